import {expect, test} from 'vitest';
import pkg from '../../../package.json' with {type: 'json'};
import {flags} from '../../../source/commands/line/flags.ts';
import {usualFolders} from '../../../source/commands/line/help/topics/files.ts';
import {commands} from '../../../source/commands/line/table.ts';
import {manPage} from '../../../source/tooling/bundle/man-page.ts';
import {keymap} from '../../../source/tui/keys/keymap.ts';

const page = manPage('1.2.3');
const lines = page.trimEnd().split('\n');
/** What a reader sees: without requests and type, and with the characters that escapes stand for. */
const read = lines
	.filter((line) => !/^\.(?!B )/.test(line))
	.join(' ')
	.replaceAll(/\\f[BR]|\\&/g, '')
	.replaceAll(/\\\[u([\dA-F]{4,5})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
	.replaceAll('\\(aq', "'")
	.replaceAll('\\-', '-');

test('is named for npm, which links only what stands in a list', () => {
	expect(pkg.man).toEqual(['dist/mission-brief.1']);
	expect(pkg.files).toContain(pkg.man[0]);
});

test('begins as a manual page does', () => {
	expect(lines[0]).toBe('.TH "MISSION\\-BRIEF" 1 "" "mission\\-brief 1.2.3"');
	expect(page).toContain('\n.SH NAME\nmission\\-brief \\- a terminal briefing for');
	expect(page).toContain('\n.SH SYNOPSIS\n');
});

test('holds every command, flag, key and topic', () => {
	for (const {name} of commands) {
		expect(page).toMatch(new RegExp(`^\\.SS "mission\\\\-brief ${name}\\b`, 'm'));
	}

	for (const {name} of flags) {
		expect(read).toContain(`--${name}`);
	}

	for (const {help} of keymap) {
		expect(read).toContain(help);
	}

	for (const topic of ['LENS', 'KEYS', 'JSON', 'FILES', 'SETTINGS', 'REPORT\\-FORMAT']) {
		expect(page).toContain(`\n.SH "${topic}"\n`);
	}
});

test('is plain ASCII, and nothing in it is taken for a request', () => {
	expect(page).toMatch(/^[\n -~]*$/);
	const requests = new Set(lines.filter((line) => /^[.']/.test(line)).map((line) => line.split(' ')[0]));
	expect([...requests].toSorted()).toEqual([
		'.B',
		'.PD',
		'.PP',
		'.RE',
		'.RS',
		'.SH',
		'.SS',
		'.TH',
		'.TP',
		'.ad',
		'.fchar',
		'.fi',
		'.nf',
		'.nh',
	]);
	expect(read).toContain("' lists what is marked");
	expect(read).toContain('%LOCALAPPDATA%\\(rsmission-brief\\(rsData');
});

test('what is typed or copied is not broken at a hyphen, before an example and behind it', () => {
	expect(lines.slice(1, 3)).toEqual(['.nh', '.ad l']);
	// These end with hyphenation turned on again.
	expect(page).not.toMatch(/^\.(?:EE|hy)\b/m);
	for (const {data, settings} of Object.values(usualFolders)) {
		for (const path of [data, settings]) {
			expect(lines).toContain(
				path
					.replaceAll('-', '\\-')
					.replaceAll('~', '\\(ti')
					.replaceAll(/\\(?![-(])/g, '\\(rs'),
			);
		}
	}
});
