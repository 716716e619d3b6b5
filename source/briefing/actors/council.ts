import type {Actor, Report} from '../../report/model.ts';
import {oncePer} from '../once-per.ts';
import {isImported, type ReportIndex} from '../report-index.ts';

/** The ids of those who made the visit: the Security Council, or the body that sent the mission, the mission and its members, by name too. */
export const councilOf = oncePer(({report}: ReportIndex): ReadonlySet<string> => {
	const delegates = new Set(report.members.map(({name}) => name));
	const isDelegate = ({name, aliases}: Actor) => delegates.has(name) || aliases.some((alias) => delegates.has(alias));
	const missions = new Set(missionOf(report).map(({id}) => id));
	const bodies = new Set(report.actors.flatMap(({id, partOf}) => (missions.has(id) ? partOf : [])));
	const isOfMission = ({id, partOf}: Actor) => [id, ...partOf].some((one) => missions.has(one)) || bodies.has(id);
	const isCouncil = (actor: Actor) => actor.kind === 'Security Council' || isDelegate(actor) || isOfMission(actor);
	return new Set(report.actors.filter(isCouncil).map(({id}) => id));
});

const ofVisit = /\b(?:mission|delegation|visit)\b/i;

// The first that an import names is the mission, whose ever it is, but for a report of somebody who made no visit.
function missionOf(report: Report): readonly Actor[] {
	const [first] = isImported(report) ? report.actors : [];
	const isMission = first !== undefined && [first.name, ...first.aliases].some((name) => ofVisit.test(name));
	return isMission ? [first] : [];
}

/** Whether a report is known to be of no mission: an import of what somebody reported on something else. */
export const isOfNoMission = oncePer(
	({report}: ReportIndex): boolean => isImported(report) && missionOf(report).length === 0,
);

/** What those who made the visit are called behind “the”: the Council, or of an import of any other body the mission. */
export const councilName = oncePer(({report}: ReportIndex): string =>
	isImported(report) && report.actors.every(({kind}) => kind !== 'Security Council') ? 'mission' : 'Council',
);
