import type {Statement} from '../../report/model.ts';
import {saidText} from '../entry/said-text.ts';
import {isImported, type ReportIndex} from '../report-index.ts';

/** Thanks are no line to take, nor are words on how the visit went. */
const courtesies =
	/\b(?:gratitude|grateful|appreciation|thank(?:s|ed)?|hospitality)\b|\b(?:for|during|preparation of|organization of) (?:the|its|their|our|this) visit\b/iu;
/** "It would" and "it is" go on about who speaks or what the line names, "found it vital that" is on nothing. */
const it = 'it(?! (?:would|will|could|had|has|was|is|\\p{L}+ (?:that|to))\\b)';
/** What points to what was named before, if anything was. */
const pointingBack = new RegExp(`\\b(?:the[my]|their|${it}|its|he|she|his|her)\\b`, 'iu');
/** What points to somebody or something else than who speaks. */
const pointingElsewhere = new RegExp(`\\b(?:them|${it})\\b`, 'iu');
/** Behind the verb it points to who speaks: "reaffirmed its commitment". */
const ofSpeaker = /^(?:\p{Ll}+ ){1,2}(?:its|their|his|her) /u;
/** What points to what stands before the line: "that this be provided", "as essential to the process", "that the second was". */
const before =
	/^(?:\p{L}+ )?as |\bthe (?:first|second|third|former|latter|others?|same|rest)(?= (?:was|were|is|are|had|has|would|could|should|did)\b|[,.;]|$)|\b(?:in|at|of|on|to|by|from|with|for) that (?!(?:it|they|he|she|the|there|an?) )\p{Ll}+|\b(?:this|these|such(?! as\b)|those(?! (?:who|of|in|with|at|from|responsible|\p{L}+(?:ed|ing))\b))\b/iu;
/** What points to several, and several before it: "the militias … to put an end to their activities". */
const toSeveral = /^the(?:y|m|ir)$/iu;
const several = /\b(?:the|all|many|other) (?:\p{Ll}+ )?\p{Ll}{4,}(?<![su])s\b/u;
/** "To that end" says no more than that there is one. */
const idiom = /,? to that (?:end|effect)\b/giu;

/**
 * Of things said, those that make a line of a brief. In an import, where nobody wrote them to be read by themselves, that is neither what
 * a rule is unsure of, nor a courtesy, nor, unless there is nothing else, what is not understood without what stands before it: "that
 * this be provided".
 */
export function linesOf<One extends {readonly statement: Statement}>(
	index: ReportIndex,
	words: readonly One[],
): readonly One[] {
	if (!isImported(index.report)) {
		return words;
	}

	const lines = withoutCourtesies(words).filter(({statement}) => statement.unreviewed !== true);
	const alone = lines.filter(({statement}) => readsAlone(saidText(index, statement)));
	return alone.length > 0 ? alone : lines;
}

/**
 * Of things that those in the room said, at most so many lines of a brief, in their order. In an import, what is understood by itself or
 * points to who speaks, "felt that he was not heard", comes before what points to others, and that before what stands in the air.
 */
export function theirLinesOf<One extends {readonly statement: Statement}>(
	index: ReportIndex,
	words: readonly One[],
	most: number,
): readonly One[] {
	if (!isImported(index.report)) {
		return words.slice(0, most);
	}

	const lines = withoutCourtesies(words);
	const understood = lines.filter(({statement}) => !before.test(saidText(index, statement)));
	const byClarity = Object.groupBy(understood, ({statement}) =>
		readsAlone(saidText(index, statement), pointingElsewhere) ? 'alone' : 'pointing',
	);
	const chosen = new Set([...(byClarity.alone ?? []), ...(byClarity.pointing ?? [])].slice(0, most));
	return chosen.size > 0 ? words.filter((one) => chosen.has(one)) : lines.slice(0, most);
}

function withoutCourtesies<One extends {readonly statement: Statement}>(words: readonly One[]): readonly One[] {
	return words.filter(({statement: {verb, text}}) => !courtesies.test(`${verb} ${text}`));
}

function readsAlone(said: string, pointsTo = pointingBack): boolean {
	const own = said.replace(ofSpeaker, '');
	const pointing = pointsTo.exec(own);
	const ahead = own.slice(0, pointing?.index);
	const isWhole = pointing === null || /\p{Lu}/u.test(ahead) || (toSeveral.test(pointing[0]) && several.test(ahead));
	return isWhole && !before.test(said.replace(idiom, ''));
}
