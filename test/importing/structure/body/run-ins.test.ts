import {expect, test} from 'vitest';
import {importedReport} from '../../imported-report.ts';

const text = (paragraphs: readonly string[]) =>
	`Report of the Security Council mission to Arcadia, 3 to 6 May 2010\n\n${paragraphs.map((one, at) => `${at + 1}. ${one}`).join('\n\n')}\n`;
const withRunIns = [
	'Introduction. The Security Council sent a mission to Arcadia from 3 to 6 May 2010.',
	'Meeting with the Harbour Master. On 4 May the mission was received at the Old Customs House by the Harbour Master, Ana Silva.',
	'In reply, the mission urged her to open the quays.',
	'Meeting with the pilots. On 5 May representatives of the pilots told the mission that the ferry was late.',
	'Observations. The mission calls upon all to rest.',
];

test('what a paragraph begins with in bold heads it and those that go on with it, and its meeting is told once', async () => {
	const {issues, meetings, paragraphs} = await importedReport(Buffer.from(text(withRunIns)), 'arcadia.txt');
	expect(issues.map(({title, paragraphs: under}) => [title, under.join()])).toEqual([
		['Introduction', '1'],
		['Meeting with the Harbour Master', '2,3'],
		['Meeting with the pilots', '4'],
		['Observations', '5'],
	]);
	expect(meetings.map(({title, date, place}) => [title, date, place])).toEqual([
		['Meeting with the Harbour Master', '2010-05-04', 'Old Customs House'],
		['Meeting with the pilots', '2010-05-05', undefined],
	]);
	expect(paragraphs[1]?.text).toMatch(/^Meeting with the Harbour Master\. On 4 May/);
});

test('a sentence or a name at the beginning of a paragraph heads nothing, nor does a single one', async () => {
	const others = [
		'It left. The Council wished it well.',
		'Mr. Silva spoke. He was tired.',
		'The ferry was late. It rained.',
		'Observations. The mission calls upon all to rest.',
	];
	const {issues} = await importedReport(Buffer.from(text(others)), 'arcadia.txt');
	expect(issues).toHaveLength(1);
});
