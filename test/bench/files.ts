import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateReport} from './generated/generate-report.ts';

/** About as many statements as the bundled report has. */
export const smallCount = 105;
/** As many statements as the program promises to stay quick with. */
export const largeCount = 100_000;

/**
 * Writes what the measured programs open.
 * @param folder where to
 * @returns the large report, and the statements of a small one as CSV
 */
export function writeFiles(folder: string): {largeReport: string; csv: string} {
	const largeReport = join(folder, 'large.json');
	const csv = join(folder, 'statements.csv');
	writeFileSync(largeReport, JSON.stringify(generateReport(largeCount)));
	const {statements} = generateReport(smallCount);
	const rows = statements.map(({id, kind, text, paragraph}) => [id, kind, text, paragraph].join());
	writeFileSync(csv, `${['id,kind,text,paragraph', ...rows].join('\n')}\n`);
	return {largeReport, csv};
}
