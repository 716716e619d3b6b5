import {type Bit, cellsOf, cut, present, shortLine, slice} from './bits.ts';
import {itemAt} from './list-items.ts';
import {startOpening} from './member-openings.ts';
import {isPartOfName, stateAtStart} from './state-names.ts';

/** The cells of a line; a bullet that columns set apart belongs to what it stands before. */
export function entryCells(bit: Bit): readonly Bit[] {
	const cells = bit.text.length > shortLine ? [bit] : cellsOf(bit);
	const [first, second, ...others] = cells;
	const isLabel = first !== undefined && itemAt(first.text)?.length === first.text.length;
	return second === undefined || !isLabel ? cells : [...present(slice(bit, 0, second.to - bit.from)), ...others];
}

/** The cells of a line; a name of a state that the next line completes is one, though only a space stands after it. */
export function cellsBelow(bit: Bit, next: Bit | undefined): readonly Bit[] {
	const [first, ...others] = entryCells(bit);
	const below = next === undefined ? undefined : entryCells(next)[0]?.text;
	if (first === undefined || below === undefined || startOpening(first.text) !== undefined) {
		return first === undefined ? [] : [first, ...others];
	}

	const ends = [...first.text.slice(0, shortLine).matchAll(/\s+(?=\p{Lu})/gu)].map(({index}) => index);
	const end = ends.findLast((at) => {
		const name = first.text.slice(0, at);
		return isPartOfName(name) && completes(name, `${name} ${below}`);
	});
	return [...(end === undefined ? [first] : cut(first, end).flatMap(present)), ...others];
}

/** Whether a name that broke off is completed by the words under it. */
export function completes(country: string, whole: string): boolean {
	const found = stateAtStart(whole);
	return found !== undefined && found.length > country.length && /^.{0,70}$/.test(country) && country !== '';
}
