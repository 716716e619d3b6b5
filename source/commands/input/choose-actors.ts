import {matchActors, nearestActors, shortName} from '../../briefing/actors/names.ts';
import {firstOf} from '../../briefing/wording.ts';
import type {Actor, Report} from '../../report/model.ts';
import {wrongUsage} from '../world/errors.ts';
import {say, type World} from '../world/world.ts';

/**
 * Finds the actors that typed names mean, by their ids; a name that several share means all of them, which one line says.
 * @throws {Failure} 64 for a name that nobody has, with the nearest names
 */
export async function chooseActors(
	report: Report,
	names: readonly string[],
	{streams: {stderr}}: World,
): Promise<readonly string[]> {
	const matches = names.map((name) => ({name, actors: matchActors(report, name)}));
	const unknown = matches.find(({actors}) => actors.length === 0);
	if (unknown !== undefined) {
		const near = nearestActors(report, unknown.name).map(shortName);
		const hint = near.length === 0 ? '' : `; nearest: ${near.join(', ')}`;
		throw wrongUsage(`--actor "${unknown.name}" is nobody in ${report.symbol}${hint}`);
	}

	const shared = matches.filter(({actors}) => actors.length > 1);
	const named = (actors: readonly Actor[]) => firstOf(actors.map(({name}) => name));
	await say(stderr, ...shared.map(({name, actors}) => `--actor "${name}" means all of: ${named(actors)}`));
	return [...new Set(matches.flatMap(({actors}) => actors.map(({id}) => id)))];
}
