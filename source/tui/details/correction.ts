import {shortNames} from '../../briefing/actor-names.ts';
import {cite} from '../../briefing/citation.ts';
import {formatValue} from '../../briefing/figure-text.ts';
import {formatDate} from '../../briefing/moments.ts';
import type {Change} from '../../importing/corrections/change.ts';
import {wordsToRead} from '../../library/corrections.ts';
import {type Block, paragraph, section, title} from '../detail.ts';
import {type Standing, standingOf} from '../review.ts';
import type {Context} from '../views/view.ts';
import {paragraphLink} from './links.ts';

/** A correction that shows by itself: what it removed, or that it does not fit, why, and how it is taken back. */
export function correctionDetail(context: Context, id: string): Block[] {
	const standing = context.review && standingOf(context.review, id);
	return standing === undefined
		? [paragraph('This correction is not there any more.')]
		: standing.kind === 'misfit'
			? misfitDetail(context, standing)
			: removedDetail(context, standing);
}

function removedDetail(context: Context, {kind, entry}: Exclude<Standing, {kind: 'misfit'}>): Block[] {
	const {index} = context;
	const isFigure = kind === 'figure';
	return [
		title(isFigure ? entry.label : entry.text),
		paragraph(
			isFigure
				? formatValue(entry)
				: `${entry.kind} (“${entry.verb}”) · ${shortNames(index, entry.actors) || 'speaker not named'}`,
		),
		paragraph(cite(index.report.symbol, entry.paragraph), 'dim'),
		paragraph('You removed it: U puts it back', 'dim'),
		...section('Paragraph', [paragraphLink(context, entry.paragraph)]),
	];
}

function misfitDetail(context: Context, {made, change, why}: Extract<Standing, {kind: 'misfit'}>): Block[] {
	const words = wordsToRead(made);
	return [
		title(words === '' ? 'Words that were not kept' : `“${words}”`),
		paragraph(`Your correction: ${changeText(change)}`),
		paragraph(`${cite(made.report, made.paragraph)} · corrected ${formatDate(made.created.slice(0, 10))}`, 'dim'),
		paragraph(`It does not fit: ${why}. It is kept for a copy that it fits; U takes it away.`, 'dim'),
		...section(
			'Paragraph',
			context.index.paragraphs.has(made.paragraph) ? [paragraphLink(context, made.paragraph)] : [],
		),
	];
}

/** What a correction is to do, in words. */
export function changeText(change: Change | undefined): string {
	switch (change?.type) {
		case 'confirm':
			return 'confirmed';
		case 'remove':
			return 'removed';
		case 'speaker':
			return `said by ${namesOf(change)}`;
		case 'kind':
			return change.kind;
		case 'issue':
			return `issue ${change.issue}`;
		case 'span':
			return 'other words';
		case 'split':
			return 'split in two';
		case 'add':
			return `added: ${change.kind}, ${namesOf(change)}`;
		case 'figure': {
			const {type: _, which: __, ...now} = change;
			return Object.entries(now).map(saidOf).join(', ');
		}
		case undefined:
			return 'not known to this program';
	}
}

function namesOf({actors}: Extract<Change, {readonly actors: unknown}>): string {
	return actors.map(({name}) => name).join(', ') || 'nobody named';
}

function saidOf([name, value]: readonly [string, unknown]): string {
	const isRange = typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
	return `${name} ${isRange ? `${value.min}–${value.max}` : (value ?? 'not stated')}`;
}
