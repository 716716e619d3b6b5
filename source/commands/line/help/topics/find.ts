import {examples, type Page} from '../page.ts';

/** The topic on finding words. */
export const find: Page = {
	name: 'find',
	title: 'finding words, names and numbers, in one report and in all',
	blocks: [
		'`/` in the briefing and `search` on the command line look through everything: statements, actors, members, figures, meetings, questions, terms, paragraphs, your notes.',
		examples(
			['mission-brief search 5,910 troops', 'in every report you have'],
			['mission-brief search cantonment --actor MNLA', 'in what the lens keeps of one report'],
		),
		{heading: 'What matches'},
		'All of the words must be there, in any order. The beginning of a word is enough. Accents and case do not matter. Numbers match as they are printed, with the comma or without it (`5,910`, `5910`). `¶17` finds what stands in paragraph 17.',
		"What is called just that comes first; then what has the words in its text as typed, then in another order; at last what has them beside it: in a speaker's name, the report's verb, a date.",
		'Only where nothing has the words may each of five letters or more hold one slip, and a line says so.',
		{heading: 'In the briefing'},
		'The hits come as you type. `Enter` goes there, `n` and `N` walk the hits afterwards. With a lens on, `Tab` looks outside it too.',
		'`Ctrl+R` looks for what you type in every report of your library, each hit with its report, what it is (`text`: a paragraph), and where there is room who said it. What you corrected is found as you corrected it. Your notes are found in the report that is open.',
		{heading: 'On the command line'},
		'Without `--report` and `--actor` it looks through the report that comes with the program and through your library. In the library a slip is looked for only in a word that no report has, and not in its first letter. Notes are those on the report that comes with the program.',
	],
};
