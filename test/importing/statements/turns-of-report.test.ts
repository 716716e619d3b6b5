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
	[
		'The mission came away from the port with a strong sense that the pier was old. It is less sure that the traders know it.',
		'Security Council mission to Arcadia: the pier was old',
		'Security Council mission to Arcadia: the traders know it',
	],
	[
		'The mission left the Mayor in no doubt that the pier was old.',
		'Security Council mission to Arcadia: the pier was old',
	],
	[
		'The mission was glad to be told by the Governor, Rui Neves, that the pier was safe.',
		'Governor Rui Neves: the pier was safe',
	],
	['It was apparent to the Mayor that the pier was old. It was obvious in the port.', 'Mayor: the pier was old'],
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
	[
		'The mission gained the impression that the pier was safe. It returned to the matter with the Mayor.',
		'Security Council mission to Arcadia: the pier was safe',
	],
	[
		'The Mayor put the number of boats lost since March at 40. The Governor put the depth of the harbour at 3 metres.',
		'Mayor: the number of boats lost since March at 40',
		'Governor: the depth of the harbour at 3 metres',
	],
	[
		'The pilot was candid about the leaks, but doubtful whether the pier would last.',
		'Pilot: the leaks',
		'Pilot: the pier would last',
	],
	[
		'The Mayor instructed the pilots that they were to wait, and gave instructions that the light should be lit.',
		'Mayor: they were to wait',
		'Mayor: the light should be lit',
	],
	[
		'The mission called on the pilots to let the boats pass and to mend the pier.',
		'Security Council mission to Arcadia: to let the boats pass',
		'Security Council mission to Arcadia: to mend the pier',
	],
	[
		'The Mayor appealed to the Governor to open the port and to the pilots to wait.',
		'Mayor: to open the port',
		'Mayor: to wait',
	],
	[
		'The mission urged the Mayor to open the port without delay, and in particular to light the pier. It called on the traders to wait and on the pilots to help.',
		'Security Council mission to Arcadia: to open the port without delay',
		'Security Council mission to Arcadia: to light the pier',
		'Security Council mission to Arcadia: to wait',
		'Security Council mission to Arcadia: to help',
	],
	[
		'The Governor stated that the port would be open by June, and the Bank that it was ready to pay.',
		'Governor: the port would be open by June',
		'Bank: it was ready to pay',
	],
	['In his judgment, the pier ought never to have been built.', ': the pier ought never to have been built'],
	[
		'The mission noted the Mayor’s position that the pier would be closed, as was also expressed by the Governor.',
		'Security Council mission to Arcadia: the Mayor’s position that the pier would be closed',
		'Mayor: the pier would be closed',
		'Governor: the Mayor’s position that the pier would be closed',
	],
	[
		'There was broad agreement among the pilots with whom the mission spoke that the pier should close.',
		'Pilots: the pier should close',
	],
	[
		'The mission noted a consensus among the pilots whom it met — those of the north too — that the pier should close, as they consider that it is old.',
		'Security Council mission to Arcadia: a consensus among the pilots whom it met — those of the north too — that the pier should close, as they consider that it is old',
		'Pilots: the pier should close, as they consider that it is old',
		'Pilots: it is old',
	],
	['The lessons of the storm should be drawn with care. The storm made a strong impression on all.'],
	[
		'The Governor noted that the Mayor had praised the pilots, and called on all involved to wait. She urged all those concerned to help.',
		'Governor: the Mayor had praised the pilots',
		'Governor: to wait',
		'Governor: to help',
	],
	[
		'While acknowledging the age of the pier, the mission raised with the Mayor whether it was safe. It raised the matter with the Governor.',
		'Security Council mission to Arcadia: the age of the pier',
		'Security Council mission to Arcadia: whether it was safe',
	],
	[
		'They would go home when the ice had gone, the pilots said; on the day, opinions differed. Their boats would be ready if ice was cheap and dry, they continued.',
		'Pilots: They would go home when the ice had gone',
		'Pilots: Their boats would be ready if ice was cheap and dry',
	],
	[
		'The mission shares the Mayor’s concern for the pilots.',
		'Security Council mission to Arcadia: the Mayor’s concern for the pilots',
	],
	[
		'The youth of Kilomètre 5 and the committee of Pier 7 explained that the water was cold.',
		'Youth of Kilomètre 5 + Committee of Pier 7: the water was cold',
	],
	[
		'He attributed that slowness to the storm. The Mayor thanked its members for the help given by them on the pier.',
		': that slowness to the storm',
		'Mayor: the help given by them on the pier',
	],
	[
		'According to statistics provided to the mission by the Mayor, the port lost 192 boats. The Mayor added, with some feeling, that it was late.',
		'Mayor: the port lost 192 boats',
		'Mayor: it was late',
	],
	[
		'The Mayor replied with a proverb: “The pier is built from the shore.” He claimed as well that it was safe. He pointed out, though, that it was old.',
		'Mayor: The pier is built from the shore',
		'Mayor: it was safe',
		'Mayor: it was old',
	],
	[
		'The Mayor told the mission, “We are ready to sail with the tide.” He paid a courtesy call on the pilots. He noted the plan, “Pier 2030”.',
		'Mayor: We are ready to sail with the tide',
		'Mayor: the plan, “Pier 2030”',
	],
	[
		'The pilots urged the Mayor to open the port and the Governor not to forget them.',
		'Pilots: to open the port',
		'Pilots: not to forget them',
	],
	[
		'The families wanted to leave, but only with their boats, the Mayor said.',
		'Mayor: The families wanted to leave, but only with their boats',
	],
	[
		'The mission attaches particular weight to the building of a pier. The visit had to be put off on account of weather.',
		'Security Council mission to Arcadia: the building of a pier',
	],
	[
		'Officials of the port drew a sober picture. According to their projections, the catch would fall.',
		'Officials of the port: the catch would fall',
	],
	[
		'The mission raised with the Mayor the matter of ice. It once again wished to thank the pilots for their boats.',
		'Security Council mission to Arcadia: ice',
		'Security Council mission to Arcadia: their boats',
	],
])('%s', (text, ...statements) => {
	expect(said(text)).toEqual(statements);
});
