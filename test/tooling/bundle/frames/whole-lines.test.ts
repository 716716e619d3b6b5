import {expect, test} from 'vitest';
import {wholeLines} from '../../../../source/tooling/bundle/frames/whole-lines.ts';

const write = (y: number, text: string, x = 0) =>
	({type: 'write', x, y, text, transformers: [(line: string) => `<${line}>`]}) as const;
const cleaned = (line: string) => `cleaned ${line}`;

test('a frame of whole lines is drawn as these lines, each as its component has it', () => {
	const frame = [write(0, 'Talks'), write(2, 'Army')];
	expect(wholeLines(frame, 3, cleaned)).toEqual(['<Talks>', '', '<Army>']);
	expect(wholeLines([{...write(0, 'Talks  '), transformers: []}], 1, cleaned)).toEqual(['Talks']);
});

test('a text of several lines is drawn as these, each known by its place in it', () => {
	const numbered = {...write(1, 'Talks\n\nArmy'), transformers: [(line: string, row: number) => `${row} ${line}`]};
	expect(wholeLines([write(0, 'north'), numbered], 4, cleaned)).toEqual(['<north>', '0 Talks', '1', '2 Army']);
});

test('what may show nothing is read cell by cell, once for as long as the line stays', () => {
	const frame = [write(0, 'soft\u00ADhyphen'), write(1, 'Talks')];
	expect(wholeLines(frame, 2, cleaned)).toEqual(['cleaned <soft\u00ADhyphen>', '<Talks>']);
	const again = wholeLines(frame, 2, () => 'read again');
	expect(again).toEqual(['cleaned <soft\u00ADhyphen>', '<Talks>']);
	wholeLines([write(0, 'other')], 1, cleaned);
	expect(wholeLines(frame, 2, () => 'read again')).toEqual(['read again', '<Talks>']);
});

test.each([
	['beside another', [write(0, 'Talks'), write(0, 'north', 8)]],
	['over another', [write(0, 'Talks'), write(0, 'north')]],
	['over the end of another', [write(0, 'Talks\nnorth'), write(1, 'Army')]],
	['cut by a region', [{type: 'clip'}, write(0, 'Talks'), {type: 'unclip'}]],
] as const)('a text %s is left to Ink', (_, frame) => {
	expect(wholeLines(frame, 1, cleaned)).toBeUndefined();
});
