import {timesAtStart} from '../../language/lexicon/times.ts';
import type {PartKind} from '../../model/structure.ts';
import {isLabelled, isOfProgramme} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import type {Segment} from '../lines/segments.ts';
import {annexStart, isBodyStart, isDayStart, standingStart} from './part-starts.ts';

/** A part of the report: the body, or an annex with the segments of its label and its title. */
export type Part = {
	readonly kind: PartKind;
	readonly label?: string;
	readonly head: readonly Segment[];
	readonly title: readonly Segment[];
	readonly segments: readonly Segment[];
};

type Start = {readonly at: number; readonly part: Omit<Part, 'segments'>; readonly length: number};
const body: Omit<Part, 'segments'> = {kind: 'body', head: [], title: []};

/** Divides the segments into body and annexes, wherever these stand. */
export function findParts(segments: readonly Segment[]): readonly Part[] {
	const starts: Start[] = [{at: 0, part: body, length: 0}];
	let isAnnex = false;
	let titled = 0;
	for (const [at, segment] of segments.entries()) {
		const last = starts.at(-1);
		if (at < titled || last === undefined) {
			continue;
		}

		const start = annexStart(segments, at, isAnnex) ?? standingStart(segments, at);
		if (start !== undefined) {
			starts.push({at, ...start});
			titled = at + start.length;
			isAnnex = true;
		} else if (at > 0 && (isAnnex ? isBodyStart(segment) : last.part.kind === 'programme' && isLabelled(segment))) {
			starts.push({at, part: body, length: 0});
			isAnnex = false;
		} else if (last.part.kind !== 'programme' && isDayStart(segments, at)) {
			starts.push(...programmeStart(starts, last, at));
		}
	}

	const parts = starts.map(({at, part, length}, index) => ({
		...part,
		segments: segments.slice(at + length, starts[index + 1]?.at),
	}));
	return parts.filter(({head, title, segments: those}) => head.length + title.length + those.length > 0).map(byContent);
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
		return part.segments.some(isOfProgramme) || part.segments.length === 0 ? part : {...part, kind: 'annex'};
	}

	if (part.kind !== 'annex') {
		return part;
	}

	const timed = part.segments.filter(({text}) => timesAtStart(text) !== undefined).length;
	const items = part.segments.filter(({text}) => itemAt(text) !== undefined);
	const isAims =
		items.length >= 2 && items.every(({text}) => /^to \p{Ll}/iu.test(text.slice(itemAt(text)?.length ?? 0)));
	return timed >= 3
		? {...part, kind: 'programme'}
		: isAims && part.title.length === 0
			? {...part, kind: 'terms'}
			: part;
}
