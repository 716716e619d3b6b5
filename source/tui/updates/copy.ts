import {citationOf} from '../../briefing/entry/cite.ts';
import {copiedText, isParaphrase} from '../../briefing/entry/copied-text.ts';
import {entryHere, noteHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {asking, type State} from '../state/state.ts';

/** The state that asks for what is opened, or what the cursor is on, to be copied: the entry with its citation, or the citation alone. */
export function copyEntry(state: State, model: Model, what: 'entry' | 'citation'): State {
	const note = noteHere(state, model);
	if (note !== undefined && what === 'entry') {
		return asking(state, {kind: 'copy', text: note.text, said: 'your note'});
	}

	const target = entryHere(state, model);
	const citation = target === undefined ? undefined : citationOf(model.index, target);
	const entry = target === undefined || what === 'citation' ? undefined : copiedText(model.index, target);
	const text = entry ?? citation;
	if (text === undefined) {
		return {...state, notice: 'Nothing here has a citation'};
	}

	const before = entry === undefined ? '' : isParaphrase(entry) ? 'paraphrase and ' : 'text and ';
	const said = citation === undefined ? 'your meeting' : before + citation;
	return asking(state, {kind: 'copy', text, said});
}
