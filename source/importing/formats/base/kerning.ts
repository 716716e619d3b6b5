import {countsOf} from '../../../briefing/report-index.ts';
import type {Line} from '../../model/document.ts';

const word = /\p{L}[\p{L}\p{M}]*/gu;
/** What stands between spaces and signs: `co` is no word in `co-led`. */
const unit = /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;
/** A word, and the next one behind it. */
const pair = /(?<![\p{L}\p{M}’'-])(\p{L}[\p{L}\p{M}]*)(?= (\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}-]))/gu;
/** A dash has a space on both sides or on neither. */
const beforeHyphen = /(?<=[\p{L}\p{M}]) (?=-\p{L})/gu;
const elided = /(?<![\p{L}\p{M}])([dl]) ([’']\p{Lu})/giu;
/** How often a word stands elsewhere of which one half is a word, too, and how long that is at least. */
const often = 3;
const longHalf = 4;
/** Letters that are words by themselves. */
const wordLetter = /^[aio]$/i;

/**
 * Lines without the gaps that a converter leaves within words where letters are set close: `P resident`, `cand idate`, `Vice -Prime`,
 * `d ’Ivoire`. The document's own words tell: what is joined is a word of it, and the halves are none, or one is a lone letter or the beginning or end of a word that is frequent there.
 */
export function withoutKerningGaps(lines: readonly Line[]): readonly Line[] {
	const all = (form: RegExp) => lines.flatMap(({text}) => text.match(form) ?? []).map((found) => found.toLowerCase());
	const [words, units] = [countsOf(all(word)), countsOf(all(unit))];
	const pairs = countsOf(
		lines.flatMap(({text}) => [...text.matchAll(pair)].map(([, one, other]) => `${one} ${other}`.toLowerCase())),
	);
	const isGap = (first: string, second: string) => {
		const [one, other] = [first.toLowerCase(), second.toLowerCase()];
		const isLone = [one, other].some((half) => half.length === 1 && !wordLetter.test(half));
		const together = pairs.get(`${one} ${other}`);
		const [isFirstNone, isSecondNone] = [one, other].map((half) => (units.get(half) ?? 0) <= (together ?? 0));
		const whole = words.get(one + other) ?? 0;
		// `be low` are two words, wherever `low` stands but once.
		const isPart =
			whole >= often && ((isFirstNone && other.length >= longHalf) || (isSecondNone && one.length >= longHalf));
		// One lost space, `civilsociety`, makes no word of all that are printed apart.
		const isNone = isFirstNone && isSecondNone && whole >= (together ?? 0);
		return whole > 0 && (isLone || isNone || isPart) && /^\p{Ll}/u.test(second);
	};
	const mended = (text: string) => {
		const gaps = [
			...[...text.matchAll(pair)].flatMap(({index, 1: first = '', 2: second = ''}) =>
				isGap(first, second) ? [index + first.length] : [],
			),
			...[...text.matchAll(beforeHyphen)].map(({index}) => index),
			...[...text.matchAll(elided)].map(({index}) => index + 1),
		];
		return gaps.length === 0 ? text : withoutSigns(text, new Set(gaps));
	};
	return lines.map((line) => {
		const {form} = line;
		const row = form?.kind === 'row' && {form: {...form, cells: form.cells.map(mended)}};
		return {...line, text: mended(line.text), ...row};
	});
}

function withoutSigns(text: string, places: ReadonlySet<number>): string {
	return text
		.split('')
		.filter((_, at) => !places.has(at))
		.join('');
}
