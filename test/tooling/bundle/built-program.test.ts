import {execFile} from 'node:child_process';
import {cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {reportText} from '../../fixtures.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makeDocx, makeHtml, makePdf} from '../../importing/invented/make-documents.ts';
import {program} from '../../pty/harness/program.ts';

const run = promisify(execFile);

let folder: string;
const start = (...args: string[]) => run(process.execPath, [basename(program), ...args], {cwd: folder});

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mission brief built '));
	cpSync(dirname(program), folder, {recursive: true});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	writeFileSync(join(folder, 'report.json'), reportText());
	writeFileSync(join(folder, 'locked.pdf'), await makePdf(harbourReport, {password: 'sesame'}));
});

afterAll(() => rmSync(folder, {recursive: true}));

test.each(
	fewOf(1, [
		['pdf', makePdf],
		['docx', makeDocx],
		['html', makeHtml],
	] as const),
)('reads %s where no package is', async (kind, make) => {
	writeFileSync(join(folder, 'harbour'), await make(harbourReport));
	const {stdout, stderr} = await start('import', 'harbour', '--data', `of-${kind}`, '--json');
	expect(JSON.parse(stdout)).toMatchObject({
		title: 'Mission to Port Aurelia',
		source: {kind},
		members: 2,
		paragraphs: 6,
		statements: 3,
		terms: 2,
	});
	expect(stderr).toBe('');
});

test('takes over what is in a library that has lost its first page', async () => {
	writeFileSync(join(folder, 'harbour.html'), makeHtml(harbourReport));
	await start('import', 'harbour.html', '--data', 'lost');
	const library = join(folder, 'lost', 'library.sqlite');
	writeFileSync(library, Buffer.concat([Buffer.alloc(4096, 0xa5), readFileSync(library).subarray(4096)]));
	const {stdout, stderr} = await start('library', '--data', 'lost');
	expect(stderr).toMatch(/what can be read of it is taken over: 1 report\n$/);
	expect(stdout).toContain('Mission to Port Aurelia');
});

test('says in one line what it cannot read', async () => {
	await expect(start('issues', 'locked.pdf')).rejects.toMatchObject({
		code: 65,
		stderr: 'mission-brief: locked.pdf: a PDF with a password: save a copy without it and import that\n',
	});
});

test('keeps what imports in a file of its own, which nothing else looks into', async () => {
	writeFileSync(join(folder, 'harbour.html'), makeHtml(harbourReport));
	expect((await start('issues', 'harbour.html')).stdout).toContain('the quays be cleared');
	rmSync(join(folder, 'importing.js'));
	expect((await start('issues', 'report.json')).stdout).toContain('Talks on neutral ground');
	await expect(start('issues', 'harbour.html')).rejects.toMatchObject({code: 70});
});

test('checks its own report anew where somebody altered it', async () => {
	const copy = join(folder, 'copy');
	cpSync(dirname(program), join(copy, 'dist'), {recursive: true});
	const file = join(copy, 'data', 's-2014-173.json');
	mkdirSync(dirname(file));
	const altered = async (text: string) => {
		writeFileSync(file, text);
		return run(process.execPath, [join(copy, 'dist', basename(program)), 'issues'], {cwd: copy});
	};
	const text = reportText();
	expect((await altered(text)).stdout).toContain('Talks on neutral ground');
	await expect(altered(text.replace('"version":', '"vision":'))).rejects.toMatchObject({code: 65});
	await expect(altered('')).rejects.toMatchObject({
		code: 65,
		stderr: 'mission-brief: data/s-2014-173.json: the file is empty\n',
	});
});

test('comes with the whole licence text of every package in it, those of what is loaded late too', () => {
	const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
	const held = Array.from(notices.matchAll(/^(\S+) \d+\.\d+\.\d+: \S/gm), ([, name]) => name);
	expect(importedPackages()).toContain('mammoth');
	expect(held).toEqual(expect.arrayContaining([...importedPackages(), 'yoga-layout', 'cldr-core']));
	expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
	expect(notices).toContain('END OF TERMS AND CONDITIONS');
	expect(notices).toMatch(/Redistributions in binary form must reproduce[\s\S]*OF SUCH DAMAGE/);
});

test('comes with its manual page', () => {
	expect(readFileSync(join(folder, 'mission-brief.1'), 'utf8')).toMatch(/^\.TH "MISSION\\-BRIEF" 1 /);
});

// What the program itself imports: what those packages import stands beside them in the bundle.
function importedPackages(): readonly string[] {
	const root = join(import.meta.dirname, '../../..');
	const files = globSync('source/**/*.{ts,tsx}', {cwd: root}).filter((file) => !/[\\/]tooling[\\/]/.test(file));
	const modules = files.flatMap((file) =>
		Array.from(
			readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )[^;']*'([^.'][^']*)'|import\('([^.'][^']*)'/gm),
			([, early, late = '']) => early ?? late,
		),
	);
	const outside = modules.filter((name) => !isBuiltin(name));
	return [...new Set(outside.flatMap((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? []))];
}
