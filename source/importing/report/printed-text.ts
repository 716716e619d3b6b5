import type {Paragraph} from '../../report/model.ts';

/** What was set apart of a paragraph, as the list of the delegation is: it stands in the place of some characters of the others. */
type SetApart = {readonly from: number; readonly to: number; readonly text: string};

/** A paragraph of the report with the headings above it. */
export type HeadedParagraph = Paragraph & {
	readonly headings: readonly string[];
	readonly line: number;
	/** Its text without what was set apart: nobody says anything there, and what is counted there are members. */
	readonly running: string;
	readonly setApart: readonly SetApart[];
};

/** A piece of a paragraph in the order of the document. */
export type TextPiece = {
	readonly text: string;
	readonly isSetApart: boolean;
	/** What parts it from the running text before it; the end of a line where nothing else does. */
	readonly sign?: string;
};

/** Pieces as one text, a line for each. */
export function textOf(pieces: readonly TextPiece[]): Pick<HeadedParagraph, 'text' | 'running' | 'setApart'> {
	const setApart: SetApart[] = [];
	let running = '';
	let gathered: string[] = [];
	const gather = (isLast: boolean) => {
		if (gathered.length > 0) {
			const text = `${running === '' ? '' : '\n'}${gathered.join('\n')}${isLast ? '' : '\n'}`;
			// Where text goes on after it, it stands in the place of the line's end.
			const to = running.length + (isLast || running === '' ? 0 : 1);
			setApart.push({from: running.length, to, text});
			gathered = [];
		}
	};
	for (const piece of pieces) {
		const text = piece.text.trim();
		if (text !== '' && piece.isSetApart) {
			gathered.push(text);
		} else if (text !== '') {
			gather(false);
			running += running === '' ? '' : (piece.sign ?? '\n');
			running += text;
		}
	}

	gather(true);
	const parts = setApart.map(({from, text}, at) => running.slice(setApart[at - 1]?.to ?? 0, from) + text);
	return {text: [...parts, running.slice(setApart.at(-1)?.to ?? 0)].join(''), running, setApart};
}

/** Where characters of the running text stand in the whole; nothing where something set apart stands among them. */
export function placeInText(
	{setApart}: Pick<HeadedParagraph, 'setApart'>,
	start: number,
	end: number,
): {readonly from: number; readonly to: number} | undefined {
	let moved = 0;
	for (const {from, to, text} of setApart) {
		if (end <= from) {
			break;
		}

		if (start < to) {
			return undefined;
		}

		moved += text.length - (to - from);
	}

	return {from: start + moved, to: end + moved};
}

/** The paragraphs that say something, without what was set apart. */
export function runningText(paragraphs: readonly HeadedParagraph[]): HeadedParagraph[] {
	return paragraphs.map((one) => ({...one, text: one.running})).filter(({text}) => text !== '');
}
