import {expect, test} from 'vitest';
import {buildReport} from '../../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {head, lines, membersOf} from './lines.ts';

function cited(annex: string): readonly string[] {
	const text = `${head}1. It left.\n\n2. It returned.\n\nAnnex II\n\nComposition of the mission\n\n${annex}`;
	const {members} = buildReport(findStructure(textDocument(text)), 'r.txt');
	return members.map(({paragraph}) => paragraph);
}

test('members whom an annex lists are cited by the text of the annex', () => {
	const list = 'Chad\tAwa Deby\tCounsellor\nTogo\tKofi Ayite\tCounsellor';
	expect(cited(`The following took part, of whom two for a day only:\n\n${list}`)).toEqual(['II.0', 'II.0']);
	expect(cited(list)).toEqual(['II.0', 'II.0']);
});

test('two countries of a column, then the names and titles of the next', () => {
	const text =
		'1. The mission was composed as follows:\n\nChad\nTogo\n\nAwa Deby\nPermanent Representative\nKofi Ayite\nMinister\nCounsellor (co-leader)\n1\nFrance Luc Roy\nPermanent Representative\nGabon\nEve Petit,\nFirst Secretary';
	expect(lines(membersOf(text))).toEqual([
		'Chad | Awa Deby | Permanent Representative',
		'Togo | Kofi Ayite | Minister Counsellor | co-lead',
		'France | Luc Roy | Permanent Representative',
		'Gabon | Eve Petit | First Secretary',
	]);
});

test.each([
	['a number apart in the cell of the name', 'Togo            Kofi Ayite 1      Counsellor', '¹ He left on 4 May.'],
])('the mark of a footnote is none of an entry: %s', (_, entry, note) => {
	const text = `1. The mission included:\n\nChad            Awa Deby      Counsellor\n${entry}\n${note}`;
	expect(lines(membersOf(text))).toEqual(['Chad | Awa Deby | Counsellor', 'Togo | Kofi Ayite | Counsellor']);
});

test('who represents a state that only a remark below the list names is a member', () => {
	const list = '1. The mission included:\n\nChad (Awa Deby, Counsellor)\nTogo (Kofi Ayite, Counsellor)\n\n';
	const remark =
		'The representative of Mali could not travel. The Niger was represented by Mr. Issa Kane, Minister Counsellor. Togo was represented by its Embassy on the last day of the mission.';
	expect(membersOf(list + remark).map(({country, name, title, absent}) => [country, name, title, absent])).toEqual([
		['Chad', 'Awa Deby', 'Counsellor', undefined],
		['Togo', 'Kofi Ayite', 'Counsellor', undefined],
		['Niger', 'Issa Kane', 'Minister Counsellor', undefined],
		['Mali', '', '', true],
	]);
});

test('a footnote on the list names who represented a state that is not in it', () => {
	const text =
		'1. The mission was composed as follows:¹\nChad (Awa Deby, Counsellor)\nTogo (Kofi Ayite, Counsellor)\n\n¹ The Niger was represented by its Ambassador to Arcadia, Issa Kane.';
	expect(lines(membersOf(text)).at(-1)).toBe('Niger | Issa Kane | Ambassador to Arcadia');
});

test.each([
	[
		'of its brackets',
		'Sacha Llora\n(Plurinational State of)\n(Counsellor), Bolivia',
		'Bolivia (Plurinational State of)',
	],
	['of its spaces and apostrophe', 'Sacha Llora (Counsellor), Côte d ’Ivoire', "Côte d'Ivoire"],
])('a state is known that a converter parted: %s', (_, entry, country) => {
	const text = `1. The mission was composed of:\n\n– ${entry}\n– Awa Deby (Counsellor), Chad\n– Kofi Ayite (Counsellor), Togo`;
	expect(lines(membersOf(text))[0]).toBe(`${country} | Sacha Llora | Counsellor`);
});

test('a title goes on with a state whose name breaks at the end of a line', () => {
	const text =
		'1. The mission included:\n\nChad\nAwa Deby, Counsellor\nTogo\nKofi Ayite, Counsellor, assisted by Eve Petit, United\nKingdom mission expert';
	expect(membersOf(text)[1]?.assistedBy).toEqual({name: 'Eve Petit', title: 'United Kingdom mission expert'});
});

test('numbers before the rows of a table are no marks', () => {
	const text =
		'1. The mission included:\n\n1\tChad\tAwa Deby\tCounsellor\n2\tTogo\tKofi Ayite\tCounsellor\n\n¹ It left late.';
	expect(membersOf(text).map(({country, name, footnote}) => [country, name, footnote])).toEqual([
		['Chad', 'Awa Deby', undefined],
		['Togo', 'Kofi Ayite', undefined],
	]);
});
