import {describe, expect, test} from 'vitest';
import {matchedRanges} from '../../../source/briefing/find/marks.ts';

function marked(text: string, typed: string, hasSlips = false): string {
	return matchedRanges(text, typed, hasSlips)
		.toReversed()
		.reduce((whole, {from, to}) => `${whole.slice(0, from)}[${whole.slice(from, to)}]${whole.slice(to)}`, text);
}

describe('what was typed is marked', () => {
	test.each([
		['Talks on neutral ground', 'neut talk', '[Talk]s on [neut]ral ground'],
		['Talks, more talks', 'talks', '[Talks], more [talks]'],
		['Stalks', 'talk', 'Stalks'],
		['President Keïta', 'keita', 'President [Keïta]'],
		['Kei\u0308ta', 'kei', '[Kei\u0308]ta'],
		['Łukasz Œuvre', 'luk oeu', '[Łuk]asz [Œu]vre'],
		['5,910 of 11,200', '5910', '[5,910] of 11,200'],
		['5,910 of 11,200', '59 112', '[5,9]10 of [11,2]00'],
		['5\u202F910 guards', '5,910', '[5\u202F910] guards'],
		['A cease-fire', 'ceasef', 'A [cease-f]ire'],
		['ﬁnal', 'fi', '[ﬁ]nal'],
		['🚀 talks', 'talks', '🚀 [talks]'],
		['和平会谈', '会谈', '和平[会谈]'],
		['', 'talks', ''],
		['Talks', '', 'Talks'],
	])('%s, %s', (text, typed, expected) => {
		expect(marked(text, typed)).toBe(expected);
	});

	test.each([
		['Talks on neutral ground', 'nuetral', 'Talks on [neutral] ground'],
		['Cantonment at sites', 'cantonmnet at', '[Cantonment] [at] sites'],
		['A cease-fire', 'ceasefrie', 'A [cease-fire]'],
		['Ground', 'talks', 'Ground'],
	])('and what is one slip away: %s, %s', (text, typed, expected) => {
		expect(marked(text, typed, true)).toBe(expected);
	});

	test('the text keeps all of its letters', () => {
		expect(marked('Zoë 5,910', 'zoe 5910').replaceAll(/[[\]]/g, '')).toBe('Zoë 5,910');
	});
});
