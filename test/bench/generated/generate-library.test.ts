import {expect, test} from 'vitest';
import {parseReport} from '../../../source/report/parse.ts';
import {generateLibrary} from './generate-library.ts';

test('a generated library has valid reports, each with its own symbol, and so many paragraphs', () => {
	const reports = [...generateLibrary(650)].map(({report}) => parseReport(JSON.stringify(report)));
	expect(reports.map(({paragraphs}) => paragraphs.length)).toEqual([200, 200, 200, 50]);
	expect(new Set(reports.map(({symbol}) => symbol)).size).toBe(4);
});

test('the same seed gives the same library, another seed another one', () => {
	expect([...generateLibrary(400, 7)]).toEqual([...generateLibrary(400, 7)]);
	expect([...generateLibrary(400, 7)]).not.toEqual([...generateLibrary(400, 8)]);
});
