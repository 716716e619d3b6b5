import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readDocumentSettings} from '../../source/library/document-settings.ts';
import {ownFolder} from './own-library.ts';

const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
// A segment with a preview that ends as a picture does, then what is drawn.
const jpeg = Buffer.from('FFD8FFE10006FFD8FFD9FFDA000401020304FF00FFD9', 'hex');

/** What the settings say of documents, with a logo of these bytes. */
function settingsWith(logo: Uint8Array) {
	const folder = ownFolder();
	writeFileSync(join(folder, 'logo'), logo);
	writeFileSync(
		join(folder, 'config.json'),
		JSON.stringify({export: {letterhead: {lines: ['Mission'], logo: 'logo'}}}),
	);
	return {settings: readDocumentSettings(folder, () => {}), path: join(folder, 'logo')};
}

describe('a logo', () => {
	test.each([
		['png', png],
		['jpeg', jpeg],
	])('that is a whole %s is taken', async (type, bytes) => {
		expect((await settingsWith(bytes).settings).letterhead?.logo).toEqual({type, bytes});
	});

	test.each([
		['a PNG cut short', png.subarray(0, -10)],
		['a PNG without its end', png.subarray(0, -12)],
		['a PNG with a slip in it', Buffer.from(png.map((byte, at) => (at === 45 ? byte + 1 : byte)))],
		['a JPEG cut short', jpeg.subarray(0, -2)],
		['a JPEG cut short in its preview', jpeg.subarray(0, 9)],
	])('that is %s is refused, with where it is and what to do', async (_, bytes) => {
		const {settings, path} = settingsWith(bytes);
		await expect(settings).rejects.toThrow(
			`${path}: the logo is damaged or cut short; copy it anew to where export.letterhead.logo says`,
		);
	});

	test('that is no picture, or not there, is refused', async () => {
		await expect(settingsWith(Buffer.from('GIF89a')).settings).rejects.toThrow('neither PNG nor JPEG');
	});
});

test.each([
	[{letterhead: ['Mission', 'Desk 3']}, 'export.letterhead.0'],
	[{letterhead: {lines: 'Mission'}}, 'export.letterhead.lines'],
	[{classified: 'Restricted'}, 'export.classified'],
])('what %j means is not guessed: it says where that is, and where to read how it is written', async (written, at) => {
	const folder = ownFolder();
	writeFileSync(join(folder, 'config.json'), JSON.stringify({export: written}));
	await expect(readDocumentSettings(folder, () => {})).rejects.toThrow(
		`${join(folder, 'config.json')}: ${at} is not as it has to be; mission-brief help settings shows it`,
	);
});

test('settings that are cut off are bad data, and no document leaves without what they ask for', async () => {
	const folder = ownFolder();
	writeFileSync(join(folder, 'config.json'), '{"export": {');
	await expect(readDocumentSettings(folder, () => {})).rejects.toMatchObject({
		name: 'LibraryError',
		code: 'invalid',
		message: `${join(folder, 'config.json')}: line 1, column 13: the text ends too early`,
	});
});
