import {viewNames} from '../../briefing/actors/selection.ts';
import {typedDay} from '../../briefing/programme/typed-when.ts';
import {suggestion} from '../../briefing/wording.ts';
import {usualEndings} from '../../exporting/formats.ts';
import type {CommandName} from '../world/command-names.ts';
import {wrongUsage} from '../world/errors.ts';
import type {Request} from '../world/world.ts';

/** What is exported under a name, and the command that prints it. */
const commandOf: ReadonlyMap<string, CommandName> = new Map([
	...viewNames.map((name) => [name, name] as const),
	['brief', 'brief'],
	['readout', 'notes'],
]);

const aDay = new RegExp(`^(?:${typedDay})$`, 'i');

/**
 * What an export asks for: what another command prints, or the book itself, of which the one word is what was typed for a day.
 * @throws {Failure} 64 where nothing says into which file or as what, or what is named cannot be exported
 */
export function exported(request: Request): Request {
	const {format, output, words} = request;
	if (format === undefined && output === undefined) {
		throw wrongUsage(`export needs --output FILE, where FILE ends in ${usualEndings}`);
	}

	const [what = 'book', ...others] = words;
	const command = commandOf.get(what);
	if (request.isMatrix && command !== 'positions') {
		throw wrongUsage(`--matrix is of positions, not of ${command ?? 'the book'}`);
	}

	if (command !== 'brief' && others.length > 0 && (command !== undefined || what === 'book')) {
		throw wrongUsage(`export ${what} takes no argument: "${others[0]}"`);
	}

	if (command !== undefined) {
		return {...request, command, words: others};
	}

	if (what === 'book') {
		return {...request, words: []};
	}

	const typed = words.join(' ');
	if (!aDay.test(typed)) {
		const names = ['book', ...commandOf.keys()];
		const hint = suggestion(what, names) || `: ${names.join(', ')} or a day, as 3 Feb`;
		throw wrongUsage(`export "${typed}" is nothing that can be exported${hint}`);
	}

	return {...request, words: [typed]};
}
