import {contactReported} from '../actors/contact.ts';
import {meetingsOf} from '../actors/lens.ts';
import {paragraphSigns} from '../entry/citation.ts';
import {tiesInferred} from '../entry/term-text.ts';
import {dayOfMonthText} from '../programme/appointment.ts';
import {actorsOf, type ReportIndex} from '../report-index.ts';
import {counted, joined} from '../wording.ts';
import {askedOnMissions, type OnMission, roomsOnMissions} from './asked.ts';
import {roomOfActors} from './room.ts';

/** Actors on one mission to a country. */
export type Mission = OnMission & {
	/** Its year, or the month where another was in that year; the symbol of its report where it states no day. */
	readonly name: string;
	/** Whom its report means by them, where that is not whom another means: `Prime Minister Ana Silva`; empty elsewhere. */
	readonly who: string;
	/** When they were met, or in which paragraphs contact with them is reported; empty where neither is stated. */
	readonly met: string;
	/** To how much of what was asked of them an answer of theirs is found. */
	readonly answered: number;
};

/**
 * Actors on each mission to a country, by the dates of the missions; none where there is but one, or they are known in its report alone.
 * @param others the reports on the other missions
 */
export function missionsWith(index: ReportIndex, ids: readonly string[], others: readonly ReportIndex[]): Mission[] {
	const rooms = roomsOnMissions(index, roomOfActors(index, ids), others);
	// What was asked of them is compared with all that they said: where nothing would be shown, it is not.
	if (rooms.filter(({room}) => room.lens !== undefined).length < 2) {
		return [];
	}

	const all = askedOnMissions(rooms);
	const names = rooms.map(namesThere);
	const isSame = new Set(names.filter(Boolean)).size < 2;
	const years = all.map((one) => fromOf(one).slice(0, 4));
	const missions = all.map((one, at) => ({
		...one,
		name:
			fromOf(one).slice(0, years.indexOf(years[at] ?? '') === years.lastIndexOf(years[at] ?? '') ? 4 : 7) ||
			one.index.report.symbol,
		who: isSame ? '' : (names[at] ?? ''),
		met: metText(one),
		answered: one.asked.filter(({answers}) => answers.length > 0).length,
	}));
	return missions.some(({met, asked}) => met !== '' || asked.length > 0) ? missions : [];
}

/** What stands above the missions: what was asked of whom is worked out of their reports. */
export function missionsTitle({report}: ReportIndex): string {
	return `On each mission to ${report.subject ?? ''} · ${tiesInferred}`;
}

/** A mission in words: `Prime Minister Ana Silva; met 12 Mar; 2 things asked of them, answer found to 1`. */
export function missionText({room, who, met, asked, answered}: Mission): string {
	if (room.lens === undefined) {
		return 'nobody of that name found';
	}

	const when = met === '' ? 'no meeting stated' : met.startsWith('¶') ? `contact reported in ${met}` : `met ${met}`;
	const what =
		asked.length === 0 ? 'nothing found that was asked of them' : `${counted(asked.length, 'thing')} asked of them`;
	const answers = asked.length === 0 ? '' : answered === 0 ? ', no answer found' : `, answer found to ${answered}`;
	return joined('; ', who, when, `${what}${answers}`);
}

// "President" beside "President Rui Neves" is nobody else.
function namesThere({index, room}: Omit<OnMission, 'asked'>): string {
	const names = [...new Set(actorsOf(index, room.named).map(({name}) => name))];
	return names.filter((name) => !names.some((other) => other.startsWith(`${name} `))).join(', ');
}

function fromOf({index}: OnMission): string {
	return index.report.missionFrom ?? '';
}

function metText({index, room}: OnMission): string {
	const meetings = room.lens === undefined ? [] : meetingsOf(index, room.lens);
	const named = meetings.filter(({with: there}) => there.some((id) => room.present.has(id)));
	const days = [...new Set(named.map(dayOfMonthText))];
	return days.length > 0 ? days.join(', ') : paragraphSigns(contactReported(index, room.named));
}
