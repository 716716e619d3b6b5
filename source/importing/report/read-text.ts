import type {ActorKind} from '../../report/kinds.ts';
import type {Actor} from '../../report/model.ts';
import {endReading} from '../actors/book/book.ts';
import {inRoom} from '../actors/in-room.ts';
import {findActors} from '../actors/introduced/find-actors.ts';
import {joinBodies, joinGovernment} from '../actors/meant/belonging.ts';
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
	const {paragraphs, country, programme = [], terms = []} = setting;
	const book = findActors(setting);
	const statements = findStatements(book, setting);
	endReading(book);
	const rooms = programme.map((visit) => inRoom(book, visit, country));
	const addressees = terms.map((term) => addresseesOf(book, term, country));
	joinGovernment(book, country);
	joinBodies(book, paragraphs.map(({text}) => text).join('\n'));
	return {actors: book.actors(), visitors: book.mission.kind, statements, rooms, addressees};
}
