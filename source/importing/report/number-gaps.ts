import type {Structure} from '../model/structure.ts';
import {type ItemLabel, itemAt} from '../structure/lines/list-items.ts';

/** Printed numbers that are missing between others, `3` or `5–7`: what had them is perhaps lost, or in the text before. */
export type NumberGaps = {readonly paragraphs: readonly string[]; readonly terms: readonly string[]};

/** Finds the gaps in the printed numbers of paragraphs and of terms of reference; a number that is no higher begins to count anew. */
export function numberGaps({paragraphs, terms}: Pick<Structure, 'paragraphs' | 'terms'>): NumberGaps {
	const printed = paragraphs.flatMap(({number}) => {
		const [, annex = '', value] = /^(?:([^.]+)\.)?(\d+)$/.exec(number) ?? [];
		return value === undefined ? [] : [{list: annex, value: Number(value)}];
	});
	const byList = [...Map.groupBy(printed, ({list}) => list)];
	const labels = terms.flatMap(({annex, within = [], label}) =>
		[...within, label].map((printedLabel, depth) => ({
			list: [annex, ...within.slice(0, depth)].join(' '),
			label: printedLabel,
		})),
	);
	const lists = [...Map.groupBy(labels, ({list}) => list).values()];
	return {
		paragraphs: byList.flatMap(([list, all]) =>
			gapsIn(all.map(({value}) => value)).map((gap) => (list === '' ? gap : `${list}.${gap}`)),
		),
		terms: lists.flatMap((list) => termGaps(list.map(({label}) => label))),
	};
}

function termGaps(labels: readonly string[]): readonly string[] {
	let last: ItemLabel | undefined;
	return labels.flatMap((label) => {
		// `(i)` after `(h)` is a letter.
		const item = itemAt(label, (last?.value ?? 0) + 1);
		const from = item?.kind === last?.kind ? (last?.value ?? 0) : 0;
		last = item ?? last;
		const print = item?.kind === 'letter' ? (value: number) => `(${String.fromCharCode(96 + value)})` : String;
		return item === undefined || item.value === 0 ? [] : gapsIn([item.value], print, from);
	});
}

function gapsIn(values: readonly number[], print: (value: number) => string = String, from = 0): readonly string[] {
	let last = from;
	return values.flatMap((value) => {
		const missing = value - last - 1;
		const gap = missing === 1 ? print(last + 1) : `${print(last + 1)}–${print(value - 1)}`;
		last = value;
		return missing > 0 ? [gap] : [];
	});
}
