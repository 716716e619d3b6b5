import type {Document} from '../../model/document.ts';

/** How often a document has words one after the other, whatever lines they are broken over. */
export type Wording = {readonly count: (words: string) => number};

/** Learns the words of a document. Time to count grows with its length, once for the words. */
export function learnWording({lines}: Document): Wording {
	const all = ` ${lines.map(({text}) => plain(text)).join(' ')} `.replaceAll(/\s+/g, ' ');
	const counts = new Map<string, number>();
	return {
		count: (words) => {
			const wanted = plain(words).trim();
			const count = counts.get(wanted) ?? all.split(wanted).length - 1;
			counts.set(wanted, count);
			return count;
		},
	};
}

function plain(text: string): string {
	return text.replaceAll(/[‘’ʼ`]/g, "'").replaceAll(/\s+/g, ' ');
}
