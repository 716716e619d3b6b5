import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {viewNames} from '../../source/briefing/actors/selection.ts';
import {mali} from '../data/mali.ts';
import {openOwn, ownFolder} from '../library/own-library.ts';
import {type Reader, readerOf} from '../tui/reader.ts';

type Size = readonly [columns: number, rows: number];

/** A screen is what its file holds, line by line; `vitest run test/frames -u` writes the files anew. */
async function matches(reader: Reader, name: string): Promise<void> {
	await expect(`${reader.screen()}\n`).toMatchFileSnapshot(join(import.meta.dirname, `${name}.txt`));
}

const label = ([columns, rows]: Size) => `${columns}x${rows}`;
const sizes: readonly Size[] = [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 60],
];
const narrowAndWide: readonly Size[] = [
	[80, 24],
	[120, 40],
];

describe.each(sizes.map((size) => [label(size), size] as const))('at %s', (name, size) => {
	test.each(viewNames.map((view, at) => [view, String(at + 1)] as const))('the %s view', async (view, key) => {
		await matches(readerOf(mali, {size}).press(key), `views/${view}-${name}`);
	});

	test('the running text', async () => {
		await matches(readerOf(mali, {size}).press('7', 't', 'j', 'j'), `views/running-text-${name}`);
	});
});

/** Presses j until the line under the cursor holds a text, then opens it. */
function open(reader: Reader, text: string): Reader {
	const pointed = reader.pointed() ?? '';
	const below = reader.press('j');
	if (pointed.includes(text)) {
		return reader.press('enter');
	}

	if (below.pointed() === pointed) {
		throw new Error(`no line holds "${text}"`);
	}

	return open(below, text);
}

const opened: readonly (readonly [name: string, view: string, text: string])[] = [
	['figure', '3', 'Troops on the ground'],
	['meeting', '4', 'Monitoring and Evaluation Committee'],
	['question', '5', 'When should the armed groups disarm?'],
	['term', '6', ' 3  '],
	['paragraph', '7', '¶3 '],
	['member', '1', 'France'],
	['actor', '2', 'Northern armed groups'],
];

describe.each(narrowAndWide.map((size) => [label(size), size] as const))('opened at %s', (name, size) => {
	test('a statement that somebody contradicts', async () => {
		const signatories = open(readerOf(mali, {size}), 'Armed groups, signatory');
		await matches(open(signatories, 'neutral ground'), `opened/statement-${name}`);
	});

	test.each(opened)('a %s', async (kind, view, text) => {
		await matches(open(readerOf(mali, {size}).press(view), text), `opened/${kind}-${name}`);
	});
});

describe.each([
	[80, 24],
	[120, 32],
])('the lens on MNLA and HCUA at %i×%i', (columns, rows) => {
	const lens = readerOf(mali, {size: [columns, rows], lens: ['mnla', 'hcua']});

	test.each(viewNames.map((view, at) => [view, String(at + 1)] as const))('in %s', async (view, key) => {
		await matches(lens.press(key), `lens/${view}-${columns}x${rows}`);
	});
});

describe('over the views at 80×24', () => {
	const start = readerOf(mali);

	test.each([
		['picker', start.press('a')],
		['picker-keita', start.press('a').type('keita')],
		['picker-nobody', start.press('a').type('zebra')],
		['help', start.press('?')],
		['help-lens', start.press('?', '/').type('lens')],
		['palette', start.press(':')],
		['palette-lens', start.press(':').type('lens mnl')],
		['palette-meeting', start.press(':').type('meeting add Tue 10:00-11:00 Keïta at Koulouba')],
		['form', start.press('4', '+').type('Coffee').press('tab')],
		['find', start.press('/').type('5,910')],
	])('%s', async (name, reader) => {
		await matches(reader, `over/${name}-80x24`);
	});
});

describe('with the clock at 11:40 on 3 February', () => {
	const at = '2014-02-03T11:40';

	test.each(narrowAndWide)('the programme at %i×%i', async (columns, rows) => {
		await matches(readerOf(mali, {size: [columns, rows], at}).press('4'), `clock/programme-${columns}x${rows}`);
	});

	test.each(narrowAndWide)('what was known of the deployment at %i×%i', async (columns, rows) => {
		const deployment = readerOf(mali, {size: [columns, rows], at}).press('3');
		await matches(deployment, `clock/deployment-${columns}x${rows}`);
		await matches(deployment.press('G', 'enter'), `clock/deployment-later-${columns}x${rows}`);
	});
});

describe.each(sizes)('what the reader adds, at %i×%i', (columns, rows) => {
	const size = [columns, rows] as const;
	const at = '2014-02-03T11:40';
	const adding = (start: Reader) =>
		start
			.press('4', ':')
			.type('meeting add 3 Feb 16:45-17:15 Keïta, Mr Smith at Koulouba')
			.press('enter', 'g')
			.type('w')
			.type('Asked for the concept note.')
			.press('enter')
			.type('Promised for Tuesday.')
			.press('ctrl+s', 'm');
	const reader = () => adding(readerOf(mali, {size, at, library: openOwn(ownFolder(), () => '2014-02-03T11:52:00Z')}));
	const inBrief = () => open(reader(), '● 11:30').press('escape', 'b', 'x', 'j', 'x', 'x');

	test('the programme', async () => {
		await matches(reader().press('u'), `own/programme-${columns}x${rows}`);
	});

	test('a brief with things raised and answered, and with notes', async () => {
		const noted = inBrief().press('up', 'w').type('Ask about Kidal.').press('ctrl+s');
		await matches(noted.press('g', 'w').type('Ask for the list.').press('ctrl+s', 'g'), `own/brief-${columns}x${rows}`);
	});

	test('a note while it is written', async () => {
		const start = inBrief().press('w').type('They will look into it.').press('enter').type('Again next week');
		await matches(start, `own/editor-${columns}x${rows}`);
	});

	test('the notes by meeting', async () => {
		const noted = inBrief().press('w').type('They will look into it.').press('ctrl+s', 'W');
		await matches(noted, `own/notes-${columns}x${rows}`);
	});

	test('the marks', async () => {
		await matches(reader().press("'"), `own/marks-${columns}x${rows}`);
	});

	test('shown to others', async () => {
		await matches(inBrief().press('P'), `own/presenting-${columns}x${rows}`);
	});
});
