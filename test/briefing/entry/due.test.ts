import {describe, expect, test} from 'vitest';
import {whatIsDue} from '../../../source/briefing/entry/due.ts';
import {figure, statement} from '../builders.ts';

const bases = statement('bases', ['mission'], {due: '2014-06'});
const talks = statement('talks', ['minister'], {due: '2014-03-11'});
const opinion = statement('opinion', ['minister']);
const mandate = figure('mandate', {due: '2016-05', dueText: 'May 2016'});
const hospital = figure('hospital', {dueText: 'once redeployed'});
const strength = figure('strength', {asOf: '2014-02-02'});

const idsOn = (day?: string) => {
	const {open, past} = whatIsDue([bases, opinion, talks], [hospital, mandate, strength], day);
	return {open: open.map(({entry}) => entry.id), past: past.map(({entry}) => entry.id)};
};

describe('what is due', () => {
	test('stands by its date, the earliest first, without a date last; what is not due is left out', () => {
		expect(idsOn('2014-02-03')).toEqual({open: ['talks', 'bases', 'mandate', 'hospital'], past: []});
	});

	test('is past on the day after; a month is past when it is over', () => {
		expect(idsOn('2014-03-11').past).toEqual([]);
		expect(idsOn('2014-03-12').past).toEqual(['talks']);
		expect(idsOn('2014-06-30').past).toEqual(['talks']);
		expect(idsOn('2014-07-01').past).toEqual(['talks', 'bases']);
	});

	test('without a day is open, all of it', () => {
		expect(idsOn().past).toEqual([]);
	});

	test('of one month stands behind what is due on a day of it', () => {
		const day = statement('day', ['minister'], {due: '2014-06-30'});
		expect(whatIsDue([bases, day], [], undefined).open.map(({entry}) => entry.id)).toEqual(['day', 'bases']);
	});
});
