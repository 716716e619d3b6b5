import {expect, test} from 'vitest';
import {formatMarkdown} from '../../source/printing/markdown.ts';
import type {Table} from '../../source/printing/table.ts';

const table: Table = {
	title: 'Issues',
	caption: 'A mission, S/2031/7',
	headings: 1,
	columns: [{title: 'Issue'}, {title: 'What'}, {title: 'Count', align: 'right'}],
	rows: [
		{cells: ['The talks', 'A seat | a *voice*', '3'], notes: ['Our reading', 'open']},
		{cells: ['Security', '<b>two\nlines</b>', '']},
	],
};

test('a Markdown table stands under its title, headings are a column, remarks the last one', () => {
	expect(formatMarkdown(table)).toBe(
		`## Issues

A mission, S/2031/7

| Issue | What | Count | Note |
| --- | --- | ---: | --- |
| The talks | A seat \\| a \\*voice\\* | 3 | Our reading; open |
| Security | \\<b\\>two lines\\</b\\> |  |  |
`,
	);
});
