import fc from 'fast-check';
import {strToU8} from 'fflate';
import {arcadiaReport} from './invented/arcadia.ts';
import {harbourReport} from './invented/harbour.ts';
import {wordParts, wordZip} from './invented/made-word.ts';
import {type MadeLine, makeDocx, makeHtml, makePdf, makeText} from './invented/make-documents.ts';

/** What stands in reports where it should not, and what no format expects. */
const oddities = [
	'',
	' ',
	'\f',
	'\t',
	'\u0000',
	'\u001B[2J',
	'\u202E',
	'\uD800',
	'é\u0301 中文 🇲🇱',
	'{',
	'}',
	'"',
	'\\',
	'(',
	')',
	'&#0;',
	'&#x110000;',
	'<![CDATA[',
	'<!--',
	'<table><tr>',
	'</li></ol>',
	'endobj',
	'endstream',
	'99999999999999999999',
	'1e999',
	'0.',
	'1.',
	'7. ',
	'(a) ',
	'I. ',
	'IV.',
	'Annex',
	'Annex I',
	'Annex B',
	'Annex 12',
	'Annex IL',
	'Programme of work',
	'Terms of reference',
	'31 February 2010',
	'Monday, 3 May',
	'2400-2500 Talks',
	'24.75 p.m. Talks',
	'* Note',
	'______',
	'Chad (Awa Deby, Counsellor)',
	'The President, Ugo Bassi, said that it was late.',
	'S/2010/99',
	'said that',
	', and ',
	'the Government',
	'per cent',
	'$1,2,3.4 million',
	'-',
	'–',
	'…',
	'x'.repeat(2000),
] as const;

type Change = {
	readonly at: number;
	readonly size: number;
	readonly to: number;
	readonly odd: string;
	readonly how: 'put' | 'cut' | 'copy' | 'over' | 'swap' | 'end';
};

/** Some changes, which must make no program fail that reads the document. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
	fc.record({
		at: fc.nat(),
		size: fc.oneof({weight: 4, arbitrary: fc.integer({min: 1, max: 12})}, fc.integer({min: 1, max: 900})),
		to: fc.nat(),
		odd: fc.constantFrom(...oddities),
		how: fc.constantFrom('put', 'cut', 'copy', 'over', 'swap', 'end'),
	}),
	{minLength: 1, maxLength: 10},
);

/** A sequence of characters or bytes, changed: pieces put in, cut, copied elsewhere, written over, swapped, or the end gone. */
function changed<Unit>(
	whole: readonly Unit[],
	all: readonly Change[],
	unitsOf: (odd: string) => readonly Unit[],
): Unit[] {
	let units = [...whole];
	for (const {at, size, to, odd, how} of all) {
		const from = at % (units.length + 1);
		const other = to % (units.length + 1);
		const piece = units.slice(from, from + size);
		switch (how) {
			case 'put':
				units.splice(from, 0, ...unitsOf(odd));
				break;
			case 'cut':
				units.splice(from, size);
				break;
			case 'copy':
				units.splice(other, 0, ...piece);
				break;
			case 'over':
				units.splice(from, unitsOf(odd).length, ...unitsOf(odd));
				break;
			case 'swap':
				units.splice(from, size);
				units.splice(other % (units.length + 1), 0, ...piece);
				break;
			case 'end':
				// Seldom, or most that is left is nothing.
				units = to % 4 === 0 ? units.slice(0, from) : units;
				break;
		}
	}

	return units;
}

/** A text with its lines changed, and then its characters. */
export function changedText(text: string, ofLines: readonly Change[], ofCharacters: readonly Change[]): string {
	const lines = changed(
		text.split('\n'),
		ofLines.map((change) => ({...change, size: 1 + (change.size % 4)})),
		(odd) => [odd],
	);
	return changed([...lines.join('\n')], ofCharacters, (odd) => [...odd]).join('');
}

export function changedBytes(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
	return Uint8Array.from(changed([...bytes], all, (odd) => [...strToU8(odd)]));
}

/** A PDF of one page with the lines of a text, written by hand, so that what is changed is its text and not its packing. */
function plainPdf(text: string): Uint8Array {
	const drawn = text
		.split('\n')
		.map((line, at) => `1 0 0 1 72 ${760 - 11 * at} Tm (${line.replaceAll(/[\\()]/g, '\\$&')}) Tj`)
		.join('\n');
	const content = `BT /F 10 Tf\n${drawn}\nET`;
	return Buffer.from(
		`%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
		'latin1',
	);
}

const arcadiaLines: readonly MadeLine[] = arcadiaReport
	.split('\n')
	.filter((line) => line.trim() !== '')
	.map((text) => ({kind: 'paragraph', text}));
/** Changes of lines and, half of the time, of characters. */
export const two = fc.tuple(
	changes,
	fc.oneof({weight: 1, arbitrary: fc.constant([])}, {weight: 1, arbitrary: changes}),
);
const texts = [arcadiaReport, new TextDecoder().decode(makeText(harbourReport))];
const pages = [makeHtml(harbourReport), makeHtml(arcadiaLines)].map((page) => new TextDecoder().decode(page));
const archives = [makeDocx(harbourReport), makeDocx(arcadiaLines)];
const portable = [await makePdf(harbourReport)];
const body = arcadiaReport.replaceAll(/^.*$/gm, '<w:p><w:r><w:t>$&</w:t></w:r></w:p>');

/** Documents of every kind with something wrong in them. */
export const mutated: Readonly<Record<'text' | 'html' | 'docx' | 'pdf', fc.Arbitrary<Uint8Array>>> = {
	text: fc.oneof(
		{
			weight: 9,
			arbitrary: fc
				.tuple(fc.constantFrom(...texts), two)
				.map(([text, [lines, characters]]) => strToU8(changedText(text, lines, characters))),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(fc.constantFrom(...texts), changes)
				.map(([text, all]) => changedBytes(Buffer.from(`\uFEFF${text}`, 'utf16le'), all)),
		},
	),
	html: fc
		.tuple(fc.constantFrom(...pages), two)
		.map(([page, [lines, characters]]) => strToU8(changedText(page, lines, characters))),
	docx: fc.oneof(
		fc.tuple(fc.constantFrom(...archives), changes).map(([archive, all]) => changedBytes(archive, all)),
		two.map(([lines, characters]) => wordZip(wordParts(changedText(body, lines, characters), ''))),
	),
	pdf: fc.oneof(
		fc.tuple(fc.constantFrom(...portable), changes).map(([pdf, all]) => changedBytes(pdf, all)),
		two.map(([lines, characters]) => plainPdf(changedText(arcadiaReport, lines, characters))),
		changes.map((all) => changedBytes(plainPdf(arcadiaReport), all)),
	),
};
