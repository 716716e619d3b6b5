import fc from 'fast-check';
import {test} from 'vitest';
import {amount} from '../../../amount.ts';
import {delegates, expectWhole, inText, wrapped} from './forms.ts';

const leadsIn = [
	'The Council sent a mission, which was composed of',
	'The mission comprised',
	'The members of the Council participating in the mission were',
	'The delegation of the Council consisted of',
	'The mission, which left on 3 May, included',
];
const signs = ['; ', ', '];

test.each(Object.entries(inText))('any delegation in running text is read whole: %s', (_, form) => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom(...leadsIn),
			fc.constantFrom(...signs),
			fc.integer({min: 70, max: 120}),
			(all, lead, sign, width) => {
				const printed = all.map((delegate, at) => form.print(delegate, at === 0));
				const list = `${printed.slice(0, -1).join(sign)}${sign}and ${printed.at(-1)}`;
				const text = `1. ${lead} ${list}.\n\n2. The mission met with the Prime Minister.\n\n3. It left.`;
				expectWhole(wrapped(text, width).replaceAll(/\n(?=\d\. )/g, '\n\n'), all, form);
			},
		),
		{numRuns: amount(12, 40)},
	);
});
