/** Offices as a text writes them with a capital, as the source of an expression. */
export const officeNames =
	'(?:President|Vice-President|Prime Minister|Premier|Minister|Vice-Minister|Governor|Mayor|Prefect|Speaker|Chair|Chairperson|Chairman|Chairwoman|Co-Chair|Head|Chief|Commander-in-Chief|Commander|Director|Director-General|Director General|Commissioner|Representative|Envoy|Ambassador|Coordinator|Secretary-General|Secretary|Administrator|Prosecutor|Attorney General|Prosecutor-General|Inspector General|Adviser|King|Queen|Prince|Emir|Sultan|Chancellor|Leader|Under-Secretary-General|Ombudsperson|Ombudsman|Rapporteur|Spokesperson|Spokesman|Spokeswoman|Mediator|Facilitator|Chief of Staff|Chief Executive|General)(?:-designate|-elect)?';

/** Words with a capital that belong to an office or a body, never to the name of a person. */
export const officeWord = new RegExp(
	`\\b(?:${officeNames}|Deputy|Minister|Force|Mission|Nations|Council|Committee|Commission|Republic|National|United|Special|Police|Security|Government|Union|States|Office|The|Ministry|Army|Parliament|Assembly|Permanent|Field|Staff|Support|Province|North|South|East|West)\\b`,
	'u',
);

/** Nouns, singular and in lower case, for one person by the office or part they have. */
export const office =
	/^(?:president|vice-president|minister|vice-minister|governor|mayor|speaker|chair|chairperson|chairman|chairwoman|co-chair|head|chief|commander|commander-in-chief|director|director-general|commissioner|representative|envoy|ambassador|coordinator|secretary|secretary-general|prosecutor|prosecutor-general|adviser|advisor|leader|member|official|officer|administrator|premier|prefect|general|colonel|king|queen|prince|emir|sultan|archbishop|bishop|imam|sheikh|pastor|priest|judge|magistrate|spokesperson|spokesman|spokeswoman|mediator|facilitator|senator|deputy|negotiator|delegate|counsellor|councillor|elder|rapporteur|ombudsman|ombudsperson|chancellor|registrar|lawyer|teacher|doctor|journalist|activist|expert|candidate|resident|ex-president|cleric|diplomat|commandant|superintendent|warden|dean|rector)$/;
