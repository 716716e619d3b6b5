import {shortNames} from '../briefing/actor-names.ts';
import {wrap} from '../exporting/text.ts';
import {footerBindings} from './keymap.ts';
import {type Layout, layOutScreen, type Size} from './layout.ts';
import {fitLine, type Line, line, type Span, span, widthOf} from './line.ts';
import type {Model} from './model.ts';
import type {Shown} from './overlay.ts';
import {detailLines} from './parts/detail-pane.ts';
import {editorLines} from './parts/editor.ts';
import {findLines} from './parts/find.ts';
import {footer} from './parts/footer.ts';
import {formLines} from './parts/form.ts';
import {header} from './parts/header.ts';
import {helpBelow, helpScreen} from './parts/help.ts';
import {listLines} from './parts/list-pane.ts';
import {paletteLines} from './parts/palette.ts';
import {pickerLines} from './parts/picker.ts';
import {everywhereLines, reportLines} from './parts/reports.ts';
import {shownLines} from './parts/shown.ts';
import {tabs} from './parts/tabs.ts';
import {hiddenActions} from './presenting.ts';
import {placeOf, type State, scopeOf} from './state.ts';
import {views} from './views/all-views.ts';

/** A whole screen as lines of toned text, exactly as many as the terminal has rows. */
export type Screen = {
	readonly header: readonly Span[];
	readonly tabs: readonly Span[];
	readonly body: readonly (readonly Span[])[];
	readonly footer: readonly Span[];
	/** The rules above and below the body; `undefined` where there is no room for them. */
	readonly rules: {readonly above: readonly Span[]; readonly below: readonly Span[]} | undefined;
};

const narrowest = 8;

/** Draws a state. Pure, and as fast with 100,000 statements as with 100: only what shows is drawn. */
export function drawScreen(state: State, model: Model): Screen {
	const layout = layOutScreen(state.size);
	if (state.overlay?.kind === 'blank') {
		return blankScreen(layout);
	}

	const screen = drawWhole(state, model, layout);
	return state.presenting === undefined ? screen : mapScreen(screen, undimmed);
}

function drawWhole(state: State, model: Model, layout: Layout): Screen {
	const {columns} = state.size;
	const context = model.context(state);
	const view = views[state.view];
	const body = drawBody(state, model, layout);
	const named = footerBindings(model.keymap, scopeOf(state), view.name);
	const bindings = state.presenting === undefined ? named : named.filter(({id}) => !hiddenActions.has(id));
	return {
		header: fitLine(header(context, columns, state), columns),
		tabs: fitLine(tabs(context, view, columns), columns),
		body: Array.from({length: layout.bodyHeight}, (_, at) => fitted(body.lines[at] ?? [], columns)),
		footer: fitLine(footer(bindings, columns, state.notice), columns),
		rules: layout.rules ? {above: rule(columns, body.above, '↑'), below: rule(columns, body.below, '↓')} : undefined,
	};
}

function blankScreen({bodyHeight, rules}: Layout): Screen {
	const body = Array.from({length: bodyHeight}, () => []);
	return {header: [], tabs: [], body, footer: [], rules: rules ? {above: [], below: []} : undefined};
}

// On a projector what is dim is not seen.
function undimmed(spans: readonly Span[]): readonly Span[] {
	return spans.map(({text, tone}) => span(text, tone === 'dim' ? 'plain' : tone));
}

function mapScreen(
	{header, tabs, body, footer, rules}: Screen,
	change: (spans: readonly Span[]) => readonly Span[],
): Screen {
	return {
		header: change(header),
		tabs: change(tabs),
		body: body.map(change),
		footer: change(footer),
		rules: rules === undefined ? undefined : {above: change(rules.above), below: change(rules.below)},
	};
}

/** The lines of a screen from top to bottom. */
export function screenLines({header, tabs, body, footer, rules}: Screen): (readonly Span[])[] {
	return rules === undefined
		? [header, tabs, ...body, footer]
		: [header, tabs, rules.above, ...body, rules.below, footer];
}

/** What a body shows, and how many lines lie above and below it. */
type Body = {readonly lines: readonly (readonly Span[])[]; readonly above: number; readonly below: number};

function drawBody(state: State, model: Model, layout: Layout): Body {
	const whole = {height: layout.bodyHeight, width: state.size.columns - 4};
	switch (state.overlay?.kind) {
		case 'picker':
			return {lines: pickerLines(state, state.overlay, model, whole), above: 0, below: 0};
		case 'find':
			return {lines: findLines(state.overlay, whole), above: 0, below: 0};
		case 'help':
			return {
				lines: helpScreen(state.overlay, model.keymap, whole),
				above: state.overlay.top,
				below: helpBelow(state.overlay, model.keymap, whole.height),
			};
		case 'palette':
			return {lines: paletteLines(state, state.overlay, model, whole), above: 0, below: 0};
		case 'editor':
			return {lines: editorLines(state.overlay, model.index, state.size), above: 0, below: 0};
		case 'form':
			return {lines: formLines(state.overlay.form, whole.width), above: 0, below: 0};
		case 'reports':
			return {lines: reportLines(state.overlay, whole), above: 0, below: 0};
		case 'everywhere':
			return {lines: everywhereLines(state.overlay, whole), above: 0, below: 0};
		case 'shown':
			return drawShown(state.overlay, state.size, layout);
		default:
	}

	const {opened} = placeOf(state);
	if (!layout.wide) {
		return opened === undefined ? drawList(state, model, layout) : drawDetail(state, model, layout);
	}

	const list = drawList(state, model, layout);
	const detail = drawDetail(state, model, layout);
	const lines = Array.from({length: layout.bodyHeight}, (_, at) => beside(list.lines[at], detail.lines[at], layout));
	const focused = opened === undefined ? list : detail;
	return {lines, above: focused.above, below: focused.below};
}

function drawShown(shown: Shown, size: Size, {bodyHeight}: Layout): Body {
	const lines = shownLines(shown, size);
	const top = Math.max(0, Math.min(shown.top, lines.length - bodyHeight));
	return {
		lines: lines.slice(top, top + bodyHeight),
		above: top,
		below: Math.max(0, lines.length - top - bodyHeight),
	};
}

function drawList(state: State, model: Model, {listHeight: height, listWidth: width}: Layout): Body {
	const rows = model.rows(state);
	const context = model.context(state);
	const {top, opened} = placeOf(state);
	const cursor = model.cursorRow(state);
	const heading = drawHeading(state, model, width);
	if (rows.length === 0) {
		return {lines: [heading, [], ...whyEmpty(state, model, width)], above: 0, below: 0};
	}

	const window = {top, height, width, cursor, focused: opened === undefined};
	const lines = listLines(rows, window, model.signs(state), context.spoken);
	return {lines: [heading, ...lines], above: top, below: Math.max(0, rows.length - top - height)};
}

function drawHeading(state: State, model: Model, width: number): Span[] {
	const context = model.context(state);
	const drawn = views[state.view].heading(context, model.arrangement(state))(width);
	const shown: Line = context.spoken ? line(drawn.left, [span(placeInList(state, model))]) : drawn;
	return [span('   '), ...fitLine(shown, width)];
}

function placeInList(state: State, model: Model): string {
	const rows = model.rows(state).filter(({entry}) => entry.selectable);
	const row = model.rows(state)[model.cursorRow(state)];
	return `row ${row === undefined ? 0 : rows.indexOf(row) + 1} of ${rows.length}`;
}

function drawDetail(state: State, model: Model, {bodyHeight: height, detailWidth: width}: Layout): Body {
	const lines = model.detail(state);
	const {opened} = placeOf(state);
	const top = Math.max(0, Math.min(opened?.top ?? 0, lines.length - height));
	return {
		lines: detailLines(lines, {height, width, opened}),
		above: top,
		below: Math.max(0, lines.length - top - height),
	};
}

function whyEmpty(state: State, model: Model, width: number): Span[][] {
	const context = model.context(state);
	const names = shortNames(model.index, state.lens);
	const why = state.lens.length === 0 ? `This is not in the report.` : views[state.view].whyEmpty(context, names);
	const how = state.lens.length === 0 ? [] : wrap('A clears the lens, a chooses another.', width);
	return [...wrap(why, width), ...how].map((text) => [span(`   ${text}`)]);
}

function beside(left: readonly Span[] = [], right: readonly Span[] = [], {listWidth}: Layout): Span[] {
	const fill = ' '.repeat(Math.max(0, listWidth + 3 - widthOf(left)));
	return [...left, span(`${fill} │ `, 'dim'), ...right.slice(0, 1).map(trimGutter), ...right.slice(1)];
}

// The separator already gives the detail air: its gutter needs only the mark.
function trimGutter({text, tone}: Span): Span {
	return {text: text.slice(1), tone};
}

// The gutter and the margin leave a terminal of a few columns no room at all.
function fitted(spans: readonly Span[], width: number): readonly Span[] {
	return width < narrowest ? fitLine(line(spans), width) : spans;
}

function rule(width: number, hidden: number, arrow: string): Span[] {
	const note = ` ${hidden} more ${arrow} `;
	return hidden === 0 || note.length >= width
		? [span('─'.repeat(width), 'dim')]
		: [span('─'.repeat(width - note.length - 1), 'dim'), span(note, 'dim'), span('─', 'dim')];
}
