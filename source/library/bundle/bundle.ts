import {gunzipSync, gzipSync} from 'node:zlib';
import * as v from 'valibot';
import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {day, list, record, time} from '../../report/fields.ts';
import type {Report} from '../../report/model.ts';
import {maxReportBytes} from '../../report/read-file.ts';
import {cleanedLine, cleanedText, columnsOfKey, targetIn} from '../reader/columns.ts';
import type {Json} from '../reader/corrections.ts';
import {checkedReport, type ReportSource} from '../reports/entry.ts';
import {LibraryError} from '../store/errors.ts';

const format = 'mission-brief bundle';
const version = 1;

const line = v.pipe(v.string(), v.transform(cleanedLine), v.nonEmpty());
const words = v.pipe(v.string(), v.transform(cleanedText));
const instant = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const kept = {created: instant, updated: instant};
const target = v.pipe(
	v.string(),
	v.transform((key) => targetIn(columnsOfKey(key))),
);
const json = v.custom<Json>((value) => value !== undefined);

const written = record({
	format: v.literal(format),
	version: v.literal(version),
	symbol: line,
	title: line,
	source: v.optional(record({name: line, kind: line, hash: line})),
	report: v.optional(v.unknown()),
	corrections: list(
		record({
			...{document: v.string(), paragraph: line, text: words, from: offset, to: offset},
			...{change: json, created: instant},
		}),
	),
	meetings: list(
		record({
			...{id: line, date: day, start: v.optional(time), end: v.optional(time), place: v.optional(line)},
			...{title: line, with: list(line), who: v.optional(line), ...kept},
		}),
	),
	questions: list(
		record({
			...{id: line, question: line, relation: v.picklist(['differ', 'complement'])},
			positions: list(record({stance: line, statements: list(record({id: line, text: words}))})),
			...kept,
		}),
	),
	notes: v.optional(
		record({
			notes: list(record({target, meeting: v.optional(line), text: v.pipe(words, v.trim(), v.nonEmpty()), ...kept})),
			marks: list(record({target})),
			checks: list(
				v.pipe(
					record({target, meeting: line, raised: instant, answered: v.optional(instant)}),
					v.transform(({meeting: checklist, ...check}) => ({...check, checklist})),
				),
			),
		}),
	),
});

/**
 * A report with what a reader keeps of it, to be handed to another: the report as it was found in its document (absent for the one
 * that comes with the program), what they put right and added, and where they chose so their notes, marks and ticks.
 */
export type Bundle = Omit<v.InferOutput<typeof written>, 'format' | 'version' | 'report'> & {
	readonly report?: Report | undefined;
	readonly source?: ReportSource | undefined;
};

/** A bundle as the bytes of a file. */
export function packBundle(bundle: Bundle): Uint8Array {
	const {notes} = bundle;
	const checks = notes?.checks.map(({checklist: meeting, ...check}) => ({...check, meeting})) ?? [];
	const packed = {
		...{format, version, ...bundle},
		...(notes === undefined
			? {}
			: {notes: {notes: withKeys(notes.notes), marks: withKeys(notes.marks), checks: withKeys(checks)}}),
	};
	return gzipSync(JSON.stringify(packed));
}

function withKeys(entries: readonly {readonly target: Target}[]): unknown[] {
	return entries.map((entry) => ({...entry, target: keyOf(entry.target)}));
}

/**
 * The bundle in the bytes of a file, checked and cleaned: it is from somebody else.
 * @param path the file, which errors name
 * @throws {LibraryError} `invalid` where it is none, damaged or too large, `newer` where only a newer program reads it
 */
export function unpackBundle(bytes: Uint8Array, path: string): Bundle {
	const value = valueIn(bytes, path);
	const isBundle = typeof value === 'object' && value !== null && 'format' in value && value.format === format;
	if (!isBundle) {
		throw new LibraryError('invalid', 'is no bundle of mission-brief', {path});
	}

	if ('version' in value && typeof value.version === 'number' && value.version > version) {
		throw new LibraryError('newer', 'was made by a newer mission-brief, which alone can read it', {path});
	}

	const result = v.safeParse(written, value, {abortEarly: true});
	if (!result.success) {
		const where = result.issues[0].path?.map(({key}) => String(key)).join('.');
		throw new LibraryError('invalid', `is no whole bundle: ${where ?? 'what it holds'} is not as it should be`, {path});
	}

	const {report, format: _, version: __, ...bundle} = result.output;
	return report === undefined
		? bundle
		: {...bundle, report: checkedReport(JSON.stringify(report), 'the report in it', path)};
}

function valueIn(bytes: Uint8Array, path: string): unknown {
	const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	try {
		return JSON.parse(gunzipSync(bytes, {maxOutputLength: maxReportBytes}).toString('utf8'));
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		const reason =
			code === 'ERR_BUFFER_TOO_LARGE'
				? 'unpacked it is over the 128 MiB that a bundle may hold'
				: !isGzip || error instanceof SyntaxError
					? 'is no bundle of mission-brief'
					: 'is damaged: ask for it once more';
		throw new LibraryError('invalid', reason, {path, cause: error});
	}
}
