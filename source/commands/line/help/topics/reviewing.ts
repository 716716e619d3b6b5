import {type Page, terms} from '../page.ts';

/** The topic on putting an imported report right. */
export const reviewing: Page = {
	name: 'reviewing',
	title: 'putting an imported report right',
	blocks: [
		'An imported report is put right as you read it, statements (issues) and figures (deployment) alike. What a rule of the import is unsure of is marked “unreviewed” wherever it stands or is printed, and counted; the page of a statement and `issues` say why.',
		terms(
			['V', 'goes to the next that nobody reviewed'],
			['v', 'confirms it'],
			['c', 'corrects it in a form; ` | ` between the words of a statement splits it in two'],
			['d', 'removes it; what you removed stands under “Removed by you” at the end of its list'],
			['+', 'adds a statement to the paragraph'],
			['u', 'takes your last change back, until you quit'],
			['U', 'puts what is under the cursor back as the import found it, on any later day'],
		),
		'The form says which names are actors of the report, and what is nearest to one that is not. A new actor is made only by `Enter` twice. What you corrected says what it was.',
		{heading: 'Where corrections belong'},
		'Corrections and notes are anchored to the words they are about, in the paragraph of that number. They are there again when you import the report anew, and in any other copy of it, as text, PDF, Word or HTML, however its lines are broken.',
		'One whose words are not in the copy you read stands under “Corrections that do not fit”, with its words and the reason. It is kept until `U` takes it away.',
		'Two briefings may be open on one report: each sees what the other corrected at its own next correction.',
		{heading: 'What is inferred'},
		'What an import works out beyond the words of the report is marked “inferred”: whom a term of reference addresses (those it urges, calls on, consults, backs or praises; naming alone is not addressing); which statements answer it (they, their paragraph and the heading above share its subject words, and no other term fits as well); and the meetings with them.',
		'Beside the ties made by hand in S/2014/173, nine in ten of these are right and a third to a half are found. Where nothing is found it says “none found”, never “not answered”. Of contested questions only those that the text itself contrasts are found.',
	],
};
