import {chooseActors} from './choose-actors.ts';
import type {ChosenReport} from './choose-report.ts';
import {commandNamed} from './commands.ts';
import {type Context, createContext} from './context.ts';
import {exitCodes} from './exit-codes.ts';
import {readKept} from './kept.ts';
import {nothingLeft} from './nothing-left.ts';
import type {PrintedView} from './printed-view.ts';
import type {Format, Request} from './request.ts';
import type {World} from './world.ts';
import {say, writeText} from './write.ts';

const standardOutput = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);
const usualWidth = 80;

/**
 * Prints what is asked for, to standard output or into a file, and remarks to standard error.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} 64, 73 or 74, or why the reader's data cannot be read
 */
export async function print(request: Request, {report}: ChosenReport, world: World): Promise<number> {
	const {stderr} = world.streams;
	const actors = chooseActors(report, request.actors);
	for (const remark of actors.remarks) {
		await say(stderr, remark);
	}

	const command = commandNamed(request.command ?? request.view);
	const papers = await readKept(report.symbol, command, request, world);
	const context = createContext(report, actors.ids, {...request, papers, clock: world.clock});
	const view: PrintedView = await (command?.load() ?? import('./overview.ts'));
	const {format = 'plain'} = request;
	for (const remark of view.remarks?.(context) ?? []) {
		await say(stderr, remark);
	}

	if (command !== undefined && view.records(context).length === 0) {
		await say(stderr, view.whyNothing?.(context) ?? nothingLeft(context, command.name));
		if (format === 'json') {
			await deliver(await render(view, context, format, undefined), request, world);
		}

		return exitCodes.nothing;
	}

	await deliver(await render(view, context, format, widthOf(request, world)), request, world);
	return exitCodes.done;
}

// Every format is loaded only when it is asked for.
async function render(view: PrintedView, context: Context, format: Format, width: number | undefined): Promise<string> {
	switch (format) {
		case 'json': {
			const {formatJson} = await import('../exporting/json.ts');
			return formatJson((view.json ?? view.records)(context));
		}
		case 'csv': {
			const {formatCsv} = await import('../exporting/csv.ts');
			return formatCsv((view.sheet ?? view.records)(context));
		}
		case 'markdown': {
			const {formatMarkdown} = await import('../exporting/markdown.ts');
			return view.markdown?.(context) ?? formatMarkdown(view.table(context));
		}
		case 'plain': {
			const {formatPlain} = await import('../exporting/plain.ts');
			return view.plain?.(context, width) ?? formatPlain(view.table(context), width);
		}
	}
}

async function deliver(text: string, {output}: Request, {streams}: World): Promise<void> {
	if (output === undefined || standardOutput.has(output)) {
		await writeText(streams.stdout, text);
		return;
	}

	const {saveFile} = await import('./save-file.ts');
	await saveFile(output, text);
}

// Only a terminal has a width: a pipe and a file get one line a row.
function widthOf({output}: Request, {streams: {stdout}}: World): number | undefined {
	return output === undefined && stdout.isTTY ? stdout.columns || usualWidth : undefined;
}
