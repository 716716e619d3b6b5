import type {Target} from '../../../source/briefing/entry/target.ts';
import type {Library} from '../../../source/library/open-library.ts';
import {report} from '../../library/own-library.ts';

/** What the reader of the invented mission keeps: notes of a meeting, of one of theirs, of one that is gone, and others. */
export function fillWithNotes({notes, checks, ownMeetings}: Library): void {
	const add = (kind: Target['kind'], id: string, text: string, meeting?: string) =>
		notes.add({report, target: {kind, id}, text, meeting});
	checks.advance({report, meeting: 'm-1', term: 1});
	checks.advance({report, meeting: 'm-1', term: 1});
	checks.advance({report, meeting: 'actors:ffa+hmu', term: 2});
	add('paragraph', '3', 'Check the wording.');
	add('statement', 's-3', 'Which sites?');
	add('statement', 's-1', 'They mean the islands.\nNot the port.', 'm-1');
	add('meeting', 'm-1', 'Three points:\n- amnesty\n- *women* at the table');
	const own = ownMeetings.add({report, date: '2031-05-04', start: '10:15', title: 'Lunch', with: ['ffa'], who: 'Ann'});
	add('brief', `meeting:${own.id}`, 'Ask her again on Tuesday.');
	add('statement', 'gone', 'Of an older edition.');
	add('meeting', 'm-9', 'Of a meeting that was struck out.');
}

/** A note on a meeting of the reader's own that is no longer there. */
export function fillWithNoteOnRemoved({notes, ownMeetings}: Library): void {
	const {id} = ownMeetings.add({report, date: '2031-05-04', title: 'Lunch', with: []});
	notes.add({report, target: {kind: 'meeting', id}, text: 'Noted'});
	ownMeetings.remove(id);
}
