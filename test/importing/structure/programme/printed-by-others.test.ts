import {expect, test} from 'vitest';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';
import {title} from '../outline-of.ts';

/** The structure of an invented report as `pdftotext` prints what office programs and browsers make of it, with nothing lost. */
const found = (text: string) => foundWhole(textDocument(title + text));

const body = 'I. Introduction\n1. The mission left.\n';
const programmeHead = `${body}\nAnnex II\n\nProgramme of work\n`;

function meetings(text: string): readonly string[] {
	return found(programmeHead + text).meetings.map(
		({date, start = '', place = '', title: name}) => `${date?.slice(8)} ${start} @${place} ${name}`,
	);
}

test('a name that begins a line goes on with the office before it', () => {
	expect(
		meetings(
			'Monday, 3 May 2010\n7 p.m. Dinner hosted by Prime Minister\nHugo Bassi\nTuesday, 4 May 2010\n8 a.m. Flight home\n',
		),
	).toEqual(['03 19:00 @ Dinner hosted by Prime Minister Hugo Bassi', '04 08:00 @ Flight home']);
});

test('the first day of a programme stands under the rule of its table', () => {
	expect(meetings('\n------  --------\n3 May 2010\n0900    Talks\n------  --------\n')).toEqual(['03 09:00 @ Talks']);
});

test('titles that come after all times go to theirs, over several lines', () => {
	expect(
		meetings(`3 May 2010
2200
4 May 2010
0900
1000-1100
1200

Working dinner hosted by the Special
Representative
Talks with the Governor of the islands and
his Cabinet
Lunch hosted by Prime Minister
Hugo Bassi
Visit to a camp
`),
	).toEqual([
		'03 22:00 @ Working dinner hosted by the Special Representative',
		'04 09:00 @ Talks with the Governor of the islands and his Cabinet',
		'04 10:00 @ Lunch hosted by Prime Minister Hugo Bassi',
		'04 12:00 @ Visit to a camp',
	]);
});
