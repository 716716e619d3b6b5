import {countIn, type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {remarksOnMembers} from '../../briefing/entry/kinds/member.ts';
import {notWorkedOut} from '../../briefing/entry/positions.ts';
import {termsElsewhere} from '../../briefing/entry/term-text.ts';
import {unreadAnnexRemark} from '../../briefing/unread-annex.ts';
import {capitalized, decapitalized} from '../../briefing/wording.ts';
import type {Report} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {inTiers, lensNames} from './lens-table.ts';
import type {Printable} from './printable.ts';

/** Why a lens leaves nothing, by command. */
const reasons: Readonly<Record<ViewName | 'actors', string>> = {
	delegation: 'nobody is listed',
	issues: 'nothing is said by or about them',
	deployment: 'no figure is stated by or about them or a group of theirs',
	programme: 'no entry names them or a group of theirs',
	positions: 'they hold no position on a contested question',
	terms: 'no term is addressed to them or a group of theirs, or answered by them',
	text: 'nothing in another view of theirs has a paragraph',
	actors: 'nobody is listed',
};

/** What a report may have though nothing was found in it, as sentences, by command. */
const unknown: Partial<Record<ViewName | 'actors', (report: Report) => string | undefined>> = {
	delegation: (report) => remarksOnMembers(report).join(' '),
	positions: notWorkedOut,
	programme: (report) => unreadAnnexRemark(report, 'meetings'),
	terms: (report) => (report.termsIn === undefined ? unreadAnnexRemark(report, 'terms') : undefined),
};

/** Why a command finds nothing, in one line that tells how to find something, and in a document; empty where it found entries. */
export function nothingLeft(
	context: Context,
	command: ViewName | 'actors',
	{length}: readonly unknown[],
): Pick<Printable, 'nothing' | 'nothingInDocument'> {
	if (length > 0) {
		return {};
	}

	const forWhom = context.lens && `Nothing for ${lensNames(context)}: ${reasons[command]}.`;
	return {
		nothing: `${command}: ${whyNothing(context, command)}`,
		nothingInDocument:
			unknown[command]?.(context.index.report) ||
			forWhom ||
			`${capitalized(whyNothing(context, command).replace(/; leave out --.*$/, ''))}.`,
	};
}

function whyNothing(context: Context, command: ViewName | 'actors'): string {
	const {lens, at, selection} = context;
	const {symbol} = context.index.report;
	if (command === 'deployment' && at !== undefined && inTiers(selection.deployment).length > 0) {
		return `nothing was known yet at ${at}; leave out --at for every figure`;
	}

	const unread = unknown[command]?.(context.index.report);
	if (unread) {
		return `${symbol}: ${decapitalized(unread.slice(0, -1))}`;
	}

	if (context.kind !== undefined) {
		const whose = lens === undefined ? symbol : lensNames(context);
		return `${whose}: nothing is of the kind "${context.kind}"; leave out --kind for all kinds`;
	}

	if (lens === undefined) {
		const where = command === 'terms' ? termsElsewhere(context.index.report) : undefined;
		return `${symbol} has none${where === undefined ? '' : `: ${where}`}`;
	}

	const counts = viewNames.map((view) => ({view, count: countIn(selection, view)}));
	const elsewhere = counts.filter(({view, count}) => view !== command && count !== '0' && count !== '–');
	const hint =
		elsewhere.length === 0 ? '' : `; see ${elsewhere.map(({view, count}) => `${view} (${count})`).join(', ')}`;
	return `nothing for ${lensNames(context)}, as ${reasons[command]}${hint}, or leave out --actor`;
}
