import {headKind} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {bare, headOf, quantified, singular, standing} from '../book/names.ts';

/** The people a phrase names: each by a phrase of its own, and whether all of them or only some. */
type SpeakerPhrase = {readonly names: readonly string[]; readonly extent: 'all' | 'some'};

const oneOf =
	/^(?:an?|one) (?:\w+ )?(?:member|representative|delegate|official|participant|officer|interlocutor) (?:of|from) /i;

/** Splits a phrase into those it names: "Some representatives of A and B" names A and B, and only some of them. */
export function speakerPhrase(text: string): SpeakerPhrase {
	const plain = text
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/(agencies)(?:,| and) funds and programmes/i, '$1')
		.replace(/ (?:in|while|when|by|after|before|on|upon) (?!meeting)\p{Ll}+ing\b.*$/u, '')
		.replace(
			/(?<!\bthose)\s(?:visiting|attending|present at|met by|consulted|interviewed|participating in|who|whom)\s.*$/,
			'',
		)
		.replace(/ (?:present|both|alike|together|themselves|himself|herself|itself)$/, '')
		.replace(/\s+/g, ' ')
		.replace(/[*“”"]/g, '')
		.trim();
	const extent = quantified.test(plain) || oneOf.test(plain) ? 'some' : 'all';
	const names = split(plain)
		.map(spread)
		.filter((name) => bare(name) !== '');
	return {names, extent};
}

const joint =
	/,? (?:as well as|together with|along with|and also|alongside|accompanied by) |,? (?:and|nor) |, (?:and )?|; /g;

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

	return [...pieces, phrase.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

// Of these there is one for each that is named: "the Georgian and Abkhaz sides".
const each =
	/\bForce Commanders$|\b(?:Commanders|Presidents|Ambassadors|Governments|Ministers|[Cc]ommunities|[Ss]ides|delegations|armies)$/;

// "Malian and international interlocutors" are two, and so are "representatives from Gao and Mopti" and "the Ministers of A and B".
function spread(piece: string, index: number, pieces: readonly string[]): string {
	const first = pieces[0] ?? '';
	const last = pieces.at(-1) ?? '';
	const words = bare(standing(bare(piece))).split(' ');
	const of = index > 0 && /^(?:of|from) /.test(piece) ? /^(.*?) (?:of|from) /.exec(first)?.[1] : undefined;
	if (of !== undefined) {
		return `${oneOfEach(of)} ${piece}`;
	}

	const isBefore = index < pieces.length - 1 && words.length === 1;
	if (each.test(last) && isBefore && memberState(words[0] ?? '') === undefined) {
		return `${piece} ${singular(/(?:Force )?\p{L}+$/u.exec(last)?.[0] ?? '')}`;
	}

	const head = last.split(' ').at(-1) ?? '';
	const isAdjective =
		isBefore &&
		(headKind((words[0] ?? '').toLowerCase()) === undefined || /^(?:inter)?national$/i.test(words[0] ?? '')) &&
		memberState(piece) === undefined &&
		!/\p{Lu}{2}/u.test(piece);
	if (isAdjective && headKind(head.toLowerCase()) !== undefined && bare(last).includes(' ')) {
		return `${piece} ${head}`;
	}

	const fromPlace = /^(.*\bfrom (?:the )?)\p{Lu}[\p{L}-]+$/u.exec(pieces[index - 1] ?? '')?.[1];
	if (fromPlace !== undefined && /^\p{Lu}[\p{Ll}-]+$/u.test(piece)) {
		return `${fromPlace}${piece}`;
	}

	const officers = /^(.*\b(?:Minister|President|Head|Commander|Governor|Ambassador|Director))s (of|for) /.exec(first);
	if (officers && pieces.length > 1) {
		// "Heads of Mission of Chad and Togo": each country has what stands before the first.
		const {held = '', state = ''} =
			/^(?<held>.* (?:of|for|from) )(?:the )?(?<state>\p{Lu}.*)$/u.exec(first)?.groups ?? {};
		const areStates = memberState(state) !== undefined && memberState(piece) !== undefined;
		const before = areStates ? held.replace(/s (?=of |for )/, ' ') : `${officers[1]} ${officers[2]} `;
		return index === 0 ? piece.replace(/s (?=of |for )/, ' ') : office.test(piece) ? piece : `${before}${piece}`;
	}

	const isShared =
		each.test(piece) && index === pieces.length - 1 && index > 0 && bare(standing(bare(first))).split(' ').length === 1;
	return isShared ? piece.replace(/\p{L}+$/u, singular) : piece;
}

// "Presidents of the Senate and of the Chamber": one of each.
function oneOfEach(offices: string): string {
	return /\b(?:Presidents|Ministers|Heads|Commanders|Directors|Speakers)$/.test(offices)
		? offices.replace(/s$/, '')
		: offices;
}

/** Words of an office or a body in a title. */
export const office =
	/\b(?:Ministers?|Ministry|Commission(?:er)?|Department|Secretary|Committee|Office|Council|Director|Coordinator|Directorate|Under-Secretary-General|Adviser|Chief|Representative)\b/;
const sameHolder = /^(?:Head|Minister|Deputy|Chief|Commander|Acting|Resident|Humanitarian|Chair)\b/;

/** Whether "and" or a comma joins two pieces of one name: "Minister of Planning and External Cooperation", "Special Representative … and Head of X". */
export function isOneName(left: string, right: string, joined: string): boolean {
	const [first = ''] = right.split(/,| and /, 1);
	const next = /^[\p{L}\p{N}'’-]+/u.exec(right)?.[0] ?? '';
	if (!/ and $/.test(joined) && joined !== ', ') {
		return false;
	}

	// "human rights and justice organizations": what stands first names nobody, so both belong to the last noun.
	const words = bare(standing(bare(left))).split(' ');
	if (
		words.length === 2 &&
		/ and $/.test(joined) &&
		/^\p{Ll}/u.test(next) &&
		/^(?:human|civil|child|public|land|electoral|women['’]s) \p{Ll}+$/iu.test(words.join(' ')) &&
		headKind(headOf(left)) === undefined
	) {
		return true;
	}

	if (!/^\p{Lu}\p{Ll}/u.test(next)) {
		return false;
	}

	if (joined === ', ') {
		return (
			/\b(?:Commission|Committee|Council)\b/.test(right) &&
			/^(?:the )?(?:\p{Lu}[\p{Ll}-]+)$/u.test(left.trim()) &&
			/ and /.test(right)
		);
	}

	if (
		/\b(?:Ministers|Presidents|Heads|Commanders|Governors|Ministries|Ambassadors|Directors) (?:of|for)\b/.test(left)
	) {
		return false;
	}

	// "the Union for Ferries and Bridges Party": what stands first names nobody, so both belong to the last noun.
	const ofBody =
		/^the (?:\p{Lu}\p{L}+ )+\p{Lu}[\p{L}-]+$/u.test(left.trim()) &&
		headKind(headOf(left)) === undefined &&
		memberState(left.trim()) === undefined &&
		/^(?:\p{Lu}[\p{L}-]+ )*(?:Party|Front|Movement|Union|League|Congress|Alliance|Coalition|Federation|Association)(?=$|,| and )/u.test(
			right,
		);
	const ofOffice =
		/\b(?:of|for|on)(?: the)? \p{Lu}[\p{L}\s,-]*$/u.test(left) && office.test(left) && !office.test(first);
	const midName =
		/\p{Lu}[\p{Ll}-]+$/u.test(left) &&
		!office.test(left) &&
		/^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)* (?:Commission|Committee|Coordinator|Council|Mission|Organization|Commissioner|Community|Adviser|Office|Force)\b/u.test(
			right,
		);
	const oneHolder =
		/\b(?:Special Representative|Prime Minister|Commander-in-Chief)\b/.test(left) && sameHolder.test(right);
	const topic =
		/\b(?:for|of|on) (?:[\p{Lu}][\p{L}-]+ )*(?:Rights|Peace|Truth|Justice|Development|Security|Women|Planning|Education|Health|Finance|Economy|Trade|Reconciliation|Reconstruction|Agriculture|Youth|Gender|Dialogue|Culture)$/u.test(
			left,
		);
	return ofBody || ofOffice || midName || oneHolder || (topic && !office.test(first));
}
