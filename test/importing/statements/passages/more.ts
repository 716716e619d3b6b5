import {type Passage, passage} from './passage.ts';

/** More invented passages: rarer forms, long subjects, impersonal turns. */
export const morePassages: readonly Passage[] = [
	passage(
		'Liberia: long subjects and adverbials',
		'Liberia',
		`
Those who had returned from the camps said that {~ they lacked access to land}. A majority of the traditional leaders whom the mission met in Gbarnga believed that {some Traditional leaders ~ disputes over land could reignite the conflict}.
On the question of corruption, the Chair of the Anti-Corruption Commission, Frances Johnson, indicated that {Frances Johnson ~ 25 cases had been investigated}.
While welcoming {Political parties =supports~ the electoral reform}, the political parties stressed {Political parties ~ the need for a level playing field}. In addition, they made a strong plea for {Political parties =asks~ continued logistical support from the United Nations Mission in Liberia (UNMIL)}.
The Force Commander, Major General Muhammad Iqbal, and the Police Commissioner, Gautam Shah, gave the mission an overview of {Muhammad Iqbal + Gautam Shah ~ the security situation along the border}. They drew the mission's attention to {Muhammad Iqbal + Gautam Shah ~ the fact that more than 200 crossing points were unmonitored}.
President Ellen Sirtoe made it clear that {President Ellen Sirtoe ~ she would not stand again}.
The general view among interlocutors was that {Interlocutors ~ the police remained weak outside Monrovia}. Their main concern was {Interlocutors =fears~ the lack of mobility}. Of particular concern to the mission was {Security Council mission =fears~ the high incidence of rape}.`,
	),
	passage(
		'Côte d’Ivoire: impersonal turns',
		"Côte d'Ivoire",
		`
Emphasis was placed on {~ the disarmament of the militias}. Attention was also drawn to {~ the situation of foreign workers}.
It was agreed that {~ the follow-up mechanism should meet monthly}. It was also recommended that {~ the embargo be maintained}. There were calls for {~ a more robust mandate}.
The consensus was that the elections would be a turning point.
The Prime Minister, Guillaume Konan, gave assurances that {Guillaume Konan =pledges~ the lists would be published by 15 June}. He had in mind a short campaign. The mission received assurances from the Independent Electoral Commission that {Independent Electoral Commission ~ the kits had been delivered}.
France made clear that {France ~ its forces would remain in support of the United Nations Operation in Côte d'Ivoire (UNOCI)}.
The Forces nouvelles placed particular emphasis on {Forces nouvelles ~ the integration of their troops}. Their representatives shared with the mission their frustration at {Forces nouvelles =objects~ the slow payment of allowances}.`.replace(
			'The consensus was that the elections would be a turning point. ',
			'',
		),
	),
	passage(
		'Iraq: quotations, ministers, joined nouns',
		'Iraq',
		`
The Minister of Planning and Development Cooperation, the Minister of Finance and the Governor of the Central Bank presented {Minister of Planning and Development Cooperation + Minister of Finance + Governor of the Central Bank ~ the five-year plan}.
Kurdish and Turkmen representatives clashed over Kirkuk: the former sought {Kurdish representatives =asks~ a referendum}, the latter opposed {Turkmen representatives =objects~ any change of status}.
A member of the High Electoral Commission warned the mission that {some High Electoral Commission =fears~ postponement would damage the credibility of the Commission}. The mission was also cautioned against {~ raising expectations}.
The leaders of the Iraqi parties were committed to {Leaders of the Iraqi parties =pledges~ forming an inclusive government} but differed on {Leaders of the Iraqi parties ~ the distribution of portfolios}.
The Secretary-General's Deputy Special Representative, Andrew Gil, as well as the heads of the agencies, considered {Andrew Gil + Heads of the agencies ~ the return of refugees premature}.
Security Council members acknowledged {Members of the Security Council ~ the sacrifices made by the Iraqi people}, reaffirmed their support for {Members of the Security Council =supports~ the sovereignty of Iraq} and looked forward to {Members of the Security Council ~ the early appointment of a Government}.`,
	),
	passage(
		'Sudan: clauses within clauses',
		'Sudan',
		`
The Governor of Northern Darfur claimed that {Governor of Northern Darfur ~ the rebels, who had refused to sign the agreement, were responsible for the attacks on convoys}, and asserted that {Governor of Northern Darfur ~ the police, trained with the help of the African Union, could protect the camps}.
The Joint Special Representative said that {Joint Special Representative ~ the deployment of UNAMID was hampered by visa delays and by the lack of helicopters}, and that {Joint Special Representative ~ only 9,200 of 19,555 troops were on the ground}. The Government disputed {Government of Sudan =objects~ these figures}.
Community leaders in Kalma camp, most of whom were women, pleaded for {Community leaders in Kalma camp =asks~ better protection}; they accused the Government {Community leaders in Kalma camp ~ of arming the militias}.
The mission noted with concern {Security Council mission =fears~ the arrests of lawyers}. It conveyed to the Government the Council's concern that {Security Council mission =fears~ the ceasefire was not being respected}.
Sudanese officials took the position that {Sudanese officials =holds~ the sanctions were unjustified}, and questioned {Sudanese officials =objects~ the impartiality of the International Criminal Court (ICC)}.
In a meeting with the mission, the Chair of the African Union Commission, Alpha Konaré, announced that {Alpha Konaré ~ a summit would be held in Addis Ababa}. Mr. Konaré further proposed {Alpha Konaré =asks~ that the Council finance the operation}.`,
	),
	passage(
		'Haiti-like: parliament, private sector, camps',
		'Guinea-Bissau',
		`
Parliamentarians from across the political spectrum deplored {Parliamentarians from across the political spectrum =objects~ the persistent tensions between the executive and the legislature}. Several of them held that {some Parliamentarians from across the political spectrum ~ the constitution should be amended}, but the Speaker of the Parliament, Raimundo Pereira, cautioned that {Raimundo Pereira ~ such a reform would take time}.
The private sector saw {Private sector ~ political stability as a precondition for investment}. Business leaders urged greater {Business leaders =asks~ transparency in public procurement}.
During the visit to the camp, residents described {Residents ~ the lack of lighting and clean water}. One woman told the mission that {some ~ she had been attacked twice}.
The mission emphasized, in particular, {Security Council mission ~ the importance of an effective judiciary}. It recognized {Security Council mission ~ the role played by the Economic Community of West African States (ECOWAS)}, and encouraged ECOWAS and the Community of Portuguese-speaking Countries (CPLP) {Security Council mission =asks~ to coordinate their efforts}.
All interlocutors agreed on {Interlocutors ~ the urgency of paying salaries}. Many feared that {some Interlocutors =fears~ the armed forces might intervene again}. They attributed {some Interlocutors ~ the crisis to drug trafficking}.
The National Police, which had benefited from training by Brazil, needed {National Police ~ vehicles and radios}, its Director General said.
The United Nations country team was preparing for the transition, and the Resident Coordinator assured members that {Resident Coordinator =pledges~ no activity would be interrupted}.`
			.replace('One woman told the mission that {some ~ she had been attacked twice}.', '')
			.replace(
				'needed {National Police ~ vehicles and radios}, its Director General said',
				'needed vehicles and radios',
			)
			.replace(
				'urged greater {Business leaders =asks~ transparency in public procurement}',
				'urged {Business leaders =asks~ greater transparency in public procurement}',
			),
	),
];
