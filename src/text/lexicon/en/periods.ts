import type { PeriodCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const periodWords: Words<PeriodCategory> = {
  "month-name": `
1: ^January | =Jan
2: ^February | =Feb
3: =March | =MARCH | =Mar
4: ^April | =Apr
5: =May | =MAY
6: ^June | =Jun
7: ^July | =Jul
8: ^August | =Aug
9: ^September | =Sep | =Sept
10: ^October | =Oct
11: ^November | =Nov
12: ^December | =Dec
`,
  weekday: `
1: ^Monday
2: ^Tuesday
3: ^Wednesday
4: ^Thursday
5: ^Friday
6: ^Saturday
7: ^Sunday
`,
  "period-unit": `
day: day | days
week: week | weeks
month: month | months
letter: =M
quarter: quarter | quarters
year: year | years
fiscal: fiscal year | financial year | fiscal years | =FY | fiscal | marketing year
span: period | term | tenure | plan period | five-year plan | phase | stage | the period from | the period of
decade: decade
`,
  "period-order": `
first: first | initial | opening
last: final | closing
past: last | past
next: next | this coming
`,
  "period-ordinal": `
1: first
2: second
3: third
4: fourth
`,
  "period-relative": `
year 0: end the year | close the year | finish the year | for the year | this year | of this year | the current year | this calendar year
year of: the year
year -1: last year
year 1: next year | the coming year
year prior: the previous year | the preceding year | the prior year | previous year | preceding year
year that: that year | the same year
month 0: this month | of this month | the current month
month -1: last month
month 1: next month | the coming month
month prior: month before | the previous month | the preceding month | the month before | a month earlier | a month before | previous month | preceding month | the prior month
quarter 0: this quarter | of this quarter | the current quarter
quarter -1: last quarter
quarter prior: quarter before | the previous quarter | the preceding quarter | the quarter before | a quarter earlier
quarter that: that quarter | the said quarter | the reviewed quarter | the quarter
month that: the month | that month | the said month | the reviewed month
day -1: yesterday
week 0: this week
week -1: last week
week 1: next week
week prior: the previous week | previous week | the preceding week | preceding week | the week before | a week earlier | a week before | the prior week
week that: that week | the same week | the said week | the reviewed week
fiscal 0: this FY | the current FY | this fiscal | the current fiscal | current fiscal | the ongoing fiscal | the outgoing fiscal | the outgoing fiscal year | the ongoing fiscal year | this fiscal year | the current fiscal year | this financial year | the current financial year
fiscal -1: the last FY | last FY | last fiscal | the last fiscal year | last fiscal year | last financial year | the last financial year
fiscal 1: the next fiscal year | next fiscal year | the coming fiscal year | next financial year | the next financial year
fiscal that: the same fiscal year | that fiscal year | the same financial year | that financial year
fiscal prior: the previous fiscal year | previous fiscal year | the previous financial year | previous financial year | the preceding fiscal year | the fiscal year before | the prior fiscal year | the previous FY | previous FY | the preceding FY
`,
  "period-bound": `
until: year to date to
since: since
reached: through
from-now year: between now and the end of the year | from now until the end of the year | from now to the end of the year
from-now: between now and | from now until | from now to
now: to date | until now | up to now | so far | now | to now | to the present | the present
to-date in: so far in | to date in
to-date: =YTD | year-to-date | so far this year | this year so far | year to date | the year to date | since the start of the year | since the beginning of the year | since the beginning of this year | since the start of this year | since the year began | since early this year | this year to date
start: the beginning of | the start of | beginning of | start of
within: early in | early | late | late in | the latter part of | around
mid: mid | middle of | the middle of
end: the end of | end of | the close of | end
first-half: the first half of
second-half: the second half of
week-1: the first week of | first week of
week-2: the second week of | second week of
week-3: the third week of | third week of
week-4: the fourth week of | fourth week of
last-week: the last week of | last week of | the final week of | final week of
`,
  "period-era": `
-543: B.E. | =BE
`,
  "period-ahead": `
ahead: will | shall | should | scheduled | slated | due | due to be | due to open | due to reopen | due to start | due to begin | due to resume | due to take | due to come | due to sign | due to meet | due to visit | due to end | is to be | are to be | is to open | are to open | is to reopen | is to begin | are to begin | is to start | are to start | is to resume | is to take | are to take | is to come | are to come | is to meet | are to meet | is to visit | is to end | is to run | is to last | planned for | is planned | are planned | is set for | are set for | pencilled in | going to | about to | takes place | take place | takes effect | comes into force | comes into effect | enters into force | kicks off | meet again | meets again | meet next | meets next | upcoming | forthcoming
limit: before | until | till
`,
  "period-base": `
same: the same period | the analogous period | the corresponding month | the corresponding months | the corresponding quarter | exceeding the same period | below the same period | same period | the corresponding period | corresponding period | the same period of time | a similar period | the similar period | similar period | the comparable period | the year-ago period | the equivalent period | the same months | the same timeframe | from the same period | the like period | the same stretch | the same span | the same time span | the same time frame | the prior-year period | the previous-year period | the year-earlier period | the same interval | the same quarter | the same month | the same half
before: this time last year | this time a year ago | this time last FY | this time last fiscal year | this time last financial year | this time last fiscal | a year earlier | a year before | a year ago | the year before | year earlier | the year earlier | one year earlier | a year previously | one year ago
that: the reviewed period | the review period | the period under review | the said period | the reporting period | the cited period | the mentioned period | the period | this period | that period | the given period | the above period | the aforementioned period | these months | those months | the half year | the half-year
`,
  "period-range": `
from: from | starting from | beginning from
to: to | through | until | till | up to | thru
between: between
and: and
ended: ended | ending | ended on | ending on | that ended on | which ended on | that ended | which ended
`,
  "period-fixed": `
months 1 3: Q1 | 1Q | quarter I | I quarter | the I quarter | quarter 1 | quarter one | first quarter | 1st quarter | the first quarter | the 1st quarter | =QI | first-quarter | first quarters
months 4 6: Q2 | 2Q | quarter II | II quarter | the II quarter | quarter 2 | quarter two | second quarter | 2nd quarter | the second quarter | the 2nd quarter | =QII | second-quarter | second quarters
months 7 9: Q3 | 3Q | quarter III | III quarter | the III quarter | quarter 3 | quarter three | third quarter | 3rd quarter | the third quarter | the 3rd quarter | =QIII | third-quarter | third quarters
months 10 12: Q4 | 4Q | quarter IV | IV quarter | the IV quarter | quarter 4 | quarter four | fourth quarter | 4th quarter | the fourth quarter | the 4th quarter | last quarter of | final quarter | the final quarter | the last quarter of | =QIV | fourth-quarter | fourth quarters
months 1 6: =H1 | =1H | first half | the first half | 1st half | the 1st half | first-half | first half-year | the first half-year | first six-month period
months 7 12: =H2 | =2H | second half | the second half | 2nd half | the 2nd half | second-half | latter half | the latter half | second half-year | second halves | the last half | the last six months of
months 1 9: first three quarters | the first three quarters | first 3 quarters | the first 3 quarters | first three-quarters | the first nine-month period
months 1 12: the whole year | the full year | full year | whole year | the entire year | the whole of | the whole | the entire
span 2011-01-01 2015-12-31: the 12th five-year plan | the twelfth five-year plan
span 2016-01-01 2020-12-31: the 13th five-year plan | the thirteenth five-year plan
span 2021-01-01 2025-12-31: the 14th five-year plan | the fourteenth five-year plan
span 2026-01-01 2030-12-31: the 15th five-year plan | the fifteenth five-year plan
`,
  "period-link": `
of: of | the month of | in | on | the | for | period | calendar
`,
  "period-day": `
day: the morning of | the afternoon of | the evening of | dated | the night of
`,
  "not-period": `
before: took | takes | lasted | lasts | lasting | for | within | every | each | per | last | past | next | after | another | than | over | nearly | about | some | coming
before-year: No | no. | number | nos | article | Post | highway | road | flight | page | room | HS | box | Boeing
past: past | last | recent
none: due to
`,
};
