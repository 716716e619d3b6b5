import type {ReportIndex} from '../report-index.ts';
import {paraphrase} from './citation.ts';
import {readEntry} from './entries.ts';
import {isEntry, type Target} from './target.ts';

/**
 * The citation of an entry: `S/2014/173, annex I, para. 6`; of a question all paragraphs that show a position, of an actor those in
 * which it speaks, or else is spoken of or met. `undefined` for an entry the report has not.
 */
export function citationOf(index: ReportIndex, target: Target): string | undefined {
	return isEntry(target) ? readEntry(index, target, ({cite}) => cite) : undefined;
}

/**
 * An entry as it is copied: what it says, then a line with its citation. Words of ours are headed "Paraphrase:"; names, titles and
 * times are facts and stand without. Quotation marks stand around words of the report itself only. `undefined` for an entry the report has
 * not.
 */
export function copiedText(index: ReportIndex, target: Target): string | undefined {
	const lines = isEntry(target) ? readEntry(index, target, ({copy}) => copy) : undefined;
	return lines && [...lines, citationOf(index, target) ?? []].flat().join('\n');
}

/** Whether a copied entry is in words of ours. */
export function isParaphrase(copied: string): boolean {
	return copied.startsWith(paraphrase);
}
