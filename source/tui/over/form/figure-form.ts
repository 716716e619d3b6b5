import {paragraphSign} from '../../../briefing/entry/citation.ts';
import {formatAmount} from '../../../briefing/figures/figure-text.ts';
import type {StepOf} from '../../../importing/corrections/step.ts';
import type {WordsAt} from '../../../importing/corrections/words-at.ts';
import type {Change} from '../../../library/changes.ts';
import {isPartialDate} from '../../../report/dates.ts';
import type {Figure} from '../../../report/model.ts';
import type {Model} from '../../state/model.ts';
import {correctionsAt} from '../../views/review.ts';
import {createForm, type Form, isChanged, type Refusal, textsOf} from '../../writing/form.ts';

const optional = 'may stay empty';
/** Lines of what is counted: the longest that are found take two at 60 columns. */
const labelHeight = 2;
const number = /^-?\d{1,3}(?:[, \u00A0\u202F]?\d{3})*(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;
const range = /^(.+?) ?(?:–|-|\bto\b) ?(.+)$/;

/** The form that puts a figure right. */
export function figureForm(figure: Figure, place: WordsAt, {index}: Model): Form {
	const {label, value, of, unit, asOf = '', place: where = '', paragraph} = figure;
	return createForm(
		{kind: 'figure', place},
		`Put a figure of ${paragraphSign(paragraph)} right`,
		[
			{name: 'label', label: 'What', hint: 'what is counted', text: label, height: labelHeight},
			{name: 'value', label: 'Value', hint: `1,200 or 300–400; ${optional}`, text: formatAmount(value)},
			{name: 'of', label: 'Of', hint: `the whole it is part of; ${optional}`, text: formatAmount(of)},
			{name: 'unit', label: 'Unit', hint: 'such as “troops” or “per cent”', text: unit},
			{name: 'asOf', label: 'As of', hint: `2014, 2014-06 or 2014-06-30; ${optional}`, text: asOf},
			{name: 'place', label: 'Place', hint: optional, text: where},
		],
		{text: index.paragraphs.get(paragraph)?.text ?? '', at: place},
	);
}

/** The change that a filled-in form asks for, or why it cannot be made. */
export function readFigureForm(form: Form, place: WordsAt, model: Model): Change | Refusal {
	if (model.review === undefined) {
		return {error: 'This is not in the report any more'};
	}

	const texts = textsOf(form);
	const typed = (name: string) => (texts[name] ?? '').trim();
	const value = readAmount(typed('value'));
	const of = readAmount(typed('of'));
	const asOf = typed('asOf');
	if (typed('label') === '') {
		return {error: 'What is counted must be named', field: 'label'};
	}

	if (typed('unit') === '') {
		return {error: 'The unit must be named', field: 'unit'};
	}

	if (value === undefined) {
		return {error: 'The value is a number or two, such as 1,200 or 300–400', field: 'value'};
	}

	if (of === undefined || (of !== null && typeof of !== 'number')) {
		return {error: 'The whole is a number, such as 11,200', field: 'of'};
	}

	const most = value === null || typeof value === 'number' ? value : value.max;
	if (of !== null && most !== null && most > of) {
		return {error: 'The value is more than its whole: empty the whole, or put one of them right', field: 'of'};
	}

	if (asOf !== '' && !isPartialDate(asOf)) {
		return {error: 'The date is written 2014, 2014-06 or 2014-06-30', field: 'asOf'};
	}

	const change: StepOf<'figure'> = {
		type: 'figure',
		...(isChanged(form, 'label') ? {label: typed('label')} : {}),
		...(isChanged(form, 'value') ? {value} : {}),
		...(isChanged(form, 'of') ? {of} : {}),
		...(isChanged(form, 'unit') ? {unit: typed('unit')} : {}),
		...(isChanged(form, 'asOf') ? {asOf: asOf || null} : {}),
		...(isChanged(form, 'place') ? {place: typed('place') || null} : {}),
	};
	return Object.keys(change).length === 1
		? {error: 'Nothing is changed; v confirms it as it is'}
		: {kind: 'add-corrections', parts: correctionsAt(model, place, [change]), said: 'Put right'};
}

/** A number or two as they are typed; `null` for none, `undefined` where it is no number. */
function readAmount(typed: string): number | {readonly min: number; readonly max: number} | null | undefined {
	if (typed === '') {
		return null;
	}

	if (number.test(typed)) {
		return numberOf(typed);
	}

	const [, low = '', high = ''] = range.exec(typed) ?? [];
	const isRange = number.test(low) && number.test(high) && numberOf(low) <= numberOf(high);
	return isRange ? {min: numberOf(low), max: numberOf(high)} : undefined;
}

function numberOf(typed: string): number {
	return Number(typed.replaceAll(/[, \u00A0\u202F]/g, ''));
}
