import type {CueKind} from './nouns.ts';
import {verbTable} from './verb-table.ts';

/** How a form of a verb is used: `ed` may be past or participle. */
export type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'past' | 'participle';

const irregular = new Map(
	`say said, tell told, think thought, feel felt, hold held, find found, see saw seen, speak spoke spoken,
give gave given, take took taken, make made, draw drew drawn, put put, pay paid, set set, seek sought,
undertake undertook undertaken, foresee foresaw foreseen, hear heard, lay laid, know knew known,
have had, come came come, bring brought, send sent, write wrote written, understand understood,
dwell dwelt, stand stood, lend lent, swear swore sworn, leave left, show showed shown, mean meant,
beseech besought, foretell foretold, bear bore borne, bid bade bidden, hide hid hidden, cast cast, learn learned learnt`
		.split(/,\s/)
		.map((forms): [string, readonly string[]] => {
			const [lemma = '', ...past] = forms.split(' ');
			return [lemma, past];
		}),
);

const doubling = /(?:mit|fer|^aver|gret|cur|bel|pel|[^aeiou][aeiou]g|plan|beg|rebut|submit|refut|signal|counsel)$/;
const notDoubling = /(?:offer|suffer|differ|answer|deliver|proffer)$/;

/** What may follow a reporting verb, besides the prepositions it takes. */
type Frame = 'that' | 'zero' | 'inf' | 'obj-inf' | 'np' | 'wh' | 'ing' | 'addressee' | 'self' | 'particle' | 'light';

/**
 * A reporting verb: the kind its content has by itself (`content`: the content decides), the frames it takes, and
 * the prepositions or particles after which its content begins.
 */
export type CueVerb = {
	readonly lemma: string;
	readonly kind: CueKind;
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
	l: 'light',
};

const rows = Object.entries(verbTable).flatMap(([kind, lines]) =>
	lines.split('\n').flatMap((line) => {
		const [lemmas = '', follow = ''] = line.split(':');
		return (lemmas.match(/\S+/g) ?? []).map((lemma) => ({lemma, kind: kind as CueKind, follow}));
	}),
);
// Of a verb in several rows the first tells the kind; what may follow it stands in any.
const verbs = [...Map.groupBy(rows, ({lemma}) => lemma)].map(([lemma, all]): CueVerb => {
	const words = all.flatMap(({follow}) => follow.match(/\S+/g) ?? []);
	return {
		lemma,
		kind: all[0]?.kind ?? 'content',
		frames: new Set(words.flatMap((word) => letters[word] ?? [])),
		prepositions: words.filter((word) => letters[word] === undefined),
	};
});
// Where two verbs have a form in common, it is that of the first.
const forms = new Map(
	verbs
		.flatMap((verb) =>
			spellingsOf(verb.lemma)
				.flatMap(formsOf)
				.map(([form, use]) => [form, {verb, form: use}] as const),
		)
		.toReversed(),
);

/** The reporting verb a word may be a form of. */
export function cueVerb(lower: string): {readonly verb: CueVerb; readonly form: VerbForm} | undefined {
	return forms.get(lower);
}

/** A verb as the United Nations spell it, and as others do: `recognize` and `recognise`, `favour` and `favor`. */
function spellingsOf(lemma: string): readonly string[] {
	return [...new Set([lemma, lemma.replace(/ize$/, 'ise').replace(/our$/, 'or')])];
}

/** Every form of a verb with how it is used, the first use of a form before any other. */
function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
	const [past = edForm(lemma), participle = past] = irregular.get(lemma) ?? [];
	return [
		[lemma, 'base'],
		[sForm(lemma), 's'],
		[ingForm(lemma), 'ing'],
		[past, past === participle ? 'ed' : 'past'],
		[participle, 'participle'],
	];
}

function stem(lemma: string): string {
	return doubling.test(lemma) && !notDoubling.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function edForm(lemma: string): string {
	return lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
}

function ingForm(lemma: string): string {
	return /[^eo]e$/.test(lemma) && lemma !== 'be' ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`;
}

function sForm(lemma: string): string {
	const regular = /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
	return lemma === 'have' ? 'has' : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : regular;
}
