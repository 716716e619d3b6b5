import type {PartKind} from '../../model/structure.ts';
import {shortLine} from '../lines/segments.ts';

const termsTitle = /\bterms of reference\b|\bobjectives of the\b/i;
const programmeTitle = /\b(?:programme|program|schedule|itinerary|agenda|timetable|calendar)\b/i;
const membersTitle =
	/\bcomposition\b|\bmembers of the (?:[\p{L}]+ ){0,3}mission\b|\b(?:list of members|delegation|participants)\b/iu;

/** The kind of a part or section by its title. */
export function kindOfTitle(title: string): PartKind | undefined {
	const head = title.slice(0, shortLine);
	if (termsTitle.test(head)) {
		return 'terms';
	}

	return programmeTitle.test(head) ? 'programme' : membersTitle.test(head) ? 'members' : undefined;
}
