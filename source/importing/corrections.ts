import type {Report, Statement} from '../report/model.ts';
import {type Change, parseChange} from './corrections/change.ts';
import {freeId, namedActors} from './corrections/named-actors.ts';
import {type Place, placeKey, placeOf, wordsAt} from './corrections/place.ts';
import {withStatements} from './corrections/with-statements.ts';

export {type Change, parseChange} from './corrections/change.ts';

/**
 * A correction as the library keeps it: the change, and the place of the statement as it was found, whatever else is corrected of it.
 * What is added has the place where it is to stand, and a part of a split statement that of its own words.
 */
export type PlacedChange = Place & {readonly change: unknown};

/** A report with its reader's corrections, and those that are invalid or do not fit it any more. */
export type Corrected = {
	readonly report: Report;
	readonly leftOut: readonly PlacedChange[];
	/** The place that a further correction of a statement is kept with, by the statement's id; none where it cannot be corrected. */
	readonly places: ReadonlyMap<string, Place>;
};

/** A report with its reader's corrections; see {@link correctReport}. */
export function applyCorrections(report: Report, corrections: readonly PlacedChange[]): Report {
	return correctReport(report, corrections).report;
}

/**
 * A report with its reader's corrections. A statement that one of them is about is reviewed. Of several about the same thing
 * of one statement the last counts, and removal before all; otherwise their order does not matter. The report is not changed,
 * and corrected anew it is the same: to undo a correction is to leave it out.
 */
export function correctReport(report: Report, corrections: readonly PlacedChange[]): Corrected {
	const read = corrections.map((correction): Read => ({correction, change: parseChange(correction.change)}));
	const fitting = read.filter((one): one is Fitting => one.change !== undefined && fits(report, one.change));
	const corrected = newCorrecting(report, fitting);
	const found = report.statements.map((statement) => corrected.statement(statement, placeOf(statement)));
	const added = corrected.additions();
	const leftOut = read.filter((one) => !corrected.used.has(one.correction)).map(({correction}) => correction);
	return leftOut.length === corrections.length
		? {report, leftOut, places: corrected.places}
		: {report: withStatements(report, found, added, corrected.actors.added), leftOut, places: corrected.places};
}

type Read = {readonly correction: PlacedChange; readonly change: Change | undefined};
type Fitting = Read & {readonly change: Change};
type ChangeOf<Type extends Change['type']> = Extract<Change, {readonly type: Type}>;

function fits({issues}: Report, change: Change): boolean {
	return !('issue' in change) || issues.some(({id}) => id === change.issue);
}

function newCorrecting(report: Report, fitting: readonly Fitting[]) {
	const texts = new Map(report.paragraphs.filter(({verbatim}) => verbatim).map(({number, text}) => [number, text]));
	const order = new Map(report.paragraphs.map(({number}, at) => [number, at]));
	const byPlace = Map.groupBy(fitting, ({correction}) => placeKey(correction));
	const ofFound = new Set(report.statements.flatMap((one) => placeOf(one) ?? []).map(placeKey));
	const ids = new Set(report.statements.map(({id}) => id));
	const used = new Set<PlacedChange>();
	const places = new Map<string, Place>();
	const actors = namedActors(
		report,
		fitting.flatMap(({change}) => ('actors' in change ? change.actors : [])),
	);

	function newId({paragraph, from, to}: Place): string {
		const id = freeId(`s${paragraph}-at-${from}-${to}`.toLowerCase(), ids);
		ids.add(id);
		return id;
	}

	function statement(one: Statement, place: Place | undefined, above: readonly string[] = []): readonly Statement[] {
		const key = place === undefined ? '' : placeKey(place);
		if (place !== undefined) {
			places.set(one.id, place);
		}

		const text = texts.get(one.paragraph) ?? '';
		const there = (place === undefined ? [] : (byPlace.get(key) ?? [])).filter(({change}) => isIn(text, change));
		if (there.length === 0) {
			return [one];
		}

		for (const {correction} of there) {
			used.add(correction);
		}

		const last = <Type extends Change['type']>(type: Type): ChangeOf<Type> | undefined =>
			there.findLast(({change}) => change.type === type)?.change as ChangeOf<Type> | undefined;
		const span = last('span');
		const split = last('split');
		if (last('remove') !== undefined) {
			places.delete(one.id);
			return [];
		}

		const add = last('add');
		const said = last('speaker') ?? add;
		const {unreviewed: _, ...kept} = one;
		const whole: Statement = {
			...kept,
			...(add === undefined ? {} : {verb: add.verb}),
			...(said === undefined ? {} : {actors: actors.idsOf(said.actors), extent: said.extent ?? one.extent}),
			kind: (last('kind') ?? add)?.kind ?? one.kind,
			issue: (last('issue') ?? add)?.issue ?? one.issue,
			...(span && wordsAt(text, span)),
		};
		const below = [...above, key];
		return split === undefined
			? [whole]
			: partsAt(text, split).flatMap((part, at) => {
					const own = {paragraph: one.paragraph, ...part.span};
					const piece = {...whole, ...part, id: at === 0 ? one.id : newId(own)};
					// What stands at the place of another statement is corrected as that one, and nothing is within itself.
					const isOther = ofFound.has(placeKey(own)) || below.includes(placeKey(own));
					places.delete(piece.id);
					return isOther ? [piece] : statement(piece, own, below);
				});
	}

	function additions(): readonly Statement[] {
		const places = [...byPlace.values()].flatMap((there) => {
			const [one] = there.filter(({change, correction}) => change.type === 'add' && !used.has(correction));
			return one === undefined ? [] : [one.correction];
		});
		return places.toSorted(byPlaceIn(order)).flatMap((place) => {
			const add = byPlace.get(placeKey(place))?.findLast(({change}) => change.type === 'add');
			const words = wordsAt(texts.get(place.paragraph) ?? '', place);
			if (add?.change.type !== 'add' || words === undefined || used.has(add.correction)) {
				return [];
			}

			const {extent, kind, verb, issue} = add.change;
			const {paragraph} = place;
			const id = newId(place);
			return statement({id, actors: [], extent, issue, kind, verb, paragraph, about: [], ...words}, place);
		});
	}

	return {statement, additions, used, actors, places};
}

function isIn(text: string, change: Change): boolean {
	return change.type === 'split'
		? partsAt(text, change).length === 2
		: change.type !== 'span' || wordsAt(text, change) !== undefined;
}

/** The two parts of a split, or fewer where they are no parts. */
function partsAt(text: string, {first, second}: ChangeOf<'split'>) {
	const parts = [first, second].flatMap((part) => wordsAt(text, part) ?? []);
	return first.to <= second.from ? parts : [];
}

function byPlaceIn(order: ReadonlyMap<string, number>) {
	const at = ({paragraph}: Place) => order.get(paragraph) ?? 0;
	return (one: Place, other: Place): number => at(one) - at(other) || one.from - other.from || other.to - one.to;
}
