import {expect, test} from 'vitest';
import {longLine, outline} from '../outline-of.ts';

const first = (text: string) => outline(`1. ${text}\n\n2. It left.`)[0]?.replace(/^1: /, '');

test.each([
	['its devel-\nopment', 'its development'],
	['a pre-\nelection truce', 'a pre-election truce'],
	['the road from Bellavista–\nPorto Alto', 'the road from Bellavista–Porto Alto'],
	[
		'an inter-\nharbour ferry, an inter-\nnational one and internationally known peace-\nkeeping',
		'an inter-harbour ferry, an inter-national one and internationally known peacekeeping',
	],
])('a line that ends within %j', (printed, whole) => {
	expect(first(`The mission met ${printed} of all.`)).toBe(`The mission met ${whole} of all.`);
});

test('where lines end within words, a first part keeps its hyphen before a word of the document alone', () => {
	expect(
		first(`The mission saw the devel-
opment of a development plan, inter-
national help, an ex-
fisherman and a fisherman of it.`),
	).toBe(
		'The mission saw the development of a development plan, international help, an ex-fisherman and a fisherman of it.',
	);
});

test('where many lines end in no hyphen, the few that do end within a compound', () => {
	const lines = Array.from({length: 90}, () => longLine).join('\n');
	expect(first(`${lines}. It met the troop-\ncontributing countries and sixty-\ntwo pilots.`)).toMatch(
		/It met the troop-contributing countries and sixty-two pilots\.$/,
	);
});

test('where lines end within words, a first part and what is no word are one word', () => {
	expect(first('The talks on the devel-\nopment, a development plan, were post-\nponed.')).toBe(
		'The talks on the development, a development plan, were postponed.',
	);
});
