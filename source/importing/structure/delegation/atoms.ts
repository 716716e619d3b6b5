import {fold} from '../../../briefing/wording.ts';
import {lettersOfStates, memberStates, stateAtStart, withoutArticle} from '../../language/lexicon/states.ts';
import {bulletSigns} from '../../language/lexicon/tokens.ts';
import {
	type Atom,
	classified,
	endOfFragment,
	longestFragment,
	markAt,
	type Place,
	plainMark,
	type Read,
	unmarked,
} from './atom.ts';
import {isNameOfPerson, roleOf, surnameStart, titleOfStaff} from './words.ts';

/** The mark of a footnote, where no other words stand. */
const markHere = /^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}(?=[\s\],;.)]|$))/u;
const helped = /^(?:who (?:was|were)\s+)?(?:assisted|accompanied|supported)\s+by(?::|:?\s+)/i;
const between = new RegExp(
	String.raw`(?:[\s,;:()[\]—|]|-{3,}|–(?!\d)|-(?=\s)|\.(?=\s|$)|\.{2,}|\d{1,2}\.(?=\s)|${bulletSigns}|(?:and|the|then|as well as|together with|along with|namely|including|as|while|who(?! (?:also |jointly )?(?:co-?)?(?:led|headed|chaired))|acted|served|(?:co-?)?(?:led|headed) by|(?:was |were )?represented by|representing|on behalf of|by|was|were|is)(?=\s))+`,
	'uy',
);

/**
 * What stands in a list of the delegation, from left to right. Time grows with the length of the text.
 * @param isGlued whether a person may come right behind a state, as where a converter lost a gap: `Chad Awa Deby`
 */
export function atomsOf(text: string, isGlued = true): readonly Atom[] {
	const atoms: Atom[] = [];
	let at = 0;
	let depth = 0;
	let isFirst = true;
	let isOfLine = false;
	const isInLines = /\n./.test(text);
	while (at < text.length) {
		between.lastIndex = at;
		const gap = between.exec(text)?.[0] ?? '';
		depth = Math.max(0, depth + gap.split('(').length - gap.split(')').length);
		const isLineStart = at === 0 || gap.includes('\n');
		isFirst ||= /[\n;]|\d\.|\bthen\s/.test(gap);
		isOfLine &&= !isLineStart;
		at += gap.length;
		const link =
			/^(?:(?:the )?(?:Permanent )?Mission of|of|for|from)\s+/.exec(text.slice(at, at + 30))?.[0].length ?? 0;
		at += link > 0 && stateHere(text, at + link, isGlued) !== undefined ? link : 0;
		const mark = markHere.exec(text.slice(at, at + 4))?.[0];
		const last = atoms.at(-1);
		if (mark !== undefined && last !== undefined) {
			// A number that begins a row counts it.
			const isCount = /\n/.test(gap) && /^[\t ]/.test(text.slice(at + mark.length));
			atoms.splice(-1, 1, isCount ? last : {...last, mark: last.mark ?? plainMark(mark)});
			at += mark.length;
			continue;
		}

		const place: Place = {
			isFirst,
			isInBrackets: depth > 0,
			isInstead: /represented by/.test(gap),
			isTied: last?.kind === 'state' && /\bby\s+$/.test(gap),
			isOfLine,
		};
		const read =
			helpAt(text, at, place) ??
			legAt(text, at, place, gap) ??
			stateAt(text, at, place, isGlued) ??
			surnameAt(text, at, place) ??
			fragmentAt(text, at, place);
		const isOfLineInBrackets = isOfLine && place.isInBrackets && read.atoms.some(({kind}) => kind === 'state');
		atoms.push(...(isOfLineInBrackets ? asWords(read.atoms, text.slice(at, read.end).trim()) : read.atoms));
		isFirst = at >= text.length || (isFirst && read.atoms.length === 0);
		at = read.end;
		isOfLine ||= isInLines && isLineStart && read.atoms[0]?.kind === 'state' && signNext.test(text.slice(at, at + 4));
	}

	return atoms;
}

/** Words beside a member whose State is known: another that they name is none of its own, as in `(Ambassador to Togo)`. */
function asWords([first]: readonly Atom[], words: string): readonly Atom[] {
	if (first === undefined || (first.kind === 'state' && first.office === undefined)) {
		return [];
	}

	const {office: _office, ...atom} = first;
	return [{...atom, kind: first.kind === 'state' ? 'office' : first.kind, text: words}];
}

/** Between a State at the start of a line and its members. */
const signNext = /^\s*(?:[–—:|\t]|-\s|\.\.)/;
const partOfMission =
	/^(?:[^(),;\n]{2,60}\sonly|(?:until|up to|as (?:of|from)|joined|(?:on|for|during) the)\s[^(),;\n]{2,70}|from\s[^(),;\n]{0,60}?(?:\d[^(),;\n]{0,20}|\bonwards?|\bto\s[^(),;\n]{2,40}))(?=\s*(?:[(),;\n]|$))/u;

/** Reads which part of the mission a member was on: `(Mali only)`, `, from 30 April`, and in the line of a State `(Togo)`. */
function legAt(text: string, at: number, place: Place, gap: string): Read | undefined {
	const head = text.slice(at, at + longestState);
	const state = place.isOfLine && place.isInBrackets && /\($/.test(gap) ? stateAtStart(head)?.length : undefined;
	const inBrackets = state !== undefined && head[state] === ')' ? state : undefined;
	const length = /[(,;\t]\s*$/.test(gap) ? (partOfMission.exec(head)?.[0].length ?? inBrackets) : undefined;
	return length === undefined
		? undefined
		: {atoms: [{kind: 'leg', text: head.slice(0, length), at, ...place}], end: at + length};
}

/** What may stand behind the name of a State that is not a part of other words. */
const afterState =
	/^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s?\d(?!\d)|\s?\[\d\])?(?:\s*(?:$|[,;:.()[\]\n\t–—*|])|\s+-\s|\s+(?:and|as|was|were|who|represented|assisted|by|to the|on the|Mission|took part|participated|travelled|joined|(?:co-)?led|headed|for(?= \p{Lu}))\b)/u;
/** In UTF-16 code units: how far the name of a State may reach. */
const longestState = 90;

const squeezedStates = new Map([
	...memberStates.flatMap(({names}) => names.map((printed) => [squeezed(printed), printed] as const)),
	...Object.entries(lettersOfStates).map(([short, printed]) => [squeezed(short), printed] as const),
]);

/** Without what may be lost or won at the seams of a word. */
function squeezed(text: string): string {
	return fold(text).replaceAll(/[\s‐‑'’ʼ`-]/g, '');
}

/** Reads a State, where its name stands at a place. */
function stateAt(text: string, at: number, place: Place, isGlued: boolean): Read | undefined {
	const found = stateHere(text, at, isGlued);
	if (found === undefined) {
		return undefined;
	}

	const end = at + found.length;
	return {atoms: [{kind: 'state', text: found.country, at, ...place, ...markAt(text, end)}], end};
}

/** The state whose name stands at a place: alone, or with a person or an office right behind it. */
function stateHere(
	text: string,
	at: number,
	isGlued: boolean,
): {readonly country: string; readonly length: number} | undefined {
	const head = text.slice(at, at + longestState);
	if (!/^\p{Lu}|^the\s/u.test(head)) {
		return undefined;
	}

	const found = stateAtStart(unmarked(head));
	const end = endOfFragment(head, 0);
	const inBrackets = /^\([^()]*\)/.exec(head.slice(end))?.[0].length ?? 0;
	// A name needs to be squeezed to be known where it is short, or may have been parted.
	const [whole] = [end + inBrackets, end]
		.map((length) => head.slice(0, length).trimEnd())
		.filter(
			(printed) => (printed in lettersOfStates || /[\s‐‑-]/.test(printed)) && squeezedStates.has(squeezed(printed)),
		);
	if (whole !== undefined && whole.length > (found?.length ?? 0)) {
		return {country: squeezedStates.get(squeezed(whole)) ?? whole, length: whole.length};
	}

	const after = head.slice(found?.length);
	return found !== undefined && (afterState.test(after) || (isGlued && isPersonNext(after)))
		? {country: asOneLine(head.slice(0, found.length)), length: found.length}
		: undefined;
}

/** The name of a State over several lines in one, without its article. */
function asOneLine(country: string): string {
	return withoutArticle(country).replaceAll(/\s+/g, ' ');
}

function isPersonNext(after: string): boolean {
	const [next] = /^\s+\p{Lu}/u.test(after) ? classified(after.slice(0, endOfFragment(after, 0)), 0, nowhere) : [];
	return next !== undefined && next.kind !== 'word';
}

const nowhere: Place = {isFirst: false, isInBrackets: false};

/** `assisted by Eve Petit, expert`: up to the end of the line, of the brackets or of what a semicolon sets apart, or the next state. */
function helpAt(text: string, at: number, place: Place): Read | undefined {
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
		if (/[;\n\t]/.test(sign) || open < 0) {
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

	const words = text.slice(at + start, end).replace(/[\s,]+$/, '');
	const isOfMission = (place.isFirst && /\p{Lu}/u.test(text[at] ?? '')) || titleOfStaff.test(words);
	return {atoms: [{kind: isOfMission ? 'staff' : 'help', text: words, at, ...place}], end};
}

/** What an office is accredited to, behind its State: `Permanent Representative of Chad` to the United Nations. */
const abroadNext =
	/^\s+(?:Mission(?!\p{L})|on the (?:Security )?Council|to the (?:United Nations|UN|African Union|European Union)\b(?:(?: (?!and\b)[\p{L}]+)*(?=\s+and\s|\s*[,;:()\n\t.]|$))?|for \p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+)*)/u;
/** Surnames in capitals before the other names, or one before a bracket at the start of a line: `VAN DAM, Joost`, `Deby, Awa (Chad)`. */
const surnameFirst = new RegExp(
	`^((?:${surnameStart})?(?:\\p{Lu}[\\p{Lu}\\p{M}'’‐‑ -]*\\p{Lu}|(?:[dl]['’]|[Aa]l-|[Ee]l-)?\\p{Lu}[\\p{L}\\p{M}'’‐‑-]+(?=[^\\n(]{2,40}\\()))` +
		",\\s+(\\p{Lu}[\\p{L}\\p{M}.'’‐‑-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’‐‑-]*){0,3})(?=\\s*(?:$|[(,;\\n\\t]))",
	'u',
);

/** Reads a surname with the names behind its comma. */
function surnameAt(text: string, at: number, place: Place): Read | undefined {
	const [whole = '', surname = '', given = ''] = surnameFirst.exec(text.slice(at, at + longestState)) ?? [];
	const isCapitals = surname === surname.toUpperCase() && given !== given.toUpperCase();
	const isName =
		isNameOfPerson(`${given} ${surname}`) && roleOf(surname) === undefined && stateAtStart(given) === undefined;
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
function fragmentAt(text: string, at: number, place: Place): Read {
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
	const isAhead = text[end] === ':' && place.isFirst && (atoms[0]?.kind === 'role' || atoms[0]?.kind === 'office');
	return {atoms: isAhead ? atoms.map((atom) => ({...atom, isAhead})) : atoms, end};
}
