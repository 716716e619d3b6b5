import {countIn, type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {capitalized} from '../../briefing/wording.ts';
import {type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import {views} from '../views/all-views.ts';
import {knownFigures} from '../views/deployment/known.ts';
import type {Context} from '../views/view.ts';

const roomForCounts = 110;

/** The row of tabs: the active one in capitals with its count, every count from 110 columns on, an emptied one set apart by its 0. */
export function tabs(context: Context, active: ViewName, width: number): Line {
	const shortened = new Set<string>();
	const draw = (gap: string) =>
		viewNames.flatMap((view, at): Span[] => [
			span(at === 0 ? ' ' : gap),
			tab(context, view, {at, active: view === active, all: width >= roomForCounts, short: shortened.has(view)}),
		]);
	// From the right, and the active tab last.
	for (const view of [...viewNames.filter((name) => name !== active).toReversed(), active]) {
		if (widthOf(draw('  ')) <= width) {
			break;
		}

		shortened.add(view);
	}

	const drawn = [draw('  '), draw(' ')].find((spans) => widthOf(spans) <= width);
	return line(drawn ?? onlyActive(context, active));
}

function tab(
	context: Context,
	view: ViewName,
	{at, active, all, short}: {at: number; active: boolean; all: boolean; short: boolean},
): Span {
	const {selection, at: clock} = context;
	// What the clock hides is not there.
	const seen = view === 'deployment' ? {...selection, deployment: knownFigures(selection, clock).known} : selection;
	const count = countIn(seen, view);
	const title = (short ? views[view].shortTitle : undefined) ?? capitalized(view);
	const name = `${at + 1} ${active ? title.toUpperCase() : title}`;
	const shown = all || active || count === '0' ? `${name} ${count}` : name;
	return span(shown, active ? 'strong' : count === '0' ? 'dim' : 'plain');
}

function onlyActive(context: Context, active: ViewName): Span[] {
	return viewNames.flatMap((view, at): Span[] => [
		span(at === 0 ? ' ' : '  '),
		view === active ? tab(context, view, {at, active: true, all: false, short: true}) : span(String(at + 1)),
	]);
}
