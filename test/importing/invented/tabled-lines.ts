import type {MadeLine} from './made-lines.ts';

const paragraph = (text: string): MadeLine => ({kind: 'paragraph', text});
const heading = (text: string, depth: 1 | 2 | 3): MadeLine => ({kind: 'heading', text, depth});
const row = (...cells: readonly string[]): MadeLine => ({kind: 'row', cells});

/** A report of our own invention whose delegation and programme are tables of three columns with heads. */
export const tabledLines: readonly MadeLine[] = [
	paragraph('United Nations S/2031/7'),
	paragraph('Security Council'),
	paragraph('Distr.: General'),
	paragraph('20 June 2031'),
	paragraph('Original: English'),
	heading('Report of the Security Council mission to Arcadia, 4 to 6 May 2031', 1),
	heading('I. Introduction', 2),
	paragraph('1. The Council sent a mission to Arcadia, whose members were as follows:'),
	row('Country', 'Name', 'Title'),
	row('Bolivia (Plurinational State of)', 'Sacha Llora', 'Permanent Representative'),
	row('Chad', 'Awa Deby', 'Permanent Representative, co-leader of the mission'),
	row('France', 'Luc Roy', 'Deputy Permanent Representative, co-leader of the mission'),
	row('United Kingdom of Great Britain and Northern Ireland', 'Ann Mary Lee', 'Political Coordinator'),
	row('United States of America', 'Susan Hart', 'Minister Counsellor, accompanied by Tim Low, Adviser'),
	paragraph('2. The representative of China was unable to travel.'),
	heading('II. Key messages', 2),
	paragraph(
		'3. The mission told the Government that the elections must be held in time, and that the return of those who had fled would be watched by the Council with great attention in the months to come.',
	),
	heading('Annex I', 2),
	heading('Terms of reference', 3),
	paragraph('(a) To express support for the people of Arcadia;'),
	paragraph('(b) To assess the preparations for the elections, in particular in the districts of the north;'),
	paragraph('(c) To report.'),
	heading('Annex II', 2),
	heading('Programme of work', 3),
	row('Time', 'Activity', 'Venue'),
	paragraph('Monday, 4 May 2031'),
	row('9 a.m.', 'Arrival in Bellavista', 'International airport'),
	row(
		'10.30 a.m.-noon',
		'Meeting with the President of the Republic and the members of his Cabinet, in the presence of the Special Representative',
		'Presidential Palace',
	),
	row('1 p.m.', 'Lunch hosted by the Minister for Foreign Affairs', 'Hotel Grand'),
	paragraph('Tuesday, 5 May 2031'),
	row('8 a.m.', 'Flight to Porto Alto', ''),
	row('9.15-10 a.m.', 'Briefing by the Force Commander', 'Headquarters of the northern sector'),
	row('Afternoon', 'Visit to camps', ''),
	row('6 p.m.', 'Press conference', 'Port'),
];
