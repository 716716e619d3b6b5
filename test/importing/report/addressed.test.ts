import {expect, test} from 'vitest';
import {textDocument} from '../structure/documents.ts';
import {wholeReport} from './whole-report.ts';

test('a statement that is addressed to somebody by what points back to them is about them', () => {
	const {statements} = wholeReport(
		textDocument(`Report of the Security Council mission to Arcadia, 3-5 May 2010

1. The Mayor, Ana Silva, asked for ice. The mission warned her that ice was dear. The pilots asked for boats. The mission urged them to wait. The Government of Arcadia and UNMA spoke of wells. The mission advised both of them to dig.
`),
	).report;
	expect(statements.map(({verb, about}) => [verb, ...about])).toEqual([
		['asked for'],
		['warned', 'mayor-ana-silva'],
		['asked for'],
		['urged', 'pilots'],
		['spoke of'],
		['advised', 'government-of-arcadia', 'unma'],
	]);
});
