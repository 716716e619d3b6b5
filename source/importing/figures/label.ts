import {capitalized} from '../../briefing/wording.ts';
import {prepositions} from '../language/lexicon/word-classes.ts';
import {type Counted, countedAfter} from './counted.ts';
import {type Lead, leadTo} from './lead.ts';

const longest = 80;
// Where what is said of a number ends.
const clauseEnd =
	/[;()]|[.,](?!\d)|\s(?:while|whereas|but|although|though|and|or|because|unless|until|when|which|who|that (?=the|it|he|she|they)|compared with|against|including|excluding|comprising)\s/u;
const auxiliaries = /\b(?:(?:had|have|has) been|were|was|are|is|had|have|has)(?: (?=not\b))?\b\s*/u;
const fillers = /\b(?:even|only|just|already|also|currently|now)\s/gu;
const authorized =
	/^ (?:authorized|planned|expected|promised|envisaged|mandated|foreseen|required|pledged|approved)\b/u;
// "A rate of 52 per cent for men".
const forWhom = /^ (?:for|among) /u;
/** More than is shown of what follows a number. */
const farthest = 300;

/** A number in its sentence, for its label. */
type Labelled = {
	readonly start: number;
	/** Where the words after the number, and after its whole, begin. */
	readonly from: number;
	readonly hedge: string | undefined;
	readonly counted: Counted | undefined;
	/** What is said of what is counted; given where it stands behind the next number. */
	readonly tail: string;
	/** What it is part of. */
	readonly among: string | undefined;
	/** Words of the report on it that have no other place. */
	readonly remark: string | undefined;
	readonly isMoney: boolean;
	/** Of a share, and of what has a measure such as days: what is said behind it may be all there is. */
	readonly isMeasure: boolean;
};

/** A label, and the noun in it that may serve as unit where nothing is counted after the number. */
export type Label = {readonly label: string; readonly noun: string | undefined};

/**
 * What a number counts, in the report's words: what is counted with what is said of it; the noun before it, as in "a ceiling of 300
 * officers"; or the subject, as in "their number stood at 300". Undefined where none of them stands there.
 */
export function labelOf(sentence: string, labelled: Labelled): Label | undefined {
	const {start, from, hedge, counted, isMoney, isMeasure, among, remark} = labelled;
	const lead = leadTo(sentence, start, hedge, isMoney);
	const isBare = counted === undefined && (lead?.kind === 'head' || lead === undefined);
	const following =
		isMoney || (isBare && (isMeasure || lead !== undefined)) || forWhom.test(sentence.slice(from))
			? attribute(sentence.slice(from, from + farthest))
			: '';
	const label = isMoney ? moneyLabel(lead, following) : put(lead, labelled, following);
	if (label === undefined) {
		return undefined;
	}

	const remarks = [lead?.side, hedge, remark].filter((one) => one !== undefined).join(', ');
	const words = [capitalized(shortened(label)), ...(among === undefined ? [] : [among])].join(', ');
	return {
		label: remarks === '' ? words : `${words} (${remarks})`,
		noun: lead && nounOf(`${lead.words}${following}`),
	};
}

function put(lead: Lead | undefined, {counted, tail, isMeasure}: Labelled, following: string): string | undefined {
	// "A deficit of 7 per cent of GDP".
	const ofWhat = isMeasure && lead?.kind === 'subject' ? 'of ' : '';
	if (counted === undefined) {
		return lead?.kind === 'verb' ? undefined : `${lead?.words ?? ''}${following}`.trim() || undefined;
	}

	if (lead === undefined) {
		return `${counted.phrase}${tail}`;
	}

	// "Killed 300 people since May": people killed.
	return lead.kind === 'verb'
		? `${counted.phrase} ${lead.words}${tail}`
		: `${lead.words}: ${ofWhat}${counted.phrase}${tail}`;
}

const dueAlone = /^(?:by|before|until) (?:the end of |early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?\d{4}$/u;

function moneyLabel(lead: Lead | undefined, following: string): string {
	// When it is due is told apart.
	const about = dueAlone.test(following.trim()) ? '' : following;
	const words = `${lead?.words ?? ''}${about}`.trim();
	return words === '' ? 'Amount' : /^(?:an?|per) /.test(words) ? `Amount ${words}` : words;
}

// "A reduction in the number of displaced persons" is of persons, "the cases of fever" are cases.
function nounOf(words: string): string | undefined {
	const numbered = /\bnumber of (?<phrase>[\p{L} -]+)/u.exec(words)?.groups?.phrase;
	return countedAfter(numbered ?? words.split(/ (?:of|in|for|from|on|at|to) /u)[0] ?? '', 0)?.noun;
}

/** What is said of what is counted, from where its words end: "were on the ground in Mali" without the auxiliary. */
export function tailFrom(sentence: string, from: number, isShare: boolean, isPart: boolean): string {
	const near = sentence.slice(from, from + farthest);
	const behind = isPart ? near.replace(authorized, '').replace(/^,/, '') : near;
	const words = behind.slice(0, clauseEnd.exec(behind)?.index);
	// "Training 300 officers a year would prevent it": the subject is the training.
	const told = isShare
		? words
		: words.replace(/\b(?:would|could|may|might|must|should|will|can)\b(?! (?:be|have)\b).*$/u, '');
	const said = told.replace(auxiliaries, '');
	// "Of the 52 ministers, 6 were women": ministers: women.
	const isNoun = said !== told && /^\s*(?:women|men|children|[\p{Ll}-]+(?<![siu])s)$/u.test(said);
	return `${isNoun ? ':' : ''}${tidied(said.replace(fillers, '').replace(/\b(?:would|will) be\b/u, 'to be'))}`;
}

/** What is said of a number right behind it, to the end of its clause: " of the budget". */
export function attribute(behind: string): string {
	const words = behind.replace(/^ ?\([^()]*\)/, '');
	// "As of 1 June" says when; "included 300 of them" goes on to other things.
	const said = /^ (?:as (?:at|of) |\p{L}+ed \p{L}* ?\d)/u.test(words) ? '' : words;
	return tidied(
		said
			.slice(0, clauseEnd.exec(said)?.index)
			.replace(/^ (?:(?:had|have|has) been|were|was|are|is|had|have|has) /u, ' '),
	);
}

function tidied(text: string): string {
	const words = text.trim().split(/\s+/);
	const isLoose = (word: string) =>
		prepositions.has(word.toLowerCase()) || /^(?:the|a|an|its|their|not|to)$/.test(word);
	const whole = words.slice(0, words.findLastIndex((word) => !isLoose(word)) + 1).join(' ');
	return whole === '' ? '' : ` ${whole}`;
}

function shortened(text: string): string {
	const words = text.replaceAll(/\s+/gu, ' ').trim();
	return words.length <= longest ? words : `${tidied(words.slice(0, longest).replace(/\s\S*$/u, '')).trim()}…`;
}
