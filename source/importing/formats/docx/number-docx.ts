import type {DocxParts} from './archive.ts';
import {labelCounter} from './labels.ts';
import {docxNumbering, isOn} from './numbering.ts';
import {docxStyles, statedStyle} from './styles.ts';
import {at, children, elements, parseXml, value, xmlText} from './xml.ts';

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
	dropAlternatives(document);
	for (const paragraph of elements(document, 'w:p')) {
		const properties = children(paragraph, 'w:pPr')[0];
		const styleId = value(properties, 'w:pStyle');
		const style = styles.get(styleId) ?? styles.get(undefined);
		const {list, level, depth} = {...style, ...statedStyle(properties)};
		// A style that names a list without a level stands on the one that names it.
		const own =
			level ??
			[...(lists.get(list ?? '')?.levels ?? [])].find(([, {style: of}]) => of !== undefined && of === styleId)?.[0];
		const label = list === undefined || list === '0' || isDeleted(paragraph) ? '' : next(list, own ?? 0);
		if (label !== '') {
			paragraph.insertBefore(run(document, `${label} `), properties?.nextSibling ?? paragraph.firstChild);
		}

		if (depth !== undefined) {
			nameHeading(document, paragraph, properties, depth);
		}
	}

	remove(elements(document, 'w:r').filter((element) => isOn(at(element, 'w:rPr', 'w:vanish'))));
	for (const element of elements(document, 'w:r')) {
		raise(document, element);
	}

	const rest = [...parts].filter(([name]) => name !== numberingPart && name !== documentPart);
	return new Map([...rest, [documentPart, xmlText(document)]]);
}

/** What stands above the line by a distance of its own is as raised as what Word raises. */
function raise(document: Document, run: Element): void {
	const position = at(run, 'w:rPr', 'w:position');
	if (position?.parentNode && Number(position.getAttribute('w:val')) > 0) {
		const raised = document.createElement('w:vertAlign');
		raised.setAttribute('w:val', 'superscript');
		position.parentNode.replaceChild(raised, position);
	}
}

/** A text box stands in the file twice, once for older programs: that is the one which is read, and only it is counted. */
function dropAlternatives(document: Document): void {
	remove(
		elements(document, 'mc:AlternateContent')
			.filter((element) => at(element, 'mc:Fallback') !== undefined)
			.flatMap((element) => children(element, 'mc:Choice')),
	);
}

function remove(nodes: readonly Element[]): void {
	for (const node of nodes) {
		node.parentNode?.removeChild(node);
	}
}

/** A deletion that is tracked takes the number of the paragraph with it. */
function isDeleted(paragraph: Element): boolean {
	return at(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined && at(paragraph, 'w:r') === undefined;
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
