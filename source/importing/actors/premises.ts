// Of these nouns none is a body's too, as a centre, a club or a university is.
const nouns =
	'hotel|palais|palace|mansion|guest ?house|state house|government house|residence|residency|villa|airport|aerodrome|airfield|air base|airbase|military base|aéroport|hall|room|salle|ballroom|auditorium|conference cent(?:re|er)|building|compound|camp|barracks|headquarters|stadium|terminal|lounge|gardens?|restaurant';
const before = new RegExp(`^(?:the )?(?:${nouns})(?![\\p{L}-])`, 'iu');
const after = new RegExp(`(?<![\\p{L}-])(?:${nouns})$`, 'iu');
const at = /,? (?:at|in) (?:the )?(?<where>\p{Lu}[^,;]*)$/u;

/** Whether a name is that of a building or grounds, which a programme prints beside whom is met there. */
export function isPremises(name: string): boolean {
	const head = name.trim().split(/ (?:of|for|in) /, 1)[0] ?? '';
	return /\p{Lu}/u.test(name) && (before.test(name.trim()) || after.test(head));
}

/** A phrase without where it is: "the Mayor at Harbour Hall" is the Mayor. */
export function withoutPremises(phrase: string): string {
	const found = at.exec(phrase);
	return found !== null && isPremises(found.groups?.where ?? '') ? phrase.slice(0, found.index) : phrase;
}
