import {closest, distance} from 'fastest-levenshtein';

/** The name that was probably meant; `undefined` where none is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
	const best = closest(typed.toLowerCase(), [...names]);
	return names.length > 0 && distance(typed.toLowerCase(), best) <= Math.max(1, Math.ceil(best.length / 3))
		? best
		: undefined;
}

/** `; did you mean "issues"?`, or nothing where no name is near. */
export function suggestion(typed: string, names: readonly string[], prefix = ''): string {
	const name = nearest(typed, names);
	return name === undefined ? '' : `; did you mean "${prefix}${name}"?`;
}
