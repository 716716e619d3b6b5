import type {Bit} from './bits.ts';
import {isOpenEnded} from './line-kinds.ts';
import type {Gathered} from './member-columns.ts';
import type {Opening} from './member-openings.ts';
import {isLeading} from './member-text.ts';
import {beginsWithOffice, isOffice, startsAsPerson} from './person-text.ts';

/** Whether a line under a country alone is its member, whose name begins as that of a state does: `Jordan Smith, Counsellor`. */
export function isNameOf(entry: Gathered | undefined, {rest}: Opening): boolean {
	const waits = entry?.rest.every((part) => part.trim() === '') ?? false;
	return waits && /^\s\p{Lu}/u.test(rest);
}

/** An open parenthesis goes on over the end of a line, whatever the next begins with. */
export function staysOpen(entry: {readonly open: number; readonly bits: readonly Bit[]} | undefined): boolean {
	return entry !== undefined && entry.open > 0 && entry.bits.length < 5;
}

/** Whether nothing is said yet of the member. */
export function isEmpty({rest}: Gathered): boolean {
	return rest.every((part) => part.trim() === '');
}

const mostParts = 12;
const needsMore = /\b(?:Deputy|Permanent|Alternate|Acting|First|Second|Third|Senior)$/;

/** Whether a line below a name alone is the title: `Ana ROE`, and under it `Permanent Representative`. */
export function isTitleBelow({rest}: Gathered, {text}: Pick<Bit, 'text'>): boolean {
	const above = rest.length > mostParts ? '' : rest.join(' ').trim();
	return (
		above !== '' &&
		!/[,(]/.test(above) &&
		!isOffice(above) &&
		!needsMore.test(above) &&
		!isOpenEnded(above) &&
		beginsWithOffice(text)
	);
}

/** Whether a line below a member says that he or she leads, and nothing else. */
export function isRoleBelow({rest, open}: Gathered, {text}: Bit): boolean {
	const above = rest.at(-1)?.trim() ?? '';
	return above !== '' && open <= 0 && !isOpenEnded(above) && /^\p{Lu}/u.test(text) && isLeading(text);
}

/** Whether a line below a member and the title is another member of the same state; not where all states come before all members. */
export function isSecondMember(entries: readonly Gathered[], {text}: Bit): boolean {
	const [before, entry] = [entries.at(-2), entries.at(-1)];
	const above = entry === undefined || entry.rest.length > mostParts ? '' : entry.rest.join(' ').trim();
	return (
		entry !== undefined &&
		(before === undefined || !isEmpty(before)) &&
		entry.open <= 0 &&
		isOffice(above) &&
		!isOpenEnded(above) &&
		!needsMore.test(above) &&
		startsAsPerson(text)
	);
}
