import {expect, test} from 'vitest';
import {findFigures} from '../../../source/importing/figures/find-figures.ts';
import {readText} from '../../../source/importing/report/read-text.ts';

const labels = (text: string) => {
	const setting = {paragraphs: [{number: '1', headings: [], text}], subject: 'Haiti'};
	return findFigures(setting, readText(setting).statements).map(({label}) => label);
};

test('its label is the clause that its number stands in, word for word', () => {
	expect(labels('The Mayor noted that only 12 clinics were open; 300 others were not.')).toEqual([
		'only 12 clinics were open',
		'300 others were not',
	]);
	expect(labels('While 90 per cent of the troops had come, 40 tents were missing.')).toEqual([
		'90 per cent of the troops had come, 40 tents were missing',
		'90 per cent of the troops had come, 40 tents were missing',
	]);
	expect(labels('Some 75 per cent of schools and 90 per cent of clinics were open.')).toEqual([
		'Some 75 per cent of schools and 90 per cent of clinics were open',
		'Some 75 per cent of schools and 90 per cent of clinics were open',
	]);
});

test('its clause is whole, with whom it is told of, and ends before what is said besides', () => {
	expect(
		labels(
			'The harbour master underlined the challenges associated with mending boats in a town with more than 40 piers and expressed the view that the conditions for a fair season were in place.',
		),
	).toEqual([
		'The harbour master underlined the challenges associated with mending boats in a town with more than 40 piers',
	]);
	expect(
		labels(
			'At the same time, there had been a loss of 119 boats in the storms of the winter, as well as that of nets, lines, sails and many other goods.',
		),
	).toEqual([
		'At the same time, there had been a loss of 119 boats in the storms of the winter, as well as that of nets, lines, sails and many other goods',
	]);
	expect(labels('He launched a plan that aims to lower the toll on 300 boats.')).toEqual([
		'He launched a plan that aims to lower the toll on 300 boats',
	]);
	expect(labels('In that regard, 300 boats were mended.')).toEqual(['In that regard, 300 boats were mended']);
	expect(labels('Noting that only 40 boats had sails, they stressed that more was to be done.')).toEqual([
		'only 40 boats had sails',
	]);
});

test('a clause that begins far before its number is told from a noun of its own on, and a long one ends at a comma', () => {
	expect(
		labels(
			'At his meeting with the mission, the Mayor underlined the need for the wishes of the fishermen to be heard, money to be spent within the islands, and better piers, in particular quays, the use of sources of energy such as sun, wind and tides, and the mending of the 3,000 metres of walls, which would help the growth of the northern harbours, allow the fishermen to bring goods to market and keep the young.',
		),
	).toEqual([
		'money to be spent within the islands, and better piers, in particular quays, the use of sources of energy such as sun, wind and tides, and the mending of the 3,000 metres of walls',
	]);
	expect(
		labels(
			'The harbour office of Bellavista and all those who had come to its aid from the towns of the north and the south and from far beyond the strait told whoever had asked them in the course of the long summer of 2012 that was so wet and so cold and of so little use to anybody on the coast of 80 per cent of the 1,200 boats.',
		).every((label) => /^those who had come/u.test(label)),
	).toBe(true);
});

test('a label is at most 420 characters of the sentence, and has the number in it', () => {
	const words = 'the mayor of the old town and his many friends, who came by boat (and by road), said';
	for (let length = 0; length < 600; length += 7) {
		const text = `${words.repeat(8).slice(0, length)} 40 tents ${words.repeat(8).slice(length)}.`;
		const [label = ''] = labels(text);
		expect(label.length).toBeLessThanOrEqual(420);
		expect(label).toContain('40 tents');
		expect(text).toContain(label.replaceAll('…', ''));
	}
});

test('a clause that belongs to a noun is told from that noun on, and not from the comma before its number', () => {
	expect(
		labels(
			'The harbour master told the mission that after a change of the tables, a counting of the boats and the building of new quays, there had been clear growth in the sale of fish by the islands, which brings one third of what the town earns.',
		),
	).toEqual([
		'there had been clear growth in the sale of fish by the islands, which brings one third of what the town earns',
	]);
	expect(
		labels(
			'They spoke of the storms along the coast and stressed the need to strengthen the harbour watch in the bay, which had only 22 boats.',
		),
	).toEqual(['the harbour watch in the bay, which had only 22 boats']);
	expect(
		labels(
			'The Mayor went to the fair of the fishermen in Bellavista, in the north, and on his return began a programme that aims to cut the time needed to mend a boat from 90 days to 10 days.',
		)[0],
	).toBe('a programme that aims to cut the time needed to mend a boat from 90 days to 10 days');
	expect(
		labels(
			'On the coast and on the islands they saw the shore, and were led on the morning of the fair to the old town, where 300 boats lay.',
		),
	).toEqual(['the old town, where 300 boats lay']);
	expect(
		labels(
			'The harbour office spoke of the trade of the islands and had sold an old ferry the cost of which was $900,000.',
		),
	).toEqual(['an old ferry the cost of which was $900,000']);
});

test('a clause behind a list has its own subject and verb', () => {
	expect(
		labels(
			'As was seen from the books that were kept by the harbour office and by the town, by the office of the islands, by the Ministry of Fishing, by the League of Captains, the Chamber of Trade and the Bank, the storms of the winter took some $900 million.',
		),
	).toEqual(['the storms of the winter took some $900 million']);
	expect(
		labels(
			'Members of the fishing crews spoke of storms and of the loss of nets in the waters of the north and the west of the islands, and the Captain of the harbour watch, Chief Pilot Rosa Lund, said in reply to a question that was put by the Mayor at the end of the meeting that they had mended 46 boats.',
		),
	).toEqual(['they had mended 46 boats']);
	expect(labels('It asked for much, namely (a) the mending of the quays, some 1,400 of which were broken.')).toEqual([
		'the mending of the quays, some 1,400 of which were broken',
	]);
});

test('a long clause does not end before the verb of what belongs to it', () => {
	expect(
		labels(
			'According to the harbour master, there had been 114 storms in the three towns along the northern coast since the spring of the year, in the course of which nineteen fishermen, among them seven captains, had been lost, as all recalled.',
		)[0],
	).toMatch(/captains, had been lost$/u);
});
