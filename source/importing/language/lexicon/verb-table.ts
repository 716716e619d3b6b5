import type {CueKind} from './nouns.ts';

// A line: lemmas, a colon, what may follow. t that · z that left out · i to do · o whom to do · n a noun phrase · w how,
// whether · g doing · a whom it is told · s themselves · p never without its particle · l a noun of saying, `gave an assessment of`, `took note
// of`, without which it says nothing; other words are prepositions.
/** The reporting verbs by kind, each line with what may follow them. */
export const verbTable: Readonly<Record<CueKind, string>> = {
	asks: `
ask: o i w t a for about
inquire enquire: w about into
urge request solicit: o t n
call clamour: for on upon
appeal: to for t
demand: t n i
press push: a for on o
plead campaign petition: for o t
beg: for i o
implore entreat beseech exhort summon enjoin adjure prod: o
admonish: a t o for against
lobby: for o
pray opt: for t
wish: for t o
advocate: t n g for in
recommend: t n g against
propose: t n g i
suggest: t z n g
encourage: o n g
invite: o n
counsel advise: a t o on n against
instruct order direct require: o t
instruct: a
wonder: w about
aspire: to i
desire want: n o i
prioritize: n`,
	pledges: `
pledge promise vow swear: t z i n a
commit: s i to
undertake: t i
guarantee: t n a
assure: a t z of
reassure: a t of on
offer: i n
dedicate devote: s to`,
	plans: `
plan intend aim: i n at g on t for
threaten: i t
envisage envision foresee: t n g
resolve: t i against
decide: t against
announce: t z n
prepare: i`,
	holds: `
hold trust: t
think: t z n
believe maintain contend argue posit opine aver avow submit reason postulate: t z
believe: in
consider: t z n
feel: t z about
profess purport: i n
wish: i t
stand: by p
argue vouch: for against
reaffirm: t n g
insist: t a on upon
agree concur: t z i on with to in
hope: t z i for
prefer: t n i g
share justify defend await champion espouse: n
differ diverge: on over
look: forward to p
adhere subscribe: to
like: o
incline lean: towards toward
pride: on
favour: n g
count: on
thank: a for on n
deny: t n g`,
	supports: `
welcome commend applaud praise laud hail: n t as
extol credit acclaim salute celebrate honour embrace second: n
commend applaud praise laud: a for
support back endorse: n t
approve: n t of
congratulate compliment: a for on n
appreciate accept: n t
consent assent accede acquiesce: i to in
rejoice: t in at over
side: with`,
	objects: `
object: to t
lament bemoan decry bewail rue deprecate resent dispute contest challenge regret rebut refute exclude preclude: n t g
condemn denounce assail disparage repudiate: n for
rebuke censure chide reprimand castigate berate upbraid criticize reproach fault blame: a n for with
reject oppose denounce condemn deplore: n t g
resist: n g
complain grumble: t z a of about
remonstrate inveigh rail balk baulk bristle chafe: t against about over at
protest: t n against about at over
allege retort: t z n
question: n w
refuse decline: i n
disagree: with t on over
accuse suspect: a n of
rule: out n p t g
renounce dismiss discount disclaim disavow disown: n`,
	assesses: `
assess judge evaluate estimate: t z n w
conclude suspect speculate surmise presume assume reckon calculate project: t z
find deem perceive discern detect: t n
observe: t z n
determine realize understand gather own allow grant: t
predict forecast anticipate foretell prophesy expect: t z n o
characterize describe analyse analyze rate identify: n
testify attest: t to
recognize acknowledge: t n g
attribute ascribe impute trace liken: n to
doubt: t w n
admit concede confess: t n to g`,
	fears: `
fear dread: t z n g for
worry fret: t z about
warn alarm caution: a t z of against about o
alert: a t to of
apprehend despair: t of`,
	notes: `
note: t z n w`,
	reports: ``,
	content: `
answer: a
represent: t
inform brief notify update apprise debrief: a t of on about w with
report: t z on n w g
tell: a t z of about w o
relate: t w
explain recount narrate clarify specify express voice: t w n
describe: w
confirm say state declare indicate assert affirm: t z n w g
claim: t z i
recall remember corroborate: t n w g
remind: a t of o
mention stipulate: t n g
charge insinuate intimate ascertain write demonstrate show: t
enumerate itemize chronicle evoke invoke broach adduce depict portray delineate sketch recapitulate recount list articulate: n
raise: n w
single: out n p
venture volunteer confess confide reply respond answer counter rejoin interject exclaim muse shout cry whisper: t z
proclaim reveal disclose divulge impart impress conceal hide disguise communicate convey transmit cite document reiterate restate repeat pronounce echo flag: t n
apologize: for t
outline present detail summarize illustrate: n w
add: t z n
elaborate expand focus concentrate dwell: on upon
stress emphasize underline underscore highlight: t n w g on
point: to out t w n
remark comment: t z on upon
refer allude advert: to
speak talk: of about to against out
signal imply hint: t n i
hint: at
hear: t w about of
learn: t of about
lay set spell: out forth n p w
put: forward t n p
gauge obtain advance air:
view regard see perceive qualify: as
see: w
look: at into
seek: n
touch: on upon
express voice convey give make offer provide raise reiterate share extend show have reaffirm renew register record pay take draw call put deliver send issue receive restate repeat articulate maintain signal demonstrate affirm place: l
gain bring communicate relay seek lend hold pose attach accord leave hear state come reach form lodge sound enter utter tender proffer entertain launch harbour cherish bear lay serve paint strike level signify cast pour heap: l`,
};
