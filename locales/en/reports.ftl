# Lines of a report: made from facts, its author may say them otherwise
reports-span-term = { $term } of the { $year } school year
reports-span-year = { $year } school year
reports-line-meetings = Meetings: { $held } held; planned ahead: { $planned }
reports-line-confirmed = Confirmed by both: { $both }, by the curator: { $curator }; with a paper sheet: { $paper }
reports-line-one-side = Marked by one person only, not counted as held: { $oneSide }
reports-line-unheld = Moved: { $moved }, not held: { $notHeld }, cancelled: { $cancelled }, not marked: { $open }
reports-line-meeting = { $day }, { $kind }, { $minutes } min: { $by ->
        [both] confirmed by both
        [curator] confirmed by the curator
       *[oneSide] marked by one side
    }{ $paper ->
        [yes] , paper sheet
       *[no] {""}
    }{ $corrected ->
        [yes] , with a correction
       *[no] {""}
    }
reports-line-lessons = { $count ->
        [0] No lessons were observed and discussed
       *[other] Lessons observed and discussed: { $count }
    }
reports-line-lesson = { $day }, { $class }, “{ $topic }”: { $observer } observed, { $teacher } taught
reports-line-lesson-held = { $day }, { $class }: { $observer } observed, { $teacher } taught
reports-line-marks = { $sum } of { $max }
reports-line-goal = By { $due }: { $specific }; { $measured }
reports-line-goals-none = No goals agreed yet
reports-goal-now = last value: { $value }
reports-goal-mentor = mentor’s result: { $result }
reports-goal-mentee = mentee’s result: { $result }
reports-line-actions = Actions of the plan: { $all }; done { $done }, not done { $notDone }, carried over { $carried }, under way { $planned }
reports-line-actions-none = No actions of the plan in this period
reports-line-action = { $title }
reports-line-action-due = { $title }, by { $due }
reports-action-planned = under way
reports-action-done = done
reports-action-notDone = not done
reports-action-carried = carried over to next year
reports-line-achievement = { $kind }: { $title }, { $day }
reports-line-achievements-none = No achievements recorded in this period
reports-line-quality = Quality of learning in their classes: { $first }: { $from } %, { $last }: { $to } %
reports-line-quality-one = Quality of learning in their classes: { $first }: { $from } %
reports-line-quality-none = Quality of learning in their classes was not entered
reports-line-work-count = { $count }
reports-line-work-meeting = { $kind }: { $count }
reports-line-work-lessons = Lessons observed and discussed: { $count }
reports-line-work-action = Actions of the plan done, { $form }: { $count }
reports-line-words = { $label }: { $answer }
reports-of-ten = { $value } of 10

reports-readiness-ready = Ready
reports-readiness-supported = Ready with support
reports-readiness-notReady = Not ready yet
reports-trait-knowledge = Knows and applies the regulations
reports-trait-initiative = Motivation, independence and initiative
reports-trait-decisions = Independence in decisions
reports-trait-discipline = Discipline and reliability
reports-trait-short-knowledge = Regulations
reports-trait-short-initiative = Motivation, initiative
reports-trait-short-decisions = Decisions
reports-trait-short-discipline = Discipline
reports-trait-line = { $mark } { $text }

reports-question-difficulties = Difficulties
reports-question-readiness = Readiness
reports-question-selfRating = Self-assessment
reports-question-proposals = Suggestions
reports-question-traits = Short characteristic
reports-question-practice = What changed in practice
reports-question-nextYear = Plan for next year

# Screens
reports-what-mentor = Mentor’s report
reports-what-mentee = Mentee’s report
reports-what-mentorYear = Mentor’s final report
reports-what-menteeYear = Reflective self-analysis
reports-short-mentor = mentor
reports-short-mentee = mentee
reports-short-mentorYear = final
reports-short-menteeYear = self-analysis
reports-title = <b>{ $what }</b> · { $span }
reports-name-meetings = Meetings
reports-name-lessons = Lessons
reports-name-goals = Goals
reports-name-actions = Plan
reports-name-achievements = Achievements
reports-name-figures = Pupils’ results
reports-name-works = Work done
reports-name-words = Author’s answers
reports-part-meetings = Meetings
reports-part-lessons = Lessons
reports-part-goals = Goals
reports-part-actions = Plan
reports-part-achievements = Achieved
reports-part-figures = Pupils
reports-part-works = Work
reports-part-words = Answers
reports-part-title = <b>{ $part }</b> · { $pair }
reports-part-how = Tap a number to reword that line.
reports-state-open = The lines come from records. { $count ->
        [one] { $count } question is left
       *[other] { $count } questions are left
    }.
reports-state-check = Check the lines and confirm the report.
reports-state-done = Confirmed { $day }, version { $number }{ $paper ->
        [yes] , from a paper sheet
       *[no] {""}
    }.
reports-state-changed = There are changes since then: it can be confirmed again.
reports-left-counted = Only numbers here: { $what }.
reports-left-out = Not shown here by the school’s rules: { $what }.
reports-answer = { $count ->
        [one] Answer · { $count } question
       *[other] Answer · { $count } questions
    }
reports-confirm = Confirm the report
reports-confirm-again = Confirm a new version
reports-confirm-sheet = Confirm from the sheet
reports-confirm-fixed = A confirmed version stays as it is; if facts change, a new one can be confirmed.
reports-confirm-paper = The author has no Telegram: confirm if the report is signed on paper. It will be marked so.
reports-readers-mentor = Readers: { $name } (runs the programme), the head of department, the head teacher. The last two see how many meetings, no lessons.
reports-readers-mentor-nobody = Readers: the head of department and the head teacher. They see only the number of meetings and no lessons.
reports-readers-mentee = Only { $name } will read it (runs the programme).
reports-readers-mentee-nobody = Until a trusted person is named, nobody will read it.
reports-readers-partner = Your partner in the pair does not see it: meetings and plan are shared, the rest is yours.
reports-confirmed = The report is confirmed.
reports-refused-answers = Please answer the report’s questions first.
reports-refused-nothingNew = Nothing has changed since it was confirmed.
reports-file = 📄 Word

reports-ask-place = Question { $place } of { $all }
reports-ask = { $id ->
        [difficulties] What was difficult? A line or two; you may skip it.
        [readiness] How ready is your colleague to work independently?
        [selfRating] How do you rate your work in this period? 1 — nothing worked, 10 — everything did.
        [proposals] What would you suggest to the programme or the school? You may skip it.
        [traits] What can be said of your colleague? Tick what you agree with.
        [practice] What changed in your lessons over the year? A line or two.
       *[nextYear] What are your plans for next year? A line or two.
    }
reports-ask-now = Now: { $text }
reports-ask-button = Please choose with a button.
reports-ask-mark = A number from 1 to 10 is needed, for example: 7.
reports-line-ask = <b>{ $part }</b> · a line of the report
reports-line-own = ✎ { $text }
reports-line-made = From records: { $text }
reports-line-type = Write the line as it should stand in the report.
reports-line-bad = One line of up to 600 characters is needed, for example: “We met three times and moved one meeting”.
reports-line-back = Put it back as it was
reports-line-saved = Saved.

reports-mine = <b>My reports</b>
reports-mine-none = None yet: a report is made in the last week of a term.
reports-mine-count = { $all } in all, { $waits ->
        [0] all confirmed
       *[other] { $waits } to confirm
    }.
reports-mine-line = { $term } · { $name }{ $year ->
        [yes] {" "}· year
       *[no] {""}
    }
reports-mine-open = My reports
reports-all-title = <b>Reports of pairs</b> · { $term }
reports-all-count = { $done } of { $all } confirmed.
reports-all-read = { $count ->
        [one] { $count } mentor’s report is confirmed
       *[other] { $count } mentors’ reports are confirmed
    }. Meetings are shown as a number.
reports-all-none = No mentors’ reports are confirmed yet.
reports-all-missing = Waiting to be confirmed:
reports-all-how = On the buttons the author comes first, the other of the pair in brackets.
reports-all-line = { $done ->
        [yes] ✓ { $author }
       *[no] { $author }
    } ({ $other }){ $year ->
        [yes] {" "}· year
       *[no] {""}
    }
reports-all-more = and { $count } more
reports-missing-line = { $name } · { $what }{ $paper ->
        [yes] , from a paper sheet
       *[no] {""}
    }
reports-all-open = Mentors’ reports
reports-all-open-of = Reports · { $school }

reports-remind = { $count ->
        [1] { $term }: your report is waiting to be confirmed
       *[other] { $term }: your reports are waiting to be confirmed ({ $count })
    }
reports-remind-how = The lines come from records; what is left is to check them and answer a few questions.
reports-open = Open the report
reports-open-all = Open the reports
reports-home = { $count ->
        [1] { $term }: your report is waiting to be confirmed
       *[other] { $term }: your reports are waiting to be confirmed ({ $count })
    }

# Documents
reports-subtitle = { $span }
reports-doc-school = School
reports-doc-mentor = Mentor
reports-doc-mentee = Mentee
reports-doc-all-term = Reports of mentoring pairs
reports-doc-all-year = Final reports and self-analyses of pairs
reports-doc-count = Pairs: { $pairs }. Reports confirmed by their authors: { $done }, waiting: { $missing }.
reports-doc-waits = The author has not confirmed the report yet.
reports-doc-withheld = The report is confirmed. The curator is in this pair, so its text is not given here.
reports-note-confirmed = The three ways in which a meeting is confirmed are counted apart; a meeting marked by one side and a paper sheet are named as such. Observed lessons are named once they were talked over; marks are seen by the pair alone.
reports-note-own = * A line in the author’s own wording.
reports-sign-mentor = Mentor
reports-sign-mentee = Mentee
reports-sign-day = confirmed in the bot { $day }, version { $number }
reports-sign-paper = signed on paper, entered by the curator { $day }, version { $number }
