import {reportSchema} from '../../../../report/model.ts';
import {examples, type Page, terms} from '../page.ts';
import {fieldTerms} from '../schema-terms.ts';

/** The topic on the form of a report file, made from its schema. */
export function reportFormat(): Page {
	return {
		name: 'report-format',
		title: 'a report as one JSON file, for who writes one',
		blocks: [
			'A report is one JSON file. `mission-brief schema export` prints its JSON Schema, which is `data/report.schema.json` in the folder of the program: named as `$schema`, it has an editor complete and check the file as you type. `data/s-2014-173.json` is a whole example. When it is opened, the program checks it again, references and calendar included, and names the first place that is wrong.',
			examples(
				['mission-brief report.json', 'opens the file; on a pipe, prints an overview'],
				['mission-brief import report.json', 'keeps it in your library'],
			),
			'What the report does not state is absent. Texts are cleaned of control characters. Ids name entries within one list; lists name actors, issues, statements and meetings by them.',
			{heading: 'Fields'},
			{terms: fieldTerms(reportSchema)},
			{heading: 'How to fill them'},
			terms(
				['actors', 'who speaks, is spoken of or met; offices are `aliases`'],
				['issues', 'the headings under which things are said, in the order of the report'],
				[
					'statements',
					'one for each thing said; the `kind` follows the content and the report’s own verb stands beside it, so that a note never becomes support, nor a hope a demand',
				],
				['questions', 'what is contested: who holds what, and the statement that shows it'],
				['figures', 'quantities; only with `ofWhat` is `of` something a part can fall short of'],
				['terms', 'the terms of reference, with what answers them'],
				['meetings', 'the programme; `with` was in the room as far as the text says'],
				['paragraphs', 'verbatim or in summary; `6` in the body, `I.6` in Annex I, `II` for a whole annex'],
			),
		],
	};
}
