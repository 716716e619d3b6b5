import {memberState} from '../structure/state-names.ts';
import {headKind} from './actor-heads.ts';
import {headOf} from './actor-names.ts';

/** The people a phrase names: each by a phrase of its own, and whether all of them or only some. */
export type SpeakerPhrase = {readonly names: readonly string[]; readonly extent: 'all' | 'some'};

const someOf =
	/^(?:some|several|many|numerous|various|certain|a few|few|most|a (?:large |small |great |significant |good )?(?:number|majority|minority|group|range|couple|handful) of|the (?:vast |large |great )?majority of|a majority of|other|two|three|four|five|one|another|part of|parts of|at least \w+|an?)\b(?: (?:other|different|of))*(?: (?:the|its|their|those|these))?\s+/i;
const quantified =
	/^(?:some|several|many|numerous|various|certain|a few|few|most|a (?:\w+ )?(?:number|majority|minority|range|couple|handful) of|the (?:\w+ )?majority of|one|two|three|four|five|parts? of|at least)\b/i;
const wholeOf =
	/^(?:different|respective|relevant|main|all(?: of)?|both(?: of)?|each of|every|the|these|those|this|that|its|their|his|her|our)\s+/i;
const standsFor =
	/^(?:the )?(?:members?|representatives?|spokespersons?|delegates?|participants?) (?:of|from) (?:the )?/i;
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
		.replace(/\s+/g, ' ')
		.replace(/[*“”"]/g, '')
		.trim();
	const extent = quantified.test(plain) || oneOf.test(plain) ? 'some' : 'all';
	const names = split(plain)
		.flatMap(spread)
		.filter((name) => bare(name) !== '');
	return {names, extent};
}

/** A phrase without what counts or points: "several of the parties" becomes "parties". */
export function bare(phrase: string): string {
	let rest = phrase.trim().replace(/^(?:some |about |around |nearly |over )?\d[\d,]* /i, '');
	for (;;) {
		const next = rest
			.replace(wholeOf, '')
			.replace(quantified.test(rest) || /^(?:other|another|an?)\s/i.test(rest) ? someOf : /^$/, '');
		if (next === rest || next === '') {
			return next === '' ? rest : next;
		}

		rest = next.trim();
	}
}

/** A phrase without those who stand for others: "representatives of civil society" becomes "civil society". */
export function standing(phrase: string): string {
	return /\bmembers of (?:the )?(?:parliament|senate|national|house|assembly|chamber|congress|cabinet|government|opposition|press|judiciary|delegation)/i.test(
		phrase,
	)
		? phrase
		: phrase.replace(standsFor, '');
}

const joint = /,? (?:as well as|together with|along with|and also|alongside|accompanied by) |,? and |, (?:and )?|; /g;

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

const office =
	/\b(?:Ministers?|Ministry|Commission(?:er)?|Department|Secretary|Committee|Office|Council|Director|Coordinator|Directorate|Under-Secretary-General|Adviser|Chief|Representative)\b/;
const sameHolder = /^(?:Head|Minister|Deputy|Chief|Commander|Acting|Resident|Humanitarian|Chair)\b/;

// "Minister of Planning and External Cooperation", "Truth and Reconciliation Commission", "Special Representative … and Head of X".
function isOneName(left: string, right: string, joined: string): boolean {
	const next = /^[\p{L}\p{N}'’-]+/u.exec(right)?.[0] ?? '';
	if (!/ and $/.test(joined) && joined !== ', ') {
		return false;
	}

	// "human rights and justice organizations": what stands first names nobody, so both belong to the last noun.
	const words = bare(left).split(' ');
	if (
		words.length === 2 &&
		/ and $/.test(joined) &&
		/^\p{Ll}/u.test(next) &&
		/^\p{L}\p{Ll}+ \p{Ll}+$/u.test(words.join(' ')) &&
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

	const ofOffice =
		/\b(?:of|for|on)(?: the)? \p{Lu}[\p{L}\s,-]*$/u.test(left) &&
		office.test(left) &&
		!office.test(right.split(/,| and /)[0] ?? '');
	const midName =
		/\p{Lu}[\p{Ll}-]+$/u.test(left) &&
		!office.test(left) &&
		/^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)* (?:Commission|Committee|Coordinator|Council|Mission|Organization|Commissioner|Community|Adviser|Office|Force)\b/u.test(
			right,
		);
	const oneHolder =
		/\b(?:Special Representative|Prime Minister|Commander-in-Chief)\b/.test(left) && sameHolder.test(right);
	const subject =
		/\b(?:for|of|on) (?:[\p{Lu}][\p{L}-]+ )*(?:Rights|Peace|Truth|Justice|Development|Security|Women|Planning|Education|Health|Finance|Economy|Trade|Reconciliation|Reconstruction|Agriculture|Youth|Gender|Dialogue|Culture)$/u.test(
			left,
		);
	return ofOffice || midName || oneHolder || (subject && !office.test(right.split(/,| and /)[0] ?? ''));
}

// "Malian and international interlocutors" are two, and so are "representatives from Gao and Mopti" and "the Ministers of A and B".
function spread(piece: string, index: number, pieces: readonly string[]): string[] {
	const last = pieces.at(-1) ?? piece;
	const words = bare(piece).split(' ');
	const head = last.split(' ').at(-1) ?? '';
	const adjective =
		words.length === 1 &&
		index < pieces.length - 1 &&
		headKind((words[0] ?? '').toLowerCase()) === undefined &&
		memberState(piece) === undefined &&
		!/\p{Lu}{2}/u.test(piece);
	const of = index > 0 && /^(?:of|from) /.test(piece) ? /^(.*?) (?:of|from) /.exec(pieces[0] ?? '')?.[1] : undefined;
	if (of !== undefined) {
		return [`${single(of)} ${piece}`];
	}

	const named =
		/\bForce Commanders$|\b(?:Commanders|Presidents|Ambassadors|Governments|Ministers)$/.test(last) &&
		index < pieces.length - 1 &&
		words.length === 1;
	if (named) {
		const role = /(?:Force )?\p{L}+$/u.exec(last)?.[0] ?? head;
		return [`${piece} ${role.replace(/s$/, '')}`];
	}

	if (adjective && headKind(head.toLowerCase()) !== undefined && bare(last).split(' ').length > 1) {
		return [`${piece} ${head}`];
	}

	const before = pieces[index - 1];
	const fromPlace = before === undefined ? undefined : /^(.*\bfrom (?:the )?)\p{Lu}[\p{L}-]+$/u.exec(before)?.[1];
	if (fromPlace !== undefined && /^\p{Lu}[\p{Ll}-]+$/u.test(piece)) {
		return [`${fromPlace}${piece}`];
	}

	const officers = /^(.*\b(?:Minister|President|Head|Commander|Governor|Ambassador|Director))s (of|for) /.exec(
		pieces[0] ?? '',
	);
	if (officers && pieces.length > 1) {
		return [
			index === 0
				? piece.replace(/s (?=of |for )/, ' ')
				: office.test(piece)
					? piece
					: `${officers[1]} ${officers[2]} ${piece}`,
		];
	}

	const shared =
		/\b(?:Commanders|Presidents|Ambassadors|Governments|Ministers)$/.test(piece) &&
		index === pieces.length - 1 &&
		pieces.length > 1 &&
		bare(pieces[0] ?? '').split(' ').length === 1;
	return [shared ? piece.slice(0, -1) : piece];
}

// "Presidents of the Senate and of the Chamber": one of each.
function single(offices: string): string {
	return /\b(?:Presidents|Ministers|Heads|Commanders|Directors|Speakers)$/.test(offices)
		? offices.replace(/s$/, '')
		: offices;
}
