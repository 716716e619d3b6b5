import type {Statement} from '../../../report/model.ts';
import {namedIn} from '../../actors/named-in.ts';
import {councilOf} from '../../actors/related.ts';
import {saidText} from '../../entry/said-text.ts';
import {isImported, type ReportIndex} from '../../report-index.ts';
import {likenessIn} from '../../subjects/likeness.ts';
import {subjectWords} from '../../subjects/subject-words.ts';
import type {Room} from '../room.ts';
import {beforeTask, pointedAt, toWhom} from './addressed.ts';
import {isOfMeeting, placesOf} from './places.ts';

/**
 * How what the Council said may bear on those in a room, the nearest first: it was said where their meeting is told, it speaks of
 * them first, it stands beside or right behind their own words or under a heading that names them, it speaks of them among others or first of a
 * group of theirs, or it is on the subject of their words. What has the form of an answer to them is nearer than what shares words with
 * theirs. Far is what stands with their words in a short section, or speaks of a group of theirs among others, or beside a body
 * that the title of their meeting names, or was said on their subject at a meeting with others: it is for a brief that has nothing else.
 */
export const bearings = ['there', 'on them', 'beside', 'about', 'alike', 'far'] as const;

/** How a statement of the Council bears on those in a room; `undefined` where it does not. */
export type Bearing = (statement: Statement) => (typeof bearings)[number] | undefined;

/** From this on, two texts are on one subject. */
const leastAlike = 0.2;
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
const withSomebody = /\b(?:with|by)\b/iu;
/** "To that end" says no more than that there is one. */
const idiom = /,? to that (?:end|effect)\b/giu;
/** So many paragraphs under one heading are on one subject. */
const mostInSection = 8;
/** Whom a statement names this early, it is on. */
export const early = 100;

/**
 * How what the Council said bears on those in the room of an import, where nobody has worked that out. What a rule is unsure of
 * bears on nobody; nor does anything in a report that was worked out.
 */
export function bearingOn(index: ReportIndex, room: Room): Bearing {
	const {lens, present} = room;
	if (!isImported(index.report)) {
		return () => undefined;
	}

	const council = councilOf(index);
	const named = namedIn(index);
	const words = sureWords(index, room);
	const {isThere, isBeside, isHeaded, isOnBody, isBehind} = placesOf(index, room, words);
	const isBesideWords = besideWordsOf(index, words);
	const isGroup = (ids: readonly string[]): boolean => ids.some((id) => lens?.groups.has(id));
	// "The pilots complained of the dredging. The mission urged the port to stop it".
	const isOnTheirWords = ({paragraph, text}: Statement): boolean => {
		const subjects = new Set(subjectWords(text));
		const isOnIt = /\b(?:it|this|these)\b/u.test(text);
		return words.some(
			(one) => one.paragraph === paragraph && (isOnIt || subjectWords(one.text).some((word) => subjects.has(word))),
		);
	};
	return (statement) => {
		// There it is said to them whatever its words, and says beside it that nobody has reviewed it.
		if (isThere(statement)) {
			return 'there';
		}

		const isAbout = statement.about.some((id) => present.has(id));
		if (lens === undefined || statement.unreviewed === true) {
			return isAbout ? 'about' : undefined;
		}

		const names = named(beforeTask(saidText(index, statement)).slice(0, early));
		const [first = []] = [toWhom(index, statement), pointedAt(index, statement), ...names].filter((together) =>
			together.some((id) => !council.has(id)),
		);
		if (first.some((id) => present.has(id))) {
			return 'on them';
		}

		// What is asked of others, or was said to their faces, is no line to take with those in the room.
		const isToOthers = [
			...(statement.kind === 'asks' && !isOnTheirWords(statement) ? [first] : []),
			toWhom(index, statement),
			pointedAt(index, statement),
		].some((ids) => ids.length > 0 && !isGroup(ids) && !ids.some((id) => present.has(id)));
		if (isToOthers) {
			return undefined;
		}

		if (isBeside(statement) || isHeaded(statement) || isBehind(statement)) {
			return 'beside';
		}

		const heading = index.issueTitles.get(statement.issue) ?? '';
		const isOfOthers = isOfMeeting(heading) && withSomebody.test(heading);
		if (isAbout || (!isOfOthers && isGroup(first))) {
			return 'about';
		}

		const isOnSubject = words.some((one) => isAlike(index, one, statement));
		if (isOnSubject && !isOfOthers) {
			return 'alike';
		}

		const isInSection = first.length === 0 && isBesideWords(statement);
		return isOnSubject || isInSection || isOnBody(statement) || isGroup(statement.about) ? 'far' : undefined;
	};
}

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

/** Whether two statements of a report are on one subject, by the words they share. */
export function isAlike(index: ReportIndex, one: Statement, other: Statement): boolean {
	return likenessIn(index)(one.text, other.text) >= leastAlike;
}

/**
 * Whether something the Council said stands with the words of those in a room: under a heading that is on one subject, as what stands there is
 * short, and not where others were met, before their own words or in a paragraph in which only others speak.
 * @param words what those in the room said
 */
export function besideWordsOf(index: ReportIndex, words: readonly Statement[]): (said: Statement) => boolean {
	const council = councilOf(index);
	const speakers = new Set(words.flatMap(({actors}) => actors));
	const own = new Set(words.map(({paragraph}) => paragraph));
	const sections = new Map(
		index.report.issues
			.filter(({paragraphs}) => paragraphs.length <= mostInSection && paragraphs.some((one) => own.has(one)))
			.map(({id, paragraphs}) => [id, paragraphs.slice(paragraphs.findIndex((one) => own.has(one)))]),
	);
	const isWithOthers = (paragraph: string): boolean => {
		const others = (index.drawnFrom.get(paragraph)?.statements ?? [])
			.map(({actors}) => actors)
			.filter((actors) => actors.length > 0 && !actors.some((id) => council.has(id)));
		return others.length > 0 && !others.flat().some((id) => speakers.has(id));
	};
	return ({issue, paragraph}) => sections.get(issue)?.includes(paragraph) === true && !isWithOthers(paragraph);
}

/** What those in a room said themselves, of which no rule is unsure. */
export function sureWords(index: ReportIndex, {present}: Room): readonly Statement[] {
	const council = councilOf(index);
	return index.report.statements.filter(
		({actors, unreviewed}) => unreviewed !== true && actors.some((id) => present.has(id) && !council.has(id)),
	);
}
