import {cutAt, type Segment} from '../lines/segments.ts';
import {findNumbers} from './numbers.ts';

const mostMissing = 3;

/**
 * The segments of a body with each paragraph whose number is missing between two others set apart in the one before it: where a line
 * begins with that number, or a sentence within a line does, `It left. 13. The mission`.
 */
export function withMissingNumbers(segments: readonly Segment[]): readonly Segment[] {
	const numbers = [...findNumbers(segments)].filter(([, {isHeading}]) => !isHeading);
	const apart = new Map<number, readonly Segment[]>();
	for (const [index, [at, {label}]] of numbers.entries()) {
		const [end, next] = numbers[index + 1] ?? [];
		const value = Number(label);
		let from = at;
		for (let missing = value + 1; missing < Math.min(Number(next?.label ?? 0), value + 1 + mostMissing); missing += 1) {
			const found = placeOf(segments, missing, from, end ?? from);
			if (found !== undefined) {
				const segment = segments[found.at];
				apart.set(
					found.at,
					segment === undefined
						? []
						: found.place === 0
							? [{...segment, gap: true}]
							: cutAt(segment, [found.place], true),
				);
				from = found.at;
			}
		}
	}

	return apart.size === 0 ? segments : segments.flatMap((segment, at) => apart.get(at) ?? [segment]);
}

function placeOf(
	segments: readonly Segment[],
	number: number,
	from: number,
	end: number,
): {readonly at: number; readonly place: number} | undefined {
	const starts = new RegExp(`^${number}\\.(?=\\s+["“]?\\p{Lu}|\\s*$)`, 'u');
	const within = new RegExp(`(?<=[.!?]["”’)]?\\d{0,2}\\s+)${number}\\.(?=\\s+["“]?\\p{Lu})`, 'u');
	for (let at = from; at < end; at += 1) {
		const text = segments[at]?.text ?? '';
		const place = at > from && starts.test(text) ? 0 : (within.exec(text)?.index ?? -1);
		if (place >= 0) {
			return {at, place};
		}
	}

	return undefined;
}
