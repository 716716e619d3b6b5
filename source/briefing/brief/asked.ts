import type {Statement} from '../../report/model.ts';
import {councilOf} from '../actors/council.ts';
import {namedIn} from '../actors/named-in.ts';
import {shareName} from '../actors/names.ts';
import {saidText, sentenceEnd} from '../entry/said-text.ts';
import {orderBy} from '../order-by.ts';
import {actorsOf, isImported, type ReportIndex} from '../report-index.ts';
import {subjectWords} from '../subjects/subject-words.ts';
import {addressedBy, isQuestion, isToNobody} from './bearing/addressed.ts';
import {besideWordsOf, early, isAlike, isSure, sureWords, theirWords} from './bearing/bearing.ts';
import {placesOf} from './bearing/places.ts';
import {linesOf} from './reads-alone.ts';
import {isAnyThere, isOfCouncil, type Room, roomOfActors} from './room.ts';

/** A thing said, and the report it is said in. */
export type Told = {readonly index: ReportIndex; readonly statement: Statement};

/** What the Council or its mission asked of somebody. */
export type Asked = Told & {
	/** What they said on it, then and to later missions: behind it in its paragraph, or on its subject. */
	readonly answers: readonly Told[];
};

/** Somebody on one mission to a country: whom its report means by them. */
type RoomOnMission = {readonly index: ReportIndex; readonly room: Room};

/** Somebody on one mission to a country, and what was asked of them then. */
export type OnMission = RoomOnMission & {readonly asked: readonly Asked[]};

/**
 * Those in a room on each mission to the country, by the dates of the missions: those who go by their names in its report, or, where
 * nobody does, by that of a body of theirs.
 * @param others the reports on the other missions
 */
export function roomsOnMissions(index: ReportIndex, room: Room, others: readonly ReportIndex[]): RoomOnMission[] {
	return orderBy(
		[{index, room}, ...others.map((other) => ({index: other, room: roomIn(other, index, room)}))],
		(one) => [Date.parse(one.index.report.missionFrom ?? '') || 0],
	);
}

/** What was asked of somebody on each mission. */
export function askedOnMissions(rooms: readonly RoomOnMission[]): OnMission[] {
	const heard = rooms.map(({index, room}) => ({
		index,
		words: theirWords(index, room),
		ofGroups: theirWords(index, {...room, present: room.lens?.groups ?? new Set()}),
	}));
	return rooms.map((one, at) => ({
		...one,
		asked: asksOf(one.index, one.room).map(({statement}) => ({
			index: one.index,
			statement,
			answers: heard.slice(at).flatMap(({index, words, ofGroups}) => {
				// "The Government agreed", below what its Minister was asked.
				const beside = index === one.index ? ofGroups.filter(({issue}) => issue === statement.issue) : [];
				return answersTo(statement, one.index, index, [...new Set([...words, ...beside])]);
			}),
		})),
	}));
}

/** Whether the mission of a report was before that of another. */
export function isBefore(one: ReportIndex, other: ReportIndex): boolean {
	return (one.report.missionFrom ?? '') < (other.report.missionFrom ?? '');
}

function roomIn(other: ReportIndex, index: ReportIndex, {named, inferred, lens}: Room): Room {
	const alikeTo = (ids: Iterable<string>): string[] => {
		const here = actorsOf(index, [...ids]);
		return other.report.actors.filter((actor) => here.some((one) => shareName(one, actor))).map(({id}) => id);
	};
	const own = alikeTo([...named, ...inferred]);
	// In a body there are others beside them, whom a report that names them tells from them.
	return roomOfActors(other, own.length > 0 ? own : alikeTo(lens?.groups ?? []));
}

/** How what was asked is theirs, the nearest first. */
const nearTiers = ['there', 'behind', 'addressed', 'beside'] as const;

function asksOf(index: ReportIndex, room: Room): readonly {readonly statement: Statement}[] {
	const council = councilOf(index);
	const ofCouncil = index.report.statements.filter(
		({kind, actors, unreviewed}) => kind === 'asks' && unreviewed !== true && actors.some((id) => council.has(id)),
	);
	if (!isImported(index.report)) {
		return ofCouncil.filter(({about}) => isAnyThere(room, about)).map((statement) => ({statement}));
	}

	// What it asks of itself is nothing to raise with those of the delegation.
	if (room.lens === undefined || isOfCouncil(index, room)) {
		return [];
	}

	const words = sureWords(index, room);
	const {isThere, isBeside, isBehind} = placesOf(index, room, words);
	const asks = ofCouncil.map((statement) => ({statement, addressees: addressedBy(index, statement)}));
	// What they were asked to their faces comes before what was said of them elsewhere, and what was asked of a group of theirs is last.
	const tierOf = ({statement, addressees}: (typeof asks)[number]): (typeof nearTiers)[number] | 'group' | 'none' => {
		const isOfThem = addressees.some((id) => room.present.has(id));
		const isOpen = addressees.length === 0 || isAnyThere(room, addressees);
		const ties = {
			there: isOpen && isThere(statement),
			behind: isOpen && isBehind(statement),
			addressed: isOfThem,
			beside: addressees.length === 0 && isBeside(statement),
		};
		return nearTiers.find((tier) => ties[tier]) ?? (isOpen && addressees.length > 0 ? 'group' : 'none');
	};
	const tiers = Map.groupBy(asks, tierOf);
	const near = nearTiers.flatMap((tier) => tiers.get(tier) ?? []);
	if (near.length > 0) {
		return linesOf(index, near, () => true);
	}

	const isBesideWords = besideWordsOf(index, words);
	const isOnNobody = ({statement}: (typeof asks)[number]): boolean =>
		isBesideWords(statement) &&
		isToNobody(index, statement) &&
		namedIn(index)(saidText(index, statement).slice(0, early)).length === 0;
	return linesOf(index, tiers.get('group') ?? asks.filter(isOnNobody), () => false);
}

// Who asks in turn does not answer, but for who is asked what ought to be done. Of what a rule is unsure answers only what is all that
// is said next.
function answersTo(ask: Statement, asked: ReportIndex, index: ReportIndex, words: readonly Statement[]): Told[] {
	const behind = index === asked ? saidBehind(index, ask) : [];
	const subjects = new Set(subjectWords(ask.text));
	const next = behind.filter((one) => sentencesBetween(index, ask, one) === 1);
	// "The mission asked for this. The Mayor agreed.": what the next sentence says is the answer, if that is all it says; to a question all.
	const isReply = (one: Statement) => next.includes(one) && isQuestion(ask);
	const isAllNext = (one: Statement) => next.length === 1 && next.includes(one);
	const isOnIt = (one: Statement): boolean =>
		isReply(one) || (behind.includes(one) && subjectWords(one.text).some((word) => subjects.has(word)));
	const asksToo = (one: Statement) => one.kind === 'asks' && !(isReply(one) && !isQuestion(one));
	return words
		.filter((one) => !asksToo(one) && (isAllNext(one) || (isSure(one) && (isOnIt(one) || isAlike(index, one, ask)))))
		.map((statement) => ({index, statement}));
}

/** What is said behind a statement in its paragraph, by whomever, in the order of the text. */
function saidBehind({drawnFrom}: ReportIndex, {paragraph, span: before}: Statement): readonly Statement[] {
	const said = drawnFrom.get(paragraph)?.statements ?? [];
	const behind = said.filter((one) => before !== undefined && (one.span?.from ?? 0) > before.to);
	return orderBy(behind, ({span}) => [span?.from ?? 0]);
}

/** How many sentences end between two statements of a paragraph. */
function sentencesBetween({paragraphs}: ReportIndex, one: Statement, other: Statement): number {
	const text = paragraphs.get(one.paragraph)?.text ?? '';
	return text.slice(one.span?.to, other.span?.from).split(sentenceEnd).length - 1;
}
