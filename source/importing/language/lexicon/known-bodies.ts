import type {ActorKind} from '../../../report/kinds.ts';

/** A body that reports name without explaining it. */
export type KnownBody = {
	readonly name: string;
	readonly acronym?: string;
	readonly aliases: readonly string[];
	readonly kind: ActorKind;
};

// A line: name | acronym | other names.
const table: readonly (readonly [ActorKind, string])[] = [
	[
		'regional organization',
		`African Union|AU|African Union Commission
Peace and Security Council of the African Union||African Union Peace and Security Council;Peace and Security Council
European Union|EU|
Economic Community of West African States|ECOWAS|
Economic Community of Central African States|ECCAS|
Southern African Development Community|SADC|
Intergovernmental Authority on Development|IGAD|
International Conference on the Great Lakes Region|ICGLR|
League of Arab States|LAS|Arab League
Organization of American States|OAS|
Caribbean Community|CARICOM|
Union of South American Nations|UNASUR|
Association of Southeast Asian Nations|ASEAN|
Organization for Security and Cooperation in Europe|OSCE|
Organization of Islamic Cooperation|OIC|Organization of the Islamic Conference
International Organization of la Francophonie|OIF|International Organization of La Francophonie
Community of Sahel-Saharan States|CEN-SAD|
Lake Chad Basin Commission|LCBC|
Group of Five for the Sahel|G5 Sahel|G-5 Sahel`,
	],
	[
		'military operation',
		`North Atlantic Treaty Organization|NATO|
International Security Assistance Force|ISAF|
Kosovo Force|KFOR|
African Union Mission in Somalia|AMISOM|`,
	],
	[
		'UN mission',
		`United Nations Stabilization Mission in Haiti|MINUSTAH|
United Nations Mission for Justice Support in Haiti|MINUJUSTH|
United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA|
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|MONUSCO|
United Nations Organization Mission in the Democratic Republic of the Congo|MONUC|
United Nations Assistance Mission in Afghanistan|UNAMA|
United Nations Assistance Mission for Iraq|UNAMI|
United Nations Interim Administration Mission in Kosovo|UNMIK|
United Nations Integrated Mission in Timor-Leste|UNMIT|
United Nations Mission in South Sudan|UNMISS|
United Nations Mission in the Sudan|UNMIS|
African Union-United Nations Hybrid Operation in Darfur|UNAMID|
United Nations Interim Security Force for Abyei|UNISFA|
United Nations Operation in Côte d'Ivoire|UNOCI|
United Nations Mission in Liberia|UNMIL|
United Nations Mission in Sierra Leone|UNAMSIL|
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA|
United Nations Interim Force in Lebanon|UNIFIL|
United Nations Mission in Ethiopia and Eritrea|UNMEE|
United Nations Office for West Africa and the Sahel|UNOWAS|
United Nations Support Mission in Libya|UNSMIL|
United Nations Verification Mission in Colombia||
United Nations Assistance Mission in Somalia|UNSOM|
United Nations Mission in the Central African Republic and Chad|MINURCAT|`,
	],
	[
		'UN system',
		`United Nations|UN|
General Assembly||
Secretary-General||United Nations Secretary-General;Secretary-General of the United Nations
United Nations Secretariat||Secretariat
Department of Peacekeeping Operations|DPKO|
Office for the Coordination of Humanitarian Affairs|OCHA|United Nations Office for the Coordination of Humanitarian Affairs
United Nations Development Programme|UNDP|
United Nations Children's Fund|UNICEF|
Office of the United Nations High Commissioner for Refugees|UNHCR|United Nations High Commissioner for Refugees
World Food Programme|WFP|
World Health Organization|WHO|
United Nations Population Fund|UNFPA|
International Organization for Migration|IOM|
International Labour Organization|ILO|
Food and Agriculture Organization of the United Nations|FAO|Food and Agriculture Organization
United Nations Educational, Scientific and Cultural Organization|UNESCO|
United Nations Office for Project Services|UNOPS|
United Nations Office on Drugs and Crime|UNODC|
United Nations Mine Action Service|UNMAS|
Office of the United Nations High Commissioner for Human Rights|OHCHR|United Nations High Commissioner for Human Rights
United Nations country team|UNCT|country team
Peacebuilding Commission|PBC|
International Criminal Court|ICC|
United Nations Entity for Gender Equality and the Empowerment of Women|UN-Women|UN Women`,
	],
	[
		'other',
		`World Bank||
International Monetary Fund|IMF|
African Development Bank|AfDB|
Inter-American Development Bank|IDB|
International Committee of the Red Cross|ICRC|`,
	],
	[
		'armed group',
		`Al-Qaida||Al-Qaeda
Al-Qaida in the Islamic Maghreb|AQIM|
Al-Qaida in the Arabian Peninsula|AQAP|
Islamic State in Iraq and the Levant|ISIL|Da'esh
Al-Shabaab||
Boko Haram||
Taliban||
Hizbullah||Hezbollah
Lord's Resistance Army|LRA|
23 March Movement|M23|Mouvement du 23 mars
Democratic Forces for the Liberation of Rwanda|FDLR|Forces démocratiques de libération du Rwanda
Allied Democratic Forces|ADF|`,
	],
];

/** Bodies of the United Nations, regional organizations and armed groups that a report may name. */
export const knownBodies: readonly KnownBody[] = table.flatMap(([kind, lines]) =>
	lines.split('\n').map((line) => {
		const [name = '', acronym = '', aliases = ''] = line.split('|');
		return {name, ...(acronym ? {acronym} : {}), aliases: aliases.split(';').filter(Boolean), kind};
	}),
);
