import type {ReportIndex} from '../report-index.ts';
import {citationOf} from './cite.ts';
import {paraphrase} from './copied-lines.ts';
import {readEntry} from './entries.ts';
import {isEntry, type Target} from './target.ts';

/**
 * An entry as it is copied: what it says, then a line with its citation. Words of ours are headed "Paraphrase:"; names, titles and
 * times are facts and stand without. Quotation marks stand around words of the report itself only. `undefined` for an entry the report has not.
 */
export function copiedText(index: ReportIndex, target: Target): string | undefined {
	const lines = isEntry(target) ? readEntry(index, target, ({copy}) => copy) : undefined;
	return lines && [...lines, citationOf(index, target) ?? []].flat().join('\n');
}

/** Whether a copied entry is in words of ours. */
export function isParaphrase(copied: string): boolean {
	return copied.startsWith(paraphrase);
}
