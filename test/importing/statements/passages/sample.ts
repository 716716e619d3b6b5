import {type Passage, passage} from './passage.ts';

/** Invented passages, with who says what in them. */
export const samplePassages: readonly Passage[] = [
	passage(
		'Afghanistan: that-clauses, lists of predicates, pronouns',
		'Afghanistan',
		`
The mission met with the President, Hamid Rahimi, on 22 November. He told the mission that {President Hamid Rahimi ~ security had improved in the central provinces}, but expressed concern about {President Hamid Rahimi =fears~ the increase in civilian casualties} and called for {President Hamid Rahimi =asks~ closer coordination between Afghan and international forces}. The members of the Council reiterated {Members of the Security Council ~ the need for the Afghan authorities to take the lead}.
The Special Representative of the Secretary-General for Afghanistan, Jan Eldar, explained that {Jan Eldar ~ the United Nations Assistance Mission in Afghanistan (UNAMA) had opened two new offices in 2008}.
Provincial governors, for their part, complained that {Provincial governors =objects~ funds seldom reached the districts}. They asked the mission {Provincial governors =asks~ to convey this message to donors}. According to the Governor of Herat, {Governor of Herat ~ more than 60 per cent of the budget had not been spent}.
Several elders argued that {some Elders ~ reconciliation should begin at the local level}, while others warned against {some Elders =fears~ a hasty dialogue with the Taliban}. A number of women's organizations stressed the importance of {some Women's organizations ~ protecting the gains made since 2001}.
The Commander of the International Security Assistance Force (ISAF), General David Moore, briefed the mission on {David Moore ~ the military situation}. He assessed that {David Moore =assesses~ the insurgency remained resilient} and that {David Moore =assesses~ it could not be defeated by military means alone}.
The mission was informed that {~ the voter registration had begun in 14 provinces}. It was emphasized by the Independent Electoral Commission that {Independent Electoral Commission ~ the polls would take place as scheduled}.`,
	),
	passage(
		'Democratic Republic of the Congo: infinitives, joint speakers, passives',
		'Democratic Republic of the Congo',
		`
The Minister of Foreign Affairs and the Minister of Defence urged the Council {Minister of Foreign Affairs + Minister of Defence =asks~ to maintain MONUC at its current strength}. Both ministers denied that {Minister of Foreign Affairs + Minister of Defence =holds~ the army had cooperated with the Forces démocratiques de libération du Rwanda (FDLR)}.
In Goma, representatives of civil society, as well as women's groups, demanded {Civil society + Women's groups =asks~ an immediate end to sexual violence}. The Governor of North Kivu, Julien Mbayo, who had accompanied the mission from Kinshasa, acknowledged that {Julien Mbayo ~ impunity remained widespread} and promised {Julien Mbayo =pledges~ to bring the perpetrators to justice}.
The President of the National Assembly informed the mission that {President of the National Assembly ~ two bills on decentralization had been adopted} and that {President of the National Assembly ~ a third was being examined}. She requested {President of the National Assembly =asks~ the support of the Council for the holding of local elections}.
The mission encouraged the Government {Security Council mission =asks~ to accelerate the reform of the security sector}. It also underlined {Security Council mission ~ the responsibility of the Government to protect civilians}. The Government, in turn, reaffirmed its commitment to {Government of the Democratic Republic of the Congo =pledges~ holding elections in 2009}.
{Office for the Coordination of Humanitarian Affairs ~ The deteriorating humanitarian situation in Ituri} was highlighted by the Office for the Coordination of Humanitarian Affairs. Concern was expressed about {~ the recruitment of children}. The mission was assured by the Chief of Staff of the armed forces that {Chief of Staff of the armed forces ~ salaries would be paid on time}.
Speaking on behalf of the opposition, Jean-Pierre Kasongo said {Jean-Pierre Kasongo ~ the political space was shrinking}. He appealed to the international community {Jean-Pierre Kasongo =asks~ to remain engaged}.`,
	),
	passage(
		'Kosovo: contrasts, views, the latter',
		'Kosovo',
		`
The Prime Minister, Agim Krasniq, stated that {Agim Krasniq ~ the status process should be concluded without delay}, whereas the Kosovo Serb leaders rejected {Kosovo Serb leaders =objects~ any solution imposed from outside}. The latter insisted that {Kosovo Serb leaders ~ resolution 1244 (1999) remained in force}.
The Council delegation heard from the Special Representative that {Special Representative ~ freedom of movement had improved}. He was of the view that {Special Representative =assesses~ returns had been too few} and attributed this to {Special Representative ~ the lack of economic opportunity}.
There was broad agreement among the municipal officials that {Municipal officials ~ decentralization was necessary}. Some of them feared, however, that {some Municipal officials =fears~ it would lead to partition}. The hope was expressed that {~ a compromise could be found}.
Members of the mission expressed their appreciation to the Kosovo Force (KFOR) for {Members of the mission ~ its contribution to stability}, took note of {Members of the mission =notes~ the concerns of minority communities} and recalled that {Members of the mission ~ standards had to be met before status}.
The Serbian Orthodox Church voiced its disappointment at {Serbian Orthodox Church =objects~ the slow pace of reconstruction of religious sites}. Bishop Teodosije pointed out that {Bishop Teodosije ~ only 12 of 34 churches had been rebuilt}.`,
	),
	passage(
		'Timor-Leste: gerunds, nominal forms, post-posed sources',
		'Timor-Leste',
		`
President José Ramos Alves thanked the Council for {President José Ramos Alves ~ its continued support}, noting that {President José Ramos Alves ~ the country had regained stability}. The Prime Minister, while recognizing that {Prime Minister ~ much remained to be done}, expressed confidence that {Prime Minister =assesses~ the national police could resume responsibility by the end of 2008}.
Opposition parties criticized {Opposition parties =objects~ the Government's handling of the petitioners' case}, calling for {Opposition parties =asks~ an independent inquiry}. The leader of the main opposition party, Mari Soares, alleged that {Mari Soares ~ the Government was unconstitutional} but ruled out {Mari Soares =objects~ a boycott of Parliament}.
Internally displaced persons told Council members that {Internally displaced persons ~ they feared returning to their homes}. They also complained about {Internally displaced persons =objects~ the quality of food rations} and wished to know {Internally displaced persons ~ when compensation would be paid}.
The mission welcomed {Security Council mission =supports~ the adoption of the law on the national police} and commended the Government on {Security Council mission =supports~ its recovery strategy}. It agreed with the Special Representative that {Security Council mission ~ a premature withdrawal should be avoided}.
The judges and prosecutors explained to the mission that {Judges + Prosecutors ~ the backlog stood at 4,700 cases}. Lack of interpreters was described as {~ the main obstacle}.`,
	),
	passage(
		'South Sudan: relatives, objects met, some and others',
		'South Sudan',
		`
In Juba, the mission held a meeting with the Vice-President, Riek Lado, who assured members that {Riek Lado =pledges~ the Government would cooperate fully with UNMISS}. The mission then visited a protection site and spoke with displaced women, who recounted {Displaced women ~ attacks on their way to collect firewood}.
The humanitarian country team reported that {Humanitarian country team ~ 4.8 million people were severely food insecure}. Humanitarian partners deplored {Humanitarian partners =objects~ the bureaucratic obstacles they faced} and appealed for {Humanitarian partners =asks~ unhindered access}. Many also mentioned {some Humanitarian partners ~ the rising cost of visas}.
Church leaders advised that {Church leaders =asks~ the parties be given no further deadlines}. They offered {Church leaders ~ to mediate between communities}. In response, Council members stressed that {Members of the Security Council ~ there could be no military solution}.
Members of the opposition, including Taban Deng Gai, were sceptical of {Members of the opposition ~ the regional protection force}. The ministers were unanimous. The Minister of Cabinet Affairs declared his readiness to {Minister of Cabinet Affairs ~ discuss the modalities of the deployment}.
The Transitional Government of National Unity consented to {Transitional Government of National Unity ~ the deployment of the force, reversing an earlier decision}.
The United States and the United Kingdom raised {United States + United Kingdom ~ the killing of aid workers}; China called upon the parties {China =asks~ to exercise restraint}.`,
	),
	passage(
		'Great Lakes: places before the subject, neighbours, hopes',
		'Burundi',
		`
On 20 and 21 November, in Bujumbura, the mission was received by the President of Burundi, Domitien Nzey. President Nzey said he hoped {President Nzey =holds~ the refugees would return soon}. Mr. Nzey recalled that {Domitien Nzey ~ the ceasefire agreement had been signed in 2003}.
During its visit to Kigali, the mission was told by the Foreign Minister of Rwanda that {Foreign Minister of Rwanda ~ the presence of armed groups in the east constituted a threat to regional security}.
The National Liberation Forces (FNL) proposed {National Liberation Forces =asks~ a power-sharing formula}. FNL, which had not signed the agreement, insisted on {FNL ~ direct talks with the army}. Its leaders regretted {FNL =objects~ the absence of guarantees}.
The Mayor of Bujumbura and local officials drew attention to {Mayor of Bujumbura + Local officials ~ the shortage of drinking water}. A representative of the private sector suggested that {some Private sector ~ taxes be lowered}.
With regard to justice, the Government was committed to {Government of Burundi =pledges~ establishing a truth commission}. Some civil society organizations doubted {some Civil society ~ its independence}. Donors, on the other hand, were encouraged by {Donors =assesses~ the progress made}.
Uganda, speaking as Chair of the Regional Initiative, and South Africa, as facilitator, underscored that {Uganda + South Africa ~ elections should be held by 31 October}.`,
	),
];
