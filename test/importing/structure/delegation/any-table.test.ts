import fc from 'fast-check';
import {test} from 'vitest';
import {amount} from '../../../amount.ts';
import {type Delegate, delegates, expectWhole, inAnnex, wrapped} from './forms.ts';

const columns: Readonly<Record<string, (delegate: Delegate) => string>> = {
	Country: ({state}) => state,
	Name: ({name}) => name,
	Title: ({title}) => title,
};

test('any delegation in a table is read whole, whatever the order of its columns', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.shuffledSubarray(Object.keys(columns), {minLength: 3}),
			fc.constantFrom('tabs', 'spaces', 'a line for each cell'),
			fc.boolean(),
			fc.boolean(),
			(all, order, kind, hasHead, isAnnex) => {
				const rows = [
					...(hasHead ? [order] : []),
					...all.map((delegate) => order.map((title) => columns[title]?.(delegate) ?? '')),
				];
				const widths = order.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)) + 3);
				const lines = rows.map((row) =>
					kind === 'spaces'
						? row
								.map((cell, at) => cell.padEnd(widths[at] ?? 0))
								.join('')
								.trimEnd()
						: row.join(kind === 'tabs' ? '\t' : '\n'),
				);
				expectWhole(
					isAnnex
						? inAnnex(lines.join('\n'))
						: `1. The mission was composed as follows:\n\n${lines.join('\n')}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					{hasTitle: true, hasRole: false},
				);
			},
		),
		{numRuns: amount(16, 150)},
	);
});

test('any delegation whose states a converter took first, all of a column, is read whole', () => {
	fc.assert(
		fc.property(delegates, fc.boolean(), (all, isInBrackets) => {
			const persons = all.map(({name, title}) => (isInBrackets ? `(${name}, ${title})` : `${name}, ${title}`));
			const list = [...all.map(({state}) => state), ...persons].join('\n');
			expectWhole(
				`1. The mission was composed as follows:\n\n${list}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
				all,
				{hasTitle: true, hasRole: false},
			);
		}),
		{numRuns: amount(12, 100)},
	);
});

test('a table whose cells go on over several lines is read whole', () => {
	fc.assert(
		fc.property(delegates, fc.constantFrom('\n', '\n\n'), fc.integer({min: 22, max: 40}), (all, gap, width) => {
			const rows = all.map(({state, name, title}) => {
				const cells = [state, name, title].map((cell) => wrapped(cell, width).split('\n'));
				const height = Math.max(...cells.map(({length}) => length));
				return Array.from({length: height}, (_, line) =>
					cells
						.map((cell) => (cell[line] ?? '').padEnd(width + 4))
						.join('')
						.trimEnd(),
				).join('\n');
			});
			expectWhole(
				`1. The mission was composed as follows:\n\n${rows.join(gap)}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
				all,
				{hasTitle: true, hasRole: false},
			);
		}),
		{numRuns: amount(20, 200)},
	);
});
