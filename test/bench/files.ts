import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateReport} from './generated/generate-report.ts';

/** About as many statements as the bundled report has. */
const smallCount = 105;
/** As many statements as the program promises to stay quick with. */
export const largeCount = 100_000;
/** What is measured again with ten times as many, to see what grows. */
const growingCounts = [1_000, 10_000, largeCount] as const;

/** An invented report with so many statements. */
export type GrowingReport = {readonly count: number; readonly file: string};

/**
 * Writes what the measured programs open.
 * @param folder where to
 * @returns the large report, it and smaller ones by their counts, and the statements of a small one as CSV
 */
export function writeFiles(folder: string): {largeReport: string; growing: readonly GrowingReport[]; csv: string} {
	const growing = growingCounts.map((count) => ({count, file: join(folder, `${count}.json`)}));
	const largeReport = join(folder, `${largeCount}.json`);
	const csv = join(folder, 'statements.csv');
	for (const {count, file} of growing) {
		writeFileSync(file, JSON.stringify(generateReport(count)));
	}

	const {statements} = generateReport(smallCount);
	const rows = statements.map(({id, kind, text, paragraph}) => [id, kind, text, paragraph].join());
	writeFileSync(csv, `${['id,kind,text,paragraph', ...rows].join('\n')}\n`);
	return {largeReport, growing, csv};
}
