# Export: what, and for which days
export-button = 📊 Export
export-button-own = 📊 Export my pairs
export-whose =
    📊 Export
    Whose data would you like?
export-whose-all = All schools: { $count }
export-whose-mine = My pairs
export-none = Exports are for curators, coordinators, administrators and those in pairs.
export-span =
    📊 Export · { $whose }
    For which days?
export-span-year = School year
export-span-other = Other dates
export-format =
    📊 Export · { $whose }
    { $from } – { $to }

    In which form? The file will come here.
export-format-xlsx = Excel workbook
export-format-xlsxEach = Excel: a sheet a school
export-format-csv = CSV, one sheet
export-format-ics = Calendar of meetings
export-format-json = JSON for programs
export-csv =
    📊 CSV · { $whose }
    { $from } – { $to }

    Which sheet? The file opens in Excel with a double click.
export-ask-from =
    📊 From which day?
    Choose or type, for example: 01.09.2026
export-ask-to =
    📊 To which day? It begins on { $from }
    Choose or type, for example: 25.12.2026
export-bad-day = That date could not be read. Type it like 25.12.2026, or choose with a button.
export-bad-order = That day is before the first one, { $from }. Please give a day that is not earlier.

# Names of files and sheets
export-title = { $whose }, mentoring { $from }–{ $to }
export-title-mine = My pairs
export-title-all = Schools ({ $count })
export-part = part { $number }
export-calendar = Mentoring meetings
export-event = { $kind }: { $mentor } – { $mentee }
export-sheet-pairs = Pairs
export-sheet-meetings = Meetings
export-sheet-goals = Goals
export-sheet-actions = Plan
export-sheet-lessons = Lessons
export-sheet-surveys = Surveys
export-sheet-indicators = Indicators
export-sheet-audit = Log
export-sheet-definitions = Definitions

# Columns
export-col-school = School
export-col-pair = Pair no.
export-col-mentor = Mentor
export-col-mentee = Mentee
export-col-pairKind = Kind of mentor
export-col-pairStatus = State
export-col-stage = Stage
export-col-startsOn = Begins
export-col-endsOn = Planned end
export-col-endedOn = Ended
export-col-orderNumber = Order no.
export-col-orderOn = Date of order
export-col-overLimit = Over the limit
export-col-onPaper = Somebody on paper
export-col-both = Meetings: by both
export-col-curator = Meetings: by curator
export-col-oneSide = Meetings: by one side
export-col-minutesAll = Minutes of meetings
export-col-goalsAgreed = Goals agreed
export-col-actionsAll = Actions of the plan
export-col-actionsDone = Of them done
export-col-lessons = Lessons observed
export-col-startsAt = Meeting begins
export-col-meetingKind = Kind of meeting
export-col-minutes = Minutes
export-col-place = Place
export-col-online = Online
export-col-result = Outcome
export-col-reason = Why it counts
export-col-paper = From a paper sheet
export-col-loggedAfter = Logged afterwards
export-col-correctedOn = Corrected
export-col-goal = Goal
export-col-measure = Counted as
export-col-unit = Unit
export-col-baseline = At the start
export-col-target = Wanted
export-col-dueOn = Due
export-col-agreedOn = Agreed
export-col-goalStatus = State
export-col-mentorResult = Mentor’s assessment
export-col-menteeResult = Mentee’s assessment
export-col-action = Action
export-col-form = Form of work
export-col-responsible = Responsible
export-col-actionStatus = State
export-col-closedOn = Closed
export-col-actionResult = Result
export-col-heldOn = Day
export-col-lessonKind = Kind of visit
export-col-observer = Who visited
export-col-teacher = Whose lesson
export-col-className = Class
export-col-subject = Subject
export-col-topic = Topic
export-col-points = Points
export-col-pointsMax = Out of
export-col-lessonsMentor = Mentor at mentee’s
export-col-lessonsMentee = Mentee at mentor’s
export-col-term = Term
export-col-role = Role
export-col-invited = Invited
export-col-answered = Answered
export-col-question = Question
export-col-option = Option
export-col-value = Value
export-col-bound = Bound
export-col-respondents = Answers given
export-col-said = What is shown
export-col-code = Code
export-col-indicator = Indicator
export-col-now = Now
export-col-change = Change
export-col-source = Source
export-col-at = When
export-col-who = Who
export-col-did = What was done
export-col-about = About
export-col-aboutId = No.

# Words instead of codes
export-word-yes = { $code ->
   *[yes] yes
 }
export-word-pairKind = { $code ->
    [consultant] consultant
   *[subject] subject mentor
 }
export-word-pairStatus = { $code ->
    [active] active
    [paused] paused
    [completed] completed
   *[ended] ended early
 }
export-word-stage = { $code ->
    [acquaintance] introduction
    [trial] trial
    [planning] planning
    [series] series
   *[final] wrap-up
 }
export-word-meetingKind = { $code ->
    [acquaintance] introduction
    [trial] trial working meeting
    [planning] planning meeting
    [series] meeting of the series
    [final] final meeting
    [consultation] consultation
    [jointLesson] joint lesson
   *[lessonVisit] lesson visit
 }
export-word-meetingResult = { $code ->
    [both] confirmed by both
    [curator] confirmed by the curator
    [oneSide] marked by one side
    [notHeld] not held
    [moved] moved
    [cancelled] cancelled
    [proposed] proposed
    [ahead] ahead
    [corrected] not held, corrected
   *[waits] answers still to come
 }
export-word-measure = { $code ->
    [lessonsOf10] lessons of 10
    [timesAWeek] times a week
    [shareOfPupils] pupils, %
    [selfRating] self-rating 1–10
    [product] product: yes / no
   *[own] own unit
 }
export-word-goalStatus = { $code ->
    [open] being agreed
    [assessed] assessed
   *[agreed] agreed
 }
export-word-goalResult = { $code ->
    [achieved] reached
    [partly] partly
   *[notThisTime] not this time
 }
export-word-form = { $code ->
    [conversation] talk
    [consultation] consultation
    [lessonVisit] lesson visit
    [mutualVisit] mutual visit
    [jointLessonPlan] lesson plan together
    [coaching] coaching
    [openLesson] open lesson
    [training] training
    [seminar] seminar
    [course] course
    [video] video by link
    [selfStudy] self-study
    [diagnostics] diagnostics
   *[other] other
 }
export-word-side = { $code ->
    [mentor] mentor
   *[mentee] mentee
 }
export-word-actionStatus = { $code ->
    [planned] ahead
    [done] done
    [notDone] not done
   *[carried] carried to next year
 }
export-word-lessonKind = { $code ->
    [mentorVisit] mentor at mentee’s
    [menteeVisit] mentee at mentor’s
   *[colleagueVisit] between colleagues
 }
export-word-role = { $code ->
    [mentor] mentors
   *[mentee] mentees
 }
export-word-bound = { $code ->
    [high] nearly all 8–10
    [low] nearly all 1–3
    [atLeast] or more
    [atMost] or less
   *[exact] exactly
 }
export-word-said = { $code ->
    [waiting] no results yet
    [small] fewer than five people in this role
    [few] too few answers
    [whole] only the overall mean
    [share] share of answers, %
   *[mean] mean of 1 to 10
 }
export-word-source = { $code ->
    [counted] counted by the bot
   *[entered] entered
 }
export-word-about = { $code ->
    [Pair] pair
    [Meeting] meeting
    [Membership] participant
    [Offer] pair offer
    [Achievement] achievement
    [DayOff] days off
    [Invite] invitation
    [OwnQuestion] school’s question
    [School] school
    [meeting] meeting
    [Programme] programme
    [Term] term
    [Observation] lesson
    [ObservationTemplate] observation sheet
    [OpenLesson] open lesson
    [Report] report
    [SurveyRound] survey sheet
    [HelpRequest] request for help
   *[other] record
 }
# $code: any
export-word-action = { $code ->
    [achievement-added] achievement entered
    [achievement-changed] achievement changed
    [achievement-dropped] achievement removed
    [calendar-checked] calendar checked
    [calendar-dayOff] days off entered
    [calendar-dayOffDropped] days off removed
    [calendar-preset] calendar chosen
    [calendar-term] dates of a term changed
    [calendar-year] dates of the year changed
    [closing-paper] wrap-up entered from paper
    [figures-entered] participant’s figures entered
    [indicator] programme indicator entered
    [invite-renewed] invitation renewed
    [invite-staff] member of staff invited
    [meeting-correct] record of a meeting corrected
    [meeting-paper] answer about a meeting entered from paper
    [meeting-decide] decided whether a meeting was held
    [offer-create] pair offered
    [offer-withdraw] pair offer withdrawn
    [offer-paper-accepted] acceptance entered from paper
    [offer-paper-declined] refusal entered from paper
    [pair-nudge] reminder sent to a pair
    [pair-order] order entered
    [pair-pause] pair paused
    [pair-proposeTime] time proposed to a pair
    [pair-resume] pair resumed
    [pair-wait] pair’s date put off
    [pair-extend] pair extended
    [pair-carry] pair carried to next year
    [pair-end] pair ended
    [people-confirmed] entry confirmed
    [people-offPaper] participant now in Telegram
    [people-onPaper] participant on paper
    [questionnaire-onPaper] form entered from paper
    [role-administrator] administrator appointed
    [role-ended] role ended
    [role-handedOver] role handed over
    [role-trustedPerson] trusted person named
    [surveys-assessed] curator’s form signed
    [surveys-questionAdded] school’s question added
    [surveys-questionArchived] school’s question removed
    [document] document made
    [report-file] report file made
    [report-confirmedOnPaper] report confirmed from paper
    [reports-reminded] reminder about reports sent
    [summary-worded] line of the term report changed
    [summary-confirmed] term report confirmed
    [observations-templateSaved] observation sheet saved
    [people-imported] list of participants entered
    [people-refused] entry refused
    [people-samePerson] entry: the same person
    [people-otherPerson] entry: another person of that name
    [people-renamed] name corrected
    [people-newEntry] new sign-in: a phone
    [role-byLink] role given by a link
    [role-becameMentor] role of mentor added
    [school-created] school created
    [school-attached] school joined to a network
    [mentor] note about a mentor
    [invite-school] school’s link made
    [invite-personal] personal link made
    [invite-newPhone] link for a new phone made
    [phone-used] opened on a new phone
    [phone-moved] access moved to a new phone
    [phone-stopped] move to a new phone stopped
    [export-xlsx] export: workbook
    [export-csv] export: CSV
    [export-ics] export: calendar
    [export-json] export: JSON
    [invite-revoked] invitation revoked
    [invite-term] term of an invitation changed
    [invite-limit] limit of an invitation changed
    [observations-templateOffered] observation sheet offered
    [observations-templateWithdrawn] observation sheet no longer offered
    [programme] settings of the programme changed
    [school] settings of the school changed
    [trial] decision after the trial meeting
    [pair-refer] specialist offered
    [trial-paper] answer entered from paper
    [role-mentor] role of mentor given
    [role-mentee] role of mentee given
    [reports-file] school’s reports made
    [results-file] table of results made
    [summary-file] term report made
    [read-sensitive] private mark opened
    [read-namedSheet] survey with a name opened
    [read-notes] pair’s notes opened
    [read-lesson] lesson sheet opened
    [read-help] request for help opened
    [consent-programme] consent withdrawn, left the programme
    [consent-pairContact] consent to show the name withdrawn
    [people-erasureBack] erasure by paper withdrawn
    [people-erasurePaper] erasure entered from paper
   *[other] { $code }
 }

# What is not on a sheet, and why
export-note-confirmed = Meetings confirmed by both, confirmed by the curator and marked by one side are counted apart; those marked by one side open no stage.
export-note-private = Reasons of refusals, decisions after the trial meeting, pulse, notes and sensitive categories are not exported: they were entrusted to one person.
export-note-notes = The pair’s notes and each side’s answers are not exported: only those they were meant for read them.
export-note-goals = Only wordings both sides have agreed: before that a goal is the pair’s own.
export-note-goals-own = A goal one of them has only saved for themselves is not exported.
export-note-actions = Reasons why an action was not done are not exported: they stay with the pair and the curator.
export-note-lessons = Topic and points are given only where the mentee opened the sheet; what is in it stays with the pair. Corrected records are not counted.
export-note-lessons-own = Lessons that have been talked over. Corrected records are not counted.
export-note-lessonCounts = Counts only: the observation sheet itself is the pair’s.
export-note-surveys = Totals only, the same as in the chat. No single answers and no words of participants are exported.
export-note-surveys-wall = Fewer than five answers: only the mean as a whole number; one or two: nothing. A role of fewer than five people is not shown.
export-note-indicators = Counted ones as of the last of these days, or of the day of the export if that is earlier; entered ones as entered last; “at the start” is the programme’s start.
export-note-audit = Entries about sensitive categories, the psychologist, decisions after the trial meeting and who read what are not exported.

# Definitions
export-def-sheet = Sheet
export-def-column = Column
export-def-meaning = Meaning
export-def-what = Export
export-def-span = Dates
export-def-span-is = Both days are included. Days and hours are by the school’s clock.
export-def-general = General
export-def-general-both = Confirmed by both
export-def-general-both-is = Both sides answered “{ $held }”.
export-def-general-curator = Confirmed by the curator
export-def-general-curator-is = One side was silent or the answers differed, and the curator counted the meeting with a reason. Opens stages just as the first kind.
export-def-general-oneSide = Marked by one side
export-def-general-oneSide-is = One side answered, the curator did not confirm. Opens no stage.
export-def-general-paper = From a paper sheet
export-def-general-paper-is = At least one answer was entered by the curator from a signed sheet.
export-def-general-left = What is not exported
export-def-general-left-is = Notes, private reasons, pulse, survey answers, sensitive categories and observation sheets that were not opened: only those they were meant for see them.
export-def-school = Name of the school.
export-def-pair = Number of the pair, the same on all sheets.
export-def-mentor = The pair’s mentor.
export-def-mentee = The pair’s mentee.
export-def-pairKind = Consultant or subject mentor.
export-def-pairStatus = State on the day of the export.
export-def-stage = Stage of the cycle on the day of the export: introduction, trial, planning, series, wrap-up.
export-def-startsOn = The pair’s first day. The sheet has pairs active on at least one of these days.
export-def-endsOn = Until which day the pair was planned.
export-def-endedOn = When the pair was completed or ended in fact.
export-def-orderNumber = Number of the order, if it was entered.
export-def-orderOn = Day of the order.
export-def-overLimit = The pair is over the mentor’s limit.
export-def-onPaper = Mentor or mentee takes part without Telegram.
export-def-both = Meetings of these days confirmed by both.
export-def-curator = Meetings of these days confirmed by the curator.
export-def-oneSide = Meetings of these days marked by one side.
export-def-minutesAll = Length of meetings confirmed by both or by the curator.
export-def-goalsAgreed = Goals agreed by both by the last day.
export-def-actionsAll = Actions due or closed in these days; without a date, those written in them.
export-def-actionsDone = Of them marked as done.
export-def-lessons = Lessons observed in these days that have been talked over.
export-def-startsAt = Day and hour of the meeting, corrections included. Of one logged afterwards whose hour nobody said, the day alone.
export-def-meetingKind = Kind of meeting, corrections included.
export-def-minutes = Length, corrections included.
export-def-place = The place as the participants named it.
export-def-online = A meeting at a distance.
export-def-result = How it came out. “Answers still to come”: its time has passed, not everybody has answered.
export-def-reason = Why the curator counted the meeting: what they chose when they marked it.
export-def-paper = An answer was entered by the curator from a signed sheet.
export-def-loggedAfter = The meeting was recorded after it was over.
export-def-correctedOn = Day of the last correction. A correction “not held” takes the meeting off the counts.
export-def-goal = The agreed wording.
export-def-measure = How it is measured.
export-def-unit = The unit, if it is one of their own.
export-def-baseline = Value at the start.
export-def-target = Value they aim for.
export-def-dueOn = By which day.
export-def-agreedOn = When both sides agreed.
export-def-goalStatus = Agreed, assessed, or still being agreed; what was assessed after these days is left out.
export-def-mentorResult = How the mentor assessed the goal at the end.
export-def-menteeResult = How the mentee assessed the goal at the end. The two may differ.
export-def-action = What was decided to do.
export-def-form = Form of work.
export-def-responsible = Who is responsible for the action.
export-def-actionStatus = Ahead, done, not done, carried to the next year.
export-def-closedOn = When it was marked.
export-def-actionResult = What came of it, in the words of whoever was responsible.
export-def-heldOn = Day of the lesson.
export-def-lessonKind = Who visited whose lesson.
export-def-observer = Who visited the lesson.
export-def-teacher = Who taught the lesson.
export-def-className = Class.
export-def-subject = Subject.
export-def-topic = Topic of the lesson, if the sheet was opened.
export-def-points = Sum of points over the criteria that apply, if the sheet was opened.
export-def-pointsMax = The highest possible sum over those criteria.
export-def-lessonsMentor = Lessons of the mentee visited by the mentor.
export-def-lessonsMentee = Lessons of the mentor visited by the mentee.
export-def-term = Term of the survey.
export-def-role = Whose answers.
export-def-invited = How many people were invited.
export-def-answered = How many answered in time.
export-def-question = What the question is about.
export-def-option = The option, where there is a choice.
export-def-value = Mean of 1 to 10, or share of answers in per cent.
export-def-bound = “Or more”, “or less”: the exact value would give everybody’s answer away.
export-def-respondents = How many people answered this question.
export-def-said = What is shown; where there are no numbers, why.
export-def-code = Number of the indicator in the list.
export-def-indicator = Name of the indicator.
export-def-now = Counted: on the last of these days, no later than the day of the export; entered: as entered last.
export-def-change = Now minus at the start.
export-def-source = Counted by the bot from records, or entered by the school.
export-def-at = Day and hour.
export-def-who = Who did it.
export-def-did = What was done.
export-def-about = What it belongs to.
export-def-aboutId = Number of that record.

audit-open = 🗒 Log
audit-title = <b>Log: who did and read what</b>
audit-line = { $day } · { $by } · { $act }{ $about }
audit-none = No entries yet.
audit-people = Choose a person
audit-days = Choose a day
audit-days-ask = Which day? The number of entries is beside it.
audit-days-none = No entries in these seven days.
audit-earlier = ‹ Earlier
audit-later = Later ›
audit-all = All entries
audit-people-ask = Whose entries to show?
