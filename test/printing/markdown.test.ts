import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {toString as plainText} from 'mdast-util-to-string';
import {gfmTable} from 'micromark-extension-gfm-table';
import {expect, test} from 'vitest';
import {formatMarkdown} from '../../source/printing/markdown.ts';
import {heading, list, paragraph, point, quotation, tableBlock} from '../../source/printing/markdown-blocks.ts';
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

const read = (markdown: string) =>
	fromMarkdown(markdown, {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]}).children;

const words = fc
	.array(fc.constantFrom(...'#-+=*_~`<>[]()&|\\$!:.1', 'a', 'amp;', 'https://a.example', 'é', ' '), {maxLength: 12})
	.map((parts) => parts.join('').trim())
	.filter((text) => text !== '');

test('of a table headings are a column, remarks the last one', () => {
	expect(formatMarkdown([tableBlock(table)])).toBe(
		`| Issue | What | Count | Note |
| - | - | -: | - |
| The talks | A seat \\| a \\*voice\\* | 3 | Our reading; open |
| Security | \\<b>two lines\\</b> | | |
`,
	);
});

test.each([
	['# 5 of the list', '\\# 5 of the list'],
	['1. Introduction', '1\\. Introduction'],
	['- not a point', '\\- not a point'],
	['--- no rule', '\\--- no rule'],
	['-5 degrees, $5 ~ 6', '-5 degrees, \\$5 \\~ 6'],
])('a line that begins like a heading or a list is none: %s', (line, markdown) => {
	expect(formatMarkdown([paragraph(line)])).toBe(`${markdown}\n`);
	expect(formatMarkdown([list([point(paragraph(line))])])).toBe(`- ${markdown}\n`);
	expect(formatMarkdown([paragraph('Said:', line)])).toBe(`Said:  \n${markdown}\n`);
});

test('whatever a text is made of, it is read as it is in every kind of block', () => {
	fc.assert(
		fc.property(words, (text) => {
			const line = paragraph(text);
			const blocks = [heading(2, text), line, list([point(line, [point(line)])]), quotation([line, line])];
			const back = read(formatMarkdown(blocks));
			expect(back.map(({type}) => type)).toEqual(['heading', 'paragraph', 'list', 'blockquote']);
			expect(back.map((block) => plainText(block))).toEqual([text, text, text + text, text + text]);
		}),
	);
});

test('and in every cell of a table', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(words, words), {minLength: 1, maxLength: 3}), (cells) => {
			const columns = [{title: 'One'}, {title: 'Other'}];
			const markdown = formatMarkdown([
				tableBlock({...table, columns, headings: 0, rows: cells.map((row) => ({cells: row}))}),
			]);
			const back = read(markdown).at(-1);
			const rows = back?.type === 'table' ? back.children.slice(1) : [];
			const oneLine = cells.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
			expect(rows.map(({children}) => children.map((cell) => plainText(cell)))).toEqual(oneLine);
		}),
	);
});
