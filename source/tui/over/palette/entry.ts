import type {ViewName} from '../../../briefing/actors/selection.ts';
import type {BriefTopic} from '../../../briefing/entry/target.ts';
import type {ExportAsked} from '../../../exporting/asked.ts';
import type {Change} from '../../../library/changes.ts';
import type {OwnMeeting} from '../../../library/reader/own-entries.ts';
import type {ActionId} from '../../keys/keymap.ts';
import type {Model} from '../../state/model.ts';
import type {State} from '../../state/state.ts';

/** What an entry of the palette does. */
export type Deed =
	| {readonly kind: 'key'; readonly id: ActionId}
	/** Shows a view grouped or sorted in one of its ways. */
	| {readonly kind: 'arrange'; readonly view: ViewName; readonly arrangement: string}
	| {readonly kind: 'lens'; readonly actors: readonly string[]}
	| {readonly kind: 'brief'; readonly on: BriefTopic}
	| {readonly kind: 'save'; readonly change: Change}
	| {readonly kind: 'export'; readonly asked: ExportAsked}
	| {readonly kind: 'form'; readonly meeting: OwnMeeting | undefined}
	/** Asks for more to be typed. */
	| {readonly kind: 'type'; readonly text: string}
	/** Says what is missing. */
	| {readonly kind: 'say'; readonly text: string};

/** One line of the palette. */
export type PaletteEntry = {
	/** What it is called. */
	readonly name: string;
	/** What Tab completes it to, where that is not its name. */
	readonly whole?: string;
	readonly help: string;
	/** The keys that do what it does, where there are any. */
	readonly keys?: string;
	readonly deed: Deed;
};

/** A command that takes words, besides the bindings. */
export type Command = {
	readonly name: string;
	readonly help: string;
	/** The entries for what is typed after its name. */
	readonly complete: (typed: string, state: State, model: Model) => readonly PaletteEntry[];
};
