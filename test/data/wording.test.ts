import {describe, expect, test} from 'vitest';
import {contactReported} from '../../source/briefing/actors/contact.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import {words} from '../../source/briefing/wording.ts';
import {mali} from './mali.ts';

const index = indexReport(mali);
const {statements, questions, terms, figures, actors, notes = []} = mali;
const positions = questions.flatMap((question) => question.positions.map((position) => ({...position, question})));
const noted = (paragraph: string, pattern: RegExp) =>
	notes.some((note) => note.paragraph === paragraph && pattern.test(note.text));

/** What limits or sharpens a statement: of two that say the very same, both have it. */
const qualifiers = [
	/\b(?:full|fully|all)\b/i,
	/\bprecondition/i,
	/\b(?:at once|immediate|as soon as|soon|urgent|faster)/i,
	/\btimetable\b/i,
	/\b(?:sign|once|upon|within|if|unless)\w*\b/i,
	/\bonly\b/i,
	/\b(?:closer|closely|stronger|more)\b/i,
	/\b(?:view|hope|may|overall|on the whole)\b/i,
];

/** What the delegation is to do with a term of reference. */
const mandates =
	/\b(?:welcome|encourage|assess|call|repeat|reaffirm|stress|emphasize|advocate|underscore|commend|be briefed|consult)\b/;

describe('a line is read once, and one way', () => {
	test('no word of a line also means its opposite: what is barred may be forbidden or excepted, what is saved kept or left out', () => {
		const lines = [...statements, ...terms].map(({text}) => text);
		const all = [...lines, ...positions.map(({stance}) => stance), ...figures.map(({label}) => label)];
		expect(all.filter((text) => words(text).some((word) => ['bar', 'bars', 'save', 'saves'].includes(word)))).toEqual(
			[],
		);
	});

	test('no statement begins with the kind that stands before it', () => {
		const twice = statements.filter(({kind, text}) => words(text)[0]?.startsWith(kind.slice(0, -1)));
		expect(twice).toEqual([]);
	});

	test.each([
		['s7.5', 'which events are meant', /workshops/],
		['s8.7', 'with what to begin', /^As a start/],
		['s12.4', 'whose mandate it is', /^Commission/],
		['s15.5', 'who keeps to it', /^Serval/],
		['s22.3', 'that the delays are a fact, and no fear', /^The delays .* are a concern/],
		['s13.6', 'what they are needed for', /needed to/],
	])('%s reads by itself: it says %s', (id, _, pattern) => {
		expect(index.statements.get(id)?.text).toMatch(pattern);
	});

	test('every term of reference says what is to be done with it', () => {
		expect(terms.filter(({text}) => !mandates.test(text))).toEqual([]);
	});
});

describe('a point joins only what is the very same', () => {
	const points = [...Map.groupBy(statements, ({point}) => point)].flatMap(([point, joined]) =>
		point === undefined ? [] : [[point, joined] as const],
	);

	test('two statements or more, and there are such points', () => {
		expect(points.length).toBeGreaterThan(0);
		expect(points.filter(([, joined]) => joined.length < 2)).toEqual([]);
	});

	test.each(points)('%s: of one kind and extent, about the same, with the same qualifiers', (_, joined) => {
		const likenesses = joined.map(({kind, extent, about, text}) =>
			JSON.stringify([kind, extent, about.toSorted(), qualifiers.map((qualifier) => qualifier.test(text))]),
		);
		expect(new Set(likenesses).size).toBe(1);
	});
});

describe('a position is no stronger than the words it rests on', () => {
	test('where somebody else told of it and is not named, the stance says so, and the contrast is ours', () => {
		const hearsay = positions.filter(({holders}) =>
			holders.some(({statement = ''}) => index.statements.get(statement)?.actors.length === 0),
		);
		expect(hearsay.map(({question: {id}}) => id)).toEqual(['q-army-reform']);
		expect(hearsay.filter(({stance}) => !/not named/.test(stance))).toEqual([]);
		expect(hearsay.map(({question: {relation, inferred}}) => [relation, inferred])).toEqual([['complement', true]]);
	});

	test('where positions differ by our inference alone, a note says what we read', () => {
		const ours = questions.filter(({relation, inferred}) => relation === 'differ' && inferred);
		expect(ours.length).toBeGreaterThan(0);
		expect(ours.filter(({note = ''}) => !note.startsWith('Our reading'))).toEqual([]);
	});

	test('one statement takes one position on a question', () => {
		const twice = questions.filter(({positions: all}) => {
			const sides = all.flatMap(({holders}) => [...new Set(holders.map(({statement}) => statement))]);
			return new Set(sides).size < sides.length;
		});
		expect(twice).toEqual([]);
	});
});

describe('what is our reading says so', () => {
	test('in each term whose addressees the report does not name', () => {
		for (const number of [1, 3, 4, 5, 6, 8]) {
			expect([number, noted(`I.${number}`, /Our inference/)]).toEqual([number, true]);
		}
	});

	test('in the place of a figure that no area is named for', () => {
		const placed = figures.filter(({note = ''}) => /no area is named/.test(note));
		expect(placed.length).toBeGreaterThan(0);
		expect(placed.filter(({place = ''}) => !/\(inferred\)/.test(place))).toEqual([]);
	});

	test('in what is told within the Prime Minister’s briefing without his name', () => {
		const told = statements.filter(({note = ''}) => /stands within his briefing/.test(note));
		expect(told.map(({id, actors: who}) => [id, who])).toEqual(
			['s7.2', 's7.3', 's7.4', 's19.5'].map((id) => [id, ['prime-minister']]),
		);
		expect(told.filter(({note = ''}) => !/Our reading/.test(note))).toEqual([]);
	});
});

describe('what the report leaves open is noted where it is read', () => {
	test.each([
		['at once, or as soon as possible', '9', /immediately.*as soon as possible/],
		['who the parties are', '9', /"The parties"/],
		['one road map, or two', '6', /road map/],
		['workshops within the road map, or beside it', '21', /workshops/],
		['whether cantonment had begun', '21', /"further" cantonment/],
		['the year of the donors’ conference', 'I.13', /No year is stated/],
	])('%s', (_, paragraph, pattern) => {
		expect(noted(paragraph, pattern)).toBe(true);
	});

	test.each([
		[8, /stability.*aid.*cooperation/],
		[9, /civilian control/],
		[10, /International Criminal Court.*child protection/],
		[11, /children.*women/],
		[12, /refugees/],
		[13, /funding gap/],
		[14, /Sahel/],
	])('what term %d asks about and the paragraphs are silent on', (number, pattern) => {
		const silence = notes.filter(({paragraph, text}) => paragraph === `I.${number}` && /silent on/.test(text));
		expect(silence.map(({text}) => pattern.test(text))).toEqual([true]);
	});
});

describe('the actors', () => {
	test('are armed groups where they are of the north and were heard; those that are fought are none of them', () => {
		const armed = actors.filter(({kind}) => kind === 'armed group').map(({id}) => id);
		const northern = (id: string): boolean =>
			id === 'northern-armed-groups' || (index.actors.get(id)?.partOf ?? []).some(northern);
		expect(armed.filter((id) => !northern(id))).toEqual([]);
	});

	test('are not in contact with the mission where it only saw a unit of theirs', () => {
		expect(contactReported(index, ['afisma'])).toEqual([]);
		expect(contactReported(index, ['togo'])).toEqual([]);
		expect(contactReported(index, ['togo-hospital'])).toEqual(['17']);
	});
});

test('women are counted out of those they are part of, in the same paragraph of the same document', () => {
	const women = figures.filter(({group}) => group.startsWith('Women'));
	const wholes = women.map(({source, paragraph, asOf, of}) =>
		figures.filter(
			(figure) =>
				figure.source === source && figure.paragraph === paragraph && figure.asOf === asOf && figure.value === of,
		),
	);
	expect(women.length).toBeGreaterThan(0);
	expect(wholes.filter((found) => found.length !== 1)).toEqual([]);
	expect(wholes.flat().map(({unit}) => unit)).toEqual(women.map(({unit}) => unit));
});
