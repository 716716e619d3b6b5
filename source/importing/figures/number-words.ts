const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const multiples = new Map(Object.entries({hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12}));
const parts = new Map(Object.entries({half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10}));

const units = new Map([
	...ones.map((word, at) => [word, at + 1] as const),
	...teens.map((word, at) => [word, at + 10] as const),
	...tens.map((word, at) => [word, (at + 2) * 10] as const),
	['dozen', 12] as const,
]);

const multiple = [...multiples.keys()].join('|');
const ten = `(?:${tens.join('|')})(?:-(?:${ones.join('|')}))?`;

/** The source of a regular expression for a number in digits or words; "one" and "a" count with a multiple only. */
export const numberSource = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:an?|one)(?= (?:${multiple})\\b)|a dozen|${ten}|${[...teens, ...ones.slice(1)].join('|')})`;

/** The source for what may follow a number: "million", "hundred thousand". */
export const multipleSource = `(?:(?:${multiple})(?: (?:${multiple}))?)`;

/** The source for a fraction in words: "two thirds", "a quarter", "half", "one in five". */
export const fractionSource = `(?:(?:an?|one|${ones.slice(1).join('|')})[ -](?:${[...parts.keys()].join('|')})s?|half|one (?:in|out of)(?: every)? (?:${[...ones.slice(1), 'ten'].join('|')}))`;

/** The number that words or digits print: "1.1", "twenty-five", "a". */
export function numberOf(printed: string): number {
	const words = printed.toLowerCase().replace(/^a dozen$/, 'dozen');
	if (/^\d/.test(words)) {
		return Number(words.replaceAll(',', ''));
	}

	return words.split('-').reduce((sum, word) => sum + (units.get(word) ?? 1), 0);
}

/** By what a multiple multiplies: 1,000,000 for "million"; 1 for none. */
export function factorOf(printed: string | undefined): number {
	return (printed ?? '')
		.toLowerCase()
		.split(' ')
		.reduce((product, word) => product * (multiples.get(word) ?? 1), 1);
}

/** The fraction that words print: 2/3 for "two thirds". */
export function fractionOf(printed: string): number {
	const whole = / (?:in|of)(?: every)? (\p{L}+)$/iu.exec(printed)?.[1];
	if (whole !== undefined) {
		return 1 / numberOf(whole);
	}

	const [count = '', part = 'half'] = printed.toLowerCase().split(/[ -]/);
	return (units.get(count) ?? 1) / (parts.get(part.replace(/s$/, '')) ?? 2);
}
