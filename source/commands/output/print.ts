import {joined} from '../../briefing/wording.ts';
import {type Context, contextOf, withoutPapers} from '../input/context.ts';
import type {ChosenReport, Reads} from '../input/read-papers.ts';
import {exitCodes} from '../world/errors.ts';
import {type Request, say, type World} from '../world/world.ts';
import {deliver} from './deliver.ts';
import type {Printable} from './printable.ts';

/** What a command shows of one report, and what it reads beside that. */
export type ReportView = Reads & {readonly open: (context: Context) => Printable};

/**
 * Prints what a command shows of a report.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} 64, 73 or 74, or why the reader's data cannot be read
 */
export async function printReport(
	view: ReportView,
	chosen: ChosenReport,
	request: Request,
	world: World,
): Promise<number> {
	const context = await contextOf(request, chosen, world, view);
	const {nothing, ...printable} = view.open(context);
	const why = nothing && joined('; ', nothing, withoutPapers(context));
	return print({...printable, nothing: why}, request, world);
}

/**
 * Prints what was found, to standard output or into a file, and to standard error what there is to say of it. What is empty is
 * printed as JSON alone, and written into no file.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} 73 or 74
 */
export async function print(printable: Printable, request: Request, world: World): Promise<number> {
	const {remarks = [], nothing} = printable;
	await say(world, ...[...remarks, nothing ?? []].flat());
	if (nothing === undefined || (request.format === 'json' && request.output === undefined)) {
		await deliver(printable, request, world);
	}

	return nothing === undefined ? exitCodes.done : exitCodes.nothing;
}
