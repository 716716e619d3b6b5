import {renderToString, Text} from 'ink';
import Table from 'ink-table';
import type {PropsWithChildren} from 'react';
import {memoizeLast} from '../../briefing/memo.ts';
import {cut, textWidth} from '../../printing/text.ts';
import {type Line, line} from './line.ts';

type Cells = Readonly<Record<string, string>>;

/** What a column costs beside its text: padding at both sides and one border. */
const frame = 3;

/**
 * A bordered table of few rows, as lines, without columns that are empty. Until it fits the width the columns named are left out,
 * the first of them first; a cell that is still too wide is cut.
 */
export function tableLines(rows: readonly Cells[], leastFirst: readonly string[], width: number): readonly Line[] {
	return drawn(JSON.stringify(rows), leastFirst, width);
}

// Figures of one group have one table: the cursor moves among them without drawing it anew.
const drawn = memoizeLast((rows: string, leastFirst: readonly string[], width: number) =>
	draw(JSON.parse(rows), leastFirst, width),
);

function draw(rows: readonly Cells[], leastFirst: readonly string[], width: number): Line[] {
	const columns = fitting(rows, leastFirst, width);
	const data = rows.map((cells) =>
		Object.fromEntries(columns.map((name) => [name, cut(cells[name] ?? '', width - 4)])),
	);
	const table = <Table data={data} columns={columns} header={Plain} cell={Plain} skeleton={Plain} />;
	const lines = renderToString(table, {columns: width}).split('\n');
	const titles = lines.findIndex(isRule);
	return lines.filter((text, at) => !isRule(text) || at === titles).map((text) => line(text));
}

// The table draws one above every row; but for the one below the titles they say nothing.
function isRule(text: string): boolean {
	return text.startsWith('├');
}

function fitting(rows: readonly Cells[], leastFirst: readonly string[], width: number): string[] {
	const all = Object.keys(rows[0] ?? {}).filter((name) => rows.some((cells) => cells[name] !== ''));
	const wide = (name: string) => Math.max(...[name, ...rows.map((cells) => cells[name] ?? '')].map(textWidth)) + frame;
	const without = (count: number) => all.filter((name) => !leastFirst.slice(0, count).includes(name));
	const total = (columns: readonly string[]) => columns.reduce((sum, name) => sum + wide(name), 1);
	const left = leastFirst.map((_, at) => without(at)).find((columns) => total(columns) <= width);
	return left ?? without(leastFirst.length);
}

function Plain({children}: PropsWithChildren) {
	return <Text>{children}</Text>;
}
