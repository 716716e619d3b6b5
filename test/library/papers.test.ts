import {expect, test} from 'vitest';
import {noPapers, papersOf} from '../../source/library/papers.ts';
import {filesIn, meeting, noteOn, openOwn, report, statement} from './own-library.ts';

test('somebody who keeps nothing has no papers, and looking makes no library', () => {
	const library = openOwn();
	expect(papersOf(library, report)).toEqual(noPapers);
	expect(filesIn(library.folder)).toEqual([]);
});

test('the papers of a report are all that is kept of it, and nothing of another', () => {
	const library = openOwn();
	for (const symbol of [report, 'S/2031/8']) {
		library.notes.add({...noteOn(`note on ${symbol}`), report: symbol});
		library.drafts.save({...noteOn(`draft on ${symbol}`, meeting), report: symbol});
		library.marks.toggle(symbol, statement);
		library.checks.advance({report: symbol, checklist: meeting.id, target: {kind: 'term', id: '1'}});
		library.ownMeetings.add({report: symbol, date: '2031-05-04', title: `Tea on ${symbol}`, with: []});
		library.ownQuestions.add({report: symbol, question: `Where, in ${symbol}?`, relation: 'differ', positions: []});
		library.savedLenses.save({report: symbol, name: `Lens on ${symbol}`, actors: ['mnla']});
	}

	const papers = papersOf(library, report);
	expect(papers).toMatchObject({
		notes: [{text: `note on ${report}`}],
		drafts: [{text: `draft on ${report}`, target: meeting}],
		marks: [{target: statement}],
		checks: [{checklist: meeting.id, target: {kind: 'term', id: '1'}, state: 'raised'}],
		meetings: [{title: `Tea on ${report}`}],
		questions: [{question: `Where, in ${report}?`}],
		lenses: [{name: `Lens on ${report}`}],
	});
	expect(Object.values(papers).flat()).toHaveLength(7);
});
