import {cite} from '../../briefing/citation.ts';
import type {Member} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../detail.ts';
import type {Context} from '../views/view.ts';
import {actorLink, paragraphLink} from './links.ts';

const roles: Readonly<Record<Member['role'], string>> = {
	lead: 'Leads the mission',
	'co-lead': 'Co-leads the mission',
	member: 'Member of the mission',
};

const seats: Readonly<Record<NonNullable<Member['seat']>, string>> = {
	permanent: 'Permanent member of the Council (our addition)',
	elected: 'Elected member of the Council (our addition)',
};

/** One delegate: office, role, seat, and who assists. */
export function memberDetail(context: Context, member: Member): Block[] {
	const others = context.index.report.members.filter(({role}) => role === 'co-lead' && member.role === 'co-lead');
	const along = others.filter(({country}) => country !== member.country).map(({country}) => country);
	return [
		title(member.name),
		paragraph(`${member.title} · ${member.country}`),
		paragraph(along.length === 0 ? roles[member.role] : `${roles[member.role]} with ${along.join(', ')}`),
		...(member.seat === undefined ? [] : [paragraph(seats[member.seat], 'dim')]),
		paragraph(cite(context.index.report.symbol, member.paragraph), 'dim'),
		...(member.assistedBy === undefined
			? []
			: section('Assisted by', [paragraph(`${member.assistedBy.name}, ${member.assistedBy.title}`)])),
		...section('Country', member.actor === undefined ? [] : actorLink(context, member.actor)),
		...section('Paragraph', [paragraphLink(context, member.paragraph)]),
	];
}
