import {notWorkedOut} from '../briefing/contested.ts';
import type {Selection, Tiered} from '../briefing/selection.ts';
import {viewNames} from '../briefing/selection.ts';
import type {CommandName} from './commands.ts';
import {type Context, inTiers, lensNames} from './context.ts';

const reasons: Readonly<Partial<Record<CommandName, string>>> = {
	delegation: 'nobody is listed',
	issues: 'nothing is said by or about them',
	deployment: 'no figure is stated by or about them or a group of theirs',
	programme: 'no entry names them or a group of theirs',
	positions: 'they hold no position on a contested question',
	terms: 'no term is addressed to them or answered by them',
	text: 'nothing in another view of theirs has a paragraph',
	actors: 'nobody is listed',
	brief: 'nothing is tied to them',
	now: 'nothing is on and nothing comes after it',
	search: 'nothing of theirs has these words',
	notes: 'none stands at an entry of theirs',
};

/** One line that says why a command finds nothing, and how to find something. */
export function nothingLeft(context: Context, command: CommandName): string {
	const {lens, at, selection} = context;
	const {symbol} = context.index.report;
	if (command === 'deployment' && at !== undefined && inTiers(selection.deployment).length > 0) {
		return `deployment: nothing was known yet at ${at}; leave out --at for every figure`;
	}

	const unknown = command === 'positions' ? notWorkedOut(context.index.report) : undefined;
	if (unknown !== undefined) {
		return `${command}: ${symbol}: ${unknown.charAt(0).toLowerCase()}${unknown.slice(1, -1)}`;
	}

	if (lens === undefined) {
		return `${command}: ${symbol} has none`;
	}

	const elsewhere = viewNames.flatMap((view) => countIn(selection, view, command));
	const found = elsewhere.length === 0 ? '' : `; see ${elsewhere.join(', ')}`;
	const reason = reasons[command] ?? 'nothing is tied to them';
	return `${command}: nothing for ${lensNames(context)}, as ${reason}${found}, or leave out --actor`;
}

/** How many entries a lens leaves, the second tier apart: `5 +4`. */
export function formatCount({first, second}: Tiered<unknown>): string {
	return second.length === 0 ? String(first.length) : `${first.length} +${second.length}`;
}

function countIn(selection: Selection, view: keyof Omit<Selection, 'delegationWhole'>, but: CommandName): string[] {
	const entries = inTiers<unknown>(selection[view]);
	const uncounted = view === 'delegation' && selection.delegationWhole;
	return view === but || entries.length === 0 || uncounted ? [] : [`${view} (${formatCount(selection[view])})`];
}
