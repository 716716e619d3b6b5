import {fold} from '../../../briefing/wording.ts';
import {memberStates, stateAtStart, withoutArticle} from '../../language/lexicon/states.ts';
import {endOfFragment, markAt, type Place, type Read, unmarked} from './atom.ts';
import {classified} from './fragment-kinds.ts';

/** What may stand behind the name of a State that is not a part of other words. */
export const afterState =
	/^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s?\d(?!\d)|\s?\[\d\])?(?:\s*(?:$|[,;:.()[\]\n\t–—*|])|\s+-\s|\s+(?:and|as|was|were|who|represented|assisted|by|to the|Mission|took part|participated|travelled|joined|(?:co-)?led|headed|for(?= \p{Lu}))\b)/u;
/** In UTF-16 code units: how far the name of a State may reach. */
export const longestState = 90;

const shortNames = {UK: 'United Kingdom', US: 'United States', USA: 'United States of America'};
const squeezedStates = new Map([
	...memberStates.flatMap(({names}) => names.map((printed) => [squeezed(printed), printed] as const)),
	...Object.entries(shortNames).map(([short, printed]) => [squeezed(short), printed] as const),
]);

/** Without what may be lost or won at the seams of a word. */
function squeezed(text: string): string {
	return fold(text).replaceAll(/[\s‐‑'’ʼ`-]/g, '');
}

/** Reads a State, where its name stands at a place. */
export function stateAt(text: string, at: number, place: Place, isGlued: boolean): Read | undefined {
	const found = stateHere(text, at, isGlued);
	if (found === undefined) {
		return undefined;
	}

	const end = at + found.length;
	return {atoms: [{kind: 'state', text: found.country, at, ...place, ...markAt(text, end)}], end};
}

/** The state whose name stands at a place: alone, or with a person or an office right behind it. */
export function stateHere(
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
	const [whole] = [end + inBrackets, end]
		.map((length) => head.slice(0, length).trimEnd())
		.filter((printed) => isSqueezed(printed));
	if (whole !== undefined && whole.length > (found?.length ?? 0)) {
		return {country: squeezedStates.get(squeezed(whole)) ?? whole, length: whole.length};
	}

	const after = head.slice(found?.length);
	return found !== undefined && (afterState.test(after) || (isGlued && isPersonNext(after)))
		? {country: asOneLine(head.slice(0, found.length)), length: found.length}
		: undefined;
}

/** Whether a name needs to be squeezed to be known: it is short, or may have been parted. */
function isSqueezed(printed: string): boolean {
	return (printed in shortNames || /[\s‐‑-]/.test(printed)) && squeezedStates.has(squeezed(printed));
}

/** The name of a State over several lines in one, without its article. */
export function asOneLine(country: string): string {
	return withoutArticle(country).replaceAll(/\s+/g, ' ');
}

function isPersonNext(after: string): boolean {
	const [next] = /^\s+\p{Lu}/u.test(after) ? classified(after.slice(0, endOfFragment(after, 0)), 0, nowhere) : [];
	return next !== undefined && next.kind !== 'word';
}

const nowhere: Place = {isFirst: false, isInBrackets: false};
