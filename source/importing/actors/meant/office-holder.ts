import {office, officeWord} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {headOf} from '../book/names.ts';

/** Somebody named right behind an office, without a comma: "Vice-President of the Supreme Court Rui Nene". */
export type OfficeHolder = {readonly title: string; readonly name: string};

const nameWord = /^(?:(?:al|el|as|ash|an)-)?\p{Lu}[\p{L}'’-]*$|^\p{Lu}\.$/u;
const particle = /^(?:de|la|du|da|dos|von|van|der|bin|ben|al|el|ould|wa|y|di|del|dit)$/;
const institution =
	/^(?:Affairs|Court|Senate|Interior|Justice|Defence|Defense|Finance|Chamber|Deputies|Rights|Bank|Party|Front|Agency|Programme|Fund|Bureau|Society|League|Cross|Crescent|Congress|House|Front|Movement|Network|Association|Federation|Development|Cooperation|Planning|Health|Education|Reconciliation|Peace|Commerce|Trade|Labour|Gender|Women|Youth|Renewal|Democracy|Agriculture|Energy|Transport|Tourism|Culture|Information|Communications?|Administration|Authority|Alliance|Coalition|Organi[sz]ation|Guard|Forces)$/;

/** The office and the name in a phrase that runs one into the other, or nothing where it holds no two. */
export function officeHolder(phrase: string): OfficeHolder | undefined {
	const behind = / of (?:the )?(?<state>\p{Lu}[\p{L}' -]+)$/u.exec(phrase);
	const state = behind?.groups?.state === undefined ? undefined : memberState(behind.groups.state);
	const words = (state === undefined || !behind ? phrase : phrase.slice(0, behind.index)).split(' ');
	let from = words.length;
	while (from > 0 && (nameWord.test(words[from - 1] ?? '') || particle.test(words[from - 1] ?? ''))) {
		from -= 1;
	}

	const last = words.findLastIndex((word) => institution.test(word) || officeWord.test(word));
	from = Math.max(from, last + 1);
	if (/^(?:of|for|in)$/.test(words[from - 1] ?? '') || words[from - 1] === 'the') {
		from += placeLength(words.slice(from));
	}

	while (particle.test(words[from] ?? '')) {
		from += 1;
	}

	const title = words.slice(0, from).join(' ').replace(/ and$/, '');
	const name = words.slice(from);
	return name.length >= 2 && name.length <= 5 && (office.test(headOf(title)) || office.test(words[from - 1] ?? ''))
		? {title: `${title.replace(/^the /i, '')}${state === undefined ? '' : ` of ${state}`}`, name: name.join(' ')}
		: undefined;
}

// "President of Burkina Faso Awa Traoré": a state takes its own words, anything else that is named the first.
function placeLength(words: readonly string[]): number {
	for (let length = Math.min(words.length - 1, 6); length > 0; length -= 1) {
		if (memberState(words.slice(0, length).join(' ')) !== undefined) {
			return length;
		}
	}

	return 1;
}
