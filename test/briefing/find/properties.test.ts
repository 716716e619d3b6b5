import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {namesOf} from '../../../source/briefing/actors/names.ts';
import {FindCorpus} from '../../../source/briefing/find/corpus.ts';
import {Finder} from '../../../source/briefing/find/finder.ts';
import {matchedRanges} from '../../../source/briefing/find/marks.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {words} from '../../../source/briefing/wording.ts';
import {amount} from '../../amount.ts';
import {readReport} from '../../fixtures.ts';
import {actor, indexOf, statement} from '../builders.ts';
import {find, foundIn, keysOf, under} from './found.ts';
import {anyQuery, anySaying, printedWords} from './generated.ts';

const mali = indexReport(readReport(join(import.meta.dirname, '..', '..', '..', 'data', 's-2014-173.json')));

test('every word of everything in the report on Mali finds it', () => {
	const corpus = new FindCorpus(mali);
	const finder = new Finder(corpus, () => 0);
	finder.start('');
	finder.step(Number.POSITIVE_INFINITY);
	const found = new Map<string, ReadonlySet<string>>();
	const hitsOf = (word: string): ReadonlySet<string> => {
		finder.start(word);
		const hits = found.get(word) ?? new Set(keysOf(finder.step(Number.POSITIVE_INFINITY)));
		found.set(word, hits);
		return hits;
	};

	for (let at = 0; at < corpus.size; at++) {
		const {target, text} = corpus.entry(at);
		const names = target.kind === 'actor' ? namesOf(mali.actors.get(target.id) ?? actor('nobody')) : [];
		for (const word of [text, ...names].flatMap(printedWords)) {
			expect(hitsOf(word), `${word} of ${target.kind} ${target.id}`).toContain(`${target.kind}:${target.id}`);
		}
	}
});

test('every word of a statement finds it, and is marked in it', () => {
	fc.assert(
		fc.property(anySaying, (index) => {
			for (const {id, text} of index.report.statements) {
				for (const word of printedWords(text)) {
					expect(find(index, word)).toContain(`statement:${id}`);
					expect(matchedRanges(text, word)).not.toEqual([]);
				}
			}
		}),
		{numRuns: 30},
	);
});

test('accents and case never matter', () => {
	fc.assert(
		fc.property(anySaying, anyQuery, (index, query) => {
			const found = find(index, query);
			for (const other of [
				query.toUpperCase(),
				query.toLowerCase(),
				query.normalize('NFD'),
				query.replaceAll('’', "'"),
			]) {
				expect(find(index, other)).toEqual(found);
			}

			expect(find(index, query.normalize('NFD').replaceAll(/\p{Mark}/gu, ''))).toEqual(found);
		}),
	);
});

test('exactly what has each word, or the beginning of it, somewhere is found: as a slow reader would find it', () => {
	const letters = fc.constantFrom(
		'tal',
		'talks',
		'kei',
		'keita',
		'MNLA',
		'el',
		'élections',
		'north',
		'norths',
		'kidal',
	);
	fc.assert(
		fc.property(anySaying, fc.array(letters, {minLength: 1, maxLength: 3}), (index, asked) => {
			const found = foundIn(index, asked.join(' '));
			const has = (texts: readonly string[]) => {
				const there = texts.flatMap(words);
				return asked.flatMap(words).every((word) => there.some((one) => one.startsWith(word)));
			};
			const expected = index.report.statements
				.filter(({text, actors, verb, kind}) =>
					has([text, verb, kind, 'Talks', ...actors.flatMap((id) => namesOf(index.actors.get(id) ?? actor(id)))]),
				)
				.map(({id}) => `statement:${id}`);
			const hits = found.hasSlips ? [] : keysOf(found).filter((key) => key.startsWith('statement:'));
			expect(hits.toSorted()).toEqual(expected.toSorted());
		}),
	);
});

test('a slip in a longer word still finds it, unless something has just that word', () => {
	const slips: ((word: string, at: number) => string)[] = [
		(word, at) => word.slice(0, at) + word.slice(at + 1),
		(word, at) => `${word.slice(0, at)}x${word.slice(at)}`,
		(word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
		(word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
	];
	const index = indexOf({statements: [statement('s', [], {text: 'Cantonment before reconciliation'})]});
	fc.assert(
		fc.property(
			fc.constantFrom('cantonment', 'before', 'reconciliation'),
			fc.constantFrom(...slips),
			fc.nat(20),
			(word, slip, at) => {
				expect(find(index, slip(word, at % word.length))).toEqual(['statement:s']);
			},
		),
	);
});

test('typed letter by letter, in slices of any length, the end is the same as at once', () => {
	fc.assert(
		fc.property(anySaying, anyQuery, fc.infiniteStream(fc.nat(3)), (index, query, budgets) => {
			let now = 0;
			const finder = new Finder(new FindCorpus(index), () => now++);
			for (let length = 1; length <= query.length; length++) {
				const typed = query.slice(0, length);
				finder.start(typed, {view: 'issues'});
				let found = finder.step(budgets.next().value);
				// A fast reader types the next letter before all is found.
				for (let more = budgets.next().value; more > 0 || length === query.length; more--) {
					if (found.isDone) {
						expect(keysOf(found)).toEqual(keysOf(foundIn(index, typed, {view: 'issues'})));
						break;
					}

					found = finder.step(budgets.next().value);
				}
			}
		}),
	);
});

test('a lens takes away, counts what it takes, and changes nothing else', () => {
	fc.assert(
		fc.property(anySaying, anyQuery, (index, query) => {
			const all = foundIn(index, query);
			const kept = foundIn(index, query, under(index, 'a0'));
			const lifted = foundIn(index, query, {...under(index, 'a0'), isLifted: true});
			expect(kept.count + kept.outside).toBe(all.count);
			expect(keysOf(all)).toEqual(expect.arrayContaining(keysOf(kept)));
			expect(keysOf(lifted).toSorted()).toEqual(keysOf(all).toSorted());
		}),
	);
});

test('the heads count all hits, each of which stands under its own', () => {
	fc.assert(
		fc.property(anySaying, anyQuery, (index, query) => {
			const {groups, count, at} = foundIn(index, query);
			const heads = groups.flatMap(({view, count: of}) => Array.from({length: of}, () => view));
			expect(heads).toEqual(Array.from({length: count}, (_, place) => at(place)?.view));
			expect(new Set(groups.map(({view}) => view)).size).toBe(groups.length);
		}),
	);
});

test('whatever is typed, nothing throws, and marks lie in the text, in order', () => {
	const anything = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.string({unit: 'grapheme'}),
		fc.stringMatching(/^[().*+?^${}|[\]\\/¶,;:\d-]*$/),
		fc.string({unit: fc.constantFrom('a', 'b'), minLength: 100, maxLength: 300}),
	);
	const index = indexOf({statements: [statement('s', [], {text: 'Talks (on) neutral ground: 5,910'})]});
	fc.assert(
		fc.property(anything, anything, fc.boolean(), (typed, text, hasSlips) => {
			expect(foundIn(index, typed).isDone).toBe(true);
			let last = 0;
			for (const {from, to} of matchedRanges(text, typed, hasSlips)) {
				expect(from).toBeGreaterThanOrEqual(last);
				expect(to).toBeGreaterThan(from);
				last = to;
			}

			expect(last).toBeLessThanOrEqual(text.length);
		}),
		{numRuns: amount(40, 300)},
	);
});
