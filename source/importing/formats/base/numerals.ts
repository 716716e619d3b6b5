/** Of how many annexes, or items of a list, the Roman numerals are read. */
const most = 39;
const ones = {ix: 9, v: 5, iv: 4, i: 1};
const romans = Object.entries({m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ...ones});

/** Beyond it, counting in letters or Roman numerals makes no sense to a reader and long strings here. */
const countable = 3_999;

/** How lists count, as CSS names it. */
export const countings = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const;

/** How a list counts. */
export type Counting = (typeof countings)[number];

/** A number as lists print it: 3 as `3`, `c`, `C`, `iii` or `III`; 28 in letters as `bb` in Word (`repeated`), `ab` in HTML. */
export function counted(number: number, counting: Counting, {repeated = false} = {}): string {
	if (counting === 'decimal' || number < 1 || number > countable) {
		return String(number);
	}

	const letter = repeated
		? letters(1 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
		: letters(number);
	const small = counting.endsWith('alpha') ? letter : roman(number);
	return counting.startsWith('upper') ? small.toUpperCase() : small;
}

function letters(number: number): string {
	const above = Math.floor((number - 1) / 26);
	return (above === 0 ? '' : letters(above)) + String.fromCharCode(0x61 + ((number - 1) % 26));
}

function roman(number: number): string {
	let left = number;
	let text = '';
	for (const [sign, value] of romans) {
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
	return counted(Math.min(Math.max(place, 1), most), 'upper-roman');
}

/** The numbers that the small Roman numerals of lists print. */
export const smallRomans: ReadonlyMap<string, number> = new Map(
	Array.from({length: most}, (_, at) => [roman(at + 1), at + 1]),
);
