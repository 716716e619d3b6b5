import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import type {Report} from '../../../source/report/model.ts';
import {arcadiaReport} from '../invented/arcadia.ts';
import {textDocument} from '../structure/documents.ts';
import {wholeReport} from './whole-report.ts';

const built = (text: string): Report => wholeReport(textDocument(text)).report;

describe('a report', () => {
	const report = built(arcadiaReport);

	test('has the head, the delegation and the notes of its document', () => {
		expect(report).toMatchObject({
			symbol: 'S/2010/99',
			title: 'Security Council mission to Arcadia',
			subject: 'Arcadia',
			missionFrom: '2010-05-03',
			missionTo: '2010-05-05',
			published: '2010-06-03',
			language: 'en',
			notes: [{text: 'The representative of China was unable to join the mission.', paragraph: '1'}],
		});
		expect(report.members.map((member) => [member.country, member.name, member.role, member.seat])).toEqual([
			['Chad', 'Awa Deby', 'member', 'elected'],
			['France', 'Luc Roy', 'lead', 'permanent'],
			['United Kingdom of Great Britain and Northern Ireland', 'Ann Lee', 'member', 'permanent'],
		]);
	});

	test('says by when what is asked and what is to be raised is due, where the text states a date', () => {
		const dated = built(
			arcadiaReport
				.replace('asked the Council to lift the embargo.', 'asked the Council to lift the embargo by the end of 2013.')
				.replace(
					'support of the Council for the truce;',
					'support of the Council for elections no later than 4 May 2014;',
				),
		);
		expect(dated.statements.flatMap(({due}) => due ?? [])).toEqual(['2013']);
		expect(dated.terms.map(({due}) => due)).toEqual(['2014-05-04', undefined]);
		const past = built(
			arcadiaReport.replace('lift the embargo.', 'see that it had failed to lift the embargo by 2002.'),
		);
		expect(past.statements.flatMap(({due}) => due ?? [])).toEqual([]);
	});

	test('knows no seats in the Council of those who travelled for another body', () => {
		const title = 'Report of the mission of the Peacebuilding Commission to Arcadia';
		const other = built(arcadiaReport.replace('Report of the Security Council mission to Arcadia', title));
		expect(other.members.map((member) => [member.country, member.seat])).toEqual([
			['Chad', undefined],
			['France', undefined],
			['United Kingdom of Great Britain and Northern Ireland', undefined],
		]);
		expect(other.actors[0]).toMatchObject({name: 'Mission of the Peacebuilding Commission to Arcadia', kind: 'other'});
	});

	test('has its issues, paragraphs and statements', () => {
		expect(report.issues.map(({id, paragraphs}) => [id, ...paragraphs])).toEqual([
			['introduction', '1', '2'],
			['the-truce', '3'],
			['return', '4', '5'],
			['observations', '6'],
		]);
		expect(report.paragraphs.map(({number, section}) => `${number} ${section}`)).toEqual([
			'1 Introduction',
			'2 Introduction',
			'3 Key issues › The truce',
			'4 Key issues › Return',
			'5 Key issues › Return',
			'6 Observations',
			'I.1 Terms of reference of the Security Council mission to Arcadia',
			'I.2 Terms of reference of the Security Council mission to Arcadia',
			'II Programme of work',
		]);
		expect(
			report.statements
				.filter(({paragraph}) => paragraph === '3')
				.map(({actors, kind, text}) => [actors.join(), kind, text]),
		).toEqual([
			['president-ugo-bassi', 'reports', 'the truce had held since March 2010'],
			['president-ugo-bassi', 'asks', 'to lift the embargo'],
			['unma', 'holds', 'some armed groups had not signed it'],
			['alf,un-n', 'asks', 'talks'],
			['alf,un-n', 'fears', 'the talks would fail'],
		]);
	});

	test('has its figures, terms and meetings, and no hour is a figure', () => {
		expect(report.figures.map((one) => [one.label, one.value, one.of, one.unit, one.issue, one.group])).toEqual([
			[
				'1,200 of the 5,000 displaced families had returned to Bellavista by 1 May 2010',
				1200,
				5000,
				'families',
				'return',
				'Return',
			],
			['40 per cent of the schools were closed', 40, undefined, 'per cent', 'return', 'Return'],
		]);
		expect(report.terms.map(({number, paragraph, inferred}) => [number, paragraph, inferred])).toEqual([
			[1, 'I.1', true],
			[2, 'I.2', true],
		]);
		expect(
			report.meetings.map(({date, start, end, place, with: those}) => [date, start, end, place, ...those]),
		).toEqual([
			['2010-05-03', '09:00', '09:30', 'Bellavista', 'president-ugo-bassi'],
			['2010-05-03', '10:30', undefined, 'Bellavista', 'unma'],
			['2010-05-04', '12:00', undefined, undefined, 'civil-society'],
			['2010-05-04', '23:00', '01:00', undefined],
		]);
	});
});

test('a figure is about whom its label names: not the country it is in, nor the Council that saw it', () => {
	const {figures} = built(`Report of the Security Council mission to Arcadia, 3-5 May 2010

1. The Government of Arcadia welcomed the United Nations Mission in Arcadia (UNMA). Arcadia thanked it.

2. The strength of UNMA stood at 900 troops. Women said that 40 schools were open in Arcadia. The Security Council saw 12 boats of the Security Council. Some 30 women police officers came.
`);
	expect(figures.map(({value, about}) => [value, ...about])).toEqual([[900, 'unma'], [40], [12], [30]]);
});

test('a statement is about those it is addressed to, but what the mission is told is not about it', () => {
	const {statements} = built(`Report of the Security Council mission to Arcadia, 3-5 May 2010

1. The Government of Arcadia thanked the United Nations Mission in Arcadia (UNMA) for its boats. UNMA informed the mission that it was leaving.

2. The mission urged the Government of Arcadia to dig wells. UNMA was urged by the mission to stay. UNMA emphasized to the Government of Arcadia that the wells were dry. UNMA asked the Security Council to send boats. The mission urged the fishermen to wait.
`);
	expect(statements.map(({verb, about}) => [verb, ...about])).toEqual([
		['thanked', 'unma'],
		['informed'],
		['urged', 'government-of-arcadia'],
		['was urged', 'unma'],
		['emphasized', 'government-of-arcadia'],
		['asked', 'security-council'],
		['urged'],
	]);
});

describe('of a mission to two countries', () => {
	const {actors, statements, meetings} = built(`Report of the Security Council mission to Chad and Togo, 3-5 May 2010

I. Chad

A. Meeting with the Prime Minister of Chad

1. The Prime Minister, Ms. Ana Silva, said in Abéché that the wells were dry. She added that it was late. The mission urged the Prime Minister to dig wells.

II. Togo

A. Meeting with the Prime Minister of Togo

2. The Prime Minister, Ms. Rosa Lund, said in Kara that the boats were late. The mission urged the Prime Minister to send boats.

Annex. Programme

Monday, 3 May 2010
09:00 Meeting with the Prime Minister, Abéché
Tuesday, 4 May 2010
09:00 Meeting with the Prime Minister, Kara
`);
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name;

	test('an office means its holder in the country of the heading, a pronoun and those addressed as well', () => {
		expect(statements.map((one) => [one.actors.map(name), one.about.map(name)])).toEqual([
			[['Prime Minister Ana Silva'], []],
			[['Prime Minister Ana Silva'], []],
			[['Security Council mission to Chad and Togo'], ['Prime Minister Ana Silva']],
			[['Prime Minister Rosa Lund'], []],
			[['Security Council mission to Chad and Togo'], ['Prime Minister Rosa Lund']],
		]);
	});

	test('an office in the programme means its holder in the country of the place', () => {
		expect(meetings.map((one) => one.with.map(name))).toEqual([
			['Prime Minister Ana Silva'],
			['Prime Minister Rosa Lund'],
		]);
	});
});

describe('what a report lacks is absent', () => {
	test('all but a paragraph', () => {
		const report = built('1. It left.');
		expect(report).toMatchObject({symbol: 'S/2010/99', title: 'S_2010_99.txt', notes: []});
		expect(report.issues).toEqual([{id: 'the-report', title: 'The report', paragraphs: ['1']}]);
		const {members, statements, figures, terms, meetings, questions} = report;
		expect([members, statements, figures, terms, meetings, questions].flat()).toEqual([]);
		expect(report).not.toHaveProperty('subject');
		expect(report).not.toHaveProperty('missionFrom');
		expect(report).not.toHaveProperty('published');
	});

	test('a symbol: the content names the report, whatever its file is called', () => {
		const structure = findStructure(textDocument('1. It left.'));
		const ofArcadia = findStructure(textDocument('Report of the Security Council mission to Arcadia\n\n1. It left.'));
		const own = buildReport(structure, 'mission.txt');
		expect(own.symbol).toMatch(/^Report [0-9a-f]{8}$/);
		expect(buildReport(findStructure(textDocument('1. It stayed.')), 'mission.txt').symbol).not.toBe(own.symbol);
		for (const file of ['notes.docx', 'copy of notes (2).docx', '']) {
			expect(buildReport(structure, file).symbol).toBe(own.symbol);
			expect(buildReport(ofArcadia, file).symbol).toBe(own.symbol.replace('Report', 'Arcadia'));
		}
	});

	test('days: an entry without one is a note on the programme', () => {
		const report = built(
			`1. It left.\n\nAnnex II\nProgramme of work\n\n9 a.m. Talks with the Governor\n10 a.m. Departure`,
		);
		expect(report.meetings).toEqual([]);
		expect(report.notes?.map(({text, paragraph}) => [paragraph, text])).toEqual([
			['II', 'On a day that is not stated: 9 a.m. Talks with the Governor'],
			['II', 'On a day that is not stated: 10 a.m. Departure'],
		]);
	});
});

test('terms in a paragraph stand there, and a second list goes on where the first ends', () => {
	const inText = built(
		'1. The terms of reference of the mission were:\n\n(a) To assess;\n\n(b) To return.\n\n2. It left.',
	);
	expect(inText.terms.map(({number, text, paragraph}) => [number, text, paragraph])).toEqual([
		[1, 'To assess;', '1'],
		[2, 'To return.', '1'],
	]);
	const two = built(
		'1. It left.\n\nAnnex I\nTerms of reference: Arcadia\n\n1. To assess.\n2. To return.\n\nAnnex II\nTerms of reference: Utopia\n\n1. To meet.\n2. To leave.',
	);
	expect(two.terms.map(({number, text, paragraph}) => [number, text, paragraph])).toEqual([
		[1, 'To assess.', 'I.1'],
		[2, 'To return.', 'I.2'],
		[3, 'To meet.', 'II.1'],
		[4, 'To leave.', 'II.2'],
	]);
});

test('annexes of letters and numbers are cited by Roman numbers, and no text is lost where two have one', () => {
	const report = built(
		'1. It left.\n\nAnnex B\nTerms of reference\n\n1. To assess.\n2. To return.\n\nAnnex 2\nProgramme of work\n\n3 May 2010\n\n9 a.m. Talks\n10 a.m. Departure\n\nAnnex 2\nOther\n\nMore of it.',
	);
	expect(report.paragraphs.map(({number}) => number)).toEqual(['1', 'II.1', 'II.2', 'II.0', 'II']);
});

test('of one annex without a number the programme is the first, and behind terms of reference the second', () => {
	const programme = 'Annex\nProgramme of work\n\n3 May 2010\n\n9 a.m. Talks\n10 a.m. Departure';
	const cited = (text: string) => built(`${text}\n\n${programme}`).paragraphs.at(-1)?.number;
	expect(cited('1. It left.')).toBe('I');
	expect(
		cited('1. The terms of reference of the mission were:\n\n(a) To assess;\n\n(b) To return.\n\n2. It left.'),
	).toBe('I');
	expect(cited('1. It left.\n\nAnnex\nTerms of reference\n\n1. To assess.\n2. To return.')).toBe('II');
});

test('a footnote stands at the paragraph that has its mark', () => {
	const {notes} = built(
		'Report of the mission to Arcadia\n\n1. It left.\n\n2. It was late.¹\n\n3. It returned.\n\n__________\n1 See S/2009/40, annex I.',
	);
	expect(notes).toEqual([{text: '1 See S/2009/40, annex I.', paragraph: '2'}]);
});

test('what the cover of the second annex says stands behind the terms of the first', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 3-5 May 2010',
				'1. The mission left.',
				'Annex I\nTerms of reference of the mission',
				'1. To assess the harbour.',
				'2. To meet the pilots.',
				'Annex II\nSecurity Council mission to Arcadia',
				'This is a note on what follows.',
			].join('\n\n'),
		),
	);
	expect(other.paragraphs.map(({number}) => number)).toEqual(['1', 'I.1', 'I.2', 'II.0']);
});

test('of a committee on its way the Chair is the member who chairs it, whatever words tell of that', () => {
	const report = built(
		'S/AC.41/2010/NOTE.7\n\nReport of the Chair on the visit of the Committee to Arcadia, 3 to 5 May 2010\n\n1. The delegation was composed as follows:\n\n– Awa Deby (Chad), Chair of the Committee, head of delegation\n\n– Luc Roy (France)\n\n– Kofi Ayite (Togo)\n\n2. The Chair explained that the Committee had come to listen. She was grateful to the pilots for their boats.',
	);
	expect(report).toMatchObject({symbol: 'S/AC.41/2010/NOTE.7', title: 'Visit of the Committee to Arcadia'});
	expect(report.members[0]).toMatchObject({name: 'Awa Deby', title: 'Chair of the Committee', role: 'lead'});
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	expect(report.statements.map(({actors, text}) => [...actors.map((id) => names.get(id)), text])).toEqual([
		['Awa Deby', 'the Committee had come to listen'],
		['Awa Deby', 'their boats'],
	]);
});
