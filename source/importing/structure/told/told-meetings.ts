import type {Range} from '../../language/lexicon/dates.ts';
import {sentences} from '../../language/sentences.ts';
import type {NumberedParagraph, ToldMeeting} from '../../model/structure.ts';
import {daysIn, leadingPlace, placeAtEnd, withoutDay} from './circumstances.ts';
import {type Encounter, meetingsIn, talks} from './meetings-in.ts';

const longestTitle = 160;
const meetingHeading = new RegExp(
	`^(?:${talks}|visits?|lunch|dinner|breakfast|courtesy call|audience|press conference) (?:with|by|to)\\b`,
	'iu',
);

/**
 * The meetings, briefings and visits that the text of a report tells of: from headings, `Meeting with the Prime Minister`, and from what its
 * sentences say the mission did. Place and days are as far as stated.
 * @param mission the days of the mission, within which what has no day took place
 */
export function toldMeetings(
	paragraphs: readonly NumberedParagraph[],
	mission: Range | undefined,
): readonly ToldMeeting[] {
	const headings = new Set<string>();
	let last: {readonly place?: string; readonly paragraph?: NumberedParagraph} = {};
	return paragraphs.flatMap((paragraph) => {
		const told = toldIn(paragraph, isRightAfter(paragraph, last.paragraph) ? last.place : undefined, mission);
		const {place} = told.at(-1) ?? {};
		last = told.length === 0 ? last : {...(place === undefined ? {} : {place}), paragraph};
		const path = paragraph.headings.join('\n');
		const isHeaded = !headings.has(path) && meetingHeading.test(paragraph.headings.at(-1) ?? '');
		headings.add(path);
		return isHeaded ? withHeading(paragraph, told, mission) : told;
	});
}

/** What a paragraph tells of with the meeting of its heading, which is the one that its first sentence tells of. */
function withHeading(
	{headings, text, number, line}: NumberedParagraph,
	told: readonly ToldMeeting[],
	mission: Range | undefined,
): readonly ToldMeeting[] {
	const heading = headings.at(-1) ?? '';
	const opening = text.slice(0, sentences(text)[0]?.end);
	const isTold = meetingsIn(opening.replaceAll(/\s+/g, ' ')).length > 0;
	const [first, others] = isTold ? [told[0], told.slice(1)] : [undefined, told];
	const days = daysIn(opening, mission) ?? mission;
	const place = placeAtEnd(heading)?.place;
	const headed: ToldMeeting = {
		...(first ?? {paragraph: number, line, placeInferred: false, ...(days === undefined ? {} : {days})}),
		...(place === undefined ? {} : {place, placeInferred: false}),
		title: heading,
		room: [heading, first?.room ?? ''].join('; '),
	};
	return [headed, ...others];
}

function isRightAfter({number, headings}: NumberedParagraph, previous: NumberedParagraph | undefined): boolean {
	return (
		previous !== undefined &&
		Number(number) === Number(previous.number) + 1 &&
		headings.join('\n') === previous.headings.join('\n')
	);
}

/** @param before the place of what was told last, where the paragraph goes on there */
function toldIn(
	{number, text, line}: NumberedParagraph,
	before: string | undefined,
	mission: Range | undefined,
): readonly ToldMeeting[] {
	let last = before;
	return sentences(text).flatMap(({start, end}) => {
		const sentence = text.slice(start, end).replaceAll(/\s+/g, ' ');
		const days = daysIn(sentence, mission) ?? mission;
		let stated = leadingPlace(sentence);
		return meetingsIn(sentence).map((encounter): ToldMeeting => {
			const behind = placeAtEnd(encounter.whom);
			stated = behind?.place ?? encounter.place ?? stated;
			last = stated ?? last;
			const title = titleOf(encounter, behind?.words);
			return {
				title: shortened(title),
				room: title,
				...(last === undefined ? {} : {place: last}),
				placeInferred: stated === undefined && last !== undefined,
				...(days === undefined ? {} : {days}),
				paragraph: number,
				line,
			};
		});
	});
}

function titleOf({kind, whom}: Encounter, withoutPlace: string | undefined): string {
	return kind === 'Press conference' ? kind : `${kind} ${withoutDay(withoutPlace ?? whom)}`;
}

function shortened(title: string): string {
	if (title.length <= longestTitle) {
		return title;
	}

	const head = title.slice(0, longestTitle);
	const end = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
	return `${head.slice(0, end > longestTitle / 3 ? end : head.lastIndexOf(' '))} …`;
}
