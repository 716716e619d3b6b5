import {describe, expect, test} from 'vitest';
import {keeping, type Shelf} from '../../keeping.ts';
import {noticeOf, type Reader} from '../../reader.ts';

const listed = (reader: Reader) =>
	reader
		.lines()
		.slice(5, -2)
		.map((line) => line.slice(3).trim());
/** A reader who gave the lens on both movements a name. */
const withNorth = (): Shelf => {
	const shelf = keeping({lens: ['reds', 'blues']});
	return {...shelf, reader: shelf.reader.press(':').type('lens save The pöst').press('enter')};
};

describe('a lens with a name', () => {
	test('is saved from the palette, which says on whom it is', () => {
		const {reader, papers} = keeping({lens: ['reds', 'blues']});
		const typed = reader.press(':').type('lens save The pöst');
		expect(listed(typed)[0]).toMatch(/^lens save The pöst {2,}Keep the lens on RM, BF under this name$/);
		expect(noticeOf(typed.press('enter'))).toContain('Lens saved as The pöst');
		expect(papers().lenses).toEqual([{report: 'X/2020/7', name: 'The pöst', actors: ['reds', 'blues']}]);
	});

	test('needs a name, and a lens', () => {
		const {reader, papers} = keeping({lens: ['reds']});
		expect(noticeOf(reader.press(':').type('lens save ').press('enter'))).toContain(
			'Give the lens a name: lens save NAME',
		);
		expect(noticeOf(reader.press('A', ':').type('lens save x').press('enter'))).toContain(
			'There is no lens to save: a narrows to somebody first',
		);
		expect(papers().lenses).toEqual([]);
	});

	test('stands in the picker, with whom it is on, and Enter narrows to them', () => {
		const {reader} = withNorth();
		const picker = reader.press('A', '7', 'a');
		expect(picker.screen()).toMatch(/^ [ >] The pöst {2,}saved lens · RM, BF/m);
		const typed = picker.type('post');
		expect(typed.pointed()).toMatch(/^ > The pöst/);
		expect(typed.press('enter').state.lens).toEqual(['reds', 'blues']);
	});

	test('can be ticked beside others, and unticked', () => {
		const {reader} = withNorth();
		const ticked = reader.press('A', '7', 'a').type('post').press('tab', 'ctrl+u').type('pilots').press('tab');
		expect(ticked.press('enter').state.lens).toEqual(['reds', 'blues', 'union']);
		expect(ticked.press('ctrl+u').type('post').press('tab', 'enter').state.lens).toEqual(['union']);
	});

	test('is there in the palette', () => {
		const {reader} = withNorth();
		const typed = reader.press('A', ':').type('lens pos');
		expect(listed(typed)[0]).toMatch(/^lens The pöst {2,}saved lens · RM, BF$/);
		expect(typed.press('enter').state.lens).toEqual(['reds', 'blues']);
		expect(typed.press('tab', 'enter').state.lens).toEqual(['reds', 'blues']);
	});

	test('is one with the same name in other accents and case', () => {
		const {reader, papers} = withNorth();
		reader.press('A', ':').type('lens pilots').press('enter', ':').type('lens save THE POST').press('enter');
		expect(papers().lenses).toEqual([{report: 'X/2020/7', name: 'THE POST', actors: ['union']}]);
	});

	test('is removed from the palette, and u brings it back', () => {
		const {reader, papers} = withNorth();
		const typed = reader.press(':').type('lens remove p');
		expect(listed(typed)[0]).toMatch(/^lens remove The pöst {2,}RM, BF$/);
		const removed = typed.press('enter');
		expect(noticeOf(removed)).toContain('Saved lens removed: The pöst · u takes it back');
		expect(removed.press('7', 'a').screen()).not.toContain('saved lens');
		expect(removed.state.lens).toEqual(['reds', 'blues']);
		removed.press('u');
		expect(papers().lenses).toHaveLength(1);
	});

	test('is there the next time', () => {
		const {library} = withNorth();
		expect(keeping({}, library).reader.press('7', 'a').screen()).toMatch(/^ [ >] The pöst {2,}saved lens · RM, BF/m);
	});

	test('narrows to those of them that the report still has, and is not offered where it has none', () => {
		const {library} = keeping();
		library.savedLenses.save({report: 'X/2020/7', name: 'Half', actors: ['gone', 'reds']});
		library.savedLenses.save({report: 'X/2020/7', name: 'None', actors: ['gone']});
		const {reader} = keeping({}, library);
		const picker = reader.press('7', 'a');
		expect(picker.screen()).toMatch(/^ [ >] Half {2,}saved lens · RM\n/m);
		expect(picker.screen()).not.toContain('None');
		expect(picker.type('half').press('enter').state.lens).toEqual(['reds']);
		expect(reader.press(':').type('lens none').screen()).toContain('Lens finds nothing with these letters.');
		expect(listed(reader.press(':').type('lens remove none'))[0]).toContain('lens remove None');
	});
});

test('where no lens is saved, lens remove says how to keep one', () => {
	const {reader} = keeping();
	const palette = reader.press(':').type('lens remove ');
	expect(palette.pointed()).toContain('No lens is saved yet: lens save NAME keeps one');
	expect(palette.press('enter').lines().at(-1)).toContain('No lens is saved yet: lens save NAME keeps one');
});
