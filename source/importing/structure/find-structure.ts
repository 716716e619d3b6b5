import {stated} from '../../report/stated.ts';
import {counted} from '../formats/base/numerals.ts';
import {findDay, findRange} from '../language/lexicon/dates.ts';
import {memberState} from '../language/lexicon/states.ts';
import type {Document} from '../model/document.ts';
import type {Aside, FrontPiece, Member, NumberedParagraph, Passage, Section, Structure} from '../model/structure.ts';
import {readBody} from './body/body.ts';
import {findParts, type Part} from './body/parts.ts';
import {withRunIns} from './body/run-ins.ts';
import {isAbsence, withAbsent} from './delegation/absent.ts';
import {membersInFootnotes, membersInTexts, partlyUnread, unreadIn} from './delegation/in-text.ts';
import {withLeaders, withRepresented} from './delegation/leaders.ts';
import {roleOf} from './delegation/words.ts';
import {symbolOf} from './head/furniture.ts';
import {readHead} from './head/head.ts';
import {languageOf} from './head/masthead.ts';
import {countryBehind, countryBesideDays, missionDays, ofMission, ofVisit} from './head/mission.ts';
import {joinSegments, learnHyphens, learnWording} from './lines/join.ts';
import {endsSentence} from './lines/line-kinds.ts';
import {itemAt} from './lines/list-items.ts';
import type {Found, Listed, PartReading, UnreadRow} from './lines/part-reading.ts';
import {documentSegments, runsOf} from './lines/segments.ts';
import {columnAfterColumn} from './lines/side-by-side.ts';
import {readProgramme} from './programme/programme.ts';
import {readTerms, termsElsewhere, termsInBody} from './terms/terms.ts';
import {toldMeetings} from './told/told-meetings.ts';

/**
 * Finds the structure of a mission report: the head, the headings, the numbered paragraphs, the delegation, the terms of reference
 * and the programme. It never fails: what a report lacks is absent, and what is no part of one is in `aside`. Time grows with the
 * length of the document.
 */
export function findStructure(document: Document): Structure {
	const hyphens = learnHyphens(document);
	const found: Found = {
		front: [],
		sections: [],
		paragraphs: [],
		passages: [],
		listed: [],
		unread: [],
		terms: [],
		meetings: [],
		footnotes: [],
		aside: [],
	};
	const {segments, before, after} = readHead({found, hyphens}, documentSegments(document));
	const opening = segments
		.slice(0, 60)
		.map(({text}) => text.slice(0, 2000))
		.join(' ');
	const year = [frontText(found, 'title'), frontText(found, 'published'), findRange(opening)?.from, opening]
		.map((text) => text?.match(/\b(?:19|20)\d{2}\b/g)?.at(-1))
		.find((one) => one !== undefined);
	const letter = findParts(before).map((part): Part => (part.kind === 'body' ? {...part, kind: 'front'} : part));
	const wording = learnWording(document);
	readParts([...letter, ...findParts(columnAfterColumn(after))], {found, hyphens, wording, year});
	return assembled(withoutStrays(found), year);
}

function frontText({front}: Found, holds: FrontPiece['holds']): string | undefined {
	return front.find((piece) => piece.holds === holds)?.text;
}

function readParts(
	parts: readonly Part[],
	document: Pick<PartReading, 'found' | 'hyphens' | 'wording' | 'year'>,
): void {
	let annexes = 0;
	for (const part of parts) {
		const isAnnex = part.head.length + part.title.length > 0;
		annexes += isAnnex ? 1 : 0;
		const place = isAnnex ? {annex: part.label ?? counted(annexes, 'upper-roman')} : {};
		const reading: PartReading = {...document, part: part.kind, place, headings: []};
		if (isAnnex) {
			openAnnex(reading, part);
		}

		const read = part.kind === 'terms' ? readTerms : part.kind === 'programme' ? readProgramme : readBody;
		read(reading, part.segments);
	}
}

function openAnnex(reading: PartReading, {kind, label, head, title: lines}: Part): void {
	const placed = joinSegments([...head, ...lines], reading.hyphens);
	const title = joinSegments(lines, reading.hyphens).text || placed.text;
	const printed = head.length === 0 ? {} : {label: label === undefined ? 'Annex' : `Annex ${label}`};
	reading.headings = [{rank: 0, title}];
	reading.found.sections.push({...placed, ...printed, title, depth: 1, path: [title], part: kind, ...reading.place});
}

/** The mark of a footnote on a whole list, behind the colon before it. */
const markAtEnd = /[:：]\s?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2})(?=\n|$)/u;

function assembled(found: Found, year: string | undefined): Structure {
	const {front, passages, footnotes, meetings, terms, sections} = found;
	const paragraphs = withRunIns(found.paragraphs);
	const body = paragraphs.filter(({part}) => part === 'body');
	const sources = [
		...paragraphs.slice(0, 6),
		...passages.filter(({part}, at) => at < 6 || part === 'members'),
		...paragraphs.slice(6).filter(({part}) => part === 'members'),
	];
	const texts = sources.map(({text}) => text);
	// The mark of a footnote is none of its words.
	const title = frontText(found, 'title')?.replace(/\s?\*{1,3}$/, '');
	const published = findDay(frontText(found, 'published') ?? '');
	const annexed = sections.filter(({part, depth}) => part !== 'body' && depth <= 2).map((section) => section.title);
	const dates = meetings.flatMap(({date}) => date ?? []);
	const days = missionDays([title, ...annexed], texts, dates, {year, published});
	const language = frontText(found, 'language');
	const allTerms = [terms, termsInBody(paragraphs), termsInBody(lists(passages))].find(({length}) => length > 0) ?? [];
	const termsIn = allTerms.length > 0 ? undefined : termsElsewhere(paragraphs);
	const symbol = (frontText(found, 'symbol') ?? '')
		.split(' ')
		.map((word) => symbolOf(word) ?? symbolOf(word.replaceAll(/[()]/g, '')))
		.find((printed) => printed !== undefined);
	const country = [
		...[ofMission, ofVisit].map((visit) => countryBehind(title ?? '', visit)),
		...annexed.map((heading) => countryBehind(heading)),
		...texts.map((text) => countryBesideDays(text.slice(0, 2000))),
	].find((name) => name !== undefined);
	return {
		...stated({symbol, title, country, missionFrom: days?.from, missionTo: days?.to, published}),
		...stated({language: language && languageOf(language), termsIn}),
		...delegation(found, sources),
		front,
		sections,
		paragraphs,
		passages,
		terms: allTerms,
		meetings,
		told: dates.length > 0 ? [] : toldMeetings(body, days, published),
		footnotes,
		aside: found.aside.toSorted((a, b) => a.line - b.line),
	};
}

function delegation(
	{listed, unread, paragraphs, passages, footnotes, sections}: Found,
	sources: readonly (NumberedParagraph | Passage)[],
): Pick<Structure, 'members' | 'unreadMembers'> {
	const named = [() => listed, () => membersInTexts(sources), () => membersInFootnotes(footnotes, sources)]
		.reduce<readonly Listed[]>((read, next) => (read.length > 0 ? read : next()), [])
		.map(({member, mark}): Member => {
			const footnote = footnotes.find((other) => mark !== undefined && other.mark === mark)?.text;
			const role = roleOf(footnote?.replace(/\.$/, '') ?? '') ?? member.role;
			const notes = [member.footnote, footnote].filter((one) => one !== undefined).join('; ');
			return footnote ? {...member, footnote: notes, role, ...(isAbsence(footnote, member) && {absent: true})} : member;
		});
	const ofWhole = sources.map(({text}) => markAtEnd.exec(text)?.[1]?.normalize('NFKC'));
	const marks = [...listed.map(({mark}) => mark), ...ofWhole];
	const members = withLeaders(withRepresented(named, footnotes, marks, sources), sources);
	const inOrder = [...paragraphs, ...passages, ...sections].toSorted((one, other) => one.line - other.line);
	const remarks = [
		...footnotes,
		...paragraphs.slice(0, 6).map((paragraph) => ({...paragraph, paragraph: paragraph.number})),
		...passages.slice(0, 6),
	];
	const all = withAbsent(members, remarks);
	const states = new Set(all.map(({country}) => memberState(country)));
	const isUnread = (row: UnreadRow) =>
		row.states.length === 0 || row.states.some((state) => !states.has(memberState(state)));
	const partly = partlyUnread(sources, members) ?? unread.find(isUnread)?.line;
	return {members: all, ...stated({unreadMembers: members.length === 0 ? unreadIn(inOrder) : partly})};
}

/** Lists in text of no number, each with what leads it in. */
function lists(passages: readonly Passage[]): readonly Omit<Passage, 'part'>[] {
	const runs = runsOf(
		passages,
		(previous, {part, headings}) => part !== previous.part || headings.join() !== previous.headings.join(),
	);
	return runs.flatMap((run) => {
		const isItem = ({text}: Passage) => itemAt(text) !== undefined;
		const all = run.slice(Math.max(0, run.findIndex(isItem) - 1), run.findLastIndex(isItem) + 1);
		const [first] = all;
		const text = all.map((passage) => passage.text).join('\n');
		return first === undefined ? [] : [{...first, text, spans: all.flatMap(({spans}) => spans)}];
	});
}

const ofLetter = /\b(?:I have the honour|\(Signed\)|letter dated|note by)\b/i;

/**
 * Sets aside what a page around the report left in it: lines before the title that are no sentence, and headings below it that
 * nothing stands under.
 */
function withoutStrays(found: Found): Found {
	const front = found.passages.filter(({part}) => part === 'front');
	const isLetter = front.some(({text}) => ofLetter.test(text));
	const strays = isLetter ? [] : front.filter(({text}) => !endsSentence(text));
	const passages = found.passages.filter((passage) => !strays.includes(passage));
	const first = Math.min(...[...found.paragraphs.slice(0, 1), ...found.terms.slice(0, 1)].map(({line}) => line));
	const empty = found.sections.filter((section) => section.line < first && isEmpty(section, {...found, passages}));
	const aside = [...strays, ...empty].map(({text, line, spans}): Aside => ({text, line, spans, reason: 'not placed'}));
	return {
		...found,
		passages,
		sections: found.sections.filter((section) => !empty.includes(section)),
		aside: [...found.aside, ...aside],
	};
}

function isEmpty({part, label, path}: Section, {sections, paragraphs, passages, meetings, terms}: Found): boolean {
	const isUnder = (headings: readonly string[]) => path.every((title, at) => headings[at] === title);
	return (
		(part === 'body' || part === 'front') &&
		label === undefined &&
		meetings.length + paragraphs.length + terms.length > 0 &&
		![...paragraphs, ...passages].some(({headings}) => isUnder(headings)) &&
		!sections.some((other) => other.label !== undefined && other.path.length > path.length && isUnder(other.path))
	);
}
