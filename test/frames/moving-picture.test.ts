import {expect, test} from 'vitest';
import {movingPicture, type Scene} from '../../source/tooling/generate/moving-picture.ts';
import {drawScreen, screenLines} from '../../source/tui/screen/screen.ts';
import {mali} from '../data/mali.ts';
import {openOwn, ownFolder} from '../library/own-library.ts';
import {type Reader, readerOf} from '../tui/reader.ts';

const columns = 80;
const scene = ({state, model}: Reader, seconds: number, keys: string, does: string): Scene => ({
	lines: screenLines(drawScreen(state, model)),
	seconds,
	keys,
	does,
});

test('the README shows ten seconds of the program: a lens, a statement and who differs, a brief, a note', async () => {
	const start = readerOf(mali, {size: [columns, 24], library: openOwn(ownFolder())}).press('2');
	const typed = start.press('a').type('keita');
	const narrowed = typed.press('enter');
	const pointed = narrowed.press('j', 'j', 'j', 'j', 'j', 'j', 'j', 'j');
	const opened = pointed.press('enter');
	const programme = opened.press('escape', '4');
	const brief = programme.press('b');
	const note = brief.press('w').type('Ask who will sit at the table');
	const saved = note.press('ctrl+s');
	expect(opened.screen()).toContain('Differs: When should the armed groups disarm?');
	expect(saved.screen()).toContain('Note saved');
	const scenes = [
		scene(start, 0.9, 'mission-brief', 'what each stakeholder said'),
		scene(start.press('a').type('ke'), 0.3, 'a', 'the lens narrows every view to an actor'),
		scene(typed, 0.6, 'a keita', 'the lens narrows every view to an actor'),
		scene(narrowed, 1.1, '⏎', 'what President Keïta said'),
		scene(pointed, 0.6, '↓', 'somebody differs here'),
		scene(opened, 1.9, '⏎', 'the statement, and who differs'),
		scene(programme, 0.8, 'Esc 4', 'his meetings'),
		scene(brief, 1.8, 'b', 'the brief on the meeting: what to raise, what he may raise'),
		scene(brief.press('w').type('Ask who will'), 0.4, 'w', 'a note on what the cursor is on'),
		scene(note, 0.6, 'w', 'a note on what the cursor is on'),
		scene(saved, 1, 'Ctrl+S', 'kept for the readout'),
	];
	expect(scenes.reduce((sum, {seconds}) => sum + seconds, 0)).toBeCloseTo(10);
	await expect(movingPicture(scenes, columns, 5)).toMatchFileSnapshot('readme-moving.svg');
});
