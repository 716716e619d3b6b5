import type {Actor, Figure, Meeting, Member, Paragraph, Question, Statement, Term} from '../report/model.ts';
import type {ExtraEntry, FindScope} from './find-entry.ts';
import {
	figureTier,
	type Lens,
	meetingTier,
	memberTier,
	questionTier,
	statementTier,
	type Tier,
	termTier,
} from './lens.ts';
import type {ReportIndex} from './report-index.ts';
import type {Selection} from './selection.ts';

/** What each kind of target is an entry of. */
export type Items = {
	readonly actor: Actor;
	readonly member: Member;
	readonly statement: Statement;
	readonly figure: Figure;
	readonly meeting: Meeting;
	readonly question: Question;
	readonly term: Term;
	readonly paragraph: Paragraph;
};

type TierOf<Item> = (item: Item, scope: FindScope, index: ReportIndex) => Tier;

/** How a lens keeps each kind of entry: as the views do, and an actor where it is theirs or a group of theirs. */
export const tierOf: {readonly [Kind in keyof Items]: TierOf<Items[Kind]>} = {
	actor: ({id}, {lens}) => tierOfActors(lens, [id]),
	member: (member, {lens, selection}) => memberTier(lens, member) ?? (selection.delegationWhole ? 'second' : undefined),
	statement: (statement, {lens}) => {
		const tier = statementTier(lens, statement);
		return tier === 'said' ? 'first' : tier === undefined ? undefined : 'second';
	},
	figure: (figure, {lens}) => figureTier(lens, figure),
	meeting: (meeting, {lens}) => meetingTier(lens, meeting),
	question: (question, {lens}) => questionTier(lens, question),
	term: (term, {lens}, index) => termTier(index, lens, term),
	paragraph: (paragraph, {selection}) => (paragraphsOf(selection).has(paragraph) ? 'first' : undefined),
};

const itemOf: {readonly [Kind in keyof Items]: (index: ReportIndex, id: string) => Items[Kind] | undefined} = {
	actor: ({actors}, id) => actors.get(id),
	member: ({report}, id) => report.members.find(({name}) => name === id),
	statement: ({statements}, id) => statements.get(id),
	figure: ({report}, id) => report.figures.find((figure) => figure.id === id),
	meeting: ({meetings}, id) => meetings.get(id),
	question: ({report}, id) => report.questions.find((question) => question.id === id),
	term: ({report}, id) => report.terms.find(({number}) => String(number) === id),
	paragraph: ({paragraphs}, id) => paragraphs.get(id),
};

/** How a lens keeps something of the reader's own: by whom it names, else by what it stands at; what stands nowhere is kept. */
export function tierOfExtra({target, actors}: ExtraEntry, scope: FindScope, index: ReportIndex): Tier {
	return actors === undefined ? tierOfTarget(target.kind, target.id, scope, index) : tierOfActors(scope.lens, actors);
}

function tierOfTarget<Kind extends keyof Items>(kind: Kind, id: string, scope: FindScope, index: ReportIndex): Tier {
	const item = itemOf[kind](index, id);
	return item === undefined ? 'first' : tierOf[kind](item, scope, index);
}

function tierOfActors({own, groups}: Lens, ids: readonly string[]): Tier {
	return ids.some((id) => own.has(id)) ? 'first' : ids.some((id) => groups.has(id)) ? 'second' : undefined;
}

const kept = new WeakMap<Selection, ReadonlySet<Paragraph>>();

function paragraphsOf(selection: Selection): ReadonlySet<Paragraph> {
	const known = kept.get(selection) ?? new Set(selection.text.first);
	kept.set(selection, known);
	return known;
}
