/** Whether a paragraph under these headings opens the report, before what was heard and seen. */
export function isOpening(headings: readonly string[]): boolean {
	return headings.length > 0 && headings.every((heading) => opening.test(heading));
}

/**
 * Whether a sentence of an introduction tells how the mission came about or what it was for: the letter that announces it and its aims are
 * nobody's words on a matter, and its terms of reference state the aims.
 */
export function tellsOfMission(sentence: string): boolean {
	return announced.test(sentence) || aims.test(sentence);
}

const opening = /^(?:[IVX]+\. )?(?:introduction|background|composition|general|overview)\b/i;

const mission = '(?:the|its|this) (?:\\p{L}+ )?(?:mission|visit)';
const sending = '(?:send|dispatch|undertake|visit|mission)(?:s|ing)?';
const announced = new RegExp(
	`\\b(?:letters?|President of the Security Council)\\b.*\\b(?:inform|notif|announc|stat|advis)\\w*\\b.*\\b(?:decided|agreed|decision|would|intend(?:s|ed)|intention)\\b.*\\b${sending}\\b`,
	'isu',
);
const aims = new RegExp(
	`\\b(?:purposes?|aims?|objectives?|goals?|tasks?) of ${mission}\\b|\\b${mission} (?:also |further |thus )*(?:aimed|sought|wished|was (?:intended|mandated|tasked|designed|meant))\\b`,
	'iu',
);
