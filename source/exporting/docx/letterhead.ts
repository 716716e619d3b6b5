import {BorderStyle, ImageRun, Paragraph, type Table} from 'docx';
import type {Letterhead} from '../../library/document-settings.ts';
import {colours, textWidth} from '../paper/design.ts';
import {letterheadGap, type PaperLetterhead} from '../paper/letterhead.ts';
import {pixels, styleNames, twips} from './styles.ts';
import {sideBySide} from './tables.ts';

/** A letterhead: the logo, the lines beside it, and a rule below. */
export function letterheadOf(
	{lines, logo: picture}: Letterhead,
	{logo, indent}: PaperLetterhead,
): (Paragraph | Table)[] {
	const texts = lines.map(
		(text, at) => new Paragraph({text, style: at === 0 ? styleNames.letterheadTitle : styleNames.letterhead}),
	);
	const rule = new Paragraph({
		spacing: {line: twips(letterheadGap.below * 0.4), lineRule: 'exact', after: twips(letterheadGap.below * 0.6)},
		border: {bottom: {style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 0}},
	});
	if (picture === undefined || logo === undefined) {
		return [...texts, rule];
	}

	const image = new ImageRun({
		type: picture.type === 'jpeg' ? 'jpg' : 'png',
		data: picture.bytes,
		transformation: {width: pixels(logo.width), height: pixels(logo.height)},
	});
	return [
		sideBySide([
			{width: indent, children: [new Paragraph({children: [image]})]},
			{width: textWidth - indent, children: texts},
		]),
		rule,
	];
}
