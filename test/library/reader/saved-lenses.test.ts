import {expect, test} from 'vitest';
import {errorOf, openOwn, report} from '../own-library.ts';

test('a lens comes back by its name, whatever the accents and case', () => {
	const {folder, savedLenses, close} = openOwn();
	savedLenses.save({report, name: ' Les  Présidents ', actors: ['president', 'justice', 'president']});
	savedLenses.save({report, name: 'hills', actors: ['ffa', 'hmu']});
	close();
	const again = openOwn(folder).savedLenses;
	const presidents = {report, name: 'Les Présidents', actors: ['president', 'justice']};
	expect(again.ofReport(report)).toEqual([{report, name: 'hills', actors: ['ffa', 'hmu']}, presidents]);
	expect(again.remove(report, 'les presidents')).toEqual(presidents);
	expect(again.remove(report, 'nobody')).toBeUndefined();
});

test('a name is given anew, taken away, and is of one report: an id is somebody else in another', () => {
	const {savedLenses} = openOwn();
	savedLenses.save({report, name: 'Hills', actors: ['ffa']});
	const lens = savedLenses.save({report, name: 'HILLS', actors: ['hmu']});
	expect(savedLenses.ofReport(report)).toEqual([lens]);
	expect(savedLenses.ofReport('S/2031/8')).toEqual([]);
	expect(savedLenses.remove(report, 'hills')).toEqual(lens);
	expect(savedLenses.remove(report, 'hills')).toBeUndefined();
	savedLenses.save(lens);
	expect(savedLenses.ofReport(report)).toEqual([lens]);
});

test('a name with nothing in it is refused', () => {
	const {savedLenses} = openOwn();
	expect(errorOf(() => savedLenses.save({report, name: ' \u202E', actors: ['ffa']}))).toMatchObject({
		code: 'invalid',
		message: 'the name of the lens is empty',
	});
});
