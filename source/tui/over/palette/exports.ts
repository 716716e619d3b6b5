import {basename} from 'node:path';
import {shortNames} from '../../../briefing/actors/names.ts';
import {type BriefTopic, isEntry, viewOf} from '../../../briefing/entry/target.ts';
import {byKey} from '../../../briefing/order-by.ts';
import {dayOfMonthText, ownPrefix} from '../../../briefing/programme/appointment.ts';
import {formatDay} from '../../../briefing/programme/moments.ts';
import {capitalized, joined, words} from '../../../briefing/wording.ts';
import type {ExportSubject} from '../../../exporting/asked.ts';
import {type Format, formatOfFile, formats, usualEndings} from '../../../exporting/formats.ts';
import type {Model} from '../../state/model.ts';
import {gridOf, papersSeen, placeOf, type State} from '../../state/state.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import type {PaletteEntry} from './entry.ts';

type Offer = {
	readonly subject: ExportSubject;
	/** What it is called, in a sentence. */
	readonly title: string;
	/** The name of its file, without the ending. */
	readonly stem: string;
	readonly hasMeetings: boolean;
	/** Whether all that it has more than another is what data leave out: notes, which are data of their own. */
	readonly isOnPaper?: boolean;
	readonly hasNotes: boolean;
};

/** More of a title is no name for a file. */
const longestTitle = 30;
/** A shorter word ends no name: what it leads to is cut. */
const shortestEnd = 5;

/** The formats that people read come last in their table. */
const allFormats = (Object.keys(formats) as Format[]).toReversed();
const dataFormats: readonly Format[] = ['json', 'csv', 'spreadsheet', 'calendar'];

/**
 * The entries of the command that writes a file. With nothing typed what is on the screen in every format, and all else to choose a format
 * of; with a format typed all there is as that. A file that is named is offered for whatever may be meant, and to be replaced once it was
 * found to be there.
 */
export function completeExport(typed: string, state: State, model: Model): PaletteEntry[] {
	const offers = offersOf(state, model);
	if (typed === '') {
		return [...suggestedFor(offers.slice(0, 1), state), ...offers.slice(1).map(chosenNext)];
	}

	const [, stem = typed, ending] = /^(.*[^./\\])\.([^./\\]*)$/.exec(typed) ?? [];
	if (ending === undefined) {
		const named = formatsNamed(typed);
		if (named.length > 0) {
			return suggestedFor(offers, state, named);
		}

		const ranked = rankBy(offers, typed, (offer) => offer.stem).map(({entry}) => entry);
		return suggestedFor(ranked.length > 0 ? ranked : namedBy(offers, typed), state);
	}

	const format = formatOfFile(typed);
	const meant = namedBy(offers, stem).filter((offer) => format === undefined || formatsOf(offer).includes(format));
	if (format === undefined) {
		const begun = suggestedFor(meant, state).filter(({name}) => name.startsWith(typed));
		return begun.length > 0 ? begun : [noFormat(typed), ...suggestedFor(meant, state)];
	}

	const isThere = state.overlay?.kind === 'palette' && state.overlay.there === typed;
	const ways = isThere ? [false, true] : [false];
	return ways.flatMap((isForced) => meant.map((offer) => entryOf(offer, typed, state, isForced)));
}

// What a name was offered for, else whatever may be meant by it.
function namedBy(offers: readonly Offer[], typed: string): readonly Offer[] {
	const named = offers.filter(({stem}) => stem === basename(typed));
	return (named.length > 0 ? named : offers).map((offer) => ({...offer, stem: typed}));
}

function suggestedFor(offers: readonly Offer[], state: State, wanted: readonly Format[] = allFormats): PaletteEntry[] {
	return offers.flatMap((offer) =>
		formatsOf(offer)
			.filter((format) => wanted.includes(format))
			.map((format) => entryOf(offer, `${offer.stem}.${formats[format].endings[0]}`, state, false)),
	);
}

// Who types `pdf`, `Word` or the beginning of that wants what there is as that, and no file that is called so.
function formatsNamed(typed: string): readonly Format[] {
	const wanted = typed.toLowerCase();
	const named = (isIt: (name: string) => boolean) =>
		allFormats.filter((format) => [...formats[format].endings, formats[format].title.toLowerCase()].some(isIt));
	const exact = named((name) => name === wanted);
	return exact.length > 0 ? exact : named((name) => name.startsWith(wanted));
}

function chosenNext({stem, title}: Offer): PaletteEntry {
	const help = `${title.replace(/,$/, '')}, in every format`;
	return {name: `${stem} …`, help, deed: {kind: 'type', text: `export ${stem}.`}};
}

// What its name can be instead stands below it.
function noFormat(typed: string): PaletteEntry {
	const text = `A file that ends in ${usualEndings} can be written`;
	return {name: typed, whole: `export ${typed}`, help: 'No format ends so; these do:', deed: {kind: 'say', text}};
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

function formatsOf({hasMeetings, hasNotes, isOnPaper, subject: {kind}}: Offer): readonly Format[] {
	// As JSON the book and a day are the report itself, which has nothing of one's own.
	const isReport = hasNotes && (kind === 'book' || kind === 'day');
	return allFormats.filter(
		(format) =>
			(hasMeetings || format !== 'calendar') &&
			!(isOnPaper && dataFormats.includes(format)) &&
			!(isReport && format === 'json'),
	);
}

function offersOf(state: State, model: Model): Offer[] {
	const {symbol, meetings} = model.index.report;
	const mission = words(symbol).join('-');
	const {notes, checks, meetings: own, questions} = papersSeen(state);
	const keepsAny = [notes, checks, own, questions].some(({length}) => length > 0);
	const subject = {kind: 'book'} as const;
	const book = {subject, title: 'The whole report', stem: `${mission}-book`, hasMeetings: meetings.length > 0};
	const dated = meetings.filter(({until}) => until === undefined);
	const days = [...Map.groupBy(dated, ({date}) => date)].toSorted(byKey(([day]) => day));
	const screen = onScreen(state, model, mission, keepsAny);
	const hasReadout = notes.length + checks.length > 0 && screen.every(({subject: {kind}}) => kind !== 'readout');
	return [
		...screen,
		...(hasReadout ? [readoutOf(mission)] : []),
		...inBoth(book, true, keepsAny),
		...days.flatMap(([day, there]) => {
			const stem = `${mission}-${dayIn({date: day})}`;
			const offer = {
				subject: {kind: 'day', day},
				title: `${formatDay(day)} with its briefs`,
				stem,
				hasMeetings: true,
			} as const;
			return inBoth(offer, !there.every(isOwn), there.some(isOwn));
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
		const stem = `${mission}-brief-${nameOf(on, model)}`;
		const hasMeetings = on.kind === 'meeting';
		const offer = {subject: {kind: 'brief', on}, title: 'This brief', stem, hasMeetings} as const;
		return inBoth(offer, on.kind === 'actors' || !isOwn(on), keepsAny);
	}

	if (opened?.kind === 'notes') {
		return [readoutOf(mission)];
	}

	const {view, lens} = state;
	// Of what is the reader's own a view has its entries, and on paper the notes on its entries; ticks go with a brief, a readout or the whole.
	const {meetings, questions, notes} = papersSeen(state);
	const own = view === 'programme' ? meetings : view === 'positions' ? questions : [];
	const isNoted = notes.some(({target}) => isEntry(target) && target.kind !== 'actor' && viewOf(target) === view);
	const only = lens.length === 0 ? '' : shortNames(index, lens);
	const offer = {
		subject: {kind: 'view', view, isMatrix: gridOf(state) !== undefined},
		title: only === '' ? capitalized(view) : `${capitalized(view)}, only ${only},`,
		stem: [mission, view, ...words(only).slice(0, 4)].join('-'),
		hasMeetings: view === 'programme',
	} as const;
	const [without, along] = [inBoth(offer, true, false), inBoth(offer, false, isNoted || own.length > 0)];
	return [...without, ...along.map((one) => ({...one, isOnPaper: own.length === 0}))];
}

function readoutOf(mission: string): Offer {
	const subject = {kind: 'readout'} as const;
	return {subject, title: 'The readout', stem: `${mission}-readout`, hasMeetings: false, hasNotes: true};
}

// Two meetings of a mission may have one title.
function nameOf(on: BriefTopic, {index}: Model): string {
	const meeting = on.kind === 'meeting' ? index.meetings.get(on.id) : undefined;
	if (meeting === undefined) {
		return titleIn(on.kind === 'actors' ? shortNames(index, on.ids) : on.id);
	}

	const {title, start = ''} = meeting;
	return joined('-', dayIn(meeting), start.replace(':', ''), titleIn(title));
}

function dayIn({date, until}: Parameters<typeof dayOfMonthText>[0]): string {
	return words(dayOfMonthText({date, until})).join('-');
}

function titleIn(text: string): string {
	const all = words(text);
	const kept = all.filter((_, at) => all.slice(0, at + 1).join('-').length <= longestTitle);
	const end = kept.length < all.length ? kept.findLastIndex((word) => word.length >= shortestEnd) + 1 : kept.length;
	return kept.slice(0, end || 1).join('-');
}
