import listed from './member-states.json' with {type: 'json'};

/** A Member State of the United Nations. */
export type MemberState = {
	/** Its two letters in ISO 3166-1. */
	readonly code: string;
	/** What it is called: the one that reports print in a sentence comes first. */
	readonly names: readonly string[];
	/** The adjectives that mean it, `Malian`, and what its people are called; the same one may mean another, too. */
	readonly demonyms: readonly string[];
};

// Names without their article that reports print and the generated list does not have, past ones among them.
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

// Adjectives that the generated list has not, or only as a noun.
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

/** The Member States by the names that reports print, and what means them. */
export const memberStates: readonly MemberState[] = listed.map(({code, names, demonyms}) => ({
	code,
	names: [...names, ...(otherNames.get(code) ?? [])],
	demonyms: [...demonyms, ...(otherDemonyms.get(code) ?? [])],
}));

/** The five permanent members of the Security Council. */
export const permanentMembers: readonly string[] = ['CN', 'FR', 'GB', 'RU', 'US'].flatMap(
	(code) => memberStates.find((state) => state.code === code)?.names[0] ?? [],
);

function byCode(table: string): ReadonlyMap<string, readonly string[]> {
	return new Map(
		table
			.trim()
			.split('\n')
			.map((row) => [row.slice(0, 2), row.slice(3).split('/')]),
	);
}
