import {wordLine} from '../../briefing/find/words/query.ts';
import {addTo} from '../../briefing/report-index.ts';
import {subjectWords} from '../../briefing/subjects/subject-words.ts';
import {fold} from '../../briefing/wording.ts';
import {memberState} from '../language/lexicon/states.ts';
import type {Visit} from '../model/setting.ts';

// "At the mission's combined meeting with political parties, five of them asked".
const opening =
	/^(?:At|In|During) (?:the|its|their|a)(?: [\p{L}'’-]+){1,4} with (?:the |members of the |representatives of )?(?<whom>[^,.;:—–()]{4,80}?)(?:,| on \d)/u;
const whomMet = /^[^,;]*\bwith (?:the |members of the |representatives of )?(?<whom>[^,;()]{4,80})$/u;

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
	const headed = new Map(
		free.flatMap(({headings}) => headings.at(-1) ?? []).map((heading) => [fold(heading), heading]),
	);
	const ofAlike = alikeOf(
		meetings,
		[...headed].filter(([heading]) => !titles.has(heading)),
	);
	const whomOf = (text: string, pattern: RegExp) => fold(pattern.exec(text)?.groups?.whom ?? '');
	const begun = Map.groupBy(free, ({text}) => whomOf(text, opening));
	const withWhom = Map.groupBy(meetings, ({title}) => whomOf(title, whomMet));
	return (meeting) => {
		const {paragraph} = meeting;
		const title = titleOf(meeting);
		const alone = inParagraph.get(paragraph)?.length === 1 ? byNumber.get(paragraph ?? '') : undefined;
		const [full, other] = ofState.get(title) ?? [];
		const headings = [title, ...(full !== undefined && other === undefined ? [full] : []), ...ofAlike(meeting)];
		const whom = whomOf(meeting.title, whomMet);
		const ofOpening = whom !== '' && withWhom.get(whom)?.length === 1 ? (begun.get(whom) ?? []) : [];
		const under = headings.flatMap((heading) => underHeading.get(heading) ?? []);
		return [...new Set([...(alone ? [alone] : []), ...under, ...ofOpening])];
	};
}

// Nobody is met by these words of a title, nor by what somebody is the Minister of, nor by where.
const ofEveryMeeting =
	/^(?:meeting|briefing|discussion|visit|working|lunch|luncheon|dinner|breakfast|session|hosted|offered)$/;
const portfolioOrPlace =
	/(?<=\b(?:Ministers?|Secretary of State|Adviser|Coordinator|Rapporteur|Committee|Commissioner|Council)) (?:of|for|on) [^,;()]+| (?:in|at|near) .*$/giu;
const saysWhom = /^(?:meetings?|briefings?|discussions?) (?:with|by) /iu;

/**
 * Tells of each meeting the heading that has no other words than its title, where it is that of no other and no other is that of it:
 * "Transitional justice" for the meeting with the heads of the transitional justice institutions. A word alone may be a place.
 */
function alikeOf(
	meetings: readonly Visit[],
	headings: readonly (readonly [heading: string, printed: string])[],
): (meeting: Visit) => readonly string[] {
	const having = new Map<string, {readonly meeting: Visit; readonly words: ReadonlySet<string>}[]>();
	for (const meeting of meetings) {
		const words = new Set(whomWords(meeting.title.replace(portfolioOrPlace, '')));
		for (const word of words) {
			addTo(having, word, {meeting, words});
		}
	}

	const pairs = headings.flatMap(([heading, printed]) => {
		const words = whomWords(printed);
		const isWhom = words.length > (saysWhom.test(printed) ? 0 : 1) && memberState(printed) === undefined;
		// Only those with its rarest word are looked at.
		const [rarest = []] = words
			.map((word) => having.get(word) ?? [])
			.toSorted((one, other) => one.length - other.length);
		const [alike, ...others] = isWhom ? rarest.filter((title) => words.every((word) => title.words.has(word))) : [];
		return alike !== undefined && others.length === 0 ? [{heading, ...alike}] : [];
	});
	const byMeeting = Map.groupBy(pairs, (pair) => pair.meeting);
	return (meeting) => {
		const [first, ...others] = byMeeting.get(meeting) ?? [];
		return first !== undefined && others.length === 0 ? [first.heading] : [];
	};
}

function whomWords(text: string): string[] {
	return wordLine(text)
		.split(' ')
		.filter((word) => subjectWords(word).length > 0 && !ofEveryMeeting.test(word))
		.map((word) => word.replace(/s$/u, ''));
}

// "Visit to the Blue Lamp", "Joint Command Centre": a title that is whom or what was seen.
const whatSeen =
	/^(?:visit to (?:the )?)?(?<whom>(?!meeting|briefing|visit|arrival|departure|press|lunch|dinner)[^,;()]{4,80})$/iu;
const firstSentence = /^.{1,300}?(?:[.;:](?=\s)|$)/su;
const meeting =
	/ (?:(?:was|were|had|held) )?(?:(?:also|then) )?(?:met|meetings?|received|briefed|visited|welcomed|hosted|heard|called)(?= )/gu;
const says = / (?:that|said|told|spoke|felt|saw|thought|was|were|is|are|had|has|have|\p{L}+ed) /u;

/**
 * Tells of each entry of a programme which paragraph opens with somebody or something that it names, as subject or as whom the mission
 * met: `The observers of the League described their work.` Nothing where several paragraphs or several entries have that name.
 */
export function openedBy<Paragraph extends {readonly text: string}>(
	meetings: readonly Visit[],
	paragraphs: readonly Paragraph[],
): (meeting: Visit) => readonly Paragraph[] {
	const having = new Map<string, {readonly paragraph: Paragraph; readonly opening: string}[]>();
	for (const paragraph of paragraphs) {
		const opening = wordLine(firstSentence.exec(paragraph.text)?.[0] ?? '');
		for (const word of new Set(opening.split(' '))) {
			addTo(having, word, {paragraph, opening: ` ${opening} `});
		}
	}

	const meetingsWith = Map.groupBy(meetings.flatMap(partiesIn), (party) => party);
	return (meeting) =>
		partiesIn(meeting)
			.filter((party) => meetingsWith.get(party)?.length === 1)
			.flatMap((party) => {
				// Only those with its rarest word are looked at.
				const [rarest = []] = party
					.split(' ')
					.map((word) => having.get(word) ?? [])
					.toSorted((one, other) => one.length - other.length);
				const [found, ...others] = rarest.filter(({opening}) => isOpenedBy(opening, ` ${party} `));
				return found && others.length === 0 ? [found.paragraph] : [];
			});
}

// One word, as "civil" or "President", is in many names.
function partiesIn({title}: Visit): string[] {
	const {whom = ''} = (whomMet.exec(title) ?? whatSeen.exec(title))?.groups ?? {};
	return [...new Set([whom, ...whom.split(/ and (?:the |with )?/u)].map(wordLine))].filter((party) =>
		party.includes(' '),
	);
}

function isOpenedBy(opening: string, party: string): boolean {
	const at = opening.indexOf(party);
	return at !== -1 && !says.test(`${opening.slice(0, at)} `.replaceAll(meeting, ''));
}
