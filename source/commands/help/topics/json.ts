import {type Contract, contracts} from '../contract/contracts.ts';
import {types} from '../contract/records.ts';
import type {Block, Page} from '../page.ts';
import {fieldTerms} from '../schema-terms.ts';

/** The topic on what is printed as JSON: the whole contract. */
export function json(): Page {
	return {
		name: 'json',
		title: 'what is printed as JSON: every key of every command',
		blocks: [
			'With `--json` a command prints one value in UTF-8, indented by two spaces. Names of keys are fixed; more keys may be added. `null` is “not stated”. Where nothing is found, a command that prints an array prints `[]` and ends with 1.',
			{
				examples: [
					['mission-brief positions --actor keita --json', 'the questions on which President Keïta holds a position'],
					['mission-brief deployment --json --output figures.json', 'every figure, into a file'],
				],
			},
			{heading: 'Types'},
			{terms: Object.entries(types)},
			...contracts.flatMap(contractBlocks),
		],
	};
}

function contractBlocks({command, prints, record}: Contract): readonly Block[] {
	return [{heading: command}, `${prints}:`, {terms: fieldTerms(record)}];
}
