import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {ownPrefix} from '../../briefing/programme/appointment.ts';

/** The id that a meeting or a question of somebody's own has in this library, by its target in theirs. */
export type OwnIds = (target: OwnTarget) => string;

type OwnTarget = {readonly kind: 'meeting' | 'question'; readonly id: string};

/** The meeting or question of somebody's own that a target is, or that its brief is on; `undefined` where it is of the report. */
export function ownTarget(target: Target): OwnTarget | undefined {
	const on = target.kind === 'brief' ? target.on : target;
	const isOwn = (on.kind === 'meeting' || on.kind === 'question') && on.id.startsWith(ownPrefix);
	return isOwn ? {kind: on.kind, id: on.id} : undefined;
}

/** A target of another library in this one: meetings and questions of their own have ids of their own in each. */
export function targetHere(target: Target, ids: OwnIds): Target {
	const own = ownTarget(target);
	if (own === undefined) {
		return target;
	}

	const id = ids(own);
	return target.kind === 'brief' ? {kind: 'brief', on: {kind: 'meeting', id}} : {kind: own.kind, id};
}

/** The id of a meeting, or the name of a checklist of actors, of another library in this one. */
export function meetingHere(id: string, ids: OwnIds): string {
	return id.startsWith(ownPrefix) ? ids({kind: 'meeting', id}) : id;
}

/**
 * Ids that are known by the keys of their targets; else what is made of a target that has none here.
 * @param add keeps what the target is; gives its id, or `undefined` where it is in no bundle
 */
export function ownIds(known: ReadonlyMap<string, string>, add?: (key: string) => string | undefined): OwnIds {
	return (target) => known.get(keyOf(target)) ?? add?.(keyOf(target)) ?? `${keyOf(target)} of theirs`;
}
