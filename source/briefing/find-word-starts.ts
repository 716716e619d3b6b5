const unknown = 0;
const apart = 1;
const within = 2;
/** For each code unit whether it belongs to a word: asked of the expression once only, since a scan meets millions. */
const kinds = new Uint8Array(0x1_00_00);
const letterOrNumber = /[\p{Letter}\p{Number}]/u;
const comma = 44;
const point = 46;
const colon = 58;
const zero = 48;
const nine = 57;
/** From here on scripts write their words without spaces: each character may begin one. */
const unspaced = 0x2e_80;

/** Where in a haystack, from a place on, a term begins a word, or -1. */
export function wordStart(haystack: string, term: string, from = 0): number {
	let at = haystack.indexOf(term, from);
	while (at > 0 && !startsWord(haystack, at)) {
		at = haystack.indexOf(term, at + 1);
	}

	return at;
}

/** Where, from a place on, the next word begins, or -1. */
export function nextWord(haystack: string, from: number): number {
	let wasInWord = from > 0 && isInWord(haystack, from - 1);
	for (let at = from; at < haystack.length; at++) {
		const isWithin = isInWord(haystack, at);
		if (isWithin && (!wasInWord || haystack.charCodeAt(at) >= unspaced)) {
			return at;
		}

		wasInWord = isWithin;
	}

	return -1;
}

/** Whether a word can begin at a place of a haystack; `910` does not begin one in `5,910`. */
export function startsWord(haystack: string, at: number): boolean {
	const before = haystack.charCodeAt(at - 1);
	if (isInWord(haystack, at - 1)) {
		return haystack.charCodeAt(at) >= unspaced;
	}

	return !(joinsNumbers(before) && isDigit(haystack.charCodeAt(at - 2)) && isDigit(haystack.charCodeAt(at)));
}

/** Whether a word that is there before a place ends at it. */
export function endsWord(haystack: string, at: number): boolean {
	if (isInWord(haystack, at)) {
		return false;
	}

	return !(
		joinsNumbers(haystack.charCodeAt(at)) &&
		isDigit(haystack.charCodeAt(at - 1)) &&
		isDigit(haystack.charCodeAt(at + 1))
	);
}

/** Whether the character at a place of a haystack is a letter or a number. */
export function isInWord(haystack: string, at: number): boolean {
	const code = haystack.charCodeAt(at);
	const kind = kinds[code];
	return kind === unknown ? learn(haystack, at, code) : kind === within;
}

function learn(haystack: string, at: number, code: number): boolean {
	// Half of a pair says nothing alone, and is not remembered.
	const isTrail = code >= 0xdc_00 && code <= 0xdf_ff;
	const isLead = code >= 0xd8_00 && code <= 0xdb_ff;
	if (isTrail || isLead) {
		const whole = haystack.codePointAt(isTrail ? at - 1 : at) ?? 0;
		return whole > 0xff_ff && letterOrNumber.test(String.fromCodePoint(whole));
	}

	const belongs = letterOrNumber.test(String.fromCharCode(code));
	kinds[code] = belongs ? within : apart;
	return belongs;
}

function joinsNumbers(code: number): boolean {
	return code === comma || code === point || code === colon;
}

function isDigit(code: number): boolean {
	return code >= zero && code <= nine;
}
