import {byKind} from '../../briefing/by-kind.ts';
import {ReportFileError} from '../../report/errors.ts';
import {chooseReport, looksLikeFile} from '../input/choose-report.ts';
import {exitCodeOf, exitCodes, Failure} from '../world/errors.ts';
import {bareRequest, type Request, say, type World, write} from '../world/world.ts';
import type {ParsedArguments} from './arguments.ts';
import {openBriefing, reopenLastReport} from './open-briefing.ts';

/**
 * Does what the arguments ask for. Data goes to standard output, messages go to standard error, a line each.
 * @param argv without the program's own name
 * @returns the exit code
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
	try {
		return await answer(argv, world);
	} catch (error) {
		return report(error as Error, world);
	}
}

// What is not needed for a bare start is loaded only where it is: each module costs time before the first screen.
async function answer(argv: readonly string[], world: World): Promise<number> {
	if (argv.length === 0) {
		return serve(bareRequest, world);
	}

	const {parseArguments} = await import('./arguments.ts');
	return byKind<ParsedArguments, Promise<number>>(parseArguments(argv), {
		help: async ({words, color}) => (await import('./help/help.ts')).help(words, color, world),
		version: async () => {
			await write(world.streams.stdout, `${world.version}\n`);
			return exitCodes.done;
		},
		completion: async ({words}) => (await import('./completion/completion.ts')).completion(words, world),
		request: ({request}) => serve(request, world),
	});
}

async function serve(request: Request, world: World): Promise<number> {
	const {command, format, output} = request;
	const isPrinted = command !== undefined || format !== undefined || output !== undefined;
	if (!isPrinted && world.streams.stdout.isTTY) {
		const chosen =
			request.report === undefined ? await reopenLastReport(request, world) : await chooseReport(request, world);
		return openBriefing(request, chosen, world);
	}

	if (request.fields !== undefined) {
		const {checkFields} = await import('./check-fields.ts');
		checkFields(request.fields, request);
	}

	const {commandNamed, overview} = await import('./table.ts');
	try {
		return await (commandNamed(command ?? request.view)?.run ?? overview)(request, world);
	} catch (error) {
		const isOfWords = error instanceof Failure && ofWords.has(error.code);
		const report = isOfWords ? await reportAmongWords(request) : undefined;
		throw isOfWords && report !== undefined
			? new Failure(error.code, error.message, `if "${report}" is a report, it goes behind --report`)
			: error;
	}
}

/** How a command ends whose words come to nothing. */
const ofWords: ReadonlySet<number> = new Set([exitCodes.usage, exitCodes.nothing]);

// What looks like a report among the words of a command that has its report behind a flag.
async function reportAmongWords({command, report: given, words}: Request): Promise<string | undefined> {
	const {belongsTo, flags} = await import('./flags.ts');
	const takesReport = flags.some((flag) => flag.name === 'report' && belongsTo(flag, command));
	return takesReport && given === undefined ? words.find((word) => looksLikeFile.test(word)) : undefined;
}

async function report(error: NodeJS.ErrnoException, world: World): Promise<number> {
	if (error.code === 'EPIPE') {
		return exitCodes.done;
	}

	if (error instanceof Failure || error instanceof ReportFileError) {
		await say(world, error.message);
		return exitCodeOf(error);
	}

	if (error.code !== undefined && error.syscall === 'write') {
		const {systemReason} = await import('../world/errors.ts');
		await say(world, `standard output: ${systemReason(error)}`);
		return exitCodes.ioError;
	}

	await say(world, `a fault of this program: ${error.message}`);
	return exitCodes.software;
}
