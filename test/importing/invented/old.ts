/** One in the form of the 1990s. */
export const ofOldTimes = `UNITED                                                              S
NATIONS

          Security Council
                                             Distr.
                                             GENERAL

                                             S/1995/163
                                             28 February 1995

                                             ORIGINAL:  ENGLISH


       REPORT OF THE SECURITY COUNCIL MISSION TO ARCADIA
                     ON 10 AND 11 FEBRUARY 1995

                          I.  INTRODUCTION

1.   The Security Council, at its 3497th meeting, decided to send a mission to
Arcadia.  The mission was composed of the following members of the Council:

     Mr. Ibrahim Gambari (Nigeria), Chairman
     Mr. Sergey Ivanov (Russian Federation)
     Mr. Karl Koch (Germany)
     Mr. David Lee (United States of America)
     Mr. Nugroho Wibowo (Indonesia)

2.   The mission left New York on 8 February 1995.


                 II.  ACTIVITIES OF THE MISSION

3.   The mission met the President, Mr. Hugo Bassi.


95-05432 (E)   280295                                             /...
*9505432*

S/1995/163
English
Page 2


4.   The mission also met members of the Convention of Government.


                        III.  CONCLUSIONS

5.   The mission believes that the Convention must be upheld.

S/1995/163
English
Page 3

                               ANNEX I

                Terms of reference of the mission

     The terms of reference of the mission are as follows:

     (a)  To hold consultations with the President, the Prime Minister and
the parties;

     (b)  To convey to them the support of the Council.

                               ANNEX II

                     Programme of the mission

                       Friday, 10 February

0800      Arrival at Bellavista
0900      Meeting with the Special Representative
1100      Meeting with the President
1300      Lunch
1500      Meeting with the Speaker of the National Assembly

                      Saturday, 11 February

0830      Meeting with the Minister of Defence
1000      Press conference
1200      Departure

                               -----
`;
