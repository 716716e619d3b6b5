import type {Target} from '../../briefing/target.ts';
import {type Block, paragraph} from '../detail.ts';
import type {Context} from '../views/view.ts';
import {actorDetail} from './actor.ts';
import {briefDetail} from './brief.ts';
import {figureDetail} from './figure.ts';
import {meetingDetail} from './meeting.ts';
import {memberDetail} from './member.ts';
import {paragraphDetail} from './paragraph.ts';
import {questionDetail} from './question.ts';
import {statementDetail} from './statement.ts';
import {termDetail} from './term.ts';

/** The detail of an entry of the report. A report that was imported anew may have lost one that was open. */
export function detailOf(context: Context, {kind, id}: Target): readonly Block[] {
	const {index} = context;
	const {report} = index;
	const draw = <Entry>(entry: Entry | undefined, detail: (context: Context, entry: Entry) => Block[]): Block[] =>
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
		case 'brief':
			return briefDetail(context, id);
		case 'paragraph':
			return draw(index.paragraphs.get(id), paragraphDetail);
	}
}
