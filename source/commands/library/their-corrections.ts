import {paragraphSign} from '../../briefing/entry/citation.ts';
import {type Target, targetOf} from '../../briefing/entry/target.ts';
import {parseStep} from '../../importing/corrections/step.ts';
import {stepText} from '../../importing/corrections/step-text.ts';
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
	const document = (await savedReport(library, mine))?.document;
	const corrections = library.corrections.ofReport(mine, document?.hash);
	const places = document === undefined ? [] : [...(await document.correcting())(corrections).places];
	return (theirs) => {
		const {paragraph, from, to, change} = theirs;
		const which = partOf(change);
		const there = places.find(
			([, place]) => place.paragraph === paragraph && place.from === from && place.to === to && place.which === which,
		);
		const target: Target = (there && targetOf(there[0])) ?? {kind: 'paragraph', id: paragraph};
		return {target, text: `A colleague corrected ${paragraphSign(paragraph)} otherwise: ${correctionText(theirs)}`};
	};
}

function partOf(change: unknown): unknown {
	return typeof change === 'object' && change !== null && 'which' in change ? change.which : undefined;
}
