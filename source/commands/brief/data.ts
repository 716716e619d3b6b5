import type {Told} from '../../briefing/brief/asked.ts';
import type {MeetingBrief} from '../../briefing/brief/brief.ts';
import type {Contested} from '../../briefing/brief/contested.ts';
import {type BriefHead, topicOfHead} from '../../briefing/brief/head.ts';
import {reasonText} from '../../briefing/brief/page/line.ts';
import {targetOfTold, termLine} from '../../briefing/brief/page/make-lines.ts';
import type {BriefPage} from '../../briefing/brief/page/page.ts';
import type {Raise} from '../../briefing/brief/raise.ts';
import type {Point} from '../../briefing/brief/room.ts';
import {isOwnQuestion} from '../../briefing/entry/own-questions.ts';
import {saidText, withVerb} from '../../briefing/entry/said-text.ts';
import {checklistOf, keyOf, type Target} from '../../briefing/entry/target.ts';
import {termParagraph} from '../../briefing/report-index.ts';
import type {Check} from '../../library/reader/checks.ts';
import {columnsOf} from '../../library/reader/columns.ts';
import type {Statement} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {type BriefRecord, point, samePoint, told} from '../records/brief.ts';
import {actorReferences, recordOf} from '../records/fields.ts';
import {toFigureRecord} from '../views/deployment.ts';
import {toPositionRecord} from '../views/positions.ts';
import {toMeetingRecord} from '../views/programme.ts';

/** A brief as data. */
export function toBriefRecord(context: Context, brief: MeetingBrief, page: BriefPage): BriefRecord {
	const {head, figures, notStated} = brief;
	const actors = actorReferences(context.index, head.actors);
	const checks = checksOf(context, head);
	const points = (list: readonly Point[]) => list.map((one) => toPointRecord(context, one));
	return {
		meeting: head.meeting === undefined ? null : toMeetingRecord(context, head.meeting),
		actor: actors.length === 1 ? (actors[0] ?? null) : null,
		raise: brief.raise.map((raise) => toRaiseRecord(context, head, raise, checks)),
		theyMayRaise: brief.theyMayRaise.map((one) => ({
			...toPointRecord(context, one),
			...tickRecord(checks, {kind: 'statement', id: one.statement.id}),
		})),
		council: points(brief.council),
		contested: brief.contested.map((contested) => toContestedRecord(context, contested)),
		figures: figures.map((figure) => toFigureRecord(context, figure)),
		said: points(brief.said),
		notStated,
		councilRest: points(brief.councilRest),
		actors,
		programme: {named: head.namedAt.map(({id}) => id), presenceNotStated: head.perhapsAt.map(({id}) => id)},
		contact: head.contact,
		told: points(brief.told),
		asked: brief.asked.map((asked) => ({
			...toldRecord(asked),
			...tickRecord(checks, targetOfTold(context.index, asked)),
			answers: asked.answers.map(toldRecord),
		})),
		alsoTied: brief.alsoTied.map(({number}) => number),
		reported: context.index.report.published ?? null,
		leftOpen: brief.leftOpen,
		notes: notesOn(context, page),
	};
}

function toRaiseRecord({index}: Context, head: BriefHead, raise: Raise, checks: readonly Check[]) {
	const {term, contested} = raise;
	return {
		number: term.number,
		text: term.text,
		addressees: actorReferences(index, term.addressees),
		inferred: term.inferred === true,
		why: reasonText(termLine(index, head, raise)),
		contested: contested.map(({id}) => id),
		paragraph: termParagraph(term),
		...tickRecord(checks, {kind: 'term', id: String(term.number)}),
	};
}

function toldRecord({index, statement}: Told) {
	const {symbol, missionFrom} = index.report;
	return recordOf(told, {
		...statement,
		said: withVerb(saidText(index, statement), statement.verb),
		report: symbol,
		missionFrom,
		actors: actorReferences(index, statement.actors),
	});
}

function tickRecord(checks: readonly Check[], target: Target) {
	const check = checks.find((one) => keyOf(one.target) === keyOf(target));
	return {state: check?.state ?? ('open' as const), ...tickedOf(check)};
}

function notesOn({papers}: Context, {notes, sections}: BriefPage): BriefRecord['notes'] {
	const lines = [...notes, ...sections.flatMap((section) => section.lines.flatMap((line) => [line, ...line.below]))];
	const shown = new Set(lines.flatMap((line) => (line.kind === 'note' ? line.target.id : [])));
	return papers.notes
		.filter(({id}) => shown.has(id))
		.map(({id, target, text, created, updated}) => ({id, ...columnsOf(target), text, created, updated}));
}

function toPointRecord({index}: Context, {statement, same, via}: Point) {
	const said = (one: Statement) => ({
		...one,
		said: withVerb(saidText(index, one), one.verb),
		actors: actorReferences(index, one.actors),
		unreviewed: one.unreviewed === true,
	});
	const [through] = via === undefined ? [] : actorReferences(index, [via]);
	return recordOf(point, {
		...said(statement),
		via: through,
		samePoint: same.map((one) => recordOf(samePoint, said(one))),
	});
}

function toContestedRecord(context: Context, {question, theirs, others}: Contested) {
	const {id, question: asked, issue, relation, inferred} = question;
	return {
		...{id, question: asked, issue, relation, inferred},
		positions: [...theirs, ...others].map((position) => ({
			...toPositionRecord(context, position),
			theirs: theirs.includes(position),
		})),
		own: isOwnQuestion(question),
	};
}

/** What the reader ticked on a brief: in its meeting, or with its actors, in whatever order these were named. */
export function checksOf({papers}: Context, head: BriefHead): Check[] {
	const here = checklistOf(topicOfHead(head));
	return papers.checks.filter(({checklist}) => checklist === here);
}

/** When a thing was raised and answered, as data. */
export function tickedOf(check: Check | undefined): {readonly raised: string | null; readonly answered: string | null} {
	return {
		raised: check === undefined || check.state === 'open' ? null : check.raised,
		answered: check?.state === 'answered' ? check.answered : null,
	};
}
