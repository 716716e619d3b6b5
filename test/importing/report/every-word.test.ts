import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clean} from '../../../source/report/clean.ts';
import {amount} from '../../amount.ts';
import {arcadiaReport} from '../invented/arcadia.ts';
import {changedText, changes} from '../mutated.ts';
import {anyDocument, anyText} from '../structure/any-document.ts';
import {textDocument} from '../structure/documents.ts';
import {realText} from '../structure/real-texts.ts';
import {wholeReport} from './whole-report.ts';

/** How often each word stands in some texts. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of texts.flatMap((text) => text.split(/\s+/)).filter((one) => one !== '')) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}

	return counts;
}

/**
 * Words of the structure that stand in no paragraph of the report. Elsewhere by design are: the head of the document (symbol,
 * title, dates), headings (sections and issues), the delegation (members), notes (notes) and what is set aside.
 */
function missing({report, structure}: ReturnType<typeof wholeReport>): readonly string[] {
	const {paragraphs, passages, terms, meetings} = structure;
	const own = [...paragraphs, ...passages, ...terms.filter(({inText}) => !inText), ...meetings];
	const there = countsOf(report.paragraphs.map(({text}) => text));
	return [...countsOf(own.map(({text}) => text))].flatMap(([word, count]) =>
		(there.get(word) ?? 0) < count ? [word] : [],
	);
}

describe('every word of the text stands in a paragraph of the report, which is one', () => {
	test('whatever the text', () => {
		fc.assert(
			fc.property(anyText, (text) => void expect(missing(wholeReport(textDocument(text)))).toEqual([])),
			{numRuns: amount(25, 250)},
		);
	});

	test('whatever the document', () => {
		fc.assert(
			fc.property(anyDocument, (document) => void expect(missing(wholeReport(document))).toEqual([])),
			{numRuns: amount(25, 250)},
		);
	});

	test.each([
		['an invented report', arcadiaReport, amount(20, 200)],
		['S/2014/173', realText('S_2014_173.txt'), amount(1, 8)],
		['S/2012/534', realText('S_2012_534.txt'), amount(1, 8)],
	] as const)('%s, changed', (_, text, numRuns) => {
		if (text === undefined) {
			return;
		}

		fc.assert(
			fc.property(
				changes,
				fc.option(changes, {nil: []}),
				(lines, characters) =>
					void expect(missing(wholeReport(textDocument(clean(changedText(text, lines, characters)))))).toEqual([]),
			),
			{numRuns},
		);
	});
});
