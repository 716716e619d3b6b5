import {addTo} from '../../../briefing/report-index.ts';
import type {Actor} from '../../../report/model.ts';
import {shortCountry} from '../../language/lexicon/states.ts';
import {freeId, type TakenIds} from '../../model/ids.ts';
import type {BookActor, NewActor} from './book-actor.ts';
import {firstLetters, headOf, idFrom, isTitle, nameKey, nameWords, rankOf, spells} from './names.ts';
import {titleHolders} from './title-holders.ts';

/** The actors met so far, found by any of their names. */
export type ActorBook = ReturnType<typeof actorBook>;

/**
 * A book of the actors of a text that holds those who made the visit, with the words that are names in it.
 * @param country the country or region that the text is about
 */
export function actorBook(proper: ReadonlySet<string>, visitors: NewActor, country: string | undefined) {
	const holders = titleHolders(country);
	const actors = new Map<string, BookActor>();
	const ids: TakenIds = new Map();
	const byName = new Map<string, BookActor>();
	const byHead = new Map<string, {words: ReadonlySet<string>; rank: string; actor: BookActor}[]>();
	const lastSeen = new Map<BookActor, number>();
	let clock = 0;

	const alias = (actor: BookActor, name: string, shown = true): void => {
		const key = nameKey(name);
		if (key === '' || byName.has(key)) {
			return;
		}

		byName.set(key, actor);
		if (name !== actor.name && shown) {
			actor.aliases.add(name);
		}

		addTo(byHead, headOf(name), {words: new Set(nameWords(name)), rank: rankOf(name), actor});
	};

	const byLastSeen = (one: BookActor, other: BookActor) => (lastSeen.get(other) ?? 0) - (lastSeen.get(one) ?? 0);

	const touch = (actor: BookActor): BookActor => {
		clock += 1;
		lastSeen.set(actor, clock);
		return actor;
	};

	const byLetters = new Map<string, BookActor[]>();
	const add = ({aliases = [], ...entered}: NewActor): BookActor => {
		const {name, acronym} = entered;
		const id = freeId(idFrom(acronym ?? name), ids);
		const actor = {person: false, seen: false, ...entered, id, aliases: new Set<string>(), partOf: new Set<string>()};
		actors.set(id, actor);
		addTo(byLetters, firstLetters(name), actor);
		for (const other of [name, acronym ?? name, ...aliases]) {
			alias(actor, other);
		}

		return actor;
	};

	const mission = add(visitors);
	return {
		/** The country or region that the text is about. */
		country,
		/** Those who made the visit. */
		mission,
		/** Whether the mission went on in groups, each of which is "the group". */
		isInGroups: false,
		/** Who says "I". */
		author: mission,
		/** The members of the body that sends the mission, where it is known. */
		members: undefined as BookActor | undefined,
		/** Who heads the mission, where it is one whose name is known. */
		leader: undefined as BookActor | undefined,
		/** Those who lead it together. */
		coLeaders: [] as BookActor[],
		/** Those who represent a State on the mission, by its name. */
		delegates: new Map<string, BookActor>(),
		/** Those the heading above says the mission met, whom longer names below it may mean: neither persons nor governments. */
		headed: [] as readonly BookActor[],
		/** Persons whom the mission met together, as a sentence names them. */
		metTogether: [] as ReadonlySet<BookActor>[],
		/** Whom a title alone means. */
		holders,
		add,
		/** Enters another name; one that is not shown is only found by. */
		alias,
		named: (name: string) => byName.get(nameKey(name)),
		/** Whose name an acronym is made of, or is the acronym that is made of a name. */
		spelled: (phrase: string) =>
			byLetters
				.get(firstLetters(phrase))
				?.slice(0, 50)
				.find(({name}) => spells(phrase, name) || spells(name, phrase)),
		/** The latest of those whose name holds all the words of a shorter one on the same noun. */
		holding: (phrase: string) => {
			const words = nameWords(phrase);
			const wanted = rankOf(phrase);
			const fits = (byHead.get(headOf(phrase)) ?? [])
				.filter(({words: all, rank}) => rank === wanted && words.every((word) => all.has(word)))
				.map(({actor}) => actor);
			const [latest] = fits.toSorted(byLastSeen);
			return latest && (lastSeen.has(latest) || latest.seen || (fits.length === 1 && words.length > 1))
				? latest
				: undefined;
		},
		/** Those of whom a phrase in small letters may be a shorter name: they begin with its first word, and hold all others. */
		longer: (phrase: string): readonly BookActor[] => {
			const words = nameWords(phrase);
			const fits = (byHead.get(headOf(phrase)) ?? []).filter(
				({words: all, actor}) =>
					!actor.person && words.every((word) => all.has(word)) && nameWords(actor.name)[0] === words[0],
			);
			return [...new Set(fits.map(({actor}) => actor))];
		},
		/** Whether an actor is the mission, those who go on it, or the body that sends it, but no person of it. */
		isVisitor: (actor: BookActor): boolean =>
			mission.kind === 'Security Council'
				? actor.kind === mission.kind
				: !actor.person && (actor === mission || actor.partOf.has(mission.id) || mission.partOf.has(actor.id)),
		/** Whether a word is a name wherever the text has it. */
		isProper: (word: string) => proper.has(word),
		touch,
		all: (): readonly BookActor[] => [...actors.values()],
		actors: (): Actor[] => {
			const seen = [...actors.values()].filter((actor) => actor.seen);
			const wanted = new Set(seen.flatMap(({id, partOf}) => [id, ...partOf]));
			return [...actors.values()]
				.filter(({id}) => wanted.has(id))
				.map(({id, name, acronym, aliases, kind, partOf}) => ({
					id,
					name,
					...shortNameOf({id, name, kind}, mission),
					...(acronym ? {acronym} : {}),
					aliases: [...aliases].filter((one) => one !== name && one !== acronym),
					kind,
					partOf: [...partOf].filter((group) => group !== id),
				}));
		},
	};
}

// Behind each line of a brief a whole name of those who made the visit takes the room of what was said.
function shortNameOf(
	{id, name, kind}: Pick<Actor, 'id' | 'name' | 'kind'>,
	mission: BookActor,
): Pick<Actor, 'shortName'> {
	const short =
		kind === 'member state'
			? shortCountry(name)
			: id === mission.id
				? kind === 'Security Council'
					? 'Council mission'
					: 'Mission'
				: name.replace(/^Members of the Security Council$/, 'Council members');
	return short.length < name.length ? {shortName: short} : {};
}

/** Ends the reading, and takes from everybody the titles that, all read, mean others as well: "the President" finds neither of two. */
export function endReading(book: ActorBook): void {
	book.holders.endReading();
	for (const actor of book.all()) {
		for (const alias of [...actor.aliases].filter(isTitle)) {
			const held = book.holders.whose(alias);
			if (held === 'nobody' || (held !== undefined && held.actor !== actor)) {
				actor.aliases.delete(alias);
			}
		}
	}
}

/**
 * The words that a text has as names wherever they stand: a name is written with a capital in the midst of a sentence, and never
 * without one; where nobody is "in" or "from" it, a single such word may be a surname, which nothing else tells.
 * @param entries what else says of somewhere that one goes there: the titles of a programme and its places
 */
export function properWords(text: string, entries: readonly string[]): ReadonlySet<string> {
	const small = new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]+/gu) ?? []);
	const within = [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}'’-]+/gu)].map(([word]) => word);
	const places = new Set(
		[text, ...entries].flatMap((words) =>
			[...words.matchAll(somewhere)].flatMap(([, ...towns]) => towns.flatMap((town) => town?.split(/, | and /u) ?? [])),
		),
	);
	return new Set(within.filter((word) => !small.has(word.toLowerCase()) && !places.has(word)));
}

const town = "\\p{Lu}[\\p{L}'’-]+";
// "In Abidjan", "from Abidjan, Korhogo and Man", "visited Abidjan, Korhogo and Man", "departure for Man".
const somewhere = new RegExp(
	`\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Tt]hrough|[Ff]rom|[Vv]isit(?:ed|ing| to)|(?:[Dd]epart\\p{L}+|[Ff]l[eiy]\\p{L}+|[Jj]ourney|[Rr]eturn\\p{L}*|[Tt]ravel\\p{L}*|[Ww]ent|city|town|district|province|department|prison) (?:to|for|of)) (${town}(?:(?:, ${town})* and ${town}(?!['’ ]s?\\p{Lu}))?)`,
	'gu',
);
