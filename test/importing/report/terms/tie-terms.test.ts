import {expect, test} from 'vitest';
import {buildReport} from '../../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {parseReport} from '../../../../source/report/parse.ts';
import {textDocument} from '../../structure/documents.ts';

const text = `Report of the Security Council mission to Arcadia, 3-5 May 2010

I. Introduction

1. The mission met the Government of Arcadia and the United Nations Mission in Arcadia (UNMA).

II. Key issues

Training of the harbour police

2. The Captain of the Port stated that the training of the harbour police had begun. The Captain of the Port called for boats. The Minister of Health said that all was well.

Return of fishermen

3. The Mayor of Bellavista feared that fishermen would not return to the islands without nets. UNMA noted that few of them had licences.

III. Observations

4. The mission urged the Government to hold talks. The mission commends UNMA for its patience.

Annex I
Terms of reference

1. To encourage the Government of Arcadia to go on with the training of the harbour police.
2. To reaffirm the support of the Security Council for UNMA.
3. To assess the return of fishermen to the islands.
4. To review the elections.

Annex II
Programme of work

3 May 2010
Bellavista

0900-0930 Meeting with the Government
1000-1030 Meeting with the Captain of the Port
1100-1130 Meeting with the Minister of Health
1230-1400 Working lunch with UNMA
2000-2100 Dinner hosted by the Government
`;

const {terms, statements, meetings} = parseReport(
	JSON.stringify(buildReport(findStructure(textDocument(text)), 'S_2010_98.txt')),
);
const term = (number: number) => terms.find((one) => one.number === number);
const titles = (number: number) =>
	term(number)?.meetings.map((id) => meetings.find((meeting) => meeting.id === id)?.title);

test('a term is tied to what answers it and to its issue, and says who worked that out', () => {
	const answers = (number: number) =>
		term(number)?.statements.map((id) => statements.find((statement) => statement.id === id)?.paragraph);
	expect(answers(1)).toEqual(['2', '2', '2']);
	expect(answers(3)).toEqual(['3', '3']);
	expect(term(1)).toMatchObject({
		issues: ['training-of-the-harbour-police'],
		addressees: ['government-of-arcadia'],
		inferred: true,
	});
	expect(term(1)).not.toHaveProperty('untied');
});

test('its meetings are with those it addresses, but for dinners, and with whoever said most of what answers it', () => {
	expect(titles(1)).toEqual(['Meeting with the Government', 'Meeting with the Captain of the Port']);
	expect(titles(2)).toEqual(['Working lunch with UNMA']);
	expect(titles(3)).toEqual([]);
});

test('one that backs somebody is answered by what the Council says in their praise', () => {
	const answers = statements.filter(({id}) => term(2)?.statements.includes(id));
	expect(answers.map(({paragraph, text}) => [paragraph, text])).toEqual([['4', 'its patience']]);
});

test('where nothing is found, that is not known, and nothing is inferred', () => {
	expect(term(4)).toMatchObject({statements: [], addressees: [], meetings: [], untied: true});
	expect(term(4)).not.toHaveProperty('inferred');
});

test('of a mission to several countries, what is to be discussed with the authorities of one is so with its President, and its Government is one', () => {
	const several = `Report of the Security Council mission to Senegal and Mali, 3-5 May 2010

I. Senegal

1. The President of Senegal, Mr. Rui Lopes, said that the port was closed.

II. Mali

2. The President of Mali, Ms. Ana Silva, said that the harbour was open. The Government of Mali had opened it, and the Government would keep it so.

Annex I
Terms of reference

1. To discuss with the authorities of Senegal the threats to peace.
2. To commend the Government for the harbour and to congratulate the Government of Mali on it.

Annex II
Programme of work

3 May 2010
Dakar

0900-0930 Meeting with the President of Senegal
1000-1030 Meeting with the President of Mali
`;
	const report = buildReport(findStructure(textDocument(several)), 'S_2010_99.txt');
	const tied = report.terms[0]?.meetings.map((id) => report.meetings.find((meeting) => meeting.id === id)?.title);
	expect(tied).toEqual(['Meeting with the President of Senegal']);
	expect(report.terms[1]?.addressees).toEqual(['government-of-mali']);
});
