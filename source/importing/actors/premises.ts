import {venueNouns} from '../language/venue-nouns.ts';

// Of these nouns none is a body's too, as a centre, a club or a university is.
const nouns = `${venueNouns}|state house|government house|residency|aerodrome|air base|airbase|military base|room|conference cent(?:re|er)|lounge|gardens?`;
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
