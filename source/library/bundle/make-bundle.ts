import {keyOf, type Target} from '../../briefing/entry/target.ts';
import type {Report} from '../../report/model.ts';
import type {Library} from '../open-library.ts';
import {papersOf} from '../papers.ts';
import type {ReportSource} from '../reports/entry.ts';
import type {Bundle} from './bundle.ts';
import {ownTarget} from './own-ids.ts';

/**
 * A bundle of a report and what the reader keeps of it.
 * @param library where that is; `undefined` where nothing is kept
 * @param source what an imported report was read from; `undefined` for the one that comes with the program, which everybody has
 */
export function makeBundle(
	report: Report,
	source: ReportSource | undefined,
	library: Library | undefined,
	{hasNotes}: {readonly hasNotes: boolean},
): Bundle {
	const {symbol, title} = report;
	const corrections = library?.corrections.ofReport(symbol, source?.hash) ?? [];
	const {meetings, questions, notes, marks, checks} = papersOf(library, symbol);
	const own = new Set([
		...meetings.map(({id}) => keyOf({kind: 'meeting', id})),
		...questions.map(({id}) => keyOf({kind: 'question', id})),
	]);
	// Notes and corrections have ids of their own in each library; what was removed is not handed on.
	const isThere = (target: Target): boolean => {
		const on = ownTarget(target);
		return target.kind !== 'note' && target.kind !== 'correction' && (on === undefined || own.has(keyOf(on)));
	};
	const isMeeting = (id: string) => isThere({kind: 'meeting', id});
	const added = {
		notes: notes
			.filter(({target}) => isThere(target))
			.map(({target, meeting, text, created, updated}) => ({
				...{target, meeting: meeting !== undefined && isMeeting(meeting) ? meeting : undefined},
				...{text, created, updated},
			})),
		marks: marks.filter(({target}) => isThere(target)).map(({target}) => ({target})),
		checks: checks
			.filter(({target, checklist}) => isThere(target) && isMeeting(checklist))
			.flatMap(({report: _, state: __, ...check}) => ('raised' in check ? check : [])),
	};
	return {
		symbol,
		title,
		...(source === undefined ? {} : {source, report}),
		corrections: corrections.map(({id: _, report: __, ...correction}) => correction),
		meetings: meetings.map(({id, date, start, end, place, title: called, with: actors, who, created, updated}) => ({
			...{id, date, start, end, place, title: called, with: actors, who, created, updated},
		})),
		questions: questions.map(({report: _, ...question}) => question),
		...(hasNotes ? {notes: added} : {}),
	};
}
