import type {Library} from '../../../source/library/open-library.ts';
import type {Unnumbered} from '../../../source/library/reader/columns.ts';
import type {
	OwnMeeting,
	OwnMeetingParts,
	OwnQuestion,
	OwnQuestionParts,
} from '../../../source/library/reader/own-entries.ts';

type Made = {readonly id: string; readonly report: string; readonly created: string; readonly updated: string};

/** What a library should do with the reader's own meetings, done in memory; of parts that can be kept as they are. */
export function memoryMeetings(now: () => string): Library['ownMeetings'] {
	const more = {own: true, placeInferred: false, via: [], paragraph: ''} as const;
	return memoryOwn<OwnMeetingParts, OwnMeeting>(
		now,
		(parts, made) => ({...parts, ...more, ...made, with: [...parts.with]}),
		({date, start, id}) => `${date} ${start ?? ''} ${id.padStart(20)}`,
	);
}

/** What a library should do with the reader's own questions, done in memory; of parts that can be kept as they are. */
export function memoryQuestions(now: () => string): Library['ownQuestions'] {
	return memoryOwn<OwnQuestionParts, OwnQuestion>(
		now,
		(parts, made) => ({...parts, ...made}),
		({id}) => id.padStart(20),
	);
}

function memoryOwn<Parts, Entry extends Made>(
	now: () => string,
	entryOf: (parts: Parts, made: Omit<Made, 'report'>) => Entry,
	orderOf: (entry: Entry) => string,
) {
	let entries: Entry[] = [];
	let ids = 0;
	const newId = () => `own:${++ids}`;
	const find = (id: string | undefined) => entries.find((entry) => entry.id === id);
	const keep = (entry: Entry): Entry => {
		entries = [...entries.filter(({id}) => id !== entry.id), entry].toSorted((one, other) =>
			orderOf(one) < orderOf(other) ? -1 : 1,
		);
		return entry;
	};
	const put = (parts: Parts, id: string, created = now()) => keep(entryOf(parts, {id, created, updated: now()}));
	return {
		add: (parts: Parts) => put(parts, newId()),
		change: (id: string, parts: Parts) => put(parts, id, find(id)?.created),
		remove: (id: string) => {
			const there = find(id);
			entries = entries.filter((entry) => entry !== there);
			return there;
		},
		restore: (entry: Parts & Unnumbered<Omit<Made, 'report'>>) => {
			const {id = newId(), created, updated} = entry;
			return find(entry.id) ?? keep(entryOf(entry, {id, created, updated}));
		},
		ofReport: (report: string) => entries.filter((entry) => entry.report === report),
	};
}
