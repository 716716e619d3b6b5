import type {Report} from '../report/model.ts';

/** Whether a day (`YYYY-MM-DD`) is one of the mission's; where only its first or its last is known, whether it is that one. */
export function isMissionDay(
	{missionFrom, missionTo}: Pick<Report, 'missionFrom' | 'missionTo'>,
	day: string,
): boolean {
	const [from, to] = [missionFrom ?? missionTo, missionTo ?? missionFrom];
	return from !== undefined && to !== undefined && day >= from && day <= to;
}
