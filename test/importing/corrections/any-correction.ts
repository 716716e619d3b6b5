import fc from 'fast-check';
import type {CorrectionStep} from '../../../source/importing/corrections/step.ts';
import {statementKinds} from '../../../source/report/kinds.ts';
import {placed, report} from './correcting.ts';

const offset = fc.nat(500);
const span = fc.record({from: offset, to: offset});
const actors = fc.array(
	fc.oneof(
		fc.constantFrom(...report.actors).map(({id, name}) => ({id, name})),
		fc.constantFrom('New', 'new', 'Néw', 'Ugo', 'UNMA', '??').map((name) => ({name})),
	),
	{maxLength: 3},
);
const name = fc.constantFrom('New', 'new', 'Ugo', 'UNMA', ...report.actors.map((actor) => actor.name));
const kind = fc.constantFrom(...statementKinds);
const issue = fc.constantFrom('no-such', ...report.issues.map(({id}) => id));
const extent = fc.constantFrom('all' as const, 'some' as const);

const change: fc.Arbitrary<CorrectionStep> = fc.oneof(
	fc.constant<CorrectionStep>({type: 'confirm'}),
	fc.record({type: fc.constant('speaker' as const), actors, extent}),
	fc.record({type: fc.constant('kind' as const), kind}),
	fc.record({type: fc.constant('issue' as const), issue}),
	span.map((own): CorrectionStep => ({type: 'span', ...own})),
	fc.record({type: fc.constant('split' as const), first: span, second: span}),
	fc.record({type: fc.constant('add' as const), actors, extent, kind, verb: fc.constantFrom('said', 'held'), issue}),
	fc.constant<CorrectionStep>({type: 'remove'}),
	fc.record({type: fc.constant('actor' as const), which: name, name}),
);
const place = fc.oneof(
	fc.constantFrom(...report.statements).map(({paragraph, span: own = {from: 0, to: 1}}) => ({paragraph, ...own})),
	fc.record({paragraph: fc.constantFrom('3', '4', 'I.1', '9'), from: offset, to: offset}),
);
/** Any corrections of the Arcadia report, most of which fit it. */
export const corrections = fc.array(
	fc.oneof(
		fc.tuple(place, change).map(([own, one]) => placed(own.paragraph, own.from, own.to, one)),
		fc.tuple(place, fc.json()).map(([own, json]) => placed(own.paragraph, own.from, own.to, JSON.parse(json))),
	),
	{maxLength: 8},
);
