import type {Statement} from '../report/model.ts';
import {type Lens, lensOn} from './lens.ts';
import {councilOf} from './related.ts';
import type {ReportIndex} from './report-index.ts';

/**
 * The paragraphs in which the mission reports contact with actors: where it tells as a fact that it met them or a group of
 * theirs, and where they speak and it speaks to or about them.
 */
export function contactReported(index: ReportIndex, ids: readonly string[]): string[] {
	const lens = lensOn(index, ids);
	if (lens === undefined) {
		return [];
	}

	const onThem = [...lens.own, ...lens.groups].flatMap((id) => councilOn(index).get(id) ?? []);
	const met = new Set(
		onThem
			.filter(({kind, paragraph}) => kind === 'reports' || theySpeakIn(index, lens, paragraph))
			.map(({paragraph}) => paragraph),
	);
	return met.size === 0 ? [] : [...index.paragraphs.keys()].filter((number) => met.has(number));
}

function theySpeakIn({drawnFrom}: ReportIndex, {own}: Lens, paragraph: string): boolean {
	const {statements = []} = drawnFrom.get(paragraph) ?? {};
	return statements.some(({actors}) => actors.some((id) => own.has(id)));
}

const known = new WeakMap<ReportIndex, ReadonlyMap<string, readonly Statement[]>>();

// Of a long report the Council says much: it is gone through once, and not for each actor the cursor passes.
function councilOn(index: ReportIndex): ReadonlyMap<string, readonly Statement[]> {
	const there = known.get(index);
	if (there !== undefined) {
		return there;
	}

	const on = new Map<string, Statement[]>();
	for (const statement of [...councilOf(index)].flatMap((id) => index.statementsBy.get(id) ?? [])) {
		for (const id of statement.about) {
			const others = on.get(id);
			if (others === undefined) {
				on.set(id, [statement]);
			} else {
				others.push(statement);
			}
		}
	}

	known.set(index, on);
	return on;
}
