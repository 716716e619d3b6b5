import {DOMParser} from '@xmldom/xmldom';
import {DocumentError} from '../../model/document.ts';

/** The error that a Word document is damaged. */
export function damagedWord(cause: unknown): DocumentError {
	return new DocumentError('unreadable', 'a damaged Word document: open it in Word and save it anew', {cause});
}

/** @throws DocumentError `unreadable` where the text is not XML */
export function parseXml(text: string): Document {
	const fail = (message: string): never => {
		throw damagedWord(message);
	};
	const parser = new DOMParser({errorHandler: {warning: () => {}, error: fail, fatalError: fail}});
	return parser.parseFromString(text, 'text/xml') ?? fail('no document');
}

/** The elements of a name within, in their order, as they are now. */
export function elements(parent: Document | Element, name: string): readonly Element[] {
	return Array.from(parent.getElementsByTagName(name));
}

/** The elements right under one, of a name. */
export function children(parent: Element | undefined, name: string): readonly Element[] {
	const found: Element[] = [];
	for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
		if (node.nodeName === name) {
			found.push(node as Element);
		}
	}

	return found;
}

/** What lies at the end of a path of names, each right under the one before. */
export function at(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
	return names.reduce<Element | undefined>((element, name) => children(element, name)[0], parent);
}

/** The `w:val` of what lies at the end of a path; `undefined` where there is none. */
export function value(parent: Element | undefined, ...names: readonly string[]): string | undefined {
	const found = at(parent, ...names);
	return found?.hasAttribute('w:val') ? (found.getAttribute('w:val') ?? undefined) : undefined;
}

/** The whole number that a text is, if it is one that Word may write. */
export function whole(text: string | undefined): number | undefined {
	return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
