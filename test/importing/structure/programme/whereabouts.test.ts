import {expect, test} from 'vitest';
import {whereabouts} from '../../../../source/importing/structure/programme/whereabouts.ts';

/** Where each entry of a programme was, an inferred place with a question mark. */
function places(...entries: readonly (string | readonly [title: string, place: string])[]): readonly string[] {
	const meetings = entries.map((one) => (typeof one === 'string' ? {title: one} : {title: one[0], place: one[1]}));
	return whereabouts(meetings).map(({place = '-', placeInferred}) => `${place}${placeInferred ? '?' : ''}`);
}

test.each([
	['Arrival in Grey Bay from New York', 'Grey Bay'],
	['Arrival in Low-Town and visits', 'Low-Town'],
	['Departure from Grey Bay to New York', 'Grey Bay'],
	['Arrive Grey Bay', 'Grey Bay'],
	['Depart Grey Bay 0800', 'Grey Bay'],
	['Visit to the ferry school in Grey Bay', 'Grey Bay'],
	['Visit to the training camp at Grey Bay', 'Grey Bay'],
	['Visit to a settlement near Grey Bay', 'Grey Bay'],
	['Visit to Grey Bay', 'Grey Bay'],
	['Group 1: visit to Grey Bay', 'Grey Bay'],
	['Lunch and military/police briefing at Camp Lark with the Mayor', 'Camp Lark'],
	['Harbour briefing at Old Quay 33 police station', 'Old Quay 33 police station'],
	['Talks in Fort Lark military camp', 'Fort Lark military camp'],
	['Meeting at the Ministry of Ferries', 'Ministry of Ferries'],
	['Lunch with the Mayor at Harbour House', 'Harbour House'],
	// Nobody was there for all that.
	['Briefing on the truce in Grey Bay', '-'],
	['Meeting with the United Nations Mission in Grey Bay', '-'],
	['Meeting with the Commission, Grey Bay', '-'],
	['Visit to UNMA', '-'],
	['Visit to Parliament', '-'],
	['Arrival in Chad', '-'],
	['Meeting at ministerial level', '-'],
	['Press conference', '-'],
])('%s: %s', (title, place) => {
	expect(places(title)).toEqual([place]);
});

test('what follows an arrival is there, by our inference, until the mission departs for another place', () => {
	expect(
		places(
			'Press conference',
			'Arrival in Grey Bay',
			'Meeting with the Mayor',
			'Lunch at Harbour House',
			['Meeting with pilots', 'Sea Hotel'],
			'Meeting with pilots',
			'Departure to Low Town',
			'Meeting with the Prefect',
		),
	).toEqual(['-', 'Grey Bay', 'Grey Bay?', 'Harbour House', 'Sea Hotel', 'Grey Bay?', 'Grey Bay?', 'Low Town?']);
});

test('an itinerary without prepositions says where the mission is, too', () => {
	expect(places('Arrive Grey Bay', 'Talks', 'Depart Grey Bay 1700; arrive Low Town 1800', 'Talks')).toEqual([
		'Grey Bay',
		'Grey Bay?',
		'Grey Bay',
		'Low Town?',
	]);
});

test('from a site out of town the mission comes back, and not from another town', () => {
	expect(places('Arrival in Grey Bay', 'Visit to the camp at Low Town', 'Talks')).toEqual([
		'Grey Bay',
		'Low Town',
		'Grey Bay?',
	]);
	expect(places('Arrival in Grey Bay', 'Visit to the camp in Low Town', 'Talks')).toEqual([
		'Grey Bay',
		'Low Town',
		'-',
	]);
});

test('what follows a departure is where that leads, but for the way home and groups', () => {
	expect(places('Departure by road for Low Town', 'Talks', 'Return to Grey Bay', 'Talks')).toEqual([
		'-',
		'Low Town?',
		'Low Town?',
		'Grey Bay?',
	]);
	expect(places('Arrival in Grey Bay', 'Departure for New York', 'Arrival', 'Talks')).toEqual([
		'Grey Bay',
		'Grey Bay?',
		'-',
		'-',
	]);
});

test('nothing is known of where the mission is once it was elsewhere, or one group of it has left', () => {
	expect(places('Arrival in Grey Bay', 'Visit to Low Town', 'Dinner')).toEqual(['Grey Bay', 'Low Town', '-']);
	expect(places('Arrival in Grey Bay', ['Talks', 'Low Town Council'], 'Dinner')).toEqual([
		'Grey Bay',
		'Low Town Council',
		'-',
	]);
	expect(places('Arrival in Grey Bay', 'Group 1: departure for Low Town', 'Dinner')).toEqual([
		'Grey Bay',
		'Grey Bay?',
		'-',
	]);
	expect(places('Group 2: arrival in Grey Bay', 'Dinner')).toEqual(['Grey Bay', '-']);
	expect(places('Arrival at Grey Bay Airport', 'Dinner')).toEqual(['Grey Bay Airport', '-']);
});
