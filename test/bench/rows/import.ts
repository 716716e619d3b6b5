import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type MadeLine, makeDocx, makeHtml, makePdf, makeText} from '../../importing/invented/make-documents.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';
import {median} from '../statistics.ts';

const letters = 100_000;
const importer = join(import.meta.dirname, '..', 'measured', 'import-once.ts');
const makers = {text: makeText, 'a Word document': makeDocx, HTML: makeHtml, PDF: makePdf};

/** Measures the import of an invented report of 100 kB, a process for each, from its start to its end. */
export async function importRows(folder: string, rounds: number): Promise<Row[]> {
	const lines = longReport();
	const rows: Row[] = [];
	for (const [at, [kind, make]] of Object.entries(makers).entries()) {
		const file = join(folder, `import-${at}`);
		writeFileSync(file, await make(lines));
		const ms = median(Array.from({length: rounds}, () => timed(file)));
		rows.push({
			what: `import of a 100 kB report as ${kind}, in a fresh process`,
			figure: `${ms.toFixed(0)} ms`,
			reach: `< ${reach.importMs} ms`,
			met: ms < reach.importMs,
		});
	}

	return rows;
}

function timed(file: string): number {
	const before = performance.now();
	const {status, stderr} = spawnSync(process.execPath, [importer, file], {encoding: 'utf8'});
	if (status !== 0) {
		throw new Error(`the import failed: ${stderr}`);
	}

	return performance.now() - before;
}

/** Sentences as reports have them, numbered and under headings, with an annex and a programme. */
function longReport(): readonly MadeLine[] {
	const lines: MadeLine[] = [
		{kind: 'heading', text: 'Report of the Security Council mission to Arcadia, 3-5 May 2010'},
		{kind: 'heading', text: 'I. Introduction', depth: 2},
	];
	let length = 0;
	for (let at = 1; length < letters; at += 1) {
		const text = `The Governor of district ${at} told the mission that ${at * 100} of the ${at * 250} displaced families had returned by 1 May 2010, and urged the Government to rebuild the schools. The mission noted the concern of civil society about the return of the others. The United Nations Mission in Arcadia (UNMA) stressed that ${at % 90} per cent of the wells, which the Ministry of Water had promised to repair, were dry; some residents feared that the rains would fail again, while others did not.`;
		lines.push(
			...(at % 8 === 0 ? [{kind: 'heading', text: `The district of Bellavista ${at}`, depth: 3} as const] : []),
			{kind: 'numbered', text},
		);
		length += text.length;
	}

	return [
		...lines,
		{kind: 'heading', text: 'Annex I. Terms of reference', depth: 2},
		{kind: 'numbered', restart: true, text: 'To assess the return of the displaced.'},
		{kind: 'heading', text: 'Annex II. Programme of work', depth: 2},
		{kind: 'heading', text: '3 May 2010', depth: 3},
		{kind: 'row', cells: ['0900-0930', 'Meeting with the Governor']},
	];
}
