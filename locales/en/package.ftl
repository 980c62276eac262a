# The curator’s summary
summary-title = <b>Term report</b> · { $term }
summary-state-words = Only the conclusions are left to write: the rest comes from records.
summary-state-check = Check the term report and confirm it.
summary-confirm = Confirm the term report
summary-confirmed = The term report is confirmed.
summary-refused-words = Please write the conclusions first.
summary-refused-nothingNew = Nothing has changed since it was confirmed.
summary-part-pairs = Pairs
summary-part-meetings = Meetings
summary-part-plans = Goals and plan
summary-part-surveys = Surveys
summary-part-targets = Targets
summary-part-indicators = Indicators
summary-part-risks = Attention
summary-part-achievements = Achievements
summary-part-words = Conclusions
summary-name-pairs = Pairs and stages
summary-name-meetings = Meetings and observed lessons
summary-name-plans = Goals and actions of the plan
summary-name-surveys = Surveys
summary-name-targets = Programme targets
summary-name-indicators = Indicators
summary-name-risks = Pairs that needed attention
summary-name-achievements = Achievements
summary-name-words = Curator’s conclusions and suggestions
summary-part-title = <b>{ $part }</b>
summary-part-none = Nothing yet.
summary-words-conclusions = Conclusions
summary-words-suggestions = Suggestions
summary-words-drop = Remove
summary-words-bad = A text of up to 1500 characters is needed, for example: “The programme runs as planned, meetings are regular”.
summary-ask = { $id ->
        [conclusions] <b>Conclusions</b>: what has this term shown? Write it in one message.
       *[suggestions] <b>Suggestions</b>: what should be done next? Write it in one message.
    }
summary-table = Table of results
summary-state = Pairs, stages and indicators are as of { $day }; events are of the whole period
summary-state-apart = Pairs and stages are as of { $day }, targets and indicators as of { $counted }; events are of the whole period
summary-pairs = Active pairs: { $living }, of them paused: { $paused }
summary-stages = By stage: introduction { $acquaintance }, trial { $trial }, planning { $planning }, series { $series }, wrap-up { $final }
summary-moves = Pairs that began in the term: { $started }, completed: { $completed }, ended earlier: { $ended }
summary-time-over = Ended because their time was over, without a final meeting: { $count }
summary-over-limit = Pairs over the mentor’s limit: { $count }
summary-kinds = By kind: { $kinds }
summary-lessons = Lessons observed and discussed: in pairs { $pairs }, between colleagues { $colleagues }
summary-goals = Goals agreed: { $agreed }, of pairs: { $pairs }
summary-results = Results of goals: reached { $achieved }, partly { $partly }, not this time { $notThisTime }
summary-differ = Goals the mentor and the mentee assessed differently: { $count }; the results above are the mentor’s
summary-survey-none = There was no survey in this term
summary-survey-rate = { $role ->
        [mentor] Mentors
       *[mentee] Mentees
    }: { $answered } of { $invited } answered
summary-survey-whole = Only the mean is shown, as a whole number: { $mean }
summary-target = { $percent }% (target { $aim }%)
summary-chart-value = { $percent }% · { $done } of { $of }
summary-target-of = { $done } of { $of }
summary-survey-waits = The results are not out yet
summary-indicator = { $code } { $name }: then { $was }, now { $now }{ $change }
summary-risk = { $kind ->
        [contradiction] answers about a meeting differ
        [oneSide] a meeting marked by one side
        [noFirstMeeting] no first meeting
        [noStep] no progress for a while
        [missedTwice] meetings not held
        [noPlan] no plan
        [overdue] a stage is overdue
        [overLimit] over the limit
       *[other] other
    }
summary-risks-term = Pairs that needed attention in the term: { $count }
summary-day-made = the day it was made
summary-risks-now = Needing attention on { $day }: { $kinds }
summary-risks-none = On { $day } there are no such pairs

summary-doc-title = Report on the mentoring programme
summary-doc-subtitle = { $span }
summary-doc-period = Period
summary-doc-draft = Draft: the curator has not confirmed this report yet.
summary-head-indicator = Indicator
summary-head-then = When the programme began
summary-head-now = On { $day }
summary-chart-stages = Pairs by stage
summary-chart-weeks = Confirmed meetings by week
summary-chart-targets = Programme targets, %
summary-chart-now = reached
summary-chart-aim = target
summary-note = The three ways in which a meeting is confirmed are counted apart. There are no names, reasons of requests, answers of single people or marks of lessons here: by the school’s rules only the pair and the curator see them. Surveys are given so that nobody’s answer can be told. Stages and pairs that need attention are as of the day named at the head.
summary-sign = Curator
assessment-doc-title = Curator’s assessment form
assessment-doc-place = Indicator
assessment-doc-answer = How it shows
assessment-doc-mark = Mark

# The table of results
table-title = Table of results of the mentoring programme
table-head-name = Indicator
table-head-then = On the day the programme began
table-head-now = On the day of the results (final)
table-head-between = On the day of the results (interim)
table-from = The programme began on
table-on = Date of the results
table-on-between = Date of the interim results
table-note-empty = A dash: the number was not entered.
table-note-counted = Indicators 1.2, 2.1, 2.2, 3.3, 3.4 are counted from the programme’s records, the others were entered by the curator.
table-note-first = Indicator 1.1 is about pupils; a “teacher – teacher” programme does not keep it.
table-note-analyses = The mentees’ reflective self-analyses are attached: { $done }. Not confirmed by their authors yet: { $missing }.
table-annex = Annex to the table of results
table-sign-director = Director
table-group-1 = Motivated requests of the school’s people for the work of mentors
table-group-2 = A community of mentors formed on the requests of the school’s people
table-group-3 = Results of mentoring pairs of the “teacher – teacher” model
table-group-4 = The school’s part in developing the regional practice of mentoring
table-row-1-2 = Number of teachers who asked to take part in a pair as a mentee
table-row-2-1 = Number of teachers trained in mentoring
table-row-2-2 = Number of mentors among teachers
table-row-2-3 = Number of mentors among alumni
table-row-2-4 = Number of mentors from regional enterprises
table-row-2-5 = Number of mentors among successful entrepreneurs and public figures
table-row-2-6 = Number of mentors from NGOs and regional social projects
table-row-3-1 = Number of teachers who joined the management reserve as a result of mentoring
table-row-3-2 = Number of teachers prepared by mentoring to lead projects of the school’s development programme, contest projects (grants included)
table-row-3-3 = Number of teachers prepared by mentors who take part in contests of professional skill
table-row-3-4 = Number of teachers who became mentors after being mentees
table-row-4-1 = Number of teachers who took part in scientific and practical events on mentoring in other organisations
table-row-4-2 = Number of representatives of enterprises, entrepreneurs and NGOs in the school’s pairs who took part in scientific and practical events on mentoring
table-row-4-3 = Number of scientific and practical events on mentoring held by the school
table-row-4-4 = Number of mentoring practices that passed professional and public expertise at regional or national level

# The package of a term or a year
package-title = 📊 Package · { $name }: { $ready } of { $all } ready
package-year = year
package-all = Everything is ready to build.
package-missing = Not ready yet:
package-line = ○ { $name }{ $one ->
        [yes] {""}
       *[no] : { $done } of { $all }
    }
package-more = and { $count } more
package-how = You can build it at any time: the file says what is missing.
package-stale = The term report is confirmed, but records have changed since: the table and the workbook have other numbers.
package-renew = Renew the term report
package-gather = Build the package
package-reports = Pair reports
package-summary = Term report
package-of-term = Package of this term
package-of-year = Package of the year
package-remind = Remind the authors
package-reminded = { $count ->
        [0] There is nobody to remind.
        [one] I’ll remind { $count } author in their daily message.
       *[other] I’ll remind { $count } authors in their daily message.
    }
package-open = Open the package
package-open-of = Package · { $school }
package-menu = 📊 Package of reports
package-home = Package · { $name }: { $ready } of { $all } ready
package-name-mentor = Mentors’ reports
package-name-mentee = Mentees’ reports
package-name-mentorYear = Mentors’ final reports
package-name-menteeYear = Mentees’ self-analyses
package-name-meetings = Meetings marked
package-name-figures = Pupils’ results
package-name-survey = Survey results
package-name-assessment = Curator’s form
package-name-indicators = Indicators
package-name-orders = Order about pairs
package-name-conclusions = Conclusions of the term report
package-name-summary = Confirming the term report
package-act-mentor = Remind the authors
package-act-mentee = Remind the authors
package-act-mentorYear = Remind about the year
package-act-menteeYear = Remind about the year
package-act-meetings = Pairs with open meetings
package-act-figures = Enter pupils’ results
package-act-survey = Open the surveys
package-act-assessment = Fill in the curator’s form
package-act-indicators = Enter the indicators
package-act-orders = Draft the order
package-act-conclusions = Write the conclusions
package-act-summary = Confirm the term report
