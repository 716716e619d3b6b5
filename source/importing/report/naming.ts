import {notStated} from '../../briefing/figures/figure-text.ts';
import {capitalized} from '../../briefing/wording.ts';
import {rangeStart} from '../language/lexicon/dates.ts';
import {wordsHash} from '../model/ids.ts';

const longestName = 40;
const hashLength = 8;

/**
 * The symbol of a document that prints none. A file that is named after its document, as S_2014_173.pdf, says what a copy without its
 * masthead does not. Without that too, what the report says is its name: in whatever file and format, it is the same one.
 * @param file the file's name without the folder
 * @param texts what the report says, paragraph by paragraph
 */
export function symbolFrom(file: string, country: string | undefined, texts: readonly string[]): string {
	const stem = file.replace(/\.[^.]*$/, '');
	const [, organ, year, number] = /^([AS])[_-](\d{4})[_-](\d+)$/i.exec(stem) ?? [];
	const whole = country ?? 'Report';
	// No word of it is cut.
	const [begun = ''] = /^.*?(?=(?:,? (?:and|of|the))* \S*$)/u.exec(whole.slice(0, longestName)) ?? [];
	const name = whole.length > longestName && begun !== '' ? begun : whole.slice(0, longestName).trim();
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
		.replace(/(?: for the period)?[\s,;:(–—-]*$/u, '');
}
