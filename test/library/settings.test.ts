import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {readDocumentSettings} from '../../source/library/document-settings.ts';
import {readSettings} from '../../source/library/settings.ts';
import {ownFolder} from './own-library.ts';

/** A folder of the running test whose settings hold some text. */
function settingsWith(text: string) {
	const folder = join(ownFolder(), 'mission-brief');
	const file = join(folder, 'config.json');
	mkdirSync(folder);
	writeFileSync(file, text, {mode: 0o644});
	return {folder, file};
}

test.each([
	['half a file', '{"keys": {\n', 'line 2, column 1: the text ends too early'],
	['a slip', '{\n  "keys": {"down": "z",}\n}', 'line 2, column 24: expected double-quoted property name'],
	['an empty file', '', 'line 1, column 1: the text ends too early'],
	['a list', '[{"keys": {}}]', 'is no object, as {"keys": {"down": "n"}} is'],
	['a number', '5', 'is no object, as {"keys": {"down": "n"}} is'],
])('damaged settings, %s: it is said where, and they stay as they are', async (_, text, why) => {
	const {folder, file} = settingsWith(text);
	expect(await readSettings(folder)).toEqual({
		keys: undefined,
		faults: [`your settings are not used: ${file}: ${why}`],
	});
	expect(readdirSync(folder)).toEqual(['config.json']);
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('settings saved with a byte order mark are read as any others', async () => {
	const {folder} = settingsWith('\uFEFF{"keys": {"down": "n"}}');
	expect(await readSettings(folder)).toEqual({keys: {down: 'n'}, faults: []});
});

test('what is no setting is named with its file, with what was probably meant, and all else counts', async () => {
	const {folder, file} = settingsWith('{"keys": {"down": "n"}, "exprot": {}, "colours": "blue"}');
	const faults = [
		`${file}: there is no setting "exprot"; did you mean "export"?`,
		`${file}: there is no setting "colours"`,
	];
	expect(await readSettings(folder)).toEqual({keys: {down: 'n'}, faults});
	const warnings: string[] = [];
	await readDocumentSettings(folder, (message) => warnings.push(message));
	expect(warnings).toEqual(faults);
});

test('what earlier versions remembered among the settings is none that is unknown', async () => {
	const {folder} = settingsWith('{"last": "S/2014/173", "reports": {}}');
	expect((await readSettings(folder)).faults).toEqual([]);
});

test('what an editor made for all to read is for the reader alone once it was read', async () => {
	const {folder, file} = settingsWith('{"keys": {"down": "n"}}');
	await readSettings(folder);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a folder where the file should be is told in words', async () => {
	const file = join(ownFolder(), 'config.json');
	mkdirSync(file);
	expect((await readSettings(dirname(file))).faults).toEqual([`your settings are not used: ${file}: is a directory`]);
});

test('where there are none nothing is made', async () => {
	const folder = join(ownFolder(), 'mission-brief');
	expect(await readSettings(folder)).toEqual({keys: undefined, faults: []});
	expect(readdirSync(dirname(folder))).toEqual([]);
});
