import {children, elements, value, whole} from './xml.ts';

/** What a paragraph takes from its style, and from those that its style is based on. */
export type DocxStyle = {
	/** Of a list in the numbering; `0` says that there is none. */
	readonly list?: string;
	/** Counted from 0. */
	readonly level?: number;
	/** Of a heading, counted from 1. */
	readonly depth?: number;
};

/** Word's built-in name of a style that is a heading, whatever its language calls it. */
const headingName = /^heading ([1-6])$/i;
const longestChain = 50;

/** The paragraph styles by their ids; `default` is that of a paragraph which names none. */
export function docxStyles(styles: Document | undefined): ReadonlyMap<string | undefined, DocxStyle> {
	const own = new Map<string, {readonly style: DocxStyle; readonly base: string | undefined}>();
	let standard: string | undefined;
	for (const element of styles === undefined ? [] : elements(styles, 'w:style')) {
		const id = element.getAttribute('w:styleId') ?? '';
		if (element.getAttribute('w:type') === 'paragraph') {
			own.set(id, {style: ownStyle(element), base: value(element, 'w:basedOn')});
			standard = /^(?:1|true|on)$/.test(element.getAttribute('w:default') ?? '') ? id : standard;
		}
	}

	const inherited = (id: string | undefined): DocxStyle => {
		let style: DocxStyle = {};
		// A chain that bites its tail is no more than a long one.
		for (let at = id, length = 0; at !== undefined && length < longestChain; length++) {
			const found = own.get(at);
			style = {...found?.style, ...style};
			at = found?.base;
		}

		return style;
	};
	return new Map([...[...own.keys()].map((id) => [id, inherited(id)] as const), [undefined, inherited(standard)]]);
}

/** The list, level and heading depth that the properties of a paragraph or a style name themselves. */
export function statedStyle(properties: Element | undefined): DocxStyle {
	const list = value(properties, 'w:numPr', 'w:numId');
	const level = whole(value(properties, 'w:numPr', 'w:ilvl'));
	const outline = whole(value(properties, 'w:outlineLvl'));
	return {
		...(list === undefined ? {} : {list}),
		...(level === undefined ? {} : {level}),
		...(outline === undefined || outline > 5 ? {} : {depth: outline + 1}),
	};
}

function ownStyle(element: Element): DocxStyle {
	const named = headingName.exec(value(element, 'w:name') ?? '')?.[1];
	return {...(named === undefined ? {} : {depth: Number(named)}), ...statedStyle(children(element, 'w:pPr')[0])};
}
