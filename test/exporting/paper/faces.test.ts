import {expect, test} from 'vitest';
import {type Face, fontFiles} from '../../../source/exporting/paper/font-files.ts';
import {emptyPdf} from '../../../source/exporting/paper/lines.ts';
import states from '../../../source/importing/language/lexicon/member-states.json' with {type: 'json'};
import {maliText} from '../../data/mali.ts';

const namesIn = (language: string) => {
	const names = new Intl.DisplayNames(language, {type: 'region'});
	return states.map(({code}) => `${names.of(code)}`);
};

// Letters of the languages that take Latin letters, in which delegates write their names; and what stands between names.
const letters = 'àâäáãåāăąæçćčċďđðèéêëēėęěğģġħîïíīįıķłļľñńňņŋôöóòõøőœŕřśšşșßţťțþùûüúūůűųŵýÿŷźżžʻʼ’‘“”«»–—…·•¶§°€₣½×−≥≤';

test.each([...fontFiles().keys()])(
	'the face %s has a glyph for every letter of States, actors and delegates',
	(face: Face) => {
		const pdf = emptyPdf().font(face) as unknown as {
			readonly _font: {readonly font: {readonly hasGlyphForCodePoint: (codePoint: number) => boolean}};
		};
		const texts = [
			JSON.stringify(states),
			...namesIn('en'),
			...namesIn('fr'),
			maliText,
			letters,
			letters.toUpperCase(),
		];
		const characters = new Set(texts.join('').replace(/\s/g, ''));
		expect(states).toHaveLength(193);
		expect(namesIn('fr')).toContain('Côte d’Ivoire');
		expect([...characters].filter((one) => !pdf._font.font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))).toEqual([]);
	},
);
