import {describe, expect, test} from 'vitest';
import {type Due, dueText, whatIsDue} from '../../../source/briefing/entry/due.ts';
import type {Statement} from '../../../source/report/model.ts';
import {figure, statement, term} from '../builders.ts';

const bases = statement('bases', ['mission'], {due: '2014-06'});
const talks = statement('talks', ['minister'], {due: '2014-03-11'});
const opinion = statement('opinion', ['minister']);
const mandate = figure('mandate', {due: '2016-05', dueText: 'May 2016'});
const hospital = figure('hospital', {dueText: 'once redeployed'});
const strength = figure('strength', {asOf: '2014-02-02'});

const elections = term(1, {due: '2014-04'});

const idOf = ({kind, entry}: Due) => (kind === 'term' ? `term ${entry.number}` : entry.id);
const idsOn = (day?: string) => {
	const {open, past} = whatIsDue(
		{statements: [bases, opinion, talks], figures: [hospital, mandate, strength], terms: [elections, term(2)]},
		day,
	);
	return {open: open.map(idOf), past: past.map(idOf)};
};

describe('what is due', () => {
	test('stands by its date, the earliest first, without a date last; what is not due is left out', () => {
		expect(idsOn('2014-02-03')).toEqual({open: ['talks', 'term 1', 'bases', 'mandate', 'hospital'], past: []});
	});

	test('is past on the day after; a month is past when it is over', () => {
		expect(idsOn('2014-03-11').past).toEqual([]);
		expect(idsOn('2014-03-12').past).toEqual(['talks']);
		expect(idsOn('2014-04-30').past).toEqual(['talks']);
		expect(idsOn('2014-07-01').past).toEqual(['talks', 'term 1', 'bases']);
	});

	test('without a day is open, all of it', () => {
		expect(idsOn().past).toEqual([]);
	});

	test('is there once, where a statement tells of a figure of its paragraph', () => {
		const said = statement('said', ['minister'], {text: 'Three clinics by June', due: '2014-06'});
		const clinics = figure('clinics', {label: 'Places to heal', unit: 'clinics', due: '2014-06'});
		const told = figure('told', {label: 'New clinics', unit: 'milestone', due: '2014-06'});
		const barns = figure('barns', {label: 'Barns', unit: 'barns', due: '2014-06'});
		const elsewhere = figure('elsewhere', {label: 'Clinics', unit: 'clinics', due: '2014-06', paragraph: '2'});
		const later = figure('later', {label: 'Clinics', unit: 'clinics', due: '2014-07'});
		const figures = [clinics, told, barns, elsewhere, later];
		const idsWith = (statements: readonly Statement[]) =>
			whatIsDue({statements, figures, terms: []}, undefined).open.map(idOf);
		expect(idsWith([said])).toEqual(['said', 'barns', 'elsewhere', 'later']);
		expect(idsWith([])).toEqual(['clinics', 'told', 'barns', 'elsewhere', 'later']);
	});

	test('of one month stands behind what is due on a day of it', () => {
		const day = statement('day', ['minister'], {due: '2014-06-30'});
		expect(whatIsDue({statements: [bases, day], figures: [], terms: []}, undefined).open.map(idOf)).toEqual([
			'day',
			'bases',
		]);
	});
});

test('a date that was worked out stands behind the words of the report, and one that these state does not', () => {
	expect(dueText({due: '2014-08-15', dueText: 'by 15 August'})).toBe('by 15 August (2014)');
	expect(dueText({dueText: 'within 60 days'})).toBe('within 60 days');
	expect(dueText({due: '2016-05', dueText: 'by May 2016'})).toBe('by May 2016');
	expect(dueText({due: '2016-05'})).toBe('May 2016');
	expect(dueText({})).toBeUndefined();
});

test('a statement whose date was worked out stands by it, and one with words alone behind all dates', () => {
	const report = statement('report', ['minister'], {due: '2014-05', dueText: 'in May'});
	const findings = statement('findings', ['minister'], {dueText: 'within 60 days'});
	const {open} = whatIsDue({statements: [findings, bases, report], figures: [], terms: []}, undefined);
	expect(open.map(({entry, words}) => ['id' in entry && entry.id, words])).toEqual([
		['report', 'in May'],
		['bases', undefined],
		['findings', 'within 60 days'],
	]);
});
