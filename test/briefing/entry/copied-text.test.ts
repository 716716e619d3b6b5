import {describe, expect, test} from 'vitest';
import {citationOf, copiedText} from '../../../source/briefing/entry/copied-text.ts';
import type {EntryKind} from '../../../source/briefing/entry/entries.ts';
import {actor, figure, indexOf, meeting, member, paragraph, question, statement, term} from '../builders.ts';

const asked = statement('asked', ['reds', 'blues'], {text: 'A pilot for each ship', kind: 'asks', verb: 'called for'});
const index = indexOf({
	actors: [
		actor('coalition', {name: 'Harbour Coalition', kind: 'armed group'}),
		actor('reds', {name: 'Red Movement', acronym: 'RM', kind: 'armed group', partOf: ['coalition']}),
		actor('blues', {name: 'Blue Front', acronym: 'BF', acronymOurs: true, kind: 'armed group'}),
		actor('pilots', {name: 'Pilots'}),
		actor('nobody', {name: 'Nobody'}),
	],
	members: [
		member('Redland', {name: 'Ada Quist', role: 'co-lead', title: 'Ambassador'}),
		member('Blueland', {name: 'Bo Abel', role: 'co-lead', assistedBy: {name: 'Cy Dane', title: 'Expert'}}),
		member('Greenland', {name: 'Di Engel'}),
	],
	statements: [
		asked,
		statement('some', ['reds'], {
			extent: 'some',
			verb: 'took note of',
			kind: 'notes',
			paragraph: '4',
			note: 'Our aside',
		}),
		statement('unnamed', [], {paragraph: 'I.2', about: ['pilots'], due: '2020-06'}),
	],
	questions: [{...question('venue', [[asked], []]), inferred: true, note: 'Our reading'}],
	figures: [
		figure('guards', {
			value: 55,
			of: 100,
			ofWhat: 'authorized',
			asOf: '2020-05-03',
			statedBy: ['reds'],
			paragraph: '2',
		}),
		figure('elsewhere', {value: {min: 1000, max: 2000}, of: 4000, share: 0.3, source: 'X/2020/9', paragraph: '47'}),
		figure('crane', {unit: 'milestone', due: '2020-06', dueText: 'by June', place: 'the port'}),
		figure('quay', {unit: 'milestone', due: '2020-06'}),
		figure('found', {label: 'Guards posted', value: 7, unit: 'guards', unreviewed: true}),
		figure('confirmed', {label: 'Guards posted', value: 7, unit: 'guards', span: {from: 0, to: 4}}),
		figure('unknown', {unit: 'milestone'}),
	],
	terms: [
		term(1, {text: 'Hear the parties', addressees: ['coalition']}),
		term(3, {text: 'Ask about the port', due: '2020-06'}),
	],
	meetings: [
		meeting('audience', '09:00–10:00', {title: 'Reds, audience', with: ['reds'], via: ['blues'], place: 'Port'}),
		meeting('dinner', '20:00–', {
			title: 'Dinner',
			place: 'Port',
			placeInferred: true,
			paragraph: 'II',
			note: 'An aside',
		}),
		meeting('visit', '', {title: 'A visit', paragraph: 'II'}),
	],
	paragraphs: [
		...['1', '2', '4', 'I.1', 'I.2', 'I.3', 'II'].map((number) => paragraph(number)),
		{number: '3', section: 'Talks', text: 'The members were told that the port is “closed”.', verbatim: true},
	],
	notes: [{text: 'A remark of ours', paragraph: '4'}],
});

describe('what is copied says what it is, and where it stands', () => {
	test.each<[EntryKind, string, string[]]>([
		['statement', 'asked', ['Paraphrase: RM, BF (asks, “called for”): A pilot for each ship', 'X/2020/7, para. 1']],
		[
			'statement',
			'some',
			['Paraphrase: some of RM (notes, “took note of”): What some says', 'Note: Our aside', 'X/2020/7, para. 4'],
		],
		[
			'statement',
			'unnamed',
			[
				'Paraphrase: speaker not named (holds, “said”): What unnamed says (due June 2020)',
				'X/2020/7, annex I, para. 2',
			],
		],
		[
			'figure',
			'guards',
			[
				'Paraphrase: guards: 55 of 100 troops; 55.0 % · 45 short (both computed); as of 3 May 2020; stated by RM',
				'X/2020/7, para. 2',
			],
		],
		[
			'figure',
			'elsewhere',
			['Paraphrase: elsewhere: 1,000–2,000 of 4,000 troops; 30 % (stated)', 'X/2020/9, para. 47'],
		],
		['figure', 'crane', ['Paraphrase: crane: due by June; in the port', 'X/2020/7, para. 1']],
		['figure', 'quay', ['Paraphrase: quay: due June 2020', 'X/2020/7, para. 1']],
		[
			'figure',
			'found',
			['Guards posted: 7 guards', 'Unreviewed: found by a rule that may be wrong', 'X/2020/7, para. 1'],
		],
		['figure', 'confirmed', ['Guards posted: 7 guards', 'X/2020/7, para. 1']],
		['figure', 'unknown', ['Paraphrase: unknown: not stated', 'X/2020/7, para. 1']],
		[
			'member',
			'Ada Quist',
			['Ada Quist, Ambassador, Redland, co-leads the mission with Blueland', 'X/2020/7, para. 1'],
		],
		[
			'member',
			'Bo Abel',
			[
				'Bo Abel, Counsellor, Blueland, co-leads the mission with Redland',
				'Assisted by Cy Dane, Expert',
				'X/2020/7, para. 1',
			],
		],
		['member', 'Di Engel', ['Di Engel, Counsellor, Greenland', 'X/2020/7, para. 1']],
		[
			'meeting',
			'audience',
			[
				'Sunday 3 May 2020, 09:00–10:00, Port: Reds, audience',
				'In the room, as the text says: RM',
				'Through them, presence not stated: BF',
				'X/2020/7, para. 1',
			],
		],
		[
			'meeting',
			'dinner',
			[
				'Sunday 3 May 2020, 20:00, end not stated, Port (inferred: no place stated): Dinner',
				'In the room, as the text says: not stated',
				'Note: An aside',
				'X/2020/7, annex II',
			],
		],
		[
			'meeting',
			'visit',
			[
				'Sunday 3 May 2020, time not stated, place not stated: A visit',
				'In the room, as the text says: not stated',
				'X/2020/7, annex II',
			],
		],
		[
			'question',
			'venue',
			[
				'Paraphrase: What about venue? (positions differ: our inference)',
				'- Stance 1: RM, BF ¶1',
				'- Stance 2: holder not stated',
				'Note: Our reading',
				'X/2020/7, para. 1',
			],
		],
		[
			'term',
			'1',
			[
				'Paraphrase: Term of reference 1: Hear the parties',
				'Addressed to: Harbour Coalition',
				'X/2020/7, annex I, para. 1',
			],
		],
		[
			'term',
			'3',
			[
				'Paraphrase: Term of reference 3: Ask about the port (due June 2020)',
				'Addressed to: not stated',
				'X/2020/7, annex I, para. 3',
			],
		],
		['paragraph', 'I.2', ['Paraphrase: Paragraph I.2', 'X/2020/7, annex I, para. 2']],
		['paragraph', '4', ['Paraphrase: Paragraph 4', 'Note: A remark of ours', 'X/2020/7, para. 4']],
		['paragraph', '3', ['“The members were told that the port is “closed”.”', 'X/2020/7, para. 3']],
		['actor', 'reds', ['Red Movement (RM), armed group, part of Harbour Coalition', 'X/2020/7, paras. 1 and 4']],
		['actor', 'blues', ['Blue Front (BF, our acronym), armed group', 'X/2020/7, para. 1']],
		['actor', 'pilots', ['Pilots, other', 'X/2020/7, annex I, para. 2']],
		['actor', 'nobody', ['Nobody, other', 'X/2020/7']],
	])('%s %s', (kind, id, lines) => {
		expect(copiedText(index, {kind, id})?.split('\n')).toEqual(lines);
		expect(citationOf(index, {kind, id})).toBe(lines.at(-1));
	});

	test.each<EntryKind>(['member', 'statement', 'actor', 'figure', 'meeting', 'question', 'term', 'paragraph'])(
		'nothing for a %s that is not in the report',
		(kind) => {
			expect(copiedText(index, {kind, id: 'gone'})).toBeUndefined();
			expect(citationOf(index, {kind, id: 'gone'})).toBeUndefined();
		},
	);
});
