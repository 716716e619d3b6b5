import {notedSubject, type Target} from '../../briefing/entry/target.ts';
import {type Block, paragraph} from '../drawing/block.ts';

import type {DetailContext} from '../views/view.ts';
import {actorDetail, elsewhereDetail} from './actor.ts';
import {briefDetail} from './brief.ts';
import {correctionDetail} from './correction.ts';

import {figureDetail} from './figure.ts';
import {meetingDetail, memberDetail} from './meeting.ts';
import {marksDetail, noteDetail, notesDetail, notesSection} from './notes.ts';

import {paragraphDetail} from './paragraph.ts';
import {questionDetail} from './question.ts';
import {statementDetail} from './statement.ts';
import {termDetail} from './term.ts';

/** The detail of an entry of the report with the reader's notes on it, or one of the reader's own pages. */
export function detailOf(context: DetailContext, target: Target): readonly Block[] {
	return [...entryDetail(context, target), ...notesSection(context, notedSubject(target))];
}

// A report that was imported anew may have lost an entry that was open.
function entryDetail(context: DetailContext, {kind, id}: Target): readonly Block[] {
	const {index, presenting} = context;
	const {report} = index;
	if (presenting && (kind === 'note' || kind === 'notes' || kind === 'marks' || kind === 'correction')) {
		return [paragraph('Not while presenting: P ends it.')];
	}

	const draw = <Entry>(entry: Entry | undefined, detail: (context: DetailContext, entry: Entry) => Block[]): Block[] =>
		entry === undefined ? [paragraph('This is not in the report any more.')] : detail(context, entry);
	switch (kind) {
		case 'member':
			return draw(
				report.members.find(({name}) => name === id),
				memberDetail,
			);
		case 'statement':
			return draw(index.statements.get(id), statementDetail);
		case 'actor':
			return draw(index.actors.get(id), actorDetail);
		case 'figure':
			return draw(
				report.figures.find((figure) => figure.id === id),
				figureDetail,
			);
		case 'meeting':
			return draw(index.meetings.get(id), meetingDetail);
		case 'question':
			return draw(
				report.questions.find((question) => question.id === id),
				questionDetail,
			);
		case 'term':
			return draw(
				report.terms.find(({number}) => String(number) === id),
				termDetail,
			);
		case 'note':
			return noteDetail(context, id);
		case 'notes':
			return notesDetail(context, id);
		case 'marks':
			return marksDetail(context);
		case 'correction':
			return correctionDetail(context, id);
		case 'elsewhere':
			return draw(index.actors.get(id), elsewhereDetail);
		case 'other-report':
			return [];
		case 'brief':
			return briefDetail(context, id);
		case 'paragraph':
			return draw(index.paragraphs.get(id), paragraphDetail);
	}
}
