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
			const count = counts.get(wanted) ?? countIn(all, wanted);
			counts.set(wanted, count);
			return count;
		},
	};
}

function countIn(all: string, wanted: string): number {
	let count = 0;
	for (let at = all.indexOf(wanted); wanted !== '' && at !== -1; at = all.indexOf(wanted, at + wanted.length)) {
		const isWhole = !isLetter(all[at - 1]) && !isLetter(all[at + wanted.length]);
		count += isWhole ? 1 : 0;
	}

	return count;
}

function plain(text: string): string {
	return text.replaceAll(/[‘’ʼ`]/g, "'").replaceAll(/\s+/g, ' ');
}

function isLetter(sign: string | undefined): boolean {
	return sign !== undefined && /[\p{L}\p{M}\d]/u.test(sign);
}
