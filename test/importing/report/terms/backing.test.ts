import {expect, test} from 'vitest';
import {backedTerm} from '../../../../source/importing/report/terms/tie-terms.ts';
import {statement} from '../../../briefing/builders.ts';

const terms = [
	{text: 'To express strong support for the Pilots and their work on the lagoon', addressees: ['pilots']},
	{text: 'To thank the Port Authority for its hospitality', addressees: ['port']},
	{text: 'To commend the Port Authority for the dredging of the lagoon', addressees: ['port']},
	{text: 'To urge the Fishermen to return', addressees: ['fishermen']},
];
const answered = (verb: string, text: string, about: string[]) =>
	backedTerm(terms, statement('s', ['mission'], {kind: 'supports', verb, text, about}));

test('praise of those whom a term backs answers it, whatever it is for', () => {
	expect(answered('commends', 'the Pilots for the lights they set', ['pilots'])).toBe(0);
	expect(answered('was grateful to', 'the Pilots', ['fishermen'])).toBeUndefined();
});

test('of several such terms it answers the one whose words it has, and none where it has those of no one more', () => {
	expect(answered('commended', 'the Port Authority for the dredging', ['port'])).toBe(2);
	expect(answered('thanked', 'the Port Authority for their hospitality', ['port'])).toBe(1);
	expect(answered('commended', 'all for much', ['port'])).toBeUndefined();
});

test('neither what is only welcomed nor what a rule is unsure of answers it, nor does praise a term that urges', () => {
	expect(answered('welcomed', 'the Pilots’ intention to come', ['pilots'])).toBeUndefined();
	expect(answered('commended', 'the Fishermen', ['fishermen'])).toBeUndefined();
	const unsure = {kind: 'supports', verb: 'commends', about: ['pilots'], unreviewed: true} as const;
	expect(backedTerm(terms, statement('s', ['mission'], {...unsure, about: ['pilots']}))).toBeUndefined();
});
