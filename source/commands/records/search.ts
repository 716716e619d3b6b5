import * as v from 'valibot';
import {findViews} from '../../briefing/find/entry.ts';
import {described, id, paragraphNumber, record} from '../../report/fields.ts';
import {actor, count, kind, maybe, mission, said, text, unreviewed, words} from './fields.ts';

/** A row of `search`. */
export const hit = record({
	view: v.picklist(findViews),
	id: described(text, 'an id, the name of a member, or the number of a term or a paragraph'),
	text,
	verb: described(maybe(text), 'the report’s own, of a statement'),
	paragraph: described(maybe(paragraphNumber), 'of `source`'),
	report: described(text, 'what `--report` takes: its symbol, or `bundled` where an imported one has that'),
	source: described(text, 'the document the paragraph counts in'),
	beside: described(text, 'who said it, when a meeting is, and the like'),
	kind: described(maybe(kind), 'of a statement'),
	unreviewed,
});

/** A row of `statements`. */
export const statementElsewhere = record({
	report: described(text, 'the symbol of the report'),
	...mission,
	id,
	actor,
	...said,
	subject: described(
		maybe(count),
		'the same for what was said in several reports on one country and shares subject words; null for all else',
	),
	said: words,
});
