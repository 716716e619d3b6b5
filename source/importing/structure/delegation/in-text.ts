import {fold} from '../../../briefing/wording.ts';
import {stated} from '../../../report/stated.ts';
import {fullStop, honorifics} from '../../language/lexicon/honorifics.ts';
import {memberState, statesIn} from '../../language/lexicon/states.ts';
import type {Footnote, Member, NumberedParagraph} from '../../model/structure.ts';
import {notedIn} from '../lines/footnotes.ts';
import type {Listed} from '../lines/part-reading.ts';
import {shortLine} from '../lines/segments.ts';
import {listIn} from './entries.ts';
import {type Entry, isTold} from './entry.ts';
import {memberOf, ofOtherPeople} from './list.ts';

/** Running text that may name members, and where it stands. */
export type Source = Pick<NumberedParagraph, 'text' | 'line' | 'spans'> & {readonly number?: string};

const sentenceEnd = new RegExp(`(?<=(?<!\\s\\d{1,2})${fullStop}["”’»)\\]]{0,2}(?:\\d{1,2})?)\\s+(?=\\p{Lu})`, 'u');
/** Behind one of these the names of the members may begin. */
const verb =
	/\b(?:composed of|comprised|comprises|comprising|consist(?:ed|s|ing)(?: \p{Ll}+){0,3}? of|includ(?:ed?|es|ing)|was|were|are|namely|by|with)\b|:/giu;
const longestSentence = 20_000;
const mostStarts = 8;
const fewest = 2;

/** The members that the text lists which lists most of them, and those that the texts right before and after it do. */
export function membersInTexts(sources: readonly Source[]): readonly Listed[] {
	const lists = sources.map(membersInText);
	const most = lists.findIndex((list) => lists.every(({length}) => length <= list.length));
	const first = lists.slice(0, most + 1).findLastIndex(({length}) => length === 0) + 1;
	const end = lists.findIndex(({length}, at) => at > most && length === 0);
	const all = lists.slice(first, end === -1 ? undefined : end).flat();
	const nameOf = ({member}: Listed) => fold(member.name || member.country);
	const byName = Map.groupBy(all, nameOf);
	// "Led by Ambassador Roux of France": who is in the full list, too, has a place there, and a title and a role from wherever they stand.
	return all.flatMap((one) => {
		const same = byName.get(nameOf(one)) ?? [];
		const placed = same.find((each) => lists[most]?.includes(each)) ?? same[0];
		const title = same.find(({member}) => member.title !== '')?.member.title ?? '';
		const role = same.find(({member}) => member.role !== 'member')?.member.role ?? 'member';
		return one === placed ? {...one, member: {...one.member, title, role}} : [];
	});
}

const ofDelegation = /\b(?:participants|members|composition|delegation|mission|visit)\b/i;

/** The members whom a footnote to one of the texts lists: `The participants were: Ms. Awa Deby (Chad), …`. */
export function membersInFootnotes(footnotes: readonly Footnote[], sources: readonly Source[]): readonly Listed[] {
	const lists = footnotes.flatMap((footnote): readonly Source[] => {
		const noted = notedIn(sources, footnote);
		const isOne = noted !== undefined && ofDelegation.test(footnote.text.slice(0, shortLine));
		return isOne ? [{...footnote, ...stated({number: noted.number})}] : [];
	});
	return membersInTexts(lists);
}

/** The members that running text lists: `composed of Ambassador X (Country), Y, Counsellor (Country) and …`. */
function membersInText(source: Source): readonly Listed[] {
	const entries = sentencesOf(source.text).flatMap(entriesOfSentence);
	return entries.filter(isTold).map((entry) => listedIn(source, entry));
}

/** A sentence that tells who stood for a State, and may name this one alone. */
export const represented = /\brepresented\s+(?:(?:on|in) the (?:mission|delegation|visit)\s+)?by\s/;
const joined =
	/\bjoined (?:it|them|the (?:mission|delegation|others))\b|\b(?:headed|led|chaired) the (?:mission|delegation) for\b|\breplaced (?:Mr|Ms|Mrs|Ambassador)\b/;
/** `Counsellor: Ms. Awa Deby (Chad).`: the last of several ranks may have one member. */
const ofRank = new RegExp(`^\\p{Lu}[\\p{L} -]{3,60}:\\s+(?:${honorifics}|Ambassador)\\.?\\s+\\p{Lu}`, 'u');

/** The sentences of a text; a point behind a title or an initial ends none. */
export function sentencesOf(text: string): readonly string[] {
	return text.split(sentenceEnd);
}

function entriesOfSentence(whole: string): readonly Entry[] {
	const sentence = whole.slice(0, longestSentence);
	const starts = [0, ...[...sentence.matchAll(verb)].map(({index, 0: {length}}) => index + length)];
	const [best] = starts
		.slice(0, mostStarts)
		.flatMap((start) => {
			const mayNameOne = [represented, joined, ofRank].some((one) => one.test(sentence));
			const list = listIn(sentence.slice(start), mayNameOne ? 1 : fewest);
			const first = start + Math.min(...(list?.entries.flatMap(({places}) => places) ?? []));
			return list === undefined || ofOtherPeople.test(sentence.slice(0, first)) ? [] : [list];
		})
		.toReversed()
		.toSorted((one, other) => other.worth - one.worth);
	return best?.entries ?? [];
}

const composes =
	/\b(?:mission|delegation)\b[^.;]{0,120}?\b(?:composed|comprised|comprising|consist(?:ed|s|ing)(?: [a-z]+){0,3} of|included)\b|\b(?:members|composition) of the (?:mission|delegation)\b[^.;]{0,40}\b(?:was|were|would be)\b|\bits members were\b|\bmembers\b[^.;]{0,60}\bnamely\b/i;
const addressed = new RegExp(`(?<!\\p{L})(?:${honorifics}|Ambassador)\\.?\\s+\\p{Lu}`, 'gu');
const longestList = 1500;
const longestLine = 160;
const mostBelow = 6;
const fewestUnread = 3;

/**
 * The first text that tells of a delegation which it, or what stands below it, then lists, by three persons or states that cannot be put
 * together; or that stands below a heading which does.
 * @param texts all text of the report and its headings, in their order
 */
export function unreadIn(
	texts: readonly (Pick<NumberedParagraph, 'text' | 'line' | 'part'> & {readonly title?: string})[],
): number | undefined {
	const at = texts.findIndex(({text, title, part}, index) => {
		const found = composes.exec(text);
		const start = found === null ? text.length : found.index + found[0].length;
		const below = texts.slice(index + 1, index + 1 + mostBelow).map((next) => next.text);
		const list = [text.slice(start), ...below].join('\n').slice(0, longestList);
		const isTold = found !== null && !ofOtherPeople.test(text.slice(0, start));
		const persons = [...list.matchAll(addressed)].length;
		const isHeading = title !== undefined && part === 'members';
		return (isTold || isHeading) && Math.max(persons, statesIn(list).length) >= fewestUnread;
	});
	return texts[at]?.title === undefined ? texts[at]?.line : texts[at + 1]?.line;
}

/** Whether a sentence names somebody among its members whose State it does not tell: `Ana Roe and Luc Roy (France)`. */
function hasStray(sentence: string): boolean {
	const entries = entriesOfSentence(sentence);
	return entries
		.slice(entries.findIndex(isTold), entries.findLastIndex(isTold) + 1)
		.some((entry) => entry.name !== '' && !isTold(entry));
}

/**
 * Where a sentence that names members names another of no State, or goes on to a State of which none was read, or where a line of their
 * list names one.
 */
export function partlyUnread(sources: readonly Source[], members: readonly Member[]): number | undefined {
	const states = new Set(members.map(({country}) => memberState(country)));
	const names = members.filter(({inText, name}) => inText && name !== '').map(({name}) => name);
	const isUnread = (text: string) => statesIn(text).some((state) => !states.has(memberState(state)));
	const listing = new Set(members.map(({paragraph}) => paragraph));
	const isMember = (text: string) => members.some(({name}) => name !== '' && text.startsWith(name));
	return sources.find(
		({text, number}) =>
			sentencesOf(text.replaceAll(/\s+/g, ' ')).some((sentence) => {
				const first = Math.min(...names.map((name) => sentence.indexOf(name)).filter((at) => at !== -1));
				const person = sentence.search(addressed);
				const isFromPerson = person !== -1 && isListing(sentence, Math.min(first, sentence.length), isMember);
				const isMissed = isUnread(sentence.slice(isFromPerson ? Math.min(first, person) : first));
				return isMissed || (Number.isFinite(first) && hasStray(sentence));
			}) ||
			(number !== undefined &&
				listing.has(number) &&
				text.split(/\n|:\s/).some((line) => line.length <= longestLine && isOfList(line) && isUnread(line))),
	)?.line;
}

/** Whether a line names a person behind other words, and tells nothing of the mission, or a state alone. */
function isOfList(line: string): boolean {
	return (
		(line.search(addressed) > 0 && !/\b(?:mission|delegation|it) was\b/i.test(line)) ||
		memberState(line.trim()) !== undefined
	);
}

/** Whether a sentence tells of several states and of persons who are no members and whom nobody met, or of a member. */
function isListing(sentence: string, member: number, isMember: (text: string) => boolean): boolean {
	const names = [...sentence.matchAll(addressed)].map(({index, 0: {length}}) => sentence.slice(index + length - 1));
	const persons = names.filter((text) => !isMember(text)).length;
	return (
		statesIn(sentence).length >= fewestUnread &&
		(persons >= fewestUnread || member < sentence.length) &&
		!ofOtherPeople.test(sentence.slice(0, Math.min(member, sentence.search(addressed))))
	);
}

/** A member where running text names it. */
export function listedIn({line, spans, number}: Source, entry: Entry): Listed {
	const text = `${entry.name}, ${entry.country}`;
	const place = {line, spans, inText: true, ...stated({paragraph: number})} as const;
	return {member: {...memberOf(entry), text, ...place}, ...stated({mark: entry.mark})};
}
