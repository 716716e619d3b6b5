// What is printed as data: each record as a schema, which the help is made from, and its type, which the commands are held to.

import * as v from 'valibot';
import {viewNames} from '../../briefing/actors/selection.ts';
import {kindsOfEntry} from '../../briefing/entry/entries.ts';
import {findViews} from '../../briefing/find/entry.ts';
import {day, described, id, list, paragraphNumber, partialDate, record, time} from '../../report/fields.ts';
import {actorKinds, statementKinds} from '../../report/kinds.ts';

const text = v.string();
const yes = v.boolean();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(text, v.isoTimestamp(), v.title('instant'));
const moment = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/), v.title('moment'));
const maybe = <const Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const called = <const Schema extends v.GenericSchema>(schema: Schema, title: string) => v.pipe(schema, v.title(title));

const actor = called(record({id, name: text}), 'actor');
/** An actor, wherever a record names one. */
export type ActorReference = v.InferOutput<typeof actor>;
const kind = called(v.picklist(statementKinds), 'kind');

/** The types that the records name, and what a value of each is. */
export const types: Readonly<Record<string, string>> = {
	actor: '`{id, name}`, the id that of `actors`',
	kind: `what a statement does: ${statementKinds.map((name) => `\`${name}\``).join(', ')}; see \`mission-brief help issues\``,
	id: 'text that names one entry of its report: lower-case letters, digits, dots and hyphens',
	paragraph:
		'text, as printed: `6` in the body, `I.6` in Annex I, `II` for a whole annex; in an import, text that the document does not number is `6.1` after paragraph 6, and `I.0` in Annex I',
	day: 'text, `YYYY-MM-DD`',
	date: 'text, as far as it is stated: `2014-06-30`, `2014-06`, `2014`',
	time: "text, `HH:MM` in the mission's time zone",
	moment: "text, `YYYY-MM-DDTHH:MM` in the mission's time zone",
	instant: 'text, ISO 8601 in UTC: `2014-03-11T09:30:00.000Z`',
};

const unreviewed = described(yes, 'a rule of the import is unsure of it, and nobody has reviewed it');

/** What follows on who said a thing, where it does not stand under its issue. */
const said = {extent: v.picklist(['all', 'some']), kind, verb: text, text, paragraph: paragraphNumber, unreviewed};

/** A row of `delegation`. */
export const member = record({
	country: text,
	name: text,
	title: text,
	role: v.picklist(['lead', 'co-lead', 'member']),
	seat: described(
		maybe(v.picklist(['permanent', 'elected'])),
		'our addition; null where the mission is not the Security Council’s',
	),
	assistedBy: maybe(record({name: text, title: text})),
	note: maybe(text),
	paragraph: paragraphNumber,
});
export type MemberRecord = v.InferOutput<typeof member>;

/** A row of `issues`. */
export const statement = record({
	id,
	issue: described(id, 'the heading it stands under'),
	issueTitle: text,
	actors: described(list(actor), 'who said it; empty where the report names no speaker'),
	extent: described(v.picklist(['all', 'some']), 'whether all of them said it'),
	kind,
	verb: described(text, 'the verb of the report itself'),
	text,
	paragraph: paragraphNumber,
	about: list(actor),
	differsFrom: described(list(id), 'statements that take another position'),
	lens: described(
		maybe(v.picklist(['said', 'about', 'via'])),
		'why `--actor` keeps it: their own words, about them, or said by a group of theirs',
	),
	due: maybe(partialDate),
	note: maybe(text),
	unreviewed,
	doubt: described(maybe(text), 'why the rule is unsure'),
	alsoSpoke: described(list(id), 'what others said with the same subject words, the nearest first; no verdict'),
});
export type StatementRecord = v.InferOutput<typeof statement>;

/** A row of `deployment`. */
export const figure = record({
	id,
	label: text,
	value: described(
		maybe(v.union([v.number(), record({min: v.number(), max: v.number()})])),
		'null where the source gives a share alone',
	),
	of: described(maybe(v.number()), 'the whole it is part of'),
	ofWhat: described(maybe(text), 'what it is to reach: authorized, pledged'),
	share: described(maybe(v.number()), 'a fraction, rounded to four decimals'),
	shareSource: maybe(v.picklist(['stated', 'computed'])),
	unit: described(text, '`per cent` has the value 90 for 90 %'),
	asOf: maybe(partialDate),
	due: maybe(partialDate),
	dueText: maybe(text),
	place: maybe(text),
	paragraph: described(paragraphNumber, 'of `source`'),
	issue: id,
	group: text,
	source: described(text, 'the symbol of the document it is from'),
	statedBy: list(actor),
	about: list(actor),
	note: maybe(text),
	unreviewed,
});
export type FigureRecord = v.InferOutput<typeof figure>;

/** A meeting, of the programme or of the reader's own. */
export const meeting = record({
	id: described(text, 'an id; that of a meeting of your own is in no report'),
	date: day,
	start: maybe(time),
	end: maybe(time),
	place: maybe(text),
	placeInferred: yes,
	title: text,
	with: described(list(actor), 'in the room, as far as the text says'),
	via: described(list(actor), 'perhaps in the room, through a group or body that is'),
	paragraph: described(maybe(paragraphNumber), 'null for a meeting of your own'),
	own: described(yes, 'whether it is a meeting of your own'),
	note: maybe(text),
	who: described(maybe(text), 'whom you meet, in your words'),
	until: described(maybe(day), 'where the day is not stated: the last that it may have been, `date` being the first'),
});
export type MeetingRecord = v.InferOutput<typeof meeting>;

/** A row of `programme`, which with `--at` says what is on. */
export const programmeEntry = record({
	...meeting.entries,
	now: described(v.optional(maybe(v.picklist(['on', 'next']))), 'only with `--at`'),
});

const position = record({
	stance: text,
	holders: list(record({actor: maybe(actor), paragraph: paragraphNumber, statement: maybe(id)})),
});
/** One answer to a question, and who gives it. */
export type PositionRecord = v.InferOutput<typeof position>;

const ownQuestion = described(yes, 'whether it is a question of your own');

const asked = {
	id,
	question: text,
	issue: id,
	relation: v.picklist(['differ', 'complement']),
	inferred: described(yes, 'the report itself draws no contrast'),
};

/** A row of `positions`. */
export const question = record({
	...asked,
	positions: list(position),
	note: maybe(text),
	own: ownQuestion,
});
export type QuestionRecord = v.InferOutput<typeof question>;

/** What `positions --matrix` prints. */
export const matrix = record({
	actors: described(list(actor), 'those of `--actor` first, then those who take a position on most questions'),
	questions: list(
		record({
			...asked,
			positions: list(record({letter: text, stance: text})),
			marks: described(
				list(
					record({
						actor,
						letter: described(text, 'of the position'),
						extent: described(v.picklist(['all', 'some']), 'whether all of them hold it'),
						paragraphs: list(paragraphNumber),
					}),
				),
				'who holds which position',
			),
			note: maybe(text),
			own: ownQuestion,
		}),
	),
});
export type MatrixRecord = v.InferOutput<typeof matrix>;

/** A row of `terms`. */
export const term = record({
	number: count,
	lead: described(maybe(text), 'what leads it in, with the terms beside it'),
	text,
	issues: list(id),
	statements: list(id),
	meetings: list(id),
	addressees: list(actor),
	due: maybe(partialDate),
	inferred: described(yes, 'an import worked out to whom it is addressed and what answers it'),
});
export type TermRecord = v.InferOutput<typeof term>;

/** A row of `text`. */
export const paragraph = record({
	paragraph: paragraphNumber,
	section: text,
	text,
	verbatim: described(yes, 'false where `text` is a summary of ours'),
});
export type ParagraphRecord = v.InferOutput<typeof paragraph>;

/** A row of `actors`. */
export const reportActor = record({
	id,
	name: text,
	acronym: maybe(text),
	aliases: list(text),
	kind: v.picklist(actorKinds),
	partOf: described(list(id), 'the groups it belongs to, the nearest first'),
	statements: described(count, 'how many it makes itself'),
});
export type ActorRecord = v.InferOutput<typeof reportActor>;

/** A row of `search`. */
export const hit = record({
	view: v.picklist(findViews),
	id: described(text, 'an id, the name of a member, or the number of a term or a paragraph'),
	text,
	paragraph: described(maybe(paragraphNumber), 'of `source`'),
	report: described(text, 'what `--report` takes: its symbol, or `bundled` where an imported one has that'),
	source: described(text, 'the document the paragraph counts in'),
	beside: described(text, 'who said it, when a meeting is, and the like'),
	kind: described(maybe(kind), 'of a statement'),
	unreviewed,
});
export type HitRecord = v.InferOutput<typeof hit>;

/** A row of `statements`. */
export const statementElsewhere = record({
	report: described(text, 'the symbol of the report'),
	missionFrom: maybe(day),
	missionTo: maybe(day),
	id,
	actor,
	...said,
	subject: described(
		maybe(count),
		'the same for what was said in several reports on one country and shares subject words; null for all else',
	),
});
export type StatementElsewhereRecord = v.InferOutput<typeof statementElsewhere>;

/** A row of `notes`. */
export const note = record({
	id: described(maybe(count), 'of the note; null for what was raised or not'),
	kind: described(v.picklist([...kindsOfEntry, 'brief']), 'what it is on'),
	target: described(text, 'the entry: an id, the name of a member, the number of a term or a paragraph'),
	title: described(maybe(text), 'what the entry is called; null where the report has it no more'),
	meeting: described(maybe(text), 'the id of the meeting it belongs to'),
	meetingTitle: maybe(text),
	text: described(maybe(text), 'of the note'),
	created: described(maybe(instant), 'when the note was written'),
	updated: described(maybe(instant), 'when it was last changed'),
	paragraph: maybe(paragraphNumber),
	citation: maybe(text),
	unreviewed,
	part: described(
		v.picklist(['note', 'raised', 'theyRaised', 'notRaised']),
		'what you wrote, what you and what they raised, and what of the brief you did not',
	),
	raised: maybe(instant),
	answered: maybe(instant),
});
/** What another version of this program kept is of a kind that it alone knows. */
export type NoteRecord = Omit<v.InferOutput<typeof note>, 'kind'> & {readonly kind: string};

const meetingOfProgramme = called(meeting, 'a meeting as in `programme`');

/** What `now` prints. */
export const now = record({
	at: moment,
	on: maybe(meetingOfProgramme),
	also: described(list(called(meeting, 'meetings as in `programme`')), 'what else is on'),
	next: maybe(meetingOfProgramme),
	minutesLeft: described(maybe(count), 'until what is on ends; null where its end is not stated'),
	minutesUntil: described(maybe(count), 'until what is next'),
});
export type NowRecord = v.InferOutput<typeof now>;

const samePoint = record({
	id,
	actors: list(actor),
	extent: v.picklist(['all', 'some']),
	text,
	paragraph: paragraphNumber,
	unreviewed,
});

const point = record({
	id,
	actors: list(actor),
	...said,
	via: described(maybe(actor), 'the group whose words they are, where they are not their own'),
	samePoint: described(list(samePoint), 'other statements of the very same point'),
});
const tick = {
	state: v.picklist(['open', 'raised', 'answered']),
	raised: maybe(instant),
	answered: maybe(instant),
};
const points = list(called(point, 'things said as in `theyMayRaise`, without how far they came'));

const told = record({
	report: described(text, 'the symbol of the report that has it'),
	missionFrom: maybe(day),
	id,
	actors: list(actor),
	extent: point.entries.extent,
	kind,
	verb: text,
	text,
	paragraph: paragraphNumber,
});
const noteOfReport = record({text, paragraph: paragraphNumber});

/** What `brief` prints. */
export const brief = record({
	meeting: described(maybe(meetingOfProgramme), 'null for a brief on actors'),
	actor: described(maybe(actor), 'null for a brief on a meeting or on several actors'),
	raise: list(
		record({
			number: count,
			text,
			addressees: list(actor),
			inferred: yes,
			why: described(text, 'why it was chosen'),
			contested: described(list(id), 'the questions that make it contested'),
			paragraph: paragraphNumber,
			...tick,
		}),
	),
	theyMayRaise: list(record({...point.entries, ...tick})),
	council: points,
	contested: list(
		record({
			...asked,
			inferred: yes,
			positions: described(
				list(called(record({...position.entries, theirs: yes}), 'positions as in `positions`')),
				'each with `theirs`, true or false',
			),
			own: ownQuestion,
		}),
	),
	figures: list(called(figure, 'figures as in `deployment`')),
	said: points,
	notStated: described(list(text), 'a sentence each'),
	councilRest: described(points, 'what else the Council and its mission said that bears on it'),
	actors: described(list(actor), 'whom the brief is on; empty for a meeting'),
	programme: record({named: list(id), presenceNotStated: list(id)}),
	contact: described(list(paragraphNumber), 'where contact with them is reported'),
	told: described(points, 'what the mission was told by whom exactly is not stated'),
	asked: described(
		list(
			record({
				...told.entries,
				...tick,
				answers: described(list(told), 'what they said on it, then and to later missions'),
			}),
		),
		'what the Council asked of them, in this report and, on earlier missions to the country, in others; of an import',
	),
	alsoTied: described(list(count), 'the numbers of the other terms that are tied to it'),
	reported: described(maybe(partialDate), 'when the report was published'),
	leftOpen: described(list(noteOfReport), 'the notes to the report on what stands in the brief, or on who is there'),
	notes: described(
		list(record({id: count, kind: text, target: text, text, created: instant, updated: instant})),
		'yours on the brief, `kind` and `target` as in `notes`',
	),
});
export type BriefRecord = v.InferOutput<typeof brief>;

/** What the program prints of a report without a command. */
export const overview = record({
	symbol: text,
	title: text,
	missionFrom: maybe(day),
	missionTo: maybe(day),
	published: maybe(partialDate),
	leads: list(record({country: text, name: text, title: text})),
	headline: maybe(called(figure, 'a figure as in `deployment`')),
	views: list(
		record({
			view: v.picklist(viewNames),
			entries: count,
			via: described(count, 'those of the groups of `--actor`'),
		}),
	),
	unreviewedStatements: count,
	unreviewedFigures: count,
	notes: described(list(noteOfReport), 'the notes to the report: its own, and what is left open or was inferred'),
});
export type Overview = v.InferOutput<typeof overview>;

const source = record({name: described(text, 'of the file'), kind: text, hash: text});

/** A row of `library`, and of what `library remove` removed. */
export const libraryEntry = record({
	symbol: text,
	title: text,
	subject: maybe(text),
	missionFrom: maybe(day),
	missionTo: maybe(day),
	paragraphs: count,
	statements: count,
	imported: instant,
	source,
});
export type LibraryRecord = v.InferOutput<typeof libraryEntry>;

const kept = {
	reports: count,
	notes: count,
	drafts: count,
	marks: count,
	ticks: count,
	meetings: count,
	questions: count,
	lenses: count,
	corrections: count,
};

/** What `backup` wrote. */
export const backup = record({file: described(text, 'the backup, as it was named'), ...kept});
export type BackupRecord = v.InferOutput<typeof backup>;

/** What `restore` took. */
export const restored = record({
	...backup.entries,
	kept: described(maybe(text), 'the file that what was there is kept in; null where there was nothing'),
});
export type RestoredRecord = v.InferOutput<typeof restored>;

const account = {
	symbol: text,
	title: text,
	missionFrom: maybe(day),
	missionTo: maybe(day),
	published: maybe(partialDate),
	timeZone: described(maybe(text), 'an IANA name: `Africa/Bamako`'),
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
	check: record({
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
			'where the delegation is listed, where no member was read from it',
		),
		pagesWithoutText: list(count),
		pagesReadAcross: described(list(count), 'those with what may be columns or a table, read line by line'),
		notPlaced: described(list(record({line: count, text})), 'text of which no part of the report was made'),
		missing: described(
			record({paragraphs: list(text), terms: list(text)}),
			'printed numbers that are missing between others: `3`, `5–7`',
		),
	}),
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

/** A row of `schema`. */
export const schemaEntry = record({
	command: described(text, 'what prints it, as `schema` takes it'),
	fields: described(list(text), 'the keys that `--json=FIELDS` takes'),
});
export type SchemaRecord = v.InferOutput<typeof schemaEntry>;
