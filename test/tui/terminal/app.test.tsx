import {cleanup, render} from 'ink-testing-library';
import {afterEach, expect, test, vi} from 'vitest';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Library} from '../../../source/library/open-library.ts';
import {LibraryError} from '../../../source/library/store/errors.ts';
import {createKeeper} from '../../../source/tui/outside/keeper.ts';
import {createPerform, type Edited, type Terminal} from '../../../source/tui/outside/perform.ts';
import {createStore} from '../../../source/tui/outside/store.ts';
import {createModel} from '../../../source/tui/state/model.ts';
import {initialState} from '../../../source/tui/state/state.ts';
import {App} from '../../../source/tui/terminal/app.tsx';
import {openOwn} from '../../library/own-library.ts';
import {harbour} from '../harbour.ts';

afterEach(cleanup);

/** The program on a terminal of 100 columns, which is what the testing library has, once it is drawn. */
async function start(library: Library | LibraryError = new LibraryError('failed', 'nothing is kept here')) {
	let terminal: Terminal | undefined;
	const store = createStore(
		() => createModel(indexReport(harbour)),
		initialState({columns: 100, rows: 24}),
		createPerform({
			keeper: createKeeper(library, harbour.symbol),
			terminal: () => terminal,
			env: {TERM: 'xterm-256color'},
		}),
	);
	const suspend = vi.fn(async () => undefined);
	const edit = vi.fn((text: string): Edited => ({text: `${text}, and more`}));
	const attach = (hands: Terminal) => {
		terminal = hands;
	};
	const app = render(<App store={store} attach={attach} stop={suspend} edit={edit} />);
	const shows = (text: string | RegExp) => expect.poll(() => app.lastFrame()).toMatch(text);
	await shows(/> ▾ Harbour Coalition/);
	return {...app, store, suspend, edit, shows};
}

test('the first frame is the whole screen', async () => {
	const {lastFrame, shows} = await start();
	await shows(/2 ISSUES 34/);
	expect(lastFrame()?.split('\n')).toHaveLength(24);
});

test('keys move the cursor, arrows as well as letters', async () => {
	const {stdin, shows} = await start();
	stdin.write('j');
	await shows(/> {3}asks/);
	stdin.write('\u001B[A');
	await shows(/> ▾ Harbour Coalition/);
});

test('Escape and the next key in one piece are both heard, where Alt means nothing', async () => {
	const {stdin, shows, store} = await start();
	stdin.write('?');
	await shows('Here: ');
	stdin.write('\u001Bj');
	await shows(/> {3}asks/);
	stdin.write('a');
	await shows('Narrow to:');
	stdin.write('\u001B\u0003');
	await expect.poll(() => store.state().done).toBe(true);
});

test('fast typing in one piece is as many keys', async () => {
	const {stdin, shows} = await start();
	stdin.write('jj');
	await shows(/> {3}holds {4}The coalition stands together/);
	stdin.write('7G');
	await shows(/> ¶II/);
});

test('Enter opens, and a lone Esc goes back', async () => {
	const {stdin, shows, store} = await start();
	stdin.write('j');
	stdin.write('\r');
	await shows(/⏎ follow/);
	stdin.write('\u001B');
	await shows(/⏎ open/);
	expect(store.state().places.issues.opened).toBeUndefined();
});

test('a name can be typed and pasted into the picker, on one line', async () => {
	const {stdin, shows, store} = await start();
	stdin.write('a');
	await shows(/Narrow to: ▏/);
	stdin.write('çe');
	await shows(/Narrow to: çe▏/);
	stdin.write('\u001B[200~lik\n\u001B[201~');
	await shows(/Narrow to: çelik ▏/);
	stdin.write('\r');
	await shows(/only Minister Zoë Çelik/);
	expect(store.state().lens).toEqual(['minister']);
});

test('a paste outside the picker is no row of keys', async () => {
	const {stdin, shows, store} = await start();
	stdin.write('\u001B[200~qqq\u001B[201~');
	stdin.write('7');
	await shows(/7 TEXT 9/);
	expect(store.state().done).toBe(false);
});

test('q quits at the top', async () => {
	const {stdin, store} = await start();
	stdin.write('q');
	await expect.poll(() => store.state().done).toBe(true);
});

test('Ctrl-C quits from the picker, where q is a letter', async () => {
	const {stdin, shows, store} = await start();
	stdin.write('a');
	stdin.write('q');
	await shows(/Narrow to: q▏/);
	expect(store.state().done).toBe(false);
	stdin.write('\u0003');
	await expect.poll(() => store.state().done).toBe(true);
});

test('Ctrl-Z gives the terminal back to the shell', async () => {
	const {stdin, suspend} = await start();
	stdin.write('\u001A');
	await expect.poll(() => suspend.mock.calls).toHaveLength(1);
});

test('a pasted text keeps its lines in a note, and a note goes on in an editor outside', async () => {
	const {stdin, shows, edit} = await start();
	stdin.write('w');
	await shows(/New note on Harbour Coalition/);
	stdin.write('\u001B[200~First line\rsecond\u001B[201~');
	await shows(/First line *\n {3}second▏/);
	stdin.write('\u000F');
	await shows(/second, and more▏/);
	expect(edit).toHaveBeenCalledWith('First line\nsecond');
	await shows(/Not saved: nothing is kept here/);
});

test('the keys of an editor reach a note as terminals send them', async () => {
	const {stdin, shows} = await start();
	stdin.write('wone two three');
	await shows(/one two three▏/);
	for (const [sent, shown] of [
		['\u001Bb', /one two ▏three/],
		['\u001B[1;5D', /one ▏two three/],
		['\u001B[1;5C', /one two▏ three/],
		['\u0017', /one ▏ three/],
		['\u001B[3~', /one ▏three/],
		['\u001B\u007F', /▏three/],
		['\u001F', /one ▏three/],
		['\u0001', /▏one three/],
		['\u0005', /one three▏/],
		['\r', /one three *\n {3}▏/],
		['\u001B[A', /▏one three/],
	] as const) {
		stdin.write(sent);
		await shows(shown);
	}
});

test('Tab and Shift+Tab go from field to field of a form', async () => {
	const {stdin, shows} = await start();
	stdin.write('4+Tea');
	await shows(/> What {3}Tea▏/);
	stdin.write('\t');
	await shows(/> Day {4}▏/);
	stdin.write('\u001B[Z');
	await shows(/> What {3}Tea▏/);
	stdin.write('\r');
	await shows(/On what day\?/);
});

test('the key for the editor outside, held down, opens it once, and what it leaves is saved', async () => {
	const library = openOwn();
	const {stdin, shows, edit} = await start(library);
	stdin.write('wFirst line');
	await shows(/First line▏/);
	stdin.write('\u000F\u000F\u000F');
	await shows(/Note saved/);
	expect(edit).toHaveBeenCalledTimes(1);
	expect(library.notes.ofReport(harbour.symbol)).toMatchObject([{text: 'First line, and more'}]);
});

test('an editor outside that fails says why, and the text is still there', async () => {
	const {stdin, shows, edit} = await start(openOwn());
	edit.mockReturnValue({why: 'vi: ended with 1'});
	stdin.write('wFirst line');
	await shows(/First line▏/);
	stdin.write('\u000F');
	await shows(/vi: ended with 1/);
	await shows(/First line▏/);
});

test('a new size draws the screen anew', async () => {
	const {lastFrame, store} = await start();
	store.dispatch({type: 'resize', size: {columns: 60, rows: 12}});
	await expect.poll(() => lastFrame()?.split('\n')).toHaveLength(12);
});

test.each([
	['a note', 'w', /the end▏/],
	['find', '/', /the end▏/],
])('what is typed in one piece into %s is drawn once', async (_, key, end) => {
	const {stdin, shows, store} = await start();
	stdin.write(`j${key}`);
	await expect.poll(() => store.state().overlay).toBeDefined();
	let drawn = 0;
	store.subscribe(() => drawn++);
	stdin.write(`${'word '.repeat(8)}the end`);
	await shows(end);
	expect(drawn).toBe(1);
});

test('keys among what is typed in one piece stay keys', async () => {
	const {stdin, shows, store} = await start(openOwn());
	stdin.write('jwOne\rtwo\u007F\u007Fhree\u0001T');
	await shows(/One\n +T▏three/);
	expect(store.state().overlay).toMatchObject({editor: {text: 'One\nTthree'}});
	stdin.write('\u001B');
	await expect.poll(() => store.state().overlay).toBeUndefined();
	stdin.write('?jj?j');
	await shows(/> {3}holds/);
});
