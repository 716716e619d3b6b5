import type {Actor} from '../report/model.ts';

/** What an actor is called. */
export type Named = Pick<Actor, 'id' | 'name' | 'acronym' | 'aliases'>;

/** A name must have this many letters to be looked for: shorter ones are words of their own. */
const shortest = 3;

const placed = /(?<= .+ .+) (?:in|for|to) (?:the )?\p{Lu}[\p{L} '’-]*$/u;

// "The Special Representative of the Secretary-General" is not the Secretary-General; nor his deputy he; the head of a body speaks for it.
const officeOf =
	/\b(?:Representative|Envoy|Deputy|Adviser|Ambassador|Office|Spokesperson|Staff)s? (?:of|to|for) (?:the )?$|\b(?:Deputy|Assistant|Vice|[Ff]ormer) $/;

/** The actors whose names stand in a text, each by its longest name; a name within a longer one that is somebody else's does not count. */
export function mentioned(actors: readonly Named[], text: string): string[] {
	const names = actors
		.flatMap(({id, name, acronym, aliases}) =>
			[name, ...(acronym === undefined ? [] : [acronym]), ...aliases].flatMap((form) => [
				{id, form},
				// In a programme it goes without saying of which country an office or a mission is.
				...(placed.test(form) ? [{id, form: form.replace(placed, '')}] : []),
			]),
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
		const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
		// "The European Union Training Mission" is another than the European Union.
		const isLonger = name.includes(' ') && /^ \p{Lu}/u.test(text.slice(at + name.length));
		if (isWhole && !isLonger && !officeOf.test(text.slice(0, at))) {
			return at;
		}
	}

	return -1;
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
