import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import type {PartKind} from '../../model/structure.ts';
import {isLabelled} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import type {Bit} from '../lines/segments.ts';
import {annexStart, isBodyStart, isDayStart, standingStart} from './part-starts.ts';

/** A part of the report: the body, or an annex with the bits of its label and its title. */
export type Part = {
	readonly kind: PartKind;
	readonly label?: string;
	readonly head: readonly Bit[];
	readonly title: readonly Bit[];
	readonly bits: readonly Bit[];
};

type Start = {readonly at: number; readonly part: Omit<Part, 'bits'>; readonly length: number};
const body: Omit<Part, 'bits'> = {kind: 'body', head: [], title: []};

/** Divides the bits into body and annexes, wherever these stand. */
export function findParts(bits: readonly Bit[]): readonly Part[] {
	const starts: Start[] = [{at: 0, part: body, length: 0}];
	let isAnnex = false;
	let titled = 0;
	for (const [at, bit] of bits.entries()) {
		const last = starts.at(-1);
		if (at < titled || last === undefined) {
			continue;
		}

		const start = annexStart(bits, at, isAnnex) ?? standingStart(bits, at);
		if (start !== undefined) {
			starts.push({at, ...start});
			titled = at + start.length;
			isAnnex = true;
		} else if (at > 0 && (isAnnex ? isBodyStart(bit) : last.part.kind === 'programme' && isLabelled(bit))) {
			starts.push({at, part: body, length: 0});
			isAnnex = false;
		} else if (last.part.kind !== 'programme' && isDayStart(bits, at)) {
			starts.push(...programmeStart(starts, last, at));
		}
	}

	const parts = starts.map(({at, part, length}, index) => ({
		...part,
		bits: bits.slice(at + length, starts[index + 1]?.at),
	}));
	return parts.filter(({head, title, bits: those}) => head.length + title.length + those.length > 0).map(byContent);
}

/** A day with times under it begins a programme; right under the heading of an annex it tells what that holds. */
function programmeStart(starts: Start[], last: Start, at: number): readonly Start[] {
	if (last.part.kind === 'annex' && last.at + last.length === at) {
		starts.pop();
		return [{...last, part: {...last.part, kind: 'programme'}}];
	}

	return [{at, part: {...body, kind: 'programme'}, length: 0}];
}

/** An annex whose title does not say what it holds is told by its lines. */
function byContent(part: Part): Part {
	if (part.kind === 'programme') {
		const isProgramme = part.bits.some(
			({text}) => timesAtStart(text) !== undefined || dayAtStart(text, '2000') !== undefined,
		);
		return isProgramme || part.bits.length === 0 ? part : {...part, kind: 'annex'};
	}

	if (part.kind !== 'annex') {
		return part;
	}

	const timed = part.bits.filter(({text}) => timesAtStart(text) !== undefined).length;
	const items = part.bits.filter(({text}) => itemAt(text) !== undefined);
	const isAims =
		items.length >= 2 && items.every(({text}) => /^to \p{Ll}/iu.test(text.slice(itemAt(text)?.length ?? 0)));
	return timed >= 3
		? {...part, kind: 'programme'}
		: isAims && part.title.length === 0
			? {...part, kind: 'terms'}
			: part;
}
