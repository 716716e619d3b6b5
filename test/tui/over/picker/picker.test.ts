import {describe, expect, test} from 'vitest';
import {mali} from '../../../data/mali.ts';
import {harbour} from '../../harbour.ts';
import {readerOf} from '../../reader.ts';

const start = readerOf(harbour);
const picker = start.press('7', 'a');
/** The names that the picker lists, without ticks and notes. */
const names = (screen: string) =>
	screen
		.split('\n')
		.slice(5, -2)
		.flatMap((line) => /^ [ >] (?:\[[ x]\] )?(\S.*?)(?: {2,}|$)/.exec(line)?.[1] ?? []);
const ticked = (screen: string) => [...screen.matchAll(/\[x\] (.*?)(?: {2,}|$)/gm)].map((match) => match[1]);
/** The line of the picker that names somebody. */
const lineOf = (screen: string, name: string) =>
	screen
		.split('\n')
		.slice(5)
		.find((line) => line.slice(3).includes(name)) ?? '';

describe('the lens picker', () => {
	test('offers what is at the cursor first, several together, then each', () => {
		const offered = start.press('j', 'a');
		expect(names(offered.screen()).slice(0, 3)).toEqual(['RM, BF', 'RM · Red Movement', 'BF · Blue Front']);
		expect(offered.lines()[3]).toContain('Enter: RM, BF');
		expect(offered.press('enter').state.lens).toEqual(['reds', 'blues']);
		expect(offered.press('down', 'enter').state.lens).toEqual(['reds']);
	});

	test('offers whom a statement is about where nobody is named as its speaker', () => {
		expect(start.press('G', 'enter', 'j', 'a').pointed()).toContain('Union of Pilots');
	});

	test('offers the actor that is opened', () => {
		expect(start.press('enter', 'a').pointed()).toContain('Harbour Coalition');
	});

	test('says who is shown now, apart from who is at the cursor', () => {
		const screen = readerOf(harbour, {lens: ['union', 'reds']})
			.press('j', 'a')
			.screen();
		expect(lineOf(screen, 'Union of Pilots')).toContain('  shown now  ');
		expect(screen.match(/shown now/g)).toHaveLength(2);
		expect(start.press('j', 'a').screen()).not.toContain('shown now');
		expect(
			start
				.press('j', 'a')
				.screen()
				.match(/at the cursor/g),
		).toHaveLength(3);
	});

	test('narrows as a name is typed, without accents or case', () => {
		expect(names(picker.type('celik').screen())).toEqual(['Minister Zoë Çelik']);
		expect(picker.type('ÇELIK').press('enter').state.lens).toEqual(['minister']);
	});

	test('finds a name whose letters no accent explains as it is typed without them', () => {
		const actors = [...harbour.actors, {id: 'envoy', name: 'Łukasz Sørensen', aliases: [], kind: 'other', partOf: []}];
		const typing = readerOf({...harbour, actors} as typeof harbour)
			.press('7', 'a')
			.type('lukasz sorensen');
		expect(names(typing.screen())).toEqual(['Łukasz Sørensen']);
		expect(typing.press('enter').state.lens).toEqual(['envoy']);
	});

	test.each([
		['pilotts', 'Union of Pilots'],
		['coaliton', 'Harbour Coalition'],
		['minsiter celik', 'Minister Zoë Çelik'],
	])('finds with a slip of the finger, as find does: %s', (typed, name) => {
		expect(names(picker.type(typed).screen())).toEqual([name]);
	});

	test.each([
		['mnls', ['MNLA']],
		['hcau', ['HCUA']],
		['mnlaa', ['MNLA']],
		['hcua', ['HCUA']],
		['mnls, hcau', ['HCUA']],
	])('finds an acronym of four letters with a slip: %s', (typed, acronyms) => {
		const found = names(readerOf(mali).press('7', 'a').type(typed).screen());
		expect(found.map((name) => name.split(' · ')[0]?.split(', ').at(-1))).toEqual(acronyms);
	});

	test.each(['hx', 'mnx', 'mnxx', 'zebr'])('finds nobody for what is no slip: %s', (typed) => {
		expect(readerOf(mali).press('7', 'a').type(typed).screen()).toContain(`No actor is called “${typed}”.`);
	});

	test('counts as the lens does: with the members, alone and with others', () => {
		for (const {id, name} of harbour.actors) {
			const line = lineOf(picker.type(name).screen(), name);
			const [, issues] =
				/2 Issues (\d+)/.exec(
					readerOf(harbour, {size: [120, 40], lens: [id]})
						.press('7')
						.lines()[1] ?? '',
				) ?? [];
			expect(/ (\d+) statements?$/.exec(line)?.[1] ?? '0').toBe(issues);
		}
	});

	test('takes letters that are keys elsewhere as text', () => {
		expect(picker.type('quay').lines()[3]).toContain('Narrow to: quay▏');
	});

	test('narrows to the one under the cursor once it has moved', () => {
		const moved = picker.press('down');
		expect(moved.pointed()).toMatch(/^ > RM · Red Movement/);
		expect(moved.lines()[3]).toMatch(/Enter: RM *$/);
		expect(moved.press('enter').state.lens).toHaveLength(1);
		expect(moved.press('up').screen()).toBe(picker.screen());
		expect(picker.press('up').screen()).toBe(picker.screen());
	});

	test('marks several with Tab, which are a union, across different names typed', () => {
		const marked = picker.type('red').press('tab', 'ctrl+u').type('union').press('tab');
		expect(marked.press('ctrl+u').lines()[3]).toContain('Enter: RM, Union of Pilots');
		expect(marked.press('enter').state.lens).toEqual(['reds', 'union']);
	});

	test('ticks with Tab what is typed, shows so, and empties what is typed for the next name', () => {
		const marked = picker.type('red').press('tab');
		expect(marked.lines()[3]).toMatch(/Narrow to: ▏ +Enter: RM *$/);
		expect(marked.pointed()).toContain('[x] RM · Red Movement');
		const second = marked.type('union');
		expect(ticked(second.screen())).toEqual(['Union of Pilots']);
		expect(second.lines()[3]).toContain('Enter: RM, Union of Pilots');
		expect(second.press('enter').state.lens).toEqual(['reds', 'union']);
		expect(second.press('tab').screen()).toMatch(/\[x\] RM .*\n.*\[x\] Union of Pilots/);
		expect(second.press('tab', 'enter').state.lens).toEqual(['reds', 'union']);
		expect(marked.type('zebra').press('enter').state.overlay).toBeDefined();
	});

	test('keeps the list and the cursor where nothing is typed', () => {
		const moved = picker.press('down', 'down', 'tab');
		expect(moved.pointed()?.replace('[x] ', '').split(/ {2,}/)).toEqual(
			picker.press('down', 'down').pointed()?.split(/ {2,}/),
		);
		expect(names(moved.screen())).toEqual(names(picker.screen()));
	});

	test.each([
		['rm, pilots', ['reds', 'union']],
		['rm,pilots , celik', ['reds', 'union', 'minister']],
		['rm, rm', ['reds']],
		['rm,', ['reds']],
		['rm, pilots,', ['reds', 'union']],
	])('takes several names with commas: "%s"', (typed, lens) => {
		expect(picker.type(typed).press('enter').state.lens).toEqual(lens);
		expect(picker.type(typed).press('tab', 'enter').state.lens).toEqual(lens);
		expect(start.press(':').type(`lens ${typed}`).press('enter').state.lens).toEqual(lens);
	});

	test('of several names with commas knows every one, or says that nobody is called so', () => {
		for (const typed of ['zebra, rm', 'rm, zebra', ', zebra']) {
			expect(picker.type(typed).screen()).toContain(`No actor is called “${typed}”.`);
		}
	});

	test('a name that holds a comma is one name', () => {
		const named = readerOf({
			...harbour,
			actors: [
				...harbour.actors,
				{...harbour.actors[0], id: 'pair', name: 'Reds, Blues', acronym: 'RB'},
			] as typeof harbour.actors,
		});
		expect(named.press('7', 'a').type('reds, blues').press('enter').state.lens).toEqual(['pair']);
	});

	test('a tick is what Enter does: without any it shows every actor', () => {
		const withLens = readerOf(harbour, {lens: ['reds']})
			.press('j', 'a')
			.type('red');
		const none = withLens.press('tab');
		expect(ticked(none.screen())).toEqual([]);
		expect(none.lines()[3]).toContain('Enter: every actor');
		expect(none.press('enter').state.lens).toEqual([]);
	});

	test('adds what is ticked to whom the lens is on, and to nobody who is only at the cursor', () => {
		const added = readerOf(harbour, {lens: ['union']})
			.press('j', 'a')
			.type('celik')
			.press('tab');
		expect(ticked(added.screen())).toEqual(['Union of Pilots', 'Minister Zoë Çelik']);
		expect(added.lines()[3]).toContain('Enter: Union of Pilots, Minister Zoë Çelik');
		expect(added.press('enter').state.lens).toEqual(['union', 'minister']);
	});

	test('unmarks with Tab, and starts from the lens there is', () => {
		const withLens = readerOf(harbour, {lens: ['reds', 'union']}).press('7', 'a');
		const unmarked = withLens.type('red').press('tab').press('enter');
		expect(unmarked.state.lens).toEqual(['union']);
	});

	test('erases a character, an accented one as one, and everything', () => {
		expect(picker.type('çé').press('backspace').lines()[3]).toContain('Narrow to: ç▏');
		expect(picker.type('abc').press('ctrl+u').screen()).toBe(picker.screen());
		expect(picker.press('backspace').screen()).toBe(picker.screen());
	});

	test('says that nobody is called so, and Enter does nothing then', () => {
		const nobody = picker.type('zebra');
		expect(nobody.screen()).toContain('No actor is called “zebra”. Backspace widens.');
		expect(nobody.press('enter', 'tab').state).toEqual(nobody.state);
	});

	test('says of a State whose member stayed away that it did not come, and where that is stated', () => {
		const report = {...harbour, membersAbsent: [{country: 'Chad', paragraph: '1'}]};
		expect(readerOf(report).press('7', 'a').type('chad').screen()).toContain(
			'Chad did not come (¶1). Backspace widens.',
		);
	});

	test('closes with Esc and keeps the lens as it was', () => {
		const withLens = readerOf(harbour, {lens: ['reds']});
		expect(withLens.press('a').type('union').press('escape').state.lens).toEqual(['reds']);
		expect(picker.press('escape').screen()).toBe(start.press('7').screen());
	});

	test('scrolls with its cursor on a low terminal', () => {
		const low = readerOf(harbour, {size: [60, 8]}).press('a');
		expect(low.press('down', 'down', 'down', 'down', 'down').pointed()).toBeDefined();
		expect(low.press('pagedown', 'pagedown', 'pagedown').pointed()).toContain('Bystander');
		expect(low.press('pagedown', 'pageup').pointed()).toBe(low.pointed());
	});
});

describe('the lens', () => {
	test('narrows every view, and A clears it anywhere', () => {
		const lens = start.press('j', 'a', 'enter');
		expect(lens.lines()[0]).toContain('only RM, BF · A shows all');
		expect(lens.press('7').lines()[3]).toMatch(/ of 9$/);
		expect(lens.press('7', 'A').state.lens).toEqual([]);
		expect(lens.press('A').lines()[0]).toMatch(/a: only one actor $/);
	});

	test('leaves the cursor on a row that is there', () => {
		const lens = start.press('G', 'a').type('red').press('enter');
		expect(lens.pointed()).toBeDefined();
	});
});
