import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {isPerson} from './conversation.ts';
import {resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

// "Meeting with the Prime Minister".
const meeting =
	/^(?:(?:[IVX]+|[A-Z]|\d+)\. )?(?:\p{L}+ )?(?:meetings?|discussions?|talks|consultations|exchange|dialogue|lunch(?:eon)?|dinner|breakfast) with (?<whom>.+)$/iu;

const inBrackets = / \((?<other>\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+)+)\)$/u;

/**
 * Those a heading says the mission met.
 * @param text the text of the report, in small letters
 */
export function metUnder(
	book: ActorBook,
	heading: string | undefined,
	country: string | undefined,
	text: string,
): BookActor[] {
	const {names} = speakerPhrase(meeting.exec(heading ?? '')?.groups?.whom ?? '');
	const inHeading = names.length === 1 ? inBrackets.exec(heading ?? '')?.groups?.other : undefined;
	// "Meeting with the ruling coalition (Union pour le lac)": one under two names; a town has no article.
	const other = inHeading !== undefined && text.includes(`the ${inHeading.toLowerCase()}`) ? inHeading : undefined;
	const met = [...new Set(names.flatMap((name) => resolveName(book, name, country) ?? []))];
	for (const actor of other === undefined ? [] : met.filter((one) => !isPerson(one))) {
		book.alias(actor, other ?? '');
	}

	return met;
}
