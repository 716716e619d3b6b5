import * as v from 'valibot';
import {listed} from '../../../briefing/wording.ts';
import type {Term} from './page.ts';

/** What the schemas of data are made of here. */
type Schema = v.GenericSchema & {
	readonly entries?: Readonly<Record<string, Schema>>;
	readonly item?: Schema;
	readonly wrapped?: Schema;
	readonly options?: readonly (Schema | string)[];
	readonly literal?: unknown;
};

const basicTypes: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'number',
	boolean: 'true or false',
	strict_object: 'object',
};

/**
 * The fields of an object, or of each object of a list, as terms: with its type, what it is and, where it holds objects, the
 * fields of these. What has a title is named by it and not taken apart.
 */
export function fieldTerms(schema: v.GenericSchema): readonly Term[] {
	const {entries, item, wrapped, options = []} = schema as Schema;
	const inner = [item ?? wrapped ?? [], options.filter((option) => typeof option === 'object')].flat();
	return entries === undefined
		? once(inner.filter((one) => v.getTitle(one) === undefined).flatMap(fieldTerms))
		: Object.entries(entries).map(([name, field]) => {
				const description = descriptionOf(field);
				const meaning = description === undefined ? typeOf(field) : `${typeOf(field)}: ${description}`;
				return [name, meaning, v.getTitle(field) === undefined ? fieldTerms(field) : []];
			});
}

// One object or a list of such objects has each field once.
function once(terms: readonly Term[]): readonly Term[] {
	return [...new Map(terms.map((term) => [term[0], term])).values()];
}

function typeOf(schema: Schema): string {
	const {type, item, wrapped, options = [], literal} = schema;
	const title = v.getTitle(schema);
	if (title !== undefined) {
		return title;
	}

	if (item !== undefined) {
		return `list of ${plural(typeOf(item))}`;
	}

	if (wrapped !== undefined) {
		return `${typeOf(wrapped)}${type === 'optional' ? ', or absent' : ' or null'}`;
	}

	const alternatives = options.map((option) => (typeof option === 'string' ? `\`${option}\`` : typeOf(option)));
	return literal === undefined ? (basicTypes[type] ?? listed(alternatives, 'or')) : `\`${literal}\``;
}

// As it stands after a colon.
function descriptionOf(schema: Schema): string | undefined {
	const words = v.getDescription(schema) ?? (schema.wrapped && v.getDescription(schema.wrapped));
	return words?.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function plural(type: string): string {
	return /^\w+$/.test(type) ? `${type}s` : type;
}
