import fc from 'fast-check';
import type {Target} from '../../source/briefing/entry/target.ts';
import type {Library} from '../../source/library/open-library.ts';
import type {Correction} from '../../source/library/reader/corrections.ts';
import type {Note} from '../../source/library/reader/notes.ts';
import type {OwnMeeting, OwnQuestion} from '../../source/library/reader/own-entries.ts';
import {reportOf, source, sourceWith} from './reports/some-reports.ts';

/** What a reader has had before their eyes, maybe changed or removed since. */
export type Seen = {
	readonly notes: Note[];
	readonly meetings: OwnMeeting[];
	readonly questions: OwnQuestion[];
	readonly corrections: Correction[];
};
/** Something a reader does; gives what came of it. */
export type Operation = (library: Library, seen: Seen) => unknown;

/** The reports that are written about. */
export const reports = ['S/2031/7', 'S/2031/8'];
/** The entries that are written on. */
export const targets: readonly Target[] = [
	{kind: 'statement', id: 's-1'},
	{kind: 'figure', id: 's-1'},
	{kind: 'meeting', id: 'm-1'},
	{kind: 'meeting', id: 'own:1'},
];

const report = fc.constantFrom(...reports);
const target = fc.constantFrom(...targets);
const entry = fc.tuple(report, target);
const text = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.constantFrom('', ' \n', 'Ask', 'ask', 'Äsk', 'a\rb', '\u001B[31mred', '\uD800', "'; DROP TABLE notes; --"),
);
const choice = fc.nat();
const meeting = fc.record(
	{
		report,
		date: fc.constantFrom('2031-05-04', '2031-05-05'),
		title: fc.constantFrom('Coffee', 'Tea'),
		with: fc.subarray(['france', 'ffa']),
		start: fc.constantFrom('09:00', '10:30'),
		end: fc.constantFrom('11:00', '01:00'),
		place: fc.constantFrom('Hotel', 'Palace'),
		who: fc.constant('two guards'),
	},
	{requiredKeys: ['report', 'date', 'title', 'with']},
);
const question = fc.record({
	report,
	question: fc.constantFrom('Where?', 'When?'),
	relation: fc.constantFrom('differ', 'complement'),
	positions: fc.constant([
		{stance: 'Here', statements: [{id: 's-1', text: 'The harbour is theirs'}]},
		{stance: 'There', statements: []},
	]),
});
const note = fc.record(
	{report, target, text, meeting: fc.constant('m-2')},
	{requiredKeys: ['report', 'target', 'text']},
);
const draft = fc.record({report, target, text, note: fc.nat({max: 4})});
const lens = fc.record({report, name: text, actors: fc.array(fc.constantFrom('ffa', 'hmu'))});
const place = fc.record({report, checklist: fc.constantFrom('m-1', 'own:1'), target});

const imported = fc.record({
	report: fc
		.record({
			symbol: report,
			missionFrom: fc.constantFrom('2031-05-04', '2031-05-05'),
			text: fc.constantFrom('The harbour is closed.', 'The harbor of 5,910 boats'),
			actors: fc.subarray(['keita', 'ffa']),
			unreviewed: fc.boolean(),
		})
		.map(({text: written, actors, unreviewed, ...more}) =>
			reportOf([written], [{text: 'The harbour is theirs', actors, unreviewed}], more),
		),
	source: fc.constantFrom(source, sourceWith('another')),
});
const correction = fc.record({
	report,
	document: fc.constant(source.hash),
	paragraph: fc.constant('1'),
	text: fc.constantFrom('', 'The harbour is closed.'),
	from: fc.nat({max: 3}),
	to: fc.integer({min: 3, max: 9}),
	change: fc.constantFrom<Correction['change']>('confirm', {kind: 'asks'}, null),
});

function doing<Parts>(parts: fc.Arbitrary<Parts>, work: (library: Library, parts: Parts) => unknown) {
	return parts.map(
		(given): Operation =>
			(library) =>
				work(library, given),
	);
}

/** Does something with one of the things seen, where there are any. */
function withOne<One>(of: (seen: Seen) => readonly One[], work: (library: Library, one: One) => unknown) {
	return choice.map(
		(at): Operation =>
			(library, seen) => {
				const all = of(seen);
				const one = all[at % (all.length || 1)];
				return one === undefined ? undefined : work(library, one);
			},
	);
}

const notesSeen = (seen: Seen) => seen.notes;
const meetingsSeen = (seen: Seen) => seen.meetings;
const questionsSeen = (seen: Seen) => seen.questions;
const correctionsSeen = (seen: Seen) => seen.corrections;
/** Anything a reader may do in a library. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
	doing(note, ({notes}, parts) => notes.add(parts)),
	text.chain((written) => withOne(notesSeen, ({notes}, one) => notes.edit(one, written))),
	withOne(notesSeen, ({notes}, {id}) => notes.remove(id)),
	withOne(notesSeen, ({notes}, one) => notes.restore(one)),
	doing(draft, ({drafts}, parts) => drafts.save(parts)),
	doing(entry, ({drafts}, there) => drafts.clear(...there)),
	doing(entry, ({marks}, there) => marks.toggle(...there)),
	doing(place, ({checks}, there) => checks.advance(there)),
	doing(meeting, ({ownMeetings}, parts) => ownMeetings.add(parts)),
	meeting.chain((parts) => withOne(meetingsSeen, ({ownMeetings}, {id}) => ownMeetings.change(id, parts))),
	withOne(meetingsSeen, ({ownMeetings}, {id}) => ownMeetings.remove(id)),
	withOne(meetingsSeen, ({ownMeetings}, one) => ownMeetings.restore(one)),
	doing(question, ({ownQuestions}, parts) => ownQuestions.add(parts)),
	question.chain((parts) => withOne(questionsSeen, ({ownQuestions}, {id}) => ownQuestions.change(id, parts))),
	withOne(questionsSeen, ({ownQuestions}, {id}) => ownQuestions.remove(id)),
	withOne(questionsSeen, ({ownQuestions}, one) => ownQuestions.restore(one)),
	doing(lens, ({savedLenses}, parts) => savedLenses.save(parts)),
	doing(lens, ({savedLenses}, {report: of, name}) => savedLenses.remove(of, name)),
	doing(imported, ({reports: all}, parts) => all.save(parts)),
	doing(report, ({reports: all}, of) => all.remove(of)),
	doing(correction, ({corrections}, parts) => corrections.addAll([parts])[0]),
	withOne(correctionsSeen, ({corrections}, {id}) => corrections.removeAll([id])[0]),
	withOne(correctionsSeen, ({corrections}, one) => corrections.restoreAll([one])[0]),
	fc.constant<Operation>((library) => library.close()),
);

/** Remembers what came of an operation, to do something with it later. */
export function see({notes, meetings, questions, corrections}: Seen, outcome: unknown): void {
	if (typeof outcome !== 'object' || outcome === null) {
		return;
	}

	if ('own' in outcome) {
		meetings.push(outcome as OwnMeeting);
	} else if ('positions' in outcome) {
		questions.push(outcome as OwnQuestion);
	} else if ('change' in outcome) {
		corrections.push(outcome as Correction);
	} else if ('id' in outcome) {
		notes.push(outcome as Note);
	}
}
