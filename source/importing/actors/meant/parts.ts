import {decapitalized} from '../../../briefing/wording.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bodyAtStart, join} from './belonging.ts';

const part = '(?:wing|faction|front|branch|arm|tendency)';
// In small letters a front is one of several of a movement; with a capital it is the movement.
const isPart = new RegExp(`^(?:\\S+ )+?(?<noun>${part})s?(?: .*)?$|^(?<alone>wing|faction)s?(?: .*)?$`, 'u');
/** A report names few; more than these are looked at in none. */
const mostParts = 20;
/** In letters: how far a name may go on. */
const longestName = 120;

const inCharge =
	/(?<![\p{L}'’-])(?<name>\p{Lu}[\p{L}'’-]+), (?:who (?:\p{Ll}+ )?(?:leads|led|heads|headed|chairs|chaired|commands|commanded|presides over) (?:the (?:\p{Ll}[\p{L}-]* )*?(?:of )?)?(?:the )?|of (?:the )?)(?=\p{Lu})/gu;

/**
 * Wings, fronts and factions belong to the movement that the text says they are of; so does whoever "leads" a body or is "of" it, where
 * no office says that.
 */
export function joinParts(book: ActorBook, text: string): void {
	for (const {0: words, index, groups: {name = ''} = {}} of text.matchAll(inCharge)) {
		const actor = book.named(name);
		const from = index + words.length;
		if (actor?.person && ![...actor.partOf].some((id) => id !== book.mission.id)) {
			join(actor, bodyAtStart(book, text.slice(from, from + longestName)));
		}
	}

	const parts = book.all().flatMap((actor) => {
		const {alone, noun = alone} = isPart.exec(decapitalized(actor.name))?.groups ?? {};
		return noun !== undefined && !actor.person && actor.partOf.size === 0 ? [{actor, noun}] : [];
	});
	for (const {actor, noun} of parts.slice(0, mostParts)) {
		const whole = wholeOf(book, actor, noun, text);
		if (whole !== undefined && whole !== actor) {
			actor.partOf.add(whole.id);
			actor.kind = actor.kind === 'other' ? whole.kind : actor.kind;
		}
	}
}

// "The political wing of the League", "the northern and southern fronts of its military wing"; of "the faction" alone the only one that
// the text has factions of.
function wholeOf(book: ActorBook, {name}: BookActor, noun: string, text: string): BookActor | undefined {
	const [own = ''] = new RegExp(`(?<=\\b${noun} of (?:the )?)\\p{Lu}.*$`, 'iu').exec(name) ?? [];
	const [first = ''] = name.toLowerCase().split(' ');
	const isAlone = first === noun;
	const which = isAlone || !/^[\p{L}'’-]+$/u.test(first) ? '' : `${first}(?: and \\p{Ll}+)? (?:\\p{Ll}+ )?`;
	const ofWhom = new RegExp(
		`\\b${which}${noun}s? of (?:(?<its>its )|(?:the )?(?=\\p{Lu}))${isAlone ? `|\\b(?<whose>its) (?:\\p{Ll}+ )?${noun}s?\\b` : ''}`,
		'gu',
	);
	const [whole, ...others] = new Set(
		[...text.matchAll(ofWhom)].flatMap(
			({0: words, index, groups}) =>
				((groups?.its ?? groups?.whose) === undefined
					? bodyAtStart(book, text.slice(index + words.length, index + words.length + longestName))
					: namedBefore(book, text.slice(0, index))) ?? [],
		),
	);
	return bodyAtStart(book, own) ?? (others.length === 0 ? whole : undefined);
}

function namedBefore(book: ActorBook, before: string): BookActor | undefined {
	const sentence = before.slice(before.lastIndexOf('. ') + 1);
	return [...sentence.matchAll(/(?<![\p{L}-])\p{Lu}/gu)]
		.toReversed()
		.flatMap(({index}) => bodyAtStart(book, sentence.slice(index, index + longestName)) ?? [])[0];
}
