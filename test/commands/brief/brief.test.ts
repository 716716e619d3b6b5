import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {parseCsv} from '../../printing/parse-csv.ts';
import {commandLine, type Entry, failureOf, jsonOf, maliFile} from '../command-line.ts';
import {keepingMeeting} from '../keeping.ts';

const onMali = (...args: string[]) => commandLine(['brief', ...args, '--report', maliFile]);

test('a page for the invented mission, from head to what is not stated', async () => {
	expect((await commandLine(['brief', 'government'])).stdout).toBe(`Government
Sun 4 May 2031, 09:00–10:00 (1h) · Ardo · said to this mission, reported 1 Jun
2031 · in the room: Government of Ardovia · perhaps Minister of Justice

Raise
  Term 1 Urge credible talks                            to Government of Ardovia

They may raise
  Nothing that they asked for or hold is reported.

What the Council said
  Nothing that bears on this is reported.

Where it is contested
  Where should the talks be held? (our inference)
    In the capital                                        President Zoë Çelik ¶2
    On neutral ground                                                FFA, HMU ¶2

Figures
  None is stated by or about them.

The rest of what they said
  Nothing more is reported.

Why these terms
  Term 1 tied to this meeting; addressed to Government of Ardovia; contested:
         Where should the talks be held?

Not stated
  Who was present by name, the agenda
  Anything said by: Minister of Justice
  Anything from them on term 1
`);
});

describe('what it is on', () => {
	const title = async (...args: string[]) => (await onMali(...args)).stdout.split('\n')[0];

	test('the first meeting by time, else the actors', async () => {
		expect(await title('serval')).toBe('Commander of Operation Serval');
		expect(await title('keita')).toBe('Audience with President Keïta');
		expect(await title('MNLA')).toBe("MNLA · Mouvement national pour la libération de l'Azawad");
	});

	test('an actor whose whole name or acronym is typed comes before words of a title, and standard error names every other', async () => {
		expect(await title('EU')).toBe('EU · European Union');
		expect(await title('European Union')).toBe('EU · European Union');
		expect(await title('UN')).toBe('United Nations');
		expect(await title('AU')).toBe('AU · African Union');
		expect((await onMali('European Union')).stderr).toMatch(
			/"European Union" means European Union; also: Head of the European Union Training Mission \(.*\)\n$/,
		);
	});

	test('a meeting is told from another of its title by its place, its day or its start', async () => {
		const head = async (...args: string[]) => (await onMali(...args)).stdout.split('\n').slice(0, 2).join(' ');
		expect(await head('Mopti civil society')).toMatch(/^Civil society Sun 2 Feb 2014, 11:15/);
		expect(await head('Monday civil society')).toMatch(/^Civil society Mon 3 Feb 2014, 09:00/);
		expect(await head('09:00')).toMatch(/^Civil society Mon 3 Feb 2014, 09:00/);
	});

	test('words need no quotation marks', async () => {
		expect(await title('monitoring', 'committee')).toBe('Monitoring and Evaluation Committee, members');
	});

	test('what is on at a moment, else what is next', async () => {
		expect(await title('--at', '2014-02-03T11:40')).toBe('Monitoring and Evaluation Committee, members');
		expect(await title('--at', '2014-02-03T14:10')).toBe('Government');
	});

	test('the clock, in the mission’s time', async () => {
		const clock = Date.UTC(2031, 4, 4, 11, 30);
		expect((await commandLine(['brief'], {clock})).stdout).toMatch(/^Civil society\n/);
	});

	test('the actors of a lens', async () => {
		expect(await title('--actor', 'hcua', '--actor', 'mnla')).toMatch(/^HCUA · .*, MNLA · /);
		expect(await title('dinner', '--actor', 'government')).toBe('Dinner hosted by the Government');
	});

	test('several meetings or actors of a name are told on standard error', async () => {
		const {code, stderr} = await onMali('serval');
		expect(code).toBe(0);
		expect(stderr).toMatch(
			/^mission-brief: brief "serval" means Commander of .*; also: Visit to the Serval camp \(.*\), Operation Serval\n$/,
		);
		expect((await onMali('minister')).stderr).toMatch(
			/"minister" means all of: Prime Minister .*Minister of Defence\n$/,
		);
		expect((await onMali('committee')).stderr).toBe('');
	});

	test('a meeting of the reader’s own', async () => {
		const data = keepingMeeting({start: '07:00', title: 'Breakfast with the Front', with: ['ffa']});
		expect(await jsonOf('brief', 'breakfast', ...data)).toMatchObject({
			meeting: {own: true, paragraph: null},
			actor: null,
		});
	});
});

describe('nothing', () => {
	test('matches: exit code 1, nothing on standard output, whatever the format', async () => {
		for (const format of [[], ['--json'], ['--markdown'], ['--csv']]) {
			expect(await failureOf(onMali('xyzzy', ...format))).toMatch(
				/^1: brief: no meeting and nobody in S\/2014\/173 is "xyzzy"; nearest: /,
			);
		}
	});

	test('is on or next: wrong usage that says so', async () => {
		expect(await failureOf(onMali('--at', '2014-02-04T09:00'))).toBe(
			'64: brief: nothing is on or next at 2014-02-04T09:00; name a meeting or an actor, or give --at',
		);
	});
});

describe('as data', () => {
	const keys = 'meeting actor raise theyMayRaise council contested figures said notStated'.split(' ');

	test('has the keys of the design, for a meeting and for an actor', async () => {
		const meeting = await jsonOf<Entry>('brief', 'committee', '--report', maliFile);
		const actor = await jsonOf<Entry>('brief', 'mnla', '--report', maliFile);
		expect([Object.keys(meeting).slice(0, 9), Object.keys(actor).slice(0, 9)]).toEqual([keys, keys]);
		expect([meeting.actor, actor.meeting]).toEqual([null, null]);
		expect(meeting.meeting).toMatchObject({id: 'm-0203-1130', start: '11:30', own: false});
		expect(actor).toMatchObject({actor: {id: 'mnla'}, contact: ['2'], actors: [{id: 'mnla'}], reported: '2014-03-11'});
	});

	test('says of each term why it was chosen, and of each position whose it is', async () => {
		const {raise, contested, council} = await jsonOf<Readonly<Record<string, readonly Entry[]>>>(
			'brief',
			'keita',
			'--report',
			maliFile,
		);
		expect(raise?.[0]).toMatchObject({
			number: 3,
			why: expect.stringMatching(/^tied to this meeting; addressed to Government; /),
			contested: ['q-disarmament', 'q-preconditions'],
			paragraph: 'I.3',
		});
		expect(contested?.[0]).toMatchObject({id: 'q-disarmament', positions: [{theirs: true}, {theirs: false}]});
		expect(council?.[0]).toMatchObject({id: 's9.3', paragraph: '9', via: null, samePoint: []});
	});

	test('as CSV every line of the page is a row', async () => {
		const [head, ...rows] = parseCsv((await onMali('keita', '--csv')).stdout);
		expect(head).toEqual(['part', 'lead', 'text', 'verb', 'source']);
		expect(rows.every((row) => row.length === 5)).toBe(true);
		expect(rows.filter(([part]) => part === 'Raise')).toHaveLength(4);
		expect(rows).toContainEqual([
			'They may raise',
			'holds',
			expect.stringContaining('legitimate institutions'),
			'indicated',
			'President Keïta ¶6',
		]);
	});

	test('as Markdown has a heading for each part, in the order of the page', async () => {
		const {stdout} = await onMali('committee', '--markdown');
		expect([...stdout.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
			'Raise',
			'They may raise',
			'What the Council said',
			'What the mission was told, by whom exactly is not stated',
			'Where it is contested',
			'Where others complement them',
			'Figures',
			'The rest of what they said',
			'What else the Council said',
			'Notes to the report',
			'Why these terms',
			'Not stated',
		]);
		expect(stdout).toContain('- **Term 5** Good offices');
		expect(stdout).toContain('to SRSG, International community, AU, ECOWAS, EU');
	});
});

test('fits a narrow terminal, too', async () => {
	for (const columns of [2, 10, 39, 40, 60, 200]) {
		const {stdout} = await commandLine(['brief', 'government'], {columns});
		expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
	}
});
