import {place} from '../../briefing/entry/citation.ts';
import {citationOf} from '../../briefing/entry/cite.ts';
import {copiedText} from '../../briefing/entry/copied-text.ts';
import {type Entries, type EntryKind, isEntryKind} from '../../briefing/entry/entries.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import {actorsOfBrief, meetingOfBrief, type Target} from '../../briefing/entry/target.ts';
import type {FindTarget} from '../../briefing/find/entry.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import {whenText, whereText} from '../../briefing/programme/when-and-where.ts';
import {type ReportIndex, termParagraph} from '../../briefing/report-index.ts';
import type {Report} from '../../report/model.ts';
import type {Context} from '../output/context.ts';

/** What a note stands at, as far as it is still there: an entry of the report, a meeting of the reader's own, or several actors. */
export type Subject = {
	/** What the entry is called; `null` where it is there no more. */
	readonly title: string | null;
	/** `null` for what stands in several paragraphs of the report, or in none. */
	readonly paragraph: string | null;
	readonly citation: string | null;
	/** Whether an import found it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
	/** The entry as it is quoted, without its citation: words of ours are headed "Paraphrase:". */
	readonly quotation: readonly string[];
	/** Where it stands in the report: by paragraph, view and place in the view. */
	readonly order: readonly number[];
};

type Listing<Item> = {
	readonly items: (report: Report) => readonly Item[];
	readonly id: (item: Item) => string;
	readonly title: (item: Item) => string;
	/** The paragraphs of the report it stands in. */
	readonly paragraphs: (item: Item, index: ReportIndex) => readonly string[];
};

const inOne = ({paragraph}: {readonly paragraph: string}) => [paragraph];

/** What is called how and stands where, by kind in the order of the views. */
const listings: {readonly [Kind in EntryKind]: Listing<Entries[Kind]>} = {
	member: {items: ({members}) => members, id: ({name}) => name, title: ({name}) => name, paragraphs: inOne},
	statement: {items: ({statements}) => statements, id: ({id}) => id, title: ({text}) => text, paragraphs: inOne},
	figure: {
		items: ({figures}) => figures,
		id: ({id}) => id,
		title: ({label, place: where}) => (where === undefined ? label : `${label} · ${where}`),
		paragraphs: (figure) => (figure.source === undefined ? [figure.paragraph] : []),
	},
	meeting: {items: ({meetings}) => meetings, id: ({id}) => id, title: ({title}) => title, paragraphs: inOne},
	question: {
		items: ({questions}) => questions,
		id: ({id}) => id,
		title: ({question}) => question,
		paragraphs: ({positions}) => positions.flatMap(({holders}) => holders.map(({paragraph}) => paragraph)),
	},
	term: {
		items: ({terms}) => terms,
		id: ({number}) => String(number),
		title: ({text}) => text,
		paragraphs: (term) => [termParagraph(term)],
	},
	paragraph: {
		items: ({paragraphs}) => paragraphs,
		id: ({number}) => number,
		title: ({number}) => place(number),
		paragraphs: ({number}) => [number],
	},
	actor: {
		items: ({actors}) => actors,
		id: ({id}) => id,
		title: ({name}) => name,
		paragraphs: ({id}, {statementsBy}) => (statementsBy.get(id) ?? []).map(({paragraph}) => paragraph),
	},
};

const kinds = Object.keys(listings);
const last = Number.MAX_SAFE_INTEGER;

/** The entries a note stands at: one, but for a brief on several actors. A note on a brief stands at what the brief is on. */
export function entriesOf({kind, id}: Target): Target[] {
	if (kind !== 'brief') {
		return [{kind, id}];
	}

	const meeting = meetingOfBrief(id);
	return meeting === undefined
		? (actorsOfBrief(id)?.map((actor) => ({kind: 'actor', id: actor})) ?? [{kind, id}])
		: [{kind: 'meeting', id: meeting}];
}

/** Whether the report has an entry. */
export function isEntry(index: ReportIndex, target: Target): target is FindTarget {
	return listed(index, target) !== undefined;
}

/** The meeting of the reader's own that a target is, where it is one. */
export function ownMeeting({papers}: Context, {kind, id}: Target): Appointment | undefined {
	return kind === 'meeting' ? papers.meetings.find((own) => own.id === id) : undefined;
}

/** What a note stands at. */
export function subjectOf(context: Context, target: Target): Subject {
	const found = entriesOf(target).flatMap((entry) => ownSubject(context, entry) ?? listed(context.index, entry) ?? []);
	const [first, ...others] = found;
	if (first === undefined) {
		const quotation = [nameOfTarget(context.index, target)];
		return {title: null, paragraph: null, citation: null, unreviewed: false, quotation, order: [last, last, last]};
	}

	return others.length === 0
		? first
		: {
				title: found.map(({title}) => title).join(', '),
				paragraph: null,
				citation: [...new Set(found.map(({citation}) => citation))].join('; '),
				unreviewed: false,
				quotation: found.flatMap(({quotation}) => quotation),
				order: first.order,
			};
}

function ownSubject(context: Context, target: Target): Subject | undefined {
	const meeting = ownMeeting(context, target);
	return (
		meeting && {
			title: meeting.title,
			paragraph: null,
			citation: null,
			unreviewed: false,
			quotation: [`${whenText(meeting)}, ${whereText(meeting)}: ${meeting.title}`],
			order: [last, last, last],
		}
	);
}

function listed(index: ReportIndex, target: Target): Subject | undefined {
	const {kind} = target;
	return isEntryKind(kind) ? subjectAt(index, kind, target) : undefined;
}

function subjectAt<Kind extends EntryKind>(index: ReportIndex, kind: Kind, target: Target): Subject | undefined {
	const {items, id, title, paragraphs} = listings[kind];
	const all = items(index.report);
	const at = all.findIndex((item) => id(item) === target.id);
	const item = all[at];
	if (item === undefined) {
		return undefined;
	}

	const places = [...new Set(paragraphs(item, index))];
	const citation = citationOf(index, target);
	const copied = copiedText(index, target)?.split('\n') ?? [];
	return {
		title: title(item),
		paragraph: kind === 'actor' || places.length !== 1 ? null : (places[0] ?? null),
		citation: citation ?? null,
		unreviewed: 'unreviewed' in item && item.unreviewed === true,
		quotation: copied.at(-1) === citation ? copied.slice(0, -1) : copied,
		order: [placeIn(index, places), kinds.indexOf(kind), at],
	};
}

function placeIn({paragraphs}: ReportIndex, places: readonly string[]): number {
	const at = [...paragraphs.keys()].findIndex((number) => places.includes(number));
	return at === -1 ? last : at;
}
