import {stated} from '../../../report/stated.ts';
import {phraseKind} from '../../language/lexicon/offices.ts';
import type {Meeting} from '../../model/structure.ts';
import {isPlace, townName} from '../told/where.ts';
import {ofGroup} from './lines.ts';
import {acronym, headsPlace, isVenueCalled, isVenueName, placeLike} from './places.ts';

/** Where a meeting was, and whether that is inferred from where the mission had come to. */
export type Whereabouts = {readonly place?: string; readonly placeInferred: boolean};

/** Longer ones hold what was left of others. */
const longestTitle = 600;
/** Where a name ends that stands within a title. */
const ending = /[,;:.(]|\s(?:and|by|followed|for|from|hosted|to|with)\s|\s\d/u;
const held =
	'(?:activit(?:y|ies)|arrival|arrive|briefing|breakfast|ceremony|conference|consultations?|dinner|discussions?|lunch|luncheon|meetings?|patrol|reception|roundtable|session|stop|stopover|talks|tour|visits?)';
// "Briefing at Harbour House", not "Briefing on the truce in Grey Bay": nothing stands between that the place could be of.
const heldAt = new RegExp(
	`^(?:(?!(?:about|at|by|for|from|hosted|in|of|on|to|with)\\b)[\\p{L}/-]+ ){0,4}?${held} (?<how>in|at) (?:the )?(?=\\p{Lu})`,
	'iu',
);
const visitIn = new RegExp(
	`^(?:field |site )?(?:visit|tour) (?:to|of) [^,;:]+ (?<how>in|at|near) (?<town>${townName})$`,
	'iu',
);
const visitTo = /^(?:field |site )?(?:visit|tour) (?:to|of) (?=\p{Lu})/iu;
const leaves = /\b(?:depart\p{L}*|leaves?|flight|return|(?:drive|transfer|travel) (?:to|from))\b/iu;
/** "Arrive Grey Bay", "Depart Grey Bay": an itinerary has no preposition. */
const comesTo = /^[Aa]rrives? (?=\p{Lu})/u;
const leavesFrom = /^(?:[Dd]eparture from|[Dd]eparts?) (?=\p{Lu})/u;
// "Departure by road for Grey Bay", "Return to Grey Bay": what follows is there.
const goesTo =
	/^(?:departures?|depart|leaves?|return|flight|travel|transfer|drive|journey)\b(?:[^,;:.()]{0,40}? (?:for|to)|[^;]{0,40}; arrives?) (?=\p{Lu})/iu;
/** Where missions come from. */
const home = /^New York\b/;
const arrives = /^arriv(?:al|es?) /iu;
const atVenue = / at (?:the )?(?<venue>\p{Lu}[^,;:.()]*)$/u;

/**
 * Where each meeting of a programme was: as it is placed, as its title says, or else, until the mission departs, where a title says that
 * it arrived or went.
 */
export function whereabouts(meetings: readonly Pick<Meeting, 'title' | 'place'>[]): readonly Whereabouts[] {
	let town: string | undefined;
	return meetings.map(({title, place}) => {
		const words = title.replace(ofGroup, '');
		const named = place ?? (words.length > longestTitle ? undefined : placeInTitle(words));
		const where = {...stated({place: named ?? town}), placeInferred: named === undefined && town !== undefined};
		const isOfAll = words === title;
		// From a site out of town one comes back: "Visit to the camp at Grey Cove".
		const isSite = isVenueCalled(named ?? '') || isVenueName(named ?? '') || isVisitedSite(words);
		const isElsewhere = named !== undefined && named !== town && !isSite;
		if (arrives.test(words) && isOfAll) {
			town = place === undefined && named !== undefined && isTown(named) ? named : undefined;
		} else if (leaves.test(words) || isElsewhere) {
			const next = isOfAll ? nameBehind(words, goesTo) : undefined;
			town = next !== undefined && isTown(next) && !home.test(next) ? next : undefined;
		}

		return where;
	});
}

function isVisitedSite(title: string): boolean {
	const {how = 'in'} = visitIn.exec(title)?.groups ?? {};
	return how.toLowerCase() !== 'in';
}

/** The place that a title says it is at: `Briefing at Harbour House`, `Visit to a camp in Grey Bay`, `Arrival in Grey Bay and lunch`. */
function placeInTitle(title: string): string | undefined {
	const {how} = heldAt.exec(title)?.groups ?? {};
	const direct = nameBehind(title, heldAt);
	const isAt = how?.toLowerCase() === 'at';
	const {venue} = atVenue.exec(title)?.groups ?? {};
	const towns = [
		direct,
		visitIn.exec(title)?.groups?.town,
		...[visitTo, comesTo, leavesFrom].map((before) => nameBehind(title, before)),
	];
	return (
		[direct, venue].find((name) => name !== undefined && isVenueCalled(name)) ??
		towns.find((name) => name !== undefined && isTown(name)) ??
		(isAt && direct !== undefined && placeLike(direct) && isPlace(direct) ? direct : undefined)
	);
}

function nameBehind(title: string, before: RegExp): string | undefined {
	const behind = title.slice(before.exec(title)?.[0].length ?? title.length);
	return behind === '' ? undefined : behind.split(ending, 1)[0];
}

const wholeTown = new RegExp(`^${townName}$`, 'u');

function isTown(name: string): boolean {
	const isName = wholeTown.test(name) && isPlace(name) && !acronym.test(name);
	return isName && headsPlace(name) && phraseKind(name) === 'other' && !isVenueCalled(name);
}
