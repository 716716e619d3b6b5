import {type Contract, contracts} from '../../../output/contracts.ts';
import {types} from '../../../records/fields.ts';
import {type Block, examples, type Page} from '../page.ts';
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
