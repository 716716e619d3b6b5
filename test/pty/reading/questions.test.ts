import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {moveTo, openBriefing, pointsAt} from '../harness/briefing.ts';
import {type KeyName, keys as namedKeys} from '../harness/keys.ts';
import type {TestTerminal} from '../harness/terminal.ts';
import {
	aboutAStatement,
	countKeys,
	fromAnywhere,
	meeting,
	mostKeys,
	type Question,
	type Start,
	starts,
	wordsOf,
} from './questions.ts';

test('there are twenty questions and more, each asked once, and none takes more than three keys', () => {
	const all = [...fromAnywhere, ...aboutAStatement];
	expect(all.length).toBeGreaterThanOrEqual(20);
	expect(new Set(all.map(({asked}) => asked)).size).toBe(all.length);
	for (const {asked, keys} of all) {
		expect(countKeys(keys), asked).toBeLessThanOrEqual(mostKeys);
	}

	expect(countKeys('/ "para 6" enter 2')).toBe(3);
	expect(Object.keys(starts).length).toBeGreaterThanOrEqual(3);
});

const places = Object.keys(starts) as Start[];
/** Each question with where it is asked: from one place after another, and in the long run, which asks all of them, from all. */
const asked = fromAnywhere.map((question, at) => ({
	...question,
	from: fewOf(1, [...places.slice(at % places.length), ...places.slice(0, at % places.length)]),
}));

describe.each(fewOf(8, asked))('$asked', ({keys, sees, from}) => {
	test.each(from)('from %s', async (start) => {
		await using terminal = await openBriefing({args: meeting});
		for (const [reached, seen] of starts[start]) {
			await pressAll(terminal, reached);
			await terminal.waitFor(seen);
		}

		await pressAll(terminal, keys);
		await seesAll(terminal, sees);
	});
});

describe('on a statement in the list', () => {
	test.each(fewOf(2, aboutAStatement))('$asked', async ({keys, sees}) => {
		await using terminal = await openBriefing({args: meeting});
		await moveTo(terminal, 'Armed groups, signatory');
		terminal.press('enter');
		await pointsAt(terminal, '▾ Armed groups, signatory');
		await moveTo(terminal, 'on neutral ground');
		await pressAll(terminal, keys);
		await seesAll(terminal, sees);
	});
});

/** Presses what a line of the table says. */
async function pressAll(terminal: TestTerminal, keys: string): Promise<void> {
	for (const word of wordsOf(keys)) {
		if (word.startsWith('"')) {
			const name = word.slice(1, -1);
			terminal.type(name);
			await terminal.waitFor(`${name}▏`);
			await terminal.waitFor((there) => !/Find: .* found.*…/.test(there.screenText()));
		} else {
			terminal.type(word.length === 1 ? word : namedKeys[word as KeyName]);
		}
	}
}

async function seesAll(terminal: TestTerminal, sees: Question['sees']): Promise<void> {
	for (const wanted of sees) {
		await terminal.waitFor(wanted);
	}
}
