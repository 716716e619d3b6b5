import {capitalized} from '../../../briefing/wording.ts';
import {knownBodies} from '../../language/lexicon/known-bodies.ts';
import {phraseKind} from '../../language/lexicon/offices.ts';
import {lowered} from '../../language/lowered.ts';
import type {ActorBook} from '../book/book.ts';
import type {NewActor} from '../book/book-actor.ts';

const visit = /\b(?:the |a )?((?:[\p{L}'’-]+ ){0,6}(?:mission|delegation|visit))(?= |,|$)/iu;
const councilVisit =
	/(?<!\bPeace and )\bSecurity Council(?:['’]s)? (?:\p{L}+ )?(?:mission|delegation|visit)|\b(?:mission|delegation|visit) (?:of|by) (?:the )?(?:members of the )?(?:United Nations )?Security Council\b/iu;
const namesCouncil = /(?<!\bPeace and )\bSecurity Council\b/i;
const speaksOfMission = /\bSecurity Council (?:mission|delegation)\b/i;

/** Those who go on a mission, as a text names them. */
const membersOfVisit = ['Members of the mission', 'Members of the delegation'];

const membersOfMission = /\bmembers of the (?:mission|delegation)\b/gi;
const membersOfCouncil = /\bmembers of the (?:Security )?Council\b|\bCouncil members\b/gi;

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

/** Enters the body that sends the mission, and the members who go, beside the mission: of each what is said is its own. */
export function enterVisitors(book: ActorBook, text: string, title: string | undefined): void {
	const kind = 'Security Council';
	const entered = {name: kind, kind, aliases: ['Council']} as const;
	if (book.mission.kind !== kind) {
		// Whoever reports to it calls it the Council.
		if (isOfAuthor(title) && namesCouncil.test(text)) {
			book.add(entered);
		}

		enterOtherBody(book, visitingBody(title));
		return;
	}

	const council = book.add(entered);
	// They go by what the text mostly calls them.
	const times = (pattern: RegExp) => [...text.matchAll(pattern)].length;
	const [ofCouncil, ofMission] = ['Members of the Security Council', 'Members of the mission'];
	const name = times(membersOfMission) > times(membersOfCouncil) ? ofMission : ofCouncil;
	const members = book.add({name, kind, aliases: [ofCouncil, 'Council members', ofMission]});
	book.mission.partOf.add(council.id);
	members.partOf.add(book.mission.id).add(council.id);
	book.members = members;
}

function enterOtherBody(book: ActorBook, sending: string | undefined): void {
	if (sending === undefined) {
		return;
	}

	const noun = /(?:^| )(Council|Commission|Committee)(?= (?:of|for|on) |$)/u.exec(sending)?.[1];
	const called = noun === undefined ? [] : [`Members of the ${noun}`, `${noun} members`];
	const known = knownBodies.find(({name, aliases}) => [name, ...aliases].includes(sending));
	const body = book.named(sending) ?? book.add(known ?? {name: sending, kind: phraseKind(sending)});
	book.alias(body, noun ?? '');
	const {kind} = book.mission;
	book.members = book.add({name: `Members of the ${sending}`, kind, aliases: [...called, ...membersOfVisit]});
	book.mission.partOf.add(body.id);
	book.members.partOf.add(book.mission.id).add(body.id);
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
function visitingBody(printed = ''): string | undefined {
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
