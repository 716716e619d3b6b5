import {speakers} from '../../briefing/actors/names.ts';
import {cite} from '../../briefing/entry/citation.ts';
import {formatAmount, formatValue} from '../../briefing/figures/figure-text.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import type {Reviewed} from '../../importing/corrections/corrected.ts';
import {stepText} from '../../importing/corrections/step-text.ts';
import {wordsToRead} from '../../library/reader/corrections.ts';
import type {Figure, Statement} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../drawing/block.ts';

import {originOf, type Standing, standingOf} from '../views/review.ts';
import type {Context} from '../views/view.ts';
import {paragraphLink} from './links.ts';

/** What the import had found of an entry that the reader corrected, as far as it is another now, and how that is put back. */
export function originBlocks(context: Context, reviewed: Reviewed): Block[] {
	const {kind, entry} = reviewed;
	const origin = context.review && originOf(context.review, {kind, id: entry.id});
	if (origin === undefined) {
		return [];
	}

	const {found} = origin;
	const had = found === undefined ? [] : foundText(context, reviewed, found);
	return [
		paragraph(
			found === undefined
				? 'You added it: U takes it away'
				: had.length === 0
					? 'You confirmed it: U takes that back'
					: `Import: ${had.join(' · ')} (U puts that back)`,
			'dim',
		),
	];
}

function foundText(context: Context, now: Reviewed, found: Reviewed): readonly string[] {
	if (now.kind === 'figure' && found.kind === 'figure') {
		return figureText(now.entry, found.entry);
	}

	return now.kind === 'statement' && found.kind === 'statement' ? statementText(context, now.entry, found.entry) : [];
}

// Who and what kind say at a glance which statement it was; the rest only where it differs.
function statementText({index}: Context, now: Statement, found: Statement): readonly string[] {
	const others = [
		...(now.issue === found.issue ? [] : [index.issueTitles.get(found.issue) ?? found.issue]),
		...(now.text === found.text ? [] : [`“${found.text}”`]),
	];
	const isSame = now.actors.join() === found.actors.join() && now.extent === found.extent && now.kind === found.kind;
	return isSame && others.length === 0 ? [] : [speakers(index, found), found.kind, ...others];
}

function figureText(now: Figure, found: Figure): readonly string[] {
	const pairs = [
		[now.label, found.label],
		[amount('', now.value), amount('', found.value)],
		[amount('of ', now.of), amount('of ', found.of)],
		[now.unit, found.unit],
		[`as of ${now.asOf ?? 'no date'}`, `as of ${found.asOf ?? 'no date'}`],
		[`place: ${now.place ?? 'not stated'}`, `place: ${found.place ?? 'not stated'}`],
	] as const;
	return pairs.flatMap(([is, was]) => (is === was ? [] : [was]));
}

function amount(before: string, value: Figure['value']): string {
	return `${before}${formatAmount(value) || 'no number'}`;
}

/** A correction that shows by itself: what it removed, or that it does not fit, why, and how it is taken back. */
export function correctionDetail(context: Context, id: number): Block[] {
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
		paragraph(isFigure ? formatValue(entry) : `${entry.kind} (“${entry.verb}”) · ${speakers(index, entry)}`),
		paragraph(cite(index.report.symbol, entry.paragraph), 'dim'),
		paragraph('You removed it: U puts it back', 'dim'),
		...section('Paragraph', [paragraphLink(context, entry.paragraph)]),
	];
}

function misfitDetail(context: Context, {made, change, why}: Extract<Standing, {kind: 'misfit'}>): Block[] {
	const words = wordsToRead(made);
	return [
		title(words === '' ? 'Words that were not kept' : `“${words}”`),
		paragraph(`Your correction: ${stepText(change)}`),
		paragraph(`${cite(made.report, made.paragraph)} · corrected ${formatDate(made.created.slice(0, 10))}`, 'dim'),
		paragraph(`It does not fit: ${why}. It is kept for a copy that it fits; U takes it away.`, 'dim'),
		...section(
			'Paragraph',
			context.index.paragraphs.has(made.paragraph) ? [paragraphLink(context, made.paragraph)] : [],
		),
	];
}
