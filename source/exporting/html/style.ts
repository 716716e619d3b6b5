/** How a page looks: on a phone and on paper, light and dark as the reader's system is. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #55606b; --line: #d0d7de; --paper: #fff; --band: #f3f5f7; --accent: #0b5394; }
@media (prefers-color-scheme: dark) {
	:root { --ink: #e6e9ec; --quiet: #a9b3bd; --line: #3b434b; --paper: #14181c; --band: #1e242a; --accent: #7db8ee; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.25rem 1rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
h1 { margin: .25rem 0; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); font-size: 1.3rem; }
h3 { margin: 1.4rem 0 .35rem; font-size: 1.05rem; }
h4, h5, h6 { margin: 1rem 0 .25rem; font-size: 1rem; }
p { margin: .35rem 0; }
ul { margin: .35rem 0; padding-left: 1.3rem; }
ol { margin: .35rem 0; padding-left: 2.2rem; }
li { margin: .2rem 0; }
a { color: var(--accent); }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
.source { color: var(--quiet); }
.classification { margin: 0 0 .75rem; text-align: center; font-weight: 600; letter-spacing: .03em; }
.letterhead { display: flex; gap: 1rem; align-items: center; margin-bottom: 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
.letterhead img { max-height: 4rem; max-width: 8rem; }
.letterhead p { margin: 0; }
nav ol { columns: 18rem; column-gap: 2.5rem; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--line); }
.table { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:first-child { min-width: 9rem; }
th { color: var(--quiet); font-weight: 600; }
[align=right] { text-align: right; }
.chart { margin: 1rem 0; }
.chart figcaption { font-weight: 600; }
.chart ul { list-style: none; padding: 0; }
.chart li { display: grid; grid-template-columns: 7.5rem minmax(6rem, 1fr) minmax(0, 1.4fr); gap: .75rem; align-items: center; }
.chart svg { width: 100%; height: 1.4rem; }
figure.matrix { margin: 1rem 0; }
.matrix figcaption { font-weight: 600; }
.matrix > svg { display: block; width: 50%; margin-left: calc(30% + .75rem); }
.matrix ul { list-style: none; margin: 0; padding: 0; }
.matrix li { display: grid; grid-template-columns: 30% 50% minmax(0, 1fr); gap: .75rem; align-items: center; padding: .2rem 0; border-top: 1px solid var(--line); }
.matrix li svg { width: 100%; }
.matrix text { fill: var(--ink); font-size: 12px; }
.matrix li text { text-anchor: middle; font-weight: 600; }
.matrix li text.all { fill: var(--paper); }
.matrix circle.all { fill: var(--accent); }
.matrix circle.some { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.matrix .text { color: var(--quiet); font-size: .85rem; }
.whole { fill: var(--line); }
.value { fill: var(--accent); }
@media (max-width: 40rem) {
	body { padding: .9rem .8rem 2rem; }
	.chart li { grid-template-columns: 1fr; gap: 0; margin-bottom: .6rem; }
	.matrix > svg { width: 100%; margin: 0; }
	.matrix li { grid-template-columns: 1fr; gap: 0; padding: .5rem 0; }
	.stack thead { display: none; }
	.stack tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
	.stack td { display: block; min-width: 0; padding: 0; border: 0; text-align: left; }
	.stack td:empty { display: none; }
	.stack td[data-title]::before { content: attr(data-title) ": "; color: var(--quiet); }
}
@media print {
	:root { --ink: #000; --quiet: #333; --line: #bbb; --paper: #fff; --accent: #000; }
	@page { size: A4; margin: 18mm 16mm; }
	body { max-width: none; padding: 0; font-size: 10pt; }
	section:first-child, .alone, .alone + section { break-before: page; }
	nav, a { color: inherit; text-decoration: none; }
	h2, h3, h4 { break-after: avoid; }
	tr, li, .chart, .matrix > svg { break-inside: avoid; }
	thead { display: table-header-group; }
	.table { overflow: visible; }
}
`;
