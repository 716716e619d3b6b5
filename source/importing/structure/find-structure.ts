import {counted} from '../formats/base/numerals.ts';
import {findDay, findRange} from '../language/lexicon/dates.ts';
import type {Document} from '../model/document.ts';
import type {Aside, FrontPiece, Member, Section, Structure} from '../model/structure.ts';
import {readBody} from './body/body.ts';
import {withoutStrays} from './body/not-placed.ts';
import {findParts, type Part} from './body/parts.ts';
import {isAbsence, withAbsent} from './delegation/absent.ts';
import {inlineMembers} from './delegation/in-text.ts';
import {withLeaders, withSharedRoles} from './delegation/leaders.ts';
import {withNamedLeaders, withRepresented} from './delegation/named-beside.ts';
import {countryBesideDays, countryOfMission, countryOfReport} from './head/country.ts';
import {symbolOf} from './head/furniture.ts';
import {readHead} from './head/head.ts';
import {languageOf} from './head/masthead.ts';
import {missionDays} from './head/mission-days.ts';
import {frontText} from './head/title.ts';
import {type Context, type Found, inAnnex, together} from './lines/found.ts';
import {learnHyphens} from './lines/hyphens.ts';
import {joinSegments} from './lines/join.ts';
import {documentSegments} from './lines/segments.ts';
import {readProgramme} from './programme/programme.ts';
import {termsInBody} from './terms/body-terms.ts';
import {readTerms} from './terms/terms.ts';

/**
 * Finds the structure of a mission report: the head, the headings, the numbered paragraphs, the delegation, the terms of reference
 * and the programme. It never fails: what a report lacks is absent, and what is no part of one is in `aside`. Time grows with the
 * length of the document.
 */
export function findStructure(document: Document): Structure {
	const hyphens = learnHyphens(document);
	const {front, aside, segments, before, after} = readHead(documentSegments(document), hyphens);
	const opening = segments.slice(0, 60).map(({text}) => text.slice(0, 2000));
	const year = yearOf([
		frontText(front, 'title'),
		frontText(front, 'published'),
		findRange(opening.join(' '))?.from,
		opening.join(' '),
	]);
	const context: Context = {hyphens, ...(year === undefined ? {} : {year})};
	const letter = findParts(before).map((part): Part => (part.kind === 'body' ? {...part, kind: 'front'} : part));
	const found = withoutStrays(together(readParts([...letter, ...findParts(after)], context)));
	return assembled(front, found, aside, context);
}

function yearOf(texts: readonly (string | undefined)[]): string | undefined {
	return texts.map((text) => text?.match(/\b(?:19|20)\d{2}\b/g)?.at(-1)).find((year) => year !== undefined);
}

function readParts(parts: readonly Part[], context: Context): readonly Found[] {
	let annexes = 0;
	return parts.map((part) => {
		if (part.head.length + part.title.length === 0) {
			return readPart(part, context);
		}

		annexes += 1;
		const root = rootOf(part, context);
		const label = part.label ?? counted(annexes, 'upper-roman');
		const found = readPart(part, context, {label, root});
		return inAnnex({...found, sections: [root, ...found.sections]}, label);
	});
}

function readPart(
	{kind, segments}: Part,
	context: Context,
	annex?: {readonly label: string; readonly root: Section},
): Found {
	if (kind === 'terms') {
		return readTerms(segments, context, annex ?? {});
	}

	return kind === 'programme'
		? readProgramme(segments, context, annex ?? {})
		: readBody(segments, kind, context, annex);
}

function rootOf({kind, label, head, title}: Part, {hyphens}: Context): Section {
	const placed = joinSegments([...head, ...title], hyphens);
	const own = joinSegments(title, hyphens).text;
	const named = own === '' ? placed.text : own;
	const printed = head.length === 0 ? {} : {label: label === undefined ? 'Annex' : `Annex ${label}`};
	return {...placed, ...printed, title: named, depth: 1, path: [named], part: kind};
}

function assembled(front: readonly FrontPiece[], found: Found, aside: readonly Aside[], {year}: Context): Structure {
	const {listed, paragraphs, passages, notes, meetings, terms, sections} = found;
	const sources = [...paragraphs.slice(0, 6), ...passages.slice(0, 6)];
	const texts = sources.map(({text}) => text);
	const remarks = [
		...notes,
		...paragraphs.slice(0, 6).map((paragraph) => ({...paragraph, paragraph: paragraph.number})),
		...passages.slice(0, 6),
	];
	const own = listed.map(({member, mark}): Member => {
		const note = mark === undefined ? undefined : notes.find((one) => one.mark === mark);
		const absent = note !== undefined && isAbsence(note.text, member) ? {absent: true as const} : {};
		return note === undefined ? member : {...member, note: note.text, ...absent};
	});
	const listedInText = () => sources.map(inlineMembers).find((list) => list.length > 0) ?? [];
	const inText = own.length > 0 ? withRepresented(own, notes) : listedInText();
	const members = withLeaders(withSharedRoles(withNamedLeaders(inText, sources)), texts);
	// The mark of a footnote is none of its words.
	const title = frontText(front, 'title')?.replace(/\s?\*{1,3}$/, '');
	const published = findDay(frontText(front, 'published') ?? '');
	const annexed = sections.filter(({part, depth}) => part !== 'body' && depth <= 2).map((section) => section.title);
	const dates = meetings.flatMap(({date}) => date ?? []);
	const days = missionDays([title, ...annexed], texts, dates, {year, published});
	const language = frontText(front, 'language');
	const symbol = (frontText(front, 'symbol') ?? '')
		.split(' ')
		.map((word) => symbolOf(word.replaceAll(/[()]/g, '')))
		.find((one) => one !== undefined);
	const country = [
		countryOfReport(title ?? ''),
		...annexed.map(countryOfMission),
		...texts.map((text) => countryBesideDays(text.slice(0, 2000))),
	].find((one) => one !== undefined);
	return {
		...(symbol === undefined ? {} : {symbol}),
		...(title === undefined ? {} : {title}),
		...(country === undefined ? {} : {country}),
		...(days === undefined ? {} : {missionFrom: days.from, missionTo: days.to}),
		...(published === undefined ? {} : {published}),
		...(language === undefined ? {} : {language: languageOf(language)}),
		front,
		sections,
		paragraphs,
		passages,
		members: withAbsent(members, remarks),
		terms: terms.length > 0 ? terms : termsInBody(paragraphs),
		meetings,
		notes,
		aside: [...aside, ...found.aside].toSorted((a, b) => a.line - b.line),
	};
}
