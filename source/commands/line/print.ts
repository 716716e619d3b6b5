import {chooseActors} from '../input/choose-actors.ts';
import type {ChosenReport} from '../input/choose-report.ts';
import {readKept} from '../input/read-papers.ts';
import {type Context, createContext} from '../output/context.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import {deliver, type Printable, type PrintedView} from '../output/printable.ts';
import {exitCodes} from '../world/errors.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {commandNamed} from './table.ts';

/**
 * Prints what is asked for of a report, to standard output or into a file, and remarks to standard error.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} 64, 73 or 74, or why the reader's data cannot be read
 */
export async function print(request: Request, chosen: ChosenReport, world: World): Promise<number> {
	const {stderr} = world.streams;
	const context = await contextOf(request, chosen, world);
	const command = commandNamed(request.command ?? request.view);
	const view: PrintedView = await (command?.load?.() ?? import('../views/overview.ts'));
	for (const remark of view.remarks?.(context) ?? []) {
		await say(stderr, remark);
	}

	if (command !== undefined && view.records(context).length === 0) {
		await say(stderr, view.whyNothing?.(context) ?? nothingLeft(context, command.name));
		if (request.format === 'json') {
			await deliver(printableOf(view, context), request, world);
		}

		return exitCodes.nothing;
	}

	await deliver(printableOf(view, context), request, world);
	return exitCodes.done;
}

/**
 * What a request prints from of a report: the lens on its actors, of whom a line says who is meant where that is several, and
 * what the reader keeps.
 * @throws {Failure} 64, or why the reader's data cannot be read
 */
export async function contextOf(request: Request, {report}: ChosenReport, world: World): Promise<Context> {
	const actors = chooseActors(report, request.actors);
	for (const remark of actors.remarks) {
		await say(world.streams.stderr, remark);
	}

	const papers = await readKept(report.symbol, commandNamed(request.command ?? request.view), request, world);
	return createContext(report, actors.ids, {...request, papers, clock: world.clock});
}

function printableOf({records, table, sheet, json, markdown, plain}: PrintedView, context: Context): Printable {
	return {
		records: () => (sheet ?? records)(context),
		table: () => table(context),
		json: () => (json ?? records)(context),
		...(markdown === undefined ? {} : {markdown: () => markdown(context)}),
		...(plain === undefined ? {} : {plain: (width) => plain(context, width)}),
	};
}
