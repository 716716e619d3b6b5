import {describe, expect, test} from 'vitest';
import {keyOf} from '../../../source/briefing/entry/target.ts';
import {correctReport} from '../../../source/importing/corrections/correct-report.ts';
import {type CorrectionStep, parseStep} from '../../../source/importing/corrections/step.ts';
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

/** What a correction makes of a figure, and that it changes nothing else. */

function correctedFigure(id: string, change: CorrectionStep) {
	const {paragraph, span} = report.figures.find((figure) => figure.id === id) ?? expect.unreachable();
	const after = applyCorrections(report, [placed(paragraph, span?.from ?? 0, span?.to ?? 0, change)]);
	expect({...after, figures: after.figures.filter((figure) => figure.id !== id)}).toEqual({
		...report,
		figures: report.figures.filter((figure) => figure.id !== id),
	});
	return after.figures.find((figure) => figure.id === id);
}

describe('a figure', () => {
	const [families] = report.figures;
	const {unreviewed: _, ...sure} = families ?? expect.unreachable();
	const which = 'figure';

	test('is found where its number stands', () => {
		expect(families).toMatchObject({value: 1200, of: 5000, unreviewed: true});
		const text = report.paragraphs.find(({number}) => number === families?.paragraph)?.text;
		expect(text?.slice(families?.span?.from, families?.span?.to)).toBe('1,200');
	});

	test('is confirmed, corrected in what it says, and removed', () => {
		expect(correctedFigure(sure.id, {type: 'confirm', which})).toEqual(sure);
		const {of: _of, ...alone} = sure;
		expect(
			correctedFigure(sure.id, {type: 'figure', which, label: 'Families', value: {min: 1, max: 2}, of: null}),
		).toEqual({...alone, label: 'Families', value: {min: 1, max: 2}});
		expect(
			correctedFigure(sure.id, {type: 'figure', which, unit: 'homes', asOf: '2010-05', place: 'Port Bella'}),
		).toEqual({...sure, unit: 'homes', asOf: '2010-05', place: 'Port Bella'});
		expect(correctedFigure(sure.id, {type: 'remove', which})).toBeUndefined();
	});

	test('has what its whole is as long as it has a whole', () => {
		const {paragraph, span = {from: 0, to: 0}} = sure;
		const pledged = {...report, figures: report.figures.map((one) => ({...one, ofWhat: 'pledged'}))};
		const corrected = (of: number | null) =>
			applyCorrections(pledged, [placed(paragraph, span.from, span.to, {type: 'figure', which, of})]).figures[0];
		expect(corrected(6000)).toMatchObject({of: 6000, ofWhat: 'pledged'});
		expect(corrected(null)).not.toHaveProperty('ofWhat');
	});

	test('is another thing than a statement of the same words', () => {
		const {paragraph, span = {from: 0, to: 0}} = sure;
		const statement = placed(paragraph, span.from, span.to, {...add, verb: 'stated'});
		const both = applyCorrections(report, [statement, {...statement, change: {type: 'remove', which}}]);
		expect(both.statements).toHaveLength(report.statements.length + 1);
		expect(both.figures).toHaveLength(report.figures.length - 1);
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

describe('two who say the same words', () => {
	const twin = of(held, {...add, type: 'add', which: 'by civil society'} as CorrectionStep);

	test('are two statements, each corrected by itself', () => {
		const both = [twin, {...twin, change: {type: 'kind', kind: 'notes', which: 'by civil society'}}];
		const {report: after, places} = correctReport(report, both, document);
		const [first, second, ...others] = after.statements.filter(({text}) => text === found(held).text);
		expect(first).toEqual(found(held));
		expect(second).toMatchObject({kind: 'notes', actors: ['civil-society']});
		expect(others).toEqual([]);
		expect(places.get(keyOf({kind: 'statement', id: second?.id ?? ''}))).toMatchObject({which: 'by civil society'});
	});

	test('and are split each by itself', () => {
		const {from = 0, to = 0} = found(held).span ?? {};
		const cut = from + held.length;
		const which = 'by civil society';
		const split = of(held, {type: 'split', which, first: {from, to: cut}, second: {from: cut, to}});
		const part = placed('3', from, cut, {type: 'kind', which, kind: 'notes'});
		const {report: after, misfits: left} = correctReport(report, [twin, split, part], document);
		expect(left).toEqual([]);
		expect(after.statements.filter(({text}) => text.startsWith(held)).map(({text, kind}) => [text, kind])).toEqual([
			[found(held).text, found(held).kind],
			[held, 'notes'],
		]);
	});

	test('though two programs added them at once, each as the first', () => {
		const words = 'the Union of the North (UN-N)';
		const one = at('3', words, add);
		const other = at('3', words, {...add, type: 'add', actors: [{name: 'UNMA'}], kind: 'notes'} as CorrectionStep);
		const after = applyCorrections(report, [one, other, one]).statements.filter(({text}) => text === words);
		expect(after.map(({actors: who, kind: what}) => [...who, what])).toEqual([
			['civil-society', 'fears'],
			['unma', 'notes'],
		]);
	});

	test('as the rules found them', () => {
		const doubled = {
			...report,
			statements: report.statements.flatMap((one) =>
				one.text === found(held).text ? [one, {...one, id: 's3-9', actors: ['unma']}] : [one],
			),
		};
		const name = report.actors.find(({id}) => id === 'unma')?.name ?? '';
		const which = correctReport(doubled, [], document).places.get('statement:s3-9')?.which;
		expect(which).toBe(`by ${name.toLowerCase()}`);
		const fears = of(held, {type: 'kind', kind: 'fears', which} as CorrectionStep);
		expect(
			applyCorrections(doubled, [fears])
				.statements.filter(({text}) => text === found(held).text)
				.map(({kind: what}) => what),
		).toEqual([found(held).kind, 'fears']);
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
