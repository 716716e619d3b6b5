import {formatSpan} from '../../briefing/programme/moments.ts';
import type {ActorKind} from '../../report/kinds.ts';
import {modelVersion, type Report} from '../../report/model.ts';
import {perhapsThere} from '../actors/in-room.ts';
import type {Range} from '../language/lexicon/dates.ts';
import {entryId} from '../model/ids.ts';
import type {Structure, ToldMeeting} from '../model/structure.ts';
import type {FoundStatement} from '../statements/find-statements.ts';
import {type FoundIssue, issueOf, issuesOf} from './issues.ts';
import {notesOf, symbolFrom, titleOf} from './name-and-notes.ts';
import {numberedText} from './numbered-text.ts';
import {type HeadedParagraph, placeInText, runningText} from './printed-text.ts';
import {type ReadText, readText} from './read-text.ts';
import {figuresOf} from './report-figures.ts';
import {tieTerms} from './terms/tie-terms.ts';
import {inferZone} from './time-zone.ts';

const notStated = 'not stated';

/**
 * The report that a structure holds, in the report's own words. What the structure lacks is absent; what only somebody who
 * understands the report can say (contested questions) is left out.
 * @param file the name of the document's file, for what the document does not say
 */
export function buildReport(structure: Structure, file: string): Report {
	const text = numberedText(structure);
	const {paragraphs, programme} = text;
	const running = runningText(paragraphs);
	const setting = {
		paragraphs: running,
		title: structure.title,
		country: structure.country,
		members: structure.members,
		programme: [
			...dated(structure).map(({title, place}) => ({title, ...(place === undefined ? {} : {place: place.trim()})})),
			...toldOn(structure).map(({room, place}) => ({title: room, ...(place === undefined ? {} : {place})})),
		],
		terms: structure.terms.map(({text}) => text),
	};
	const found = readText(setting);
	const {actors, statements} = found;
	const issues = issuesOf(running);
	const said = statementsOf(statements, running, issues);
	const meetings = meetingsOf(structure, found, programme);
	const {title, country, missionFrom, missionTo, published, language} = structure;
	const first = paragraphs[0]?.number ?? '1';
	const known = new Set(paragraphs.map(({number}) => number));
	const zone = programme === undefined ? undefined : inferZone(structure);
	return {
		version: modelVersion,
		symbol: structure.symbol ?? symbolFrom(file, country, wordsOf(structure)),
		title: titleOf(title, file),
		...(country === undefined ? {} : {subject: country}),
		...(missionFrom === undefined ? {} : {missionFrom}),
		...(missionTo === undefined ? {} : {missionTo}),
		...(published === undefined ? {} : {published}),
		...(language === undefined ? {} : {language}),
		...(zone === undefined ? {} : {timeZone: zone.timeZone}),
		...(structure.termsIn !== undefined && known.has(structure.termsIn.paragraph) ? {termsIn: structure.termsIn} : {}),
		notes: notesOf(structure, first, programme ?? first, known, zone),
		actors: [...actors],
		members: membersOf(structure, text.members, {first, known, visitors: found.visitors}),
		issues: issues.map(({id, title: name, paragraphs: numbers}) => ({id, title: name, paragraphs: numbers})),
		statements: said,
		questions: [],
		figures: figuresOf({...text, paragraphs: running}, setting, found, issues),
		terms: tieTerms(structure, text, {...found, statements: said, meetings, country}),
		meetings,
		paragraphs: paragraphs.map(({number, section, text: own, verbatim}) => ({number, section, text: own, verbatim})),
	};
}

// The annexes are laid out differently in every format.
function wordsOf({paragraphs, passages, terms, meetings}: Structure): string[] {
	const [first = []] = [paragraphs, passages, terms, meetings].filter(({length}) => length > 0);
	return first.map(({text}) => text);
}

function statementsOf(
	statements: readonly FoundStatement[],
	paragraphs: readonly HeadedParagraph[],
	issues: readonly FoundIssue[],
): Report['statements'] {
	const places = new Map(paragraphs.map((one) => [one.number, one]));
	const ids = new Set<string>();
	return statements.flatMap(({actors, extent, kind, verb, start, end, paragraph, sure}) => {
		const place = places.get(paragraph);
		const text = (place?.text ?? '').slice(start, end);
		const from = start + text.length - text.trimStart().length;
		const to = end - (text.length - text.trimEnd().length);
		if (place === undefined || from >= to || verb.trim() === '') {
			return [];
		}

		const id = entryId(`s${paragraph}`, text, ids);
		const span = placeInText(place, from, to);
		return {
			id,
			actors: [...actors],
			extent,
			issue: issueOf(issues, paragraph).id,
			kind,
			verb,
			text: text.trim(),
			paragraph,
			about: [],
			...(span === undefined ? {} : {span}),
			...(sure ? {} : {unreviewed: true}),
		};
	});
}

// Members of the Council have seats in it, those of other bodies have not.
function membersOf(
	{members}: Structure,
	places: readonly (string | undefined)[],
	{first, known, visitors}: {readonly first: string; readonly known: ReadonlySet<string>; readonly visitors: ActorKind},
): Report['members'] {
	return members
		.map((member, at) => ({...member, paragraph: places[at] ?? member.paragraph}))
		.filter(({absent}) => absent !== true)
		.map(({country, name, title, role, seat, assistedBy, paragraph}) => ({
			country,
			name: name === '' ? `${notStated} (${country})` : name,
			title: title === '' ? notStated : title,
			role,
			...(visitors === 'Security Council' ? {seat} : {}),
			...(assistedBy === undefined || assistedBy.name === ''
				? {}
				: {assistedBy: {...assistedBy, title: assistedBy.title || notStated}}),
			paragraph: paragraph !== undefined && known.has(paragraph) ? paragraph : first,
		}))
		.filter(({name}, at, all) => all.findIndex((other) => other.name === name) === at);
}

function dated({meetings}: Structure): Structure['meetings'] {
	return meetings.filter(({date}) => date !== undefined);
}

/** The meetings that the text tells of, where the days are known between which they were. */
function toldOn({told}: Structure): (ToldMeeting & {readonly days: Range})[] {
	return told.flatMap((meeting) => (meeting.days === undefined ? [] : {...meeting, days: meeting.days}));
}

function meetingsOf(
	structure: Structure,
	{actors, statements, rooms}: ReadText,
	programme: string | undefined,
): Report['meetings'] {
	const speaking = new Set(statements.flatMap((one) => one.actors));
	const named = new Set(rooms.flat());
	const ids = new Set<string>();
	const entries = programme === undefined ? [] : dated(structure);
	const planned = entries.map(({date = '', start, end, place, title, text}) => ({
		id: entryId(`m${date.slice(5).replace('-', '')}`, title.trim() || text, ids),
		date,
		...(start === undefined ? {} : {start}),
		...(end === undefined ? {} : {end}),
		...(place === undefined || place.trim() === '' ? {} : {place: place.trim()}),
		placeInferred: false,
		// What has an hour alone is shown by it.
		title: title.trim() || text.trim() || notStated,
		paragraph: programme ?? '',
	}));
	const told = toldOn(structure).map(({days: {from, to}, place, placeInferred, title, paragraph}) => ({
		id: entryId(`m${paragraph}`, title, ids),
		date: from,
		...(place === undefined ? {} : {place}),
		placeInferred,
		title: from === to ? title : `${title} (day not stated)`,
		paragraph,
		note:
			from === to
				? 'There is no programme: this is from the text.'
				: `There is no programme: this is from the text, which does not state the day (${formatSpan(from, to)}).`,
	}));
	return [...planned, ...told].map((meeting, at) => ({
		...meeting,
		with: [...(rooms[at] ?? [])],
		via: perhapsThere(actors, speaking, named, rooms[at] ?? []),
	}));
}
