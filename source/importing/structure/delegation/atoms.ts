import {type Atom, endOfFragment, type Place, type Read} from './atom.ts';
import {classified} from './fragment-kinds.ts';
import {fragmentAt, surnameAt} from './fragments.ts';
import {markHere, plainMark} from './marks.ts';
import {longestState, stateAt, stateHere} from './state-names.ts';

const helped = /^(?:who (?:was|were)\s+)?(?:assisted|accompanied|supported)\s+by\s+/i;
const between =
	/(?:[\s,;:()[\]—|]|-{3,}|–(?!\d)|-(?=\s)|\.(?=\s|$)|\.{2,}|\d{1,2}\.(?=\s)|[•·▪●‣◦○■□\uF0B7\uF0A7➢✓]|(?:and|the|as well as|together with|along with|namely|including|as|while|who(?! (?:also |jointly )?(?:co-?)?(?:led|headed|chaired))|acted|served|(?:co-?)?(?:led|headed) by|(?:was |were )?represented by|representing|on behalf of|by|was|were|is)(?=\s))+/uy;

/**
 * What stands in a list of the delegation, from left to right. Time grows with the length of the text.
 * @param isGlued whether a person may come right behind a state, as where a converter lost a gap: `Chad Awa Deby`
 */
export function atomsOf(text: string, isGlued = true): readonly Atom[] {
	const atoms: Atom[] = [];
	let at = 0;
	let depth = 0;
	let isFirst = true;
	while (at < text.length) {
		between.lastIndex = at;
		const gap = between.exec(text)?.[0] ?? '';
		depth = Math.max(0, depth + gap.split('(').length - gap.split(')').length);
		isFirst ||= /[\n;]|\d\./.test(gap);
		at += gap.length;
		const link =
			/^(?:(?:the )?(?:Permanent )?Mission of|of|for|from)\s+/.exec(text.slice(at, at + 30))?.[0].length ?? 0;
		at += link > 0 && stateHere(text, at + link, isGlued) !== undefined ? link : 0;
		const mark = markHere(text, at);
		const last = atoms.at(-1);
		if (mark !== undefined && last !== undefined) {
			// A number that begins a row counts it.
			const isCount = /\n/.test(gap) && /^[\t ]/.test(text.slice(at + mark.length));
			atoms.splice(-1, 1, isCount ? last : {...last, mark: last.mark ?? plainMark(mark)});
			at += mark.length;
			continue;
		}

		const isInstead = /represented by/.test(gap);
		const isTied = last?.kind === 'state' && /\bby\s+$/.test(gap);
		const place: Place = {
			isFirst,
			isInBrackets: depth > 0,
			...(isInstead ? {isInstead} : {}),
			...(isTied ? {isTied} : {}),
		};
		const read =
			helpAt(text, at, depth, place) ??
			stateAt(text, at, place, isGlued) ??
			surnameAt(text, at, place) ??
			fragmentAt(text, at, place);
		// Behind a role in one bracket a State is where that was: `(co-lead, Burundi)`.
		const isOfRole = place.isInBrackets && !/[()]/.test(gap) && last?.kind === 'role' && last.isInBrackets;
		atoms.push(...(isOfRole ? read.atoms.filter(({kind}) => kind !== 'state') : read.atoms));
		isFirst = at >= text.length || (isFirst && read.atoms.length === 0);
		at = read.end;
	}

	return atoms;
}

/** `assisted by Eve Petit, expert`: up to the end of the line, of the brackets or of what a semicolon sets apart, or the next state. */
function helpAt(text: string, at: number, depth: number, place: Place): Read | undefined {
	const start = helped.exec(text.slice(at, at + longestState))?.[0].length;
	if (start === undefined) {
		return undefined;
	}

	let end = at + start;
	let last = end;
	for (let open = 0; end < text.length; ) {
		end = endOfFragment(text, end);
		const sign = text[end] ?? '';
		open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
		if (/[;\n\t]/.test(sign) || open < 0 || (sign === ')' && depth > 0 && open < 0)) {
			break;
		}

		const next = end + (/^[\s,:()[\]–—-]+(?:and\s+)?/.exec(text.slice(end, end + 20))?.[0].length ?? 1);
		if (stateAt(text, next, place, false) !== undefined) {
			// Whose state comes next is another member, but for the only one named.
			const [person] = classified(text.slice(last, end), last, place);
			end = person?.kind === 'name' && last > at + start ? last : end;
			break;
		}

		last = next;
		end = Math.min(next, text.length);
	}

	return {atoms: [{kind: 'help', text: text.slice(at + start, end).replace(/[\s,]+$/, ''), at, ...place}], end};
}
