/** What buildings and grounds are called where people meet, as the inside of a regular expression that ignores case. */
export const venueNouns =
	'airfield|airport|aéroport|auditorium|ballroom|barracks|building|camp|compound|guest ?house|hall|headquarters|hotel|mansion|palace|palais|residence|restaurant|salle|stadium|terminal|villa';
