import type {ActorKind} from '../../../report/kinds.ts';

// Nouns for people and bodies that speak, by the kind of actor they make. The first kind whose list has the noun counts.
const table: readonly (readonly [ActorKind, string])[] = [
	[
		'armed group',
		`group groups rebels rebel militia militias insurgents combatants ex-combatants fighters movement movements faction factions guerrillas taliban elements militants
warlords warlord`,
	],
	[
		'government',
		`government governments authorities ministry ministries cabinet administration administrations officials official
presidency minister ministers governor governors mayor mayors president premier municipality municipalities prefect prefects commune
communes directorate secretariat executive leadership governorate state vice-president vice-presidents chancellor councillors councillor undersecretary wali walis`,
	],
	[
		'parliament',
		`parliament parliamentarians parliamentarian senate senators senator deputies legislators legislature assembly congress
lawmakers chamber mps`,
	],
	[
		'civil society',
		`society organizations organisation organization ngos associations association activists defenders unions union women youth
youths elders clergy journalists media academics students churches business businesspeople businessmen entrepreneurs lawyers church
workers teachers farmers traders victims survivors herders pastoralists fishermen protesters demonstrators widows mothers imams priests pastor priest
clerics cleric economists`,
	],
	['UN mission', 'peacekeepers contingents contingent observers mission operation'],
	['UN system', 'agencies agency funds programmes country-team team'],
	['military operation', 'force forces coalition troops brigade battalion battalions'],
	['member state', 'countries donors contributors state states neighbours'],
	[
		'other',
		`representatives representative leaders leader members member interlocutors interlocutor stakeholders stakeholder parties party
partners partner participants participant communities residents people peoples population populations refugees returnees deportees deportee abductees internees displaced
persons person families judges judge prosecutors prosecutor magistrates police army military officers officer soldiers soldier gendarmerie
commander commanders chief chiefs director directors head heads coordinator coordinators commissioner commissioners speaker chair
chairperson chairman chairwoman co-chairs ambassador ambassadors envoy envoys spokesperson delegation delegations council councils committee
committees court courts tribunal prosecutor-general opposition candidates candidate organizers organizer voters diaspora minorities minority experts expert analysts staff
personnel management board counterparts counterpart witnesses prisoners detainees sides side politicians politician
bloc alliance platform coordination front caucus panel mediators mediator facilitator negotiators guarantors signatories adherents inhabitants villagers chiefs-of-staff generals
general colonel brigadier admiral captain dignitaries notables figures observers-mission monitors speakers colleagues presidents governors-general colleague sources
administrator adviser advisers advisor secretary secretary-general rapporteur inspector inspector-general attorney attorney-general patriarch bishop imam king queen
doctors nurses fund bank institution institutions company companies service services federation confederation network networks forum
others majority some several many most few former latter both delegates visitors men man woman child children girls boys everyone all none those
commission community corps judiciary bar press counsel unit sector beneficiaries patients inmates principals
spokesman spokeswoman spokesmen spokespersons prince emir sultan sheikh sheikhs ombudsman ombudsperson ombudswoman superintendent warden rector dean
commandant lieutenant major sergeant registrar auditor diplomats diplomat attaches attache counsellor counsellors co-chair chairpersons chairmen chairs elder tribes tribe
clans clan office offices rulers ruler friends troika quartet signatory dissidents militiamen
migrants migrant evacuees employers employees peasants landowners settlers scholars professors professor researchers campaigners volunteers mediation
editors publishers broadcasters prelates cardinals archbishop nuncio consul emissaries clerk midwives whips surgeons physicians merchants shopkeepers dockers miners labourers hunters
nomads boatmen parents father fathers brother sister husband wife widow son daughter headmaster headmistress managers gendarmes veterans pensioners orphans
monks monk nuns rabbi mufti arbitrators smugglers artists component components attendees actors actor providers justice justices section sections division branch recruits cadets guards pilots hostages captives convicts suspects claimants tenants passengers relatives amputees teenagers youngsters trainers instructors trainees engineers specialists donor electorate citizens nationals civilians locals individuals respondents ex-president`,
	],
];

const kinds = new Map(
	table.toReversed().flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

// What a whole phrase tells, where its head alone does not: the first that matches.
const phrases: readonly (readonly [ActorKind, RegExp])[] = [
	['Security Council', /(?<!\bpeace and )\bsecurity council\b|^(?:the )?(?:mission|council)$|\bcouncil members\b/],
	[
		'military operation',
		/\btraining mission\b|\bafrican-led\b|\b(?:african union|ecowas|sadc) (?:\w+ )*(?:mission|force)\b|\bmultinational\b/,
	],
	[
		'parliament',
		/\bparliament|\bnational assembly\b|\bsenat|\bdeput(?:y|ies)$|\bmembers? of (?:the )?(?:parliament|house|assembly)|\blegislat|\bcongress\b|\bchamber of deputies\b|\bhouse of (?:assembly|commons|elders|nationalities|peoples?|representatives)\b|\bspeaker of\b|\bmps\b/,
	],
	[
		'civil society',
		/\bcivil society\b|\bnon-governmental\b|\bngos?\b|\bwomen(?:'s)?\b|\byouth\b|\breligious\b|\btraditional\b|\bcommunity leaders\b|\bprivate sector\b|\bhuman rights (?:defenders|activists|groups|organizations|coalition|network|forum|league|monitors)\b|\bassociations?\b|\b(?:ligue|fédération|réseau|fondation|syndicat|collectif|asociación|federación|liga|fundación|sindicato|rede)\b|\btrade union|\bvictims' (?:groups|associations)|\bbusiness\b|\bchambers? of (?:commerce|industry|trade|agriculture|mines|crafts)\b|\bchurch|\bmedia\b|\bjournalist|\b(?:activists?|youth|young people|students?|citizens['’]?|civic|protest|social|peace|advocacy|rights) (?:groups?|movements?)\b/,
	],
	[
		'armed group',
		/\barmed (?!forces\b)|\brebel|\bmilitia|\binsurgent|\bmovement\b|\bliberation\b|\bcombatant|\bterrorist|\bjihadist|\bsignator|\badherent groups\b/,
	],
	[
		'regional organization',
		/\b(?:african|european|arab) (?:union|states|league)\b|\bregional (?:organi[sz]ations?|economic)\b|\bleague of\b|\borganization of american states\b|\beconomic community\b|\bcaribbean community\b|\bsouthern african development\b/,
	],
	[
		'UN mission',
		/\bunited nations (?:\w+ )*(?:mission|operation|force|office(?! (?:on|of|at)\b)|transitional (?:administration|authority))\b|\bforce commander\b|\bpolice commissioner\b|\bspecial representative of the secretary-general\b|^(?:acting |deputy |principal )*special representative\b(?! (?:of|to) )|\bpeacekeep|\bblue helmets\b|\bmission (?:support|leadership|management)\b|\bsector (?:north|south|east|west|commander)/,
	],
	[
		'UN system',
		/(?<!\bof .* to the )\bunited nations\b|\bunicef\b|\bundp\b|\bunhcr\b|\bocha\b|\bhumanitarian (?:coordinator|country team)\b|\bresident coordinator\b|(?<!\b(?!(?:acting|assistant|current|deputy|former|nations|the|under)\b)[\p{L}-]+[ -])\bsecretary-general\b(?! of (?!the (?:united nations|secretariat)\b))|\bcountry team\b/u,
	],
	[
		'government',
		/\bgovern(?:ment|or)|\bminist|\bauthorit|\bprime minister\b|\bpresident\b|\bcabinet\b|\bmayor|\bprefect|\bsecretar(?:y|ies) of state\b|\bstate (?:institutions|officials|secretar(?:y|ies))\b/,
	],
	[
		'other',
		/\b(?:opposition|political|ruling|electoral|governing) (?:coalition|forces)\b|\b(?:christian|democratic|liberal|patriotic|popular|progressive|republican|socialist) union\b|\bcoalition (?:for|of|pour|des?|du)\b|\b(?:armed|defence|security) forces\b/,
	],
	[
		'military operation',
		/^(?:operation|the (?:\w+ )?force)\b|\bcoalition forces\b|\binternational security assistance force\b|\bforces?$/,
	],
	['member state', /\b(?:neighbouring|regional|donor|troop-contributing|member) (?:countries|states|state)\b/],
];

/** Offices as a text writes them with a capital, as the source of an expression. */
export const officeNames =
	'(?<!\\p{L}-)(?:Vice-|Co-)?(?:President|Prime Minister|Premier|Wali|Minister|Vice-Minister|Governor|Mayor|Prefect|Speaker|Chief Justice|Chair|Chairperson|Chairman|Chairwoman|Co-Chair|Head|Chief|Commander-in-Chief|Commander|Commandant|Superintendent|Sub-Prefect|Director|Director[- ]General|Commissioner|Representative|Envoy|Ambassador|Counsellor|Coordinator|Secretary-General|Secretary|Administrator|Prosecutor|(?:Attorney|Prosecutor|Inspector|Auditor|Solicitor)[- ]General|Adviser|King|Queen|Prince|Emir|Sultan|Chancellor|Leader|Under-Secretary-General|Ombudsperson|Ombudsman|Rapporteur|Spokesperson|Spokesman|Spokeswoman|Mediator|Facilitator|Negotiator|Advisor|Officer(?:[- ]in[- ][Cc]harge)?|Registrar|Delegate|Observer|Chief of Staff|Chief Executive|General|Colonel|Admiral|Captain|Senator|Bishop|Archbishop|Cardinal|Patriarch|Imam|Mufti|Sheikh)(?:-designate|-elect)?(?!\\p{L})';

/** Words with a capital that belong to an office or a body, never to the name of a person. */
export const officeWord = new RegExp(
	`\\b(?:${officeNames}|Congress|Deputy|Minister|Force|Mission|Nations|Council|Committee|Commission|Republic|National|United|Special|Police|Security|Government|Union|States|Office|The|Ministry|Army|Parliament|Assembly|Permanent|Field|Staff|Support|Province|North|South|East|West)\\b`,
	'u',
);

/** What ministries and bodies are for, as the last word of it, with a capital; the source of an expression. */
export const fieldNouns =
	'(?:Administration|Affairs|Agriculture|Arts|Budget|Children|Commerce|Communications?|Cooperation|Crafts|Culture|Decentralization|Defence|Demobilization|Development|Dialogue|Disarmament|Economy|Education|Employment|Energy|Environment|Equality|Family|Finance|Fisheries|Forestry|Forests|Gender|Health|Housing|Immigration|Industry|Information|Infrastructure|Integration|Interior|Justice|Labour|Lands?|Livestock|Mines|Mining|Peace|Planning|Police|Population|Posts|Protection|Reconciliation|Reconstruction|Reintegration|Relations|Religion|Repatriation|Research|Resources|Rights|Science|Security|Services|Solidarity|Sports?|Technology|Telecommunications|Tourism|Trade|Training|Transport|Truth|Unity|Water|Welfare|Women|Works|Youth)';

/** Nouns, singular and in lower case, for one person by the office or part they have. */
export const office =
	/^(?:president|vice-president|minister|vice-minister|(?:vice-|deputy-|sub-)?governor|mayor|speaker|chair|chairperson|chairman|chairwoman|co-chair|head|chief|commander|commander-in-chief|director|director-general|commissioner|representative|envoy|ambassador|coordinator|secretary|secretary-general|prosecutor|(?:attorney|prosecutor|inspector|auditor|solicitor)-general|adviser|advisor|leader|member|official|officer|administrator|wali|premier|prefect|general|brigadier|admiral|colonel|king|queen|prince|emir|sultan|archbishop|bishop|imam|sheikh|pastor|priest|judge|magistrate|spokesperson|spokesman|spokeswoman|mediator|facilitator|senator|deputy|negotiator|delegate|observer|counsellor|councillor|elder|rapporteur|ombudsman|ombudsperson|chancellor|registrar|lawyer|teacher|doctor|journalist|activist|expert|candidate|resident|ex-president|cleric|diplomat|commandant|superintendent|warden|dean|rector|manager|colleague|counterpart)$/;

// What ends so is somebody: "economist", "tribesmen", and several: "drivers", "growers".
const agents =
	/^(?!(?:check|short|black|white)list|(?:hu|ger)man|(?:speci|regi)men|acumen|abdomen)\p{L}{3,}(?:[^l\W]ist|m[ae]n|eer)s?$|^\p{L}{3,}[^aeiou](?:er|or)s?$/u;

// These end so, too, and are nobody.
const things = new Set(
	`number matter paper newspaper order border frontier power quarter headquarter chapter letter register river water winter summer dinner
	container helicopter tanker tower voucher shelter transfer danger answer cover murder barrier factor sector corridor computer detector
	generator indicator error door floor tractor reactor motor mirror terror tender center theater disaster encounter counter layer drawer
	poster dossier cylinder ladder folder server filter meter kilometer finger shoulder prayer bunker cluster character parameter
	perimeter booster elevator sensor router printer reminder trigger trailer enabler multiplier manner banner corner burner chamber
	cancer ulcer offer color consider prefer hinder suffer differ refer confer defer infer incur occur longer greater later better
	higher lower larger smaller stronger wider broader deeper closer earlier however whether after further together rather either
	neither over under never ever`.split(/\s+/),
);

/** The kind of actor a noun makes as the head of a phrase, or undefined where it names nobody who could speak. */
export function headKind(noun: string): ActorKind | undefined {
	return listedKind(noun) ?? (isAgent(noun) ? 'other' : undefined);
}

/** Whether a noun names whoever does something, as "driver", "economists" or "tribesman" does. */
export function isAgent(noun: string): boolean {
	return agents.test(noun) && !things.has(noun.replace(/s$/, ''));
}

/** As `headKind`, by the list alone: "Rahman" and "Lindqvist" end as nouns of agents do. */
export function listedKind(noun: string): ActorKind | undefined {
	return (
		kinds.get(noun) ??
		kinds.get(`${noun}s`) ??
		kinds.get(noun.replace(/y$/, 'ies')) ??
		kinds.get(noun.replace(/^(?:sub|vice|deputy|ex|under)-/, ''))
	);
}

/** The kind of actor a phrase names: what stands before its field decides, and what that is of where it says nothing. */
export function phraseKind(phrase: string): ActorKind {
	const lower = phrase.toLowerCase();
	const before = /^[^,]*?(?=\s(?:of|for|from|in|on|at|to|with|by)\s|$)/.exec(lower)?.[0] ?? '';
	const head = before.split(/\s+/).at(-1) ?? '';
	if (ofGovernment.test(before)) {
		return 'government';
	}

	if (partiesThere.test(lower)) {
		return 'other';
	}

	// "The President of the Court": he is what it is.
	const body = /^[^,]*?\bpresidents? of (?:the )?(?<body>.+)$/.exec(lower)?.groups?.body;
	if (
		body !== undefined &&
		headKind(/^.*?(?= (?:of|for|on) |,|$)/.exec(body)?.[0].split(' ').at(-1) ?? '') !== undefined
	) {
		return phraseKind(phrase.slice(-body.length));
	}

	// "Candidates for the National Assembly" are not it: what persons are for is not what they are.
	const isOfPersons = office.test(head) || office.test(head.replace(/s$/, ''));
	const words = isOfPersons ? lower.replace(field, '') : lower;
	const named = phrases.find(([, sign]) => sign.test(words))?.[0];
	return named ?? (isNamedGroup(phrase) ? 'other' : headKind(head)) ?? 'other';
}

const ofGovernment = /(?<!prime )\b(?:vice-)?minist(?:ers?|ry|ries)$|\bprime ministers?$/;
/** A title of who leads a party. A union of States is none. */
export const leadsParty =
	/^(?:(?:national )?leader|(?:vice-)?president|chair\p{L}*|secretary-general|head|coordinator) of (?:the )?[^,]*\b(?:part(?:y|i|ido|it[oe])|movement|movimento|mouvement|front|alliance|(?<!african |european )union|rally|rassemblement|congress)\b/iu;
// What a party has a part in is not what it is.
const partiesThere =
	/^[^,]*?\bpart(?:y|ies) (?:(?:not |un)?represented |with(?:out)? .*)?(?:in|outside) (?:the )?\p{L}+/u;
const field =
	/(?<=^[^,]*?)(?<!\b(?:of|to|from)\b.*) (?:in charge of|responsible for|for|on|with) (?!the secretary-general\b).*?(?= (?:of|to) the |$)/;

// "The Contact Group", "the International Organization for X": names that states and agencies have too; small letters describe.
function isNamedGroup(phrase: string): boolean {
	return /(?<=\p{L} )Group\b|^Group of\b|^(?:the )?(?:International|World|Inter\p{L}+) (?:\p{Lu}\p{L}+ )*Organi[sz]ation\b/u.test(
		phrase,
	);
}
