import type {Actor, Figure, Report, Statement} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {questionsIn} from '../report/questions/questions.ts';
import {correctActors} from './correct-actors.ts';
import {correctStatements} from './correct-statements.ts';
import {type Corrected, isKept, type Ledger} from './corrected.ts';
import {type Fitting, fittingIn, type PlacedStep} from './fitting.ts';
import {namedActors} from './named-actors.ts';
import {isOfType, type StepOf} from './step.ts';
import {placeKey, placeOf, type WordsAt, whichFigure, whichSpeakers} from './words-at.ts';

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
	const texts = new Map(report.paragraphs.filter(({verbatim}) => verbatim).map(({number, text}) => [number, text]));
	const read = corrections.map((made) => fittingIn(made, report, texts, document));
	const keyOf = (place: WordsAt) => placeKey(texts.get(place.paragraph) ?? '', place);
	const all = read.filter((one) => 'place' in one);
	const fitting = setApart(
		all.filter(({change}) => !isOfType(change, 'actor')),
		keyOf,
	);
	const byPlace = Map.groupBy(fitting, ({place}) => keyOf(place));
	const at = (place: WordsAt | undefined) => (place === undefined ? [] : (byPlace.get(keyOf(place)) ?? []));
	const ledger: Ledger<Made> = {used: new Set(), removed: [], places: new Map(), origins: new Map()};
	const actors = namedActors(
		report,
		fitting.flatMap(({change}) => ('actors' in change ? change.actors : [])),
	);
	const {found, added} = correctStatements(report, fitting, {texts, at, keyOf, actors, ledger});
	const figures = correctFigures(report.figures, at, ledger);
	const {used, removed, places, origins} = ledger;
	const unused = fitting
		.filter(({made}) => !used.has(made))
		.map(({made, change, place: {which}}) => {
			const what = which === whichFigure || isOfType(change, 'figure') ? 'no figure' : 'no statement';
			return {made, change, why: `${what} was found in just these words`};
		});
	const put =
		used.size === 0 ? report : withCorrected(report, placed(report, found.flat(), added), figures, actors.added);
	const {report: named, renamed, misfits: ofNobody} = correctActors(put, all);
	const misfits = new Map(
		[...unused, ...ofNobody, ...read.filter((one) => 'why' in one)].map((misfit) => [misfit.made, misfit]),
	);
	return {
		report: named === report ? report : {...named, questions: questionsIn(named)},
		misfits: corrections.flatMap((made) => misfits.get(made) ?? []),
		removed,
		places,
		origins,
		renamed,
	};
}

/**
 * Two programs may add the same words at once, each in the belief that they are the first: where others say them, the later ones
 * stand beside.
 */
function setApart<Made>(
	fitting: readonly Fitting<Made>[],
	keyOf: (place: WordsAt) => string,
): readonly Fitting<Made>[] {
	const first = new Map<string, string>();
	return fitting.map((correction) => {
		const {change, place} = correction;
		if (!isOfType(change, 'add') || place.which !== undefined) {
			return correction;
		}

		const which = whichSpeakers(change.actors.map(({name}) => name));
		const key = keyOf(place);
		first.set(key, first.get(key) ?? which);
		return first.get(key) === which ? correction : {...correction, place: {...place, which}};
	});
}

/**
 * A report with other statements and figures, and those new actors who say something in it. What referred to a statement that is gone does
 * so no more.
 */
function withCorrected(
	report: Report,
	statements: readonly Statement[],
	figures: readonly Figure[],
	newActors: readonly Actor[],
): Report {
	const ids = new Set(statements.map(({id}) => id));
	const speaking = new Set(statements.flatMap(({actors}) => actors));
	return {
		...report,
		actors: [...report.actors, ...newActors.filter(({id}) => speaking.has(id))],
		statements,
		figures,
		terms: report.terms.map((term) => ({...term, statements: term.statements.filter((id) => ids.has(id))})),
	};
}

/** The statements as they were, each that is added behind the last that begins before it. */
function placed(
	{paragraphs}: Report,
	statements: readonly Statement[],
	added: readonly Statement[],
): readonly Statement[] {
	const order = new Map(paragraphs.map(({number}, at) => [number, at]));
	const isBefore = (one: Statement, other: Statement): boolean => {
		const [a = 0, b = 0] = [order.get(one.paragraph), order.get(other.paragraph)];
		return a < b || (a === b && (one.span?.from ?? 0) <= (other.span?.from ?? 0));
	};
	const all = [...statements];
	for (const one of added) {
		all.splice(all.findLastIndex((other) => isBefore(other, one)) + 1, 0, one);
	}

	return all;
}

/**
 * The figures as their reader corrected them.
 * @param at the corrections at a place
 */
function correctFigures<Made>(
	figures: readonly Figure[],
	at: (place: WordsAt | undefined) => readonly Fitting<Made>[],
	ledger: Ledger<Made>,
): readonly Figure[] {
	return figures.flatMap((figure) => {
		const place = placeOf(figure, whichFigure);
		const steps = at(place);
		const entry = steps.reduce((step, {change}) => (isOfType(change, 'figure') ? changed(step, change) : step), figure);
		const {unreviewed: _, ...reviewed} = entry;
		const root = {found: {kind: 'figure', entry: figure} as const, corrections: []};
		const isThere = isKept({kind: 'figure', entry}, place, steps, root, ledger);
		return isThere ? [steps.length === 0 ? figure : reviewed] : [];
	});
}

function changed(figure: Figure, {label, value, of, unit, asOf, place}: StepOf<'figure'>): Figure {
	const {value: oldValue, of: oldOf, qualifier, ofWhat, asOf: oldAsOf, place: oldPlace, ...others} = figure;
	const whole = of === undefined ? oldOf : of;
	return {
		...others,
		...stated({label, unit}),
		// What is corrected to nothing is not stated.
		...stated({
			value: value === undefined ? oldValue : value,
			qualifier: value === undefined ? qualifier : undefined,
			of: whole,
			ofWhat: whole === null || whole === undefined ? undefined : ofWhat,
			asOf: asOf === undefined ? oldAsOf : asOf,
			place: place === undefined ? oldPlace : place,
		}),
	};
}
