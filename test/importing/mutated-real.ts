import fc from 'fast-check';
import {strToU8} from 'fflate';
import {madeReport} from './invented/made-report.ts';
import {makeDocx, makePdf} from './invented/make-documents.ts';
import {changedBytes, changedText, changes, two} from './mutated.ts';
import {textDocument} from './structure/documents.ts';
import {realText} from './structure/real-texts.ts';

const texts = ['S_2014_173.txt', 'S_2012_534.txt'].flatMap((name) => realText(name) ?? []);
const archives = await Promise.all(
	texts.map((text) => madeReport(textDocument(text))).flatMap((lines) => [makeDocx(lines), makePdf(lines)]),
);

/** Published reports as text, Word and PDF with something wrong in them; `undefined` where they are not at hand. */
export const mutatedReal: fc.Arbitrary<Uint8Array> | undefined =
	texts.length === 0
		? undefined
		: fc.oneof(
				fc
					.tuple(fc.constantFrom(...texts), two)
					.map(([text, [lines, characters]]) => strToU8(changedText(text, lines, characters))),
				fc.tuple(fc.constantFrom(...archives), changes).map(([archive, all]) => changedBytes(archive, all)),
			);
