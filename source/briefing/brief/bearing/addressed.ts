import type {Statement} from '../../../report/model.ts';
import {councilOf} from '../../actors/council.ts';
import {namedIn} from '../../actors/named-in.ts';
import {saidIn, saidText, sentenceEnd} from '../../entry/said-text.ts';
import type {ReportIndex} from '../../report-index.ts';

/** "To open a dialogue", "should be rebuilt": what somebody is to do. */
const task = / (?:to (?!(?:the|an?|its|their|all|him|his|her|them|both|each|these|those)\b)\p{Ll}+|should|must)\b/u;
const toSomebody =
	/^\W*(?:To (?:(?:the|both|all) )*\p{Lu}|(?:In|At|During) (?:its|the|an?) (?:\p{Ll}+ )?(?:meeting|talks|discussions?|conversation|audience) with )/u;
const somebody = /\b(?:him|her|them)\b/iu;
/** "Asked the Minister to": whoever that is, the title alone does not say. */
const titled = /\bthe \p{Lu}\p{Ll}+\b/u;

/**
 * Whom the sentence of a thing said opens with, as those it is said to: "To the President it emphasized … and appealed to him to", "In the
 * meeting with the President it emphasized".
 */
export function toWhom(index: ReportIndex, statement: Statement): readonly string[] {
	const before = inSentenceBefore(index, statement);
	return toSomebody.test(before) ? (namedIn(index)(before)[0] ?? []) : [];
}

/**
 * Whom an ask of an import is addressed to: those it names before what they are to do; where it has a pronoun for them, those its sentence
 * opens with, or has alone.
 */
export function addressedBy(index: ReportIndex, ask: Statement): readonly string[] {
	const address = addressIn(index, ask);
	const [named = []] = address === saidText(index, ask) ? [] : namedIn(index)(address);
	const addressees = named.length > 0 ? named : toWhom(index, ask);
	const pointed = addressees.length > 0 ? [] : pointedAt(index, ask);
	if (addressees.length + pointed.length > 0 || !somebody.test(address)) {
		return addressees.length > 0 ? addressees : pointed;
	}

	const council = councilOf(index);
	const [only = [], ...others] = namedIn(index)(inSentenceBefore(index, ask)).filter((ids) =>
		ids.some((id) => !council.has(id)),
	);
	return others.length === 0 ? only : [];
}

/** Whom a pronoun or a title alone for those a thing is said to means: of those it is about, who is not named in it. */
export function pointedAt(index: ReportIndex, statement: Statement): readonly string[] {
	const said = saidText(index, statement);
	const ahead = said.slice(0, said.length - statement.text.length);
	const named = new Set(namedIn(index)(said).flat());
	return somebody.test(ahead) || titled.test(ahead) ? statement.about.filter((id) => !named.has(id)) : [];
}

/** Whether an ask of an import is put to nobody: "called for the release of", and not "urged the fishermen to return". */
export function isToNobody(index: ReportIndex, ask: Statement): boolean {
	const address = addressIn(index, ask);
	const isOpen = address === saidText(index, ask) || address.length <= ask.verb.length;
	return isOpen && addressedBy(index, ask).length === 0;
}

const question = /^(?:what|whether|if|how|why|when|where|who|which)\b/;

/** Whether a thing said is a question: "what the Pilots needed". */
export function isQuestion({text}: Statement): boolean {
	return question.test(text);
}

/**
 * What a thing said begins with, before what somebody is to do, "urged the Government", "recommends that both", or before a question: whom
 * that names need not be there.
 */
export function addressIn(index: ReportIndex, statement: Statement): string {
	const said = saidText(index, statement);
	const end = isQuestion(statement) ? said.length - statement.text.length : said.search(task);
	return end === -1 ? said : said.slice(0, end).trimEnd();
}

function inSentenceBefore(index: ReportIndex, statement: Statement): string {
	const said = saidIn(index, statement);
	const before = said?.whole.slice(0, said.verbAt ?? said.from);
	return before?.split(sentenceEnd).at(-1) ?? '';
}
