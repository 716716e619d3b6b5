import {expect, test} from 'vitest';
import {underHeading} from '../../../../source/importing/structure/told/circumstances.ts';
import {told} from './told.ts';

test('a building where something was is told with the town that the heading names', () => {
	expect(
		told(
			'II. Meetings in Port Royal',
			'A. Briefing by the Envoy',
			'1. On 5 October, upon the arrival of the mission at the naval base, the Envoy said that the quays were calm.',
			'B. Meeting with the President',
			'2. The President received the mission at the Lantern Palace on 6 October.',
			'C. Meeting with the pilots',
			'3. The pilots, who had been away, came to the Hotel Mermaid on the evening of 7 October. They deplored the fire at the Old Guest House.',
			'D. Meeting with the harbour master',
			'4. The harbour master welcomed the mission to the Sailing Academy in the afternoon of 7 October.',
			'E. Meeting with the choir',
			'5. The choir, whom the mission saw on 8 October, was in good voice.',
		),
	).toEqual([
		'1 | 05 | naval base, Port Royal | Briefing by the Envoy',
		'2 | 06 | Lantern Palace, Port Royal | Meeting with the President',
		'3 | 07 | Hotel Mermaid, Port Royal | Meeting with the pilots',
		'4 | 07 | Sailing Academy, Port Royal | Meeting with the harbour master',
		'5 | 08 | Port Royal? | Meeting with the choir',
	]);
});

test('the mission is in a town until it goes on, and only a meeting beside others under one heading is where those were', () => {
	expect(
		told(
			'II. ARCADIA',
			'A. Meetings with the authorities',
			'1. On 5 October, shortly after its arrival at Port es Royal, the mission was received by the Mayor.',
			'2. The clerk, whom the mission saw on 6 October at the Neptune, was glad.',
			'B. Meetings with parties',
			'3. On 6 October, the mission met, in succession, with representatives of the Quay Party and with representatives of the Crane Party.',
			'4. The pilots, at a working breakfast on 7 October before the departure of the mission, complained of the light.',
			'C. Visit to the Reef camp',
			'5. On 7 October, the mission met with the keepers.',
			'III. BOREALIS',
			'A. Meetings with the authorities',
			'6. On 8 October, the mission met with the Governor. It arrived in Low Town on 8 October.',
			'7. The mission met with the judge.',
		),
	).toEqual([
		'1 | 05 | Port es Royal | Meeting with the Mayor',
		'2 | 06 | Neptune, Port es Royal? | Meeting with the clerk',
		'3 | 06 | Port es Royal? | Meeting with representatives of the Quay Party',
		'3 | 06 | Port es Royal? | Meeting with representatives of the Crane Party',
		'4 | 07 | Port es Royal? | Remarks by the pilots',
		'5 | 07 |  | Visit to the Reef camp',
		'6 | 08 |  | Meeting with the Governor',
		'7 | 05–09 | Low Town? | Meeting with the judge',
	]);
});

test('what the mission visits in a clause is told alone, and a body or what somebody speaks of is no place', () => {
	expect(
		told(
			'1. At Grey Bay, where the mission visited the Reef camp on 6 October, the keeper of the light confirmed that it was dark.',
			'3. On 8 October, the mission met with the Envoy at the United Nations.',
			'4. The clerk, at a meeting with the pilots on 8 October, had wept. The Mayor welcomed the mission as a good sign.',
			'5. At the request of the choir, the mission met the Governor on 9 October, who spoke of a theft at the Lantern Palace.',
		),
	).toEqual([
		'1 | 06 | Grey Bay | Visit to the Reef camp',
		'3 | 08 | Grey Bay? | Meeting with the Envoy at the United Nations',
		'5 | 09 | Grey Bay? | Meeting with the Governor',
	]);
});

test('what is joined by hyphens is one word of the name of a town, however much there is of it', () => {
	const named = new Set(['Port-au-Prince']);
	expect(underHeading('Visit to Port-au-Prince', undefined, named)).toEqual({place: 'Port-au-Prince'});
	expect(underHeading('Grey-Bay el Nord, 3 May 2010', undefined, named)).toMatchObject({place: 'Grey-Bay el Nord'});
	expect(underHeading(`Visit to Aa${'-Bb'.repeat(10_000)}!`, undefined, named)).toEqual({});
});
