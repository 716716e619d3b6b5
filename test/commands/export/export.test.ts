import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {temporaryName} from '../../../source/library/store/temporary.ts';
import {parseReport} from '../../../source/report/parse.ts';
import {reportText, sampleReport} from '../../fixtures.ts';
import {smallDisk} from '../../library/store/small-disk.ts';
import {commandLine, failureOf} from '../command-line.ts';
import {keeping, keepingMeeting} from '../keeping.ts';
import {exported, headings, place} from './exported.ts';

describe('the book', () => {
	test('has the facts, every view, and a brief on each meeting, in the order of the programme', async () => {
		const {text} = await exported([], 'book.md');
		expect(headings(text, 1)).toEqual(['Security Council mission to Ardovia']);
		expect(headings(text, 2)).toEqual([
			'Overview',
			'Delegation',
			'Programme',
			'Government, 4 May 2031, 09:00',
			'Civil society, 4 May 2031, 11:00',
			'Press, 5 May 2031, 08:00',
			'Positions by actor',
			'Issues by stakeholder',
			'Deployment',
			'Terms of reference',
			'What is due',
			'Notes to the report',
			'Sources',
		]);
		const part = (title: string) => text.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';
		expect(part('Overview')).not.toContain('The day of arrival');
		expect(part('Notes to the report')).toContain('The day of arrival is given twice, and differently · ¶1');
		expect(headings(part('Issues by stakeholder'), 3)).toContain('Hill groups · 3 statements');
	});

	test('has no page for an entry on which nothing is found, and says so', async () => {
		const [first] = sampleReport.meetings;
		const left = {...first, id: 'left', start: '20:00', end: '20:30', title: 'Departure', with: [], via: []};
		const file = join(place, 'with-departure.json');
		writeFileSync(file, reportText({questions: [], meetings: [...sampleReport.meetings, left]}));
		const {text} = await exported([], 'departure.md', '--report', file);
		expect(headings(text, 2).filter((title) => /Departure|09:00/.test(title ?? ''))).toEqual([
			'Government, 4 May 2031, 09:00',
		]);
		expect(text).toContain('No brief, as nothing is found on it: Departure, 4 May 2031, 20:00');
	});

	test('says of a part in which a lens leaves nothing why, and nothing of the command line', async () => {
		const {text} = await exported([], 'of-one.md', '--actor', 'observer');
		expect(text).toContain('Nothing for The Observer: no entry names them or a group of theirs.');
		expect(text).not.toContain('--actor');
	});

	test('says of a figure that is due in which document it stands, and of who was asked something whom that was', async () => {
		const source = 'S/2031/4';
		const figure = {
			...sampleReport.figures[0],
			id: 'elsewhere',
			label: 'Boats bought',
			source,
			paragraph: '9',
			due: '2032-06',
		};
		const file = join(place, 'due.json');
		writeFileSync(file, reportText({figures: [...sampleReport.figures, figure]}));
		expect((await exported([], 'due.md', '--report', file)).text).toMatch(/\| Boats bought.*\| S\/2031\/4 ¶9 \|/);

		const document = join(place, 'arcadia.txt');
		const asked = '2. The mission urged the Mayor to open the bridge by 3 June 2032.';
		writeFileSync(
			document,
			`Report of the Security Council mission to Arcadia\n\n1. The mission went there in May 2032.\n\n${asked}\n`,
		);
		const {text} = await exported([], 'asked.md', '--report', document);
		expect(text).toMatch(/\| asks: urged the Mayor to open the bridge.*\| ¶2 \|/);
	});

	test('as JSON is the report, which is read again as it was', async () => {
		const {text} = await exported([], 'book.json');
		expect(parseReport(text)).toEqual(parseReport(reportText()));
	});

	test('of a day is its programme and its briefs', async () => {
		const {text} = await exported(['2031-05-04'], 'day.md');
		expect(headings(text, 1)).toEqual(['Security Council mission to Ardovia, 4 May 2031']);
		expect(headings(text, 2)[0]).toBe('Programme');
	});
});

test('a PDF says which characters its fonts lack, and that other documents have them', async () => {
	const data = keepingMeeting({start: '10:15', title: 'Lunch 😀'});
	const {code, stderr} = await exported(['brief', 'own:1'], 'lunch.pdf', '--notes', ...data);
	expect({code, stderr}).toEqual({
		code: 0,
		stderr: 'mission-brief: “\uFFFD” stands for what the fonts of the PDF lack: 😀; a .docx or .html file has it\n',
	});
	expect((await exported(['brief', 'own:1'], 'lunch.docx', '--notes', ...data)).stderr).toBe('');
});

describe('a day', () => {
	test.each([[['4', 'May']], [['4 May 2031']], [['Sunday']], [['sun', '4', 'may']]])(
		'may be typed so: %s',
		async (words) => {
			const [typed, written] = [
				await exported(words, 'typed.md', '--force'),
				await exported(['2031-05-04'], 'day.md', '--force'),
			];
			expect(typed.text).toBe(written.text);
		},
	);

	test('that is none, or another of the week, is wrong usage', async () => {
		expect(await failureOf(commandLine(['export', '31', 'Feb', '--markdown']))).toBe(
			'64: export "31 Feb": there is no such day',
		);
		expect(await failureOf(commandLine(['export', 'Mon', '4', 'May', '--markdown']))).toBe(
			'64: export "Mon 4 May": 4 May is a Sunday',
		);
	});
});

describe('as data', () => {
	test('as JSON again and again is the same to the byte, in whatever order a file has its fields', async () => {
		const {text} = await exported([], 'first.json');
		expect((await exported([], 'again.json', '--report', join(place, 'first.json'))).text).toBe(text);
		const turned = (_: string, value: unknown) =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.fromEntries(Object.entries(value).toReversed())
				: value;
		writeFileSync(join(place, 'turned.json'), JSON.stringify(JSON.parse(text), turned));
		expect((await exported([], 'again.json', '--report', join(place, 'turned.json'), '--force')).text).toBe(text);
	});

	test('as CSV is a folder, which is replaced only where it was made so and that is forced', async () => {
		const save = (...args: string[]) => commandLine(['export', '--output', join(place, 'visit.csv'), ...args]);
		expect(await save()).toMatchObject({code: 0, stdout: '', stderr: expect.stringMatching(/visit\/: \d+ CSV files/)});
		expect(readdirSync(join(place, 'visit'))).toContain('datapackage.json');
		expect(await failureOf(save())).toMatch(/^73: .*--force replaces it/);
		expect((await save('--force')).code).toBe(0);
		writeFileSync(join(place, 'visit', 'mine.txt'), 'mine');
		expect(await failureOf(save('--force'))).toMatch(/^73: .*choose another name/);
		expect(readFileSync(join(place, 'visit', 'mine.txt'), 'utf8')).toBe('mine');
		expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
		mkdirSync(join(place, 'kept'));
		expect(await failureOf(commandLine(['export', '--output', join(place, 'kept.csv'), '--force']))).toMatch(
			/^73: .*choose another name/,
		);
	});

	test('as CSV is found again where a kill left it aside, and is then replaced as any other', async () => {
		const made = join(place, temporaryName('.killed-'));
		const aside = join(made, 'old');
		mkdirSync(aside, {recursive: true});
		mkdirSync(join(made, 'new'));
		writeFileSync(join(aside, 'datapackage.json'), '{}');
		const other = temporaryName('.killed-too-');
		mkdirSync(join(place, other, 'old'), {recursive: true});
		const save = (...args: string[]) => commandLine(['export', '--output', join(place, 'killed.csv'), ...args]);
		expect(await failureOf(save())).toMatch(/^73: .*--force replaces it/);
		expect(readdirSync(join(place, 'killed'))).toEqual(['datapackage.json']);
		expect((await save('--force')).code).toBe(0);
		expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([other]);
		rmSync(join(place, other), {recursive: true});
	});

	test('as CSV of one file is said to be of one', async () => {
		const {stderr} = await commandLine(['export', '2031-05-04', '--output', join(place, 'one.csv')]);
		expect(stderr).toContain('one/: 1 CSV file, and a datapackage.json');
	});

	test('as CSV where there is no room is no folder, and 74 as a file is', async (context) => {
		const disk = smallDisk(join(place, 'disk'), context);
		disk.fill(4096);
		expect(await failureOf(commandLine(['export', '--output', join(disk.folder, 'visit.csv')]))).toBe(
			`74: ${join(disk.folder, 'visit')}: no space left on the device`,
		);
		expect(readdirSync(disk.folder)).toEqual(['ballast']);
	});

	test('as a calendar has every meeting with its brief; what has none in it is wrong usage', async () => {
		const {text} = await exported([], 'book.ics');
		expect(text.match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Government', 'SUMMARY:Civil society', 'SUMMARY:Press']);
		expect(text).toContain('Term 1: Urge credible talks');
		expect((await exported(['programme'], 'programme.ics')).text).toBe(text);
		const press = (await exported(['brief', 'press'], 'press.ics')).text;
		expect(press.match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Press']);
		expect(press.replaceAll(/\r?\n /g, '')).toContain('Raise\\n• No term of reference is tied to this.');
		expect(await commandLine(['issues', '--output', join(place, 'issues.ics')])).toMatchObject({code: 64});
	});
});

test('as plain text it is the whole, as on paper', async () => {
	const {text} = await exported([], 'book.txt');
	expect(text).toContain('Urge credible talks');
	expect(text).toContain('What the Council said');
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('as plain text it says of an empty view why that is so, as on paper', async () => {
	const {text} = await exported(['--actor', 'observer'], 'observer.txt');
	expect(text.replace(/\s+/g, ' ')).toContain('Deployment Nothing for The Observer: no figure is stated');
});

test('of a day without a meeting is nothing, and no file is made', async () => {
	expect(await failureOf(commandLine(['export', '2031-06-01', '--output', join(place, 'none.html')]))).toBe(
		'1: export: no meeting is on 2031-06-01',
	);
	expect(readdirSync(place)).not.toContain('none.html');
});

describe('a part', () => {
	test('a logo that is no whole picture is a fault of the settings', async () => {
		const logo = {bytes: Buffer.from('\x89PNG\r\n\x1A\nbroken', 'latin1'), type: 'png'} as const;
		const documents = {letterhead: {lines: [], logo}, classification: undefined};
		expect(await failureOf(commandLine(['terms', '--output', join(place, 'logo.pdf')], {documents}))).toBe(
			'65: export.letterhead.logo: the picture is damaged',
		);
	});

	describe('on paper', () => {
		test.each([
			['book.pdf', '%PDF-1.7'],
			['book.docx', 'PK'],
		])('%s is what its name says', async (name, begins) => {
			const {code, text} = await exported([], name, '--classification', 'For official use only');
			expect(code).toBe(0);
			expect(text.slice(0, begins.length)).toBe(begins);
		});
	});

	test.each([[['delegation']], [['brief', 'government']]])('%s is what its command prints', async (words) => {
		const {text} = await exported(words, `${words.join('-')}.md`);
		expect(text).toBe((await commandLine([...words, '--markdown'])).stdout);
	});
});

test('what is the reader’s own stays with them, unless it is asked for', async () => {
	const data = keeping(({notes, ownMeetings}) => {
		notes.add({report: 'S/2031/7', meeting: 'm-1', target: {kind: 'meeting', id: 'm-1'}, text: 'Ask about the bridge'});
		ownMeetings.add({report: 'S/2031/7', title: 'Call with capital', date: '2031-05-04', with: []});
	});
	expect((await exported(['brief', 'government'], 'without.md', ...data)).text).not.toContain('bridge');
	expect((await exported(['brief', 'government'], 'with.md', '--notes', ...data)).text).toContain('bridge');
	expect((await exported([], 'book-without.ics', ...data)).text).not.toContain('Call with');
	expect((await exported([], 'book-own.ics', '--notes', ...data)).text).toContain('Call with capital');
	expect((await exported(['readout'], 'readout.md', ...data)).text).toContain('bridge');
	expect((await exported([], 'book-with.md', '--notes', ...data)).text).toContain('# Draft of a readout');
});

test.each([
	[['export'], 'export needs --output FILE, where FILE ends in'],
	[
		['export', 'delegatoin', '--markdown'],
		'export "delegatoin" is nothing that can be exported; did you mean "delegation"?',
	],
	[['export', 'issues', '--matrix', '--markdown'], '--matrix is of positions, not of issues'],
	[['export', '--matrix', '--markdown'], '--matrix is of positions, not of the book'],
	[['export', 'terms', 'all', '--markdown'], 'export terms takes no argument: "all"'],
])('what cannot be is wrong usage: %s', async (args, message) => {
	expect(await failureOf(commandLine(args))).toContain(`64: ${message}`);
});
