import type {Report} from '../../report/model.ts';
import {correctFigures} from './correct-figures.ts';
import {correctStatements} from './correct-statements.ts';
import type {Corrected, Ledger} from './corrected.ts';
import {type Fitting, fitterOf, type Misfit, type PlacedStep} from './fitting.ts';
import {namedActors} from './named-actors.ts';
import {withCorrected} from './put-together.ts';
import {isOf} from './step.ts';
import {placeKey, type WordsAt, whichFigure, whichSpeakers} from './words-at.ts';

/**
 * A report with its reader's corrections. A statement or a figure that one of them is about is reviewed. Of several about the same
 * thing the last counts, and removal before all; otherwise their order does not matter. The report is not changed, and corrected
 * anew it is the same: to undo a correction is to leave it out.
 * @param document the hash of the copy that the report was read from
 */
export function correctReport<Made extends PlacedStep>(
	report: Report,
	corrections: readonly Made[],
	document: string,
): Corrected<Made> {
	const placeIn = fitterOf(report, document);
	const read = corrections.map((made) => placeIn(made));
	const texts = new Map(report.paragraphs.filter(({verbatim}) => verbatim).map(({number, text}) => [number, text]));
	const keyOf = (place: WordsAt) => placeKey(texts.get(place.paragraph) ?? '', place);
	const fitting = setApart(
		read.flatMap((one) => ('place' in one ? [one] : [])),
		keyOf,
	);
	const byPlace = Map.groupBy(fitting, ({place}) => keyOf(place));
	const at = (place: WordsAt) => byPlace.get(keyOf(place)) ?? [];
	const ledger: Ledger<Made> = {used: new Set(), removed: [], places: new Map(), origins: new Map()};
	const actors = namedActors(
		report,
		fitting.flatMap(({change}) => ('actors' in change ? change.actors : [])),
	);
	const {found, added} = correctStatements(report, fitting, {texts, at, actors, ledger});
	const figures = correctFigures(report.figures, at, ledger);
	const {used, removed, places, origins} = ledger;
	const unused = new Map(
		[...fitting.filter(({made}) => !used.has(made)).map(withoutObject), ...read.flatMap(misfitOf)].map((one) => [
			one.made,
			one,
		]),
	);
	return {
		report: used.size === 0 ? report : withCorrected(report, {found, added, figures, newActors: actors.added}),
		misfits: corrections.flatMap((made) => unused.get(made) ?? []),
		removed,
		places,
		origins,
	};
}

function misfitOf<Made>(one: Fitting<Made> | Misfit<Made>): readonly Misfit<Made>[] {
	return 'why' in one ? [one] : [];
}

function withoutObject<Made>({made, change, place: {which}}: Fitting<Made>): Misfit<Made> {
	const what = which === whichFigure || isOf(change, 'figure') ? 'no figure' : 'no statement';
	return {made, change, why: `${what} was found in just these words`};
}

/**
 * Two programs may add the same words at once, each in the belief that they are the first: where others say them, the later ones
 * stand beside.
 */
export function setApart<Made>(
	fitting: readonly Fitting<Made>[],
	keyOf: (place: WordsAt) => string,
): readonly Fitting<Made>[] {
	const first = new Map<string, string>();
	return fitting.map((one) => {
		const {change, place} = one;
		if (!isOf(change, 'add') || place.which !== undefined) {
			return one;
		}

		const which = whichSpeakers(change.actors.map(({name}) => name));
		const key = keyOf(place);
		first.set(key, first.get(key) ?? which);
		return first.get(key) === which ? one : {...one, place: {...place, which}};
	});
}
