import {countIn, type Selection, type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {notWorkedOut} from '../../briefing/brief/contested.ts';
import {membersNotRead} from '../../briefing/entry/kinds/member.ts';
import {termsElsewhere} from '../../briefing/entry/term-text.ts';
import type {Report} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {inTiers, lensNames} from './lens.ts';

/** Why a lens leaves nothing, by command. */
const reasons: Readonly<Record<ViewName | 'actors', string>> = {
	delegation: 'nobody is listed',
	issues: 'nothing is said by or about them',
	deployment: 'no figure is stated by or about them or a group of theirs',
	programme: 'no entry names them or a group of theirs',
	positions: 'they hold no position on a contested question',
	terms: 'no term is addressed to them or answered by them',
	text: 'nothing in another view of theirs has a paragraph',
	actors: 'nobody is listed',
};

/** One line that says why a command finds nothing, and how to find something; `undefined` where it found entries. */
export function nothingLeft(
	context: Context,
	command: ViewName | 'actors',
	{length}: readonly unknown[],
): string | undefined {
	if (length > 0) {
		return undefined;
	}

	const {lens, at, selection} = context;
	const {symbol} = context.index.report;
	if (command === 'deployment' && at !== undefined && inTiers(selection.deployment).length > 0) {
		return `deployment: nothing was known yet at ${at}; leave out --at for every figure`;
	}

	const unknown = unknownIn(context.index.report, command);
	if (unknown !== undefined) {
		return `${command}: ${symbol}: ${unknown.charAt(0).toLowerCase()}${unknown.slice(1, -1)}`;
	}

	if (context.kind !== undefined) {
		const whose = lens === undefined ? symbol : lensNames(context);
		return `${command}: ${whose}: nothing is of the kind "${context.kind}"; leave out --kind for all kinds`;
	}

	if (lens === undefined) {
		const where = command === 'terms' ? termsElsewhere(context.index.report) : undefined;
		return `${command}: ${symbol} has none${where === undefined ? '' : `: ${where}`}`;
	}

	const elsewhere = viewNames.filter((view) => view !== command).flatMap((view) => found(selection, view));
	const hint = elsewhere.length === 0 ? '' : `; see ${elsewhere.join(', ')}`;
	return `${command}: nothing for ${lensNames(context)}, as ${reasons[command]}${hint}, or leave out --actor`;
}

function unknownIn(report: Report, command: ViewName | 'actors'): string | undefined {
	return command === 'positions' ? notWorkedOut(report) : command === 'delegation' ? membersNotRead(report) : undefined;
}

function found(selection: Selection, view: ViewName): string[] {
	const isCounted = view !== 'delegation' || !selection.delegationWhole;
	const isEmpty = inTiers<unknown>(selection[view]).length === 0;
	return isCounted && !isEmpty ? [`${view} (${countIn(selection, view)})`] : [];
}
