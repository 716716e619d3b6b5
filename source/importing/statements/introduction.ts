/** Whether a paragraph under these headings opens the report, before what was heard and seen. */
export function isOpening(headings: readonly string[]): boolean {
	return headings.length > 0 && headings.every((heading) => opening.test(heading));
}

/**
 * Whether a sentence of an introduction tells how the mission came about or what it was for: the letter that announces it and its aims are
 * nobody's words on a matter, and its terms of reference state the aims.
 */
export function tellsOfMission(sentence: string): boolean {
	return stand(announced, sentence) || aims.test(sentence);
}

const opening = /^(?:[IVX]+\. )?(?:introduction|background|composition|general|overview)\b/i;

const mission = '(?:the|its|this) (?:\\p{L}+ )?(?:mission|visit)';
// One after another, each looked for once: as one expression they would be tried from every word of every other.
const announced = [
	/\b(?:letters?|President of the Security Council)\b/i,
	/\b(?:inform|notif|announc|stat|advis)\w*\b/i,
	/\b(?:decided|agreed|decision|would|intend(?:s|ed)|intention)\b/i,
	/\b(?:send|dispatch|undertake|visit|mission)(?:s|ing)?\b/i,
];
const aims = new RegExp(
	`\\b(?:purposes?|aims?|objectives?|goals?|tasks?) of ${mission}\\b|\\b${mission} (?:also |further |thus )*(?:aimed|sought|wished|was (?:intended|mandated|tasked|designed|meant))\\b`,
	'iu',
);

/** Whether a text has what is looked for in this order. */
function stand(inOrder: readonly RegExp[], text: string): boolean {
	let rest = text;
	for (const words of inOrder) {
		const found = words.exec(rest);
		if (found === null) {
			return false;
		}

		rest = rest.slice(found.index + found[0].length);
	}

	return true;
}
