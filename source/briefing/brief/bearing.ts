import type {Statement} from '../../report/model.ts';
import {namedIn} from '../actors/named-in.ts';
import {councilOf} from '../actors/related.ts';
import {saidText} from '../entry/said-text.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {likenessIn} from '../subjects/likeness.ts';
import type {Room} from './room.ts';

/**
 * How what the Council said may bear on those in a room, the nearest first: it speaks of them first, it stands beside their own
 * words, or it is on the subject of these.
 */
export const bearings = ['on them', 'beside', 'alike'] as const;

/** How a statement of the Council bears on those in a room; `undefined` where it does not. */
export type Bearing = (statement: Statement) => (typeof bearings)[number] | undefined;

/** From this on, two texts are on one subject. */
const leastAlike = 0.2;
/** Thanks are no line to take. */
const courtesies = /\b(?:gratitude|grateful|appreciation|thank(?:s|ed)?|hospitality)\b/iu;
/** "To open a dialogue", "should be rebuilt": what somebody is to do. */
const task = / (?:to (?!(?:the|an?|its|their|all)\b)\p{Ll}+|should|must)\b/u;
/** What points to what was named before. */
const pointingBack = /\b(?:th(?:is|ese|ose|ey|em|eir)|its?|such|he|she|his|her)\b/iu;
/** Whom a statement names this early, it is on. */
const early = 100;

/**
 * How what the Council said bears on those in the room of an import, where nobody has worked that out. What a rule is unsure of
 * bears on nobody; nor does anything in a report that was worked out.
 */
export function bearingOn(index: ReportIndex, room: Room): Bearing {
	const {lens, present} = room;
	if (lens === undefined || !isImported(index.report)) {
		return () => undefined;
	}

	const council = councilOf(index);
	const named = namedIn(index);
	const words = sureWords(index, room);
	const paragraphs = new Set(words.map(({paragraph}) => paragraph));
	return (statement) => {
		if (statement.unreviewed === true || courtesies.test(statement.verb + statement.text)) {
			return undefined;
		}

		const names = named(beforeTask(saidText(index, statement)).slice(0, early));
		const first = names.find((together) => together.some((id) => !council.has(id))) ?? [];
		if (first.some((id) => present.has(id) || lens.groups.has(id))) {
			return 'on them';
		}

		if (paragraphs.has(statement.paragraph)) {
			return 'beside';
		}

		return words.some((one) => isAlike(index, one, statement)) ? 'alike' : undefined;
	};
}

/**
 * Whether a line of an import is understood without those before it: "that this be provided" is not, where nothing that it could
 * mean is named in the line. Where nobody wrote a line to be read by itself, those come first that can.
 */
export function readsAlone({report}: ReportIndex, {text}: Statement): boolean {
	const [before, pointing] = text.split(pointingBack);
	return !isImported(report) || pointing === undefined || /\p{Lu}/u.test(before ?? '');
}

/** What a thing said begins with, before what somebody is to do: "urged the Government", "recommends that both". */
export function beforeTask(said: string): string {
	return said.split(task, 1)[0] ?? said;
}

/** Whether two statements of a report are on one subject, by the words they share. */
export function isAlike(index: ReportIndex, one: Statement, other: Statement): boolean {
	return likenessIn(index)(one.text, other.text) >= leastAlike;
}

/** What those in a room said themselves, of which no rule is unsure. */
export function sureWords(index: ReportIndex, {present}: Room): readonly Statement[] {
	const council = councilOf(index);
	return index.report.statements.filter(
		({actors, unreviewed}) => unreviewed !== true && actors.some((id) => present.has(id) && !council.has(id)),
	);
}
