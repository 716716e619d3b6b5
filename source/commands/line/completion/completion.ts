import {oneLine} from '../../../printing/table.ts';
import {clean} from '../../../report/clean.ts';
import {exitCodes, wrongUsage} from '../../world/errors.ts';
import {type World, write} from '../../world/world.ts';
import {candidates} from './candidates.ts';
import {scripts} from './scripts.ts';

/**
 * Prints what a shell runs to complete what is typed or, as those lines ask behind `words`, what may be typed next: a candidate a
 * line, behind a tab what it is. Who presses Tab reads no message: where something is wrong, there is no candidate.
 * @throws {Failure} 64 for a shell that is not known
 */
export async function completion([shell = '', ...typed]: readonly string[], world: World): Promise<number> {
	const script = scripts.get(shell);
	if (shell !== 'words' && (script === undefined || typed.length > 0)) {
		const names = [...scripts.keys()].join(', ');
		throw wrongUsage(`completion is there for one of ${names}: mission-brief completion SHELL`);
	}

	await write(world.streams.stdout, script ?? (await listed(typed, world)));
	return exitCodes.done;
}

async function listed(typed: readonly string[], world: World): Promise<string> {
	try {
		const all = await candidates(typed, world);
		return all.map(({value, help}) => `${oneLine(clean(value))}\t${oneLine(clean(help))}\n`).join('');
	} catch {
		return '';
	}
}
