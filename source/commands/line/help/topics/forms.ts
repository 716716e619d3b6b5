import {reportSchema} from '../../../../report/model.ts';
import {type Contract, contracts} from '../../../output/contracts.ts';
import {types} from '../../../records/fields.ts';
import {type Block, examples, type Page, terms} from '../page.ts';
import {fieldTerms} from '../schema-terms.ts';

const shapes: Readonly<Record<string, string>> = {
	array: 'an array, each of its objects with',
	strict_object: 'one object with',
	union: 'one object, or for several an array, with',
};

/** The topic on what is printed as JSON: the whole contract. */
export function json(): Page {
	return {
		name: 'json',
		title: 'what is printed as JSON: every key of every command',
		blocks: [
			'With `--json` a command prints one value in UTF-8, indented by two spaces. Names of keys are fixed; more keys may be added. `null` is “not stated”. Where nothing is found the exit code is 1, and what is an array is `[]`. `--json=id,text` prints of each object these keys alone, in this order. `mission-brief schema COMMAND` prints a JSON Schema.',
			examples(
				['mission-brief positions --actor keita --json', 'the questions on which President Keïta holds a position'],
				['mission-brief issues --json=id,kind,text,paragraph', 'of every statement four keys'],
				['mission-brief deployment --json --output figures.json', 'every figure, into a file'],
			),
			{heading: 'Types'},
			{terms: Object.entries(types)},
			...contracts.flatMap(contractBlocks),
		],
	};
}

function contractBlocks({of, value, as}: Contract): readonly Block[] {
	if (as !== undefined) {
		return [{heading: of}, `As ${as}.`];
	}

	return [{heading: `${of}: ${shapes[value.type]}`}, {terms: fieldTerms(value)}];
}

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
				[
					'paragraphs',
					'verbatim or in summary; `6` in the body, `I.6`, `I.(c)` or `I.2(c)(i)` in Annex I, as printed there, `I.03` for its third point where nothing is, `II` for a whole annex',
				],
			),
		],
	};
}
