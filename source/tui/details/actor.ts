import {marks} from '../../briefing/citation.ts';
import {contactReported} from '../../briefing/contact.ts';
import {lensOn, questionTier} from '../../briefing/lens.ts';
import {meetingsOf} from '../../briefing/related.ts';
import type {Actor} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../detail.ts';
import type {Context} from '../views/view.ts';
import {elsewhereLine} from './elsewhere.ts';
import {nameOfKind} from './kind-names.ts';
import {actorLink, blocksOf, meetingLink, questionLink, statementLink} from './links.ts';

/** Who an actor is: other names, what it belongs to, who belongs to it, what it said, where it was met. */
export function actorDetail(context: Context, actor: Actor): Block[] {
	const {index} = context;
	const lens = lensOn(index, [actor.id]);
	if (lens === undefined) {
		return [];
	}

	const said = index.statementsBy.get(actor.id) ?? [];
	const members = index.membersOf.get(actor.id) ?? [];
	const meetings = meetingsOf(index, lens);
	const contact = contactReported(index, [actor.id]);
	return [
		title(actor.acronym === undefined ? actor.name : `${actor.name} (${actor.acronym})`),
		paragraph(nameOfKind(actor), 'dim'),
		...(actor.acronymOurs === true ? [paragraph('The acronym is ours, not the report’s', 'dim')] : []),
		...(actor.aliases.length === 0 ? [] : [paragraph(`Also ${actor.aliases.join(', ')}`, 'dim')]),
		...section(
			'Part of',
			actor.partOf.flatMap((id) => actorLink(context, id)),
		),
		...section(
			'Members',
			members.flatMap(({id}) => actorLink(context, id)),
		),
		...section(
			'Said',
			blocksOf(said, (statement) => statementLink(context, statement, 'kind')),
		),
		...section(
			'Holds a position on',
			index.report.questions.filter((question) => questionTier(lens, question) !== undefined).map(questionLink),
		),
		...section('In the programme', [
			...meetings.map((meeting) => {
				const named = meeting.with.some((id) => lens.own.has(id));
				return meetingLink(meeting, named ? '' : 'presence not stated');
			}),
			...(meetings.length === 0 ? [paragraph('No programme entry names them.')] : []),
			...(contact.length === 0 ? [] : [paragraph(`Contact reported in ${marks(contact)}.`)]),
		]),
		...elsewhereLine(context, actor),
	];
}
