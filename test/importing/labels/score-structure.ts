import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Member, Report} from '../../../source/report/model.ts';
import {type Rates, rates} from './labels.ts';
import {type MeetingLabel, type Print, printOf, readStructureLabels, type StructureLabels} from './structure-labels.ts';

/** A text by its first and last words, as it is labelled beside the checkout. */
type Words = {readonly firstWords: string; readonly lastWords: string};
type TextLabel = Print | Words;

/** What a person read in a report, and a program is to find. */
export type Expected = {
	readonly symbol: string;
	readonly members: readonly Pick<Member, 'country' | 'name'>[];
	readonly terms: readonly TextLabel[];
	readonly paragraphs: readonly TextLabel[];
	readonly programme: readonly {readonly date: string; readonly start: string | null; readonly place: string | null}[];
	readonly meetings: readonly Pick<MeetingLabel, 'paragraph' | 'place'>[];
};

/**
 * How right each part of a report is; `places` are those of the programme entries that are right, stated ones alone. `told` are the meetings
 * that the text of a report without a programme tells of: right where a label has their paragraph and place, stated or inferred.
 */
export type StructureScore = Readonly<
	Record<'members' | 'terms' | 'paragraphs' | 'programme' | 'places' | 'told', Rates>
>;

/** The labels of the structure of a report: those of the project, else those beside the checkout where they are at hand. */
export function expectedStructure(symbol: string): Expected | undefined {
	const own = join(import.meta.dirname, `structure-${symbol.toLowerCase().replaceAll('/', '-')}.json`);
	const beside = join(import.meta.dirname, `../../../../shared/labels/structure/${symbol.replaceAll('/', '_')}.json`);
	if (existsSync(own)) {
		const {delegation, termsOfReference, paragraphs, programme, meetings}: StructureLabels = readStructureLabels(own);
		return {symbol, members: delegation, terms: termsOfReference, paragraphs, programme, meetings};
	}

	return existsSync(beside) ? fromWords(symbol, JSON.parse(readFileSync(beside, 'utf8'))) : undefined;
}

type WordLabels = Pick<StructureLabels, 'delegation' | 'programme'> & {
	readonly termsOfReference: readonly Words[];
	readonly firstWords: Readonly<Record<string, string>>;
	readonly lastWords: Readonly<Record<string, string>>;
};

function fromWords(
	symbol: string,
	{delegation, programme, termsOfReference, firstWords, lastWords}: WordLabels,
): Expected {
	const paragraphs = Object.entries(firstWords).map(([number, words]) => ({
		firstWords: words,
		lastWords: lastWords[number] ?? '',
	}));
	return {symbol, members: delegation, terms: termsOfReference, paragraphs, programme, meetings: []};
}

/** Compares a report that was imported with what a person read in it. */
export function scoreStructure(report: Report, expected: Expected): StructureScore {
	const {members, terms, paragraphs} = report;
	const {told = [], meetings = []} = Object.groupBy(report.meetings, ({paragraph}) =>
		/^\d/.test(paragraph) ? 'told' : 'meetings',
	);
	const placeOf = ({paragraph, place}: {readonly paragraph: string; readonly place?: string | null | undefined}) =>
		`${paragraph} ${lettersOf(place ?? '')}`;
	const nameOf = ({country, name}: Pick<Member, 'country' | 'name'>) => `${lettersOf(country)} ${lettersOf(name)}`;
	const hourOf = ({date, start}: {readonly date: string; readonly start?: string | null | undefined}) =>
		`${date} ${start ?? ''}`;
	const body = paragraphs.filter(({number}) => /^\d+$/.test(number));
	const listing = new Set(members.map(({paragraph}) => paragraph));
	const found = new Map(meetings.map((meeting) => [hourOf(meeting), meeting]));
	const placed = expected.programme.filter((entry) => entry.place !== null && found.has(hourOf(entry)));
	// The labels draw no place from a title.
	const stated = meetings.filter(
		({place, placeInferred, title}) => place !== undefined && !placeInferred && !title.includes(place),
	);
	const rightPlaces = placed.filter(
		(entry) => lettersOf(found.get(hourOf(entry))?.place ?? '') === lettersOf(entry.place ?? ''),
	);
	return {
		members: rateKeys(expected.members.map(nameOf), members.map(nameOf)),
		terms: rateTexts(
			expected.terms,
			terms.map(({text}) => [text]),
		),
		paragraphs: rateTexts(
			expected.paragraphs,
			// The text of a paragraph has the list of the delegation where it is printed; a label may end where the list begins.
			body.map(({number, text}) => (listing.has(number) ? [text, text.replace(/:\n.*$/s, ':')] : [text])),
		),
		programme: rateKeys(expected.programme.map(hourOf), meetings.map(hourOf)),
		places: rates(rightPlaces.length, placed.length, expected.programme.length === 0 ? 0 : stated.length),
		// Reports labelled elsewhere have no labels of them.
		told: rateKeys(expected.meetings.map(placeOf), expected.meetings.length === 0 ? [] : told.map(placeOf)),
	};
}

function rateKeys(wanted: readonly string[], found: readonly string[]): Rates {
	const open = [...wanted];
	const right = found.filter((key) => {
		const at = open.indexOf(key);
		return at !== -1 && open.splice(at, 1).length === 1;
	});
	return rates(right.length, wanted.length, found.length);
}

// In order: a paragraph that two labels would fit is taken once.
function rateTexts(wanted: readonly TextLabel[], found: readonly (readonly string[])[]): Rates {
	const open = [...wanted];
	const right = found.filter((readings) => {
		const at = open.findIndex((label) => readings.some((text) => fits(label, text)));
		return at !== -1 && open.splice(at, 1).length === 1;
	});
	return rates(right.length, wanted.length, found.length);
}

function fits(label: TextLabel, text: string): boolean {
	if ('firstWords' in label) {
		const letters = lettersOf(text);
		return letters.startsWith(lettersOf(label.firstWords)) && letters.endsWith(lettersOf(label.lastWords));
	}

	const print = printOf(text);
	return print.opening === label.opening && print.closing === label.closing;
}

function lettersOf(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
