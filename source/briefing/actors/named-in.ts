import type {Actor} from '../../report/model.ts';
import {oncePer} from '../once-per.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {decapitalized, words} from '../wording.ts';
import {namesOf} from './names.ts';

/** The ids of the actors that a text names, in its order; those it names together, `the Union and the Government`, go together. */
type NamedIn = (text: string) => readonly (readonly string[])[];

/** Behind these a name is a place: "the police in West Timor". */
const asPlace = '\\b(?:in|within|across|throughout|inside|outside)(?: the)? ';

const joint = /^,? (?:(?:and|or) )?(?:(?:the|all) )?$/u;

/** Tells whom a text of a report names: by a name, an acronym or an office, of which the longest counts. */
export const namedIn = oncePer(naming);

function naming({report}: ReportIndex): NamedIn {
	// A government goes by the name of its country as well, which stands everywhere.
	const ofCountry = new Set(words(report.subject ?? ''));
	const forms = [
		...report.actors.flatMap((actor) => namesOf(actor).map((form) => ({form, id: actor.id}))),
		...(isImported(report) ? shortFormsOf(report.actors) : []),
	].filter(({form, id}) => form !== id && /\p{L}/u.test(form) && words(form).some((word) => !ofCountry.has(word)));
	const byForm = Map.groupBy(forms, ({form}) => decapitalized(form));
	const longestFirst = [...byForm.keys()].toSorted((one, other) => other.length - one.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}]|${asPlace})(?:${longestFirst.map(patternOf).join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
		'gu',
	);
	return (text) => {
		const together: string[][] = [];
		let end = 0;
		for (const {0: form, index: at} of text.matchAll(pattern)) {
			const ids = (byForm.get(decapitalized(form)) ?? []).map(({id}) => id);
			if (shortForm.test(form) && goesOn.test(text.slice(at + form.length))) {
				continue;
			}

			const last = together.at(-1);
			if (last !== undefined && joint.test(text.slice(end, at))) {
				last.push(...ids.filter((id) => !last.includes(id)));
			} else {
				together.push(ids);
			}

			end = at + form.length;
		}

		return together;
	};
}

/** The noun of a body in its name: "Commission of Inquiry", "Workers’ Party". */
export const bodyNoun =
	/(?:^| )(Commission|Committee|Council|Assembly|Parliament|Senate|Court|Tribunal|Ministry|Network|Association|Party|Union|Movement|Front|Coalition|Alliance|Conference|Federation|League|Forum|Congress|Authority|Agency)(?= (?:of|for|on) |$)/u;
const shortForm = /^[Tt]he \p{Lu}\p{Ll}+$/u;
/** Of "the Commission of Inquiry", "the Union Hall" more is the name. */
const goesOn = /^ (?:(?:of|for|on) (?:the )?)?\p{Lu}/u;

// "The Commission" in a report that names but one.
function shortFormsOf(actors: readonly Actor[]): {readonly form: string; readonly id: string}[] {
	const named = actors.flatMap(({id, name}) => {
		const noun = bodyNoun.exec(name)?.[1];
		return noun === undefined ? [] : [{form: `the ${noun}`, id}];
	});
	return [...Map.groupBy(named, ({form}) => form).values()].flatMap((all) => (all.length === 1 ? all : []));
}

// In a sentence "civil society" and "parliamentarians" have no capital; "president" and "government" without it are any.
function patternOf(form: string): string {
	const escaped = form.slice(1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const first = form.charAt(0);
	const isCommon = /\s.*\p{Ll}|s$/u.test(form);
	return isCommon ? `[${first}${first.toUpperCase()}]${escaped}` : `${first.toUpperCase()}${escaped}`;
}
