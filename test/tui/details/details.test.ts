import {describe, expect, test} from 'vitest';
import type {Question} from '../../../source/report/model.ts';
import {actor, meeting, member, paragraph, question, reportOf, statement, term} from '../../briefing/builders.ts';
import {harbour} from '../harbour.ts';
import {detail} from './detail.ts';

describe('a statement', () => {
	test('has its kind, the report’s verb, its speakers, its heading and its citation, and says it is a paraphrase', () => {
		expect(detail(harbour, 'statement', 'neutral')).toMatch(
			/^Talks on neutral ground\nasks \(“said”\) · RM, BF\nThe talks · X\/2020\/7, para\. 3 · paraphrase\n/,
		);
	});

	test('shows who differs, and which term it answers', () => {
		const shown = detail(harbour, 'statement', 'neutral');
		expect(shown).toMatch(/Differs: What about venue\?\n {2}Stance 2 +Minister Zoë Çelik +¶5\n {2}The whole question/);
		expect(shown).toMatch(/Raise under\n {2}Term 1 +Hear the parties +¶I\.1/);
	});

	test('says whether the speakers were in a room with the mission, as far as the text says', () => {
		expect(detail(harbour, 'statement', 'neutral')).toContain('No programme entry names them.');
		expect(detail(harbour, 'statement', 'at-home')).toMatch(/In the room\n {2}Sun 3 09:00 +Minister, audience/);
	});

	test('never makes all of some, and names nobody where the report names nobody', () => {
		const report = reportOf({
			actors: [actor('union')],
			statements: [statement('some', ['union'], {extent: 'some'}), statement('nobody', [])],
		});
		expect(detail(report, 'statement', 'some')).toContain('holds (“said”) · some of union');
		expect(detail(report, 'statement', 'nobody')).toContain('· speaker not named');
	});

	test('shows what is due, whom it is about and our note', () => {
		const report = reportOf({
			actors: [actor('union')],
			statements: [statement('s', [], {due: '2020-06', about: ['union'], note: 'Our reading: June 2020'})],
		});
		const shown = detail(report, 'statement', 's');
		expect(shown).toContain('Due June 2020');
		expect(shown).toContain('About union');
		expect(shown).toContain('Our reading: June 2020');
	});
});

test('a term says by when it is due', () => {
	const report = reportOf({terms: [term(1, {due: '2020-06'})]});
	expect(detail(report, 'term', '1')).toContain('Due June 2020');
});

describe('a meeting', () => {
	test('says when, where, and who is in the room as the text has it', () => {
		const shown = detail(harbour, 'meeting', 'audience');
		expect(shown).toMatch(/^Minister, audience\nSunday 3 May · 09:00–10:00 \(1h\)\nPort\nX\/2020\/7, annex II\n/);
		expect(shown).toContain('In the room, as the text says\n  Minister Zoë Çelik');
		expect(shown).toMatch(/Terms of reference it belongs to\n {2}Term 1/);
	});

	test('says what is not stated, and what is inferred', () => {
		expect(detail(harbour, 'meeting', 'dinner')).toContain('20:00, end not stated');
		expect(detail(harbour, 'meeting', 'dinner')).toContain('In the room, as the text says\nNot stated');
		const report = reportOf({
			actors: [actor('union')],
			meetings: [meeting('m', '', {via: ['union']}), meeting('n', '', {place: 'Port', placeInferred: true})],
		});
		expect(detail(report, 'meeting', 'm')).toContain('time not stated\nPlace not stated');
		expect(detail(report, 'meeting', 'm')).toContain('May be there through them, presence not stated\n  union');
		expect(detail(report, 'meeting', 'n')).toContain('Port (inferred: no place stated)');
	});
});

describe('a question', () => {
	test('shows each position with who holds it and the words that show it, in columns, joint ones together', () => {
		expect(detail(harbour, 'question', 'venue')).toMatch(
			/^What about venue\?\nThe positions differ\nThe talks\n\nStance 1\n {2}RM, BF {14}Talks on neutral ground +¶3\n\n/,
		);
	});

	test('says where only some of them hold it, in the words of the list and of what is copied', () => {
		const some = harbour.statements.map((one) => (one.id === 'neutral' ? {...one, extent: 'some' as const} : one));
		const report = {...harbour, statements: some};
		const shown = detail(report, 'question', 'venue');
		expect(shown).toMatch(/some of RM, some of BF +Talks on neutral ground/);
		expect(detail(report, 'statement', 'neutral')).toContain('some of RM, some of BF');
	});

	test('does not say twice what a position is called after', () => {
		const [venue] = harbour.questions;
		const [first, ...others] = venue?.positions ?? [];
		const positions = [{...first, stance: 'Talks on neutral ground'}, ...others] as Question['positions'];
		const shown = detail({...harbour, questions: [{...venue, positions} as Question]}, 'question', 'venue');
		expect(shown).toMatch(/\n\nTalks on neutral ground\n {2}RM, BF +¶3\n\n/);
	});

	test('has the paragraph of each in whole, also where its number is long', () => {
		const far = statement('far', ['union'], {paragraph: 'XVIII.107'});
		const report = reportOf({
			actors: [actor('union')],
			statements: [far],
			questions: [question('q', [[far], []])],
			paragraphs: ['1', 'XVIII.107'].map((number) => paragraph(number)),
		});
		expect(detail(report, 'question', 'q')).toMatch(/ ¶XVIII\.107$/m);
	});

	test('says when only we infer the contrast', () => {
		const report = reportOf({questions: [{...question('q', [[]], 'complement'), inferred: true}]});
		expect(detail(report, 'question', 'q')).toContain(
			'The positions complement each other (our inference: the report draws no contrast)',
		);
	});
});

describe('an actor', () => {
	test('that sent a delegate has them first, with title and role', () => {
		const report = reportOf({
			actors: [actor('arcadia', {name: 'Arcadia', kind: 'member state', partOf: ['council']}), actor('council')],
			members: [
				member('Arcadia', {name: 'Ana Reed', title: 'Ambassador', role: 'co-lead', actor: 'arcadia'}),
				member('Borduria', {name: 'Bo Lind', title: 'Attaché', role: 'co-lead'}),
			],
		});
		expect(detail(report, 'actor', 'arcadia')).toMatch(
			/^Arcadia\nMember State\n\nIn the delegation\n {2}Ana Reed, Ambassador +Co-leads the mission with Borduria\n\nPart of/,
		);
		expect(detail(report, 'actor', 'council')).not.toContain('In the delegation');
	});

	test('has its other names, its groups and members, its words and its positions', () => {
		const shown = detail(harbour, 'actor', 'reds');
		expect(shown).toMatch(/^Red Movement \(RM\)\nArmed group · 1 statement\n\nPart of\n {2}Harbour Coalition\n/);
		expect(shown).toMatch(/Said\n {2}asks +Talks on neutral ground +¶3/);
		expect(shown).toMatch(/Holds a position on\n {2}What about venue\? +differ/);
		expect(detail(harbour, 'actor', 'coalition')).toContain('Members\n  RM · Red Movement\n  BF · Blue Front');
	});

	test('without a meeting says so, and where the mission reports contact', () => {
		const report = reportOf({
			actors: [actor('council', {kind: 'Security Council'}), actor('reds', {acronym: 'RM', acronymOurs: true})],
			statements: [statement('met', ['council'], {kind: 'reports', about: ['reds'], paragraph: '2'})],
		});
		const shown = detail(report, 'actor', 'reds');
		expect(shown).toContain('No programme entry names them.\nContact reported in ¶2.');
		expect(shown).toContain('The acronym is ours, not the report’s');
	});
});

test('a term says to whom it is addressed, and that nothing answers it', () => {
	expect(detail(harbour, 'term', '1')).toMatch(
		/Addressed to\n {2}Harbour Coalition\n\nAnswered by\n {2}Talks on neutral/,
	);
	expect(detail(harbour, 'term', '2')).toContain('Nothing in the report answers this term.');
	expect(detail(reportOf({terms: [term(3)]}), 'term', '3')).toContain('X/2020/7, annex I, para. 3 · paraphrase');
});

test('a paragraph has what was drawn from it, and says whose words it is in', () => {
	const shown = detail(harbour, 'paragraph', '3');
	expect(shown).toContain('Paragraph 3\nA summary of ours, not the report’s words');
	expect(shown).toMatch(/Statements\n {2}Talks on neutral ground +RM, BF +¶3/);
	expect(shown).toMatch(/Questions\n {2}What about venue\? +differ/);
	const paragraphs = harbour.paragraphs.map((paragraph) => ({...paragraph, verbatim: true}));
	expect(detail({...harbour, paragraphs}, 'paragraph', '3')).toContain('Paragraph 3\nVerbatim');
});

test('an entry of the programme has the lines of its own there, and not those of all', () => {
	const text =
		'Monday, 3 June\n8.30 a.m. Breakfast\n9 a.m. Meeting with the Minister and\nthe pilots of the port\n11 a.m. Departure';
	const report = reportOf({
		meetings: [
			meeting('met', '09:00–', {title: 'Meeting with the Minister and the pilots of the port', paragraph: 'II'}),
		],
		issues: [],
		paragraphs: [{number: 'II', section: 'Programme', text, verbatim: true}],
	});
	expect(detail(report, 'meeting', 'met')).toMatch(
		/Paragraph\n {2}¶II +9 a\.m\. Meeting with the Minister and the pilots of the port$/m,
	);
	const told = {...report, paragraphs: report.paragraphs.map((one) => ({...one, text: 'It met the Minister.'}))};
	expect(detail(told, 'meeting', 'met')).toMatch(/Paragraph\n {2}¶II +It met the Minister\.$/m);
});

test('a delegate has an office, a seat, which is our addition, and who assists', () => {
	expect(detail(harbour, 'member', 'Bo Abel')).toMatch(
		/^Bo Abel\nFirst Secretary · Blueland\nMember of the mission\nElected member of the Council \(our addition\)\n/,
	);
	expect(detail(harbour, 'member', 'Bo Abel')).toContain('Assisted by\nCy Dane, Expert');
	const two = reportOf({
		members: [member('Redland', {name: 'Ada Quist', role: 'co-lead'}), member('Blueland', {role: 'co-lead'})],
	});
	expect(detail(two, 'member', 'Ada Quist')).toContain('Co-leads the mission with Blueland');
	const {seat: _, ...guest} = member('Redland', {name: 'Ada Quist'});
	expect(detail(reportOf({members: [guest]}), 'member', 'Ada Quist')).not.toContain('of the Council');
});

test.each(['member', 'statement', 'actor', 'figure', 'meeting', 'question', 'term', 'paragraph'] as const)(
	'a %s that is not in the report says so',
	(kind) => {
		expect(detail(harbour, kind, 'lost')).toBe('This is not in the report any more.');
	},
);
