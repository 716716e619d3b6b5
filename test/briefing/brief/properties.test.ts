import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import type {BriefLine} from '../../../source/briefing/brief/page/line.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {statementsOf} from '../../../source/briefing/brief/room.ts';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import {mali} from '../../data/mali.ts';
import {figure, meeting, paragraph, reportOf, term} from '../builders.ts';
import {anyIndex} from '../generated.ts';

/** Any report, with figures, terms and meetings that are tied to anything in it, and things that are said more than once. */
const anyReport: fc.Arbitrary<ReportIndex> = anyIndex.chain(({report}) => {
	const actors = fc.subarray(report.actors.map(({id}) => id));
	const statements = fc.subarray(report.statements.map(({id}) => id));
	const meetings = fc.array(fc.record({with: actors, via: actors}), {maxLength: 3});
	const figures = fc.array(fc.record({statedBy: actors, about: actors}), {maxLength: 4});
	const points = fc.array(fc.option(fc.constantFrom('one', 'other'), {nil: undefined}), {
		minLength: report.statements.length,
		maxLength: report.statements.length,
	});
	const terms = fc.array(fc.record({addressees: actors, statements, tied: fc.subarray([0, 1, 2])}), {maxLength: 8});
	return fc.tuple(meetings, terms, figures, points).map(([rooms, asked, counted, said]) =>
		indexReport(
			reportOf({
				...report,
				statements: report.statements.map((statement, at) => ({...statement, ...(said[at] && {point: said[at]})})),
				figures: counted.map((parts, at) => figure(`f${at}`, parts)),
				paragraphs: [...report.paragraphs, ...asked.slice(3).map((_, at) => paragraph(`I.${at + 4}`))],
				meetings: rooms.map((room, at) => meeting(`m${at}`, '09:00–10:00', room)),
				terms: asked.map(({tied, ...parts}, at) =>
					term(at + 1, {...parts, meetings: tied.filter((one) => one < rooms.length).map((one) => `m${one}`)}),
				),
			}),
		),
	);
});

function everyBrief(index: ReportIndex): MeetingBrief[] {
	const {meetings, actors} = index.report;
	return [...meetings.map((one) => briefOfMeeting(index, one)), ...actors.map(({id}) => briefOfActor(index, [id]))];
}

function holds(index: ReportIndex, brief: MeetingBrief): void {
	const {raise, alsoTied, theyMayRaise, said, council, councilRest, told: unnamed} = brief;
	const {contested, figures, notStated} = brief;
	const points = [...theyMayRaise, ...said, ...council, ...councilRest, ...unnamed];
	const told = statementsOf(points);
	expect(raise.length).toBeLessThanOrEqual(4);
	expect(new Set(raise.map(({term}) => term)).size).toBe(raise.length);
	const tied = index.report.terms.filter(({meetings}) => meetings.some((id) => id === brief.head.meeting?.id));
	expect(tied.filter((term) => !alsoTied.includes(term) && raise.every((one) => one.term !== term))).toEqual([]);
	expect(theyMayRaise.length).toBeLessThanOrEqual(4);
	expect(council.length).toBeLessThanOrEqual(4);
	expect(new Set(told).size).toBe(told.length);
	expect(new Set(contested.map(({question}) => question)).size).toBe(contested.length);

	const answering = new Set(raise.flatMap(({term}) => term.statements));
	const withoutSpeaker = index.report.statements.filter(({id, actors}) => actors.length === 0 && answering.has(id));
	expect(withoutSpeaker.filter((statement) => !told.includes(statement))).toEqual([]);

	const {paragraphs} = index;
	expect(told.filter(({paragraph}) => !paragraphs.has(paragraph))).toEqual([]);
	expect(
		contested.flatMap(({question, theirs, others}) => {
			expect([...theirs, ...others].toSorted(byStance)).toEqual(question.positions.toSorted(byStance));
			return question.positions.flatMap(({holders}) => holders.filter(({paragraph}) => !paragraphs.has(paragraph)));
		}),
	).toEqual([]);
	expect(figures.filter(({source, paragraph}) => source === undefined && !paragraphs.has(paragraph))).toEqual([]);
	expect(notStated.filter((sentence) => !/^\S.*\S$/s.test(sentence))).toEqual([]);

	for (const {statement, via} of theyMayRaise.concat(said)) {
		expect(statement.actors).not.toEqual([]);
		expect(via === undefined || statement.extent === 'all').toBe(true);
	}
}

/** The ids of all that a report has of each kind that a line may lead to. */
function entriesOf({report, statements, actors, meetings, paragraphs}: ReportIndex): Record<string, Set<string>> {
	return {
		statement: new Set(statements.keys()),
		actor: new Set(actors.keys()),
		meeting: new Set(meetings.keys()),
		paragraph: new Set(paragraphs.keys()),
		term: new Set(report.terms.map(({number}) => String(number))),
		question: new Set(report.questions.map(({id}) => id)),
		figure: new Set(report.figures.map(({id}) => id)),
	};
}

function leadsSomewhere(index: ReportIndex, brief: MeetingBrief): void {
	const entries = entriesOf(index);
	const withBelow = (line: BriefLine): BriefLine[] => [line, ...line.below.flatMap(withBelow)];
	const lines = briefPage(index, brief).sections.flatMap((section) => section.lines.flatMap(withBelow));
	for (const line of lines.filter(({kind}) => kind !== 'sentence')) {
		const {target} = line;
		expect(entries[target?.kind ?? '']).toContain(target && 'id' in target ? target.id : undefined);
	}

	for (const {from, paragraphs} of lines.flatMap(({sources}) => sources)) {
		expect(paragraphs.length).toBeGreaterThan(0);
		expect(from.startsWith('S/') || paragraphs.every((number) => index.paragraphs.has(number))).toBe(true);
	}
}

function byStance(one: {readonly stance: string}, other: {readonly stance: string}): number {
	return one.stance < other.stance ? -1 : 1;
}

describe('of any report, every brief', () => {
	test('raises at most four, says nothing twice, and can be traced to paragraphs', () => {
		fc.assert(
			fc.property(anyReport, (index) => {
				for (const brief of everyBrief(index)) {
					holds(index, brief);
				}
			}),
			{numRuns: 60},
		);
	});

	test('leads from every line to an entry of the report, and says in which of its paragraphs that stands', () => {
		fc.assert(
			fc.property(anyReport, (index) => {
				for (const brief of everyBrief(index)) {
					leadsSomewhere(index, brief);
				}
			}),
			{numRuns: 60},
		);
	});

	test('is the same when it is asked for again', () => {
		fc.assert(
			fc.property(anyReport, (index) => {
				expect(everyBrief(indexReport(index.report))).toEqual(everyBrief(index));
			}),
			{numRuns: 20},
		);
	});
});

test('the same holds for the seventeen meetings and all actors of the Mali report', () => {
	const index = indexReport(mali);
	for (const brief of everyBrief(index)) {
		holds(index, brief);
		leadsSomewhere(index, brief);
	}
});
