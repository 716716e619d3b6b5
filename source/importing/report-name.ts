import {rangeStart} from './structure/dates.ts';

/** What tells a document from others: its file's name without the folder, and the hash of its content. */
export type DocumentName = {readonly name: string; readonly hash: string};

const notStated = 'not stated';
const longestName = 40;

/**
 * The symbol of a document that prints none. A file that is named after its document, as S_2014_173.pdf, says what a copy without its
 * masthead does not. Without that too, what the document holds is the report: whatever its file is called, it is the same one.
 */
export function symbolFrom({name, hash}: DocumentName, subject: string | undefined): string {
	const stem = name.replace(/\.[^.]*$/, '');
	const [, organ, year, number] = /^([AS])[_-](\d{4})[_-](\d+)$/i.exec(stem) ?? [];
	const own = (subject ?? 'Report').slice(0, longestName).trim();
	return organ === undefined ? `${own} ${hash.slice(0, 8)}` : `${organ.toUpperCase()}/${year}/${number}`;
}

/** A title short enough for a head: its dates stand beside it, and that it is a report goes without saying. */
export function titleOf(title: string | undefined, {name}: DocumentName): string {
	const short = /^letter\b/i.test(title ?? '')
		? ''
		: undated((title ?? '').replace(/^report (?:of|on) (?:the )?/i, ''));
	return short.replace(/^./, (letter) => letter.toUpperCase()) || title || name || notStated;
}

// Its days, or at its end the year; a number of anything else is part of it.
function undated(title: string): string {
	const days = title.slice(0, rangeStart(title));
	return days
		.replace(/,? *\(?(?:\b(?:in|of|during) )?(?:\p{Lu}\p{L}+ )?(?:19|20)\d{2}\)?$/u, '')
		.replace(/[\s,;:(–—-]+$/u, '');
}
