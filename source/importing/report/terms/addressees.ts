import {capitalized} from '../../../briefing/wording.ts';
import type {ActorBook} from '../../actors/book/book.ts';
import type {BookActor} from '../../actors/book/book-actor.ts';
import {inanimate} from '../../actors/book/enter.ts';
import {bare, headOf, standing} from '../../actors/book/names.ts';
import {countryOf} from '../../actors/meant/collectives.ts';
import {speakerPhrase} from '../../actors/meant/speaker-phrase.ts';
import {actorsNamedBy} from '../../actors/mentioned.ts';
import {headKind} from '../../language/lexicon/offices.ts';
import {prepositions} from '../../language/lexicon/word-classes.ts';

// "States of the Sahel, West Africa and the Maghreb" are one group.
const oneGroup = /^(?:the |all )?(?:\p{L}+ )?(?:[Ss]tates|[Cc]ountries|[Pp]eoples?) (?:of|in) (?:the )?\p{Lu}/u;
// "The recently named and elected authorities".
const described =
	/\b(?:\p{L}+ly )?\p{L}+ed (?:and (?:\p{L}+ly )?\p{L}+ed )?(?=authorities\b|officials\b|representatives\b)/u;
const theirEfforts =
	/^(?:the )?(?:\p{L}+ )?(?:efforts|work|leadership|role|activities|endeavours|initiatives|contribution)(?: (?:being )?(?:made|undertaken))? (?:of|by) /iu;

// "With regard to Arcadia, the mission will:", above the terms of one leg.
const ofLeg =
	/^(?:With (?:regard|respect) to|As (?:regards|for|to)|Regarding|Concerning|In|On|For) (?:the )?(\p{Lu}[^,:]*)(?:,.*)?:$/su;

/** The country that a term of reference is on: that of the innermost heading or lead above it that names one, or else the report's. */
export function countryOfTerm(headings: readonly string[], country: string | undefined): string | undefined {
	const topics = headings.map((heading) => ofLeg.exec(heading)?.[1] ?? heading);
	return countryOf(topics, country);
}

/** The ids of those to whom a term of reference is directed, entered into the book where they are new. */
export function addresseesOf(book: ActorBook, term: string, country: string | undefined): string[] {
	const mission = book.named('Security Council mission');
	const entries = addressedPhrases(term).flatMap((phrase) => {
		const plain = phrase.replace(described, '');
		const names = oneGroup.test(plain) ? [plain] : speakerPhrase(plain).names;
		return names
			.map((name) => name.replace(theirEfforts, ''))
			.filter(isSomebody)
			.flatMap((name) => partiesOf(book, name) ?? actorsNamedBy(book, name, country));
	});
	// "Thank the Government, and urge the Government of Arcadia to agree": it is one.
	const isOfState = entries.some(({name}) => name.startsWith('Government of '));
	const addressed = [...new Set(entries)].filter(
		(entry) => entry !== mission && entry.kind !== 'Security Council' && !(isOfState && entry.name === 'Government'),
	);
	for (const entry of addressed) {
		entry.seen = true;
	}

	return addressed.map(({id}) => id);
}

// "All parties" are no party of that name, whoever was met last.
function partiesOf(book: ActorBook, name: string): BookActor | undefined {
	const plain = standing(bare(name));
	return plain === 'parties' ? (book.named(plain) ?? book.add({name: capitalized(plain), kind: 'other'})) : undefined;
}

// "The sovereignty of Mali" and "the Algiers Accord" are nobody, "the people of Mali" are.
function isSomebody(name: string): boolean {
	const plain = standing(bare(name));
	return (/^\p{Lu}/u.test(plain) && !inanimate.test(headOf(plain))) || headKind(headOf(plain)) !== undefined;
}

// A message to somebody has one of these forms; naming alone is not addressing.
const council = '(?: of the (?:Security )?Council)?';
const some = "(?:the |its |their |a )?(?:(?:Security )?Council[’'](?:s )?)?(?:\\p{L}+ ){0,2}?";
/** Those whom somebody is to do something: "urge the parties to agree", "the call of the Council for all parties to agree". */
const toDo = new RegExp(
	`\\b(?:(?:urg|encourag|remind|request|invit|exhort|press|implor)(?:e|es|ing|s)?|appeal(?:s|ing)? to|call(?:s|ing)?(?: up)?on|calls?${council} (?:for|on|upon|to)|(?:need|necessity)${council} for) `,
	'giu',
);
/** Those with whom to speak. */
const toSpeak =
	/\b(?:(?:meet|consult|discuss|engage|interact|confer|liaise|examin|review|assess|explor|consider)(?:e|ing|s)?(?:,| \p{L}+)? with|(?:discussions?|meetings?|talks|consultations|dialogue|views|exchanges?) with|consulting|(?:briefings?|updates|information|views|reports?) (?:from|by)) /giu;
/** Those to whom something is said: "stress to the parties that there is no other way". */
const toTell =
	/\b(?:(?:convey|send|deliver|transmit)(?:s|ing)? (?:\p{L}+ ){1,3}to|(?:stress|emphasiz|convey|underlin|reiterat|reaffirm|recall|impress|explain|signal|express|transmit)(?:e|es|ing)? (?:\p{L}+ )?(?:to|upon)) /giu;
/** Those whom the Council backs, thanks or praises. */
const toBack = new RegExp(
	`\\b(?:(?:reaffirm|reiterat|express|convey|renew|affirm|confirm|declar|underlin|underscor|demonstrat|extend|offer)(?:e|es|ing|s)? ${some}(?:support|solidarity|appreciation|gratitude|condolences|backing|confidence|thanks)${council} (?:to|for|with|in)|(?:commend|congratulat|thank|applaud|prais)(?:e|es|ing|s)?|pay(?:ing)? tribute to|good offices of) `,
	'giu',
);
/** Those whose efforts it welcomes. */
const toWelcome =
	/\b(?:welcom|commend|applaud|prais|support|encourag)(?:e|es|ing|s)? (?!for\b)(?:the |their |its )?(?:\p{L}+ ){0,2}?(?:efforts|steps|commitments?|leadership|role|contributions?|initiatives?|decisions?|cooperation)(?: (?:made|taken|undertaken))? (?:of|by) /giu;
/** More than a phrase has that names somebody. */
const longest = 200;
const articles = /^(?:the|a|an|all|its|their|his|her|any|each|this|these|those|that|other|new)$/i;
const ends =
	/^(?:that|who|whom|which|where|how|when|whether|what|while|as|has|have|had|is|are|was|were|to|towards?|through|on|about|with|by|for|at|into|regarding|concerning|during|following|throughout|within|under|upon|especially|particularly)$/;
/** What a further message begins with, behind "and". */
const another =
	/^(?:to|their|its|his|her|express|encourage|assess|examine|reaffirm|reiterate|underscore|underline|stress|emphasize|convey|discuss|review|welcome|evaluate|urge|support|call|request|receive|recall|commend|promote|consult|hear|explore|ensure|help|learn)$/;
// "Maintaining control", "adequate funding for the police, encourage them": no name.
const isClause =
	/^\p{Ll}+ing\b|\bas an? |, (?:in this|and to|to|express|encourage|assess|examine|reaffirm|reiterate|underscore|underline|stress|emphasize|convey|welcome|evaluate|urge|commend) /u;

/** The phrases of a term of reference that name those to whom it is directed: urged, called on, consulted, backed or praised. */
function addressedPhrases(term: string): string[] {
	const told = [...term.matchAll(toDo)].map(({0: cue, index}) => untilInfinitive(term, index + cue.length));
	const others = [toSpeak, toTell, toBack, toWelcome]
		.flatMap((cues) => [...term.matchAll(cues)])
		.map(({0: cue, index}) => nounPhrase(term.slice(index + cue.length, index + cue.length + longest)));
	return [...told, ...others].filter((phrase) => phrase !== '');
}

/** What stands up to "to" and a verb, in the same clause; empty where there is none. */
function untilInfinitive(term: string, from: number): string {
	const [clause = ''] = term.slice(from, from + 2 * longest).split(/[;.](?=\s|$)/u, 1);
	const infinitive = [...clause.matchAll(/,? to (?:\p{L}+ly (?:and \p{L}+ly )?)?(?<verb>\p{Ll}\p{L}*)/gu)].find(
		({groups: {verb = ''} = {}}) => !articles.test(verb) && !prepositions.has(verb),
	);
	const phrase = clause
		.slice(0, infinitive?.index ?? 0)
		.replace(/,? (?:that|who|which|whose)\b.*$/u, '')
		.replace(/, (?:in particular|including|especially|particularly) (?=(?:the )?\p{Lu})/u, ' and ')
		.replace(/, (?:in particular|including|especially|particularly)\b.*$/u, '');
	return phrase.length <= longest && !isClause.test(phrase) ? phrase : '';
}

// "Groups in the north" are named by where they are, "the President in the talks" is not.
const placed = /^(?:the )?(?:\p{Lu}|(?:north|south|east|west|region|area|country|camps?|exile|power|capital)\b)/u;

/** A noun phrase from its start: up to a verb, a further phrase of its own, or the end of the clause; a list of them whole. */
function nounPhrase(text: string): string {
	const words: string[] = [];
	const [clause = ''] = text.split(/[;.](?=\s|$)/u, 1);
	const all = clause
		.replaceAll(/, (?:in particular|including|especially|particularly) /gu, ', ')
		.split(/\s+/u)
		// "For the Accord and for the efforts of the Facilitator" is for both.
		.filter((word, at, before) => word !== '' && !(word === 'for' && before[at - 1] === 'and'));
	for (const [at, printed] of all.entries()) {
		const word = printed.replace(/,$/u, '');
		const last = words.at(-1) ?? 'of';
		const next = all[at + 1] ?? '';
		const opensAnother = articles.test(word) && !/^(?:of|in|and|from|or|for|all|the)$|,$/i.test(last);
		const isOver = (word === 'and' || last.endsWith(',')) && another.test(word === 'and' ? next : word);
		// "The Special Representative for Mali" is one name.
		const isName = word === 'for' && /^\p{Lu}/u.test(next);
		const goesAside = last.endsWith(',') && prepositions.has(word);
		const goesOn = word === 'in' && !placed.test(all.slice(at + 1, at + 3).join(' '));
		if ((ends.test(word) && !isName) || goesOn || opensAnother || isOver || goesAside) {
			break;
		}

		words.push(printed);
	}

	// "discuss with the Government measures to end it".
	return words
		.join(' ')
		.replace(/^((?:the )?Government) (?!of\b|and\b)\p{Ll}.*$/u, '$1')
		.replace(/,$/u, '');
}
