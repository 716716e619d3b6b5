import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {narrow} from '../../source/exporting/text.ts';

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
