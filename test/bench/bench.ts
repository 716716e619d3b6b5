import {writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {join} from 'node:path';
import {createHome, removeHome} from '../pty/harness/environment.ts';
import {writeFiles} from './files.ts';
import {formatTable, type Row} from './result-table.ts';
import {alsoSpokeRows} from './rows/also-spoke.ts';
import {briefRows} from './rows/briefs.ts';
import {executableRows} from './rows/executable.ts';
import {figureRows} from './rows/figures.ts';
import {findKeyRows, findRows} from './rows/find.ts';
import {importRows} from './rows/import.ts';
import {heldKeyRow, keyRows, rivalKeyRow} from './rows/keys.ts';
import {libraryRows} from './rows/library.ts';
import {rivalSizeRows, sizeRows} from './rows/size.ts';
import {startRows} from './rows/start.ts';
import {statementRows} from './rows/statements.ts';
import {structureRows} from './rows/structure.ts';
import {tieRows} from './rows/ties.ts';
import {findRivals, missionBrief} from './subjects.ts';

/** What `--quick` leaves out takes minutes. */
const isQuick = process.argv.includes('--quick');
const result = join(import.meta.dirname, '..', '..', 'bench.json');
const home = createHome();
const rows: Row[] = [];

try {
	const {largeReport, growing, csv} = writeFiles(home);
	const {rivals, missing} = findRivals(csv);
	const ours = missionBrief();
	const large = missionBrief(largeReport);
	const rounds = isQuick ? 5 : 17;
	await measure('starts', () => startRows({ours, large, rivals, home, rounds}));
	await measure('keys', () => keyRows(ours, 'bundled report'));
	for (const {count, file} of isQuick ? [] : growing) {
		await measure(`keys with ${count} statements`, () => keyRows(missionBrief(file), `${count} statements`));
	}

	await measure('a key that is held', async () => [await heldKeyRow(large, isQuick ? 2 : 10)]);
	await measure('find in 100,000 statements', async () => [...findRows(), ...(await findKeyRows(large))]);
	await measure('bytes and memory', () => sizeRows(ours));
	await measure('imports', () => importRows(home, isQuick ? 2 : 5));
	for (const rival of rivals) {
		await measure(rival.name, async () => [await rivalKeyRow(rival), ...(await rivalSizeRows(rival))]);
	}

	if (!isQuick) {
		await measure('a library of 1,000,000 paragraphs, for some minutes', () => libraryRows(home));
		await measure('the single executable', () => executableRows(ours, home));
		await measure('what is found in published reports', async () => [
			...(await structureRows()),
			...(await statementRows()),
			...(await figureRows()),
			...(await tieRows()),
			...(await briefRows()),
		]);
		await measure('who also spoke', async () => alsoSpokeRows());
	}

	rows.push(...missing.map((name) => ({what: name, figure: 'not installed'})));
	console.log(formatTable(rows));
	const [processor] = cpus();
	const machine = {
		processor: processor?.model,
		processors: cpus().length,
		memory: totalmem(),
		system: `${process.platform} ${process.arch}`,
		node: process.versions.node,
	};
	writeFileSync(result, `${JSON.stringify({at: new Date().toISOString(), machine, rows}, undefined, '\t')}\n`);
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
