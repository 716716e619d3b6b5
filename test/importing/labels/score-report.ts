import {nameKey} from '../../../source/importing/actors/book/names.ts';
import type {Setting} from '../../../source/importing/model/setting.ts';
import {readText} from '../../../source/importing/report/read-text.ts';
import type {Actor} from '../../../source/report/model.ts';
import {type Found, type Labels, lettersBefore, type Score, score} from './labels.ts';

/** Finds the statements of a report and compares them with its labels, by content and with the right speaker. */
export function scoreReport(setting: Setting, {labels}: Labels): Score {
	const {actors, statements} = readText(setting);
	const texts = new Map(setting.paragraphs.map(({number, text}) => [number, text]));
	const found = statements.map(({paragraph, start, end, actors: speakers}): Found => {
		const text = texts.get(paragraph) ?? '';
		return {paragraph, start: lettersBefore(text, start), end: lettersBefore(text, end), speakers};
	});
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	return score(labels, found, (label, ids) =>
		sameSpeakers(
			label,
			ids.flatMap((id) => byId.get(id) ?? []),
		),
	);
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
