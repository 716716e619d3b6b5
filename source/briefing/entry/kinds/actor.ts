import type {Actor} from '../../../report/model.ts';
import {actorsTier} from '../../actors/lens.ts';
import {namesOf, nameWithAcronym, shortNames} from '../../actors/names.ts';
import {paragraphsInOrder, type ReportIndex} from '../../report-index.ts';
import {citeAll} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';

/** Actors: whoever speaks, is spoken of or is met. */
export const actor: KindOfEntry<Actor> = {
	view: 'issues',
	list: ({actors}) => actors,
	id: ({id}) => id,
	byId: ({actors}, id) => actors.get(id),
	name: nameWithAcronym,
	title: ({name}) => name,
	paragraphs: ({id}, {statementsBy}) => (statementsBy.get(id) ?? []).map(({paragraph}) => paragraph),
	// Of one who does not speak, where it is spoken of or met.
	cite: ({id}, index) => citeAll(index.report.symbol, paragraphsInOrder(index, paragraphsOn(index, id))),
	copy: ({name, acronym, acronymOurs, kind, partOf}, index) => {
		const short = acronym === undefined ? '' : ` (${acronym}${acronymOurs === true ? ', our acronym' : ''})`;
		const groups = shortNames(index, partOf);
		return [`${name}${short}, ${kind}${groups === '' ? '' : `, part of ${groups}`}`];
	},
	find: {
		head: 'actors',
		text: nameWithAcronym,
		beside: ({kind}) => kind,
		paragraph: () => undefined,
		actors: ({id}) => [id],
		words: ({kind}) => [kind],
		names: namesOf,
		namesListed: (_, text) => text.split(' · '),
	},
	tier: ({id}, {lens}) => actorsTier(lens, [id]),
};

function paragraphsOn({report, statementsBy}: ReportIndex, id: string): string[] {
	const said = statementsBy.get(id) ?? [];
	const entries =
		said.length > 0
			? said
			: [
					...report.statements.filter(({about}) => about.includes(id)),
					...report.meetings.filter((meeting) => meeting.with.includes(id)),
					...report.members.filter((member) => member.actor === id),
				];
	return entries.map(({paragraph}) => paragraph);
}
