import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {words} from '../../source/briefing/wording.ts';
import {mali, sourcePath} from './mali.ts';
import {searched, sharedRun} from './shared-run.ts';

/** From this many words in a row on, words are somebody's. */
const tooMany = 9;
const source = existsSync(sourcePath) ? readFileSync(sourcePath, 'utf8') : undefined;

const names = [
	mali.title,
	...mali.actors.flatMap(({name, shortName, acronym, aliases}) => [name, shortName ?? '', acronym ?? '', ...aliases]),
	...mali.members.flatMap(({country, name, title}) => [country, name, title]),
	...mali.issues.map(({title}) => title),
	...mali.paragraphs.map(({section}) => section),
];

/** Every text of the report, with where it stands: `statements[3].text`. */
function textsOf(value: unknown, where = ''): (readonly [where: string, text: string])[] {
	if (typeof value === 'string') {
		return [[where, value]];
	}

	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) =>
				textsOf(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`),
			)
		: [];
}

const texts = textsOf(mali);

test('every kind of entry has texts that are looked at', () => {
	for (const kind of ['statements', 'questions', 'figures', 'terms', 'meetings', 'paragraphs', 'notes']) {
		expect(texts.some(([where, text]) => where.startsWith(`.${kind}[`) && words(text).length >= tooMany)).toBe(true);
	}
});

describe('no sentence is copied from the report', () => {
	it.skipIf(source === undefined)('shares no nine words in a row with it (runs where the source is at hand)', () => {
		const prepared = searched(source ?? '', names, tooMany);
		const copied = texts.flatMap(([where, text]) => {
			const run = sharedRun(text, prepared);
			return run === undefined ? [] : `${where}: ${run}`;
		});
		expect(copied).toEqual([]);
	});

	it.skipIf(source === undefined)('and would be found if it were (runs where the source is at hand)', () => {
		const prepared = searched(source ?? '', names, tooMany);
		const sentences = (source ?? '').split(/(?<=\.)\s+/).filter((sentence) => words(sentence).length > 40);
		expect(sentences.length).toBeGreaterThan(10);
		expect(sentences.filter((sentence) => sharedRun(sentence, prepared) === undefined)).toEqual([]);
	});
});
