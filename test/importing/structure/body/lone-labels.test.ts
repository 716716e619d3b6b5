import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {title} from '../outline-of.ts';

const found = (text: string) => findStructure(textDocument(title + text));

test('the last term stands below its number as the others do', () => {
	const {terms} = found(`I. Introduction

1.

The mission left.

Annex
Terms of reference

The mission will:

1.

Reaffirm the support of the Council for the harbour;

2.

Assess progress;

3.

Consult the Governor and the fishermen.

The terms were agreed on 20 April.
`);
	expect(terms.map(({number, text}) => [number, text])).toEqual([
		[1, 'Reaffirm the support of the Council for the harbour;'],
		[2, 'Assess progress;'],
		[3, 'Consult the Governor and the fishermen.'],
	]);
});

test('labels of headings stand above their words, also below a note', () => {
	const {paragraphs} = found(`I.

Introduction

1.
The mission left on the day that the letter names (S/2010/98).1
II.

Activities of the mission

A.

Bellavista

1.

Meeting with the Government

2.
The Governor thanked the mission, which met the
fishermen, too.
2.

Meeting with the fishermen

3.
They asked for boats.
__________________
1 The letter was circulated in April.`);
	expect(paragraphs.map(({number, headings}) => [...headings, number].join(' > '))).toEqual([
		'Introduction > 1',
		'Activities of the mission > Bellavista > Meeting with the Government > 2',
		'Activities of the mission > Bellavista > Meeting with the fishermen > 3',
	]);
});
