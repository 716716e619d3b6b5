import {describe, expect, test} from 'vitest';
import {contactReported} from '../../../source/briefing/actors/contact.ts';
import {actor, indexOf, statement} from '../builders.ts';

describe('contact is reported', () => {
	const contacts = indexOf({
		actors: [
			actor('group'),
			actor('member', {partOf: ['group']}),
			actor('envoy'),
			actor('mission', {kind: 'Security Council'}),
		],
		statements: [
			statement('met', ['mission'], {kind: 'reports', about: ['group'], paragraph: '2'}),
			statement('told', ['member'], {paragraph: '4'}),
			statement('reassured', ['mission'], {about: ['group'], paragraph: '4'}),
			statement('urged', ['mission'], {about: ['member'], paragraph: '6'}),
			statement('briefed', ['envoy'], {verb: 'briefed', paragraph: '5'}),
			statement('called', ['envoy'], {verb: 'called for', paragraph: '3'}),
			statement('ours', ['mission'], {verb: 'told', paragraph: '1'}),
		],
	});

	test('where the mission tells of it, and where it answers them; not where it only speaks of them', () => {
		expect(contactReported(contacts, ['member'])).toEqual(['2', '4']);
		expect(contactReported(contacts, ['group'])).toEqual(['2', '4']);
		expect(contactReported(contacts, ['nobody'])).toEqual([]);
	});

	test('where they brief or tell, and not wherever they speak', () => {
		expect(contactReported(contacts, ['envoy'])).toEqual(['5']);
		expect(contactReported(contacts, ['mission'])).toEqual([]);
	});
});
