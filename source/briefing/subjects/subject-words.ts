import {oncePerKey} from '../once-per.ts';
import {fold} from '../wording.ts';

/** Words that begin alike are one: "negotiate" and "negotiations". */
const sameBeginning = 6;
const shortest = 4;
const common = new Set(
	`the and for with that this those these from into onto have been being were they them their than then here there which whom whose what
	when where while would could should will shall might must more most further already still just over under about between among
	within without through during after before since until against toward towards upon very well does done also both each such some any all
	only other another many much several various certain first second third recent current ongoing following including include includes
	particular particularly especially regard regarding order need needs needed part parts make makes made making said says say take takes
	taken taking year years month months security council mission members member country countries united nations report context continue
	continued continues continuing respect ensure ensuring call calls called calling effort efforts support supports supported supporting
	reiterate reaffirm underscore underscores emphasize stress stressed importance important welcome welcomed encourage encouraged
	assess assessment express expressed receive received review evaluate examine urge urged note noted`.split(/\s+/),
);

/**
 * The beginnings of the words that tell what a text is about, each as often as it stands there: neither short words nor those of every
 * report.
 */
export function subjectWords(text: string): string[] {
	return (text.match(/\p{L}+/gu) ?? []).map(beginningOf).filter((word) => word !== '');
}

/** How much a word weighs that so many of all texts have: the more, the fewer they are, and nothing where nearly all of them do. */
export function weightAmong(all: number, having = 0): number {
	return Math.max(0, Math.log((all + 1) / (having + 0.5)));
}

/** What a word counts as, empty for one that says nothing of a subject: each is worked out once, since a report has it many times. */
const beginningOf = oncePerKey((word: string): string => {
	const folded = fold(word);
	const says = (word.length >= shortest || /^\p{Lu}{2,}$/u.test(word)) && !common.has(folded);
	return says ? folded.replace(/s$/u, '').slice(0, sameBeginning) : '';
});
