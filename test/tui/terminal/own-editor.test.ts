import {readdirSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {editOutside} from '../../../source/tui/terminal/own-editor.ts';
import {ownFolder} from '../../library/own-library.ts';

/** Edits a text with a shell command as the editor, in a folder for passing files of the test's own. */
async function editing(editor: string, text = 'Ask who chose', env: Record<string, string> = {EDITOR: editor}) {
	const folder = ownFolder();
	vi.stubEnv('TMPDIR', folder);
	const heard = process.rawListeners('SIGINT');
	try {
		return {edited: editOutside(text, env), left: readdirSync(folder), folder};
	} finally {
		vi.unstubAllEnvs();
		// Signals are the program's own again.
		await expect.poll(() => process.rawListeners('SIGINT')).toEqual(heard);
	}
}

describe('the reader’s own editor', () => {
	test('gets the text, and what it leaves comes back', async () => {
		expect((await editing('printf "%s\\n" "second line" >>')).edited).toEqual({text: 'Ask who chose\nsecond line'});
		expect((await editing('true')).edited).toEqual({text: 'Ask who chose'});
	});

	test('leaves those who listen for Ctrl-C as they were', async () => {
		const once = () => undefined;
		process.once('SIGINT', once);
		await editing('true');
		// Looked for and not raised: of those who listen, some would end the program.
		const wrapped = process.rawListeners('SIGINT').filter((heard) => 'listener' in heard && heard.listener === once);
		expect(wrapped).toHaveLength(1);
		process.off('SIGINT', once);
	});

	test('is $VISUAL before $EDITOR, and may have options', async () => {
		expect((await editing('', 'x', {VISUAL: 'printf "%s" visual >', EDITOR: 'printf "%s" editor >'})).edited).toEqual({
			text: 'visual',
		});
		expect((await editing('', 'x', {VISUAL: '', EDITOR: 'printf "%s" editor >'})).edited).toEqual({text: 'editor'});
	});

	test('keeps lines, accents and what a shell would read', async () => {
		const text = "Keïta — “$HOME” `id` 'x'\n\n  安理会";
		expect((await editing('true', text)).edited).toEqual({text});
	});

	test('meets a file that only the reader may read, and nothing of it is left', async () => {
		const {edited, left} = await editing('ls -l "$1" | cut -c 1-10 >> "$1"; true');
		expect(edited).toEqual({text: 'Ask who chose\n-rw-------'});
		expect(left).toEqual([]);
		expect((await editing('false')).left).toEqual([]);
	});

	test('that is not named, fails, is not there or is ended says why in one line', async () => {
		expect((await editing('', 'x', {})).edited).toEqual({why: 'No editor is named in $VISUAL or $EDITOR'});
		expect((await editing('exit 3; #')).edited).toEqual({why: 'The editor ended with 3: exit 3; #'});
		expect((await editing('kill -TERM $$; #')).edited).toEqual({
			why: 'The editor was ended by SIGTERM: kill -TERM $$; #',
		});
		expect((await editing('rm')).edited).toMatchObject({why: expect.stringMatching(/^ENOENT.*: rm$/)});
	});

	test('that fails leaves what was written in it to the reader', async () => {
		const {edited} = await editing('printf "second line\\n" >> "$1"; exit 3; #');
		expect(edited).toMatchObject({text: 'Ask who chose\nsecond line', why: expect.stringContaining('ended with 3')});
		expect((await editing('/no/such/editor')).edited).toEqual({why: 'The editor was not found: /no/such/editor'});
	});

	test('is not started where no file can be made for it, which says why', async () => {
		vi.stubEnv('TMPDIR', join(tmpdir(), 'nothing', 'here'));
		try {
			expect(editOutside('x', {EDITOR: 'true'})).toMatchObject({why: expect.stringMatching(/^ENOENT.*: true$/)});
		} finally {
			vi.unstubAllEnvs();
		}

		expect(statSync(tmpdir()).isDirectory()).toBe(true);
	});
});
