import {expect, test} from 'vitest';
import {parseReport} from '../../../source/report/parse.ts';
import {generateReport} from './generate-report.ts';

test.each([0, 1, 2000])('a generated report of %i statements is valid', (count) => {
	const report = parseReport(JSON.stringify(generateReport(count)));
	expect(report.statements).toHaveLength(count);
});

test('the same seed gives the same report, another seed another one', () => {
	expect(generateReport(50, 7)).toEqual(generateReport(50, 7));
	expect(generateReport(50, 7)).not.toEqual(generateReport(50, 8));
});
