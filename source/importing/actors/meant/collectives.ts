import {capitalized, fold} from '../../../briefing/wording.ts';
import type {ActorKind} from '../../../report/kinds.ts';
import {memberState, statesMeant, withArticle} from '../../language/lexicon/states.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {nameKey} from '../book/names.ts';

const region =
	/\b(?:[Rr]egion|Africa|Asia|America|Europe|Sahel|Lakes|Basin|Balkans|Caribbean|Pacific|Maghreb|Middle East|Horn)\b/u;

const governing =
	/^(?:(?<whose>[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) )?(?:government|authorities)(?: of (?:the )?(?<of>[\p{L}\s'’-]+?))?(?: officials| representatives)?$/iu;
const ofTheLand = /^(?:host|national|central|state)$/i;

// "the Government", "Malian authorities", "the Government of Mali".
export function government(book: ActorBook, phrase: string, country: string | undefined): BookActor | undefined {
	const groups = governing.exec(phrase)?.groups;
	if (!groups) {
		return undefined;
	}

	const {whose = '', of} = groups;
	const isNamed = whose !== '' && !ofTheLand.test(whose);
	const lands = landsOf(country).filter((land) => !isNamed || isOf(whose, land));
	const states = isNamed ? statesOf(whose) : [];
	const ofState =
		of === undefined
			? (only(lands) ?? (lands.length === 0 ? only(states) : undefined))
			: (memberState(of) ?? (country && nameKey(of) === nameKey(country) ? country : undefined));
	if (isNamed && ofState === undefined && (of === undefined || lands.length === 0)) {
		return undefined;
	}

	// Of a mission to several States "the Government" is another under each heading.
	const isOfOne = isNamed || of !== undefined || landsOf(book.country).length < 2;
	return enterGovernment(book, ofState, isOfOne ? phrase : undefined);
}

/** The countries that a report is about: a visit to "Chad and Togo" was to two, and a region has no government of its own. */
export function landsOf(country: string | undefined): readonly string[] {
	if (country === undefined || memberState(country) !== undefined) {
		return country === undefined ? [] : [country];
	}

	const lands = country.split(/, (?:and )?(?:the )?| and (?:the )?/u);
	return lands.length > 1 || !region.test(country) ? lands : [];
}

/** The Government of a country, entered where it is new. */
export function enterGovernment(book: ActorBook, country: string | undefined, printed?: string): BookActor {
	const name = country === undefined ? 'Government' : `Government of ${country}`;
	const actor = book.named(name) ?? addGovernment(book, country, name);
	book.alias(actor, printed ?? '');
	return actor;
}

// The id is made of the name without an article, which the government is also found by: readers' notes and corrections have both.
function addGovernment(book: ActorBook, country: string | undefined, name: string): BookActor {
	const actor = book.add({name, kind: 'government', aliases: country === undefined ? ['Authorities'] : []});
	if (country !== undefined && withArticle(country) !== country) {
		actor.name = `Government of ${withArticle(country)}`;
		actor.aliases.add(name);
	}

	return actor;
}

/** The Member States that a word before "authorities" may mean: "Malian", "Mali's", "Mali". */
function statesOf(whose: string): readonly string[] {
	const name = memberState(whose.replace(/['’]s?$/, ''));
	return name === undefined ? statesMeant(whose) : [name];
}

// No list has the adjective of a region or of a country that is no Member State: most are the name with an ending.
const endings = /^(?:[aei]?n|ian|ean|[aei]?r|ese|i|is|ic|ish|'s)?$/;

export function isOf(whose: string, land: string): boolean {
	const state = memberState(land);
	if (state !== undefined) {
		return statesOf(whose).includes(state);
	}

	const word = fold(whose).replaceAll('’', "'");
	return fold(land)
		.split(' ')
		.filter((part) => part.length > 3)
		.flatMap((part) => [part, part.replace(/[aeioy]$/, '')])
		.some((stem) => word.startsWith(stem) && endings.test(word.slice(stem.length)));
}

function only<Item>(items: readonly Item[]): Item | undefined {
	return items.length === 1 ? items[0] : undefined;
}

export function state(book: ActorBook, phrase: string, country: string | undefined): BookActor | undefined {
	const lands = landsOf(country);
	const isVisited = country !== undefined && nameKey(phrase) === nameKey(country);
	const name = isVisited ? country : phrase === 'State' ? only(lands) : memberState(phrase);
	if (name === undefined) {
		return undefined;
	}

	// In a report on several countries each is its Government, as in a report on one.
	const land = isVisited ? name : lands.find((one) => one === name || memberState(one) === name);
	return land !== undefined
		? enterGovernment(book, land, phrase)
		: (book.named(name) ?? book.add({name, kind: 'member state', aliases: name === phrase ? [] : [phrase]}));
}

/** The country a paragraph is about: the innermost heading that names one, or else the report's. */
export function countryOf(headings: readonly string[], country: string | undefined): string | undefined {
	const states = headings.flatMap((heading) => {
		const plain = heading
			.replace(/^(?:[IVX]+|[A-Z]|\d+)\.\s*/, '')
			// "Chad, 12 and 13 October".
			.replace(/, \d.*$/, '')
			.replace(
				/^(?:(?:visit|mission) to|in|(?:the )?(?:transitional |federal )?(?:government|authorities) of) (?:the )?/i,
				'',
			);
		return memberState(plain) ?? [];
	});
	return states.at(-1) ?? country;
}

// Those who go by several common names are one.
const collectives: readonly (readonly [string, ActorKind, RegExp, readonly string[]])[] = [
	[
		'Civil society',
		'civil society',
		/^(?:(?:local|national|\p{Lu}[\p{L}-]+) )?civil society(?: (?:organi[sz]ations?|representatives?|groups?|actors?|leaders?|members?|activists?|interlocutors?|associations?))?(?<place> from .+)?$/iu,
		['Civil society organizations', 'Civil society representatives'],
	],
	[
		'Parliament',
		'parliament',
		// Those of the opposition are a part of it.
		/^(?!(?:opposition|dissident|women|female|former) )(?:\p{Lu}[\p{L}-]+ )?(?:parliament|parliamentarians|members? of (?:the )?parliament|legislature|legislators|lawmakers|mps)$/iu,
		['Members of Parliament', 'Parliamentarians'],
	],
	[
		'Private sector',
		'civil society',
		/^(?:\p{Lu}[\p{L}-]+ )?(?:private sector|business (?:leaders|community|sector)|businesspeople)(?: (?:representatives|leaders|members))?$/iu,
		['Private sector representatives', 'Business leaders'],
	],
	['International community', 'other', /^international community$/i, []],
	['Interlocutors', 'other', /^interlocutors?$/i, []],
	['Opposition', 'other', /^(?:(?:members|delegates|representatives) of the )?(?:political )?opposition$/i, []],
];

export function collective(book: ActorBook, phrase: string): BookActor | undefined {
	const found = collectives.find(([, , sign]) => sign.test(phrase));
	if (!found) {
		return undefined;
	}

	const [name, kind, sign, aliases] = found;
	const whole = book.named(name) ?? book.add({name, kind, aliases});
	// Those from somewhere are a part of it.
	const isPart = sign.exec(phrase)?.groups?.place !== undefined;
	const actor = isPart ? (book.named(phrase) ?? book.add({name: capitalized(phrase), kind})) : whole;
	if (isPart) {
		actor.partOf.add(whole.id);
	}

	book.alias(actor, capitalized(phrase));
	return actor;
}
