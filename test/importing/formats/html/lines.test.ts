import {expect, test} from 'vitest';
import {documentLimits} from '../../../../source/importing/formats/base/limits.ts';
import {htmlLines} from '../../../../source/importing/formats/html/lines.ts';
import {kindOf} from '../../../../source/importing/formats/read-document.ts';

const texts = (html: string) => htmlLines(html, documentLimits).map(({text}) => text);

test.each([
	'<!doctype html>',
	'\uFEFF <HTML lang="en">',
	'<!-- saved -->\n<html>',
	'<?xml version="1.0"?><!DOCTYPE html>',
	'<p>x',
])('%s begins HTML', (start) => expect(kindOf(new TextEncoder().encode(start))).toBe('html'));

test.each(['The <p> element', '<person@example.org> wrote', 'a < b'])('%s is text', (start) =>
	expect(kindOf(new TextEncoder().encode(start))).toBe('text'),
);

test('blocks are lines, and what is within a line is not', () => {
	expect(texts('<h2>Key\n issues</h2>loose <b>te</b>xt<div>one<div>two</div>three</div><p>a&nbsp;b &amp; c')).toEqual([
		'Key issues',
		'loose text',
		'one',
		'two',
		'three',
		'a b & c',
	]);
});

test('what is not shown is left out', () => {
	expect(
		texts(
			'<head><title>t</title></head><script>s</script><style>s</style><p hidden>h<p style="color:red; display : none">d<template>t</template><noscript>n</noscript><p>seen',
		),
	).toEqual(['seen']);
});

test('a line break divides a block into lines that are not whole', () => {
	expect(htmlLines('<p>Distr.: General<br>11 March 2014<p>Next', documentLimits)).toEqual([
		{text: '', number: 1},
		{text: 'Distr.: General', number: 2},
		{text: '11 March 2014', number: 3},
		{text: '', number: 4},
		{text: 'Next', number: 5, form: {kind: 'paragraph'}},
	]);
});

test('text that is set as typed keeps its lines and columns', () => {
	expect(texts('<pre>1.  One\n    more\n</pre>')).toEqual(['', '1.  One', '    more', '']);
});

test.each([
	['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
	['<ol start="6"><li>a<li value="9">b<li>c</ol>', ['6. a', '9. b', '10. c']],
	['<ol type="a" start="26"><li>y<li>z</ol>', ['z. y', 'aa. z']],
	[
		'<ol type="I" start="4"><li>a<ol style="list-style-type: lower-roman"><li>b</ol><li>c</ol>',
		['IV. a', 'i. b', 'V. c'],
	],
	['<ol style="list-style: none"><li>1. a</ol>', ['1. a']],
	['<ol><li><p>a</p><p>b</p><li><ul><li>c</ul></ol>', ['1. a', 'b', '• c']],
])('%s is numbered as a browser does', (html, lines) => {
	expect(texts(html)).toEqual(lines);
});

test('a cell that reaches over rows and columns leaves room in them, and is known there', () => {
	const [first, second, third, ...rest] = htmlLines(
		'<table><tr><td rowspan=2>A<td>B<td rowspan="3">C<tr><td>D<tr><td colspan=2>E<tr><td rowspan=9>F<td>G</table><table><tr><td>H<td>I</table>',
		documentLimits,
	).map(({text, form}) => ({text, form}));
	expect(first).toEqual({text: 'A\tB\tC', form: {kind: 'row', cells: ['A', 'B', 'C']}});
	expect(second).toEqual({text: '\tD', form: {kind: 'row', cells: ['', 'D', ''], above: ['A', '', 'C']}});
	expect(third).toEqual({text: 'E', form: {kind: 'row', cells: ['E', '', ''], above: ['', '', 'C']}});
	expect(rest.map(({text}) => text)).toEqual(['F\tG', 'H\tI']);
});

test('a table of data is rows, and one that arranges the page is not', () => {
	expect(
		htmlLines('<table><tr><th>Day<th>What<tr><td>5 May<td>Visit<br>to quays<tr><td><td>Lunch</table>', documentLimits),
	).toEqual([
		{text: 'Day\tWhat', number: 1, form: {kind: 'row', cells: ['Day', 'What']}},
		{text: '5 May\tVisit to quays', number: 2, form: {kind: 'row', cells: ['5 May', 'Visit\nto quays']}},
		{text: '\tLunch', number: 3, form: {kind: 'row', cells: ['', 'Lunch']}},
	]);
	expect(
		htmlLines('<table><tr><td><h1>Title</h1><td><p>Text</table>', documentLimits).map(({form}) => form?.kind),
	).toEqual(['heading', 'paragraph']);
});

test.each([
	['a number in raised figures', '<p>It left.<sup>1</sup><hr><p><sup>1</sup> See the annex.'],
	[
		'a list of notes',
		'<p>It left.<sup>1</sup><section role="doc-endnotes"><hr><ol><li id="fn1"><p>See the annex.<a href="#r1" role="doc-backlink">↩</a></ol></section>',
	],
	[
		'the sign of a word processor',
		'<p>It left.<a class="sdfootnoteanc"><sup>1</sup></a><div id="sdfootnote1"><p><a class="sdfootnotesym">1</a> See the annex.</div>',
	],
])('a note is told by %s', (_, html) => {
	expect(texts(html)).toEqual(['It left.1', '¹ See the annex.']);
});

test('what only leads about a site says so, whatever it is made of', () => {
	const navigation = {kind: 'navigation'};
	expect(
		htmlLines(
			'<nav>Home | Documents<ul><li>Reports</ul><table><tr><td>a<td>b</table><h2>Menu</h2></nav><div role="search">Find</div><h1>Title</h1>',
			documentLimits,
		).map(({text, form}) => [text, form]),
	).toEqual([
		['Home | Documents', navigation],
		['• Reports', navigation],
		['a', navigation],
		['b', navigation],
		['Menu', navigation],
		['Find', navigation],
		['Title', {kind: 'heading', depth: 1}],
	]);
});
