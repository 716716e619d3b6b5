import {cleanup, render} from 'ink-testing-library';
import {afterEach, expect, test, vi} from 'vitest';
import {indexReport} from '../../source/briefing/report-index.ts';
import {App} from '../../source/tui/app.tsx';
import {createModel} from '../../source/tui/model.ts';
import {initialState} from '../../source/tui/state.ts';
import {createStore} from '../../source/tui/store.ts';
import {harbour} from './harbour.ts';

afterEach(cleanup);

/** The program on a terminal of 100 columns, which is what the testing library has. */
function start() {
	const store = createStore(createModel(indexReport(harbour), undefined), initialState({columns: 100, rows: 24}));
	const suspend = vi.fn(async () => undefined);
	const app = render(<App store={store} suspend={suspend} env={{TERM: 'xterm-256color'}} />);
	const shows = (text: string | RegExp) => vi.waitFor(() => expect(app.lastFrame()).toMatch(text));
	return {...app, store, suspend, shows};
}

test('the first frame is the whole screen', async () => {
	const {lastFrame, shows} = start();
	await shows(/2 ISSUES 34/);
	expect(lastFrame()?.split('\n')).toHaveLength(24);
});

test('keys move the cursor, arrows as well as letters', async () => {
	const {stdin, shows} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('j');
	await shows(/> {3}asks/);
	stdin.write('\u001B[A');
	await shows(/> ▾ Harbour Coalition/);
});

test('fast typing in one piece is as many keys', async () => {
	const {stdin, shows} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('jj');
	await shows(/> {3}holds {4}The coalition stands together/);
	stdin.write('7G');
	await shows(/> ¶II/);
});

test('Enter opens, and a lone Esc goes back', async () => {
	const {stdin, shows, store} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('j');
	stdin.write('\r');
	await shows(/⏎ follow/);
	stdin.write('\u001B');
	await shows(/⏎ open/);
	expect(store.state().places.issues.opened).toBeUndefined();
});

test('a name can be typed and pasted into the picker, on one line', async () => {
	const {stdin, shows, store} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('a');
	await shows(/Narrow to: ▏/);
	stdin.write('çe');
	await shows(/Narrow to: çe▏/);
	stdin.write('\u001B[200~lik\n\u001B[201~');
	await shows(/Narrow to: çelik ▏/);
	stdin.write('\r');
	await shows(/lens: Minister Zoë Çelik/);
	expect(store.state().lens).toEqual(['minister']);
});

test('a paste outside the picker is no row of keys', async () => {
	const {stdin, shows, store} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('\u001B[200~qqq\u001B[201~');
	stdin.write('7');
	await shows(/7 TEXT 9/);
	expect(store.state().done).toBe(false);
});

test('q quits at the top', async () => {
	const {stdin, shows, store} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('q');
	await vi.waitFor(() => expect(store.state().done).toBe(true));
});

test('Ctrl-C quits from the picker, where q is a letter', async () => {
	const {stdin, shows, store} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('a');
	stdin.write('q');
	await shows(/Narrow to: q▏/);
	expect(store.state().done).toBe(false);
	stdin.write('\u0003');
	await vi.waitFor(() => expect(store.state().done).toBe(true));
});

test('Ctrl-Z gives the terminal back to the shell', async () => {
	const {stdin, shows, suspend} = start();
	await shows(/> ▾ Harbour Coalition/);
	stdin.write('\u001A');
	await vi.waitFor(() => expect(suspend).toHaveBeenCalledOnce());
});

test('a new size draws the screen anew', async () => {
	const {lastFrame, shows, store} = start();
	await shows(/> ▾ Harbour Coalition/);
	store.dispatch({type: 'resize', size: {columns: 60, rows: 12}});
	await vi.waitFor(() => expect(lastFrame()?.split('\n')).toHaveLength(12));
});
