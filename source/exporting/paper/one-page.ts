import {lastWhere} from '../../report/last-where.ts';
import {smallerSizes, textSize} from './design.ts';
import {type PaperElement, wordsOf} from './elements.ts';

/** Elements in the size that they are set in, in points. */
export type SizedElements = {readonly elements: readonly PaperElement[]; readonly size: number};

/**
 * Elements as they fit one page: as large as that is possible or, where not even the smallest text fits, without some of their
 * points. A line at the end then says what is left out.
 * @param firstToGive the headings whose points are left out before others, in this order; then it is the last that are
 */
export function onOnePage(
	elements: readonly PaperElement[],
	firstToGive: readonly string[],
	fits: (elements: readonly PaperElement[], size: number) => boolean,
): SizedElements {
	const size = [textSize, ...smallerSizes].find((one) => fits(elements, one));
	if (size !== undefined) {
		return {elements, size};
	}

	const smallest = smallerSizes.at(-1) ?? textSize;
	const units = unitsOf(elements);
	const needOf = ({section}: Unit) =>
		firstToGive.includes(section) ? firstToGive.indexOf(section) : firstToGive.length;
	const points = units.filter(({isPoint}) => isPoint).toSorted((one, other) => needOf(other) - needOf(one));
	const withFirst = (count: number) => withPoints(units, new Set(points.slice(0, count)));
	const most = lastWhere(0, points.length, (count) => fits(withFirst(count), smallest));
	return {elements: withFirst(most), size: smallest};
}

/** A point of the outermost list with what is below it, or something between lists; and the heading that it stands below. */
type Unit = {readonly elements: readonly PaperElement[]; readonly isPoint: boolean; readonly section: string};

function unitsOf(elements: readonly PaperElement[]): Unit[] {
	const units: Unit[] = [];
	let section = '';
	for (const element of elements) {
		const before = units.at(-1);
		if (element.kind === 'point' && before?.isPoint && (element.level > 0 || !element.isFirst)) {
			units[units.length - 1] = {...before, elements: [...before.elements, element]};
			continue;
		}

		if (element.kind === 'heading') {
			// What is remarked of a section stands behind its title.
			section = wordsOf(element.runs).replace(/\s·.*/su, '');
		}

		units.push({elements: [element], isPoint: element.kind === 'point', section});
	}

	return units;
}

// A heading goes with the last of its points.
function withPoints(units: readonly Unit[], kept: ReadonlySet<Unit>): PaperElement[] {
	const sections = [...Map.groupBy(units, ({section}) => section)].map(([section, all]) => {
		const points = all.filter(({isPoint}) => isPoint);
		return {section, all, count: points.length, left: points.filter((point) => !kept.has(point)).length};
	});
	const shown = sections
		.filter(({count, left}) => count === 0 || left < count)
		.flatMap(({all}) => all.filter((unit) => !unit.isPoint || kept.has(unit)));
	const gone = sections
		.filter(({left}) => left > 0)
		.map(({section, count, left}) => {
			const of = left === count ? '' : ` of ${count}`;
			return `${section}, ${left}${of} ${count === 1 ? 'line' : 'lines'}`;
		});
	const leftOut: PaperElement = {
		kind: 'paragraph',
		runs: [
			{text: 'Left out here: ', face: 'bold'},
			{text: `${gone.join('; ')}. The briefing has them.`, face: 'regular'},
		],
	};
	return [...shown.flatMap(({elements}) => elements), leftOut];
}
