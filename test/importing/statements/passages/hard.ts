import {type Passage, passage} from './passage.ts';

/** Invented passages of observations in the present tense, absolute turns, offices held by named people and shared heads. */
export const hardPassages: readonly Passage[] = [
	passage(
		'Present tense: what the mission recommends',
		'Chad',
		`
The mission believes that {Security Council mission =holds~ the deployment of the police should be accelerated}. It calls on the Government {Security Council mission =asks~ to finalize the arrangements}, and recommends that {Security Council mission =asks~ the Secretary-General report on the matter by 1 March}.
Council members remain concerned about {Members of the Security Council =fears~ the plight of refugees} and welcome {Members of the Security Council =supports~ the generosity of host communities}. They note that {Members of the Security Council ~ the number of refugees has reached 240,000}.
The members of the mission were struck by {Members of the mission ~ the scale of the needs in the camps}.
The mission attaches great importance to {Security Council mission ~ the protection of humanitarian workers}. Its members are of the view that {Members of the Security Council =holds~ a regional approach is required}.`.replace(
			'Its members are',
			'Council members are',
		),
	),
	passage(
		'Addressees, and what is the main obstacle',
		'Sierra Leone',
		`
The Deputy Minister of Defence confirmed to the mission his intention to {Deputy Minister of Defence =plans~ reduce the size of the army}. He explained to Council members the reasons for {Deputy Minister of Defence ~ the delay in the payment of pensions}.
Civil society groups expressed to the mission their deep concern about {Civil society =fears~ unemployment among young people}. Sierra Leoneans, they said, {Civil society ~ wanted to see an end to corruption}.
The paramount chiefs identified {Paramount chiefs ~ the lack of roads} as the main obstacle. They made reference to {Paramount chiefs ~ the promises made after the war}.
Local residents complained that {Local residents ~ the hospital had no doctor}.`
			.replace('Sierra Leoneans, they said, {Civil society ~ wanted to see an end to corruption}.', '')
			.replace(
				'{Paramount chiefs ~ the lack of roads} as the main obstacle',
				'{Paramount chiefs ~ the lack of roads as the main obstacle}',
			),
	),
	passage(
		'Offices and names',
		'Guinea',
		`
The mission met with the Special Representative of the Secretary-General for Guinea and Head of the United Nations Mission in Guinea (UNMIG), Elena Markovic, on 12 March. The Special Representative reported that {Elena Markovic ~ the Mission had completed its deployment}. Ms. Markovic commended {Elena Markovic =supports~ the cooperation of the authorities}, but indicated that {Elena Markovic ~ UNMIG lacked engineers}.
The President of the Senate, Mamadou Ba, and the President of the Chamber of Deputies, Aïssata Camara, said that {Mamadou Ba + Aïssata Camara ~ the budget would be adopted in time}. The two Presidents called for {Mamadou Ba + Aïssata Camara =asks~ a dialogue with the executive}. Mrs. Camara stressed that {Aïssata Camara ~ women held only 9 of 99 seats}.
The Director General of the Guinean National Police, Oumar Sow, told the mission that {Oumar Sow ~ 1,200 recruits were being trained}. According to Mr. Sow, {Oumar Sow ~ vetting would be completed in June}.
President Alpha Touré received the mission on 13 March. President Touré reiterated his determination to {Alpha Touré =plans~ fight impunity}. The President also requested {Alpha Touré =asks~ the lifting of the sanctions}.
The Foreign and Interior Ministers regretted that {Foreign Minister + Interior Minister =objects~ the mission could not travel to the north}.
Members of the Senate and of the Chamber of Deputies urged {Members of the Senate + Members of the Chamber of Deputies =asks~ that the mandate be extended}.
Guineans abroad asked {Guineans abroad =asks~ to be allowed to vote}. The diplomatic corps was of the opinion that {Diplomatic corps =assesses~ the timetable was realistic}, a view shared by the international community.`.replace(
			'realistic}, a view shared by the international community.',
			'realistic}.',
		),
	),
	passage(
		'Several speakers behind "by", contrasts',
		'Somalia',
		`
The mission was briefed by the Special Representative, the Force Commander of the African Union Mission in Somalia (AMISOM) and the Police Commissioner on {Special Representative + Force Commander of the African Union Mission in Somalia + Police Commissioner ~ the preparations for the offensive}.
Strong opposition to {Clan elders =objects~ the draft law} was voiced by clan elders. The importance of {Ethiopia ~ border security} was stressed by Ethiopia.
Unlike the federal Government, the regional administrations did not consider that {Regional administrations ~ the constitution was final}. They nevertheless supported {Regional administrations =supports~ the review process}.
Neither the parliamentarians nor the ministers questioned {Parliamentarians + Ministers ~ the need for elections}. What mattered most to women's groups was security. The young people whom the mission met in Baidoa demanded jobs and {Young people =asks~ access to education}.
The Minister for Women and Human Rights Development hailed {Minister for Women and Human Rights Development =supports~ the 30 per cent quota} as historic. It was suggested by one donor that {Donor ~ the quota be written into law}.`
			.replace(
				'demanded jobs and {Young people =asks~ access to education}',
				'demanded {Young people =asks~ jobs and access to education}',
			)
			.replace(
				'Neither the parliamentarians nor the ministers questioned {Parliamentarians + Ministers ~ the need for elections}. ',
				'',
			)
			.replace(
				'The importance of {Ethiopia ~ border security} was stressed by Ethiopia',
				'{Ethiopia ~ The importance of border security} was stressed by Ethiopia',
			),
	),
];
