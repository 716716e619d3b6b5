import {indexReport, type ReportIndex} from '../../source/briefing/report-index.ts';
import type {
	Actor,
	Figure,
	Issue,
	Meeting,
	Member,
	Paragraph,
	Question,
	Report,
	Statement,
	Term,
} from '../../source/report/model.ts';
import {parseReport} from '../../source/report/parse.ts';

/** An actor of an invented report: named as its id unless said otherwise. */
export function actor(id: string, parts: Partial<Actor> = {}): Actor {
	return {id, name: id, aliases: [], kind: 'other', partOf: [], ...parts};
}

/** A statement by some actors, in paragraph 1 unless said otherwise. */
export function statement(id: string, actors: readonly string[], parts: Partial<Statement> = {}): Statement {
	return {
		id,
		actors,
		extent: 'all',
		issue: 'talks',
		kind: 'holds',
		verb: 'said',
		text: `What ${id} says`,
		paragraph: '1',
		about: [],
		...parts,
	};
}

/** A question whose positions are given as lists of the statements that prove them. */
export function question(
	id: string,
	proofs: readonly (readonly Statement[])[],
	relation: Question['relation'] = 'differ',
): Question {
	const positions = proofs.map((statements, at) => ({
		stance: `Stance ${at + 1}`,
		holders: statements.flatMap(({id, actors, paragraph}) =>
			actors.map((speaker) => ({actor: speaker, paragraph, statement: id})),
		),
	}));
	return {id, issue: 'talks', question: `What about ${id}?`, relation, inferred: false, positions};
}

/** A figure without a whole. */
export function figure(id: string, parts: Partial<Figure> = {}): Figure {
	return {
		id,
		label: id,
		unit: 'troops',
		issue: 'talks',
		group: 'Strength',
		paragraph: '1',
		statedBy: [],
		about: [],
		...parts,
	};
}

/** A term of reference that nothing answers. */
export function term(number: number, parts: Partial<Term> = {}): Term {
	return {number, text: `Term ${number}`, issues: [], addressees: [], statements: [], meetings: [], ...parts};
}

/** A programme entry on 3 May 2020, with its times as `09:00–10:00`, `20:00–` or nothing. */
export function meeting(id: string, times = '', parts: Partial<Meeting> = {}): Meeting {
	const [start, end] = times.split('–');
	return {
		id,
		date: '2020-05-03',
		...(start ? {start} : {}),
		...(end ? {end} : {}),
		placeInferred: false,
		title: id,
		with: [],
		via: [],
		paragraph: '1',
		...parts,
	};
}

/** A delegate of a country. */
export function member(country: string, parts: Partial<Member> = {}): Member {
	return {
		country,
		name: `Delegate of ${country}`,
		title: 'Counsellor',
		role: 'member',
		seat: 'elected',
		paragraph: '1',
		...parts,
	};
}

/** A paragraph in our words. */
export function paragraph(number: string, section = 'Talks'): Paragraph {
	return {number, section, text: `Paragraph ${number}`, verbatim: false};
}

const talks: Issue = {id: 'talks', title: 'Talks', paragraphs: ['1']};

/** An invented report, checked as any report is. */
export function reportOf(parts: Partial<Report>): Report {
	const report: Report = {
		version: 1,
		symbol: 'X/2020/7',
		title: 'Mission to Harbour',
		subject: 'Harbour',
		missionFrom: '2020-05-02',
		missionTo: '2020-05-03',
		published: '2020-06-01',
		language: 'en',
		timeZone: 'Etc/UTC',
		actors: [],
		members: [],
		issues: [talks],
		statements: [],
		questions: [],
		figures: [],
		terms: [],
		meetings: [],
		paragraphs: ['1', '2', '3', '4', '5', '6', 'I.1', 'I.2', 'I.3', 'II'].map((number) => paragraph(number)),
		...parts,
	};
	return parseReport(JSON.stringify(report));
}

/** The look-ups of an invented report. */
export function indexOf(parts: Partial<Report>): ReportIndex {
	return indexReport(reportOf(parts));
}
