import {shortNames} from '../../../briefing/actors/names.ts';
import {formatDay} from '../../../briefing/programme/moments.ts';
import {readAppointment, splitAppointment} from '../../../briefing/programme/read-appointment.ts';
import type {Meeting} from '../../../report/model.ts';
import {candidatesFor} from '../../state/candidates.ts';
import type {Model} from '../../state/model.ts';
import {papersSeen, type State} from '../../state/state.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import {firstDay} from '../form/meeting-form.ts';
import type {Command, Deed, PaletteEntry} from './entry.ts';

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
	const meetings = rankBy(index.report.meetings, typed, ({title}) => title).map(({entry: {id, title, ...when}}) => ({
		name: `brief ${title}`,
		help: dayAndStart(when),
		keys: '',
		deed: {kind: 'brief', on: {kind: 'meeting', id}} as const,
	}));
	const actors = candidatesFor(index, typed, [], []).map((candidate) => ({
		name: `brief ${candidate.name}`,
		whole: `brief ${candidate.typed}`,
		help: candidate.note,
		keys: '',
		deed: {kind: 'brief', on: {kind: 'actors', ids: candidate.actors}} as const,
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
			deed: {kind: 'save', change: {kind: 'add-meeting', parts: {...read, report: model.index.report.symbol}}},
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
							: {kind: 'save', change: {kind: 'remove-meeting', id: entry.id}},
				}));
}

function dayAndStart({date, start}: Pick<Meeting, 'date' | 'start'>): string {
	return start === undefined ? formatDay(date) : `${formatDay(date)} ${start}`;
}

function completeLens(typed: string, state: State, model: Model): PaletteEntry[] {
	return candidatesFor(model.index, typed, state.lens, papersSeen(state).lenses).map((candidate) => ({
		name: `lens ${candidate.name}`,
		whole: `lens ${candidate.typed}`,
		help: candidate.note,
		keys: '',
		deed: {kind: 'lens', actors: candidate.actors},
	}));
}

function completeSave(typed: string, {lens}: State, {index}: Model): PaletteEntry[] {
	const report = index.report.symbol;
	const who = shortNames(index, lens);
	const deed: Deed =
		lens.length === 0
			? {kind: 'say', text: 'There is no lens to save: a narrows to somebody first'}
			: typed === ''
				? {kind: 'say', text: 'Give the lens a name: lens save NAME'}
				: {kind: 'save', change: {kind: 'save-lens', lens: {report, name: typed, actors: lens}}};
	const help = deed.kind === 'say' ? deed.text : `Keep the lens on ${who} under this name`;
	return [{name: `lens save ${typed}`.trim(), help, keys: '', deed}];
}

function completeRemove(typed: string, state: State, {index}: Model): PaletteEntry[] {
	const {lenses} = papersSeen(state);
	if (lenses.length === 0) {
		return [{name: 'lens remove', help: noLens, keys: '', deed: {kind: 'say', text: noLens}}];
	}

	return rankBy(lenses, typed, ({name}) => name).map(({entry: {name, actors, report}}) => ({
		name: `lens remove ${name}`,
		help: shortNames(index, actors),
		keys: '',
		deed: {kind: 'save', change: {kind: 'remove-lens', report, name}},
	}));
}
