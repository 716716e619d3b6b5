import {exitCodeMeanings} from '../../world/errors.ts';
import {flags} from '../flags.ts';
import {commandTerms, flagTerms} from './command-page.ts';
import {examples, type Page, terms} from './page.ts';

/** The page on everything: how the program is used, and what the other pages are on. */
export function generalPage(topics: readonly Page[]): Page {
	return {
		name: 'mission-brief',
		title: 'a terminal briefing for people who prepare and sit in diplomatic meetings',
		blocks: [
			'A terminal briefing for people who prepare and sit in diplomatic meetings.',
			{heading: 'Usage'},
			terms(
				['mission-brief [report]', 'open the briefing; in a pipe, print an overview'],
				['mission-brief COMMAND [report]', 'print one view'],
				['mission-brief COMMAND [words]', 'print what the words ask for; `--report` names the report'],
			),
			'A report is a file, or the symbol or words of the title of one in your library; without one the briefing opens the last one, and a command prints the one that comes with the program, S/2014/173. More: `mission-brief help reports`.',
			{heading: 'Examples'},
			examples(
				['mission-brief brief serval', 'one page before a meeting'],
				['mission-brief now --at 2014-02-03T11:40', 'what is on at that moment, and what is next'],
				['mission-brief issues --actor MNLA --json', 'what the MNLA said, for another program'],
				['mission-brief import report.pdf', 'keeps a report of yours'],
			),
			{heading: 'Commands'},
			{terms: commandTerms()},
			{heading: 'Topics'},
			{terms: topics.map(({name, title}) => [name, title])},
			'`mission-brief help COMMAND` and `mission-brief help TOPIC` show the page on it.',
			{heading: 'Flags'},
			{terms: flagTerms(flags, true)},
			{heading: 'Exit codes'},
			{terms: exitCodeMeanings.map(([code, meaning]) => [String(code), meaning])},
			'Data goes to standard output, in the width of a terminal; in a pipe a row is a line. Messages go to standard error, one line each.',
		],
	};
}
