import {expect, test} from 'vitest';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {meeting, statement} from '../builders.ts';
import {idsOf, lagoon} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

test('leaves out what was said to others, as a pronoun tells, before their own words or where only others speak', () => {
	const texts = {
		'6': 'The fishermen feared the lagoon. The mission advised them to wait.',
		'7': 'The mission called for lamps.',
		'8': 'The pilots spoke of ice. The mission warned them that nets were dear. The fishermen left. It told them that eels were cheap.',
		'9': 'The fishermen spoke of nets. The mission called for nets.',
	};
	const at = (paragraph: keyof typeof texts, text: string) => {
		const from = texts[paragraph].indexOf(text);
		return {paragraph, text, issue: 'talks', span: {from, to: from + text.length}};
	};
	const added = [
		statement('lagoon', ['fishermen'], {...at('6', 'the lagoon'), verb: 'feared', kind: 'fears'}),
		statement('wait', ['mission'], {...at('6', 'to wait'), verb: 'advised', kind: 'asks', about: ['fishermen']}),
		statement('lamps', ['mission'], {...at('7', 'lamps'), verb: 'called for', kind: 'asks'}),
		statement('ice', ['pilots'], {...at('8', 'ice'), verb: 'spoke of', kind: 'reports'}),
		statement('dear', ['mission'], {...at('8', 'nets were dear'), verb: 'warned', kind: 'fears', about: ['pilots']}),
		statement('cheap', ['mission'], {
			...at('8', 'eels were cheap'),
			verb: 'told',
			kind: 'holds',
			about: ['fishermen'],
		}),
		statement('of-nets', ['fishermen'], {...at('9', 'nets'), verb: 'spoke of', kind: 'reports'}),
		statement('nets', ['mission'], {...at('9', 'nets'), verb: 'called for', kind: 'asks'}),
	];
	const talks = indexReport({
		...lagoon,
		issues: [{id: 'talks', title: 'Talks', paragraphs: Object.keys(texts)}],
		statements: added,
		terms: [],
		paragraphs: Object.entries(texts).map(([number, text]) => ({number, section: 'Talks', text, verbatim: true})),
	});
	const {asked, council} = briefOnMeeting(talks, 'pilots-met');
	expect([...asked, ...council].map((one) => one.statement.id)).toEqual(['dear']);
});

test('has no lines for a journey, though the report speaks of where it went', () => {
	const added = statement('islands', ['mission'], {paragraph: '5', text: 'the Islands', kind: 'fears'});
	const journey = indexReport({
		...lagoon,
		statements: [...lagoon.statements, added],
		meetings: [meeting('flight', '18:00–', {title: 'Departure for Islands', paragraph: 'II'})],
		paragraphs: lagoon.paragraphs.map((one) => (one.number === '5' ? {...one, text: 'It feared for Islands.'} : one)),
	});
	expect(briefOnMeeting(journey, 'flight').council).toEqual([]);
});

test('has what the Council said beside their words though a rule is unsure of it, and puts a question to them, whomever that speaks of', () => {
	const text =
		'The Pilots feared the ice. The mission asked whether the Port Authority should buy lamps. It thought so.';
	const at = (words: string) => ({
		paragraph: '8',
		text: words,
		span: {from: text.indexOf(words), to: text.indexOf(words) + words.length},
	});
	const talks = indexReport({
		...lagoon,
		terms: [],
		paragraphs: lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text} : one)),
		statements: [
			statement('ice', ['pilots'], {...at('the ice'), verb: 'feared', kind: 'fears'}),
			statement('lamps', ['mission'], {
				...at('whether the Port Authority should buy lamps'),
				...{verb: 'asked', kind: 'asks', about: ['port']},
			}),
			statement('so', ['mission'], {...at('so'), verb: 'thought', kind: 'assesses', unreviewed: true}),
			statement('part', ['mission'], {...at('buy lamps'), verb: 'should', kind: 'asks', unreviewed: true}),
		],
	});
	expect(idsOf(briefOnMeeting(talks, 'pilots-met'))).toMatchObject({asked: [['lamps']], council: ['so']});
	expect(idsOf(briefOnMeeting(talks, 'port-met'))).toMatchObject({asked: [], council: ['lamps']});
});
