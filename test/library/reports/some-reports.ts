import type {ReportParts, ReportSource} from '../../../source/library/reports/entry.ts';
import type {Reports} from '../../../source/library/reports/reports.ts';
import type {StatementOf} from '../../../source/library/reports/statements-of.ts';
import {modelVersion, type Report, type Statement} from '../../../source/report/model.ts';

/** A statement by its text and speakers, and more where wanted. */
export type Said = Partial<Statement> & {readonly text: string; readonly actors: readonly string[]};

/** The document the reports of the tests come from. */
export const source: ReportSource = {name: 'harbour.docx', kind: 'docx', hash: 'a1b2c3d4e5f6'};

/** Another such document. */
export function sourceWith(hash: string): ReportSource {
	return {...source, hash};
}

/** The actors of the reports of the tests. */
export const people: Report['actors'] = [
	{id: 'keita', name: 'Ibrahim Keïta', aliases: ['President'], kind: 'government', partOf: []},
	{id: 'ffa', name: 'Front of the Far Atolls', acronym: 'FFA', aliases: [], kind: 'armed group', partOf: []},
];

/** A small report: paragraphs numbered from 1 by their texts, statements made in the first. */
export function reportOf(
	paragraphs: readonly string[],
	said: readonly Said[] = [],
	more: Partial<Report> = {},
): Report {
	return {
		version: modelVersion,
		symbol: 'S/2031/7',
		title: 'Mission to the atolls',
		subject: 'Atolls',
		missionFrom: '2031-05-04',
		missionTo: '2031-05-06',
		published: '2031-06',
		language: 'en',
		timeZone: 'Etc/UTC',
		actors: people,
		members: [],
		issues: [{id: 'harbour', title: 'Access', paragraphs: []}],
		statements: said.map((statement, at) => ({
			id: `s-${at + 1}`,
			extent: 'all',
			issue: 'harbour',
			kind: 'holds',
			verb: 'said',
			paragraph: '1',
			about: [],
			...statement,
		})),
		questions: [],
		figures: [],
		terms: [],
		meetings: [],
		paragraphs: paragraphs.map((text, at) => ({number: String(at + 1), section: 'I', text, verbatim: true})),
		...more,
	};
}

/** What those said whom a name means, in all reports of a library. */
export function saidBy({actorsNamed, statementsBy}: Reports, name: string): readonly StatementOf[] {
	return statementsBy(actorsNamed(name));
}

/** Two reports of one symbol in which nothing is the same; each holds its own word in every passage. */
export const twins: readonly ReportParts[] = ['odd', 'even'].map((word, at) => {
	const texts = Array.from(
		{length: 300 + 100 * at},
		(_, paragraph) => `${word} ${paragraph} word${paragraph * (at + 1)}`,
	);
	return {report: reportOf(texts, [{text: `${word} said`, actors: ['keita']}], {title: word}), source};
});
