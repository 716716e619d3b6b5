import type {MadeLine} from './made-lines.ts';

/** A report of our own invention, with what reports have: headings, a list of members, numbered paragraphs, an annex, days. */
export const harbourReport: readonly MadeLine[] = [
	{kind: 'heading', text: 'Report of the mission to Port Aurelia, 4–6 May 2031'},
	{kind: 'heading', text: 'I. Introduction', depth: 2},
	{kind: 'numbered', text: 'The members of the Council sent a mission to Port Aurelia. It was composed as follows:'},
	{kind: 'row', cells: ['Estonia', 'Ida Nørgård, Permanent Representative']},
	{kind: 'row', cells: ['Gabon', 'Żofia Ķelle-Murmokaitė, Deputy Permanent Representative, co-leader']},
	{kind: 'heading', text: 'II. Key issues', depth: 2},
	{
		kind: 'numbered',
		text: 'The Harbour Authority asked that the quays be cleared before the rains, and that the two pilots’ associations be heard: it had written to both of them twice, in March and in April, and neither had answered.',
	},
	{kind: 'numbered', level: 1, text: 'The northern quay, for ships of up to 3,000 tons;'},
	{kind: 'numbered', level: 1, text: 'The southern quay.'},
	{kind: 'numbered', text: 'Some fishermen feared “a closed sea”; others did not.'},
	{kind: 'paragraph', text: 'The mission left on 6 May.'},
	{kind: 'heading', text: 'Annex I'},
	{kind: 'numbered', restart: true, text: 'To hear the harbour’s users & their needs (< 10 a day).'},
	{kind: 'numbered', text: 'To report within 30 days.'},
	{kind: 'heading', text: '5 May 2031', depth: 2},
	{kind: 'row', cells: ['0900-0930', 'Meeting with the Harbour Authority']},
	{kind: 'row', cells: ['1000', 'Visit to the quays']},
];
