import {describe, expect, test} from 'vitest';
import {checklistOf} from '../../../../source/briefing/entry/target.ts';
import type {Check} from '../../../../source/library/reader/checks.ts';
import {fitLine, type Line, widthOf} from '../../../../source/tui/drawing/line.ts';
import {placeOf} from '../../../../source/tui/state/state.ts';
import {fewOf} from '../../../amount.ts';
import {mali} from '../../../data/mali.ts';
import {harbour} from '../../harbour.ts';
import {type Reader, readerOf} from '../../reader.ts';

describe('the meeting brief', () => {
	const brief = readerOf(mali, {at: '2014-02-03T11:40'}).press('4', 'b');

	test('is two keys away while the meeting is on, and says what the report came after', () => {
		expect(brief.lines()[3]).toContain('Monitoring and Evaluation Committee');
		expect(brief.screen()).toMatch(/said to this\n? *mission, reported 11 Mar 2014/);
	});

	test('shows what to raise, what they may raise and what the Council said without scrolling at 80×24', () => {
		const screen = brief.screen();
		const parts = ['Raise', 'They may raise', 'What the Council said'].map((heading) =>
			screen.indexOf(`   ${heading}\n`),
		);
		expect(parts.every((at) => at > 0)).toBe(true);
		expect(parts).toEqual(parts.toSorted((one, other) => one - other));
		expect(screen.slice(parts[2]).match(/¶\d+/g)?.length).toBeGreaterThan(0);
	});

	test('says of each thing said its kind and the report’s own verb', () => {
		expect(brief.screen()).toMatch(/asks +The preliminary agreement[^¶]*\(“called\s+for”\)\s+EU ¶8/);
		expect(brief.screen()).toMatch(/asks +Inclusive talks at once, no preconditions \(“urged”\)/);
	});

	test('opens each thing to raise, and Esc comes back to the brief, and to the programme', () => {
		const term = brief.press('enter');
		expect(term.lines()[3]).toMatch(/^ {3}Term \d+/);
		expect(term.press('escape').screen()).toBe(brief.screen());
		expect(brief.press('escape').pointed()).toContain('11:30–14:00');
	});

	test('of actors without a meeting says so, and where contact with them is reported', () => {
		const screen = readerOf(mali, {lens: ['mnla']})
			.press('j', 'b')
			.screen()
			.replaceAll(/\s+/g, ' ');
		expect(screen).toMatch(/No programme entry names them; contact reported in ¶2/);
	});

	test('says who is in the room below its first three parts where there is little room, and above them where there is enough', () => {
		const there = 'Monitoring Committee · perhaps Committee’s international members';
		const text = (size: readonly [number, number]) => {
			const {model, state} = readerOf(mali, {at: '2014-02-03T11:40', size}).press('4', 'b');
			const words = model.detail(state).map(({line}) =>
				fitLine(line, size[0])
					.map((part) => part.text)
					.join('')
					.trim(),
			);
			return words.join(' ').replaceAll("'", '’').replaceAll(/\s+/g, ' ');
		};
		expect(text([60, 20])).toMatch(
			new RegExp(`in the room: below Raise.*What the Council said.*In the room: ${there}`),
		);
		expect(text([120, 40])).toMatch(new RegExp(`in the room: ${there}.* Raise`));
	});

	test('asks for a meeting or an actor where there is none', () => {
		expect(readerOf(harbour).press('7', 'G', 'b').screen()).toMatch(/A brief is for a meeting or for actors|Raise/);
	});
});

const threeParts = /^ {3}Raise.*^ {3}They may raise.*^ {3}What the Council said[^\n]*\n [ >] *\S/ms;

const sizes = [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

/** The brief of each meeting of the programme. */
function briefsAt(columns: number, rows: number, report = mali): Reader[] {
	const programme = readerOf(report, {size: [columns, rows]}).press('4', 'g');
	return mali.meetings.map((_, at) => programme.press(...Array.from({length: at}, () => 'j'), 'b'));
}

/** Each line of an opened page, as wide as it is. */
function linesOf({model, state}: Reader): Line[] {
	return model.detail(state).map(({line}) => line);
}

describe.each(sizes)('a brief at %i×%i', (columns, rows) => {
	const briefs = briefsAt(columns, rows);
	const room = columns - 4;

	test('takes the whole width, and nothing in it is cut', () => {
		const lines = briefs.flatMap(linesOf);
		expect(lines.length).toBeGreaterThan(500);
		expect(lines.filter(({left, right}) => widthOf(left) + widthOf(right) > room)).toEqual([]);
		const widest = Math.max(...lines.map((line) => widthOf(fitLine(line, room))));
		expect(widest).toBe(room);
	});

	test('begins nothing that it leaves out with a point', () => {
		expect(briefs.map((brief) => brief.screen()).filter((screen) => / · *\n +and the rest of it/.test(screen))).toEqual(
			[],
		);
	});

	test('ends its first three parts within one screen where it is as large as 80×24', () => {
		const cutOff = briefs.map((brief) => brief.screen()).filter((screen) => !threeParts.test(screen));
		expect(rows < 24 ? [] : cutOff).toEqual([]);
	});
});

test('terms of seven lines and more are begun, and Enter on the rest shows it', () => {
	const long = `${'in accordance with the resolutions of the Security Council '.repeat(7)}at last`;
	const terms = mali.terms.map((term) => ({...term, text: `${term.text} ${long}`}));
	const briefs = briefsAt(80, 24, {...mali, terms});
	expect(briefs.map((brief) => brief.screen()).filter((screen) => !threeParts.test(screen))).toEqual([]);
	const rest = /and the rest of it/;
	const atRest = briefs.find((brief) => rest.test(brief.screen()))?.press('j');
	expect(atRest?.pointed()).toMatch(rest);
	expect(atRest?.screen()).not.toContain('at last');
	expect(atRest?.press('enter').screen()).toContain('at last');
});

test.each(fewOf(2, sizes))(
	'what is ticked in a brief moves nothing at %i×%i, and names stay as they were',
	(columns, rows) => {
		const raised = '2014-02-03T11:52:00Z';
		const words = (lines: readonly Line[]) =>
			lines.map(({left, right}) =>
				[...left, ...right]
					.map(({text}) => text)
					.join('')
					.replace(/\[[ /x]\]|raised: .*|(raised|answered) (\d Feb )?11:52( · )?/g, ''),
			);
		const timed: Line[] = [];
		for (const brief of briefsAt(columns, rows)) {
			const {model, state} = brief;
			const on = placeOf(state).opened?.target;
			const checklist = on?.kind === 'brief' ? checklistOf(on.on) : '';
			const targets = model.detail(state).flatMap(({target}) => target ?? []);
			for (const how of [{state: 'raised'}, {state: 'answered', answered: raised}] as const) {
				const checks = targets.map((target): Check => ({report: mali.symbol, checklist, target, raised, ...how}));
				const ticked = linesOf({...brief, state: {...state, papers: {...state.papers, checks}}});
				expect(words(ticked)).toEqual(words(linesOf(brief)));
				timed.push(...ticked.filter(({right}) => right.some(({text}) => /ed (\d Feb )?11:52/.test(text))));
			}
		}

		// In a low window all that is ticked is only begun.
		expect(timed.length > 10).toBe(rows >= 24);
	},
);

test('Enter on what is folded shows it, with the cursor on the first of it, and it stays unfolded on the way back', () => {
	const brief = readerOf(mali, {at: '2014-02-03T11:40'}).press('4', 'b');
	const pointedAt = (reader: Reader, text: RegExp): Reader =>
		text.test(reader.pointed() ?? '') ? reader : pointedAt(reader.press('j'), text);
	const fold = pointedAt(brief, /and \d more/);
	const [, count] = /and (\d) more/.exec(fold.pointed() ?? '') ?? [];
	const opened = fold.press('enter');
	expect(opened.pointed()).toMatch(/Term \d/);
	const last = opened.press(...Array.from({length: Number(count) - 1}, () => 'j'));
	expect([last.pointed(), last.press('j').pointed()]).toEqual([
		expect.stringMatching(/Term \d/),
		expect.stringMatching(/asks/),
	]);
	expect(opened.press('enter', 'escape').screen()).toBe(opened.screen());
});

test('b under a lens whose programme is empty opens the brief on those under the lens', () => {
	const brief = readerOf(mali, {lens: ['mnla', 'hcua']}).press('4', 'b');
	expect(brief.lines()[3]).toMatch(/MNLA .*HCUA/);
});

test('the palette finds a meeting by its start, and by its place with its title, and whoever is named exactly before any', () => {
	const opened = (typed: string) =>
		readerOf(mali).press(':').type(`brief ${typed}`).press('enter').lines().slice(3, 5).join('\n');
	expect(opened('15:00')).toMatch(/Government.*\n.*15:00–16:30/);
	expect(opened('EU')).toMatch(/^ {3}EU · European Union/);
	expect(opened('UN')).toMatch(/^ {3}United Nations /);
	expect(opened('Mopti civil society')).toMatch(/Civil society.*\n.*Sun 2 Feb 2014, 11:15/);
});

test('J and K go to the brief for the next meeting and the one before, and Esc to where the first was opened', () => {
	const brief = readerOf(mali, {at: '2014-02-03T11:40'}).press('4', 'b');
	const next = brief.press('J');
	expect(next.lines()[3]).toMatch(/^ {3}Government /);
	expect(next.press('K').screen()).toBe(brief.screen());
	expect(next.press('escape').pointed()).toContain('11:30–14:00');
	const last = brief.press('J', 'J', 'J', 'J', 'J');
	expect(last.press('J').lines().at(-1)).toContain('This is the last meeting');
	expect(
		readerOf(mali, {lens: ['mnla']})
			.press('j', 'b', 'J')
			.lines()
			.at(-1),
	).toContain('on actors');
});

test('b on a brief that is open stays there, and says so', () => {
	for (const keys of [
		['4', 'b'],
		['j', 'b'],
	]) {
		const brief = readerOf(harbour).press(...keys);
		const again = brief.press('b');
		expect(again.lines().slice(0, -1)).toEqual(brief.lines().slice(0, -1));
		expect(again.lines().at(-1)).toContain('This is the brief');
	}
});
