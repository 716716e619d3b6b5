import {chooseActors} from './choose-actors.ts';
import type {ChosenReport} from './choose-report.ts';
import {commandNamed} from './commands.ts';
import {type Context, createContext} from './context.ts';
import {exitCodes} from './exit-codes.ts';
import {readKept} from './kept.ts';
import {nothingLeft} from './nothing-left.ts';
import {deliver, type Printable} from './printable.ts';
import type {PrintedView} from './printed-view.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';
import {say} from './write.ts';

/**
 * Prints what is asked for of a report, to standard output or into a file, and remarks to standard error.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} 64, 73 or 74, or why the reader's data cannot be read
 */
export async function print(request: Request, chosen: ChosenReport, world: World): Promise<number> {
	const {stderr} = world.streams;
	const context = await contextOf(request, chosen, world);
	const command = commandNamed(request.command ?? request.view);
	const view: PrintedView = await (command?.load?.() ?? import('./overview.ts'));
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
