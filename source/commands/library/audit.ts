import type {AuditedLine} from '../../importing/audit.ts';
import {tableOf} from '../../printing/table.ts';
import {ReportFileError} from '../../report/errors.ts';
import {importInput} from '../input/import-input.ts';
import {inputName, readInput} from '../input/read-input.ts';
import {deliver} from '../output/deliver.ts';
import {exitCodes} from '../world/errors.ts';
import {startProgress} from '../world/progress.ts';
import {type Request, say, type World} from '../world/world.ts';

const nowhere = 'LOST';

/**
 * Prints each line of documents and where its words went, and keeps nothing. A line to standard error says whether any are lost, and how
 * long each step took.
 * @throws {ReportFileError} where there is no report in one of them
 */
export async function auditAll(files: readonly string[], request: Request, world: World): Promise<number> {
	const audited: (AuditedLine & {readonly file: string})[] = [];
	const summaries: string[] = [];
	for (const file of files) {
		const progress = startProgress([file], world);
		progress.begin(inputName(file));
		const {made} = await importInput(readInput(file), file, {isAudited: true}).finally(progress.close);
		if (made?.audit === undefined) {
			const reason = 'is in our own model already: nothing was taken apart; audit the document it is from';
			throw new ReportFileError(inputName(file), reason, exitCodes.badData);
		}

		const {lines, lost, doubled} = made.audit;
		audited.push(...lines.map((line) => ({...line, file: inputName(file)})));
		const {read, structure, report} = made.took;
		const took = `read in ${ms(read)}, parts found in ${ms(structure)}, report made in ${ms(report)}`;
		summaries.push(`${inputName(file)}: ${lines.length} lines, ${faults(lost.length, doubled.length)}; ${took}`);
	}

	const rows = audited.flatMap(({file, line, words}) => words.map(({text, places}) => ({file, line, places, text})));
	const hasFiles = files.length > 1;
	await deliver(
		{
			records: () => rows,
			json: () => audited.map(({file, line, text, words}) => ({file, line, text, words})),
			table: () =>
				tableOf(rows, {
					title: 'Audit',
					caption: files.map(inputName).join(', '),
					headings: hasFiles ? 1 : 0,
					columns: [
						...(hasFiles ? [{title: 'File', cell: ({file}: (typeof rows)[number]) => file}] : []),
						{title: 'Line', align: 'right', cell: ({line}) => String(line)},
						{title: 'Where', grow: 1, cell: ({places}) => places.join(' and ') || nowhere},
						{title: 'Words', grow: 3, cell: ({text}) => text},
					],
				}),
		},
		request,
		world,
	);
	await say(world.streams.stderr, ...summaries);
	return exitCodes.done;
}

function ms(milliseconds: number): string {
	return `${Math.round(milliseconds)} ms`;
}

function faults(lost: number, doubled: number): string {
	const parts = [lost === 0 ? [] : `${lost} pieces lost`, doubled === 0 ? [] : `${doubled} in two places`].flat();
	return parts.length === 0 ? 'every word in one place' : parts.join(', ');
}
