import type {Subject} from '../language/subject-type.ts';

export const none = (from: number): Subject => ({kind: 'none', from, inner: false});
