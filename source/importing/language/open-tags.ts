import {capital, indexBefore, isTag, type Tag, type Token} from './lexicon/tokens.ts';
import {cueVerb} from './lexicon/verbs.ts';
import {irregularPast, isAdverb, isOpenWord, prepositions} from './lexicon/word-classes.ts';
import {isLinking, isOnlyVerb, isPresentVerb} from './present.ts';

// Nouns and adjectives that end as a past form does.
const notVerbs =
	/^(?:hundred|indeed|need|proceed|exceed|succeed|speed|seed|feed|breed|greed|bed|red|shed|united|armed|aforementioned|unprecedented|detailed|continued|increased|renewed|improved|limited|sustained|related|alleged|interested|displaced|disabled|uniformed|skilled|experienced)$/;

// "gender-based", "long-awaited", "unexploded": only what has a prefix of verbs may be one.
const compound = /^(?!(?:re|co|pre|over|under|mis|de)-).+-|^un(?!der|veil|cover|ifi|leash|load|lock)/;

const sameAsBase = /^(?:put|set|cast|shed)$/;

// Participles that, after a noun and before these prepositions, describe the noun.
const describing =
	/^(?:associated|affiliated|affected|related|linked|based|located|involved|composed|comprised|aligned|opposed|entitled|dated|known|engaged|stationed|deployed|displaced|trained|organized|established|created|concerned|accompanied|employed|interviewed|assigned|mandated|entrusted|gathered|accredited|hosted|detained|expelled|evicted|deported|abducted|recruited|elected|assembled|annexed|attached|addressed|extended|accorded|afforded|devoted|dedicated)$/;

const quantifiers =
	/^(?:each|another|these|those|many|some|several|most|few|both|all|others|none|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const nounsInIng =
	/^(?:meeting|building|briefing|training|thing|nothing|everything|something|evening|morning|hearing|beijing|funding|understanding|king|wing|spring|string)$/;

const numbered =
	/^(?:Sector|Zone|Phase|Group|Battalion|Brigade|Region|District|Area|Camp|Site|Block|Ward|Annex|Article|Unit|Team|Cluster|Route|Gate)$/;

/** The tag of a word of no closed class, by its form and by what stands before and behind it. */
export function openTag(flow: readonly Token[], tags: readonly Tag[], at: number, token: Token): Tag {
	const {lower} = token;
	const from = indexBefore(tags, at);
	const before = tags[from];
	const last = flow[at - 1]?.lower ?? '';
	const next = flow[at + 1]?.lower ?? '';
	const cue = cueVerb(lower);
	const isName = capital(token) && at > 0;
	// "most, however, believed".
	const isApart = flow[at - 1]?.text === ',' && quantifiers.test(flow[from]?.lower ?? '');
	const isCounted =
		isApart || quantifiers.test(last) || (tags[at - 1] === 'adv' && quantifiers.test(flow[at - 2]?.lower ?? ''));
	// "Those who left in 2011 complained": a year counts nothing.
	const isYear = before === 'num' && /^(?:19|20)\d\d$/.test(last) && !isTag(tags[from - 1], 'det', 'adv');
	// "The commander of Sector 2 rejected", "the youth of Kilomètre 5 explained that": its number is a name.
	const place = flow[from - 1];
	const isPlaceName =
		place !== undefined &&
		capital(place) &&
		/^\d{1,2}$/.test(last) &&
		/^(?:that|the|to|of|an?|its?|his|her|their)$/.test(next);
	const isNumbered = before === 'num' && (isPlaceName || numbered.test(place?.text ?? ''));
	const isInside =
		(!isCounted && before === 'det') ||
		(isTag(before, 'prep', 'num') && !isYear && !isNumbered) ||
		/(?:'s|s')$/.test(last);
	if (/.ing$/.test(lower) && lower.length > 4 && !isName) {
		return (before === 'det' && !quantifiers.test(last)) || nounsInIng.test(lower) ? 'noun' : 'ing';
	}

	// "Let those who doubt it come".
	if (lower === 'let') {
		return 'verb';
	}

	// "relations have improved"; "has indeed" is none.
	const isPerfect = /^(?:has|have|had)$/.test(flow[from]?.lower ?? '') && /[^e]ed$/.test(lower);
	// "limited himself to".
	const isPast =
		(/sel(?:f|ves)$/.test(next) && /ed$/.test(lower)) ||
		/^(?:ed|past|participle)$/.test(cue?.form ?? '') ||
		(irregularPast.has(lower) && !(before === 'to' && sameAsBase.test(lower))) ||
		(/[a-z]{2}ed$/.test(lower) && (before === 'pron' || isPerfect || !notVerbs.test(lower)) && !compound.test(lower));
	if (isPast) {
		return tagOfPast(flow, tags, at, isInside || isName);
	}

	if (isLinking(flow, tags, at)) {
		return 'verb';
	}

	// "The mission returns from the coast": a sentence without any other verb has this form as one.
	const opens = tags[0] === 'det' && at === 2 && before === 'noun' && !/s$/.test(last);
	if (opens && /[^s]s$/.test(lower) && next !== 'of' && !capital(token) && isOnlyVerb(flow, at)) {
		return 'verb';
	}

	if (capital(token) || cue === undefined) {
		return 'noun';
	}

	if (before === 'aux' && cue.form === 'base' && /^(?:do|does|did)$/.test(flow[from]?.lower ?? '')) {
		return 'part';
	}

	// "recommends accordingly that", "welcomes also the": what tells the verb stands behind the adverb.
	const ahead = insertedBehind(flow, at) ?? flow.slice(at + 1).findIndex((one) => !isAdverb(one.lower));
	const plain = ahead > 0 ? [...flow.slice(0, at + 1), ...flow.slice(at + 1 + ahead)] : flow;
	return isPresentVerb(plain, tags, at, cue, isInside) ? 'verb' : 'noun';
}

// In words: "notes, with great concern, that".
const longestInsertion = 5;

// How many tokens commas part from what a verb leads on to: "believes, however, that", "welcomes, in particular, the".
function insertedBehind(flow: readonly Token[], at: number): number | undefined {
	const {lower = ''} = flow[at + 2] ?? {};
	const length = flow.slice(at + 2, at + 3 + longestInsertion).findIndex(({text}) => text === ',');
	const isInserted = flow[at + 1]?.text === ',' && length > 0 && (isAdverb(lower) || prepositions.has(lower));
	return isInserted ? length + 2 : undefined;
}

// The tag of a past form, whose place may be that of a noun.
function tagOfPast(flow: readonly Token[], tags: readonly Tag[], at: number, isNoun: boolean): Tag {
	const from = indexBefore(tags, at);
	const before = tags[from];
	const [last = '', lower = '', next = '', behind = ''] = [-1, 0, 1, 2].map((step) => flow[at + step]?.lower);
	if (isTag(before, 'aux', 'modal') || last === 'as' || /^(?:remains?|having|being)$/.test(flow[from]?.lower ?? '')) {
		return 'part';
	}

	const isJoined = tags[at - 1] === 'conj';
	if (
		isNoun ||
		// "in more guarded terms".
		(/^(?:more|most|less|very)$/.test(last) && isOpenWord(next)) ||
		// "for all citizens and related services".
		(isJoined && notVerbs.test(lower) && isOpenWord(next)) ||
		// "a limited and contested vote", but "the vote was limited and contested".
		(isJoined &&
			tags[at - 2] === 'noun' &&
			/ed$/.test(flow[at - 2]?.lower ?? '') &&
			tags[indexBefore(tags, at - 2)] !== 'aux')
	) {
		return 'noun';
	}

	const describes =
		// "the returns, estimated at 1,500 a day, were".
		(tags[at - 1] === 'comma' && next === 'at' && flow[at + 2]?.kind === 'number') ||
		// "He began by asking" says what he did.
		(next === 'by' && !/.ing$/.test(behind)) ||
		// "called on all involved to", "those concerned".
		(/^(?:all|those|everyone|everybody|anyone|anybody)$/.test(last) && describing.test(lower)) ||
		(before === 'noun' &&
			// "issues agreed to in the communiqué": what it would lead to stands before it.
			((/^(?:to|on|upon|for)$/.test(next) && prepositions.has(behind)) ||
				(describing.test(lower) && (prepositions.has(next) || next === 'to')) ||
				// "one of the States concerned, rejected".
				(lower === 'concerned' && next === ',')));
	return describes && !isJoined ? 'part' : 'verb';
}
