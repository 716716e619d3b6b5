import {capitalized} from '../../../briefing/wording.ts';
import {phraseKind} from '../../language/lexicon/offices.ts';
import {lowered} from '../../language/lowered.ts';
import type {NewActor} from '../book/book-actor.ts';

const visit = /\b(?:the |a )?((?:[\p{L}'’-]+ ){0,6}(?:mission|delegation|visit))(?= |,|$)/iu;
const councilVisit =
	/(?<!\bPeace and )\bSecurity Council(?:['’]s)? (?:\p{L}+ )?(?:mission|delegation|visit)|\b(?:mission|delegation|visit) (?:of|by) (?:the )?(?:members of the )?(?:United Nations )?Security Council\b/iu;
/** The Council by its name. */
export const namesCouncil = /(?<!\bPeace and )\bSecurity Council\b/i;
const speaksOfMission = /\bSecurity Council (?:mission|delegation)\b/i;

/** Those who go on a mission, as a text names them. */
export const membersOfVisit = ['Members of the mission', 'Members of the delegation'];

/** The members of the Council, as a text names them. */
export const membersOfCouncil = /\bmembers of the (?:Security )?Council\b|\bCouncil members\b/gi;

/**
 * Who made the visit, as the title names them, with the names they go by in the text. A report that speaks of the
 * Council or its members is one of the Security Council's own missions, unless its title names another body.
 * @param printed the title: empty where there is none, `undefined` where that is not known
 */
export function visitors(printed: string | undefined, country: string | undefined, text: string): NewActor {
	const title = printed === undefined ? undefined : cased(printed);
	if (isOfAuthor(title)) {
		return {name: 'Mission', kind: 'other', aliases: [], seen: false};
	}

	const the = title?.includes(` the ${country}`) ? 'the ' : '';
	const to = country === undefined ? '' : ` to ${the}${country}`;
	const isByTitle = councilVisit.test(title ?? '');
	const other = isByTitle ? undefined : otherBody(title ?? '');
	const isCouncil =
		isByTitle || (other === undefined && (speaksOfMission.test(text) || text.search(membersOfCouncil) >= 0));
	const body = isCouncil ? undefined : other;
	const mayBeCouncil = isCouncil || title === undefined || (!visit.test(title) && namesCouncil.test(text));
	return body === undefined && mayBeCouncil
		? {
				// With another body it speaks for both.
				name: `${/\bjoint (?:mission|visit)\b/iu.test(title ?? '') ? 'Joint' : 'Security Council'} mission${to}`,
				kind: 'Security Council',
				aliases: ['Security Council mission', 'Council mission'],
				seen: true,
			}
		: {
				name: `${body?.name ?? 'Mission'}${to}`,
				kind: body?.kind ?? 'other',
				aliases: ['Mission', 'Delegation', ...(body === undefined ? membersOfVisit : [])],
				seen: true,
			};
}

const author =
	/\breport (?:of|by|from) (?:the |my )?((?:United Nations )?(?:Secretary-General|Special Rapporteur|Independent Expert|High Commissioner|Special Envoy|Special Representative|Chair(?:person|man)?|President)(?:'s|’s)?)\b/i;

/** Who says "I" in a report: the office its title names as its author, or else those who made the visit. */
export function authorOf(title: string | undefined): string | undefined {
	return author.exec(title ?? '')?.[1];
}

/** Whether a report is of an author who reports on something else than a visit: `Report of the Secretary-General on Arcadia`. */
export function isOfAuthor(title: string | undefined): boolean {
	return authorOf(title) !== undefined && !/\b(?:visits?|missions?|travels?) (?:(?:of|by) .*)?to /i.test(title ?? '');
}

/** The body, other than the Security Council, whose mission a title names: "Peacebuilding Commission". */
export function visitingBody(printed = ''): string | undefined {
	const title = cased(printed);
	return councilVisit.test(title) ? undefined : sendingIn(title)?.body;
}

function cased(title: string): string {
	return /\p{Ll}/u.test(title) ? title : lowered(title);
}

function otherBody(title: string): Pick<NewActor, 'name' | 'kind'> | undefined {
	const found = sendingIn(title);
	return found && {name: found.name, kind: phraseKind(found.body)};
}

// "The mission of the Peacebuilding Commission to", "the African Union Commission visit to": the body, and the name of what it sends.
function sendingIn(title: string): {readonly body: string; readonly name: string} | undefined {
	const {body: behind, visit: sent} = bodyBehind.exec(title)?.groups ?? {};
	if (behind !== undefined) {
		return {body: behind, name: capitalized(`${sent} of the ${behind}`)};
	}

	const {body: before, visit: going} = bodyBefore.exec(title)?.groups ?? {};
	const body = before?.replace(reportOf, '');
	return body === undefined ? undefined : {body, name: `${body} ${going}`};
}

const bodyName =
	"(?<body>(?:\\p{Lu}[\\p{L}'’-]* (?:(?:of|for|the|and|on) )*){0,10}(?:Commission|Committee|Council|Union|Assembly|Parliament|Community|Rapporteur|Group|Panel|Forum|Organization|League|Authority)(?: (?:of|for|on) (?:the )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)?)";
const visitNoun = '(?<visit>[Mm]ission|[Dd]elegation|[Vv]isit)';
const bodyBehind = new RegExp(`\\b${visitNoun} (?:of|by) (?:the )?${bodyName}`, 'u');
const bodyBefore = new RegExp(`\\b${bodyName}(?:['’]s)? (?:\\p{Ll}+ )?${visitNoun}\\b`, 'u');
const reportOf = /^.*\b(?:report|findings|letter|note|summary)s? (?:of|on|by|from) (?:the |a )?/i;
