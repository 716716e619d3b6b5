import {paragraphSign} from '../../briefing/entry/citation.ts';
import {type Target, targetOf} from '../../briefing/entry/target.ts';
import {fittingIn} from '../../importing/corrections/fitting.ts';
import {parseStep} from '../../importing/corrections/step.ts';
import {stepText} from '../../importing/corrections/step-text.ts';
import {placeKey, type WordsAt} from '../../importing/corrections/words-at.ts';
import type {Bundle} from '../../library/bundle/bundle.ts';
import type {NoteOn, TheirCorrection} from '../../library/bundle/differences.ts';
import type {Library} from '../../library/open-library.ts';
import {wordsToRead} from '../../library/reader/corrections.ts';
import {savedReport} from '../input/choose-saved.ts';

/** What a correction of theirs does, in words. */
export function correctionText(theirs: Pick<TheirCorrection, 'text' | 'from' | 'to' | 'change'>): string {
	const words = wordsToRead(theirs);
	return `${words === '' ? '' : `“${words}”: `}${changeText(theirs)}`;
}

/** What a correction is to do, in words. */
export function changeText({change}: Pick<TheirCorrection, 'change'>): string {
	return stepText(parseStep(change));
}

/** How a correction of theirs is kept beside one that says otherwise: as a note on what stands there now, or else on its paragraph. */
export async function noteOnTheirs({symbol, source}: Bundle, library: Library): Promise<NoteOn> {
	const mine = library.reports.list().find((entry) => entry.source.hash === source?.hash)?.symbol ?? symbol;
	const find = await findingHere(library, mine);
	return (theirs) => ({
		target: find(theirs) ?? {kind: 'paragraph', id: theirs.paragraph},
		text: `A colleague corrected ${paragraphSign(theirs.paragraph)} otherwise: ${correctionText(theirs)}`,
	});
}

// By the words it is about, as a correction of one's own is found: theirs may be of another copy.
async function findingHere(library: Library, symbol: string): Promise<(theirs: TheirCorrection) => Target | undefined> {
	const base = library.reports.get(symbol);
	const document = (await savedReport(library, symbol))?.document;
	if (base === undefined || document === undefined) {
		return () => undefined;
	}

	const texts = new Map(base.paragraphs.map(({number, text}) => [number, text]));
	const keyAt = (place: WordsAt) => placeKey(texts.get(place.paragraph) ?? '', place);
	const {places} = (await document.correcting())(library.corrections.ofReport(symbol, document.hash));
	const byPlace = new Map([...places].map(([key, place]) => [keyAt(place), key]));
	return (theirs) => {
		const found = fittingIn(theirs, base, texts, document.hash);
		return 'place' in found ? targetOf(byPlace.get(keyAt(found.place)) ?? '') : undefined;
	};
}
