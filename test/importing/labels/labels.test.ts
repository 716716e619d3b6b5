import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {statementKinds} from '../../../source/report/kinds.ts';
import {labelledText} from './labelled-text.ts';
import {type Found, type Label, lettersBefore, readLabels, type SameSpeakers, score} from './labels.ts';

const root = join(import.meta.dirname, '../../..');
const sameNames: SameSpeakers = (label, found) => label.toSorted().join() === found.toSorted().join();

const label = (start: number, end: number, speakers = ['Harbour master'], paragraph = '1'): Label => ({
	paragraph,
	start,
	end,
	speakers,
	extent: 'all',
	verb: 'said',
	kind: 'holds',
});
const found = (start: number, end: number, speakers = ['Harbour master'], paragraph = '1'): Found => ({
	paragraph,
	start,
	end,
	speakers,
});

/** Precision, recall and F1 by content, then with the speaker. */
function rates(labels: readonly Label[], finds: readonly Found[]): number[] {
	const {content, withSpeaker} = score(labels, finds, sameNames);
	return [content, withSpeaker].flatMap(({precision, recall, f1}) => [precision, recall, f1]);
}

describe('the scorer', () => {
	it('gives 1 for what is found as it was labelled', () => {
		expect(rates([label(0, 10), label(20, 40)], [found(20, 40), found(0, 10)])).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it('tells what was missed from what was invented', () => {
		expect(rates([label(0, 10), label(20, 30)], [found(0, 10)])).toEqual([1, 0.5, 2 / 3, 1, 0.5, 2 / 3]);
		expect(rates([label(0, 10)], [found(0, 10), found(20, 30)])).toEqual([0.5, 1, 2 / 3, 0.5, 1, 2 / 3]);
	});

	it('asks for half of the longer span', () => {
		expect(rates([label(0, 10)], [found(0, 20)])[0]).toBe(1);
		expect(rates([label(0, 10)], [found(0, 21)])[0]).toBe(0);
		expect(rates([label(0, 20)], [found(11, 20)])[0]).toBe(0);
		expect(rates([label(0, 10)], [found(10, 20)])[0]).toBe(0);
	});

	it('matches within a paragraph only', () => {
		expect(rates([label(0, 10)], [found(0, 10, ['Harbour master'], '2')])[0]).toBe(0);
	});

	it('matches each label and each find once', () => {
		expect(rates([label(0, 10)], [found(0, 10), found(0, 9)])[0]).toBe(0.5);
		expect(rates([label(0, 10), label(1, 10)], [found(0, 10)])[1]).toBe(0.5);
	});

	it('gives a statement within a statement its own match', () => {
		const labels = [label(0, 100), label(10, 100, ['Pilots'])];
		expect(rates(labels, [found(10, 100, ['Pilots']), found(0, 100)])).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it('counts a wrong speaker against the speakers only', () => {
		expect(rates([label(0, 10)], [found(0, 10, ['Pilots'])])).toEqual([1, 1, 1, 0, 0, 0]);
		expect(rates([label(0, 10, [])], [found(0, 10, [])])).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it('tells two speakers of the same words apart', () => {
		const labels = [label(0, 10, ['Pilots']), label(0, 10, ['Crews'])];
		expect(rates(labels, [found(0, 10, ['Crews']), found(0, 10, ['Pilots'])])).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it('finds nothing wrong with nothing', () => {
		expect(rates([], [])).toEqual([1, 1, 1, 1, 1, 1]);
		expect(rates([label(0, 10)], [])).toEqual([1, 0, 0, 1, 0, 0]);
	});
});

test('letters and digits are counted, however they are broken and composed', () => {
	expect(lettersBefore('Keïta, 2 of', 8)).toBe(6);
	expect(lettersBefore('Kei\u0308ta: “16/6”', 99)).toBe(8);
	expect(lettersBefore('a well-\nkept', 99)).toBe(lettersBefore('a wellkept', 99));
	expect(lettersBefore('', 0)).toBe(0);
});

/** The letters and digits of each numbered paragraph, and the counts at which its words begin and end. */
function paragraphsOf(text: string): Map<string, {length: number; starts: Set<number>; ends: Set<number>}> {
	const furniture = /^(\d{1,3}|\d\d-\d{5}.*|\*\d+\*|S\/\d{4}\/\d+)$/;
	const lines: string[][] = [];
	for (const line of text.split(/\nAnnex I\b/, 1)[0]?.split(/[\n\f]/) ?? []) {
		const body = line.trim();
		const numbered = body.startsWith(`${lines.length + 1}.`);
		if (numbered) {
			lines.push([body.slice(`${lines.length + 1}.`.length)]);
		} else if (!furniture.test(body)) {
			lines.at(-1)?.push(body);
		}
	}

	return new Map(
		lines.map((parts, at) => {
			const last = parts.findLastIndex((part) => /[.:]$/.test(part));
			const joined = parts.slice(0, last + 1).join(' ');
			const words = [...joined.matchAll(/[\p{L}\p{N}]+/gu)];
			return [
				`${at + 1}`,
				{
					length: lettersBefore(joined, joined.length),
					starts: new Set(words.map(({index}) => lettersBefore(joined, index))),
					ends: new Set(words.map(({0: word, index}) => lettersBefore(joined, index + word.length))),
				},
			] as const;
		}),
	);
}

describe.each(['s-2010-99', 's-2012-534', 's-2014-173'])('the labels of %s', (name) => {
	const {report, labels} = readLabels(join(root, `test/importing/labels/${name}.json`));
	const text = labelledText(report);

	it('are of a known kind, and none is given twice', () => {
		expect(labels.filter(({kind}) => !statementKinds.includes(kind))).toEqual([]);
		const places = labels.map(({paragraph, start, end, speakers}) => `${paragraph} ${start}-${end} ${speakers}`);
		expect(new Set(places).size).toBe(labels.length);
	});

	it.skipIf(text === undefined)('are whole words of their paragraph (runs where the report is at hand)', () => {
		const paragraphs = paragraphsOf(text ?? '');
		const astray = labels.filter(({paragraph, start, end}) => {
			const place = paragraphs.get(paragraph);
			return !(start < end && end <= (place?.length ?? 0) && place?.starts.has(start) && place.ends.has(end));
		});
		expect(astray).toEqual([]);
	});
});
