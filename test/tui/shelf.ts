import {openOwn, ownFolder} from '../library/own-library.ts';
import {arcadia, document} from './arcadia.ts';
import {harbour} from './harbour.ts';
import {type Reader, readerOf, type Start} from './reader.ts';

/** The invented mission, once more, years later. */
export const later = {
	...harbour,
	symbol: 'S/2033/7',
	title: 'Return to the harbour',
	missionFrom: '2033-06-01',
	missionTo: '2033-06-02',
};

/** Somebody in front of the invented mission, who has imported another report and one of the same actors two years later. */
export function shelved(start: Start = {}): Reader {
	const library = openOwn(ownFolder(), () => '2031-05-04T11:52:00Z');
	library.reports.save({report: arcadia, source: {name: 'arcadia.txt', kind: 'text', hash: document}});
	library.reports.save({report: later, source: {name: 'later.txt', kind: 'text', hash: 'a1'}});
	return readerOf(harbour, {library, ...start});
}
