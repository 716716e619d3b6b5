import type {NewEntry} from './actor-book.ts';
import {phraseKind} from './actor-heads.ts';
import {capitalized} from './new-actor.ts';

const councilNames: readonly string[] = [
	'Security Council mission',
	'Security Council',
	'Council',
	'Council members',
	'members of the Security Council',
	'members of the mission',
];

const visit = /\b(?:the |a )?((?:[\p{L}'’-]+ ){0,6}(?:mission|delegation|visit))(?= |,|$)/iu;

/**
 * Who made the visit, as the title names them, with the names they go by in the text. A report that speaks of the
 * Council or its members, or whose title names no other body, is one of the Security Council's own missions.
 */
export function visitors(title: string | undefined, subject: string | undefined, text: string): NewEntry {
	const to = subject === undefined ? '' : ` to ${subject}`;
	const council =
		`${title ?? ''}\n${text}`.search(
			/\bSecurity Council (?:mission|delegation)\b|\bmembers of the (?:Security )?Council\b|\bCouncil members\b/i,
		) >= 0;
	const body = council || authorOf(title) !== undefined ? undefined : ownBody(title ?? '');
	return body === undefined && (council || title === undefined || !visit.test(title))
		? {name: `Security Council mission${to}`, kind: 'Security Council', aliases: councilNames, seen: true}
		: {
				name: `${body ?? 'Mission'}${to}`,
				kind: body === undefined ? 'other' : phraseKind(body),
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

function ownBody(title: string): string | undefined {
	const phrase = visit
		.exec(title)?.[1]
		?.replace(/^.*\b(?:report|findings|letter|note|summary)s? (?:of|on|by|from) (?:the |a )?/i, '');
	return phrase !== undefined && / /.test(phrase) ? capitalized(phrase) : undefined;
}
