import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head, membersOf} from './lines.ts';

const others = 'Chad\tAwa Deby, Counsellor\nFrance\tLuc Roy, Counsellor\n';

/** Whom a list with one more entry has, and whether they came. */
function came(entry: string, below = ''): readonly string[] {
	return membersOf(`1. The mission included:\n\n${others}${entry}${below}`)
		.slice(2)
		.map(({country, name, title, absent}) => [country, name, title, absent ? 'absent' : 'came'].join(' | '));
}

test.each([
	['in parentheses', 'Togo (did not participate)', 'Togo |  |  | absent'],
	['in a cell', 'Togo\tDid not take part', 'Togo |  |  | absent'],
	['in one word', 'Togo\tAbsent', 'Togo |  |  | absent'],
	['after a member', 'Togo (Kofi Ayite, Counsellor) did not travel', 'Togo | Kofi Ayite | Counsellor | absent'],
	[
		'with a reason',
		'Togo\tKofi Ayite, Counsellor, who was unable to join the mission for reasons of health',
		'Togo | Kofi Ayite | Counsellor | absent',
	],
	[
		'and another came',
		'Togo\tKofi Ayite, Envoy, was unable to attend and was replaced by Mr. Edo Agbo (Counsellor)',
		'Togo | Edo Agbo | Counsellor | came',
	],
])('an entry tells who did not come: %s', (_, entry, expected) => {
	expect(came(entry)).toEqual([expected]);
});

test.each([
	['the words of a sentence below', 'Togo\tKofi Ayite, Counsellor', '\nChad was unable to take part in the visit.'],
	['a part of the mission', 'Togo\tKofi Ayite, Counsellor; did not take part in the northern leg', ''],
	['one place of it', 'Togo\tKofi Ayite, Counsellor (did not travel to Port Royal)', ''],
	['a footnote on another', 'Togo\tKofi Ayite, Counsellor*', '\n\n* The Ambassador, Edo Agbo, was unable to attend.'],
])('who came is not absent by %s', (_, entry, below) => {
	expect(came(entry, below)[0]).toMatch(/^Togo \| Kofi Ayite \| Counsellor.* \| came$/);
});

test('a sentence right below the last entry is none of its words', () => {
	expect(came('Togo\tKofi Ayite, Counsellor', '\nNiger and Gabon could not join the mission.')).toEqual([
		'Togo | Kofi Ayite | Counsellor | came',
		'Niger |  |  | absent',
		'Gabon |  |  | absent',
	]);
});

test.each([
	['on a day', 'China: Rui Neves, Envoy, who was replaced on 4 May by Ana Silva, Counsellor'],
	['in a place', 'China: Rui Neves, Envoy, replaced in Port Royal by Ana Silva, Counsellor'],
	['of a list that names the states last', 'Rui Neves, Envoy (China), replaced in Port Royal by Ana Silva, Counsellor'],
])('who was replaced in the course of the mission is a member like the other: %s', (_, entry) => {
	const members = membersOf(`1. The mission included:\n\n${others}${entry}`).slice(2);
	expect(members.map(({country, name, title}) => [country, name, title])).toEqual([
		['China', 'Rui Neves', 'Envoy'],
		['China', 'Ana Silva', 'Counsellor'],
	]);
	expect(members[0]?.footnote).toMatch(/^replaced (?:on 4 May|in Port Royal) by Ana Silva$/);
});

test.each([
	'Unable to join the mission.',
	'Mr. Ayite could not travel.',
	'The representative was prevented from attending.',
])('a footnote tells that its member did not come: %s', (note) => {
	expect(came('Togo\tKofi Ayite, Counsellor*', `\n\n* ${note}`)).toEqual(['Togo | Kofi Ayite | Counsellor | absent']);
});

test('what an entry says of who did not come is a note of the report', () => {
	const text = `1. The mission included:\n\n${others}Togo (did not participate)\nNiger\tIssa Kane, Envoy, did not travel and was replaced by Ana Roe, Counsellor`;
	const {members, notes} = buildReport(findStructure(textDocument(`${head}${text}\n\n2. It left.`)), 'r.txt');
	expect(members.map(({country, name}) => `${country}: ${name}`)).toEqual([
		'Chad: Awa Deby',
		'France: Luc Roy',
		'Niger: Ana Roe',
	]);
	expect(notes).toEqual([
		{text: 'Togo (did not participate)', paragraph: '1'},
		{text: 'Niger Issa Kane, Envoy, did not travel and was replaced by Ana Roe, Counsellor', paragraph: '1'},
	]);
});

test('a footnote on a member is told at that member', () => {
	const text = `1. The mission included:\n\n${others}Togo\tKofi Ayite, Counsellor*\n\n* Joined the mission on 4 May.\n\n2. It left.`;
	const {members} = buildReport(findStructure(textDocument(head + text)), 'r.txt');
	expect(members.map(({name, note}) => [name, note])).toEqual([
		['Awa Deby', undefined],
		['Luc Roy', undefined],
		['Kofi Ayite', 'Joined the mission on 4 May.'],
	]);
});

describe('who could not come', () => {
	test('is told by a remark after the list', () => {
		const {members, footnotes} = findStructure(
			textDocument(
				`${head}1. The mission included:\n\nChad (Awa Deby, Counsellor)\nTogo (Kofi Ayite, Counsellor)\n\nThe representatives of China and the Russian Federation were unable to join the mission.\n\n2. It left.`,
			),
		);
		expect(members.filter(({absent}) => absent).map(({country}) => country)).toEqual(['China', 'Russian Federation']);
		expect(footnotes.map(({text, paragraph}) => [text, paragraph])).toEqual([
			['The representatives of China and the Russian Federation were unable to join the mission.', '1'],
		]);
	});

	test('is told by an exception, or marked on a member of the list', () => {
		expect(
			membersOf('1. All members of the Council except China took part, led by Ambassador Awa Deby (Chad).').map(
				({country, absent}) => [country, absent],
			),
		).toEqual([
			['Chad', undefined],
			['China', true],
		]);
		const members = membersOf(
			'1. The mission included:\n\nChad (Awa Deby, Counsellor)\nTogo (Kofi Ayite, Counsellor)\n\nThe representative of Togo could not join the mission.',
		);
		expect(members.map(({country, absent}) => [country, absent])).toEqual([
			['Chad', undefined],
			['Togo', true],
		]);
	});
});

test.each([
	['Luc Roy (France), Kenya (did not participate), and China (did not participate)', ['Kenya', 'China']],
	['Luc Roy (France), who was unable to travel, and Rui Neves (China)', ['France']],
])('in a sentence that lists all, only who it says did not come: %s', (list, absent) => {
	const members = membersOf(`1. The mission comprised Awa Deby (Chad), Kofi Ayite (Togo), ${list}.`);
	expect(members.filter((member) => member.absent).map(({country}) => country)).toEqual(absent);
	expect(members.length).toBeGreaterThan(3);
});
