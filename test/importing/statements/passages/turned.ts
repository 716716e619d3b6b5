import {type Passage, passage} from './passage.ts';

/** Invented passages of offices run together with names, what cannot speak, those unnamed, and turns of phrase that lead elsewhere than they seem to. */
export const turnedPassages: readonly Passage[] = [
	passage(
		'Offices and names without a comma',
		'Arcadia',
		`
Party for Renewal representative Jorge Malu requested {Jorge Malu =asks~ an explanation}. Vice-President of the Supreme Court Rui Nene indicated that {Rui Nene ~ quotas were hard to meet}, but affirmed that {Rui Nene ~ the law would be enforced}.
CNE President José Sambú confirmed that {José Sambú ~ materials would arrive on time}. Mr. Sambú said {José Sambú ~ staff were trained}. World Bank representatives reported {World Bank ~ a drop in growth}.
Secretary-General of the Front Ana Lopes described {Ana Lopes ~ the Government as illegal} and asserted that {Ana Lopes ~ new elections were due}.
China and the Russian Federation expressed {China + Russian Federation =objects~ reservations}. Human rights and justice organizations voiced deep concern about {Human rights and justice organizations =fears~ the killings}.
The Provedor for Human Rights and Justice informed the mission that {Provedor for Human Rights and Justice ~ complaints had risen}. An independent senator urged {Independent senator =asks~ a stronger focus on the agreement}. He urged {Independent senator =asks~ a wider dialogue}.`,
	),
	passage(
		'Whose words are denied, and who is accused',
		'Arcadia',
		`
President Kamba noted that {Kamba ~ despite many years of discussion, efforts aimed at reform had not produced results}.
The mission pressed the Minister for {Security Council mission =asks~ the release of the journalists}. The spokesman of the rebels rejected {Spokesman of the rebels =objects~ accusations that they had recruited children} and accused {Spokesman of the rebels =objects~ the army of bombing villages}.
The Chairman informed Council members of {Chairman ~ the progress made in registering voters}.`,
	),
	passage(
		'Those who are not named',
		'Arcadia',
		`
All those consulted agreed that {=holds~ a withdrawal would be premature}. No interlocutor questioned the need for the Force.
Many of the women with whom the mission spoke had lost relatives. They pleaded for {some Women =asks~ protection} and recounted {some Women ~ how their villages had been burned}.
A representative of a women's association called for {some Women's association =asks~ justice}. Another representative criticized {some =objects~ the Force for not doing enough}.
Several ministers took issue with {some Ministers ~ the delay}.
The displaced persons complained about {Displaced persons =objects~ the reduction in rations}, and some of them wondered {some Displaced persons ~ why the Force did not patrol at night}.`,
	),
	passage(
		'Turns of phrase',
		'Arcadia',
		`
President Ndoye made it clear to the mission that {Ndoye ~ he would not stand again}.
The mission then met with the Prime Minister, who reiterated his determination to {Prime Minister =plans~ hold elections} and who asked for {Prime Minister =asks~ the support of the Council}.
The mission concluded that {Security Council mission ~ the State was absent}; that {Security Council mission ~ services were lacking}; and that {Security Council mission ~ the police were not paid}.
The mission warned against {Security Council mission =fears~ any attempt to delay the vote}.
There was a unified appeal from the contributing countries for {Contributing countries =asks~ the removal of the restrictions}. General Sow gave the mission his word that {General Sow =pledges~ the army would remain in its barracks}.
The mission is grateful to the authorities of the province for {Security Council mission ~ their hospitality}, and commends {Security Council mission =supports~ UNMA for its work}. It was pointed out that {~ only three judges were at their posts}.
The mission stressed that {Security Council mission =holds~ this was no rupture}. It endorses {Security Council mission =supports~ the suggestion that an expert team be sent}.
The leader of the Union for Progress, Daniel Okoth, accused the ruling party of {Minister of Justice =objects~ {Daniel Okoth =objects~ rigging the lists}}, a charge denied by the Minister of Justice.
Some of the elders viewed {some Elders ~ the sanctions as counterproductive}, while others considered {some Elders ~ them necessary}.`,
	),
	passage(
		'Acts of speech that are nouns',
		'Arcadia',
		`
The mission took note of {Security Council mission ~ the request by the Government of Ruritania for a pause of the withdrawal}.
The refusal of the rebels to {Rebels =objects~ open the road} delayed the talks.
The parties did not exclude {Parties ~ the possibility of a meeting}. It will be recalled that the road had been closed. UNMA provided support to the police.
The mission was pleased to hear that {Security Council mission =assesses~ the road had been opened}. Almost all interlocutors stressed {some Interlocutors ~ the importance of the elections}.
The members of the mission requested the Secretary-General to (a) {Members of the mission =asks~ review the mandate}; (b) {Members of the mission =asks~ report on the funds}; and (c) {Members of the mission =asks~ send an expert}.
Concern was expressed about {=fears~ the militias in the east}; there were continuing reports of {~ arrests}.`,
	),
];
