import type {Pressed, Recording} from './recording.ts';

/** The keys that open the views of this program. */
export const viewKeys = ['1', '2', '3', '4', '5', '6', '7'] as const;

/**
 * Opens one view after the other and does something in each, or once where a program has no views.
 * @param action receives the key and what it took to open the view
 */
export async function eachView(
	recording: Recording,
	views: readonly string[],
	action: (view: string, switched?: Pressed) => Promise<void>,
): Promise<void> {
	const [last] = views.slice(-1);
	if (last === undefined) {
		await action('');
		return;
	}

	// So that the first view measured is not the one that is open already.
	await recording.press(last);
	for (const view of views) {
		await action(view, await recording.press(view));
	}
}
