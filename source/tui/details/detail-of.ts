import {type Entries, type EntryKind, readEntry} from '../../briefing/entry/entries.ts';
import {isEntry, type Target} from '../../briefing/entry/target.ts';
import {type Block, paragraph} from '../drawing/block.ts';
import type {DetailContext} from '../views/view.ts';
import {actorDetail, elsewhereDetail} from './actor.ts';
import {briefDetail} from './brief/brief.ts';
import {correctionDetail} from './correction.ts';
import {figureDetail} from './figure.ts';
import {meetingDetail, memberDetail} from './meeting.ts';
import {marksDetail, noteDetail, notesDetail, notesSection} from './notes.ts';
import {paragraphDetail, runningText} from './paragraph.ts';
import {questionDetail} from './question.ts';
import {statementDetail} from './statement.ts';
import {termDetail} from './term.ts';

const entryDetails: {
	readonly [Kind in EntryKind]: (context: DetailContext, entry: Entries[Kind]) => readonly Block[];
} = {
	actor: actorDetail,
	member: memberDetail,
	statement: statementDetail,
	figure: figureDetail,
	meeting: meetingDetail,
	question: questionDetail,
	term: termDetail,
	paragraph: paragraphDetail,
};

const lost = [paragraph('This is not in the report any more.')];
const hidden = [paragraph('Not while presenting: P ends it.')];

/** The detail of an entry of the report with the reader's notes on it, a brief, or one of the reader's own pages. */
export function detailOf(context: DetailContext, target: Target): readonly Block[] {
	return target.kind === 'brief'
		? briefDetail(context, target.on)
		: [...pageOf(context, target), ...notesSection(context, target)];
}

function pageOf(context: DetailContext, target: Exclude<Target, {readonly kind: 'brief'}>): readonly Block[] {
	if (isEntry(target)) {
		return entryDetail(context, target);
	}

	const {index, presenting} = context;
	switch (target.kind) {
		case 'elsewhere': {
			const actor = index.actors.get(target.actor);
			return actor === undefined ? lost : elsewhereDetail(context, actor);
		}
		case 'running-text':
			return runningText(context);
		case 'note':
			return presenting ? hidden : noteDetail(context, target.id);
		case 'notes':
			return presenting ? hidden : notesDetail(context);
		case 'marks':
			return presenting ? hidden : marksDetail(context);
		case 'correction':
			return presenting ? hidden : correctionDetail(context, target.id);
		case 'other-report':
			return [];
		case 'unknown':
			return lost;
	}
}

// A report that was imported anew may have lost an entry that was open.
function entryDetail<Kind extends EntryKind>(
	context: DetailContext,
	entry: {readonly kind: Kind; readonly id: string},
): readonly Block[] {
	return readEntry(context.index, entry, () => (found) => entryDetails[entry.kind](context, found)) ?? lost;
}
