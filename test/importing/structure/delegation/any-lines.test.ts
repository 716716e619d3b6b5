import fc from 'fast-check';
import {expect, test} from 'vitest';
import {capitalized} from '../../../../source/briefing/wording.ts';
import {amount} from '../../../amount.ts';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';
import {delegates, expectWhole, inAnnex, inBrackets, inText, wrapped} from './forms.ts';
import {head} from './lines.ts';

test.each(Object.entries(inText))('any delegation with a line for each member is read whole: %s', (_, form) => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom('', '• ', '— ', 'a', '1'),
			fc.constantFrom('\n', '\n\n'),
			fc.constantFrom('', ';'),
			fc.constantFrom(':', ': 1', ':*'),
			fc.boolean(),
			(all, bullet, gap, end, colon, isAnnex) => {
				const list = all
					.map((delegate, at) => {
						const label = bullet === 'a' ? `(${'abcdefghijklmno'[at]}) ` : bullet === '1' ? `${at + 1}. ` : bullet;
						return `${label}${capitalized(form.print(delegate, at === 0))}${at === all.length - 1 ? (end === '' ? '' : '.') : end}`;
					})
					.join(gap);
				expectWhole(
					isAnnex
						? inAnnex(list)
						: `1. The mission was composed as follows${colon}\n\n${list}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					form,
				);
			},
		),
		{numRuns: amount(8, 60)},
	);
});

test('an entry that goes on over several lines is read whole', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom(...inBrackets),
			fc.constantFrom('\n', '\n\n'),
			fc.integer({min: 36, max: 60}),
			fc.constantFrom('', '     '),
			(all, form, gap, width, indent) => {
				const list = all
					.map((delegate, at) => wrapped(form.print(delegate, at === 0), width).replaceAll('\n', `\n${indent}`))
					.join(gap);
				expectWhole(
					`1. The mission was composed as follows:\n\n${list}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					form,
				);
			},
		),
		{numRuns: amount(10, 200)},
	);
});

test('gaps within the names of states lose no member', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.infiniteStream(fc.integer({min: 2, max: 9})),
			fc.constantFrom(...inBrackets),
			(all, places, form) => {
				const gapped = (word: string) => {
					const at = places.next().value;
					return word.length > at + 1 && /^\p{L}+$/u.test(word.slice(at - 1, at + 1))
						? `${word.slice(0, at)} ${word.slice(at)}`
						: word;
				};
				const list = all.map((delegate, at) => form.print({...delegate, state: gapped(delegate.state)}, at === 0));
				expectWhole(
					`1. The mission was composed as follows:\n\n${list.join('\n')}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					all,
					form,
				);
			},
		),
		{numRuns: amount(10, 200)},
	);
});

test('a footnote on any member stands at that member', () => {
	fc.assert(
		fc.property(
			delegates,
			fc.constantFrom(...inBrackets),
			fc.constantFrom('*', '¹', '[1]'),
			fc.nat(),
			(all, form, mark, at) => {
				const list = all.map(
					(delegate, index) => form.print(delegate, index === 0) + (index === at % all.length ? mark : ''),
				);
				const note = `${mark === '*' ? mark : '¹'} Joined the mission on 4 May.`;
				const {members} = foundWhole(
					textDocument(
						`${head}1. The mission was composed as follows:\n\n${list.join('\n')}\n\n${note}\n\n2. The mission met with the Prime Minister.\n\n3. It left.`,
					),
				);
				expect(members.map(({footnote}) => footnote)).toEqual(
					all.map((_, index) => (index === at % all.length ? 'Joined the mission on 4 May.' : undefined)),
				);
			},
		),
		{numRuns: amount(12, 100)},
	);
});
