import {useApp, useInput, useIsScreenReaderEnabled, usePaste, useStdout, useWindowSize} from 'ink';
import {useCallback, useEffect, useInsertionEffect, useRef, useSyncExternalStore} from 'react';
import {clean} from '../../report/clean.ts';
import {type Binding, bindingFor} from '../keys/keymap.ts';
import {keyNames} from '../keys/names.ts';
import {typedIn} from '../keys/table/row.ts';
import type {Edited, Terminal} from '../outside/perform.ts';
import type {Store} from '../outside/store.ts';
import {screenLines} from '../screen/screen.ts';
import {ScreenLines} from '../screen/screen-lines.tsx';
import {SpokenScreen} from '../screen/spoken-screen.tsx';
import {scopeOf} from '../state/state.ts';

/** What the program on the screen is given. */
export type AppProps = {
	/** Holds the state and its screen; told every key. */
	readonly store: Store;
	/** Is told what the terminal can do. */
	readonly attach: (terminal: Terminal) => void;
	/** Gives the terminal back to the shell until it returns. */
	readonly stop: () => Promise<void>;
	/** Has a text edited outside while the terminal is given back. */
	readonly edit: (text: string) => Edited;
};

/** The whole program on the screen: one input handler, one drawing. */
export function App({store, attach, stop, edit}: AppProps) {
	const {exit, suspendTerminal} = useApp();
	const screen = useSyncExternalStore(store.subscribe, store.screen);
	const spoken = useIsScreenReaderEnabled();
	const {stdout} = useStdout();
	const terminal = useWindowSize();
	const unframed = useWholeFrames(spoken);
	const away = useRef(false);
	const {done, size} = store.state();
	useEffect(() => {
		if (done) {
			exit();
		}
	}, [done, exit]);
	useInsertionEffect(() => {
		// Held down, a key comes again before the terminal is given back.
		const goAway = async (action: () => Promise<void>): Promise<void> => {
			if (!away.current) {
				away.current = true;
				await suspendTerminal(async () => {
					await unframed(action);
					// Back in front, the key counts again at once, and not only when the screen is drawn.
					away.current = false;
				});
			}
		};
		const suspend = () => void goAway(stop);
		attach({
			write: (sequence) => stdout.write(sequence),
			suspend,
			edit: async (text) => {
				let edited: Edited | undefined;
				await goAway(async () => {
					edited = edit(text);
				});
				return edited;
			},
		});
		// Another program asks for it by the signal.
		process.on('SIGTSTP', suspend);
		return () => {
			process.off('SIGTSTP', suspend);
		};
	}, [attach, stop, edit, stdout, suspendTerminal, unframed]);
	useInput((input, key) => {
		// What is typed in one piece is one action, so that a long piece is written and drawn once.
		let typed = '';
		for (const name of keyNames(input, key).flatMap(meant)) {
			if ([...name].length === 1 && isWritten(name)) {
				typed += name;
			} else {
				write(typed);
				typed = '';
				press(name);
			}
		}

		write(typed);
	});
	usePaste((text) => {
		store.dispatch({type: 'text', text: clean(text.replaceAll(/\r\n?/g, '\n'))});
	});

	function bindingOf(name: string): Binding | undefined {
		const state = store.state();
		return bindingFor(store.model().keymap, name, scopeOf(state), state.view);
	}

	// A terminal sends Escape before a key for Alt. Where Alt does nothing with that key, it was Escape and then the key, in one piece;
	// where one writes, Alt does much with letters and arrows, but nothing with Ctrl and a letter.
	function meant(name: string): readonly string[] {
		const key = name.replace('alt+', '');
		const isAlt = key === name || bindingOf(name) !== undefined;
		const isWriting = typedIn.includes(scopeOf(store.state())) && !/^ctrl\+[a-z]$/.test(key);
		return isAlt || isWriting ? [name] : ['escape', key];
	}

	function isWritten(character: string): boolean {
		return typedIn.includes(scopeOf(store.state())) && bindingOf(character) === undefined;
	}

	function write(text: string): void {
		if (text !== '') {
			store.dispatch({type: 'text', text, isTyped: true});
		}
	}

	function press(name: string): void {
		const binding = bindingOf(name);
		store.dispatch(binding === undefined ? {type: 'press', key: name} : {type: 'key', id: binding.id});
	}

	return spoken ? (
		<SpokenScreen screen={screen} terminal={terminal} />
	) : (
		// A terminal of fewer rows than a screen has at least keeps the last ones.
		<ScreenLines lines={screenLines(screen).slice(-size.rows)} />
	);
}

// Terminals do not agree on how wide an emoji is: a line that is too long for one is cut there, and never moves the next.
const cutLines = '\u001B[?7l';
const wrapLines = '\u001B[?7h';
const emptyScreen = '\u001B[H\u001B[J';

/**
 * Keeps frames whole whatever the terminal does.
 * @param wrapped whether lines may be longer than the screen, as for a screen reader
 * @returns runs what needs the terminal as it was, while the frame is away
 */
function useWholeFrames(wrapped: boolean): (away: () => Promise<void>) => Promise<void> {
	const {stdout, write} = useStdout();
	const drawn = useRef(false);
	// An insertion effect comes before the first frame.
	useInsertionEffect(() => {
		drawn.current = true;
		stdout.write(wrapped ? '' : cutLines);
		return () => {
			drawn.current = false;
			stdout.write(wrapLines);
		};
	}, [wrapped, stdout]);
	// A frame for the size before may still be under way when the size changes; drawing only what differs from it would
	// keep what then stands in the wrong place. Of a size that has changed and changed back Node.js itself says nothing.
	useEffect(() => {
		const repaint = () => write(emptyScreen);
		process.on('SIGWINCH', repaint);
		return () => {
			process.off('SIGWINCH', repaint);
		};
	}, [write]);
	return useCallback(
		async (away) => {
			stdout.write(wrapLines);
			await away();
			// The program may have ended meanwhile: then the terminal is the shell's.
			stdout.write(wrapped || !drawn.current ? '' : cutLines);
		},
		[wrapped, stdout],
	);
}
