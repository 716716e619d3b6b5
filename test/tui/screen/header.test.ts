import {describe, expect, test} from 'vitest';
import {mali} from '../../data/mali.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const widths = [60, 80, 99, 100, 110, 120, 200] as const;
const header = (columns: number, start: Parameters<typeof readerOf>[1] = {}) =>
	readerOf(mali, {...start, size: [columns, 24]}).lines()[0] ?? '';

describe('the header', () => {
	test.each(widths)('names the report, and the key of the lens at the right edge, at %i columns', (columns) => {
		expect(header(columns)).toMatch(/^ S\/2014\/173 · .* a: only one actor $/);
		expect(header(columns)).toHaveLength(columns);
	});

	test('has the subject alone at 60 columns, the dates from 70, the whole title from 100', () => {
		expect(header(60)).toContain(' S/2014/173 · Mali  ');
		expect(header(80)).toContain('Mali, 1–3 February 2014');
		expect(header(99)).toContain('Mali, 1–3 February 2014');
		expect(header(100)).toContain('Security Council mission to Mali · 1–3 February 2014');
	});

	test.each(widths)('names the lens and the key that clears it, uncut, at %i columns', (columns) => {
		expect(header(columns, {lens: ['mnla', 'hcua']})).toMatch(/ only MNLA, HCUA · A shows all $/);
	});

	test('shortens a long lens, in the end a name, before the key that clears it goes', () => {
		const long = (columns: number, ...ids: readonly string[]) => header(columns, {lens: ids});
		const five = ['signatory-groups', 'adherent-groups', 'civil-society', 'algeria', 'mnla'];
		expect(long(120, ...five)).toMatch(
			/ only Signatory groups, Adherent groups, Civil society and 2 more · A shows all $/,
		);
		expect(long(80, ...five)).toMatch(
			/^ S\/2014\/173 +only Signatory groups, Adherent groups and 3 more · A shows all $/,
		);
		expect(long(60, ...five)).toMatch(/^ S\/2014\/173 +only Signatory groups and 4 more · A shows all $/);
		expect(long(48, ...five)).toMatch(/^ S\/2014\/173 · Mali +only 5 actors · A shows all $/);
		expect(long(40, 'signatory-groups')).toMatch(/^ S\/2014\/173 +only Signat… · A shows all $/);
	});

	test.each(widths)('says apart from the clock that others see the screen, at %i columns', (columns) => {
		const shown = readerOf(mali, {size: [columns, 24], at: '2014-02-03T11:40'}).press('P');
		expect(shown.lines()[0]).toMatch(/ {2}presenting( {3}|$| $)/);
	});

	test('says once that a lens was kept from the last time', () => {
		const kept = readerOf(mali, {kept: {view: 'issues', lens: ['mnla', 'nobody'], places: {}}});
		expect(kept.lines()[0]).toContain('only MNLA, as last time · A shows all');
		expect(kept.resize(100, 24).lines()[0]).toContain('as last time');
		expect(kept.press('j').lines()[0]).not.toContain('as last time');
	});

	test('names three actors of a wide lens, and how many more there are', () => {
		expect(header(120, {lens: ['mnla', 'hcua', 'maa', 'cmfpr', 'algeria']})).toContain(
			'only MNLA, HCUA, MAA and 2 more',
		);
	});
});

describe('the clock that was asked for', () => {
	const at = '2014-02-03T11:40';

	test('says what time it is, how long what is on takes, when what is next begins, and with whom', () => {
		const all = 'now 11:40 Monitoring and Evaluation Com… · 2h20 left · next 15:00 Government';
		expect(header(120, {at})).toContain(` ${all} `);
		expect(header(120, {at})).toContain('S/2014/173 · Mali, 1–3 February 2014 ');
		expect(header(80, {at})).toMatch(/^ S\/2014\/173 +now 11:40 Monitoring and… · 2h20 left · next 15:00 Government $/);
		expect(header(80, {at: '2014-02-02T17:10'})).toMatch(
			/^ S\/2014\/173 +now 17:10 Audience with… · 1h20 left · next 20:00 Dinner hosted… $/,
		);
		expect(header(200, {at})).toContain('Security Council mission to Mali · 1–3 February 2014');
		expect(header(200, {at})).toContain(` ${all}   a: only one actor`);
	});

	test('never names what is next without what is on', () => {
		for (let columns = 20; columns <= 200; columns += 1) {
			expect(header(columns, {at})).not.toMatch(/now 11:40 · .*Government/);
		}
	});

	test('is shortened from its end where the report’s name leaves no room', () => {
		expect(header(60, {at})).toMatch(/^ S\/2014\/173 · Mali +now 11:40 · 2h20 left · next 15:00 $/);
		expect(header(60, {at: '2014-01-30T09:00'})).toMatch(/ now 30 January 2014 09:00 · nothing on $/);
		expect(header(26, {at})).toMatch(/^ S\/2014\/173 +now 11:40 $/);
	});

	test('stands beside a lens, which loses the hint at its key first, and never its name', () => {
		expect(header(120, {at, lens: ['mnla']})).toMatch(
			/ now 11:40 Monitoring and Evaluation Com… · 2h20 left · next 15:00 Government {3}only MNLA $/,
		);
		expect(header(80, {at, lens: ['mnla', 'hcua']})).toMatch(
			/^ S\/2014\/173 · Mali +now 11:40 · 2h20 left · next 15:00 {3}only MNLA, HCUA $/,
		);
		expect(header(60, {at, lens: ['mnla', 'hcua']})).toMatch(
			/^ S\/2014\/173 · Mali +now 11:40 · 2h20 left {3}only MNLA, HCUA $/,
		);
		expect(header(80, {at: '2014-02-02T17:10', lens: ['signatory-groups']})).toMatch(
			/^ S\/2014\/173 · Mali +now 17:10 · 1h20 left · next 20:00 {3}only Signatory groups $/,
		);
	});

	test.each([
		['2014-02-03T10:50', 'now 10:50 · nothing on · next 11:00 Head of the European Union Tr…', 'between two entries'],
		[
			'2014-02-02T21:00',
			'now 21:00 Dinner hosted by the Governme… · end not stated · next 3 February 08:00 Briefing by MINUSMA Force Com…',
			'during an entry without an end',
		],
		['2014-02-03T23:00', 'now 23:00 · nothing on', 'after the last entry'],
		[
			'2014-01-30T09:00',
			'now 30 January 2014 09:00 · nothing on · next 1 February 22:00 Working dinner hosted by the…',
			'before the mission',
		],
		['2014-06-01T09:00', 'now 1 June 2014 09:00 · nothing on', 'long after it'],
	])('at %s says "%s": %s', (moment, text) => {
		expect(header(220, {at: moment})).toContain(` ${text}   a: only one actor`);
	});
});

test('no header is wider than its terminal, whatever it has to say', () => {
	for (let columns = 1; columns <= 130; columns += 1) {
		for (const lens of [[], ['reds', 'blues', 'union', 'minister']]) {
			const reader = readerOf(harbour, {size: [columns, 24], at: '2020-05-03T09:10', lens});
			expect(reader.lines()[0]?.length).toBeLessThanOrEqual(columns);
		}
	}
});
