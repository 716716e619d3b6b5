import {describe, expect, test} from 'vitest';
import {FindCorpus} from '../../../source/briefing/find/corpus.ts';
import {Finder} from '../../../source/briefing/find/finder.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {generateReport} from '../../bench/generated/generate-report.ts';
import {indexOf, statement} from '../builders.ts';
import {foundIn, keysOf, under} from './found.ts';

const index = indexReport(generateReport(3000));

/** A clock that goes on by a millisecond each time it is asked. */
function ticking(): () => number {
	let now = 0;
	return () => now++;
}

function finderOf(corpus = new FindCorpus(index)): Finder {
	return new Finder(corpus, ticking());
}

function stepsOf(finder: Finder, budget: number) {
	const steps = [finder.step(budget)];
	while (steps.at(-1)?.isDone === false) {
		steps.push(finder.step(budget));
	}

	return steps;
}

describe('find as one types', () => {
	test('hits come slice by slice, and none goes again', () => {
		const finder = finderOf();
		finder.start('talks');
		const steps = stepsOf(finder, 2);
		const counts = steps.map(({count}) => count);
		expect(steps.length).toBeGreaterThan(10);
		expect(counts[0]).toBeGreaterThan(0);
		expect(counts).toEqual(counts.toSorted((one, other) => one - other));
		expect(steps[0] === undefined ? [] : keysOf(steps[0])).toHaveLength(counts[0] ?? 0);
	});

	test('what is found in slices is what is found at once', () => {
		for (const typed of ['talks', 'security north', 'actor 12', 'secrity', 'zzzz', '¶12']) {
			const finder = finderOf();
			finder.start(typed);
			const last = stepsOf(finder, 3).at(-1);
			expect(last && keysOf(last)).toEqual(keysOf(foundIn(index, typed)));
		}
	});

	test('a slice ends when its time is over, however much there is to do', () => {
		const finder = finderOf();
		finder.start('talks');
		expect(finder.step(0).isDone).toBe(false);
		expect(finder.step(0).count).toBeLessThan(200);
	});

	test('another query abandons the one before', () => {
		const finder = finderOf();
		finder.start('talks');
		finder.step(1);
		finder.start('school');
		const last = stepsOf(finder, 5).at(-1);
		expect(last && keysOf(last)).toEqual(keysOf(foundIn(index, 'school')));
	});

	test('a longer query goes through the hits of the shorter one only', () => {
		const finder = finderOf();
		finder.start('5');
		const shorter = stepsOf(finder, 1).length;
		finder.start('59');
		const steps = stepsOf(finder, 1);
		expect(steps.length).toBeLessThan(shorter / 3);
		expect(steps.at(-1)?.count).toBe(foundIn(index, '59').count);
	});

	test('a word in which a slip becomes possible is looked for everywhere again', () => {
		const finder = finderOf();
		for (const typed of ['s', 'se', 'sec', 'secr', 'secri', 'secrit', 'secrity', 'secrity n']) {
			finder.start(typed);
			const last = stepsOf(finder, 4).at(-1);
			expect(last && [last.hasSlips, ...keysOf(last)]).toEqual([
				foundIn(index, typed).hasSlips,
				...keysOf(foundIn(index, typed)),
			]);
		}
	});

	test('the more so beside a word that has a slip already', () => {
		const two = indexOf({
			statements: ['Security shoal', 'Security short'].map((text, at) => statement(`s${at}`, [], {text})),
		});
		const finder = finderOf(new FindCorpus(two));
		finder.start('secrity shoa');
		expect(stepsOf(finder, 5).map(keysOf).at(-1)).toEqual(['statement:s0']);
		finder.start('secrity shoat');
		expect(stepsOf(finder, 5).map(keysOf).at(-1)).toEqual(['statement:s0', 'statement:s1']);
	});

	test('another view or lens orders the same hits anew', () => {
		const finder = finderOf();
		for (const options of [
			{},
			{view: 'text'} as const,
			under(index, 'actor-3'),
			{...under(index, 'actor-3'), isLifted: true},
		]) {
			finder.start('talks', options);
			const last = stepsOf(finder, 4).at(-1);
			expect(last && keysOf(last)).toEqual(keysOf(foundIn(index, 'talks', options)));
		}
	});

	test('what was told before does not change with what is found after', () => {
		const finder = finderOf();
		finder.start('talks');
		const first = finder.step(3);
		const before = keysOf(first);
		stepsOf(finder, 3);
		finder.start('school');
		finder.step(3);
		expect(keysOf(first)).toEqual(before);
	});
});

describe('what can be found', () => {
	test('is made ready while nothing is typed', () => {
		const corpus = new FindCorpus(index);
		const finder = finderOf(corpus);
		finder.start('');
		expect(finder.step(2)).toMatchObject({count: 0, isDone: false});
		stepsOf(finder, 2);
		expect(corpus.isComplete).toBe(true);
		finder.start('');
		expect(finder.step(0)).toMatchObject({count: 0, isDone: true});
	});

	test('may change, all of it made or not, and is then found by another finder', () => {
		const note = {view: 'notes', target: {kind: 'actor', id: 'actor-1'}, text: 'Zebra talks'} as const;
		const corpus = new FindCorpus(index, [note]);
		const found = (typed: string) => {
			const finder = finderOf(corpus);
			finder.start(typed);
			return stepsOf(finder, 5).at(-1);
		};
		const begun = finderOf(corpus);
		begun.start('zebra');
		begun.step(2);
		corpus.replaceExtras([note, {...note, text: 'Another zebra'}]);
		expect(found('zebra')?.count).toBe(2);
		corpus.replaceExtras([note, note, note]);
		expect(found('zebra t')).toMatchObject({count: 3, hasSlips: false});
		corpus.replaceExtras([]);
		expect(found('zebra ta')?.count).toBe(0);
	});
});
