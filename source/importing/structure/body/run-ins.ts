import {hasVerb} from '../../language/lexicon/tokens.ts';
import {readSentences} from '../../language/sentence.ts';
import type {NumberedParagraph} from '../../model/structure.ts';

// "Visit to Grey Bay. On 5 May, the mission", but not "The Mayor, Mr. Silva".
const runIn =
	/^(?<title>\p{Lu}[^.:;?!]{2,90}(?<!\b(?:Mr|Ms|Mrs|Dr|Mgr|Gen|Col|Prof|St|No)))(?:\.|:|\s?[–—]) (?=\p{Lu})/u;
/** With fewer, a sentence without a verb is no heading. */
const fewest = 4;

/** The paragraphs of a body without headings, where most begin with one in bold: it stands above its own and those that go on with it. */
export function withRunIns(paragraphs: readonly NumberedParagraph[]): readonly NumberedParagraph[] {
	const titles = paragraphs.map(({part, headings, text}) =>
		part === 'body' && headings.length === 0 ? titleOf(text) : undefined,
	);
	const count = titles.filter((title) => title !== undefined).length;
	if (count < fewest || 2 * count < paragraphs.filter(({part}) => part === 'body').length) {
		return paragraphs;
	}

	let last: string | undefined;
	return paragraphs.map((paragraph, at) => {
		last = titles[at] ?? last;
		const isUnder = paragraph.part === 'body' && paragraph.headings.length === 0;
		return isUnder && last !== undefined ? {...paragraph, headings: [last]} : paragraph;
	});
}

function titleOf(text: string): string | undefined {
	const title = runIn.exec(text.slice(0, 120))?.groups?.title;
	const isSentence = readSentences(title ?? '').some(({tags}) => hasVerb(tags, 0, tags.length));
	return isSentence ? undefined : title;
}
