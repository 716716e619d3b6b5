import type {Actor} from '../report/model.ts';

/** A name must have this many letters to be looked for: shorter ones are words of their own. */
const shortest = 3;

/** The actors whose names stand in a text, each by its longest name; a name within a longer one that is somebody else's does not count. */
export function mentioned(actors: readonly Actor[], text: string): string[] {
	const names = actors
		.flatMap(({id, name, acronym, aliases}) =>
			[name, ...(acronym === undefined ? [] : [acronym]), ...aliases].map((form) => ({id, form})),
		)
		.filter(({form}) => form.length >= shortest && /^\p{Lu}/u.test(form))
		// Within a sentence, a name of common words begins with a small letter.
		.flatMap(({id, form}) =>
			(form.includes(' ') ? [form, form.charAt(0).toLowerCase() + form.slice(1)] : [form]).map((one) => ({
				id,
				form: one,
			})),
		)
		.toSorted((one, other) => other.form.length - one.form.length);
	let rest = text;
	const found = new Set<string>();
	for (const {id, form} of names) {
		const at = placeOf(rest, form);
		if (at !== -1) {
			found.add(id);
			rest = rest.slice(0, at) + '\n'.repeat(form.length) + rest.slice(at + form.length);
		}
	}

	return [...found];
}

function placeOf(text: string, name: string): number {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) {
			return at;
		}
	}

	return -1;
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
