import stringWidth from 'string-width';

/** What is known of an edited text without looking for speed: what stands before the cursor and what after it. */
export type Modelled = {
	readonly before: string;
	readonly after: string;
	readonly killed: string;
	readonly column: number | undefined;
	readonly past: readonly {readonly before: string; readonly after: string}[];
	readonly typing: boolean;
};

type Sides = {readonly before: string; readonly after: string};

/** An empty text. */
export const modelled: Modelled = {before: '', after: '', killed: '', column: undefined, past: [], typing: false};

/** The model after a key, where no line wraps. */
export function pressModel(model: Modelled, key: string): Modelled {
	const {before, after, killed, past} = model;
	switch (key) {
		case 'left':
			return move(model, upTo(before, -1));
		case 'right':
			return move(model, before + characters(after).slice(0, 1).join(''));
		case 'home':
		case 'ctrl+a':
			return move(model, before.slice(0, before.length - lastLine(before).length));
		case 'end':
		case 'ctrl+e':
			return move(model, before + firstLine(after));
		case 'ctrl+left':
			return move(
				model,
				whole(before.replace(/[\p{L}\p{N}\p{M}_'’]*[^\p{L}\p{N}\p{M}_'’]*$/u, ''), before + after, -1),
			);
		case 'ctrl+right': {
			const [word = ''] = /^[^\p{L}\p{N}\p{M}_'’]*[\p{L}\p{N}\p{M}_'’]*/u.exec(after) ?? [];
			return move(model, whole(before + word, before + after, 1));
		}
		case 'up':
		case 'down':
			return moveByLine(model, key === 'up' ? -1 : 1);
		case 'enter':
			return write(model, '\n');
		case 'backspace':
			return change(model, {before: upTo(before, -1), after});
		case 'delete':
		case 'ctrl+d':
			return change(model, {before, after: characters(after).slice(1).join('')});
		case 'ctrl+k':
			return kill(model, {before, after: after.slice(firstLine(after).length || Number(after.startsWith('\n')))});
		case 'ctrl+u':
			return kill(model, {before: before.slice(0, before.length - lastLine(before).length), after});
		case 'ctrl+w':
			return kill(model, {before: whole(before.replace(/\S*\s*$/, ''), before + after, -1), after});
		case 'ctrl+y':
			return write(model, killed);
		case 'ctrl+_':
			return {
				...model,
				...past.at(-1),
				past: past.slice(0, -1),
				column: undefined,
				typing: past.length > 0 ? false : model.typing,
			};
		default:
			return type(model, key);
	}
}

function type(model: Modelled, key: string): Modelled {
	// What a report is cleaned of is written nowhere.
	if (/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u.test(key) && !/[\t\n\r]/.test(key)) {
		return model;
	}

	const written = write(model, key.replace('\t', '    ').replace(/[\r\u2028\u2029]/, '\n'));
	const goesOn = model.typing && key.trim() !== '';
	return {...written, past: goesOn ? model.past : written.past, typing: true};
}

function write(model: Modelled, text: string): Modelled {
	return change(model, {before: model.before + text, after: model.after});
}

function kill(model: Modelled, sides: Sides): Modelled {
	const killed =
		model.before.slice(sides.before.length) + model.after.slice(0, model.after.length - sides.after.length);
	const next = change(model, sides);
	return next === model ? model : {...next, killed};
}

function change(model: Modelled, {before, after}: Sides): Modelled {
	if (before === model.before && after === model.after) {
		return model;
	}

	const past = [...model.past, {before: model.before, after: model.after}];
	return {...move({...model, past, before, after}, whole(before, before + after, 1)), column: undefined, typing: false};
}

function move(model: Modelled, before: string, column?: number): Modelled {
	const text = model.before + model.after;
	const still = before === model.before && column === model.column;
	return still ? model : {...model, before, after: text.slice(before.length), column, typing: false};
}

function moveByLine(model: Modelled, by: number): Modelled {
	const text = model.before + model.after;
	const lines = text.split('\n');
	const at = model.before.split('\n').length - 1;
	const line = lines[at + by];
	if (line === undefined) {
		return model;
	}

	const column = model.column ?? stringWidth(lastLine(model.before));
	const heads = characters(line).map((_, count) => characters(line).slice(0, count).join(''));
	const head = [...heads, line].findLast((start) => stringWidth(start) <= column) ?? '';
	return move(model, [...lines.slice(0, at + by), head].join('\n'), column);
}

function characters(text: string): string[] {
	return [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
}

function upTo(text: string, end: number): string {
	return characters(text).slice(0, end).join('');
}

// Up to the next or last end of a character of the whole text.
function whole(before: string, text: string, direction: 1 | -1): string {
	const ends = characters(text).map((_, count) =>
		characters(text)
			.slice(0, count + 1)
			.join(''),
	);
	const heads = ['', ...ends];
	return (
		(direction === 1
			? heads.find((head) => head.length >= before.length)
			: heads.findLast((head) => head.length <= before.length)) ?? before
	);
}

function lastLine(text: string): string {
	return text.split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
	return text.split('\n')[0] ?? '';
}
