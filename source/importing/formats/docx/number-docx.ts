import {XMLSerializer} from '@xmldom/xmldom';
import {stated} from '../../../report/stated.ts';
import {docxNumbering, isOn, labelCounter} from './numbering.ts';
import {at, children, elements, parseXml, value, whole} from './xml.ts';

/** The parts of a Word document that have to do with its words, by their names in the archive. */
export type DocxParts = ReadonlyMap<string, string>;

const documentPart = 'word/document.xml';
const numberingPart = 'word/numbering.xml';

/**
 * The parts of a Word document with what Word numbers by itself written out in the text, since what comes after knows lists only
 * by their depth. Headings are given the names of Word's own, whatever their style is called; hidden text is taken out.
 * @throws DocumentError `unreadable`
 */
export function numberDocx(parts: DocxParts): DocxParts {
	const xml = (name: string) => {
		const text = parts.get(name);
		return text === undefined ? undefined : parseXml(text);
	};
	const styles = docxStyles(xml('word/styles.xml'));
	const lists = docxNumbering(xml(numberingPart));
	const next = labelCounter(lists);
	const document = parseXml(parts.get(documentPart) ?? '');
	// A text box stands in the file twice, once for older programs: that is the one which is read, and only it is counted.
	const boxes = elements(document, 'mc:AlternateContent').filter((box) => at(box, 'mc:Fallback') !== undefined);
	remove(boxes.flatMap((box) => children(box, 'mc:Choice')));
	for (const paragraph of elements(document, 'w:p')) {
		const properties = children(paragraph, 'w:pPr')[0];
		const styleId = value(properties, 'w:pStyle');
		const style = styles.get(styleId) ?? styles.get(undefined);
		const {list, level, depth} = {...style, ...statedStyle(properties)};
		// A style that names a list without a level stands on the one that names it.
		const named =
			level ??
			[...(lists.get(list ?? '')?.levels ?? [])].find(([, {style: of}]) => of !== undefined && of === styleId)?.[0];
		// A deletion that is tracked takes the number of the paragraph with it.
		const isDeleted = at(properties, 'w:rPr', 'w:del') !== undefined && at(paragraph, 'w:r') === undefined;
		const label = list === undefined || list === '0' || isDeleted ? '' : next(list, named ?? 0);
		if (label !== '') {
			paragraph.insertBefore(run(document, `${label} `), properties?.nextSibling ?? paragraph.firstChild);
		}

		if (depth !== undefined) {
			nameHeading(document, paragraph, properties, depth);
		}
	}

	remove(elements(document, 'w:r').filter((element) => isOn(at(element, 'w:rPr', 'w:vanish'))));
	const others = [...parts].filter(([name]) => name !== numberingPart && name !== documentPart);
	return new Map([...others, [documentPart, new XMLSerializer().serializeToString(document)]]);
}

function remove(nodes: readonly Element[]): void {
	for (const node of nodes) {
		node.parentNode?.removeChild(node);
	}
}

function run(document: Document, text: string): Element {
	const element = document.createElement('w:r');
	const content = document.createElement('w:t');
	content.setAttribute('xml:space', 'preserve');
	content.appendChild(document.createTextNode(text));
	element.appendChild(content);
	return element;
}

function nameHeading(document: Document, paragraph: Element, found: Element | undefined, depth: number): void {
	const properties = found ?? document.createElement('w:pPr');
	if (found === undefined) {
		paragraph.insertBefore(properties, paragraph.firstChild);
	}

	for (const style of children(properties, 'w:pStyle')) {
		properties.removeChild(style);
	}

	const style = document.createElement('w:pStyle');
	style.setAttribute('w:val', `Heading${depth}`);
	properties.insertBefore(style, properties.firstChild);
}

/** What a paragraph takes from its style, and from those that its style is based on. */
type DocxStyle = {
	/** Of a list in the numbering; `0` says that there is none. */
	readonly list?: string;
	/** Counted from 0. */
	readonly level?: number;
	/** Of a heading, counted from 1. */
	readonly depth?: number;
};

const headingName = /^heading ([1-6])$/i;
const longestChain = 50;

/** The paragraph styles by their ids; `default` is that of a paragraph which names none. */
function docxStyles(styles: Document | undefined): ReadonlyMap<string | undefined, DocxStyle> {
	const stated = new Map<string, {readonly style: DocxStyle; readonly base: string | undefined}>();
	let standard: string | undefined;
	for (const element of styles === undefined ? [] : elements(styles, 'w:style')) {
		const id = element.getAttribute('w:styleId') ?? '';
		if (element.getAttribute('w:type') === 'paragraph') {
			stated.set(id, {style: ownStyle(element), base: value(element, 'w:basedOn')});
			standard = /^(?:1|true|on)$/.test(element.getAttribute('w:default') ?? '') ? id : standard;
		}
	}

	const inherited = (id: string | undefined): DocxStyle => {
		let style: DocxStyle = {};
		// A chain that bites its tail is no more than a long one.
		for (let at = id, length = 0; at !== undefined && length < longestChain; length++) {
			const found = stated.get(at);
			style = {...found?.style, ...style};
			at = found?.base;
		}

		return style;
	};
	return new Map([...[...stated.keys()].map((id) => [id, inherited(id)] as const), [undefined, inherited(standard)]]);
}

function statedStyle(properties: Element | undefined): DocxStyle {
	const outline = whole(value(properties, 'w:outlineLvl'));
	return stated({
		list: value(properties, 'w:numPr', 'w:numId'),
		level: whole(value(properties, 'w:numPr', 'w:ilvl')),
		depth: outline === undefined || outline > 5 ? undefined : outline + 1,
	});
}

function ownStyle(element: Element): DocxStyle {
	const named = headingName.exec(value(element, 'w:name') ?? '')?.[1];
	return {...(named === undefined ? {} : {depth: Number(named)}), ...statedStyle(children(element, 'w:pPr')[0])};
}
