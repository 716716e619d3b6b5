import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head, lines, membersOf} from './lines.ts';

describe('the delegation in running text', () => {
	test('names with their countries', () => {
		const members = membersOf(
			'1. The mission, led by Ambassador Awa Deby (Chad), was composed of Ambassador Luc Roy (France), Mr. Kofi\nAyite, Deputy Permanent Representative (Togo), and Sir Ann Lee (United Kingdom of Great Britain and\nNorthern Ireland).',
		);
		expect(lines(members)).toEqual([
			'Chad | Awa Deby | Ambassador | lead',
			'France | Luc Roy | Ambassador',
			'Togo | Kofi Ayite | Deputy Permanent Representative',
			'United Kingdom of Great Britain and Northern Ireland | Ann Lee | ',
		]);
		expect(members.every(({inText, paragraph}) => inText && paragraph === '1')).toBe(true);
	});

	test('tells who headed or joined it for a State, and which State was represented by whom', () => {
		const members = membersOf(
			'1. Ambassador Awa Deby headed the mission for Chad. Spain was represented by Ms. Eve Grand; Mr. Jo Ray took part for France. Togo was represented by Mrs. Ann Lee, Kenya by Ambassador Luc Roy and Benin by Mr. Kofi Ayite, Counsellor. Mr. Luis Mora joined it at Bellavista for Uruguay.',
		);
		expect(lines(members)).toEqual([
			'Chad | Awa Deby | Ambassador | lead',
			'Spain | Eve Grand | ',
			'France | Jo Ray | ',
			'Togo | Ann Lee | ',
			'Kenya | Luc Roy | Ambassador',
			'Benin | Kofi Ayite | Counsellor',
			'Uruguay | Luis Mora | ',
		]);
	});

	test('goes on from one paragraph to the next', () => {
		const text =
			'1. The mission was led by Ambassador François Roy (France) together with Ambassador Luis Mora (Uruguay) for the Committee.\n\n2. The Council was further represented by Awa Deby (Chad), Kofi Ayite (Togo) and Ann Lee (China).\n\n3. The Committee was further represented by Luc Petit (Benin) and Eve Grand (Kenya).';
		const {members} = findStructure(textDocument(`${head}${text}\n\n4. It left.`));
		expect(lines(members)).toEqual([
			'France | François Roy | Ambassador | co-lead',
			'Uruguay | Luis Mora | Ambassador | co-lead',
			'Chad | Awa Deby | ',
			'Togo | Kofi Ayite | ',
			'China | Ann Lee | ',
			'Benin | Luc Petit | ',
			'Kenya | Eve Grand | ',
		]);
	});

	test('has those who led it, whom the text names before its list, in the order of the list', () => {
		const text =
			'1. The mission was co-led by the Permanent Representatives of France, François Roy; Senegal, Fodé Ba; and Uruguay, Luis Mora.\n\n2. The mission comprised Chad (Awa Deby), France (François Roy, co-lead), Senegal (Fodé Ba, co-lead), Togo (Kofi Ayite) and Uruguay (Luis Mora, co-lead).';
		const {members} = findStructure(textDocument(`${head}${text}\n\n3. It left.`));
		expect(lines(members)).toEqual([
			'Chad | Awa Deby | ',
			'France | François Roy | Permanent Representative | co-lead',
			'Senegal | Fodé Ba | Permanent Representative | co-lead',
			'Togo | Kofi Ayite | ',
			'Uruguay | Luis Mora | Permanent Representative | co-lead',
		]);
	});

	test.each([
		['an office of two', 'Rui Neves and Ana Silva, Envoy and Counsellor of China', ['Envoy', 'Counsellor']],
		['an office in the plural', 'Rui Neves and Ana Silva, Counsellors of China', ['Counsellor', 'Counsellor']],
		['an alternate', 'Rui Neves (alternate: Ana Silva) (China)', ['', '']],
	])('two of one State who share %s', (_, two, titles) => {
		const text = `1. The mission was composed of Awa Deby, Envoy of Chad, Luc Roy, Envoy of France, ${two}, and Kofi Ayite, Envoy of Togo.`;
		expect(lines(membersOf(text))).toEqual([
			'Chad | Awa Deby | Envoy',
			'France | Luc Roy | Envoy',
			`China | Rui Neves | ${titles[0]}`,
			`China | Ana Silva | ${titles[1]}`,
			'Togo | Kofi Ayite | Envoy',
		]);
	});

	test('names that end as words that lead up to a list do', () => {
		const text =
			'1. The visit was co-led by Ambassador François Roy (France) and Ambassador Luis Deby (Uruguay).\n\n2. The members of the Council participating in the mission were: François Roy (France), Luis Deby (Uruguay) and Ambassador Kofi Ayite (Togo).';
		const {members} = findStructure(textDocument(`${head}${text}\n\n3. It left.`));
		expect(lines(members)).toEqual([
			'France | François Roy | Ambassador | co-lead',
			'Uruguay | Luis Deby | Ambassador | co-lead',
			'Togo | Kofi Ayite | Ambassador',
		]);
	});

	test.each([
		[
			'a name stands with the state behind it, not with the one before the semicolon',
			'The delegation comprised Awa Deby, Permanent Representative of Chad (co-lead); Luc Roy, Deputy Permanent Representative of France; and Ann Lee, Representative of the United States for Economic and Social Affairs.',
			[
				'Chad | Awa Deby | Permanent Representative | co-lead',
				'France | Luc Roy | Deputy Permanent Representative',
				'United States | Ann Lee | Representative',
			],
		],
		[
			'its head and its members are those of the mission named before',
			'The mission left on 3 May. Its head was Ambassador Awa Deby (Chad). Its members were Ambassador Luc Roy (France) and Mr. Bui The Giang (Viet Nam).',
			['Chad | Awa Deby | Ambassador | lead', 'France | Luc Roy | Ambassador', 'Viet Nam | Bui The Giang | '],
		],
		[
			'members behind what the mission is to do',
			'A mission of three members would go to Arcadia, namely Ambassadors Awa DEBY of Chad (Chairman), Luc ROY of France and Kofi D’AYITE of Togo.',
			['Chad | Awa DEBY | Ambassador | lead', 'France | Luc ROY | Ambassador', 'Togo | Kofi D’AYITE | Ambassador'],
		],
		[
			'where somebody led, which is no state of another',
			'The following took part in the mission:\n\n— Chad (co-lead, Burundi): Ms. Awa Deby\n— France: Mr. Luc Roy, replaced in Burundi by Mr. Edo Agbo\n— Togo: Mr. Kofi Ayite',
			['Chad | Awa Deby |  | co-lead', 'France | Luc Roy | ', 'France | Edo Agbo | ', 'Togo | Kofi Ayite | '],
		],
		[
			'the sentence behind a list tells who represented others',
			'The mission was composed of Awa Deby (Chad), Chargé d’affaires a.i. Luc Roy (France) and Edo Agbo (Benin). Togo was represented by its Political Coordinator (Kofi Ayite) and the United Kingdom by its Ambassador in Low Town (Ann Lee).',
			[
				'Chad | Awa Deby | ',
				'France | Luc Roy | Chargé d’affaires a.i.',
				'Benin | Edo Agbo | ',
				'Togo | Kofi Ayite | Political Coordinator',
				'United Kingdom | Ann Lee | Ambassador in Low Town',
			],
		],
		[
			'an office in the plural',
			'The mission, led by Ambassador Eve Petit (Gabon), was composed of Ambassadors Awa Deby (Chad), Luc Roy (France) and Sir Kofi Ayite (Togo).',
			[
				'Gabon | Eve Petit | Ambassador | lead',
				'Chad | Awa Deby | Ambassador',
				'France | Luc Roy | Ambassador',
				'Togo | Kofi Ayite | Ambassador',
			],
		],
		[
			'another office after it',
			'The mission was composed of Ambassadors Awa Deby (Chad), Luc Roy (France), Mr. Edo Agbo, Counsellor (Benin), and Mr. Kofi Ayite (Togo).',
			[
				'Chad | Awa Deby | Ambassador',
				'France | Luc Roy | Ambassador',
				'Benin | Edo Agbo | Counsellor',
				'Togo | Kofi Ayite | ',
			],
		],
		[
			'offices with their holders in parentheses',
			'The Council sent a delegation to Arcadia. Also taking part were the Permanent Representatives of Chad (Awa Deby) and the Niger (Luc Roy), the Deputy Permanent Representative of Benin (Edo Agbo) and the Political Coordinator of Togo (Kofi Ayite).',
			[
				'Chad | Awa Deby | Permanent Representative',
				'Niger | Luc Roy | Permanent Representative',
				'Benin | Edo Agbo | Deputy Permanent Representative',
				'Togo | Kofi Ayite | Political Coordinator',
			],
		],
		[
			'names before their offices',
			'The members of the mission were Awa Deby, Ambassador of Chad, Luc Roy, Permanent Representative of France, and Kofi Ayite, Counsellor of Togo.',
			['Chad | Awa Deby | Ambassador', 'France | Luc Roy | Permanent Representative', 'Togo | Kofi Ayite | Counsellor'],
		],
		[
			'names of states between semicolons',
			'The mission comprised representatives of members of the Council: Awa Deby of Chad; Luc Roy of Bosnia and Herzegovina; and Kofi Ayite of the United States of America, who acted as head of mission. Mr. Deby left it on 4 May.',
			['Chad | Awa Deby | ', 'Bosnia and Herzegovina | Luc Roy | ', 'United States of America | Kofi Ayite |  | lead'],
		],
		[
			'a verb that few reports use',
			'Under the leadership of the Permanent Representative of Chad, Awa Deby, the mission brought together the Permanent Representative of France, Luc Roy, and the Counsellor of the Permanent Mission of Togo, Kofi Ayite.',
			[
				'Chad | Awa Deby | Permanent Representative | lead',
				'France | Luc Roy | Permanent Representative',
				'Togo | Kofi Ayite | Counsellor',
			],
		],
		[
			'the others in a sentence after the leader',
			'Ambassador Awa Deby of Chad headed the mission. The other members were Ambassador Luc Roy of France and Mr. Kofi Ayite of Togo.',
			['Chad | Awa Deby | Ambassador | lead', 'France | Luc Roy | Ambassador', 'Togo | Kofi Ayite | '],
		],
		[
			'a sentence for each',
			'Chad was represented by Ambassador Awa Deby. France was represented by Mr. Luc Roy, Counsellor. Mr. Kofi Ayite (Togo) joined the mission in Arcity.',
			['Chad | Awa Deby | Ambassador', 'France | Luc Roy | Counsellor', 'Togo | Kofi Ayite | '],
		],
		[
			'the state before and behind the name in one list',
			'The mission comprised the Permanent Representatives of Chad (Awa Deby) and France (Luc Roy), together with Mr. Kofi Ayite, Counsellor of Togo.',
			[
				'Chad | Awa Deby | Permanent Representative',
				'France | Luc Roy | Permanent Representative',
				'Togo | Kofi Ayite | Counsellor',
			],
		],
		[
			'several with one address',
			'Led by Mr. Awa Deby (Chad), the visiting team further comprised Messrs. Luc Roy (France) and Kofi Ayite (Togo).',
			['Chad | Awa Deby |  | lead', 'France | Luc Roy | ', 'Togo | Kofi Ayite | '],
		],
		[
			'capitals alone',
			'The members of the mission were AMBASSADOR AWA DEBY, CHAD; AMBASSADOR LUC ROY, FRANCE (CHAIRMAN).',
			['CHAD | AWA DEBY | Ambassador', 'FRANCE | LUC ROY | Ambassador | lead'],
		],
	])('%s', (_, text, expected) => {
		expect(lines(membersOf(`1. ${text}`))).toEqual(expected);
	});

	test('states without names are no members', () => {
		expect(
			membersOf(
				'1. The mission was composed of the following six members of the Council: Argentina, Botswana, France, Oman (head of mission) and the United States of America.',
			),
		).toEqual([]);
	});
});

test.each([
	[
		'short names of States, and one that is no State',
		'Members of the mission: Ambassador Awa Deby (Chad); Sir Ann Lee (UK); Mr. Joe Ray (USA); Ms. Ida Holm (Belmarra); Kofi Ayite (Togo).',
		[
			'Chad | Awa Deby | Ambassador',
			'United Kingdom | Ann Lee | ',
			'United States of America | Joe Ray | ',
			'Togo | Kofi Ayite | ',
		],
	],
	[
		'an office on the Council, of a State or of its mission',
		'The mission was composed of Ambassador Awa Deby (Permanent Representative of Chad and head of the mission), Mr. Luc Roy (Deputy Permanent Representative of France) and Mr. Joe Ray (Deputy Representative of the United States of America on the Security Council).',
		[
			'Chad | Awa Deby | Permanent Representative | lead',
			'France | Luc Roy | Deputy Permanent Representative',
			'United States of America | Joe Ray | Deputy Representative',
		],
	],
	[
		'who represents whom, said once',
		'The mission included: Chad, represented by Ambassador Awa Deby; Togo, by Mr. Kofi Ayite, Counsellor; and France, by Luc Roy.',
		['Chad | Awa Deby | Ambassador', 'Togo | Kofi Ayite | Counsellor', 'France | Luc Roy | '],
	],
	[
		'offices that co-leaders share, behind the mission',
		'The mission, composed of all 15 members of the Council, was co-led by the Permanent Representatives of Chad, Awa Deby, and Togo, Kofi Ayite.',
		['Chad | Awa Deby | Permanent Representative | co-lead', 'Togo | Kofi Ayite | Permanent Representative | co-lead'],
	],
])('%s', (_, text, expected) => {
	expect(lines(membersOf(`1. ${text}`))).toEqual(expected);
});

describe('others than the delegation', () => {
	test.each([
		[
			'whom the mission met, in a list',
			'1. The mission met with members of the diplomatic corps, including:\n\nChad (Awa Deby, Ambassador)\nTogo (Kofi Ayite, Ambassador)',
		],
		[
			'whom the mission met, in text',
			'1. The mission met with several ambassadors, including Awa Deby (Chad), Luc Roy (France) and Kofi Ayite (Togo).',
		],
		[
			'whom the mission talked with',
			'1. During its visit the mission held talks with ambassadors, including Awa Deby (Chad), Luc Roy (France) and Kofi Ayite (Togo).',
		],
		[
			'who are neighbours',
			'1. The mission thanked the countries of the region, including Chad, Niger and Burkina Faso.',
		],
	])('%s', (_, text) => {
		expect(membersOf(text)).toEqual([]);
	});
});

test('by rank, the last of which may have one member', () => {
	const ranks =
		'Permanent Representatives: Ms. Awa Deby (Chad), Mr. Kofi Ayite (Togo) and Mr. Luc Roy (France).\n\nCounsellor: Ms. Ann Lee (Mali).';
	expect(
		membersOf(`1. The participants were, by rank:\n\n${ranks}\n\n2. It left.`).map(({name, country}) => [
			name,
			country,
		]),
	).toEqual([
		['Awa Deby', 'Chad'],
		['Kofi Ayite', 'Togo'],
		['Luc Roy', 'France'],
		['Ann Lee', 'Mali'],
	]);
});
