import {countIn, type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Layout} from '../drawing/layout.ts';
import {fitLine, type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import {footerBindings, privateActions} from '../keys/keymap.ts';
import {listed} from '../keys/table/row.ts';
import {isListed, noteHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {type State, scopeOf} from '../state/state.ts';
import {views} from '../views/all-views.ts';
import {knownFigures} from '../views/deployment/rows.ts';
import {type Context, nextArrangement} from '../views/view.ts';
import {drawBody, type Pane} from './body.ts';
import {footer, noticeLines} from './footer.ts';
import {header} from './header.ts';

/** A whole screen as lines of toned text, exactly as many as the terminal has rows. */
export type Screen = {
	readonly header: readonly Span[];
	readonly tabs: readonly Span[];
	readonly body: readonly (readonly Span[])[];
	/** Whether nothing lies below the body. */
	readonly atEnd: boolean;
	/** One line, or more where what it says is long. */
	readonly footer: readonly (readonly Span[])[];
	/** The rule above the body and the one below it; none where there is no room for them. */
	readonly above: readonly (readonly Span[])[];
	readonly below: readonly (readonly Span[])[];
};

const narrowest = 8;
/** With less, the footer needs the room for its other keys. */
const roomForNext = 70;

/** Draws a state. Pure, and as fast with 100,000 statements as with 100: only what shows is drawn. */
export function drawScreen(state: State, model: Model): Screen {
	const layout = model.layout(state);
	if (state.overlay?.kind === 'blank') {
		return blankScreen(layout);
	}

	const screen = drawWhole(state, model, layout);
	return state.presenting === undefined ? screen : undimmed(screen);
}

function drawWhole(state: State, model: Model, layout: Layout): Screen {
	const {columns} = state.size;
	const context = model.context(state);
	const view = views[state.view];
	const scope = scopeOf(state);
	const named = footerBindings(model.keymap, scope, state.view);
	const isOnNote = noteHere(state, model) !== undefined;
	const has = {
		lens: state.lens.length > 0,
		rows: !listed.includes(scope) || model.rows(state).length > 0,
		listed: isListed(state, model),
		note: isOnNote,
		'no note': !isOnNote,
	};
	const bindings = named
		.filter(({id}) => state.presenting === undefined || !privateActions.has(id))
		.filter(({needs}) => needs === undefined || has[needs])
		// Of more than two ways it is said which comes next.
		.map((binding) =>
			binding.id === 'regroup' && view.arrangements.length > 2 && columns >= roomForNext
				? {...binding, label: nextArrangement(view, model.arrangement(state))}
				: binding,
		);
	const bottom =
		state.notice === undefined
			? [footer(bindings, columns)]
			: noticeLines(state.notice, bindings, columns, Math.max(1, layout.bodyHeight - 1));
	const seen = lowered(layout, bottom.length - 1);
	const body = drawBody(state, model, seen);
	return {
		header: fitLine(header(context, columns, state), columns),
		tabs: fitLine(tabs(context, state.view, columns), columns),
		body: Array.from({length: seen.bodyHeight}, (_, at) => fitted(body.lines[at] ?? [], columns)),
		atEnd: body.panes.every(({below}) => below <= 0),
		footer: bottom.map((line) => fitLine(line, columns)),
		above: layout.rules ? [rule(body.panes, 'above')] : [],
		below: layout.rules ? [rule(body.panes, 'below')] : [],
	};
}

// A long notice takes lines of the body for as long as it shows.
function lowered(layout: Layout, by: number): Layout {
	return {...layout, bodyHeight: layout.bodyHeight - by, listHeight: Math.max(1, layout.listHeight - by)};
}

function blankScreen({bodyHeight, rules}: Layout): Screen {
	const body = Array.from({length: bodyHeight}, () => []);
	const rule = rules ? [[]] : [];
	return {header: [], tabs: [], above: rule, body, atEnd: true, below: rule, footer: [[]]};
}

// On a projector what is dim is not seen.
function undimmed({header, tabs, above, body, below, footer, atEnd}: Screen): Screen {
	const change = (spans: readonly Span[]) => spans.map(({text, tone}) => span(text, tone === 'dim' ? 'plain' : tone));
	return {
		header: change(header),
		tabs: change(tabs),
		above: above.map(change),
		body: body.map(change),
		below: below.map(change),
		footer: footer.map(change),
		atEnd,
	};
}

/** The lines of a screen from top to bottom. */
export function screenLines({header, tabs, above, body, below, footer}: Screen): (readonly Span[])[] {
	return [header, tabs, ...above, ...body, ...below, ...footer];
}

// The gutter and the margin leave a terminal of a few columns no room at all.
function fitted(spans: readonly Span[], width: number): readonly Span[] {
	return width < narrowest ? fitLine(line(spans), width) : spans;
}

// Of two panes, the one that has the keys has the heavy rule, up to the line between them.
function rule(panes: readonly Pane[], side: 'above' | 'below'): Span[] {
	const arrow = side === 'above' ? '↑' : '↓';
	return panes.flatMap(({columns, [side]: hidden, hasKeys}, at) => {
		const stroke = (length: number) => span((hasKeys ? '━' : '─').repeat(length), hasKeys ? 'plain' : 'dim');
		const join = at === 0 ? [] : [span(side === 'above' ? '┬' : '┴', 'dim'), stroke(1)];
		const end = at === panes.length - 1 ? 0 : 1;
		const note = ` ${hidden} more ${arrow} `;
		return hidden === 0 || note.length >= columns
			? [...join, stroke(columns + end)]
			: [...join, stroke(columns - note.length - 1), span(note, 'dim'), stroke(1 + end)];
	});
}

const roomForCounts = 110;

/** The row of tabs: the active one in capitals with its count, every count from 110 columns on, an emptied one set apart by its 0. */
function tabs(context: Context, active: ViewName, width: number): Line {
	const shortened = new Set<string>();
	const draw = (gap: string) =>
		viewNames.flatMap((view, at): Span[] => [
			span(at === 0 ? ' ' : gap),
			tab(context, view, {active: view === active, all: width >= roomForCounts, short: shortened.has(view)}),
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
	{active, all, short}: Record<'active' | 'all' | 'short', boolean>,
): Span {
	const {selection, at: clock} = context;
	// What the clock hides is not there.
	const seen = view === 'deployment' ? {...selection, deployment: knownFigures(selection, clock).known} : selection;
	const count = countIn(seen, view);
	const title = (short ? views[view].shortTitle : undefined) ?? capitalized(view);
	const name = `${viewNames.indexOf(view) + 1} ${active ? title.toUpperCase() : title}`;
	const shown = all || active || count === '0' ? `${name} ${count}` : name;
	return span(shown, active ? 'strong' : count === '0' ? 'dim' : 'plain');
}

function onlyActive(context: Context, active: ViewName): Span[] {
	return viewNames.flatMap((view, at): Span[] => [
		span(at === 0 ? ' ' : '  '),
		view === active ? tab(context, view, {active: true, all: false, short: true}) : span(String(at + 1)),
	]);
}
