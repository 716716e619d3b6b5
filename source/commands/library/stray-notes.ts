import type {Target} from '../../briefing/entry/target.ts';
import {ownPrefix} from '../../briefing/programme/appointment.ts';
import {indexReport} from '../../briefing/report-index.ts';
import type {Library} from '../../library/open-library.ts';
import type {Note} from '../../library/reader/notes.ts';
import type {Report} from '../../report/model.ts';
import {entriesOf, isListed} from '../notes/subject.ts';

/** The reader's notes on what a report has not, such as another copy of it had. Nothing is worked out where there are none. */
export function strayNotes(report: Report, {notes}: Library): readonly Note[] {
	const all = notes.ofReport(report.symbol);
	if (all.length === 0) {
		return [];
	}

	const index = indexReport(report);
	return all.filter(({target}) => entriesOf(target).every((entry) => !isOwn(entry) && !isListed(index, entry)));
}

// A meeting or a question of the reader's own.
function isOwn(target: Target): boolean {
	return 'id' in target && String(target.id).startsWith(ownPrefix);
}
