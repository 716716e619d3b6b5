import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {widthOf} from '../../../source/tui/drawing/line.ts';
import {footerBindings, keymap} from '../../../source/tui/keys/keymap.ts';
import {anywhere, type Scope} from '../../../source/tui/keys/table/row.ts';
import {footer} from '../../../source/tui/screen/footer.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const scopes: readonly Scope[] = anywhere.filter((scope) => scope !== 'blank');
const cases = scopes.flatMap((scope) => viewNames.map((view) => [scope, view] as const));
const bottom = (columns: number, ...keys: string[]) =>
	readerOf(harbour, {size: [columns, 24]})
		.press(...keys)
		.lines()
		.at(-1);

describe('the footer', () => {
	test('names the keys that matter in the list', () => {
		expect(bottom(80)).toMatch(/^ ↑↓ move {2}⏎ open {2}← fold {2}t by issue {2}a only {2}\/ find {2}\? help +q quit $/);
		expect(bottom(80, '1')).toContain('s sort');
		expect(bottom(80, '4')).not.toContain('fold');
	});

	test('names those of what is open', () => {
		expect(bottom(80, 'j', 'enter')).toMatch(
			/^ ↑↓ move {2}⏎ follow {2}Esc back {2}JK next {2}a only {2}\? help +q close $/,
		);
		expect(bottom(80, 'a')).toMatch(/^ ↑↓ move {2}⏎ narrow to it {2}Tab tick several +Esc close $/);
		expect(bottom(80, '?')).toMatch(/^ ↑↓ move {2}\/ filter +Esc close $/);
		expect(bottom(80, '?', '/')).toMatch(/^ ↑↓ move +Esc close $/);
	});

	test('names the way to the next entry where there is one: not on a page that stands in no list', () => {
		expect(bottom(80, 'j', 'enter')).toContain('JK next');
		for (const keys of [['W'], ["'"], ['7', 't']]) {
			expect(bottom(80, ...keys)).toMatch(/^ ↑↓ move {2}⏎ follow {2}Esc back {2}a only/);
			expect(bottom(80, ...keys, 'J')).toContain('This stands in no list here');
		}
	});

	test.each(cases)('of the %s of the %s view fits at 60, 80 and 120 columns with every key it names', (scope, view) => {
		for (const columns of [60, 80, 120]) {
			for (const isOnNote of [false, true]) {
				const bindings = footerBindings(keymap, scope, view).filter(
					({needs}) => needs !== (isOnNote ? 'no note' : 'note'),
				);
				const {left, right} = footer(bindings, columns);
				expect(widthOf(left) + 1 + widthOf(right)).toBeLessThanOrEqual(columns);
				const text = [...left, ...right].map((part) => part.text).join('');
				expect(text).not.toContain('…');
				for (const {label} of bindings) {
					expect(text).toContain(` ${label}`);
				}
			}
		}
	});

	test('drops whole keys, never a part of one, on a narrow terminal, and the way out last', () => {
		expect(bottom(30)).toBe(' ↑↓ move ⏎ open ← fold q quit ');
		expect(bottom(9)).toContain('q quit');
	});
});

test('the footer says which grouping comes next', () => {
	let reader = readerOf(harbour, {size: [120, 24]}).press('2');
	for (const next of ['by issue', 'by kind', 'what is due', 'by stakeholder']) {
		expect(reader.lines().at(-1)).toContain(`  t ${next}  `);
		reader = reader.press('t');
	}

	expect(reader.resize(60, 20).lines().at(-1)).toContain('t group a only / find ? help');
});
