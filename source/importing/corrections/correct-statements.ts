import type {Report, Statement} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {entryId, takenIds} from '../model/ids.ts';
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

/** The statements as their reader corrected them: what each became, and those that were added in the order of the report. */
export function correctStatements<Made>(
	report: Report,
	fitting: readonly Fitting<Made>[],
	{texts, at, keyOf, actors, ledger}: Correcting<Made>,
): {readonly found: readonly (readonly Statement[])[]; readonly added: readonly Statement[]} {
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	const order = new Map(report.paragraphs.map(({number}, place) => [number, place]));
	const ids = takenIds(report.statements.map(({id}) => id));
	const foundAt = placesFound(report, keyOf, names);
	const ofFound = new Set([...foundAt.values()].map(keyOf));

	function correct(entry: Statement, place: WordsAt | undefined, root: Root<Made>, above: readonly string[] = []) {
		const steps = at(place);
		const whole = steps.length === 0 ? entry : changed(entry, steps);
		if (!isKept({kind: 'statement', entry: whole}, place, steps, root, ledger)) {
			return [];
		}

		const split = lastOf(steps, 'split');
		return split === undefined || place === undefined
			? [whole]
			: partsOf(whole, split, {root, which: place.which, below: [...above, keyOf(place)]});
	}

	function partsOf(
		whole: Statement,
		split: StepOf<'split'>,
		{root, which, below}: {readonly root: Root<Made>; readonly below: readonly string[]} & Pick<WordsAt, 'which'>,
	): readonly Statement[] {
		const {paragraph} = whole;
		return partsAt(texts.get(paragraph) ?? '', split).flatMap((part, index) => {
			const place: WordsAt = {paragraph, ...part.span, ...stated({which})};
			const piece = {...whole, ...part, id: index === 0 ? whole.id : newId(place)};
			const key = reviewedKey({kind: 'statement', entry: piece});
			ledger.places.delete(key);
			ledger.origins.set(key, root);
			// What stands at the place of another statement is corrected as that one, and nothing is within itself.
			const isOther = ofFound.has(keyOf(place)) || below.includes(keyOf(place));
			return isOther ? [piece] : correct(piece, place, root, below);
		});
	}

	function changed({unreviewed: _, doubt: _why, ...statement}: Statement, steps: readonly Fitting<Made>[]): Statement {
		const add = lastOf(steps, 'add');
		const said = lastOf(steps, 'speaker') ?? add;
		const span = lastOf(steps, 'span');
		return {
			...statement,
			...stated({verb: add?.verb}),
			...(said === undefined ? {} : {actors: actors.idsOf(said.actors), extent: said.extent ?? statement.extent}),
			kind: (lastOf(steps, 'kind') ?? add)?.kind ?? statement.kind,
			issue: (lastOf(steps, 'issue') ?? add)?.issue ?? statement.issue,
			...(span && wordsOfSpan(texts.get(statement.paragraph) ?? '', span)),
		};
	}

	function newId({paragraph, from, to}: WordsAt): string {
		return entryId(`s${paragraph}`, (texts.get(paragraph) ?? '').slice(from, to), ids);
	}

	function additions(): readonly Statement[] {
		const adding = fitting.filter(({change, made}) => isOfType(change, 'add') && !ledger.used.has(made));
		const placeIn = ({paragraph}: WordsAt) => order.get(paragraph) ?? 0;
		const byOrder = (a: WordsAt, b: WordsAt) => placeIn(a) - placeIn(b) || a.from - b.from || b.to - a.to;
		const byPlace = Map.groupBy(adding, ({place}) => keyOf(place));
		return [...byPlace.values()]
			.flatMap(([earliest]) => earliest ?? [])
			.toSorted((a, b) => byOrder(a.place, b.place))
			.flatMap(({place, made}) => {
				const add = lastOf(at(place), 'add');
				const words = wordsOfSpan(texts.get(place.paragraph) ?? '', place);
				if (add === undefined || words === undefined || ledger.used.has(made)) {
					return [];
				}

				const {extent, kind, verb, issue} = add;
				const said = {extent, issue, kind, verb, paragraph: place.paragraph, ...words};
				const statement = {id: newId(place), actors: [], about: [], ...said};
				return correct(statement, place, {found: undefined, corrections: []});
			});
	}

	const found = report.statements.map((entry) =>
		correct(entry, foundAt.get(entry), {found: {kind: 'statement', entry}, corrections: []}),
	);
	return {found, added: additions()};
}

// The first statement of some words has their place, and others of the same words are told by who says it.
function placesFound(
	{statements}: Report,
	keyOf: (place: WordsAt) => string,
	names: ReadonlyMap<string, string>,
): ReadonlyMap<Statement, WordsAt> {
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

function lastOf<Type extends CorrectionStep['type'], Made>(
	steps: readonly Fitting<Made>[],
	type: Type,
): StepOf<Type> | undefined {
	return steps.flatMap(({change}) => (isOfType(change, type) ? [change] : [])).at(-1);
}
