import type {Member, Person} from '../structure.ts';

/** What the words beside a country say of its member. */
export type Described = Person & {readonly role: Member['role']; readonly assistedBy?: Person; readonly mark?: string};

const coLeads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation)\s+)?(?:co-?\s?(?:leader|lead|head|chair(?:man|person)?)|joint\s+(?:leader|head))s?(?:\s+of\s+(?:the\s+)?(?:mission|delegation))?$/i;
const leads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation|team)\s+)?(?:leader|lead|head|chair(?:man|person)?)(?:\s+of\s+(?:the\s+)?(?:security council\s+)?(?:mission|delegation|team))?$/i;
const offices =
	"(?:Deputy\\s+)?Ambassador|(?:(?:First\\s+|Senior\\s+)?Deputy\\s+|Alternate\\s+|Acting\\s+)?(?:Permanent\\s+)?Representative|Political Coordinator|Chargé d['’]affaires(?: a\\.i\\.)?|Minister[ -]Counsell?or|Minister Plenipotentiary|Minister|Counsell?or|(?:First|Second|Third) Secretary|Lieutenant[ -]Colonel|Colonel|Major[ -]General|Brigadier[ -]General|General";
const rank = new RegExp(`^(?:(?:H\\.\\s?E\\.|His Excellency|Her Excellency)\\s+)?(${offices})\\s+(?=\\p{Lu})`, 'u');
/** A name and the office after it, where one space is left between two columns. */
const named = new RegExp(`^(\\p{Lu}\\S*(?:\\s+\\S+){1,4}?)\\s+(${offices})$`, 'u');
const courtesy =
	/^(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|H\.\s?E)\.?|Madame|Madam|Monsieur|His Excellency|Her Excellency)\s+)+(?=\p{Lu})/u;
const office =
	/\b(?:representative|counsell?or|secretary|minister|ambassador|coordinator|expert|adviser|advisor|attaché|chargé|director|envoy|officer|head|chief)\b/i;
const marks = /(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d)(?=\s*(?:[),;.]|$))/u;
const assisted = /[,;(]?\s*(?:assisted|accompanied)\s+by\s+/i;

/** Reads `(Name, Title)`, `Name, Title, head of mission`, `Name (Title), assisted by Name, Title` and their like. */
export function describeMember(text: string): Described {
	const mark = marks.exec(text)?.[1];
	const bare = mark === undefined ? text : text.replace(marks, '');
	const help = assisted.exec(bare);
	const own = segments(help === null ? bare : bare.slice(0, help.index));
	const assistedBy = help === null ? undefined : personOf(segments(bare.slice(help.index + help[0].length)));
	const role = own.some((part) => coLeads.test(part))
		? 'co-lead'
		: own.some((part) => leads.test(part))
			? 'lead'
			: 'member';
	return {
		...personOf(own.filter((part) => !coLeads.test(part) && !leads.test(part))),
		role,
		...(assistedBy === undefined ? {} : {assistedBy}),
		...(mark === undefined ? {} : {mark}),
	};
}

/** The parts of an entry between commas and parentheses. */
function segments(text: string): readonly string[] {
	return text
		.split(/[(),;[\]]|\s[–—-]\s|:\s/)
		.map((part) =>
			part
				.trim()
				.replace(/^(?:and|as)\s+(?=\p{Lu})/u, '')
				.replace(/^[–—:-]+\s*|\s*[–—:.-]+$/g, ''),
		)
		.filter((part) => part !== '');
}

function personOf(parts: readonly string[]): Person {
	const [first = '', second, ...rest] = parts;
	// Some lists print the office before the name.
	const isTurned = second !== undefined && office.test(first) && !rank.test(first) && !office.test(second);
	const [name, titles] = isTurned ? [second, [first, ...rest]] : [first, parts.slice(1)];
	const found = rank.exec(name);
	const ranked = found === null ? name : name.slice(found[0].length);
	const title = [...(found?.[1] === undefined ? [] : [found[1]]), ...titles].join(', ');
	const [, bare, held] = (found === null ? named.exec(name) : null) ?? [];
	if (bare !== undefined && held !== undefined) {
		return {name: bare.replace(courtesy, ''), title: [held, ...titles].join(', ')};
	}

	return office.test(ranked) && title === '' && found === null
		? {name: '', title: ranked}
		: {name: ranked.replace(courtesy, ''), title};
}
