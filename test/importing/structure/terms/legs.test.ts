import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';

const body =
	'Report of the Security Council mission to Arcadia\n\nI. Introduction\n\n1. It left.\n\n2. It returned.\n\n';
const annex = `${body}Annex I\nTerms of reference of the Security Council mission to Arcadia\n\n`;

function underHeadings(text: string): readonly string[] {
	return findStructure(textDocument(annex + text)).terms.map(
		({headings, label, text: own}) => `${headings.at(-1)} | ${label} ${own}`,
	);
}

test.each(['General', 'Background', 'Introduction', 'Composition'])(
	'behind the body, a heading “I. %s” is one of the annex that it stands in',
	(title) => {
		const list = `I. ${title}\n(a) To reaffirm;\n(b) To listen.\nII. Security\n(a) To assess.`;
		expect(underHeadings(list)).toEqual([
			`${title} | (a) To reaffirm;`,
			`${title} | (b) To listen.`,
			'Security | (a) To assess.',
		]);
	},
);
