import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head, lines, membersOf} from './lines.ts';

describe('the list of the delegation', () => {
	test('is no heading, and what follows it is', () => {
		const {sections} = findStructure(
			textDocument(
				`${head}1. The mission included:\n\nChad Awa Deby, Counsellor\n\nTogo Kofi Ayite, Counsellor\n\nStatus of the talks\n\n2. It left.`,
			),
		);
		expect(sections.map(({title}) => title)).toEqual(['Introduction', 'Status of the talks']);
	});

	test('what else stands after the list is the text of the paragraph', () => {
		const {paragraphs, footnotes} = findStructure(
			textDocument(
				`${head}1. The mission included:\n\nChad (Awa Deby, Counsellor)\nTogo (Kofi Ayite, Counsellor)\n\nThe mission was received by the President.\n\n2. It left.`,
			),
		);
		expect(paragraphs[0]?.text).toBe('The mission included: The mission was received by the President.');
		expect(footnotes).toEqual([]);
	});

	test('a section on the composition may begin with a sentence', () => {
		const {members, paragraphs} = findStructure(
			textDocument(
				'Report of the Security Council mission to Arcadia\n\nA. Composition\n\n1. The mission was led by Ambassador Awa Deby (Chad) and\nAmbassador Ann Lee (United Kingdom). The mission was composed of:\n\nAmbassador Awa Deby (Chad), co-leader\nAmbassador Ann Lee (United Kingdom), co-leader\nAmbassador Kofi Ayite (Togo)\n\n2. It left.',
			),
		);
		expect(lines(members)).toEqual([
			'Chad | Awa Deby | Ambassador | co-lead',
			'United Kingdom | Ann Lee | Ambassador | co-lead',
			'Togo | Kofi Ayite | Ambassador',
		]);
		expect(paragraphs[0]?.text).toMatch(/^The mission was led by .* composed of:$/);
	});
});

test('terms of reference that name bodies in brackets are no members', () => {
	const {members, terms} = findStructure(
		textDocument(
			`${head}1. The terms of reference of the mission, which were agreed on 7 April 2010, were as follows:\n\n• To express support for the United Nations Force in Togo (UNFT) and to assess its cooperation with the Togo Armed Forces (TAF);\n\n• To recall the obligations of Togo towards the Special Tribunal for Togo;\n\n• To express support for the President of Chad (Awa Deby).\n\n2. It left.`,
		),
	);
	expect(members).toEqual([]);
	expect(terms.length).toBe(3);
});

describe('who works for the mission is no member of it, and stands in the text', () => {
	const listed = ['Chad | Awa Deby | ', 'France | Luc Roy | ', 'Togo | Kofi Ayite | '];
	const rows = 'Chad: Mr. Awa Deby\nFrance: Mr. Luc Roy\nTogo: Mr. Kofi Ayite';

	test.each([
		['in a row', 'Secretariat: Ana Silva; Rui Neves (Director, Security Council Affairs Division)'],
		['in several rows', 'Secretariat: Mr. Rui Neves, Ms. Ana Silva\nInterpreters: Ms. Eve Grand, Mr. Jo Ray'],
		['under a line of their own', 'Secretariat\nRui Neves, Director\nAna Silva, Political Affairs Officer'],
		['behind words with a colon', 'Accompanied by: Mr. Rui Neves, Ms. Ana Silva'],
		['under such words', 'Accompanied by:\nMr. Rui Neves, Director\nMs. Ana Silva, Officer'],
		['by their titles alone', 'Mr. Rui Neves, Director, Security Council Affairs Division\nMs. Ana Silva, Interpreter'],
	])('%s', (_, staff) => {
		const {members, paragraphs} = buildReport(
			findStructure(textDocument(`${head}1. The mission included:\n\n${rows}\n${staff}\n\n2. It left.`)),
			'r.txt',
		);
		expect(members.map(({country, name}) => `${country} | ${name} | `)).toEqual(listed);
		expect(staff.split('\n').filter((line) => !paragraphs[0]?.text.includes(line))).toEqual([]);
	});

	test('up to the next State, or the next name that has one', () => {
		const among =
			'Mr. Awa Deby (Chad)\nMr. Luc Roy (France)\nSecretariat\nMr. Rui Neves, Director\nMr. Kofi Ayite (Togo)';
		expect(lines(membersOf(`1. The mission included:\n\n${among}`))).toEqual(listed);
		const between = rows.replace('Togo', 'Secretariat: Mr. Rui Neves, Ms. Ana Silva\nTogo');
		expect(lines(membersOf(`1. The mission included:\n\n${between}`))).toEqual(listed);
	});

	test('nor assists one', () => {
		const staff = 'accompanied by Mr. Rui Neves, Director of the Security Council Affairs Division, and Ms. Ana Silva';
		const members = membersOf(
			`1. The mission was composed of Mr. Awa Deby (Chad), Mr. Luc Roy (France) and Mr. Kofi Ayite (Togo), ${staff}.`,
		);
		expect([lines(members), members.map(({assistedBy}) => assistedBy)]).toEqual([
			listed,
			[undefined, undefined, undefined],
		]);
	});
});

test('a second member whose office comes first has it', () => {
	expect(
		lines(
			membersOf(
				'1. The mission included:\n\nChad: Awa Deby\nFrance: Luc Roy\nMilitary adviser: Ana Silva\nTogo: Kofi Ayite',
			),
		),
	).toEqual([
		'Chad | Awa Deby | ',
		'France | Luc Roy | ',
		'France | Ana Silva | Military adviser',
		'Togo | Kofi Ayite | ',
	]);
});

test('a footnote lists the members, and what a footnote says of others names none', () => {
	const rule = `__________________`;
	const found = (note: string) =>
		findStructure(
			textDocument(
				`${head}1. The members of the Council visited Arcadia.1\n\n2. It left.\n\n3. It returned.\n\n${rule}\n1 ${note}`,
			),
		).members;
	const members = found(
		'The participants were: Ms. Awa Deby (Chad, co-chair), Mr. Luc Roy (France) and Mr. Kofi\nAyite (Togo).',
	);
	expect(lines(members)).toEqual(['Chad | Awa Deby |  | co-lead', 'France | Luc Roy | ', 'Togo | Kofi Ayite | ']);
	expect(members.map(({paragraph}) => paragraph)).toEqual(['1', '1', '1']);
	expect(found('The mission met with Ms. Awa Deby (Chad), Mr. Luc Roy (France) and Mr. Kofi Ayite (Togo).')).toEqual(
		[],
	);
	expect(found('The seminar had two speakers, Ms. Awa Deby (Chad) and Mr. Luc Roy (France).')).toEqual([]);
});
