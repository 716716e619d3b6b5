const tens = ['', 'X', 'XX', 'XXX'];
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const most = 39;

/** The Roman number a report cites an annex by, whatever it is headed with: `II` for `II`, `2` and `B`; the first without a label. */
export function annexNumber(label = 'I'): string {
	if (/^[IVX]+$/.test(label)) {
		return label;
	}

	const place = /^\d+$/.test(label) ? Number(label) : 1 + 'abcdefghijklmnopqrstuvwxyz'.indexOf(label.toLowerCase());
	const count = Math.min(Math.max(place, 1), most);
	return `${tens[Math.floor(count / 10)]}${ones[count % 10]}`;
}
