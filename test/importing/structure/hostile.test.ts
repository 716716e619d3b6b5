import {expect, test} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {amount, isLong} from '../../amount.ts';
import {steep} from '../../growth.ts';
import {textDocument} from './documents.ts';

const head = 'Report of the Security Council mission to Arcadia\n\n1. The mission was composed as follows:\n\n';
const programme = `${head}Annex I\nProgramme of work\n\n3 May 2010\n\n`;
const terms = `${head}Annex I\nTerms of reference\n\n`;

/** A text of much of something, of a size in characters, which is a tenth where it is of lines. */
type Hostile = (size: number) => string;

const filled =
	(piece: string, before = '', after = ''): Hostile =>
	(size) =>
		before + piece.repeat(Math.ceil(size / (piece.includes('\n') ? 10 : 1) / piece.length)) + after;
const counted =
	(item: (number: number) => string, share: number): Hostile =>
	(size) =>
		Array.from({length: size / share}, (_, at) => item(at % 999)).join('');

const hostile: ReadonlyArray<readonly [string, Hostile]> = [
	['one word', filled('a')],
	['spaces', filled(' ', 'a', 'b')],
	['tabs', filled('a\t')],
	['hyphens', filled('a-')],
	['hyphens alone', filled('-')],
	['digits', filled('1')],
	['points', filled('.')],
	['stars', filled('**a')],
	['parentheses', filled('(')],
	['parentheses in a delegation', filled('(Chad ', head)],
	['numbers', filled('1.\n')],
	['numbers that count', counted((number) => `${number}. A\n`, 50)],
	['numbers that fall', counted((number) => `${999 - number}. A\n`, 50)],
	['short headings', filled('Heading\n\n')],
	['roman numbers', filled('I. Heading\n')],
	['annexes', filled('Annex I\n')],
	['annexes and titles', filled('Annex I\nSecurity Council\n\n')],
	['countries', filled('Chad\n', head)],
	['a name of a country that breaks off', filled('United Kingdom of Great\n', head)],
	['members after their countries', filled('Chad (Awa Deby, Counsellor)\n', head)],
	['members before their countries', filled('Awa Deby (Chad)\n', head)],
	['names without a country', filled('Awa Deby\n', `${head}Awa Deby (Chad)\nKofi (Togo)\n`)],
	['members in text', filled('Awa Deby (Chad), ', '1. It was composed of ')],
	['leaders in text', filled('led by Chad, it led the mission ', `${head}Chad (A B, C)\nTogo (D E, F)\n\n2. `)],
	['leaders by their office', filled('It was led by the Permanent Representative of Chad. ', '1. ')],
	['leaders in parentheses', filled('It was led by Awa Deby (Chad) and ', '1. ')],
	['paragraphs on one line', filled('1. It met. 2. It left. ')],
	['paragraphs that count on one line', counted((number) => `${number}. It met. `, 25)],
	['headings on one line', filled('II. A Heading 1. It met. ')],
	['annexes on one line', filled('It met. Annex I Programme of work ')],
	['letters on one line', filled('Letter dated 3 May to the Council. (Signed) A. ')],
	['states after their members', filled('Chad (Awa Deby) ', '1. It was composed of ')],
	['states in text', filled('The representative of China was unable to join. ', '1. ')],
	['times', filled('9 a.m.\n', programme)],
	['titles', filled('Talks\n', programme)],
	['days', filled('3 May 2010\n', programme)],
	['blocks side by side', filled('Chad      Togo\n A. Deby   K. Ayite\n\nIt left.\n\n', head)],
	['columns', filled('9 a.m.  Talks  Palace\n', programme)],
	['bullets', filled('• To go\n', terms)],
	['letters', filled('(a) To go;\n', terms)],
	['letters on one line', filled('(a) to go; ', terms)],
	['terms without labels', filled('To go;\n\n', terms)],
	['footnotes', filled('* Note\n\n')],
	['contents', filled('a .... 1\n', 'Contents\n')],
	['symbols', filled('S/2010/99\n')],
	['blank lines', filled('\n')],
	['form feeds', filled('\f\n')],
];

test.each(hostile)('very much of %s is read whole', (_, of) => {
	const document = textDocument(of(amount(40_000, 1_000_000)));
	expect(audit(document, findStructure(document))).toEqual({lost: [], doubled: []});
});

// Time is taken in the long run alone.
test.runIf(isLong)('more of it takes no longer than it is more', async () => {
	const works = hostile.map(([name, of]) => [name, (size: number) => findStructure(textDocument(of(size)))] as const);
	expect(await steep(works, 250_000)).toEqual([]);
});
