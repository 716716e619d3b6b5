import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {title, told} from './told.ts';

test('what the mission met, was briefed by and visited, with the place and the days that are stated', () => {
	expect(
		told(
			'I. Visit',
			'1. On 5 October the mission met with the Prime Minister, Ada Quist, in Port Royal. It also held talks with the dockers, who asked for a crane. It was next briefed by the Force Commander.',
			'2. In Grey Bay, the delegation visited the quays, and received a briefing from the harbour master on 7 October. Members of the mission toured a lighthouse to see the lamp.',
			'3. It met informally with the pilots on 8 and 9 October.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Meeting with the Prime Minister, Ada Quist',
		'1 | 05 | Port Royal? | Meeting with the dockers',
		'1 | 05 | Port Royal? | Briefing by the Force Commander',
		'2 | 07 | Grey Bay | Visit to the quays',
		'2 | 07 | Grey Bay | Briefing by the harbour master',
		'2 | 07–09 | Grey Bay? | Visit to a lighthouse',
		'3 | 08–09 | Grey Bay? | Meeting with the pilots',
	]);
});

test('whom it met where it went to is told as well, and nobody where whom it met stands before', () => {
	expect(
		told(
			'1. On 5 October, the mission visited the quays in Port Royal, where it met with the dockers, and held talks with the pilots.',
			'2. The delegation was struck by the courage of the women and men it met in Grey Bay.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Visit to the quays',
		'1 | 05 | Port Royal | Meeting with the dockers',
		'1 | 05 | Port Royal | Meeting with the pilots',
	]);
});

test('words that break off name nobody, and leave nothing behind a name', () => {
	expect(
		told(
			'1. The mission was struck by the people it met and by how little had reached them.',
			'2. It met with the co-chairs of the Ceasefire Committee, on which the pilots sit.',
			'3. In Grey Bay it met with the pilots.',
		),
	).toEqual([
		'2 | 05–09 |  | Meeting with the co-chairs of the Ceasefire Committee',
		'3 | 05–09 | Grey Bay | Meeting with the pilots',
	]);
});

test('the first meeting may be with somebody, and who meets the mission where it comes to is met, but no crowd', () => {
	expect(
		told(
			'1. The first meeting, on 5 October, was with the Minister for Ships.',
			'2. The mission reached Grey Bay on 6 October. It was met at the airport by the Governor of the bay. At the quays it was met by a large crowd with banners.',
			'3. The Bishop of the bay, on whom the mission called in Grey Bay on 7 October, deplored the fire.',
		),
	).toEqual([
		'1 | 05 |  | Meeting with the Minister for Ships',
		'2 | 06–07 | the airport, Grey Bay | Meeting with the Governor of the bay',
		'3 | 07 | Grey Bay | Meeting with the Bishop of the bay',
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

test('who is called on, conferred with or seen, and who gives a briefing', () => {
	expect(
		told(
			'1. On 6 October the mission called on the President, who was glad. The mission called on the pilots to wait.',
			'2. The Minister for Ships, Mr. Luc Roy, whom the mission saw on the same day, asked for a crane.',
			'3. The pilots whom the mission met on 7 October in Grey Bay had none.',
			'4. The Force Commander, General Ann Lee, gave the mission a briefing on 8 October.',
			'6. The mission met on 9 October in Low Town with the Mayor, and had a telephone conversation with the Envoy. The mission paid its first call on the Harbour Master on 9 October. On 9 October, the mission met the divers and inquired about the wreck. In Low Town, 20 km to the north, the Prefect briefed the mission on ice.',
		),
	).toEqual([
		'1 | 06 |  | Meeting with the President',
		'2 | 06 |  | Meeting with the Minister for Ships, Mr. Luc Roy',
		'3 | 07 | Grey Bay | Meeting with the pilots',
		'4 | 08 | Grey Bay? | Briefing by the Force Commander, General Ann Lee',
		'6 | 09 | Low Town | Meeting with the Mayor',
		'6 | 09 | Low Town | Meeting with the Envoy',
		'6 | 09 | Low Town? | Meeting with the Harbour Master',
		'6 | 09 | Low Town? | Meeting with the divers',
		'6 | 09 | Low Town | Briefing by the Prefect',
	]);
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

test('who speaks to the mission is told of where the text says when or where', () => {
	expect(
		told(
			'1. President Ada Quist told the mission on 6 October that the quays were calm. She told it so again.',
			'2. On 7 October, in Grey Bay, the Mayor asked for a crane. The Mayor told the mission of the flood.',
			'3. The Governor received the mission on 8 October in Low Town.',
			'4. The pilots told the mission that they were tired.',
		),
	).toEqual([
		'1 | 06 |  | Remarks by President Ada Quist',
		'2 | 07 | Grey Bay | Remarks by the Mayor',
		'3 | 08 | Low Town | Meeting with the Governor',
	]);
});

test('whom the mission met may be what the sentence is of', () => {
	expect(
		told(
			'1. On 6 October it left. The Mayor of Low Town, whom the mission met in Grey Bay the same day, asked for a crane.',
		),
	).toEqual(['1 | 06 | Grey Bay | Meeting with the Mayor of Low Town']);
});

test('nobody is met in a relative clause, by somebody else, or where bodies are called after a state', () => {
	expect(
		told(
			'1. Those with whom the mission met were concerned. The Government visited the quays. The mission left on 5 October.',
			'2. The mission met with the United Nations Mission in Liberia.',
		),
	).toEqual(['2 | 05–09 |  | Meeting with the United Nations Mission in Liberia']);
});

test('a visit begins with a briefing, and a meeting is held or stands before what was heard at it', () => {
	expect(
		told(
			'1. The mission began its programme in Grey Bay on 6 October with a briefing by the harbour master. It was briefed on 7 October, also in Grey Bay, by the Envoy.',
			'2. Meeting with the pilots in Low Town on the morning of 8 October, the mission heard other views.',
			'3. A round table was held with the dockers in Port Royal on the same day.',
			'4. At a meeting on 9 October in Port Royal, the clerk estimated that it would rain.',
		),
	).toEqual([
		'1 | 06 | Grey Bay | Briefing by the harbour master',
		'1 | 07 | Grey Bay | Briefing by the Envoy',
		'2 | 08 | Low Town | Meeting with the pilots',
		'3 | 08 | Port Royal | Meeting with the dockers',
		'4 | 09 | Port Royal | Remarks by the clerk',
	]);
});

test('the mission may be greeted, take part, sit down or go somewhere to meet', () => {
	expect(
		told(
			'1. On arrival in Port Royal on 5 October the mission was greeted by the Governor. The mission had the opportunity to meet with the judge.',
			'2. The mission proceeded to Low Town on 6 October for talks with the Mayor. The following day, in Grey Bay, it sat down with the dockers.',
			'3. The mission took part on 8 October in Port Royal in a round table with the choir, and made a visit to the quays.',
			'4. At a dinner that the pilots gave in the old lighthouse of Grey Bay on 9 October, the clerk told the mission of the flood.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Meeting with the Governor',
		'1 | 05–09 | Port Royal? | Meeting with the judge',
		'2 | 06 | Low Town | Meeting with the Mayor',
		'2 | 07 | Grey Bay | Meeting with the dockers',
		'3 | 08 | Port Royal | Meeting with the choir',
		'3 | 08 | Port Royal | Visit to the quays',
		'4 | 09 | Port Royal? | Remarks by the clerk',
	]);
});

test('where there is a programme, it is what tells of meetings', () => {
	const {told: none, meetings} = findStructure(
		textDocument(
			`${title}1. The mission met with the Prime Minister.\n\nAnnex\nProgramme of work\n\n5 October 2031\n\n9 a.m. Talks`,
		),
	);
	expect([none.length, meetings.length]).toEqual([0, 1]);
});

test('a list of those who were met goes on behind what is said of one of them, and of a place behind why it was seen', () => {
	expect(
		told(
			'1. In Grey Bay, the mission met the Governor of the East, which includes the isles, Ada Quist, the Mayor, and Brigadier E Made Ross.',
			'2. In Low Town it visited the police station to see the boats, and the Larkwood camp.',
			'3. In Low Town it visited the quays to see the boats, and the mission was moved.',
			'4. In Low Town it met the clerk and the judge, both of whom were ill.',
		),
	).toEqual([
		'1 | 05–09 | Grey Bay | Meeting with the Governor of the East, Ada Quist, the Mayor, and Brigadier E Made Ross',
		'2 | 05–09 | Low Town | Visit to the police station, and the Larkwood camp',
		'3 | 05–09 | Low Town | Visit to the quays',
		'4 | 05–09 | Low Town | Meeting with the clerk and the judge',
	]);
});

test('a meeting or a press conference may be what the sentence is of, or what the visit ended with', () => {
	expect(
		told(
			'1. The first meeting was with the pilots.',
			'2. The visit ended with a press conference.',
			'3. At a press conference held at Port Royal airport on 8 October, the leader thanked all.',
		),
	).toEqual([
		'1 | 05–09 |  | Meeting with the pilots',
		'2 | 05–09 |  | Press conference',
		'3 | 08 | Port Royal airport,  | Press conference',
	]);
});

test('whom a heading names is met once, though the text says so as well, and a press conference needs nobody', () => {
	expect(
		told(
			'I. Meetings in Grey Bay',
			'A. Briefing by the harbour mission and the country team',
			'1. Members of the mission were briefed by the harbour mission. They also met the country team. They also met the Mayor.',
			'B. Press conference',
			'2. The press was told of it.',
		),
	).toEqual([
		'1 | 05–09 | Grey Bay? | Briefing by the harbour mission and the country team',
		'1 | 05–09 | Grey Bay? | Meeting with the Mayor',
		'2 | 05–09 | Grey Bay? | Press conference',
	]);
});

test('a part of the mission meets and visits too, and goes on later in the day or on the next', () => {
	expect(
		told(
			'1. On 5 October the mission was received in Port Royal by the Prime Minister, met the following morning with the pilots, and with the dockers, and on the afternoon of the same day visited the seamen’s camp at Grey Bay, some forty kilometres from the town.',
			'2. On 7 October the mission divided into two groups, one of which went to Far Cape, where it met with the Mayor, and the other to the lighthouse.',
			'3. The second group, led by Ms. Quist, visited a school in Stone Hill. The group was also briefed by the harbour master.',
		),
	).toEqual([
		'1 | 05 | Port Royal | Meeting with the Prime Minister',
		'1 | 06 | Port Royal | Meeting with the pilots',
		'1 | 06 | Port Royal | Meeting with the dockers',
		'1 | 06 | Grey Bay | Visit to the seamen’s camp',
		'2 | 07 | Far Cape | Meeting with the Mayor',
		'3 | 05–09 | Stone Hill | Visit to a school',
		'3 | 05–09 | Stone Hill? | Briefing by the harbour master',
	]);
});

test('a visit that a paragraph begins with is told, unless it was told before', () => {
	const visit = '2. During its visit to the Grey Bay camp, the mission saw that roofs leaked.';
	expect(told('1. The mission left.', visit)).toEqual(['2 | 05–09 |  | Visit to the Grey Bay camp']);
	expect(told('1. The mission visited the Grey Bay camp on 6 October.', visit)).toHaveLength(1);
});

test('a joint mission meets, and is briefed by several together', () => {
	expect(
		told(
			'1. In Port Royal on 6 October, the joint mission met with the Prime Minister, Ada Quist.',
			'2. On 7 October, the Special Representative and the Chair of the Union gave a joint briefing.',
			'3. On 8 October, the Harbour Master gave a briefing to the press.',
		),
	).toEqual([
		'1 | 06 | Port Royal | Meeting with the Prime Minister, Ada Quist',
		'2 | 07 | Port Royal? | Briefing by the Special Representative and the Chair of the Union',
	]);
});

test('a title ends where what is told goes on, and with no word that belongs to that', () => {
	expect(
		told(
			'1. In Port Royal, the mission met with the Harbour Council, the body in which all pilots sit.',
			'2. On 6 October it met with nine judges and dockers, of whom two were old.',
			'3. It was met by the Mayor, Ada Quist, and shown a crane.',
			'4. It visited the dock on the afternoon of 7 October and watched a drill.',
			'5. The Director of the radio, whom two members of the mission met on 8 October, said that it was late.',
		).map((meeting) => meeting.split(' | ').at(-1)),
	).toEqual([
		'Meeting with the Harbour Council',
		'Meeting with nine judges and dockers',
		'Meeting with the Mayor, Ada Quist',
		'Visit to the dock',
		'Meeting with the Director of the radio',
	]);
});

test('a heading in capitals is written as the text writes its words', () => {
	expect(
		told(
			'MEETINGS WITH UNMA, THE UNITED NATIONS AND POLITICAL PARTIES',
			'1. The staff of UNMA spoke of the United Nations, and political parties of elections.',
		).map((meeting) => meeting.split(' | ').at(-1)),
	).toEqual(['Meetings with UNMA, the United Nations and political parties']);
});
