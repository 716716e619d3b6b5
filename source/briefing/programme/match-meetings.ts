import type {Meeting} from '../../report/model.ts';
import {lensOn, meetingTier} from '../actors/lens.ts';
import {matchActors} from '../actors/names.ts';
import type {ReportIndex} from '../report-index.ts';
import {words} from '../wording.ts';
import {inOrder} from './agenda.ts';

/**
 * The meetings that typed words may mean, by time, without regard to accents or case: those of that title, start (`15:00`) or id;
 * else those in whose title each word begins one; else those that name somebody who matches. Somebody who may only have been
 * there does not make a match.
 */
export function matchMeetings<Entry extends Meeting>(
	index: ReportIndex,
	meetings: readonly Entry[],
	typed: string,
): Entry[] {
	const wanted = words(typed);
	if (wanted.length === 0) {
		return [];
	}

	const whole = wanted.join(' ');
	const lens = lensOn(
		index,
		matchActors(index.report, typed).map(({id}) => id),
	);
	const tests: readonly ((meeting: Entry) => boolean)[] = [
		({title, start = '', id}) => [title, start, id].some((name) => words(name).join(' ') === whole),
		({title}) => wanted.every((word) => words(title).some((titled) => titled.startsWith(word))),
		(meeting) => lens !== undefined && meetingTier(lens, meeting) === 'first',
	];
	const found = tests.map((test) => meetings.filter(test)).find((matches) => matches.length > 0) ?? [];
	return inOrder(found);
}
