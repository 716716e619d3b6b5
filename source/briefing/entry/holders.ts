import type {Holder} from '../../report/model.ts';
import {shortNames} from '../actors/names.ts';
import type {ReportIndex} from '../report-index.ts';
import {mark} from './citation.ts';

/**
 * Who holds a position, on one line. Joint holders of one paragraph go together, and one holder's paragraphs:
 * `MNLA, HCUA ¶3 · Council members ¶9 ¶21`.
 */
export function holdersText(index: ReportIndex, holders: readonly Holder[]): string {
	const marks = new Map<string, string>();
	for (const [paragraph, there] of Map.groupBy(holders, (holder) => holder.paragraph)) {
		const names = [...new Set(there.map((holder) => holderName(index, holder)))].join(', ');
		marks.set(names, `${marks.get(names) ?? ''} ${mark(paragraph)}`);
	}

	return [...marks].map(([names, places]) => names + places).join(' · ');
}

/** The short name of who holds a position; "some of" them where only some said it. */
export function holderName(index: ReportIndex, {actor, statement}: Holder): string {
	const some = index.statements.get(statement ?? '')?.extent === 'some';
	return `${some ? 'some of ' : ''}${shortNames(index, [actor])}`;
}
