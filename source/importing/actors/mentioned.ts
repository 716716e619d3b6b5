import {decapitalized} from '../../briefing/wording.ts';
import type {Actor} from '../../report/model.ts';
import type {ActorBook} from './book/book.ts';
import type {BookActor} from './book/book-actor.ts';
import {bare, isOfItsOwn, isTitle, standing} from './book/names.ts';
import {resolveName} from './meant/resolve-name.ts';

/** What an actor is called. */
type Named = Pick<Actor, 'id' | 'name' | 'acronym'> & {readonly aliases: Iterable<string>};

/** A name must have this many letters to be looked for: shorter ones are words of their own. */
const shortest = 3;
const placed = /^((?:\S+ ){2}.*?) (?:in|for|to) (?:the )?\p{Lu}[\p{L} '’-]*$/u;

// "The Special Representative of the Secretary-General" is not the Secretary-General; nor his deputy he; the head of a body speaks for it.
const officeOf =
	/\b(?:Representative|Envoy|Deputy|Adviser|Ambassador|Office|Secretary|Spokesperson|Staff)s? (?:of|to|for) (?:the )?$|\b(?:Representative|Ambassador)s? of [^,;]{1,80} to (?:the )?$|\b(?:Deputy|Assistant|Vice|Acting|[Ff]ormer) $|\b(?:in charge of|responsible for|relations with) (?:the )?$/;

// An office alone is not that of the person named right behind it, nor the office of another body or country.
const named = /^,? (?:\n|\p{Lu})/u;
const surname = /^\p{Lu}\p{Ll}+$/u;
const twoNames = /^(?: \p{Lu}\p{Ll}+){2}/u;
const body =
	/^(?:Council|Mission|Delegation|Conference|Commission|Committee|Assembly|Authority|Congress|Forum|Office|Force|Alliance|Union|Front|Movement)$/;
const elsewhere = /^ (?:of|for) (?:the )?(?!Secretary-General\b|Republic\b(?! of ))(?<whose>\p{Lu}[^,;()]*)/u;

// "United Nations agencies" are others than the United Nations; an office is whoever holds it.
const several = /^[^,]*?(?<!s)s(?= (?:of|for|from|in|on|at)\b|$)/iu;

/**
 * Whom a name outside the sentences of a report means, as in its programme and terms: somebody the report knows, or a new actor of the
 * book; nobody where it names nobody.
 */
export function actorsNamedBy(book: ActorBook, name: string, country: string | undefined): BookActor[] {
	const plain = standing(bare(name));
	const mentions = mentionedIn(book, name, country);
	if (isTitle(plain)) {
		return holdersNamedBy(book, name, mentions, country);
	}

	return book.named(plain) === undefined && mentions.length > 0 && !several.test(plain)
		? mentions
		: [resolveName(book, name, country) ?? mentions].flat();
}

// Who holds an office of a body is somebody else than the body.
function holdersNamedBy(
	book: ActorBook,
	name: string,
	mentions: readonly BookActor[],
	country: string | undefined,
): BookActor[] {
	const plain = standing(bare(name));
	const [holders = [], bodies = []] = [true, false].map((wanted) =>
		mentions.filter(({name: own, aliases}) => [own, ...aliases].some(isTitle) === wanted),
	);
	if (holders.length > 0 && book.named(plain) === undefined) {
		return holders;
	}

	const holder = heldOfBody(book, plain) ?? resolveName(book, name, country);
	for (const {id, kind} of bodies) {
		if (holder !== undefined && id !== holder.id && kind !== 'member state' && kind !== 'government') {
			holder.partOf.add(id);
		}
	}

	return holder === undefined ? [...mentions] : [holder];
}

/** "The Commander of the Coastal Police": whom the text has as the "CP Commander". */
function heldOfBody(book: ActorBook, title: string): BookActor | undefined {
	const {office = '', of = ''} = /^(?<office>[^,]+?) of (?:the )?(?<of>\p{Lu}.*)$/u.exec(title)?.groups ?? {};
	const short = book.named(of)?.acronym;
	const held = short === undefined ? undefined : book.holders.whose(`${short} ${office}`);
	return held === undefined || held === 'nobody' ? undefined : held.actor;
}

/** The actors of the book that a text names. */
export function mentionedIn(book: ActorBook, text: string, country: string | undefined): BookActor[] {
	const ids = new Set(mentioned(book.all(), country)(text));
	return book.all().filter(({id}) => ids.has(id));
}

/**
 * Tells which of some actors have names in a text, each by its longest name; a name within a longer one that is somebody else's does not
 * count.
 * @param home the country whose offices are meant, where the text does not say
 */
export function mentioned(actors: readonly Named[], home: string | undefined): (text: string) => string[] {
	const names = actors
		.flatMap(({id, name, acronym = name, aliases}) => [name, acronym, ...aliases].map((form) => ({id, form})))
		// In a programme it goes without saying of which country an office or a mission is.
		.flatMap(({id, form}) =>
			[form, ...(placed.test(form) ? [form.replace(placed, '$1')] : [])].map((form) => ({id, form})),
		)
		.filter(({form}) => form.length >= shortest && /^\p{Lu}/u.test(form))
		// Within a sentence, a name of common words begins with a small letter.
		.flatMap(({id, form}) => [{id, form}, ...(form.includes(' ') ? [{id, form: decapitalized(form)}] : [])])
		.toSorted((one, other) => other.form.length - one.form.length);
	return (text) => {
		let unread = text;
		const found = new Set<string>();
		for (const {id, form} of names) {
			for (let at = placeOf(text, unread, form, home); at !== -1; at = placeOf(text, unread, form, home)) {
				found.add(id);
				unread = unread.slice(0, at) + '\n'.repeat(form.length) + unread.slice(at + form.length);
			}
		}

		return [...found];
	};
}

function placeOf(text: string, unread: string, name: string, home: string | undefined): number {
	for (let at = unread.indexOf(name); at !== -1; at = unread.indexOf(name, at + 1)) {
		const behind = unread.slice(at + name.length);
		const isWhole = !isLetter(unread[at - 1]) && !isLetter(behind[0]) && !isPart(unread, at, name);
		// "The European Union Training Mission" is another than the European Union, and "Ahmed Ali Roe" than Omar Ahmed.
		const isLonger = name.includes(' ') ? /^ \p{Lu}/u.test(behind) : surname.test(name) && twoNames.test(behind);
		const isOther = named.test(behind) || isElsewhere(text.slice(at + name.length), home);
		if (isWhole && !isLonger && !(isOther && isTitle(name)) && !officeOf.test(text.slice(0, at))) {
			return at;
		}
	}

	return -1;
}

// "The Secretary-General" is no general nor the Vice-Minister the Minister, and a "Traditional Council" or a "Council of Elders" is another
// than the Council.
function isPart(text: string, at: number, name: string): boolean {
	const before = text.slice(Math.max(0, at - 30), at);
	const isWord = /^\p{Lu}\p{Ll}+$/u.test(name);
	return (
		((isWord || isTitle(name)) && /\p{L}-$/u.test(before)) ||
		(isWord && body.test(name) && (/\p{Lu}[\p{L}'’-]+ $/u.test(before) || isOfItsOwn(text.slice(at + name.length))))
	);
}

function isElsewhere(behind: string, home: string | undefined): boolean {
	const whose = elsewhere.exec(behind)?.groups?.whose;
	return whose !== undefined && (home === undefined || !whose.startsWith(home));
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
