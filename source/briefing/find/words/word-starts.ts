const unknown = 0;
const apart = 1;
const within = 2;
/** Of a script whose words stand without spaces between them: each such character may begin a word. */
const alone = 3;

/** The kind of each code unit: asked of the expression once only, since a scan meets millions. */
const kinds = new Uint8Array(0x1_00_00);
const letterOrNumber = /[\p{Letter}\p{Number}]/u;
/** Chinese and Japanese begin here, and what follows them needs no spaces either. */
const firstUnspaced = 0x2e_80;
const firstLead = 0xd8_00;
const firstTrail = 0xdc_00;
const lastTrail = 0xdf_ff;
const comma = 44;
const point = 46;
const colon = 58;
const paragraphSign = 0xb6;
const zero = 48;
const nine = 57;

/** Where in a haystack, from a place on, a word, or the beginning of one, begins a word; -1 where it does nowhere. */
export function wordStart(haystack: string, word: string, from = 0): number {
	let at = haystack.indexOf(word, from);
	while (at > 0 && !startsWord(haystack, at)) {
		at = haystack.indexOf(word, at + 1);
	}

	return at;
}

/** Whether a word that is there before a place ends at it. */
export function endsWord(haystack: string, at: number): boolean {
	return kindAt(haystack, at) === apart && !isInNumber(haystack, at);
}

// `910` does not begin a word in `5,910`, nor `7` in `¶7`, which is the address of many things.
function startsWord(haystack: string, at: number): boolean {
	return kindAt(haystack, at - 1) === apart
		? !isInNumber(haystack, at - 1) && haystack.charCodeAt(at - 1) !== paragraphSign
		: kindAt(haystack, at) === alone;
}

function kindAt(haystack: string, at: number): number {
	// What is looked up must be a whole number: one NaN, and the look-up stays slow for good.
	if (at < 0 || at >= haystack.length) {
		return apart;
	}

	const code = haystack.charCodeAt(at);
	const kind = kinds[code] ?? apart;
	return kind === unknown ? learn(haystack, at, code) : kind;
}

function learn(haystack: string, at: number, code: number): number {
	// Half of a pair says nothing alone, and is not remembered.
	if (code >= firstLead && code <= lastTrail) {
		const whole = haystack.codePointAt(code >= firstTrail ? at - 1 : at) ?? 0;
		return whole > 0xff_ff && letterOrNumber.test(String.fromCodePoint(whole)) ? alone : apart;
	}

	const belongs = letterOrNumber.test(String.fromCharCode(code));
	const kind = belongs ? (code >= firstUnspaced ? alone : within) : apart;
	kinds[code] = kind;
	return kind;
}

// The comma of `5,910`, the point of `52.8`, the colon of `11:30`.
function isInNumber(haystack: string, at: number): boolean {
	const code = haystack.charCodeAt(at);
	return (
		(code === comma || code === point || code === colon) &&
		isDigit(haystack.charCodeAt(at - 1)) &&
		isDigit(haystack.charCodeAt(at + 1))
	);
}

function isDigit(code: number): boolean {
	return code >= zero && code <= nine;
}
