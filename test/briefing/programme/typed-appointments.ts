import type {AppointmentTexts} from '../../../source/briefing/programme/read-appointment.ts';

/** The parts of a meeting of which nothing is typed yet. */
export const nothingTyped: AppointmentTexts = {day: '', from: '', to: '', place: '', title: '', who: ''};
