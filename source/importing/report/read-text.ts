import type {ActorKind} from '../../report/kinds.ts';
import type {Actor} from '../../report/model.ts';
import {type ActorBook, endReading} from '../actors/book/book.ts';
import {inRoom} from '../actors/in-room.ts';
import {findActors} from '../actors/introduced/find-actors.ts';
import {joinBodies, joinGovernment} from '../actors/meant/belonging.ts';
import {countryOf} from '../actors/meant/collectives.ts';
import type {Setting} from '../model/setting.ts';
import {type FoundStatement, findStatements} from '../statements/find-statements.ts';
import {addresseesOf} from './terms/addressees.ts';

/** Whom a report names, and what they say. */
export type ReadText = {
	readonly actors: readonly Actor[];
	/** The kind of those who made the visit. */
	readonly visitors: ActorKind;
	/** In the order of the report. */
	readonly statements: readonly FoundStatement[];
	/** Ids of those in the room at each entry of the programme. */
	readonly rooms: readonly (readonly string[])[];
	/** Ids of those each term of reference is directed to. */
	readonly addressees: readonly (readonly string[])[];
};

/** Reads the text of a report: whom it introduces, what they say, then whom the programme and the terms of reference name. */
export function readText(setting: Setting): ReadText {
	const {paragraphs, country, terms = []} = setting;
	const book = findActors(setting);
	const statements = findStatements(book, setting);
	endReading(book);
	const rooms = roomsIn(book, setting);
	const addressees = terms.map((term) => addresseesOf(book, term, country));
	joinGovernment(book, country);
	joinBodies(book, paragraphs.map(({text}) => text).join('\n'));
	return {actors: book.actors(), visitors: book.mission.kind, statements, rooms, addressees};
}

// Where the text tells of a meeting, an office without a name is that of whom the text has named there.
function roomsIn(book: ActorBook, {paragraphs, country, programme = []}: Setting): string[][] {
	let at = 0;
	const places = new Map(
		paragraphs.map(({number, headings, text}) => {
			const start = at;
			at += text.length + 1;
			return [number, {start, length: text.length, country: countryOf(headings, undefined)}];
		}),
	);
	return programme.map((visit) => {
		const told = places.get(visit.paragraph ?? '');
		if (told !== undefined) {
			book.holders.beginParagraph(told.start, told.country);
			book.holders.readTo(told.length);
		}

		const room = inRoom(book, visit, told?.country ?? country);
		book.holders.endReading();
		return room;
	});
}
