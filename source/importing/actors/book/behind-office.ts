import {fieldNouns, office, officeWord} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {headOf} from './names.ts';

const nameWord = /^(?:(?:al|el|as|ash|an)-)?\p{Lu}[\p{L}'’-]*$|^\p{Lu}\.$/u;
/** What may stand in small letters within a name, as the source of an expression. */
export const nameParticles =
	'(?:de la|de|la|du|da|do|dos|von|van|der|den|ter|ten|zu|af|av|bin|ben|ibn|bint|al|el|abu|ould|wa|y|di|del|dit|los|las)';
const particle = new RegExp(`^${nameParticles}$`);
const institution = new RegExp(
	`^(?:${fieldNouns}|Appeals?|Court|Senate|Defense|Chamber|Deputies|Bank|Party|Front|Agency|Programme|Fund|Bureau|Society|League|Cross|Crescent|Congress|House|Movement|Network|Association|Federation|Renewal|Democracy|Authority|Alliance|Coalition|Command|Organi[sz]ation|Guard|Forces|Centre|Center|School|Academy|College|University|Hospital|Unit|Section|Division|Brigade|Battalion|Group|Team|Institute|Directorate|Department|Service|Branch|Delegation|Region|District|Operation|Institution|Elections?|Electoral|Law|Assistance|Rule|Reform|Observer|Observation|Monitoring|Liaison|Process|Secretariat|Sector|Headquarters)$`,
);

/** The name and the office in a phrase that has the one right behind the other, without a comma: "Vice-President of the Supreme Court Rui Nene". */
export function behindOffice(phrase: string): {readonly name: string; readonly title: string} | undefined {
	const behind = / of (?:the )?(?<state>\p{Lu}[\p{L}' -]+)$/u.exec(phrase);
	const state = memberState(behind?.groups?.state ?? '');
	const words = phrase.slice(0, state === undefined ? undefined : behind?.index).split(' ');
	const isOfName = (word: string) =>
		(nameWord.test(word) || particle.test(word)) && !institution.test(word) && !officeWord.test(word);
	const run = words.findLastIndex((word) => !isOfName(word)) + 1;
	const place = /^(?:of|for|in|the)$/.test(words[run - 1] ?? '') ? placeLength(words.slice(run)) : 0;
	const from = words.findIndex((word, at) => at >= run + place && !particle.test(word));
	// "The Governor of East Nusa Tenggara" is of a place of three words.
	const name = from < 0 || /^(?:North|South|East|West)$/.test(words[from - 1] ?? '') ? [] : words.slice(from);
	const title = words.slice(0, from).join(' ').replace(/^the /i, '');
	const isOffice = office.test(headOf(title)) || office.test(words[from - 1] ?? '') || /^Deputy \p{Lu}/u.test(title);
	return name.length >= 2 && name.length <= 5 && isOffice && !title.endsWith(' and')
		? {name: name.join(' '), title: state === undefined ? title : `${title} of ${state}`}
		: undefined;
}

// "President of Burkina Faso Awa Traoré": a state takes its own words, and any other place all of them.
function placeLength(words: readonly string[]): number {
	const length = [6, 5, 4, 3, 2, 1].find((many) => memberState(words.slice(0, many).join(' ')) !== undefined);
	return length ?? words.length;
}
