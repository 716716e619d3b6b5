import {isAgent, office} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, headOf, isOfItsOwn, isTitle, nameKey, singular} from '../book/names.ts';
import {isPerson, nobody, type Reading, type Speakers} from './conversation.ts';
import {generic, titleInFull} from './definite.ts';
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

	if (/^it$/i.test(phrase) && isDocument(reading)) {
		return nobody;
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

	const owner = wordsOf.exec(phrase)?.groups?.whose;
	// What a document says nobody says.
	if (owner === undefined && documents.test(headOf(bare(phrase).replace(/ \d[\d/]*$/, '')))) {
		return nobody;
	}

	// "No interlocutor questioned it": that nobody said so is nobody's statement; of two who did not, it is theirs.
	if (
		/^(?:no|none|nothing|neither(?!.* nor )|nobody|no one|hardly any|any|or|not (?:all|every\w*)|one \w+ in (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b/i.test(
			phrase,
		) ||
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

// "The elders handed over a petition. It asks for ice": those who did are told of in the past.
function isDocument({sentence, text}: Reading): boolean {
	const before = text.slice(Math.max(0, sentence.start - farBack), sentence.start);
	const [last = ''] = /[^.!?]*[.!?”"]*\s*$/.exec(before) ?? [];
	const isPresent = /^It (?:also |then )?\p{Ll}+s (?!been\b)/u.test(text.slice(sentence.start, sentence.end));
	return isPresent && handedOver.test(last);
}

// A sentence that is longer hands over more than one thing.
const farBack = 400;

const handedOver =
	/\b(?:handed|presented|submitted|gave|delivered|left)\b.* (?:an? )(?:\p{Ll}+ )*(?:memorandum|petition|declaration|document|statement|letter|list|paper|appeal|communiqué)\b/u;

// "Some felt", "another": with nobody before them whom they could be, nobody is named.
const allUnnamed =
	/^(?:he|she|they|it|we|i|their|its|his|her|all|(?:all|the) (?:two|three|four|five|six)|everyone|both|these|(?:(?:all|most|some|several|many) of )?(?:the )?(?:former|latter)(?: two)?)$|^(?:(?:all|most|some|several|many)(?: of)? )?those\b|^(?:the )?(?:group|countr(?:y|ies)|sides?)$/i;
const someUnnamed =
	/^(?:(?:some )?others|another|some|many|several|most|(?:a )?few|(?:a|the) (?:(?:great|large|vast|small|clear|overwhelming) )?(?:number|majority|minority)|one|(?:an?|one|another|a (?:second|third|further)|one other) (?:member|representative|official|participant|interlocutor|ambassador|minister|leader|speaker))$/iu;

// "The Mayor's closing remarks", "a briefing by the Mayor": he speaks.
const words =
	'(?:account|address|answer|briefing|calculation|data|estimate|figure|forecast|information|intervention|letter|memorandum|message|petition|presentation|projection|record|remark|reply|response|speech|statement|statistic|submission|testimony)s?';
const wordsOf = new RegExp(
	[
		`^(?<whose>.+?)(?:['’]s|(?<=s)['’]) (?:opening |closing )?(?:${words}|report)$`,
		`^(?:the |an? )?${words} (?:(?:given|made|provided|supplied|compiled|released)(?: to (?:it|the (?:mission|delegation|members)))? )?(?:of|by|from) (?<whose>.+)$`,
		'^(?:the )?opinions? (?:among|amongst|of|within) (?<whose>.+)$',
		// "According to her figures".
		`^(?<whose>his|her|its|their) (?:own )?${words}$`,
	].join('|'),
	'iu',
);

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
			titleInFull(reading, bare(printed)) ??
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
	return (
		/^(?:the|an?|another) /i.test(name) &&
		!/(?:s|men)$/.test(noun) &&
		(isAgent(noun) ||
			/^(?:nurse|student|refugee|guide|widow|patient|victim|soldier|pilot|woman|man|girl|boy|mother|father)$/.test(
				noun,
			))
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
	/^(?:group|party|conference|commission|committee|coalition|alliance|union|association|movement|side|bloc|network)$/i;

/** In letters: a body named farther before is not meant by its noun alone. */
const near = 500;

function isDoubtful({book, sentence, text}: Reading, name: string, [found]: readonly BookActor[]): boolean {
	const noun = bare(name);
	const general = singular(noun.toLowerCase());
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
			general !== 'interlocutor' &&
			(generic.test(general) || anyOfMany.test(general) || /^(?:resident|speaker)$/.test(general)))
	);
}

const documents =
	/^(?:report|estimate|figure|statistic|assessment|study|survey|briefing|resolution|data|document|paper|evidence|indicator|information|finding|agreement|accord|constitution|treaty|charter|protocol|law|article|letter|memorandum)$/;
