import {fold} from '../../briefing/wording.ts';
import {codeOf, memberState} from '../language/lexicon/states.ts';
import type {Structure} from '../model/structure.ts';

/** The time zone of a programme, and the places it is inferred from, as printed; none where the programme states it. */
export type ProgrammeZone = {readonly timeZone: string; readonly from: readonly string[]};

/** Times by their usual names; those of a city or a country have its name. */
const namedTimes = new Map([
	['eastern', 'America/New_York'],
	['central european', 'Europe/Paris'],
	['west africa', 'Africa/Lagos'],
	['central africa', 'Africa/Maputo'],
	['east africa', 'Africa/Nairobi'],
	['greenwich mean', 'UTC'],
	['universal', 'UTC'],
	['coordinated universal', 'UTC'],
]);
const longestStatement = 160;
const namedTime =
	/(?<=^|[\s(])(?!All\b)((?:\p{Lu}[\p{L}'’.-]*,? ){1,4}?)(?:(?:Daylight|Standard|Summer|standard|summer|local) )?[Tt]ime\b(?! in (?:parentheses|brackets))/gu;

/** The zone of the times in a programme: the one that it states between its title and its entries, or else that of its places. */
export function zoneOfProgramme(structure: Pick<Structure, 'meetings' | 'country' | 'passages' | 'sections'>) {
	const stated = statedZones(structure);
	const [timeZone, ...others] = stated;
	const isOne = timeZone !== undefined && others.length === 0;
	return stated.length === 0 ? inferZone(structure) : isOne ? {timeZone, from: []} : undefined;
}

function statedZones({passages, sections}: Pick<Structure, 'passages' | 'sections'>): readonly string[] {
	const texts = [...passages, ...sections].filter(
		({part, text}) => part === 'programme' && text.length <= longestStatement,
	);
	const names = texts.flatMap(({text}) => [...text.matchAll(namedTime)].map(([, name = '']) => fold(name).trim()));
	const zones = names.map((name) => [namedTimes.get(name) ?? zonesOf(name)].flat());
	return [...new Set(zones.flatMap(([zone, ...others]) => (zone === undefined || others.length > 0 ? [] : [zone])))];
}

/**
 * The zone of the times in a programme: that of its places and of the countries the mission went to, where these have the same
 * time on the days of the programme; nothing where they do not, or where none of them is known.
 */
export function inferZone({meetings, country}: Pick<Structure, 'meetings' | 'country'>): ProgrammeZone | undefined {
	const days = [
		...new Set(meetings.flatMap(({date, start}) => (date === undefined || start === undefined ? [] : [date]))),
	];
	const places = [...new Set(meetings.flatMap(({place}) => (place === undefined ? [] : [place])))].map(partsOf);
	const names = [...new Set([...places.flat(), ...countriesIn(country ?? '')])];
	const found = names.map((name) => ({name, zones: zonesOf(name)})).filter(({zones}) => zones.length > 0);
	const [first, ...others] = found.map(({zones}) => new Set(zones.map((zone) => offsets(zone, days))));
	const common = [...(first ?? [])].filter((offset) => others.every((clocks) => clocks.has(offset)));
	// A place that nobody knows may be in another country, or where the country has another time.
	const isKnown = countriesIn(country ?? '').some((country) => memberState(country) !== undefined);
	const isSingle = [first, ...others].every((clocks) => clocks?.size === 1);
	const hasUnknown = places.some((parts) => parts.every((name) => zonesOf(name).length === 0));
	const isOpen = hasUnknown && !(isKnown && isSingle);
	const timeZone = found.flatMap(({zones}) => zones).find((zone) => offsets(zone, days) === common[0]);
	return days.length === 0 || common.length !== 1 || isOpen || timeZone === undefined
		? undefined
		: {timeZone, from: found.map(({name}) => name)};
}

function partsOf(place: string): readonly string[] {
	return place.split(/[,;()/]|\s[–—-]\s|\sand\s/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function countriesIn(country: string): readonly string[] {
	return memberState(country) === undefined ? partsOf(country) : [country];
}

let cities: ReadonlyMap<string, readonly string[]> | undefined;

function zonesOf(name: string): readonly string[] {
	const state = memberState(name);
	// Zones are named after a city of each: `Africa/Bamako`.
	cities ??= Map.groupBy(Intl.supportedValuesOf('timeZone'), (zone) =>
		fold(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')),
	);
	// Every Node.js that the program runs on has it.
	const locale = new Intl.Locale('und', {region: codeOf(state ?? '') ?? 'ZZ'}) as {getTimeZones?: () => string[]};
	return (state === undefined ? cities.get(fold(name)) : locale.getTimeZones?.()) ?? [];
}

/** How far the clocks of a zone are from universal time on each of the days, at noon. */
function offsets(timeZone: string, days: readonly string[]): string {
	const format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
	return days
		.map((day) => format.formatToParts(Date.parse(`${day}T12:00:00Z`)).find(({type}) => type === 'timeZoneName')?.value)
		.join(' ');
}
