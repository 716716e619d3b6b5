import {fold} from '../../briefing/wording.ts';
import {memberState} from '../language/lexicon/states.ts';
import type {Visit} from '../model/setting.ts';

// "At the mission's combined meeting with political parties, five of them asked".
const opening =
	/^(?:At|In|During) (?:the|its|their|a)(?: [\p{L}'’-]+){1,4} with (?:the |members of the |representatives of )?(?<whom>[^,.;:—–()]{4,80}?)(?:,| on \d)/u;
const meetsWhom = /^[^,;]*\bwith (?:the |members of the |representatives of )?(?<whom>[^,;()]{4,80})$/u;

/**
 * Tells of each meeting of a report which paragraphs tell of it: its own, where no other stands in it, those under a heading of its
 * title, with or without the State that an office is of, and those that begin with the meeting.
 */
export function tellingOf<
	Paragraph extends {readonly number: string; readonly headings: readonly string[]; readonly text: string},
>(meetings: readonly Visit[], paragraphs: readonly Paragraph[]): (meeting: Visit) => readonly Paragraph[] {
	const titleOf = ({title, heading = title}: Visit) => fold(heading);
	const titles = new Set(meetings.map(titleOf));
	const inParagraph = Map.groupBy(meetings, ({paragraph}) => paragraph);
	const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));
	const free = paragraphs.filter(({number}) => !inParagraph.has(number));
	const underHeading = Map.groupBy(free, ({headings}) => fold(headings.at(-1) ?? ''));
	// "Meeting with the President of Chad", where no other meeting has that title.
	const ofState = Map.groupBy(underHeading.keys(), (heading) => {
		const at = heading.lastIndexOf(' of ');
		return titles.has(heading) || memberState(heading.slice(at + 4)) === undefined ? undefined : heading.slice(0, at);
	});
	const whomOf = (text: string, pattern: RegExp) => fold(pattern.exec(text)?.groups?.whom ?? '');
	const begun = Map.groupBy(free, ({text}) => whomOf(text, opening));
	const withWhom = Map.groupBy(meetings, ({title}) => whomOf(title, meetsWhom));
	return (meeting) => {
		const {paragraph} = meeting;
		const title = titleOf(meeting);
		const alone = inParagraph.get(paragraph)?.length === 1 ? byNumber.get(paragraph ?? '') : undefined;
		const [full, other] = ofState.get(title) ?? [];
		const headings = [title, ...(full !== undefined && other === undefined ? [full] : [])];
		const whom = whomOf(meeting.title, meetsWhom);
		const ofOpening = whom !== '' && withWhom.get(whom)?.length === 1 ? (begun.get(whom) ?? []) : [];
		const under = headings.flatMap((heading) => underHeading.get(heading) ?? []);
		return [...new Set([...(alone ? [alone] : []), ...under, ...ofOpening])];
	};
}
