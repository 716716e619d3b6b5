const someOf =
	/^(?:some|several|many|numerous|various|certain|a few|few|most|almost all(?: of)?|nearly all(?: of)?|virtually all(?: of)?|a (?:large |small |great |significant |good )?(?:number|majority|minority|group|range|couple|handful) of|the (?:vast |large |great )?majority of|a majority of|other|two|three|four|five|one|another|part of|parts of|at least \w+|an?)\b(?: (?:other|different|of))*(?: (?:the|its|their|those|these))?\s+/i;
/** Phrases that mean a part of those they name. */
export const quantified =
	/^(?:some|several|many|numerous|various|certain|a few|few|most|almost all|nearly all|virtually all|a (?:\w+ )?(?:number|majority|minority|range|couple|handful) of|the (?:\w+ )?majority of|one|two|three|four|five|parts? of|at least)\b/i;
const wholeOf =
	/^(?:different|respective|relevant|main|all(?: of)?|both(?: of)?|each of|every|the|these|those|this|that|its|their|his|her|our|my)\s+/i;
const standsFor =
	/^(?:the )?(?:members?|representatives?|spokespersons?|delegates?|participants?) (?:of|from) (?:the )?/i;

/** A phrase without what counts or points: "several of the parties" becomes "parties". */
export function bare(phrase: string): string {
	let rest = phrase.trim().replace(/^(?:some |about |around |nearly |over )?\d[\d,]* /i, '');
	for (;;) {
		const next = rest
			.replace(wholeOf, '')
			.replace(quantified.test(rest) || /^(?:other|another|an?)\s/i.test(rest) ? someOf : /^$/, '');
		if (next === rest || next === '') {
			return next === '' ? rest : next;
		}

		rest = next.trim();
	}
}

/** A phrase without those who stand for others: "representatives of civil society" becomes "civil society". */
export function standing(phrase: string): string {
	return /\bmembers of (?:the )?(?:parliament|senate|national|house|assembly|chamber|congress|cabinet|government|opposition|press|judiciary|delegation)/i.test(
		phrase,
	)
		? phrase
		: phrase.replace(standsFor, '');
}
