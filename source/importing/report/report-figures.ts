import type {Report} from '../../report/model.ts';
import {mentioned} from '../actors/mentioned.ts';
import {findFigures} from '../figures/find-figures.ts';
import {entryId} from '../model/ids.ts';
import type {Setting} from '../model/setting.ts';
import {type FoundIssue, issueOf} from './issues.ts';
import type {NumberedText} from './numbered-text.ts';
import {placeInText} from './printed-text.ts';
import type {ReadText} from './read-text.ts';

/** The figures of a report under the issue of their paragraph, each about whom its label names. The hours of a programme are none. */
export function figuresOf(
	{paragraphs, programme}: NumberedText,
	setting: Setting,
	{actors, statements}: ReadText,
	issues: readonly FoundIssue[],
): Report['figures'] {
	// A country's name says where; what the Council saw on its visit is not about the Council.
	const named = actors
		.filter(({kind}) => kind !== 'Security Council')
		.map((actor) => ({...actor, aliases: actor.aliases.filter((alias) => alias !== setting.country)}));
	const sections = new Map(paragraphs.map(({number, section}) => [number, section]));
	const counting = paragraphs.filter(({number}) => number !== programme);
	const places = new Map(counting.map((one) => [one.number, one]));
	const ids = new Set<string>();
	return findFigures({...setting, paragraphs: counting}, statements).map(({start, end, statedBy, ...figure}) => {
		const place = places.get(figure.paragraph);
		const id = entryId(`f${figure.paragraph}`, place?.text.slice(start, end) ?? '', ids);
		const issue = issueOf(issues, figure.paragraph);
		const span = place === undefined ? undefined : placeInText(place, start, end);
		const isUnderIssue = issue.paragraphs.includes(figure.paragraph);
		return {
			...figure,
			id,
			issue: issue.id,
			group: isUnderIssue ? issue.title : (sections.get(figure.paragraph) ?? issue.title),
			statedBy: [...statedBy],
			about: mentioned(named, withinSentence(figure.label), setting.country),
			...(span === undefined ? {} : {span}),
			unreviewed: true,
		};
	});
}

// "Women, police officers" begins with a capital only as a label does.
function withinSentence(label: string): string {
	return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
