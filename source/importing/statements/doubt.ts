import type {BookActor} from '../actors/book/book-actor.ts';
import type {Cue} from './cue.ts';

/** Why a statement may be wrong, in words that go on from "unreviewed: ". What is weak counts only with another that is. */
export type Doubt = {readonly why: string; readonly isWeak?: boolean};

/** The words for who says something, where the sentence has any; those they mean; whether others may be meant. */
type Who = {readonly phrase: string | undefined; readonly isNamed: boolean; readonly isOpen: boolean};

/** What is said, whether it is a clause behind "that" or a quotation, and how many words and marks its whole sentence has. */
type Said = {readonly content: string; readonly isWhole: boolean; readonly length: number};

const pointing =
	/^(?:the (?:visiting )?(?:mission|delegation|council)|it|them|him|her|this|that|these|those|such)(?: [\p{L}-]+){0,2}$|^to do\b(?: so)?(?!.)|^the (?:matter|issue|question|point|subject)s?(?: (?:with|at|in|to|again|during) .*)?$/iu;

/** So many words before what is said are often misread. */
const manyWords = 15;

/** Words that say it, in a sentence so long that where what they say ends is hard to tell. */
const severalWords = 3;
const longSentence = 40;

/** As few words, if they are no clause and no quotation, seldom are all that was said; "to publish its report" is. */
const fewWords = 4;
const fewOfInfinitive = 3;

/** What speaks against a statement, as far as its sentence shows it, the weightiest first. How often each is right is measured in the tests. */
export function doubtsOf(
	{rule, inner, speaker, denied, doubt, participle, nominal, words, content: from}: Cue,
	{phrase, isNamed, isOpen}: Who,
	{content, isWhole, length}: Said,
): Doubt[] {
	const whom =
		phrase === undefined
			? 'this sentence does not name who says it'
			: `whom “${phrase}” means was ${isNamed ? 'worked out' : 'not found'}`;
	const few = /^to \p{Ll}/u.test(content) ? fewOfInfinitive : fewWords;
	const isShort = !isWhole && content.split(/\s+/, few + 1).length <= few;
	const doubts: readonly (readonly [boolean, string | undefined, boolean?])[] = [
		[isOpen || (!isNamed && speaker !== 'nobody'), whom],
		[
			pointing.test(content) ||
				/^(?:s?he|they|it|this|that) \p{Ll}+$/u.test(content) ||
				!/(?<!\p{L})\p{Ll}/u.test(content),
			'it does not say much by itself',
		],
		[true, rule.doubt],
		[inner, 'it is part of what somebody else says'],
		[words.to - words.from >= severalWords && length >= longSentence, 'several words say it in a long sentence'],
		[denied === true, 'it is put as a denial'],
		[participle === true, 'its verb has no subject of its own', true],
		[true, doubt],
		[isShort, 'it does not say much by itself'],
		[nominal === true && speaker !== undefined, 'it is put in the passive', true],
		[from > manyWords, 'much stands before it in its sentence', true],
	];
	return doubts.flatMap(([holds, why, isWeak = false]) => (holds && why !== undefined ? [{why, isWeak}] : []));
}

/** What speaks against statements of those who make no other in the report: they may be nobody. */
export function rareSpeakers(speakers: readonly BookActor[], isRare: (actor: BookActor) => boolean): Doubt[] {
	return speakers.some((actor) => actor.kind !== 'Security Council' && isRare(actor))
		? [{why: 'who says it says nothing else in the report', isWeak: true}]
		: [];
}

/** Why a statement is shown as unreviewed; undefined where it is sure. */
export function reasonOf(doubts: readonly Doubt[]): string | undefined {
	const weak = doubts.filter(({isWeak}) => isWeak);
	return (
		doubts.find(({isWeak}) => !isWeak)?.why ?? (weak.length > 1 ? weak.map(({why}) => why).join(', and ') : undefined)
	);
}
