import {venueNouns} from '../language/venue-nouns.ts';
import {placeLike, placeName} from './places.ts';

/** What a place where people meet is called; institutions where somebody works are not told from those who work there. */
const venue = new RegExp(`\\b(?:${venueNouns}|chancery|embassy|hôtel|house|hq|lodge|resort|résidence)\\b`, 'iu');
/** The name of a venue has such a word before any `of`. */
const head = /^(.*?)(?:\s(?:de|du|des|for)\s|\sof\s|,|$)/iu;
const people =
	/\b(?:ambassadors?|association|chief|command(?:er|ant)|committee|coordinator|director|governor|guards?|head|leaders?|manager|mayor|minister|officers?|owners?|president|representatives?|secretary|speaker|staff|union|workers?)\b/i;
const assembly = /^(?:\p{Lu}\p{L}+ )?House of \p{Lu}/u;
const visits = /^(?:field |site )?(?:visit|tour)\b/i;
const longest = 600;
const inParentheses = /^(.+\S)\s*\(([^()]{3,70})\)\.?$/;

/** A title and the venue that ends it, in parentheses or after a comma: `Lunch (Hotel Royal)`, `Talks, Town Hall, Bellavista`. */
export function venueAtEnd(title: string): readonly [title: string, venue: string] | undefined {
	const [, before, inside = ''] = title.length > longest ? [] : (inParentheses.exec(title) ?? []);
	if (before !== undefined && isVenueName(inside)) {
		return [before, placeName(inside)];
	}

	// What is visited is no place to meet at.
	const commas = visits.test(title) || title.length > longest ? [] : [...title.matchAll(/,\s+(?=\p{Lu})/gu)];
	const found = commas.find(({index, 0: sign}) => isVenueName(title.slice(index + sign.length)));
	return found === undefined || found.index === 0
		? undefined
		: [title.slice(0, found.index), placeName(title.slice(found.index + found[0].length))];
}

function isVenueName(text: string): boolean {
	const own = text.replace(/\.$/, '');
	const first = head.exec(own)?.[1] ?? '';
	// Of its words only what it is may begin small.
	const isName = /^\p{Lu}/u.test(own) && placeLike(`The ${own.replace(venue, 'Hall')}`);
	return isName && venue.test(first) && !people.test(first) && !assembly.test(own);
}
