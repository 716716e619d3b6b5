import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findFigures} from '../../../source/importing/figures/find-figures.ts';
import {readText} from '../../../source/importing/report/read-text.ts';
import {statementKinds} from '../../../source/report/kinds.ts';
import {amount, isLong} from '../../amount.ts';
import {steep} from '../../growth.ts';

const words =
	'the mission stressed that , and . ; he they said called for on to by of with told was were who which Government MINUSMA President ( ) “ ” : 5,910 per cent 2014 concern expressed about an Ministers Justice Mr. urged resume talks noting while had not is - — ’s according view June troops'.split(
		' ',
	);
const text = fc.oneof(
	fc.array(fc.constantFrom(...words), {maxLength: 60}).map((all) => all.join(' ')),
	fc.string({unit: 'grapheme', maxLength: 80}),
);

test('any text is read without error, and every find is a part of it', () => {
	fc.assert(
		fc.property(text, (paragraph) => {
			const setting = {paragraphs: [{number: '1', headings: [], text: paragraph}], subject: 'Mali'};
			const {actors, statements} = readText(setting);
			const ids = new Set(actors.map(({id}) => id));
			expect(ids.size).toBe(actors.length);
			for (const {id, partOf, name} of actors) {
				expect(id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
				expect(name.trim()).not.toBe('');
				expect(partOf.filter((group) => !ids.has(group) || group === id)).toEqual([]);
			}

			for (const {start, end, text: content, actors: speakers, kind} of statements) {
				expect(paragraph.slice(start, end)).toBe(content);
				expect(content.trim()).not.toBe('');
				expect(speakers.filter((id) => !ids.has(id))).toEqual([]);
				expect(statementKinds).toContain(kind);
			}

			for (const {start, end, label, unit} of findFigures(setting, statements)) {
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(paragraph.length);
				expect(label.trim() && unit.trim()).not.toBe('');
			}
		}),
		{numRuns: amount(80, 300)},
	);
});

// Time is taken in the long run alone.
test.runIf(isLong)('what has no end takes no longer than its length', async () => {
	const works = ['the mission said that the group ', 'Alpha, ', 'a', '1,', '(', 'Minister of Alpha and '].map(
		(piece) => {
			const read = (size: number) => {
				const setting = {paragraphs: [{number: '1', headings: [], text: piece.repeat(size / piece.length)}]};
				findFigures(setting, readText(setting).statements);
			};
			return [piece, read] as const;
		},
	);
	expect(await steep(works, 50_000)).toEqual([]);
});
