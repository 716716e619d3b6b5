import {Box, useApp, useInput, useIsScreenReaderEnabled, usePaste, useStdout} from 'ink';
import {useEffect, useRef, useSyncExternalStore} from 'react';
import {clean} from '../report/clean.ts';
import {copyEntry} from './copy-entry.ts';
import {keyNames} from './key-names.ts';
import {bindingFor} from './keymap.ts';
import {ScreenLine} from './parts/screen-line.tsx';
import {SpokenScreen} from './parts/spoken-screen.tsx';
import {screenLines} from './screen.ts';
import {scopeOf} from './state.ts';
import type {Store} from './store.ts';
import {useWholeFrames} from './use-whole-frames.ts';

type Props = {
	/** Holds the state and its screen; told every key. */
	readonly store: Store;
	/** Gives the terminal back to the shell until it returns. */
	readonly suspend: () => Promise<void>;
	/** Tells the terminal that the clipboard is reached through. */
	readonly env: Readonly<Record<string, string | undefined>>;
};

/** The whole program on the screen: one input handler, one drawing. */
export function App({store, suspend, env}: Props) {
	const {exit, suspendTerminal} = useApp();
	const screen = useSyncExternalStore(store.subscribe, store.screen);
	const spoken = useIsScreenReaderEnabled();
	const {stdout} = useStdout();
	const unframed = useWholeFrames(spoken);
	const stopped = useRef(false);
	const {done, size} = store.state();
	useEffect(() => {
		if (done) {
			exit();
		}
	}, [done, exit]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			press(name);
		}
	});
	usePaste((text) => {
		store.dispatch({type: 'text', text: clean(text).replaceAll(/\s+/g, ' ')});
	});

	async function stop(): Promise<void> {
		// Held down, the key comes again before the terminal is given back.
		if (!stopped.current) {
			stopped.current = true;
			await suspendTerminal(async () => {
				await unframed(suspend);
				// Back in front, the key counts again at once, and not only when the screen is drawn.
				stopped.current = false;
			});
		}
	}

	function press(name: string): void {
		const state = store.state();
		const scope = scopeOf(state);
		const binding = bindingFor(name, scope, state.view);
		if (binding?.id === 'suspend') {
			void stop();
		} else if (binding?.id === 'copy' || binding?.id === 'cite') {
			const {sequence, notice} = copyEntry(state, store.model, binding.id === 'copy' ? 'entry' : 'citation', env);
			stdout.write(sequence);
			store.dispatch({type: 'notice', text: notice});
		} else if (binding !== undefined) {
			store.dispatch({type: 'key', id: binding.id});
		} else if ((scope === 'picker' || scope === 'help' || scope === 'find') && [...name].length === 1) {
			store.dispatch({type: 'text', text: name});
		}
	}

	return spoken ? (
		<SpokenScreen screen={screen} />
	) : (
		<Box flexDirection="column">
			{/* A terminal of fewer rows than a screen has at least keeps the last ones. */}
			{screenLines(screen)
				.slice(-size.rows)
				.map((spans, at) => (
					// A line of the screen is its place.
					<ScreenLine key={String(at)} spans={spans} />
				))}
		</Box>
	);
}
