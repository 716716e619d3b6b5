import {existsSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openLastPlaces} from '../../source/library/last-places.ts';
import {ownFolder} from './own-library.ts';
import {smallDisk} from './store/small-disk.ts';

const place = {view: 'text', lens: ['mnla'], searches: ['gao'], places: {}};
const mali = 'S/2014/173';

/** What is remembered in a folder of the running test, and what its reader was told. */
function placesIn(folder = join(ownFolder(), 'mission-brief')) {
	const said: string[] = [];
	const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
	const write = (name: string, text: string) => {
		mkdirSync(folder, {recursive: true});
		writeFileSync(join(folder, name), text);
	};
	const open = () => openLastPlaces(folder, (message) => said.push(message));
	const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777;
	return {folder, said, read, write, open, modeOf};
}

test('a report is recalled as it was left, and as the last one', async () => {
	const {open, said} = placesIn();
	(await open()).remember(mali, undefined, place);
	(await open()).remember('X/2020/7', '/tmp/harbour.json', {...place, view: 'terms'});
	expect([(await open()).recall(mali), (await open()).recall('X/2020/7')?.view]).toEqual([place, 'terms']);
	expect((await open()).last()).toBe('/tmp/harbour.json');
	(await open()).remember(mali, undefined, place);
	expect((await open()).last()).toBeUndefined();
	expect(said).toEqual([]);
});

test('what was searched is for the reader alone to read', async () => {
	const {open, modeOf} = placesIn();
	(await open()).remember(mali, undefined, place);
	expect([modeOf('remembered.json'), modeOf('.')]).toEqual([0o600, 0o700]);
});

test('what stood among the settings is moved out of them, and nothing else is', async () => {
	const {open, read, write, modeOf} = placesIn();
	const own = {keys: {down: 'z'}, palette: {accent: 'blue'}};
	write('config.json', JSON.stringify({...own, last: '/tmp/x.json', reports: {[mali]: place, 'X/1': place}}));
	expect([(await open()).recall(mali), (await open()).last()]).toEqual([place, '/tmp/x.json']);
	(await open()).remember(mali, undefined, {...place, view: 'terms'});
	expect(read('config.json')).toEqual(own);
	expect(modeOf('config.json')).toBe(0o600);
	expect([(await open()).recall(mali)?.view, (await open()).recall('X/1')]).toEqual(['terms', place]);
});

test('settings that held nothing else are no more', async () => {
	const {folder, open, write} = placesIn();
	write('config.json', JSON.stringify({reports: {[mali]: place}}));
	await open();
	expect((await open()).recall(mali)).toEqual(place);
	expect(existsSync(join(folder, 'config.json'))).toBe(false);
});

test('settings that are a link stay one', async () => {
	const {folder, open, read, write} = placesIn();
	write('dotfile.json', JSON.stringify({keys: {}, reports: {[mali]: place}}));
	symlinkSync('dotfile.json', join(folder, 'config.json'));
	await open();
	expect(readlinkSync(join(folder, 'config.json'))).toBe('dotfile.json');
	expect(read('dotfile.json')).toEqual({keys: {}});
});

test.each([
	['half a file', '{"last": "/some'],
	['no JSON at all', '\u0000\u0001\u0002 binary'],
	['a lens that is no list', '{"reports": {"S/2014/173": {"view": "text", "lens": "mnla", "places": {}}}}'],
])('what is damaged, %s, is told once and begun anew', async (_, text) => {
	const {folder, open, said, write} = placesIn();
	write('remembered.json', text);
	const places = await open();
	expect(places.recall(mali)).toBeUndefined();
	places.remember(mali, undefined, place);
	expect((await open()).recall(mali)).toEqual(place);
	expect(said).toEqual([
		`what was open is not remembered: ${join(folder, 'remembered.json')} is damaged, and is begun anew`,
	]);
});

test('a folder where the file should be is told in words, once', async () => {
	const {folder, open, said} = placesIn();
	mkdirSync(join(folder, 'remembered.json'), {recursive: true});
	const places = await open();
	places.remember(mali, undefined, place);
	expect(places.recall(mali)).toBeUndefined();
	expect(said).toEqual([`what was open is not remembered: ${join(folder, 'remembered.json')}: is a directory`]);
});

test('on a full disk the file is as it was, and it is said', async (context) => {
	const disk = smallDisk(join(ownFolder(), 'disk'), context);
	const {open, said} = placesIn(disk.folder);
	(await open()).remember(mali, undefined, place);
	disk.fill(0);
	(await open()).remember(mali, undefined, {...place, searches: ['long'.repeat(20_000)]});
	expect((await open()).recall(mali)).toEqual(place);
	expect(said).toEqual([expect.stringMatching(/remembered\.json: no space left on the device$/)]);
});

test('where the home folder is not known nothing is remembered, and it is said', async () => {
	const said: string[] = [];
	const places = await openLastPlaces(undefined, (message) => said.push(message));
	places.remember(mali, undefined, place);
	expect(places.recall(mali)).toBeUndefined();
	expect(said).toEqual(['what was open is not remembered: the home folder is not known']);
});
