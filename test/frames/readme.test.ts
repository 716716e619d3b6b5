import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {commandLine} from '../commands/command-line.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = join(root, 'README.md');
const bundled = join(root, 'data', 's-2014-173.json');

/** A block of the README: a command behind a prompt, what it prints and, where only its beginning is shown, a last line with `…`. */
const block = /^```console\n\$ mission-brief (.*)\n([\s\S]*?)```$/gm;

test('the README shows what its commands print, on a terminal of 80 columns', async () => {
	const text = readFileSync(readme, 'utf8');
	const outputs = await Promise.all([...text.matchAll(block)].map(([, line = '']) => printed(line)));
	expect(outputs).toHaveLength(5);
	const shown = text.replaceAll(block, (_, line: string, before: string) => {
		const lines = (outputs.shift() ?? '').trimEnd().split('\n');
		const kept = before.trimEnd().split('\n');
		const most = kept.at(-1) === '…' ? kept.length - 1 : lines.length;
		const cut = most < lines.length ? [...lines.slice(0, most), '…'] : lines;
		return `\`\`\`console\n$ mission-brief ${line}\n${cut.join('\n')}\n\`\`\``;
	});
	await expect(shown).toMatchFileSnapshot(readme);
});

test('the README is a page', () => {
	expect(Buffer.byteLength(readFileSync(readme))).toBeLessThan(8000);
});

// Messages stand on the same screen.
async function printed(line: string): Promise<string> {
	const {code, stdout, stderr} = await commandLine(line.split(' '), {columns: 80, bundled});
	expect([line, code]).toEqual([line, 0]);
	return stderr + stdout;
}
