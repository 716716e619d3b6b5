import {memberState} from '../../language/lexicon/states.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {nameKey} from '../book/names.ts';

const region =
	/\b(?:[Rr]egion|Africa|Asia|America|Europe|Sahel|Lakes|Basin|Balkans|Caribbean|Pacific|Maghreb|Middle East|Horn)\b/u;

// "the Government", "Malian authorities", "the Government of Mali".
export function government(book: ActorBook, phrase: string, country: string | undefined): BookActor | undefined {
	const match =
		/^(?:(?<whose>[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) )?(?:government|authorities)(?: of (?:the )?(?<of>[\p{L}\s'’-]+?))?(?: officials| representatives)?$/iu.exec(
			phrase,
		);
	if (!match) {
		return undefined;
	}

	const {whose = '', of} = match.groups ?? {};
	const lands = landsOf(country);
	const demonym = lands.find((land) => isDemonym(whose, land));
	const own = whose === '' || /^(?:host|national|central|state)$/i.test(whose) || demonym !== undefined;
	const ofState =
		of === undefined
			? own
				? (demonym ?? (lands.length === 1 ? lands[0] : undefined))
				: memberState(whose)
			: (memberState(of) ?? (country && nameKey(of) === nameKey(country) ? country : undefined));
	if (!own && ofState === undefined) {
		return undefined;
	}

	return enterGovernment(book, ofState, phrase);
}

// A visit to "Chad and Togo" was to two, and a region has no government: whose "the Government" is, its title does not say.
function landsOf(country: string | undefined): readonly string[] {
	if (country === undefined || memberState(country) !== undefined) {
		return country === undefined ? [] : [country];
	}

	const lands = country.split(/, (?:and )?(?:the )?| and (?:the )?/u);
	return lands.length > 1 ? lands : region.test(country) ? [] : [country];
}

function enterGovernment(book: ActorBook, country: string | undefined, printed: string): BookActor {
	const name = country === undefined ? 'Government' : `Government of ${country}`;
	const actor =
		book.named(name) ?? book.add({name, kind: 'government', aliases: country === undefined ? ['Authorities'] : []});
	book.alias(actor, printed);
	return book.touch(actor);
}

/** Whether an adjective is a country's: "Malian" of Mali, "Timorese" of Timor-Leste. */
function isDemonym(word: string, country: string): boolean {
	const stem = nameKey(word).slice(0, 4);
	return (
		/(?:n|ese|i|sh|ch|ian|an|ic|'s|o)$/i.test(word.replace(/['’]s$/, "'s")) &&
		stem.length >= 3 &&
		nameKey(country)
			.split(' ')
			.some((part) => part.length > 3 && part.startsWith(stem))
	);
}

export function state(book: ActorBook, phrase: string, country: string | undefined): BookActor | undefined {
	const own = country !== undefined && nameKey(phrase) === nameKey(country);
	const name = own ? country : memberState(phrase);
	if (name === undefined) {
		return undefined;
	}

	return name === country
		? enterGovernment(book, country, phrase)
		: book.touch(book.named(name) ?? book.add({name, kind: 'member state', aliases: name === phrase ? [] : [phrase]}));
}

/** The country a paragraph is about: the innermost heading that names one, or else the report's. */
export function countryOf(headings: readonly string[], subject: string | undefined): string | undefined {
	for (const heading of headings.toReversed()) {
		const plain = heading.replace(/^(?:[IVX]+|[A-Z]|\d+)\.\s*/, '').replace(/^(?:visit|mission) to (?:the )?/i, '');
		const state = memberState(plain);
		if (state !== undefined) {
			return state;
		}
	}

	return subject;
}
