import {stateAtStart} from '../../language/lexicon/states.ts';
import {endOfFragment, type Place, type Read} from './atom.ts';
import {classified, longestFragment} from './fragment-kinds.ts';
import {markAt, unmarked} from './marks.ts';
import {afterState, asOneLine, longestState} from './state-names.ts';
import {isPerson, roleOf} from './words.ts';

/** What an office is accredited to, behind its State: `Permanent Representative of Chad` to the United Nations. */
const abroadNext =
	/^\s+(?:Mission(?!\p{L})|to the (?:United Nations|UN|African Union|European Union)\b(?:(?: (?!and\b)[\p{L}]+)*(?=\s+and\s|\s*[,;:()\n\t.]|$))?|for \p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+)*)/u;
/** Surnames in capitals before the other names, or one before a bracket at the start of a line: `VAN DAM, Joost`, `Deby, Awa (Chad)`. */
const surnameFirst =
	/^(\p{Lu}[\p{Lu}\p{M}'’‐‑ -]*\p{Lu}|\p{Lu}[\p{L}\p{M}'’‐‑-]+(?=[^\n(]{2,40}\()),\s+(\p{Lu}[\p{L}\p{M}.'’‐‑-]*(?: \p{Lu}[\p{L}\p{M}.'’‐‑-]*){0,3})(?=\s*(?:$|[(,;\n\t]))/u;

/** Reads a surname with the names behind its comma. */
export function surnameAt(text: string, at: number, place: Place): Read | undefined {
	const [whole = '', surname = '', given = ''] = surnameFirst.exec(text.slice(at, at + longestState)) ?? [];
	const isCapitals = surname === surname.toUpperCase() && given !== given.toUpperCase();
	const isName = isPerson(`${given} ${surname}`) && roleOf(surname) === undefined && stateAtStart(given) === undefined;
	return isName && (isCapitals || place.isFirst)
		? {atoms: [{kind: 'name', text: whole, at, ...place}], end: at + whole.length}
		: undefined;
}

/** Where words end: at the next sign, or where another state is told of, `Awa Deby and Togo by Kofi Ayite`. */
function endOfWords(text: string, at: number): number {
	const head = text.slice(at, at + longestFragment);
	const sign = endOfFragment(head, 1);
	for (const {index, 0: link} of head.slice(0, sign).matchAll(/\s+and\s+(?=\p{Lu}|the\s)/gu)) {
		const tail = head.slice(index + link.length);
		const length = stateAtStart(unmarked(tail.slice(0, longestState)))?.length ?? tail.length;
		if (/^\s+(?:(?:was )?represented )?by\s/.test(tail.slice(length))) {
			return at + index;
		}
	}

	return sign < head.length ? at + sign : endOfFragment(text, at + 1);
}

/** The words up to the next sign, with the state that they end in: `Awa Deby of Chad`, `Permanent Representative of Chad`. */
export function fragmentAt(text: string, at: number, place: Place): Read {
	const end = endOfWords(text, at);
	for (const {index, 0: link} of text.slice(at, end).matchAll(/\s+(?:of|from|for)\s+(?=\p{Lu}|the\s)/gu)) {
		const from = at + index + link.length;
		const found = stateAtStart(unmarked(text.slice(from, from + longestState)));
		const after = text.slice(from + (found?.length ?? 0), from + (found?.length ?? 0) + longestState);
		if (found !== undefined && afterState.test(after)) {
			const country = asOneLine(text.slice(from, from + found.length));
			const stateEnd = from + found.length + (abroadNext.exec(after)?.[0].length ?? 0);
			const atoms = classified(text.slice(at, at + index), at, place);
			const state = {kind: 'state', text: country, at: from, ...place, isFirst: false, isTied: true} as const;
			const [office] = atoms;
			// `co-lead for Chad` tells whom or where that led.
			const isOfRole = /for/.test(link) && atoms.at(-1)?.kind === 'role';
			return {
				atoms: isOfRole
					? atoms
					: atoms.length === 1 && office?.kind === 'office'
						? [{...state, at, isFirst: place.isFirst, office: office.text, ...markAt(text, stateEnd)}]
						: [...atoms, {...state, ...markAt(text, stateEnd)}],
				end: stateEnd,
			};
		}
	}

	const atoms = classified(text.slice(at, end), at, place);
	const isAhead = text[end] === ':' && place.isFirst && atoms[0]?.kind === 'role';
	return {atoms: isAhead ? atoms.map((atom) => ({...atom, isAhead})) : atoms, end};
}
