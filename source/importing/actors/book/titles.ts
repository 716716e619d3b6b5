import {office} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {headOf, nameWords} from './names.ts';

/** A title as it is compared: the noun of the office, its rank, the words that tell it apart, and the state it is of. */
export type Title = {
	readonly head: string;
	readonly rank: string;
	readonly words: ReadonlySet<string>;
	readonly state: string | undefined;
};
const apart = /^(?:deputy|vice|former|assistant|prime|first|second|third|under)$/;

/** What sets an office apart from one with the same noun: a minister is no prime minister, a deputy not the one they stand in for. */
export function rankOf(phrase: string): string {
	const before = phrase.split(/,| (?:of|for|to|in) /u, 1)[0] ?? '';
	return nameWords(before)
		.filter((word) => apart.test(word))
		.join(' ');
}

/** Whether a phrase is the title of one office, without a name. */
export function isTitle(phrase: string): boolean {
	return titleOf(phrase) !== undefined;
}

/** The title that a phrase is, without a name; undefined where it is none, or the title of several. */
export function titleOf(phrase: string): Title | undefined {
	const head = headOf(phrase);
	const printed = phrase.toLowerCase().split(/[^\p{L}-]+/u);
	if (!office.test(head) || !printed.includes(head)) {
		return undefined;
	}

	const behind = / (?:of|for) (?<of>(?:the )?\p{Lu}[^,]*)$/u.exec(phrase);
	const state = behind === null ? undefined : memberState(behind.groups?.of ?? '');
	const words = nameWords(state === undefined ? phrase : phrase.slice(0, behind?.index));
	return {head, rank: rankOf(phrase), words: new Set(words), state};
}

/** What two titles that differ at most by state have in common. */
export function keyOf({head, rank, words}: Title): string {
	return [head, rank, ...[...words].toSorted()].join(' ');
}
