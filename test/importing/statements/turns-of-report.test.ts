import {expect, test} from 'vitest';
import {said} from './said.ts';

test.each([
	[
		'The mission recommends accordingly that the pier be mended. It notes also that ice is dear.',
		'Security Council mission to Arcadia: the pier be mended',
		'Security Council mission to Arcadia: ice is dear',
	],
	[
		'The mission believes, however, that the pier is safe. It notes, with concern, that ice is dear and urges, in particular, the traders to wait.',
		'Security Council mission to Arcadia: the pier is safe',
		'Security Council mission to Arcadia: ice is dear',
		'Security Council mission to Arcadia: to wait',
	],
	['The mission’s hopes, on the other hand, were dashed.'],
	[
		'The mission left with the conviction that the pier was safe.',
		'Security Council mission to Arcadia: the pier was safe',
	],
	['From the perspective of the Mayor, ice was dear.', 'Mayor: ice was dear'],
	['From the Mayor’s point of view, ice was dear.', 'Mayor: ice was dear'],
	['The Mayor’s view, shared by the Governor, was that ice was dear.', 'Mayor: ice was dear'],
	['The Mayor asked for boats, a request echoed by the Governor.', 'Mayor: boats', 'Governor: boats'],
	['The Mayor’s message was simple: more boats.', 'Mayor: more boats'],
	['Médecins sans frontières said that ice was dear.', 'Médecins sans frontières: ice was dear'],
	['Action contre la faim warned that ice was dear.', 'Action contre la faim: ice was dear'],
	[
		'The representative of the African Union said that ice was dear, while that of the European Union hoped that it would not last.',
		'African Union: ice was dear',
		'European Union: it would not last',
	],
	[
		'The Mayor asked for forgiveness for the pain that his men had caused. He asked of the Council that it be sent ice.',
		'Mayor: forgiveness for the pain that his men had caused',
		'Mayor: it be sent ice',
	],
	[
		'The Mayor, Ole Berg, said that it was late. In answer to Ambassador Neves, who asked what had become of the pier, he said that it was open.',
		'Mayor Ole Berg: it was late',
		'Ambassador Neves: what had become of the pier',
		'Mayor Ole Berg: it was open',
	],
	[
		'The Governor was displeased that boats were few. He remained determined that the pier should open.',
		'Governor: boats were few',
		'Governor: the pier should open',
	],
	[
		'The Chairman of the Ceasefire Monitoring and Verification Mechanism said that it was late.',
		'Chairman of the Ceasefire Monitoring and Verification Mechanism: it was late',
	],
	[
		'The mission conveyed the Council’s support to the Mayor.',
		'Security Council mission to Arcadia: the Council’s support to the Mayor',
	],
	['The mission impressed upon the Mayor the need for ice.', 'Security Council mission to Arcadia: the need for ice'],
	[
		'The mission calls on the traders to wait and reminds them that the pier is old.',
		'Security Council mission to Arcadia: to wait',
		'Security Council mission to Arcadia: the pier is old',
	],
	[
		'The Commander of Sector 2 rejected the allegation that his men sold ice.',
		'Commander of Sector 2: the allegation that his men sold ice',
	],
	['The Brigadier spoke with some satisfaction of the new boats.', 'Brigadier: the new boats'],
	[
		'Mr. Rui Neves thanked the mission. "We ask for no ice," he said.',
		'Rui Neves: the mission',
		'Rui Neves: We ask for no ice',
	],
	['The traders consented to attend.', 'Traders: to attend'],
	[
		'The responsibility of the traders was asserted by the Governor, who maintained that the pier was safe.',
		'Governor: The responsibility of the traders',
		'Governor: the pier was safe',
	],
	[
		'Any part in the fire was denied by the Governor, Ana Silva, according to whom the crane had been sold.',
		'Governor Ana Silva: Any part in the fire',
		'Governor Ana Silva: the crane had been sold',
	],
	[
		'The closure of the pier was explained by the Governor, Ana Silva, as a measure of safety.',
		'Governor Ana Silva: a measure of safety',
	],
	[
		'The traders spoke. A demand was made by them for the release of the boats, and doubt was cast by them on the plan.',
		'Traders: the release of the boats',
		'Traders: the plan',
	],
	['It is the finding of the mission that the pier is safe.', 'Security Council mission to Arcadia: the pier is safe'],
	[
		'The mission returned with the impression that the pier was safe.',
		'Security Council mission to Arcadia: the pier was safe',
	],
	[
		'The Governor suggested that the traders mend the pier, a proposal supported by the Mayor.',
		'Governor: the traders mend the pier',
		'Mayor: the traders mend the pier',
	],
	['The part of the plan devoted to the harbour was long.'],
	[
		'The visit took place a few days after the Council had extended the mandate and approved a new plan.',
		'Security Council: a new plan',
	],
	['Traders without boats expressed frustration at the delay.', 'Traders without boats: the delay'],
	[
		'The Mayor, Ana Silva, and the Governor, Rui Neves, speaking for the traders, stressed the need for ice.',
		'Mayor Ana Silva + Governor Rui Neves: the need for ice',
	],
	['The traders spoke. The names of two captains were cited by them.', 'Traders: The names of two captains'],
	[
		'Regret was expressed by the Governor at the loss of boats, and each undertook to pay.',
		'Governor: the loss of boats',
	],
	['As stressed by the Mayor, the pier was closed.', 'Mayor: the pier was closed'],
	[
		'The Governor said that the pier was old, a point stressed by the traders.',
		'Governor: the pier was old',
		'Traders: the pier was old',
	],
	[
		'The Governor said that the pier was safe. This view was shared by the traders.',
		'Governor: the pier was safe',
		'Traders: This view',
	],
	['No letter in which the pier was described as old was read by the Governor.'],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
