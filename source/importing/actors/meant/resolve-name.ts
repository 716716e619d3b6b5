import {capitalized} from '../../../briefing/wording.ts';
import {months} from '../../../report/dates.ts';
import {headKind, phraseKind} from '../../language/lexicon/offices.ts';
import {memberState, statesMeant} from '../../language/lexicon/states.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {enterHolder, enterNew, inanimate} from '../book/enter.ts';
import {bare, headOf, isTitle, nameWords, quantified, rankBefore, standing} from '../book/names.ts';
import {collective, government, state} from './collectives.ts';
import {isPerson} from './conversation.ts';

const visitors =
	/^(?:(?:the |its |this |visiting )?(?:joint )?(?:mission|delegation)|(?:security )?council (?:mission|delegation))(?: members?)?(?: (?:to|in|at) .*)?$|^(?:(?:security council )?(?:mission )?co-?lead(?:er)?s?|(?:(?:leader|head|co-?lead(?:er)?)(?:s? of the|s? of this| of) (?:mission|delegation)))$/i;
const councillors =
	/^(?:(?:other |individual |visiting )?members? of (?:the |its |this )?(?:(?:security )?council|mission|delegation)|(?:(?:security )?council|mission|delegation) members?|(?:visiting )?members)$/i;

/** Who a name or phrase means, entered into the book where it is new; nothing where it can name no speaker. */
export function resolveName(book: ActorBook, phrase: string, country: string | undefined): BookActor | undefined {
	const printed = bare(phrase)
		.trim()
		.replace(/['’]s?$/, '');
	const held = book.holders.whose(printed);
	const found = resolved(book, phrase, country);
	const actor = found && book.touch(found);
	if (actor && isPerson(actor)) {
		// Whom a title alone points back to does not hold it from then on, and is no more certain the second time.
		if (held === undefined && (actor.personal === undefined || !printed.includes(actor.personal))) {
			book.holders.hold(actor, rankBefore.exec(printed)?.[1] ?? printed);
		}

		if (held === undefined || held === 'nobody' || held.sure) {
			book.holders.touch(actor);
		}
	}

	// "Members of the two Councils" are the Councils, and stay findable as printed.
	const isShortened = standing(printed) !== printed || staffOf.test(printed) || actor?.name === 'Interlocutors';
	const group = /^(?:an? |the )(?<name>group of .*)$/iu.exec(phrase)?.groups?.name;
	if (actor && !actor.person && actor !== book.mission && (isShortened || group !== undefined)) {
		book.alias(actor, capitalized(group?.replace(/[\s,;:]+$/, '') ?? printed));
	}

	return actor;
}

// What stands around a name and is none of its words: "with representatives", "3 May from the Mayor", "Justice cluster: Minister", "people for these efforts".
const around = new RegExp(
	`^(?:\\d+ )?(?:${months.join('|')})(?: \\d+)? (?:from|by) |^(?:with|by|from|to|on behalf of|including) |^[^:]{1,40}: |\\s*\\([^()]*$|[\\s,;:—–(]+$|(?<!\\([^()]*)\\)$`,
	'giu',
);
const behind =
	/ from \d.*$| in the presence of .*$| (?:continue|tend|seem|appear)(?: to\b.*)?$| to (?!the\b|an?\b)\p{Ll}+\b.*$| (?:for|with|in|on|to|by|at|from|of) (?:these|those|this|its|their|his|her|such|any)\b.*$| (?:on|with|to|by|regarding|concerning|against|during|after|before|under|through) (?:the )?(?!mission|delegation)\p{Ll}+(?:ing|ion|ment|ance)\b.*$| in (?:paragraphs?|resolutions?|annex) .*$| (?:dealing with|in|of|from) (?:the |their )?respective .*$| (?:early |late )?(?:in|on|during) the (?:early |late |same |following |next )?(?:morning|afternoon|evening|night|day)\b.*$| (?:trained|funded|financed|supported|backed|organized|run|led|headed|chaired) (?:with|by|in|from|at|under|for) (?:the )?\p{L}.*$| (?:there|on the ground|in particular|among (?:them|those .*)|at the (?:site|camp|base|border|airport))$/u;

// "The Secretary-General in March", "the Chair for the month of July 2022".
const when = new RegExp(
	` (?:in|since|until|during|for|on)(?: (?:early|late|the month of|\\d{1,2}))? (?:mid-)?(?:${months.join('|')})(?: \\d{4})?$| (?:in|since|until|during) (?:19|20)\\d{2}$| (?:last|earlier this|later that) (?:week|month|year|spring|summer|autumn|winter|${months.join('|')})$`,
	'u',
);

// Where somebody was met is no part of an office that a State has once, as it is of a governor's: "the President of Chad in Abéché".
const metAt =
	/(?<=^(?:the )?(?:\p{Lu}\p{L}+[ -])*(?:President|Minister|Chancellor|King|Queen)(?: (?:of|for) [^,]+?|(?: \p{Lu}[\p{L}’'-]*)+)?) (?:in|at) (?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*|(?:the|h(?:is|er)) \p{Ll}[^,]*)$/u;

// Nor of the name of a body that a country has once: "the National Electoral Commission in Kigali".
const bodies =
	'Army|Assembly|Association|Bank|Commission|Committee|Congress|Council|Court|Federation|Fund|Ministry|Network|Parliament|Party|Police|Senate|Tribunal|Union';
const bodyMetAt = new RegExp(
	`(?<=^(?:the )?\\p{Lu}[\\p{L}'’-]* (?:(?:of|for|on|and|the|\\p{Lu}[\\p{L}'’-]*) )*(?:${bodies})) in (?:\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*)$`,
	'u',
);

function resolved(book: ActorBook, phrase: string, country: string | undefined): BookActor | undefined {
	// "A number of these residents".
	const part = quantified.test(phrase) ? bare(phrase) : phrase;
	const name = part.replace(around, '').replace(behind, '').replace(when, '').replace(metAt, '').replace(bodyMetAt, '');
	const plain = standing(bare(name))
		.replace(/^(?:ruling|governing) (?=\p{Lu})/u, '')
		.replace(/^an? (?=\p{Ll})/iu, '')
		.replace(/['’]s?$/, '')
		// "The Council's interlocutors", "the interlocutors of the mission" are all who were spoken to.
		.replace(/^(?:mission|council|delegation)(?:['’]s)? (?=interlocutors$)|(?<=^interlocutors) (?:of|met by) .*$/iu, '')
		.replace(/(?<=\p{Ll} of the )(?=Council$)/u, book.mission.kind === 'Security Council' ? 'Security ' : '')
		.trim();
	if (plain === '') {
		return undefined;
	}

	if (book.members && councillors.test(bare(phrase))) {
		return book.members;
	}

	const {whose, of: body = whose ?? plain} = staffOf.exec(plain)?.groups ?? {};
	if (body !== plain && (isAcronym.test(body) || bodyWord.test(body) || book.named(body)?.acronym !== undefined)) {
		return resolveName(book, body, country);
	}

	return (
		delegateOf(book, bare(name)) ??
		visitorOf(book, plain) ??
		secretaryGeneral(book, plain) ??
		ownerOf(book, plain) ??
		holderOf(book, plain) ??
		bodyOf(book, phrase, {plain, whole: bare(name).trim()}, country)
	);
}

// "The Permanent Representative of Chad", "the Chadian member", where he was on the mission.
function delegateOf(book: ActorBook, name: string): BookActor | undefined {
	const {state = '', whose = ''} = delegate.exec(name)?.groups ?? {};
	return [memberState(state) ?? state, ...statesMeant(whose)].flatMap((one) => book.delegates.get(one) ?? [])[0];
}

const delegate =
	/^(?:(?:(?:Deputy )?Permanent )?Representatives?|members?|delegates?) (?:of|from) (?:the )?(?<state>\p{Lu}.*)$|^(?<whose>\p{Lu}\S+) (?:(?:(?:Deputy )?Permanent )?Representative|member|delegate)$/iu;

function visitorOf(book: ActorBook, name: string): BookActor | undefined {
	const leader = /^(?:head|leader) of (?:the |its |this )?(?:mission|delegation)$/i.test(name)
		? book.leader
		: undefined;
	return leader ?? (visitors.test(name) ? book.mission : undefined);
}

// Of the United Nations, unless the paragraph has just named another.
function secretaryGeneral(book: ActorBook, name: string): BookActor | undefined {
	return name === 'Secretary-General' && !book.holders.isHeldHere(name)
		? book.named('United Nations Secretary-General')
		: undefined;
}

// "The importance of President Hadi's call": he calls.
function ownerOf(book: ActorBook, name: string): BookActor | undefined {
	const isThing = /^\p{Ll}/u.test(name) && headKind(headOf(name)) === undefined;
	const owner = isThing ? / of (?:the )?(?<owner>\p{Lu}.*)$/u.exec(name)?.groups?.owner : undefined;
	return owner === undefined ? undefined : known(book, owner);
}

function holderOf(book: ActorBook, title: string): BookActor | undefined {
	const ofTitle = book.holders.whose(title);
	const [called, as] = asAlso.find(([office]) => title.startsWith(office)) ?? [title, title];
	const ofOther = typeof ofTitle === 'object' ? undefined : book.holders.whose(title.replace(called, as));
	const held = typeof ofOther === 'object' ? ofOther : ofTitle;
	if (held === undefined || held === 'nobody') {
		return held && unnamedHolder(book, title);
	}

	aliasLonger(book, held.sure ? held.actor : undefined, title);
	return held.actor;
}

// Whoever else a name is of, entered where it is new.
function bodyOf(
	book: ActorBook,
	phrase: string,
	{plain, whole}: {readonly plain: string; readonly whole: string},
	country: string | undefined,
): BookActor | undefined {
	return (
		government(book, plain, country) ??
		collective(book, plain) ??
		known(book, plain) ??
		state(book, plain, country) ??
		headed(book, plain) ??
		calledShort(book, plain) ??
		enterHolder(book, plain) ??
		(areJustSome(phrase) ? undefined : (heldOffice(book, plain) ?? inShort(book, phrase, plain))) ??
		enterNew(
			book,
			plain,
			(/^(?:the|these|those) \p{Lu}/iu.test(phrase) && /^\p{Lu}/u.test(plain) && !inanimate.test(headOf(plain))) ||
				(plain !== whole && /(?:members|representatives?|officials|delegates|leaders) (?:of|from)/i.test(phrase)),
		) ??
		(plain === whole ? undefined : enterNew(book, whole, true))
	);
}

// "Meeting with women leaders", and below it "the women leaders of the Lake district".
function headed(book: ActorBook, phrase: string): BookActor | undefined {
	const lower = phrase.toLowerCase();
	return book.headed.find(
		({name}) => lower.startsWith(`${name.toLowerCase()} `) && attribute.test(phrase.slice(name.length)),
	);
}

// "The Coordination", where "the Coordination des forces du Nord" alone begins with that word.
function calledShort(book: ActorBook, phrase: string): BookActor | undefined {
	const isWord = /^\p{Lu}\p{Ll}{3,}$/u.test(phrase);
	const [body, ...others] = isWord
		? book.all().filter((actor) => actor.seen && !isPerson(actor) && actor.name.startsWith(`${phrase} `))
		: [];
	return body && others.length === 0 && /^\p{Ll}/u.test(body.name.slice(phrase.length + 1)) ? body : undefined;
}

// "The heads of the regional offices" behind "the heads of the United Nations regional offices in Dakar", where no others are called so.
function inShort(book: ActorBook, phrase: string, plain: string): BookActor | undefined {
	const isShort = /^the \p{Ll}/iu.test(phrase) && /^\p{Ll}+s (?:of|from|in) /u.test(plain);
	const [longer, ...others] = isShort ? book.longer(plain) : [];
	return longer !== undefined && others.length === 0 ? longer : undefined;
}

/** What may stand behind the name of those whom a heading names, in the text below it. */
const attribute = /^ (?:of|for|from|in|based|to) (?:the )?\S+/iu;

// An office of a State that goes by two names.
const asAlso: readonly (readonly [office: string, other: string])[] = [
	['Head of State', 'President'],
	['Head of Government', 'Prime Minister'],
	['President', 'Head of State'],
];

// "MINUSTAH officials", "officials of the Electoral Council": the body speaks.
const staffOf =
	/^(?<whose>\p{Lu}.*) (?:representatives?|officials?|officers|staff|personnel|members|leadership|delegation)$|^(?:[Oo]fficials|[Dd]elegation) of (?:the )?(?<of>\p{Lu}.*)$/u;
const isAcronym = /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*$/u;
const bodyWord = new RegExp(`^(?:\\p{Lu}[\\p{L}-]+ )+(?:${bodies}|Office)$`, 'u');

// "The MINUSMA Force Commander" is the Force Commander.
function known(book: ActorBook, phrase: string): BookActor | undefined {
	const office = /^\p{Lu}{3}[\p{L}\p{N}-]* (?<office>\p{Lu}.*)$/u.exec(phrase)?.groups?.office;
	const title = /^\p{Lu}\S* .*?(?= of (?:the )?\p{Lu})/u.exec(phrase)?.[0] ?? '';
	const holder = book.named(title);
	// Of one Government there is one Prime Minister, of another there is another.
	const isHolder = holder?.person && ![...holder.aliases].some((alias) => alias.startsWith(`${title} of `));
	// "Judge Berg", "Deputy Ana Lund".
	const name = /^(?:Judge|Justice|Brigadier|Deputy) (?<name>\p{Lu}.*)$/u.exec(phrase)?.groups?.name ?? '';
	const called = isTitle(name) ? undefined : book.named(name);
	const person = called?.person ? called : undefined;
	const actor = book.named(phrase) ?? person ?? book.named(office ?? '') ?? (isHolder ? holder : undefined);
	aliasLonger(book, actor, phrase);
	return actor;
}

function aliasLonger(book: ActorBook, actor: BookActor | undefined, phrase: string): void {
	if (actor && nameWords(phrase).length > 1 && /^\p{Lu}/u.test(phrase)) {
		book.alias(actor, phrase);
	}
}

// Who holds the office is not told: it is entered as one that nobody known by name holds.
function unnamedHolder(book: ActorBook, title: string): BookActor {
	const country = / (?:of|for) (?:the )?\p{Lu}/u.test(title) ? undefined : book.holders.country();
	const name = capitalized(country === undefined ? title : `${title} of ${country}`);
	const actor = book.holders.unnamed.get(name) ?? book.add({name, kind: phraseKind(name)});
	book.holders.unnamed.set(name, actor);
	return actor;
}

/** Whether a phrase tells no more of some than what they are: "numerous interlocutors" may be others than those of a body before. */
export function areJustSome(phrase: string): boolean {
	return /^(?:some|several|many|most|numerous|various|a few|a number of) \p{Ll}+$/iu.test(phrase.trim());
}

// A shorter name of somebody known, or a longer one: "the Special Representative", "the MINUSMA Force Commander".
function heldOffice(book: ActorBook, phrase: string): BookActor | undefined {
	const longer = book.holding(phrase);
	// "Key ministers" are not the one who is known.
	// Nor is "the Commissioner" the Office of the High Commissioner.
	// Nor are "three Presidents" the one, nor "both sides" the northern side.
	const isPlural = !phrase.toLowerCase().split(' ').includes(headOf(phrase));
	const areMany = isPlural && (longer?.person === true || phrase.toLowerCase() === 'sides');
	if (areMany || (longer !== undefined && isTitle(longer.name) !== isTitle(phrase) && !longer.person)) {
		return undefined;
	}

	aliasLonger(book, longer, phrase);
	return /^\p{Lu}/u.test(phrase) || nameWords(phrase).length === 1 ? longer : undefined;
}
