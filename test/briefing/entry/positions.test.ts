import {expect, test} from 'vitest';
import {holdersText, relationText} from '../../../source/briefing/entry/positions.ts';
import {actor, indexOf, question} from '../builders.ts';

test('a relation that the report does not draw itself says whose reading it is', () => {
	const asked = {...question('where', [], 'differ'), inferred: false};
	expect(relationText({...asked, id: 'own:1', inferred: true})).toBe('differ, yours');
	expect(relationText({...asked, inferred: true})).toBe('differ, inferred');
	expect(relationText(asked)).toBe('differ');
});

const index = indexOf({actors: [actor('reds', {acronym: 'RM'}), actor('blues'), actor('minister')]});

test.each<readonly [holders: readonly (readonly [actor: string, paragraph: string])[], text: string, why: string]>([
	[[], '', 'nobody'],
	[[['reds', '3']], 'RM ¶3', 'one holder'],
	[
		[
			['reds', '3'],
			['blues', '3'],
		],
		'RM, blues ¶3',
		'joint holders of one paragraph',
	],
	[
		[
			['reds', '3'],
			['minister', '6'],
		],
		'RM ¶3 · minister ¶6',
		'holders of different paragraphs',
	],
	[
		[
			['minister', '6'],
			['minister', '21'],
		],
		'minister ¶6 ¶21',
		'one holder in two paragraphs',
	],
	[
		[
			['minister', '6'],
			['minister', '6'],
		],
		'minister ¶6',
		'one holder with two statements in one paragraph',
	],
])('%j reads "%s": %s', (holders, text) => {
	expect(
		holdersText(
			index,
			holders.map(([actorId, paragraph]) => ({actor: actorId, paragraph})),
		),
	).toBe(text);
});
