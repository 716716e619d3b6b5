import {describe, expect, test} from 'vitest';
import {matchedRanges} from '../../../source/briefing/find/marks.ts';
import {marked, markedWithin, textAround} from '../../../source/tui/drawing/marked.ts';

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

describe('in a line with little room', () => {
	const shown = (text: string, typed: string, room: number) =>
		markedWithin(text, matchedRanges(text, typed), room)
			.map(({text: part, tone}) => (tone === 'accent' ? `[${part}]` : part))
			.join('');
	const text = 'The Council asked for talks in the capital, where some of them feared that the talks would fail again';

	test.each([
		['what matches at the beginning stands there', 'council asked', 40, /^The \[Council\] \[asked\] for talks/],
		['what matches deep in it is shown with the words before it', 'feared', 40, /^….* them \[feared\] that the talks/],
		['where several match together', 'talks would fail', 40, /^….*the \[talks\] \[would\] \[fail\] again$/],
		['the beginning stays where it shows half of that', 'talks again', 40, /^The Council asked for \[talks\] in/],
		['the end of a text fills the line', 'again', 40, /^….{30,}\[again\]$/],
		['what does not match stays as it is', 'zzz', 40, /^The Council/],
		['also where there is hardly any room', 'feared', 8, /^…\[feared\]/],
		['and none', 'feared', 0, /^The Council/],
	])('%s', (_, typed, room, expected) => {
		expect(shown(text, typed, room)).toMatch(expected);
	});
});

test('a text around a stretch that no line holds begins with some words before it', () => {
	const text =
		'The guests had heard estimates of the officers needed, from the sixteen thousand of the plan to twenty or more';
	const range = {from: text.indexOf('sixteen'), to: text.length - 8};
	expect(textAround(text, range, 40)).toBe('…the sixteen thousand of the plan to twenty or more');
	expect(textAround(text, range, 300)).toBe(text);
});
