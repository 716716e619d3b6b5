import {capitalized} from '../../../briefing/wording.ts';
import {headKind, office as isOfficeNoun} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {isPersonName} from '../book/enter.ts';
import {bare, quantified, singular, standing} from '../book/names.ts';
import {isOneName, office} from './one-name.ts';

/** The people a phrase names: each by a phrase of its own, and whether all of them or only some. */
type SpeakerPhrase = {readonly names: readonly string[]; readonly extent: 'all' | 'some'};

// "A representative of UNICEF" speaks for it, "a representative of the traders" for some of them.
const oneOf =
	/^(?:[Aa]n?|[Oo]ne) (?:\w+ )?(?:member|delegate|official|participant|officer|interlocutor|representative(?! (?:of|from) (?:the )?\p{Lu})) (?:of|from) /u;

/** Splits a phrase into those it names: "Some representatives of A and B" names A and B, and only some of them. */
export function speakerPhrase(text: string): SpeakerPhrase {
	const plain = text
		.replace(/(?<!\s)\s*\([^()]{0,400}\)/g, '')
		.replace(/(agencies)(?:,| and) funds and programmes/i, '$1')
		.replace(/ (?:in|while|when|by|after|before|on|upon) (?!meeting)\p{Ll}+ing\b.*$/u, '')
		.replace(fromSectors, '')
		.replace(whereMet, '')
		.replace(/ (?:present|both|each|alone|alike|together|themselves|himself|herself|itself)$/, '')
		.replace(/\s+/g, ' ')
		.replace(/^both (?=(?:s?he|they|it) and )/i, '')
		.replace(/[*“”"]/g, '')
		.replace(officesOf, eachOf)
		.replace(spokenFor, (printed, name: string) => (isPersonName(name) ? name : printed))
		.trim();
	const counted = withoutApposition(plain);
	const extent = quantified.test(plain) || oneOf.test(plain) ? 'some' : 'all';
	const names = split(counted)
		.map(spread)
		.filter((name) => bare(name) !== '');
	return {names, extent};
}

// "Women leaders from parties, the churches and academia" are one group, whatever they come from.
const sector = '(?:the )?\\p{Ll}+(?: \\p{Ll}+){0,3}';
const fromSectors = new RegExp(
	`(?<=^[^,]*\\b(?:[Ww]omen|[Mm]en|[Yy]outh|[Pp]eople|\\p{Ll}+s)(?: leaders)?)(?<!\\b(?:representatives|members|delegates|officials|participants|(?<!\\b(?:[Ww]omen|[Yy]outh) )leaders)) from ${sector}(?:, ${sector})+,? and ${sector}$`,
	'u',
);

// "The representative of the Kim, Sara and Mundang communities, Bo Holm": he is who is meant.
const spokenFor =
	/(?<=^|, and |, | and )(?:[Tt]he|[Aa]n?) (?:representative|spokes(?:man|woman|person)|delegate) (?:of|from|for) [^;]{1,120}?, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})(?=,? and the |,|$)/giu;

// "The chiefs gathered at his residence": where they were met is no part of what they are.
const whereMet =
	/(?<=\b\p{L}+(?:s|men|people)) (?:gathered|assembled|seated|interviewed|consulted|encountered|met|heard|present) (?:at|in|by|near|on|around|there|during)\b.*$/u;

const numbers = ['two', 'three', 'four', 'five', 'six'];

const faith = '(?:Muslim|Christian|Catholic|Protestant|Orthodox|Sunni|Shia)';
const kinds = new RegExp(`, (?:both \\p{Ll}+ and \\p{Ll}+|(?:both )?${faith} and ${faith})(?=$|,)`, 'u');

/**
 * A phrase without what tells only whose or of what kind they are: "the ambassadors of the two observer States, Togo and Ghana", as many
 * as are counted before them, "religious leaders, Muslim and Christian".
 */
export function withoutApposition(phrase: string): string {
	const plain = phrase.replace(kinds, '');
	const {
		whole = plain,
		count = '',
		names = '',
	} = /^(?<whole>[^,]*\b(?<count>two|three|four|five|six) [^,]*), (?<names>\p{Lu}.*)$/u.exec(plain)?.groups ?? {};
	const named = split(names);
	const areNames = named.every((name) => /^(?:the )?\p{Lu}/u.test(name));
	return areNames && named.length === numbers.indexOf(count) + 2 ? whole : plain;
}

// "The Ministers of Defence, Justice and Finance": an office each.
const officesOf =
	/(?<=^|[ ,])(?:the )?(?<offices>\p{Lu}\p{Ll}+)s(?<of> (?:of|for) )(?<fields>(?:the )?\p{Lu}[^,]*?(?:, (?:(?:of|for) )?(?:the )?\p{Lu}[^,]*?)*),? and (?:(?:of|for) )?(?<last>(?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?=$| and |, (?!\p{Lu}))/gu;

function eachOf(printed: string, offices: string, of: string, fields: string, last: string): string {
	const noun = offices.toLowerCase();
	// "The Presidents of the Senate and the Mayor".
	const isOther = isOfficeNoun.test(last.toLowerCase().split(' ').at(-1) ?? '');
	return !isOther && isOfficeNoun.test(noun) && headKind(noun) === 'government' && !office.test(`${fields} ${last}`)
		? [...fields.split(', '), last].map((field) => `the ${offices}${of}${field.replace(/^(?:of|for) /, '')}`).join(', ')
		: printed;
}

const joint =
	/,? (?:as well as|together with|along with|and also|alongside|accompanied by) |,? (?:and|nor) |, (?:and )?|; |(?<=\p{Ll}s)\/(?=\p{Ll})/gu;

function split(phrase: string): string[] {
	const pieces: string[] = [];
	let from = 0;
	for (const match of phrase.matchAll(joint)) {
		const left = phrase.slice(from, match.index);
		const right = phrase.slice(match.index + match[0].length);
		if (!isOneName(left, right, match[0])) {
			pieces.push(left);
			from = match.index + match[0].length;
		}
	}

	return [...pieces, phrase.slice(from)]
		.map((piece) => piece.trim().replace(/^(?:including|namely|and|as well as|with) /, ''))
		.filter((piece) => !/^(?:namely|including|notably|inter alia)?$/.test(piece));
}

const staff = / (?:representatives|officials|officers|staff|personnel)$/;

// "Representatives of the Pilots and of the League": a piece with a preposition of its own has none of its words in common.
const ofOwn = /^(?:of|from) /;

/** What joins more is no list of those who speak: nothing that one of them has is looked for in the others. */
const mostPieces = 40;

// "Malian and international interlocutors" are two, and so are "representatives from Gao and Mopti" and "the President and magistrates of
// the Court": what only the first or the last piece has belongs to all.
function spread(piece: string, index: number, pieces: readonly string[]): string {
	if (pieces.length > mostPieces || /^(?:s?he|they|it|we)$/i.test(piece)) {
		return piece;
	}

	const isLast = index === pieces.length - 1;
	const ofState = officeOfState(piece, pieces);
	if (ofState !== undefined) {
		return ofState;
	}

	const each = officeOfEach(pieces);
	if (each !== undefined) {
		return isLast ? piece.replace(/s$/, '') : `${piece} ${each}`;
	}

	return (
		(isLast ? undefined : withLast(piece, pieces)) ?? (index === 0 ? piece : withFirst(piece, pieces.slice(0, index)))
	);
}

// "The ambassadors of Chad and Togo": one of each.
function officeOfState(piece: string, [first = '', ...others]: readonly string[]): string | undefined {
	const {office = '', state: own = ''} =
		/^(?:the )?(?<office>ambassador|envoy|president|(?:prime|foreign) minister|(?:(?:deputy )?permanent )?representative)s of (?<state>.*)$/iu.exec(
			first,
		)?.groups ?? {};
	const state = piece === first ? own : piece;
	return office !== '' && others.length > 0 && memberState(state) !== undefined
		? `the ${capitalized(office)} of ${state}`
		: undefined;
}

// "The Georgian and Abkhaz Commanders": one of each; "Georgian and Abkhaz leaders" are many.
function officeOfEach(pieces: readonly string[]): string | undefined {
	const [first = ''] = pieces;
	const last = pieces.at(-1) ?? '';
	const office = singular(last.split(' ').at(-1) ?? '');
	const isEach =
		pieces.length > 1 &&
		/^\p{Lu}/u.test(office) &&
		last.endsWith(`${office}s`) &&
		isOfficeNoun.test(office.toLowerCase()) &&
		/^\p{Lu}\S*$/u.test(bare(first)) &&
		headKind(singular(bare(first).toLowerCase())) === undefined;
	return isEach ? office : undefined;
}

// A piece with what the last has for all; undefined where it has nothing for this one.
function withLast(piece: string, pieces: readonly string[]): string | undefined {
	const last = pieces.at(-1) ?? '';
	const head = bare(standing(bare(piece)));
	// "MINUSTAH and government officials" are officials of both; of "UNDP and other agencies" the one goes by its name.
	const isAcronym = /\p{Lu}{2}/u.test(piece) && !staff.test(last);
	if (head.includes(' ') || memberState(head) !== undefined || isAcronym) {
		return undefined;
	}

	const noun = singular(head.toLowerCase());
	if (headKind(noun) === undefined || /^(?:inter)?national$/.test(noun)) {
		const lastNoun = last.split(' ').at(-1) ?? '';
		const isShared = headKind(lastNoun.toLowerCase()) !== undefined && bare(last).includes(' ') && !ofOwn.test(last);
		return isShared ? `${piece} ${lastNoun}` : undefined;
	}

	// "The Mayor and the Minister of Finance" are not both of Finance, nor is the Mayor in a list of offices.
	const isOther = pieces.length > 2 || /^(?:the|other|some|several|an?) /i.test(last) || !isOfficeNoun.test(noun);
	const owner = isOther ? undefined : /(?<=^\p{L}+) of (?:the )?\p{Lu}.*$/u.exec(bare(last))?.[0];
	return `${piece}${owner ?? ''}`;
}

// A piece with what the first of those before it has for all.
function withFirst(piece: string, before: readonly string[]): string {
	const [first = '', ...others] = before;
	const who = [...others, piece].every((one) => ofOwn.test(one)) ? /^(.*?) (?:of|from) /.exec(first)?.[1] : undefined;
	if (who !== undefined) {
		return `${who} ${piece}`;
	}

	// "Traders in Gao and Mopti", "women's organizations of Gao, Mopti and Kidal".
	const from = ofTowns.exec(first)?.[1];
	const areTowns = [...others, piece].every((one) => aTown.test(one) && memberState(one) === undefined);
	return from !== undefined && areTowns ? `${from}${piece}` : piece.replace(ofOwn, '');
}

const aTown = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u;
const ofTowns =
	/^(.*(?:\bfrom|s in|(?<!\b(?:[Ll]eaders|[Mm]embers|[Rr]epresentatives|[Dd]elegates|[Oo]fficials))s of) (?:the )?)\p{Lu}[\p{L}-]+$/u;
