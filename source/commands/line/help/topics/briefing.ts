import {examples, type Page, terms} from '../page.ts';

/** The topic on the briefing on the screen. */
export const briefing: Page = {
	name: 'briefing',
	title: 'the views on the screen, and how to move in them',
	blocks: [
		'`mission-brief` opens a report as seven views that the keyboard walks. What it shows can be traced: every entry carries its paragraph. What the report does not say is “not stated”; what is computed, inferred or paraphrased says so; “some representatives” stays “some”.',
		examples(
			['mission-brief', 'opens the report that was open last, where you left it'],
			['mission-brief --actor MNLA --view positions', 'opens the positions, narrowed to the MNLA'],
			['mission-brief --at 2014-02-03T11:40', 'opens it as it was at that moment of the mission'],
		),
		{heading: 'Views'},
		terms(
			['1 delegation', 'who travelled, who leads, who assists whom'],
			['2 issues', 'what each stakeholder said; `t` groups it by issue, by kind, or lists what is due'],
			[
				'3 deployment',
				'strength against what is authorized, and over time, and every other figure; `s` sorts them by date or share',
			],
			['4 programme', 'the days, with places, times, gaps and overlaps; your own meetings too'],
			[
				'5 positions',
				'contested questions, and who holds what; `t` sets them against the actors, a letter for each position, a small one where only some of them hold it',
			],
			['6 terms', 'the terms of reference, and what answers them'],
			['7 text', 'the report by paragraph, and what was drawn from it'],
		),
		'Each view keeps its place when you leave it. The next time you start, the program is where you left it.',
		{heading: 'An entry'},
		'`Enter` opens an entry with everything that is tied to it: who else said it, who differs, the term of reference it belongs to, the meeting it came up in, its paragraph. Each of these opens with `Enter` too; `Esc` goes back the way you came, and `J` and `K` open the next and the previous entry of the list. What was imported word for word stands in its sentence, its own words in brackets. In a wide terminal what the cursor is on stands beside the list, and what is opened too where both have the room; the pane that has the keys has the heavy rule. In Text, `t` gives the report as running text. A statement has what others said on the same as well, here and in your other reports: those who share its rarer words, whether or not they agree. The page of an actor sets what it said in several reports on one country side by side, by subject as far as shared words tell, oldest first, and leads to what it said in your other reports, in order of time; where these are on missions to the same country, it has a column for each, with when the actor was met, how much was asked of it and how much it answered, and below that what was asked.',
		'`y` copies an entry with its citation, `Y` the citation alone, through the clipboard of the terminal (OSC 52; tmux needs `set-clipboard on` or `allow-passthrough on`). Where there is none, the text is shown to be selected. `o` opens the document itself in the browser, at the short address that the United Nations gives its symbol (`undocs.org`); over ssh, and where there is no browser, the address is shown. Symbols on the screen are links where the terminal has them and colours are on. The program itself goes nowhere.',
		{heading: 'Going anywhere'},
		terms(
			['/', 'find, in everything; see `help find`'],
			[':', 'the palette does everything by name: `:lens hcua`, `:view positions`, `:brief serval`; `Tab` completes'],
			['[ ]', 'back and forward through the places you jumped from, each as you left it, over reports too'],
			[
				'r',
				'another report of your library in place of this one, each where you left it; where you imported the one that comes with the program, both are there',
			],
			['?', 'every key, those of where you are first; `/` narrows them'],
		),
		{heading: 'In the meeting'},
		'`b` opens the brief on a meeting or on the actors under the cursor (`help brief`), `w` writes a note (`help notes`), `a` narrows every view to an actor (`help lens`), `e` writes what is on the screen to a file to take along (`help export`).',
		'`.` blanks the screen at once; only `.` or `Esc` brings it back. `P` presents: your notes, marks, ticks, meetings, questions and the way you came are hidden, and nothing is dim, until `P` again.',
		"A clock shows what is on, how long it still lasts and what is next, and folds away figures that were not known yet. It is `--at`, in the mission's time, or your computer's while the mission runs. What you tick and write is dated by it.",
		{heading: 'Signs and words'},
		terms(
			['¶6, ¶I.4, ¶II', 'a paragraph: of the body, of Annex I, a whole annex'],
			['6 +4', 'under a lens: six of their own, four that come through a group of theirs'],
			['through', 'through a group or a body they belong to, and not their own words'],
			['only, lens', 'what narrows every view to an actor: `only HCUA`'],
			['differs', 'somebody holds another position on the same question'],
			['complement', 'positions that differ and do not exclude each other'],
			['> ▸ ▾', 'the cursor; a group that is folded, one that is open'],
			['+ *', 'there is a note; you marked it'],
			['unreviewed', 'a rule of the import was unsure, and nobody has looked'],
		),
		{heading: 'Other terminals'},
		'On a terminal without colour (`NO_COLOR`, `--no-color`, `TERM=dumb`) nothing is lost. `INK_SCREEN_READER=true` turns on the mode for screen readers: no bars or rules, one thing after the other, “row 5 of 95”.',
	],
};
