import type {PlacedParagraph, Term} from '../../model/structure.ts';
import {kindOfTitle} from '../body/part-kinds.ts';
import {itemAt} from '../lines/list-items.ts';

const introduces =
	/\b(?:terms of reference|objectives? of the (?:mission|visit)|purposes? of the (?:mission|visit)|following (?:objectives|aims|purposes))\b/i;
const fewest = 2;

/** Terms of reference that a report without an annex for them lists in a paragraph; their words stay in its text. */
/** The items of the outermost list, which is of the kind of its first label, each with what stands under it. */
function outermost(lines: readonly string[]): readonly string[] {
	const items: string[] = [];
	const kind = itemAt(lines[0] ?? '', 1)?.kind;
	for (const line of lines) {
		const last = items.at(-1);
		if (last === undefined || itemAt(line, items.length + 1)?.kind === kind) {
			items.push(line);
		} else {
			items.splice(-1, 1, `${last}\n${line}`);
		}
	}

	return items.filter((item) => itemAt(item) !== undefined);
}

export function termsInBody(paragraphs: readonly PlacedParagraph[]): readonly Term[] {
	for (const {text, headings, line, spans} of paragraphs) {
		const [lead = '', ...items] = text.split('\n');
		const isAbout = introduces.test(lead) || kindOfTitle(headings.at(-1) ?? '') === 'terms';
		const labelled = outermost(items);
		if (isAbout && lead.endsWith(':') && labelled.length >= fewest) {
			return labelled.map((item, at): Term => {
				const label = itemAt(item, at + 1);
				return {
					number: at + 1,
					label: label?.label ?? '',
					text: item.slice(label?.length ?? 0),
					headings,
					line,
					spans,
					inText: true,
				};
			});
		}
	}

	return [];
}
