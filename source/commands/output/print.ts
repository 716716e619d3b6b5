import type {Context} from '../input/context.ts';
import type {CommandName} from '../world/command-names.ts';
import {exitCodes} from '../world/errors.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {nothingLeft} from './nothing-left.ts';
import {deliver, type Printable, type PrintedView} from './printable.ts';

/** What is printed: what a file of a command gives, and the name of the command; the overview has none. */
type Printed = {readonly view: PrintedView; readonly name: CommandName | undefined};

/**
 * Prints what a command shows of a report, to standard output or into a file, and remarks to standard error.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} 64, 73 or 74
 */
export async function print({view, name}: Printed, context: Context, request: Request, world: World): Promise<number> {
	const {stderr} = world.streams;
	for (const remark of view.remarks?.(context) ?? []) {
		await say(stderr, remark);
	}

	if (name !== undefined && view.records(context).length === 0) {
		await say(stderr, view.whyNothing?.(context) ?? nothingLeft(context, name));
		if (request.format === 'json') {
			await deliver(printableOf(view, context), request, world);
		}

		return exitCodes.nothing;
	}

	await deliver(printableOf(view, context), request, world);
	return exitCodes.done;
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
