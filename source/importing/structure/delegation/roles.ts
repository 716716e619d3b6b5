import type {Member} from '../../model/structure.ts';

const coLeads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation)\s+)?(?:co\s?-?\s?(?:leader|lead|head|chair(?:man|person)?)|joint\s+(?:leader|head))s?(?:\s+of\s+(?:the\s+)?(?:mission|delegation))?$/i;
const leads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation|team)\s+)?(?:leader|lead|head|chair(?:man|person)?)(?:\s+of\s+(?:the\s+)?(?:security council\s+)?(?:mission|delegation|team))?$/i;

/** The role that words beside a member give: `head of mission`, `co-leader`; nothing where they are no role. */
export function roleOf(words: string): Exclude<Member['role'], 'member'> | undefined {
	return coLeads.test(words) ? 'co-lead' : leads.test(words) ? 'lead' : undefined;
}
