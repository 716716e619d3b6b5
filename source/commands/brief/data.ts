import type {MeetingBrief} from '../../briefing/brief/brief.ts';
import type {Contested} from '../../briefing/brief/contested.ts';
import type {BriefHead} from '../../briefing/brief/head.ts';
import {reasonText} from '../../briefing/brief/line.ts';
import {termLine} from '../../briefing/brief/make-lines.ts';
import type {Point} from '../../briefing/brief/points.ts';
import type {Raise} from '../../briefing/brief/raise.ts';
import {termParagraph} from '../../briefing/report-index.ts';
import type {Check} from '../../library/reader/checks.ts';
import type {Context} from '../input/context.ts';
import {type ActorReference, actorReferences} from '../output/lens.ts';
import {type FigureRecord, toFigureRecord} from '../views/deployment.ts';
import type {StatementRecord} from '../views/issues.ts';
import {type PositionRecord, type QuestionRecord, toPositionRecord} from '../views/positions.ts';
import {type MeetingRecord, toMeetingRecord} from '../views/programme.ts';
import type {TermRecord} from '../views/terms.ts';
import {checksOf} from './ticks.ts';

/** A brief as data. */
export type BriefRecord = {
	/** `null` for a brief on actors. */
	readonly meeting: MeetingRecord | null;
	/** `null` for a brief on a meeting, or on several actors. */
	readonly actor: ActorReference | null;
	readonly raise: readonly RaiseRecord[];
	readonly theyMayRaise: readonly PointRecord[];
	readonly council: readonly PointRecord[];
	readonly contested: readonly ContestedRecord[];
	readonly figures: readonly FigureRecord[];
	readonly said: readonly PointRecord[];
	/** A sentence each. */
	readonly notStated: readonly string[];
	/** What else the Council and its mission said that bears on it. */
	readonly councilRest: readonly PointRecord[];
	/** The actors the brief is on; empty for a meeting. */
	readonly actors: readonly ActorReference[];
	/** For actors: the ids of the programme entries that name them, and of those at which they may have been. */
	readonly programme: {readonly named: readonly string[]; readonly presenceNotStated: readonly string[]};
	/** For actors: the paragraphs in which contact with them is reported. */
	readonly contact: readonly string[];
	/** What the mission was told by whom is not stated. */
	readonly told: readonly PointRecord[];
	/** The numbers of the other terms that are tied to the meeting or addressed to those there. */
	readonly alsoTied: readonly number[];
	/** When the report was published: everything here was said to the mission before. */
	readonly reported: string | null;
};

/** A term of reference to raise, and why it was chosen. */
export type RaiseRecord = Pick<TermRecord, 'number' | 'text' | 'addressees' | 'inferred'> & {
	readonly why: string;
	/** The ids of the questions that make it contested. */
	readonly contested: readonly string[];
	readonly paragraph: string;
	/** How far it has come with the reader. */
	readonly state: Check['state'];
	/** The instants at which it was raised and answered, in ISO 8601 (UTC). */
	readonly raised: string | null;
	readonly answered: string | null;
};

/** A thing said. */
export type PointRecord = Pick<
	StatementRecord,
	'id' | 'actors' | 'extent' | 'kind' | 'verb' | 'text' | 'paragraph' | 'unreviewed'
> & {
	/** The group whose words they are, where they are not their own. */
	readonly via: ActorReference | null;
	/** Other statements of the very same point. */
	readonly samePoint: readonly SamePointRecord[];
};

/** Another statement of the same point. */
export type SamePointRecord = Pick<PointRecord, 'id' | 'actors' | 'extent' | 'text' | 'paragraph' | 'unreviewed'>;

/** A question, and which of the positions on it are theirs. */
export type ContestedRecord = Pick<QuestionRecord, 'id' | 'question' | 'issue' | 'relation' | 'inferred'> & {
	readonly positions: readonly (PositionRecord & {readonly theirs: boolean})[];
};

/** A brief as data. */
export function toBriefRecord(context: Context, brief: MeetingBrief): BriefRecord {
	const {head, figures, notStated} = brief;
	const actors = actorReferences(context.index, head.actors);
	const checks = checksOf(context, head);
	const points = (list: readonly Point[]): PointRecord[] => list.map((point) => toPointRecord(context, point));
	return {
		meeting: head.meeting === undefined ? null : toMeetingRecord(context, head.meeting),
		actor: actors.length === 1 ? (actors[0] ?? null) : null,
		raise: brief.raise.map((raise) => toRaiseRecord(context, head, raise, checks)),
		theyMayRaise: points(brief.theyMayRaise),
		council: points(brief.council),
		contested: brief.contested.map((contested) => toContestedRecord(context, contested)),
		figures: figures.map((figure) => toFigureRecord(context, figure)),
		said: points(brief.said),
		notStated,
		councilRest: points(brief.councilRest),
		actors,
		programme: {named: head.named.map(({id}) => id), presenceNotStated: head.perhaps.map(({id}) => id)},
		contact: head.contact,
		told: points(brief.told),
		alsoTied: brief.alsoTied.map(({number}) => number),
		reported: head.reported ?? null,
	};
}

function toRaiseRecord({index}: Context, head: BriefHead, raise: Raise, checks: readonly Check[]): RaiseRecord {
	const {term, contested} = raise;
	const check = checks.findLast((one) => one.term === term.number);
	return {
		number: term.number,
		text: term.text,
		addressees: actorReferences(index, term.addressees),
		inferred: term.inferred === true,
		why: reasonText(termLine(index, head, raise)),
		contested: contested.map(({id}) => id),
		paragraph: termParagraph(term),
		state: check?.state ?? 'open',
		raised: check === undefined || check.state === 'open' ? null : check.raised,
		answered: check?.state === 'answered' ? check.answered : null,
	};
}

function toPointRecord({index}: Context, {statement, same, via}: Point): PointRecord {
	const {id, extent, kind, verb, text, paragraph} = statement;
	return {
		id,
		actors: actorReferences(index, statement.actors),
		extent,
		kind,
		verb,
		text,
		paragraph,
		unreviewed: statement.unreviewed === true,
		via: via === undefined ? null : (actorReferences(index, [via])[0] ?? null),
		samePoint: same.map((one) => ({
			id: one.id,
			actors: actorReferences(index, one.actors),
			extent: one.extent,
			text: one.text,
			paragraph: one.paragraph,
			unreviewed: one.unreviewed === true,
		})),
	};
}

function toContestedRecord(context: Context, {question, theirs, others}: Contested): ContestedRecord {
	const {id, issue, relation, inferred} = question;
	return {
		id,
		question: question.question,
		issue,
		relation,
		inferred,
		positions: [...theirs, ...others].map((position) => ({
			...toPositionRecord(context, position),
			theirs: theirs.includes(position),
		})),
	};
}
