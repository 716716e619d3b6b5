import {expect, test} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {amount} from '../../amount.ts';
import {processorClock} from '../../processor-clock.ts';
import {textDocument} from './documents.ts';

const size = amount(40_000, 1_000_000);
const sizeOfLines = amount(4_000, 100_000);
const head = 'Report of the Security Council mission to Arcadia\n\n1. The mission was composed as follows:\n\n';
const programme = `${head}Annex I\nProgramme of work\n\n3 May 2010\n\n`;
const terms = `${head}Annex I\nTerms of reference\n\n`;

function filled(piece: string): string {
	return piece.repeat(Math.ceil((piece.includes('\n') ? sizeOfLines : size) / piece.length));
}

test.each([
	['one word', filled('a')],
	['spaces', `a${filled(' ')}b`],
	['tabs', filled('a\t')],
	['hyphens', filled('a-')],
	['hyphens alone', filled('-')],
	['digits', filled('1')],
	['points', filled('.')],
	['stars', filled('**a')],
	['parentheses', filled('(')],
	['parentheses in a delegation', head + filled('(Chad ')],
	['numbers', filled('1.\n')],
	['numbers that count', Array.from({length: sizeOfLines / 5}, (_, at) => `${at % 999}. A`).join('\n')],
	['numbers that fall', Array.from({length: sizeOfLines / 5}, (_, at) => `${999 - (at % 999)}. A`).join('\n')],
	['short headings', filled('Heading\n\n')],
	['roman numbers', filled('I. Heading\n')],
	['annexes', filled('Annex I\n')],
	['annexes and titles', filled('Annex I\nSecurity Council\n\n')],
	['countries', head + filled('Chad\n')],
	['a name of a country that breaks off', head + filled('United Kingdom of Great\n')],
	['members after their countries', head + filled('Chad (Awa Deby, Counsellor)\n')],
	['members before their countries', head + filled('Awa Deby (Chad)\n')],
	['names without a country', `${head}Awa Deby (Chad)\nKofi (Togo)\n${filled('Awa Deby\n')}`],
	['members in text', `1. It was composed of ${filled('Awa Deby (Chad), ')}`],
	['leaders in text', `${head}Chad (A B, C)\nTogo (D E, F)\n\n2. ${filled('led by Chad, it led the mission ')}`],
	['leaders by their office', `1. ${filled('It was led by the Permanent Representative of Chad. ')}`],
	['leaders in parentheses', `1. ${filled('It was led by Awa Deby (Chad) and ')}`],
	['paragraphs on one line', filled('1. It met. 2. It left. ')],
	[
		'paragraphs that count on one line',
		Array.from({length: sizeOfLines / 2.5}, (_, at) => `${at % 999}. It met. `).join(''),
	],
	['headings on one line', filled('II. A Heading 1. It met. ')],
	['annexes on one line', filled('It met. Annex I Programme of work ')],
	['letters on one line', filled('Letter dated 3 May to the Council. (Signed) A. ')],
	['states after their members', `1. It was composed of ${filled('Chad (Awa Deby) ')}`],
	['states in text', `1. ${filled('The representative of China was unable to join. ')}`],
	['times', programme + filled('9 a.m.\n')],
	['titles', programme + filled('Talks\n')],
	['days', programme + filled('3 May 2010\n')],
	['blocks side by side', head + filled('Chad      Togo\n A. Deby   K. Ayite\n\nIt left.\n\n')],
	['columns', programme + filled('9 a.m.  Talks  Palace\n')],
	['bullets', terms + filled('• To go\n')],
	['letters', terms + filled('(a) To go;\n')],
	['letters on one line', terms + filled('(a) to go; ')],
	['terms without labels', terms + filled('To go;\n\n')],
	['footnotes', filled('* Note\n\n')],
	['contents', `Contents\n${filled('a .... 1\n')}`],
	['symbols', filled('S/2010/99\n')],
	['blank lines', filled('\n')],
	['form feeds', filled('\f\n')],
])('very much of %s is read in a few seconds, and whole', (_, text) => {
	const document = textDocument(text);
	const seconds = processorClock();
	const found = findStructure(document);
	expect(seconds()).toBeLessThan(5);
	expect(audit(document, found)).toEqual({lost: [], doubled: []});
});
