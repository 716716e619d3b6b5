import type {Report} from '../../source/report/model.ts';
import {actor, figure, meeting, member, paragraph, question, reportOf, statement, term} from '../briefing/builders.ts';

const neutral = statement('neutral', ['reds', 'blues'], {
	text: 'Talks on neutral ground',
	kind: 'asks',
	paragraph: '3',
});
const atHome = statement('at-home', ['minister'], {text: 'Talks at home', paragraph: '5'});
const many = Array.from({length: 30}, (_, at) =>
	statement(`union-${at + 1}`, ['union'], {text: `Union point ${at + 1}`, issue: 'port', paragraph: '6'}),
);

/** An invented mission with more statements than a screen has lines, and a little of everything else. */
export const harbour: Report = reportOf({
	actors: [
		actor('coalition', {name: 'Harbour Coalition', kind: 'armed group'}),
		actor('reds', {name: 'Red Movement', acronym: 'RM', kind: 'armed group', partOf: ['coalition']}),
		actor('blues', {name: 'Blue Front', acronym: 'BF', kind: 'armed group', partOf: ['coalition']}),
		actor('government', {name: 'Government of Harbour', shortName: 'Government', kind: 'government'}),
		actor('minister', {name: 'Minister Zoë Çelik', kind: 'government', partOf: ['government']}),
		actor('union', {name: 'Union of Pilots', kind: 'civil society'}),
		actor('bystander', {name: 'Bystander'}),
	],
	members: [
		member('Redland', {name: 'Ada Quist', role: 'lead', seat: 'permanent', title: 'Ambassador'}),
		member('Blueland', {name: 'Bo Abel', title: 'First Secretary', assistedBy: {name: 'Cy Dane', title: 'Expert'}}),
	],
	issues: [
		{id: 'talks', title: 'The talks', paragraphs: ['1', '2', '3']},
		{id: 'port', title: 'The port', paragraphs: ['6']},
	],
	statements: [
		neutral,
		atHome,
		statement('together', ['coalition'], {text: 'The coalition stands together', paragraph: '4'}),
		statement('unnamed', [], {text: 'The port is closed', paragraph: '2', about: ['union']}),
		...many,
	],
	questions: [question('venue', [[neutral], [atHome]]), question('pace', [[many[0] ?? neutral], []], 'complement')],
	figures: [
		figure('before', {
			label: 'Guards',
			value: 40,
			of: 100,
			ofWhat: 'authorized',
			asOf: '2020-01-01',
			source: 'X/2020/1',
			group: 'Guards',
		}),
		figure('now', {
			label: 'Guards at work',
			value: 55,
			of: 100,
			ofWhat: 'authorized',
			asOf: '2020-05-03',
			group: 'Guards',
			about: ['union'],
		}),
		figure('after', {
			label: 'Guards',
			value: 80,
			of: 100,
			ofWhat: 'authorized',
			share: 0.8,
			asOf: '2020-06-01',
			source: 'X/2020/9',
			group: 'Guards',
		}),
		figure('open', {label: 'Quays open', value: 75, unit: 'per cent', group: 'Port', statedBy: ['union']}),
		figure('to-come', {label: 'Crane', unit: 'milestone', dueText: 'by June', due: '2020-06', group: 'Still to come'}),
	],
	terms: [
		term(1, {text: 'Hear the parties', addressees: ['coalition'], statements: ['neutral'], meetings: ['audience']}),
		term(2, {text: 'Ask about the port', addressees: ['government']}),
	],
	meetings: [
		meeting('audience', '09:00–10:00', {
			title: 'Minister, audience',
			with: ['minister'],
			paragraph: 'II',
			place: 'Port',
		}),
		meeting('union-lunch', '12:00–13:00', {title: 'Union, lunch', with: ['union'], paragraph: 'II', place: 'Port'}),
		meeting('dinner', '20:00–', {title: 'Dinner', paragraph: 'II', place: 'Port'}),
	],
	paragraphs: ['1', '2', '3', '4', '5', '6', 'I.1', 'I.2', 'II'].map((number) =>
		paragraph(number, /^\d/.test(number) ? 'Body' : 'Annexes'),
	),
});
