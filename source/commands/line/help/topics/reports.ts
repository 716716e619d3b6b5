import {examples, type Page, terms} from '../page.ts';

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
