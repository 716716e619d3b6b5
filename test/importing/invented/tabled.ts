/** A report of our own invention with its delegation and its programme in three columns, and terms without labels. */
export const inColumns = `United Nations                                                              S/2017/403
Security Council                                          Distr.: General
                                                          5 May 2017
                                                          Original: English

     Report of the Security Council mission to the Lake Basin (Arcadia, Borealia,
     Caledon and Dorland), 1 to 7 March 2017

     I. Introduction
     1.   On 16 February 2017, the President of the Security Council informed the Secretary-
     General that the members had decided to send a mission to the Lake Basin. The mission
     was co-led by Matthew Ray (United Kingdom), Fode Seka (Senegal) and Luc Roy (France).
     It was composed of the members of the Council, as follows:

     Country                               Name                       Title

     Bolivia (Plurinational State of)      Sacha Llora                Permanent Representative
     China                                 Liu Wei                    Permanent Representative
     Egypt                                 Amr Abou                   Permanent Representative
     France                                Luc Roy                    Deputy Permanent
                                                                      Representative
     Senegal                               Fode Seka                  Permanent Representative
     United Kingdom of Great Britain       Matthew Ray                Permanent Representative
     and Northern Ireland
     United States of America              Michele Si                 Deputy Permanent
                                                                      Representative to the
                                                                      United Nations

     2.   The mission was accompanied by the Director of the Division.

     II. Key messages
     3.   In all four countries the mission said that it would stay engaged.

     Annex I
     Programme of work of the Security Council mission to the Lake Basin,
     1 to 7 March 2017

      Time                 Activity                                   Venue

      Thursday, 2 March

      17.00 hours          Arrival at Port Grey                       Airport

      Friday, 3 March

      08.30-10.00 hours    Briefing by the United Nations country     Hotel Arcadia
                           team
      10.15-11.15 hours    Meeting with the Minister for Foreign      Ministry of Foreign
                           Affairs                                    Affairs
      11.30-12.30 hours    Audience with the President                Presidential Palace
      13.00 hours          Flight to Bellavista

      Saturday, 4 March

      09.00 hours          Visit to a camp for refugees               Minawa
      to be confirmed      Press conference

     Annex II
     Terms of reference

     The Security Council mission to the Lake Basin will seek:

          To express support for the Governments of the region
          and their people;

          To assess the humanitarian situation;

          To discuss with Governments:
               – The root causes of the conflict;
               – The return of the displaced.
`;

/** One with times in every form, and a delegation in a lettered list. */
export const withManyTimes = `S/2016/511

REPORT OF THE SECURITY COUNCIL MISSION TO ARCADIA

1. The members of the Council visited Arcadia from 20 to 24 January 2016.
The members of the mission were as follows:
(a) Mr. Luc Roy (France), Co-leader;
(b) Ms. Susan Hart (United States of America), Co-leader, accompanied by Mr. Tim Low, Adviser;
(c) Mr. Ismael Neto (Angola);
(d) H.E. Mr. Rafael Ramos (Bolivarian Republic of Venezuela);
(e) Ms. Gillian Bird (New Zealand).
The representative of Egypt was unable to travel.

2. The mission met the President. He agreed to:

a. Release prisoners;
b. Open the radio stations.

3. The mission left.

ANNEX A: TERMS OF REFERENCE

(i) To encourage dialogue;
(ii) To support the mediation;
(iii) To assess security.

ANNEX B: PROGRAMME OF WORK

Day 1 – Wednesday, 20 January

22h30   Departure from New York

Day 2 – Thursday, 21 January 2016 (Bellavista)

From 9 a.m. to 10 a.m.: Meeting with the country team
10:00 am - 11:30 am  Meeting with the Government
1130-1230 hrs  Meeting with political parties
12:30 p.m.  Lunch
At 3 p.m., meeting with civil society
16h00-17h15 : Meeting with the media

FRIDAY, 22 JANUARY

0900 hrs: Flight to Porto Alto
1030 hrs: Meeting with the President (Presidential residence, Porto Alto)
1500 hrs: Return flight
Evening: Departure for Addis Ababa

Saturday 23 January 2016 – Addis Ababa

09:00 – 13:00 Joint meeting with the Peace and Security Council of the African Union
`;
