import {counted} from '../../briefing/wording.ts';
import {type Bundle, unpackBundle} from '../../library/bundle/bundle.ts';
import {type Comparison, compareBundle, differenceKey, isDisputed} from '../../library/bundle/differences.ts';
import {takeOver} from '../../library/bundle/take.ts';
import type {Library} from '../../library/open-library.ts';
import {inputName, readInput} from '../input/read-input.ts';
import {deliver} from '../output/deliver.ts';
import {exitCodes, wrongUsage} from '../world/errors.ts';
import {asFailure, changeLibrary} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';
import {nextCommand} from './account-text.ts';
import {differencesPrintable} from './bundle-text.ts';
import {noteOnTheirs} from './their-corrections.ts';

const numbersAsked = /^\d+(?:-\d+)?$/;

/**
 * Shows what a colleague's bundle has that the reader's library has not, and takes over what they choose of it: what they answer on a
 * terminal or, with `--yes`, all that theirs does not contradict.
 * @throws {Failure} 65 for a bundle that is none, damaged or of a newer program, or why the library cannot be written
 */
export async function importBundle(file: string, request: Request, world: World): Promise<number> {
	const {format, output, isSure} = request;
	if (format !== undefined || output !== undefined) {
		throw wrongUsage(`${file}: what differs is only shown, in no other format`);
	}

	const bundle = read(file);
	return changeLibrary(request, world, async (library) => {
		const noteOn = await noteOnTheirs(bundle, library);
		const comparison = compareBundle(bundle, library, noteOn);
		const {differences} = comparison;
		await tell(bundle, comparison, library, request, world);
		if (differences.length === 0) {
			return exitCodes.done;
		}

		const wanted = isSure
			? differences.filter((difference) => !isDisputed(difference))
			: chosen(await world.ask('Take which? (all, none, 1 3 5-7) '), differences);
		if (wanted === undefined) {
			await say(world.streams.stderr, 'nothing was taken: --yes takes all that yours does not contradict');
			return exitCodes.done;
		}

		const taken = takeOver(bundle, library, new Set(wanted.map(differenceKey)), noteOn);
		await say(
			world.streams.stderr,
			taken === 0
				? 'nothing was taken'
				: `${taken} of ${differences.length} taken over; next: ${nextCommand(comparison.symbol, request)}`,
		);
		return exitCodes.done;
	});
}

function read(file: string): Bundle {
	try {
		return unpackBundle(readInput(file), inputName(file));
	} catch (error) {
		throw asFailure(error);
	}
}

async function tell(
	bundle: Bundle,
	comparison: Comparison,
	library: Library,
	request: Request,
	world: World,
): Promise<void> {
	const {differences, isOtherCopy, symbol} = comparison;
	const {stderr} = world.streams;
	if (differences.length > 0) {
		await deliver(differencesPrintable(bundle, comparison, library, world), request, world);
	}

	const told = differences.length === 0 ? 'nothing that you have not' : counted(differences.length, 'difference');
	await say(stderr, `${bundle.symbol}, ${bundle.title}: ${told}`);
	if (isOtherCopy) {
		await say(stderr, `${symbol}: theirs was read from another document; yours stays`);
	}

	const disputed = differences.filter(isDisputed).length;
	if (disputed > 0) {
		const otherwise = `${disputed} of ${differences.length} you have otherwise`;
		await say(
			stderr,
			request.isSure
				? `${otherwise}: --yes leaves that as it is`
				: `${otherwise}: what you choose of that is put beside yours, a correction as a note`,
		);
	}
}

/** What an answer chooses of a list; `undefined` where nobody could be asked. */
function chosen<One>(answer: string | undefined, all: readonly One[]): readonly One[] | undefined {
	const typed = answer?.trim().toLowerCase();
	if (typed === undefined || typed === 'all') {
		return typed && all;
	}

	if (typed === '' || typed === 'none') {
		return [];
	}

	const asked = typed.split(/[\s,]+/);
	const numbers = new Set(asked.filter((part) => numbersAsked.test(part)).flatMap(rangeOf));
	const wrong = asked.find((part) => !numbersAsked.test(part) || rangeOf(part).some((at) => at < 1 || at > all.length));
	if (wrong !== undefined) {
		throw wrongUsage(`"${wrong}" is no number of the list; nothing was taken`);
	}

	return all.filter((_, at) => numbers.has(at + 1));
}

function rangeOf(part: string): number[] {
	const [from = 0, to = from] = part.split('-').map(Number);
	return to - from > 100_000 ? [0] : Array.from({length: Math.max(1, to - from + 1)}, (_, at) => from + at);
}
