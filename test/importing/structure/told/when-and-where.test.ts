import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {told} from './told.ts';

test('of several meetings each is told, and what is done at a place is on the day that the mission went there', () => {
	expect(
		told(
			'1. The delegation visited Port Royal on 5 October. Part of it flew to Grey Bay on 7 October.',
			'2. In Grey Bay, the mission held meetings with the pilots, with the dockers and with their wives.',
			'3. In Port Royal, Council members held the third annual joint consultative meeting with the choir.',
			'4. In its meeting with the choir, the mission praised the songs.',
			'5. On 8 October the mission met with the clerk.',
			'6. Council members subsequently met with the judge.',
		),
	).toEqual([
		'2 | 07 | Grey Bay | Meeting with the pilots',
		'2 | 07 | Grey Bay | Meeting with the dockers',
		'2 | 07 | Grey Bay | Meeting with their wives',
		'3 | 05–08 | Port Royal | Meeting with the choir',
		'5 | 08 | Port Royal? | Meeting with the clerk',
		'6 | 08 | Port Royal? | Meeting with the judge',
	]);
});

test('where and when may stand within what the mission does, and it may meet one and then another', () => {
	expect(
		told(
			'1. On 5 October the mission was received in Port Royal by the Prime Minister. It spoke at noon to the pilots, and listened in Grey Bay to the dockers.',
			'2. The mission met in Low Town on 7 October with the Mayor, and afterwards with members of her Council. It had lunch with the choir. It was briefed on steps taken by the harbour master.',
			'3. Later the same day the pilots briefed the mission. On 8 October it met there with the clerk and, at noon, with the judge.',
			'4. A group of women, to whom the mission spoke on 8 October, were afraid.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Meeting with the Prime Minister',
		'1 | 05 | Port Royal? | Meeting with the pilots',
		'1 | 05–09 | Grey Bay | Remarks by the dockers',
		'2 | 07 | Low Town | Meeting with the Mayor',
		'2 | 07 | Low Town | Meeting with members of her Council',
		'2 | 07–08 | Low Town? | Meeting with the choir',
		'3 | 07 | Low Town? | Briefing by the pilots',
		'3 | 08 | Low Town? | Meeting with the clerk',
		'3 | 08 | Low Town? | Meeting with the judge',
		'4 | 08 | Low Town? | Meeting with a group of women',
	]);
});

test('the same day is one that was named not long before, and a heading names a place that the mission went to', () => {
	const between = ['3. It was warm.', '4. The quays were calm.', '5. The light was out.', '6. It rained.'];
	expect(
		told(
			'I. Arrival',
			'1. On 5 October the mission met with the Mayor.',
			'2. On the same day it met with the dockers.',
			...between,
			'II. Security',
			'7. Later the same day it met with the pilots. That is usual in Security Council missions.',
		),
	).toEqual([
		'1 | 05 |  | Meeting with the Mayor',
		'2 | 05 |  | Meeting with the dockers',
		'7 | 05–09 |  | Meeting with the pilots',
	]);
});

test('a heading in capitals says where, too', () => {
	expect(
		told(
			'I. MEETINGS IN GREY BAY',
			'1. The mission met with the Mayor.',
			'II. VISIT TO LOW TOWN',
			'2. The mission flew to Low Town, where it conferred on 7 October with the dockers.',
			'3. It visited the quays.',
		),
	).toEqual([
		'1 | 05–09 | Grey Bay? | Meeting with the Mayor',
		'2 | 07 | Low Town | Meeting with the dockers',
		'3 | 07 | Low Town? | Visit to the quays',
	]);
});

test('a day may be told by the day before', () => {
	expect(
		told(
			'1. On 6 October the mission flew to Grey Bay, where it met the Mayor. In the afternoon it met with the pilots.',
			'2. On the following day, the mission met with the dockers.',
		),
	).toEqual([
		'1 | 06 | Grey Bay | Meeting with the Mayor',
		'1 | 06 | Grey Bay? | Meeting with the pilots',
		'2 | 07 | Grey Bay? | Meeting with the dockers',
	]);
});

test('headings say where and when, and of several meetings not which', () => {
	expect(
		told(
			'A. First days: Grey Bay, 6 and 7 October',
			'1. The mission spoke with the Mayor.',
			'B. Meetings with the authorities in Low Town',
			'2. On 8 October the mission was received by the Governor.',
			'C. Security',
			'3. The mission met with the pilots.',
		),
	).toEqual([
		'1 | 06–07 | Grey Bay? | Meeting with the Mayor',
		'2 | 08 | Low Town? | Meeting with the Governor',
		'3 | 05–09 |  | Meeting with the pilots',
	]);
});

test('a day and a place may be told by what was before, and by where the mission came to', () => {
	expect(
		told(
			'1. The mission arrived in Grey Bay on 6 October. It met with the Mayor on the same day, and with the pilots on 7 October.',
			'2. The clerk, whom the mission saw immediately afterwards, was glad.',
			'3. The quays were calm.',
			'4. In the margins of those meetings, the mission heard from the judge.',
			'5. The Mayor briefed the mission on the flood. Later that day, the Governor received the mission in Low Town.',
			'6. On the same day in Port Royal the mission heard representatives of the choir.',
			'7. According to the warden, who met the mission on 8 October, it rained.',
		),
	).toEqual([
		'1 | 06 | Grey Bay? | Meeting with the Mayor',
		'1 | 07 | Grey Bay? | Meeting with the pilots',
		'2 | 07 | Grey Bay? | Meeting with the clerk',
		'4 | 07 | Grey Bay? | Remarks by the judge',
		'5 | 07 | Low Town | Meeting with the Governor',
		'6 | 07 | Port Royal | Remarks by representatives of the choir',
		'7 | 08 | Port Royal? | Meeting with the warden',
	]);
});

test('of several whom the mission met each has the day behind it', () => {
	expect(
		told(
			'1. The mission was in Grey Bay. It met the Mayor on 6 October, the pilots on 7 October, and representatives of the choir on 8 October.',
			'2. It met separately in Low Town with the clerk, and in Port Royal with the judge. It met for two hours with the Envoy.',
		),
	).toEqual([
		'1 | 06 | Grey Bay? | Meeting with the Mayor',
		'1 | 07 | Grey Bay? | Meeting with the pilots',
		'1 | 08 | Grey Bay? | Meeting with representatives of the choir',
		'2 | 05–09 | Low Town | Meeting with the clerk',
		'2 | 05–09 | Port Royal | Meeting with the judge',
		'2 | 05–09 | Port Royal? | Meeting with the Envoy',
	]);
});

test('whom it met at a place, but not on which day, it met while it was there', () => {
	expect(
		told(
			'1. On 5 October, in Port Royal, the mission met with the Mayor. It left on 8 October, and was received in Grey Bay (8 and 9 October).',
			'2. In Port Royal the mission also met with the dockers.',
			'3. On 9 October the mission drove to the province of Greyshire. In Low Town, it met with the judge.',
			'4. The mission held meetings in Grey Bay with the Governor, Mr. Abel Roy, the Speaker of the House and the choir. Before its departure from Port Royal on 7 October, it spoke to the press.',
			'5. It began the day on 6 October with a meeting with the clerk, and ended the day with a dinner offered by the bankers.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Meeting with the Mayor',
		'2 | 05–07 | Port Royal | Meeting with the dockers',
		'3 | 09 | Low Town | Meeting with the judge',
		'4 | 08–09 | Grey Bay | Meeting with the Governor, Mr. Abel Roy',
		'4 | 08–09 | Grey Bay | Meeting with the Speaker of the House',
		'4 | 08–09 | Grey Bay | Meeting with the choir',
		'4 | 07 | Port Royal | Meeting with the press',
		'5 | 06 | Port Royal? | Meeting with the clerk',
		'5 | 06 | Port Royal? | Meeting with the bankers',
	]);
});

test('what is told under the heading of a visit was on its day', () => {
	expect(
		told(
			'I. Visit to the lighthouse',
			'1. On 6 October the mission visited the lighthouse.',
			'2. At a meeting with the keepers, it was told of the storm.',
			'II. Ships',
			'3. The keepers briefed the mission on lamps.',
		),
	).toEqual(['1 | 06 |  | Visit to the lighthouse', '2 | 06 |  | Meeting with the keepers']);
});

test('a paragraph that tells of one leg of the way is of its days throughout, and so are its places elsewhere', () => {
	const way = '1. The mission visited Arcadia (5 and 6 October) and Port Royal (7-9 October).';
	expect(
		told(
			way,
			'2. In Grey Bay, the mission met the pilots. In Port Royal, it met the Mayor.',
			'3. In Grey Bay, the mission met the dockers. In Low Town, it met the judge.',
		),
	).toEqual([
		'2 | 07–09 | Grey Bay | Meeting with the pilots',
		'2 | 07–09 | Port Royal | Meeting with the Mayor',
		'3 | 07–09 | Grey Bay | Meeting with the dockers',
		'3 | 05–09 | Low Town | Meeting with the judge',
	]);
});

test('days on which it met somebody at a place are no leg, nor are those of a place of two', () => {
	expect(
		told(
			'1. The mission visited Port Royal (7-9 October) and Low Town (5 and 6 October). In High Town it met the clerk on 5 October, and in High Town it met the judge on 8 October.',
			'2. In High Town it met the choir. In Grey Bay, the mission met the pilots.',
			'3. In Port Royal it met the Mayor. In Sea Town it met the cook. In Low Town it met the Prefect.',
		).filter((line) => /Grey Bay|Sea Town/.test(line)),
	).toEqual(['2 | 05–09 | Grey Bay | Meeting with the pilots', '3 | 05–09 | Sea Town | Meeting with the cook']);
});

test('whom it met where it had come to is told, on the day after where it says so', () => {
	expect(
		told(
			'1. Council members arrived in Port Royal in the evening of 5 October and met the President, Ada Quist, the following morning. They spoke with the choir on 7 October.',
			'2. The mission flew to Grey Bay on 8 October and held talks with the pilots.',
		),
	).toEqual([
		'1 | 06 | Port Royal | Meeting with the President, Ada Quist',
		'1 | 07 | Port Royal? | Meeting with the choir',
		'2 | 08 | Grey Bay | Meeting with the pilots',
	]);
});

test('a camp by its name, what was discussed with somebody, and who was met in one town too; nobody is met as “them”', () => {
	expect(
		told(
			'1. On 5 October, in Grey Bay, the mission visited Abu Reef camp. On 6 October, it discussed the road with the Minister of Ports.',
			'2. Also in Grey Bay, the mission held a meeting with the pilots. Two cooks were there, and the mission met with them separately.',
			'3. At a meeting with the mission on 7 October in Low Town, the Governor said that the quays were calm.',
		),
	).toEqual([
		'1 | 05 | Grey Bay | Visit to Abu Reef camp',
		'1 | 06 | Grey Bay? | Meeting with the Minister of Ports',
		'2 | 05–06 | Grey Bay | Meeting with the pilots',
		'3 | 07 | Low Town | Meeting with the Governor',
	]);
});

test('what others did at a place on a day, or say of a place, puts nothing of the mission there', () => {
	expect(
		told(
			'1. In Port Royal the mission met with the Mayor.',
			'2. President Quist told the mission that the quays were open to Grey Bay.',
			'3. Agreement to that effect was given in Port Royal on 7 October.',
		),
	).toEqual(['1 | 05–09 | Port Royal | Meeting with the Mayor']);
	expect(
		told('1. In Port Royal the mission met with the Mayor.', '2. The mission left for Port Royal on 7 October.'),
	).toEqual(['1 | 07 | Port Royal | Meeting with the Mayor']);
});

test('a day that a sentence begins with is its own, before the mission and after it, and a day further on in it may be of anything', () => {
	expect(
		told(
			'1. On 28 September the mission met with the Mayor. On 2 March 2030, the Council had adopted a resolution.',
			'2. The mission met with the judge, who had been appointed on 2 March 2030.',
			'3. On 2 January, the mission met with the press in Low Town. In the afternoon it met with the choir.',
		),
	).toEqual([
		'1 | 28 |  | Meeting with the Mayor',
		'2 | 05–09 |  | Meeting with the judge',
		'3 | 02 | Low Town | Meeting with the press',
		'3 | 02 | Low Town? | Meeting with the choir',
	]);
});

test('an hour is of the day named last, and whom the mission receives or meets again it meets', () => {
	expect(
		told(
			'1. On 7 October at 10 a.m. the mission met the Governor. At 3 p.m. it received Mr. Rui Neves. It received the report, and the Governor’s thanks.',
			'2. On 8 October the mission once again met with the Governor.',
		),
	).toEqual([
		'1 | 07 |  | Meeting with the Governor',
		'1 | 07 |  | Meeting with Mr. Rui Neves',
		'2 | 08 |  | Meeting with the Governor',
	]);
});

test('where nothing states the days of the mission, a day without a year is of the year up to publication', () => {
	const days = (published: string) =>
		findStructure(
			textDocument(
				`S/2031/9\nSecurity Council\nDistr.: General\n${published}\n\nReport of the Security Council mission to Arcadia\n\n1. It left.\n\n2. On 28 December, the mission met the Mayor. It met the choir.`,
			),
		).told.map((meeting) => meeting.days?.from);
	expect(days('9 January 2031')).toEqual(['2030-12-28', undefined]);
	expect(days('30 December 2031')).toEqual(['2031-12-28', undefined]);
});
