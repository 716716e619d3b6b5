import {cueNoun} from '../language/lexicon/nouns.ts';
import {hasVerb, isTag, runEnd, type Span} from '../language/lexicon/tokens.ts';
import {cueVerb} from '../language/lexicon/verbs.ts';
import type {Range, Sentence} from '../language/sentence.ts';
import type {Cue} from './cue.ts';

const itemLabel = /\(([a-z]|[ivx]{1,4}|\d{1,2})\)\s+/g;
const joint = /(?<![\s,;:])(?:[\s,;:]*(?:and|or|the following))?[\s,;:]*$/;
const label = '(?:\\((?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\)|\\d{1,2}[.)]|[•–—*-])';
const listAfter = new RegExp(`^\\s*\\n\\s*${label}\\s`, 'u');
const labelAt = new RegExp(`^${label}\\s+`, 'u');
const labelAndThat = new RegExp(`^(?:${label}\\s+)?(?:[Tt]hat\\s+)?`, 'u');
const itemBefore = new RegExp(`\\n\\s*${label}\\s*$`, 'u');

/**
 * Whether what a cue says is the list below its sentence, beside its content there: "urged the Government: (a) To …", "that it should:
 * (a) …", "made two points: (a) …", "that the Council: (a) Send …".
 */
export function saysList(
	text: string,
	{end, tags, flow}: Sentence,
	{form, kind, content}: Cue,
	range?: Range,
): boolean {
	const {from, to} = range ?? {from: 0, to: 0};
	// "communicated the terms of reference, as follows: (a) …" tells nobody's words.
	const [head] = flow.slice(content, runEnd(tags, content, 'det', 'noun', 'prep')).slice(-1);
	if (!range && head && !/^(?:following|follows)$/.test(head.lower) && cueNoun(head.lower) === undefined) {
		return false;
	}

	const isAnnounced = flow
		.slice(from, Math.min(to, from + 4))
		.some(({lower}) => lower.endsWith('s') && cueNoun(lower) !== undefined);
	return (
		text[end - 1] === ':' &&
		listAfter.test(text.slice(end, end + 20)) &&
		(from === to ||
			isTag(tags[to - 1], 'modal', 'to', 'sub') ||
			(form === 'that' && !hasVerb(tags, from, to)) ||
			(form === 'np' && (kind === 'asks' || isAnnounced)))
	);
}

const ofMission =
	/\b(?:the (?:Security Council )?(?:mission|delegation)|(?:the )?(?:members of the (?:Security )?Council|Council members)):(?=\s*\n\s*\()/iu;
const itemOfMission = /([;.,]?)((?: and)?\s*\n\s*)(\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\))(\s+)(\p{Lu}\p{Ll}+)/gu;

/** A text with the list "the mission: (a) Urges A; (b) Welcomes B" as a sentence, as long as it was: "the mission urges A, and welcomes B". */
export function asSentence(text: string): string {
	const list = ofMission.exec(text);
	const colon = list === null ? text.length : list.index + list[0].length - 1;
	let isFirst = true;
	const items = text
		.slice(colon + 1)
		.replaceAll(itemOfMission, (printed, end: string, line: string, label: string, gap: string, word: string) => {
			const verb = word.toLowerCase();
			if (!/^(?:s|base)$/.test(cueVerb(verb)?.form ?? '')) {
				return printed;
			}

			const joint = (isFirst ? '' : 'and').padEnd(label.length);
			isFirst = false;
			return `${end && ','}${line.replace(' and', '    ')}${joint}${gap}${verb}`;
		});
	return isFirst ? text : `${text.slice(0, colon)} ${items}`;
}

/** Where a sentence stands in a list: it begins an item, goes on with one, or is none. */
export function placeInList(text: string, {start}: Span, last: Sentence | undefined): 'item' | 'same' | 'none' {
	const between = text.slice(Math.max(last?.end ?? 0, start - 20), start);
	const isItem = itemBefore.test(between) || (between.includes('\n') && labelAt.test(text.slice(start, start + 20)));
	return isItem ? 'item' : between.includes('\n') ? 'none' : 'same';
}

/** The words of an item, without its label and what joins it to the next. */
export function itemSpan(text: string, {start: from, end}: Span): Span | undefined {
	const start = from + (labelAndThat.exec(text.slice(from, Math.min(end, from + 20)))?.[0].length ?? 0);
	const words = text
		.slice(start, end)
		.replace(/[\s;,.]+$/, '')
		.replace(/[\s;,.]*[;,] (?:and|or)$/, '');
	return words === '' ? undefined : {start, end: start + words.length};
}

/** The items of a list that runs on in a sentence, "to (a) review A; (b) report B", or the span as it is where it holds none. */
export function enumerated(text: string, {start: first, end}: Span): Span[] {
	// The first label may stand before what is said.
	const start = first - (/\((?:a|i|1)\)\s+$/.exec(text.slice(Math.max(0, first - 6), first))?.[0].length ?? 0);
	const labels = [...text.slice(start, end).matchAll(itemLabel)];
	if (labels.length < 2 || !/^(?:a|i|1)$/.test(labels[0]?.[1] ?? '') || !/^(?:b|ii|2)$/.test(labels[1]?.[1] ?? '')) {
		return [{start: first, end}];
	}

	const lead = start + (labels[0]?.index ?? 0);
	const before = lead - (joint.exec(text.slice(start, lead))?.[0].length ?? 0);
	const items = labels.map(({index, 0: printed}, at) => {
		const from = start + index + printed.length;
		const to = start + (labels[at + 1]?.index ?? end - start);
		return {start: from, end: to - (at + 1 < labels.length ? (joint.exec(text.slice(from, to))?.[0].length ?? 0) : 0)};
	});
	const introduced = /\s/.test(text.slice(start, before).trim());
	return [...(introduced ? [{start, end: before}] : []), ...items].filter((item) => item.end > item.start);
}
