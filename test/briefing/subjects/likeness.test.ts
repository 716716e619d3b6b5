import {expect, test} from 'vitest';
import {likenessIn} from '../../../source/briefing/subjects/likeness.ts';
import {indexOf, paragraph} from '../builders.ts';

const texts = [
	'The pilots feared that the dredging of the lagoon would endanger the lighthouse.',
	'Harbour authorities described the dredging of the lagoon.',
	'Harbour authorities described their budget.',
	'Fishermen asked for ice.',
];
const likeness = likenessIn(
	indexOf({paragraphs: [...texts.map((text, at) => ({...paragraph(`${at + 1}`), text, verbatim: true}))]}),
);

test('two texts are the more alike, the more and the rarer the words are that they share', () => {
	const ofTwo = likeness('pilots feared fog', 'pilots feared wind');
	expect(ofTwo).toBeGreaterThan(likeness('authorities described fog', 'authorities described wind'));
	expect(likeness('pilots feared fog at the lighthouse', 'pilots feared wind at the lighthouse')).toBeGreaterThan(
		ofTwo,
	);
	expect(likeness('pilots feared fog', 'pilots feared fog')).toBeCloseTo(1);
});

test('one word in common is chance, and the name of the country is in all of a report', () => {
	expect(likeness('the lighthouse to be lit', 'a lighthouse for pilots')).toBe(0);
	expect(likeness('the harbour lighthouse', 'the lighthouse in the harbour')).toBe(0);
	expect(likeness('', 'the lighthouse')).toBe(0);
});
