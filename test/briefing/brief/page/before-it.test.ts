import {expect, test} from 'vitest';
import {briefPage} from '../../../../source/briefing/brief/page/page.ts';
import {indexReport} from '../../../../source/briefing/report-index.ts';
import {statement} from '../../builders.ts';
import {lagoon} from '../../lagoon.ts';
import {briefOnMeeting} from '../briefs.ts';

const linesOn = (text: string, words: string) => {
	const from = text.indexOf(words);
	const said = statement('said', ['pilots'], {
		...{paragraph: '8', text: words, span: {from, to: from + words.length}},
		...{verb: 'asked', kind: 'asks'},
	});
	const paragraphs = lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text} : one));
	const index = indexReport({...lagoon, paragraphs, statements: [said]});
	const {sections} = briefPage(index, briefOnMeeting(index, 'pilots-met'));
	return sections
		.find(({id}) => id === 'theyMayRaise')
		?.lines.flatMap((line) => [line.text, ...line.below.map((below) => below.text)]);
};

test.each([
	[
		'the sentence before',
		'Ice came. Of 5.3 million boats one was new. They asked that this be counted.',
		'Before it: “Of 5.3 million boats one was new.”',
	],
	[
		'what stands before it in its own',
		'Ice came. Two of the boats had been sold to the port, and they asked that this be counted.',
		'Before it: “Two of the boats had been sold to the port, and they”',
	],
])('below what points back at a glance stands %s', (_, text, expected) => {
	expect(linesOn(text, 'that this be counted')).toEqual(['asked that this be counted', expected]);
});

test('nothing stands below what is understood by itself, or has nothing before it', () => {
	expect(linesOn('Ice came. They asked that the boats be counted.', 'that the boats be counted')).toHaveLength(1);
	expect(linesOn('They asked that this be counted.', 'that this be counted')).toHaveLength(1);
});
