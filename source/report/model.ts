import * as v from 'valibot';
import {
	day,
	described,
	fraction,
	id,
	list,
	number,
	paragraphNumber,
	partialDate,
	record,
	text,
	time,
} from './fields.ts';
import {actorKinds, statementKinds} from './kinds.ts';

const offset = v.pipe(number, v.integer('is no whole number'), v.minValue(0, 'is below 0'));

const stretch = v.pipe(
	record({from: offset, to: offset}),
	v.check(({from, to}) => from < to, 'ends before it begins'),
);

const actor = record({
	id,
	name: text,
	shortName: v.optional(described(text, 'What lists show where there is no acronym; ours')),
	acronym: v.optional(text),
	acronymOurs: v.optional(described(v.boolean(), 'The report does not use this acronym')),
	aliases: described(list(text), 'Other names and offices it is found by'),
	kind: v.picklist(actorKinds),
	partOf: described(list(id), 'The groups it belongs to, the nearest first'),
	joined: v.optional(described(list(id), 'The ids of those whom a reader made one with it, as they were found')),
});

const member = record({
	country: text,
	name: text,
	title: text,
	role: v.picklist(['lead', 'co-lead', 'member']),
	seat: v.optional(
		described(
			v.picklist(['permanent', 'elected']),
			'Our addition, of a mission of the Security Council: the report does not state it',
		),
	),
	assistedBy: v.optional(record({name: text, title: text})),
	actor: v.optional(id),
	note: v.optional(described(text, 'The footnote to it')),
	paragraph: paragraphNumber,
});

const absentMember = record({country: text, name: v.optional(text), paragraph: paragraphNumber});

const issue = record({id, title: text, paragraphs: list(paragraphNumber)});

const statement = record({
	id,
	actors: described(list(id), 'Who said it, several for joint speakers; empty where no speaker is named'),
	extent: described(v.picklist(['all', 'some']), 'Whether all of the speakers said it, or only some'),
	issue: id,
	kind: described(v.picklist(statementKinds), 'What is said, by its content'),
	verb: described(text, 'The verb of the report itself'),
	text,
	paragraph: paragraphNumber,
	about: described(list(id), 'Whom it is about or addressed to'),
	span: v.optional(
		described(stretch, 'Where text stands, word for word, in the verbatim text of its paragraph: UTF-16 units from 0'),
	),
	unreviewed: v.optional(described(v.boolean(), 'Found by a rule that may be wrong, and reviewed by nobody yet')),
	doubt: v.optional(described(text, 'Why the rule may be wrong, in a few words')),
	due: v.optional(partialDate),
	dueText: v.optional(
		described(text, 'The report’s own words, where the date is worked out or there is none: by 15 August'),
	),
	point: v.optional(described(id, 'The same for all statements of the very same thing')),
	note: v.optional(text),
});

const holder = record({actor: id, paragraph: paragraphNumber, statement: v.optional(id)});
const position = record({stance: text, holders: list(holder)});
const question = record({
	id,
	issue: id,
	question: text,
	relation: described(
		v.picklist(['differ', 'complement', 'beside']),
		'`beside`: several speak on it, and whether they agree is not looked at',
	),
	inferred: described(v.boolean(), 'The report itself draws no contrast'),
	positions: list(position),
	note: v.optional(text),
});

const range = v.pipe(
	record({min: number, max: number}),
	v.check(({min, max}) => min <= max, 'has its min above its max'),
);
const figure = record({
	id,
	label: text,
	value: v.optional(v.union([number, range], 'is neither a number nor {min, max}')),
	qualifier: v.optional(
		described(text, 'What the source prints before the number, or the share alone: more than, nearly, up to'),
	),
	of: v.optional(described(number, 'The whole it is part of')),
	ofWhat: v.optional(
		described(text, 'What the whole is where the part can fall short of it, in the source’s word: authorized, pledged'),
	),
	share: v.optional(described(fraction, 'The share as the source states it, as a fraction')),
	unit: text,
	asOf: v.optional(partialDate),
	due: v.optional(partialDate),
	dueText: v.optional(text),
	place: v.optional(text),
	issue: id,
	group: text,
	paragraph: paragraphNumber,
	source: v.optional(described(text, 'The document, where it is not this report; paragraph then counts in it')),
	statedBy: list(id),
	about: list(id),
	span: v.optional(
		described(stretch, 'Where its number stands in the verbatim text of its paragraph: UTF-16 units from 0'),
	),
	unreviewed: v.optional(v.boolean()),
	note: v.optional(text),
});

const term = record({
	number: v.pipe(number, v.integer('is no whole number'), v.minValue(1, 'is below 1')),
	text,
	issues: list(id),
	addressees: list(id),
	statements: list(id),
	meetings: list(id),
	due: v.optional(partialDate),
	untied: v.optional(described(v.boolean(), 'What answers it is not known')),
	inferred: v.optional(
		described(v.boolean(), 'To whom it is directed and what answers it was worked out by the program'),
	),
	paragraph: v.optional(described(paragraphNumber, 'Where it stands; without it, in Annex I under its number')),
});

const meeting = record({
	id,
	date: day,
	until: v.optional(
		described(day, 'Where the day is not stated: the last that it may have been, `date` being the first'),
	),
	dateInferred: v.optional(described(v.boolean(), 'The report does not state that it was on that day')),
	start: v.optional(time),
	end: v.optional(time),
	place: v.optional(text),
	placeInferred: described(v.boolean(), 'The report does not state the place'),
	title: text,
	with: described(list(id), 'Who was in the room, as far as the text says'),
	via: described(
		list(id),
		'Who may have been: through a body that was, or as a speaker where the report tells of the meeting',
	),
	paragraph: paragraphNumber,
	note: v.optional(text),
});

const paragraph = record({number: paragraphNumber, section: text, text, verbatim: v.boolean()});
const reportNote = record({text, paragraph: paragraphNumber});
const otherDocument = record({document: described(text, 'Its symbol: S/2018/890'), paragraph: paragraphNumber});

const correction = record({
	paragraph: paragraphNumber,
	from: described(offset, 'Where the words it is about begin, in the copy of the report it was made in'),
	to: offset,
	change: described(v.unknown(), 'What it changes, as the program keeps it'),
});

/** A document is named by it on every page; those of the United Nations have some thirty characters at most. */
const longestSymbol = 100;

/** The version of the report model this program reads and writes. */
export const modelVersion = 1;

/**
 * The one definition of a mission report: the types below, the parser and the published JSON Schema come from it.
 * Dates are `YYYY-MM-DD` or as far as stated (`2014-06`), times `HH:MM` in the report's `timeZone`. What a report does not state is absent.
 */
export const reportSchema = record({
	$schema: v.optional(v.string()),
	version: v.literal(modelVersion),
	symbol: v.pipe(text, v.maxLength(longestSymbol, `is longer than ${longestSymbol} characters`)),
	title: text,
	subject: v.optional(text),
	missionFrom: v.optional(day),
	missionTo: v.optional(day),
	published: v.optional(partialDate),
	language: v.optional(text),
	timeZone: v.optional(described(text, 'An IANA name: Africa/Bamako')),
	notes: v.optional(list(reportNote)),
	termsIn: v.optional(
		described(otherDocument, 'Where the terms of reference are instead, and the paragraph that says so'),
	),
	actors: list(actor),
	members: list(member),
	membersUnread: v.optional(
		described(paragraphNumber, 'Where the delegation is listed, where not every member could be read from that'),
	),
	membersAbsent: v.optional(described(list(absentMember), 'Who of those who were to come did not, as the report says')),
	issues: list(issue),
	statements: list(statement),
	questions: list(question),
	figures: list(figure),
	terms: list(term),
	meetings: list(meeting),
	paragraphs: list(paragraph),
	corrections: v.optional(
		described(list(correction), 'What a reader put right: it is in the report, and is not put right again'),
	),
});

/** A whole mission report, validated, cleaned and frozen. */
export type Report = v.InferOutput<typeof reportSchema>;
/**
 * Somebody who speaks, is spoken of, or is met. Offices are aliases; `partOf` names the groups an actor belongs to, nearest first.
 * `acronymOurs` marks an acronym the report does not use; `shortName`, ours, is what lists show where there is no acronym.
 */
export type Actor = v.InferOutput<typeof actor>;
/** A member of the delegation. The seat is our addition, and absent where the mission is not the Security Council’s. */
export type Member = v.InferOutput<typeof member>;
/** A heading of the report under which statements are made. */
export type Issue = v.InferOutput<typeof issue>;
/**
 * One thing said. `actors` is empty where the report names no speaker; `extent` is `some` where only some of them said it. Statements with
 * one `point` are of the same thing. With a `span` the text is the report's own.
 */
export type Statement = v.InferOutput<typeof statement>;
/** A question on which positions are taken. `inferred` where the report itself draws no contrast. */
export type Question = v.InferOutput<typeof question>;
/** One answer to a question, and who gives it. */
export type Position = v.InferOutput<typeof position>;
/** Somebody who holds a position, and where the report says so. */
export type Holder = v.InferOutput<typeof holder>;
/**
 * A quantity. `of` is the whole it is part of, and only with `ofWhat` one it can fall short of; `share` a stated share as a fraction;
 * `source` is the document when it is not this report, and `paragraph` then counts in that document.
 */
export type Figure = v.InferOutput<typeof figure>;
/** A term of reference (Annex I), with what in the report answers it. */
export type Term = v.InferOutput<typeof term>;
/** A programme entry. `with` were in the room as far as the text says; `via` may have been, through a group or body that was. */
export type Meeting = v.InferOutput<typeof meeting>;
/** A numbered paragraph: `verbatim`, or a summary of ours. */
export type Paragraph = v.InferOutput<typeof paragraph>;
