import type {Target} from '../../../source/briefing/entry/target.ts';
import type {Library} from '../../../source/library/open-library.ts';
import {report} from '../../library/own-library.ts';

/** What the reader of the invented mission keeps: notes of a meeting, of one of theirs, of one that is gone, and others. */
export function fillWithNotes({notes, checks, ownMeetings}: Library): void {
	const add = (target: Target, text: string, meeting?: string) => notes.add({report, target, text, meeting});
	checks.advance({report, checklist: 'm-1', target: {kind: 'term', id: '1'}});
	checks.advance({report, checklist: 'm-1', target: {kind: 'term', id: '1'}});
	checks.advance({report, checklist: 'actors:ffa+hmu', target: {kind: 'term', id: '2'}});
	add({kind: 'paragraph', id: '3'}, 'Check the wording.');
	add({kind: 'statement', id: 's-3'}, 'Which sites?');
	add({kind: 'statement', id: 's-1'}, 'They mean the islands.\nNot the port.', 'm-1');
	add({kind: 'meeting', id: 'm-1'}, 'Three points:\n- amnesty\n- *women* at the table');
	const own = ownMeetings.add({report, date: '2031-05-04', start: '10:15', title: 'Lunch', with: ['ffa'], who: 'Ann'});
	add({kind: 'brief', on: {kind: 'meeting', id: own.id}}, 'Ask her again on Tuesday.');
	add({kind: 'statement', id: 'gone'}, 'Of an older edition.');
	add({kind: 'meeting', id: 'm-9'}, 'Of a meeting that was struck out.');
}

/** A note on a meeting of the reader's own that is no longer there. */
export function fillWithNoteOnRemoved({notes, ownMeetings}: Library): void {
	const {id} = ownMeetings.add({report, date: '2031-05-04', title: 'Lunch', with: []});
	notes.add({report, target: {kind: 'meeting', id}, text: 'Noted'});
	ownMeetings.remove(id);
}
