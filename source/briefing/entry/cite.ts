import type {ReportIndex} from '../report-index.ts';
import {readEntry} from './entries.ts';
import {isEntry, type Target} from './target.ts';

/**
 * The citation of an entry: `S/2014/173, annex I, para. 6`; of a question all paragraphs that show a position, of an actor those in
 * which it speaks, or else is spoken of or met. `undefined` for an entry the report has not.
 */
export function citationOf(index: ReportIndex, target: Target): string | undefined {
	return isEntry(target) ? readEntry(index, target, ({cite}) => cite) : undefined;
}
