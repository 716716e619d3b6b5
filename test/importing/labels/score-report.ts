import {nameKey} from '../../../source/importing/actors/book/names.ts';
import type {Setting} from '../../../source/importing/model/setting.ts';
import {readText} from '../../../source/importing/report/read-text.ts';
import type {Actor, Report} from '../../../source/report/model.ts';
import {
	areOne,
	type Found,
	type Labels,
	lettersBefore,
	type Rates,
	type SameSpeakers,
	type Score,
	score,
} from './labels.ts';

/** Finds the statements of a report and compares them with its labels, by content and with the right speaker. */
export function scoreReport(setting: Setting, {labels}: Labels): Score {
	const {actors, statements} = readText(setting);
	const texts = new Map(setting.paragraphs.map(({number, text}) => [number, text]));
	const found = statements.map(({paragraph, start, end, actors: speakers}): Found => {
		const text = texts.get(paragraph) ?? '';
		return {paragraph, start: lettersBefore(text, start), end: lettersBefore(text, end), speakers};
	});
	return score(labels, found, sameOf(actors));
}

/** The Council, its mission and its members, which the labels of S/2014/173 and S/2012/534 do not tell apart. */
const council = /^(?:the )?(?:(?:members of the )?security council\b|members of the mission$)/i;

/** The rates of an imported report's statements: by content, with the right speaker, and of those with a speaker who is not the Council. */
export type ImportScore = Score & {readonly ofOthers: Rates};

/** How many statements were found that count, how many of them are shown as sure, and how many of these are right with their speakers. */
export type Sureness = {readonly found: number; readonly sure: number; readonly sureAndRight: number};

/**
 * Compares the statements of an imported report with its labels, in the paragraphs that were labelled. What is optional, and what was
 * found where only that was labelled, does not count.
 */
export function scoreImported(report: Report, labels: Labels): ImportScore {
	return compared(report, labels).rates;
}

/** Counts what is shown as sure of an imported report, and what of it is right. */
export function sureness(report: Report, labels: Labels): Sureness {
	return compared(report, labels).sureness;
}

function compared(
	{paragraphs, statements, actors}: Report,
	{labels, optional = [], paragraphs: labelled}: Labels,
): {readonly rates: ImportScore; readonly sureness: Sureness} {
	const texts = new Map(paragraphs.map(({number, text}) => [number, text]));
	const names = new Map(actors.map((actor) => [actor.id, actor.name]));
	const isLabelled = (paragraph: string) => labelled?.includes(paragraph) ?? /^\d+$/.test(paragraph);
	const found = statements.flatMap(({paragraph, span, actors: speakers, unreviewed}): (Found & {sure: boolean})[] => {
		const text = texts.get(paragraph) ?? '';
		const sure = unreviewed !== true;
		return span === undefined || !isLabelled(paragraph)
			? []
			: [{paragraph, start: lettersBefore(text, span.from), end: lettersBefore(text, span.to), speakers, sure}];
	});
	const counted = found.filter(
		(one) => labels.some((label) => areOne(label, one)) || !optional.some((label) => areOne(label, one)),
	);
	const isSame = sameOf(actors);
	const isOther = (speakers: readonly string[]) =>
		speakers.length > 0 && !speakers.every((id) => council.test(names.get(id) ?? id));
	const sure = counted.filter((one) => one.sure);
	const isRight = (one: Found) => labels.some((label) => areOne(label, one) && isSame(label.speakers, one.speakers));
	return {
		sureness: {found: counted.length, sure: sure.length, sureAndRight: sure.filter(isRight).length},
		rates: {
			...score(labels, counted, isSame),
			ofOthers: score(
				labels.filter(({speakers}) => isOther(speakers)),
				counted.filter(({speakers}) => isOther(speakers)),
				isSame,
			).withSpeaker,
		},
	};
}

// Whether names mean just the actors of these ids.
function sameOf(actors: readonly Actor[]): SameSpeakers {
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	return (label, ids) => {
		const speakers = ids.flatMap((id) => byId.get(id) ?? []);
		const areCouncil = label.every((name) => council.test(name)) && speakers.every(({name}) => council.test(name));
		return areCouncil ? label.length > 0 === speakers.length > 0 : sameSpeakers(label, speakers);
	};
}

/** Whether names mean just these actors, each by its name, acronym or an alias. */
export function sameSpeakers(names: readonly string[], actors: readonly Actor[]): boolean {
	return (
		names.length === actors.length &&
		names.every((name) => actors.some((actor) => goesBy(actor, name))) &&
		actors.every((actor) => names.some((name) => goesBy(actor, name)))
	);
}

/** Whether a name is one that an actor goes by. */
export function goesBy({name, acronym, aliases}: Actor, wanted: string): boolean {
	return [name, acronym ?? '', ...aliases].some((one) => nameKey(one) === nameKey(wanted));
}
