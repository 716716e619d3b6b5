import {foldedNames, matchActors, nearestActors, shortName} from '../../briefing/actors/names.ts';
import {absenceOf} from '../../briefing/entry/kinds/member.ts';
import {firstOf, foldText} from '../../briefing/wording.ts';
import type {Actor, Report} from '../../report/model.ts';
import {wrongUsage} from '../world/errors.ts';
import {say, type World} from '../world/world.ts';

/**
 * Finds the actors that typed names mean, by their ids; a name that several share means all of them, which one line says, as what
 * is only a part of a State's name.
 * @throws {Failure} 64 for a name that nobody has, with the nearest names
 */
export async function chooseActors(report: Report, names: readonly string[], world: World): Promise<readonly string[]> {
	const matches = names.map((name) => ({name, actors: matchActors(report, name)}));
	const unknown = matches.find(({actors}) => actors.length === 0);
	if (unknown !== undefined) {
		throw wrongUsage(`--actor "${unknown.name}" is nobody in ${report.symbol}${insteadOf(report, unknown.name)}`);
	}

	await say(world, ...matches.flatMap(({name, actors}) => meaning(name, actors) ?? []));
	return [...new Set(matches.flatMap(({actors}) => actors.map(({id}) => id)))];
}

function insteadOf(report: Report, typed: string): string {
	const absent = absenceOf(report, typed);
	if (absent !== undefined) {
		return `: ${absent}`;
	}

	const near = nearestActors(report, typed).map(shortName);
	return near.length === 0 ? '' : `; nearest: ${near.join(', ')}`;
}

// "Niger" is where Nigeria's name begins, and another State.
function meaning(typed: string, actors: readonly Actor[]): string | undefined {
	const isPartOfState = actors.every(({kind}) => kind === 'member state') && !foldedNames(actors).has(foldText(typed));
	const means = actors.length > 1 ? 'means all of:' : isPartOfState ? 'means' : undefined;
	return means && `--actor "${typed}" ${means} ${firstOf(actors.map(({name}) => name))}`;
}
