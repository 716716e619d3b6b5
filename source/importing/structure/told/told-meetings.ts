import {stated} from '../../../report/stated.ts';
import {dayAfter, type Range, yearBefore} from '../../language/lexicon/dates.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import {venueNouns} from '../../language/lexicon/word-classes.ts';
import {asInText} from '../../language/lowered.ts';
import {sentences} from '../../language/sentences.ts';
import type {NumberedParagraph, ToldMeeting} from '../../model/structure.ts';
import {dayAtEnd, daysAtPlaces, daysAtStart, daysIn, journey, placesNamed, underHeading} from './circumstances.ts';
import {talks} from './forms.ts';
import {meetingsIn} from './meetings-in.ts';
import {arrives, besideDay, leadingPlace, placeAtEnd, placeBy, townName, type Where} from './where.ts';

const longestTitle = 160;
/** In one of the first paragraphs a sentence that names so many, and neither a day nor a place, sums up the visit. */
const fewestOfAll = 6;
const mostIntroducing = 4;
/** How many paragraphs "the same day" looks back at most: further up another may have gone by unsaid. */
const furthest = 4;
/** How much of the words for those who were met is kept. */
const longestMet = 2000;
const meetingHeading = new RegExp(
	`^(?:(?:${talks}|visits?|courtesy call|press conference) (?:with|by|to)\\b|press conference$)`,
	'iu',
);
/** What is said of one of those who were met, before the next of them, or why a place was seen, before the next: no meeting ends there. */
const aside = new RegExp(
	[
		', (?:which|who) (?:is|are|was|were|includes?|comprises?|covers?|represents?|heads?|leads?|chairs?|borders?) [^,;.]{1,80}(?=, (?:\\p{Lu}|the |representatives |members ))',
		` to (?:assess|inspect|observe|review|see|witness) [^,;.]{1,100}(?=, and the [^,;.]*\\b(?:${venueNouns})\\.?$)`,
	].join('|'),
	'gu',
);
const isVisit = /^visits? to /iu;
const inPlural = /^(?:meetings|discussions|talks|consultations|briefings|visits)\b/i;

/**
 * The meetings, briefings and visits that the text of a report tells of: from headings, `Meeting with the Prime Minister`, and from what its
 * sentences say the mission did. Place and days are as far as stated, there or in the headings above.
 * @param mission the days of the mission, within which what has no day took place
 * @param published the day of publication: where nothing states the days of the mission, what is told of was in the year up to it
 */
export function toldMeetings(
	paragraphs: readonly NumberedParagraph[],
	mission: Range | undefined,
	published?: string,
): readonly ToldMeeting[] {
	const span = mission ?? (published === undefined ? undefined : {from: yearBefore(published), to: published});
	const texts = paragraphs.flatMap(({text}) =>
		sentences(text).map(({start, end}) => text.slice(start, end).replaceAll(/\s+/g, ' ')),
	);
	const places = placesNamed(texts);
	const inText = asInText(texts.join('\n'));
	let last: Course = {headings: [], met: '', at: 0};
	const all = paragraphs.flatMap((paragraph, at) => {
		const {headings} = paragraph;
		const above = headings.map((heading) => underHeading(heading, span, places));
		const ofHeading = above.findLast((one) => one.place !== undefined)?.place;
		const ofDays = above.findLast((one) => one.days !== undefined)?.days ?? mission;
		const near = last.headings.join('\n') === headings.join('\n') ? last : undefined;
		const beside = isBeside(last.headings, headings) ? last : undefined;
		const setting = {
			// Under a heading of a place somebody of that name may be another.
			met: near || ofHeading === undefined ? last.met : '',
			...stated({ofHeading, town: near?.town ?? ofHeading ?? beside?.town, days: near?.ofHeaded ?? ofDays}),
			...stated({named: at - last.at > furthest ? undefined : last.named}),
		};
		const {told, ...course} = toldIn(paragraph, setting, span);
		const heading = near ? '' : (headings.at(-1) ?? '');
		const withHeaded = meetingHeading.test(heading) ? withHeading(paragraph, told, {...setting, inText}, span) : told;
		const isOne = meetingHeading.test(heading) && !inPlural.test(heading);
		last = {
			...{...course, headings, at: course.named === setting.named ? last.at : at},
			met: [setting.met, ...told.map(({room}) => room.toLowerCase())].join('\n').slice(-longestMet),
			ofHeaded: isOne ? withHeaded[0]?.days : near?.ofHeaded,
		};
		return withHeaded;
	});
	// "In all it met the President, the parties, the movements, the churches and the diplomats": each of these is told by itself.
	const introduction = new Map(paragraphs.slice(0, mostIntroducing).map(({number, text}) => [number, text]));
	const bySentence = Map.groupBy(all, ({paragraph, start}) => `${paragraph} ${start}`);
	const isOfAll = ({paragraph, start}: ToldMeeting) => {
		const behind = introduction.get(paragraph)?.slice(start) ?? '';
		const met = bySentence.get(`${paragraph} ${start}`) ?? [];
		const isStated = met.some(({place, placeInferred}) => place !== undefined && !placeInferred);
		const those = met.flatMap(({room}) => room.split(/, (?:and )?| and /));
		return (
			those.length >= fewestOfAll &&
			(met.length > 1 || !isStated) &&
			introduction.has(paragraph) &&
			daysIn(behind.slice(0, sentences(behind)[0]?.end), span) === undefined
		);
	};
	const some = all.filter((meeting) => !isOfAll(meeting));
	// Where the rest tells of fewer, the sum is all there is of most.
	const found = 2 * some.length >= all.length ? some : all;
	const dated = found.filter(({dayInferred, days}) => !dayInferred && days !== mission);
	const stays = daysAtPlaces(texts, dated, found, span);
	const daysOf = ({dayInferred, place = '', days}: ToldMeeting) =>
		dayInferred ? within(stays.get(place), days) : days;
	return found.map((meeting) => ({...meeting, ...stated({days: daysOf(meeting)})}));
}

/** Whether a section is one more meeting beside that of other headings, which says nothing of where else it was. */
function isBeside(others: readonly string[], headings: readonly string[]): boolean {
	const heading = headings.at(-1) ?? '';
	const names = heading.match(new RegExp(townName, 'gu')) ?? [];
	const isMeeting = meetingHeading.test(heading) && !isVisit.test(heading) && !names.some(memberState);
	return isMeeting && headings.length > 1 && others.slice(0, -1).join('\n') === headings.slice(0, -1).join('\n');
}

/** The town that the mission was in, and the one that the headings name; when, the day named last, and who was met there. */
type Setting = {
	readonly town?: string;
	readonly ofHeading?: string;
	readonly days?: Range;
	readonly named?: Range;
	readonly met: string;
};

/** Where a paragraph leaves the mission, and when: the days of the meeting that heads it, and the day named last, with the paragraph of it. */
type Course = {
	readonly headings: readonly string[];
	readonly town?: string | undefined;
	readonly ofHeaded?: Range | undefined;
	readonly named?: Range | undefined;
	readonly at: number;
	readonly met: string;
};

/** What a paragraph tells of with the meeting of its heading, which is the one that its first sentence tells of; of several each is told. */
function withHeading(
	{headings, text, number}: NumberedParagraph,
	told: readonly ToldMeeting[],
	{inText, ...setting}: Setting & {readonly inText: (heading: string) => string},
	mission: Range | undefined,
): readonly ToldMeeting[] {
	const heading = headings.at(-1) ?? '';
	// Where the text begins with its heading, what stands behind that.
	const own = text.startsWith(heading) ? text.slice(heading.length).replace(/^[.:–—\s]+/u, '') : text;
	const opening = own.slice(0, sentences(own)[0]?.end).replaceAll(/\s+/g, ' ');
	const isTold = meetingsIn(opening).length > 0 && told.length > 0;
	if (isTold && (inPlural.test(heading) || (isVisit.test(heading) && setting.town !== undefined))) {
		return told;
	}

	const [first, others] = isTold ? [told[0], told.slice(1)] : [undefined, told];
	const ofOpening = daysIn(opening, mission);
	const ofSentence = isTold ? undefined : (leadingPlace(opening) ?? placeBy(besideDay, opening));
	const where = placeAtEnd(heading) ?? ofSentence;
	const isStay = setting.town === setting.ofHeading;
	const headed: ToldMeeting = {
		...(first ?? {
			...{paragraph: number, start: 0, ...stated({days: ofOpening ?? setting.days})},
			...placed(undefined, setting.town, isStay),
			dayInferred: isStay && ofOpening === undefined,
			isBefore: false,
		}),
		...(where === undefined ? {} : placed(where, setting.town, isStay)),
		title: inText(heading),
		room: [...new Set([inText(heading), first?.room ?? inText(heading)])].join('; '),
	};
	// Whom the heading names is not met once more where the text says how.
	const named = heading.toLowerCase();
	const isAgain = ({room, place, building, days}: ToldMeeting) =>
		named.includes(room.toLowerCase().replace(/^.*? (?:with|by|to) /u, '')) &&
		place === headed.place &&
		building === undefined &&
		days?.from === headed.days?.from &&
		days?.to === headed.days?.to;
	return [headed, ...others.filter((other) => !isAgain(other))];
}

/** Where something was: in the town where the mission was, unless it is stated; that of a building is, where it is stated beside it. */
function placed(
	where: Where | undefined,
	town: string | undefined,
	isBesideIt: boolean,
): Pick<ToldMeeting, 'place' | 'building' | 'placeInferred'> {
	const place = where?.town ?? town;
	const isStated = where?.town !== undefined || (where !== undefined && isBesideIt);
	return {...stated({place, building: where?.building}), placeInferred: place !== undefined && !isStated};
}

const sameDay =
	/\bthe same day\b|\b(?:began|concluded|ended) the day\b|\b(?:immediately|shortly) (?:afterwards?|thereafter|before(?:hand)?)\b|\b(?:before|after|at|during|following|in the margins of) (?:those|these|that|this) (?:meetings?|talks|discussions|visits?|briefings?)\b|\b(?:met|saw|visited) (?:with )?in the (?:early |late )?(?:morning|afternoon|evening)\b|^(?:it|they|the (?:mission|delegation)|(?:the )?members of the (?:mission|council)|council members) (?:also|then|next|later|subsequently) |^(?:(?:(?:later|earlier) )?(?:on )?(?:the|that) same (?:day|morning|afternoon|evening)|(?:later )?(?:on )?that (?:day|morning|afternoon|evening)|(?:later )?in the (?:early |late )?(?:morning|afternoon|evening))\b/iu;
const nextDay =
	/(?:^|\bmet )(?:on )?the (?:following|next) (?:day|morning)\b|, (?:on )?the (?:following|next) (?:day|morning)(?=[,.;]|$)/iu;

const beforeDeparture =
	/\b(?:prior to|before|ahead of) (?:its|the|their) departure\b(?! from (?!New York|Headquarters))/iu;
const home = /^(?:New York|Headquarters)$/u;

/**
 * What the sentences of a paragraph tell of, and the day that was named last.
 * @param setting what holds where a sentence states nothing else
 */
function toldIn(
	{number, text}: NumberedParagraph,
	setting: Setting,
	mission: Range | undefined,
): Pick<Course, 'named' | 'town'> & {readonly told: readonly ToldMeeting[]} {
	let {town, named} = setting;
	let isStay = town === setting.ofHeading;
	let arrived: Range | undefined;
	const told: ToldMeeting[] = [];
	for (const {start, end} of sentences(text)) {
		const printed = text.slice(start, end).replaceAll(/\s+/g, ' ');
		const sentence = printed.replace(/, who (?:was|were) (?=accompanied by )/u, ', ').replace(aside, '');
		const before = named;
		const encounters = meetingsIn(sentence);
		const outside = encounters.length > 0 ? daysAtStart(sentence, mission) : undefined;
		const ofSentence = daysIn(sentence, mission) ?? outside ?? dayFrom(sentence, before);
		named = ofSentence ?? named;
		arrived = ofSentence === undefined ? arrived : journey.test(sentence) ? ofSentence : undefined;
		let where = leadingPlace(sentence);
		isStay ||= where?.town !== undefined;
		town = placeBy(arrives, sentence)?.town ?? town;
		let ofWords: Range | undefined;
		for (const encounter of encounters) {
			const behind = placeAtEnd(encounter.whom);
			// "The women whom it met in Grey Bay were afraid": whom it met stands before.
			if (behind?.words === '' && encounter.kind !== 'Press conference') {
				continue;
			}

			const lead = daysIn(sentence.slice(0, Math.max(0, sentence.indexOf(encounter.words))), mission) ?? before;
			// What goes on with others is of the day that it named.
			ofWords = daysIn(encounter.words, mission) ?? dayFrom(encounter.words, ofWords ?? lead) ?? ofWords;
			const ownDays = ofWords ?? ofSentence;
			where = behind ?? encounter.place ?? where;
			// They may be the words of somebody who is told elsewhere to have been met.
			const {kind, isDoubtful, whom} = encounter;
			const isElsewhere =
				(isDoubtful || kind === 'Briefing by' || (kind === 'Visit to' && where === undefined)) &&
				setting.met.includes((behind?.words || whom).toLowerCase());
			if (ownDays !== undefined || (!isElsewhere && (where !== undefined || !isDoubtful))) {
				town = where?.town ?? town;
				isStay ||= where?.town !== undefined;
				const met = (behind?.words ?? whom).replace(dayAtEnd, '').trim();
				const title = kind === 'Press conference' ? kind : `${kind} ${met}`;
				// Of a place on its way the mission takes leave, too.
				const isAtHome = town === undefined || home.test(town);
				const isBefore = ownDays === undefined && isAtHome && beforeDeparture.test(sentence);
				told.push({
					title: shortened(title),
					room: title,
					...stated({days: ownDays ?? arrived ?? setting.days}),
					...placed(where, town, isStay),
					dayInferred: isStay && ownDays === undefined && !isBefore,
					isBefore,
					...{paragraph: number, start},
				});
			}
		}
	}

	return {told, named, town};
}

/** The days of a stay, where they are among others. */
function within(stay: Range | undefined, days: Range | undefined): Range | undefined {
	return stay !== undefined && (days === undefined || (stay.from >= days.from && stay.to <= days.to)) ? stay : days;
}

/** The day that a sentence names by the one named last: `In the afternoon`, `At 3 p.m.`, `On the following day`. */
function dayFrom(sentence: string, last: Range | undefined): Range | undefined {
	if (last === undefined || last.from !== last.to) {
		return undefined;
	}

	const next = dayAfter(last.from);
	// A copy, as one that is meant again is named again.
	const isTimed = /^At /.test(sentence) && timesAtStart(sentence) !== undefined;
	return isTimed || sameDay.test(sentence) ? {...last} : nextDay.test(sentence) ? {from: next, to: next} : undefined;
}

function shortened(title: string): string {
	if (title.length <= longestTitle) {
		return title;
	}

	const head = title.slice(0, longestTitle);
	const end = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
	return `${head.slice(0, end > longestTitle / 3 ? end : head.lastIndexOf(' '))} …`;
}
