import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {report} from '../../library/own-library.ts';
import {commandLine, maliFile, writeReport} from '../command-line.ts';
import {keeping} from '../keeping.ts';
import {fillWithNoteOnRemoved, fillWithNotes} from './kept-notes.ts';

describe('the draft of a readout', () => {
	test('has who was there, what was raised and what was noted, meeting by meeting', async () => {
		expect((await commandLine(['notes', '--markdown', ...keeping(fillWithNotes)])).stdout).toBe(
			`# Draft of a readout

Security Council mission to Ardovia · 4–5 May 2031 · S/2031/7

## Sun 4 May 2031, 09:00–10:00 (1h) · Government

Ardo${'  '}
In the room: Government of Ardovia${'  '}
Inferred, presence not stated: Minister of Justice${'  '}
S/2031/7, annex II

> Paraphrase: FFA, HMU (asks, “called for”): Talks on neutral ground
>
> S/2031/7, para. 2

They mean the islands.${'  '}
Not the port.

Three points:

- amnesty
- \\*women\\* at the table

Raised:

- Paraphrase: Term of reference 1: Urge credible talks (S/2031/7, annex I, para. 1) · answered

## Sun 4 May 2031, 10:15, end not stated · Lunch (yours)

Place not stated${'  '}
In the room: FFA, Ann${'  '}
Own meeting, not in the programme of the report

Ask her again on Tuesday.

## Meeting m-9: not in the report any more

Of a meeting that was struck out.

## Other notes

> Paraphrase: Who should take part.
>
> S/2031/7, para. 3

Check the wording.

> Paraphrase: Hill groups, signatory (pledges, “undertook to”): Cantonment, once sites are ready (due July 2031)${'  '}
> Note: Our reading: July of the same year
>
> S/2031/7, para. 4

Which sites?

> statement gone, which is not in the report any more

Of an older edition.

Raised:

- Paraphrase: Term of reference 2: Visit the hills (S/2031/7, annex I, para. 2) · with FFA, HMU
`,
		);
	});

	test('says what of the brief was not raised, where anything was', async () => {
		const data = keeping(({checks, notes}) => {
			const committee = {report: 'S/2014/173', checklist: 'm-0203-1130'};
			checks.advance({...committee, target: {kind: 'term', id: '3'}});
			notes.add({report: 'S/2014/173', target: {kind: 'meeting', id: committee.checklist}, text: 'They agree.'});
		});
		const {stdout} = await commandLine(['notes', '--markdown', '--report', maliFile, ...data]);
		const [, raised = '', open = ''] =
			/They agree\.\n\nRaised:\n\n(.*)Not raised, of the terms that the brief proposed:\n\n(.*)/s.exec(stdout) ?? [];
		expect(raised.match(/Term of reference \d+/g)).toEqual(['Term of reference 3']);
		expect(open.match(/Term of reference \d+/g)).toEqual([4, 6, 5].map((number) => `Term of reference ${number}`));
	});

	test('never says of what was raised elsewhere with the same people that it was not', async () => {
		const data = keeping(({checks}) => {
			for (const [checklist, term] of [
				['actors:president', '3'],
				['m-0202-1700', '6'],
				['m-0203-1130', '4'],
			] as const) {
				checks.advance({report: 'S/2014/173', checklist, target: {kind: 'term', id: term}});
			}
		});
		const {stdout} = await commandLine(['notes', '--json', '--report', maliFile, ...data]);
		const rows: {part: string; meeting: string | null; target: string}[] = JSON.parse(stdout);
		const listed = (wanted: string, meeting: string | null) =>
			rows.filter((row) => row.part === wanted && row.meeting === meeting).map(({target}) => target);
		expect([listed('raised', 'm-0202-1700'), listed('raised', null)]).toEqual([['6'], ['3']]);
		for (const meeting of ['m-0202-1700', null]) {
			expect(listed('notRaised', meeting)).not.toHaveLength(0);
			expect(listed('notRaised', meeting)).not.toEqual(expect.arrayContaining(['3']));
			expect(listed('notRaised', meeting)).not.toEqual(expect.arrayContaining(['6']));
		}

		expect(listed('notRaised', 'm-0203-1130')).toEqual(['3', '6', '5']);
	});

	test('quotes a term without what ends it as a point of a list', async () => {
		const file = writeReport('listed.json', reportText().replaceAll('Urge credible talks', 'Urge credible talks; and'));
		const {stdout} = await commandLine(['notes', '--markdown', '--report', file, ...keeping(fillWithNotes)]);
		expect(stdout).toContain('- Paraphrase: Term of reference 1: Urge credible talks (S/2031/7');
	});

	test('quotes an entry once for notes on it that follow each other, and the report’s own words in quotation marks', async () => {
		const data = keeping(({notes}) => {
			for (const text of ['One', 'Two']) {
				notes.add({report, target: {kind: 'paragraph', id: '2'}, text});
			}
		});
		const {stdout} = await commandLine(['notes', '--markdown', ...data]);
		expect(stdout).toContain('\n\n> “Where the talks should be held.”\n>\n> S/2031/7, para. 2\n\nOne\n\nTwo\n');
	});

	test.each(['--markdown', '--csv', '--json'])(
		'has what one wrote first, then what was raised and answered, what they raised and what was not, %s',
		async (format) => {
			const data = keeping(({checks, notes}) => {
				const committee = {report: 'S/2014/173', checklist: 'm-0203-1130'};
				const statement = {...committee, target: {kind: 'statement', id: 's8.4'}} as const;
				checks.advance(statement);
				checks.advance({...committee, target: {kind: 'term', id: '3'}});
				checks.advance(statement);
				notes.add({report: 'S/2014/173', target: {kind: 'meeting', id: committee.checklist}, text: 'They agree.'});
			});
			const {stdout} = await commandLine(['notes', format, '--report', maliFile, ...data]);
			const places = ['They agree.', /annex I, para\. 3/, /para\. 8/, /annex I, para\. 4/].map((words) =>
				stdout.search(words),
			);
			expect(places.every((at) => at >= 0)).toBe(true);
			expect(places).toEqual(places.toSorted((one, other) => one - other));
		},
	);

	test('has no times: they are in the data', async () => {
		const data = keeping(fillWithNotes);
		for (const format of [['--markdown'], []]) {
			expect((await commandLine(['notes', ...format, ...data])).stdout).not.toMatch(/09:0[1-9]/);
		}
	});

	test('says of a meeting of the reader’s own that was removed that it was', async () => {
		const {stdout} = await commandLine(['notes', '--markdown', ...keeping(fillWithNoteOnRemoved)]);
		expect(stdout).toContain('\n## A meeting of yours that was removed\n\nNoted\n');
	});

	test('under a lens has what was raised where its actors are', async () => {
		const {stdout} = await commandLine(['notes', '--markdown', '--actor', 'hmu', ...keeping(fillWithNotes)]);
		expect(stdout).toContain('4–5 May 2031 · S/2031/7 · only HMU\n');
		expect(stdout).toMatch(/^- Paraphrase: Term of reference 2: .* · with FFA, HMU$/m);
		expect(stdout).not.toContain('answered');
	});
});
