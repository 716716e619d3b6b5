import {describe, expect, test} from 'vitest';
import {type AppointmentTexts, splitAppointment} from '../../../source/briefing/programme/read-appointment.ts';
import {nothingTyped} from './typed-appointments.ts';

describe('a meeting typed on one line', () => {
	test.each<[string, Partial<AppointmentTexts>]>([
		['Tue 10:00 Keïta', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['"Tue 10:00 Keïta"', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['“Tue 10:00 Keïta”', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Tue 10:00-11:00 Keïta at Koulouba', {day: 'Tue', from: '10:00', to: '11:00', title: 'Keïta', place: 'Koulouba'}],
		['Tue 10:00 – 11:30, Keïta', {day: 'Tue', from: '10:00', to: '11:30', title: 'Keïta'}],
		['3 Feb noon Lunch with ECOWAS', {day: '3 Feb', from: 'noon', title: 'Lunch with ECOWAS', who: 'ECOWAS'}],
		['3 Feb 2014, 3 p.m. Tea', {day: '3 Feb 2014', from: '3 p.m.', title: 'Tea'}],
		['2014-02-03 1530 Tea', {day: '2014-02-03', from: '1530', title: 'Tea'}],
		['Mon 3 Feb 9h30 Tea', {day: 'Mon 3 Feb', from: '9h30', title: 'Tea'}],
		['tomorrow Tea @ the hotel', {day: 'tomorrow', title: 'Tea', place: 'the hotel'}],
		['10:00 Tea', {from: '10:00', title: 'Tea'}],
		['Tea', {title: 'Tea'}],
		['', {}],
		['Tue', {day: 'Tue'}],
		['Tue Look at the port at the quay', {day: 'Tue', title: 'Look at the port', place: 'the quay'}],
		['Tue Lunch with A with B', {day: 'Tue', title: 'Lunch with A with B', who: 'B'}],
		['Monitoring Committee', {title: 'Monitoring Committee'}],
		['Friends of Mali', {title: 'Friends of Mali'}],
		['Sunni leaders, tea', {title: 'Sunni leaders, tea'}],
		['Wed Wedding of the mayor', {day: 'Wed', title: 'Wedding of the mayor'}],
		['Tue 5 Marines', {day: 'Tue', title: '5 Marines'}],
		['Todayism', {title: 'Todayism'}],
		['Tue 10-11 Keïta', {day: 'Tue', from: '10', to: '11', title: 'Keïta'}],
		['4 Feb 10–11:30, Keïta', {day: '4 Feb', from: '10', to: '11:30', title: 'Keïta'}],
		['Tue 10:00-11 Keïta', {day: 'Tue', from: '10:00', to: '11', title: 'Keïta'}],
		['10-11 people', {title: '10-11 people'}],
		['Tue at 10:00 Keïta', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Keïta Tue at 10:00', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Keïta, Tue 10-11', {day: 'Tue', from: '10', to: '11', title: 'Keïta'}],
		['Keïta at 10:00 on Tue', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Tue Keïta at noon', {day: 'Tue', from: 'noon', title: 'Keïta'}],
		['Keïta Mon 3 Feb 2014', {day: 'Mon 3 Feb 2014', title: 'Keïta'}],
		['Keïta Tue at 10:00 at the palace', {day: 'Tue', from: '10:00', title: 'Keïta', place: 'the palace'}],
		['Keïta at the palace Tue 3 p.m.', {day: 'Tue', from: '3 p.m.', title: 'Keïta', place: 'the palace'}],
		['Lunch with ECOWAS 3 Feb', {day: '3 Feb', title: 'Lunch with ECOWAS', who: 'ECOWAS'}],
		['Tue Keïta at 10 Downing Street', {day: 'Tue', title: 'Keïta', place: '10 Downing Street'}],
		['Tue On resolution 2100', {day: 'Tue', title: 'On resolution 2100'}],
		['Tue Lunch on Friday', {day: 'Tue', title: 'Lunch on Friday'}],
	])('"%s": %j', (typed, parts) => {
		expect(splitAppointment(typed)).toEqual({...nothingTyped, ...parts});
	});
});
