import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {ReportFileError} from '../../source/report/errors.ts';
import {maxReportBytes} from '../../source/report/read-file.ts';
import {readReport, reportText} from '../fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'mission-brief-read-'));
afterAll(() => rmSync(folder, {recursive: true}));

const file = (name: string, content: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

const failure = (path: string): {message: string; problem: string} => {
	try {
		readReport(path);
	} catch (error) {
		if (error instanceof ReportFileError) {
			return {message: error.message.replace(`${path}: `, ''), problem: error.problem};
		}

		throw error;
	}

	throw new Error('it was read');
};

test('reads a report, also behind a byte order mark and through a link', () => {
	const path = file('report.json', `\uFEFF${reportText()}`);
	symlinkSync(path, join(folder, 'link.json'));
	expect(readReport(path).symbol).toBe('S/2031/7');
	expect(readReport(join(folder, 'link.json')).title).toBe('Security Council mission to Ardovia');
});

test.skipIf(process.platform === 'win32')('a named pipe that nobody writes to is empty, and not waited for', () => {
	const path = join(folder, 'pipe');
	execFileSync('mkfifo', [path]);
	expect(failure(path)).toEqual({message: 'the file is empty', problem: 'bad-data'});
});

describe('says in one line why a file is no report', () => {
	test.each([
		['empty.json', '', 'the file is empty'],
		['broken.json', '{"version": 1,', 'not valid JSON: line 1, column 15: the text ends too early'],
		['nul.json', '{"version":\u0000}', 'byte 12: a NUL byte, so this is no report in JSON'],
		['binary.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'byte 5: a NUL byte, so this is no report in JSON'],
		['latin1.json', Uint8Array.of(0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d), 'line 2: not valid UTF-8'],
		['utf16.json', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'is UTF-16, expected UTF-8'],
		['unmarked.json', Buffer.from('{"version": 1}', 'utf16le'), 'is UTF-16, expected UTF-8'],
		['text.json', 'Report of the mission', 'not valid JSON: line 1, column 1: unexpected "R"'],
		['version.json', reportText({version: 9}), 'version: 9 is not known to this program, which reads version 1'],
	])('%s', (name, content, message) => {
		expect(failure(file(name, content))).toEqual({message, problem: 'bad-data'});
	});

	test('one that is not there', () => {
		expect(failure(join(folder, 'missing.json'))).toEqual({message: 'no such file', problem: 'missing'});
		expect(failure(join(file('plain', ''), 'below'))).toMatchObject({problem: 'missing'});
	});

	test('a directory or a device', () => {
		mkdirSync(join(folder, 'directory'));
		expect(failure(join(folder, 'directory'))).toEqual({message: 'is a directory', problem: 'unreadable'});
		expect(failure('/dev/zero')).toEqual({message: 'is a device, not a file', problem: 'unreadable'});
	});

	test('one that is too large, without reading it', () => {
		const path = file('large.json', '');
		truncateSync(path, maxReportBytes + 1);
		expect(failure(path)).toEqual({
			message: 'is 129 MiB, over the 128 MiB that a report may hold',
			problem: 'bad-data',
		});
		truncateSync(path, maxReportBytes);
		expect(failure(path)).toMatchObject({message: expect.stringContaining('NUL byte')});
	});
});
