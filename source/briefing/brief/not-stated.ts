import type {Meeting} from '../../report/model.ts';
import {meetingsOf} from '../actors/lens.ts';
import {namedIn} from '../actors/named-in.ts';
import {shortNames} from '../actors/names.ts';
import {paragraphSign, paragraphSigns} from '../entry/citation.ts';
import {sentenceEnd} from '../entry/said-text.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {capitalized, joined} from '../wording.ts';
import {isOfMeeting} from './bearing/places.ts';
import type {BriefHead} from './head.ts';
import type {Raise} from './raise.ts';
import {type Point, type Room, statementsOf} from './room.ts';

/**
 * What a reader of the brief might look for and the report does not say, a sentence each: of the meeting, and of what was said there.
 * @param words what those in the room said
 */
export function whatIsNotStated(
	index: ReportIndex,
	{meeting, room, namedAt, perhapsAt, contact}: BriefHead,
	raise: readonly Raise[],
	words: readonly Point[],
): string[] {
	const programmed = meeting !== undefined && meeting.own !== true;
	const isMet = meeting !== undefined || namedAt.length > 0;
	return [
		programmed ? ofMeeting(index, meeting) : [],
		!isMet && contact.length > 0 ? 'When and where there was contact' : [],
		perhapsAt.length > 0 ? 'Whether they were at the meetings of a group or body of theirs' : [],
		programmed && !words.every((point) => isSaidThere(index, room, meeting, point))
			? 'At which meeting they said what stands here'
			: [],
		silence(index, room),
		unanswered(raise, words),
		programmed && meeting.note !== undefined ? `${meeting.note} ${paragraphSign(meeting.paragraph)}` : [],
	].flat();
}

// In the paragraph that tells of the meeting, or, by those who are in no other, under a heading of meetings.
function isSaidThere(index: ReportIndex, {lens}: Room, {paragraph}: Meeting, {statement}: Point): boolean {
	const isOnly = lens !== undefined && meetingsOf(index, lens).length === 1;
	return statement.paragraph === paragraph || (isOnly && isOfMeeting(index.issueTitles.get(statement.issue) ?? ''));
}

/** What tells of others who were there, behind whom a meeting was with. */
const besideThem = /\b(?:accompanied by|in the presence of|also present|(?:was|were) joined by)\b/iu;

/** The paragraphs in which a sentence goes on from one of those a meeting was with to others who came along. */
function toldBeside(index: ReportIndex, {with: named}: Meeting): readonly string[] {
	const names = namedIn(index);
	const isTold = (sentence: string): boolean => {
		const at = sentence.search(besideThem);
		return (
			at !== -1 &&
			names(sentence.slice(0, at))
				.flat()
				.some((id) => named.includes(id))
		);
	};
	return index.report.paragraphs
		.filter(({number, text}) => /^\d/u.test(number) && besideThem.test(text) && text.split(sentenceEnd).some(isTold))
		.map(({number}) => number);
}

function ofMeeting(index: ReportIndex, meeting: Meeting): string {
	const {title, with: named, via, start, end, place} = meeting;
	const isBody = via.length > 0 || named.some((id) => (index.membersOf.get(id) ?? []).length > 0);
	const inTitle = new Set(namedIn(index)(title).flat());
	// Those in the room of an import beside whom its title names are those that its text says attended.
	const isAttended = isImported(index.report) && named.some((id) => !inTitle.has(id));
	const told = isImported(index.report) ? toldBeside(index, meeting) : [];
	const besides = told.length === 0 ? '' : ` than ${paragraphSigns(told)} ${told.length === 1 ? 'says' : 'say'}`;
	const others = isBody ? 'who was present by name' : !isAttended && `who else was present${besides}`;
	const facts = joined(
		', ',
		named.length === 0 ? 'who was in the room' : others,
		start === undefined && 'when it began',
		end === undefined && 'when it ended',
		place === undefined && 'where it was',
		'the agenda',
	);
	return capitalized(facts);
}

// Those without a word of their own; a body whose members speak is not silent. In an import whoever speaks and may be there may be of one.
function silence(index: ReportIndex, {named, inferred}: Room): string[] {
	const speaks = (id: string): boolean =>
		index.statementsBy.has(id) || (index.membersOf.get(id) ?? []).some((member) => speaks(member.id));
	const isOpen = isImported(index.report) && inferred.some(speaks);
	const silent = isOpen ? [] : [...named, ...inferred].filter((id) => !speaks(id));
	return silent.length === 0 ? [] : [`Anything said by: ${shortNames(index, silent)}`];
}

// What the program tied to a term is never all that answers it.
function unanswered(raise: readonly Raise[], words: readonly Point[]): string[] {
	const said = new Set(statementsOf(words).map(({id}) => id));
	const isOpen = ({term}: Raise) =>
		term.untied !== true && term.inferred !== true && !term.statements.some((id) => said.has(id));
	const open = raise.filter(isOpen).map(({term}) => term.number);
	const numbers = open.toSorted((one, other) => one - other).join(', ');
	return open.length === 0 ? [] : [`Anything from them on ${open.length === 1 ? 'term' : 'terms'} ${numbers}`];
}
