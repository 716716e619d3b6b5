import type {Member, Report} from '../../../report/model.ts';
import {memberTier} from '../../actors/lens.ts';
import {foldText, joined} from '../../wording.ts';
import {cite, paragraphSign} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';

/** What there is to say below a delegation, a sentence each: that not every member was read, and who did not come, each with its paragraph. */
export function remarksOnMembers({members, membersUnread, membersAbsent = []}: Report): string[] {
	const absent = membersAbsent.map(
		({country, name, paragraph}) => `${joined(', ', name, country)} ${paragraphSign(paragraph)}`,
	);
	const howFar = members.length === 0 ? 'not' : 'not wholly';
	return [
		membersUnread === undefined
			? []
			: `The delegation is listed, but ${howFar} read: see ${paragraphSign(membersUnread)}.`,
		absent.length === 0 ? [] : `Did not come: ${absent.join('; ')}.`,
	].flat();
}

/** That whom a typed name means was to come and did not, with the paragraph that says so; nothing of anybody else. */
export function absenceOf({membersAbsent = []}: Report, typed: string): string | undefined {
	const absent = membersAbsent.find(({country, name = country}) =>
		[country, name].some((one) => foldText(one) === foldText(typed)),
	);
	return absent && `${absent.country} did not come (${paragraphSign(absent.paragraph)})`;
}

/** Whether a member leads the mission, and with whom: `leads the mission`, `co-leads the mission with France`; empty of any other. */
export function leadText({members}: Report, {role, country}: Member): string {
	const others = members.filter((other) => other.role === 'co-lead' && other.country !== country);
	const along = others.length === 0 ? '' : ` with ${others.map((other) => other.country).join(', ')}`;
	return {lead: 'leads the mission', 'co-lead': `co-leads the mission${along}`, member: ''}[role];
}

/** Members of the delegation, each by name. */
export const member: KindOfEntry<Member> = {
	view: 'delegation',
	list: ({members}) => members,
	id: ({name}) => name,
	byId: ({report}, id) => report.members.find(({name}) => name === id),
	name: ({name, country}) => `${name}, ${country}`,
	title: ({name}) => name,
	paragraphs: ({paragraph}) => [paragraph],
	cite: ({paragraph}, {report}) => cite(report.symbol, paragraph),
	copy: (delegate, {report}) => {
		const {country, name, title, assistedBy} = delegate;
		return [
			joined(', ', name, title, country, leadText(report, delegate)),
			...(assistedBy === undefined ? [] : [`Assisted by ${assistedBy.name}, ${assistedBy.title}`]),
		];
	},
	find: {
		head: 'delegation',
		text: ({country, name}) => `${country} · ${name}`,
		beside: ({title}) => title,
		actors: (delegate) => (delegate.actor === undefined ? [] : [delegate.actor]),
		words: ({title, role, seat, assistedBy}) => [title, role, seat, assistedBy?.name, assistedBy?.title],
		names: ({country, name}) => [country, name],
		namesListed: (_, text) => text.split(' · '),
	},
	// A delegation without a delegate of theirs stays whole.
	tier: (delegate, {lens, selection}) =>
		memberTier(lens, delegate) ?? (selection.delegationWhole ? 'second' : undefined),
};
