import {describe, expect, test} from 'vitest';
import {briefOfActor} from '../../../../source/briefing/brief/brief.ts';
import {leadOf, reasonText, tailsOf, verbOf} from '../../../../source/briefing/brief/page/line.ts';
import {statementLine, termLine} from '../../../../source/briefing/brief/page/make-lines.ts';
import type {Raise} from '../../../../source/briefing/brief/raise.ts';
import type {Point} from '../../../../source/briefing/brief/room.ts';
import {withVerb} from '../../../../source/briefing/entry/said-text.ts';
import {statement, term} from '../../builders.ts';
import {harbourTalks as index} from '../../harbour-talks.ts';
import {briefOnMeeting} from '../briefs.ts';

describe('a term to raise', () => {
	const {head} = briefOnMeeting(index, 'cabinet');
	const raise: Raise = {
		term: term(1, {addressees: ['coalition', 'government', 'union']}),
		tie: 'meeting',
		addressed: ['union'],
		throughGroup: [],
		answered: true,
		contested: index.report.questions.slice(0, 1),
	};

	test('is led in by its number and names its addressees, in short those in the room first', () => {
		const line = termLine(index, head, raise);
		expect(leadOf(line)).toBe('Term 1');
		expect(tailsOf(line)).toEqual(['to coalition, government, HU', 'to HU, coalition +1', 'to HU +2']);
	});

	test('says nothing of whom it is addressed to where that is not known', () => {
		expect(tailsOf(termLine(index, head, {...raise, term: term(1), addressed: []}))).toEqual([]);
	});

	test('says why it was chosen', () => {
		const line = termLine(index, head, raise);
		expect(line.reasons).toEqual([
			'tied to this meeting',
			'addressed to HU',
			'they spoke to it',
			'contested: What about venue?',
		]);
		expect(reasonText(line)).toBe(line.reasons.join('; '));
		const onActor = briefOfActor(index, ['reds']).head;
		const far: Raise = {...raise, addressed: [], throughGroup: ['coalition'], answered: false, contested: []};
		expect(reasonText(termLine(index, onActor, far))).toBe('tied to a meeting with them; addressed to coalition');
		expect(reasonText(termLine(index, onActor, {...far, tie: 'addressed'}))).toBe('addressed to coalition');
	});

	test('that the program tied says so', () => {
		const line = termLine(index, head, {...raise, term: term(1, {inferred: true}), contested: []});
		expect(line.caveats).toEqual(['inferred']);
		expect(reasonText(line)).toBe('tied to this meeting; addressed to HU; they spoke to it (inferred)');
	});
});

describe('a thing said', () => {
	const reds = statement('a', ['reds'], {paragraph: '3', verb: 'stressed'});
	const tails = (said: Point['statement'], parts: Partial<Point> = {}) =>
		tailsOf(statementLine(index, {statement: said, same: [], via: undefined, ...parts}));

	test('is led in by its kind, and has the report’s verb, its speaker and its paragraph', () => {
		const line = statementLine(index, {statement: reds, same: [], via: undefined});
		expect([leadOf(line), verbOf(line)]).toEqual(['holds', 'stressed']);
		expect(withVerb(line.text, verbOf(line))).toBe(`${line.text} (“stressed”)`);
		expect(tails(reds)).toEqual(['reds ¶3']);
		expect(tails({...reds, extent: 'some'})).toEqual(['some of reds ¶3']);
		expect(tails(reds, {via: 'reds'})).toEqual(['through reds ¶3']);
		expect(tails({...reds, unreviewed: true})).toEqual(['reds ¶3, unreviewed']);
	});

	test('says where else the very same is said, by whom if by others', () => {
		const same = [statement('b', ['union'], {paragraph: '5'}), statement('c', ['reds'], {paragraph: '2'})];
		expect(tails(reds, {same})).toEqual(['reds ¶3 (cf. HU ¶5, ¶2)']);
		expect(tails(reds, {same: [reds]})).toEqual(['reds ¶3']);
	});

	test('the Council is one', () => {
		const same = [statement('b', ['council'], {paragraph: '6'}), statement('c', ['council'], {paragraph: '2'})];
		expect(tails(statement('d', ['mission'], {paragraph: '4'}), {same})).toEqual(['mission ¶4 (cf. ¶2 ¶6)']);
	});
});
