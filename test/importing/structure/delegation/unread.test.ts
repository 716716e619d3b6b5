import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head} from './lines.ts';

describe('a delegation that is listed and not read', () => {
	const report = (text: string) =>
		buildReport(findStructure(textDocument(`${head}1. It left.\n\n2. ${text}\n\n3. It returned.`)), 'r.txt');

	test.each([
		['by states alone', 'The mission was composed of the following members: Argentina, Botswana, France and Oman.'],
		[
			'by persons without states',
			'The delegation consisted of the following persons:\n\nMr D A Olin (Chairperson) ANC\nMs E Thabo ANC\nMr J Durban DP',
		],
	])('is told with its paragraph: %s', (_, text) => {
		const {members, membersUnread, paragraphs} = report(text);
		expect({members, membersUnread}).toEqual({members: [], membersUnread: '2'});
		const shown = paragraphs.flatMap((paragraph) => [paragraph.section, paragraph.text]).join('\n');
		expect(text.split('\n').filter((line) => !shown.includes(line))).toEqual([]);
	});

	test('is told, too, where a line of its list is not read', () => {
		const {members, membersUnread} = report(
			'The mission was composed of the following members:\n\nChad: Awa Deby\nFrance: Luc Roy\nTogo: Mr. Union Ayite',
		);
		expect([members.map(({name}) => name), membersUnread]).toEqual([['Awa Deby', 'Luc Roy'], '2']);
	});

	test('is told, too, where a state stands alone in its list', () => {
		const {members, membersUnread} = report(
			'The mission was composed of the following members:\n\nChad\nAwa Deby\nFrance\nLuc Roy\nBenin\nKenya\nFirst Secretary\nJo Ray',
		);
		expect([members.map(({name}) => name), membersUnread]).toEqual([['Awa Deby', 'Luc Roy', 'Jo Ray'], '2']);
	});

	test.each([
		['a bullet names a State alone', '• Awa Deby (Chad)\n• China\n• Luc Roy (France)'],
		['the last does', '• Awa Deby (Chad)\n• Luc Roy (France)\n• China'],
		[
			'an office stands without a name',
			'Ambassador Awa Deby (Chad)\nAn ambassador (China)\nAmbassador Luc Roy (France)',
		],
		['nobody was named yet', 'Chad: Awa Deby\nChina: to be confirmed\nFrance: Luc Roy'],
		['a second name is behind a comma', 'Chad: Awa Deby\nChina: Rui Neves, Ana Silva\nFrance: Luc Roy'],
	])('is told, too, in the body and in an annex, where %s', (_, list) => {
		const {members, membersUnread} = report(`The mission included:\n\n${list}`);
		const read = members.map(
			({country, name, title}) => `${country} ${name} ${title.replace(/Ambassador/, 'not stated')}`,
		);
		expect(read.filter((one) => !one.includes('Rui'))).toEqual([
			'Chad Awa Deby not stated',
			'France Luc Roy not stated',
		]);
		expect(membersUnread).toBe('2');
		expect(report(`The end.\n\nAnnex I\nComposition of the mission\n\n${list}`).membersUnread).toBe('I.0');
	});

	test.each([
		['who did not come', 'China: did not participate'],
		['where a member went', 'China: Rui Neves (Togo only)'],
		['where one is accredited', 'China: Rui Neves (Ambassador to Togo)'],
		['who works for the mission', 'China: Rui Neves\nSecretariat: Ana Silva, Jo Ray'],
	])('is not told of %s', (_, row) => {
		expect(report(`The mission included:\n\nChad: Awa Deby\nFrance: Luc Roy\n${row}`).membersUnread).toBeUndefined();
	});

	test('is told, too, where only some of it is read', () => {
		const {members, membersUnread} = report(
			'The mission was composed of Awa Deby (Chad), Luc Roy (France) and somebody whom Togo had yet to name.',
		);
		expect([members.map(({name}) => name), membersUnread]).toEqual([['Awa Deby', 'Luc Roy'], '2']);
	});

	test('is told, too, where a sentence names one of no State between others', () => {
		const {members, membersUnread} = report(
			'The mission was composed of Ambassadors Awa Deby (Chad), Luc Roy (France), Rui Neves and Ana Silva (China), and Kofi Ayite (Togo).',
		);
		expect([members.map(({name}) => name), membersUnread]).toEqual([
			['Awa Deby', 'Luc Roy', 'Ana Silva', 'Kofi Ayite'],
			'2',
		]);
	});

	test('is not told where a sentence names members of a list that stands elsewhere, and the countries they led it in', () => {
		const {members, membersUnread} = report(
			'It was led by Ambassador Awa Deby in the Sudan, by Ambassador Luc Roy in Kenya and by Ms. Jo Ray in Mali.\n\nAnnex I\nComposition of the mission\n\nChad: Ambassador Awa Deby\nFrance: Ambassador Luc Roy\nTogo: Ms. Jo Ray\n\nAnnex II\nProgramme',
		);
		expect([members.length, membersUnread]).toEqual([3, undefined]);
	});

	test.each([
		'The mission met with ambassadors, among them those of Argentina, Botswana, France and Oman.',
		'The mission comprised three segments.',
		'The mission was composed of Awa Deby (Chad), Luc Roy (France) and Kofi Ayite (Togo).',
	])('is told of no other text: %s', (text) => {
		expect(report(text).membersUnread).toBeUndefined();
	});
});
