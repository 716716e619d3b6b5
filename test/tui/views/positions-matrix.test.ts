import {describe, expect, test} from 'vitest';
import {toRemember} from '../../../source/tui/state/remembered.ts';
import {actor, question, reportOf, statement} from '../../briefing/builders.ts';
import {mali} from '../../data/mali.ts';
import {reviewing} from '../arcadia.ts';
import {type Reader, readerOf, type Start} from '../reader.ts';

const sizes = [
	[60, 20],
	[80, 24],
	[100, 30],
	[120, 40],
	[200, 60],
] as const;

const matrix = (start: Start = {}) => readerOf(mali, start).press('5', 't');
const row = (reader: Reader, question: string) => reader.lines().find((line) => line.includes(question)) ?? '';
const shownActors = (reader: Reader) => {
	const [, from, to, all] = /(?:(\d+)–(\d+) of|all) (\d+) actors/.exec(reader.screen()) ?? [];
	return {from: Number(from ?? 1), to: Number(to ?? all), all: Number(all)};
};

describe.each(sizes)('the matrix of positions at %i×%i', (columns, rows) => {
	const size = [columns, rows] as const;

	test('has a letter for who answers a question, below the name', () => {
		const reader = matrix({size});
		const lines = reader.lines();
		const names = lines.find((line) => line.includes('society')) ?? '';
		expect(row(reader, 'Where should the').charAt(names.indexOf('society'))).toBe('A');
		expect(row(reader, 'Where should the')).toContain('≠');
		expect(reader.screen()).toContain('≠ differ');
	});

	test('says below what the letters of the question under the cursor are, who holds it and how they relate', () => {
		const below = matrix({size}).screen();
		expect(below).toMatch(
			/Where should the talks be held\? +differ, inferred\n {3}A {2}In Mali .*Civil society ¶5 · Algeria ¶8/,
		);
		expect(below).toMatch(/ B {2}On neutral ground .*MNLA, HCUA ¶3/);
		expect(matrix({size}).press('j').screen()).toMatch(/complement, inferred\n(?:.*signing\?\n)? {3}A {2}The signing/);
	});

	test('goes through every actor once, there and back', () => {
		let reader = matrix({size});
		const pages = [shownActors(reader)];
		while (pages.at(-1)?.to !== pages[0]?.all) {
			reader = reader.press('right');
			pages.push(shownActors(reader));
			expect(pages.length).toBeLessThan(34);
		}

		expect(pages[0]?.from).toBe(1);
		expect(pages.slice(1).map(({from}) => from)).toEqual(pages.slice(0, -1).map(({to}) => to + 1));
		const end = reader.press('l');
		expect(shownActors(end)).toEqual(pages.at(-1));
		const back = pages.reduce((last) => last.press('left'), end);
		expect(shownActors(back)).toEqual(pages[0]);
		expect(pages.length === 1 || !back.screen().includes('←  ')).toBe(true);
	});

	test('opens the question under the cursor as the list does', () => {
		const opened = matrix({size}).press('enter');
		expect(opened.screen()).toContain('The positions differ');
		expect(opened.press('escape').screen()).toContain('≠ differ');
	});

	test('keeps every line in its width, and the row under the cursor in sight', () => {
		const steps = ['down', 'down', 'pagedown', 'G', 'right', 'up', 'g'];
		steps.reduce((reader, key) => {
			const next = reader.press(key);
			expect(Math.max(...next.lines().map((line) => [...line].length))).toBeLessThanOrEqual(columns);
			expect(next.lines()).toHaveLength(rows);
			expect(next.pointed()).toBeDefined();
			return next;
		}, matrix({size}));
	});
});

test('on the smallest screens the row under the cursor and a letter of it show', () => {
	for (const size of [
		[30, 10],
		[24, 8],
		[20, 6],
	] as const) {
		const reader = matrix({size}).press('j', 'right', 'right');
		expect(reader.pointed()).toMatch(/> What.* [A-Ha-h·]+ *$/);
		expect(Math.max(...reader.lines().map((line) => [...line].length))).toBeLessThanOrEqual(size[0]);
	}
});

test('questions and names stand whole where few actors leave the room', () => {
	const actors = [actor('interlocutors', {name: 'Interlocutors in the north'}), actor('council')];
	const statements = [statement('one', ['interlocutors']), statement('two', ['council'])];
	const asked = 'When are the harbour police to be reformed, and by whom of those who were heard';
	const questions = [
		{
			...question(
				'police',
				statements.map((one) => [one]),
			),
			question: asked,
		},
	];
	const wide = readerOf(reportOf({actors, statements, questions}), {size: [120, 40]}).press('5', 't');
	expect(wide.pointed()).toMatch(new RegExp(`^ > ${asked} ≠ A +B +$`));
	expect(wide.screen()).toContain('Interlocutors');
	const narrow = wide.resize(60, 20);
	expect(narrow.pointed()).toMatch(/^ > When are the harbour pol.*… ≠ A +B *$/);
	expect(narrow.screen()).toContain('Interlocutors');
});

test('what only some of them hold has a small letter, which the head explains', () => {
	const reader = matrix({size: [120, 40]});
	const names = reader.lines().find((line) => line.includes('society')) ?? '';
	expect(row(reader, 'Who should look into').charAt(names.indexOf('society'))).toBe('a');
	expect(reader.screen()).toContain('a, b: some of them');
	const opened = reader.press(...'jjjjjjjjjjj', 'enter');
	expect(opened.screen()).toMatch(/some of Civil society/);
	const whole = statement('whole', ['reds']);
	const report = reportOf({actors: [actor('reds')], statements: [whole], questions: [question('talks', [[whole]])]});
	expect(readerOf(report).press('5', 't').screen()).not.toContain('some of them');
});

test('the actors of the lens come first, set apart, also where one had turned further', () => {
	const turned = matrix().press('right', 'right');
	const narrowed = turned.press('a').type('mnla').press('enter');
	expect(shownActors(narrowed).from).toBe(1);
	expect(narrowed.screen()).toMatch(/ MNLA │ /);
	expect(row(narrowed, 'Where should the')).toMatch(/≠ B +│ B/);
	expect(narrowed.press('A').screen()).not.toContain('│');
});

test('it is remembered for the next time, and t makes it a list again', () => {
	const kept = toRemember(matrix().press('right').state);
	const again = readerOf(mali, {kept});
	expect(again.screen()).toContain('≠ differ');
	expect(shownActors(again).from).toBe(1);
	expect(again.press('t').screen()).toContain('Questions, and who holds what');
});

test('to the ear it is a list of what each actor answers, without letters', () => {
	const spoken = matrix({spoken: true, size: [200, 60]});
	expect(spoken.screen()).toMatch(/By actor, what each holds +row 1 of/);
	expect(spoken.screen()).not.toMatch(/≠| · {2,}·/);
	const civil = spoken.press('left', 'j', 'enter');
	expect(civil.screen()).toMatch(/Civil society +unfolded/);
	expect(civil.screen()).toMatch(
		/Who should look into abuses\? +some of them: An international commission of inquiry ¶10/,
	);
	expect(matrix({spoken: true, size: [200, 60], lens: ['mnla']}).lines()[4]).toContain('MNLA');
});

test('an imported report without questions says why, as its list does', () => {
	for (const keys of [['5'], ['5', 't']]) {
		expect(
			reviewing({size: [80, 24]})
				.press(...keys)
				.screen(),
		).toMatch(/only what its text contrasts, and phrases that several use/);
	}
});
