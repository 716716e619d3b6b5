import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';

const root = join(import.meta.dirname, '..');
const layers = [
	'report',
	'printing',
	'briefing',
	'library',
	'importing',
	'exporting',
	'shelf',
	'commands',
	'tui',
	'tooling',
] as const;
type Layer = (typeof layers)[number];

const below: Record<Exclude<Layer, 'tooling'>, readonly Layer[]> = {
	report: [],
	printing: ['report'],
	briefing: ['report'],
	library: ['briefing', 'report'],
	importing: ['briefing', 'report'],
	exporting: ['library', 'printing', 'briefing', 'report'],
	shelf: ['exporting', 'importing', 'library', 'printing', 'briefing', 'report'],
	commands: ['shelf', 'exporting', 'importing', 'library', 'printing', 'briefing', 'report'],
	tui: ['shelf', 'exporting', 'importing', 'library', 'printing', 'briefing', 'report'],
};
const interfaces = ['react', 'react/jsx-runtime', 'ink', 'ink-table'];
const builtins = ['node:fs', 'node:fs/promises'];

type Case = readonly [file: string, specifier: string];
const right: Case[] = [];
const wrong: Case[] = [];

for (const [layer, allowed] of Object.entries(below)) {
	const isPure = layer === 'report' || layer === 'briefing';
	(layer === 'tui' ? right : wrong).push(...interfaces.map((name): Case => [`source/${layer}/planted.ts`, name]));
	(isPure ? wrong : right).push(...builtins.map((name): Case => [`source/${layer}/planted.ts`, name]));
	wrong.push([`source/${layer}/planted.ts`, '../../cli.tsx'], [`source/${layer}/deep/planted.ts`, '../../../cli.tsx']);
	right.push([`source/${layer}/planted.ts`, './other.ts'], [`source/${layer}/planted.ts`, 'valibot']);
	for (const other of layers.filter((name) => name !== layer)) {
		const cases = allowed.includes(other) ? right : wrong;
		cases.push([`source/${layer}/planted.ts`, `../${other}/other.ts`]);
		cases.push([`source/${layer}/deep/planted.ts`, `../../${other}/deep/other.ts`]);
	}
}

right.push(['source/report/read-file.ts', 'node:fs'], ['source/tooling/planted.ts', '../tui/other.ts']);
wrong.push(['source/report/read-file.ts', '../briefing/other.ts'], ['source/report/read-file.ts', 'ink']);
right.push(...layers.slice(0, -1).map((layer): Case => ['cli.tsx', `./source/${layer}/other.ts`]), ['cli.tsx', 'ink']);
wrong.push(['cli.tsx', './source/tooling/other.ts']);

const forms = (specifier: string) => [
	`import '${specifier}';`,
	`export * from '${specifier}';`,
	`export type {Planted} from '${specifier}';`,
	`await import('${specifier}');`,
];

const planted = Map.groupBy([...right, ...wrong], ([file]) => file);
const linesOf = (file: string) => (planted.get(file) ?? []).flatMap(([, specifier]) => forms(specifier));

let folder: string;
let reported: ReadonlySet<string>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'mission-brief-layers-'));
	await Promise.all(['biome.json', '.gitignore'].map((name) => cp(join(root, name), join(folder, name))));
	for (const file of planted.keys()) {
		await mkdir(dirname(join(folder, file)), {recursive: true});
		await writeFile(join(folder, file), linesOf(file).join('\n'));
	}

	reported = await lint(folder);
});

afterAll(() => rm(folder, {recursive: true}));

test.each(wrong)('%s may not import %s', (file, specifier) => {
	expect(forms(specifier).filter((form) => !reported.has(`${file} ${form}`))).toEqual([]);
});

test.each(right)('%s may import %s', (file, specifier) => {
	expect(forms(specifier).filter((form) => reported.has(`${file} ${form}`))).toEqual([]);
});

async function lint(cwd: string): Promise<ReadonlySet<string>> {
	const biome = join(root, 'node_modules', '.bin', 'biome');
	const options = ['--only=style/noRestrictedImports', '--reporter=rdjson', '--max-diagnostics=none'];
	const output = await new Promise<string>((resolve) => {
		execFile(biome, ['lint', ...options], {cwd, maxBuffer: 2 ** 26}, (_error, stdout) => resolve(stdout));
	});
	const {diagnostics} = JSON.parse(output) as {
		diagnostics: {location: {path: string; range: {start: {line: number}}}}[];
	};
	return new Set(diagnostics.map(({location: {path, range}}) => `${path} ${linesOf(path)[range.start.line - 1]}`));
}
