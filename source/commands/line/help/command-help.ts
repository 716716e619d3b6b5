import type {CommandName} from '../../world/command-names.ts';
import type {Block, Example} from './page.ts';

/** What the help on a command says beside its row in the table: first paragraphs, examples, and what is longer. */
export type CommandHelp = {
	readonly intro?: string | readonly string[];
	readonly examples: readonly Example[];
	readonly more?: readonly Block[];
};

/** The help on each command. */
export const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
	delegation: {
		intro:
			'Whether a seat in the Security Council is permanent or elected is our addition. With `--actor` it is their own delegate; where they have none, the list stays whole.',
		examples: [
			['mission-brief delegation', 'everybody, with role and seat'],
			['mission-brief delegation --actor France', 'the delegate of France'],
			['mission-brief delegation --csv --output delegation.csv', 'a file for a spreadsheet'],
		],
	},
	issues: {
		intro:
			'A statement a row: who said it, its kind, the verb of the report itself, its paragraph. “some” of the speakers stays “some”; where no speaker is named, none is given.',
		examples: [
			['mission-brief issues --kind pledges --json', 'all that was pledged, for another program'],
			['mission-brief issues --actor serval', 'what Operation Serval said, and what was said about it'],
			['mission-brief issues S/2012/534 --actor minustah', 'from a report of your library'],
		],
		more: [
			{heading: 'Kinds of statement'},
			'The kind follows the content. The verb of the report stands beside it, so that a note never becomes support, nor a hope a demand.',
			{
				terms: [
					['asks', 'a demand or a call'],
					['pledges', 'a firm commitment'],
					['plans', 'an intention'],
					['holds', 'a position'],
					['supports', 'agreement with what others do or propose'],
					['objects', 'disagreement with it'],
					['assesses', 'a judgement of facts'],
					['fears', 'what may come, and is not wanted'],
					['notes', 'what is merely taken note of'],
					['reports', 'what is told as fact'],
				],
			},
		],
	},
	deployment: {
		intro:
			'Each figure has its date, speaker and document; stated and computed values are told apart. With `--at` it is what was known at that moment.',
		examples: [
			['mission-brief deployment', 'every figure, by group'],
			['mission-brief deployment --at 2014-02-03T11:40', 'what was known at that moment'],
			['mission-brief deployment --csv --output figures.csv', 'a file for a spreadsheet'],
		],
	},
	programme: {
		intro:
			'The days as an agenda, with lengths, overlaps and time in which nothing is scheduled, and who is in the room as far as the text says. Your own meetings stand in it, marked “yours”.',
		examples: [
			['mission-brief programme', 'every day'],
			['mission-brief programme --at 2014-02-03T11:40', 'with what is on and what is next'],
			['mission-brief programme --actor keita', 'the meetings with President Keïta'],
		],
		more: [
			{heading: 'Meetings of your own'},
			'In the briefing, `+` in the programme opens a form, and `:meeting add Tue 10:00-11:00 Keïta at the palace` does it in one line. `c` changes one, `d` removes it. They have brief, notes and now/next as the others.',
		],
	},
	positions: {
		intro:
			'Each question with who holds what, and whether the positions differ or complement each other. A difference that only we infer says so. Of an imported report only those are worked out on which its text itself sets what two actors say against each other (“By contrast, …”). Questions of your own stand among them, marked “yours”: in the briefing `!` on a statement and then on another makes one on which they differ, `&` one on which they complete each other; `c` changes it, `d` removes it, and naming one that is there adds to it. `--matrix` sets the questions against those who take a position on them: a letter for each position, a small one where only some of them hold it; in CSV the position itself.',
		examples: [
			['mission-brief positions', 'every question'],
			['mission-brief positions --actor keita', 'those on which President Keïta holds a position'],
			['mission-brief positions --matrix', 'questions by actors, a letter for each position'],
		],
	},
	terms: {
		intro: 'Each term of reference with whom it addresses and the statements, meetings and issues that answer it.',
		examples: [
			['mission-brief terms', 'all of them'],
			['mission-brief terms --actor MINUSMA', 'those addressed to MINUSMA, then those it answers'],
		],
	},
	text: {
		intro: 'Each paragraph says whether it is verbatim or a paraphrase of ours.',
		examples: [
			['mission-brief text', 'the whole report'],
			['mission-brief text --actor MNLA', 'the paragraphs that have to do with the MNLA'],
		],
	},
	actors: {
		intro: 'Each with its acronym, kind, groups and the number of statements it makes itself.',
		examples: [
			['mission-brief actors', 'everybody'],
			['mission-brief actors --json', 'with the ids that other data name them by'],
		],
	},
	brief: {
		intro:
			'The words mean a meeting, by title, start (`15:00`) or id, the first by time, and a departure or an arrival only where there is no other; else an actor. Without words it is on the actors of `--actor`, else on the meeting that is on or next, with `--at` or the clock. What several share is told on standard error.',
		examples: [
			['mission-brief brief serval', 'before the meeting with the Commander of Operation Serval'],
			['mission-brief brief --actor MNLA', 'on an actor that has no meeting'],
			['mission-brief brief 15:00 --markdown --output brief.md', 'the meeting at that time, for a document'],
		],
		more: [
			{heading: 'The page'},
			'When, where and who is in the room; what to raise; what they may raise; what the Council said; where it is contested; figures; the rest of what they said; what is not stated, or in an imported report what was not found, though its text may have it. As text nothing is cut or folded away; as PDF or Word it is one page, which says what it left out. The report was written after the meetings, which the page says.',
			{heading: 'What to raise'},
			'At most four terms of reference, chosen by a rule and not by judgement: those that the data of the report tie to the meeting; while there are fewer than four, those addressed to somebody in the room or to a group they belong to; only where there are none of these, those that something they said answers.',
			'Contested ones come first: an answer to the term takes a position on a question where positions differ, and somebody in the room, or a member of a body in the room, takes one too. Then those addressed to somebody in the room; then to a group of theirs; then those they spoke to; then by number. Each says to whom it is addressed and, further down, why it was chosen. In an imported report, where these are fewer than four, what the Council asked of those in the room or of a body of theirs comes with them, and at most two things that it asked on earlier missions to the country, from the reports in your library, each with what they said on it; where there is nothing of that either, terms on what they said. All of this is inferred. A brief on actors, or on a meeting of your own, is tied to what the programme has with them.',
			{heading: 'In the room'},
			'Those whom the text names, and those who may be there by our inference. Where nobody is inferred, members of those named count too.',
			{heading: 'They may raise'},
			'At most four things: demands before objections, fears, positions and judgements, contested ones first, and their own words before those of a group (“via …”), of which what only some of it said never counts. In an imported report also what they pledge, plan or support, and what they only told where there is nothing else; what the program is unsure of stands further down.',
			{heading: 'What the Council said'},
			'First what it holds where positions differ and they hold one too, then what answers the terms to raise, then what complements their positions, then what is about them; in an imported report what speaks of them first, stands in a paragraph with their own words, or shares the rarer of these. Statements of the very same point are one line, the others as “cf.”. No statement stands on a page twice. Figures are those known when the mission ended, of each series the latest.',
			{heading: 'In the briefing'},
			'`b` opens the brief on the meeting under the cursor or, outside the programme, on the actors there. `x` ticks what you raised, or on a line of “They may raise” what they did; once more, that it was answered. Each tick keeps its time, and the brief says how many there are on either side. Your notes stand beneath the lines they are on, those on the meeting itself under the head; into a file, with `--output`, what is yours goes only with `--notes`: these, and meetings and questions of your own.',
		],
	},
	now: {
		intro:
			"How long it still lasts, how long until the next, and what else is on that day, where the report does not state when; in the mission's time zone. Without `--at` it is your computer's clock; with `--actor` it is of the meetings with them.",
		examples: [
			['mission-brief now --at 2014-02-03T11:40', 'as it was then'],
			['mission-brief now --at 2014-02-03T11:40 --actor keita', 'the next meeting with President Keïta'],
		],
	},
	search: {
		intro:
			'Without `--report` and `--actor` it looks through every report: the one that comes with the program and those of your library, as you corrected them. `mission-brief help find` says what matches, and in which order.',
		examples: [
			['mission-brief search 5,910 troops', 'in every report you have'],
			['mission-brief search cantonment --actor MNLA', 'in what the MNLA has part in'],
			['mission-brief search ¶17', 'what stands in paragraph 17'],
		],
	},
	notes: {
		intro:
			'The draft has each meeting with its time, place and who was in the room; then your notes with what they are on, what was raised and answered, what they raised, and what of the brief was not raised. When each was stands in `--json` and `--csv`.',
		examples: [
			['mission-brief notes', 'what you wrote and what was raised, by meeting'],
			['mission-brief notes --markdown --output readout.md', 'the draft of a readout'],
		],
		more: [
			{heading: 'Writing notes'},
			'In the briefing `w` writes a note on any entry and on a meeting; in a brief on the line the cursor is on, and at its head, to which `g` and `k` lead, on the meeting itself. `Ctrl+S` saves it; `Esc` keeps a draft that the next `w` goes on with; `Ctrl+O` goes on in `$EDITOR`. With the cursor on a note, `w` writes another one beside it, `c` changes it and `d` removes it; `u` takes the last change back.',
			'A note stands at its entry (`+` in the lists) and in find; `W` lists all of them by meeting, with what was raised. What you write in the brief on a meeting, or while one is on, belongs to that meeting; what you write or tick in the brief on actors belongs to none. A view that is printed has your notes beneath their entries, in a file only with `--notes`; as data they stand here alone, and in the book as a sheet of their own.',
			{heading: 'Marks'},
			"`m` marks an entry (`*` in the lists), and `'` lists what is marked.",
		],
	},
	statements: {
		intro: [
			'The name means in each report what it means after `--actor`: a name, acronym, office or alias, else the beginning of its words; of several, standard error says who is meant. Its members speak for it, and whom one report calls so is looked for in the others by the same name or acronym.',
			'Where you imported a report of the same symbol as the one that comes with the program, yours takes its place.',
			'What was said in two reports or more on one country and shares rarer words stands once more below, report by report, the oldest first: from 100 columns on side by side. Whether somebody moved is for you to see.',
		],
		examples: [
			['mission-brief statements MNLA', 'in every report you have'],
			['mission-brief statements united nations mission', 'of whom the words begin the name'],
		],
	},
	export: {
		intro:
			'Without a word it is the book: the facts, the delegation, the programme with a brief on each meeting on which anything is found, positions, issues by stakeholder, deployment, terms, what is due, the notes to the report and its sources. A day, as `3 Feb` or `Mon`, is its programme and briefs. As CSV the book is a folder, with a `datapackage.json` that describes its files; as a calendar it is the meetings, each with its brief; as JSON it is the report itself, which `mission-brief FILE` opens again. On paper, which is A4, each brief is one page, on US Letter too, and says what it left out. What is yours stays with you, but for `--notes`: notes, ticks, and meetings and questions of your own.',
		examples: [
			['mission-brief export --output mali.pdf', 'the whole book'],
			['mission-brief export brief serval --output serval.docx', 'one brief, on one page'],
			['mission-brief export --output mali.ics', 'the programme for a calendar; a second import updates it'],
		],
		more: [
			{heading: 'For a colleague'},
			'`mission-brief export --bundle visit.mbrief` writes one file with the report as it was found, what you put right in it, and your own meetings and questions; with `--notes` your notes, marks and ticks too. `mission-brief import visit.mbrief` takes from it what a colleague chooses.',
			{heading: 'In the briefing'},
			'`e` offers what is on the screen, the view under its lens, the brief or the readout, in every format that works for it, and behind that the readout of what you noted, the whole report and each day with its briefs, in every format too. `Tab` takes a name over to be changed; its ending gives the format, and one without a folder is written where the program was started. A name that is there already is offered to be replaced. What is yours goes along only where you choose that, and the name of the file says so.',
		],
	},
	import: {
		intro:
			'A file is a report as text, PDF, Word (.docx), HTML or JSON in our own model; `-` is standard input. Each is kept in your library, with an account of what was found and how much of it nobody has reviewed, what is not in the document, what to check first, and what to type next. One that cannot be read is one line and holds up no other.',
		examples: [
			['mission-brief import report.pdf', 'keeps a report'],
			['mission-brief import report.docx report.html', 'keeps several, each with an account'],
			['mission-brief import --audit report.pdf', 'keeps nothing; each line of the document, and where its words went'],
		],
		more: [
			{heading: 'The same report again'},
			'The same document again changes nothing, whatever its file is called by now. Another one with the same symbol takes the place of the first; a copy that has fewer paragraphs, as one that was cut off, does so with `--force` alone. Your notes and corrections stay, and it says which corrections do not fit what is in it now.',
			{heading: 'From a colleague'},
			'A bundle, `visit.mbrief`, is not taken as it is: what it has that you have not is listed, with what you have otherwise, and you choose by number. Nothing that you have is replaced: a report that is there stays; where you put the same statement right otherwise, theirs becomes a note on it; a meeting or question of the same name stands beside yours; a tick that has come further counts. With `--yes`, or in a script, all that yours does not contradict is taken. The same bundle again changes nothing.',
			{heading: 'Symbol and time zone'},
			'A report that prints no symbol has the one its file is named after, as `S_2014_173.pdf` is, else a name made of its subject and its content. The zone of the times in a programme is inferred where its places and the countries of the mission have the same time then; the account and a note say so.',
			{heading: 'Ending it'},
			'`Ctrl+C` ends it (exit code 130). What was imported by then is kept, whole.',
			'To look into a file without keeping it, name it as the report of any command. `mission-brief help reviewing` says how to put a report right.',
		],
	},
	library: {
		intro:
			'`show` prints what there is to say of a report, or of several: what was found in it and what to check. `remove` takes out one or several, though not your notes and corrections; it asks first, and where there is no terminal to ask on it needs `--yes`.',
		examples: [
			['mission-brief library', 'the list'],
			['mission-brief library show S/2012/534', 'what was found in a report'],
			['mission-brief library remove S/2012/534 --yes', 'takes it out without asking'],
		],
	},
	backup: {
		intro:
			'Everything you keep, reports too, as it is at that moment, in one file that you alone may read; briefings may stay open. It is read back before it is there. A file of that name stays unless `--force` is given. `mission-brief restore FILE` reads it, here or on another computer. Your settings are a file of their own: `mission-brief help files`.',
		examples: [
			['mission-brief backup mission-brief.backup', 'the library, in one file'],
			['mission-brief backup monday.backup --force', 'in place of the one of last week'],
		],
	},
	restore: {
		intro:
			'What the backup has takes the place of all that is in your library. It asks first, and where there is no terminal to ask on it needs `--yes`. What was there is kept beside it, whole, as `library.replaced.sqlite`, which `restore` reads too. A file that is no backup, a damaged one or that of a newer program changes nothing. A briefing that is open goes on with what was restored.',
		examples: [
			['mission-brief restore mission-brief.backup', 'asks, and puts it in place'],
			['mission-brief restore mission-brief.backup --yes', 'without asking'],
		],
	},
	schema: {
		intro:
			'Draft 2020-12, made from what the program itself is held to. The command is named as it is typed, `library show` and `positions --matrix` too; `mission-brief` stands for what is printed without one. Without a word it is the list of all, with the fields that `--json=FIELDS` takes.',
		examples: [
			['mission-brief schema', 'what there is, with its fields'],
			['mission-brief schema issues', 'the schema of a list of statements'],
			['mission-brief schema positions --matrix --output matrix.json', 'that of the matrix, into a file'],
		],
	},
};
