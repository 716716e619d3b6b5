import type * as v from 'valibot';
import type {Report, reportSchema} from '../source/report/model.ts';
import {parseReport} from '../source/report/parse.ts';
import {parseReportFile, readFileBytes} from '../source/report/read-file.ts';
import {sampleFacts} from './sample-facts.ts';

/** A report as it stands in a file. */
export type ReportInput = v.InferInput<typeof reportSchema>;

/**
 * An invented mission, so that what the tests say does not depend on the Mali data: two armed groups in a coalition of
 * signatories, joint speakers, "some" of civil society, a speaker not named, accents, a range, an entry without an end.
 */
export const reportInput: ReportInput = {
	version: 1,
	symbol: 'S/2031/7',
	title: 'Security Council mission to Ardovia',
	subject: 'Ardovia',
	missionFrom: '2031-05-04',
	missionTo: '2031-05-05',
	published: '2031-06-01',
	language: 'en',
	timeZone: 'UTC',
	notes: [{text: 'The day of arrival is given twice, and differently', paragraph: '1'}],
	actors: [
		{id: 'hill-groups', name: 'Hill groups', aliases: ['Armed groups'], kind: 'armed group', partOf: []},
		{id: 'signatories', name: 'Hill groups, signatory', aliases: [], kind: 'armed group', partOf: ['hill-groups']},
		{
			id: 'ffa',
			name: 'Front for Ardovia',
			acronym: 'FFA',
			aliases: ["Front pour l'Ardovie"],
			kind: 'armed group',
			partOf: ['signatories'],
		},
		{
			id: 'hmu',
			name: 'Hill Movement for Unity',
			acronym: 'HMU',
			aliases: [],
			kind: 'armed group',
			partOf: ['signatories'],
		},
		{id: 'government', name: 'Government of Ardovia', aliases: [], kind: 'government', partOf: []},
		{
			id: 'president',
			name: 'President Zoë Çelik',
			aliases: ['Head of State'],
			kind: 'government',
			partOf: ['government'],
		},
		{id: 'justice', name: 'Minister of Justice', aliases: [], kind: 'government', partOf: ['government']},
		{id: 'finance', name: 'Minister of Finance', aliases: [], kind: 'government', partOf: ['government']},
		{id: 'civil-society', name: 'Civil society', aliases: [], kind: 'civil society', partOf: []},
		{
			id: 'unma',
			name: 'United Nations Mission in Ardovia',
			acronym: 'UNMA',
			acronymOurs: true,
			aliases: [],
			kind: 'UN mission',
			partOf: [],
		},
		{id: 'france', name: 'France', aliases: [], kind: 'member state', partOf: []},
		{id: 'observer', name: 'The Observer', aliases: [], kind: 'other', partOf: []},
	],
	members: [
		{
			country: 'Chad',
			name: 'Amina Déby',
			title: 'Permanent Representative',
			role: 'lead',
			seat: 'elected',
			assistedBy: {name: 'Ali Saleh', title: 'Expert'},
			paragraph: '1',
		},
		{
			country: 'France',
			name: 'Jean Dupont',
			title: 'Counsellor',
			role: 'member',
			seat: 'permanent',
			actor: 'france',
			paragraph: '1',
		},
	],
	issues: [
		{id: 'talks', title: 'The talks', paragraphs: ['2', '3']},
		{id: 'security', title: 'Security', paragraphs: ['4']},
	],
	statements: [
		{
			id: 's-1',
			actors: ['ffa', 'hmu'],
			extent: 'all',
			issue: 'talks',
			kind: 'asks',
			verb: 'called for',
			text: 'Talks on neutral ground',
			paragraph: '2',
			about: ['government'],
		},
		{
			id: 's-2',
			actors: ['president'],
			extent: 'all',
			issue: 'talks',
			kind: 'holds',
			verb: 'insisted',
			text: 'Talks in the capital only',
			paragraph: '2',
			about: ['ffa', 'hmu'],
		},
		{
			id: 's-3',
			actors: ['signatories'],
			extent: 'all',
			issue: 'security',
			kind: 'pledges',
			verb: 'undertook to',
			text: 'Cantonment, once sites are ready',
			paragraph: '4',
			about: [],
			due: '2031-07',
			note: 'Our reading: July of the same year',
		},
		{
			id: 's-4',
			actors: ['hill-groups'],
			extent: 'some',
			issue: 'security',
			kind: 'fears',
			verb: 'feared',
			text: 'Reprisals in the hills',
			paragraph: '4',
			about: [],
		},
		{
			id: 's-5',
			actors: ['civil-society'],
			extent: 'some',
			issue: 'talks',
			kind: 'asks',
			verb: 'urged',
			text: 'A seat for women | at the table',
			paragraph: '3',
			about: [],
		},
		{
			id: 's-6',
			actors: [],
			extent: 'all',
			issue: 'talks',
			kind: 'reports',
			verb: 'was told',
			text: '=Roads are closed',
			paragraph: '3',
			about: [],
		},
	],
	...sampleFacts,
};

/** The invented mission as the program reads it. */
export const sampleReport: Report = parseReport(JSON.stringify(reportInput));

/** The invented mission as a file, with some fields of it replaced. */
export function reportText(changes: Readonly<Record<string, unknown>> = {}): string {
	return JSON.stringify({...reportInput, ...changes});
}

/** The report in a file. */
export function readReport(path: string): Report {
	return parseReportFile(readFileBytes(path), path);
}
