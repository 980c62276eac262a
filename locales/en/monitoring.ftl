monitoring-unreachable-line = Messages aren’t reaching { $name }
monitoring-unreachable = Messages aren’t reaching { $name }. The bot may be blocked or the phone changed. Please ask when you meet.

# ── the digest ──
monitoring-still = Nothing has moved for six weeks: { $pair }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    } What shall we do with the pair?
monitoring-still-end = Finish
monitoring-still-other = Another mentor
monitoring-digest-title = 📊 The week of { $week }
monitoring-digest-title-school = 📊 The week of { $week } · { $school }
monitoring-digest-pairs = Pairs: { $all } · at the stages: introduction { $acquaintance } · trial { $trial } · planning { $planning } · series { $series } · wrap-up { $final }
monitoring-digest-meetings = Meetings: { $confirmed } confirmed ({ $compare }), { $ahead } ahead, { $silent } without an answer
monitoring-digest-meetings-alone = Meetings: { $confirmed } confirmed, { $ahead } ahead, { $silent } without an answer
monitoring-digest-more = { $span ->
    [month] { $n } more than the month before
   *[week] { $n } more than the week before
 }
monitoring-digest-less = { $span ->
    [month] { $n } fewer than the month before
   *[week] { $n } fewer than the week before
 }
monitoring-digest-same = { $span ->
    [month] as many as the month before
   *[week] as many as the week before
 }
monitoring-digest-goals = { $pairs ->
    [one] Goals: agreed in { $pairs } pair · { $done } of { $all } actions done
   *[other] Goals: agreed in { $pairs } pairs · { $done } of { $all } actions done
 }
monitoring-digest-attention = Need attention: { $count }
monitoring-digest-line = { $number }. { $pair }: { $reason }
monitoring-digest-better = { $count ->
    [one] Better than the week before: { $count } pair is back on schedule.
   *[other] Better than the week before: { $count } pairs are back on schedule.
 }
monitoring-digest-better-last = { $count ->
    [one] Better than last time: { $count } pair is back on schedule.
   *[other] Better than last time: { $count } pairs are back on schedule.
 }
monitoring-digest-quiet = 📊 The week of { $week }: { $pairs }, { $meetings }. Nothing is needed from you.
monitoring-digest-quiet-pairs = { $count ->
    [one] { $count } pair is on schedule
   *[other] all { $count } pairs are on schedule
 }
monitoring-digest-quiet-meetings = { $count ->
    [one] { $count } meeting confirmed
   *[other] { $count } meetings confirmed
 }
monitoring-digest-resting = { $count ->
    [one] Paused or waited for: { $count } pair.
   *[other] Paused or waited for: { $count } pairs.
 }
monitoring-digest-none = 📊 There are no pairs yet. The digest begins with the first one.
monitoring-digest-which = 📊 Which school’s digest?
monitoring-digest-own = 📊 Pairs in which you stand in for the curator
monitoring-digest-own-calm = 📊 None of the pairs in which you stand in for the curator needs attention now.
monitoring-risks-none = All pairs are on schedule. Nobody needs attention now.
monitoring-holidays = 📊 School holidays until { $until }. Deadlines are on hold, there will be no reminders. The next digest: { $next }.
monitoring-holidays-last = 📊 School holidays until { $until }. Deadlines are on hold, there will be no reminders.
monitoring-holidays-brief = School holidays until { $until }, the next digest: { $next }
monitoring-few-line = { $pair } · { $stage }: { $state }
monitoring-few-meeting = meeting { $day }
monitoring-few-goal = { $days ->
    [0] a goal is waiting for an answer
    [one] a goal has waited { $days } day for an answer
   *[other] a goal has waited { $days } days for an answer
 }
monitoring-few-series = { $held ->
    [one] { $held } meeting of { $all }
   *[other] { $held } meetings of { $all }
 }
monitoring-few-wait = wait until { $day }
monitoring-few-due = due { $day }
monitoring-few-calm = All is going to plan.
monitoring-few-calm-goal = All is going to plan. You may remind them of the goal.
monitoring-few-remind = Remind: { $name }
monitoring-few-time = Set a time: { $pair }
monitoring-few-write = Write: { $pair }
monitoring-few-open = Open: { $pair }

# ── why a pair asks for attention: in a line, and on its card ──
monitoring-reason-help = asked for help
monitoring-reason-discuss = asked to talk
monitoring-reason-contradiction = answers about a meeting differ
monitoring-reason-oneSide = one side marked a meeting
monitoring-reason-over = its time is over
monitoring-reason-noFirstMeeting = { $days ->
    [one] no first meeting for { $days } day
   *[other] no first meeting for { $days } days
 }
monitoring-reason-noStep = { $days ->
    [one] no step for { $days } day
   *[other] no step for { $days } days
 }
monitoring-reason-pulse = pulse { $was } → { $now }
monitoring-reason-missedTwice = { $count ->
    [2] two meetings did not happen this month
   *[other] { $count } meetings did not happen this month
 }
monitoring-reason-noPlan = { $days ->
    [one] no plan for { $days } day
   *[other] no plan for { $days } days
 }
monitoring-reason-overdue = { $stage }, was due { $day }
monitoring-few-overdue = was due { $day }
monitoring-reason-overLimit = over the limit
monitoring-why-help = 🙋 Somebody in this pair has asked for help.
monitoring-why-discuss = Somebody asked to talk after the trial meeting.
monitoring-why-contradiction = Answers about a meeting differ.
monitoring-why-oneSide = One side marked a meeting.
monitoring-why-noFirstMeeting = The introduction is not arranged yet (it was due { $day }).
monitoring-why-over = The pair’s time is over.
monitoring-why-noStep = { $days ->
    [one] No new step for { $days } day: no meeting, no goal, no action.
   *[other] No new step for { $days } days: no meeting, no goal, no action.
 }
monitoring-why-pulse = The pulse is lower: { $was } → { $now }. Only curators see this.
monitoring-why-missedTwice = Meetings that did not happen in 30 days: { $count }.
monitoring-why-noPlan = { $days ->
    [one] There is no plan yet, the pair has worked for { $days } day.
   *[other] There is no plan yet, the pair has worked for { $days } days.
 }
monitoring-why-overdue = The stage “{ $stage }” is still under way, it was due { $day }.
monitoring-why-overLimit = The pair is over the mentor’s limit.
monitoring-why-calm = The pair is on schedule.
monitoring-why-also = Also: { $reasons }

# ── the curator's acts ──
monitoring-act-time = { $number } · Propose a time
monitoring-act-write = { $number } · Write to both
monitoring-act-open = { $number } · Open
monitoring-more = { $count } more
monitoring-all-pairs = All pairs
monitoring-reports = Reports
monitoring-picture = 📈 Picture
monitoring-digest-back = ← Digest
monitoring-home-digest = 📊 Digest
monitoring-home-referral = A question from the curator is waiting for you
monitoring-home-referral-look = See the question
monitoring-card = { $pair } · a pair since { $day }
monitoring-card-nudged = Both already got a message: { $day } ({ $author })
monitoring-card-text = A text for both, you may change it:
monitoring-quote = “{ $text }”
monitoring-send = Send to both
monitoring-send-again = Send once more
monitoring-edit = Change the text
monitoring-time = Propose a time
monitoring-refer = Psychologist / mediator
monitoring-help-open = 🙋 Open the request
monitoring-meeting-open = 📅 Sort out the meeting
monitoring-ready-firstMeeting = Hello both. Shall we fix your introduction? 20 minutes are enough.
monitoring-ready-meeting = Hello both. Shall we fix the next meeting: { $kind }?
monitoring-ready-missed = Hello both. Sometimes days don’t fit. Shall we find a time that suits you both?
monitoring-ready-step = Hello both. How is it going? When it suits you, arrange a meeting or mark what is done: a few taps are enough.
monitoring-ready-plan = Hello both. The next step is a goal and three actions with dates. It takes a few minutes and can be done during a meeting.
monitoring-ready-goal = Hello both. A goal is waiting for an answer: agree or suggest a change in two taps.
monitoring-ready-talk = Hello both. How is working together going? If you would like to change something or need help, message me.
monitoring-ready-slot = { $text } For example, { $slot }: would that work?
monitoring-text-ask =
    { $pair }
    Write a message to both, up to 300 characters. It arrives as written, with your name.
monitoring-text-check = Both will see this:
monitoring-text-again = Reword it
monitoring-text-bad = A text of up to 300 characters is needed. For example: “Colleagues, let’s meet this week”.
monitoring-time-ask =
    { $pair }
    Which time shall we propose to both? You may type it, for example: { $example }.
monitoring-time-check = { $day }, { $time }. Propose it to both?
monitoring-time-bad = A day and a time are needed. For example: { $example }.
monitoring-time-send = Propose to both
monitoring-time-other = Another time
monitoring-sent =
    Sent: { $names }

    “{ $text }”
monitoring-sent-time =
    Sent: { $names }

    The time proposed: { $when }. Whoever is first to tap “That suits me” proposes the meeting to the other.
monitoring-sent-already = Sent already.
monitoring-nudge-curator = A message to both of you. Curator: { $name }
monitoring-nudge-trusted = A message to both of you. Trusted person: { $name }
monitoring-nudge-time = 📅 The time proposed: { $when }
monitoring-nudge-fits = That suits me
monitoring-nudge-proposed = Proposed to the other person.
monitoring-nudge-agreed = Agreed.
monitoring-refer-ask = { $pair }
    First we ask: { $mentee }. Only if they agree is { $who } told, and only of the wish to talk.
monitoring-refer-sure = Ask
monitoring-referred = The question is sent: { $mentee }. The answer will come to you.
monitoring-referral-psychologist =
    A question from the curator: { $curator }

    Would you like to talk with the school’s psychologist? { $who } will be told only if you agree.
monitoring-referral-trusted =
    A question from the curator: { $curator }

    Would you like to talk with the school’s trusted person? { $who } will be told only if you agree.
monitoring-referral-agree = You may tell
monitoring-referral-decline = Not for now
monitoring-referral-thanks-agreed = Thank you. { $who } will know and get in touch with you.
monitoring-referral-thanks-declined = All right. Nobody has been told anything; you can come back to this at any time: “🙋 I need help”.
monitoring-referral-known =
    A new request to you: a talk

    { $mentee } has agreed to talk with you. The curator’s suggestion: { $curator }.
monitoring-referral-answer-agreed =
    The answer to your suggestion: { $mentee }

    They agreed. { $who } knows.
monitoring-referral-answer-declined =
    The answer to your suggestion: { $mentee }

    Not for now.
monitoring-refused-onPaper = Neither of them is on Telegram: tell them in person.
monitoring-refused-menteePaper = The mentee isn’t on Telegram: ask in person.
monitoring-refused-notActive = The pair is not working now.
monitoring-refused-inPast = That time has passed. Choose another.
monitoring-refused-many = The pair has had five messages today. The rest is better said tomorrow or in person.
monitoring-refused-tooFar = That is after the school year ends. Choose another day.
monitoring-refused-nobody = The school has no psychologist and no trusted person yet. Name them in “School and programme”.
monitoring-refused-answered = The answer is recorded already.

# ── a mentor's week, a director's month ──
monitoring-mentor-week = { $count ->
    [one] The mentor’s week: { $count } thing is waiting for you
   *[other] The mentor’s week: { $count } things are waiting for you
 }
monitoring-week-again = What has waited for weeks may be settled otherwise: a pause, another mentor, or ending the pair.
monitoring-week-again-do = 🙋 What to do: { $who }
monitoring-mentor-line = { $number }. { $line }
monitoring-month-title = 📊 { $month } · { $school }
monitoring-month-attention = Need attention: { $count }

# ── pictures ──
monitoring-picture-stages = Pairs by stage: { $all }
monitoring-picture-weeks = Confirmed meetings by week
monitoring-picture-stages-caption = 📈 { $school }. Pairs by stage: introduction { $acquaintance } · trial { $trial } · planning { $planning } · series { $series } · wrap-up { $final }
monitoring-picture-weeks-caption = 📈 { $school }. Confirmed meetings by week: { $numbers }
monitoring-picture-by-week = 📈 Meetings by week
monitoring-picture-by-stage = 📈 Pairs by stage

# ── the turn of a school year ──
monitoring-year-closing-line = Close the school year { $year }
monitoring-year-starting-line = Begin the school year { $year }
monitoring-year-closing-open = What is left of the year
monitoring-year-starting-open = How to begin the new year
monitoring-year-closing = <b>The school year { $year } is ending</b>
monitoring-year-starting = <b>The new school year: { $year }</b>
monitoring-year-pairs = { $done ->
    [yes] ✅ Pairs whose time is over: all are settled
   *[no] ○ Pairs whose time is over: { $count }. One tap each: finish, extend or carry over.
 }
monitoring-year-package = { $done ->
    [yes] ✅ The year’s package is gathered
   *[no] ○ Gather the year’s package
 }
monitoring-year-prepared = { $done ->
    [yes] ✅ The programme { $year } is prepared
   *[no] ○ Prepare the programme { $year }: the same settings, the calendar by its preset
 }
monitoring-year-close = { $done ->
    [yes] ✅ The programme is closed
   *[no] ○ Close the programme. Its people will be told.
 }
monitoring-year-begin = { $done ->
    [yes] ✅ The programme is open
   *[no] ○ Open the programme
 }
monitoring-year-people = ○ People: who has left the school. A mentee becomes a mentor by themselves, in “My data”.
monitoring-year-prepare = Prepare { $year }
monitoring-year-programme = Programme and school year
monitoring-year-settle = Settle one by one
monitoring-year-papers = The year’s package
monitoring-year-who = People
monitoring-year-done = All is done about the school year.
