import {expect, test} from 'vitest';
import {keyOf} from '../../../source/briefing/entry/target.ts';
import {openOwn, report} from '../own-library.ts';

const place = {report, checklist: 'm-1', target: {kind: 'term', id: '3'}} as const;

test('a thing to raise walks from open to raised to answered, with the times, and back to open', () => {
	const {folder, checks, close} = openOwn();
	expect(checks.ofReport(report)).toEqual([]);
	const raised = {...place, state: 'raised', raised: '2031-05-04T09:00:00.000Z'};
	expect(checks.advance(place)).toEqual(raised);
	expect(checks.ofReport(report)).toEqual([raised]);
	const answered = {...raised, state: 'answered', answered: '2031-05-04T09:01:00.000Z'};
	expect(checks.advance(place)).toEqual(answered);
	close();
	const again = openOwn(folder).checks;
	expect(again.ofReport(report)).toEqual([answered]);
	expect(again.advance(place)).toEqual({...place, state: 'open'});
	expect(again.ofReport(report)).toEqual([]);
});

test('the same term in another meeting or report, and another entry of its id, stand by themselves', () => {
	const {checks} = openOwn();
	checks.advance(place);
	checks.advance({...place, target: {kind: 'term', id: '1'}});
	checks.advance({...place, target: {kind: 'statement', id: '3'}});
	checks.advance({...place, checklist: 'm-2'});
	checks.advance({...place, report: 'S/2031/8'});
	expect(checks.ofReport(report).map(({checklist, target}) => [checklist, keyOf(target)])).toEqual([
		['m-1', 'statement:3'],
		['m-1', 'term:1'],
		['m-1', 'term:3'],
		['m-2', 'term:3'],
	]);
});
