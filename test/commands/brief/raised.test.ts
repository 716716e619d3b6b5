import {describe, expect, test} from 'vitest';
import {checklistOf} from '../../../source/briefing/entry/target.ts';
import {reportText} from '../../fixtures.ts';
import {report} from '../../library/own-library.ts';
import {commandLine, type Entry, jsonOf, writeReport} from '../command-line.ts';
import {keeping} from '../keeping.ts';

describe('what was raised', () => {
	const ticked = () =>
		keeping(({checks}) => {
			checks.advance({report, checklist: 'm-1', target: {kind: 'term', id: '1'}});
		});

	test('is marked in the brief, with the time in the mission and how much is left', async () => {
		const {stdout} = await commandLine(['brief', 'government', ...ticked()]);
		expect(stdout.split('\n').slice(4, 6)).toEqual([
			'Raise · 1 of 1 raised',
			'  Term 1 [raised 09:00] Urge credible talks             to Government of Ardovia',
		]);
	});

	test('in every format', async () => {
		const data = ticked();
		expect((await commandLine(['brief', 'government', '--markdown', ...data])).stdout).toMatch(
			/^## Raise · 1 of 1 raised\n\n- \*\*Term 1\*\* \\\[raised 09:00\] Urge credible talks · to Gov/m,
		);
		expect((await commandLine(['brief', 'government', '--csv', ...data])).stdout).toContain(
			'\r\nRaise,Term 1 [raised 09:00],Urge credible talks,,to Government of Ardovia\r\n',
		);
		expect((await jsonOf<Entry>('brief', 'government', ...data)).raise).toMatchObject([
			{number: 1, state: 'raised', raised: '2031-05-04T09:00:00.000Z', answered: null},
		]);
	});

	test('and answered', async () => {
		const data = keeping(({checks}) => {
			const place = {report, checklist: 'm-1', target: {kind: 'term', id: '1'}} as const;
			checks.advance(place);
			checks.advance(place);
		});
		expect((await commandLine(['brief', 'government', ...data])).stdout).toContain(
			'  Term 1 [answered 09:01] Urge credible',
		);
		expect((await jsonOf<Entry>('brief', 'government', ...data)).raise).toMatchObject([
			{state: 'answered', raised: '2031-05-04T09:00:00.000Z', answered: '2031-05-04T09:01:00.000Z'},
		]);
	});

	test('with the day, where it is not the meeting’s', async () => {
		const earlier = writeReport('earlier.json', reportText().replaceAll('2031-05-04', '2031-05-03'));
		const {stdout} = await commandLine(['brief', 'government', '--report', earlier, ...ticked()]);
		expect(stdout).toContain('  Term 1 [raised 4 May 09:00] Urge credible talks');
	});

	test('with actors, in whatever order they were named, apart from any meeting', async () => {
		const data = keeping(({checks}) => {
			const checklist = checklistOf({kind: 'actors', ids: ['president', 'ffa']});
			checks.advance({report, checklist, target: {kind: 'term', id: '1'}});
			checks.advance({report, checklist: 'm-2', target: {kind: 'term', id: '1'}});
		});
		const both = await commandLine(['brief', '--actor', 'FFA', '--actor', 'president', ...data]);
		expect(both.stdout).toContain('[raised 4 May 09:00]');
		expect((await commandLine(['brief', '--actor', 'president', '--actor', 'FFA', ...data])).stdout).toContain(
			'[raised 4 May 09:00]',
		);
		expect((await commandLine(['brief', '--actor', 'president', ...data])).stdout).not.toContain('raised 09');
		expect((await commandLine(['brief', 'government', ...data])).stdout).not.toContain('[');
	});

	test('what is not is open, and where nothing is ticked there are no boxes', async () => {
		const data = keeping(({checks}) => checks.advance({report, checklist: 'm-1', target: {kind: 'term', id: '14'}}));
		const {stdout} = await commandLine(['brief', 'government', ...data]);
		expect(stdout).toContain('Raise · 0 of 1 raised\n  Term 1 [ ] Urge credible talks');
		expect((await jsonOf<Entry>('brief', 'government')).raise).toMatchObject([
			{state: 'open', raised: null, answered: null},
		]);
	});
});
