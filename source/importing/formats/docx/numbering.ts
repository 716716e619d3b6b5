import {stated} from '../../../report/stated.ts';
import {type Counting, counted} from '../base/numerals.ts';
import {children, elements, value, whole} from './xml.ts';

/** A level of a list, as Word's numbering defines it. */
type NumberedLevel = {
	readonly start: number;
	/** Word's name of the way of counting, as in `lowerLetter`. */
	readonly format: string;
	/** What is printed: `%1` stands for the number of the first level. */
	readonly pattern: string;
	/** The level, counted from 1, whose items begin the count anew; 0 for none, `undefined` for any above it. */
	readonly restart?: number;
	/** The style whose paragraphs stand on this level. */
	readonly style?: string;
};

/** A list: those of the same `counter` count on from each other. */
type NumberedList = {
	readonly counter: string;
	readonly levels: ReadonlyMap<number, NumberedLevel>;
	/** Where this list begins anew, by level. */
	readonly starts: ReadonlyMap<number, number>;
};

/** The lists of a Word document by their ids. */
export function docxNumbering(numbering: Document | undefined): ReadonlyMap<string, NumberedList> {
	if (numbering === undefined) {
		return new Map();
	}

	const abstracts = new Map(
		elements(numbering, 'w:abstractNum').map((element) => [element.getAttribute('w:abstractNumId'), element]),
	);
	const byStyle = new Map([...abstracts].map(([id, element]) => [value(element, 'w:styleLink'), id] as const));
	const lists = new Map<string, NumberedList>();
	for (const element of elements(numbering, 'w:num')) {
		const named = value(element, 'w:abstractNumId') ?? '';
		const link = value(abstracts.get(named), 'w:numStyleLink');
		const counter = (link === undefined ? undefined : byStyle.get(link)) ?? named;
		const overrides = children(element, 'w:lvlOverride');
		lists.set(element.getAttribute('w:numId') ?? '', {
			counter,
			levels: new Map([...levelsOf(abstracts.get(counter)), ...overrides.flatMap(levelsOf)]),
			starts: new Map(overrides.flatMap(startOf)),
		});
	}

	return lists;
}

function levelsOf(parent: Element | undefined): (readonly [number, NumberedLevel])[] {
	return children(parent, 'w:lvl').map((element) => {
		const restart = value(element, 'w:lvlRestart');
		return [
			levelOf(element),
			{
				start: whole(value(element, 'w:start')) ?? 0,
				format: value(element, 'w:numFmt') ?? 'decimal',
				pattern: value(element, 'w:lvlText') ?? '',
				...stated({
					restart: restart === undefined ? undefined : (whole(restart) ?? 0),
					style: value(element, 'w:pStyle'),
				}),
			},
		];
	});
}

function startOf(override: Element): (readonly [number, number])[] {
	const start = whole(value(override, 'w:startOverride'));
	return start === undefined ? [] : [[levelOf(override), start]];
}

function levelOf(element: Element): number {
	return whole(element.getAttribute('w:ilvl') ?? undefined) ?? 0;
}

/** Whether a property that is there is on: it says so only where it is not. */
export function isOn(element: Element | undefined): boolean {
	return element !== undefined && !/^(?:0|false|off)$/.test(element.getAttribute('w:val') ?? '');
}

const countingOf: Readonly<Record<string, Counting>> = {
	lowerLetter: 'lower-alpha',
	upperLetter: 'upper-alpha',
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
			const restart = list.levels.get(below)?.restart ?? below;
			numbers[below] = level < restart ? undefined : numbers[below];
		}

		return label(definition, list, numbers);
	};
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
		const format = list.levels.get(level)?.format ?? '';
		return counted(numbers[level] ?? 1, countingOf[format] ?? 'decimal', {repeated: true});
	});
}
