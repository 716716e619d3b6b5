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

	test('is told, too, where only some of it is read', () => {
		const {members, membersUnread} = report(
			'The mission was composed of Awa Deby (Chad), Luc Roy (France) and somebody whom Togo had yet to name.',
		);
		expect([members.map(({name}) => name), membersUnread]).toEqual([['Awa Deby', 'Luc Roy'], '2']);
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
