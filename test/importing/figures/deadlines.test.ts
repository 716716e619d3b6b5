import {expect, test} from 'vitest';
import {deadlineOf} from '../../../source/importing/figures/deadlines.ts';
import type {Statement} from '../../../source/report/model.ts';

const mission = {from: '2012-10-08', to: '2012-10-12'};
const due = (text: string, kind: Statement['kind'] = 'plans', verb = 'said') => {
	const {due: date, dueText} = deadlineOf({kind, verb, text}, mission);
	return [date, dueText];
};

test.each([
	['to close the camps by 31 December 2012', '2012-12-31'],
	['to close the camps by the end of 2013', '2013'],
	['to hold elections no later than October 2014, as agreed', '2014-10'],
	['the election should be held before May 2014 and observed', '2014-05'],
	['the elections would be held in June 2013', '2013-06'],
	['the port would receive $1.1 billion in June 2013', '2013-06'],
	['the mandate runs until 31 December 2012', undefined],
	['what was destroyed by 2008 hurricanes should be rebuilt', undefined],
	['the force had trained 300 officers by 31 December 2011', undefined],
	['the decisions by the Council in 2012 should be heeded', undefined],
	['he had not been able to end the work by 2002', undefined],
])('a date that is stated with its year needs no words: %s: %s', (text, date) => {
	expect(due(text)).toEqual([date, undefined]);
});

test('without its year a date is the next after the mission, and has the words of the report beside it', () => {
	expect(due('to open the port by 15 November')).toEqual(['2012-11-15', 'by 15 November']);
	expect(due('it would be ready by June')).toEqual(['2013-06', 'by June']);
	expect(due('to publish the list before the end of the year')).toEqual(['2012', 'before the end of the year']);
	expect(due('to publish the list by the end of the month')).toEqual(['2012-10', 'by the end of the month']);
	expect(due('the elections would take place on 23 December')).toEqual(['2012-12-23', 'on 23 December']);
	expect(due('the audit was scheduled for January')).toEqual(['2013-01', 'for January']);
});

test('words that state no date stand alone, of what somebody is to do', () => {
	expect(due('to share its findings within 60 days', 'pledges')).toEqual([undefined, 'within 60 days']);
	expect(due('to pay the pilots before the rains', 'asks')).toEqual([undefined, 'before the rains']);
	expect(due('the site could be closed within 18 months', 'assesses')).toEqual([undefined, undefined]);
});

test('what was, just was, or is only feared is not due', () => {
	for (const text of [
		'the pilots had refused to sign in July',
		'the same had been said to her in February',
		'the parties would sign the code drawn up in November',
		'to complete the count by 15 September',
		'the drawdown should not begin before March 2013',
	]) {
		expect(due(text)).toEqual([undefined, undefined]);
	}

	expect(due('the pipeline would break in February', 'fears')).toEqual([undefined, undefined]);
});

test('what is no day of the calendar is no date, and stays in the words of the report', () => {
	expect(due('to open the port by 31 February 2013')).toEqual([undefined, 'by 31 February 2013']);
	expect(due('to open the port by 31 April')).toEqual([undefined, 'by 31 April']);
});
