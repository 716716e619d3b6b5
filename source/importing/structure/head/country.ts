import {rangeStart} from '../../language/lexicon/dates.ts';

const toWhere = '(?:(?:of|by)\\s+[^,;:]{1,120}?\\s+)?(?:to|in|on|visiting)\\s+(?:the\\s+)?(?=\\S)';
const ofMission = new RegExp(`\\bmissions?\\s+${toWhere}`, 'i');
const ofVisit = new RegExp(`\\bvisits?\\s+${toWhere}`, 'i');

/** The country or region that the title of a mission names. */
export function countryOfMission(title: string): string | undefined {
	return countryBehind(title, ofMission);
}

/** The country or region that the title of a whole report names; within one, a visit may be to a town. */
export function countryOfReport(title: string): string | undefined {
	return countryOfMission(title) ?? countryBehind(title, ofVisit);
}

function countryBehind(title: string, visit: RegExp): string | undefined {
	const found = visit.exec(title);
	if (found === null) {
		return undefined;
	}

	const rest = title.slice(found.index + found[0].length);
	const own =
		rest.slice(0, rangeStart(rest)).split(/\s\(|:\s|\s[–—]\s|\s(?:from|between)\s\d|\s(?:during|under)\s/)[0] ?? '';
	const name = own.replace(/[\s,.;*(–—-]+$/, '').replace(/\s+issue$/i, '');
	return name === '' ? undefined : /\p{Ll}/u.test(name) ? name : lowered(name);
}

/** The country or region that a sentence names beside the days of a mission: `send a mission to Mali from 1 to 3 February`. */
export function countryBesideDays(text: string): string | undefined {
	for (const {index} of text.matchAll(
		/\bmission\s+(?:of the (?:Security )?Council\s+)?to\s+(?=(?:the\s+)?\p{Lu})/giu,
	)) {
		const rest = text.slice(index, index + 200);
		const days = rangeStart(rest);
		const own = days === undefined || days > 110 ? '' : rest.slice(0, days);
		if (own !== '' && !/[.;:(]/.test(own)) {
			return countryOfMission(own);
		}
	}

	return undefined;
}

const small = new Set(['and', 'of', 'the', 'in', 'to']);

/** Capitals of the 1990s as names are written. */
function lowered(name: string): string {
	return name
		.toLowerCase()
		.split(' ')
		.map((word) => (small.has(word) ? word : word.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase())))
		.join(' ');
}
