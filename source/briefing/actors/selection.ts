import type {Figure, Meeting, Member, Paragraph, Question, Statement, Term} from '../../report/model.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import {
	figureTier,
	type Lens,
	meetingTier,
	memberTier,
	questionTier,
	type Tier,
	termTier,
	tierOfStatement,
} from './lens.ts';

/** The views of a report, in the order of their number keys. */
export const viewNames = ['delegation', 'issues', 'deployment', 'programme', 'positions', 'terms', 'text'] as const;

/** The name of a view. */
export type ViewName = (typeof viewNames)[number];

/** What a lens leaves of each view: entries of the first tier, then of the second. Without a lens everything is in the first. */
export type Selection = {
	readonly delegation: Tiered<Member>;
	readonly issues: Tiered<Statement>;
	readonly deployment: Tiered<Figure>;
	readonly programme: Tiered<Meeting>;
	readonly positions: Tiered<Question>;
	readonly terms: Tiered<Term>;
	readonly text: Tiered<Paragraph>;
	/** Whether the lens has no delegate of its own, so that the delegation stays whole and is not counted. */
	readonly delegationWhole: boolean;
};

/** Entries in two tiers, each in the report's order. */
export type Tiered<Entry> = {readonly first: readonly Entry[]; readonly second: readonly Entry[]};

/** What a lens leaves of a view: `105`, `5 +4` with its second tier, `–` where the view stays whole. */
export function countIn(selection: Selection, view: ViewName): string {
	if (view === 'delegation' && selection.delegationWhole) {
		return '–';
	}

	const {first, second} = selection[view];
	return second.length === 0 ? String(first.length) : `${first.length} +${second.length}`;
}

/** Narrows a whole report to a lens, once for all views. */
export function select(index: ReportIndex, lens: Lens | undefined): Selection {
	const {report} = index;
	const narrow = <Entry>(entries: readonly Entry[], tierOf: (lens: Lens, entry: Entry) => Tier): Tiered<Entry> => {
		if (lens === undefined) {
			return whole(entries);
		}

		const tiers = Map.groupBy(entries, (entry) => tierOf(lens, entry));
		return {first: tiers.get('first') ?? [], second: tiers.get('second') ?? []};
	};
	const delegates = narrow(report.members, memberTier);
	const delegationWhole = lens !== undefined && delegates.first.length === 0;
	const drawn = {
		issues: narrow(report.statements, tierOfStatement),
		deployment: narrow(report.figures, figureTier),
		programme: narrow(report.meetings, meetingTier),
		positions: narrow(report.questions, questionTier),
		terms: narrow(report.terms, (on, term) => termTier(index, on, term)),
	};
	const cited = lens === undefined ? undefined : citedParagraphs(lens, drawn, delegates.first);
	return {
		...drawn,
		delegation: delegationWhole ? whole(report.members) : delegates,
		delegationWhole,
		text: whole(cited === undefined ? report.paragraphs : report.paragraphs.filter(({number}) => cited.has(number))),
	};
}

function whole<Entry>(entries: readonly Entry[]): Tiered<Entry> {
	return {first: entries, second: []};
}

// A question shows everybody's positions, but only the actors' own bring its paragraphs in.
function citedParagraphs(
	lens: Lens,
	drawn: Pick<Selection, 'issues' | 'deployment' | 'programme' | 'positions' | 'terms'>,
	members: readonly Member[],
): Set<string> {
	return new Set([
		...members.map(({paragraph}) => paragraph),
		...both(drawn.issues).map(({paragraph}) => paragraph),
		...both(drawn.deployment).flatMap(({paragraph, source}) => (source === undefined ? [paragraph] : [])),
		...both(drawn.programme).map(({paragraph}) => paragraph),
		...both(drawn.positions).flatMap(({positions}) =>
			positions.flatMap(({holders}) =>
				holders.flatMap(({actor, paragraph}) => (lens.within.has(actor) ? paragraph : [])),
			),
		),
		...both(drawn.terms).map(termParagraph),
	]);
}

/** The entries a lens leaves, the first tier before the second. */
export function both<Item>({first, second}: Tiered<Item>): readonly Item[] {
	return second.length === 0 ? first : [...first, ...second];
}
