import type {StatementKind} from '../../report/kinds.ts';
import {formsOf, type VerbForm} from '../language/verb-forms.ts';
import {verbTable} from './verb-table.ts';

/** What may follow a reporting verb, besides the prepositions it takes. */
export type Frame = 'that' | 'zero' | 'inf' | 'obj-inf' | 'np' | 'wh' | 'ing' | 'addressee' | 'self' | 'particle';

/**
 * A reporting verb: the kind its content has by itself (`content`: the content decides), the frames it takes, and
 * the prepositions or particles after which its content begins.
 */
export type CueVerb = {
	readonly lemma: string;
	readonly kind: StatementKind | 'content';
	readonly frames: ReadonlySet<Frame>;
	readonly prepositions: readonly string[];
};

const letters: Readonly<Record<string, Frame>> = {
	t: 'that',
	z: 'zero',
	i: 'inf',
	o: 'obj-inf',
	n: 'np',
	w: 'wh',
	g: 'ing',
	a: 'addressee',
	s: 'self',
	p: 'particle',
};

const verbs = Object.entries(verbTable).flatMap(([kind, lines]) =>
	lines
		.trim()
		.split('\n')
		.filter((line) => line !== '')
		.flatMap((line) => {
			const [lemmas = '', follow = ''] = line.split(':');
			const words = follow
				.trim()
				.split(/\s+/)
				.filter((word) => word !== '');
			return lemmas
				.trim()
				.split(/\s+/)
				.map((lemma) => ({
					lemma,
					kind: kind as StatementKind | 'content',
					frames: words.flatMap((word) => letters[word] ?? []),
					prepositions: words.filter((word) => letters[word] === undefined),
				}));
		}),
);

const merged = new Map<string, CueVerb>();
for (const {lemma, kind, frames, prepositions} of verbs) {
	const known = merged.get(lemma);
	merged.set(lemma, {
		lemma,
		kind: known?.kind ?? kind,
		frames: new Set([...(known?.frames ?? []), ...frames]),
		prepositions: [...(known?.prepositions ?? []), ...prepositions],
	});
}

const forms = new Map<string, {readonly verb: CueVerb; readonly form: VerbForm}>();
for (const verb of merged.values()) {
	for (const [form, use] of formsOf(verb.lemma)) {
		if (!forms.has(form)) {
			forms.set(form, {verb, form: use});
		}
	}
}

/** The reporting verb a word may be a form of. */
export function cueVerb(lower: string): {readonly verb: CueVerb; readonly form: VerbForm} | undefined {
	return forms.get(lower);
}
