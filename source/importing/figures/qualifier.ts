const qualifier =
	/(?<!\bany(?:thing)? )\b(?:(?:(?:no|not|well|slightly|far) )?(?:more|less|fewer) than|(?:well )?over|nearly|almost|some|about|around|approximately|roughly|up to|at least|at most|as many as|close to)(?: an estimated)? $|\ban estimated $/iu;
// "Any fewer than 40 would be too few": what is needed are 40.
// "Scattered over nine camps", "about two of them": before few it says where, or on what.
const placing = /^(?:over|about|around)$/u;
const few = /^\p{Ll}+ (?!(?:thirds|quarters|fifths|tenths|hundred|thousand|million)\b)/u;

/** What a sentence prints before a number to say that it is not exact: `more than`, `up to`; `undefined` where there is nothing. */
export function qualifierOf(sentence: string, start: number): string | undefined {
	const found = qualifier
		.exec(sentence.slice(Math.max(0, start - 40), start))?.[0]
		.trim()
		.toLowerCase();
	const number = sentence.slice(start);
	const isPlacing = placing.test(found ?? '') && few.test(number) && !/^(?:half|an?)\b/u.test(number);
	return isPlacing ? undefined : found;
}
