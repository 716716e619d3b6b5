import {describe, expect, test} from 'vitest';
import type {Report} from '../../../source/report/model.ts';
import {reportText, sampleReport} from '../../fixtures.ts';
import {commandLine, jsonOf, writeReport} from '../command-line.ts';
import {keepingMeeting} from '../keeping.ts';
import {exported, headings} from './exported.ts';

describe('a meeting of which the report does not state the day', () => {
	const undated = sampleReport.meetings.map(({start, end, ...one}) =>
		one.id === 'm-2' ? {...one, until: '2031-05-06'} : {...one, start, end},
	);
	const path = writeReport('undated.json', reportText({meetings: undated}));

	test('has no date anywhere in the book', async () => {
		const {text} = await exported([], 'undated.md', '--report', path);
		expect(headings(text, 2)).toContain('Civil society, 4–6 May 2031, day not stated');
		const brief = text.split(/^## /m).find((one) => one.startsWith('Civil society, ')) ?? '';
		expect(brief).toContain('4–6 May 2031, day not stated, time not stated');
		expect(text).not.toMatch(/Civil society, (?:Sun )?4 May/);
	});

	test('is in the document of no day', async () => {
		const {text} = await exported(['2031-05-04'], 'dated.md', '--report', path);
		expect(headings(text, 2)).toEqual(['Programme', 'Government, 4 May 2031, 09:00']);
	});
});

test('a day on which the mission comes back to a place is by the clock in every document', async () => {
	const [first] = sampleReport.meetings;
	const stay = (id: string, start: string, place: string) => ({...first, id, start, end: undefined, place, title: id});
	const meetings = [stay('breakfast', '08:00', 'Ardo'), stay('visit', '10:30', 'Camp'), stay('talks', '17:30', 'Ardo')];
	const path = writeReport('there-and-back.json', reportText({terms: [], meetings}));
	for (const words of [['programme'], ['2031-05-04'], []]) {
		const {text} = await exported(words, `back-${words.length}${words[0]}.html`, '--report', path);
		const [day = ''] = /Sunday 4 May.*?17:30.*?<\/table>/s.exec(text) ?? [];
		expect(day.match(/\d\d:\d\d(?=–)|(?<= · )(?:Ardo|Camp)(?=<)/g)).toEqual([
			...['Ardo', '08:00', 'Camp', '10:30', 'Ardo', '17:30'],
		]);
	}
});

test('a day that is inferred is said to be so at the head of the programme and of each brief', async () => {
	const told = sampleReport.meetings.map(({start: _, end: __, ...one}) => ({...one, dateInferred: one.id === 'm-2'}));
	const path = writeReport('inferred-day.json', reportText({meetings: told}));
	const {text} = await exported([], 'inferred-day.md', '--report', path);
	expect(headings(text, 2)).toContain('Civil society, 4 May 2031 (inferred)');
	expect(headings(text, 2)).toContain('Government, 4 May 2031');
	expect(headings(text, 3)).toContain('Sunday 4 May 2031 (inferred) · Ardo');
	expect(text).toContain('Sun 4 May 2031 (inferred), time not stated');
	const meetings = await jsonOf<Report['meetings']>('programme', path);
	expect(meetings.map(({dateInferred}) => dateInferred)).toEqual([false, true, false]);
});

test('what is remarked on every meeting of a report stands once above its programme', async () => {
	const meetings = sampleReport.meetings.map((one, at) => ({
		...one,
		via: [],
		note: at === 0 ? 'From the text. Its day is inferred.' : 'From the text.',
	}));
	const path = writeReport('remarked.json', reportText({meetings}));
	const data = keepingMeeting({start: '10:15', end: '10:45'});
	const {text} = await exported([], 'remarked.md', '--report', path, '--notes', ...data);
	const programme = text.split(/^## /m).find((one) => one.startsWith('Programme')) ?? '';
	expect(programme).toMatch(/^Programme\n\nFrom the text\.\n\n### Sunday 4 May/);
	expect(programme.match(/From the text/g)).toHaveLength(1);
	expect(programme.match(/Its day is inferred/g)).toHaveLength(1);
	expect(programme).toContain('| Time | Length | Meeting | In the room | ¶ |\n');
	for (const surroundings of [{}, {columns: 60}]) {
		const {stdout} = await commandLine(['programme', path, ...data], surroundings);
		expect(stdout).toMatch(/^From the text\.\n\n/);
		expect(stdout.match(/From the text/g)).toHaveLength(1);
	}
});

test('a meeting of the reader’s own has its brief by its time among the others', async () => {
	const data = keepingMeeting({start: '10:15', end: '10:45'});
	const {text} = await exported(['2031-05-04'], 'own-day.md', '--notes', ...data);
	expect(headings(text, 2).slice(1)).toEqual([
		'Government, 4 May 2031, 09:00',
		'Lunch, 4 May 2031, 10:15',
		'Civil society, 4 May 2031, 11:00',
	]);
});
