import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ReportError} from '../../source/report/errors.ts';
import {parseReport} from '../../source/report/parse.ts';
import {reportInput, reportText} from '../fixtures.ts';

const [first, ...others] = reportInput.statements;
const withStatement = (changes: object) => reportText({statements: [{...first, ...changes}, ...others]});
const [firstFigure, ...otherFigures] = reportInput.figures;
const withFigure = (changes: object) => reportText({figures: [{...firstFigure, ...changes}, ...otherFigures]});
const without = (field: keyof typeof reportInput) => reportText({[field]: undefined});

const refusal = (text: string): string => {
	try {
		parseReport(text);
	} catch (error) {
		expect(error).toBeInstanceOf(ReportError);
		return (error as Error).message;
	}

	return 'none';
};

describe('a report that can be used', () => {
	test('is frozen all the way down', () => {
		const report = parseReport(reportText());
		expect(Object.isFrozen(report)).toBe(true);
		expect(Object.isFrozen(report.statements[0]?.actors)).toBe(true);
	});

	test('may name its schema', () => {
		expect(parseReport(reportText({$schema: './report.schema.json'})).symbol).toBe('S/2031/7');
	});

	test('may have a place in its text up to the end of it, a place in another document, and a range of one number', () => {
		const [{number, text} = {number: '', text: ''}] = reportInput.paragraphs;
		const span = {from: 0, to: text.length};
		expect(parseReport(withStatement({paragraph: number, span})).statements[0]?.span).toEqual(span);
		const elsewhere = {source: 'S/2031/1', paragraph: number, span: {from: 0, to: 9_999}, value: {min: 2, max: 2}};
		expect(parseReport(withFigure(elsewhere)).figures[0]?.value).toEqual({min: 2, max: 2});
	});

	test('opens without the control sequences in its text', () => {
		const report = parseReport(withStatement({text: '\u001B[2JTalks \u202Enow'}));
		expect(report.statements[0]?.text).toBe('Talks now');
	});
});

describe('a report that cannot be used says where and why', () => {
	test.each([
		['', 'the file is empty'],
		[' \n', 'the file is empty'],
		['{', 'not valid JSON: line 1, column 2: the text ends too early'],
		['{\n  "version": tru\n}', 'not valid JSON: line 2, column 17: unexpected "\\n"'],
		['[1,\n2,\n x]', 'not valid JSON: line 3, column 2: unexpected "x"'],
		['{"a": 1,}', 'not valid JSON: line 1, column 9: expected double-quoted property name'],
		['[]', 'the report: is no object in JSON'],
		['null', 'the report: is no object in JSON'],
		[reportText({version: 2}), 'version: 2 is not known to this program, which reads version 1'],
		[without('version'), 'version: is missing'],
		[without('statements'), 'statements: is missing'],
		[reportText({title: 7}), 'title: is 7, expected string'],
		[reportText({title: ' '}), 'title: is empty'],
		[reportText({symbol: 'S'.repeat(101)}), 'symbol: is longer than 100 characters'],
		[reportText({title: '\u200B'}), 'title: is empty'],
		[reportText({extra: 1}), 'extra: is no field of the model'],
		[reportText({missionFrom: '2031-02-30'}), 'missionFrom: is no day of the calendar'],
		[withStatement({kind: 'demands'}), /^statements\[0\]\.kind: is "demands", expected \("asks" \| /],
		[withStatement({id: 's-2'}), 'statements[1]: the id "s-2" is there twice'],
		[withStatement({actors: ['nobody']}), 'statements[0].actors: "nobody" is not in the report'],
		[
			withStatement({span: {from: 0, to: 9_999}}),
			/^statements\[0\]\.span: ends at 9999, behind the text of paragraph \S+, which ends at \d+$/,
		],
		[
			withFigure({source: undefined, paragraph: '1', span: {from: 0, to: 9_999}}),
			/^figures\[0\]\.span: ends at 9999, behind the text of paragraph 1, which ends at \d+$/,
		],
		[withFigure({value: {min: 3, max: 2}}), 'figures[0].value: has its min above its max'],
		[withStatement({paragraph: '99'}), 'statements[0].paragraph: "99" is not in the report'],
		[
			reportText({membersAbsent: [{country: 'China', paragraph: '99'}]}),
			'membersAbsent[0].paragraph: "99" is not in the report',
		],
	])('%#', (text, message) => {
		expect(refusal(text)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
	});

	const holding = (holder: object) => ({
		positions: [{stance: 'A stance', holders: [{actor: 'ffa', paragraph: '2', ...holder}]}],
	});
	test.each([
		['notes', 'paragraph', {paragraph: '99'}],
		['actors', 'partOf', {partOf: ['gone']}],
		['members', 'actor', {actor: 'gone'}],
		['members', 'paragraph', {paragraph: '99'}],
		['issues', 'paragraphs', {paragraphs: ['1', '99']}],
		['statements', 'actors', {actors: ['ffa', 'gone']}],
		['statements', 'about', {about: ['gone']}],
		['statements', 'issue', {issue: 'gone'}],
		['statements', 'paragraph', {paragraph: '99'}],
		['questions', 'issue', {issue: 'gone'}],
		['questions', 'positions[0].holders[0].actor', holding({actor: 'gone'})],
		['questions', 'positions[0].holders[0].paragraph', holding({paragraph: '99'})],
		['questions', 'positions[0].holders[0].statement', holding({statement: 'gone'})],
		['figures', 'issue', {issue: 'gone'}],
		['figures', 'statedBy', {statedBy: ['gone']}],
		['figures', 'about', {about: ['gone']}],
		['figures', 'paragraph', {paragraph: '99', source: undefined}],
		['terms', 'issues', {issues: ['gone']}],
		['terms', 'addressees', {addressees: ['gone']}],
		['terms', 'statements', {statements: ['gone']}],
		['terms', 'meetings', {meetings: ['gone']}],
		['meetings', 'with', {with: ['gone']}],
		['meetings', 'via', {via: ['gone']}],
		['meetings', 'paragraph', {paragraph: '99'}],
	] as const)('%s that point nowhere in %s', (collection, field, changes) => {
		const [entry, ...rest] = reportInput[collection] ?? [];
		const lost = field.toLowerCase().includes('paragraph') ? '99' : 'gone';
		expect(refusal(reportText({[collection]: [{...entry, ...changes}, ...rest]}))).toBe(
			`${collection}[0].${field}: "${lost}" is not in the report`,
		);
	});

	test('a number too large for one is no number', () => {
		const text = reportText().replace('"value":1500', '"value":1e999');
		expect(() => parseReport(text)).toThrow('figures[1].value: is not a finite number');
	});

	test('a group within itself, or nested without end', () => {
		const [actor] = reportInput.actors;
		const chain = Array.from({length: 50_000}, (_, at) => ({
			...actor,
			id: `a${at}`,
			partOf: at === 0 ? [] : [`a${at - 1}`],
		}));
		expect(() => parseReport(reportText({actors: chain.toReversed()}))).toThrow('is nested in more than 32 groups');
		expect(() => parseReport(reportText({actors: [{...actor, partOf: ['hill-groups']}]}))).toThrow(
			'actors: "hill-groups" is part of itself (hill-groups in hill-groups)',
		);
	});

	test('whatever JSON it holds', () => {
		const onlyReportErrors = (text: string) => {
			try {
				parseReport(text);
			} catch (error) {
				expect(error).toBeInstanceOf(ReportError);
			}
		};

		fc.assert(fc.property(fc.json(), onlyReportErrors));
		fc.assert(fc.property(fc.string(), onlyReportErrors));
		const field = fc.constantFrom(...Object.keys(reportInput));
		fc.assert(fc.property(field, fc.jsonValue(), (name, value) => onlyReportErrors(reportText({[name]: value}))));
		fc.assert(fc.property(fc.nat(reportText().length), (length) => onlyReportErrors(reportText().slice(0, length))));
	});
});
