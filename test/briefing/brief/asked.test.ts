import {expect, test} from 'vitest';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Statement} from '../../../source/report/model.ts';
import {importedReport} from '../../importing/imported-report.ts';
import {meeting, statement} from '../builders.ts';
import {lagoon} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

test('what a body of those in the room said there is an answer to what they were asked, and not what it said elsewhere', () => {
	const told = (id: string, speaker: string, paragraph: string, kind: Statement['kind'], text: string) =>
		statement(id, [speaker], {paragraph, kind, text, issue: paragraph === '7' ? 'there' : 'elsewhere'});
	const answered = indexReport({
		...lagoon,
		terms: [],
		issues: [
			{id: 'there', title: 'Meeting with Harbourmaster Ines Roth', paragraphs: ['7']},
			{id: 'elsewhere', title: 'Meeting with the Fishermen', paragraphs: ['8']},
		],
		meetings: [meeting('master', '11:00–', {title: 'Harbourmaster', with: ['harbourmaster'], paragraph: 'II'})],
		statements: [
			told('ask', 'mission', '7', 'asks', 'the dredging of the lagoon should end'),
			told('answer', 'port', '7', 'pledges', 'the dredging of the lagoon would end in June'),
			told('other', 'port', '8', 'reports', 'the dredging of the lagoon went on'),
		],
	});
	const {asked} = briefOnMeeting(answered, 'master');
	expect(asked.map((one) => [one.statement.id, ...one.answers.map(({statement: {id}}) => id)])).toEqual([
		['ask', 'answer'],
	]);
});

test.each([
	['In its meeting with the Pilots the mission expressed the need for tugs.', ['need']],
	['In its report on the Pilots the mission expressed the need for tugs.', []],
])('what was asked in a sentence that opens with the meeting with them is asked of them: %s', (whole, asked) => {
	const from = whole.indexOf('the need for tugs');
	const span = {from, to: whole.length - 1};
	const need = statement('need', ['mission'], {
		paragraph: '8',
		verb: 'expressed',
		text: 'the need for tugs',
		span,
		kind: 'asks',
	});
	const paragraphs = lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text: whole} : one));
	const told = indexReport({...lagoon, paragraphs, terms: [], statements: [need]});
	const brief = briefOnMeeting(told, 'pilots-met');
	expect(brief.asked.map((one) => one.statement.id)).toEqual(asked);
});

test.each([
	[
		'The mission asked what had become of the tugs. The Pilots said that two were sold and urged that a third be bought.',
		['said', 'urged'],
	],
	[
		'The mission urged the Pilots to sell their old tugs to the League. The Pilots said that it was late and that ice was dear.',
		[],
	],
	['The mission asked what had become of the tugs. It rained. The Pilots said that ice was dear.', []],
])(
	'all that those asked say next answers a question, and only what is all they say a demand: %s',
	async (text, expected) => {
		const report = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

1. The mission was in Arcadia from 3 to 5 May 2010.

2. The Pilots met the mission. ${text}
`;
		const index = indexReport(await importedReport(Buffer.from(report), 'arcadia.txt'));
		const pilots = index.report.actors.find(({name}) => name === 'Pilots');
		const [first] = briefOfActor(index, [pilots?.id ?? '']).asked;
		expect(first?.statement.verb).toMatch(/^(?:asked|urged)/);
		expect(first?.answers.map(({statement: {verb}}) => verb)).toEqual(expected);
	},
);

test.each([
	['The mission urged the Pilots to sell their tugs. The Pilots accepted the suggestion.', ['accepted the suggestion']],
	['The mission urged the Pilots to sell their tugs. It rained. The Pilots accepted the suggestion.', []],
])('what is all that they say next is an answer, though a rule be unsure of it: %s', (whole, answers) => {
	const told = (id: string, speaker: string, text: string, parts: Partial<Statement>) => {
		const from = whole.indexOf(text);
		return statement(id, [speaker], {...{paragraph: '8', text, span: {from, to: from + text.length}}, ...parts});
	};
	const report = {
		...lagoon,
		paragraphs: lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text: whole} : one)),
		terms: [],
		statements: [
			told('ask', 'mission', 'to sell their tugs', {verb: 'urged', kind: 'asks', about: ['pilots']}),
			told('reply', 'pilots', 'accepted the suggestion', {kind: 'supports', unreviewed: true}),
		],
	};
	const [ask] = briefOnMeeting(indexReport(report), 'pilots-met').asked;
	expect(ask?.answers.map(({statement: {text}}) => text)).toEqual(answers);
});

test('below a heading of two, what was asked in a paragraph in which the other alone speaks was asked of that one', () => {
	const title = 'Meetings with the Pilots and the Port Authority';
	const [ask, reply] = ['whether the quays were safe', 'that they were'];
	const whole = `The mission asked ${ask}. The Pilots replied ${reply}.`;
	const told = (id: string, speaker: string, verb: string, text: string, kind: Statement['kind']) => {
		const span = {from: whole.indexOf(text), to: whole.indexOf(text) + text.length};
		return statement(id, [speaker], {paragraph: '8', issue: 'both', verb, text, span, kind});
	};
	const report = {
		...lagoon,
		issues: [{id: 'both', title, paragraphs: ['7', '8']}],
		paragraphs: lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text: whole} : one)),
		terms: [],
	};
	const askedOf = (meetingId: string, ...statements: Statement[]) =>
		briefOnMeeting(indexReport({...report, statements}), meetingId).asked.map(({statement: {id}}) => id);
	const asked = told('ask', 'mission', 'asked', ask, 'asks');
	const replied = told('reply', 'pilots', 'replied', reply, 'reports');
	expect(askedOf('pilots-met', asked, replied)).toEqual(['ask']);
	expect(askedOf('port-met', asked, replied)).toEqual([]);
	expect(askedOf('port-met', asked)).toEqual(['ask']);
});
