import type {Statement} from '../../report/model.ts';
import {saidIn, saidText, sentenceEnd} from '../entry/said-text.ts';
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
/** What points to what stands before the line: "that this be provided", "that the second was". */
const before =
	/\bthe (?:first|second|third|former|latter|others?|same|rest)(?= (?:was|were|is|are|had|has|would|could|should|did)\b|[,.;]|$)|\b(?:in|at|of|on|to|by|from|with|for) that (?!(?:it|they|he|she|the|there|an?) )\p{Ll}+|\b(?:this|these|such(?! as\b)|those(?! (?:who|of|in|with|at|from|responsible|\p{L}+(?:ed|ing))\b))\b/iu;
/** "Welcomed as essential to the process": what was, is not said. */
const withoutObject = /^(?:\p{L}+ )?as /u;
/** What points to several, and several before it: "the militias … to put an end to their activities". */
const toSeveral = /^the(?:y|m|ir)$/iu;
const several = /\b(?:the|all|many|other) (?:\p{Ll}+ )?\p{Ll}{4,}(?<![su])s\b/u;
/** "To that end" says no more than that there is one. */
const idiom = /,? to that (?:end|effect)\b/giu;

/**
 * Of things said, those that make a line of a brief. In an import, where nobody wrote them to be read by themselves, that is neither a
 * courtesy nor, unless it is near or there is nothing else, what is not understood without what stands before it: "that this be provided".
 * @param isNear whether it is what a brief is for, whatever it points to
 */
export function linesOf<One extends {readonly statement: Statement}>(
	index: ReportIndex,
	words: readonly One[],
	isNear: (statement: Statement) => boolean,
): readonly One[] {
	if (!isImported(index.report)) {
		return words;
	}

	const lines = withoutCourtesies(words);
	const clear = lines.filter(({statement}) => {
		const said = saidText(index, statement);
		return readsAlone(said) || (isNear(statement) && !withoutObject.test(said));
	});
	return clear.length > 0 ? clear : lines;
}

/**
 * Of things that those in the room said, at most so many lines of a brief, in their order. In an import, what they ask for and what is
 * understood by itself or points to who speaks, "felt that he was not heard", comes before what points to others; and what stands in the
 * air is for a brief with nothing else that is sure.
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
	const {
		alone = [],
		pointing = [],
		open = [],
	} = Object.groupBy(lines, ({statement}) => {
		const said = saidText(index, statement);
		const isClear = statement.kind === 'asks' ? !withoutObject.test(said) : readsAlone(said, pointingElsewhere);
		return isClear ? 'alone' : standsInTheAir(said) ? 'open' : 'pointing';
	});
	const understood = [...alone, ...pointing];
	const isAnySure = understood.some(({statement}) => statement.unreviewed !== true);
	const chosen = new Set([...understood, ...(isAnySure ? [] : open)].slice(0, most));
	return words.filter((one) => chosen.has(one));
}

function withoutCourtesies<One extends {readonly statement: Statement}>(words: readonly One[]): readonly One[] {
	return words.filter(({statement: {verb, text}}) => !courtesies.test(`${verb} ${text}`));
}

/** Fewer words before a thing said in its sentence say no more than who says it. */
const fewestAhead = 8;

/** What a thing said in an import points back to: what stands before it in its sentence, or else the sentence before. */
export function pointedBackTo(index: ReportIndex, statement: Statement): string | undefined {
	const said = saidIn(index, statement);
	if (said === undefined || !isImported(index.report) || readsAlone(saidText(index, statement), pointingElsewhere)) {
		return undefined;
	}

	const ahead = said.whole.slice(0, said.verbAt ?? said.from);
	const starts = [
		0,
		...[...ahead.matchAll(new RegExp(sentenceEnd, 'gu'))].map(({0: end, index: at}) => at + end.length),
	];
	const own = ahead.slice(starts.at(-1)).trim();
	const text = own.split(' ').length >= fewestAhead ? own : ahead.slice(starts.at(-2), starts.at(-1)).trim();
	return text === '' ? undefined : text;
}

function readsAlone(said: string, pointsTo = pointingBack): boolean {
	const own = said.replace(ofSpeaker, '');
	const pointing = pointsTo.exec(own);
	const ahead = own.slice(0, pointing?.index);
	const isWhole = pointing === null || /\p{Lu}/u.test(ahead) || (toSeveral.test(pointing[0]) && several.test(ahead));
	return isWhole && !standsInTheAir(said);
}

function standsInTheAir(said: string): boolean {
	return withoutObject.test(said) || before.test(said.replace(idiom, ''));
}
