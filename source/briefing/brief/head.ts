import type {Meeting} from '../../report/model.ts';
import {councilName, isOfNoMission} from '../actors/council.ts';
import {nameWithAcronym, shortNames} from '../actors/names.ts';
import {paragraphSigns} from '../entry/citation.ts';
import type {BriefTopic} from '../entry/target.ts';
import {type Appointment, isOwn, titleOf, whenText, whereText} from '../programme/appointment.ts';
import {formatShortDate} from '../programme/moments.ts';
import {actorsOf, isImported, type ReportIndex} from '../report-index.ts';
import {capitalized, joined} from '../wording.ts';
import {isDelegate, isOfCouncil, type Room} from './room.ts';

/** What a brief is on. */
export type BriefHead = {
	readonly meeting: Appointment | undefined;
	/** The actors the brief was asked for; empty for a meeting. */
	readonly actors: readonly string[];
	readonly room: Room;
	/** For actors: the programme entries that name them, then those at which they may have been. */
	readonly namedAt: readonly Meeting[];
	readonly perhapsAt: readonly Meeting[];
	/** For actors: the paragraphs in which contact with them is reported. */
	readonly contact: readonly string[];
};

/** What a brief is on, as what is kept of it is known by. */
export function topicOfHead({meeting, actors}: BriefHead): BriefTopic {
	return meeting === undefined ? {kind: 'actors', ids: actors} : {kind: 'meeting', id: meeting.id};
}

/** What a brief is on: the meeting's title, or the names of the actors. */
export function briefTitle(index: ReportIndex, {meeting, actors}: BriefHead): string {
	return meeting?.title ?? actorsOf(index, actors).map(nameWithAcronym).join(', ');
}

/** When and where, that the report came after the meeting, and who is in the room; of actors, where they are met. */
export function headParts(index: ReportIndex, head: BriefHead): string[] {
	const {meeting} = head;
	// What stands in the report was said to the mission before that was published.
	const {published: reported} = index.report;
	const written = joined(', ', saidText(index, head), reported && `reported ${formatShortDate(reported)}`);
	return meeting === undefined
		? [capitalized(written), programmeText(index, head)]
		: [whenText(meeting), whereText(meeting), written || [], roomText(index, head)].flat();
}

// Where nobody is named, nothing on the page is theirs.
function saidText(index: ReportIndex, {room}: BriefHead): string {
	return room.lens === undefined || isOfNoMission(index)
		? ''
		: isOfCouncil(index, room)
			? `said by the ${councilName(index)} itself`
			: 'said to this mission';
}

// Who is in the room, as far as the text says, then who may be by our inference; of a meeting of the reader's own whom the reader
// meets, who need not be in one room: “Call with capital”.
function roomText(index: ReportIndex, {meeting, room: {named, inferred}}: BriefHead): string {
	const who = joined(', ', shortNames(index, named), meeting?.who);
	const perhaps = inferred.length === 0 ? '' : ` · perhaps ${shortNames(index, inferred)}`;
	const where = meeting !== undefined && isOwn(meeting) ? 'you meet' : 'in the room';
	return `${where}: ${who || 'not stated'}${perhaps}`;
}

// Of a report without a programme its text tells of the meetings, under the headings of what was said.
function isInText({report}: ReportIndex, {paragraph}: Meeting): boolean {
	return report.issues.some(({paragraphs}) => paragraphs.includes(paragraph));
}

function programmeText(index: ReportIndex, {actors, namedAt, perhapsAt, contact}: BriefHead): string {
	const ofDelegation = actors.length > 0 && actors.every((id) => isDelegate(index, id));
	const delegates = index.report.members.filter(({actor = ''}) => actors.includes(actor)).map(({name}) => name);
	const entries = (meetings: readonly Appointment[]): string =>
		meetings.map((meeting) => `${whenText(meeting)}, ${titleOf(meeting)}`).join(' · ');
	const nowhere = ofDelegation
		? `Of the mission’s own delegation${delegates.length === 0 ? '' : `: ${delegates.join(', ')}`}`
		: `No programme entry ${isImported(index.report) ? 'found that names' : 'names'} them`;
	const where = namedAt.every((meeting) => isInText(index, meeting)) ? 'text' : 'programme';
	const parts = joined(
		'; ',
		namedAt.length === 0 ? nowhere : `In the ${where}: ${entries(namedAt)}`,
		perhapsAt.length > 0 && `presence not stated: ${entries(perhapsAt)}`,
		namedAt.length === 0 && contact.length > 0 && `contact reported in ${paragraphSigns(contact)}`,
	);
	return `${parts}.`;
}
