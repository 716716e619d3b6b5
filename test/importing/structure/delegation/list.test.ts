import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {formedDocument, textDocument} from '../documents.ts';
import {head, lines, membersOf} from './lines.ts';

const three = [
	'Chad | Awa Deby | Deputy Permanent Representative',
	'France | Luc Roy | Permanent Representative | lead',
	'Togo | Kofi Ayite | First Secretary',
];

describe('the delegation in a list', () => {
	test.each([
		[
			'a table with tabs',
			'1. The mission included:\n\nChad\tAwa Deby, Deputy Permanent Representative\nFrance\tLuc Roy, Permanent Representative, head of mission\nTogo\tKofi Ayite, First Secretary',
		],
		[
			'a table with a cell for each thing',
			'1. The mission included:\n\nChad\tAwa Deby\tDeputy Permanent Representative\nFrance\tLuc Roy\tPermanent Representative, head of mission\nTogo\tKofi Ayite\tFirst Secretary',
		],
		[
			'columns set by spaces, with wrapped lines',
			'1.   The mission included:\n\n  Chad          (Awa Deby, Deputy Permanent\n                Representative)\n  France        (Luc Roy, Permanent Representative,\n                Head of Mission)\n  Togo          (Kofi Ayite, First Secretary)',
		],
		[
			'names first, that go on below',
			'1. The mission included:\n\nMr. Awa        Deputy Permanent Representative           Chad\nDeby\n\nMr. Luc Roy    Permanent Representative, head of mission  France\n\nMr. Kofi       First Secretary                          Togo\nAyite',
		],
		[
			'the missions of the states, whose names go on below',
			'1. The mission included:\n\nPermanent Mission of Chad          Awa Deby (Deputy Permanent Representative)\nPermanent Mission of France        Luc Roy (Permanent Representative), head of mission\nTogo Mission                       Kofi Ayite (First Secretary)',
		],
		[
			'in the order of their countries',
			'1. The mission included, in the order of their countries:\n\nChad        Deputy Permanent Representative Awa Deby\nFrance      Permanent Representative Luc Roy, head of mission\nTogo        First Secretary Kofi Ayite',
		],
		[
			'dots between columns',
			'1. The mission included:\n\nChad ........ Awa Deby, Deputy Permanent Representative\nFrance ...... Luc Roy, Permanent Representative, head of mission\nTogo ........ Kofi Ayite, First Secretary',
		],
		[
			'as few dots as the longest name leaves room for',
			'1. The mission included:\n\nChad ... Awa Deby, Deputy Permanent Representative\nFrance .. Luc Roy, Permanent Representative, head of mission\nTogo ... Kofi Ayite, First Secretary',
		],
		[
			'the country on a line and the member under it',
			'1.\nThe mission was composed as follows:\nChad\n\n(Awa Deby, Deputy Permanent\nRepresentative)\n\nFrance\n\n(Luc Roy, Permanent Representative, Head of Mission)\n\nTogo\n\n(Kofi Ayite, First Secretary)',
		],
		[
			'the member in parentheses after the country',
			'1. The members of the mission were:\n\nChad (Awa Deby, Deputy Permanent Representative)\nFrance (Luc Roy, Permanent Representative, head of the mission)\nTogo (Kofi Ayite, First Secretary)',
		],
		[
			'bullets with the country last',
			'1. The mission comprised the following:\n• Awa Deby (Deputy Permanent Representative), Chad\n• Luc Roy (Permanent Representative), mission leader, France\n• Kofi Ayite (First Secretary), Togo',
		],
		[
			'numbers, and the country in parentheses',
			'1. The composition of the mission was as follows:\n\n1. Awa Deby, Deputy Permanent Representative (Chad).\n2. Mr. Luc Roy, Permanent Representative (France), head of mission.\n3. Kofi Ayite, First Secretary (Togo).',
		],
		[
			'the countries of a column first, then their members',
			'1. The mission was composed as follows:\n\nChad\nFrance\nTogo\n\n(Awa Deby, Deputy Permanent\nRepresentative)\n(Luc Roy, Permanent Representative, Head of Mission)\n(Kofi Ayite, First Secretary)',
		],
		[
			'a dash between',
			'1. The mission consisted of:\n\nChad – Awa Deby, Deputy Permanent Representative\nFrance – Luc Roy, Permanent Representative (head of mission)\nTogo – Kofi Ayite, First Secretary',
		],
		[
			'a colon between, and the leader only in the text',
			'1. The mission was led by the Permanent Representative of France. It consisted of:\n\nChad: Awa Deby, Deputy Permanent Representative\nFrance: Luc Roy, Permanent Representative\nTogo: Kofi Ayite, First Secretary',
		],
		[
			'lines set apart that no colon leads to',
			'1. Three members travelled. Their names are given hereunder.\n\nAwa Deby, Deputy Permanent Representative (Chad)\nLuc Roy, Permanent Representative (France), head of mission\nKofi Ayite, First Secretary (Togo)',
		],
		[
			'rows that are counted, under heads that are known nowhere else',
			'1. The composition is shown in the table.\n\nNo.\tDelegation\tParticipant\tRank\n1\tChad\tAwa Deby\tDeputy Permanent Representative\n2\tFrance\tLuc Roy\tPermanent Representative, head of mission\n3\tTogo\tKofi Ayite\tFirst Secretary',
		],
		[
			'bars between the cells',
			'1. The mission included the following:\n\n| Member State | Name | Title |\n|---|---|---|\n| Chad | Awa Deby | Deputy Permanent Representative |\n| France | Luc Roy | Permanent Representative (lead) |\n| Togo | Kofi Ayite | First Secretary |',
		],
		[
			'the office with its state before the name',
			'1. The mission, whose members are listed below, left New York on 3 June. It was headed by Mr. Luc Roy.\n\nDeputy Permanent Representative of Chad    Awa Deby\nPermanent Representative of France         Luc Roy\nFirst Secretary of Togo                    Kofi Ayite',
		],
		[
			'others than members in the last row',
			'1. The mission included:\n\nChad         Mr. Awa Deby, Deputy Permanent Representative\nFrance       Mr. Luc Roy, Permanent Representative (leader)\nTogo         Mr. Kofi Ayite, First Secretary\nSecretariat  Ms. Ann Lee',
		],
	])('%s', (_, text) => {
		expect(lines(membersOf(text))).toEqual(three);
	});

	test('ambassadors before their countries, a line each', () => {
		const members = membersOf(
			'1. The composition of the mission is as follows:\n\nAmbassador Awa Deby (Chad)\nAmbassador R. M. Luc Roy (France)\nMr. Kofi\nAyite (Togo)',
		);
		expect(lines(members)).toEqual([
			'Chad | Awa Deby | Ambassador',
			'France | R. M. Luc Roy | Ambassador',
			'Togo | Kofi Ayite | ',
		]);
	});

	test.each([
		[
			'in lines of their own',
			'DEBY, Awa Ann (Chad), Chairman\nVAN DAM, Joost (Netherlands); alternate: ROY, Luc\nAYITE, Kofi (Togo)',
		],
		[
			'as cells of a table',
			'DEBY, Awa Ann\tChad\tChairman\nVAN DAM, Joost\tNetherlands\t\nROY, Luc\tNetherlands\t\nAYITE, Kofi\tTogo\t',
		],
		[
			'behind their states',
			'Chad: DEBY, Awa Ann, Chairman\nNetherlands: VAN DAM, Joost; alternate: ROY, Luc\nTogo: AYITE, Kofi',
		],
	])('surnames before the other names, %s', (_, list) => {
		expect(lines(membersOf(`1. The mission was composed of:\n\n${list}`))).toEqual([
			'Chad | DEBY, Awa Ann |  | lead',
			'Netherlands | VAN DAM, Joost | ',
			'Netherlands | ROY, Luc | ',
			'Togo | AYITE, Kofi | ',
		]);
	});

	test('blocks set side by side are read column after column', () => {
		const list =
			'  Chad                        Norway\n    Mr. Awa Deby                Mr. Ole Vik*\n\n  France                      Togo\n    Mr. Luc Roy                 Mr. Kofi Ayite\n\n  Kenya\n    Ms. Eve Grand';
		const text = `1. The mission included:\n\n${list}`;
		const expected = [
			'Chad | Awa Deby | ',
			'France | Luc Roy | ',
			'Kenya | Eve Grand | ',
			'Norway | Ole Vik | ',
			'Togo | Kofi Ayite | ',
		];
		expect(lines(membersOf(text))).toEqual(expected);
		// A paragraph below, that begins where the first column does, is none of that.
		expect(lines(membersOf(text.replaceAll(/^ {2}/gm, '')))).toEqual(expected);
	});

	test('of blocks set side by side nobody is given the State of another', () => {
		const list =
			'Chad                        Norway\n  Mr. Awa Deby                Mr. Ole Vik\n\nFrance                      Togo\n  Mr. Luc Roy de la Fontaine-Long Mr. Kofi Ayite';
		expect(lines(membersOf(`1. The mission included:\n\n${list}`))).toEqual([
			'Chad | Awa Deby | ',
			'Norway | Ole Vik | ',
		]);
		const namesFirst =
			'Mr. Awa Deby         Mr. Ole Vik\n\nChad                 Norway\n\nMr. Luc Roy          Mr. Kofi Ayite\n\nFrance               Togo';
		expect(membersOf(`1. The mission included:\n\n${namesFirst}`)).toEqual([]);
	});

	test('a name beside a state is no state, though it begins as one does', () => {
		const list =
			'United States   Jordan Smith,\nof America      Counsellor\nChad            Awa Deby, Counsellor\nTogo            Kofi Ayite, Counsellor';
		expect(lines(membersOf(`1. The mission included:\n\n${list}`))).toEqual([
			'United States of America | Jordan Smith | Counsellor',
			'Chad | Awa Deby | Counsellor',
			'Togo | Kofi Ayite | Counsellor',
		]);
	});

	test('whatever stands beside a member moves no state to the next', () => {
		const text =
			'1. The mission was composed of:\n\n• Ambassador Awa Deby (Chad), in charge for Togo\n• Mr. Luc Roy (France), replacing Ambassador Ann Lee\n• Ambassador Kofi Ayite (Togo), co-lead for Benin\n• Ambassador Eve Grand (Kenya)\n• Ambassador Luis Mora (Uruguay); alternate: Political Counsellor Jo Ray';
		expect(lines(membersOf(text))).toEqual([
			'Chad | Awa Deby | Ambassador',
			'France | Luc Roy | ',
			'Togo | Kofi Ayite | Ambassador | co-lead',
			'Kenya | Eve Grand | Ambassador',
			'Uruguay | Luis Mora | Ambassador',
			'Uruguay | Jo Ray | Political Counsellor',
		]);
	});

	test('a member whose name begins as that of a state does', () => {
		expect(
			lines(
				membersOf(
					'1. The mission included:\n\nChad\n\nAwa Deby, Counsellor\n\nUnited States of America\n\nJordan Smith, Counsellor\n\nTogo\n\nKofi Ayite, Counsellor',
				),
			),
		).toEqual([
			'Chad | Awa Deby | Counsellor',
			'United States of America | Jordan Smith | Counsellor',
			'Togo | Kofi Ayite | Counsellor',
		]);
	});

	test('a long name of a country, split over lines or glued to its member', () => {
		const glued = membersOf(
			'1. The mission included:\n\nChad Awa Deby, Counsellor\n\nUnited Kingdom of Great Britain and Northern Ireland Ann Lee, Deputy Permanent Representative\n\nUnited States of America Joe Ray, Counsellor',
		);
		expect(lines(glued)).toEqual([
			'Chad | Awa Deby | Counsellor',
			'United Kingdom of Great Britain and Northern Ireland | Ann Lee | Deputy Permanent Representative',
			'United States of America | Joe Ray | Counsellor',
		]);
		const split = membersOf(
			'1. The mission included:\n\nTogo            (Kofi Ayite, First Secretary)\nUnited Kingdom of Great    (Ann Lee, Deputy Permanent\nBritain and Northern       Representative)\nIreland',
		);
		expect(lines(split)).toEqual([
			'Togo | Kofi Ayite | First Secretary',
			'United Kingdom of Great Britain and Northern Ireland | Ann Lee | Deputy Permanent Representative',
		]);
		const below = membersOf(
			'1. The mission included:\n\nQatar         Mr. Jassim Malki\nRussian\nFederation    Mr. Ivan Petrov\nTogo          Mr. Kofi Ayite',
		);
		expect(lines(below)).toEqual([
			'Qatar | Jassim Malki | ',
			'Russian Federation | Ivan Petrov | ',
			'Togo | Kofi Ayite | ',
		]);
	});

	test('who assists whom, footnotes, seats', () => {
		const members = membersOf(
			'1. Chad and France co-led the mission, which included:\n\nChad\tAwa Deby, Permanent Representative*\nFrance\tLuc Roy, Permanent Representative, assisted by Eve Petit, expert\n\n* Joined the mission on 4 May.',
		);
		expect(members).toMatchObject([
			{
				country: 'Chad',
				title: 'Permanent Representative',
				role: 'co-lead',
				seat: 'elected',
				footnote: 'Joined the mission on 4 May.',
				paragraph: '1',
			},
			{country: 'France', role: 'co-lead', seat: 'permanent', assistedBy: {name: 'Eve Petit', title: 'expert'}},
		]);
	});

	test('a table of a format that knows its cells', () => {
		const {members, paragraphs} = findStructure(
			formedDocument([
				[1, 'Report of the Security Council mission to Arcadia, 3-5 May 2010'],
				[2, 'I. Introduction'],
				'1. The mission included:',
				{cells: ['Chad', 'Awa Deby', 'Deputy Permanent Representative']},
				{cells: ['France', 'Luc Roy', 'Permanent Representative (head of mission)']},
				{cells: ['Togo', 'Kofi Ayite', 'First Secretary']},
				'2. It left.',
			]),
		);
		expect(lines(members)).toEqual(three);
		expect(paragraphs.map(({number}) => number)).toEqual(['1', '2']);
	});

	test('under a heading of its own, or in an annex', () => {
		const list = 'Chad\n(Awa Deby, Counsellor)\nTogo\n(Kofi Ayite, First Secretary)';
		const expected = ['Chad | Awa Deby | Counsellor', 'Togo | Kofi Ayite | First Secretary'];
		expect(
			lines(
				findStructure(
					textDocument(`${head}1. It left.\n\n2. It returned.\n\nAnnex I\nComposition of the mission\n\n${list}`),
				).members,
			),
		).toEqual(expected);
		expect(
			lines(
				findStructure(
					textDocument(
						`Report of the Security Council mission to Arcadia\n\nComposition of the mission\n\n${list}\n\nI. Introduction\n\n1. It left.`,
					),
				).members,
			),
		).toEqual(expected);
	});
});
