import {knownBodies} from '../../language/lexicon/known-bodies.ts';
import {fieldNouns, headKind, office as isOfficeNoun, phraseKind} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {bare, headOf, singular, standing} from '../book/names.ts';

/** Words of an office or a body in a title. */
export const office =
	/\b(?:Ministers?|Ministry|Commission(?:er)?|Department|Secretary|Committee|Office|Council|Director|Coordinator|Directorate|Under-Secretary-General|Adviser|Chief|Representative|Chamber|Federation|Association|Institute)\b/;
const affairs = /^(?:\p{Lu}[\p{L}-]+, )*\p{Lu}[\p{L}-]+,? and \p{Lu}[\p{L}-]+ Affairs\b/u;
const sameHolder = /^(?:Head|Minister|Deputy|Chief|Commander|Acting|Resident|Humanitarian|Chair)\b/;

/** Whether "and" or a comma joins two pieces of one name: "Minister of Planning and External Cooperation", "Special Representative … and Head of X". */
export function isOneName(left: string, right: string, joined: string): boolean {
	// "The United Nations Mission in Ethiopia and Eritrea".
	if (halves.some(([one, other]) => joined === ' and ' && left.endsWith(one) && right.startsWith(other))) {
		return true;
	}

	// "The Minister for Political, Social and Security Affairs".
	if (/ (?:for|of) \p{Lu}[\p{L}-]+$/u.test(left) && affairs.test(right)) {
		return true;
	}

	// "The Minister of Gender, Children and Social Protection".
	const areFields = joined === ', ' ? fields.test(right) : left.includes(', ') && lastField.test(right);
	if (areFields && ofMinistry.test(left)) {
		return true;
	}

	// "The Office for West Africa and the Sahel": where an office is for.
	const areRegions =
		/ (?:Office|Envoy|Representative|Adviser|Coordinator|Mission) (?:for|in|to) (?:the )?(?:\p{Lu}[\p{L}-]+ )*(?:Africa|Asia|Europe|America|Lakes|East|Balkans)$/u.test(
			left,
		) && /^the \p{Lu}\p{L}+(?:$|,| and )/u.test(right);
	const [first = ''] = right.split(/,| and /, 1);
	return (
		areRegions || (/ and $/.test(joined) && (/^\p{Ll}/u.test(right) ? goesOnSmall : goesOnBig)(left, right, first))
	);
}

/** What stands before and behind an `and` in the names of bodies that reports take for granted. */
const halves = knownBodies.flatMap(({name, aliases}) =>
	[name, ...aliases].flatMap((one) =>
		[...one.matchAll(/ and /g)].map(
			({index, 0: {length}}) => [one.slice(0, index), one.slice(index + length)] as const,
		),
	),
);

// Where a piece begins with a small letter.
function goesOnSmall(left: string, right: string, first: string): boolean {
	// "human rights and justice organizations": what stands first names nobody, so both belong to the last noun.
	const words = bare(standing(bare(left)));
	if (/^(?:\p{L}\p{Ll}+|\p{Lu}+) \p{Ll}+$/u.test(words)) {
		return headKind(headOf(words)) === undefined || /(?:ian|ary)$/.test(words);
	}

	// "The Secretaries for justice and public security": what an office is for.
	const isForBoth =
		/ (?:for|on) (?:the )?\p{Ll}+$/u.test(words) &&
		headKind(headOf(words)) !== undefined &&
		headKind(headOf(right)) === undefined;
	return isForBoth || areOfBoth(left, first);
}

// Where a piece begins with a capital.
function goesOnBig(left: string, right: string, first: string): boolean {
	// "Traditional leaders of the Lake and Hill communities".
	const areOfEach =
		/^(?:[Tt]he )?(?:\p{Ll}+ )*\p{Ll}+s of the \p{Lu}[\p{L}-]+$/u.test(left) &&
		/^\p{Lu}[\p{L}-]+ (?:communities|peoples|regions|districts|provinces|tribes|clans|parties|Governments|delegations)\b/u.test(
			right,
		);
	if (areOfEach || !/^\p{Lu}\p{Ll}/u.test(right) || memberState(first) !== undefined) {
		return areOfEach;
	}

	// "the Union for Ferries and Bridges Party", "the Arusha Peace and Reconciliation Agreement": both belong to the last noun.
	const own = /(?:\p{Lu}[\p{L}-]+ )*\p{Lu}[\p{L}-]+$/u.exec(left)?.[0];
	const isHalf =
		own !== undefined &&
		memberState(own) === undefined &&
		!isWhole.test(own) &&
		!office.test(left) &&
		goesOn.test(right);
	const ofOffice = /\b(?:of|for|on)(?: the)? \p{Lu}[\p{L}\s,-]*$/u.test(left) && office.test(left);
	const oneHolder =
		/\b(?:Special Representative|Prime Minister|Vice-President|State Secretary|Commander-in-Chief)\b/.test(left) &&
		sameHolder.test(right) &&
		// One is the deputy of the other.
		!/^Deputy Special Representative\b/.test(right);
	return isHalf || oneHolder || ((ofOffice || topic.test(left)) && !office.test(first));
}

// What bodies are called, and what they agree on.
const last =
	'(?:Accords?|Adviser|Agency|Agreement|Alliance|Association|Authority|Board|Body|Centre|Coalition|Commission|Commissioner|Committee|Community|Congress|Coordinator|Council|Federation|Force|Framework|Front|League|Mechanism|Mission|Movement|Office|Organization|Pact|Party|Plan|Process|Programme|Protocol|Strategy|Treaty|Union)';
const isWhole = new RegExp(`\\b${last}$`, 'u');
const goesOn = new RegExp(`^(?:(?:and )?\\p{Lu}[\\p{L}-]+ )+${last}\\b`, 'u');
const field = `(?:\\p{Lu}[\\p{L}-]+ (?:of |for )?)*${fieldNouns}`;
const fields = new RegExp(`^(?:the )?${field}(?:, ${field})*,? and (?:the )?${field}(?![\\p{L}-]| \\p{Lu})`, 'u');
const lastField = new RegExp(`^(?:the )?${field}(?![\\p{L}-]| \\p{Lu})`, 'u');
const ofMinistry = new RegExp(
	`\\b(?:Minister|Ministry|Secretary of State|Department) (?:of|for) (?:the )?${field}(?:, ${field})*$`,
	'u',
);
const topic = new RegExp(`\\b(?:for|of|on) (?:\\p{Lu}[\\p{L}-]+ )*${fieldNouns}$`, 'u');

// "The Presidents of the Senate and the Chamber": several of an office, of two bodies of one kind.
function areOfBoth(left: string, right: string): boolean {
	const {offices = '', body = ''} =
		/^(?:the )?(?<offices>[\p{L}-]+s) of (?:.{1,200} of )?the (?<body>\p{Lu}[^,]{0,100})$/iu.exec(left.trim())
			?.groups ?? {};
	const kind = phraseKind(body);
	return (
		/^\p{Lu}/u.test(body) &&
		/^the \p{Lu}/u.test(right) &&
		isOfficeNoun.test(singular(offices.toLowerCase())) &&
		!/^(?:representative|delegate|member|official|officer|leader|observer|envoy|ambassador)s$/i.test(offices) &&
		!isOfficeNoun.test(headOf(right)) &&
		kind !== 'other' &&
		kind === phraseKind(right)
	);
}
