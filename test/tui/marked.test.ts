import {expect, test} from 'vitest';
import {matchedRanges} from '../../source/briefing/find-marks.ts';
import {marked} from '../../source/tui/parts/marked.ts';

const stretches = (text: string, typed: string, hasSlips = false) =>
	marked(text, matchedRanges(text, typed, hasSlips)).map(({text: part, tone}) =>
		tone === 'accent' ? `[${part}]` : part,
	);

test.each([
	['President Keïta speaks', 'keita', ['President ', '[Keïta]', ' speaks']],
	['Keïta and Keïta', 'kei', ['[Keï]', 'ta and ', '[Keï]', 'ta']],
	['only 5,910 troops', '5910', ['only ', '[5,910]', ' troops']],
	['nothing here', 'zzz', ['nothing here']],
])('marks in "%s" what "%s" finds, as it is printed', (text, typed, expected) => {
	expect(stretches(text, typed)).toEqual(expected);
});

test('marks a word that is one slip away', () => {
	expect(stretches('How far MINUSMA is', 'minusna', true)).toEqual(['How far ', '[MINUSMA]', ' is']);
});
