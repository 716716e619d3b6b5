import {shortNames} from '../../briefing/actors/names.ts';
import {select} from '../../briefing/actors/selection.ts';
import {byKind} from '../../briefing/by-kind.ts';
import {wrap} from '../../printing/text.ts';
import {linkLines, shows, topAtItem} from '../drawing/block.ts';
import {
	behindGutter,
	gridHead,
	type Layout,
	overRoom,
	type Room,
	type Size,
	topWithin,
	windowTop,
} from '../drawing/layout.ts';
import {fitLine, type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import {findLines} from '../over/find/draw.ts';
import {drawForm} from '../over/form/draw.ts';
import {helpScreen} from '../over/help.ts';
import {editorHeight, editorLines} from '../over/note/draw.ts';
import {paletteLines} from '../over/palette/draw.ts';
import {pickerLines} from '../over/picker/update.ts';
import {everywhereLines, reportLines} from '../over/reports/draw.ts';
import {shownLines} from '../over/shown.ts';
import type {Model} from '../state/model.ts';
import type {Overlay, Shown, Writing} from '../state/overlay.ts';
import {acrossOf, gridOf, placeOf, type State} from '../state/state.ts';
import {views} from '../views/all-views.ts';
import {detailLines, listLines} from './panes.ts';

/** What a body shows, and what lies above and below each of its panes. */
type Body = {readonly lines: readonly (readonly Span[])[]; readonly panes: readonly Pane[]};

/** The lines of one pane, and how many more there are above and below. */
type Window = {readonly lines: readonly (readonly Span[])[]; readonly above: number; readonly below: number};

/** The columns of a pane, how many lines lie above and below its window, and whether it alone of several has the keys. */
export type Pane = Omit<Window, 'lines'> & {readonly columns: number; readonly hasKeys: boolean};

/** Draws what stands between the tabs and the footer: what lies over the view, or else its list and detail. */
export function drawBody(state: State, model: Model, layout: Layout): Body {
	const over = drawOver(state, model, layout);
	return over === undefined ? drawView(state, model, layout) : onePane(state, over);
}

function drawOver(state: State, model: Model, layout: Layout): Window | undefined {
	const {overlay, size} = state;
	const room = overRoom(size, layout.bodyHeight);
	return (
		overlay &&
		byKind<Overlay, Window | undefined>(overlay, {
			picker: (over) => unscrolled(pickerLines(state, over, model, room)),
			find: (over) => unscrolled(findLines(over, room)),
			help: (over) => ({...helpScreen(state, over, model, room), above: over.top}),
			palette: (over) => unscrolled(paletteLines(state, over, model, room)),
			editor: (over) => drawWriting(state, over, model, layout, room),
			form: ({form}) => drawForm(form, room),
			reports: (over) => unscrolled(reportLines(over, room)),
			everywhere: (over) => unscrolled(everywhereLines(over, room)),
			shown: (over) => drawShown(over, size, layout),
			blank: () => undefined,
		})
	);
}

// Above a note that is written stands what it is on.
function drawWriting(state: State, writing: Writing, model: Model, layout: Layout, room: Room): Window {
	const height = editorHeight(layout.bodyHeight);
	const rule = model.context(state).spoken ? '' : '─'.repeat(Math.max(0, room.width));
	const note = [behindGutter([span(rule, 'dim')]), ...editorLines(writing, model.index, {...room, height: height - 1})];
	const above = layout.bodyHeight - height;
	if (above === 0) {
		return unscrolled(note);
	}

	const seen = drawView(state, model, {...layout, bodyHeight: above, listHeight: Math.max(1, above - 1)});
	return unscrolled([...Array.from({length: above}, (_, at) => seen.lines[at] ?? []), ...note]);
}

function drawView(state: State, model: Model, layout: Layout): Body {
	const {opened} = placeOf(state);
	if (!layout.wide) {
		return onePane(state, opened === undefined ? drawList(state, model, layout) : drawDetail(state, model, layout));
	}

	const list = drawList(state, model, layout);
	const detail = drawDetail(state, model, layout);
	return {
		lines: Array.from({length: layout.bodyHeight}, (_, at) => beside(list.lines[at], detail.lines[at], layout)),
		panes: [
			{columns: layout.panes.list, ...list, hasKeys: opened === undefined},
			{columns: layout.panes.detail, ...detail, hasKeys: opened !== undefined},
		],
	};
}

function onePane({size}: State, {lines, above, below}: Window): Body {
	return {lines, panes: [{columns: size.columns, above, below, hasKeys: false}]};
}

function unscrolled(lines: Window['lines']): Window {
	return {lines, above: 0, below: 0};
}

function scrolled(lines: Window['lines'], top: number, last: number): Window {
	return {lines, above: top, below: Math.max(0, last - top)};
}

function drawShown(shown: Shown, size: Size, {bodyHeight}: Layout): Window {
	const lines = shownLines(shown, size);
	const top = topWithin(shown.top, bodyHeight, lines.length);
	return scrolled(lines.slice(top, top + bodyHeight), top, lines.length - bodyHeight);
}

// Between the heading and the legend of a grid, which stay, the rows move.
function drawList(state: State, model: Model, {bodyHeight, listWidth: width, listHeight}: Layout): Window {
	const context = model.context(state);
	const rows = model.rows(state);
	const drawn = (line: Line) => behindGutter(fitLine(line, width));
	if (rows.length === 0) {
		return unscrolled([drawn(heading(state, model, width)), [], ...whyEmpty(state, model, width)]);
	}

	const grid = gridOf(state);
	const head = grid?.head(context, acrossOf(state), {width, height: gridHead(bodyHeight)});
	const height = head === undefined ? listHeight : Math.min(listHeight, bodyHeight - head.length);
	const {top: first, opened} = placeOf(state);
	const cursor = model.cursorRow(state);
	const top = windowTop(first, Math.max(0, cursor), height, rows.length);
	const window = {top, height, width, cursor, focused: opened === undefined};
	const lines = listLines(rows, window, model.signs(state), context.spoken);
	const above = head ?? [heading(state, model, width)];
	const room = {width, height: bodyHeight - above.length - lines.length};
	const legend = grid?.legend(context, rows[cursor]?.entry.target, room) ?? [];
	return scrolled([...above.map(drawn), ...lines, ...legend.map(drawn)], top, rows.length - height);
}

function heading(state: State, model: Model, width: number): Line {
	const context = model.context(state);
	const drawn = views[state.view].heading(context, model.arrangement(state))(width);
	return context.spoken ? line(drawn.left, [span(placeInList(state, model))]) : drawn;
}

function placeInList(state: State, model: Model): string {
	const rows = model.rows(state).filter(({entry}) => entry.selectable);
	const row = model.pointed(state);
	return `row ${row === undefined ? 0 : rows.indexOf(row) + 1} of ${rows.length}`;
}

function drawDetail(state: State, model: Model, {bodyHeight: height, detailWidth: width}: Layout): Window {
	const lines = model.detail(state);
	const {opened} = placeOf(state);
	const pointed = linkLines(lines)[opened?.link ?? -1];
	const wanted = opened?.top ?? 0;
	// While a note is written what it is on shows whole.
	const isFree = pointed === undefined || (state.overlay === undefined && shows(lines, pointed, wanted, height));
	const top = isFree ? topWithin(wanted, height, lines.length) : topAtItem(lines, pointed, wanted, height);
	const {spoken} = model.context(state);
	return scrolled(detailLines(lines, {top, height, width, opened}, spoken), top, lines.length - height);
}

function whyEmpty(state: State, model: Model, width: number): (readonly Span[])[] {
	const names = shortNames(model.index, state.lens);
	const view = views[state.view];
	const context = model.context(state);
	// What the report does not have, no lens has taken away.
	const isNone = state.lens.length === 0 || select(model.index, undefined)[state.view].first.length === 0;
	const said = isNone
		? [view.whyNone?.(context) ?? 'This is not in the report.']
		: [view.whyEmpty(context, names), 'A shows all, a chooses another.'];
	return said.flatMap((text) => wrap(text, width)).map((text) => behindGutter([span(text)]));
}

function beside(left: readonly Span[] = [], right: readonly Span[] = [], {panes}: Layout): Span[] {
	const fill = ' '.repeat(Math.max(0, panes.list - widthOf(left)));
	// The separator already gives the detail air: its gutter needs only the mark.
	const trimmed = right.map(({text, tone}, at) => span(text.slice(at === 0 ? 1 : 0), tone));
	return [...left, span(`${fill} │ `, 'dim'), ...trimmed];
}
