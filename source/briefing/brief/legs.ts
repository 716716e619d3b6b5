import type {Term} from '../../report/model.ts';
import {leadsOfTerms} from '../entry/term-text.ts';
import {oncePer} from '../once-per.ts';
import {actorsOf, isImported, type ReportIndex} from '../report-index.ts';
import {isVisit, phrase} from './bearing/places.ts';
import {type Room, roomOfMeeting} from './room.ts';

/** The countries of an imported mission to several, as the headings of its terms have them: `Burundi`, as phrases. */
type Legs = {
	/** By the number of a term, those of its heading. */
	readonly byTerm: ReadonlyMap<number, readonly string[]>;
	/** By the name of a place, the one that those met there are of; places where nothing tells are not there. */
	readonly byPlace: ReadonlyMap<string, string>;
};

/**
 * Whether a term stands under the heading of the country that those in a room are of, as their names, the headings above their words or
 * others met in the same place tell, or under that of another; `undefined` where that is not known.
 */
export function legOf(index: ReportIndex, room: Room): ({number}: Term) => 'theirs' | 'another' | undefined {
	const {byTerm, byPlace} = legsIn(index);
	const told = countriesTold(index, room, [...byTerm.values()].flat());
	// At a visit nobody need be known.
	const isMet = room.lens !== undefined || isVisit(room.title);
	const places = isMet ? [...room.meetings].flatMap((id) => index.meetings.get(id)?.place ?? []) : [];
	const theirs = told.length > 0 ? told : places.flatMap((place) => byPlace.get(place) ?? []);
	return ({number}) => {
		const countries = byTerm.get(number);
		return countries === undefined || theirs.length === 0
			? undefined
			: countries.some((country) => theirs.includes(country))
				? 'theirs'
				: 'another';
	};
}

const legsIn = oncePer((index: ReportIndex): Legs => {
	const {report} = index;
	const names = report.actors.flatMap(({kind, name, aliases}) => (kind === 'government' ? [name, ...aliases] : []));
	const governed = names.flatMap((name) => / of (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1] ?? []).map(phrase);
	const titles = report.issues.map(({title}) => phrase(title));
	const leads = isImported(report) ? leadsOfTerms(index) : new Map<number, readonly string[]>();
	const found = [...leads].map(([number, parts]) => {
		const led = parts.map(phrase);
		const named = governed.filter((country) => led.some((part) => part.includes(country)));
		return [number, [...new Set([...named, ...titles.filter((title) => led.includes(title))])]] as const;
	});
	const byTerm = new Map(found.filter(([, countries]) => countries.length > 0));
	const all = [...byTerm.values()].flat();
	const met = (byTerm.size === 0 ? [] : report.meetings).flatMap((meeting) =>
		countriesTold(index, roomOfMeeting(index, meeting), all).map((country) => ({place: meeting.place ?? '', country})),
	);
	const byPlace = [...Map.groupBy(met, ({place}) => place)].flatMap(([place, [first, ...others]]) =>
		first === undefined || place === '' || others.some(({country}) => country !== first.country)
			? []
			: [[place, first.country] as const],
	);
	return {byTerm, byPlace: new Map(byPlace)};
});

/** Those of some countries that the names of those in a room, or the headings above their words, have. */
function countriesTold(index: ReportIndex, {lens}: Room, countries: readonly string[]): readonly string[] {
	const there = [...(lens?.within ?? [])];
	const names = actorsOf(index, [...there, ...(lens?.groups ?? [])]).flatMap(({name, aliases}) => [name, ...aliases]);
	const issues = there
		.flatMap((id) => index.statementsBy.get(id) ?? [])
		.map(({issue}) => index.issueTitles.get(issue) ?? '');
	const told = [...names, ...issues].map(phrase);
	return [...new Set(countries)].filter((country) => told.some((one) => one.includes(country)));
}
