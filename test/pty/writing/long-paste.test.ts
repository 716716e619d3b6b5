import {expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {openBriefing, quit} from '../harness/briefing.ts';
import {pasted} from './writing.ts';

const mebibyte = 2 ** 20;
const said = '000 characters go here: the rest was left out';

const places: readonly (readonly [place: string, keys: string, prompt: string, word: string])[] = [
	['find', '/', 'Find: ', 'talks '],
	['find, in another script', '/', 'Find: ', '安理会'],
	['the palette', ':', ' : ', 'lens '],
	['the lens', 'a', 'Narrow to: ', 'pilots '],
	['the reports', 'r', 'Open: ', 'mali '],
	['find in every report', '\u0012', 'In every report: |Find in every report: ', 'Keïta '],
	['the help', '?/', 'type to filter: ', 'review '],
	['a form', '4+', 'A meeting of your own', 'coffee '],
];

test.each(fewOf(3, places))(
	'a mebibyte pasted into %s is cut to a line, and the keys are heard',
	async (_, keys, prompt, word) => {
		await using terminal = await openBriefing();
		terminal.type(keys);
		await terminal.waitFor(new RegExp(prompt));
		terminal.type(pasted(word.repeat(mebibyte / Buffer.byteLength(word))));
		await terminal.waitFor(said);
		await terminal.waitFor('▏');
		terminal.type('zz');
		await terminal.waitFor(said);
		terminal.press('backspace');
		await terminal.waitFor((there) => !there.screenText().includes(said));
		expect(terminal.wrappedRows()).toEqual([]);
		terminal.press('escape');
		await terminal.waitFor(/q quit$|once more lets go/);
		if (terminal.screenText().includes('once more lets go')) {
			terminal.press('escape');
			await terminal.waitFor(/q quit$/);
		}

		await quit(terminal);
	},
);

test('what is pasted without marks, as old terminals do, is cut as well', async () => {
	await using terminal = await openBriefing();
	terminal.type('/');
	await terminal.waitFor('Find: ');
	terminal.type('talks '.repeat(20_000));
	await terminal.waitFor(said);
	await quit(terminal);
});
