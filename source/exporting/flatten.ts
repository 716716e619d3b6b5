/** A record whose values are single cells. */
export type FlatRecord = Record<string, string | number>;

/**
 * A record with each value in one cell: what is not stated empty, lists separated by semicolons, an actor by its name, a person by
 * name and title, a range as `10–20`, yes and no as `true` and `false`.
 */
export function flatten(record: Readonly<Record<string, unknown>>): FlatRecord {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, flattenValue(value)]));
}

function flattenValue(value: unknown): string | number {
	if (value === null || value === undefined) {
		return '';
	}

	if (Array.isArray(value)) {
		return value.map(flattenValue).join('; ');
	}

	if (typeof value === 'object') {
		return flattenObject(value as Readonly<Record<string, unknown>>);
	}

	return typeof value === 'number' ? value : String(value);
}

function flattenObject(object: Readonly<Record<string, unknown>>): string {
	const {id: _, ...rest} = object;
	return Object.values(rest)
		.map(flattenValue)
		.join('min' in object ? '–' : ', ');
}
