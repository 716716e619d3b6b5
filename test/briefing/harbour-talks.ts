import {actor, figure, indexOf, meeting, question, statement, term} from './builders.ts';

/**
 * An invented mission for the brief: a coalition of reds and blues, a government with a president, a union that came to the talks,
 * and the Council that sent the mission.
 */
const neutral = statement('neutral', ['reds', 'blues'], {kind: 'asks', paragraph: '3', text: 'Talks abroad'});
const atHome = statement('at-home', ['president'], {paragraph: '4', text: 'Talks at home'});
const atOnce = statement('at-once', ['mission'], {
	kind: 'asks',
	paragraph: '6',
	text: 'Talks at once',
	point: 'talks-now',
	about: ['government', 'coalition'],
});
const urgent = statement('urgent', ['council'], {
	kind: 'asks',
	paragraph: '2',
	text: 'Urgent talks',
	point: 'talks-now',
});
const anywhere = statement('anywhere', ['mission'], {paragraph: '6', text: 'Talks wherever both come'});

/** The look-ups of the invented mission. */
export const harbourTalks = indexOf({
	actors: [
		actor('coalition', {kind: 'armed group'}),
		actor('reds', {kind: 'armed group', partOf: ['coalition']}),
		actor('blues', {kind: 'armed group', partOf: ['coalition']}),
		actor('government', {kind: 'government'}),
		actor('president', {kind: 'government', partOf: ['government'], name: 'President Zoë Çelik'}),
		actor('justice', {kind: 'government', partOf: ['government'], name: 'Minister of Justice'}),
		actor('union', {kind: 'regional organization', acronym: 'HU', name: 'Harbour Union'}),
		actor('council', {kind: 'Security Council'}),
		actor('mission', {kind: 'Security Council', partOf: ['council']}),
	],
	issues: [
		{id: 'talks', title: 'Talks', paragraphs: ['2', '3', '4']},
		{id: 'rights', title: 'Rights', paragraphs: ['5']},
	],
	notes: [
		{text: 'Which courts is left open', paragraph: '5'},
		{text: 'Who feeds the guards is left open', paragraph: '5'},
		{text: 'The date is given twice', paragraph: '1'},
	],
	statements: [
		neutral,
		atHome,
		atOnce,
		urgent,
		anywhere,
		statement('courts', ['justice'], {kind: 'reports', paragraph: '5', text: 'The courts sit again', issue: 'rights'}),
		statement('judges', ['justice'], {kind: 'asks', paragraph: '5', text: 'More judges', issue: 'rights'}),
		statement('slow', ['union'], {kind: 'fears', paragraph: '5', text: 'Delay helps spoilers'}),
		statement('fight', ['coalition'], {kind: 'reports', paragraph: '3', text: 'They hold their fire'}),
		statement('some', ['coalition'], {kind: 'asks', extent: 'some', paragraph: '3', text: 'An amnesty'}),
		statement('saw', ['mission'], {kind: 'reports', paragraph: '2', text: 'Saw both groups', about: ['coalition']}),
		statement('noted', ['mission'], {kind: 'notes', paragraph: '6', text: 'The road map', about: ['government']}),
	],
	questions: [
		question('venue', [[neutral], [atHome], [anywhere]]),
		{...question('pace', [[atOnce], [atHome]], 'complement')},
	],
	figures: [
		figure('early', {asOf: '2020-01', value: 80, of: 100, about: ['government']}),
		figure('lately', {asOf: '2020-05-03', value: 90, of: 100, about: ['government']}),
		figure('afterwards', {asOf: '2020-06-01', value: 95, of: 100, about: ['government']}),
	],
	terms: [
		term(1, {addressees: ['government'], meetings: ['cabinet', 'audience']}),
		term(2, {addressees: ['coalition'], statements: ['at-home', 'neutral'], meetings: ['cabinet', 'audience']}),
		term(3, {addressees: ['justice'], statements: ['judges', 'courts']}),
		term(4, {addressees: ['union']}),
		term(5, {statements: ['slow']}),
		term(6, {addressees: ['government'], statements: ['at-once']}),
	],
	meetings: [
		meeting('audience', '09:00–10:00', {title: 'Audience with the President', with: ['president'], paragraph: 'II'}),
		meeting('cabinet', '11:00–12:30', {
			title: 'Government',
			with: ['government'],
			via: ['justice'],
			place: 'Port',
			placeInferred: true,
			note: 'Who came is not stated',
			paragraph: 'II',
		}),
		meeting('press', '18:00–', {title: 'Press conference', paragraph: 'II'}),
	],
});
