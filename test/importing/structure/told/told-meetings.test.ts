import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';

const title = 'Report of the Security Council mission to Arcadia, 5-9 October 2031\n\n';

function told(...parts: readonly string[]): readonly string[] {
	return findStructure(textDocument(title + parts.join('\n\n'))).told.map(
		({title: name, days, place = '', placeInferred, paragraph}) =>
			[
				paragraph,
				days?.from === days?.to ? days?.from.slice(8) : `${days?.from.slice(8)}–${days?.to.slice(8)}`,
				`${place}${placeInferred ? '?' : ''}`,
				name,
			].join(' | '),
	);
}

test('what the mission met, was briefed by and visited, with the place and the days that are stated', () => {
	expect(
		told(
			'I. Visit',
			'1. On 5 October the mission met with the Prime Minister, Ada Quist, in Port Royal. It also held talks with the dockers, who asked for a crane. It was briefed by the Force Commander.',
			'2. In Grey Bay, the delegation visited the quays, and received a briefing from the harbour master on 7 October. Members of the mission toured a lighthouse to see the lamp.',
			'3. It met informally with the pilots on 8 and 9 October.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Meeting with the Prime Minister, Ada Quist',
		'1 | 05–09 | Port Royal? | Meeting with the dockers',
		'1 | 05–09 | Port Royal? | Briefing by the Force Commander',
		'2 | 07 | Grey Bay | Visit to the quays',
		'2 | 07 | Grey Bay | Briefing by the harbour master',
		'2 | 05–09 | Grey Bay? | Visit to a lighthouse',
		'3 | 08–09 | Grey Bay? | Meeting with the pilots',
	]);
});

test('a heading tells of a meeting, and its first sentence where and when', () => {
	expect(
		told(
			'A. Meeting with the Prime Minister',
			'1. On 6 October, the mission met with the Prime Minister in Grey Bay. She was glad.',
			'2. She asked for a crane.',
			'B. Security',
			'3. The quays were calm.',
		),
	).toEqual(['1 | 06 | Grey Bay | Meeting with the Prime Minister']);
});

test('others may be what the sentence is of', () => {
	expect(
		told(
			'1. In a meeting with the mission, the Mayor of Low Town informed it of the flood.',
			'2. In meetings in Grey Bay with the dockers and the pilots, the mission was told of the crane.',
			'3. The Force Commander briefed members of the Council on the truce.',
			'4. A press conference was held in Port Royal on 9 October, at which the Governor spoke.',
		),
	).toEqual([
		'1 | 05–09 |  | Meeting with the Mayor of Low Town',
		'2 | 05–09 | Grey Bay | Meeting with the dockers and the pilots',
		'3 | 05–09 | Grey Bay? | Briefing by the Force Commander',
		'4 | 09 | Port Royal | Press conference',
	]);
});

test('nobody is met in a relative clause, by somebody else, or where bodies are called after a state', () => {
	expect(
		told(
			'1. Those with whom the mission met were concerned. The Government visited the quays. The mission left on 5 October.',
			'2. The mission met with the United Nations Mission in Liberia.',
		),
	).toEqual(['2 | 05–09 |  | Meeting with the United Nations Mission in Liberia']);
});

test('where there is a programme, it is what tells of meetings', () => {
	const {told: none, meetings} = findStructure(
		textDocument(
			`${title}1. The mission met with the Prime Minister.\n\nAnnex\nProgramme of work\n\n5 October 2031\n\n9 a.m. Talks`,
		),
	);
	expect([none.length, meetings.length]).toEqual([0, 1]);
});
