import {isPartOfName, stateAtStart} from '../../language/lexicon/states.ts';
import {isOpenEnded} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import {cellsOf, cut, present, runsOf, type Segment, shortLine, slice} from '../lines/segments.ts';
import {beginsWithOffice, isLeading, isOffice, startsAsPerson} from './member.ts';
import {type Opening, startOpening} from './openings.ts';

const mostParts = 12;
const needsMore = /\b(?:Deputy|Permanent|Alternate|Acting|First|Second|Third|Senior)$/;

/** An entry of the delegation while its segments are gathered. */
export type Gathered = {
	country: string;
	/** What is said of the member, and in which column of its line each part of it begins. */
	words: string[];
	columns: number[];
	segments: Segment[];
	open: number;
};

const fewest = 3;

/**
 * Entries whose countries a converter took first, all of a column, and then their members, all of the next: each member goes to its
 * country. It may do so for a part of the list alone.
 */
export function byColumns(entries: readonly Gathered[]): readonly Gathered[] {
	const runs = runsOf(entries, (above) => !isEmpty(above));
	return runs.flatMap((run) => ofColumns(run, run.length >= fewest || runs.length === 1));
}

/**
 * Countries and the last with all members; where the two do not count alike they stay as they are.
 * @param isRun whether each line of the members may be one; of a few countries each member has a name and an office below it
 */
function ofColumns(entries: readonly Gathered[], isRun: boolean): readonly Gathered[] {
	const last = entries.at(-1);
	if (last === undefined || entries.length < 2) {
		return entries;
	}

	// The segments of the last entry that name its country come before those of its members.
	const filled = last.words.filter((part) => part.trim() !== '');
	const segments = last.segments.slice(last.segments.length - filled.length);
	const isOpening = [isRun ? eachOpens(filled) : [], namesOpen(filled)].find(
		(opens) => opens.filter(Boolean).length === entries.length,
	);
	if (isOpening?.[0] !== true) {
		return entries;
	}

	const ofCountry = last.segments.slice(0, last.segments.length - filled.length);
	const all = entries.map((entry): Gathered => {
		const named = entry === last ? ofCountry : [...entry.segments];
		return {country: entry.country, words: [], columns: [], segments: named, open: 0};
	});
	let at = -1;
	for (const [index, part] of filled.entries()) {
		at += isOpening[index] === true ? 1 : 0;
		const entry = all[at];
		entry?.words.push(entry !== undefined && isTitleBelow(entry, {text: part}) ? `, ${part}` : part);
		all[at]?.segments.push(...segments.slice(index, index + 1));
	}

	return all;
}

/** Which of the lines in a column begin a member: those in parentheses, or all that go on with none. */
function eachOpens(lines: readonly string[]): readonly boolean[] {
	const areInside = lines.some((line) => line.startsWith('('));
	return lines.map(
		(line, at) =>
			line.startsWith('(') ||
			(!/^[\p{Ll}(]/u.test(line) && !areInside && (at === 0 || !/[,(]$/.test(lines[at - 1] ?? ''))),
	);
}

/** Which of them are names, an office below each. */
function namesOpen(lines: readonly string[]): readonly boolean[] {
	const plain = lines.map((line) => line.replace(/^, /, ''));
	return plain.map((line, at) => {
		const [above, below] = [plain[at - 1], plain[at + 1]];
		const isNext = above === undefined || isOffice(above);
		return isNext && /^\p{Lu}/u.test(line) && !isOffice(line) && below !== undefined && isOffice(below);
	});
}

/** Whether a line under a country alone is its member, whose name begins as that of a state does: `Jordan Smith, Counsellor`. */
export function isNameOf(entry: Gathered | undefined, {words}: Opening): boolean {
	return entry !== undefined && isEmpty(entry) && /^\s\p{Lu}/u.test(words);
}

/** An open parenthesis goes on over the end of a line, whatever the next begins with. */
export function staysOpen(entry: {readonly open: number; readonly segments: readonly Segment[]} | undefined): boolean {
	return entry !== undefined && entry.open > 0 && entry.segments.length < 5;
}

/** Whether nothing is said yet of the member. */
function isEmpty({words}: Gathered): boolean {
	return words.every((part) => part.trim() === '');
}

/** Whether a line below a name alone is the title: `Ana ROE`, and under it `Permanent Representative`. */
export function isTitleBelow({words}: Gathered, {text}: Pick<Segment, 'text'>): boolean {
	const above = words.length > mostParts ? '' : words.join(' ').trim();
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
export function isRoleBelow({words, open}: Gathered, {text}: Segment): boolean {
	const above = words.at(-1)?.trim() ?? '';
	return above !== '' && open <= 0 && !isOpenEnded(above) && /^\p{Lu}/u.test(text) && isLeading(text);
}

/** Whether a line below a member and the title is another member of the same state; not where all states come before all members. */
export function isSecondMember(entries: readonly Gathered[], {text}: Segment): boolean {
	const [before, entry] = [entries.at(-2), entries.at(-1)];
	const above = entry === undefined || entry.words.length > mostParts ? '' : entry.words.join(' ').trim();
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

/** The cells of a line; a bullet that columns set apart belongs to what it stands before. */
export function entryCells(segment: Segment): readonly Segment[] {
	const cells = segment.text.length > shortLine ? [segment] : cellsOf(segment);
	const [first, second, ...others] = cells;
	const isLabel = first !== undefined && itemAt(first.text)?.length === first.text.length;
	return second === undefined || !isLabel
		? cells
		: [...present(slice(segment, 0, second.to - segment.from)), ...others];
}

/** The cells of a line; a name of a state that the next line completes is one, though only a space stands after it. */
export function cellsBelow(segment: Segment, next: Segment | undefined): readonly Segment[] {
	const [first, ...others] = entryCells(segment);
	const below = next === undefined ? undefined : entryCells(next)[0]?.text;
	if (first === undefined || below === undefined || startOpening(first.text) !== undefined) {
		return first === undefined ? [] : [first, ...others];
	}

	const ends = [...first.text.slice(0, shortLine).matchAll(/\s+(?=\p{Lu})/gu)].map(({index}) => index);
	const end = ends.findLast((at) => {
		const name = first.text.slice(0, at);
		return isPartOfName(name) && completes(name, `${name} ${below}`);
	});
	return [...(end === undefined ? [first] : cut(first, end).flatMap(present)), ...others];
}

/** Whether a name that broke off is completed by the words under it. */
export function completes(country: string, whole: string): boolean {
	const found = stateAtStart(whole);
	return found !== undefined && found.length > country.length && /^.{0,70}$/.test(country) && country !== '';
}
