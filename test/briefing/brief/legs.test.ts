import {expect, test} from 'vitest';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Report} from '../../../source/report/model.ts';
import {importedReport} from '../../importing/imported-report.ts';
import {briefOnMeeting} from './briefs.ts';

const body = `Report of the Security Council mission to West Africa, 3-5 May 2010

I. Introduction

1. The mission left New York on 2 May.

II. Ghana

2. President Ana Silva said that the harbour was closed. The Government of Ghana had closed it.

III. Togo

3. President Rui Neves said that the market was open. The Government of Togo had opened it.

Annex I
Terms of reference

`;
const programme = `
Annex II
Programme

3 May 2010
Accra

0900-0930 Meeting with President Ana Silva
1000-1030 Meeting with the pilots
1200-1230 Departure for Lome

4 May 2010
Lome

0900-0930 Meeting with President Rui Neves
1000-1030 Visit to the salt works
`;

const raisedIn = ({meetings, ...report}: Report, word: string) => {
	const index = indexReport({...report, meetings});
	const {id = ''} = meetings.find(({title}) => title.includes(word)) ?? {};
	return briefOnMeeting(index, id).raise.map(({term, tie}) => [term.text.replace(/[.;]$/u, ''), tie]);
};

const imported = (terms: string) => importedReport(Buffer.from(body + terms + programme), 'S_2010_98.txt');

test.each([
	['headings', 'Ghana\n\n1. To see the quays.\n\nTogo\n\n2. To review the return of nets.'],
	[
		'leads',
		'With regard to Ghana, the mission will:\n\n(a) See the quays;\n\n(b) Hear the divers.\n\nWith regard to Togo, the mission will:\n\n(a) Review the return of nets;\n\n(b) Count the boats.',
	],
])(
	'the few terms under the %s of one country are raised with those who are of it, and in its towns',
	async (_, terms) => {
		const report = await imported(terms);
		const first = (word: string) => raisedIn(report, word)[0];
		const [quays, nets] = [
			expect.stringMatching(/see the quays/iu),
			expect.stringMatching(/review the return of nets/iu),
		];
		expect(first('Silva')).toEqual([quays, 'leg']);
		expect(first('pilots')).toEqual([quays, 'leg']);
		expect(first('Neves')).toEqual([nets, 'leg']);
		expect(first('salt')).toEqual([nets, 'leg']);
		expect(raisedIn(report, 'Departure')).toEqual([]);
		const index = indexReport(report);
		const {id = ''} = report.meetings.find(({title}) => title.includes('Silva')) ?? {};
		const [raise] = briefPage(index, briefOnMeeting(index, id)).sections;
		expect(raise.remark).toBe('ties inferred by the program');
	},
);

test('of many terms on their country none is theirs for that, nor is what they spoke to under the heading of another', async () => {
	const many = ['quays', 'lamps', 'ropes', 'wells', 'eels'].map((what, at) => `${at + 1}. To see the ${what}.`);
	const report = await imported(
		`Ghana\n\n${many.join('\n\n')}\n\nTogo\n\n6. To review the closing of the harbour of the north.`,
	);
	expect(raisedIn(report, 'Silva')).toEqual([]);
	const answered = report.terms.map((term) => ({
		...term,
		statements: term.number === 6 ? [report.statements[0]?.id ?? ''] : [],
	}));
	expect(raisedIn({...report, terms: answered}, 'Silva')).toEqual([]);
});
