import {type Counting, counted} from '../base/numerals.ts';
import type {NumberedLevel, NumberedList} from './numbering.ts';

const countingOf: Readonly<Record<string, Counting>> = {
	decimalZero: 'leading-zero',
	lowerLetter: 'lower-letter',
	upperLetter: 'upper-letter',
	lowerRoman: 'lower-roman',
	upperRoman: 'upper-roman',
};
/** More than Word has, so that a damaged file cannot ask for a million. */
const levelCount = 9;

/**
 * Counts the paragraphs of a document as Word does. Call the result for each numbered paragraph in the order of the text:
 * it gives what Word prints before it, as in `12.`, `(a)` or `•`, and `''` for nothing.
 */
export function labelCounter(lists: ReadonlyMap<string, NumberedList>): (list: string, level: number) => string {
	const counts = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();
	return (id, level) => {
		const list = lists.get(id);
		const definition = list?.levels.get(level);
		if (list === undefined || definition === undefined || level >= levelCount) {
			return '';
		}

		const numbers = counts.get(list.counter) ?? [];
		counts.set(list.counter, numbers);
		const override = list.starts.get(level);
		const beginning = `${id} ${level}`;
		if (override !== undefined && !begun.has(beginning)) {
			numbers[level] = override;
		} else {
			numbers[level] = (numbers[level] ?? definition.start - 1) + 1;
		}

		begun.add(beginning);
		for (let above = 0; above < level; above++) {
			numbers[above] ??= list.levels.get(above)?.start ?? 1;
		}

		for (let below = level + 1; below < levelCount; below++) {
			if (beginsAnew(list.levels.get(below), level)) {
				numbers[below] = undefined;
			}
		}

		return label(definition, list, numbers);
	};
}

function beginsAnew(below: NumberedLevel | undefined, level: number): boolean {
	const restart = below?.restart;
	return restart === undefined || (restart > 0 && level < restart);
}

function label(definition: NumberedLevel, list: NumberedList, numbers: readonly (number | undefined)[]): string {
	if (definition.format === 'none') {
		return '';
	}

	// The sign of a bullet is one of a symbol font as a rule, and a stray letter in any other.
	if (definition.format === 'bullet') {
		return '•';
	}

	return definition.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
		const level = Number(digit) - 1;
		const format = definition.isLegal ? 'decimal' : list.levels.get(level)?.format;
		return counted(numbers[level] ?? 1, countingOf[format ?? ''] ?? 'decimal', {repeated: true});
	});
}
