import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {lensOn} from '../../source/briefing/actors/lens.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import {mali, maliText, sourcePath} from './mali.ts';

const body = Array.from({length: 23}, (_, at) => String(at + 1));
const annex = Array.from({length: 14}, (_, at) => `I.${at + 1}`);

describe('the report', () => {
	test('is S/2014/173, the mission of 1 to 3 February 2014, published on 11 March', () => {
		const {symbol, missionFrom, missionTo, published, timeZone} = mali;
		expect([symbol, missionFrom, missionTo, published, timeZone]).toEqual([
			'S/2014/173',
			'2014-02-01',
			'2014-02-03',
			'2014-03-11',
			'Africa/Bamako',
		]);
	});

	test('has its 23 paragraphs, the 14 terms of annex I and the programme, each summed up', () => {
		expect(mali.paragraphs.map(({number}) => number)).toEqual([...body, ...annex, 'II']);
		expect(mali.paragraphs.filter(({verbatim}) => verbatim)).toEqual([]);
	});

	test('points editors to the schema', () => {
		expect(JSON.parse(maliText)).toMatchObject({$schema: './report.schema.json'});
	});
});

describe('everything is traced to a paragraph', () => {
	test('every entry names one', () => {
		const {members, statements, figures, meetings, questions, notes = []} = mali;
		const entries = [...members, ...statements, ...figures, ...meetings, ...notes];
		const holders = questions.flatMap(({positions}) => positions.flatMap(({holders: there}) => there));
		expect([...entries, ...holders].filter(({paragraph}) => paragraph === '')).toEqual([]);
		expect(questions.filter(({positions}) => positions.some(({holders: there}) => there.length === 0))).toEqual([]);
	});

	test('every paragraph is cited by an entry', () => {
		const own = mali.figures.filter(({source}) => source === undefined);
		const cited = new Set([
			...[...mali.members, ...mali.statements, ...own, ...mali.meetings].map(({paragraph}) => paragraph),
			...mali.terms.map(({number}) => `I.${number}`),
		]);
		expect([...body, ...annex, 'II'].filter((number) => !cited.has(number))).toEqual([]);
	});

	test('a position is proved by a statement of its holder, or about them by somebody not named, in that paragraph', () => {
		const {statements} = indexReport(mali);
		const holders = mali.questions.flatMap(({positions}) => positions.flatMap(({holders: there}) => there));
		const proved = holders.filter(({actor, paragraph, statement = ''}) => {
			const said = statements.get(statement);
			const theirs = said?.actors.length === 0 ? said.about : said?.actors;
			return said?.paragraph === paragraph && theirs?.includes(actor);
		});
		expect(holders.filter((holder) => holder.statement !== undefined && !proved.includes(holder))).toEqual([]);
	});

	test('a figure of another document names it', () => {
		const elsewhere = mali.figures.filter(({source}) => source !== undefined);
		expect(new Set(elsewhere.map(({source}) => source))).toEqual(new Set(['S/2014/1', 'S/2014/229', 'S/2014/403']));
		expect(elsewhere.filter(({asOf}) => asOf === undefined)).toEqual([]);
	});
});

test('ids are unique in the whole report, so that one names one thing', () => {
	const {actors, issues, statements, questions, figures, meetings} = mali;
	const ids = [actors, issues, statements, questions, figures, meetings].flat().map(({id}) => id);
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('the delegation', () => {
	test('has 15 members, the five permanent and ten elected ones of February 2014', () => {
		expect(mali.members).toHaveLength(15);
		const permanent = mali.members.filter(({seat}) => seat === 'permanent').map(({country}) => country);
		expect(permanent).toEqual([
			'China',
			'France',
			'Russian Federation',
			'United Kingdom of Great Britain and Northern Ireland',
			'United States of America',
		]);
	});

	test('is led by France and Chad together, and France is assisted by its mission expert', () => {
		expect(mali.members.filter(({role}) => role !== 'member').map(({country, role}) => [country, role])).toEqual([
			['Chad', 'co-lead'],
			['France', 'co-lead'],
		]);
		expect(mali.members.filter(({assistedBy}) => assistedBy !== undefined)).toEqual([
			expect.objectContaining({
				country: 'France',
				name: 'Gérard Araud',
				assistedBy: {name: 'Emmanuel Suquet', title: 'France mission expert'},
			}),
		]);
	});
});

describe('the statements', () => {
	const within = (from: number, to: number) =>
		mali.statements.filter(({paragraph}) => Number(paragraph) >= from && Number(paragraph) <= to);

	test('are all there: every paragraph from 2 to 23 has some, 85 and more in the key issues, 20 and more after', () => {
		expect(within(3, 19).length).toBeGreaterThanOrEqual(85);
		expect(within(20, 23).length).toBeGreaterThanOrEqual(20);
		expect(body.slice(1).filter((number) => within(Number(number), Number(number)).length === 0)).toEqual([]);
	});

	test('are one line each that fits beside its kind on a wide screen', () => {
		expect(mali.statements.filter(({text}) => text.length > 90 || text.includes('\n'))).toEqual([]);
	});

	test('stand under the heading of their paragraph', () => {
		const issueOf = new Map(mali.issues.flatMap(({id, paragraphs}) => paragraphs.map((number) => [number, id])));
		expect(mali.statements.filter(({paragraph, issue}) => issueOf.get(paragraph) !== issue)).toEqual([]);
	});

	test('leave some at "some": the inquiry of paragraph 10 is asked for by some of civil society and armed groups', () => {
		const inquiry = mali.statements.filter(({paragraph, extent}) => paragraph === '10' && extent === 'some');
		expect(inquiry.map(({actors}) => actors.toSorted())).toEqual([['civil-society', 'northern-armed-groups']]);
		const mnla = lensOn(indexReport(mali), ['mnla']);
		expect(mnla?.groups.has('northern-armed-groups')).toBe(true);
	});

	test('name nobody where the report names nobody', () => {
		expect(mali.statements.filter(({actors}) => actors.length === 0).length).toBeGreaterThan(5);
	});
});

describe('the actors', () => {
	test('are some sixty and more, the armed groups nested under signatory and adherent', () => {
		expect(mali.actors.length).toBeGreaterThanOrEqual(60);
		const {membersOf} = indexReport(mali);
		expect(membersOf.get('northern-armed-groups')?.map(({id}) => id)).toEqual(['signatory-groups', 'adherent-groups']);
		expect(membersOf.get('signatory-groups')?.map(({acronym}) => acronym)).toEqual(['MNLA', 'HCUA']);
		expect(membersOf.get('adherent-groups')?.map(({acronym}) => acronym)).toEqual(['MAA', 'CMFPR']);
	});

	test('have the report’s own acronyms, and ours, which say so', () => {
		const own = mali.actors.filter(({acronym, acronymOurs}) => acronym !== undefined && acronymOurs !== true);
		expect(own.map(({acronym}) => acronym).toSorted()).toEqual(['AFISMA', 'HCUA', 'MINUSMA', 'MNLA']);
		expect(mali.actors.filter(({acronym, acronymOurs}) => acronymOurs === true && acronym === undefined)).toEqual([]);
	});

	it.skipIf(!existsSync(sourcePath))('ours stand nowhere in the report (runs where the source is at hand)', () => {
		const source = readFileSync(sourcePath, 'utf8');
		for (const {acronym = '', acronymOurs} of mali.actors.filter((actor) => actor.acronym !== undefined)) {
			expect([acronym, new RegExp(`\\b${acronym}\\b`).test(source)]).toEqual([acronym, acronymOurs !== true]);
		}
	});
});

describe('the questions', () => {
	test('are about fifteen, and each has somebody on it', () => {
		expect(mali.questions.length).toBeGreaterThanOrEqual(14);
		expect(mali.questions.length).toBeLessThanOrEqual(22);
	});

	test('differ only where there are positions to differ', () => {
		const differ = mali.questions.filter(({relation}) => relation === 'differ');
		expect(differ.length).toBeGreaterThanOrEqual(3);
		expect(differ.filter(({positions}) => positions.length < 2)).toEqual([]);
	});

	test('keep where talks are held apart from where an agreement is signed', () => {
		const {statements} = indexReport(mali);
		const venue = mali.questions.filter(({question}) => question === 'Where should the talks be held?');
		const proofs = venue.flatMap(({positions}) => positions.flatMap(({holders}) => holders));
		expect(venue.map(({relation, inferred}) => [relation, inferred])).toEqual([['differ', true]]);
		expect(new Set(proofs.map(({actor}) => actor))).toEqual(new Set(['civil-society', 'algeria', 'mnla', 'hcua']));
		expect(proofs.filter(({statement = ''}) => /sign/i.test(statements.get(statement)?.text ?? ''))).toEqual([]);
	});

	test('have the President and the armed groups apart on when to disarm', () => {
		const disarm = mali.questions.find(({question}) => /disarm/.test(question));
		const sides = disarm?.positions.map(({holders}) => holders.map(({actor}) => actor)) ?? [];
		expect(disarm?.relation).toBe('differ');
		expect(sides.find((side) => side.includes('president'))).not.toContain('mnla');
		expect(sides.find((side) => side.includes('mnla'))).toContain('hcua');
	});
});

describe('the terms of reference', () => {
	test('are 14, each addressed to somebody or answered', () => {
		expect(mali.terms.map(({number}) => number)).toEqual(Array.from({length: 14}, (_, at) => at + 1));
		expect(mali.terms.filter(({addressees, statements}) => addressees.length + statements.length === 0)).toEqual([]);
	});
});

test('the two dates that contradict each other are noted', () => {
	const note = mali.notes?.find(({paragraph}) => paragraph === '1');
	expect(note?.text).toContain('31 January');
	expect(note?.text).toMatch(/1–3 February/);
});
