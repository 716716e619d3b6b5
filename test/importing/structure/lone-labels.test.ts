import {expect, test} from 'vitest';
import {findStructure} from '../../../source/importing/find-structure.ts';
import {textDocument} from './documents.ts';
import {title} from './outline-of.ts';

const found = (text: string) => findStructure(textDocument(title + text));

test('the last term stands below its number as the others do', () => {
	const {terms} = found(`I. Introduction

1.

The mission left.

Annex
Terms of reference

The mission will:

1.

Reaffirm the support of the Council for the harbour;

2.

Assess progress;

3.

Consult the Governor and the fishermen.

The terms were agreed on 20 April.
`);
	expect(terms.map(({number, text}) => [number, text])).toEqual([
		[1, 'Reaffirm the support of the Council for the harbour;'],
		[2, 'Assess progress;'],
		[3, 'Consult the Governor and the fishermen.'],
	]);
});
