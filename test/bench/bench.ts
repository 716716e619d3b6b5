import {createHome, removeHome} from '../pty/harness/environment.ts';
import {writeFiles} from './files.ts';
import {formatTable, type Row} from './result-table.ts';
import {alsoSpokeRows} from './rows/also-spoke.ts';
import {briefRows} from './rows/briefs.ts';
import {executableRows} from './rows/executable.ts';
import {figureRows} from './rows/figures.ts';
import {findKeyRows, findRows} from './rows/find.ts';
import {importRows} from './rows/import.ts';
import {keyRows, rivalKeyRow} from './rows/keys.ts';
import {libraryRows} from './rows/library.ts';
import {rivalSizeRows, sizeRows} from './rows/size.ts';
import {startRows} from './rows/start.ts';
import {statementRows} from './rows/statements.ts';
import {structureRows} from './rows/structure.ts';
import {tieRows} from './rows/ties.ts';
import {findRivals, missionBrief} from './subjects.ts';

const home = createHome();
const rows: Row[] = [];

try {
	const {largeReport, csv} = writeFiles(home);
	const {rivals, missing} = findRivals(csv);
	const ours = missionBrief();
	const large = missionBrief(largeReport);
	await measure('starts', () => startRows(ours, large, rivals, home));
	await measure('keys', () => keyRows(ours, 'bundled report'));
	await measure('keys with 100,000 statements', () => keyRows(large, '100,000 statements'));
	await measure('find in 100,000 statements', async () => [...findRows(), ...(await findKeyRows(large))]);
	await measure('a library of 1,000,000 paragraphs, for some minutes', () => libraryRows(home));
	await measure('bytes and memory', () => sizeRows(ours));
	await measure('the single executable', () => executableRows(ours, home));
	await measure('imports', () => importRows(home));
	await measure('what is found in published reports', async () => [
		...(await structureRows()),
		...(await statementRows()),
		...(await figureRows()),
		...(await tieRows()),
		...(await briefRows()),
	]);
	await measure('who also spoke', async () => alsoSpokeRows());
	for (const rival of rivals) {
		await measure(rival.name, async () => [await rivalKeyRow(rival), ...(await rivalSizeRows(rival))]);
	}

	rows.push(...missing.map((name) => ({what: name, figure: 'not installed'})));
	console.log(formatTable(rows));
} finally {
	removeHome(home);
}

async function measure(what: string, action: () => Promise<Row[]>): Promise<void> {
	console.error(`measuring ${what} …`);
	try {
		rows.push(...(await action()));
	} catch (error) {
		// One program that cannot be measured must not hide the others, nor look measured.
		rows.push({what, figure: 'FAILED', met: false});
		console.error(error);
	}
}
