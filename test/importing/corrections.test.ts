import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	applyCorrections,
	type Change,
	correctReport,
	type PlacedChange,
	parseChange,
} from '../../source/importing/corrections.ts';
import {importDocument} from '../../source/importing/import-document.ts';
import {statementKinds} from '../../source/report/kinds.ts';
import type {Report, Statement} from '../../source/report/model.ts';
import {parseReport} from '../../source/report/parse.ts';
import {arcadiaReport} from './arcadia-report.ts';

const importArcadia = async () => (await importDocument(Buffer.from(arcadiaReport), 'arcadia.txt')).report;
const report = await importArcadia();

function found(words: string, among: Report = report): Statement {
	const one = among.statements.find(({text}) => text.includes(words));
	return one ?? expect.unreachable(`“${words}” is in none of ${among.statements.map(({text}) => text)}`);
}

/** A change of the statement that holds the words. */
function of(words: string, change: Change): PlacedChange {
	const {paragraph, span} = found(words);
	return {paragraph, from: span?.from ?? 0, to: span?.to ?? 0, change};
}

/** A change at words of a paragraph that nobody said yet. */
function at(paragraph: string, words: string, change: Change): PlacedChange {
	const from = report.paragraphs.find(({number}) => number === paragraph)?.text.indexOf(words) ?? -1;
	return {paragraph, from, to: from + words.length, change};
}

/** What a correction makes of a statement, and that it changes nothing else. */
function corrected(words: string, change: Change): Statement | undefined {
	const before = found(words);
	const after = applyCorrections(report, [of(words, change)]);
	expect(after.statements.filter(({id}) => id !== before.id)).toEqual(
		report.statements.filter(({id}) => id !== before.id),
	);
	return after.statements.find(({id}) => id === before.id);
}

const held = 'the truce had held';
const add: Change = {
	type: 'add',
	actors: [{name: 'Civil society'}],
	extent: 'some',
	kind: 'fears',
	verb: 'concern',
	issue: 'return',
};

describe('a correction', () => {
	test('confirms: the statement is reviewed, and nothing else', () => {
		const unsure = {...report, statements: report.statements.map((one) => ({...one, unreviewed: true}))};
		const {unreviewed: _, ...sure} = found(held, unsure);
		expect(found(held, applyCorrections(unsure, [of(held, {type: 'confirm'})]))).toEqual(sure);
	});

	test('names other speakers: by id, by any name, or somebody new', () => {
		const [unma] = report.actors.filter(({acronym}) => acronym === 'UNMA');
		const named = {
			type: 'speaker',
			actors: [{name: 'unma'}, {id: 'no-such', name: 'Zoë Vance'}],
			extent: 'some',
		} as const;
		const after = applyCorrections(report, [of(held, named)]);
		expect(found(held, after)).toMatchObject({actors: [unma?.id, 'zoe-vance'], extent: 'some'});
		expect(after.actors.slice(report.actors.length)).toEqual([
			{id: 'zoe-vance', name: 'Zoë Vance', aliases: [], kind: 'other', partOf: []},
		]);
		expect(corrected(held, {type: 'speaker', actors: []})).toMatchObject({actors: [], extent: 'all'});
	});

	test('names a kind, an issue and other words', () => {
		expect(corrected(held, {type: 'kind', kind: 'assesses'})?.kind).toBe('assesses');
		expect(corrected(held, {type: 'issue', issue: 'observations'})?.issue).toBe('observations');
		const {from = 0} = found(held).span ?? {};
		expect(corrected(held, {type: 'span', from, to: from + 10})).toMatchObject({
			text: 'the truce',
			span: {from, to: from + 9},
		});
	});

	test('splits a statement, whose parts are corrected as statements are', () => {
		const {id, paragraph, span = {from: 0, to: 0}} = found(held);
		const cut = span.from + held.length;
		const split = of(held, {type: 'split', first: {from: span.from, to: cut}, second: {from: cut, to: span.to}});
		const parts = applyCorrections(report, [split, of(held, {type: 'kind', kind: 'notes'})]).statements.filter(
			(one) => one.paragraph === paragraph && one.kind === 'notes',
		);
		expect(parts.map(({id: own, text}) => [own, text])).toEqual([
			[id, held],
			[`s3-at-${cut + 1}-${span.to}`, found(held).text.slice(held.length + 1)],
		]);
		const part = {paragraph, from: span.from, to: cut, change: {type: 'remove'}};
		expect(applyCorrections(report, [part, split]).statements).toHaveLength(report.statements.length);
	});

	test('adds a statement in its place, or makes one that is there so', () => {
		const words = 'the Union of the North (UN-N)';
		const after = applyCorrections(report, [at('3', words, add)]);
		expect(after.statements).toHaveLength(report.statements.length + 1);
		expect(found(words, after)).toMatchObject({kind: 'fears', verb: 'concern', extent: 'some', issue: 'return'});
		expect(after.statements.findIndex(({text}) => text === words)).toBeGreaterThan(
			after.statements.findIndex(({text}) => text.includes(held)),
		);
		expect(corrected(held, add)).toMatchObject({id: found(held).id, kind: 'fears', verb: 'concern'});
	});

	test('removes a statement, and what referred to it', () => {
		const {id, paragraph, issue, actors} = found(held);
		const tied: Report = {
			...report,
			questions: [
				{
					id: 'q1',
					issue,
					question: 'Does the truce hold?',
					relation: 'differ',
					inferred: false,
					positions: [{stance: 'It does', holders: [{actor: actors[0] ?? '', paragraph, statement: id}]}],
				},
			],
			terms: report.terms.map((term) => ({...term, statements: [id]})),
		};
		const after = applyCorrections(tied, [of(held, {type: 'remove'}), of(held, {type: 'confirm'})]);
		expect(JSON.stringify(after)).not.toContain(`"${id}"`);
		expect(parseReport(JSON.stringify(after))).toEqual(after);
	});

	test('that is none, or no longer fits, is left out and told', () => {
		const wrong: PlacedChange[] = [
			{...of(held, {type: 'confirm'}), change: {type: 'praise'}},
			{...of(held, {type: 'confirm'}), change: 'confirm'},
			{...of(held, {type: 'confirm'}), from: 1},
			{...of(held, {type: 'confirm'}), paragraph: '99'},
			of(held, {type: 'issue', issue: 'no-such'}),
			of(held, {type: 'span', from: 5, to: 5}),
			of(held, {type: 'span', from: 0, to: 100_000}),
			of(held, {type: 'split', first: {from: 20, to: 30}, second: {from: 0, to: 10}}),
			{paragraph: '3', from: 0, to: 100_000, change: add},
		];
		const right = of(held, {type: 'kind', kind: 'notes'});
		expect(correctReport(report, wrong)).toMatchObject({report, leftOut: wrong});
		expect(correctReport(report, [...wrong, right])).toMatchObject({
			report: applyCorrections(report, [right]),
			leftOut: wrong,
		});
	});
});

test('a change is read as it was kept, and cleaned', () => {
	expect(parseChange({...add, verb: ' said\u001B[2J '})).toEqual({...add, verb: 'said'});
	for (const wrong of [
		null,
		1,
		[],
		{},
		{type: 'kind', kind: 'sings'},
		{type: 'remove', more: 1},
		{...add, verb: ' '},
	]) {
		expect(parseChange(wrong)).toBeUndefined();
	}
});

const offset = fc.nat(500);
const span = fc.record({from: offset, to: offset});
const actors = fc.array(
	fc.oneof(
		fc.constantFrom(...report.actors).map(({id, name}) => ({id, name})),
		fc.constantFrom('New', 'new', 'Néw', 'Ugo', 'UNMA', '??').map((name) => ({name})),
	),
	{maxLength: 3},
);
const kind = fc.constantFrom(...statementKinds);
const issue = fc.constantFrom('no-such', ...report.issues.map(({id}) => id));
const extent = fc.constantFrom('all' as const, 'some' as const);
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.constant<Change>({type: 'confirm'}),
	fc.record({type: fc.constant('speaker' as const), actors, extent}),
	fc.record({type: fc.constant('kind' as const), kind}),
	fc.record({type: fc.constant('issue' as const), issue}),
	span.map((own): Change => ({type: 'span', ...own})),
	fc.record({type: fc.constant('split' as const), first: span, second: span}),
	fc.record({type: fc.constant('add' as const), actors, extent, kind, verb: fc.constantFrom('said', 'held'), issue}),
	fc.constant<Change>({type: 'remove'}),
);
const place = fc.oneof(
	fc.constantFrom(...report.statements).map(({paragraph, span: own = {from: 0, to: 1}}) => ({paragraph, ...own})),
	fc.record({paragraph: fc.constantFrom('3', '4', 'I.1', '9'), from: offset, to: offset}),
);
const corrections = fc.array(
	fc.oneof(
		fc.tuple(place, change).map(([own, one]): PlacedChange => ({...own, change: one})),
		fc.tuple(place, fc.json()).map(([own, json]): PlacedChange => ({...own, change: JSON.parse(json)})),
	),
	{maxLength: 8},
);

describe('any corrections', () => {
	test('make a report that is one, and change none that was given', () => {
		fc.assert(
			fc.property(corrections, (all) => {
				const {report: after, leftOut} = correctReport(report, all);
				expect(parseReport(JSON.stringify(after))).toEqual(after);
				expect(all).toEqual(expect.arrayContaining([...leftOut]));
				for (const {text, span: own, paragraph} of after.statements) {
					const whole = report.paragraphs.find(({number}) => number === paragraph)?.text;
					expect(whole?.slice(own?.from, own?.to)).toBe(text);
				}
			}),
			{numRuns: 300},
		);
	});

	test('that are of different things make the same in any order', () => {
		const different = corrections.map((all) => {
			const keys = all.map(({paragraph, from, to, change: one}) =>
				[paragraph, from, to, parseChange(one)?.type === 'add' ? '' : parseChange(one)?.type].join(' '),
			);
			// An addition where others are is no other thing than they.
			return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
		});
		fc.assert(
			fc.property(
				different.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
				([one, other]) => void expect(applyCorrections(report, other)).toEqual(applyCorrections(report, one)),
			),
			{numRuns: 300},
		);
	});

	test('none of them is the report itself', () => {
		expect(applyCorrections(report, [])).toBe(report);
	});

	test('make the same of the document imported anew', async () => {
		const anew = await importArcadia();
		fc.assert(
			fc.property(
				corrections,
				(all) => void expect(applyCorrections(anew, all)).toEqual(applyCorrections(report, all)),
			),
			{numRuns: 50},
		);
	});
});
