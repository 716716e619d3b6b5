import type {Cue} from './cue.ts';

const pointing = /^(?:it|them|him|her|this|that|these|those|such)(?: [\p{L}-]+){0,2}$/iu;

/** Who says something: the words for them, where the sentence has any; whether the book knows them; whether others may be meant. */
type Who = {readonly phrase: string | undefined; readonly isNamed: boolean; readonly isOpen: boolean};

/** Why a statement may be wrong, in words that go on from "unreviewed: "; undefined where it is sure. The first reason that holds is given. */
export function doubtOf(
	{rule, inner, speaker, denied, doubt, participle, nominal}: Cue,
	{phrase, isNamed, isOpen}: Who,
	content: string,
): string | undefined {
	const doubts: readonly (readonly [boolean, string | undefined])[] = [
		[
			!isNamed && speaker !== 'nobody',
			phrase === undefined ? 'this sentence does not name who says it' : `whom “${phrase}” means was not found`,
		],
		[isOpen, `whom “${phrase}” means was worked out`],
		[pointing.test(content) || !/(?<!\p{L})\p{Ll}/u.test(content), 'it does not say much by itself'],
		[rule.doubt !== undefined, rule.doubt],
		[inner, 'it is part of what somebody else says'],
		[denied === true, 'it is put as a denial'],
		[participle === true, 'its verb has no subject of its own'],
		[nominal === true && speaker !== undefined, 'it is put in the passive'],
	];
	return doubts.find(([holds]) => holds)?.[1] ?? doubt;
}
