import {viewNames} from '../../briefing/actors/selection.ts';
import {capitalized, listed} from '../../briefing/wording.ts';
import {cut, pad, wrap} from '../../printing/text.ts';
import type {KeyLine} from '../../shelf/opening.ts';
import {behindGutter, gutter, type Room, rightMargin} from '../drawing/layout.ts';
import {fitLine, line, type Span, sideBySide, span, widthOf} from '../drawing/line.ts';
import {promptLine} from '../drawing/typed-list.ts';
import {helpLines} from '../keys/help-lines.ts';
import type {Binding} from '../keys/keymap.ts';
import type {Model} from '../state/model.ts';
import type {Help} from '../state/overlay.ts';
import {type State, scopeOf} from '../state/state.ts';

const keysWidth = 18;
const indent = '  ';
/** A column of less has no room for its keys and what they do. */
const leastColumn = 56;
/** In less, where a key works stands behind what it does and not in a column. */
const roomForPlaces = 70;
const gap = 3;

/**
 * The rows of the help: what is done where one is, then all else, narrowed to what is typed, in as many columns as there is room for. A
 * screen reader has one.
 */
export function helpRows(state: State, {query}: Help, model: Model): Span[][] {
	const room = state.size.columns - gutter - rightMargin;
	const most = model.context(state).spoken ? 1 : Math.max(1, Math.floor((room + gap) / (leastColumn + gap)));
	const width = Math.floor((room + gap) / most) - gap;
	const here = {scope: scopeOf({...state, overlay: undefined}), view: state.view};
	const lines = helpLines(model.keymap, query, here).map((entry) => ({entry, drawn: drawnWithin(entry, width)}));
	const height = Math.ceil(lines.reduce((sum, {drawn}) => sum + drawn.length, 0) / most);
	const columns: Span[][][] = [[]];
	for (const {entry, drawn} of lines) {
		// A heading stands with what it heads, and a key with all that it does.
		const taken = (columns.at(-1)?.length ?? 0) + (entry.kind === 'heading' ? 1 : 0);
		if (taken >= height && columns.length < most) {
			columns.push([]);
		}

		columns.at(-1)?.push(...drawn);
	}

	return sideBySide(columns, width, gap);
}

/** The help in its window, and how many rows of it lie below. */
export function helpScreen(state: State, help: Help, model: Model, {height, width}: Room) {
	const {query, top, isFiltering} = help;
	const rows = helpRows(state, help, model);
	const shown = rows.slice(top, top + height - 1).map((row) => behindGutter(fitLine(line(row), width)));
	const prompt = [
		span('Keys', 'strong'),
		span(isFiltering ? '   type to filter: ' : '   / narrows them to what you type', 'dim'),
	];
	const none = line([span(`No key is about “${cut(query, 30)}”. Backspace widens.`, 'dim')]);
	return {
		lines: [
			behindGutter(isFiltering ? promptLine(prompt, query, [], width) : fitLine(line(prompt), width)),
			...(rows.length === 0 ? [behindGutter(fitLine(none, width))] : shown),
		],
		below: Math.max(0, rows.length - top - (height - 1)),
	};
}

/** The titles of the views that some bindings are bound in, in words; `undefined` where they are bound in none of their own. */
export function titlesWhere(bindings: readonly Pick<Binding, 'views'>[]): string | undefined {
	const titles = viewNames.filter((name) => bindings.some((binding) => binding.views?.includes(name))).map(capitalized);
	return titles.length === 0 ? undefined : listed(titles);
}

function drawnWithin(entry: KeyLine, width: number): Span[][] {
	if (entry.kind === 'heading') {
		return [fitLine(line([span(entry.text, 'strong')]), width)];
	}

	const {keys, help, where} = entry;
	const isBeside = where !== '' && width >= roomForPlaces;
	const text = where === '' || isBeside ? help : `${help} (${where})`;
	const right = isBeside ? [span(where, 'dim')] : [];
	const room = width - indent.length - keysWidth - (isBeside ? widthOf(right) + 1 : 0);
	return wrap(text, Math.max(1, room)).map((part, at) => {
		const before = span(`${indent}${pad(at === 0 ? keys : '', keysWidth)}`, 'accent');
		return fitLine(line([before, span(part)], at === 0 ? right : []), width);
	});
}
