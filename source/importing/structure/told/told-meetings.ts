import type {Range} from '../../language/lexicon/dates.ts';
import {sentences} from '../../language/sentences.ts';
import type {NumberedParagraph, ToldMeeting} from '../../model/structure.ts';
import {
	type Circumstances,
	daysByPlace,
	daysIn,
	isSameDay,
	leadingPlace,
	placeAtEnd,
	placeOfArrival,
	withoutDay,
} from './circumstances.ts';
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
	const days = daysByPlace(paragraphs.map(({text}) => text).join('\n'), mission);
	const headings = new Set<string>();
	let last: Circumstances & {readonly paragraph?: NumberedParagraph} = {};
	return paragraphs.flatMap((paragraph) => {
		const heading = paragraph.headings.at(-1) ?? '';
		const isNew = !headings.has(paragraph.headings.join('\n'));
		headings.add(paragraph.headings.join('\n'));
		const before = isRightAfter(paragraph, last.paragraph) ? last : {};
		const told = toldIn(paragraph, before, {mission, days});
		const {place} = told.at(-1) ?? {};
		last = told.length === 0 ? last : {...(place === undefined ? {} : {place}), paragraph};
		if (!isNew || !meetingHeading.test(heading)) {
			return told;
		}

		// What the first sentence tells of is the meeting of its heading.
		const [first, ...others] = told;
		const placeThere = placeAtEnd(heading)?.place;
		const {text, number, line} = paragraph;
		const stated = daysIn(text.slice(0, sentences(text)[0]?.end), mission) ?? mission;
		const headed: ToldMeeting = {
			...(first ?? {paragraph: number, line, placeInferred: false, ...(stated && {days: stated})}),
			...(placeThere === undefined ? {} : {place: placeThere, placeInferred: false}),
			title: heading,
			room: [heading, first?.room ?? ''].join('; '),
		};
		return [headed, ...others];
	});
}

/** Under one heading a paragraph goes on where the one before it was. */
function isRightAfter({number, headings}: NumberedParagraph, previous: NumberedParagraph | undefined): boolean {
	return (
		previous !== undefined &&
		Number(number) === Number(previous.number) + 1 &&
		headings.join('\n') === previous.headings.join('\n')
	);
}

function toldIn(
	{number, text, line}: NumberedParagraph,
	before: Circumstances,
	{mission, days: daysAt}: {readonly mission: Range | undefined; readonly days: ReadonlyMap<string, Range>},
): readonly ToldMeeting[] {
	let last = before;
	return sentences(text).flatMap(({start, end}) => {
		const sentence = text.slice(start, end).replaceAll(/\s+/g, ' ');
		const leading = leadingPlace(sentence);
		const stated = daysIn(sentence, mission);
		let stands = leading;
		const arrived = placeOfArrival(sentence);
		last = arrived === undefined ? last : {place: arrived};
		return meetingsIn(sentence).map((encounter): ToldMeeting => {
			const behind = placeAtEnd(encounter.whom);
			stands = behind?.place ?? encounter.place ?? stands;
			const place = stands ?? last.place;
			const days = stated ?? (isSameDay(sentence) ? last.days : undefined) ?? daysAt.get(place ?? '') ?? mission;
			last = {...(place === undefined ? {} : {place}), ...(days === undefined ? {} : {days})};
			const title = titleOf(encounter, behind?.words);
			return {
				title: shortened(title),
				room: title,
				...(place === undefined ? {} : {place}),
				placeInferred: stands === undefined && place !== undefined,
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
