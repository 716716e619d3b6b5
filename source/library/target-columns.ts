import type {Target} from '../briefing/target.ts';

/** What a note, draft or mark stands at, as the columns of a table. */
export type TargetColumns = {readonly kind: Target['kind']; readonly target: string};
