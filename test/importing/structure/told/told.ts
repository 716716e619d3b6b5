import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';

/** What the text of such a report begins with. */
export const title = 'Report of the Security Council mission to Arcadia, 5-9 October 2031\n\n';

/** The meetings that the text of a report tells of, one a line. */
export function told(...parts: readonly string[]): readonly string[] {
	return findStructure(textDocument(title + parts.join('\n\n'))).told.map(
		({title: name, days, place = '', building, placeInferred, paragraph}) =>
			[
				paragraph,
				days?.from === days?.to ? days?.from.slice(8) : `${days?.from.slice(8)}–${days?.to.slice(8)}`,
				`${building === undefined ? '' : `${building}, `}${place}${placeInferred ? '?' : ''}`,
				name,
			].join(' | '),
	);
}
