import type {Actor} from '../../report/model.ts';
import {oncePer} from '../once-per.ts';
import {isImported, type ReportIndex} from '../report-index.ts';

/** The ids of those who made the visit: the Security Council, or the body that sent the mission, the mission and its members, by name too. */
export const councilOf = oncePer(({report}: ReportIndex): ReadonlySet<string> => {
	const delegates = new Set(report.members.map(({name}) => name));
	const isDelegate = ({name, aliases}: Actor) => delegates.has(name) || aliases.some((alias) => delegates.has(alias));
	// The first that an import names is the mission, whose ever it is.
	const first = isImported(report) ? report.actors.slice(0, 1) : [];
	const missions = new Set(first.map(({id}) => id));
	const bodies = new Set(report.actors.flatMap(({id, partOf}) => (missions.has(id) ? partOf : [])));
	const isOfMission = ({id, partOf}: Actor) => [id, ...partOf].some((one) => missions.has(one)) || bodies.has(id);
	const isCouncil = (actor: Actor) => actor.kind === 'Security Council' || isDelegate(actor) || isOfMission(actor);
	return new Set(report.actors.filter(isCouncil).map(({id}) => id));
});

/** What those who made the visit are called behind “the”: the Council, or of an import of any other body the mission. */
export const councilName = oncePer(({report}: ReportIndex): string =>
	isImported(report) && report.actors.every(({kind}) => kind !== 'Security Council') ? 'mission' : 'Council',
);
