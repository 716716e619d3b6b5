import {bulletSigns} from './tokens.ts';
/** The times an entry of a programme begins with, and how much of its text they take. */
export type Times = {
	readonly start: string;
	readonly end?: string;
	/** It begins at midnight, by its name; what comes before it that day tells which. */
	readonly isMidnight?: true;
	/** It begins at 24 hours, the end of its day. */
	readonly isEnd?: true;
	readonly length: number;
};

type Clock = {
	readonly hour: number;
	readonly minute: number;
	readonly half?: 'a' | 'p';
	readonly bare?: true;
	readonly marks?: Pick<Times, 'isMidnight' | 'isEnd'>;
};

// A bullet may stand before a time.
const lead = new RegExp(
	String.raw`^(?:${bulletSigns}\s*|[-*]\s+)?(?:(?:from|at|about|around|approximately|approx\.|by|after|before|until)\s+(?=\d|noon|mid))?`,
	'iu',
);
const named = /^(?:(?:12(?:[:.]00)? ?)?(noon|midday|midnight)(?![a-z])|12\s?m\.(?![a-z]))/i;
const withHalf = /^(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?\s?m(?:\.|(?![a-z]))/i;
// `12:00 m.` is noon.
const split = /^(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:\s?(?:hours|hrs|h)\b\.?|\s?m\.(?![a-z]))?(?![\d%])/i;
const endOfDay = /^24[:.h]?00(?:\s?(?:hours|hrs|h)\b\.?)?(?![\d,.%a-z])/i;
const hourOnly = /^(\d{1,2})\s?(?:h|hrs|hours)(?![a-z\d])\.?/i;
const military = /^(\d{2})(\d{2})(?:\s?(?:hours|hrs|h)\b\.?)?(?![\d,.%])/i;
const bare = /^(\d{1,2})(?=\s?(?:[-–—‑−]|to\b))/i;
const between = /^\s{0,3}(?:[-–—‑−/]|to\b|until\b|till\b|and\b)\s{0,3}/i;
// `1400 (local time)`, `14:00 (10:00 New York time)`, `8-9 a.m. (3-4 p.m.)`.
const aside = '\\s?\\((?:local(?: time)?|[^()]*\\d[^()]*(?: time|[ap]\\.?\\s?m\\.?))\\)';
const after = new RegExp(
	`^(?:L(?!\\p{L}))?(?:${aside})?(?:\\s(?:onwards?|approximately|approx\\.)(?=\\s|$))?(?:\\s{0,3}[:,–—-])?(?=\\s|$|\\p{L}|["“(])`,
	'u',
);

/** Reads the times at the start of a text: `1030-1100`, `10:30`, `10h30`, `9–10.30 a.m.`, `noon`; nothing where it begins with none. */
export function timesAtStart(text: string): Times | undefined {
	const head = text.slice(0, 60);
	const [whole = '', inside] = /^[([](\d[^()[\]]{3,20})[)\]](?=\s|$)/.exec(head) ?? [];
	const inner = inside === undefined ? undefined : timesAtStart(inside);
	if (inner !== undefined && inner.length === inside?.length) {
		return {...inner, length: whole.length};
	}

	const from = lead.exec(head)?.[0].length ?? 0;
	const first = clock(head.slice(from));
	if (first === undefined) {
		return undefined;
	}

	const at = from + first.length;
	const sign = between.exec(head.slice(at));
	const second = sign === null ? undefined : clock(head.slice(at + sign[0].length));
	if (sign === null || second === undefined || second.read.bare) {
		return first.read.bare ? undefined : ended(head, at, {start: written(first.read), ...first.read.marks});
	}

	const [start, end] = [written(sameHalf(first.read, second.read)), written(second.read)];
	return ended(head, at + sign[0].length + second.length, {start, end, ...first.read.marks});
}

function ended(head: string, at: number, times: Omit<Times, 'length'>): Times | undefined {
	const close = after.exec(head.slice(at));
	return close === null ? undefined : {...times, length: at + close[0].length};
}

function clock(text: string): {readonly read: Clock; readonly length: number} | undefined {
	const name = named.exec(text);
	if (name !== null) {
		const isMidnight = name[1]?.toLowerCase() === 'midnight';
		const read = isMidnight ? {hour: 0, minute: 0, marks: {isMidnight} as const} : {hour: 12, minute: 0};
		return {read, length: name[0].length};
	}

	const end = endOfDay.exec(text);
	if (end !== null) {
		return {read: {hour: 0, minute: 0, marks: {isEnd: true}}, length: end[0].length};
	}

	const half = withHalf.exec(text);
	if (half !== null) {
		const hour = Number(half[1]);
		const clockHalf = half[3]?.toLowerCase() === 'a' ? 'a' : 'p';
		return checked(half, 12, hour >= 1, {hour, minute: Number(half[2] ?? 0), half: clockHalf});
	}

	for (const form of [split, military, hourOnly]) {
		const found = form.exec(text);
		if (found !== null) {
			// Years look like times; meetings begin at whole five minutes.
			const isWhole = form !== military || Number(found[2]) % 5 === 0;
			return checked(found, 23, isWhole, {hour: Number(found[1]), minute: Number(found[2] ?? 0)});
		}
	}

	const alone = bare.exec(text);
	return alone === null ? undefined : checked(alone, 12, true, {hour: Number(alone[1]), minute: 0, bare: true});
}

function checked(found: RegExpExecArray, most: number, isRight: boolean, read: Clock) {
	return isRight && read.hour <= most && read.minute < 60 ? {read, length: found[0].length} : undefined;
}

/** `9–10.30 a.m.` begins in the morning too, `11–1 p.m.` does not begin at eleven in the evening. */
function sameHalf(first: Clock, second: Clock): Clock {
	if (first.half !== undefined || second.half === undefined || first.hour > 12) {
		return first;
	}

	const together = {...first, half: second.half};
	return written(together) <= written(second) ? together : {...first, half: second.half === 'p' ? 'a' : 'p'};
}

function written({hour, minute, half}: Clock): string {
	const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
	return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
