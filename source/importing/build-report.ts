import type {Actor, Report} from '../report/model.ts';
import {modelVersion} from '../report/model.ts';
import {findFigures} from './find-figures.ts';
import {type FoundStatement, findStatements} from './find-statements.ts';
import {type FoundIssue, issueOf, issuesOf} from './issues-of.ts';
import {mentioned} from './mentioned.ts';
import {type HeadedParagraph, type NumberedText, numberedText} from './numbered-text.ts';
import type {Setting} from './setting.ts';
import type {Structure} from './structure.ts';

/** What tells a document from others: its file's name without the folder, and the hash of its content. */
export type DocumentName = {readonly name: string; readonly hash: string};

const notStated = 'not stated';

/**
 * The report that a structure holds, in the report's own words. What the structure lacks is absent; what only somebody who
 * understands the report can say (contested questions, what answers a term) is left out.
 */
export function buildReport(structure: Structure, document: DocumentName): Report {
	const text = numberedText(structure);
	const {paragraphs, programme} = text;
	const setting = {
		paragraphs,
		title: structure.title,
		subject: structure.subject,
		members: structure.members,
		programme: structure.meetings.map(({title}) => title),
	};
	const {actors, statements} = findStatements(setting);
	const issues = issuesOf(paragraphs);
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
		statements: statementsOf(statements, paragraphs, issues),
		questions: [],
		figures: figuresOf(text, setting, statements, issues),
		terms: termsOf(structure, text),
		meetings: programme === undefined ? [] : meetingsOf(structure, actors, programme),
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

// The hours of a programme are no figures.
function figuresOf(
	{paragraphs, programme}: NumberedText,
	setting: Setting,
	statements: readonly FoundStatement[],
	issues: readonly FoundIssue[],
): Report['figures'] {
	const sections = new Map(paragraphs.map(({number, section}) => [number, section]));
	const counting = paragraphs.filter(({number}) => number !== programme);
	return findFigures({...setting, paragraphs: counting}, statements).map(
		({start: _start, end: _end, statedBy, ...figure}, at) => {
			const issue = issueOf(issues, figure.paragraph);
			const isUnderIssue = issue.paragraphs.includes(figure.paragraph);
			return {
				...figure,
				id: `f${at + 1}`,
				issue: issue.id,
				group: isUnderIssue ? issue.title : (sections.get(figure.paragraph) ?? issue.title),
				statedBy: [...statedBy],
				about: [],
				unreviewed: true,
			};
		},
	);
}

// A second list goes on where the first ends, as numbers are unique.
function termsOf({terms}: Structure, {paragraphs, terms: places}: NumberedText): Report['terms'] {
	const known = new Set(paragraphs.map(({number}) => number));
	const taken = new Set<number>();
	return terms.flatMap(({number: printed, text}, at) => {
		if (text.trim() === '') {
			return [];
		}

		const number = taken.has(printed) ? Math.max(...taken) + 1 : printed;
		taken.add(number);
		const paragraph = places[at];
		const tied = {issues: [], addressees: [], statements: [], meetings: [], untied: true};
		return {
			number,
			text: text.trim(),
			...tied,
			...(paragraph === undefined || !known.has(paragraph) ? {} : {paragraph}),
		};
	});
}

function meetingsOf({meetings}: Structure, actors: readonly Actor[], paragraph: string): Report['meetings'] {
	return meetings
		.filter((meeting) => meeting.date !== undefined)
		.map(({date = '', start, end, place, title, text}, at) => ({
			id: `m${at + 1}`,
			date,
			...(start === undefined ? {} : {start}),
			...(end === undefined ? {} : {end}),
			...(place === undefined || place.trim() === '' ? {} : {place: place.trim()}),
			placeInferred: false,
			// What has an hour alone is shown by it.
			title: title.trim() || text.trim() || notStated,
			with: mentioned(actors, title),
			via: [],
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
