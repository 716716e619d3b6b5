import type {Statement} from '../../report/model.ts';
import {nameWithAcronym, shortNames, speakers} from '../actors/names.ts';
import {councilOf} from '../actors/related.ts';
import {paragraphSign, paragraphSigns} from '../entry/citation.ts';
import {noAddressee, withMark} from '../entry/term-text.ts';
import {lengthOf} from '../programme/agenda.ts';
import {type Appointment, isOwn} from '../programme/appointment.ts';
import {formatMinutes, formatShortDate, formatShortDay} from '../programme/moments.ts';
import {actorsOf, type ReportIndex} from '../report-index.ts';
import type {BriefHead} from './head.ts';
import type {Point} from './points.ts';
import type {Raise} from './raise.ts';
import {isOfCouncil} from './room.ts';

/** What a brief is on: the meeting's title, or the names of the actors. */
export function briefTitle(index: ReportIndex, {meeting, actors}: BriefHead): string {
	return meeting?.title ?? actorsOf(index, actors).map(nameWithAcronym).join(', ');
}

/** When and where, that the report came after the meeting, and who is in the room; of actors, where they are met. */
export function headParts(index: ReportIndex, head: BriefHead): string[] {
	const {meeting, reported} = head;
	const written = `said to this mission${reported === undefined ? '' : `, reported ${formatShortDate(reported)}`}`;
	return meeting === undefined
		? [written.replace('said', 'Said'), programmeText(head)]
		: [whenText(meeting), whereText(meeting), written, roomText(index, head)];
}

/** What stands in place of what they may raise, where there is nothing. */
export function nothingToExpect(index: ReportIndex, {with: named, via: inferred}: BriefHead): string {
	return isOfCouncil(index, {named, inferred})
		? 'What the Council’s mission said itself stands below.'
		: 'Nothing that they asked for or hold is reported.';
}

/** When a meeting is: `Mon 3 Feb 2014, 11:30–14:00 (2h30)`, or what is not stated of it. */
export function whenText(meeting: Appointment): string {
	const {date, start, end} = meeting;
	const day = `${formatShortDay(date)} ${date.slice(0, 4)}`;
	if (start === undefined) {
		return `${day}, time not stated`;
	}

	const minutes = lengthOf(meeting);
	return minutes === undefined
		? `${day}, ${start}, end not stated`
		: `${day}, ${start}–${end} (${formatMinutes(minutes)})`;
}

/** Where a meeting is, and whether that is our inference. */
export function whereText({place, placeInferred}: Appointment): string {
	return place === undefined ? 'place not stated' : placeInferred ? `${place} (inferred)` : place;
}

/** Who is in the room, as far as the text says, then who may be by our inference. */
function roomText(index: ReportIndex, {meeting, with: named, via}: BriefHead): string {
	const who = [
		...(named.length === 0 ? [] : [shortNames(index, named)]),
		...(meeting?.who === undefined ? [] : [meeting.who]),
	];
	const inferred = via.length === 0 ? '' : ` · inferred: ${shortNames(index, via)}`;
	return `in the room: ${who.length === 0 ? 'not stated' : who.join(', ')}${inferred}`;
}

/** To whom a term of reference is addressed. */
export function addresseesText(index: ReportIndex, {term}: Raise): string {
	return term.addressees.length === 0 ? `addressee ${noAddressee(term)}` : `to ${shortNames(index, term.addressees)}`;
}

/** The same in ever fewer words, those in the room first: `to AU, EU +3`. */
export function shorterAddressees(index: ReportIndex, {term, addressed, throughGroup}: Raise): string[] {
	const near = [...new Set([...addressed, ...throughGroup, ...term.addressees])];
	return near
		.slice(1)
		.map((_, at) => near.length - 1 - at)
		.map((count) => `to ${shortNames(index, near.slice(0, count))} +${near.length - count}`);
}

/** Why a term of reference was chosen: `tied to this meeting; addressed to AU, EU; contested: When should …?` */
export function reasonText(index: ReportIndex, {meeting}: BriefHead, raise: Raise): string {
	const {term, tie, addressed, throughGroup, answered, contested} = raise;
	const questions = contested.map(({question}) => question).join(' ');
	const reasons = [
		...(tie === 'meeting'
			? [meeting === undefined || isOwn(meeting) ? 'tied to a meeting with them' : 'tied to this meeting']
			: []),
		...(addressed.length > 0 ? [`addressed to ${shortNames(index, addressed)}`] : []),
		...(addressed.length === 0 && throughGroup.length > 0 ? [`addressed to ${shortNames(index, throughGroup)}`] : []),
		...(answered ? ['they spoke to it'] : []),
		...(questions === '' ? [] : [`contested: ${questions}`]),
	].join('; ');
	return withMark(reasons, term.inferred);
}

/**
 * Who said it and where: `EU ¶8`; a group's words as `via`. Other statements of the same point follow as `cf.`, with their speakers
 * where these are others, and the Council's without, as it is one.
 */
export function sourceText(index: ReportIndex, {statement, same, via}: Point): string {
	const council = councilOf(index);
	const who = (one: Statement): string =>
		one.actors.some((id) => council.has(id)) ? 'the Council' : speakers(index, one);
	const places = [...index.paragraphs.keys()];
	const first = `${via === undefined ? '' : 'via '}${speakers(index, statement)} ${paragraphSign(statement.paragraph)}`;
	const others = [...Map.groupBy(same, who)].map(([name, there]) =>
		[
			...(name === who(statement) ? [] : [name]),
			...places
				.filter((place) => place !== statement.paragraph && there.some(({paragraph}) => paragraph === place))
				.map(paragraphSign),
		].join(' '),
	);
	const cited = others.filter((other) => other !== '');
	return cited.length === 0 ? first : `${first} (cf. ${cited.join(', ')})`;
}

function programmeText({named, perhaps, contact}: BriefHead): string {
	const entries = (meetings: readonly Appointment[]): string =>
		meetings.map((meeting) => `${whenText(meeting)}, ${meeting.title}`).join(' · ');
	const parts = [
		named.length === 0 ? 'No programme entry names them' : `In the programme: ${entries(named)}`,
		...(perhaps.length === 0 ? [] : [`presence not stated: ${entries(perhaps)}`]),
		...(named.length > 0 || contact.length === 0 ? [] : [`contact reported in ${paragraphSigns(contact)}`]),
	];
	return `${parts.join('; ')}.`;
}
