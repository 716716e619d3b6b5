/** As many as one meets in a room, or reads in a day. */
const mostTold = 20;
// Who meets and speaks, what they write and say, and how they are organized: of few of these it is told who, not how many there are.
const speaking =
	'(?:vice-|co-)?(?:members|representatives|ambassadors|ministers|deputies|secretary-generals|presidents|chairs|leaders|mayors|governors|senators|interlocutors|donors|candidates|parties|groups|delegations|committees|organizations|agencies|bodies|organs|components|offices|states|countries|communities|others|internationals|sons|daughters)';
const told =
	'(?:letters|matters|obstacles|positions|laws|amendments|processes|rounds|meetings|sessions|visits|tables|mediations|votes|shifts|meals|beers)';
const narrated = new RegExp(`^(?:${speaking}|${told})$`, 'iu');
// What was done to them is counted, however few they are.
const suffered =
	/\b(?:kill(?:ed|ings?)|murder(?:ed|s)?|died|dead|deaths?|lives|wounded|injured|missing|disappeared|abducted|kidnapped|arrested|detained|detention|imprisoned|prison|sentenced|threat(?:s|ened)?|assassinated|displaced)\b/iu;

/**
 * Whether a number only tells who met or what was said rather than how much or how many there are of what one looks up: strength,
 * casualties, shares, money, people, places, cases.
 * @param clause its clause
 * @param behind what stands behind it
 */
export function isMereCount(
	{value, unit}: {readonly value: number | undefined; readonly unit: string},
	{clause, behind}: {readonly clause: string; readonly behind: string},
): boolean {
	// "In patrols of two boats at a time": how it is done.
	const isManner = /^(?: [\p{L}-]+){1,3} at a time\b/u.test(behind);
	return value !== undefined && value < mostTold && (isManner || (narrated.test(unit) && !suffered.test(clause)));
}
