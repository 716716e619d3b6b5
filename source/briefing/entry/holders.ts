import type {Holder} from '../../report/model.ts';
import {shortNames} from '../actors/names.ts';
import type {ReportIndex} from '../report-index.ts';
import {paragraphSign} from './citation.ts';

/** Where something stands: whose words they are or in which other document, empty where that goes without saying, and in which paragraphs. */
export type Source = {readonly from: string; readonly paragraphs: readonly string[]};

/**
 * Who holds a position, and where. Joint holders of one paragraph go together, and one holder's paragraphs.
 * @param nameOf what a holder is called
 */
export function sourcesOf(
	index: ReportIndex,
	holders: readonly Holder[],
	nameOf: (holder: Holder) => string = (holder) => holderName(index, holder),
): Source[] {
	const inParagraphs = [...Map.groupBy(holders, ({paragraph}) => paragraph)].map(([paragraph, joint]) => ({
		paragraph,
		from: [...new Set(joint.map(nameOf))].join(', '),
	}));
	return [...Map.groupBy(inParagraphs, ({from}) => from)].map(([from, held]) => ({
		from,
		paragraphs: held.map(({paragraph}) => paragraph),
	}));
}

/** Sources on one line: `MNLA, HCUA ¶3 · Council members ¶9 ¶21`. */
export function sourcesText(sources: readonly Source[]): string {
	return sources
		.map(({from, paragraphs}) => [...(from === '' ? [] : [from]), ...paragraphs.map(paragraphSign)].join(' '))
		.join(' · ');
}

/** Who holds a position, on one line: `MNLA, HCUA ¶3 · Council members ¶9 ¶21`. */
export function holdersText(index: ReportIndex, holders: readonly Holder[]): string {
	return sourcesText(sourcesOf(index, holders));
}

/** The short name of who holds a position; "some of" them where only some said it. */
export function holderName(index: ReportIndex, {actor, statement}: Holder): string {
	const some = index.statements.get(statement ?? '')?.extent === 'some';
	return `${some ? 'some of ' : ''}${shortNames(index, [actor])}`;
}
