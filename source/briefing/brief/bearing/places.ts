import type {Issue, Statement} from '../../../report/model.ts';
import {namedIn} from '../../actors/named-in.ts';
import {namesOf} from '../../actors/names.ts';
import {councilOf} from '../../actors/related.ts';
import {actorsOf, type ReportIndex} from '../../report-index.ts';
import {subjectWords} from '../../subjects/subject-words.ts';
import {fold} from '../../wording.ts';
import type {Room} from '../room.ts';
import {describedBy, onBodiesOf} from './described.ts';

/** Where an import speaks of those in a room, by its form. */
export type Places = {
	/** Whether it stands where their meeting, or what they visit, is told, or under a heading that is theirs alone. */
	readonly isThere: (place: Place) => boolean;
	/** Whether they speak in its paragraph. */
	readonly isBeside: (place: Place) => boolean;
	/** Whether it stands under a heading that names them. */
	readonly isHeaded: (place: Place) => boolean;
	/** Whether its paragraph speaks of a body that the title of their meeting names, where they say nothing themselves. */
	readonly isOnBody: (place: Place) => boolean;
	/** Whether the Council goes on in it, right behind their words, on what these are about. */
	readonly isBehind: (statement: Statement) => boolean;
};

type Place = Pick<Statement, 'paragraph' | 'issue'>;

const ofMeetings = /^(?:meetings?|briefings?|discussions?|talks|visits?|interviews?|breakfast|lunch|dinner)\b/iu;

/** Whether a heading is that of meetings. */
export function isOfMeeting(heading: string): boolean {
	return ofMeetings.test(heading);
}

/**
 * Where an import speaks of those in a room: what was said to their faces stands there.
 * @param words what they said
 */
export function placesOf(index: ReportIndex, room: Room, words: readonly Statement[]): Places {
	const {present, meetings} = room;
	const names = new Set(actorsOf(index, [...present]).flatMap((actor) => namesOf(actor).map(fold)));
	const headed = index.report.issues.filter(({title}) =>
		namedIn(index)(title)
			.flat()
			.some((id) => present.has(id)),
	);
	// "What comes after the Mission" is on much besides the Mission.
	const isTheirs = ({title}: Issue): boolean => isOfMeeting(title) || names.has(fold(title));
	const theirs = new Set(headed.filter(isTheirs).map(({id}) => id));
	const onThem = new Set(headed.map(({id}) => id));
	const told = new Set([
		...[...meetings].flatMap((id) => index.meetings.get(id)?.paragraph ?? []),
		...describedBy(index, room),
	]);
	const spoken = new Set(words.map(({paragraph}) => paragraph));
	const onBodies = new Set(words.length === 0 ? onBodiesOf(index, room) : []);
	const before = wordsBefore(index, room, words);
	return {
		isThere: ({paragraph, issue}) => told.has(paragraph) || theirs.has(issue),
		isBeside: ({paragraph}) => spoken.has(paragraph),
		isHeaded: ({issue}) => onThem.has(issue),
		isOnBody: ({paragraph}) => onBodies.has(paragraph),
		isBehind: ({paragraph, text}) => subjectWords(text).some((word) => before.get(paragraph)?.has(word)),
	};
}

/** Where those named speak, the next paragraph of the section if the Council alone speaks in it, with the subject words of what they said. */
function wordsBefore(
	index: ReportIndex,
	{named}: Room,
	words: readonly Statement[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const council = councilOf(index);
	const ofCountry = new Set(subjectWords(index.report.subject ?? ''));
	const own = words.filter(({actors}) => actors.some((id) => named.includes(id)));
	const isOfCouncil = (paragraph: string): boolean =>
		(index.drawnFrom.get(paragraph)?.statements ?? []).every(({actors}) => actors.some((id) => council.has(id)));
	const next = new Map(
		index.report.issues.flatMap(({paragraphs}) =>
			paragraphs.slice(1).map((paragraph, at) => [paragraphs[at], paragraph]),
		),
	);
	const found = [...Map.groupBy(own, ({paragraph}) => paragraph)].flatMap(([paragraph, said]) => {
		const behind = next.get(paragraph);
		const subjects = said.flatMap(({text}) => subjectWords(text)).filter((word) => !ofCountry.has(word));
		return behind === undefined || !isOfCouncil(behind) ? [] : [[behind, new Set(subjects)] as const];
	});
	return new Map(found);
}
