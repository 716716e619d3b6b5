import {renderToString, Text} from 'ink';
import Table from 'ink-table';
import type {PropsWithChildren} from 'react';
import {cut, textWidth} from '../../printing/text.ts';
import {type Line, line} from './line.ts';
import {memoizeLast} from './memo.ts';

type Cells = Readonly<Record<string, string>>;

/** What a column costs beside its text: padding at both sides and one border. */
const frame = 3;

/**
 * A bordered table of few rows, as lines. Columns are left out, the widest first, until it fits the width;
 * a single column that is still too wide is cut.
 */
export function tableLines(rows: readonly Cells[], width: number): readonly Line[] {
	return drawn(JSON.stringify(rows), width);
}

// Figures of one group have one table: the cursor moves among them without drawing it anew.
const drawn = memoizeLast((rows: string, width: number) => draw(JSON.parse(rows), width));

function draw(rows: readonly Cells[], width: number): Line[] {
	const columns = fitting(rows, width);
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

function fitting(rows: readonly Cells[], width: number): string[] {
	const columns = Object.keys(rows[0] ?? {});
	const wide = (name: string) => Math.max(...[name, ...rows.map((cells) => cells[name] ?? '')].map(textWidth)) + frame;
	const total = () => columns.reduce((sum, name) => sum + wide(name), 1);
	while (columns.length > 1 && total() > width) {
		const widest = columns.slice(1).toSorted((one, other) => wide(other) - wide(one))[0];
		columns.splice(columns.indexOf(widest ?? ''), 1);
	}

	return columns;
}

function Plain({children}: PropsWithChildren) {
	return <Text>{children}</Text>;
}
