import type {Person} from '../structure.ts';

const offices =
	"(?:Deputy\\s+)?Ambassador|(?:(?:First\\s+|Senior\\s+)?Deputy\\s+|Alternate\\s+|Acting\\s+)?(?:Permanent\\s+)?Representative|Political Coordinator|Chargé d['’]affaires(?: a\\.i\\.)?|Minister[ -]Counsell?or|Minister Plenipotentiary|Minister|Counsell?or|(?:First|Second|Third) Secretary|Lieutenant[ -]Colonel|Colonel|Major[ -]General|Brigadier[ -]General|General";
const rank = new RegExp(`^(?:(?:H\\.\\s?E\\.|His Excellency|Her Excellency)\\s+)?(${offices})\\s+(?=\\p{Lu})`, 'u');
const officeFirst = new RegExp(`^(?:${offices})(?![\\p{L}-])`, 'u');
/** A name and the office after it, where one space is left between two columns. */
const named = new RegExp(`^(\\p{Lu}\\S*(?:\\s+\\S+){1,4}?)\\s+(${offices})$`, 'u');
const courtesy =
	/^(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|H\.\s?E)\.?|Madame|Madam|Monsieur|His Excellency|Her Excellency)\s+)+(?=\p{Lu})/u;
const office =
	/\b(?:representative|counsell?or|secretary|minister|ambassador|coordinator|expert|adviser|advisor|attaché|chargé|director|envoy|officer|head|chief)\b/i;

/** Whether words name an office. */
export function isOffice(words: string): boolean {
	return office.test(words);
}

/** Whether a text begins with an office and is not the name of who holds it. */
export function beginsWithOffice(text: string): boolean {
	return officeFirst.test(text) && !rank.test(text);
}

/** Whether a text begins with a name as lists address people: `Mr. Luc Roy`. */
export function startsAsPerson(text: string): boolean {
	return courtesy.test(text) || /^(?:H\.\s?E\.\s+)?Ambassador\s+\p{Lu}/u.test(text);
}

/** The parts of an entry between commas and parentheses. */
export function segments(text: string): readonly string[] {
	return text
		.split(/[();[\]\t]|,(?!\s*(?:Jr|Sr)\b)|\s[–—-]\s|:\s/)
		.map((part) =>
			part
				.trim()
				.replace(/^(?:and|as)\s+(?=\p{Lu})/u, '')
				.replace(/^[–—:-]+\s*|\s*(?:[–—:-]|(?<!\b(?:Jr|Sr))\.)+$/g, ''),
		)
		.filter((part) => part !== '');
}

/** The person whom the parts of an entry name: the name first, or an office before it. */
export function personOf(parts: readonly string[]): Person {
	const [first = '', second, ...rest] = parts;
	// Some lists print the office before the name.
	const isTurned = second !== undefined && office.test(first) && !rank.test(first) && !office.test(second);
	const [name, titles] = isTurned ? [second, [first, ...rest]] : [first, parts.slice(1)];
	const found = rank.exec(name);
	const ranked = found === null ? name : name.slice(found[0].length);
	const title = [...(found?.[1] === undefined ? [] : [found[1]]), ...titles].join(', ');
	const [, bare, held] = (found === null ? named.exec(name) : null) ?? [];
	if (bare !== undefined && held !== undefined) {
		return {name: bare.replace(courtesy, ''), title: [held, ...titles].join(', ')};
	}

	return office.test(ranked) && title === '' && found === null
		? {name: '', title: ranked}
		: {name: ranked.replace(courtesy, ''), title};
}
