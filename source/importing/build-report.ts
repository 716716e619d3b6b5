import type {Report} from '../report/model.ts';
import {modelVersion} from '../report/model.ts';
import {figuresOf} from './figures-of.ts';
import {type FoundStatement, type FoundStatements, findStatements} from './find-statements.ts';
import {perhapsThere} from './in-room.ts';
import {type FoundIssue, issueOf, issuesOf} from './issues-of.ts';
import {type HeadedParagraph, numberedText} from './numbered-text.ts';
import type {Structure} from './structure.ts';
import {tieTerms} from './terms/tie-terms.ts';

/** What tells a document from others: its file's name without the folder, and the hash of its content. */
export type DocumentName = {readonly name: string; readonly hash: string};

const notStated = 'not stated';

/**
 * The report that a structure holds, in the report's own words. What the structure lacks is absent; what only somebody who
 * understands the report can say (contested questions) is left out.
 */
export function buildReport(structure: Structure, document: DocumentName): Report {
	const text = numberedText(structure);
	const {paragraphs, programme} = text;
	const setting = {
		paragraphs,
		subject: structure.subject,
		members: structure.members,
		programme: dated(structure).map(({title, place}) => ({
			title,
			...(place === undefined ? {} : {place: place.trim()}),
		})),
		terms: structure.terms.map(({text}) => text),
	};
	const found = findStatements(setting);
	const {actors, statements} = found;
	const issues = issuesOf(paragraphs);
	const said = statementsOf(statements, paragraphs, issues);
	const meetings = programme === undefined ? [] : meetingsOf(structure, found, programme);
	const {title, subject, missionFrom, missionTo, published, language} = structure;
	const first = paragraphs[0]?.number ?? '1';
	const known = new Set(paragraphs.map(({number}) => number));
	return {
		version: modelVersion,
		symbol: structure.symbol ?? symbolFrom(document),
		title: titleOf(title, document),
		...(subject === undefined ? {} : {subject}),
		...(missionFrom === undefined ? {} : {missionFrom}),
		...(missionTo === undefined ? {} : {missionTo}),
		...(published === undefined ? {} : {published}),
		...(language === undefined ? {} : {language}),
		notes: notesOf(structure, first, programme ?? first, known),
		actors: [...actors],
		members: membersOf(structure, first, known),
		issues: issues.map(({id, title: name, paragraphs: numbers}) => ({id, title: name, paragraphs: numbers})),
		statements: said,
		questions: [],
		figures: figuresOf(text, setting, found, issues),
		terms: tieTerms(structure, text, {...found, statements: said, meetings, subject}),
		meetings,
		paragraphs: paragraphs.map(({number, section, text: own, verbatim}) => ({number, section, text: own, verbatim})),
	};
}

function statementsOf(
	statements: readonly FoundStatement[],
	paragraphs: readonly HeadedParagraph[],
	issues: readonly FoundIssue[],
): Report['statements'] {
	const texts = new Map(paragraphs.map(({number, text}) => [number, text]));
	const counts = new Map<string, number>();
	return statements.flatMap(({actors, extent, kind, verb, start, end, paragraph, sure}) => {
		const text = (texts.get(paragraph) ?? '').slice(start, end);
		const from = start + text.length - text.trimStart().length;
		const to = end - (text.length - text.trimEnd().length);
		if (from >= to || verb.trim() === '') {
			return [];
		}

		const count = (counts.get(paragraph) ?? 0) + 1;
		counts.set(paragraph, count);
		return {
			id: `s${paragraph}-${count}`.toLowerCase(),
			actors: [...actors],
			extent,
			issue: issueOf(issues, paragraph).id,
			kind,
			verb,
			text: text.trim(),
			paragraph,
			about: [],
			span: {from, to},
			...(sure ? {} : {unreviewed: true}),
		};
	});
}

function membersOf({members}: Structure, first: string, known: ReadonlySet<string>): Report['members'] {
	return members
		.filter(({absent}) => absent !== true)
		.map(({country, name, title, role, seat, assistedBy, paragraph}) => ({
			country,
			name: name === '' ? `${notStated} (${country})` : name,
			title: title === '' ? notStated : title,
			role,
			seat,
			...(assistedBy === undefined ? {} : {assistedBy}),
			paragraph: paragraph !== undefined && known.has(paragraph) ? paragraph : first,
		}))
		.filter(({name}, at, all) => all.findIndex((other) => other.name === name) === at);
}

function dated({meetings}: Structure): Structure['meetings'] {
	return meetings.filter(({date}) => date !== undefined);
}

function meetingsOf(
	structure: Structure,
	{actors, statements, rooms}: FoundStatements,
	paragraph: string,
): Report['meetings'] {
	const speaking = new Set(statements.flatMap((one) => one.actors));
	const named = new Set(rooms.flat());
	return dated(structure).map(({date = '', start, end, place, title, text}, at) => ({
		id: `m${at + 1}`,
		date,
		...(start === undefined ? {} : {start}),
		...(end === undefined ? {} : {end}),
		...(place === undefined || place.trim() === '' ? {} : {place: place.trim()}),
		placeInferred: false,
		// What has an hour alone is shown by it.
		title: title.trim() || text.trim() || notStated,
		with: [...(rooms[at] ?? [])],
		via: perhapsThere(actors, speaking, named, rooms[at] ?? []),
		paragraph,
	}));
}

function notesOf(
	{notes, meetings}: Structure,
	first: string,
	programme: string,
	known: ReadonlySet<string>,
): NonNullable<Report['notes']> {
	const undated = meetings.filter(({date, text}) => date === undefined && text.trim() !== '');
	return [
		...notes
			.filter(({text}) => text.trim() !== '')
			.map(({text, mark, paragraph}) => ({
				text: mark === undefined ? text : `${mark} ${text}`,
				paragraph: paragraph !== undefined && known.has(paragraph) ? paragraph : first,
			})),
		...undated.map(({text}) => ({text: `On a day that is not stated: ${text}`, paragraph: programme})),
	].filter(({paragraph}) => known.has(paragraph));
}

// A file that is named after its document, as S_2014_173.pdf, says what a copy without its masthead does not.
function symbolFrom({name, hash}: DocumentName): string {
	const stem = name.replace(/\.[^.]*$/, '');
	const [, organ, year, number] = /^([AS])[_-](\d{4})[_-](\d+)$/i.exec(stem) ?? [];
	return organ === undefined ? `${stem} ${hash.slice(0, 8)}`.trim() : `${organ.toUpperCase()}/${year}/${number}`;
}

function titleOf(title: string | undefined, {name}: DocumentName): string {
	// Its dates stand beside it, and that it is a report goes without saying.
	const short =
		title
			?.replace(/^report (?:of|on) (?:the )?/i, '')
			.replace(/,? *\d.*$/u, '')
			.trim() ?? '';
	return short.replace(/^./, (letter) => letter.toUpperCase()) || title || name || notStated;
}
