import {expect, test} from 'vitest';
import {documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {htmlLines} from '../../../source/importing/formats/html/lines.ts';
import {lines} from './delegation/lines.ts';
import {foundWhole} from './found-whole.ts';

const title = '<h1>Report of the Security Council mission to Arcadia, 3-5 May 2010</h1>';

const found = (html: string) => foundWhole({lines: htmlLines(title + html, documentLimits)});

test('a state whose cell reaches over two rows has two members', () => {
	const {members, aside} = found(
		`<ol><li>The mission was composed as follows:<table><tr><th>Country<th>Name<th>Title
		<tr><td>Chad<td>Awa Deby<td>Permanent Representative (co-lead)
		<tr><td rowspan="2">France<td>Luc Roy<td>Permanent Representative (co-lead)
		<tr><td>Ana Roe<td>Counsellor
		<tr><td>Togo<td colspan="2">Kofi Ayite, First Secretary</table><li>The mission left.</ol>`,
	);
	expect(lines(members)).toEqual([
		'Chad | Awa Deby | Permanent Representative | co-lead',
		'France | Luc Roy | Permanent Representative | co-lead',
		'France | Ana Roe | Counsellor',
		'Togo | Kofi Ayite | First Secretary',
	]);
	expect(aside.map(({reason, text}) => [reason, text])).toEqual([['table heading', 'Country Name Title']]);
});

test('a day whose cell reaches over several rows is that of each entry', () => {
	const {meetings, sections} = found(
		`<ol><li>The mission left.</ol><h2>Annex</h2><h3>Programme</h3><table><tr><th>Date<th>Time<th>Activity<th>Place
		<tr><td rowspan="2">3 May<td>9 a.m.<td>Meeting with the President<td>Bellavista
		<tr><td>3 p.m.<td>Visit to a camp<td>Porto Alto
		<tr><td colspan="4">5 May
		<tr><td><td>8 a.m.<td>Departure<td>Airport</table>`,
	);
	expect(meetings.map(({date, start, place, title: name}) => `${date?.slice(8)} ${start} @${place} ${name}`)).toEqual([
		'03 09:00 @Bellavista Meeting with the President',
		'03 15:00 @Porto Alto Visit to a camp',
		'05 08:00 @Airport Departure',
	]);
	expect(sections.filter(({depth}) => depth === 2).map((section) => section.title)).toEqual(['3 May', '5 May']);
});

test.each([
	[
		'in one cell',
		'<td>3 May<td><p>9 a.m. Meeting with the President<p>and the Mayor<p>3 p.m. Visit to a camp<tr><td>5 May<td>8 a.m. Departure',
	],
	[
		'in one cell a column',
		'<td>3 May<td>9 a.m.<br>3 p.m.<td><p>Meeting with the President and the Mayor<p>Visit to a camp<tr><td>5 May<td>8 a.m.<td>Departure',
	],
])('entries that stand %s each have their day and time', (_, rows) => {
	const {meetings, sections} = found(
		`<ol><li>The mission left.</ol><h2>Annex</h2><h3>Programme</h3><table><tr>${rows}</table>`,
	);
	expect(meetings.map(({date, start, title: name}) => `${date?.slice(8)} ${start} ${name}`)).toEqual([
		'03 09:00 Meeting with the President and the Mayor',
		'03 15:00 Visit to a camp',
		'05 08:00 Departure',
	]);
	expect(sections.filter(({depth}) => depth === 2).map((section) => section.title)).toEqual(['3 May', '5 May']);
});
