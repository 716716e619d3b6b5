import {describe, expect, test} from 'vitest';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import {parseStep} from '../../../source/importing/corrections/step.ts';
import type {Report} from '../../../source/report/model.ts';
import {parseReport} from '../../../source/report/parse.ts';
import {
	add,
	applyCorrections,
	at,
	corrected,
	document,
	found,
	held,
	misfits,
	of,
	placed,
	report,
} from './correcting.ts';

describe('a correction', () => {
	test('confirms: the statement is reviewed, and nothing else', () => {
		const unsure = {
			...report,
			statements: report.statements.map((one) => ({...one, unreviewed: true, doubt: 'a guess'})),
		};
		const {unreviewed: _, doubt: _why, ...sure} = found(held, unsure);
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
			[expect.stringMatching(/^s3-[0-9a-f]{6}$/), found(held).text.slice(held.length + 1)],
		]);
		const part = placed(paragraph, span.from, cut, {type: 'remove'});
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
		const {id} = found(held);
		const tied: Report = {
			...report,
			terms: report.terms.map((term) => ({...term, statements: [id]})),
		};
		const after = applyCorrections(tied, [of(held, {type: 'remove'}), of(held, {type: 'confirm'})]);
		expect(JSON.stringify(after)).not.toContain(`"${id}"`);
		expect(parseReport(JSON.stringify(after))).toEqual(after);
	});

	test('that is none, or no longer fits, is left out and told', () => {
		const wrong = [
			[{...of(held, {type: 'confirm'}), change: {type: 'praise'}}, 'this program knows no such correction'],
			[{...of(held, {type: 'confirm'}), change: 'confirm'}, 'this program knows no such correction'],
			[{...of(held, {type: 'confirm'}), from: 1}, 'no statement was found in just these words'],
			[{...of(held, {type: 'confirm', which: 'figure'})}, 'no figure was found in just these words'],
			[{...of(held, {type: 'confirm'}), paragraph: '99'}, 'this copy has no ¶99'],
			[of(held, {type: 'issue', issue: 'no-such'}), 'its issue is none of this copy'],
			[of(held, {type: 'span', from: 5, to: 5}), 'its words are not in ¶3 of this copy'],
			[of(held, {type: 'span', from: 0, to: 100_000}), 'its words are not in ¶3 of this copy'],
			[
				of(held, {type: 'split', first: {from: 20, to: 30}, second: {from: 0, to: 10}}),
				'its words are not in ¶3 of this copy',
			],
			[placed('3', 0, 100_000, add), 'its words are not in ¶3 of this copy'],
		] as const;
		const all = wrong.map(([one]) => one);
		const right = of(held, {type: 'kind', kind: 'notes'});
		expect(applyCorrections(report, all)).toBe(report);
		expect(misfits(report, all)).toEqual(wrong);
		expect(applyCorrections(report, [...all, right])).toEqual(applyCorrections(report, [right]));
		expect(misfits(report, [...all, right])).toEqual(wrong);
	});
});

describe('what was corrected', () => {
	test('is known as it was found, with all that made it what it is', () => {
		const {id, paragraph, span: own = {from: 0, to: 0}} = found(held);
		const cut = own.from + held.length;
		const split = of(held, {type: 'split', first: {from: own.from, to: cut}, second: {from: cut, to: own.to}});
		const fears = placed(paragraph, own.from, cut, {type: 'kind', kind: 'fears'});
		const {origins} = correctReport(report, [split, fears], document);
		const origin = {found: {kind: 'statement', entry: found(held)}, corrections: [split, fears]};
		expect(origins.get(`statement:${id}`)).toEqual(origin);
		const [, second] = [...origins.values()];
		expect(second).toEqual(origin);
		expect(origins.size).toBe(2);
	});

	test('and removed is kept as it would stand, with what removed it', () => {
		const [kind, remove] = [of(held, {type: 'kind', kind: 'fears'}), of(held, {type: 'remove'})];
		const {unreviewed: _, ...whole} = found(held);
		expect(correctReport(report, [remove, kind], document).removed).toEqual([
			{kind: 'statement', entry: {...whole, kind: 'fears'}, corrections: [remove]},
		]);
	});
});

test('a change is read as it was kept, and cleaned', () => {
	expect(parseStep({...add, verb: ' said\u001B[2J '})).toEqual({...add, verb: 'said'});
	for (const wrong of [
		null,
		1,
		[],
		{},
		{type: 'kind', kind: 'sings'},
		{type: 'remove', more: 1},
		{...add, verb: ' '},
	]) {
		expect(parseStep(wrong)).toBeUndefined();
	}
});
