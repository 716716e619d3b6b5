import {describe, expect, test} from 'vitest';
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

describe('what introduces the terms of the next leg is no part of the last one above', () => {
	const legs = (introduce: (place: string) => string, label: (letter: string) => string) => {
		const [arcadia, borealis] = [introduce('Arcadia'), introduce('Borealis')];
		const [a, b, c] = ['a', 'b', 'c'].map(label);
		return `${arcadia}\n${a} To see the quays;\n${b} To hear\nthe pilots.\n${borealis}\n${a} To see the ice;\n${b} To hear the elders;\n${c} To report.`;
	};
	const introductions: Record<string, (place: string) => string> = {
		'a sentence': (place) => `In ${place}, the mission will:`,
		'a sentence of two lines': (place) =>
			`In the course of its visit to ${place}, the members of the mission will\nseek to:`,
		'its purposes': (place) => `The purposes of the mission to ${place} are:`,
		'a heading and a sentence': (place) => `${place}\nThe mission will:`,
		'a heading of terms and a sentence': (place) => `Terms of reference for the mission to ${place}\nThe mission will:`,
	};
	const labels: Record<string, (letter: string) => string> = {
		letters: (letter) => `(${letter})`,
		numbers: (letter) => `${letter.charCodeAt(0) - 96}.`,
		bullets: () => '•',
	};

	test.each(
		Object.entries(introductions).flatMap(([lead, introduce]) =>
			Object.entries(labels).flatMap(([list, label]) =>
				['\n', '\n\n'].map((apart) => [lead, list, apart, introduce, label] as const),
			),
		),
	)('%s, above a list of %s, with %j between lines', (_, __, apart, introduce, label) => {
		const text = legs(introduce, label).replaceAll(/\n(?=[^\p{Ll}])/gu, apart);
		expect(findStructure(textDocument(annex + text)).terms.map((term) => term.text)).toEqual([
			'To see the quays;',
			'To hear the pilots.',
			'To see the ice;',
			'To hear the elders;',
			'To report.',
		]);
	});
});
