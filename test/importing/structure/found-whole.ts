import {expect} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import type {Document} from '../../../source/importing/model/document.ts';
import type {Structure} from '../../../source/importing/model/structure.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';

/** The structure of a document, in which every word has one place. */
export function foundWhole(document: Document): Structure {
	const structure = findStructure(document);
	expect(audit(document, structure)).toEqual({lost: [], doubled: []});
	return structure;
}
