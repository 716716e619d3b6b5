import {expect, test} from 'vitest';
import {phraseKind} from '../../../../source/importing/language/lexicon/offices.ts';

test.each([
	['Minister in charge of relations with Parliament', 'government'],
	['Ministry for Youth', 'government'],
	['Secretary of State for Fisheries', 'government'],
	['Secretaries of State for fisheries and boats', 'government'],
	['Women candidates for the provincial legislative elections', 'civil society'],
	['Candidates for the National Assembly', 'other'],
	['Deputies of the National Assembly', 'parliament'],
])('%s: what stands before the field is of a kind, not the field', (phrase, kind) => {
	expect(phraseKind(phrase)).toBe(kind);
});

test.each([
	['President of the Republic', 'government'],
	['President of Chad', 'government'],
	['President of the Senate', 'parliament'],
	['President of the Harbour Court', 'other'],
	['President of the Lake Electoral Commission', 'other'],
	['President of the Council of Ministers', 'government'],
])('%s: a president is what the body is', (phrase, kind) => {
	expect(phraseKind(phrase)).toBe(kind);
});

test.each([
	['Secretary-General', 'UN system'],
	['Deputy Secretary-General', 'UN system'],
	['Lake Party Secretary-General', 'other'],
	['Special Representative of the Secretary-General', 'UN mission'],
	['Deputy Special Representative for Boats', 'UN mission'],
	['Special Representative of the Lake Union', 'other'],
])('%s: of the United Nations unless another stands beside it', (phrase, kind) => {
	expect(phraseKind(phrase)).toBe(kind);
});

test.each([
	['Young people activist movements', 'civil society'],
	['Citizens’ movement', 'civil society'],
	['Rebel movements', 'armed group'],
	['Lake Liberation Movement', 'armed group'],
	['Democratic Union of the Lake', 'other'],
])('%s', (phrase, kind) => {
	expect(phraseKind(phrase)).toBe(kind);
});

test.each([
	['Smaller parties without representation in the Government', 'other'],
	['Parties represented in Parliament', 'other'],
	['Parties outside the Government', 'other'],
	['Government parties', 'government'],
])('%s: what a party has a part in is not what it is', (phrase, kind) => {
	expect(phraseKind(phrase)).toBe(kind);
});

test.each([
	['United Nations Office for the Lake Region', 'UN mission'],
	['United Nations Office on Ferries', 'UN system'],
	['ECOWAS Mission in Arcadia', 'military operation'],
])('%s', (phrase, kind) => {
	expect(phraseKind(phrase)).toBe(kind);
});
