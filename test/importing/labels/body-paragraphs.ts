/** The numbered paragraphs before Annex I of a report's plain text, their lines joined; page numbers and symbols left out. */
export function bodyParagraphs(text: string): {number: string; headings: string[]; text: string}[] {
	const furniture = /^(\d{1,3}|\d\d-\d{5}.*|\*\d+\*|S\/\d{4}\/\d+)$/;
	const paragraphs: string[][] = [];
	for (const line of text.split(/\nAnnex I\b/, 1)[0]?.split(/[\n\f]/) ?? []) {
		const body = line.trim();
		const start = `${paragraphs.length + 1}.`;
		if (body.startsWith(start)) {
			paragraphs.push([body.slice(start.length)]);
		} else if (!furniture.test(body)) {
			paragraphs.at(-1)?.push(body);
		}
	}

	return paragraphs.map((lines, at) => {
		const last = lines.findLastIndex((line) => /[.:]$/.test(line));
		return {
			number: `${at + 1}`,
			headings: [],
			text: lines
				.slice(0, last + 1)
				.join(' ')
				.replace(/\s+/g, ' ')
				.trim(),
		};
	});
}
