import {headKind} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {bare, headOf, standing} from '../book/names.ts';

/** Words of an office or a body in a title. */
export const office =
	/\b(?:Ministers?|Ministry|Commission(?:er)?|Department|Secretary|Committee|Office|Council|Director|Coordinator|Directorate|Under-Secretary-General|Adviser|Chief|Representative)\b/;
const sameHolder = /^(?:Head|Minister|Deputy|Chief|Commander|Acting|Resident|Humanitarian|Chair)\b/;

/** Whether "and" or a comma joins two pieces of one name: "Minister of Planning and External Cooperation", "Special Representative … and Head of X". */
export function isOneName(left: string, right: string, joined: string): boolean {
	const [first = ''] = right.split(/,| and /, 1);
	const next = /^[\p{L}\p{N}'’-]+/u.exec(right)?.[0] ?? '';
	if (!/ and $/.test(joined) && joined !== ', ') {
		return false;
	}

	// "human rights and justice organizations": what stands first names nobody, so both belong to the last noun.
	const words = bare(standing(bare(left))).split(' ');
	if (
		words.length === 2 &&
		/ and $/.test(joined) &&
		/^\p{Ll}/u.test(next) &&
		/^(?:human|civil|child|public|land|electoral|women['’]s) \p{Ll}+$/iu.test(words.join(' ')) &&
		headKind(headOf(left)) === undefined
	) {
		return true;
	}

	if (!/^\p{Lu}\p{Ll}/u.test(next)) {
		return false;
	}

	if (joined === ', ') {
		return (
			/\b(?:Commission|Committee|Council)\b/.test(right) &&
			/^(?:the )?(?:\p{Lu}[\p{Ll}-]+)$/u.test(left.trim()) &&
			/ and /.test(right)
		);
	}

	if (
		/\b(?:Ministers|Presidents|Heads|Commanders|Governors|Ministries|Ambassadors|Directors) (?:of|for)\b/.test(left)
	) {
		return false;
	}

	// "the Union for Ferries and Bridges Party": what stands first names nobody, so both belong to the last noun.
	const ofBody =
		/^the (?:\p{Lu}\p{L}+ )+\p{Lu}[\p{L}-]+$/u.test(left.trim()) &&
		headKind(headOf(left)) === undefined &&
		memberState(left.trim()) === undefined &&
		/^(?:\p{Lu}[\p{L}-]+ )*(?:Party|Front|Movement|Union|League|Congress|Alliance|Coalition|Federation|Association)(?=$|,| and )/u.test(
			right,
		);
	const ofOffice =
		/\b(?:of|for|on)(?: the)? \p{Lu}[\p{L}\s,-]*$/u.test(left) && office.test(left) && !office.test(first);
	const midName =
		/\p{Lu}[\p{Ll}-]+$/u.test(left) &&
		!office.test(left) &&
		/^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)* (?:Commission|Committee|Coordinator|Council|Mission|Organization|Commissioner|Community|Adviser|Office|Force)\b/u.test(
			right,
		);
	const oneHolder =
		/\b(?:Special Representative|Prime Minister|Commander-in-Chief)\b/.test(left) && sameHolder.test(right);
	const topic =
		/\b(?:for|of|on) (?:[\p{Lu}][\p{L}-]+ )*(?:Rights|Peace|Truth|Justice|Development|Security|Women|Planning|Education|Health|Finance|Economy|Trade|Reconciliation|Reconstruction|Agriculture|Youth|Gender|Dialogue|Culture)$/u.test(
			left,
		);
	return ofBody || ofOffice || midName || oneHolder || (topic && !office.test(first));
}
