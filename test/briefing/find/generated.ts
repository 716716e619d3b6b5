import fc from 'fast-check';
import type {ReportIndex} from '../../../source/briefing/report-index.ts';
import {actor, indexOf, statement} from '../builders.ts';

const pool =
	'talks tall Keïta Kidal Çelik élection elections north norths security securité MNLA 5,910 59 11:30 l’Azawad cease-fire Łódź'.split(
		' ',
	);
const anyWord = fc.constantFrom(...pool);
const anyText = fc.array(anyWord, {minLength: 1, maxLength: 5}).map((parts) => parts.join(' '));
/** A few words or their beginnings, as one types them. */
export const anyQuery: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			anyWord,
			anyWord.map((word) => word.slice(0, 3)),
		),
		{minLength: 1, maxLength: 3},
	)
	.map((parts) => parts.join(' '));
/** A report in which whatever actors say is made of a few words that look alike. */
export const anySaying: fc.Arbitrary<ReportIndex> = fc
	.tuple(fc.array(anyText, {minLength: 1, maxLength: 3}), fc.array(fc.tuple(anyText, fc.nat(2)), {maxLength: 12}))
	.map(([names, said]) =>
		indexOf({
			actors: names.map((name, at) => actor(`a${at}`, {name})),
			statements: said.map(([text, by], at) => statement(`s${at}`, by < names.length ? [`a${by}`] : [], {text})),
		}),
	);

/** The words of a text as they stand between its spaces, without the punctuation around them. */
export function printedWords(text: string): string[] {
	return text.split(/\s+/u).flatMap((word) => /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
}
