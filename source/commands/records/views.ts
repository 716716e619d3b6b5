import * as v from 'valibot';
import {viewNames} from '../../briefing/actors/selection.ts';
import {described, id, list, paragraphNumber, partialDate, record} from '../../report/fields.ts';
import {actorKinds} from '../../report/kinds.ts';
import {
	actor,
	called,
	count,
	extent,
	kind,
	maybe,
	mission,
	noteOfReport,
	text,
	unreviewed,
	words,
	yes,
} from './fields.ts';

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

/** A row of `issues`. */
export const statement = record({
	id,
	issue: described(id, 'the heading it stands under'),
	issueTitle: text,
	actors: described(list(actor), 'who said it; empty where the report names no speaker'),
	extent: described(extent, 'whether all of them said it'),
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
	dueText: described(maybe(text), 'the words of the report, where `due` is worked out from them or there is none'),
	said: words,
});

/** A row of `deployment`. */
export const figure = record({
	id,
	label: text,
	value: described(
		maybe(v.union([v.number(), record({min: v.number(), max: v.number()})])),
		'null where the source gives a share alone',
	),
	qualifier: described(maybe(text), 'what is printed before the value, or the share alone: more than, up to'),
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
	paragraph: described(paragraphNumber, 'where it stands, as printed there: `I.6`, `I.2(c)`'),
});

/** A row of `text`. */
export const paragraph = record({
	paragraph: paragraphNumber,
	section: text,
	text,
	verbatim: described(yes, 'false where `text` is a summary of ours'),
});

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

/** What the program prints of a report without a command. */
export const overview = record({
	symbol: text,
	title: text,
	...mission,
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
