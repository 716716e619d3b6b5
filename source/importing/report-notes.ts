import type {Report} from '../report/model.ts';
import type {Structure} from './structure.ts';
import type {InferredZone} from './time-zone.ts';

const mostPlaces = 3;

/** What a report leaves open, and what was inferred. */
export function notesOf(
	{notes, meetings, members}: Structure,
	first: string,
	programme: string,
	known: ReadonlySet<string>,
	zone: InferredZone | undefined,
): NonNullable<Report['notes']> {
	const undated = meetings.filter(({date, text}) => date === undefined && text.trim() !== '');
	const present = members.filter(({absent}) => absent !== true);
	return [
		...notes
			.filter(({text}) => text.trim() !== '')
			.map(({text, mark, paragraph}) => ({
				text: mark === undefined ? text : `${mark} ${text}`,
				paragraph: paragraph !== undefined && known.has(paragraph) ? paragraph : first,
			})),
		...members
			.filter(({absent, replaces, inText}) => inText !== true && (absent === true || replaces === true))
			.map(({text, paragraph}) => ({
				text,
				paragraph: paragraph !== undefined && known.has(paragraph) ? paragraph : first,
			})),
		...undated.map(({text}) => ({text: `On a day that is not stated: ${text}`, paragraph: programme})),
		...(zone === undefined ? [] : [{text: zoneNote(zone), paragraph: programme}]),
		...(present.length > 0 && present.every(({role, inText}) => inText === true && role !== 'member')
			? [{text: 'Of the delegation only who led it was found.', paragraph: present[0]?.paragraph ?? first}]
			: []),
	].filter(({paragraph}) => known.has(paragraph));
}

function zoneNote({timeZone, from}: InferredZone): string {
	const named = from.length > mostPlaces ? [...from.slice(0, mostPlaces), '…'] : from;
	return `The time zone is not stated: ${timeZone} is inferred from ${named.join(', ')}.`;
}
