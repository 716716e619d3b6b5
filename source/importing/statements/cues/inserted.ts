import {cueAdjective} from '../../language/lexicon/adjectives.ts';
import {finite, hasVerb, indexBefore, isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms, relatives} from '../../language/lexicon/word-classes.ts';
import {phraseAfter, stretchStart} from '../../language/phrases.ts';
import {firstAt, lastAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart} from '../../language/subject.ts';
import {particles} from '../complements/complement.ts';
import type {Before, FoundCue} from '../cue.ts';
import {wishBefore} from './leading-words.ts';
import {clauseStart} from './topic.ts';

const sure = /^(?:convinced|certain|sure|confident|persuaded|adamant|afraid)$/;
// What verbs lead on with to what is said of a thing named before them: "which he saw as long", "ascribed to the rain", "put at 30".
const saidOf: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:describe|regard|view|see|characterize|depict|portray|present|treat|reject|dismiss|denounce|condemn)$/, /^as$/],
	[/^(?:attribute|ascribe|impute)$/, /^to$/],
	[/^blame$/, /^on$/],
	[/^(?:put|estimate|reckon|assess)$/, /^at$/],
];

/** "The harbour, he said, was closed", "The ferry, the mission was told, had sunk", "It was closed, he said". */
export function insertedCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const {tags, flow} = sentence;
	// "It had ended, he went on, with a storm".
	const isGoingOn = /^(?:went|goes) on$/.test(wordsAt(sentence, at, 2));
	// "The task, as she saw it, was".
	const isSeeing = /^(?:saw|sees|put|puts) it$/.test(wordsAt(sentence, at, 2));
	const isSaying = isGoingOn || isSeeing || wordAt(sentence, at) === 'continued';
	// "The pier, he was convinced, was safe".
	const isSure = sure.test(wordAt(sentence, at)) && beForms.has(wordAt(sentence, indexBefore(tags, at)));
	const {verb} = cueVerb(isSaying || isSure ? 'add' : wordAt(sentence, at)) ?? {};
	const particle = runEnd(
		tags,
		isGoingOn || isSeeing || particles.has(wordAt(sentence, at + 1)) ? at + 2 : at + 1,
		'adv',
	);
	const isQuote = (one: number) => /^[”"]$/.test(flow[one]?.text ?? '');
	// "The pier, he had to admit, was old".
	const lead = tags[at] === 'noun' ? wishBefore(sentence, at) : undefined;
	const group = groupStart(sentence, lead ?? at);
	const start = isQuote(group) ? group + 1 : group;
	const before = runStart(tags, start, 'det', 'noun', 'num', 'pron', 'prep');
	// "“It is closed”, said the Mayor", "“It is closed,” said the Mayor".
	const who =
		before === start && (isQuote(before - 1) || isQuote(before - 2)) ? phraseAfter(sentence, at + 1) : undefined;
	const from = who ? at : before;
	const told = verb?.frames.has('addressee') ? runEnd(tags, particle, 'det', 'noun', 'pron') : particle;
	const behind = who?.to ?? told;
	// "which he said would be late": what he says goes on with the clause of "which".
	const pronoun = runStart(tags, start, 'det', 'noun', 'num', 'pron', 'prep', 'conj') - 1;
	const isOfWhich = pronoun < start - 1 && /^(?:which|who)$/.test(wordAt(sentence, pronoun)) && tags[at] === 'verb';
	// "which he described as long", "which he considered too long".
	const seesAs = saidOf.some(([verbs, lead]) => verbs.test(verb?.lemma ?? '') && lead.test(wordAt(sentence, particle)));
	const isJudged = /^(?:consider|deem)$/.test(verb?.lemma ?? '') && !isTag(tags[particle], 'sub', 'comma', 'to');
	const goesOn = verb?.frames.has('that') === true && isTag(tags[told], 'aux', 'modal', 'verb');
	if (verb && isOfWhich && (seesAs || isJudged || goesOn)) {
		const content = seesAs ? particle + 1 : isJudged ? particle : told;
		return {
			words: {from: start, to: content},
			from: pronoun,
			content,
			kind: verb.kind,
			speaker: {from: pronoun + 1, to: start},
			// What is spoken of is spoken of as it is seen.
			inner: seesAs || isJudged,
			doubt: 'it is put in between',
		};
	}

	// "Thirty, against the forty agreed".
	if (!who && tags[from] === 'prep') {
		return undefined;
	}

	// "At last, the Mayor said, in tears, that".
	const close = tags.indexOf('comma', behind + 1);
	const isAside = close > 0 && wordAt(sentence, close + 1) === 'that';
	const closes = (tags[behind] === 'comma' && !isAside) || /^[;.]?$/.test(flow[behind]?.text ?? '');
	if (
		!verb?.frames.has('that') ||
		!(isSure || lead !== undefined || isTag(tags[at], 'verb', 'part')) ||
		!closes ||
		(from === start && !who)
	) {
		return undefined;
	}

	// "As the Mayor noted, the pier was closed".
	const isAs = /^(?:as|so)$/.test(wordAt(sentence, from - 1));
	if (isAs && from === 1 && tags[behind] === 'comma' && tags[at] === 'verb') {
		return {
			words: {from: start, to: behind},
			from: 0,
			content: behind + 1,
			kind: verb.kind,
			speaker: {from, to: start},
		};
	}

	const edge = isQuote(from - 1) && tags[from - 2] === 'comma' ? from - 2 : isAs ? from - 2 : from - 1;
	if ((tags[edge] !== 'comma' && !(who && isQuote(edge))) || from < 2) {
		return undefined;
	}

	const isTold = !isSure && tags[at] === 'part' && beForms.has(wordAt(sentence, indexBefore(tags, at)));
	// "“We ask for no ice,” he said": all of it is what he said.
	const quote = isQuote(from - 1) ? lastAt(from - 2, -1, (one) => /^[“"]$/.test(flow[one]?.text ?? '')) : undefined;
	// "boys who, they asserted, had been taken": the clause is that of "who".
	const isRelative = relatives.has(wordAt(sentence, edge - 1)) && tags[behind] === 'comma';
	// "the port, whose pilots, he said, had left".
	const opener = stretchStart(tags, edge);
	const isOfWhose = wordAt(sentence, opener) === 'whose' && opener > 0 && !hasVerb(tags, opener, edge);
	const begun = clauseStart(sentence, edge, cues);
	// "wanted to leave, but only by boat, she said": what is no clause goes with the one before.
	const clause = begun !== undefined && tags[begun] === 'conj' && !hasVerb(tags, begun, edge) ? undefined : begun;
	// "thanked them for coming back, as others had promised": that is no clause of theirs.
	if (isAs && clause === undefined) {
		return undefined;
	}

	const begins = isRelative
		? tags[edge - 2] === 'prep'
			? stretchStart(tags, edge) - 1
			: edge - 1
		: isOfWhose
			? opener
			: (quote ?? clause ?? tags.slice(0, from).lastIndexOf('break') + 1);
	// "Let there be no doubt, he told them, that A".
	const that = wordAt(sentence, behind + 1) === 'that' ? behind + 2 : undefined;
	return {
		words: {from: start, to: behind},
		from: begins,
		content: that ?? (isRelative ? behind + 1 : begins),
		// "Trade was up, he announced, and he appealed for more": another clause follows.
		end: /^, and (?:s?he|they|it) /.test(wordsAt(sentence, behind, 4))
			? from - 1
			: tags[behind] === 'comma'
				? firstAt(
						behind + 1,
						tags.length,
						(one) => flow[one]?.text === ';' || (isOfWhose && tags[one] === 'comma' && finite.has(tags[one + 1])),
					)
				: from - 1,
		kind: isSure ? (cueAdjective(wordAt(sentence, at))?.kind ?? verb.kind) : verb.kind,
		speaker: isTold ? 'nobody' : (who ?? {from, to: start}),
		doubt: 'it is put in between',
	};
}
