import {shortNames} from '../../../briefing/actors/names.ts';
import {actorsBeforeMeetings, matchMeetings} from '../../../briefing/programme/match-meetings.ts';
import {formatDay} from '../../../briefing/programme/moments.ts';
import {readAppointment, splitAppointment} from '../../../briefing/programme/read-appointment.ts';
import type {Meeting} from '../../../report/model.ts';
import {candidatesFor} from '../../state/candidates.ts';
import type {Model} from '../../state/model.ts';
import {papersSeen, type State} from '../../state/state.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import {firstDay} from '../form/meeting-form.ts';
import type {Command, PaletteEntry} from './entry.ts';

const noLens = 'No lens is saved yet: lens save NAME keeps one';

/** The commands of the palette that narrow to somebody, and keep a lens or forget it. */
export const lensCommands: readonly Command[] = [
	{name: 'lens', help: 'Narrow every view to a name', complete: completeLens},
	{name: 'lens save', help: 'Keep the lens under a name', complete: completeSave},
	{name: 'lens remove', help: 'Forget a lens that has a name', complete: completeRemove},
];

const nothingOwn = 'You have added no meeting yet: meeting add does';

/** The commands of the palette that open a brief, and add, change or remove a meeting of the reader's own. */
export const meetingCommands: readonly Command[] = [
	{name: 'brief', help: 'Open the brief for a meeting or an actor', complete: completeBrief},
	{name: 'meeting add', help: 'Add a meeting of your own: Tue 10:00 Keïta at the palace', complete: completeAdd},
	{name: 'meeting change', help: 'Change a meeting of your own', complete: completeOwn('change')},
	{name: 'meeting remove', help: 'Remove a meeting of your own', complete: completeOwn('remove')},
];

function completeBrief(typed: string, _: State, {index}: Model): PaletteEntry[] {
	const matched = matchMeetings(index, index.report.meetings, typed);
	const ranked = rankBy(index.report.meetings, typed, ({title}) => title).map(({entry}) => entry);
	const meetings = [...new Set([...matched, ...ranked])].map(({id, title, ...when}) => ({
		name: `brief ${title}`,
		help: dayAndStart(when),
		deed: {kind: 'brief', on: {kind: 'meeting', id}} as const,
	}));
	const named = new Set(actorsBeforeMeetings(index, index.report.meetings, typed).map(({id}) => id));
	const candidates = Map.groupBy(candidatesFor(index, typed, {}, []), ({actors}) =>
		actors.every((id) => named.has(id)),
	);
	const actors = (isNamed: boolean) =>
		(candidates.get(isNamed) ?? []).map((candidate) => ({
			name: `brief ${candidate.name}`,
			whole: `brief ${candidate.typed}`,
			help: candidate.note,
			deed: {kind: 'brief', on: {kind: 'actors', ids: candidate.actors}} as const,
		}));
	return [...actors(true), ...meetings, ...actors(false)];
}

function completeAdd(typed: string, state: State, model: Model): PaletteEntry[] {
	const form: PaletteEntry = {
		name: 'meeting add',
		help: 'Fill in a form instead',
		deed: {kind: 'form', meeting: undefined},
	};
	if (typed === '') {
		return [form];
	}

	const read = readAppointment(model.index, splitAppointment(typed), firstDay(state, model));
	if ('why' in read) {
		return [saying('meeting add', read.why, `meeting add ${typed}`)];
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
			deed: {kind: 'save', change: {kind: 'add-meeting', parts: {...read, report: model.index.report.symbol}}},
		},
	];
}

function completeOwn(what: 'change' | 'remove'): Command['complete'] {
	return (typed, {papers: {meetings}}) =>
		meetings.length === 0
			? [saying(`meeting ${what}`, nothingOwn)]
			: rankBy(meetings, typed, ({title}) => title).map(({entry}) => ({
					name: `meeting ${what} ${entry.title}`,
					help: dayAndStart(entry),
					deed:
						what === 'change'
							? {kind: 'form', meeting: entry}
							: {kind: 'save', change: {kind: 'remove-meeting', id: entry.id}},
				}));
}

function dayAndStart({date, start}: Pick<Meeting, 'date' | 'start'>): string {
	return start === undefined ? formatDay(date) : `${formatDay(date)} ${start}`;
}

function completeLens(typed: string, state: State, model: Model): PaletteEntry[] {
	return candidatesFor(model.index, typed, {on: state.lens}, papersSeen(state).lenses).map((candidate) => ({
		name: `lens ${candidate.name}`,
		whole: `lens ${candidate.typed}`,
		help: candidate.note,
		deed: {kind: 'lens', actors: candidate.actors},
	}));
}

function completeSave(typed: string, {lens}: State, {index}: Model): PaletteEntry[] {
	const name = `lens save ${typed}`.trim();
	const missing =
		lens.length === 0
			? 'There is no lens to save: a narrows to somebody first'
			: typed === ''
				? 'Give the lens a name: lens save NAME'
				: undefined;
	if (missing !== undefined) {
		return [saying(name, missing)];
	}

	const help = `Keep the lens on ${shortNames(index, lens)} under this name`;
	const change = {kind: 'save-lens', lens: {report: index.report.symbol, name: typed, actors: lens}} as const;
	return [{name, help, deed: {kind: 'save', change}}];
}

function completeRemove(typed: string, state: State, {index}: Model): PaletteEntry[] {
	const {lenses} = papersSeen(state);
	if (lenses.length === 0) {
		return [saying('lens remove', noLens)];
	}

	return rankBy(lenses, typed, ({name}) => name).map(({entry: {name, actors, report}}) => ({
		name: `lens remove ${name}`,
		help: shortNames(index, actors),
		deed: {kind: 'save', change: {kind: 'remove-lens', report, name}},
	}));
}

function saying(name: string, text: string, whole = name): PaletteEntry {
	return {name, whole, help: text, deed: {kind: 'say', text}};
}
