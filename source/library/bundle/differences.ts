import {keyOf} from '../../briefing/entry/target.ts';
import type {Library} from '../open-library.ts';
import type {Check} from '../reader/checks.ts';
import {type Correction, type CorrectionParts, partOfChange, wordsOf} from '../reader/corrections.ts';
import type {NoteParts} from '../reader/notes.ts';
import type {OwnMeeting, OwnQuestion} from '../reader/own-entries.ts';
import type {ReportParts} from '../reports/entry.ts';
import type {Bundle} from './bundle.ts';
import {meetingHere, ownIds, targetHere} from './own-ids.ts';

type Notes = NonNullable<Bundle['notes']>;
/** A correction of theirs. */
export type TheirCorrection = Bundle['corrections'][number];

/** Something that a bundle has and a library has not; `mine` is what that has otherwise. */
export type Difference =
	| {readonly kind: 'report'; readonly theirs: ReportParts}
	| {readonly kind: 'correction'; readonly theirs: TheirCorrection; readonly mine: Correction | undefined}
	| {readonly kind: 'meeting'; readonly theirs: Bundle['meetings'][number]; readonly mine: OwnMeeting | undefined}
	| {readonly kind: 'question'; readonly theirs: Bundle['questions'][number]; readonly mine: OwnQuestion | undefined}
	| {readonly kind: 'note'; readonly theirs: Notes['notes'][number]}
	| {readonly kind: 'mark'; readonly theirs: Notes['marks'][number]}
	| {readonly kind: 'tick'; readonly theirs: Notes['checks'][number]; readonly before: Check};

/** The note that keeps a correction of theirs where mine says otherwise. */
export type NoteOn = (theirs: TheirCorrection) => Pick<NoteParts, 'target' | 'text'>;

/** Whether mine says otherwise: taken over, theirs stands beside it. */
export function isDisputed(difference: Difference): boolean {
	return 'mine' in difference && difference.mine !== undefined;
}

/** What tells a difference from others. */
export function differenceKey({kind, theirs}: Difference): string {
	return kind === 'report' ? kind : JSON.stringify([kind, theirs]);
}

/** What a bundle has that a library has not, in the order in which it is taken over: each once. */
export function compareBundle(bundle: Bundle, library: Library, noteOn: NoteOn) {
	const {source, report} = bundle;
	const entries = library.reports.list();
	const entry =
		entries.find((one) => one.source.hash === source?.hash) ?? entries.find((one) => one.symbol === bundle.symbol);
	const symbol = entry?.symbol ?? bundle.symbol;
	const meetings = sameAndOthers('meeting', bundle.meetings, library.ownMeetings.ofReport(symbol), {
		whole: ({date, start, end, place, title, with: actors, who}) =>
			JSON.stringify([date, start, end, place, title, actors, who]),
		name: ({date, title}) => `${date} ${title}`,
	});
	const questions = sameAndOthers('question', bundle.questions, library.ownQuestions.ofReport(symbol), {
		whole: ({question, relation, positions}) => JSON.stringify([question, relation, positions]),
		name: ({question}) => question,
	});
	const ids = new Map([...meetings.ids, ...questions.ids]);
	const texts = new Set(library.notes.ofReport(symbol).map(({text}) => text));
	const differences: readonly Difference[] = [
		...(report === undefined || source === undefined || entry !== undefined
			? []
			: [{kind: 'report', theirs: {report, source}} as const]),
		...correctionsApart(bundle.corrections, library.corrections.ofReport(symbol, source?.hash))
			.filter(({theirs, mine}) => mine === undefined || !texts.has(noteOn(theirs).text))
			.map((apart) => ({kind: 'correction', ...apart}) as const),
		...meetings.others,
		...questions.others,
		...(bundle.notes === undefined ? [] : notesApart(bundle.notes, symbol, library, ids)),
	];
	return {
		/** The symbol that the report of the bundle has in the library. */
		symbol,
		differences: [...new Map(differences.map((one) => [differenceKey(one), one])).values()],
		/** Whether the library has the report from another document. */
		isOtherCopy: entry !== undefined && source !== undefined && entry.source.hash !== source.hash,
		/** The ids that meetings and questions of theirs have in the library, by their targets in the bundle. */
		ids,
	};
}

/** A bundle beside a library. */
export type Comparison = Readonly<ReturnType<typeof compareBundle>>;

/** The ids here of what of theirs is here as well, by its target there, and what is not, with mine of the same name. */
function sameAndOthers<
	Kind extends 'meeting' | 'question',
	Theirs extends {readonly id: string},
	Mine extends {readonly id: string},
>(
	kind: Kind,
	theirs: readonly Theirs[],
	mine: readonly Mine[],
	{whole, name}: {readonly whole: (one: Theirs | Mine) => string; readonly name: (one: Theirs | Mine) => string},
) {
	const byWhole = new Map(mine.map((one) => [whole(one), one.id]));
	const byName = new Map(mine.map((one) => [name(one), one]));
	return {
		ids: theirs.flatMap((one) => {
			const here = byWhole.get(whole(one));
			return here === undefined ? [] : [[keyOf({kind, id: one.id}), here] as const];
		}),
		others: theirs
			.filter((one) => !byWhole.has(whole(one)))
			.map((one) => ({kind, theirs: one, mine: byName.get(name(one))})),
	};
}

function notesApart(theirs: Notes, report: string, library: Library, known: ReadonlyMap<string, string>): Difference[] {
	const ids = ownIds(known);
	const noted = new Set(library.notes.ofReport(report).map(({target, text}) => `${keyOf(target)}\n${text}`));
	const marked = new Set(library.marks.ofReport(report).map(({target}) => keyOf(target)));
	const ticked = new Map(library.checks.ofReport(report).map((check) => [checkKey(check), check]));
	return [
		...theirs.notes
			.filter(({target, text}) => !noted.has(`${keyOf(targetHere(target, ids))}\n${text}`))
			.map((note) => ({kind: 'note', theirs: note}) as const),
		...theirs.marks
			.filter(({target}) => !marked.has(keyOf(targetHere(target, ids))))
			.map((mark) => ({kind: 'mark', theirs: mark}) as const),
		...theirs.checks.flatMap((tick) => {
			const place = {report, checklist: meetingHere(tick.checklist, ids), target: targetHere(tick.target, ids)};
			const before = ticked.get(checkKey(place)) ?? {...place, state: 'open'};
			return progress[before.state] < progress[tick.answered === undefined ? 'raised' : 'answered']
				? ({kind: 'tick', theirs: tick, before} as const)
				: [];
		}),
	];
}

const progress = {open: 0, raised: 1, answered: 2} as const;

function checkKey({checklist, target}: Pick<Check, 'checklist' | 'target'>): string {
	return `${checklist}\n${keyOf(target)}`;
}

/** A correction of whoever made it. */
type Made = Pick<CorrectionParts, 'paragraph' | 'text' | 'from' | 'to' | 'change'>;

/**
 * The corrections of theirs that are not mine as well: of several of one type at one place the last, which counts. Mine says
 * otherwise where it is of the same type, or only one of the two removes what is there.
 */
function correctionsApart<Theirs extends Made, Mine extends Made>(theirs: readonly Theirs[], mine: readonly Mine[]) {
	const here = lasting(mine);
	const byPlace = Map.groupBy(here.values(), placeOf);
	return [...lasting(theirs)]
		.filter(([key, one]) => changeOf(here.get(key)) !== changeOf(one))
		.map(([key, one]) => {
			const there = byPlace.get(placeOf(one)) ?? [];
			return {
				theirs: one,
				mine: here.get(key) ?? there.find((other) => (typeOf(other) === 'remove') !== (typeOf(one) === 'remove')),
			};
		});
}

function lasting<One extends Made>(all: readonly One[]): Map<string, One> {
	return new Map(all.map((one) => [`${placeOf(one)}\n${typeOf(one)}`, one]));
}

// In two copies of a report the same words may begin elsewhere in their paragraph.
function placeOf(made: Made): string {
	const {paragraph, text, from, to} = made;
	const words = wordsOf(made);
	const at = words === '' ? `${from}–${to}` : `${text.slice(0, from).split(words).length} ${words}`;
	return `${paragraph}\n${at}\n${partOfChange(made, 'which')}`;
}

// Several may be added at one place.
function typeOf(made: Made): string | undefined {
	const type = partOfChange(made, 'type');
	return type === 'add' ? `${type} ${changeOf(made)}` : type;
}

function changeOf(made: Made | undefined): string | undefined {
	return made && JSON.stringify(made.change);
}
