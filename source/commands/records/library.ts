import * as v from 'valibot';
import {countedThings} from '../../library/store/counts.ts';
import {described, list, paragraphNumber, partialDate, record} from '../../report/fields.ts';
import {count, instant, maybe, mission, text} from './fields.ts';

/** The document that a report was imported from. */
export const source = record({name: described(text, 'of the file'), kind: text, hash: text});

/** A row of `library`, and of what `library remove` removed. */
export const libraryEntry = record({
	symbol: text,
	title: text,
	subject: maybe(text),
	...mission,
	paragraphs: count,
	statements: count,
	imported: instant,
	source,
});
export type LibraryRecord = v.InferOutput<typeof libraryEntry>;

/** What a report says of itself. */
export const aboutReport = record({
	symbol: text,
	title: text,
	...mission,
	published: maybe(partialDate),
	timeZone: described(maybe(text), 'an IANA name: `Africa/Bamako`'),
});

/** What is to be checked in a report. */
export const checks = record({
	paragraphs: described(
		list(record({paragraph: paragraphNumber, statements: count})),
		'those with statements that nobody has reviewed, those with most of them first',
	),
	corrections: described(
		list(record({paragraph: paragraphNumber, text, why: text})),
		'those of yours that do not fit what is in it now',
	),
	notes: described(list(text), 'yours on what is not in it'),
	membersUnread: described(
		maybe(paragraphNumber),
		'where the delegation is listed, where not every member was read from it',
	),
	termsUnread: described(
		maybe(paragraphNumber),
		'where the annex of the terms of reference stands, where none was read from it',
	),
	programmeUnread: described(
		maybe(paragraphNumber),
		'where the annex of the programme stands, where none was read from it',
	),
	undated: described(count, 'meetings whose day was not found, which are notes and in no programme'),
	pagesWithoutText: list(count),
	pagesReadAcross: described(list(count), 'those with what may be columns or a table, read line by line'),
	notPlaced: described(list(record({line: count, text})), 'text of which no part of the report was made'),
	missing: described(
		record({paragraphs: list(text), terms: list(text)}),
		'printed numbers that are missing between others: `3`, `5–7`',
	),
});

const account = {
	...aboutReport.entries,
	source,
	members: count,
	paragraphs: count,
	statements: count,
	actors: count,
	figures: count,
	terms: count,
	meetings: count,
	unreviewedStatements: count,
	unreviewedFigures: count,
	corrections: described(count, 'how many of yours it has'),
	lacks: described(list(text), 'what it has none of, in words'),
	check: checks,
	next: described(text, 'the command to type next'),
};

/** What `import` prints of a report. */
export const importedAccount = record({
	...account,
	file: described(text, 'as it was named'),
	state: v.picklist(['new', 'replaced', 'unchanged']),
	replaced: described(
		v.optional(record({name: text, hash: text, paragraphs: count})),
		'the copy it took the place of, where it did',
	),
});

/** What `library show` prints of a report. */
export const shownAccount = record({...account, imported: instant});

/** A line of `import --audit`. */
export const auditedLine = record({
	file: text,
	line: count,
	text,
	words: list(
		record({text, from: count, to: count, places: described(list(text), 'where the words went; empty: they are lost')}),
	),
});

const kept = v.entriesFromList(countedThings, count);

/** What `backup` wrote. */
export const backup = record({file: described(text, 'the backup, as it was named'), ...kept});
export type BackupRecord = v.InferOutput<typeof backup>;

/** What `restore` took. */
export const restored = record({
	...backup.entries,
	kept: described(maybe(text), 'the file that what was there is kept in; null where there was nothing'),
});
export type RestoredRecord = v.InferOutput<typeof restored>;
