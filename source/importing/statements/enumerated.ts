import type {Span} from '../language/span.ts';

const label = /\(([a-z]|[ivx]{1,4}|\d{1,2})\)\s+/g;
const joint = /[\s,;:]*(?:and|or|the following)?[\s,;:]*$/;

/** The items of a list that runs on in a sentence, "to (a) review A; (b) report B", or the span as it is where it holds none. */
export function enumerated(text: string, {start, end}: Span): Span[] {
	const labels = [...text.slice(start, end).matchAll(label)];
	if (labels.length < 2 || !/^(?:a|i|1)$/.test(labels[0]?.[1] ?? '') || !/^(?:b|ii|2)$/.test(labels[1]?.[1] ?? '')) {
		return [{start, end}];
	}

	const lead = start + (labels[0]?.index ?? 0);
	const before = lead - (joint.exec(text.slice(start, lead))?.[0].length ?? 0);
	const items = labels.map(({index, 0: printed}, at) => {
		const from = start + index + printed.length;
		const to = start + (labels[at + 1]?.index ?? end - start);
		return {start: from, end: to - (at + 1 < labels.length ? (joint.exec(text.slice(from, to))?.[0].length ?? 0) : 0)};
	});
	const introduced = /\s/.test(text.slice(start, before).trim());
	return [...(introduced ? [{start, end: before}] : []), ...items].filter((item) => item.end > item.start);
}
