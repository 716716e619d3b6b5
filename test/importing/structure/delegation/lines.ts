import type {Member} from '../../../../source/importing/model/structure.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';

/** The beginning of a report, up to its first paragraph. */
export const head = 'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\nI. Introduction\n\n';

/** The delegation of a report whose first paragraph is given. */
export function membersOf(text: string): readonly Member[] {
	return findStructure(textDocument(`${head}${text}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`))
		.members;
}

/** A line for each member. */
export function lines(members: readonly Member[]): readonly string[] {
	return members.map(({country, name, title, role}) =>
		[country, name, title, ...(role === 'member' ? [] : [role])].join(' | '),
	);
}
