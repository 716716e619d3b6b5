import {undatedLead} from '../../briefing/unread-annex.ts';
import type {Report} from '../../report/model.ts';
import type {Structure} from '../model/structure.ts';
import {notedIn} from '../structure/lines/footnotes.ts';
import type {HeadedParagraph} from './printed-text.ts';
import type {ProgrammeZone} from './time-zone.ts';

const mostPlaces = 3;

/** What a report leaves open, and what was inferred. */
export function caveatsOf(
	{footnotes, meetings, told, members}: Structure,
	paragraphs: readonly HeadedParagraph[],
	programme: string | undefined,
	zone: ProgrammeZone | undefined,
	placed: (paragraph: string | undefined) => string,
): NonNullable<Report['notes']> {
	if (paragraphs.length === 0) {
		return [];
	}

	const ofProgramme = placed(programme);
	const undated = [
		...meetings
			.filter(({date, text}) => date === undefined && text.trim() !== '')
			.map(({text}) => ({text, paragraph: programme})),
		...told.filter(({days}) => days === undefined).map(({title, paragraph}) => ({text: title, paragraph})),
	];
	const present = members.filter(({absent}) => absent !== true);
	return [
		...footnotes
			.filter(({text}) => text.trim() !== '')
			.map((footnote) => ({
				text: footnote.mark === undefined ? footnote.text : `${footnote.mark} ${footnote.text}`,
				paragraph: placed(footnote.paragraph ?? notedIn(paragraphs, footnote)?.number),
			})),
		...members
			.filter(({absent, replaces, inText}) => inText !== true && (absent === true || replaces === true))
			.map(({text, paragraph}) => ({text, paragraph: placed(paragraph)})),
		...undated.map(({text, paragraph}) => ({
			text: `${undatedLead}${text}`,
			paragraph: placed(paragraph),
		})),
		...(zone === undefined || zone.from.length === 0 ? [] : [{text: zoneCaveat(zone), paragraph: ofProgramme}]),
		...(present.length > 0 && present.every(({role, inText}) => inText === true && role !== 'member')
			? [{text: 'Of the delegation only who led it was found.', paragraph: placed(present[0]?.paragraph)}]
			: []),
	];
}

function zoneCaveat({timeZone, from}: ProgrammeZone): string {
	const named = from.length > mostPlaces ? [...from.slice(0, mostPlaces), '…'] : from;
	return `The time zone is not stated: ${timeZone} is inferred from ${named.join(', ')}.`;
}
