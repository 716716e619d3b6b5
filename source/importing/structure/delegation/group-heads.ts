import type {Member} from '../../model/structure.ts';
import type {Segment} from '../lines/segments.ts';
import {isLeading, roleOf} from './member.ts';
import {openingOf} from './openings.ts';

const withColon = /^\p{Lu}[\p{L} ’'-]{2,60}:$/u;
const longest = 80;
const ofMembers =
	/^(?:the\s+)?(?:other\s+)?(?:members|participants|representatives|advis[eo]rs|observers)(?:\s+of\s+the\s+(?:mission|delegation))?$/i;

/** Whether a line heads some of the members and is none: `Members:`, `Head of mission`. */
export function isGroupHead({text}: Pick<Segment, 'text'>): boolean {
	const own = text.slice(0, longest).replace(/:$/, '');
	return /^\p{Lu}/u.test(own) && text.length < longest && (ofMembers.test(own) || isLeading(own));
}

/** The lines of a list that are no members and head some; a role alone below a name is that member's. */
export function headsAmong(segments: readonly Segment[]): readonly Segment[] {
	return segments.filter((segment, at) => {
		const isMarked = withColon.test(segment.text) && openingOf(segment.text) === undefined;
		return isMarked || (isGroupHead(segment) && (at === 0 || ofMembers.test(segment.text)));
	});
}

/** Gives members the role that the line over them tells: who stands first under `Head of mission`, all under `Co-leaders`. */
export function withRoleOf(heads: readonly Segment[]) {
	const used = new Set<Segment>();
	return <T extends {readonly member: Member}>(listed: T): T => {
		const head = heads.findLast(({line}) => line < listed.member.line);
		const name = head?.text.replace(/:$/, '') ?? '';
		if (head === undefined || !isLeading(name) || (used.has(head) && !/s$/.test(name))) {
			return listed;
		}

		used.add(head);
		return {...listed, member: {...listed.member, role: roleOf(name)}};
	};
}
