import {describe, expect, test} from 'vitest';
import {contactReported} from '../../../source/briefing/actors/contact.ts';
import {actor, indexOf, statement} from '../builders.ts';

describe('contact is reported', () => {
	const contacts = indexOf({
		actors: [actor('group'), actor('member', {partOf: ['group']}), actor('mission', {kind: 'Security Council'})],
		statements: [
			statement('met', ['mission'], {kind: 'reports', about: ['group'], paragraph: '2'}),
			statement('told', ['member'], {paragraph: '4'}),
			statement('reassured', ['mission'], {about: ['group'], paragraph: '4'}),
			statement('urged', ['mission'], {about: ['member'], paragraph: '6'}),
		],
	});

	test('where the mission tells of it, and where it answers them; not where it only speaks of them', () => {
		expect(contactReported(contacts, ['member'])).toEqual(['2', '4']);
		expect(contactReported(contacts, ['group'])).toEqual(['2', '4']);
		expect(contactReported(contacts, ['nobody'])).toEqual([]);
	});
});
