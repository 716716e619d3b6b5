import {type Passage, passage} from './passage.ts';

/** Invented passages with rarer turns: words that end before the sentence does, and what is wanted. */
export const rarerPassages: readonly Passage[] = [
	passage(
		'Where it ends',
		'Arcadia',
		`
The appeal by the Governor for {Governor =asks~ boats} was heard. The Mayor's call for {Mayor =asks~ calm} was heeded. The demand of the fishermen for {Fishermen =asks~ nets} remained.
The Governor told the mission {Governor ~ the pier would reopen in June}.`,
	),
	passage(
		'Whose warning it is, what is wanted, and who sent word',
		'Arcadia',
		`
The mission heard the Bishop's warning that {Bishop =fears~ the dam might break}. The fishermen wanted {Fishermen =asks~ deep harbours for their boats and cranes to lift the nets}.
The mission also wished to express {Security Council mission =supports~ the full support of the Council for the ferries} and to visit the harbour. The Mayor voiced {Mayor ~ the hope of the traders for an early spring}.
The mission noted that {Security Council mission =assesses~ the pace of repairs did not appear quite sufficient to meet the target of the harbour plan}. The Governor announced {Governor =plans~ a plan for the pier}. The Mayor stated that {Mayor =reports~ the lighthouse was outside the harbour plan}.`,
	),
	passage(
		'Whose view it is',
		'Arcadia',
		`
The Governor of Port Ville, Rosa Lund, said that {Rosa Lund ~ ferries were late}. In her view, {Rosa Lund =assesses~ larger boats were the answer}. In the opinion of the Bishop, {Bishop =assesses~ the harbour would thrive}. In view of the tide, the boats had left.
Members of the Council agreed with {Members of the Security Council ~ the view expressed by several fishermen that {some Fishermen =assesses~ the pier was too short}}. It was clear to the mission that {Security Council mission ~ trust was lacking}. The mission was pleased to learn from the Bishop that {Bishop ~ the bells had been mended}.
Asked about the ferries, the Minister of Transport replied that {Minister of Transport ~ they would not be sold}. There must be a lighthouse, {Traders ~ a view shared by the traders}.
Neither the Mayor of Sandby, Nils Holm, nor the local fishermen thought that {Nils Holm + Local fishermen =objects~ the tender was fair}. Neither objected to the pier.`.replace(
			'There must be a lighthouse, {Traders ~ a view shared by the traders}',
			'{Traders ~ There must be a lighthouse}, a view shared by the traders',
		),
	),
	passage(
		'Who joins in, what is assured, and what states nothing',
		'Arcadia',
		`
The mission met the Governor, Rosa Lund, and other officials of the Harbour Fund, who asserted that {Rosa Lund + Officials of the Harbour Fund ~ the dam had held}. President Bassi and the Mayor, as well as the traders, the Bishop and civil society, emphasized {President Bassi + Mayor + Traders + Bishop + Civil society =asks~ the need for a lighthouse}. The Vice-President, Nils Holm, informed the mission that {Nils Holm ~ the road was closed}.
The ministers assured the mission of their commitment to {Ministers =pledges~ mending the dam}. The fishermen stated to members of the mission their commitment to {Fishermen =pledges~ clean water} but insisted that {Fishermen ~ it was late}.
The mission welcomes {Security Council mission =supports~ this commitment}, encourages {Security Council mission =asks~ efforts to save the dam} and looks forward to {Security Council mission ~ the report of the Fund}. The mission urges Arcadian political and community leaders {Security Council mission =asks~ to continue their talks}.
It was agreed that the order of the visits would be as follows. At the invitation of the Governor for the feast, the mission stayed. While the donors were willing {Donors =plans~ to pay for the dam}, the task was that of the Government.
Speaking with women leaders in the port, the mission took note of {Security Council mission =notes~ their needs}. The women wanted {Women leaders in the port =asks~ schools}. The Bishop told the mission that {Bishop ~ he would go home and would propose a truce}.`,
	),
];
