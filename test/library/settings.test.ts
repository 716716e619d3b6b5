import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {openSettings} from '../../source/library/settings.ts';
import {ownFolder} from './own-library.ts';

const place = {view: 'text', lens: [], places: {}};

/** The settings in a folder of the running test whose file holds some text, and what they warned of. */
function settingsIn(text: string) {
	const folder = ownFolder();
	const file = join(folder, 'mission-brief', 'config.json');
	mkdirSync(dirname(file));
	writeFileSync(file, text);
	vi.stubEnv('XDG_CONFIG_HOME', folder);
	onTestFinished(() => void vi.unstubAllEnvs());
	const warnings: string[] = [];
	const open = () => openSettings((message) => warnings.push(message));
	return {open, file, warnings, written: () => JSON.parse(readFileSync(file, 'utf8'))};
}

test.each([
	['half a file', '{"last": "/some'],
	['an empty file', ''],
	['no JSON at all', '\u0000\u0001\u0002 binary'],
	['a list', '[{"last": "/some"}]'],
	['nothing', 'null'],
	['a number', '5'],
	['a text', '"x"'],
	['reports that are a number', '{"palette": 1, "reports": 5}'],
	['a lens that is no list', '{"reports": {"S/2014/173": {"view": "text", "lens": "mnla", "places": {}}}}'],
	[
		'folds that are neither',
		'{"reports": {"S/2014/173": {"view": "text", "lens": [], "places": {"text": {"folds": {"a": 1}}}}}}',
	],
])('damaged settings, %s: kept aside, said in one line, and written anew', (_, text) => {
	const {open, file, warnings, written} = settingsIn(text);
	const settings = open();
	expect(settings.recall('S/2014/173')).toBeUndefined();
	settings.remember('S/2014/173', undefined, place);
	expect(warnings).toEqual([`the settings in ${file} are damaged; they are kept as ${file}.damaged`]);
	expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
	expect(written()).toMatchObject({reports: {'S/2014/173': {view: 'text'}}});
	expect(open().recall('S/2014/173')).toEqual(place);
	expect(warnings).toHaveLength(1);
});

test('what is not ours to judge is kept', () => {
	const {open, written} = settingsIn('{"palette": {"accent": "blue"}, "reports": 5, "last": "/tmp/x.json"}');
	open().remember('S/2014/173', undefined, place);
	expect(written()).toMatchObject({palette: {accent: 'blue'}, reports: {'S/2014/173': {view: 'text'}}});
});

test('settings saved with a byte order mark are read as any others', () => {
	const {open, warnings} = settingsIn('\uFEFF{"keys": {"down": "n"}}');
	expect(open().keys()).toEqual({down: 'n'});
	expect(warnings).toEqual([]);
});

test('a folder where the file should be is told in words, and left alone', () => {
	const {open, file} = settingsIn('');
	rmSync(file);
	mkdirSync(file);
	expect(open).toThrow(new Error(`${file}: is a directory`));
	expect(readdirSync(dirname(file))).toEqual(['config.json']);
});

test('settings that became a folder while they were open are told of in words', () => {
	const {open, file, warnings} = settingsIn('{}');
	const settings = open();
	rmSync(file);
	mkdirSync(file);
	settings.remember('S/2014/173', undefined, place);
	expect(warnings).toEqual([`what was open is not remembered: ${file}: is a directory`]);
});

test('settings that are damaged twice are kept twice', () => {
	const {open, file} = settingsIn('{"first');
	open();
	writeFileSync(file, '{"second');
	open();
	expect(readdirSync(dirname(file)).toSorted()).toEqual([
		'config.json',
		'config.json.damaged',
		'config.json.damaged-2',
	]);
});
