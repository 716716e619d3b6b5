import {fold} from '../../../briefing/wording.ts';
import {abbreviatedTitles, honorifics} from '../../language/lexicon/honorifics.ts';
import {memberStates} from '../../language/lexicon/state-list.ts';
import {stateAtEnd, stateAtStart, withoutArticle} from '../../language/lexicon/states.ts';
import {missedIn} from './absent.ts';
import {roleOf} from './roles.ts';

/** What a list of the delegation is made of, between its commas, brackets, dashes and lines. */
export type Atom = {
	readonly kind: 'state' | 'name' | 'office' | 'role' | 'help' | 'absent' | 'word';
	/** Without the mark of a footnote; of a name without what addresses it. */
	readonly text: string;
	/** Where it begins in the text, and where it ends. */
	readonly at: number;
	readonly end: number;
	/** It begins a line, or what a semicolon sets apart. */
	readonly isFirst: boolean;
	readonly isInBrackets: boolean;
	/** What addresses a name, as printed: `H.E. Ambassador`. */
	readonly address?: string;
	/** The office before a name or of a state: `Ambassador` Awa Deby, `Permanent Representative` of Chad. */
	readonly office?: string;
	/** The mark of a footnote. */
	readonly mark?: string;
	/** It names who came in the place of the one before it. */
	readonly isInstead?: true;
};

/** How an atom stands in its text. */
type Place = Pick<Atom, 'isFirst' | 'isInBrackets' | 'isInstead'>;

const offices =
	"(?:(?:First|Senior|Acting|Alternate|Deputy|Former|Special|Chief)\\s+)*(?:Permanent\\s+Representative|Representative|Ambassador|Amb\\.|Political\\s+Coordinator|Coordinator|Chargé\\s+d['’]affaires(?:\\s+a\\.i\\.)?|Minister[ -]Counsell?or|Minister\\s+Plenipotentiary|Minister|Counsell?or|(?:First|Second|Third)\\s+Secretary|Lieutenant[ -]Colonel|Colonel|(?:(?:Major|Brigadier|Lieutenant)[ -])?General)";
const officeWord =
	/(?<!\p{L})(?:representatives?|counsell?ors?|secretar(?:y|ies)|ministers?|ambassadors?|coordinators?|experts?|advis[eo]rs?|attachés?|chargés?|directors?|envoys?|officers?|head|chief|plenipotentiary|observers?|delegates?)(?!\p{L})/iu;
/** What the name of a person does not have. */
const ofNoName =
	/\b(?:Council|Mission|Nations|Government|Embassy|Ministry|Department|Division|Section|Affairs|Committee|Republic|Delegation|Members?|Union|Team|Country|State|Title|Names?|The|On|In|At|Annex)\b/i;
const honorific = `(?:(?:${honorifics}|Hon)\\b\\.?|H\\.\\s?E\\b\\.?|(?:His|Her|Their)\\s+Excellenc(?:y|ies))`;
const addressed = new RegExp(`^((?:(?:${honorific}|(?:${offices})s?)(?:,|\\s)\\s*)+)(?=\\p{Lu})`, 'u');
const allHonorifics = new RegExp(`${honorific}(?:,|\\s|$)\\s*`, 'gu');
const part = "(?:(?:[dl]|[Aa]l|[Ee]l)['’-])?\\p{Lu}[\\p{L}\\p{M}.'’‐‑-]*";
const particles = 'de|da|di|do|dos|das|du|van|von|der|den|ter|la|le|el|al|bin|ibn|bint|ben|y|e|zu';
const name = new RegExp(`^${part}(?:\\s+(?:${part}|(?:${particles})(?!$)))*(?:,?\\s+(?:Jr|Sr)\\.?)?$`, 'u');
const officeAtEnd = new RegExp(`^(.+?)\\s+(${offices})$`, 'u');
const verb = /\b(?:was|were|is|are|had|has|led|met|left|said|will|would|did|joined|took)\b/;
const helped = /^(?:who (?:was|were)\s+)?(?:assisted|accompanied|supported)\s+by\s+/i;
const marks = /(?:\s?\*{1,3}|\s?[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d{1,2}|\s\d|\s?\[\d{1,2}\])$/u;
const marksAfter = /^\)?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s?\[\d{1,2}\]|\s?\d(?=[\s,;.]|$))/u;
const marksWithin = /[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,2}\]/gu;
const markHere = /^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}(?=[\s\],;.)]|$))/u;
const stop = new RegExp(`(?<!(?:^|[\\s(])(?:${abbreviatedTitles}|\\p{L}))\\.$`, 'u');
/** What stands between atoms: signs, and words that only join. */
const between =
	/(?:[\s,;:()[\]—]|–(?!\d)|-(?=\s)|\.(?=\s|$)|\d{1,2}\.(?=\s)|[•·▪●‣◦○■□\uF0B7\uF0A7➢✓]|(?:and|the|as well as|together with|along with|namely|including|as|while|who|acted|served|(?:was |were )?represented by|was|were|is)(?=\s))+/uy;
const fragmentEnd = /,(?!\s*(?:Jr|Sr)\b)|[;:()[\]\n\t—]|\s[–-]\s|\.(?=\s+\d{1,2}\.\s)|$/g;
const afterState =
	/^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s?\d(?!\d)|\s?\[\d\])?(?:\s*(?:$|[,;:.()[\]\n\t–—*])|\s+-\s|\s+(?:and|as|was|were|who|represented|assisted|to the)\b)/u;
const abroadNext =
	/^\s+to the (?:United Nations|UN|African Union|European Union)\b(?:(?: (?!and\b)[\p{L}]+)*(?=\s+and\s|\s*[,;:()\n\t.]|$))?/u;
const wordsOfOffices = new Set(
	'Acting Alternate Ambassador Coordinator Counsellor Deputy Minister Permanent Plenipotentiary Political Representative Secretary'.split(
		' ',
	),
);
const isPiece = new RegExp(
	`^(?!(?:${particles}|of|for|and|to|the|in|was|is|had|has|who|led|met|left|said)$)\\p{Ll}{1,6}$`,
	'u',
);
const longest = 90;

const squeezedStates = new Map(
	memberStates.flatMap(({names}) => names.map((printed) => [squeezed(printed), printed] as const)),
);

/** Without what may be lost or won at the seams of a word. */
function squeezed(text: string): string {
	return fold(text).replaceAll(/[\s‐‑'’ʼ`-]/g, '');
}

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
		const link = /^(?:of|for|from)\s+/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
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

		const isInstead = /represented by/.test(gap);
		const place: Place = {isFirst, isInBrackets: depth > 0, ...(isInstead ? {isInstead} : {})};
		const read = helpAt(text, at, depth, place) ?? stateAt(text, at, place, isGlued) ?? fragmentAt(text, at, place);
		atoms.push(...read.atoms);
		isFirst = at >= text.length || (isFirst && read.atoms.length === 0);
		at = read.end;
	}

	return atoms;
}

type Read = {readonly atoms: readonly Atom[]; readonly end: number};

function endOfFragment(text: string, at: number): number {
	fragmentEnd.lastIndex = at;
	return fragmentEnd.exec(text)?.index ?? text.length;
}

/** `assisted by Eve Petit, expert`: up to the end of the line, of the brackets or of what a semicolon sets apart, or the next state. */
function helpAt(text: string, at: number, depth: number, place: Place): Read | undefined {
	const start = helped.exec(text.slice(at, at + longest))?.[0].length;
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

	return {atoms: [{kind: 'help', text: text.slice(at + start, end).replace(/[\s,]+$/, ''), at, end, ...place}], end};
}

function stateAt(text: string, at: number, place: Place, isGlued: boolean): Read | undefined {
	const found = stateHere(text, at, isGlued);
	if (found === undefined) {
		return undefined;
	}

	const end = at + found.length;
	return {atoms: [{kind: 'state', text: found.country, at, end, ...place, ...markAt(text, end)}], end};
}

function markAt(text: string, end: number): Pick<Atom, 'mark'> {
	const mark = marksAfter.exec(text.slice(end, end + 6))?.[0].replace(/^\)/, '');
	return mark === undefined ? {} : {mark: plainMark(mark)};
}

function plainMark(mark: string): string {
	return mark.replaceAll(/[[\]\s]/g, '').normalize('NFKC');
}

/** The state whose name stands at a place: alone, or with a person or an office right behind it. */
function stateHere(
	text: string,
	at: number,
	isGlued: boolean,
): {readonly country: string; readonly length: number} | undefined {
	const head = text.slice(at, at + longest);
	if (!/^\p{Lu}|^the\s/u.test(head)) {
		return undefined;
	}

	const found = stateAtStart(unmarked(head));
	const end = endOfFragment(head, 0);
	const inBrackets = /^\([^()]*\)/.exec(head.slice(end))?.[0].length ?? 0;
	const [whole] = [end + inBrackets, end]
		.map((length) => head.slice(0, length).trimEnd())
		.filter((printed) => /[\s‐‑-]/.test(printed) && squeezedStates.has(squeezed(printed)));
	if (whole !== undefined && whole.length > (found?.length ?? 0)) {
		return {country: squeezedStates.get(squeezed(whole)) ?? whole, length: whole.length};
	}

	const after = head.slice(found?.length);
	return found !== undefined && (afterState.test(after) || (isGlued && isPersonNext(after)))
		? {country: asOneLine(head.slice(0, found.length)), length: found.length}
		: undefined;
}

function asOneLine(country: string): string {
	return withoutArticle(country).replaceAll(/\s+/g, ' ');
}

/** With spaces in the place of marks of footnotes. */
function unmarked(text: string): string {
	return text.replaceAll(marksWithin, (mark) => ' '.repeat(mark.length));
}

function isPersonNext(after: string): boolean {
	const [next] = /^\s+\p{Lu}/u.test(after) ? classified(after.slice(0, endOfFragment(after, 0)), 0, nowhere) : [];
	return next !== undefined && next.kind !== 'word';
}

const nowhere: Place = {isFirst: false, isInBrackets: false};

/** The words up to the next sign, with the state that they end in: `Awa Deby of Chad`, `Permanent Representative of Chad`. */
function fragmentAt(text: string, at: number, place: Place): Read {
	const end = endOfFragment(text, at + 1);
	for (const {index, 0: link} of text.slice(at, end).matchAll(/\s+(?:of|from|for)\s+(?=\p{Lu}|the\s)/gu)) {
		const from = at + index + link.length;
		const found = stateAtStart(unmarked(text.slice(from, from + longest)));
		const after = text.slice(from + (found?.length ?? 0), from + (found?.length ?? 0) + longest);
		if (found !== undefined && afterState.test(after)) {
			const country = asOneLine(text.slice(from, from + found.length));
			const stateEnd = from + found.length + (abroadNext.exec(after)?.[0].length ?? 0);
			const atoms = classified(text.slice(at, at + index), at, place);
			const state = {kind: 'state', text: country, at: from, end: stateEnd, ...place, isFirst: false} as const;
			const [office] = atoms;
			return {
				atoms:
					atoms.length === 1 && office?.kind === 'office'
						? [{...state, at, isFirst: place.isFirst, office: office.text, ...markAt(text, stateEnd)}]
						: [...atoms, {...state, ...markAt(text, stateEnd)}],
				end: stateEnd,
			};
		}
	}

	return {atoms: classified(text.slice(at, end), at, place), end};
}

/** Reads words between two signs. */
function classified(fragment: string, at: number, place: Place): readonly Atom[] {
	const trimmed = fragment.trim().replace(stop, '');
	const mark = marks.exec(trimmed)?.[0];
	const words = trimmed
		.slice(0, trimmed.length - (mark?.length ?? 0))
		.replace(/^(?:the|an?|its|their|his|her)\s+/i, '');
	if (words === '') {
		return [];
	}

	const missed = missedIn(words);
	if (missed !== undefined) {
		const before = classified(missed.before, at, place);
		const instead = classified(missed.instead, at, {...place, isFirst: false, isInstead: true});
		const absent = {kind: 'absent', text: words, at, end: at + fragment.length, ...place} as const;
		return [...before, ...(missed.isPart || instead.length > 0 ? [] : [absent]), ...instead];
	}

	const atom = (kind: Atom['kind'], text = words): Atom => ({
		kind,
		text,
		at,
		end: at + fragment.length,
		...place,
		...(mark === undefined ? {} : {mark: plainMark(mark)}),
	});
	const [, one = '', other = ''] = /^(.{3,80}?)\s+and\s+(.{4,60})$/.exec(words) ?? [];
	if (roleOf(words) !== undefined) {
		return [atom('role')];
	}

	if (roleOf(one) !== undefined || roleOf(other) !== undefined || [one, other].every((half) => isPerson(half))) {
		return [...classified(one, at, place), ...classified(other, at, {...place, isFirst: false})];
	}

	return named(mended(words), atom) ?? [atom('word')];
}

function named(words: string, atom: (kind: Atom['kind'], text?: string) => Atom): readonly Atom[] | undefined {
	const address = addressed.exec(words)?.[0] ?? '';
	const bare = words.slice(address.length);
	const held = address.replaceAll(allHonorifics, '').replace(/[\s,]+$/, '');
	const person = (text: string): Atom => ({
		...atom('name', text),
		...(address === '' ? {} : {address: address.trim()}),
		...(held === '' ? {} : {office: held}),
	});
	if (isName(bare, address !== '')) {
		const country = stateAtEnd(bare);
		const [alone] = country === undefined ? [] : [bare.slice(0, -country.length).trim()];
		return alone !== undefined && country !== undefined && isName(alone, address !== '')
			? [person(alone), atom('state', country)]
			: [person(bare)];
	}

	const [, holder = '', office = ''] = officeAtEnd.exec(bare) ?? [];
	if (isName(holder, address !== '')) {
		return [person(holder), atom('office', office)];
	}

	return officeWord.test(words) && !verb.test(words) ? [atom('office', words)] : undefined;
}

function isPerson(words: string): boolean {
	return isName(words.replace(addressed, ''), addressed.test(words));
}

function isName(words: string, isAddressed: boolean): boolean {
	return (
		name.test(words) &&
		(isAddressed || /\s/.test(words)) &&
		!officeWord.test(words) &&
		!ofNoName.test(words) &&
		!/\d/.test(words)
	);
}

/** Whether the last words of one line and the first of the next are one office: `Deputy Permanent`, `Representative`. */
export function isOneOffice(above: string, below: string): boolean {
	const found = [...`${above} ${below}`.matchAll(new RegExp(offices, 'gu'))];
	return found.some(({index, 0: {length}}) => index < above.length && index + length > above.length + 1);
}

/** Words with the gaps closed that a converter left within them: one piece of a name that is no word by itself, and known offices. */
function mended(words: string): string {
	const pieces = words.split(/\s+/);
	const loose = pieces.filter((piece) => isPiece.test(piece));
	return pieces.reduce((text, next) => {
		const [last = ''] = /\S+$/.exec(text) ?? [];
		const isJoined =
			wordsOfOffices.has(last + next) || (loose.length === 1 && next === loose[0] && /^\p{Lu}/u.test(last));
		return isJoined ? text + next : `${text} ${next}`;
	});
}
