import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {openBriefing, quit} from '../harness/briefing.ts';

const frames = join(import.meta.dirname, '..', '..', 'frames');

test.each([
	['the views', viewNames.map((view, at) => [String(at + 1), `views/${view}`] as const)],
	[
		'the lens picker',
		[
			['a', 'over/picker'],
			['keita', 'over/picker-keita'],
		],
	],
	[
		'the palette',
		[
			[':', 'over/palette'],
			['lens mnl', 'over/palette-lens'],
		],
	],
	['the help', [['?', 'over/help']]],
	['find', [['/5,910', 'over/find']]],
] as const)('the built program draws %s as the sources do', async (_, steps) => {
	await using terminal = await openBriefing();
	for (const [typed, name] of steps) {
		const frame = readFileSync(join(frames, `${name}-80x24.txt`), 'utf8').trimEnd();
		terminal.type(typed);
		await terminal.waitFor((there) => there.screenText().trimEnd() === frame);
	}

	await quit(terminal);
});
