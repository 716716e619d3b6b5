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
		'`Enter` opens an entry with everything that is tied to it: who else said it, who differs, the term of reference it belongs to, the meeting it came up in, its paragraph. Each of these opens with `Enter` too; `Esc` goes back the way you came, and `J` and `K` open the next and the previous entry of the list. What was imported word for word stands in its sentence, its own words in brackets. In a wide terminal what the cursor is on stands beside the list, and what is opened too where both have the room; the pane that has the keys has the heavy rule. In Text, `t` gives the report as running text. A statement has what others said on the same as well, here and in your other reports: those who share its rarer words, whether or not they agree. The page of an actor sets what it said in several reports on one country side by side, by subject as far as shared words tell, oldest first, and leads to what it said in your other reports, in order of time; where these are on missions to the same country, it has a line for each, with whom the report means by an office, when the actor was met, how much was asked of it and to how much an answer is found, and below that what was asked.',
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

/** The topic on narrowing every view to actors. */
export const lens: Page = {
	name: 'lens',
	title: 'every view narrowed to one actor or several',
	blocks: [
		'The lens keeps of each view what an actor has part in. In the briefing `a` opens it and `A` clears it; on the command line it is `--actor NAME`, once for each of several.',
		examples(
			['mission-brief issues --actor MNLA --actor HCUA', 'what either of them said, and what was said about them'],
			['mission-brief terms --actor MINUSMA', 'the terms of reference for MINUSMA, then those it answers'],
			['mission-brief --actor keita', 'opens the briefing with the lens on President Keïta'],
		),
		'A name is part of a name, an acronym, an office or an alias. Accents and case do not matter: `keita` finds Keïta. An exact name comes before the beginning of a word. A name that several have means all of them, which one line says; one that nobody has is wrong usage, with the nearest names.',
		'An actor brings its members in full. The groups it belongs to come second: they are marked “through …” and counted apart (`6 +4`), for their words are not its own. What only some of a group said is never passed on to its members.',
		{heading: 'What it keeps'},
		terms(
			['delegation', 'their own delegate; where they have none, the list stays whole'],
			['issues', 'said by them; second, said by a group of theirs or about them'],
			['deployment', 'figures stated by or about them; second, of a group of theirs'],
			['programme', 'entries that name them; second, of a group of theirs, presence not stated'],
			['positions', 'questions on which they hold a position, with all positions'],
			['terms', 'addressed to them; second, addressed to a group of theirs, or answered by them'],
			['text', 'paragraphs from which one of these comes'],
		),
		{heading: 'In the briefing'},
		'What is at the cursor is offered first, several also together, so `a` `Enter` narrows to whoever speaks there. Type to narrow the list; a slip of the finger still finds the name, from four letters on. `Tab` ticks several, beginning with whom the lens is on: `Enter` then narrows to just those that have a tick, and with none to every actor. The count beside a name is what it and its members said, alone or with others. The lens stays when you come back to the report, and the header says so.',
		'`:lens save NAME` keeps the lens under a name, by which `:lens` and `a` find it again; `:lens remove NAME` forgets it.',
	],
};

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

/** The topic on how a report is named. */
export const reports: Page = {
	name: 'reports',
	title: 'how to name a report: a file, a symbol, words of its title',
	blocks: [
		'A report is named as an argument, or behind `--report` where a command takes words of its own. It is the first of these that there is:',
		terms(
			[
				'report.pdf, -',
				'a file: text, PDF, Word (.docx), HTML or our own JSON; `-` is standard input. It is read directly and not kept',
			],
			['S/2012/534, 2012/534', 'the report of that symbol in your library, whatever the case'],
			['S/2014/173', 'where you imported that one, yours, as it is verbatim; else the one that comes with the program'],
			[
				'haiti, "mission to haiti"',
				'the report whose title has the words; of several the latest mission, and a line names the others',
			],
			['bundled', 'the report that comes with the program, in our own words'],
			['nothing', 'for a command the report that comes with the program; for the briefing the one that was open last'],
		),
		examples(
			['mission-brief issues S/2012/534 --actor minustah', 'what the mission in Haiti said, from your library'],
			['mission-brief delegation report.pdf', 'who travelled, read from a file that is not kept'],
			['mission-brief brief council --report haiti', 'a brief from the report with that word in its title'],
		),
		'The report that comes with the program is the Security Council mission to Mali of 1–3 February 2014 (S/2014/173), in our own words: names, dates and numbers carry over as facts, sentences do not. The strength of MINUSMA over time is from the Secretary-General’s reports S/2014/1, S/2014/229 and S/2014/403, each value with its paragraph. The verbatim text comes from your own copy, by `import`.',
	],
};

/** The topic on putting an imported report right. */
export const reviewing: Page = {
	name: 'reviewing',
	title: 'putting an imported report right',
	blocks: [
		'An imported report is put right as you read it, statements (issues) and figures (deployment) alike. What a rule of the import is unsure of is marked “unreviewed” wherever it stands or is printed, and counted; the page of a statement and `issues` say why.',
		terms(
			['V', 'goes to the next that nobody reviewed'],
			['v', 'confirms it'],
			['c', 'corrects it in a form; ` | ` between the words of a statement splits it in two; on an actor, names it'],
			['d', 'removes it; what you removed stands under “Removed by you” at the end of its list'],
			['+', 'adds a statement to the paragraph'],
			['u', 'takes your last change back, until you quit'],
			['U', 'puts what is under the cursor back as the import found it, on any later day'],
		),
		'The form says which names are actors of the report, and what is nearest to one that is not. A new actor is made only by `Enter` twice. What you corrected says what it was.',
		'Where the import took one actor for two, give the one the name of the other: on its line in the list, by `c`. They are one then in every view, list and document, and what you keep of either is of that one, until `U`. A name that nobody has renames it.',
		{heading: 'Where corrections belong'},
		'Corrections and notes are anchored to the words they are about, in the paragraph of that number. They are there again when you import the report anew, and in any other copy of it, as text, PDF, Word or HTML, however its lines are broken.',
		'One whose words are not in the copy you read stands under “Corrections that do not fit”, with its words and the reason. It is kept until `U` takes it away.',
		'Two briefings may be open on one report: each sees what the other corrected at its own next correction.',
		{heading: 'What is inferred'},
		'What an import works out beyond the words of the report is marked “inferred”: whom a term of reference addresses (those it urges, calls on, consults, backs or praises; naming alone is not addressing); which statements answer it (they, their paragraph and the heading above share its subject words, and no other term fits as well), where those in none of the words of the term, tied by what they stand in alone, are counted apart, “8 +25”; and the meetings with them.',
		'Beside the ties made by hand in S/2014/173, nine in ten of these are right and a third to a half are found. Where nothing is found it says “none found”, never “not answered”. Of contested questions only those that the text itself contrasts are found; beside them stand, without a verdict, the phrases that several use, each with what they say.',
	],
};
