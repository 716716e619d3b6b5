import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hitsIn} from '../in-memory/reports.ts';
import {openOwn} from '../own-library.ts';
import {reportOf, source} from './some-reports.ts';

/** More than the report has passages. */
const limit = 100;

test('whatever is typed, a search finds what a scan of every text does', () => {
	const word = fc.constantFrom(
		'harbour',
		'harbours',
		'road',
		'état',
		'Łódź',
		'5,910',
		'5910',
		'52.8',
		'11:30',
		'cease-fire',
	);
	const other = fc.constantFrom('ceasefire', '安全', '理事会', 'x', "Keïta's", 'h.', 'a,b', '¶3', '"or"', 'AND');
	const text = fc.array(fc.oneof(word, other), {minLength: 1, maxLength: 8}).map((words) => words.join(' '));
	const typed = fc.oneof(
		text,
		text.map((whole) => whole.slice(0, 3)),
		fc.string({unit: 'grapheme'}),
		fc.constant('keita road'),
	);
	const said = fc.record({text, actors: fc.subarray(['keita', 'ffa'])});
	const {reports} = openOwn();
	fc.assert(
		fc.property(
			fc.array(text, {minLength: 1, maxLength: 6}),
			fc.array(said, {maxLength: 4}),
			fc.array(typed),
			(paragraphs, saying, searches) => {
				const report = reportOf(paragraphs, saying);
				reports.save({report, source});
				for (const search of searches) {
					const found = reports.search(search, limit);
					// What stands in a paragraph is found by its number as well, which a text does not say.
					if (!search.includes('¶')) {
						expect(new Set(found)).toEqual(new Set(hitsIn(report, search)));
					}
				}
			},
		),
		{numRuns: 100},
	);
});
