import {Box, renderToString} from 'ink';
import {describe, expect, test} from 'vitest';
import {drawScreen} from '../../../source/tui/screen/screen.ts';
import {SpokenScreen} from '../../../source/tui/screen/spoken-screen.tsx';
import {harbour} from '../harbour.ts';
import {keeping} from '../keeping.ts';
import {readerOf} from '../reader.ts';

const start = readerOf(harbour, {spoken: true});
const heard = ({model, state}: typeof start, columns = 200) =>
	renderToString(
		<Box width={columns}>
			<SpokenScreen screen={drawScreen(state, model)} terminal={{columns, rows: 24}} />
		</Box>,
		{columns},
	);

describe('to the ear', () => {
	test('the list says on which row of how many the cursor is', () => {
		expect(start.screen()).toContain('row 1 of 6');
		expect(start.press('j', 'j').screen()).toContain('row 3 of 6');
		expect(readerOf(harbour, {spoken: true, lens: ['bystander']}).screen()).toContain('row 0 of 0');
	});

	test('a figure is said in numbers, without a bar', () => {
		expect(readerOf(harbour).press('3').screen()).toMatch(/[█░]/);
		expect(start.press('3').screen()).not.toMatch(/[█▏▎▍▌▋▊▉░]/);
		expect(start.press('3').screen()).toContain('55 of 100 authorized');
	});

	test('there are neither rules nor columns nor empty lines', () => {
		expect(heard(start)).not.toMatch(/[─│]/);
		expect(heard(start)).not.toMatch(/\S {2,}\S/);
		expect(
			heard(start)
				.split('\n')
				.filter((line) => line.trim() === ''),
		).toEqual([]);
	});

	test('header, tabs, list and keys come in this order', () => {
		const lines = heard(start).split('\n');
		expect(lines[0]).toContain('X/2020/7');
		expect(lines[1]).toContain('2 ISSUES 34');
		expect(lines[2]).toContain('By stakeholder, row 1 of 6');
		expect(lines.at(-1)).toContain('q quit');
	});

	test('what is folded is said to be, and nothing is a triangle', () => {
		expect(heard(start)).toMatch(/^Harbour Coalition.*, unfolded/m);
		expect(heard(start.press('enter'))).not.toMatch(/[▾▸]/);
	});

	test.each([40, 80, 200])(
		'on a terminal of %i columns and 24 rows header, tabs, keys and the selected row show',
		(columns) => {
			for (const keys of [['j'], ['4', 'b'], ['4', 'b', 'j', 'j'], ['4', 'b', 'G'], ['j', 'b', 'G'], ['7', 'G']]) {
				const there = start.press(...keys);
				const [words = ''] = /(?<= > +)\S.*?(?= {2}|$)/.exec(there.pointed() ?? '') ?? [];
				const lines = heard(there, columns).split('\n');
				expect(lines.length).toBeLessThan(24);
				expect(lines[0]).toContain('X/2020/7');
				expect(words).not.toBe('');
				expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain(words);
				expect(lines.join(' ')).toMatch(/1 Delegation.* q (?:quit|close)$/);
			}
		},
	);

	test('a brief says how far each thing has come', () => {
		const brief = keeping({spoken: true}).reader.press('4', 'b');
		expect(heard(brief)).toContain('open: Term 1 Hear the parties');
		expect(heard(brief.press('x'))).toContain('\nraised: Term 1 Hear the parties');
		expect(heard(brief.press('x', 'x'))).toContain('\nanswered: Term 1 Hear the parties');
		expect(heard(brief)).not.toContain('[ ]');
	});

	test('what is opened is all there', () => {
		expect(heard(start.press('j', 'enter'))).toContain('Talks on neutral ground');
	});
});
