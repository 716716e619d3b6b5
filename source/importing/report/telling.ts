import {fold} from '../../briefing/wording.ts';
import {memberState} from '../language/lexicon/states.ts';

/** A meeting as far as the text may tell of it: its title, and the paragraph it stands in. */
type Meeting = {readonly title: string; readonly paragraph?: string | undefined};

/**
 * Tells of each meeting of a report which paragraphs tell of it: its own, where no other stands in it, and those under a heading of its
 * title, with or without the State that an office is of.
 */
export function telling<Paragraph extends {readonly number: string; readonly headings: readonly string[]}>(
	meetings: readonly Meeting[],
	paragraphs: readonly Paragraph[],
): (meeting: Meeting) => readonly Paragraph[] {
	const titles = new Set(meetings.map(({title}) => fold(title)));
	const inParagraph = Map.groupBy(meetings, ({paragraph}) => paragraph);
	const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));
	const free = paragraphs.filter(({number}) => !inParagraph.has(number));
	const underHeading = Map.groupBy(free, ({headings}) => fold(headings.at(-1) ?? ''));
	// "Meeting with the President of Chad", where no other meeting has that title.
	const ofState = Map.groupBy(underHeading.keys(), (heading) => {
		const at = heading.lastIndexOf(' of ');
		return titles.has(heading) || memberState(heading.slice(at + 4)) === undefined ? undefined : heading.slice(0, at);
	});
	return ({title, paragraph}) => {
		const alone = inParagraph.get(paragraph)?.length === 1 ? byNumber.get(paragraph ?? '') : undefined;
		const [full, other] = ofState.get(fold(title)) ?? [];
		const headings = [fold(title), ...(full !== undefined && other === undefined ? [full] : [])];
		return [...(alone ? [alone] : []), ...headings.flatMap((heading) => underHeading.get(heading) ?? [])];
	};
}
