import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {fold} from '../../../source/briefing/wording.ts';
import {keymap} from '../../../source/tui/keys/keymap.ts';
import {rankBy} from '../../../source/tui/writing/fuzzy.ts';
import {amount} from '../../amount.ts';

const names = [
	'Show the positions view',
	'Show the programme view',
	'Open another report',
	'Clear the lens',
	'Lens: President Keïta',
	'lens',
	'lens save',
	'meeting add',
	'meeting brief',
	'Group the statements by stakeholder or by issue',
	'help',
];
const find = (query: string, entries: readonly string[] = names) => rankBy(entries, query, (name) => name);
const found = (query: string, entries?: readonly string[]) => find(query, entries).map(({entry}) => entry);
const marked = (query: string, entries?: readonly string[]) =>
	find(query, entries).map(({entry, ranges}) => ranges.map(({from, to}) => entry.slice(from, to)));

describe('a query finds', () => {
	test.each([
		['lens', 'lens', 'a whole name before those that hold it'],
		['meet', 'meeting add', 'beginnings'],
		['mb', 'meeting brief', 'first letters of words'],
		['clens', 'Clear the lens', 'letters in order'],
		['view pos', 'Show the positions view', 'words in any order'],
		['KEITA', 'Lens: President Keïta', 'whatever the accents and case'],
		['hlp', 'help', 'a name that a letter is missing of'],
	])('"%s": %s first, %s', (query, first) => {
		expect(found(query)[0]).toBe(first);
	});

	test('everything, as it comes, while nothing is typed', () => {
		expect(found('')).toEqual(names);
		expect(found('  ')).toEqual(names);
		expect(find('').every(({ranges}) => ranges.length === 0)).toBe(true);
	});

	test('nothing where a letter is nowhere', () => {
		expect(found('lensz')).toEqual([]);
		expect(found('lens zebra')).toEqual([]);
	});

	test('no scattered letters beside a name that holds them together', () => {
		expect(found('save')).toEqual(['lens save']);
	});

	test('equals in the order they come in', () => {
		const twins = [
			{id: 2, name: 'next view'},
			{id: 1, name: 'next view'},
			{id: 3, name: 'next view'},
		];
		expect(rankBy(twins, 'next', ({name}) => name).map(({entry}) => entry.id)).toEqual([2, 1, 3]);
	});

	test('each view of the keymap by the beginnings of its words', () => {
		const views = keymap.filter(({id}) => id.startsWith('view-'));
		expect(views).toHaveLength(viewNames.length);
		for (const {label, help} of views) {
			expect(
				found(
					`view ${label.slice(0, 4)}`,
					keymap.map((binding) => binding.help),
				)[0],
			).toBe(help);
		}
	});
});

describe('what was matched is marked', () => {
	test.each([
		['lens', ['lens'], [['lens']]],
		['clens', ['Clear the lens'], [['C', 'lens']]],
		['keita', ['Lens: Keïta'], [['Keïta']]],
		['keita', ['Lens: Kei\u0308ta'], [['Kei\u0308ta']]],
		['i', ['Kei\u0308ta'], [['i\u0308']]],
		['strasse', ['Strasse'], [['Strasse']]],
		['strasse', ['Straße'], [['Straße']]],
		['lukasz', ['Łukasz Sørensen'], [['Łukasz']]],
		['οδο', ['ΟΔΌΣ'], [['ΟΔΌ']]],
		['б', ['🇲🇱 Бамако'], [['Б']]],
		['한', ['강 한국'], [['한']]],
	])('"%s" in %j: %j', (query, entries, ranges) => {
		expect(marked(query, entries)).toEqual(ranges);
	});

	test('in ranges that lie apart, in order and inside, and hold the letters of the query', () => {
		const text = fc.string({
			unit: fc.oneof(fc.constantFrom(...'abcé ï한İß👩‍🌾"\\’`'), fc.constant('e\u0301')),
			maxLength: 30,
		});
		fc.assert(
			fc.property(fc.array(text, {maxLength: 8}), text, (entries, query) => {
				for (const {entry, ranges} of find(query, entries)) {
					let last = -1;
					for (const {from, to} of ranges) {
						expect(from).toBeGreaterThan(last);
						expect(to).toBeGreaterThan(from);
						last = to;
					}

					expect(last).toBeLessThanOrEqual(entry.length);
					const letters = new Set(fold(ranges.map(({from, to}) => entry.slice(from, to)).join('')));
					const wanted = fold(query).match(/[abceiß한]/g) ?? [];
					expect(wanted.filter((letter) => !letters.has(letter))).toEqual([]);
				}
			}),
			{numRuns: amount(100, 500)},
		);
	});
});
