/** How a form of a verb is used: `ed` may be past or participle. */
export type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'past' | 'participle';

// Lemma: past, participle.
const irregular: Readonly<Record<string, readonly [string, string]>> = {
	say: ['said', 'said'],
	tell: ['told', 'told'],
	think: ['thought', 'thought'],
	feel: ['felt', 'felt'],
	hold: ['held', 'held'],
	find: ['found', 'found'],
	see: ['saw', 'seen'],
	speak: ['spoke', 'spoken'],
	give: ['gave', 'given'],
	take: ['took', 'taken'],
	make: ['made', 'made'],
	draw: ['drew', 'drawn'],
	put: ['put', 'put'],
	pay: ['paid', 'paid'],
	set: ['set', 'set'],
	seek: ['sought', 'sought'],
	swear: ['swore', 'sworn'],
	undertake: ['undertook', 'undertaken'],
	foresee: ['foresaw', 'foreseen'],
	hear: ['heard', 'heard'],
	lay: ['laid', 'laid'],
	know: ['knew', 'known'],
	have: ['had', 'had'],
	bring: ['brought', 'brought'],
	send: ['sent', 'sent'],
	write: ['wrote', 'written'],
	understand: ['understood', 'understood'],
	plead: ['pleaded', 'pleaded'],
	beseech: ['beseeched', 'beseeched'],
	leave: ['left', 'left'],
	show: ['showed', 'shown'],
	mean: ['meant', 'meant'],
};

// Verbs of more than one syllable that double their last letter.
const doubling = /(?:mit|fer|gret|cur|bel|pel|[^aeiou][aeiou]g|plan|beg|rebut|submit|refut)$/;
const notDoubling = /(?:offer|suffer|differ|answer|deliver|proffer)$/;

/** Every form of a verb with how it is used. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
	const [past, participle] = irregular[lemma] ?? [];
	const own: readonly (readonly [string, VerbForm])[] =
		past === undefined || participle === undefined
			? [[edForm(lemma), 'ed']]
			: past === participle
				? [[past, 'ed']]
				: [
						[past, 'past'],
						[participle, 'participle'],
					];
	return [[lemma, 'base'], [sForm(lemma), 's'], [ingForm(lemma), 'ing'], ...own];
}

function stem(lemma: string): string {
	return doubling.test(lemma) && !notDoubling.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function edForm(lemma: string): string {
	if (lemma.endsWith('e')) {
		return `${lemma}d`;
	}

	return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
}

function ingForm(lemma: string): string {
	return /[^eo]e$/.test(lemma) && lemma !== 'be' ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`;
}

function sForm(lemma: string): string {
	if (/[^aeiou]y$/.test(lemma)) {
		return `${lemma.slice(0, -1)}ies`;
	}

	return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : lemma === 'have' ? 'has' : `${lemma}s`;
}
