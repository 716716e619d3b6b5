import {sentences} from '../../importing/language/sentences.ts';
import {type Block, link} from '../drawing/block.ts';
import {span} from '../drawing/line.ts';

/** So much of what stands around a sentence shows with it. */
const around = 60;

/**
 * The sentence that some words of a paragraph stand in, in full and as a link to the paragraph: the words in brackets, with a little of
 * what stands around the sentence.
 * @param id the paragraph's number
 * @param whole the text of the paragraph; the words stand in it from one UTF-16 unit to before another
 */
export function sentenceLink(
	id: string,
	whole: string,
	{from, to}: {readonly from: number; readonly to: number},
): Block {
	const text = whole.replaceAll(/\s/g, ' ');
	const found = sentences(whole).filter(({start, end}) => start < to && end > from);
	const start = Math.min(from, found[0]?.start ?? from);
	const end = Math.max(to, found.at(-1)?.end ?? to);
	return link({kind: 'paragraph', id}, [
		span(`${endOfWords(text.slice(0, start))}`, 'dim'),
		span(text.slice(start, from)),
		span(`[${text.slice(from, to)}]`, 'strong'),
		span(text.slice(to, end)),
		span(beginningOfWords(text.slice(end)), 'dim'),
	]);
}

function endOfWords(text: string): string {
	return text.length <= around ? text : `…${text.slice(-around).replace(/^\S*/, '')}`;
}

function beginningOfWords(text: string): string {
	return text.length <= around ? text : `${text.slice(0, around).replace(/\S*$/, '')}…`;
}
