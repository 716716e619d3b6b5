import {expect, test} from 'vitest';
import {speakerPhrase} from '../../../../source/importing/actors/meant/speaker-phrase.ts';

test.each([
	// What the table of known bodies has.
	['the United Nations Mission in Ethiopia and Eritrea'],
	['the United Nations Entity for Gender Equality and the Empowerment of Women'],
	['the Food and Agriculture Organization', 'UNDP'],
	// Both halves belong to the last noun.
	['the Union for Ferries and Bridges Party'],
	['the Truth and Reconciliation Commission'],
	['the Harbour Peace and Fisheries Agreement'],
	// The first is whole.
	['the Harbour Party', 'Lake Front'],
	['the United Nations Mission', 'African Union Force'],
	['Ethiopia', 'African Union'],
])('a name with an "and" in it is one, and two names are two: %s', (...names) => {
	expect(speakerPhrase(names.join(' and ')).names).toEqual(names);
});

test.each([
	['the ambassadors of Chad and Togo', ['the Ambassador of Chad', 'the Ambassador of Togo']],
	[
		'The representatives of Chad, Togo and the League',
		['the Representative of Chad', 'the Representative of Togo', 'the League'],
	],
])('of an office of several States there is one of each: %s', (phrase, names) => {
	expect(speakerPhrase(phrase).names).toEqual(names);
});
