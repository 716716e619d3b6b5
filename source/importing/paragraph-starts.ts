/** Where each paragraph begins in the text of all, a line for each. */
export function startsOf<Paragraph extends {readonly text: string}>(
	paragraphs: readonly Paragraph[],
): Map<Paragraph, number> {
	let start = 0;
	return new Map(
		paragraphs.map((paragraph) => {
			const own = [paragraph, start] as const;
			start += paragraph.text.length + 1;
			return own;
		}),
	);
}
