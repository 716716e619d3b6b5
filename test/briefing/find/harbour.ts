import {actor, figure, indexOf, meeting, member, paragraph, question, statement, term} from '../builders.ts';

const neutral = statement('neutral', ['reds'], {
	text: 'Talks on neutral ground, without preconditions',
	verb: 'called for',
	kind: 'asks',
	paragraph: '3',
	about: ['minister'],
});
const atHome = statement('at-home', ['minister'], {text: 'Neutral observers may attend talks', paragraph: '5'});

/** An invented report in which one of each kind of thing is found in another way. */
export const findHarbour = indexOf({
	actors: [
		actor('coalition', {name: 'Harbour Coalition', kind: 'armed group'}),
		actor('reds', {
			name: 'Red Movement of Łódź',
			acronym: 'RML',
			aliases: ['Mouvement rouge'],
			kind: 'armed group',
			partOf: ['coalition'],
		}),
		actor('minister', {name: 'Minister Zoë Çelik', aliases: ['Head of Government'], kind: 'government'}),
	],
	members: [
		member('Chad', {name: 'Amina Déby', title: 'Ambassador', assistedBy: {name: 'Ali Saleh', title: 'Expert'}}),
	],
	statements: [
		neutral,
		atHome,
		statement('ceasefire', ['coalition'], {text: 'Cease-fire lines hold since June', paragraph: '4', due: '2020-09'}),
		statement('unnamed', [], {text: 'Some 1,234,567 people fled', paragraph: '2'}),
	],
	questions: [
		{...question('venue', [[neutral], [atHome]]), question: 'Where are they held?', note: 'No mediator is named'},
	],
	figures: [
		figure('strength', {
			label: 'Guards',
			value: 5910,
			of: 11_200,
			unit: 'guards',
			about: ['coalition'],
			paragraph: '6',
		}),
		figure('elsewhere', {label: 'Docks', value: 52.8, unit: 'per cent', source: 'X/2020/1', paragraph: '3'}),
	],
	terms: [term(3, {text: 'Hear the parties', addressees: ['coalition']})],
	meetings: [
		meeting('audience', '11:30–12:00', {title: 'Audience', place: 'Port', with: ['minister'], paragraph: 'II'}),
	],
	paragraphs: [
		{...paragraph('3', 'Dialogue'), text: 'The parties met. On neutral ground they spoke of 5\u202F910 guards.'},
		...['1', '2', '4', '5', '6', 'I.1', 'I.2', 'I.3', 'II'].map((number) => paragraph(number, 'Annexes')),
	],
});
