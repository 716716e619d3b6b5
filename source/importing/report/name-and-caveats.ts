import {notStated} from '../../briefing/figures/figure-text.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Report} from '../../report/model.ts';
import {rangeStart} from '../language/lexicon/dates.ts';
import {wordsHash} from '../model/ids.ts';
import type {Footnote, Structure} from '../model/structure.ts';
import type {HeadedParagraph} from './printed-text.ts';
import type {InferredZone} from './time-zone.ts';

const longestName = 40;
const hashLength = 8;
const mostPlaces = 3;

/** What a report leaves open, and what was inferred. */
export function caveatsOf(
	{footnotes, meetings, told, members}: Structure,
	paragraphs: readonly HeadedParagraph[],
	programme: string | undefined,
	zone: InferredZone | undefined,
	placed: (paragraph: string | undefined) => string,
): NonNullable<Report['notes']> {
	if (paragraphs.length === 0) {
		return [];
	}

	const ofProgramme = placed(programme);
	const undated = [
		...meetings
			.filter(({date, text}) => date === undefined && text.trim() !== '')
			.map(({text}) => ({text, paragraph: programme})),
		...told.filter(({days}) => days === undefined).map(({title, paragraph}) => ({text: title, paragraph})),
	];
	const present = members.filter(({absent}) => absent !== true);
	return [
		...footnotes
			.filter(({text}) => text.trim() !== '')
			.map((footnote) => ({
				text: footnote.mark === undefined ? footnote.text : `${footnote.mark} ${footnote.text}`,
				paragraph: placed(footnote.paragraph ?? notedIn(paragraphs, footnote)),
			})),
		...members
			.filter(({absent, replaces, inText}) => inText !== true && (absent === true || replaces === true))
			.map(({text, paragraph}) => ({text, paragraph: placed(paragraph)})),
		...undated.map(({text, paragraph}) => ({
			text: `On a day that is not stated: ${text}`,
			paragraph: placed(paragraph),
		})),
		...(zone === undefined ? [] : [{text: zoneCaveat(zone), paragraph: ofProgramme}]),
		...(present.length > 0 && present.every(({role, inText}) => inText === true && role !== 'member')
			? [{text: 'Of the delegation only who led it was found.', paragraph: placed(present[0]?.paragraph)}]
			: []),
	];
}

// A page has its footnotes below all its text: the nearest paragraph above that has the mark is the one.
function notedIn(paragraphs: readonly HeadedParagraph[], {mark = '', line}: Footnote): string | undefined {
	const isMarked = /^\d+$/.test(mark) ? new RegExp(`(?<=[\\p{L}.,;:)”"’])${mark}(?!\\p{N})`, 'u') : undefined;
	return paragraphs.findLast((one) => one.line <= line && isMarked?.test(one.text.normalize('NFKC')))?.number;
}

function zoneCaveat({timeZone, from}: InferredZone): string {
	const named = from.length > mostPlaces ? [...from.slice(0, mostPlaces), '…'] : from;
	return `The time zone is not stated: ${timeZone} is inferred from ${named.join(', ')}.`;
}

/**
 * The symbol of a document that prints none. A file that is named after its document, as S_2014_173.pdf, says what a copy without its
 * masthead does not. Without that too, what the report says is its name: in whatever file and format, it is the same one.
 * @param file the file's name without the folder
 * @param texts what the report says, paragraph by paragraph
 */
export function symbolFrom(file: string, country: string | undefined, texts: readonly string[]): string {
	const stem = file.replace(/\.[^.]*$/, '');
	const [, organ, year, number] = /^([AS])[_-](\d{4})[_-](\d+)$/i.exec(stem) ?? [];
	const name = (country ?? 'Report').slice(0, longestName).trim();
	return organ === undefined
		? `${name} ${wordsHash(texts.join(' '), hashLength)}`
		: `${organ.toUpperCase()}/${year}/${number}`;
}

/**
 * A title short enough for a head: its dates stand beside it, and that it is a report goes without saying.
 * @param file the file's name, which is what a report without a title is called
 */
export function titleOf(title: string | undefined, file: string): string {
	const short = /^letter\b/i.test(title ?? '')
		? ''
		: undated(
				(title ?? '').replace(
					/^report (?:of|on) (?:the )?(?:(?:chair|president)\p{L}* on (?:the |h\p{L}{2} )?(?=mission|visit))?/iu,
					'',
				),
			);
	return capitalized(short) || title || file || notStated;
}

// Its days, or at its end the year; a number of anything else is part of it.
function undated(title: string): string {
	return title
		.slice(0, rangeStart(title))
		.replace(/,? *\(?(?:\b(?:in|of|during) )?(?:\p{Lu}\p{L}+ )?(?:19|20)\d{2}\)?$/u, '')
		.replace(/[\s,;:(–—-]+$/u, '');
}
