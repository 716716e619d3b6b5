import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundle} from '../../../source/tooling/bundle/bundle.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makeDocx, makeHtml, makePdf} from '../../importing/invented/make-documents.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');
const reader = join(root, 'source', 'importing', 'formats', 'read-document.ts');
const entry = `
import {readFileSync} from 'node:fs';
const {readDocument} = await import(${JSON.stringify(reader)});
const {kind, lines} = await readDocument(readFileSync(process.argv[2]));
console.log(kind, lines.map(({text}) => text).join(' '));
`;

let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mission brief thread '));
	writeFileSync(join(folder, 'entry.ts'), entry);
	writeFileSync(join(folder, 'bundle.mjs'), await bundle(join(folder, 'entry.ts'), root));
});

afterAll(() => rmSync(folder, {recursive: true}));

test.each([
	['pdf', makePdf],
	['docx', makeDocx],
	['html', makeHtml],
] as const)('the bundle reads %s without any package', async (kind, make) => {
	writeFileSync(join(folder, 'report'), await make(harbourReport));
	const {stdout, stderr} = await run(process.execPath, ['bundle.mjs', 'report'], {cwd: folder});
	expect(stdout).toMatch(new RegExp(`^${kind} Report of the mission to Port Aurelia.* 2\\. The Harbour Authority`));
	expect(stderr).toBe('');
});
