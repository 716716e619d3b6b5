import {isAgent, office} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Range, type Sentence, spanOf, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart} from '../../language/subject.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, headOf, isOfItsOwn, isTitle, nameKey} from '../book/names.ts';
import {isPerson, nobody, type Reading, type Speakers} from './conversation.ts';
import {pointingBack} from './pointing-back.ts';
import {areJustSome, resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

/** Who a phrase means, at this point of the conversation; undefined where it names nobody who could speak. */
export function resolveSpeakers(reading: Reading, printed: string): Speakers | undefined {
	// "Those of the opposition" are the opposition.
	const phrase = printed.trim().replace(/^those (?:of|from) (?=the )/i, '');
	const ofBody = officeOfBody(reading, phrase);
	const officer = ofBody === undefined ? undefined : namedSpeakers(reading, ofBody);
	if (officer) {
		return {...officer, unsure: true};
	}

	const backward = pointingBack(reading, phrase);
	if (backward) {
		return backward;
	}

	if (allUnnamed.test(phrase) || someUnnamed.test(phrase)) {
		return {actors: [], extent: allUnnamed.test(phrase) ? 'all' : 'some'};
	}

	const isCountry = /^(?:his|her|their|our|my) (?:country|nation)$/i.test(phrase);
	if (isCountry || /^(?:his|her) government$/i.test(phrase)) {
		const abroad = governmentAbroad(reading);
		if (abroad !== undefined || isCountry) {
			return abroad ?? countryOfSpeaker(reading);
		}
	}

	const owner =
		whoseWords.exec(phrase)?.[1] ??
		wordsOf
			.exec(phrase)
			?.slice(1)
			.find((one) => one !== undefined) ??
		ownFigures.exec(phrase)?.[1];
	// What a document says nobody says.
	if (owner === undefined && documents.test(headOf(bare(phrase).replace(/ \d[\d/]*$/, '')))) {
		return nobody;
	}

	// "No interlocutor questioned it": that nobody said so is nobody's statement; of two who did not, it is theirs.
	if (
		/^(?:no|none|nothing|neither(?!.* nor )|nobody|no one|hardly any|any|or)\b/i.test(phrase) ||
		phrase === 'the council'
	) {
		return undefined;
	}

	return namedSpeakers(reading, owner ?? phrase.replace(/^neither /i, ''));
}

// "The Association of Pilots complained; its president left": the one body that spoke or was met before is whose president that is.
function officeOfBody({book, talk}: Reading, phrase: string): string | undefined {
	const title = /^(?:its|their) (?<title>(?:\p{L}+[ -]){0,2}(?<noun>\p{L}[\p{L}-]+))$/iu.exec(phrase)?.groups;
	const bodies = [talk.last, talk.met].map((all) => all.filter((actor) => !isPerson(actor) && actor !== book.mission));
	const [body] = bodies.find(({length}) => length === 1) ?? [];
	// Whoever only speaks for it is that body.
	const isOffice =
		office.test(title?.noun?.toLowerCase() ?? '') &&
		!/^(?:spokes|represent|deleg|member|offici)/i.test(title?.noun ?? '');
	return body === undefined || title === undefined || !isOffice ? undefined : `${title.title} of the ${body.name}`;
}

// "Some felt", "another": with nobody before them whom they could be, nobody is named.
const allUnnamed =
	/^(?:he|she|they|it|we|i|their|its|his|her|all|(?:all|the) (?:two|three|four|five|six)|everyone|both|these|(?:the )?(?:former|latter)(?: two)?)$|^(?:(?:all|most|some|several|many)(?: of)? )?those\b|^(?:the )?(?:group|countr(?:y|ies)|sides?)$/i;
const someUnnamed =
	/^(?:(?:some )?others|another|some|many|several|most|(?:a )?few|(?:a|the) (?:(?:great|large|vast|small|clear|overwhelming) )?(?:number|majority|minority)|one|(?:an?|one|another|a (?:second|third|further)|one other) (?:member|representative|official|participant|interlocutor|ambassador|minister|leader|speaker))$/iu;

// "The Mayor's closing remarks", "a briefing by the Mayor": he speaks.
const whoseWords =
	/^(.+?)(?:['’]s|(?<=s)['’]) (?:opening |closing )?(?:briefing|presentation|remarks|statement|intervention|testimony|address|speech|message|report|reply|response|memorandum|petition|letter|submission)$/i;
const wordsOf =
	/^(?:the |an? )?(?:briefing|presentation|remarks|statement|intervention|testimony|address|speech|account|reply|answer|memorandum|petition|letter|submission|figures|statistics|data|information|estimates?)s? (?:(?:given|made|provided|supplied|compiled|released)(?: to (?:it|the (?:mission|delegation|members)))? )?(?:of|by|from) (.+)$|^(?:the )?opinions? (?:among|amongst|of|within) (.+)$/i;

// "According to her figures".
const ownFigures =
	/^(his|her|its|their) (?:own )?(?:figures|estimates?|account|information|data|records|calculations?|projections|statistics|forecasts?)$/i;

function namedSpeakers(reading: Reading, phrase: string): Speakers | undefined {
	const {book, country} = reading;
	const {names, extent} = speakerPhrase(phrase);
	const actors = new Set<BookActor>();
	let unsure = false;
	let isOpen = false;
	for (const printed of names.filter((one) => !isAnybody(reading, one))) {
		const council = bare(printed) === 'Council' ? councilNamed(reading) : undefined;
		const name =
			council ??
			(actors.size > 0
				? printed.replace(/^(?:his|her|its|their) (?=(?!interlocutors$)\p{Ll}+$)/u, `${bare(names[0] ?? '')}’s `)
				: printed);
		const pointed = pointingBack(reading, name);
		const together = coLeads.test(bare(name)) && book.coLeaders.length === 2 ? book.coLeaders : undefined;
		const meant = pointed?.actors ?? together ?? [resolveName(book, name, country) ?? []].flat();
		// "The Committee", where none was named that it could be, may be any of several.
		const found = meant.filter((actor) => pointed !== undefined || !anyOfMany.test(actor.name));
		isOpen ||= found.length < meant.length;
		unsure ||= council !== undefined;
		unsure ||= pointed === undefined ? isDoubtful(reading, name, found) : pointed.unsure === true;
		// "The sheikhs and umdas": where no list has a noun, it is not told who speaks beside those who do.
		unsure ||= found.length === 0 && names.length > 1;
		for (const actor of found) {
			unsure ||= areJustSome(name) && actor.name.includes(' ');
			actors.add(actor);
		}
	}

	const byOne = names.length === 1 && names.every((name) => isTitle(bare(name)) || isOnePerson(name));
	// "One father asked": of him there is no part.
	const isOne =
		/^one \p{Ll}+$/iu.test(phrase) && [...actors].every(({name}) => nameKey(name) === nameKey(bare(phrase)));
	const part = isOne ? 'all' : /^(?:the )?other /i.test(phrase) ? 'some' : extent;
	return actors.size === 0 && !isOpen ? undefined : {actors: [...actors], extent: part, unsure, byOne};
}

// "The chief ranger of the park", "a nurse": one by what they do.
function isOnePerson(name: string): boolean {
	const [noun = ''] = /[^ ]+(?=$| (?:of|from|in|at|for) )/.exec(bare(name).toLowerCase()) ?? [];
	const isOne = /^(?:the|an?|another) /i.test(name) && !/(?:s|men)$/.test(noun);
	return (
		isOne && (isAgent(noun) || /^(?:nurse|student|refugee|guide|guard|widow|patient|victim|soldier|pilot)$/.test(noun))
	);
}

// "The Monitoring Council met. The Council recommended": the one that the sentence before is of, if it is another than that of the mission.
function councilNamed({sentence, text}: Reading): string | undefined {
	const before = text.slice(Math.max(0, sentence.start - near), sentence.start).trim();
	const [council = ''] = councilFirst.exec(before.split(/(?<=[.!?]) (?=\p{Lu})/u).at(-1) ?? '') ?? [];
	return council === '' || /\bSecurity Council$/u.test(council) ? undefined : council;
}

const councilFirst = /^The (?:\p{Lu}[\p{L}'’-]+ (?:and )?){1,6}Council\b(?! of\b)/u;

// "The Ambassador of Togo said that his Government": that of Togo.
function governmentAbroad({book, talk}: Reading): Speakers | undefined {
	const [state] = talk.last.flatMap(({name, aliases}) =>
		[name, ...aliases].flatMap((title) => memberState(envoyOf.exec(title)?.[1] ?? '') ?? []),
	);
	const found = state === undefined ? undefined : resolveName(book, `Government of ${state}`, state);
	return found && {actors: [found], extent: 'all', unsure: true};
}

const envoyOf =
	/^(?:Ambassador|Permanent Representative|Chargé d['’]affaires|Consul|Consul-General|Head of Mission) (?:of|from) (?:the )?(\p{Lu}[^,]*)$/u;

// Of whoever spoke for a State that the mission was in.
function countryOfSpeaker({book, talk, country}: Reading): Speakers {
	const isVisitor = talk.last.some((actor) => book.isVisitor(actor) || actor.kind === 'member state');
	const found = country === undefined || isVisitor ? undefined : resolveName(book, country, country);
	return found === undefined ? nobody : {actors: [found], extent: 'all'};
}

// "People are always afraid": a common noun alone is somebody only where they were met.
function isAnybody({talk}: Reading, name: string): boolean {
	const noun =
		/^(?:the |some |many |most )?(?<noun>people|populations?|individuals|persons|public|nation|leadership)$/i.exec(name)
			?.groups?.noun;
	return (
		noun !== undefined &&
		![...talk.met, ...talk.assembly].some((actor) => actor.name.toLowerCase() === noun.toLowerCase())
	);
}

const coLeads = /^(?:two )?(?:mission )?co-?(?:lead(?:er)?|head|chair)s(?: of (?:the )?(?:mission|delegation))?$/i;
const anyOfMany =
	/^(?:group|party|conference|commission|committee|coalition|alliance|union|association|movement|side|bloc|network|forum)$/i;

/** In letters: a body named farther before is not meant by its noun alone. */
const near = 500;

function isDoubtful({book, sentence, text}: Reading, name: string, [found]: readonly BookActor[]): boolean {
	const noun = bare(name);
	const held = book.holders.whose(noun);
	const before = text.slice(Math.max(0, sentence.start - near), sentence.start);
	return (
		// "The Council" behind "the Council of Elders".
		(noun === 'Council' && before.split(noun).slice(1).some(isOfItsOwn)) ||
		(held !== undefined && held !== 'nobody' && !held.sure) ||
		// "The members of that body": who that is stands before it.
		/(?:^|\bof )(?:this|that|these|those) /i.test(name) ||
		// "The members", "some residents", "the Conference": of whom or what is not said.
		(found !== book.mission &&
			/^(?:(?:the|these|those|both|all|its|their|a|an|one) )?(?:group|leader|member|representative|organization|official|part(?:y|ie)|participant|speaker|resident|delegation|agenc(?:y|ie)|conference|commission|committee|coalition|alliance|union|association|movement|communit(?:y|ie))s?$/i.test(
				noun,
			))
	);
}

const documents =
	/^(?:report|estimate|figure|statistic|assessment|study|survey|briefing|resolution|data|document|paper|evidence|indicator|information|finding|agreement|accord|constitution|treaty|charter|protocol|law|article|letter|memorandum)$/;

const meets =
	/^(?:met|visited|heard|received|interviewed|consulted|interacted|engaged|hosted|held|had|exchanged|listened|talked|spoke|joined|conferred|shared|echoed|meeting|meetings|speaking|talking|visiting|hearing|briefed)$/;
const visitors =
	/^(?:the |its |this )?(?:(?:(?:other|visiting|women|female|two|three|four|several|some) )*members of the (?:security )?(?:council|mission|delegation)|(?:security )?council (?:mission|delegation)|mission|delegation)(?= |$)/;
const withWhom = /^(?:with|from|by)$/;

const talks =
	/^(?:meetings?|conferences?|discussions?|talks|sessions?|consultations?|conversations?|exchanges?|dialogue|lunch|dinner|matters?|issues?|questions?|taken|raised|discussed|pursued)$/;

/** Those a sentence says up to a token that the mission met, visited or heard: "they" may mean them from there on. */
export function metIn({book, talk, country, sentence, text}: Reading, before: number): BookActor[] {
	const met = new Set<BookActor>();
	for (const [at, tag] of sentence.tags.slice(0, before).entries()) {
		const end = at + 1 + (wordsAt(sentence, at + 1, 2) === 'of views' ? 2 : 0);
		// "in meetings in the capital with the parties".
		const behind = firstAt(
			end,
			end + 5,
			(one) => wordAt(sentence, one) === 'with' || !isTag(sentence.tags[one], 'prep', 'det', 'noun'),
		);
		// "On the resumption of the dialogue with the rebels" nobody is met.
		const open = runStart(sentence.tags, at, 'det', 'noun', 'num') - 1;
		const isSubject =
			/^(?:of|on|for|about|to)$/.test(wordAt(sentence, open)) &&
			!/^(?:course|end|margins|occasion)$/.test(wordAt(sentence, open - 1));
		const isTalk =
			!isSubject && talks.test(wordAt(sentence, at)) && behind !== undefined && wordAt(sentence, behind) === 'with';
		// "concluded by meeting the traders".
		const isMeeting =
			wordAt(sentence, at) === 'meeting' &&
			sentence.tags[at - 1] === 'prep' &&
			isTag(sentence.tags[at + 1], 'noun', 'det', 'num');
		// "had been declared incompatible with the pact".
		const meetsThem = meets.test(wordAt(sentence, at)) && (isMeeting || !isTag(tag, 'noun', 'aux'));
		// "Another account was given by the Mayor", "was given to the mission by the Mayor".
		const by = tag === 'part' && sentence.tags[at + 1] === 'to' ? runEnd(sentence.tags, at + 2, 'det', 'noun') : at + 1;
		const isBy =
			beForms.has(wordAt(sentence, at - 1)) &&
			// "They had been promised it by the Mayor": they are who goes on.
			sentence.tags[groupStart(sentence, at) - 1] !== 'pron' &&
			// Whoever asks the Mayor is not who is met.
			!/^(?:ask|question|press|invit)/.test(wordAt(sentence, at)) &&
			cueVerb(wordAt(sentence, at)) !== undefined &&
			wordAt(sentence, by) === 'by';
		// "The Governor received members of the Council together with the Mayor": whoever receives them is met.
		const receives =
			meetsThem &&
			/^(?:met|joined|received)$/.test(wordAt(sentence, at)) &&
			visitors.test(wordsAt(sentence, at + 1, 6)) &&
			!talk.last.some(book.isVisitor);
		for (const actor of receives ? talk.last : []) {
			met.add(actor);
		}

		// "With the traders the mission had a long talk".
		const isWith =
			at === 0 && wordAt(sentence, at) === 'with' && visitors.test(wordsAt(sentence, phraseAfter(sentence, 1).to, 4));
		const from = isWith
			? 1
			: receives
				? undefined
				: isTalk
					? behind + 1
					: isBy
						? by + 1
						: meetsThem
							? objectStart(sentence, at + 1)
							: undefined;
		const spans =
			from === undefined
				? []
				: phrasesFrom(sentence, from).flatMap(({from, to}) => spanOf(sentence, {from, to: Math.min(to, before)}) ?? []);
		const names = spans.flatMap(({start, end}) => speakerPhrase(text.slice(start, end).replace(placeFor, '')).names);
		const actors = new Set(names.flatMap((name) => resolveName(book, name, country) ?? []));
		for (const actor of actors.has(book.mission) ? [] : actors) {
			if (!book.isVisitor(actor)) {
				met.add(actor);
			}
		}
	}

	return [...met];
}

// "visited a camp for displaced persons": whoever lives there is met.
const placeFor =
	/^(?:an?|the|one|two|three) (?:[\p{L}-]+ ){0,3}(?:site|camp|settlement|cent(?:re|er)|shelter|hostel|home|compound|school)s? (?:for|of|housing|hosting|sheltering) (?=(?:[\p{Ll}-]+ ){0,2}(?:persons|people|refugees|returnees|women|children|combatants|ex-combatants|fighters|families|victims|survivors)\b)/u;

// "with the Mayor and with the Governor", "with the Mayor, as well as the Governor".
function phrasesFrom(sentence: Sentence, from: number): Range[] {
	const phrase = phraseAfter(sentence, from);
	const {to} = phrase;
	const goesOn = sentence.tags[to] === 'conj' && wordAt(sentence, to + 1) === wordAt(sentence, from - 1);
	const isBeside = sentence.tags[to] === 'comma' && wordsAt(sentence, to + 1, 3) === 'as well as';
	return [phrase, ...(goesOn ? phrasesFrom(sentence, to + 2) : isBeside ? phrasesFrom(sentence, to + 4) : [])];
}

function objectStart(sentence: Sentence, behind: number): number | undefined {
	// "met, in a private house, five judges".
	const close = sentence.tags[behind] === 'comma' ? sentence.tags.indexOf('comma', behind + 1) : -1;
	const from = sentence.tags[behind + 1] === 'prep' && close > 0 && close < behind + 8 ? close + 1 : behind;
	// "met traders from the north".
	const isOrigin = (at: number) =>
		/^(?:met|meeting|visited)$/.test(wordAt(sentence, from - 1)) && wordAt(sentence, at) === 'from';
	const isWith = (at: number) =>
		(withWhom.test(wordAt(sentence, at)) && !isOrigin(at)) ||
		// "spoke without witnesses to 40 fighters".
		(/^(?:listened|spoke|talked|speaking|talking)$/.test(wordAt(sentence, from - 1)) &&
			wordAt(sentence, at) === 'to' &&
			(at === from || isTag(sentence.tags[at + 1], 'det', 'num')));
	const edge = firstAt(from, from + 8, (at) => isWith(at) || isTag(sentence.tags[at], 'verb', 'sub', 'break'));
	// "the zones held by the rebels".
	const isReduced = edge === from && wordAt(sentence, edge) === 'by' && !beForms.has(wordAt(sentence, from - 2));
	if (edge !== undefined && isWith(edge)) {
		return isReduced ? undefined : edge + 1;
	}

	const needsWith = /^(?:held|had|exchanged|engaged|interacted|listened|talked|spoke|conferred|briefed)$/;
	// "Speaking for the League of Traders".
	const isFor = wordsAt(sentence, from - 1, 2) === 'speaking for';
	return needsWith.test(wordAt(sentence, from - 1)) ? undefined : from + Number(isFor);
}
