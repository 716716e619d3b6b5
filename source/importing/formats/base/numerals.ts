const tens = ['', 'X', 'XX', 'XXX'];

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const most = 39;

const romans: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

/** Beyond it, counting in letters or Roman numerals makes no sense to a reader and long strings here. */
const countable = 3_999;

/** How a list counts. */
export type Counting = 'decimal' | 'leading-zero' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** A number as lists print it: 3 as `3`, `03`, `c`, `C`, `iii` or `III`; 28 in letters as `bb` in Word (`repeated`), `ab` in HTML. */
export function counted(number: number, counting: Counting, {repeated = false} = {}): string {
	if (counting === 'decimal' || number < 1 || number > countable) {
		return String(number);
	}

	switch (counting) {
		case 'leading-zero':
			return String(number).padStart(2, '0');
		case 'lower-letter':
			return repeated ? repeatedLetter(number) : letters(number);
		case 'upper-letter':
			return (repeated ? repeatedLetter(number) : letters(number)).toUpperCase();
		case 'lower-roman':
			return roman(number);
		case 'upper-roman':
			return roman(number).toUpperCase();
	}
}

function letters(number: number): string {
	const rest = Math.floor((number - 1) / 26);
	return (rest === 0 ? '' : letters(rest)) + letter(number);
}

function repeatedLetter(number: number): string {
	return letter(number).repeat(Math.floor((number - 1) / 26) + 1);
}

function letter(number: number): string {
	return String.fromCharCode(0x61 + ((number - 1) % 26));
}

function roman(number: number): string {
	let left = number;
	let text = '';
	for (const [value, sign] of romans) {
		text += sign.repeat(Math.floor(left / value));
		left %= value;
	}

	return text;
}

/** The Roman number a report cites an annex by, whatever it is headed with: `II` for `II`, `2` and `B`; the first without a label. */
export function annexNumber(label = 'I'): string {
	if (/^[IVX]+$/.test(label)) {
		return label;
	}

	const place = /^\d+$/.test(label) ? Number(label) : 1 + 'abcdefghijklmnopqrstuvwxyz'.indexOf(label.toLowerCase());
	const count = Math.min(Math.max(place, 1), most);
	return `${tens[Math.floor(count / 10)]}${ones[count % 10]}`;
}
