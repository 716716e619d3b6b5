import type {ActorKind} from '../../report/kinds.ts';
import type {Actor} from '../../report/model.ts';
import {type ActorBook, endReading} from '../actors/book/book.ts';
import {attendingIn, inRoom} from '../actors/in-room.ts';
import {findActors} from '../actors/introduced/find-actors.ts';
import {joinBodies, joinGovernment, joinMission} from '../actors/meant/belonging.ts';
import {countryOf, landsOf} from '../actors/meant/collectives.ts';
import {joinParts} from '../actors/meant/parts.ts';
import {joinSendingStates} from '../actors/meant/sending-states.ts';
import {mentionedIn} from '../actors/mentioned.ts';
import type {Setting, Visit} from '../model/setting.ts';
import {type FoundStatement, findStatements} from '../statements/find-statements.ts';
import {openedBy, tellingOf} from './telling.ts';
import {addresseesOf, countryOfTerm} from './terms/addressees.ts';

/** Whom a report names, and what they say. */
export type ReadText = {
	readonly actors: readonly Actor[];
	/** The kind of those who made the visit. */
	readonly visitors: ActorKind;
	/** The ids of the mission, of those who go on it and of the body that sends it. */
	readonly visiting: ReadonlySet<string>;
	/** In the order of the report. */
	readonly statements: readonly FoundStatement[];
	/** Ids of those in the room at each entry of the programme. */
	readonly rooms: readonly (readonly string[])[];
	/** The numbers of the paragraphs that tell of each. */
	readonly telling: readonly (readonly string[])[];
	/** The numbers of those that open with somebody whom it names. */
	readonly opened: readonly (readonly string[])[];
	/** Ids of those each term of reference is directed to. */
	readonly addressees: readonly (readonly string[])[];
};

/** Reads the text of a report: whom it introduces, what they say, then whom the programme and the terms of reference name. */
export function readText(setting: Setting): ReadText {
	const {paragraphs, country, terms = []} = setting;
	const book = findActors(setting);
	const statements = findStatements(book, setting);
	endReading(book);
	const met = roomsIn(book, setting);
	const addressees = terms.map(({text, headings}) => addresseesOf(book, text, countryOfTerm(headings, country)));
	joinGovernment(book, country);
	const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
	joinBodies(book);
	joinParts(book, text);
	joinMission(book, text);
	joinSendingStates(book, setting);
	return {
		...{actors: book.actors(), visitors: book.mission.kind, statements, addressees},
		visiting: new Set(
			book
				.all()
				.filter(book.isVisitor)
				.map(({id}) => id),
		),
		rooms: met.map(({room}) => room),
		telling: met.map(({telling}) => telling),
		opened: met.map(({opened}) => opened),
	};
}

// An office without a name is whose it is where the text tells of the meeting, or in the country that the meeting was in.
function roomsIn(book: ActorBook, {paragraphs, country, programme = []}: Setting) {
	let at = 0;
	const read = paragraphs.map(({number, headings, text}) => {
		const start = at;
		at += text.length + 1;
		return {number, headings, text, start, country: countryOf(headings, undefined)};
	});
	const byNumber = new Map(read.map((paragraph) => [paragraph.number, paragraph]));
	const paragraphsOn = tellingOf(programme, read);
	const paragraphsOpenedBy = openedBy(programme, read);
	return programme.map((visit) => {
		const told = byNumber.get(visit.paragraph ?? '');
		const ofPlace = told === undefined ? countryOfPlace(visit.place, read) : told.country;
		const ofOthers =
			told === undefined && landsOf(country).length > 1 ? countryOfEntries(book, visit.place, programme) : undefined;
		// A place is told of elsewhere, too, as by what was agreed there; whom the programme has there is of there.
		const land = ofOthers ?? ofPlace;
		if (told !== undefined || land !== undefined) {
			book.holders.beginParagraph(told?.start ?? at, land);
			book.holders.readTo(told?.text.length ?? 0);
		}

		const room = inRoom(book, visit, ofPlace ?? country);
		// Under one heading in two countries two meetings are told of.
		const underHeading = paragraphsOn(visit);
		const here = underHeading.filter((paragraph) => paragraph.country === land);
		const telling = land === undefined || here.length === 0 ? underHeading : here;
		const attending = telling.flatMap(({text, start, country: ofHeading}) => {
			book.holders.beginParagraph(start, ofHeading);
			book.holders.readTo(text.length);
			return attendingIn(book, text, ofHeading ?? country);
		});
		book.holders.endReading();
		return {
			room: [...new Set([...room, ...attending])],
			telling: telling.map(({number}) => number),
			opened: paragraphsOpenedBy(visit).map(({number}) => number),
		};
	});
}

/** The country under whose headings most is told of a place. */
function countryOfPlace(
	place: string | undefined,
	paragraphs: readonly {readonly text: string; readonly country: string | undefined}[],
): string | undefined {
	if (place === undefined) {
		return undefined;
	}

	// "Bissau" is not told of by "Guinea-Bissau", nor Lusaka by the "Lusaka Protocol".
	const isTold = (text: string) =>
		text
			.split(place)
			.some(
				(behind, at, all) =>
					at > 0 && !/[\p{L}'’-]$/u.test(all[at - 1] ?? '') && !/^(?:[\p{L}'’-]| \p{Lu})/u.test(behind),
			);
	const telling = paragraphs.filter(({text, country}) => country !== undefined && isTold(text));
	const [first, second] = [...Map.groupBy(telling, ({country}) => country)]
		.map(([country, {length}]) => ({country, length}))
		.toSorted((one, other) => other.length - one.length);
	return first !== undefined && first.length > (second?.length ?? 0) ? first.country : undefined;
}

/** The country of those whom the programme names at a place, where they are all of one: "Meeting with President Silva". */
function countryOfEntries(book: ActorBook, place: string | undefined, programme: readonly Visit[]): string | undefined {
	const there = programme.filter((visit) => place !== undefined && visit.place === place);
	const [country, ...others] = new Set(
		there
			.flatMap(({title}) => mentionedIn(book, title, undefined))
			.flatMap((actor) => (actor.kind === 'government' ? (book.holders.homeOf(actor) ?? []) : [])),
	);
	return others.length === 0 ? country : undefined;
}
