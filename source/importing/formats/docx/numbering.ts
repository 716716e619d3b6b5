import {at, children, elements, value, whole} from './xml.ts';

/** A level of a list, as Word's numbering defines it. */
export type NumberedLevel = {
	readonly start: number;
	/** Word's name of the way of counting, as in `lowerLetter`. */
	readonly format: string;
	/** What is printed: `%1` stands for the number of the first level. */
	readonly pattern: string;
	/** Every number in it is in figures, whatever its level says. */
	readonly isLegal: boolean;
	/** The level, counted from 1, whose items begin the count anew; 0 for none, `undefined` for any above it. */
	readonly restart?: number;
	/** The style whose paragraphs stand on this level. */
	readonly style?: string;
};

/** A list: those of the same `counter` count on from each other. */
export type NumberedList = {
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
		const style = value(element, 'w:pStyle');
		return [
			levelOf(element),
			{
				start: whole(value(element, 'w:start')) ?? 0,
				format: value(element, 'w:numFmt') ?? 'decimal',
				pattern: value(element, 'w:lvlText') ?? '',
				isLegal: isOn(at(element, 'w:isLgl')),
				...(restart === undefined ? {} : {restart: whole(restart) ?? 0}),
				...(style === undefined ? {} : {style}),
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
