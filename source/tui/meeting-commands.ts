import {shortNames} from '../briefing/actor-names.ts';
import {briefIdOfActors, briefIdOfMeeting} from '../briefing/brief-id.ts';
import {formatDay} from '../briefing/moments.ts';
import {readAppointment} from '../briefing/read-appointment.ts';
import {splitAppointment} from '../briefing/split-appointment.ts';
import type {Meeting} from '../report/model.ts';
import {candidatesFor} from './candidates.ts';
import {firstDay} from './forms/meeting-form.ts';
import {rankBy} from './fuzzy.ts';
import type {Model} from './model.ts';
import type {Command, PaletteEntry} from './palette-entry.ts';
import type {State} from './state.ts';

const nothingOwn = 'You have added no meeting yet: meeting add does';

/** The commands of the palette that open a brief, and add, change or remove a meeting of the reader's own. */
export const meetingCommands: readonly Command[] = [
	{name: 'brief', help: 'Open the brief for a meeting or an actor', complete: completeBrief},
	{name: 'meeting add', help: 'Add a meeting of your own: Tue 10:00 Keïta at the palace', complete: completeAdd},
	{name: 'meeting change', help: 'Change a meeting of your own', complete: completeOwn('change')},
	{name: 'meeting remove', help: 'Remove a meeting of your own', complete: completeOwn('remove')},
];

function completeBrief(typed: string, _: State, {index}: Model): PaletteEntry[] {
	const meetings = rankBy(index.report.meetings, typed, ({title}) => title).map(({entry: {id, title, ...when}}) => ({
		name: `brief ${title}`,
		help: dayAndStart(when),
		keys: '',
		deed: {kind: 'brief', id: briefIdOfMeeting(id)} as const,
	}));
	const actors = candidatesFor(index, typed, [], []).map((candidate) => ({
		name: `brief ${candidate.name}`,
		whole: `brief ${candidate.typed}`,
		help: candidate.note,
		keys: '',
		deed: {kind: 'brief', id: briefIdOfActors(candidate.actors)} as const,
	}));
	return [...meetings, ...actors];
}

function completeAdd(typed: string, state: State, model: Model): PaletteEntry[] {
	const form: PaletteEntry = {
		name: 'meeting add',
		help: 'Fill in a form instead',
		keys: '',
		deed: {kind: 'form', meeting: undefined},
	};
	if (typed === '') {
		return [form];
	}

	const read = readAppointment(model.index, splitAppointment(typed), firstDay(state, model));
	if ('why' in read) {
		const {why} = read;
		return [{name: 'meeting add', whole: `meeting add ${typed}`, help: why, keys: '', deed: {kind: 'say', text: why}}];
	}

	const {date, start, end, place, title} = read;
	const who = read.with.length === 0 ? '' : `with ${shortNames(model.index, read.with)}`;
	const times = start === undefined ? 'all day' : end === undefined ? start : `${start}–${end}`;
	const help = [`${formatDay(date)} ${date.slice(0, 4)}, ${times}`, title, place ?? '', who];
	return [
		{
			name: 'meeting add',
			whole: `meeting add ${typed}`,
			help: help.filter((part) => part !== '').join(' · '),
			keys: '',
			deed: {kind: 'keep', change: {kind: 'add-meeting', parts: {...read, report: model.index.report.symbol}}},
		},
	];
}

function completeOwn(what: 'change' | 'remove'): Command['complete'] {
	return (typed, {papers: {meetings}}) =>
		meetings.length === 0
			? [{name: `meeting ${what}`, help: nothingOwn, keys: '', deed: {kind: 'say', text: nothingOwn}}]
			: rankBy(meetings, typed, ({title}) => title).map(({entry}) => ({
					name: `meeting ${what} ${entry.title}`,
					help: dayAndStart(entry),
					keys: '',
					deed:
						what === 'change'
							? {kind: 'form', meeting: entry}
							: {kind: 'keep', change: {kind: 'remove-meeting', id: entry.id}},
				}));
}

function dayAndStart({date, start}: Pick<Meeting, 'date' | 'start'>): string {
	return start === undefined ? formatDay(date) : `${formatDay(date)} ${start}`;
}
