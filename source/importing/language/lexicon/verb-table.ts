import type {CueKind} from './nouns.ts';

// A line: lemmas, a colon, what may follow. t that · z that left out · i to do · o whom to do · n a noun phrase · w how,
// whether · g doing · a whom it is told · s themselves · p never without its particle; other words are prepositions.
/** The reporting verbs by kind, each line with what may follow them. */
export const verbTable: Readonly<Record<CueKind, string>> = {
	asks: `
ask: o i w t a for about
inquire enquire: w about into
urge: o t n
call: for on upon
appeal: to for t
request: o t n
demand: t n i
press push: a for on o
plead campaign petition: for o t
beg implore entreat beseech exhort: o
lobby: for o
pray: for t
advocate: t n g for in
recommend: t n g against
propose: t n g i
suggest: t z n g
encourage: o n g
invite: o n
counsel advise: a t o on n against
instruct order direct: o t
require: o t
wonder: w
prioritize: n
summon challenge: o`,
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
look: at into
envisage envision: t n g
decide resolve: t i against
announce: t z n
prepare: i
foresee: t n g`,
	holds: `
hold: t
believe think: t z
consider: t z n
feel: t z about
maintain contend argue assert claim posit: t z
profess purport: i n
claim: i
opine aver avow submit: t z
stand: by p
argue: for against
affirm reaffirm: t n g
insist: t on upon
agree concur: t z i on with to in
hope: t z i for
wish: i
trust: t
prefer: t n i g
share: n
differ diverge: on over
justify defend: n
look: forward to p
adhere: to
desire want: n o i
await: n
favour favor: n g
rely count: on`,
	supports: `
welcome commend applaud praise laud hail: n t as
extol acclaim salute celebrate: n
commend applaud praise laud: for
support back endorse approve: n t of
thank congratulate: a for on n
appreciate: n t
consent: to
side: with
honour: n
embrace: n
accept: n t
second: n`,
	objects: `
object: to t
lament bemoan decry bewail: n t
condemn denounce rebuke censure chide reprimand: n for
reject oppose denounce condemn deplore: n t g
criticize reproach fault: n for
complain: t z of about
protest: t n against about
question: n w
dispute contest challenge: n t
regret: t n
refuse decline: i n
deny: t n g
disagree: with t on over
blame: n for
accuse: n of
rule: out n p t g
rebut refute: n t
exclude preclude: n t
renounce dismiss: n`,
	assesses: `
assess judge evaluate estimate: t z n w
conclude: t z
find: t n
observe: t z n
determine: t
deem: t n
predict forecast anticipate expect: t z n o
characterize describe: n
testify attest: t to
recognize acknowledge: t n g
attribute: n to
analyse analyze: n
doubt: t w n
admit concede: t n to g
realize understand gather: t
suspect: t z
speculate surmise presume assume reckon calculate project: t z
rate: n
identify: n
perceive: n t`,
	fears: `
fear: t z n
worry: t z about
warn alarm caution: a t z of against about o
alert: a t to of
apprehend: t`,
	notes: `
note: t z n w`,
	reports: ``,
	content: `
inform brief notify update apprise debrief: a t of on about w with
report: t z on n w g
tell: a t z of about w o
explain: t w n
describe: w
confirm: t z n w
recall remember: t n w g
remind: a t of o
mention: t n g
charge insinuate intimate: t
enumerate itemize depict portray delineate sketch recapitulate: n
single: out n p
dwell: on upon p
venture volunteer confess confide: t z
bring: up n p
proclaim: t n
apologize: for t
impress: upon on p
relate recount narrate: t w n
reveal disclose: t n
outline present detail summarize: n w
add: t z n
clarify specify: t n w
recount: n
communicate convey transmit: t n
cite: n t
list: n
reply respond answer counter rejoin: t z
elaborate expand: on
illustrate: n w
say: t z n w
state declare: t z n w
stress emphasize emphasise underline underscore highlight: t n w g on
document: t n
reiterate restate repeat: t n
point: to out t w n
indicate: t z w n
remark comment: t z on upon
raise: n
express voice: t n w
refer allude: to
draw: 
speak talk: of about to against
focus concentrate: on
pronounce: t n
signal imply hint: t n i
echo: n t
hear: t w about
learn: t of about
ascertain: t
allege: t n
write: t
demonstrate show: t
articulate: n
flag: t n
lay: out n p w
set: out n p w
put: forward n p
spell: out n p w
view regard see perceive: as
seek: 
touch: on upon
attach accord lend leave give make take pay provide extend renew register bring receive obtain deliver issue place send have come reach form: `,
};
