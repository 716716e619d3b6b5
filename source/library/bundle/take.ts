import {byKind} from '../../briefing/by-kind.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import type {Library} from '../open-library.ts';
import type {Bundle} from './bundle.ts';
import {compareBundle, type Difference, differenceKey, isDisputed, type NoteOn} from './differences.ts';
import {meetingHere, type OwnIds, ownIds, targetHere} from './own-ids.ts';

/**
 * Takes over what a bundle has that a library has not: all of what is wanted, or nothing. Nothing that is there is changed: where it
 * says otherwise, theirs stands beside it, a correction as a note. A note on a meeting or a question of theirs brings that along.
 * @param wanted the keys of differences
 * @returns how many were taken: what another program has put there meanwhile is not
 * @throws {LibraryError}
 */
export function takeOver(bundle: Bundle, library: Library, wanted: ReadonlySet<string>, noteOn: NoteOn): number {
	return library.atOnce(() => {
		const {symbol, differences, ids: known} = compareBundle(bundle, library, noteOn);
		const taken = differences.filter((one) => wanted.has(differenceKey(one)));
		const ids = new Map(known);
		const here = ownIds(ids, (key) => {
			const id = addOwn(key, symbol, bundle, library);
			if (id !== undefined) {
				ids.set(key, id);
			}

			return id;
		});
		for (const one of taken) {
			take(one, symbol, {library, noteOn, here});
		}

		return taken.length;
	});
}

function addOwn(key: string, report: string, {meetings, questions}: Bundle, library: Library): string | undefined {
	const meeting = meetings.find(({id}) => keyOf({kind: 'meeting', id}) === key);
	if (meeting !== undefined) {
		const {id: _, ...parts} = meeting;
		return library.ownMeetings.restore({...parts, report}).id;
	}

	const question = questions.find(({id}) => keyOf({kind: 'question', id}) === key);
	if (question === undefined) {
		return undefined;
	}

	const {id: _, ...parts} = question;
	return library.ownQuestions.restore({...parts, report}).id;
}

type Taking = {readonly library: Library; readonly noteOn: NoteOn; readonly here: OwnIds};

function take(difference: Difference, report: string, {library, noteOn, here}: Taking): void {
	byKind<Difference, unknown>(difference, {
		report: ({theirs}) => library.reports.save(theirs),
		correction: ({theirs}) => {
			const {created} = theirs;
			return isDisputed(difference)
				? library.notes.restore({...noteOn(theirs), report, created, updated: created})
				: library.corrections.restoreAll([{...theirs, report}]);
		},
		meeting: ({kind, theirs: {id}}) => here({kind, id}),
		question: ({kind, theirs: {id}}) => here({kind, id}),
		note: ({theirs: {target, meeting, ...note}}) =>
			library.notes.restore({
				...{...note, report, target: targetHere(target, here)},
				...(meeting === undefined ? {} : {meeting: meetingHere(meeting, here)}),
			}),
		mark: ({theirs}) => {
			const target = targetHere(theirs.target, here);
			// Two meetings or questions of theirs may be one of mine, which then has one mark.
			const isMarked = library.marks.ofReport(report).some((mark) => keyOf(mark.target) === keyOf(target));
			return isMarked || library.marks.toggle(report, target);
		},
		tick: ({theirs, before}) => {
			const place = {report, checklist: meetingHere(theirs.checklist, here), target: targetHere(theirs.target, here)};
			const {answered, raised} = {...theirs, ...('raised' in before ? {raised: before.raised} : {})};
			return library.checks.restore(
				answered === undefined ? {...place, state: 'raised', raised} : {...place, state: 'answered', raised, answered},
			);
		},
	});
}
