import {expect, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';
import {said} from './said.ts';

test.each([
	[
		'While the traders recognize that the pier is safe, they continue to have deep concerns about the light.',
		['Traders: the pier is safe'],
	],
	[
		'The mission notes with concern the shortage of boats and shares the view that the pier should be mended.',
		[
			'Security Council mission to Arcadia: the shortage of boats',
			'Security Council mission to Arcadia: the pier should be mended',
		],
	],
	[
		'The Mayor said that she had left and that, since the storm, people in the port called her boat “a wreck”.',
		['Mayor: she had left', 'Mayor: since the storm, people in the port called her boat “a wreck”'],
	],
	[
		'The mission would like to thank the Mayor for his boats and to commend the pilots for their courage.',
		['Security Council mission to Arcadia: his boats', 'Security Council mission to Arcadia: their courage'],
	],
	[
		'The mission thanked the Special Representative of the Secretary-General for Arcadia, Ana Lund, for her patience.',
		['Security Council mission to Arcadia: her patience'],
	],
	[
		'The pilots maintained that the sale of the boats in May, presented as a favour, had been a mistake.',
		['Pilots: the sale of the boats in May, presented as a favour, had been a mistake'],
	],
	[
		'The pilots inquired about the sale of the boats, on which the Mayor would say only that it was late.',
		['Pilots: the sale of the boats', 'Mayor: it was late'],
	],
	[
		'The pilots complained of thefts at the pier, in respect of which the Mayor said that two men had been held.',
		['Pilots: thefts at the pier', 'Mayor: two men had been held'],
	],
	['The Mayor conceded, when pressed, that the pier was old.', ['Mayor: the pier was old']],
	['The Mayor undertook to come, and she telephoned to the pilots.', ['Mayor: to come']],
	['The pilots criticized the fee as a reward for thieves.', ['Pilots: the fee as a reward for thieves']],
	['The Mayor was grateful to the pilots of the north.', ['Mayor: the pilots of the north']],
	['The pilots expressed gratitude to the Mayors of the towns visited for their patience.', ['Pilots: their patience']],
	['The pilots took pride in the number of boats.', ['Pilots: the number of boats']],
	['The mission was briefed on 15 and 16 May by the Harbour Master.', []],
])('what is said ends where it ends: %s', (sentence, wanted) => {
	expect(said(sentence)).toEqual(wanted);
});

test('whom thanks are owed is named without the words that lead on', () => {
	const sentence = 'The mission thanked the Governor for his boats. The Governor said that the pier was late.';
	const {actors} = readText({paragraphs: [{number: '1', headings: [], text: sentence}], country: 'Arcadia'});
	expect(actors.map(({name}) => name)).toContain('Governor');
	expect(actors.map(({name}) => name)).not.toContain('Governor for');
});

test('how a mission came about and what it was for is nobody’s word; what it says of it later is', () => {
	const aim = 'The mission also wished to express the full support of the Council for the ferries.';
	const letter =
		'In a letter dated 3 May 2010, the President of the Security Council informed the Secretary-General that the members had decided to send a mission to Arcadia.';
	const read = (heading: string, text: string) =>
		readText({paragraphs: [{number: '1', headings: [heading], text}], country: 'Arcadia'}).statements.length;
	expect(
		[letter, `The purpose of the mission was to urge peace. ${aim}`].map((text) => read('Introduction', text)),
	).toEqual([0, 0]);
	expect(read('Meeting with the pilots', aim)).toBe(1);
	expect(read('Introduction', 'The mission wishes to thank the pilots for their boats.')).toBe(1);
});

test.each([
	[
		'The Pilots’ Association asked for boats; its president regretted that none had come.',
		['Pilots’ Association: boats', 'President of the Pilots’ Association: none had come'],
	],
	[
		'Relations with the port have improved, and the mission hopes that they will last.',
		['Security Council mission to Arcadia: they will last'],
	],
	['The Council should stand ready to send boats.', []],
	[
		'The traders cautioned that arrivals, estimated at 1,500 a day, were too many.',
		['Traders: arrivals, estimated at 1,500 a day, were too many'],
	],
	[
		'The leader of the Justice and Harbour Movement said that it was late.',
		['Leader of the Justice and Harbour Movement: it was late'],
	],
	[
		'The Mayor considered that the pier was safe, but also that it was short.',
		['Mayor: the pier was safe', 'Mayor: it was short'],
	],
	[
		'The Mayor described the slow return of the boats: of ten, two had come.',
		['Mayor: the slow return of the boats: of ten, two had come'],
	],
	['The mission heard the views of the leaders of the harbour.', []],
	[
		'Members of the mission express their gratitude to the Harbour Fund, to the Governments of Chad and Mali and to the personnel of the Union in all three places for the boats.',
		['Members of the mission: the boats'],
	],
])('what is said is whole, and is of who says it: %s', (sentence, wanted) => {
	expect(said(sentence)).toEqual(wanted);
});

test.each([
	[
		'The Mayor explained that the pier was ready, but that the Fund had not yet accepted it.',
		['Mayor: the pier was ready', 'Mayor: the Fund had not yet accepted it'],
	],
	[
		'The Mayor regretted the reports, in which his word had been questioned, and stressed that he would stay.',
		['Mayor: the reports, in which his word had been questioned', 'Mayor: he would stay'],
	],
	[
		'The members recommend that the Secretary-General continue to keep the Council regularly informed of the boats.',
		[
			'Members of the Security Council: the Secretary-General continue to keep the Council regularly informed of the boats',
		],
	],
	['The Mayor appealed to all concerned, including the pilots, not to leave.', ['Mayor: not to leave']],
])('a clause ends where it ends, and no sooner: %s', (sentence, wanted) => {
	expect(said(sentence)).toEqual(wanted);
});

test.each([
	[
		'The Mayor said that the road was closed, while the traders reported that the port was open.',
		['Mayor: the road was closed', 'Traders: the port was open'],
	],
	[
		'The traders doubted whether it could be held; most, however, believed that it was late.',
		['Traders: whether it could be held', 'Traders: it was late'],
	],
	['The traders that support the port agreed that it was late.', ['Traders: it was late']],
	[
		'The mission recommends:\n(a) That the Mayor stay;\n(b) That traders agree on a pier.',
		[
			'Security Council mission to Arcadia: the Mayor stay',
			'Security Council mission to Arcadia: traders agree on a pier',
		],
	],
	[
		'The mission makes the following recommendations:\n(a) The pier should be mended;\n(b) The road should be closed.',
		[
			'Security Council mission to Arcadia: The pier should be mended',
			'Security Council mission to Arcadia: The road should be closed',
		],
	],
	['The terms, which the Council approved on 22 May, are in annex II.', []],
	[
		'The Mayor said that most families wished to leave but were afraid of the storm.',
		['Mayor: most families wished to leave but were afraid of the storm'],
	],
	[
		'The members wish to express their gratitude to Chad and Mali for the boats extended to them, and to thank the Fund for its support.',
		['Members of the Security Council: the boats extended to them', 'Members of the Security Council: its support'],
	],
	[
		'The mission pays tribute to the pilots, who stay out at night, and condemns in the strongest terms all attacks on them.',
		[
			'Security Council mission to Arcadia: the pilots, who stay out at night',
			'Security Council mission to Arcadia: all attacks on them',
		],
	],
	[
		'The Mayor believed that the plan was sound, provided that it was paid for and that all stood behind it.',
		['Mayor: the plan was sound, provided that it was paid for and that all stood behind it'],
	],
	[
		'The Mayor was told that the pier, from which both parties drew their income, was closed.',
		[': the pier, from which both parties drew their income, was closed'],
	],
	[
		'The Mayor stressed that the port was open to those who paid, accepted the rules and left their arms.',
		['Mayor: the port was open to those who paid, accepted the rules and left their arms'],
	],
	['The Mayor said that he was ready but would prefer ice.', ['Mayor: he was ready but would prefer ice']],
	[
		'The traders asked the Mayor to ensure that the pier was mended before June and to buy boats.',
		['Traders: to ensure that the pier was mended before June', 'Traders: to buy boats'],
	],
	['The Mayor invited anyone with doubts to come to the pier.', ['Mayor: to come to the pier']],
	[
		'The Mayor said it was late. What remained was ice, in which the boats had found their end, he said.',
		['Mayor: it was late', 'Mayor: What remained was ice, in which the boats had found their end'],
	],
	[
		'The traders said it was late. “They gave us ice and asked us to sign for it”, one said, “and I cannot write.”',
		['Traders: it was late', 'Traders: They gave us ice and asked us to sign for it”, one said, “and I cannot write'],
	],
	[
		'The Mayor said it was late. Trade was up by a fifth, he announced, and he appealed to the traders not to leave.',
		['Mayor: it was late', 'Mayor: Trade was up by a fifth', 'Mayor: not to leave'],
	],
	['The Mayor undertook to buy ice, and she had bought it by June.', ['Mayor: to buy ice']],
	[
		'The mission thanked the traders for the ice and Ambassador Sarr for his counsel.',
		['Security Council mission to Arcadia: the ice', 'Security Council mission to Arcadia: his counsel'],
	],
	['The traders favoured six districts; the Mayor, two.', ['Traders: six districts']],
	[
		'The mission calls on the traders to proceed with the pier and on the Mayor to wait for ice.',
		[
			'Security Council mission to Arcadia: to proceed with the pier',
			'Security Council mission to Arcadia: to wait for ice',
		],
	],
	[
		'The Mayor said that 35 boats were lost, most attributed to the storm. He attributed the storm to the winter.',
		['Mayor: 35 boats were lost, most attributed to the storm', 'Mayor: the storm to the winter'],
	],
	['The Mayor promised to buy ice, and eleven days later he had.', ['Mayor: to buy ice']],
	[
		'The mission thanks the traders and pilots who received it for their courtesy.',
		['Security Council mission to Arcadia: their courtesy'],
	],
	['The Mayor answered: “That is the only pier we have.”', ['Mayor: That is the only pier we have']],
	['The Mayor was careful to add: "Salt, and ice with a roof."', ['Mayor: Salt, and ice with a roof']],
	[
		'The traders asked the Mayor:\n• to mend the pier;\n• to buy boats.',
		['Traders: to mend the pier', 'Traders: to buy boats'],
	],
	[
		'The Mayor promised to resolve the issues that arise in the port.',
		['Mayor: to resolve the issues that arise in the port'],
	],
	[
		'The pilots stressed that the port had been helped by the plan (for example, the building of a pier; the training of guards; and the sale of ice to the traders).',
		[
			'Pilots: the port had been helped by the plan (for example, the building of a pier; the training of guards; and the sale of ice to the traders)',
		],
	],
	[
		'The Mayor indicated that, given the many challenges in the port, it was vital to have boats.',
		['Mayor: given the many challenges in the port, it was vital to have boats'],
	],
	[
		'The pilots proudly pointed to the work that the traders had done on the pier.',
		['Pilots: the work that the traders had done on the pier'],
	],
	[
		'The mission asked the Mayor to speak of his plans, and of the outcome of his talks on boats to be built.',
		[
			'Security Council mission to Arcadia: to speak of his plans, and of the outcome of his talks on boats to be built',
		],
	],
	[
		'The Mayor explained that, while the League agreed that boats were few, it felt that the pier was safe.',
		[
			'Mayor: while the League agreed that boats were few, it felt that the pier was safe',
			'League: boats were few',
			'League: the pier was safe',
		],
	],
	[
		'In considering that the report was clear, and that the letter from the Mayor conveyed his position on the boats, the mission decided to wait.',
		[
			'Security Council mission to Arcadia: the report was clear',
			'Security Council mission to Arcadia: the letter from the Mayor conveyed his position on the boats',
			'Mayor: the boats',
		],
	],
	[
		'The Mayor asked for two pilots, and when the mission enquired whether he would pay, he answered that he would.',
		['Mayor: two pilots', 'Security Council mission to Arcadia: whether he would pay', 'Mayor: he would'],
	],
	[
		'The Mayor warned that the storm, which the pilots now thought likely, would close the port. The traders complained of being shut out, to which the Mayor replied that the port was closed.',
		[
			'Mayor: the storm, which the pilots now thought likely, would close the port',
			'Traders: being shut out',
			'Mayor: the port was closed',
		],
	],
	[
		'The Mayor observed that his port had been seen as rich and was now seen as poor, and that neither was true.',
		['Mayor: his port had been seen as rich and was now seen as poor', 'Mayor: neither was true'],
	],
	[
		'In his view, the port was no longer rich and did not wish to be poor.',
		[': the port was no longer rich and did not wish to be poor'],
	],
	[
		'The Mayor thanked the pilots for coming back, as their predecessors had promised.',
		['Mayor: coming back, as their predecessors had promised'],
	],
])('others’ words and lists are told apart: %s', (sentence, wanted) => {
	expect(said(sentence)).toEqual(wanted);
});
