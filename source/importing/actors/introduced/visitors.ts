import {phraseKind} from '../../language/lexicon/offices.ts';
import {capitalized} from '../../language/lexicon/tokens.ts';
import type {NewActor} from '../book/book-actor.ts';

const councilNames: readonly string[] = [
	'Security Council mission',
	'Security Council',
	'Council',
	'Council members',
	'members of the Security Council',
	'members of the mission',
];

const visit = /\b(?:the |a )?((?:[\p{L}'’-]+ ){0,6}(?:mission|delegation|visit))(?= |,|$)/iu;
const councilVisit =
	/(?<!\bPeace and )\bSecurity Council(?:['’]s)? (?:\p{L}+ )?(?:mission|delegation|visit)|\b(?:mission|delegation|visit) (?:of|by) (?:the )?(?:members of the )?(?:United Nations )?Security Council\b/iu;
const speaksOfCouncil =
	/\bSecurity Council (?:mission|delegation)\b|\bmembers of the (?:Security )?Council\b|\bCouncil members\b/i;

/**
 * Who made the visit, as the title names them, with the names they go by in the text. A report that speaks of the
 * Council or its members is one of the Security Council's own missions, unless its title names another body.
 */
export function visitors(title: string | undefined, country: string | undefined, text: string): NewActor {
	const to = country === undefined ? '' : ` to ${country}`;
	const isOurs = councilVisit.test(title ?? '');
	const other = isOurs ? undefined : otherBody(title ?? '');
	const council = isOurs || (other === undefined && speaksOfCouncil.test(text));
	const body = council || authorOf(title) !== undefined ? undefined : (other ?? ownBody(title ?? ''));
	return body === undefined && (council || title === undefined || !visit.test(title))
		? {name: `Security Council mission${to}`, kind: 'Security Council', aliases: councilNames, seen: true}
		: {
				name: `${body?.name ?? 'Mission'}${to}`,
				kind: body?.kind ?? 'other',
				aliases: ['Mission', 'Delegation', 'members of the mission', 'members of the delegation'],
				seen: true,
			};
}

const author =
	/\breport (?:of|by|from) (?:the |my )?((?:United Nations )?(?:Secretary-General|Special Rapporteur|Independent Expert|High Commissioner|Special Envoy|Special Representative|Chair(?:person|man)?|President)(?:'s|’s)?)\b/i;

/** Who says "I" in a report: the office its title names as its author, or else those who made the visit. */
export function authorOf(title: string | undefined): string | undefined {
	return author.exec(title ?? '')?.[1];
}

// "The mission of the Peacebuilding Commission to", "the African Union Commission visit to".
function otherBody(title: string): Pick<NewActor, 'name' | 'kind'> | undefined {
	const behind = bodyBehind.exec(title)?.groups;
	const before = behind === undefined ? bodyBefore.exec(title)?.groups : undefined;
	const body = behind?.body ?? before?.body?.replace(reportOf, '');
	return body === undefined
		? undefined
		: {
				name: behind === undefined ? `${body} ${before?.visit}` : capitalized(`${behind.visit} of the ${body}`),
				kind: phraseKind(body),
			};
}

const bodyName =
	"(?<body>(?:\\p{Lu}[\\p{L}'’-]* (?:(?:of|for|the|and|on) )*){0,10}(?:Commission|Committee|Council|Union|Assembly|Parliament|Community|Rapporteur|Group|Panel|Forum|Organization|League|Authority)(?: (?:of|for|on) (?:the )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)?)";
const visitNoun = '(?<visit>[Mm]ission|[Dd]elegation|[Vv]isit)';
const bodyBehind = new RegExp(`\\b${visitNoun} (?:of|by) (?:the )?${bodyName}`, 'u');
const bodyBefore = new RegExp(`\\b${bodyName}(?:['’]s)? (?:\\p{Ll}+ )?${visitNoun}\\b`, 'u');
const reportOf = /^.*\b(?:report|findings|letter|note|summary)s? (?:of|on|by|from) (?:the |a )?/i;

function ownBody(title: string): Pick<NewActor, 'name' | 'kind'> | undefined {
	const phrase = visit.exec(title)?.[1]?.replace(reportOf, '');
	return phrase !== undefined && / /.test(phrase) ? {name: capitalized(phrase), kind: phraseKind(phrase)} : undefined;
}
