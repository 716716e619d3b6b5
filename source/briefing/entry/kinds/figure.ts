import type {Figure} from '../../../report/model.ts';
import {figureTier} from '../../actors/lens.ts';
import {shortNames} from '../../actors/names.ts';
import {
	figureTitle,
	formatOfWhole,
	formatShare,
	formatShortfall,
	formatWhen,
	notStated,
} from '../../figures/figure-text.ts';
import {shareOf} from '../../figures/figures.ts';
import {formatDate} from '../../programme/moments.ts';
import type {ReportIndex} from '../../report-index.ts';
import {joined} from '../../wording.ts';
import {caveatLine, cite, paraphrase, unreviewedLine} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';

/** Figures, each cited by the document it is from. */
export const figure: KindOfEntry<Figure> = {
	view: 'deployment',
	list: ({figures}) => figures,
	id: ({id}) => id,
	byId: ({report}, id) => report.figures.find((number) => number.id === id),
	name: ({label}) => label,
	title: figureTitle,
	paragraphs: ({paragraph, source}) => (source === undefined ? [paragraph] : []),
	cite: ({paragraph, source}, {report}) => cite(source ?? report.symbol, paragraph),
	copy: linesOf,
	find: {
		head: 'deployment',
		text: (number) => joined(': ', figureTitle(number), formatOfWhole(number)),
		beside: formatWhen,
		paragraph: ({paragraph}) => paragraph,
		source: ({source}) => source,
		isUnreviewed: ({unreviewed}) => unreviewed === true,
		actors: ({statedBy, about}) => [...statedBy, ...about],
		words: (number, {issueTitles}) => {
			const {unit, group, issue, asOf, due, dueText, source, note} = number;
			const share = formatShare(shareOf(number)) || undefined;
			const days = [asOf && formatDate(asOf), due && formatDate(due), dueText];
			return [unit, group, issueTitles.get(issue), share, ...days, source, note];
		},
	},
	tier: (number, {lens}) => figureTier(lens, number),
};

function linesOf(number: Figure, index: ReportIndex): string[] {
	const {label, asOf, due, dueText, place, statedBy, note, span, unreviewed} = number;
	// What an import calls a figure is the clause of its number, and no words of ours.
	const isFound = span !== undefined || unreviewed === true;
	const dueOn = dueText ?? (due && formatDate(due));
	const facts = joined(
		'; ',
		formatOfWhole(number),
		formatShortfall(number),
		asOf && `as of ${formatDate(asOf)}`,
		dueOn && `due ${dueOn}`,
		place && `in ${place}`,
		statedBy.length > 0 && `stated by ${shortNames(index, statedBy)}`,
	);
	return [
		`${isFound ? '' : paraphrase}${label}: ${facts || notStated}`,
		...caveatLine(note),
		...unreviewedLine(number),
	];
}
