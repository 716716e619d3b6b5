import {chooseReport} from '../input/choose-report.ts';
import type {ChosenReport, Reads} from '../input/read-papers.ts';
import type {ReportView} from '../output/print.ts';
import {type CommandName, commandNames} from '../world/command-names.ts';
import type {Request, World} from '../world/world.ts';

/** A command, for the parser, the help and the start alike. */
export type Command = CommandRow & {readonly name: CommandName};

/** What a command is: each has a row, or this does not compile. */
type CommandRow = {
	/** One line for the help. */
	readonly help: string;
	/** What its words are, where they are not a report, which then goes behind `--report`; empty where it takes none. */
	readonly words?: string;
	/** Does what is asked for; gives the exit code. What that needs is loaded only then. */
	readonly run: Run;
};

/** Takes the report where it is chosen already; else chooses it as the request says. */
type Run = (request: Request, world: World, chosen?: ChosenReport) => Promise<number>;

const positionsList: Run = ofReport(() => import('../views/positions.ts'), {papers: 'beside'});
const programme: Run = ofReport(() => import('../views/programme.ts'), {papers: 'beside'});
const book: Run = ofReport(() => import('../export/book.ts'), {papers: 'beside', missions: true});
const positionsMatrix: Run = ofReport(() => import('../views/positions-matrix.ts'), {papers: 'beside'});

const rows: Readonly<Record<CommandName, CommandRow>> = {
	delegation: {
		help: 'who travelled, who leads, who assists whom',
		run: ofReport(() => import('../views/delegation.ts'), {papers: 'beside'}),
	},
	issues: {help: 'what each stakeholder said', run: ofReport(() => import('../views/issues.ts'), {papers: 'beside'})},
	deployment: {
		help: 'strength, shares, gaps and every other figure',
		run: ofReport(() => import('../views/deployment.ts'), {papers: 'beside'}),
	},
	programme: {
		help: 'the meetings, day by day',
		run: (request, ...around) => (request.format === 'calendar' ? book : programme)(request, ...around),
	},
	positions: {
		help: 'contested questions, and who holds what',
		run: (request, ...around) => (request.isMatrix ? positionsMatrix : positionsList)(request, ...around),
	},
	terms: {
		help: 'the terms of reference, and what answers them',
		run: ofReport(() => import('../views/terms.ts'), {papers: 'beside'}),
	},
	text: {help: 'the report by paragraph', run: ofReport(() => import('../views/text.ts'), {papers: 'beside'})},
	actors: {help: 'everybody the report knows', run: ofReport(() => import('../views/actors.ts'), {papers: 'beside'})},
	brief: {
		help: 'one page on a meeting, or on an actor',
		words: '[meeting or actor]',
		run: ofReport(() => import('../brief/brief.ts'), {papers: 'beside', missions: true}),
	},
	now: {
		help: 'what is on, and what is next',
		words: '',
		run: ofReport(() => import('../views/now.ts'), {papers: 'beside'}),
	},
	search: {
		help: 'everything that has all of these words, the best first',
		words: 'WORDS…',
		run: async (request, world) => (await import('../search/search-all.ts')).run(request, world),
	},
	notes: {
		help: 'your notes, by meeting; as Markdown the draft of a readout',
		words: '',
		run: ofReport(() => import('../notes/notes.ts'), {papers: 'asked'}),
	},
	statements: {
		help: 'what an actor said, in every report, in order of time',
		words: 'NAME…',
		run: async (request, world) => (await import('../search/statements.ts')).run(request, world),
	},
	export: {
		help: 'everything as one document, or a part of it, to take along',
		words: '[book | DAY | VIEW | brief NAME… | readout]',
		run: async (request, ...around) => {
			if (request.bundle !== undefined) {
				const [world] = around;
				return (await import('../export/bundle.ts')).run(request, world);
			}

			const {exported} = await import('../export/exported.ts');
			const asked = exported(request);
			return asked.command === 'export' || asked.command === undefined
				? book(asked, ...around)
				: rows[asked.command].run(asked, ...around);
		},
	},
	import: {
		help: 'what is found in mission reports, and keeps them in your library',
		words: 'FILE…',
		run: async (request, world) => (await import('../library/import.ts')).run(request, world),
	},
	library: {
		help: 'the reports you imported',
		words: '[show SYMBOL… | remove SYMBOL…]',
		run: async (request, world) => (await import('../library/library.ts')).run(request, world),
	},
	backup: {
		help: 'what your library holds, and writes it into one file',
		words: 'FILE',
		run: async (request, world) => (await import('../library/backup.ts')).backup(request, world),
	},
	restore: {
		help: 'what a backup holds, and puts it in place of your library',
		words: 'FILE',
		run: async (request, world) => (await import('../library/backup.ts')).restore(request, world),
	},
	schema: {
		help: 'the JSON Schema of what a command prints',
		words: '[COMMAND…]',
		run: async (request, world) => (await import('../output/schema.ts')).run(request, world),
	},
};

/** Every command, in the order of the views. */
export const commands: readonly Command[] = commandNames.map((name) => ({name, ...rows[name]}));

/** Prints a report at a glance: what there is without a command. */
export const overview: Run = ofReport(() => import('../views/overview.ts'));

/** The command of a name; `undefined` where there is none. */
export function commandNamed(name: string | undefined): Command | undefined {
	return commands.find((command) => command.name === name);
}

function ofReport(load: () => Promise<Pick<ReportView, 'open'>>, reads: Reads = {}): Run {
	return async (request, world, chosen) => {
		const {open} = await load();
		const {printReport} = await import('../output/print.ts');
		return printReport({open, ...reads}, chosen ?? (await chooseReport(request, world)), request, world);
	};
}
