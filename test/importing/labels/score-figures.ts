import {readFileSync} from 'node:fs';
import {findFigures} from '../../../source/importing/figures/find-figures.ts';
import type {Setting} from '../../../source/importing/model/setting.ts';
import {readText} from '../../../source/importing/report/read-text.ts';
import type {Figure} from '../../../source/report/model.ts';
import {type Rates, rates} from './labels.ts';

/** A figure a desk officer would want, as a person marked it. What is absent must be absent in what is found. */
export type FigureLabel = Pick<
	Figure,
	'paragraph' | 'value' | 'share' | 'of' | 'asOf' | 'due' | 'dueText' | 'place'
> & {
	/** Words of the report that say what is counted: all of them stand in the label or the unit. */
	readonly counts: readonly string[];
	/** Given for shares, money and measures, whose unit is not what they count. */
	readonly unit?: string;
};

/** The labels of one report. */
export type FigureLabels = {readonly report: string; readonly figures: readonly FigureLabel[]};

type Found = Omit<FigureLabel, 'counts' | 'unit'> & Pick<Figure, 'label' | 'unit'>;

/** By paragraph and number alone, and where all else is right too: what is counted, unit, whole, date and place. */
export type FigureScore = {readonly number: Rates; readonly whole: Rates};

/** The labels in a JSON file. */
export function readFigureLabels(file: string): FigureLabels {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** Finds the figures of a report and compares them with its labels. */
export function scoreFigures(setting: Setting, {figures}: FigureLabels): FigureScore {
	const found = findFigures(setting, readText(setting).statements);
	return {
		number: rate(figures, found, sameNumber),
		whole: rate(figures, found, (label, one) => sameNumber(label, one) && sameRest(label, one)),
	};
}

function rate(labels: readonly FigureLabel[], found: readonly Found[], same: typeof sameNumber): Rates {
	const left = new Set(found);
	let matches = 0;
	for (const label of labels) {
		const match = [...left].find((one) => same(label, one));
		if (match) {
			left.delete(match);
			matches++;
		}
	}

	return rates(matches, labels.length, found.length);
}

/** Whether two figures stand in one paragraph and print one number. */
function sameNumber(label: FigureLabel, one: Found): boolean {
	const key = ({paragraph, value, share}: FigureLabel | Found) => JSON.stringify([paragraph, value, share]);
	return key(label) === key(one);
}

function sameRest(label: FigureLabel, one: Found): boolean {
	const words = `${one.label} ${one.unit}`.toLowerCase();
	const key = ({of, asOf, due, dueText, place}: FigureLabel | Found) => JSON.stringify([of, asOf, due, dueText, place]);
	return (
		key(label) === key(one) &&
		(label.unit === undefined || label.unit === one.unit) &&
		label.counts.every((word) => words.includes(word.toLowerCase()))
	);
}
