import type {Span} from '../language/lexicon/tokens.ts';

/** As many as one meets in a room, or reads in a day. */
const mostTold = 20;
/** What was done to those who are counted is said close by. */
const near = 120;

// Who meets and speaks, what they write and say, and how they are organized: of few of these it is told who, not how many there are.
const speaking =
	'(?:vice-|co-)?(?:members|representatives|ambassadors|ministers|deputies|secretary-generals|presidents|chairs|leaders|mayors|governors|senators|interlocutors|donors|candidates|parties|groups|delegations|committees|organizations|agencies|bodies|organs|components|offices|states|countries|communities|others|speakers|(?:co-)?leads|institutions|internationals|sons|daughters)';
const told =
	'(?:letters|statements|numbers|matters|obstacles|positions|laws|amendments|processes|rounds|meetings|sessions|visits|tables|mediations|votes|shifts|meals|beers)';
const narrated = new RegExp(`^(?:${speaking}|${told})$`, 'iu');
// "Met with eleven judges", "the mayors of four communes", "visited two camps".
const met =
	/\b(?:met(?: with)?|visited|accompanied by|joined by|representatives (?:of|from)|(?:mayors|heads|leaders|chairs|chairmen|presidents|ambassadors|commanders|governors|ministers) of|travelled from|divided into|attended by) (?:the |only |all |some |its )?$/iu;
// What was done to them is counted, however few they are.
const suffered =
	/\b(?:kill(?:ed|ings?)|murder(?:ed|s)?|died|dead|deaths?|lost (?:his|her|their) li(?:fe|ves)|wounded|injured|missing|disappeared|abducted|kidnapped|arrest(?:ed)?|detained|in (?:detention|prison)|imprisoned|sentenced|threat(?:ened|s(?! to\b))?|assassinated)\b/iu;

/**
 * Whether a number only tells who met or what was said rather than how much or how many there are of what one looks up: strength,
 * casualties, shares, money, people, places, cases.
 */
export function isMereCount(
	sentence: string,
	{start, end}: Span,
	{value, unit, isPart}: {readonly value: number | undefined; readonly unit: string; readonly isPart: boolean},
): boolean {
	if (value === undefined || value >= mostTold || unit === 'per cent') {
		return false;
	}

	const before = sentence.slice(Math.max(0, start - near), start).replace(/^.*[;:]/su, '');
	const behind = sentence.slice(end, end + near).replace(/[;:].*$/su, '');
	// "In patrols of two boats at a time": how it is done.
	const isManner = /^(?: [\p{L}-]+){1,3} at a time\b/u.test(behind);
	return isManner || met.test(before) || (!isPart && narrated.test(unit) && !suffered.test(before + behind));
}
