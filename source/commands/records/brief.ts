import * as v from 'valibot';
import {day, described, id, list, paragraphNumber, partialDate, record} from '../../report/fields.ts';
import {
	actor,
	called,
	count,
	extent,
	instant,
	maybe,
	noteOfReport,
	said,
	spoken,
	text,
	ticked,
	unreviewed,
	words,
	yes,
} from './fields.ts';
import {meetingOfProgramme} from './meetings.ts';
import {asked, ownQuestion, position} from './positions.ts';
import {figure} from './views.ts';

/** Another statement of the very same point. */
export const samePoint = record({
	id,
	actors: list(actor),
	extent,
	text,
	paragraph: paragraphNumber,
	unreviewed,
});

/** A thing said. */
export const point = record({
	id,
	actors: list(actor),
	...said,
	via: described(maybe(actor), 'the group whose words they are, where they are not their own'),
	samePoint: described(list(samePoint), 'other statements of the very same point'),
	said: words,
});

const tick = {
	state: v.picklist(['open', 'raised', 'answered']),
	...ticked,
};

const meetingIds = list(described(text, 'an id; that of a meeting of your own is in no report'));
const points = list(called(point, 'things said as in `theyMayRaise`, without how far they came'));

/** A thing said, and the report it is said in. */
export const told = record({
	report: described(text, 'the symbol of the report that has it'),
	missionFrom: maybe(day),
	id,
	actors: list(actor),
	...spoken,
	said: words,
});

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
	programme: record({named: meetingIds, presenceNotStated: meetingIds}),
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
