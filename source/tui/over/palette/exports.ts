import {basename, extname} from 'node:path';
import {shortNames} from '../../../briefing/actors/names.ts';
import type {BriefTopic} from '../../../briefing/entry/target.ts';
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
	const here = onScreen(state, model, mission);
	const book = {
		subject: {kind: 'book'},
		title: 'The whole report',
		stem: `${mission}-book`,
		hasMeetings: meetings.length > 0,
	} as const;
	const {notes, checks} = papersSeen(state);
	const both = notes.length + checks.length === 0 ? [false] : [false, true];
	const days = [...new Set(meetings.map(({date}) => date))].toSorted().map((day) => ({
		subject: {kind: 'day', day} as const,
		title: `${formatDay(day)} with its briefs`,
		stem: `${mission}-${day}`,
		hasMeetings: true,
	}));
	const isReadout = here.subject.kind === 'readout';
	return [
		...(isReadout ? [{...here, hasNotes: true}] : withNotes(here, both)),
		...withNotes(book, both),
		...days.map((day) => ({...day, hasNotes: false})),
	];
}

// A file with what the reader wrote has that in its name.
function withNotes(offer: Omit<Offer, 'hasNotes'>, both: readonly boolean[]): Offer[] {
	return both.map((hasNotes) =>
		hasNotes
			? {...offer, hasNotes, title: `${offer.title}, with your notes,`, stem: `${offer.stem}-with-notes`}
			: {...offer, hasNotes},
	);
}

function onScreen(state: State, model: Model, mission: string): Omit<Offer, 'hasNotes'> {
	const {index} = model;
	const opened = placeOf(state).opened?.target;
	if (opened?.kind === 'brief') {
		const {on} = opened;
		return {
			subject: {kind: 'brief', on},
			title: 'This brief',
			stem: `brief-${stemOf(nameOf(on, model))}`,
			hasMeetings: on.kind === 'meeting',
		};
	}

	if (opened?.kind === 'notes') {
		return {subject: {kind: 'readout'}, title: 'The readout', stem: `${mission}-readout`, hasMeetings: false};
	}

	const {view, lens} = state;
	const only = lens.length === 0 ? '' : shortNames(index, lens);
	return {
		subject: {kind: 'view', view, isMatrix: gridOf(state) !== undefined},
		title: only === '' ? views[view].title : `${views[view].title}, only ${only},`,
		stem: [mission, view, ...words(only).slice(0, 4)].join('-'),
		hasMeetings: view === 'programme',
	};
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
