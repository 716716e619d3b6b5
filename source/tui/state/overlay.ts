import type {Target} from '../../briefing/entry/target.ts';
import type {Found} from '../../briefing/find/scan.ts';
import type {Note} from '../../library/reader/notes.ts';
import type {FoundEverywhere} from '../../shelf/find-everywhere.ts';
import type {ShelfEntry} from '../../shelf/report-names.ts';
import type {Editor} from '../writing/editor.ts';
import type {Form} from '../writing/form.ts';
import type {FirstActors} from './candidates.ts';

/** What is typed over the view, and which of the rows that are left the cursor is on. */
type Typed<Kind extends string> = {readonly kind: Kind; readonly query: string; readonly cursor: number};

/** The lens picker, with its ticks. */
export type Picker = Typed<'picker'> & {
	/** The actors that come first, until something is typed. */
	readonly first: Omit<FirstActors, 'on'>;
	/** The actors that are ticked; `undefined` until the reader ticks one, or unticks one that the lens is on. */
	readonly ticks: readonly string[] | undefined;
};

/** The help, which `/` narrows to what is typed. */
export type Help = {
	readonly kind: 'help';
	readonly query: string;
	readonly top: number;
	/** Whether its filter is being typed. */
	readonly isFiltering: boolean;
};

/** Find, with what it found so far. */
export type Find = Typed<'find'> & {
	/** Whether hits outside the lens are shown too. */
	readonly isLifted: boolean;
	readonly found: Found;
};

/** The command palette. */
export type Palette = Typed<'palette'> & {
	/** The file that could not be written, as it is there already. */
	readonly there: string | undefined;
};

/** A note while it is written. */
export type Writing = {
	readonly kind: 'editor';
	/** What it is on, and the meeting it belongs to. */
	readonly target: Target;
	readonly meeting: string | undefined;
	/** The note it changes; `undefined` for a new one. */
	readonly note: Note | undefined;
	readonly editor: Editor;
	readonly top: number;
	/** When the draft it goes on with was left; `undefined` where it begins anew. */
	readonly draftLeft: string | undefined;
	/** Why it could not be saved; the text stays. */
	readonly refusal: string | undefined;
};

/** A meeting or a question of the reader's own or a statement while it is added or changed. */
export type FormOverlay = {readonly kind: 'form'; readonly form: Form};

/** A text to be read, or selected with the mouse, where the terminal takes none into its clipboard or no browser is there. */
export type Shown = {readonly kind: 'shown'; readonly text: string; readonly why: string; readonly top: number};

/** The reports to choose from, narrowed by what is typed. */
export type ReportPicker = Typed<'reports'> & {readonly reports: readonly ShelfEntry[]};

/** Find in every report of the library, with what it found. */
export type Everywhere = FoundEverywhere & Typed<'everywhere'>;

/** The blank screen, and the text that was shown when it went blank. */
type Blank = {readonly kind: 'blank'; readonly under: Shown | undefined};

/** The most UTF-16 units that a line one types holds: more than a name, a question or a command takes, and little to match at every key. */
export const mostOnLine = 1_000;

/** What lies over the view and is narrowed by what is typed. */
export type TypedOverlay = Picker | Help | Find | Palette | ReportPicker | Everywhere;

/** What lies over the view. */
export type Overlay = TypedOverlay | Writing | FormOverlay | Shown | Blank;
