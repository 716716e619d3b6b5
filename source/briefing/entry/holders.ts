import type {Holder} from '../../report/model.ts';
import {shortNames} from '../actors/names.ts';
import type {ReportIndex} from '../report-index.ts';
import {paragraphSign} from './citation.ts';

/**
 * Who holds a position, on one line. Joint holders of one paragraph go together, and one holder's paragraphs:
 * `MNLA, HCUA ¶3 · Council members ¶9 ¶21`.
 */
export function holdersText(index: ReportIndex, holders: readonly Holder[]): string {
	const signs = new Map<string, string>();
	for (const [paragraph, together] of Map.groupBy(holders, (holder) => holder.paragraph)) {
		const names = [...new Set(together.map((holder) => holderName(index, holder)))].join(', ');
		signs.set(names, `${signs.get(names) ?? ''} ${paragraphSign(paragraph)}`);
	}

	return [...signs].map(([names, places]) => names + places).join(' · ');
}

/** The short name of who holds a position; "some of" them where only some said it. */
export function holderName(index: ReportIndex, {actor, statement}: Holder): string {
	const some = index.statements.get(statement ?? '')?.extent === 'some';
	return `${some ? 'some of ' : ''}${shortNames(index, [actor])}`;
}
