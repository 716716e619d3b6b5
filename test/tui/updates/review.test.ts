import {describe, expect, test} from 'vitest';
import {arcadia, embargo, notice, refill, returned, reviewing, schools, statement} from '../arcadia.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

describe('what nobody has reviewed', () => {
	test('is marked and counted, and V goes through the statements, then the figures, and around', () => {
		const start = reviewing();
		expect(start.screen()).toContain('9 · 3 unreviewed (V: next)');
		const first = start.press('V');
		expect(first.pointed()).toMatch(/asks +asked the Council to lift the embargo +unreviewed +¶3/);
		const second = first.press('V');
		expect(second.pointed()).toMatch(/talks +unreviewed +¶3/);
		const third = second.press('V', 'enter');
		expect(third.screen()).toContain('verbatim · unreviewed');
		const figure = third.press('V');
		expect(figure.state.view).toBe('deployment');
		expect(notice(figure)).toBe('On to the figures; 3 statements are left unreviewed');
		expect(figure.state.places.deployment.opened?.target).toEqual({kind: 'figure', id: returned});
		expect(notice(figure.press('V'))).toBeUndefined();
		expect(figure.press('V', 'V').state.places.issues.opened?.target).toEqual({kind: 'statement', id: embargo});
		expect(notice(figure.press('V', 'V'))).toBe('On to the statements; 2 figures are left unreviewed');
		const last = start.press('V', 'v', 'V', 'v', 'V');
		expect(notice(last.press('V'))).toBe('On to the figures; 1 statement is left unreviewed');
		expect(notice(last.press('v', 'V'))).toBe('On to the figures that nobody reviewed');
		expect(figure.press('[').state.places.issues.opened?.target).toEqual({kind: 'statement', id: schools});
		const all = start.press(...Array.from({length: 5}, () => ['V', 'v']).flat());
		expect(all.screen()).not.toContain('unreviewed');
		expect(all.press('V').state.notice).toBe('Every statement and figure here is reviewed');
		expect(all.press('u', 'V', 'V').state.notice).toBe('This is the last one that is unreviewed');
	});

	test('is marked among the notes and the marks', () => {
		const start = reviewing();
		const noted = [start.press('V'), start.press('3', 'j')].map((there) =>
			there.press('m', 'w').type('Ask').press('ctrl+s').press('w').type('Later').press('escape'),
		);
		for (const [reader, listed] of [
			[noted[1], /Ask · on: .*unreviewed /],
			[reviewing({library: start.library}), /draft Later · on: .*unreviewed /],
		] as const) {
			expect(reader?.press('W').screen()).toMatch(listed);
		}

		const marks = reviewing({library: start.library}).press("'");
		expect(marks.screen()).toMatch(/Statement {2}to lift the embargo +unreviewed +para\. 3/);
		expect(marks.screen()).toMatch(/Figure {5}1,200 of the 5,000 displaced families .*\n.* unreviewed +para\. 4/);
		expect(start.press('V', 'v', "'").screen()).toMatch(/Statement {2}to lift the embargo +para\. 3/);
	});

	test('is confirmed, once, and that is taken back', () => {
		const start = reviewing();
		const confirmed = start.press('V', 'v');
		expect(notice(confirmed)).toBe('Confirmed · u takes it back');
		expect(confirmed.screen()).toContain('9 · 2 unreviewed (V: next)');
		expect(confirmed.pointed()).toMatch(/to lift the embargo +¶3/);
		expect(start.kept()).toEqual([['3', 85, 104, {type: 'confirm'}]]);
		expect(notice(confirmed.press('v'))).toBe('This statement is reviewed already');
		const twice = confirmed.press('V', 'v');
		expect(twice.press('u', 'u').screen()).toContain('9 · 3 unreviewed (V: next)');
		expect(notice(twice.press('u', 'u', 'u'))).toBe('Nothing to take back');
		expect(twice.press('u', 'u', 'u').screen()).toContain('9 · 3 unreviewed (V: next)');
		expect(confirmed.press('u').screen()).toContain('9 · 3 unreviewed (V: next)');
		expect(start.kept()).toEqual([]);
	});
});

describe('a statement is put right', () => {
	test('in who said it, its kind and its issue, which counts as reviewed', () => {
		const start = reviewing();
		const form = start.press('V', 'c');
		expect(form.screen()).toContain('Put a statement of ¶3 right');
		const named = refill(form, 'some of UNMA, Zoë Vance').press('tab');
		const saved = refill(refill(named, 'pledg').press('tab'), 'return').press('enter', 'enter');
		expect(notice(saved)).toBe('Put right, with Zoë Vance as a new actor · u takes it back');
		expect(statement(saved, embargo)).toMatchObject({
			actors: ['unma', 'zoe-vance'],
			extent: 'some',
			kind: 'pledges',
			issue: 'return',
		});
		expect(statement(saved, embargo)).not.toHaveProperty('unreviewed');
		expect(saved.pointed()).toContain('to lift the embargo');
		const again = saved.press('c');
		expect(again.screen()).toContain('some of UNMA, Zoë Vance');
		expect(statement(saved.press('u'), embargo)).toEqual(statement(start, embargo));
	});

	test('in its words, which must stand in the paragraph', () => {
		const form = reviewing().press('V', 'c', 'tab', 'tab', 'tab');
		const wrong = refill(form, 'lift the embargoes').press('enter');
		expect(wrong.screen()).toContain('“lift the embargoes” does not stand in the paragraph word for word');
		const part = refill(form, 'lift the embar').press('enter');
		expect(part.screen()).toContain('does not stand');
		const right = refill(wrong, 'lift the embargo').press('enter');
		expect(statement(right, embargo)?.text).toBe('lift the embargo');
	});

	test('by splitting it, and each part by itself', () => {
		const start = reviewing();
		const form = start.press('V', 'V', 'V', 'c', 'tab', 'tab', 'tab');
		const split = refill(form, '40 per cent of the schools | were closed').press('enter');
		expect(notice(split)).toBe('Split in two · u takes it back');
		const parts = split.model.index.report.statements.filter(({paragraph}) => paragraph === '4');
		expect(parts.map(({text}) => text).slice(1)).toEqual(['40 per cent of the schools', 'were closed']);
		const first = split.press('c', 'tab');
		const fears = refill(first, 'fears').press('enter').model.index.report.statements;
		expect(fears.filter(({paragraph}) => paragraph === '4').map(({kind}) => kind)).toEqual([
			'reports',
			'fears',
			'reports',
		]);
		expect(split.press('u').model.index.report.statements).toEqual(arcadia.statements);
	});

	test('not where nothing is changed, nor to what is no kind or issue', () => {
		const form = reviewing().press('V', 'c');
		expect(form.press('enter').screen()).toContain('Nothing is changed; v confirms it as it is');
		expect(refill(form.press('tab'), 'x').press('enter').screen()).toContain('The kind is one of asks, pledges');
		expect(refill(form.press('tab', 'tab'), 'zzz').press('enter').screen()).toContain('The issue is one of');
		expect(form.press('escape').state.overlay).toBeUndefined();
	});
});

test('a statement is removed and there again; the cursor stays near', () => {
	const start = reviewing();
	const removed = start.press('V', 'd');
	expect(notice(removed)).toBe('Removed · u takes it back');
	expect(statement(removed, embargo)).toBeUndefined();
	expect(removed.pointed()).toContain('the truce had held');
	expect(statement(removed.press('u'), embargo)).toBeDefined();
	const opened = start.press('V', 'enter', 'd');
	expect(opened.state.places.issues.opened).toBeUndefined();
	// Opened from its paragraph, it leads back there.
	const paragraph = start.dispatch({type: 'arrive', target: {kind: 'paragraph', id: '3'}}).press('enter', 'd');
	expect(paragraph.state.view).toBe('text');
	expect(paragraph.state.places.text.opened?.target).toEqual({kind: 'paragraph', id: '3'});
});

test('a statement is added from a paragraph, and from a statement beside it', () => {
	const start = reviewing();
	const form = start.press('7', 'j', 'j', '+');
	expect(form.screen()).toContain('Add a statement to ¶3');
	const named = refill(form, 'UNMA').press('tab');
	expect(named.type('praised').press('tab').type('holds').press('enter').screen()).toContain('a word of ¶3');
	const kind = named.type('said').press('tab').type('fears').press('tab', 'tab');
	expect(refill(kind, 'no such words').press('enter').screen()).toContain('word for word, in one piece, in ¶3');
	const added = refill(kind, 'the truce had held').press('enter');
	expect(notice(added)).toBe('Added · u takes it back');
	const there = added.model.index.report.statements.find(({text}) => text === 'the truce had held');
	expect(there).toMatchObject({actors: ['unma'], kind: 'fears', verb: 'said', paragraph: '3'});
	expect(added.press('u').model.index.report.statements).toEqual(arcadia.statements);

	const beside = start.press('V', '+');
	expect(beside.screen()).toMatch(/Issue +The truce/);
	const kind2 = refill(beside, 'Zoë Vance').press('tab').type('said').press('tab').type('notes').press('tab', 'tab');
	const second = refill(kind2, 'lift the embargo').press('enter', 'enter');
	expect(second.pointed()).toMatch(/notes +said … lift the embargo +¶3/);
});

test('others may say the same words, and the same ones say them once', () => {
	const beside = (who: string) => {
		const kind = refill(reviewing().press('V', '+'), who).press('tab').type('asked').press('tab').type('fears');
		return refill(kind.press('tab', 'tab'), 'to lift the embargo').press('enter');
	};
	expect(beside('Ugo Bassi').screen()).toContain('They say these words already; others may say them too');
	const added = beside('UNMA');
	expect(added.pointed()).toMatch(/fears +asked the Council to lift the embargo +¶3/);
	const twins = (reader: Reader) =>
		reader.model.index.report.statements
			.filter(({text}) => text === 'to lift the embargo')
			.map(({actors, kind}) => `${actors} ${kind}`);
	expect(twins(added)).toEqual(['president-ugo-bassi asks', 'unma fears']);
	const notes = refill(added.press('c', 'tab'), 'notes').press('enter');
	expect(twins(notes)).toEqual(['president-ugo-bassi asks', 'unma notes']);
	expect(twins(notes.press('d'))).toEqual(['president-ugo-bassi asks']);
	expect(twins(notes.press('U'))).toEqual(['president-ugo-bassi asks']);
});

test('on the page of an actor the keys are about the statement the cursor is on', () => {
	const page = reviewing().press('/').type('ugo bassi').press('enter', 'j');
	const lines = page.screen().split('\n');
	expect(lines.find((line) => line.startsWith(' >'))).toContain('lift the embargo');
	expect(notice(page.press('v'))).toBe('Confirmed · u takes it back');
	expect(page.press('c').screen()).toContain('Put a statement of ¶3 right');
	const removed = page.press('d');
	expect(notice(removed)).toBe('Removed · u takes it back');
	expect(removed.screen()).toContain('President Ugo Bassi');
	expect(removed.screen()).not.toContain('lift the embargo');
	expect(removed.state.places.issues.cursor).toBe(page.state.places.issues.cursor);
	expect(page.press('G', 'c').screen()).toContain('Who President Ugo Bassi is');
});

describe('the form says whom a name means', () => {
	const form = () => reviewing().press('V', 'c');

	test('which are actors of the report, and which would be new, with the nearest', () => {
		expect(form().screen()).not.toContain('known:');
		expect(refill(form(), 'unma, ugo bassi').screen()).toMatch(
			/Who +unma, ugo bassi▏\n +known: UNMA, President Ugo Bassi/,
		);
		expect(refill(form(), 'UMNA').screen()).toContain('new actor: UMNA (nearest: UNMA)');
		expect(refill(form(), 'Arcadian Lib').screen()).toContain('new actor: Arcadian Lib (nearest: ALF)');
		expect(refill(form(), 'some of UNMA, Zoë Vance').screen()).toContain('new actor: Zoë Vance · known: UNMA');
		expect(refill(form(), 'Ann, Zoë').screen()).toContain('new actors: Ann, Zoë');
	});

	test('all of it, and all the names, where the terminal is narrow', () => {
		const narrow = refill(form().resize(60, 20), 'Ivorian human rights organizations and their partners, UMNA');
		expect(narrow.screen().replaceAll(/\n +/g, ' ')).toContain(
			'Who    Ivorian human rights organizations and their partners, UMNA▏ ' +
				'new actors: Ivorian human rights organizations and their partners, UMNA (nearest: UNMA)',
		);
	});

	test('and asks before it makes a new one', () => {
		const slip = refill(form(), 'UMNA').press('enter');
		expect(slip.screen()).toContain('New here: UMNA (nearest: UNMA). Enter again adds a new actor');
		expect(statement(slip, embargo)?.actors).toEqual(['president-ugo-bassi']);
		const right = refill(slip, 'UNMA').press('enter');
		expect(notice(right)).toBe('Put right · u takes it back');
		expect(right.model.index.report.actors).toEqual(arcadia.actors);
		const other = refill(slip, 'UMMA').press('enter');
		expect(other.screen()).toContain('New here: UMMA (nearest: UNMA).');
		expect(notice(other.press('enter'))).toBe('Put right, with UMMA as a new actor · u takes it back');
		const two = refill(form(), 'Ann, Zoë').press('enter', 'enter');
		expect(notice(two)).toBe('Put right, with Ann, Zoë as new actors · u takes it back');
	});
});

test('where no document was imported, the keys say why they do nothing', () => {
	const reader = readerOf(harbour).press('j');
	for (const key of ['v', 'V', 'c', 'd', 'U', '+']) {
		expect(notice(reader.press(key))).toBe('Only a report imported from a document can be put right');
	}

	expect(reader.screen()).not.toContain('unreviewed');
});
