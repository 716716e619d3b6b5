import type {Figure, Meeting, Member, Question, Statement, Term} from '../../report/model.ts';
import {oncePer, oncePerKey} from '../once-per.ts';
import type {ReportIndex} from '../report-index.ts';

/** One filter over every view: the chosen actors, with their members in full, and the groups they belong to. */
export type Lens = {
	/** The chosen actors' ids, as chosen. */
	readonly actors: readonly string[];
	/** The chosen actors and all their members. */
	readonly within: ReadonlySet<string>;
	/** The groups they belong to: a second tier, never their own words. */
	readonly groups: ReadonlySet<string>;
};

/** How an entry falls under a lens: in the first tier, in the second, or not at all. */
export type Tier = 'first' | 'second' | undefined;

/** How a statement falls under a lens: said by the actors, said by a group of theirs, or about them. */
type StatementTier = 'said' | 'via' | 'about' | undefined;

/** The lens on some actors; `undefined` when there are none, so that nothing is filtered. */
export function lensOn(index: ReportIndex, actors: readonly string[]): Lens | undefined {
	const chosen = [...new Set(actors.flatMap((id) => index.actors.get(id)?.id ?? []))];
	if (chosen.length === 0) {
		return undefined;
	}

	const within = reach(chosen, (id) => (index.membersOf.get(id) ?? []).map((member) => member.id));
	const above = reach(chosen, (id) => index.actors.get(id)?.partOf ?? []);
	return {actors: chosen, within, groups: new Set([...above].filter((id) => !within.has(id)))};
}

/** What an actor and its members said, alone or with others: the first tier of the statements under a lens on it. */
export function saidBy(index: ReportIndex, actor: string): readonly Statement[] {
	return saidIn(index)(actor);
}

// The page of an actor is drawn on every key.
const saidIn = oncePer((index: ReportIndex) =>
	oncePerKey((actor: string): readonly Statement[] => {
		const {within} = lensOn(index, [actor]) ?? {within: []};
		return [...new Set([...within].flatMap((id) => index.statementsBy.get(id) ?? []))];
	}),
);

/** The tier of a statement. "Some" of a group is never passed on to its members. */
export function statementTier(lens: Lens, statement: Statement): StatementTier {
	if (touches(statement.actors, lens.within)) {
		return 'said';
	}

	if (statement.extent === 'all' && touches(statement.actors, lens.groups)) {
		return 'via';
	}

	return touches(statement.about, lens.within) ? 'about' : undefined;
}

/** The tier in which a lens leaves a statement: their own words in the first, all else in the second. */
export function tierOfStatement(lens: Lens, statement: Statement): Tier {
	const tier = statementTier(lens, statement);
	return tier === 'said' ? 'first' : tier && 'second';
}

/** The tier of a question: the first when they hold a position on it. */
export function questionTier(lens: Lens, question: Question): Tier {
	const holds = question.positions.some(({holders}) => holders.some(({actor}) => lens.within.has(actor)));
	return holds ? 'first' : undefined;
}

/** The tier of a figure: stated by or about them, or by or about a group of theirs. */
export function figureTier(lens: Lens, figure: Figure): Tier {
	return actorsTier(lens, [...figure.statedBy, ...figure.about]);
}

/** The tier of a programme entry: they are named, host or are visited; or a group of theirs is, presence not stated. */
export function meetingTier(lens: Lens, meeting: Meeting): Tier {
	return actorsTier(lens, meeting.with) ?? (touches(meeting.via, lens.within) ? 'second' : undefined);
}

/** The programme entries the actors of a lens are in, those that name them before those through a group. */
export function meetingsOf(index: ReportIndex, lens: Lens): Meeting[] {
	const tiers = Map.groupBy(index.report.meetings, (meeting) => meetingTier(lens, meeting));
	return [...(tiers.get('first') ?? []), ...(tiers.get('second') ?? [])];
}

/** The tier of a term of reference: addressed to them; or to a group of theirs, or answered by them. */
export function termTier(index: ReportIndex, lens: Lens, term: Term): Tier {
	const tier = actorsTier(lens, term.addressees);
	const answered = () => term.statements.some((id) => touches(index.statements.get(id)?.actors ?? [], lens.within));
	return tier ?? (answered() ? 'second' : undefined);
}

/** The tier of a delegation member: the first when it is their own delegate. */
export function memberTier(lens: Lens, member: Member): Tier {
	return member.actor !== undefined && lens.within.has(member.actor) ? 'first' : undefined;
}

/** The tier of what is some actors' own: theirs, or that of a group of theirs. */
export function actorsTier({within, groups}: Lens, ids: readonly string[]): Tier {
	return touches(ids, within) ? 'first' : touches(ids, groups) ? 'second' : undefined;
}

function touches(ids: readonly string[], set: ReadonlySet<string>): boolean {
	return ids.some((id) => set.has(id));
}

/** Some ids, and all that is reached from them step by step. */
export function reach(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
	const reached = new Set(from);
	for (const id of reached) {
		for (const further of next(id)) {
			reached.add(further);
		}
	}

	return reached;
}
