import {honorifics} from '../../language/lexicon/honorifics.ts';
import type {Member} from '../../model/structure.ts';

const coLeads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation)\s+)?(?:co\s?-?\s?(?:leader|lead|head|chair(?:man|person)?)|joint\s+(?:leader|head))s?(?:\s+of\s+(?:the\s+)?(?:mission|delegation))?$/i;
const leads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation|team)\s+)?(?:leader|lead|head|chair(?:man|person)?)(?:\s+of\s+(?:the\s+)?(?:security council\s+)?(?:mission|delegation|team))?$/i;

const coLed = /^(?:who\s+|(?!.*\sand\s))(?:also\s+)?(?:co-?\s?|jointly\s+)(?:led|headed|chaired)\b/i;
const led = /^(?:who\s+|(?!.*\sand\s))(?:also\s+)?(?:led|headed|chaired)\b/i;

/** The role that words beside a member give: `head of mission`, `co-leader`; nothing where they are no role. */
export function roleOf(words: string): Exclude<Member['role'], 'member'> | undefined {
	return coLeads.test(words) || coLed.test(words)
		? 'co-lead'
		: leads.test(words) || led.test(words)
			? 'lead'
			: undefined;
}

const offices =
	"(?:(?:First|Senior|Acting|Alternate|Deputy|Former|Special|Chief|Foreign|Prime|Vice)[ -]+)*(?:Permanent\\s+Representative|Representative|Ambassador|Amb\\.|(?:Political\\s+)?Coordinator|Chargé\\s+d['’]affaires(?:\\s+a\\.i\\.)?|Minister[ -]Counsell?or|Minister\\s+Plenipotentiary|Minister(?:\\s+(?:for|of)\\s+(?:the\\s+)?(?:\\p{Lu}\\p{L}+,?\\s+(?:and\\s+)?){0,4}(?:Affairs|Defen[cs]e|Cooperation|Trade|Development|Integration|Interior|Justice|Security))?|(?:Political\\s+)?Counsell?or|(?:First|Second|Third)\\s+Secretary|Lieutenant[ -]Colonel|Colonel|(?:(?:Major|Brigadier|Lieutenant)[ -])?General)";
const officeWord =
	/(?<!\p{L})(?:representatives?|counsell?ors?|secretar(?:y|ies)|ministers?|ambassadors?|coordinators?|experts?|advis[eo]rs?|attachés?|chargés?|directors?|envoys?|officers?|head|chief|plenipotentiary|observers?|delegates?|commissioners?|speakers?|governors?|senators?|consuls?|(?:vice-)?(?:chair(?:man|woman|person)?|president)s?)(?!\p{L})/iu;
const ofNoName =
	/\b(?:Council|Mission|Nations|Government|Embassy|Ministry|Department|Division|Section|Affairs|Committee|Republic|Delegation|Members?|Union|Team|Group|Country|State|Title|Names?|Annex)\b|^(?:The|On|In|At)\b|\s(?:Mrs?|Ms)\.?\s/i;
const honorific = `(?:(?:${honorifics}|Hon)\\b\\.?)`;
/** What begins a surname that stands without other names, or before them: `Ambassador van den Broek`, `de la Fuente, Ana`. */
export const surnameStart =
	'(?:(?:van|von|vom|zu|zur|der|den|ter|ten|de|del|della|di|da|do|dos|das|du|la|le|los|las|al|el|ould|bin|ibn|ben|wa|abu)\\s+){1,3}';
const addressed = new RegExp(
	`^((?:(?:${honorific}|(?:${offices})s?)(?:,|\\s)\\s*)+)(?=(?:${surnameStart})?‘?\\p{Lu})`,
	'u',
);
const allHonorifics = new RegExp(`${honorific}(?:,|\\s|$)\\s*`, 'gu');
const part = "(?:(?:[dl]|[Aa]l|[Ee]l)['’-]|‘)?\\p{Lu}[\\p{L}\\p{M}.'’‘‐‑-]*";
// The particles of names are without end (de los, wa, ould), and the short words of English that may stand there are not.
const noParticle =
	'and|or|of|for|the|to|in|on|at|by|from|with|as|was|were|is|are|had|has|led|met|left|said|who|its|also|then|not';
const particle = `(?!(?:${noParticle})\\s)\\p{Ll}{1,5}(?!$)`;
const name = new RegExp(`^${part}(?:\\s+(?:${part}|${particle}))*(?:,?\\s+(?:Jr|Sr)\\.?)?$`, 'u');
const begun = new RegExp(`^${surnameStart}`, 'u');
const officeAtEnd = new RegExp(`^(.+?)\\s+(${offices})$`, 'u');
const verb = /\b(?:headed|chaired|was|were|is|are|had|has|led|met|left|said|will|would|did|joined|took)\b/;

/** What words between two signs of a list name; a person with what stands before the name, or the office. */
type Named =
	| {readonly kind: 'name'; readonly text: string; readonly address?: string; readonly office?: string}
	| {readonly kind: 'office'; readonly text: string};

const atMission = /\s+(?:of|at|in) (?:the|its) Permanent Mission$/;

/** Reads `H.E. Ambassador Awa Deby`, `Awa Deby Counsellor` and `Counsellor`; nothing where they name neither person nor office. */
export function namedBy(words: string): readonly Named[] {
	const address = addressOf(words);
	const bare = words.slice(address.length);
	const office = address.replaceAll(allHonorifics, '').replace(/[\s,]+$/, '');
	const isAddressed = address !== '';
	const person = (text: string): Named => ({
		kind: 'name',
		text,
		...(isAddressed ? {address: address.trim()} : {}),
		...(office === '' ? {} : {office}),
	});
	if (isName(bare, isAddressed)) {
		return [person(bare)];
	}

	const [, holder = '', held = ''] = officeAtEnd.exec(bare) ?? [];
	if (isName(holder, isAddressed)) {
		return [person(holder), {kind: 'office', text: held}];
	}

	return officeWord.test(words) && !verb.test(words) ? [{kind: 'office', text: words.replace(atMission, '')}] : [];
}

const started = new RegExp(`^${offices}(?!\\p{L})`, 'u');

/** What addresses a person at the start of words; of `AMBASSADOR AWA DEBY` it is as long, and `Ambassador`. */
function addressOf(words: string): string {
	const isInCapitals = words === words.toUpperCase();
	const small = isInCapitals ? words.replaceAll(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()) : words;
	return addressed.exec(small)?.[0] ?? '';
}

/** Words behind which a name is that of an office, of a team or of a state. */
const notOfName = new RegExp(`${officeWord.source}|\\b(?:of|for|from)\\s+(?:the\\s+)?$`, 'iu');

/** Words behind which an office is the second of two: `Envoy and` Counsellor. */
const officeAndEnd = new RegExp(`${officeWord.source}\\s+and\\s+$`, 'iu');

/** Where in words of a sentence a person or an office begins: behind `the mission consisted of` in front of `Ambassador Awa Deby`. */
export function startOfNamed(words: string): number {
	const starts = [0, ...[...words.matchAll(/(?<=(?:^|\s)\p{Ll}+\s+)\p{Lu}/gu)].map(({index}) => index)];
	const isStart = (at: number) => {
		const tail = words.slice(at);
		const isAddressed = addressOf(tail) !== '';
		const isSecond = officeAndEnd.test(words.slice(0, at));
		return (
			(started.test(tail) && !isSecond) ||
			(isNameOfPerson(tail) && (isAddressed || !notOfName.test(words.slice(0, at))))
		);
	};
	return starts.find(isStart) ?? 0;
}

/** Whether words are the name of a person and nothing else. */
export function isNameOfPerson(words: string): boolean {
	const address = addressOf(words);
	return isName(words.slice(address.length), address !== '');
}

function isName(words: string, isAddressed: boolean): boolean {
	return (
		name.test(isAddressed ? words.replace(begun, '') : words) &&
		(isAddressed || /\s/.test(words)) &&
		!officeWord.test(words) &&
		!ofNoName.test(words) &&
		!/\d/.test(words)
	);
}

/** Whether the last words of one line and the first of the next are one office: `Deputy Permanent`, `Representative`. */
export function isOneOffice(above: string, below: string): boolean {
	const found = [...`${above} ${below}`.matchAll(new RegExp(offices, 'gu'))];
	return found.some(({index, 0: {length}}) => index < above.length && index + length > above.length + 1);
}

/** What heads those of a list who do not lead. */
export const ofOthers =
	/^(?:other\s+)?(?:members|participants|representatives|advis[eo]rs|observers)(?:\s+of\s+the\s+(?:mission|delegation))?$/i;

/** What heads those beside the members of a list: who works for them, and is none of them. */
export const ofStaff =
	/^(?:(?:the|other|accompanying|support|security council|un|united nations)\s+)*(?:(?:members? of the )?secretariat|secretary-general|staff|interpret(?:ers?|ation)|translators?|note-?takers?|security|press|observers?|departments?|divisions?|office)(?!\p{L})(?!.*(?:represent|counsell?or|coordinator))/iu;

/** What heads them within a row, too. */
export const secretariat = /^(?:(?:united nations|un) )?secretariat$/i;

/** Words beside a name that only who works for the United Nations has. */
export const titleOfStaff =
	/\b(?:Secretariat|Security Council Affairs|Department (?:of|for) (?:Political|Peace|Safety|General|Public|Global)|Political Affairs Officer|Security Officer|Secretary of the (?:Security )?Council|Interpreter|Translator)/;
