import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {keyOf} from '../../source/briefing/target.ts';
import {type Change, correctReport, type PlacedChange, parseChange} from '../../source/importing/corrections.ts';
import {importDocument} from '../../source/importing/import-document.ts';
import {statementKinds} from '../../source/report/kinds.ts';
import type {Report, Statement} from '../../source/report/model.ts';
import {parseReport} from '../../source/report/parse.ts';
import {arcadiaReport} from './arcadia-report.ts';

const importArcadia = async () => (await importDocument(Buffer.from(arcadiaReport), 'arcadia.txt')).report;
const report = await importArcadia();
const document = 'd0c';

function applyCorrections(to: Report, corrections: readonly PlacedChange[]): Report {
	return correctReport(to, corrections, document).report;
}

/** What does not fit, with why. */
function misfits(to: Report, corrections: readonly PlacedChange[], of = document) {
	return correctReport(to, corrections, of).misfits.map(({made, why}) => [made, why]);
}

/** A place in a paragraph, as the library keeps it. */
function placed(paragraph: string, from: number, to: number, change: unknown): PlacedChange {
	const text = report.paragraphs.find(({number}) => number === paragraph)?.text ?? '';
	return {paragraph, text, document, from, to, change};
}

function found(words: string, among: Report = report): Statement {
	const one = among.statements.find(({text}) => text.includes(words));
	return one ?? expect.unreachable(`“${words}” is in none of ${among.statements.map(({text}) => text)}`);
}

/** A change of the statement that holds the words. */
function of(words: string, change: Change): PlacedChange {
	const {paragraph, span} = found(words);
	return placed(paragraph, span?.from ?? 0, span?.to ?? 0, change);
}

/** A change at words of a paragraph that nobody said yet. */
function at(paragraph: string, words: string, change: Change): PlacedChange {
	const from = report.paragraphs.find(({number}) => number === paragraph)?.text.indexOf(words) ?? -1;
	return placed(paragraph, from, from + words.length, change);
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
function correctedFigure(id: string, change: Change) {
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
		expect(origins.get(`statement:s3-at-${cut + 1}-${own.to}`)).toEqual(origin);
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
	const twin = of(held, {...add, type: 'add', which: 'by civil society'} as Change);

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
		const other = at('3', words, {...add, type: 'add', actors: [{name: 'UNMA'}], kind: 'notes'} as Change);
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
		const fears = of(held, {type: 'kind', kind: 'fears', which} as Change);
		expect(
			applyCorrections(doubled, [fears])
				.statements.filter(({text}) => text === found(held).text)
				.map(({kind: what}) => what),
		).toEqual([found(held).kind, 'fears']);
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
		fc.tuple(place, change).map(([own, one]) => placed(own.paragraph, own.from, own.to, one)),
		fc.tuple(place, fc.json()).map(([own, json]) => placed(own.paragraph, own.from, own.to, JSON.parse(json))),
	),
	{maxLength: 8},
);

describe('any corrections', () => {
	test('make a report that is one, and change none that was given', () => {
		fc.assert(
			fc.property(corrections, (all) => {
				const {report: after, misfits: left} = correctReport(report, all, document);
				expect(parseReport(JSON.stringify(after))).toEqual(after);
				expect(all).toEqual(expect.arrayContaining(left.map(({made}) => made)));
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

/** Another copy of the report: its lines broken elsewhere, words parted, other quotation marks, as `breaks` has it. */
function copyOf(breaks: readonly boolean[]): Report {
	const moved = new Map(
		report.paragraphs.map(({number, text}) => {
			const to: number[] = [];
			let written = '';
			for (let place = 0; place < text.length; place += 1) {
				const isBroken = breaks[place % breaks.length] === true;
				const letter = text.charAt(place);
				const parts = isBroken && /\p{L}\p{L}/u.test(text.slice(place - 1, place + 1)) ? '-\n' : '';
				written += parts;
				to.push(written.length);
				written += letter === ' ' && isBroken ? '\n  ' : letter;
			}

			return [number, {text: written, to: [...to, written.length]}] as const;
		}),
	);
	const spanIn = (paragraph: string, {from, to}: {readonly from: number; readonly to: number}) => {
		const {to: offsets = []} = moved.get(paragraph) ?? {};
		return {from: offsets[from] ?? 0, to: (offsets[to - 1] ?? 0) + 1};
	};
	return {
		...report,
		paragraphs: report.paragraphs.map((one) => ({...one, text: moved.get(one.number)?.text ?? ''})),
		statements: report.statements.map((one) => {
			const span = one.span && spanIn(one.paragraph, one.span);
			const text = moved.get(one.paragraph)?.text.slice(span?.from, span?.to) ?? '';
			return {...one, text, ...(span && {span})};
		}),
		figures: report.figures.map((one) => ({...one, ...(one.span && {span: spanIn(one.paragraph, one.span)})})),
	};
}

/** What is said in a report, whatever copy of it: without what copies differ in. */
function sayings({statements, figures, actors: known}: Report) {
	const bare = (text: string) => text.replaceAll(/[\s\p{Pd}]/gu, '');
	return {
		said: statements.map(({id: _, span: __, text, ...one}) => [bare(text), one]),
		figures: figures.map(({span: _, ...one}) => one),
		known,
	};
}

describe('in another copy of the report', () => {
	test('any corrections do what they do in the one they were made in', () => {
		fc.assert(
			fc.property(corrections, fc.array(fc.boolean(), {minLength: 1, maxLength: 40}), (all, breaks) => {
				const here = correctReport(report, all, document);
				const there = correctReport(copyOf(breaks), all, 'other');
				expect(sayings(there.report)).toEqual(sayings(here.report));
				expect(misfits(copyOf(breaks), all, 'other')).toEqual(misfits(report, all));
				expect(there.removed.length).toBe(here.removed.length);
			}),
			{numRuns: 300},
		);
	});

	test('where some words are others, the corrections of the rest fit', () => {
		const changed = {
			...report,
			paragraphs: report.paragraphs.map((one) => ({
				...one,
				text: one.number === '3' ? `Footnote. ${one.text.replace('lift', 'raise')}` : one.text,
			})),
			statements: report.statements.map((one) => ({
				...one,
				...(one.paragraph === '3' && one.span ? {span: {from: one.span.from + 10, to: one.span.to + 10}} : {}),
			})),
		};
		const [right, wrong] = [of(held, {type: 'kind', kind: 'fears'}), of('lift the embargo', {type: 'confirm'})];
		expect(found(held, applyCorrections(changed, [right, wrong])).kind).toBe('fears');
		expect(misfits(changed, [right, wrong], 'other')).toEqual([[wrong, 'its words are not in ¶3 of this copy']]);
	});

	test('words that stand there twice are those with the same around them', () => {
		const text = 'They hoped that it held. They hoped that it held.';
		const second = text.lastIndexOf('it held');
		const twice = {
			...report,
			paragraphs: [{number: '1', section: 'I', text: `They met by the sea. ${text}`, verbatim: true}],
			statements: [],
			figures: [],
		};
		const added = {paragraph: '1', document, text, from: second, to: second + 7, change: {...add, issue: 'return'}};
		const [one] = applyCorrections(twice, [added]).statements;
		expect(one?.span?.from).toBe(second + 21);
	});

	test('a number fits where the same is counted, and not where another is', () => {
		const text = 'They rebuilt 16 homes, and 16 schools were to open by June.';
		const confirm = (at: number) => ({
			...{paragraph: '1', document, text, from: at, to: at + 2},
			change: {type: 'confirm', which: 'figure'},
		});
		const [homes, schools] = [confirm(text.indexOf('16')), confirm(text.lastIndexOf('16'))];
		const now = 'They never rebuilt any: 16 schools were to open by June.';
		const from = now.indexOf('16');
		const [figure] = report.figures;
		const other = {
			...report,
			paragraphs: [{number: '1', section: 'I', text: now, verbatim: true}],
			statements: [],
			figures: figure === undefined ? [] : [{...figure, paragraph: '1', span: {from, to: from + 2}}],
		};
		expect(applyCorrections(other, [homes]).figures).toMatchObject([{unreviewed: true}]);
		expect(misfits(other, [homes, schools], 'other')).toEqual([[homes, 'its words are not in ¶1 of this copy']]);
		expect(applyCorrections(other, [schools]).figures[0]).not.toHaveProperty('unreviewed');
	});

	test('those whose words were not kept fit the copy they were made in alone', () => {
		const old = {...of(held, {type: 'confirm'}), text: ''};
		expect(misfits(report, [old])).toEqual([]);
		expect(misfits(report, [old], 'other')).toEqual([
			[old, 'it was made in another copy, whose words were not kept then'],
		]);
	});
});
