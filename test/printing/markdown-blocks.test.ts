import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatMarkdown} from '../../source/printing/markdown.ts';
import {textBlocks} from '../../source/printing/markdown-blocks.ts';

const shown = (text: string) => formatMarkdown(textBlocks(text)).trimEnd();

test.each([
	['one\ntwo', 'one  \ntwo'],
	['one\n\ntwo', 'one\n\ntwo'],
	['points:\n- a\n• b\n* c', 'points:\n\n- a\n- b\n- c'],
	['- a\n  - deeper\n\t- deeper too', '- a\n  - deeper\n  - deeper too'],
	['- a\n  goes on\nafter', '- a  \n  goes on\n\nafter'],
	['# no heading', '\\# no heading'],
	['one\n---\n===', 'one  \n\\---  \n\\==='],
	['- - -', '- \\- -'],
	['    no code', 'no code'],
	['a_b *c* <i> [x] & `d` | $', 'a_b \\*c\\* \\<i> \\[x] & \\`d\\` | \\$'],
	['-5 degrees\n1. first', '-5 degrees  \n1\\. first'],
	['- a\n\n- b', '- a\n- b'],
	['', ''],
])('%j', (text, markdown) => {
	expect(shown(text)).toBe(markdown);
});

test('keeps every word, and every line of it', () => {
	const line = fc.array(fc.constantFrom('-', '*', '#', '=', 'word', 'Zoë', '5', ' ', '\t', '_', '>'), {maxLength: 6});
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			const text = lines.map((parts) => parts.join('')).join('\n');
			const bare = (lines: readonly string[]) =>
				lines.map((one) => one.replace(/^\s*[-*]\s+(?=\S)/, '- ').trim()).filter((one) => one !== '');
			const back = shown(text).replaceAll(/\\(.)/g, '$1');
			expect(bare(back.split('\n'))).toEqual(bare(text.split('\n')));
		}),
	);
});
