import {citationOf} from '../briefing/citation-of.ts';
import {copiedText} from '../briefing/copied-text.ts';
import {osc52} from './copy.ts';
import type {Model} from './model.ts';
import type {State} from './state.ts';

/** What copying does: what to write to the terminal, if it takes it, and what to say. */
export type Copied = {readonly sequence: string; readonly notice: string};

const refusals = {
	'too-large': 'too long for a clipboard',
	'no-clipboard': 'this terminal takes nothing into its clipboard',
} as const;

/**
 * Copies what is opened, or what the cursor is on: the entry with its citation, or the citation alone. The terminal does not
 * answer, so that it is said to be sent, not to have arrived.
 */
export function copyEntry(
	state: State,
	model: Model,
	what: 'entry' | 'citation',
	env: Readonly<Record<string, string | undefined>>,
): Copied {
	const target = model.subject(state);
	const citation = target === undefined ? undefined : citationOf(model.index, target);
	const text = target === undefined || what === 'citation' ? citation : copiedText(model.index, target);
	if (text === undefined || citation === undefined) {
		return {sequence: '', notice: 'Nothing here has a citation'};
	}

	const copying = osc52(text, env);
	return copying.kind === 'sequence'
		? {
				sequence: copying.sequence,
				notice: `Sent to the clipboard: ${what === 'entry' ? 'paraphrase and ' : ''}${citation}`,
			}
		: {sequence: '', notice: `Not copied, ${refusals[copying.reason]}: ${citation}`};
}
