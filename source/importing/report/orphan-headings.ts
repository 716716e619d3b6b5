import type {Section} from '../model/structure.ts';

/**
 * The headings that stand above no text of the report: their words are in no paragraph's section, and need a place of their own. The
 * sections of an annex have its heading in any case.
 * @param above the headings above each paragraph of the report
 */
export function orphanHeadings(
	sections: readonly Section[],
	above: readonly (readonly string[])[],
): readonly Section[] {
	const used = new Set<string>();
	const use = (path: readonly string[]) => {
		for (let length = 1; length <= path.length; length += 1) {
			used.add(JSON.stringify(path.slice(0, length)));
		}
	};
	above.forEach(use);
	const orphans: Section[] = [];
	// From the last: the text of a heading has those above it as its own.
	for (const section of sections.toReversed()) {
		if (!used.has(JSON.stringify(section.path)) && section.text.trim() !== '') {
			orphans.push(section);
			use(section.path.slice(0, section.annex === undefined ? -1 : Math.min(1, section.path.length - 1)));
		}
	}

	return orphans.toReversed();
}
