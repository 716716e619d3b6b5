import {expect, test} from 'vitest';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {arcadia, notice, refill, reviewing} from '../arcadia.ts';
import {fill} from '../over/form/filling.ts';
import {readerOf} from '../reader.ts';

const president = 'President Ugo Bassi';
/** A reader with the cursor on the group of the President. */
const atPresident = (start?: Parameters<typeof reviewing>[0]) => {
	const reader = reviewing(start).press('left', 'left', 'g');
	expect(reader.pointed()).toContain('Ugo Bassi');
	return reader;
};

test('an actor is made one with another by its name, which is told before, and is apart again with u and with U', () => {
	const library = openOwn(ownFolder(), () => '2031-05-04T11:52:00Z');
	const start = atPresident({library});
	const form = refill(start.press('c'), 'unma');
	expect(form.screen()).toContain('one with United Nations Mission in Arcadia (3 statements)');
	const one = form.press('enter');
	expect(notice(one)).toBe('One actor now · u takes it back');
	expect(one.pointed()).toMatch(/United Nations Mission in Arcadia +5/);
	expect(one.screen()).not.toContain('Bassi');
	expect(one.press('u').pointed()).toBe(start.pointed());
	refill(start.press('c'), 'UNMA').press('enter');
	const page = reviewing({library}).press('left', 'left', 'g', 'enter', 'enter');
	expect(page.screen().replaceAll(/\s+/g, ' ')).toContain(
		`You made United Nations Mission in Arcadia and ${president} one: U sets them apart`,
	);
	const apart = page.press('U');
	expect(notice(apart)).toBe('Apart again · u takes it back');
	expect(apart.press('escape').screen()).toContain('Ugo Bassi');
});

test('an actor is renamed; a name near to another’s may be a slip, which is asked', () => {
	const form = atPresident().press('enter', 'enter', 'G', 'c');
	const asked = refill(form, 'United Nations Mission in Arcadi').press('enter');
	expect(asked.screen()).toContain('Nobody here is United Nations Mission in Arcadi (nearest: UNMA)');
	const renamed = refill(asked, 'Hugo Bassi').press('enter');
	expect(notice(renamed)).toBe('Renamed · u takes it back');
	expect(renamed.screen()).toContain('Hugo Bassi');
	expect(renamed.screen()).toContain(`Import: ${president} (U puts that back)`);
	const back = renamed.press('U');
	expect(notice(back)).toBe('As it was found · u takes it back');
	expect(back.screen()).not.toContain('Hugo');
});

test('on the page of one who is another now, the page of that one opens', () => {
	const page = refill(atPresident().press('enter', 'enter', 'G', 'c'), 'UNMA').press('enter');
	expect(page.state.places.issues.opened?.target).toMatchObject({kind: 'actor'});
	expect(page.screen()).toMatch(/United Nations Mission in Arcadia \(UNMA\)\n/);
	expect(page.press('escape').pointed()).toContain('United Nations Mission in Arcadia');
});

test('whoever is one already goes along when the one is made another', () => {
	const one = refill(atPresident().press('c'), 'UNMA').press('enter');
	const all = refill(one.press('c'), 'Civil society').press('enter');
	expect(all.pointed()).toMatch(/Civil society +5/);
	expect(all.press('enter').screen().replaceAll(/\s+/g, ' ')).toContain(
		`You made United Nations Mission in Arcadia and ${president} and Civil society one`,
	);
	expect(all.press('u').pointed()).toMatch(/United Nations Mission in Arcadia +5/);
});

test('nothing is asked for what is the same, is empty, or is no import', () => {
	const form = atPresident().press('c');
	expect(form.press('enter').screen()).toContain('Nothing is changed: Esc leaves it as it is');
	expect(refill(form, ' ').press('enter').screen()).toContain('An actor has a name');
	const own = readerOf(arcadia).press('left', 'left', 'g', 'c');
	expect(notice(own)).toBe('Only a report imported from a document can be put right');
});

test('a name that no actor of this copy has stands below the list, and U takes it away', () => {
	const {library} = reviewing();
	const parts = {report: arcadia.symbol, document: 'd0c', paragraph: '3', text: 'Awa Sy', from: 0, to: 6};
	library.corrections.addAll([{...parts, change: {type: 'actor', which: 'Awa Sy', name: 'UNMA'}}]);
	const misfit = reviewing({library}).press('G', 'right', 'G');
	expect(misfit.pointed()).toMatch(/Awa Sy +is UNMA +¶3/);
	expect(misfit.press('enter').screen()).toContain('this copy has no actor of that name');
	expect(notice(misfit.press('U'))).toBe('Taken away · u takes it back');
});

test('what the reader keeps of one who is another now is on that one: a note, a mark, a meeting of their own and the lens', () => {
	const library = openOwn(ownFolder(), () => '2031-05-04T11:52:00Z');
	const noted = atPresident({library}).press('m', 'w').type('Ask him').press('ctrl+s');
	const met = fill(noted.press('4', '+'), 'Tea', 'Sun', '1530', '16:30', 'Port', 'Ugo Bassi').press('enter');
	expect(met.screen()).toMatch(/Tea .*Ugo Bassi/);
	const narrowed = met.press('2', 'g', 'a').type('ugo').press('enter', 'g');
	expect(narrowed.lines()[0]).toContain('only President Ugo Bassi');
	const one = refill(narrowed.press('c'), 'UNMA').press('enter');
	expect(one.lines()[0]).toContain('only UNMA');
	expect(one.press('A', 'g').pointed()).toMatch(/^\+>\*. UNMA/);
	expect(one.press('W').screen()).toMatch(/Ask him · on: UNMA/);
	expect(one.press('A', '4').screen()).toMatch(/Tea .*UNMA/);
	const moved = refill(
		one.press('A', '4').press('/').type('tea').press('enter', 'c').press('tab', 'tab', 'tab', 'tab'),
		'Quay',
	);
	expect(moved.press('enter').screen()).toMatch(/UNMA/);
	const apart = one.press('A', 'g', 'U');
	expect(apart.press('4').screen()).toMatch(/Tea .*Ugo Bassi/);
	expect(apart.press('W').screen()).toMatch(/Ask him · on: President Ugo Bassi/);
});

test('a group and who is of it, and the visitors and anybody else, are made one only when asked twice', () => {
	const group = {
		...arcadia,
		actors: arcadia.actors.map((one) => (one.name === president ? {...one, partOf: ['unma']} : one)),
	};
	const form = refill(reviewing({}, group).press('left', 'left', 'g', 'c'), 'Ugo Bassi');
	const asked = form.press('enter');
	expect(asked.screen()).toContain('President Ugo Bassi is of UNMA. Enter again makes the two one');
	expect(notice(asked.press('enter'))).toBe('One actor now · u takes it back');
	const council = refill(atPresident().press('c'), 'Security Council').press('enter');
	expect(council.screen()).toContain('One of the two made the visit, the other did not.');
});

test('no name is longer than names are', () => {
	const form = refill(atPresident().press('c'), 'a'.repeat(201)).press('enter');
	expect(form.screen()).toContain('A name has 200 letters at most');
});

test('what was marked or ticked under another name is unmarked and ticked further', () => {
	const marked = atPresident().press('m', 'b');
	const ticked = marked.press('j', 'x');
	expect(ticked.screen()).toContain('they 1 of 2');
	const one = refill(ticked.press('escape', 'c'), 'UNMA').press('enter');
	expect(one.pointed()).toContain('*');
	const unmarked = one.press('m');
	expect(unmarked.pointed()).not.toContain('*');
	expect(notice(unmarked)).toContain('Mark');
	expect(one.press('b').screen()).toContain('they 1 of 2');
	const answered = one.press('b', 'j', 'j', 'x');
	expect(answered.state.papers.checks).toEqual([expect.objectContaining({state: 'answered'})]);
});
