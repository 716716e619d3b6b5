import {expect, test} from 'vitest';
import {outline} from '../outline-of.ts';

const first = (text: string) => outline(`1. ${text}\n\n2. It left.`)[0]?.replace(/^1: /, '');

test.each([
	['its devel-\nopment', 'its development'],
	['a pre-\nelection truce', 'a pre-election truce'],
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
