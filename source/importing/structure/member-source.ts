import type {Member, PlacedParagraph} from '../structure.ts';

/** Running text that may name members, and where it stands. */
export type Source = Pick<PlacedParagraph, 'text' | 'line' | 'spans'> & {readonly number?: string};

/** A member as running text names it, before its place is known. */
export type NamedMember = Omit<Member, 'line' | 'spans' | 'paragraph' | 'inText'>;

/** The line of the paragraph that a member's name most likely stands on, by its share of the text. */
export function lineOf({text, line, spans}: Source, member: string): number {
	const at = Math.max(0, text.indexOf(member.slice(0, 20)));
	let passed = 0;
	for (const span of spans) {
		passed += span.to - span.from + 1;
		if (passed > at) {
			return span.line;
		}
	}

	return line;
}
