import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundleProgram} from '../../../source/tooling/bundle/bundle.ts';
import {noticesOf} from '../../../source/tooling/bundle/notices.ts';
import {reportText} from '../../fixtures.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makePdf} from '../../importing/invented/make-documents.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');

let folder: string;
let packages: readonly string[];
const start = (...args: string[]) => run(process.execPath, ['program.mjs', ...args], {cwd: folder});

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mission brief late '));
	const bundle = await bundleProgram('cli.tsx', root, 'program.mjs');
	packages = bundle.packages;
	for (const [name, text] of bundle.files) {
		writeFileSync(join(folder, name), text);
	}

	writeFileSync(join(folder, 'report.json'), reportText());
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	writeFileSync(join(folder, 'harbour.pdf'), await makePdf(harbourReport));
	writeFileSync(join(folder, 'locked.pdf'), await makePdf(harbourReport, {password: 'sesame'}));
});

afterAll(() => rmSync(folder, {recursive: true}));

test('the built program reads documents, and its errors are still one line', async () => {
	expect((await start('issues', 'harbour.pdf')).stdout).toContain('the quays be cleared');
	expect((await start('import', '--audit', 'harbour.pdf')).stdout).toContain('paragraph 2');
	await expect(start('issues', 'locked.pdf')).rejects.toMatchObject({
		code: 65,
		stderr: 'mission-brief: locked.pdf: a PDF with a password: save a copy without it and import that\n',
	});
});

test('what imports is in a file of its own, which nothing else looks into', async () => {
	rmSync(join(folder, 'importing.js'));
	expect((await start('issues', 'report.json')).stdout).toContain('Talks on neutral ground');
	await expect(start('issues', 'harbour.pdf')).rejects.toMatchObject({code: 70});
});

test('whatever is in it comes with the whole text of its licence, the libraries of the reading thread too', () => {
	const notices = noticesOf(packages, root);
	expect(packages).toEqual(
		expect.arrayContaining(['ink', 'parse5', 'unpdf', 'mammoth'].map((name) => `node_modules/${name}`)),
	);
	for (const name of packages.map((folder) => folder.split('node_modules/').at(-1))) {
		expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: \\S`, 'm'));
	}

	expect(notices).toContain('END OF TERMS AND CONDITIONS');
	expect(notices).toContain('Redistributions in binary form must reproduce');
});
