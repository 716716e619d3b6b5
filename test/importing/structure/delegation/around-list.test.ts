import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head, lines} from './lines.ts';

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
