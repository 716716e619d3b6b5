import {byKind} from '../../briefing/by-kind.ts';
import type {ExportOpen} from '../../exporting/asked.ts';
import {whereUnreadable} from '../../library/store/errors.ts';
import type {Environment} from '../../shelf/opening.ts';
import type {Shelf} from '../../shelf/shelf.ts';
import type {Action, Ask} from '../state/action.ts';
import {osc52} from './clipboard.ts';
import type {Keeper} from './keeper.ts';
import type {Perform} from './store.ts';

/** A text as the reader's own editor left it, and how it ended where it did not end well; or why there is none. */
export type Edited = {readonly text: string; readonly why?: string} | {readonly text?: undefined; readonly why: string};

/** What the terminal the program runs on can do. */
export type Terminal = {
	readonly write: (sequence: string) => void;
	/** Gives the terminal back to the shell until it comes back. */
	readonly suspend: () => void;
	/** Has the reader go on with a text in an editor of their own; `undefined` where they are in it already. */
	readonly edit: (text: string) => Promise<Edited | undefined>;
};

type Outside = {
	readonly keeper: Keeper;
	readonly terminal: () => Terminal | undefined;
	/** Tells the terminal that the clipboard is reached through. */
	readonly env: Environment;
	/** Where other reports are. */
	readonly shelf?: Shelf;
	readonly exportOpen?: ExportOpen;
	/** Opens an address in the reader's browser; gives whether there is one. */
	readonly browse?: (address: string) => Promise<boolean>;
};

/** Does what a state asks of the outside. */
export function createPerform({keeper, terminal, env, shelf, exportOpen, browse}: Outside): Perform {
	return (asked, dispatch) =>
		byKind<Ask, Action | undefined>(asked, {
			save: (ask) => keepAsked(keeper, ask, dispatch),
			draft: ({parts}) => void keeper.keepSoon(parts, dispatch),
			copy: (ask) => copy(ask, terminal(), env),
			'search-reports': (ask) => {
				void (shelf && answerAnew(shelf, ask).then((answer) => answer && dispatch(answer)));
				return shelf && answerFrom(shelf, ask);
			},
			'list-reports': (ask) => shelf && answerFrom(shelf, ask),
			leave: (ask) => shelf && answerFrom(shelf, ask),
			export: (ask) =>
				void exportOpen?.(ask.asked).then((outcome) => dispatch({type: 'exported', asked: ask.asked, outcome})),
			browse: ({address}) => void browse?.(address).then((isOpened) => dispatch(browsed(address, isOpened))),
			suspend: () => void terminal()?.suspend(),
			edit: ({text: written}) =>
				void terminal()
					?.edit(written)
					.then((edited) => edited && dispatch(leftBy(edited))),
		});
}

// The terminal does not answer, so that it is said to be sent, not to have arrived.
function copy({text, said}: Extract<Ask, {kind: 'copy'}>, terminal: Terminal | undefined, env: Environment): Action {
	const copying = osc52(text, env);
	if ('why' in copying) {
		return {type: 'show', text, why: `Not copied: ${copying.why}`};
	}

	terminal?.write(copying.sequence);
	// By itself tmux keeps what it is sent to itself.
	const sent = (env.TMUX ?? '') === '' ? 'Sent to the clipboard' : 'Copied, if tmux lets it through';
	return notice(`${sent}: ${said}`);
}

function leftBy({text, why}: Edited): Action {
	return text === undefined ? notice(why) : {type: 'edited', text, why};
}

function browsed(address: string, isOpened: boolean): Action {
	return isOpened
		? notice(`Sent to the browser: ${address}`)
		: {type: 'show', text: address, why: 'No browser can be opened from here'};
}

/**
 * Keeps what is asked to be kept. What takes an earlier change back is done with: nothing takes it back again.
 * @param tell is told what comes of it later, where another program is writing
 */
export function keepAsked(
	keeper: Keeper,
	{change, takesBack}: Extract<Ask, {kind: 'save'}>,
	tell?: (action: Action) => void,
): Action {
	const done = (action: Action): Action =>
		takesBack && action.type === 'saved' ? {...action, undo: undefined} : action;
	// Who leaves a note is asked at once what becomes of it.
	const later = change.kind === 'keep-draft' ? undefined : tell && ((action: Action) => tell(done(action)));
	return done(keeper.keep(change, later));
}

type ShelfAsk = Extract<Ask, {readonly kind: 'list-reports' | 'search-reports' | 'leave'}>;

/** Answers what is asked of a shelf. A library that cannot be read says so in a line. */
export function answerFrom(shelf: Shelf, ask: ShelfAsk): Action {
	try {
		switch (ask.kind) {
			case 'list-reports':
				return {type: 'reports', reports: shelf.list()};
			case 'search-reports':
				return {type: 'searched', query: ask.query, ...shelf.search(ask.query)};
			case 'leave': {
				const {next} = ask;
				if (shelf.isOpen(next)) {
					return next.target === undefined
						? notice('This report is open already')
						: {type: 'arrive', target: next.target};
				}

				const why = shelf.whyNot(next);
				return why === undefined ? {type: 'leaving', next} : notice(why);
			}
		}
	} catch (error) {
		return whereUnreadable(({reasonFirst}) => notice(reasonFirst))(error);
	}
}

/** Answers a search once more, where the reader has put reports right since they were made ready for it; says why where that fails. */
async function answerAnew(shelf: Shelf, ask: ShelfAsk): Promise<Action | undefined> {
	const renewed = async () => ((await shelf.renew()) ? answerFrom(shelf, ask) : undefined);
	return renewed().catch(whereUnreadable(({reasonFirst}) => notice(`Corrections are not searched: ${reasonFirst}`)));
}

function notice(text: string): Action {
	return {type: 'notice', text};
}
