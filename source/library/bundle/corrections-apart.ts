import {type CorrectionParts, wordsOf} from '../reader/corrections.ts';

/** A correction of whoever made it. */
type Made = Pick<CorrectionParts, 'paragraph' | 'text' | 'from' | 'to' | 'change'>;

/** A correction of theirs that is not here, and mine that says otherwise, where there is one. */
export type CorrectionApart<Theirs, Mine> = {readonly theirs: Theirs; readonly mine: Mine | undefined};

/**
 * The corrections of theirs that are not mine as well: of several of one type at one place the last, which counts. Mine says
 * otherwise where it is of the same type, or only one of the two removes what is there.
 */
export function correctionsApart<Theirs extends Made, Mine extends Made>(
	theirs: readonly Theirs[],
	mine: readonly Mine[],
): CorrectionApart<Theirs, Mine>[] {
	const here = lasting(mine);
	const byPlace = Map.groupBy(here.values(), placeOf);
	return [...lasting(theirs)]
		.filter(([key, one]) => changeOf(here.get(key)) !== changeOf(one))
		.map(([key, one]) => {
			const there = byPlace.get(placeOf(one)) ?? [];
			return {
				theirs: one,
				mine: here.get(key) ?? there.find((other) => (typeOf(other) === 'remove') !== (typeOf(one) === 'remove')),
			};
		});
}

function lasting<One extends Made>(all: readonly One[]): Map<string, One> {
	return new Map(all.map((one) => [`${placeOf(one)}\n${typeOf(one)}`, one]));
}

// In two copies of a report the same words may begin elsewhere in their paragraph.
function placeOf(made: Made): string {
	const {paragraph, text, from, to} = made;
	const words = wordsOf(made);
	const at = words === '' ? `${from}–${to}` : `${text.slice(0, from).split(words).length} ${words}`;
	return `${paragraph}\n${at}\n${partOf(made, 'which')}`;
}

// Several may be added at one place.
function typeOf(made: Made): string {
	const type = partOf(made, 'type');
	return type === 'add' ? `${type} ${changeOf(made)}` : type;
}

function partOf({change}: Made, part: 'type' | 'which'): string {
	return typeof change === 'object' && change !== null && part in change
		? String((change as Readonly<Record<string, unknown>>)[part] ?? '')
		: '';
}

function changeOf(made: Made | undefined): string | undefined {
	return made && JSON.stringify(made.change);
}
