import {expect, test} from 'vitest';
import {meeting, openOwn, report, statement} from '../own-library.ts';

test('a mark is set, listed in the order of marking, and taken away with the same key', () => {
	const {folder, marks, close} = openOwn();
	expect(marks.toggle(report, statement)).toBe(true);
	expect(marks.toggle(report, meeting)).toBe(true);
	expect(marks.toggle('S/2031/8', meeting)).toBe(true);
	close();
	const again = openOwn(folder).marks;
	expect(again.ofReport(report)).toEqual([
		{report, target: statement, created: '2031-05-04T09:00:00.000Z'},
		{report, target: meeting, created: '2031-05-04T09:01:00.000Z'},
	]);
	expect(again.toggle(report, statement)).toBe(false);
	expect(again.ofReport(report).map(({target}) => target)).toEqual([meeting]);
	expect(again.toggle(report, statement)).toBe(true);
	expect(again.ofReport(report).map(({target}) => target)).toEqual([meeting, statement]);
});
