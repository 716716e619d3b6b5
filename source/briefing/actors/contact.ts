import {oncePer, oncePerKey} from '../once-per.ts';
import {collect, paragraphsInOrder, type ReportIndex} from '../report-index.ts';
import {councilOf} from './council.ts';
import {type Lens, lensOn} from './lens.ts';

/**
 * The paragraphs in which the mission reports contact with actors: where it tells as a fact that it met them or a group of theirs,
 * where they speak and it speaks to or about them, and where they brief or tell.
 */
export function contactReported(index: ReportIndex, ids: readonly string[]): readonly string[] {
	return contactsIn(index)(ids.join(' '));
}

const contactsIn = oncePer((index: ReportIndex) =>
	oncePerKey((ids: string): readonly string[] => {
		const lens = lensOn(index, ids.split(' '));
		return lens === undefined ? [] : contactsOf(index, lens);
	}),
);

/** Verbs of what is said face to face. */
const toTheMission = /^(?:briefed|told)\b/;

function contactsOf(index: ReportIndex, {within, groups}: Lens): string[] {
	const saidOn = saidOnIn(index);
	const onThem = [...within, ...groups].flatMap((id) => saidOn.get(id) ?? []);
	const council = councilOf(index);
	const saidBy = (id: string) => index.statementsBy.get(id) ?? [];
	const theySpeakIn = new Set([...within].flatMap(saidBy).map(({paragraph}) => paragraph));
	const byThem = [...within].filter((id) => !council.has(id)).flatMap(saidBy);
	const met = [
		...onThem.filter(({kind, paragraph}) => kind === 'reports' || theySpeakIn.has(paragraph)),
		...byThem.filter(({verb}) => toTheMission.test(verb)),
	];
	const paragraphs = met.map(({paragraph}) => paragraph);
	return paragraphsInOrder(index, paragraphs);
}

// Actor id → what the Council says of it. Of a long report that is much: it is gone through once, and not for each actor the cursor passes.
const saidOnIn = oncePer((index: ReportIndex) => {
	const said = [...councilOf(index)].flatMap((id) => index.statementsBy.get(id) ?? []);
	return collect(said, ({about}) => about);
});
