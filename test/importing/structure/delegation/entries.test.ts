import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {formedDocument, textDocument} from '../documents.ts';
import {head, lines, membersOf} from './lines.ts';

describe('an entry of the delegation', () => {
	test.each([
		[
			'the role after the state',
			'Luc Roy (Counsellor), France, Head of Mission',
			'France | Luc Roy | Counsellor | lead',
		],
		['the role in parentheses', 'Luc Roy (Counsellor), France (co-leader)', 'France | Luc Roy | Counsellor | co-lead'],
		[
			'a remark after the state',
			'Luc Roy (Counsellor) of France (observer)',
			'France | Luc Roy | Counsellor, observer',
		],
		['a name with a comma', 'Luc O. Roy, Jr. (Counsellor), France', 'France | Luc O. Roy, Jr. | Counsellor'],
	])('that names the state late: %s', (_, entry, expected) => {
		const text = `1. The mission consisted of the following members:\n\n— Awa Deby (Counsellor), Chad;\n— ${entry};\n— Kofi Ayite (Counsellor), Togo.`;
		expect(lines(membersOf(text))).toEqual([
			'Chad | Awa Deby | Counsellor',
			expected,
			'Togo | Kofi Ayite | Counsellor',
		]);
	});

	test('that names no state is no part of the next', () => {
		const text =
			'1. The mission was composed of:\n\n• Awa Deby (Counsellor), Chad\n\n• Ana Roe (interpreter)\n\n• Kofi Ayite (Counsellor), Togo';
		expect(lines(membersOf(text))).toEqual(['Chad | Awa Deby | Counsellor', 'Togo | Kofi Ayite | Counsellor']);
	});

	test.each([
		['Permanent Representative and mission leader', 'lead'],
		['Co-leader of the mission and Permanent Representative', 'co-lead'],
	])('whose title says the role too: %s', (title, role) => {
		const text = `1. The mission included:\n\nChad\tAwa Deby\tCounsellor\nTogo\tKofi Ayite\t${title}`;
		expect(lines(membersOf(text)).at(-1)).toBe(`Togo | Kofi Ayite | Permanent Representative | ${role}`);
	});

	test('with a line each for the state, the name and the title', () => {
		const text =
			'1. The mission was composed as follows:\n\nCHAD\nH.E. Mrs. Awa Maria DEBY MAHAMAT\nPermanent Representative\nFRANCE\nMr. Luc ROY\nPermanent Representative (Head of Mission)\nMs. Ana ROE\nAlternate Representative';
		expect(lines(membersOf(text))).toEqual([
			'CHAD | Awa Maria DEBY MAHAMAT | Permanent Representative',
			'FRANCE | Luc ROY | Permanent Representative | lead',
			'FRANCE | Ana ROE | Alternate Representative',
		]);
	});

	test('with its cells apart, the last too', () => {
		const text =
			'1. The mission consisted of the following members:\n\nChad\n\nMs. Awa Deby\n\nCounsellor\n\nTogo\n\nMr. Kofi Ayite\n\nPermanent Representative';
		const {members, sections} = findStructure(textDocument(`${head}${text}\n\n2. It left.`));
		expect(lines(members)).toEqual(['Chad | Awa Deby | Counsellor', 'Togo | Kofi Ayite | Permanent Representative']);
		expect(sections.map(({title}) => title)).toEqual(['Introduction']);
	});
});

test.each([
	['a leg each', 'China – Rui Neves (Mali); Ana Silva (Togo)', ['Rui Neves |  | Mali', 'Ana Silva |  | Togo']],
	['a semicolon', 'China – Rui Neves; Ana Silva', ['Rui Neves |  | ', 'Ana Silva |  | ']],
	['one after the other', 'China – Rui Neves, then Ana Silva', ['Rui Neves |  | ', 'Ana Silva |  | ']],
	['a stroke', 'China – Rui Neves/Ana Silva', ['Rui Neves |  | ', 'Ana Silva |  | ']],
	[
		'days',
		'China – Rui Neves, Counsellor, until 29 April; Ana Silva, First Secretary, from 30 April',
		['Rui Neves | Counsellor | until 29 April', 'Ana Silva | First Secretary | from 30 April'],
	],
	[
		'a cell that goes on below',
		'China    Rui Neves (Accra and       Counsellor\n         Abidjan only)\n         Ana Silva (from Dakar      First Secretary\n         onwards)',
		['Rui Neves | Counsellor | Accra and Abidjan only', 'Ana Silva | First Secretary | from Dakar onwards'],
	],
])('two of one State, told apart by %s', (_, row, expected) => {
	const members = membersOf(`1. The mission included:\n\nChad – Awa Deby\n${row}\nTogo – Kofi Ayite`);
	expect(members.map(({country, name}) => `${country} ${name}`)).toEqual([
		'Chad Awa Deby',
		'China Rui Neves',
		'China Ana Silva',
		'Togo Kofi Ayite',
	]);
	expect(members.slice(1, 3).map(({name, title, footnote = ''}) => [name, title, footnote].join(' | '))).toEqual(
		expected,
	);
});

test.each([
	['Foreign Minister Ana Silva (China)', 'China | Ana Silva | Foreign Minister'],
	['Minister for Foreign Affairs Ana Silva (China)', 'China | Ana Silva | Minister for Foreign Affairs'],
	['Ambassador van den Broek (Netherlands)', 'Netherlands | van den Broek | Ambassador'],
	['de la Fuente, Ana (Mexico)', 'Mexico | de la Fuente, Ana | '],
])('whoever is named as %s', (row, expected) => {
	const text = `1. The mission included:\n\nAmbassador Awa Deby (Chad)\nAmbassador Luc Roy (France)\n${row}`;
	expect(lines(membersOf(text))).toEqual(['Chad | Awa Deby | Ambassador', 'France | Luc Roy | Ambassador', expected]);
});

test.each([
	[
		'a title under the first column',
		'Awa Deby, Deputy Permanent         Chad\nRepresentative\nRui Neves, Special Envoy of the    Benin\nPresident\nKofi Ayite, Counsellor             Togo',
		['Chad Awa Deby', 'Benin Rui Neves', 'Togo Kofi Ayite'],
	],
	[
		'a name under the first column',
		'Awa Deby, Counsellor               Chad\nRui Neves van den Broek de la      Benin\nFuente, Counsellor\nKofi Ayite, Counsellor             Togo',
		['Chad Awa Deby', 'Benin Rui Neves van den Broek de la Fuente', 'Togo Kofi Ayite'],
	],
	[
		'a name under the second column',
		'Chad     Ambassador Awa Deby\nBenin    Ambassador Rui\n         Neves Silva\nTogo     Ambassador Kofi Ayite',
		['Chad Awa Deby', 'Benin Rui Neves Silva', 'Togo Kofi Ayite'],
	],
])('a cell goes on in a line of its own: %s', (_, list, expected) => {
	const members = membersOf(`1. The mission included:\n\n${list}`);
	expect(members.map(({country, name}) => `${country} ${name}`)).toEqual(expected);
	expect(members.map(({title}) => title).filter((title) => /^Representative|the$/.test(title))).toEqual([]);
});

test('a line that heads some of the members is none', () => {
	const text =
		'1. The mission comprised the following:\n\nLeader: Ambassador Awa Deby (Chad)\n\nMembers:\nAmbassador Luc Roy (France)\nCounsellor Kofi Ayite (Togo)';
	const {members, footnotes, aside} = findStructure(textDocument(`${head}${text}\n\n2. It left.`));
	expect(lines(members)).toEqual([
		'Chad | Awa Deby | Ambassador | lead',
		'France | Luc Roy | Ambassador',
		'Togo | Kofi Ayite | Counsellor',
	]);
	expect(footnotes).toEqual([]);
	expect(aside.map((piece) => piece.text)).toEqual(['Members:']);
});

test.each([
	['Head of mission\n', '\nMembers\n', 'lead', 'member'],
	['Leader:\n', '', 'lead', 'member'],
	['Co-leaders\n', '\nOther members of the mission\n', 'co-lead', 'member'],
	['Co-leaders:\n', '', 'co-lead', 'co-lead'],
])('lines over members give their roles: %j', (first, second, leads, other) => {
	const text = `1. The composition of the mission was as follows:\n\n${first}Awa Deby (Chad), Counsellor\n${second}Kofi Ayite (Togo), Counsellor`;
	const {members, paragraphs} = findStructure(textDocument(`${head}${text}\n\n2. It left.`));
	expect(members.map(({name, role}) => [name, role])).toEqual([
		['Awa Deby', leads],
		['Kofi Ayite', other],
	]);
	expect(paragraphs[0]?.text).toBe('The composition of the mission was as follows:');
});

test('a role on a line below a title is that of the member above it', () => {
	const text =
		'1. The mission was composed as follows:\n\nChad\nMs. Awa Deby\nCounsellor\nHead of mission\nTogo\nMr. Kofi Ayite\nCounsellor';
	expect(lines(membersOf(text))).toEqual(['Chad | Awa Deby | Counsellor | lead', 'Togo | Kofi Ayite | Counsellor']);
});

test.each(['Head of mission: Ms. Awa Deby', 'Head of mission:\nMs. Awa Deby'])(
	'a role before a colon is that of the member behind it: %j',
	(leader) => {
		const text = `1. The mission was composed as follows:\n\nMr. Luc Roy (France)\n${leader} (Chad)\nMr. Kofi Ayite (Togo)`;
		expect(lines(membersOf(text))).toEqual([
			'France | Luc Roy | ',
			'Chad | Awa Deby |  | lead',
			'Togo | Kofi Ayite | ',
		]);
	},
);

describe('who assists a member', () => {
	test.each([
		['Eve Petit, First Secretary', 'Eve Petit', 'First Secretary'],
		['Ms. Eve Petit and Col. Ugo Bassi', 'Eve Petit and Col. Ugo Bassi', ''],
		['Eve Petit and Ugo Bassi, experts', 'Eve Petit and Ugo Bassi', 'experts'],
		['Eve Petit and Ugo Bassi, expert', 'Eve Petit and Ugo Bassi', 'not stated; expert'],
		['Eve Petit, Counsellor, and Ugo Bassi, First Secretary', 'Eve Petit and Ugo Bassi', 'Counsellor; First Secretary'],
		['Eve Petit, Adviser for Legal and Security Affairs', 'Eve Petit', 'Adviser for Legal and Security Affairs'],
		['Eve Petit, Counsellor and Political Coordinator', 'Eve Petit', 'Counsellor and Political Coordinator'],
	])('%s', (help, name, title) => {
		const members = membersOf(
			`1. The mission included:\n\nChad\tAwa Deby, Counsellor\nTogo\tKofi Ayite, Counsellor, assisted by ${help}`,
		);
		expect(members.at(-1)).toMatchObject({name: 'Kofi Ayite', title: 'Counsellor', assistedBy: {name, title}});
	});

	test('in the cell of the name, the title in the next', () => {
		const members = membersOf(
			'1. The mission included:\n\nChad\tAwa Deby\tCounsellor\nTogo\tKofi Ayite, assisted by Eve Petit\tCounsellor',
		);
		expect(members.at(-1)).toMatchObject({
			name: 'Kofi Ayite',
			title: 'Counsellor',
			assistedBy: {name: 'Eve Petit', title: ''},
		});
	});
});

test.each(['[1]', '¹', '1'])('the mark of a footnote beside a name is none of the title: %s', (mark) => {
	const {members} = findStructure(
		formedDocument([
			[1, 'Report of the Security Council mission to Arcadia, 3-5 May 2010'],
			'1. The mission included:',
			{cells: ['Chad', 'Awa Deby', 'Counsellor']},
			{cells: ['Togo', `Kofi Ayite${mark}`, 'Counsellor']},
			'¹ Replaced by Edo Agbo on 4 May.',
			'2. It left.',
		]),
	);
	expect(members.map(({name, title, footnote}) => [name, title, footnote])).toEqual([
		['Awa Deby', 'Counsellor', undefined],
		['Kofi Ayite', 'Counsellor', 'Replaced by Edo Agbo on 4 May.'],
	]);
});

test.each([
	[
		'an office before each name',
		'Head of Mission: Ambassador Awa Deby (Chad)\nDeputy Head of Mission: Ambassador Kofi Ayite (Togo)',
		['Chad | Awa Deby | Ambassador | lead', 'Togo | Kofi Ayite | Deputy Head of Mission'],
	],
	[
		'a name, and the office with the state below it',
		'Ambassador Awa Deby\nPermanent Representative of Chad to the United Nations\n(Head of Mission)\n\nMs. Ann Lee\nDeputy Permanent Representative of the United Kingdom of Great\nBritain and Northern Ireland to the United Nations',
		[
			'Chad | Awa Deby | Permanent Representative | lead',
			'United Kingdom of Great Britain and Northern Ireland | Ann Lee | Deputy Permanent Representative',
		],
	],
])('a list with %s', (_, list, expected) => {
	expect(lines(membersOf(`1. The members of the mission are listed below.\n\n${list}`))).toEqual(expected);
});

test('a name may go on in the line below, beside which stands no State', () => {
	const list =
		'Ambassador Luc           Togo\nRoy\nMs. Ida Lopez        Chad\nQuist\nAmbassador Antoine de    France\nMontfort\nMr. Jo Muli           Kenya';
	expect(lines(membersOf(`1. It left.\n\nAnnex I\nComposition of the mission\n\n${list}`))).toEqual([
		'Togo | Luc Roy | Ambassador',
		'Chad | Ida Lopez Quist | ',
		'France | Antoine de Montfort | Ambassador',
		'Kenya | Jo Muli | ',
	]);
});

test('a State may have two members, and is named once', () => {
	const rows = 'Annex I\nComposition of the mission\n\n';
	const rest = ['Chad | Ida Quist | ', 'Kenya | Jo Muli | '];
	const two = ['Togo | Luc Roy | ', 'Togo | Sam Oh | '];
	expect(lines(membersOf(`1. It left.\n\n${rows}Togo: Luc Roy and Sam Oh\nChad: Ida Quist\nKenya: Jo Muli`))).toEqual([
		...two,
		...rest,
	]);
	expect(
		lines(
			membersOf(
				`1. It left.\n\n${rows}Mr. Luc Roy (Togo)\nMr. Sam Oh (Ruritania)\nMs. Ida Quist (Chad)\nMs. Jo Muli (Kenya)`,
			),
		),
	).toEqual(['Togo | Luc Roy | ', ...rest]);
});

test('a person is no title of another', () => {
	expect(
		lines(
			membersOf(
				'1. The mission was composed of Mr. Luc Roy (Togo), Mr. Sam Oh, Ms. Ida Quist (Chad) and Ms. Jo Muli (Kenya).',
			),
		),
	).toEqual(['Togo | Luc Roy | ', 'Chad | Ida Quist | ', 'Kenya | Jo Muli | ']);
});

describe('an entry of the delegation in running text may have', () => {
	test('offices of several with their countries before the names, and others with theirs behind', () => {
		const members = membersOf(
			'1. The mission was headed by Awa Deby, Permanent Representative of Chad, and consisted of the Permanent\nRepresentatives of Austria, Jan Berg, of Kenya, Ann Lee, and of Togo, Kofi Ayite; of the Deputy Permanent\nRepresentatives of China, Li Na, and of Japan, Ken Abe; and of Luc Roy (France) and Eve Grand (Spain).',
		);
		expect(lines(members)).toEqual([
			'Chad | Awa Deby | Permanent Representative | lead',
			'Austria | Jan Berg | Permanent Representative',
			'Kenya | Ann Lee | Permanent Representative',
			'Togo | Kofi Ayite | Permanent Representative',
			'China | Li Na | Deputy Permanent Representative',
			'Japan | Ken Abe | Deputy Permanent Representative',
			'France | Luc Roy | ',
			'Spain | Eve Grand | ',
		]);
	});

	test('a name that begins with a mark of its own', () => {
		const members = membersOf(
			'1. The mission was composed of Ambassador ‘Ana Lolo (Tonga), Mr. Luc Roy (France) and Ms. Li Na (China).',
		);
		expect(lines(members)[0]).toBe('Tonga | ‘Ana Lolo | Ambassador');
	});
});
