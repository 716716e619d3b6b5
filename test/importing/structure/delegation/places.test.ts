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
	['a letter below the last entry', 'Togo            Kofi Ayite      Counsellor', 'a Joined the mission on 4 May.'],
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
