import {describe, expect, test} from 'vitest';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Report, Statement} from '../../../source/report/model.ts';
import {actor, figure, meeting, statement, term} from '../builders.ts';
import {idsOf, lagoon, onPilots, texts} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

const index = indexReport(lagoon);

describe('of an imported report, a brief on a meeting', () => {
	test('raises what was asked of those in the room, by name, and what they promised may come up', () => {
		expect(idsOf(briefOnMeeting(index, 'port-met'))).toMatchObject({
			raise: [],
			asked: [['stop'], ['accounts']],
			theyMayRaise: ['june'],
		});
	});

	test('sets what the Council said on their subject beside their own words', () => {
		expect(idsOf(briefOnMeeting(index, 'port-met')).council).toEqual(['alarmed']);
		expect(idsOf(briefOnMeeting(index, 'pilots-met')).council).toEqual(['stop', 'alarmed']);
	});

	test('sets what the Council said under a heading that names those in the room beside their own words', () => {
		const issues = [...lagoon.issues, {id: 'with-pilots', title: 'Talks with the Pilots', paragraphs: ['5']}];
		const added = statement('headed', ['mission'], {
			paragraph: '5',
			issue: 'with-pilots',
			text: 'it was early',
			kind: 'holds',
		});
		const headed = indexReport({...lagoon, issues, statements: [...lagoon.statements, added]});
		expect(idsOf(briefOnMeeting(headed, 'pilots-met')).council).toContain('headed');
		expect(idsOf(briefOnMeeting(headed, 'port-met')).council).not.toContain('headed');
	});

	test('raises the terms on what they said where nothing was asked of them', () => {
		expect(idsOf(briefOnMeeting(index, 'pilots-met'))).toMatchObject({raise: [1], asked: []});
	});

	test('raises the terms that speak of a body of theirs where nothing was asked of them', () => {
		const unasked = indexReport({
			...lagoon,
			actors: [...lagoon.actors, actor('elder', {name: 'Elder Sten Holm', partOf: ['fishermen']})],
			statements: lagoon.statements.filter(({id}) => id !== 'return'),
			terms: [term(3, {text: 'To count the boats of the Fishermen'})],
			meetings: lagoon.meetings.map((one) => ({...one, with: ['elder']})),
		});
		expect(idsOf(briefOnMeeting(unasked, 'port-met'))).toMatchObject({
			raise: [3],
			asked: [],
		});
	});

	test('raises the terms that name those in the room beside those tied to the meeting', () => {
		const terms = [
			term(1, {text: 'To count the boats', meetings: ['port-met']}),
			term(2, {text: 'To hear the Port Authority'}),
		];
		const named = indexReport({...lagoon, terms});
		expect(idsOf(briefOnMeeting(named, 'port-met')).raise).toEqual([1, 2]);
	});

	test('has what stands in their short section where the Council said nothing nearer', () => {
		const issues = [{id: 'schools', title: 'Schools', paragraphs: ['6', '7']}, ...lagoon.issues];
		const said = (id: string, speaker: string, paragraph: string, text: string, kind: Statement['kind']) =>
			statement(id, [speaker], {paragraph, issue: 'schools', text, verb: 'noted', kind});
		const statements = [
			said('full', 'pilots', '6', 'classrooms were full', 'fears'),
			said('books', 'mission', '7', 'books mattered', 'holds'),
			said('teachers', 'mission', '7', 'the payment of teachers', 'asks'),
			said('others', 'mission', '7', 'the next report of the Port Authority have a section on schools', 'asks'),
		];
		expect(onPilots({...lagoon, issues, terms: [], statements})).toEqual({
			raise: [],
			asked: [['teachers']],
			theyMayRaise: ['full'],
			council: ['books'],
		});
		const nearer = said('beside', 'mission', '6', 'more classrooms were to come', 'holds');
		expect(onPilots({...lagoon, issues, terms: [], statements: [...statements, nearer]}).council).toEqual(['beside']);
		const long = [{id: 'schools', title: 'Schools', paragraphs: Object.keys(texts)}];
		expect(onPilots({...lagoon, issues: long, terms: [], statements}).council).toEqual([]);
	});

	test('leaves what a body of theirs said to the rest where they said something themselves', () => {
		const words = [
			statement('ours', ['port'], {paragraph: '6', text: 'tolls are needed', kind: 'holds'}),
			statement('hers', ['harbourmaster'], {paragraph: '6', text: 'ropes are needed', kind: 'holds'}),
		];
		const raised = (statements: Statement[]) =>
			briefOfActor(indexReport({...lagoon, statements}), ['harbourmaster']).theyMayRaise.map(({statement: {id}}) => id);
		expect(raised(words)).toEqual(['hers']);
		expect(raised(words.slice(0, 1))).toEqual(['ours']);

		const meetings = [meeting('hers-met', '', {with: ['harbourmaster'], via: ['port']})];
		const changed = indexReport({...lagoon, meetings, statements: words});
		const atMeeting = briefOnMeeting(changed, 'hers-met');
		expect(idsOf(atMeeting).theyMayRaise).toEqual(['hers']);
	});

	test('has a demand of theirs first even where a rule is unsure of it, but nothing else that it is unsure of', () => {
		const unsure = (id: string, kind: Statement['kind'], at = 5) =>
			statement(id, ['pilots'], {
				kind,
				text: `${id} were few`,
				paragraph: '5',
				unreviewed: true,
				span: {from: at, to: 9},
			});
		const sure = statement('whole', ['port'], {paragraph: '5', span: {from: 0, to: 9}});
		const added = [unsure('lamps', 'objects'), unsure('ropes', 'holds')];
		const {theyMayRaise, said: others} = briefOnMeeting(
			indexReport({...lagoon, statements: [...lagoon.statements, ...added]}),
			'pilots-met',
		);
		expect(theyMayRaise.map((point) => point.statement.id)).toEqual(['tugs', 'lamps', 'feared']);
		expect(others.map((point) => point.statement.id)).toEqual(['ropes']);
		expect(onPilots({...lagoon, statements: [...lagoon.statements, ...added, sure]}).theyMayRaise).toEqual([
			'tugs',
			'feared',
		]);
	});

	test('beside demands that may be another’s has what is surely theirs, though it be a fact or point back', () => {
		const tugs = lagoon.statements.filter(({id}) => id === 'tugs');
		const sure = statement('sure', ['pilots'], {kind: 'reports', text: 'the lagoon was deep'});
		const back = statement('back', ['pilots'], {kind: 'assesses', text: 'that this was late'});
		expect(onPilots({...lagoon, statements: [...tugs, sure]}).theyMayRaise).toEqual(['tugs', 'sure']);
		expect(onPilots({...lagoon, statements: [...tugs, back]}).theyMayRaise).toEqual(['tugs', 'back']);
	});

	test.each([
		['thanks', 'expressed', 'gratitude for the dredging of the lagoon'],
		['how the visit went', 'welcomed', 'the openness of the Port Authority during its visit'],
		['what has no object', 'welcomed', 'as essential to the dredging of the lagoon'],
	])('%s is no line', (_, verb, text) => {
		const added = [
			['pilots', 'theirs'],
			['mission', 'ours'],
		].map(([speaker = '', id = '']) =>
			statement(id, [speaker], {paragraph: '5', verb, text, kind: 'holds', about: ['pilots']}),
		);
		const index = indexReport({...lagoon, statements: [...lagoon.statements, ...added]});
		const {theyMayRaise, council} = briefOnMeeting(index, 'pilots-met');
		const ids = [...theyMayRaise, ...council].map((point) => point.statement.id);
		expect(ids).toEqual(['tugs', 'feared', 'stop', 'alarmed']);
	});

	test.each([
		['what only its paragraph explains', 'that this be paid from its dues'],
		['what says which by its number alone', 'that the second was no part of the dredging of the lagoon'],
	])('%s is a line where the Council said it beside their words, and for nobody else', (_, text) => {
		const added = ['pilots', 'mission'].map((speaker) =>
			statement(speaker, [speaker], {paragraph: '5', verb: 'held', text, kind: 'holds'}),
		);
		const index = indexReport({...lagoon, statements: [...lagoon.statements, ...added]});
		const {theyMayRaise, council} = briefOnMeeting(index, 'pilots-met');
		expect(theyMayRaise.map((point) => point.statement.id)).toEqual(['tugs', 'feared']);
		expect(council.map((point) => point.statement.id)).toContain('mission');
		expect(idsOf(briefOnMeeting(index, 'port-met')).council).not.toContain('mission');
	});

	test.each([
		'reaffirmed its commitment to the dredging of the lagoon',
		'feared that it would be long before the dredging of the lagoon ends',
		'praised those who dredged the lagoon',
	])('“%s” is one', (text) => {
		const added = statement('theirs', ['pilots'], {paragraph: '5', verb: 'said', text, kind: 'holds'});
		const index = indexReport({...lagoon, statements: [...lagoon.statements, added]});
		const {theyMayRaise} = briefOnMeeting(index, 'pilots-met');
		expect(theyMayRaise.map((point) => point.statement.id)).toContain('theirs');
	});

	test('has what the Council told those in the room, whatever its kind, but not what it planned for itself', () => {
		const added = [
			statement('ready', ['mission'], {paragraph: '2', kind: 'reports', text: 'it was ready', about: ['port']}),
			statement('visit', ['mission'], {paragraph: '2', kind: 'plans', text: 'to see the wells'}),
			statement('would', ['mission'], {paragraph: '2', kind: 'plans', text: 'the Council would see to the wells'}),
		];
		const told = indexReport({...lagoon, statements: [...lagoon.statements, ...added]});
		const {council, councilRest} = briefOnMeeting(told, 'port-met');
		const ids = [...council, ...councilRest].map((point) => point.statement.id);
		expect(ids).toEqual(expect.arrayContaining(['ready', 'would']));
		expect(ids).not.toContain('visit');
	});

	test.each([
		['the next sentence says nothing else', 'The Port Authority agreed at once.', ['agreed at once'], 1],
		['it is said under a title', 'For the Port Authority Mr. Roth agreed at once.', ['agreed at once'], 1],
		['the next sentence says two things', 'It had one boat and asked for help.', ['had one boat', 'asked for help'], 0],
		['it is on something else, further on', 'Rain fell. It had one boat.', ['had one boat'], 0],
		['it has words of what was asked, further on', 'Rain fell. Its accounts were old.', ['accounts were old'], 1],
	])('what stands behind a thing asked is its answer: %s', (_, behind, all, answers) => {
		const asked = texts['3'] ?? '';
		const whole = `${asked} ${behind}`;
		const added = all.map((text, at) => {
			const from = whole.indexOf(text);
			return statement(`answer-${at}`, ['port'], {paragraph: '3', text, span: {from, to: from + text.length}});
		});
		const paragraphs = lagoon.paragraphs.map((one) => (one.number === '3' ? {...one, text: whole} : one));
		const answered = indexReport({...lagoon, paragraphs, statements: [...lagoon.statements, ...added]});
		const brief = briefOnMeeting(answered, 'port-met');
		expect(brief.asked.find((one) => one.statement.id === 'accounts')?.answers).toHaveLength(answers);
	});

	test('says who stated a figure where it was nobody in the room', () => {
		const stated = (id: string, statedBy: string[]) => figure(id, {about: ['port'], statedBy, paragraph: '2'});
		const counted = indexReport({...lagoon, figures: [stated('own', ['port']), stated('others', ['pilots'])]});
		const page = briefPage(counted, briefOnMeeting(counted, 'port-met'));
		const lines = page.sections.find(({id}) => id === 'figures')?.lines ?? [];
		expect(lines.map(({sources}) => sources.map(({from}) => from))).toEqual([[''], ['stated by Pilots']]);
	});

	test('has nothing of what a rule is unsure of that nobody named told the mission', () => {
		const told = (unreviewed: boolean) => {
			const unnamed = statement('unnamed', [], {about: ['port'], text: 'the port was full', paragraph: '2'});
			const added = unreviewed ? {...unnamed, unreviewed} : unnamed;
			const heard = indexReport({...lagoon, statements: [...lagoon.statements, added]});
			return briefOnMeeting(heard, 'port-met').told.length;
		};
		expect(told(false)).toBe(1);
		expect(told(true)).toBe(0);
	});

	test('of what was told by nobody named has what is said by whoever spoke, not the words of others whom it names', () => {
		const actors = [
			actor('interlocutors', {name: 'Interlocutors in the port', kind: 'other'}),
			actor('dean', {name: 'Ada Holm', kind: 'other'}),
			actor('editors', {name: 'Editors of newspapers', kind: 'other'}),
		];
		const added = actors.map(({id}) =>
			statement(id, [id], {about: ['port'], text: 'the port was full', paragraph: '2'}),
		);
		const heard = indexReport({
			...lagoon,
			actors: [...lagoon.actors, ...actors],
			statements: [...lagoon.statements, ...added],
		});
		const {told} = briefOnMeeting(heard, 'port-met');
		expect(told.map((point) => point.statement.id)).toEqual(['interlocutors']);
	});

	test.each([
		['opens with them', 'To the Pilots it spoke of the Port Authority, and it appealed to them to rest.', ['pilots']],
		['names them alone', 'It met the Pilots and appealed to them to rest.', ['pilots']],
		['names several', 'It met the Pilots about the Fishermen and appealed to them to rest.', []],
		['does not name them', 'It met the Pilots at noon. It appealed to them to rest.', []],
	])('raises what was asked of “them” with those in the room where its sentence %s', (_, text, asked) => {
		const from = text.indexOf('to rest');
		const rest = statement('rest', ['mission'], {
			paragraph: '8',
			verb: 'appealed to',
			text: 'to rest',
			kind: 'asks',
			span: {from, to: from + 'to rest'.length},
		});
		const paragraphs = lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text} : one));
		const appealed = indexReport({...lagoon, paragraphs, statements: [...lagoon.statements, rest]});
		const rooms = ['pilots', 'port', 'fishermen'].filter((id) =>
			briefOfActor(appealed, [id]).asked.some((one) => one.statement === rest),
		);
		expect(rooms).toEqual(asked);
	});

	test('has of what they may raise what points to nobody but who speaks by its kind, and what points to others where there is room', () => {
		const of = (id: string, verb: string, text: string, kind: 'asks' | 'holds' | 'objects') =>
			statement(id, ['pilots'], {paragraph: '5', verb, text, kind});
		const raised = (...added: Report['statements']) => {
			const sure = lagoon.statements.filter(({unreviewed}) => unreviewed !== true);
			const spoken = indexReport({...lagoon, statements: [...sure, ...added]});
			const {theyMayRaise} = briefOnMeeting(spoken, 'pilots-met');
			return theyMayRaise.map((point) => point.statement.id);
		};
		const unheard = of('unheard', 'felt', 'they were not heard', 'holds');
		const paid = of('paid', 'said', 'that this be paid', 'holds');
		const tugs = of('more', 'asked for', 'their tugs', 'asks');
		const them = of('them', 'rejected', 'most of them', 'objects');
		expect(raised(unheard, paid, them, tugs)).toEqual(['more', 'them', 'feared', 'unheard']);
		const late = of('late', 'held', 'the boats were late', 'holds');
		expect(raised(unheard, paid, them, tugs, late)).toEqual(['more', 'feared', 'unheard', 'late']);
		const demand = of('demand', 'asked', 'that this be paid', 'asks');
		expect(raised(demand, unheard, late)).toEqual(['demand', 'feared', 'unheard', 'late']);
	});
});

test('of a report that was worked out nothing of this is inferred', () => {
	const ours = indexReport({...lagoon, paragraphs: lagoon.paragraphs.map((one) => ({...one, verbatim: false}))});
	expect(idsOf(briefOnMeeting(ours, 'port-met'))).toEqual({
		raise: [],
		asked: [],
		theyMayRaise: [],
		council: [],
	});
});
