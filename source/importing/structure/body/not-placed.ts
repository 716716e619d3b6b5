import type {Aside, Section} from '../../model/structure.ts';
import type {Found} from '../lines/found.ts';
import {endsSentence} from '../lines/line-kinds.ts';

const ofLetter = /\b(?:I have the honour|\(Signed\)|letter dated|note by)\b/i;

/**
 * Sets aside what a page around the report left in it: lines before the title that are no sentence, and headings below it that
 * nothing stands under.
 */
export function withoutStrays(found: Found): Found {
	const front = found.passages.filter(({part}) => part === 'front');
	const isLetter = front.some(({text}) => ofLetter.test(text));
	const strays = isLetter ? [] : front.filter(({text}) => !endsSentence(text));
	const passages = found.passages.filter((passage) => !strays.includes(passage));
	const starts = [...found.paragraphs.slice(0, 1), ...found.terms.slice(0, 1)].map(({line}) => line);
	const first = Math.min(...starts);
	const empty = found.sections.filter((section) => section.line < first && isEmpty(section, {...found, passages}));
	const aside = [...strays, ...empty].map(({text, line, spans}): Aside => ({text, line, spans, reason: 'not placed'}));
	return {
		...found,
		passages,
		sections: found.sections.filter((section) => !empty.includes(section)),
		aside: [...found.aside, ...aside],
	};
}

function isEmpty({part, label, path}: Section, {sections, paragraphs, passages, meetings, terms}: Found): boolean {
	const isUnder = (headings: readonly string[]) => path.every((title, at) => headings[at] === title);
	return (
		(part === 'body' || part === 'front') &&
		label === undefined &&
		meetings.length + paragraphs.length + terms.length > 0 &&
		![...paragraphs, ...passages].some(({headings}) => isUnder(headings)) &&
		!sections.some((other) => other.label !== undefined && other.path.length > path.length && isUnder(other.path))
	);
}
