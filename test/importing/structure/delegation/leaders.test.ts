import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head, lines, membersOf} from './lines.ts';

test('a report without a list has those whom it names as leaders', () => {
	const members = membersOf(
		'1. A mission of the Council would visit Arcadia; its composition is set out in S/2010/88. It was led by the Permanent Representative of the United Kingdom of Great Britain and Northern Ireland to the United Nations, Sir Ann van der Lee.',
	);
	expect(lines(members)).toEqual([
		'United Kingdom of Great Britain and Northern Ireland | Ann van der Lee | Permanent Representative | lead',
	]);
	expect(members[0]).toMatchObject({paragraph: '1', inText: true});
});

test('the Chair whose visit it is leads it, where nobody is said to', () => {
	const list = '\n\n• Ms. Awa Deby (Chad), Chair of the Committee\n• Mr. Luc Roy (France), Counsellor\n\n2. It left.';
	const rolesOf = (sentence: string) => membersOf(`1. ${sentence} The members were:${list}`).map(({role}) => role);
	expect(rolesOf('The Chair of the Committee, Ms. Deby, visited Arcadia in May.')).toEqual(['lead', 'member']);
	expect(rolesOf('The mission visited Arcadia in May.')).toEqual(['member', 'member']);
});

test('who led a later part is a leader beside the lists of all, whatever State that part went to', () => {
	const {members, unreadMembers} = findStructure(
		textDocument(
			`${head}1. In Togo, the mission was led by Ambassador Awa Deby (Chad). The other members were:\n\n• Ambassador Luc Roy (France)\n• Mr. Jo Ray (Kenya), Counsellor\n\n2. In Benin, it was led by Ambassador Ann Lee (China), and consisted of Ambassador Roy and:\n\n• Ms. Eve Grand (Uruguay), Counsellor\n• Mr. Kofi Ayite (Gabon), Counsellor\n\n3. It left.`,
		),
	);
	expect(lines(members)).toEqual([
		'Chad | Awa Deby | Ambassador | co-lead',
		'China | Ann Lee | Ambassador | co-lead',
		'France | Luc Roy | Ambassador',
		'Kenya | Jo Ray | Counsellor',
		'Uruguay | Eve Grand | Counsellor',
		'Gabon | Kofi Ayite | Counsellor',
	]);
	expect(unreadMembers).toBeUndefined();
});

test('where the list has one of several leaders, the text has the others', () => {
	const {members} = findStructure(
		textDocument(
			`${head}1. The Togo leg of the mission was co-led by Ambassador Awa Deby (Chad) and Ambassador Luc Roy (France), and the visit to Benin was led by Ambassador Eve Grand (Uruguay).\n\nAnnex\n\nComposition of the mission\n\nChad: Ambassador Awa Deby\nFrance: Ambassador Luc Roy\nKenya: Mr. Jo Ray\nUruguay: Ambassador Eve Grand (co-head of mission)`,
		),
	);
	expect(members.map(({country, role}) => [country, role])).toEqual([
		['Chad', 'co-lead'],
		['France', 'co-lead'],
		['Kenya', 'member'],
		['Uruguay', 'co-lead'],
	]);
});

test('whom a second list names as its leader leads, though a member of the first', () => {
	const text = `${head}1. The members of the mission to Arcadia were:\n\nMr. Awa Deby (Chad), head of mission\nMr. Luc Roy (France)\n\n2. The members of the mission to Borealia were:\n\nMr. Luc Roy (France), head of mission\nMr. Awa Deby (Chad)\n\n3. It left.`;
	const {members} = buildReport(findStructure(textDocument(text)), 'r.txt');
	expect(members.map(({name, role}) => [name, role])).toEqual([
		['Awa Deby', 'lead'],
		['Luc Roy', 'lead'],
	]);
});

test('who chaired a seminar that the mission took part in led no mission', () => {
	const members = membersOf(
		'1. The mission comprised the following members:\n\n• Ambassador Luc Roy (France)\n• Mr. Jo Ray (Kenya), Counsellor\n\n2. On 3 May it held a seminar. It was co-chaired by the Permanent Representative of Gabon to the Union of the Coast, Eve Obame, and by Mr. Roy.',
	);
	expect(lines(members)).toEqual(['France | Luc Roy | Ambassador', 'Kenya | Jo Ray | Counsellor']);
});

test('a mission in several parts has the leaders of each', () => {
	expect(
		lines(
			membersOf(
				'1. The segment to Arcadia was jointly led by the Permanent Representative of Chad to the United Nations, Ambassador Awa Deby, and the Permanent Representative of France to the United Nations, Mr. Luc Roy. The Permanent Representative of Chad led the segment to Borealia, while the Permanent Representative of Togo to the United Nations, Ambassador Kofi Ayite, led the segment to Caledon.',
			),
		),
	).toEqual([
		'Chad | Awa Deby | Permanent Representative | co-lead',
		'France | Luc Roy | Permanent Representative | co-lead',
		'Togo | Kofi Ayite | Permanent Representative | co-lead',
	]);
});

test.each([
	['the state after the name', 'It would be led by Awa Deby of Chad.', 'Chad | Awa Deby |  | lead'],
	['the state in parentheses', 'It was led by Ambassador Awa Deby (Chad).', 'Chad | Awa Deby | Ambassador | lead'],
	[
		'the name first',
		'Ambassador Awa Deby, Permanent Representative of Chad to the United Nations, led the mission.',
		'Chad | Awa Deby | Permanent Representative | lead',
	],
])('%s', (_, sentence, expected) => {
	expect(lines(membersOf(`1. The Council sent a mission to Arcadia. ${sentence}`))).toEqual([expected]);
});

test.each([
	'It met the opposition, led by Ugo Bassi of the Northern Front.',
	'The mission met a team of the African Union led by Ambassador Kofi Ayite (Ghana).',
	'Ambassador Kofi Ayite (Ghana), who led the United Nations Mission in Arcadia, briefed it.',
	'The contingent was led by General Kofi Ayite (Ghana).',
])('who leads something else is no member: %s', (sentence) => {
	expect(membersOf(`1. The Council sent a mission to Arcadia. ${sentence}`)).toEqual([]);
});

test('the parts of a mission give their leaders to the list', () => {
	expect(
		lines(
			membersOf(
				'1. The Arcadia leg was led jointly by Ambassador Awa Deby and Ambassador Luc Roy. The mission was composed as follows:\n\nChad (Awa Deby, Ambassador)\nFrance (Luc Roy, Ambassador)\nTogo (Kofi Ayite, Counsellor)',
			),
		),
	).toEqual([
		'Chad | Awa Deby | Ambassador | co-lead',
		'France | Luc Roy | Ambassador | co-lead',
		'Togo | Kofi Ayite | Counsellor',
	]);
});

test('who leads and is not in the list is a member too', () => {
	expect(
		lines(
			membersOf(
				'1. The delegation was led by Ambassador Awa Deby, Permanent Representative of the Republic of Chad to the African Union. The mission comprised representatives of Member States, namely: Ambassadors of France, Luc Roy; Togo, Kofi Ayite; and Niger, Issa Kane; as well as representatives from Gabon, Kenya and Rwanda.',
			),
		),
	).toEqual([
		'Republic of Chad | Awa Deby | Permanent Representative | lead',
		'France | Luc Roy | Ambassador',
		'Togo | Kofi Ayite | Ambassador',
		'Niger | Issa Kane | Ambassador',
	]);
});

test('a letter before the mission, of a head and of states', () => {
	expect(
		lines(
			membersOf(
				'1. The mission to Arcadia will be headed by Ambassador Awa Deby of Chad and will include Argentina, China, Denmark and the United States.',
			),
		),
	).toEqual(['Chad | Awa Deby | Ambassador | lead']);
});

test('parties before the countries of members', () => {
	expect(
		lines(
			membersOf(
				'1. The delegation comprised: Ms Awa Deby (Greens – France), head of delegation, Mr Luc Roy (LIB – Belgium) and Mr Jan Kos (SOC-DEM – Poland).',
			),
		),
	).toEqual(['France | Awa Deby |  | lead', 'Belgium | Luc Roy | ', 'Poland | Jan Kos | ']);
});

describe('several who lead', () => {
	test.each([
		[
			'an office that they share, names in parentheses',
			'It was co-led by the Permanent Representatives of Chad (Awa Deby), Burkina Faso (Luc Roy-Petit) and the United Kingdom (Ann Lee), and went to two towns.',
			[
				'Chad | Awa Deby | Permanent Representative | co-lead',
				'Burkina Faso | Luc Roy-Petit | Permanent Representative | co-lead',
				'United Kingdom | Ann Lee | Permanent Representative | co-lead',
			],
		],
		[
			'states with names in parentheses',
			'The mission, jointly headed by Chad (Ambassador Awa Deby) and Togo (Mr. Kofi Ayite), left on 3 May.',
			['Chad | Awa Deby | Ambassador | co-lead', 'Togo | Kofi Ayite |  | co-lead'],
		],
	])('%s', (_, sentence, expected) => {
		expect(lines(membersOf(`1. The Council sent a mission to Arcadia. ${sentence}`))).toEqual(expected);
	});

	test.each([
		'The mission welcomed the talks led by Togo and Chad.',
		'The Council sent a mission. The mediation was led by Togo.',
		'The mission was led by Togo airlines to its hotel.',
		'The mission was headed by the Permanent Representative of Chad.',
		'The mission was co-led by the Permanent Representatives of Chad and Togo.',
		'The Niger and Togo co-led the mission.',
	])('who has no name is no member, nor is who leads something else: %s', (sentence) => {
		expect(membersOf(`1. ${sentence}`)).toEqual([]);
	});
});

test('nor is what stands behind the role in its brackets', () => {
	const members = membersOf(
		'1. The mission comprised:\n\nChile\nRodrigo Lyon, Permanent Representative (co-leader, Borealia)\n\nKenya\nJo Ray, Counsellor (co-leader, the Union of the Coast)\n\nFrance\nLuc Roy, Counsellor',
	);
	expect(lines(members)).toEqual([
		'Chile | Rodrigo Lyon | Permanent Representative | co-lead',
		'Kenya | Jo Ray | Counsellor | co-lead',
		'France | Luc Roy | Counsellor',
	]);
});

test.each([
	['Luc Roy (Head of Mission, Togo)', 'Togo'],
	['Luc Roy, Head of Mission (Togo)', 'Togo'],
	['Luc Roy (Head of Mission, Togo), France', 'France'],
	['Luc Roy, Head of Mission (Togo), France', 'France'],
])('a State in brackets behind the role is that of the member where no other is: %s', (row, state) => {
	const members = membersOf(`1. The mission comprised:\n\nAwa Deby (Chad)\n${row}\nRui Neves (China)`);
	expect(lines(members)).toEqual(['Chad | Awa Deby | ', `${state} | Luc Roy |  | lead`, 'China | Rui Neves | ']);
});

test('where somebody led the mission is no title', () => {
	expect(
		lines(
			membersOf(
				'1. Ambassador Ann Lee of Peru led the mission in Grey Bay and Ambassador Luc Roy of Togo led the mission in Port Royal. The other members were Ms. Ida Quist (Chad) and Mr. Bo Tran (Viet Nam).',
			),
		),
	).toEqual([
		'Peru | Ann Lee | Ambassador | lead',
		'Togo | Luc Roy | Ambassador | lead',
		'Chad | Ida Quist | ',
		'Viet Nam | Bo Tran | ',
	]);
});
