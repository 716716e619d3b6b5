import type {ExportedDocument} from '../../source/exporting/document.ts';
import {chart} from '../../source/printing/chart.ts';
import {heading, list, paragraph, point, quotation, tableBlock} from '../../source/printing/markdown-blocks.ts';
import {documentOf} from './prepared.ts';

const rows = Array.from({length: 120}, (_, at) => ({
	cells: [
		`${at + 1}`,
		`Urge credible talks, for the ${at + 1}th time, between all parties and at the earliest`,
		`¶I.${at + 1}`,
	],
}));

/** A picture of one dot. */
export const logo = {
	bytes: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
	type: 'png',
} as const;

/** A book of three parts with all that documents are made of. */
export const inventedBook: ExportedDocument = documentOf(
	[
		{
			title: 'Terms of reference',
			blocks: [
				tableBlock({
					title: 'Terms of reference',
					caption: '',
					headings: 0,
					columns: [{title: 'No.', align: 'right'}, {title: 'Term', grow: 1}, {title: '¶'}],
					rows,
				}),
			],
		},
		{
			title: 'Government',
			blocks: [
				paragraph('In the room: Government'),
				heading(1, 'Raise'),
				list([
					point(paragraph('Talks'), [point(paragraph('Note: as soon as possible'))]),
					point(paragraph('Elections')),
				]),
				quotation([paragraph('What was said')]),
			],
			onePage: [],
		},
		{
			title: 'Deployment',
			blocks: [chart('Troops', [{label: '4 May 2031', value: 300, whole: 1000, text: '300 of 1,000 troops'}])],
		},
	],
	{
		title: 'Mission to Ardovia',
		source: 'Mission to Ardovia · S/2031/7',
		day: '2031-05-04',
		letterhead: {
			lines: ['Permanent Mission of Ardovia', '1 Quay Street'],
			logo,
		},
		classification: 'For official use only',
	},
);
