import {expect, test} from 'vitest';
import {saidText} from '../../../source/briefing/entry/said-text.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {paragraph, reportOf, statement} from '../builders.ts';

function said(whole: string, words: string, verb: string): string | undefined {
	return saidApart(whole, [words], verb)[0];
}

/** How each of several things reads that are said in one sentence by one verb. */
function saidApart(whole: string, words: readonly string[], verb: string): string[] {
	const statements = words.map((text, at) => {
		const from = whole.indexOf(text);
		return statement(`s${at}`, [], {text, verb, span: {from, to: from + text.length}});
	});
	const report = reportOf({statements, paragraphs: [{...paragraph('1'), text: whole, verbatim: true}]});
	return statements.map((one) => saidText(indexReport(report), one));
}

test.each([
	[
		'The mission urged the legislators to open a dialogue.',
		'to open a dialogue',
		'urged',
		'urged the legislators to open a dialogue',
	],
	[
		'The mission conveyed to the Mayor the following messages: (a) The talks must go on.',
		'The talks must go on',
		'conveyed to the Mayor',
		'conveyed to the Mayor … The talks must go on',
	],
	[
		'The quays were calm. Stressing the danger by night, the Mayor left.',
		'the danger by night',
		'stressing',
		'stressing the danger by night',
	],
	[
		'The Mayor said that, in the north, the quays were calm.',
		'in the north, the quays were calm',
		'said',
		'said that, in the north, the quays were calm',
	],
	['They met Mr. Ban. The mission urged Mr. Ban to go.', 'to go', 'urged', 'urged Mr. Ban to go'],
	[
		'Of grave Concern to all was the state of the police.',
		'the state of the police',
		'concern',
		'Concern to all was the state of the police',
	],
])('in the report’s words a statement begins with its verb, and says to whom: %s', (whole, words, verb, wanted) => {
	expect(said(whole, words, verb)).toBe(wanted);
});

test.each([
	[
		'what stands before its verb',
		'The camps were vulnerable, it was feared.',
		'The camps were vulnerable',
		'was feared',
	],
	[
		'what makes its speaker the one who was told',
		'The mission was informed by the Mayor that the quays were calm.',
		'the quays were calm',
		'was informed',
	],
	['what another sentence says', 'The mission urged restraint. Schools reopened.', 'Schools reopened', 'urged'],
	['what stands behind a short last word', 'The mission urged it. Schools reopened.', 'Schools reopened', 'urged'],
])('%s stays without it', (_, whole, words, verb) => {
	expect(said(whole, words, verb)).toBe(words);
});

test('whom it is addressed to stays, however long their name and the circumstances', () => {
	const whole =
		'The mission urges the Port Authority, through its work with the Pilots and the Council of Fishermen, to publish a budget.';
	expect(said(whole, 'to publish a budget', 'urges')).toBe(whole.slice('The mission '.length, -1));
});

test('what is said in between is left out, and shown to be', () => {
	const whole = 'They asked that the quays be cleared, and that the fishermen be paid.';
	expect(saidApart(whole, ['the quays be cleared', 'the fishermen be paid'], 'asked')).toEqual([
		'asked that the quays be cleared',
		'asked … the fishermen be paid',
	]);
	expect(said(`They said ${'that it was long '.repeat(10)}and so on.`, 'and so on', 'said')).toBe('said … and so on');
});

test('words that the reader has taken out are nobody else’s', () => {
	expect(said('They hold that no boat may land; the pilots, that it is late.', 'it is late', 'hold')).toBe(
		'hold … it is late',
	);
});

test('of two things that somebody is to do, each says who', () => {
	const whole = 'The mission encouraged even more pilots to join the League and to serve abroad.';
	expect(saidApart(whole, ['to join the League', 'to serve abroad'], 'encouraged even')).toEqual([
		'encouraged even more pilots to join the League',
		'encouraged even more pilots … to serve abroad',
	]);
});

test('what somebody else is asked besides says whom', () => {
	const whole = 'It called upon the Mayor to stay, and upon the Pilots to sail.';
	expect(saidApart(whole, ['to stay', 'to sail'], 'called upon')).toEqual([
		'called upon the Mayor to stay',
		'called upon … the Pilots to sail',
	]);
});

test('a paraphrase stays as it is', () => {
	const made = statement('s', [], {text: 'Talks on neutral ground', verb: 'called for'});
	expect(saidText(indexReport(reportOf({statements: [made]})), made)).toBe('Talks on neutral ground');
});
