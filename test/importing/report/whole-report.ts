import {expect} from 'vitest';
import type {Document} from '../../../source/importing/model/document.ts';
import type {Structure} from '../../../source/importing/model/structure.ts';
import {buildReport} from '../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import type {Report} from '../../../source/report/model.ts';
import {parseReport} from '../../../source/report/parse.ts';

/** A report, parsed, whose statements are words of their paragraphs, and the structure it was built from. */
export function wholeReport(document: Document): {readonly report: Report; readonly structure: Structure} {
	const structure = findStructure(document);
	const report = buildReport(structure, 'S_2010_99.txt');
	const parsed = parseReport(JSON.stringify(report));
	expect(parsed).toEqual(report);
	const texts = new Map(parsed.paragraphs.map(({number, text}) => [number, text]));
	for (const {paragraph, span, text} of parsed.statements) {
		const whole = texts.get(paragraph) ?? '';
		// One that goes on behind a table or a list has its words, but no one place.
		const words = span === undefined ? text.split(/\s+/).filter((word) => !whole.includes(word)) : [];
		expect(span === undefined ? text : whole.slice(span.from, span.to)).toBe(text);
		expect(words).toEqual([]);
	}

	return {report: parsed, structure};
}
