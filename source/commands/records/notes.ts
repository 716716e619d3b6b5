import * as v from 'valibot';
import {kindsOfEntry} from '../../briefing/entry/entries.ts';
import {described, paragraphNumber, record} from '../../report/fields.ts';
import {count, instant, maybe, text, ticked, unreviewed} from './fields.ts';

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
	...ticked,
});

/** What another version of this program kept is of a kind that it alone knows. */
export type NoteRecord = Omit<v.InferOutput<typeof note>, 'kind'> & {readonly kind: string};
