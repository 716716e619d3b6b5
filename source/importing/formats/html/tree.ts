import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse} from 'parse5';
import {DocumentError} from '../../model/document.ts';
import type {DocumentLimits} from '../base/limits.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * The tree of an HTML text.
 * @throws DocumentError `too-large` where elements lie too deep within each other: a browser would not show them as meant either,
 * and the parser's time grows with the square of it
 */
export function htmlTree(html: string, {depth: limit}: DocumentLimits): Parent {
	const depths = new WeakMap<object, number>();
	const deepen = (parent: object, child: object) => {
		const depth = (depths.get(parent) ?? 0) + 1;
		if (depth > limit) {
			throw new DocumentError(
				'too-large',
				`HTML with over ${limit.toLocaleString('en')} elements within each other: save it as text and import that`,
			);
		}

		depths.set(child, depth);
	};
	return parse(html, {
		scriptingEnabled: false,
		treeAdapter: {
			...defaultTreeAdapter,
			appendChild: (parent, child) => {
				deepen(parent, child);
				defaultTreeAdapter.appendChild(parent, child);
			},
			insertBefore: (parent, child, next) => {
				deepen(parent, child);
				defaultTreeAdapter.insertBefore(parent, child, next);
			},
		},
	});
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

/** The value of an attribute; `undefined` where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}

type Visitor = {
	readonly enter: (element: Element) => boolean;
	readonly leave?: (element: Element) => void;
	readonly text?: (value: string) => void;
};

/** Visits what a node holds in the order of the text, without calling itself: `enter` says whether to go into an element. */
export function walk(root: Parent, {enter, leave, text}: Visitor): void {
	const open: {readonly parent: Parent; at: number}[] = [{parent: root, at: 0}];
	for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
		const node = top.parent.childNodes[top.at];
		top.at++;
		if (node === undefined) {
			open.pop();
			if ('tagName' in top.parent) {
				leave?.(top.parent);
			}
		} else if (isElement(node)) {
			if (enter(node)) {
				open.push({parent: node, at: 0});
			}
		} else if (node.nodeName === '#text' && 'value' in node) {
			text?.(node.value);
		}
	}
}
