import type {StatementKind} from '../../../report/kinds.ts';

/** What a verb or noun of saying has as its content; `content`: the content decides. */
export type CueKind = StatementKind | 'content';

// Nouns that stand for a statement, by the kind their content has ("content": the content decides).
const table: Readonly<Record<CueKind, string>> = {
	asks: `call calls appeal appeals request requests demand demands plea pleas recommendation recommendations instruction instructions proposal
proposals suggestion suggestions advice desire wish insistence encouragement invitation expectation expectations preference priority priorities`,
	pledges: `word attachment pledge pledges promise promises commitment commitments assurance assurances undertaking guarantee guarantees offer offers`,
	plans: `plan plans intention intentions intent determination resolve ambition aim decision`,
	holds: `view views opinion opinions belief conviction hope hopes position stance confidence gratitude interest trust
optimism pessimism pride sentiment sentiments thanks sorrow condolences sympathy solidarity aspiration aspirations availability openness disposition readiness willingness`,
	supports: `support appreciation satisfaction approval agreement endorsement praise backing admiration tribute recognition
acknowledgement congratulations`,
	objects: `frustration frustrations objection objections opposition criticism criticisms blame dissatisfaction disappointment
regret regrets complaint complaints reservations reservation displeasure grievances discontent indignation outrage exception rejection
condemnation disagreement disapproval protest protests scepticism skepticism unwillingness reluctance refusal dismay anger scorn ridicule`,
	assesses: `assessment assessments evaluation judgement judgment doubt doubts analysis feedback reaction reactions verdict conclusion lesson lessons observation observations
understanding`,
	fears: `concern concerns fear fears worry worries alarm anxiety anxieties apprehension warning warnings misgivings unease
preoccupation preoccupations`,
	notes: `note cognizance`,
	reports: `information details accusation accusations account accounts estimate estimates claim claims allegation allegations briefing briefings overview review outline update updates presentation picture report explanation explanations
reminder testimony description clarifications`,
	content: `message messages point points issue issues question questions attention comments comment remark remarks consensus
statement statements reference mention prominence importance weight emphasis perspective perspectives stress sense feeling feelings perception perceptions impression unanimity matter
matters fact facts challenge challenges obstacle obstacles clarification idea argument arguments case reply replies answer answers retort notice secret contention admission thesis hint`,
};

const kinds = new Map(
	Object.entries(table).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind as CueKind] as const)),
);

/** The kind of content a noun of saying has, or undefined for any other noun. */
export function cueNoun(lower: string): CueKind | undefined {
	return kinds.get(lower);
}
