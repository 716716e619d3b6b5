import {basename, extname} from 'node:path';
import {shortNames} from '../../../briefing/actors/names.ts';
import type {BriefTopic} from '../../../briefing/entry/target.ts';
import {ownPrefix} from '../../../briefing/programme/appointment.ts';
import {formatDay} from '../../../briefing/programme/moments.ts';
import {words} from '../../../briefing/wording.ts';
import type {ExportSubject} from '../../../exporting/asked.ts';
import {type Format, formatOfFile, formats} from '../../../exporting/formats.ts';
import type {Model} from '../../state/model.ts';
import {gridOf, papersSeen, placeOf, type State} from '../../state/state.ts';
import {views} from '../../views/all-views.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import type {Command, PaletteEntry} from './entry.ts';

/** The command of the palette that writes a file. */
export const exportCommand: Command = {
	name: 'export',
	help: 'Write this, a day or the whole report to a file',
	complete: completeExport,
};

/** What can be exported from where the reader is. */
type Offer = {
	readonly subject: ExportSubject;
	/** What it is called, in a sentence. */
	readonly title: string;
	/** The name of its file, without the ending. */
	readonly stem: string;
	readonly hasMeetings: boolean;
	readonly hasNotes: boolean;
};

/** More of a title is no name for a file. */
const longestStem = 30;

/** The formats that people read come last in their table. */
const allFormats = (Object.keys(formats) as Format[]).toReversed();

// With nothing typed what is on the screen in every format, then all else in the first; a file that is named is offered for whatever
// may be meant, and to be replaced.
function completeExport(typed: string, state: State, model: Model): PaletteEntry[] {
	const offers = offersOf(state, model);
	const format = extname(typed) === '' ? undefined : formatOfFile(typed);
	if (format !== undefined) {
		const fitting = offers.filter((offer) => formatsOf(offer).includes(format));
		const named = fitting.filter(({stem}) => stem === basename(typed, extname(typed)));
		const meant = named.length > 0 ? named : fitting;
		return [false, true].flatMap((isForced) => meant.map((offer) => entryOf(offer, typed, state, isForced)));
	}

	const suggested = suggestedFor(offers, state);
	const ranked = typed === '' ? suggested : rankBy(suggested, typed, ({name}) => name).map(({entry}) => entry);
	return ranked.length > 0
		? ranked
		: suggestedFor(
				offers.map((offer) => ({...offer, stem: typed})),
				state,
			);
}

function suggestedFor(offers: readonly Offer[], state: State): PaletteEntry[] {
	return offers.flatMap((offer, at) =>
		formatsOf(offer)
			.slice(0, at === 0 ? undefined : 1)
			.map((format) => entryOf(offer, `${offer.stem}.${formats[format].endings[0]}`, state, false)),
	);
}

function entryOf({subject, title, hasNotes}: Offer, file: string, {lens, at}: State, isForced: boolean): PaletteEntry {
	const help = `${title} as ${formats[formatOfFile(file) ?? 'plain'].title}`;
	return {
		name: isForced ? `replace ${file}` : file,
		whole: `export ${file}`,
		help: isForced ? `${help}, in place of what is there` : help,
		deed: {kind: 'export', asked: {subject, actors: lens, at, file, hasNotes, isForced}},
	};
}

function formatsOf({hasMeetings}: Offer): readonly Format[] {
	return hasMeetings ? allFormats : allFormats.filter((format) => format !== 'calendar');
}

function offersOf(state: State, model: Model): Offer[] {
	const {subject: country, symbol, meetings} = model.index.report;
	const mission = stemOf(country ?? symbol);
	const {notes, checks, meetings: own, questions} = papersSeen(state);
	const keepsAny = [notes, checks, own, questions].some(({length}) => length > 0);
	const subject = {kind: 'book'} as const;
	const book = {subject, title: 'The whole report', stem: `${mission}-book`, hasMeetings: meetings.length > 0};
	const days = [...Map.groupBy(meetings, ({date}) => date)].toSorted(([one], [other]) => (one < other ? -1 : 1));
	return [
		...onScreen(state, model, mission, keepsAny),
		...inBoth(book, true, keepsAny),
		...days.flatMap(([day, there]) => {
			const offer = {title: `${formatDay(day)} with its briefs`, stem: `${mission}-${day}`, hasMeetings: true};
			return inBoth({...offer, subject: {kind: 'day', day}}, !there.every(isOwn), there.some(isOwn));
		}),
	];
}

// What is the reader's own leaves only where that is chosen, and the name of the file says so.
function inBoth(offer: Omit<Offer, 'hasNotes'>, without: boolean, along: boolean): Offer[] {
	const {title, stem} = offer;
	return [
		...(without ? [{...offer, hasNotes: false}] : []),
		...(along ? [{...offer, hasNotes: true, title: `${title}, with what is yours,`, stem: `${stem}-with-notes`}] : []),
	];
}

function isOwn({id}: {readonly id: string}): boolean {
	return id.startsWith(ownPrefix);
}

function onScreen(state: State, model: Model, mission: string, keepsAny: boolean): Offer[] {
	const {index} = model;
	const opened = placeOf(state).opened?.target;
	if (opened?.kind === 'brief') {
		const {on} = opened;
		const stem = `brief-${stemOf(nameOf(on, model))}`;
		const offer = {
			subject: {kind: 'brief', on},
			title: 'This brief',
			stem,
			hasMeetings: on.kind === 'meeting',
		} as const;
		return inBoth(offer, on.kind === 'actors' || !isOwn(on), keepsAny);
	}

	if (opened?.kind === 'notes') {
		const subject = {kind: 'readout'} as const;
		return [{subject, title: 'The readout', stem: `${mission}-readout`, hasMeetings: false, hasNotes: true}];
	}

	const {view, lens} = state;
	const only = lens.length === 0 ? '' : shortNames(index, lens);
	const offer = {
		subject: {kind: 'view', view, isMatrix: gridOf(state) !== undefined},
		title: only === '' ? views[view].title : `${views[view].title}, only ${only},`,
		stem: [mission, view, ...words(only).slice(0, 4)].join('-'),
		hasMeetings: view === 'programme',
	} as const;
	return inBoth(offer, true, keepsAny);
}

function nameOf(on: BriefTopic, {index}: Model): string {
	return on.kind === 'meeting' ? (index.meetings.get(on.id)?.title ?? on.id) : shortNames(index, on.ids);
}

function stemOf(text: string): string {
	const [first = 'report', ...more] = words(text);
	return more.reduce(
		(stem, word) => {
			const longer = `${stem}-${word}`;
			return longer.length > longestStem ? stem : longer;
		},
		first.slice(0, longestStem),
	);
}
