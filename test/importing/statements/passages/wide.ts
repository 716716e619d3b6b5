import {type Passage, passage} from './passage.ts';

/** Invented passages in the manner of mission reports, made before the rules were asked about them: verbs and turns of many kinds. */
export const widePassages: readonly Passage[] = [
	passage(
		'Briefings: what was added, highlighted, stressed by nobody, and according to whom',
		'Liberia',
		`
On 12 May, the Special Representative of the Secretary-General for Liberia and Head of the United Nations Mission in Liberia (UNMIL), Anna Brandt, and her two deputies briefed the mission on {Anna Brandt + Deputies ~ the political and security situation in the country}. She said that {Anna Brandt ~ the elections had been conducted in a generally peaceful atmosphere}, but cautioned that {Anna Brandt =fears~ the gains made remained fragile and could easily be reversed}. With regard to the drawdown, she underlined the importance of {Anna Brandt =holds~ a gradual and conditions-based approach}.
The Force Commander, Lieutenant General Tariq Aziz, provided an overview of {Tariq Aziz ~ the deployment of the force}, highlighting {Tariq Aziz ~ the lack of helicopters as a serious constraint}. In response to a question, he explained that {Tariq Aziz ~ two of the infantry battalions would leave by December}. He added that {Tariq Aziz ~ the border area was calm but unpredictable}.
The mission was informed that {~ more than 60,000 refugees had returned since January}. It was also told that {~ the rate of return had slowed during the rainy season}. Concern was expressed about {~ the high number of pretrial detainees}. It was stressed that {~ the justice sector had been neglected by donors}.
The country team, for its part, drew the mission's attention to {Country team ~ the funding gap for the early recovery programme}. According to the United Nations Development Programme (UNDP), {United Nations Development Programme ~ only 40 per cent of the pledges made had been honoured}. UNDP appealed to donors {United Nations Development Programme =asks~ to release the remaining funds without delay}.`,
	),
	passage(
		'Verbs of many kinds: what is enumerated, charged, vowed and put forward',
		'Haiti',
		`
In his presentation, the Principal Deputy Special Representative, Luis Costa, stressed that, despite the improvement in security, {Luis Costa ~ the situation in Cité Soleil continued to be of concern}, that {Luis Costa ~ gangs were regrouping} and that {Luis Costa ~ the police lacked the means to respond}. He further indicated that {Luis Costa ~ disarmament was proceeding slowly}, noting that {Luis Costa ~ fewer than 200 weapons had been collected}.
The Prime Minister enumerated {Prime Minister ~ the priorities of his Government}. He singled out {Prime Minister ~ agriculture and education}. He made a strong appeal for {Prime Minister =asks~ the cancellation of the debt}. He also put forward {Prime Minister ~ a proposal for the creation of a border police}. He was hopeful that {Prime Minister =assesses~ the donors' conference would yield concrete results}.
Opposition leaders charged that {Opposition leaders ~ the Electoral Council was biased} and vowed {Opposition leaders ~ to boycott the second round}. They questioned {Opposition leaders =objects~ the neutrality of the international observers}. One of them, Jean Baptiste, said he {Jean Baptiste ~ had received death threats}.
Human rights organizations reported {Human rights organizations ~ numerous cases of prolonged detention}. They urged that {Human rights organizations =asks~ the vetting of the police be completed} and recommended {Human rights organizations =asks~ the establishment of a witness protection programme}. They saw {Human rights organizations ~ impunity as the root of the crisis}.`,
	),
	passage(
		'On whose behalf one speaks, what is pointed out, and what is said in between',
		'Guinea-Bissau',
		`
The interim President, Raul Mané, speaking on behalf of the transitional authorities, gave assurances that {Raul Mané =pledges~ the elections would be held before the end of the year}. He made it clear, however, that {Raul Mané ~ the country could not finance the polls alone}. While welcoming {Raul Mané =supports~ the assistance of the subregion}, he expressed regret that {Raul Mané =objects~ other partners had suspended their cooperation}.
It was pointed out to the mission that {~ the salaries of the civil servants had not been paid for four months}. It was repeatedly emphasized that {~ drug trafficking could not be tackled without regional cooperation}. Fears were voiced that {~ the military would again interfere in the electoral process}.
The Economic Community of West African States (ECOWAS) representative, Ansumane Sall, who had arrived the previous day, briefed the mission on {Ansumane Sall ~ the efforts of the organization to bring the parties together}. {Ansumane Sall ~ ECOWAS, he stressed, would maintain its force until the elections}. He expressed disagreement with {Ansumane Sall =objects~ those who advocated sanctions}.`,
	),
	passage(
		'A picture drawn, what one saw as the obstacle, and those who stand for a body',
		'Democratic Republic of the Congo',
		`
Vice-President Mbala, in charge of the Political Commission, was satisfied with {Vice-President Mbala =assesses~ the progress in the transition} but acknowledged that {Vice-President Mbala ~ the integration of the armed forces lagged behind}. He attributed {Vice-President Mbala ~ the delay to logistical difficulties}, and urged the international community {Vice-President Mbala =asks~ to pay the soldiers directly}. Vice-President Lokwa, for his part, saw {Vice-President Lokwa ~ corruption as the main obstacle}.
The International Committee in Support of the Transition (CIAT) shared with the mission {International Committee in Support of the Transition ~ its concerns about the electoral calendar}. CIAT recommended that {International Committee in Support of the Transition =asks~ the Council send a strong message to spoilers}. Its members were unanimous that {International Committee in Support of the Transition =holds~ the deadline of June could not be met}.
In Bukavu, the acting Governor, Marcel Bisimwa, drew a bleak picture of {Marcel Bisimwa ~ the humanitarian situation}. Women's associations denounced {Women's associations =objects~ the systematic rape of women and girls by armed men} and asked for {Women's associations =asks~ the establishment of a special tribunal}. The commander of the military region, General Kasongo, who took up his post in March, promised {General Kasongo =pledges~ that those responsible would be punished}.
The mission left Bukavu with the impression that {Security Council mission ~ the presence of foreign armed groups was the main source of insecurity}. It was struck by {Security Council mission ~ the courage of the population}. It believes that {Security Council mission ~ the disarmament of those groups can no longer be postponed}. It therefore recommends {Security Council mission =asks~ that MONUC be given the means to assist the national army} and calls on the Governments of the region {Security Council mission =asks~ to cease all support for armed groups}.`,
	),
	passage(
		'What is intimated, what is considered essential, and sides',
		'Georgia',
		`
The mission held extensive discussions with the Georgian leadership. President Lomidze, while reaffirming his Government’s commitment to {President Lomidze ~ a peaceful settlement}, made clear that {President Lomidze ~ his patience was running out}. He criticized {President Lomidze =objects~ the peacekeeping force as partial} and intimated that {President Lomidze ~ Georgia might withdraw its consent}. The State Minister for Conflict Resolution, Giorgi Beridze, outlined {Giorgi Beridze ~ a three-stage plan, the first stage of which would be demilitarization}. {Giorgi Beridze ~ Georgia, he insisted, would not use force}.
In Sukhumi, the de facto Prime Minister rejected {De facto Prime Minister =objects~ the plan out of hand}. He saw {De facto Prime Minister ~ no point in further talks as long as Georgian troops remained in the upper Kodori valley}. The Abkhaz side complained that {Abkhaz side ~ its representatives were denied visas} and expressed the hope that {Abkhaz side =holds~ the Council would hear both sides}. Asked about the return of internally displaced persons, the de facto Foreign Minister said that {De facto Foreign Minister ~ returns to the Gali district were possible} but that {De facto Foreign Minister ~ returns elsewhere would upset the demographic balance}.
The Group of Friends, meeting with the mission in Tbilisi, encouraged both sides {Group of Friends =asks~ to resume the dialogue without delay}. The Special Representative was concerned by {Special Representative =fears~ the hardening of positions}. She felt that {Special Representative ~ confidence-building measures offered the best prospect for progress}.
The mission concluded that {Security Council mission ~ neither side was prepared to make the first step}. The mission considers it essential that {Security Council mission =holds~ direct contacts be restored}. It urges the Georgian side {Security Council mission =asks~ to address the security concerns of the Abkhaz}.`,
	),
];
