import {expect, test} from 'vitest';
import {councilOf} from '../../../source/briefing/actors/council.ts';
import {agenda} from '../../../source/briefing/programme/agenda.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {textDocument} from '../structure/documents.ts';
import {wholeReport} from './whole-report.ts';

const {report} = wholeReport(
	textDocument(
		[
			'Report of the Security Council mission to Arcadia, 5-9 October 2031',
			'I. Visit',
			'1. On 5 October the mission met with the Prime Minister, Ada Quist, in Port Royal. She asked for a crane. The terms of reference are contained in document S/2031/40.',
			'2. The mission met with the National Harbour Commission. It was briefed by the Force Commander.',
		].join('\n\n'),
	),
);

test('a report without a programme has the meetings of its text: who, where and when as far as stated', () => {
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	expect(
		report.meetings.map(({date, until, place, placeInferred, title, with: room, paragraph}) => ({
			...{title, date, until, place, placeInferred, paragraph},
			room: room.map((id) => names.get(id)),
		})),
	).toEqual([
		{
			title: 'Meeting with the Prime Minister, Ada Quist',
			...{date: '2031-10-05', until: undefined, place: 'Port Royal', placeInferred: false, paragraph: '1'},
			room: ['Prime Minister Ada Quist'],
		},
		{
			title: 'Meeting with the National Harbour Commission',
			...{date: '2031-10-05', until: '2031-10-09', place: 'Port Royal', placeInferred: true, paragraph: '2'},
			room: ['National Harbour Commission'],
		},
		{
			title: 'Briefing by the Force Commander',
			...{date: '2031-10-05', until: '2031-10-09', place: 'Port Royal', placeInferred: true, paragraph: '2'},
			room: ['Force Commander'],
		},
	]);
	expect(new Set(report.meetings.map(({note}) => note))).toEqual(
		new Set(['The report has no programme: this is from its text, which may not tell of every meeting.']),
	);
});

test('what has no day of its own stands apart from what was met on the first', () => {
	expect(agenda(report.meetings).map(({date, until, entries}) => [date, until, entries.length])).toEqual([
		['2031-10-05', undefined, 1],
		['2031-10-05', '2031-10-09', 2],
	]);
});

test('where its terms of reference are is in the report', () => {
	expect(report.termsIn).toEqual({document: 'S/2031/40', paragraph: '1'});
});

test('who speaks where a meeting is told of may have been at it, and whoever was met is somebody', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 5-9 October 2031',
				'A. Meeting with political parties',
				'1. The Union of Quays asked for a crane. It said that this would wait as long as the dockers had not agreed on a place. The mission was surprised.',
				'2. The Harbour Party wanted no crane.',
				'B. Other meetings',
				'3. The mission met with the President in Grey Bay, and was briefed by the old fishermen. Three new boats for the harbour were demanded by the old fishermen.',
				'C. Security',
				'4. The Mayor said that the quays were calm.',
			].join('\n\n'),
		),
	);
	const names = new Map(other.actors.map(({id, name}) => [id, name]));
	const named = (ids: readonly string[]) => ids.map((id) => names.get(id));
	expect(other.meetings.map(({title, with: room, via}) => [title, named(room), named(via)])).toEqual([
		['Meeting with political parties', ['Political parties'], ['Union of Quays', 'Harbour Party']],
		['Meeting with the President', ['President'], []],
		['Briefing by the old fishermen', ['Old fishermen'], []],
	]);
	expect(other.statements.find(({text}) => text.includes('boats'))?.unreviewed).toBeUndefined();
});

test('what was met on a day that nothing tells is noted where it is told', () => {
	const {report: undated} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia',
				'1. The mission met with the Mayor in Port Royal. On 7 October 2031 it flew to Grey Bay.',
				'2. In Grey Bay, it met with the judge.',
			].join('\n\n'),
		),
	);
	expect(undated.meetings.map(({date, dateInferred, title, note}) => [date, dateInferred, title, note])).toEqual([
		[
			'2031-10-07',
			true,
			'Meeting with the judge',
			'The report has no programme: this is from its text, which may not tell of every meeting. Its day is inferred: the text has the mission there on that day.',
		],
	]);
	expect(undated.notes).toEqual([{text: 'On a day that is not stated: Meeting with the Mayor', paragraph: '1'}]);
});

test('those of an office with a heading and a sentence of their own are each in the room, and whose others are is not guessed', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 5-9 October 2031',
				'A. Meeting with the Mayor and her advisers',
				'1. On 5 October, the mission met with the Mayor, Rosa Lund, the Minister for Ferries and Islands, the Minister of Wells and the Minister of Light.',
				'B. Other meetings',
				'2. On 6 October, the mission was received by the Prime Minister, Abel Roy, who was accompanied by several members of his Government.',
			].join('\n\n'),
		),
	);
	const names = new Map(other.actors.map(({id, name}) => [id, name]));
	expect(other.meetings.map(({title, with: room}) => [title, room.map((id) => names.get(id))])).toEqual([
		[
			'Meeting with the Mayor and her advisers',
			['Mayor Rosa Lund', 'Advisers', 'Minister for Ferries and Islands', 'Minister of Wells', 'Minister of Light'],
		],
		[
			'Meeting with the Prime Minister, Abel Roy, accompanied by several members of his Government',
			['Prime Minister Abel Roy'],
		],
	]);
});

test('who is of the mission, or spoke before something in the midst of a paragraph, is not said to have been met there', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 5-9 October 2031',
				'1. The mission was composed of the following members of the Council:',
				'Ms. Ada Lind (Norway), head of the mission\nMr. Luc Roy (France)',
				'I. Meetings in Port Royal',
				'A. Meeting on lamps',
				'2. On 5 October, the mission met at the Lantern Palace with the Vice-President and Minister of Light, Major-General Rosa Lund. The representative of Norway urged her to mend the lamp.',
				'B. Islands',
				'3. The Minister of Wells asked for a crane. In Grey Bay, which lies beyond, the mission visited the Reef camp on 6 October. The refugees asked for water.',
			].join('\n\n'),
		),
	);
	const names = new Map(other.actors.map(({id, name}) => [id, name]));
	const named = (ids: readonly string[]) => ids.map((id) => names.get(id));
	expect(other.members.map(({country}) => country)).toEqual(['Norway', 'France']);
	expect(other.statements.map(({actors}) => named(actors))).toContainEqual(['Ada Lind']);
	expect(
		other.meetings.map(({place, placeInferred, with: room, via}) => [place, placeInferred, named(room), named(via)]),
	).toEqual([
		['Lantern Palace, Port Royal', false, ['Rosa Lund'], []],
		['Grey Bay', false, [], ['Refugees']],
	]);
});

test('who is told of again was met where they had been met, on the days that the mission was there', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia and Borealis, 5-9 October 2031',
				'I. Visits',
				'1. The mission visited Arcadia (6 and 7 October). Before it left, it met informally with the envoy, Rosa Lund.',
				'2. In Arcadia, the mission met with the pilots.',
				'3. In Port Royal, the mission met with the Mayor, Ada Quist, and with the envoy, Rosa Lund.',
				'II. Views',
				'4. In a meeting with the mission, the Mayor informed it that ferries were late.',
			].join('\n\n'),
		),
	);
	expect(
		other.meetings.map(({date, until, place, placeInferred, paragraph}) => [
			...[paragraph, date.slice(8), until?.slice(8), place, placeInferred],
		]),
	).toEqual([
		['1', '05', '09', undefined, false],
		['2', '06', '07', 'Arcadia', false],
		['3', '05', '09', 'Port Royal', false],
		['3', '05', '09', 'Port Royal', false],
		['4', '05', '09', 'Port Royal', true],
	]);
});

test('the head of the mission is whom its list names, and speaks for the Council', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 5-9 October 2031',
				'1. The mission was composed of the following members of the Council:',
				'Ms. Ada Lind (Norway), head of the mission\nMr. Luc Roy (France)',
				'2. The head of the mission stressed that ferries were late. Ambassador Lind added that oil was dear.',
			].join('\n\n'),
		),
	);
	const names = new Map(other.actors.map(({id, name}) => [id, name]));
	const speakers = other.statements.flatMap(({actors}) => actors);
	expect(speakers.map((id) => names.get(id))).toEqual(['Ada Lind', 'Ada Lind']);
	expect([...councilOf(indexReport(other))]).toEqual(expect.arrayContaining(speakers));
});

test('what was before the mission left, or may be told again, says so', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 5-9 October 2031',
				'I. Visit',
				'1. Prior to the departure of the mission, members of the mission met with the Ferry League.',
				'2. The mission visited Port Royal (6-8 October). In Port Royal, it met with the Prime Minister, Ada Quist, and the National Harbour Commission.',
				'3. The mission met with the Prime Minister, Ada Quist, who asked for a crane.',
				'4. In Port Royal, on 8 October, it met with the Prime Minister, Ada Quist, before its departure.',
			].join('\n\n'),
		),
	);
	const fromText = 'The report has no programme: this is from its text, which may not tell of every meeting.';
	expect(other.meetings.map(({paragraph, date, until, note}) => [paragraph, date, until, note])).toEqual([
		['1', '2031-10-05', '2031-10-09', `${fromText} It was before the mission left: the days are those of the mission.`],
		['2', '2031-10-06', '2031-10-08', fromText],
		['3', '2031-10-05', '2031-10-09', `${fromText} It may be the meeting of ¶2, told again.`],
		['4', '2031-10-08', undefined, fromText],
	]);
});

test('a visit that is told again with other words says so, and one elsewhere does not', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the Security Council mission to Arcadia, 5-9 October 2031',
				'I. Visit',
				'1. In Port Royal the mission visited the old seamen’s camp and the hospital. In Grey Bay it visited a school.',
				'2. The mission visited two camps for seamen.',
				'3. In Stone Hill it visited a school.',
			].join('\n\n'),
		),
	);
	expect(other.meetings.map(({paragraph, note}) => [paragraph, /of (¶.), told again/.exec(note ?? '')?.[1]])).toEqual([
		['1', undefined],
		['1', undefined],
		['2', '¶1'],
		['3', undefined],
	]);
});

test('a delegate of the African Union on a joint mission has no seat in the Security Council', () => {
	const {report: other} = wholeReport(
		textDocument(
			[
				'Report of the joint mission of the Security Council and the Peace and Security Council of the African Union to Arcadia, 5-9 October 2031',
				'1. The delegation of the Security Council was led by the Permanent Representative of Gabon, Awa Ella.',
				'2. The delegation of the Peace and Security Council was led by the Permanent Representative of Namibia to the African Union, Eva Shilongo.',
				'3. The joint mission stressed that ferries were late.',
			].join('\n\n'),
		),
	);
	expect(other.members.map(({name, seat}) => [name, seat])).toEqual([
		['Awa Ella', 'elected'],
		['Eva Shilongo', undefined],
	]);
	const names = new Map(other.actors.map(({id, name}) => [id, name]));
	expect(other.statements.flatMap(({actors}) => actors.map((id) => names.get(id)))).toEqual([
		'Joint mission to Arcadia',
	]);
});
