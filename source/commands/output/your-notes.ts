import type {EntryTarget} from '../../briefing/entry/entries.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import {oncePer} from '../../briefing/once-per.ts';
import type {Papers} from '../../library/papers.ts';
import {oneLine} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';

const byTarget = oncePer(({notes}: Papers) => Map.groupBy(notes, ({target}) => keyOf(target)));

/** The reader's notes on an entry, as remarks on its row. */
export function yourNotes({papers}: Context, entry: EntryTarget): string[] {
	return (byTarget(papers).get(keyOf(entry)) ?? []).map(({text}) => `your note: ${oneLine(text)}`);
}
