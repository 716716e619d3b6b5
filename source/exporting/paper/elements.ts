import type {BlockContent, DefinitionContent, ListItem, PhrasingContent, TableRow} from 'mdast';
import type {Chart} from '../../printing/chart.ts';
import type {Block} from '../../printing/markdown-blocks.ts';
import type {Face} from './font-files.ts';

/** A piece of a paragraph in one face; a break is a piece of its own. */
export type Run = {readonly text: string; readonly face: Face};

const breakRun: Run = {text: '\n', face: 'regular'};

/** What a paragraph of a document on paper is there. */
export type ParagraphKind =
	/** The title of a document of several parts, what a document is made from, and text. */
	| {readonly kind: 'title' | 'source' | 'paragraph' | 'quotation'}
	/** Its level is 1 for the title of a part, and one more for each heading below that. */
	| {readonly kind: 'heading'; readonly level: number}
	/** A point of a list, so many levels below the outermost; where it is not its first paragraph, it goes on below that. */
	| {readonly kind: 'point'; readonly level: number; readonly isFirst?: boolean};

/** A paragraph of a document on paper. */
export type PaperParagraph = ParagraphKind & {readonly runs: readonly Run[]};

/** A table of a document on paper. */
export type PaperTable = {
	readonly kind: 'table';
	readonly columns: readonly PaperColumn[];
	/** A cell for each column. */
	readonly rows: readonly (readonly Cell[])[];
};

type PaperChart = {readonly kind: 'chart'; readonly chart: Chart};

type PaperColumn = {readonly title: Cell; readonly isRight: boolean};

/** What stands in a cell of a table. */
export type Cell = readonly Run[];

/** What a document on paper is made of, one below the other. */
export type PaperElement = PaperParagraph | PaperTable | PaperChart;

// Within lists and quotations there may be more kinds than our documents begin with.
type AnyBlock = Block | BlockContent | DefinitionContent;

/** The blocks of a part as they stand on paper, below its title. */
export function elementsOf(blocks: readonly AnyBlock[]): PaperElement[] {
	return blocks.flatMap(elementsOfBlock);
}

/** A text in one face. */
export function plainRuns(text: string): Run[] {
	return [{text, face: 'regular'}];
}

/** The words of a paragraph or a cell. */
export function wordsOf(runs: readonly Run[]): string {
	return runs.map(({text}) => text).join('');
}

function elementsOfBlock(block: AnyBlock): PaperElement[] {
	switch (block.type) {
		case 'heading':
			return [{kind: 'heading', level: block.depth + 1, runs: runsOf(block.children)}];
		case 'paragraph':
			return [{kind: 'paragraph', runs: runsOf(block.children)}];
		case 'list':
			return block.children.flatMap((item) => pointsOf(item, 0));
		case 'blockquote':
			return elementsOf(block.children).map(asQuoted);
		case 'chart':
			return [
				{kind: 'heading', level: 3, runs: plainRuns(block.title)},
				{kind: 'chart', chart: block},
			];
		case 'table':
			return [tableOf(block.children, block.align ?? [])];
		default:
			return unknown(block.type);
	}
}

function pointsOf({children}: ListItem, level: number): PaperElement[] {
	return children.flatMap((block, at): PaperElement[] =>
		block.type === 'list'
			? block.children.flatMap((item) => pointsOf(item, level + 1))
			: elementsOfBlock(block).map((element) =>
					element.kind === 'paragraph' ? {...element, kind: 'point', level, isFirst: at === 0} : element,
				),
	);
}

function asQuoted(element: PaperElement): PaperElement {
	switch (element.kind) {
		case 'paragraph':
			return {...element, kind: 'quotation'};
		case 'point':
			return {...element, level: element.level + 1};
		default:
			return element;
	}
}

function tableOf([head, ...rows]: readonly TableRow[], align: readonly (string | null)[]): PaperTable {
	const cellsOf = (row?: TableRow): Cell[] => (row?.children ?? []).map(({children}) => runsOf(children));
	return {
		kind: 'table',
		columns: cellsOf(head).map((title, at) => ({title, isRight: align[at] === 'right'})),
		rows: rows.map((row) => cellsOf(row)),
	};
}

function runsOf(children: readonly PhrasingContent[], face: Face = 'regular'): Run[] {
	return children.flatMap((child): Run[] => {
		switch (child.type) {
			case 'text':
				// No line begins with the number of a paragraph, nor with what separates phrases.
				return [{text: child.value.replace(/ (?=[¶·])/g, '\u00A0'), face}];
			case 'break':
				return [breakRun];
			case 'strong':
				return runsOf(child.children, 'bold');
			default:
				return unknown(child.type);
		}
	});
}

// No document of ours has it: whoever makes the first one says here what it is on paper.
function unknown(kind: string): never {
	throw new Error(`nothing says how ${kind} is written on paper`);
}
