import type {Statement} from '../../../report/model.ts';
import {councilOf} from '../../actors/council.ts';
import {namedIn} from '../../actors/named-in.ts';
import {isPartOfAnother} from '../../entry/said-text.ts';
import {isImported, type ReportIndex} from '../../report-index.ts';
import {likenessIn} from '../../subjects/likeness.ts';
import {subjectWords} from '../../subjects/subject-words.ts';
import type {Room} from '../room.ts';
import {addressIn, pointedAt, toWhom} from './addressed.ts';
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
const withSomebody = /\b(?:with|by)\b/iu;
/** So many paragraphs under one heading are on one subject. */
const mostInSection = 8;
/** Whom a statement names this early, it is on. */
export const early = 100;

/**
 * How what the Council said bears on those in the room of an import, where nobody has worked that out. What a rule is unsure of bears on
 * those alone beside whose words it stands or of whom it speaks; and nothing does in a report that was worked out.
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

		if (statement.unreviewed === true && isPartOfAnother(index, statement)) {
			return undefined;
		}

		const isAbout = statement.about.some((id) => present.has(id));
		const names = named(addressIn(index, statement).slice(0, early));
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

		if (lens === undefined || statement.unreviewed === true) {
			return isAbout ? 'about' : undefined;
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

/** What those in a room said themselves. */
export function theirWords(index: ReportIndex, room: Room): readonly Statement[] {
	return index.report.statements.filter(areTheirs(index, room));
}

/** Whether those in a room said something themselves; the Council does not speak for them. */
export function areTheirs(index: ReportIndex, {present}: Room): (said: Statement) => boolean {
	const council = councilOf(index);
	return ({actors}) => actors.some((id) => present.has(id) && !council.has(id));
}

/** What those in a room said themselves, of which no rule is unsure. */
export function sureWords(index: ReportIndex, room: Room): readonly Statement[] {
	return theirWords(index, room).filter(isSure);
}

/** Whether no rule is unsure of a thing said. */
export function isSure({unreviewed}: Statement): boolean {
	return unreviewed !== true;
}
