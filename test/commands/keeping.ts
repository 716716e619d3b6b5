import type {Library} from '../../source/library/open-library.ts';
import type {OwnMeetingParts} from '../../source/library/reader/own-entries.ts';
import {openOwn, report} from '../library/own-library.ts';

/** The flag that names a folder of the running test, with what the reader keeps there of the invented mission. */
export function keeping(fill: (library: Library) => void): readonly ['--data', string] {
	const library = openOwn();
	fill(library);
	library.close();
	return ['--data', library.folder];
}

/** The flag for a folder with one meeting of the reader's own, on the first day of the invented mission. */
export function keepingMeeting(parts: Partial<OwnMeetingParts>): readonly ['--data', string] {
	return keeping(({ownMeetings}) => ownMeetings.add({report, date: '2031-05-04', title: 'Lunch', with: [], ...parts}));
}
