import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {harbourReport} from './importing/invented/harbour.ts';
import {makeDocx} from './importing/invented/make-documents.ts';
import {openBriefing, ownHome, quit} from './pty/harness/briefing.ts';
import {run} from './pty/harness/command.ts';
import {canLeaveNetwork, withoutNetwork} from './pty/harness/own-network.ts';
import {program} from './pty/harness/program.ts';

const root = join(import.meta.dirname, '..');
const reaching = 'https?|http2|net|dgram|tls|dns';
const inSource = new RegExp(`'(?:node:)?(?:${reaching})(?:/\\w+)?'|\\b(?:fetch|WebSocket|EventSource)\\(`);
const inBuilt = new RegExp(`getBuiltinModule\\(["'\`](?:node:)?(?:${reaching})(?:/\\w+)?["'\`]\\)`);

describe('what reaches a network', () => {
	test('is in no file of the source', () => {
		const files = ['cli.tsx', ...globSync('source/**/*.{ts,tsx}', {cwd: root, exclude: ['source/tooling/**']})];
		expect(files.length).toBeGreaterThan(100);
		expect(files.filter((file) => inSource.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
	});

	test('is asked for by no file of the built program', () => {
		const folder = dirname(program);
		const files = globSync('*.js', {cwd: folder});
		expect(files).toContain('mission-brief.js');
		expect(files.filter((file) => inBuilt.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
	});

	test.each(["import {connect} from 'node:net';", "await import('https');", 'await fetch(address);'])(
		'would be found: %s',
		(line) => {
			expect(line).toMatch(inSource);
		},
	);
});

describe.skipIf(!canLeaveNetwork)('without a network (where this system lets a test leave it)', () => {
	const command = [...withoutNetwork, process.execPath, program] as const;

	test('there is none', async () => {
		const {stdout} = await run(['/proc/net/dev'], {command: [...withoutNetwork, 'cat']});
		expect(stdout.match(/^ *[\w.@-]+(?=:)/gm)?.map((name) => name.trim())).toEqual(['lo']);
	});

	test('a brief is printed, a document imported, a view exported', async () => {
		const home = ownHome();
		writeFileSync(join(home, 'harbour.docx'), await makeDocx(harbourReport));
		mkdirSync(join(home, 'out'));
		const results = [
			await run(['brief', 'keita'], {home, command}),
			await run(['import', 'harbour.docx', '--data', 'kept'], {home, command}),
			await run(['export', '--output', join('out', 'book.html')], {home, command}),
		];
		expect(results.map(({code, stderr}) => [code, stderr])).toEqual(results.map(() => [0, '']));
		expect(results[0]?.stdout).toContain('Audience with President Keïta');
		expect(results[1]?.stdout).toContain('Mission to Port Aurelia');
		expect(readFileSync(join(home, 'out', 'book.html'), 'utf8')).toContain('Audience with President Keïta');
	});

	test('the screen opens', async () => {
		await using terminal = await openBriefing({command});
		terminal.type('b');
		await terminal.waitFor('They may raise');
		await quit(terminal);
	});
});
