import type {Report, Statement} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {entryId, type TakenIds, takenIds} from '../model/ids.ts';
import {isKept, type Ledger, type Root, reviewedKey} from './corrected.ts';
import {type Fitting, partsAt} from './fitting.ts';
import type {NamedActors} from './named-actors.ts';
import {type CorrectionStep, isOfType, type StepOf} from './step.ts';
import {placeOf, type WordsAt, whichSpeakers, wordsOfSpan} from './words-at.ts';

/** What a report is corrected with. */
type Correcting<Made> = {
	readonly texts: ReadonlyMap<string, string>;
	/** The corrections at a place, in the order in which they were made. */
	readonly at: (place: WordsAt | undefined) => readonly Fitting<Made>[];
	/** What tells a place from others. */
	readonly keyOf: (place: WordsAt) => string;
	readonly actors: NamedActors;
	readonly ledger: Ledger<Made>;
};

/** What is known besides of all statements: their ids, to which new ones are added, and the keys of the places of those found. */
type CorrectingAll<Made> = Correcting<Made> & {readonly ids: TakenIds; readonly found: ReadonlySet<string>};

/** Where a statement stands and comes from, and the keys of the places that it was split from. */
type Standing<Made> = {
	readonly place: WordsAt | undefined;
	readonly root: Root<Made>;
	readonly above: readonly string[];
};

/** The statements as their reader corrected them: what each became, and those that were added in the order of the report. */
export function correctStatements<Made>(
	report: Report,
	fitting: readonly Fitting<Made>[],
	correcting: Correcting<Made>,
): {readonly found: readonly (readonly Statement[])[]; readonly added: readonly Statement[]} {
	const {keyOf} = correcting;
	const places = placesFound(report, keyOf);
	const all = {
		...correcting,
		ids: takenIds(report.statements.map(({id}) => id)),
		found: new Set([...places.values()].map(keyOf)),
	};
	const found = report.statements.map((entry) => {
		const root = {found: {kind: 'statement', entry} as const, corrections: []};
		return correct(all, entry, {place: places.get(entry), root, above: []});
	});
	return {found, added: additions(all, report, fitting)};
}

function correct<Made>(
	all: CorrectingAll<Made>,
	entry: Statement,
	{place, root, above}: Standing<Made>,
): readonly Statement[] {
	const steps = all.at(place);
	const whole = steps.length === 0 ? entry : changed(all, entry, steps);
	if (!isKept({kind: 'statement', entry: whole}, place, steps, root, all.ledger)) {
		return [];
	}

	const {split} = latest(steps);
	return split === undefined || place === undefined
		? [whole]
		: partsOf(all, whole, split, {place, root, above: [...above, all.keyOf(place)]});
}

function partsOf<Made>(
	all: CorrectingAll<Made>,
	whole: Statement,
	split: StepOf<'split'>,
	{place: {which}, root, above}: Standing<Made> & {readonly place: WordsAt},
): readonly Statement[] {
	const {texts, keyOf, ledger, found} = all;
	const {paragraph} = whole;
	return partsAt(texts.get(paragraph) ?? '', split).flatMap((part, index) => {
		const place: WordsAt = {paragraph, ...part.span, ...stated({which})};
		const piece = {...whole, ...part, id: index === 0 ? whole.id : newId(all, place)};
		const key = reviewedKey({kind: 'statement', entry: piece});
		ledger.places.delete(key);
		ledger.origins.set(key, root);
		// What stands at the place of another statement is corrected as that one, and nothing is within itself.
		const isOther = found.has(keyOf(place)) || above.includes(keyOf(place));
		return isOther ? [piece] : correct(all, piece, {place, root, above});
	});
}

function changed<Made>(
	{texts, actors}: Correcting<Made>,
	{unreviewed: _, doubt: _why, ...statement}: Statement,
	steps: readonly Fitting<Made>[],
): Statement {
	const {add, speaker = add, kind = add, issue = add, span} = latest(steps);
	return {
		...statement,
		...stated({verb: add?.verb}),
		...(speaker && {actors: actors.idsOf(speaker.actors), extent: speaker.extent ?? statement.extent}),
		kind: kind?.kind ?? statement.kind,
		issue: issue?.issue ?? statement.issue,
		...(span && wordsOfSpan(texts.get(statement.paragraph) ?? '', span)),
	};
}

function newId<Made>({texts, ids}: CorrectingAll<Made>, {paragraph, from, to}: WordsAt): string {
	return entryId(`s${paragraph}`, (texts.get(paragraph) ?? '').slice(from, to), ids);
}

function additions<Made>(
	all: CorrectingAll<Made>,
	{paragraphs}: Report,
	fitting: readonly Fitting<Made>[],
): readonly Statement[] {
	const {texts, at, keyOf, ledger} = all;
	const order = new Map(paragraphs.map(({number}, place) => [number, place]));
	const placeIn = ({paragraph}: WordsAt) => order.get(paragraph) ?? 0;
	const byOrder = (a: WordsAt, b: WordsAt) => placeIn(a) - placeIn(b) || a.from - b.from || b.to - a.to;
	const adding = fitting.filter(({change, made}) => isOfType(change, 'add') && !ledger.used.has(made));
	const byPlace = Map.groupBy(adding, ({place}) => keyOf(place));
	return [...byPlace.values()]
		.flatMap(([earliest]) => earliest ?? [])
		.toSorted((a, b) => byOrder(a.place, b.place))
		.flatMap(({place, made}) => {
			const {add} = latest(at(place));
			const words = wordsOfSpan(texts.get(place.paragraph) ?? '', place);
			if (add === undefined || words === undefined || ledger.used.has(made)) {
				return [];
			}

			const {extent, kind, verb, issue} = add;
			const said = {extent, issue, kind, verb, paragraph: place.paragraph, ...words};
			const statement = {id: newId(all, place), actors: [], about: [], ...said};
			return correct(all, statement, {place, root: {found: undefined, corrections: []}, above: []});
		});
}

// The first statement of some words has their place, and others of the same words are told by who says it.
function placesFound({actors, statements}: Report, keyOf: (place: WordsAt) => string): ReadonlyMap<Statement, WordsAt> {
	const names = new Map(actors.map(({id, name}) => [id, name]));
	const taken = new Set<string>();
	return new Map(
		statements.flatMap((statement) => {
			const first = placeOf(statement);
			if (first === undefined) {
				return [];
			}

			const isTaken = taken.has(keyOf(first));
			taken.add(keyOf(first));
			const place = isTaken
				? {...first, which: whichSpeakers(statement.actors.map((id) => names.get(id) ?? id))}
				: first;
			return [[statement, place] as const];
		}),
	);
}

/** Of some corrections the last of each type, which counts. */
function latest<Made>(steps: readonly Fitting<Made>[]): {readonly [Type in CorrectionStep['type']]?: StepOf<Type>} {
	return Object.fromEntries(steps.map(({change}) => [change.type, change]));
}
