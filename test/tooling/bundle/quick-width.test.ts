import {build} from 'esbuild';
import fc from 'fast-check';
import stringWidth, {type Options} from 'string-width';
import {expect, test} from 'vitest';
import {narrow} from '../../../source/printing/narrow.ts';
import {quickWidth} from '../../../source/tooling/bundle/quick-width.ts';

const characters = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code));
const narrowCharacters = characters.filter((character) => narrow.test(character));

test('takes the short cut for what screens are made of', () => {
	expect('Ibrahim Boubacar Keïta — “¶6” … ⏎ → ▸ ▾ ● │ ─ █ ▋ ░ 5 € ≤ 6').toMatch(narrow);
	expect('漢字').not.toMatch(narrow);
});

test('every character that takes it is one cell wide', () => {
	expect(narrowCharacters.filter((character) => stringWidth(character) !== 1)).toEqual([]);
});

test('so is every text of them', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom(...narrowCharacters)}), (text) => {
			expect(stringWidth(text)).toBe(text.length);
		}),
	);
});

test('what the bundle measures with agrees with string-width, whatever the text and the options', async () => {
	const contents = `import width from 'string-width'; export default width;`;
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: import.meta.dirname},
		bundle: true,
		write: false,
		format: 'esm',
		plugins: [quickWidth],
	});
	const {default: quick}: {default: typeof stringWidth} = await import(
		`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
	);
	const piece = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.string({unit: 'grapheme'}),
		fc.constantFrom(...narrowCharacters),
		fc.string({unit: fc.constantFrom(...'\u001B[01;m')}),
		fc.stringMatching(/^\[[\d;:]{0,8}[mKh]$/).map((rest) => `\u001B${rest}`),
	);
	const options: fc.Arbitrary<Options | undefined> = fc.option(
		fc.record({ambiguousIsNarrow: fc.boolean(), countAnsiEscapeCodes: fc.boolean()}, {requiredKeys: []}),
		{nil: undefined},
	);
	fc.assert(
		fc.property(fc.array(piece), options, (pieces, given) => {
			const text = pieces.join('');
			expect(quick(text, given)).toBe(stringWidth(text, given));
		}),
		{numRuns: 1000},
	);
});
