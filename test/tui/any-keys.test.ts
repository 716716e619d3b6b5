import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {linkLines, shows} from '../../source/tui/drawing/block.ts';
import {keymap} from '../../source/tui/keys/keymap.ts';
import {drawScreen, screenLines} from '../../source/tui/screen/screen.ts';
import {placeOf} from '../../source/tui/state/state.ts';
import {amount} from '../amount.ts';
import {reportOf, statement} from '../briefing/builders.ts';
import {mali} from '../data/mali.ts';
import {memoryLibrary} from '../library/in-memory/library.ts';
import {minutes} from '../library/own-library.ts';
import {harbour} from './harbour.ts';
import {type Reader, readerOf} from './reader.ts';

const bound = [...new Set(keymap.flatMap(({keys}) => keys))].filter((key) => key !== 'ctrl+c');
/** What is kept as it is seldom kept by chance. */
const deeds = [
	['w', ...'Ask 安理会', 'enter', ...'who', 'ctrl+s'],
	['w', ...'half', 'escape'],
	['4', ':', ...'meeting add Sun 9:00-9:30 Tea', 'enter'],
	['4', '+', ...'Tea', 'tab', ...'Mon', 'enter'],
	['4', 'b', 'x', 'x'],
	['j', 'a', 'enter', ':', ...'lens save 安', 'enter'],
];
type Step = {readonly keys: readonly string[]} | {readonly size: readonly [columns: number, rows: number]};

const anySize = fc.tuple(fc.integer({min: 1, max: 250}), fc.integer({min: 1, max: 80}));
const anyKey = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...bound)},
	{weight: 1, arbitrary: fc.constantFrom(...'aekï安👩'.split(''))},
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{weight: 6, arbitrary: fc.record({keys: fc.array(anyKey, {minLength: 1, maxLength: 8})})},
	{weight: 2, arbitrary: fc.record({keys: fc.constantFrom(...deeds)})},
	{weight: 1, arbitrary: fc.record({size: anySize})},
);

/** Names and texts that break the frames of programs that count characters. */
const strange = reportOf({
	symbol: '🇲🇱/安理会/7',
	title: 'Mission\nof two lines\tand a tab',
	subject: '安全理事会',
	actors: harbour.actors.map((actor) => ({...actor, name: `${actor.name} 👩‍🌾\n한국어 Kei\u0308ta`})),
	members: harbour.members.map((member) => ({...member, country: `${member.country}安理会`, title: '代表\n団'})),
	issues: harbour.issues,
	statements: harbour.statements.map((said) =>
		statement(said.id, said.actors, {...said, text: `${said.text}\n安理会\t✅`}),
	),
	questions: harbour.questions,
	figures: harbour.figures.map((figure) => ({...figure, label: `兵力\n${figure.label}`, unit: '人'})),
	terms: harbour.terms,
	meetings: harbour.meetings.map((meeting) => ({...meeting, title: `会議 ${meeting.title}\n…`, place: '港\tPort'})),
	paragraphs: harbour.paragraphs.map((there) => ({...there, text: `${there.text}\n第二行 👩‍🌾`.repeat(3)})),
});

function take(reader: Reader, step: Step): Reader {
	return 'keys' in step ? reader.press(...step.keys) : reader.resize(...step.size);
}

function check(reader: Reader): void {
	const {columns, rows, spoken} = reader.state.size;
	const {bodyHeight, rules} = reader.model.layout(reader.state);
	const lines = reader.lines();
	// What is spoken is wrapped by the terminal: fewer lines fill it.
	expect(lines).toHaveLength(spoken === true ? bodyHeight + (rules ? 5 : 3) : Math.max(4, rows));
	for (const line of lines) {
		expect(line).not.toMatch(/[\n\t]/);
		// To the ear a line is as long as what it says.
		if (!reader.model.context(reader.state).spoken) {
			expect(stringWidth(line)).toBeLessThanOrEqual(columns);
		}
	}

	if (reader.state.presenting !== undefined) {
		const spans = screenLines(drawScreen(reader.state, reader.model)).flat();
		expect(spans.filter(({tone}) => tone === 'dim')).toEqual([]);
	}

	checkCursor(reader);
}

function checkCursor({model, state}: Reader): void {
	const list = model.rows(state);
	const at = model.cursorRow(state);
	const selectable = list.some(({entry}) => entry.selectable);
	expect(list[at]?.entry.selectable ?? false).toBe(selectable);
	const {listHeight, bodyHeight} = model.layout(state);
	const {top, opened} = placeOf(state);
	if (selectable && state.trail.length === 0 && opened === undefined) {
		expect(at).toBeGreaterThanOrEqual(top);
		expect(at).toBeLessThan(top + listHeight);
	}

	if (opened !== undefined && opened.link >= 0 && bodyHeight > 0) {
		// A link of several lines may begin above the window.
		const lines = model.detail(state);
		expect(shows(lines, linkLines(lines)[opened.link] ?? -1, opened.top, bodyHeight)).toBe(true);
	}
}

describe.each([
	['the Mali report', mali],
	['an invented report', harbour],
	['a report of CJK, emoji, newlines and tabs', strange],
])('whatever keys are pressed, at any size, in %s', (_, report) => {
	test('the screen has its lines, none too wide, and the cursor stands on something', () => {
		fc.assert(
			fc.property(
				anySize,
				fc.constantFrom(undefined, '2014-02-03T11:40', '2020-05-03T12:30'),
				fc.boolean(),
				fc.array(anyStep, {maxLength: 8}),
				(size, at, spoken, steps) => {
					const library = memoryLibrary(minutes());
					const start = readerOf(report, {size, spoken, library, ...(at === undefined ? {} : {at})});
					check(start.resize(...size));
					steps.reduce((reader, step) => {
						const next = take(reader, step);
						check(next);
						return next;
					}, start);
				},
			),
			{numRuns: amount(8, 150)},
		);
	});
});
