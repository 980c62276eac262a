pairing-stage-acquaintance = Introduction
pairing-stage-trial = Trial
pairing-stage-planning = Planning
pairing-stage-series = Series
pairing-stage-final = Wrapping up
pairing-stage-long-acquaintance = introduction
pairing-stage-long-trial = trial working meeting
pairing-stage-long-planning = planning meeting and the goal
pairing-stage-long-series = series of meetings
pairing-stage-long-final = final meeting
pairing-step-due = Step { $step } of 5 · due { $day }
pairing-kind-consultant = mentor-consultant
pairing-kind-subject = subject mentor
pairing-status-paused = ⏸ Paused until { $day }
pairing-status-completed = ✅ Cycle completed { $day }
pairing-status-ended = The pair ended { $day }
pairing-status-ending = The pair will end { $day }

# ── messages about the steps ──
pairing-push-stage =
    ✅ Stage complete: { $done }. You are now on step { $step } of 5.

    { $partner }
    Next: { $next }, due { $day }.
pairing-push-started =
    Your pair has started: { $partner }

    This is step 1 of 5: an introduction, 20 minutes are enough. Due { $day }.
pairing-push-started-curator =
    The pair has started: { $pair }

    Both agreed. The introduction is due { $day }.
    { $order }
pairing-push-completed =
    ✅ The cycle of five meetings is complete.

    { $partner }
    Thank you for this work. The pair’s records stay with you.
pairing-get-thanks = 📄 Get the letter of thanks
pairing-get-certificate = 📄 Get the certificate
pairing-push-completed-curator =
    ✅ Cycle complete: { $pair }

    Both have wrapped up. The pair goes into the report.
pairing-schedule = 📅 Arrange a meeting
pairing-log = We have already met
pairing-open-card = The pair’s card
pairing-open = Open the pair

# ── a pair's card ──
pairing-card-mentor = 👥 { $name } · { $kind }
pairing-card-mentee = 👥 { $name }
pairing-trial-card-settled = Private answers · { $pair }
pairing-card-pair = 👥 { $mentor } — { $mentee }
pairing-card-meetings = 📅 Meetings: { $held }
pairing-card-meetings-next = 📅 Meetings: { $held }, next { $moment }
pairing-card-series = 📅 Meetings of the series: { $held } of { $all }
pairing-card-series-next = 📅 Meetings of the series: { $held } of { $all }, next { $moment }
pairing-card-goal = 🎯 Goal: { $state }
pairing-card-goal-none = not set
pairing-card-goal-waits = waiting for an answer
pairing-card-goal-agreed = agreed
pairing-card-goal-assessed = wrapped up
pairing-card-plan = Plan: { $done } of { $all }
pairing-card-plan-next = Plan: { $done } of { $all }, nearest { $day }
pairing-card-ends = The pair runs until { $day }
pairing-card-order = Order: { $order }
pairing-card-order-on = Order: { $order } of { $day }
pairing-card-order-none = School order: not entered yet
pairing-card-over = Over the limit: { $reason }
pairing-card-wait = Waiting until { $day }
pairing-card-nudged = The curator’s message: { $day }
pairing-card-paper = Not on Telegram: { $name }. The curator confirms from paper.
pairing-card-ready-one = Ready to wrap up: { $name }
pairing-card-ready-both = Ready to wrap up: both
pairing-card-final-left = Still open: { $left }
pairing-left-meeting = the final meeting
pairing-left-goals = the goal’s result
pairing-left-actions = closing the plan actions
pairing-left-closing = “what I take with me”
pairing-left-goal = a goal agreed by both
pairing-left-plan = three actions with dates
pairing-meetings = 📅 Meetings
pairing-goal = 🎯 Goal and plan
pairing-ready = We are ready to wrap up
pairing-trial-open = Answer the private question
pairing-closing-open = Wrap up
pairing-closing-paper = From paper: { $name }
pairing-discuss-open = Private answers
pairing-manage = Manage the pair
pairing-write-both = Write to both
pairing-rematch = Find another mentor
pairing-another = One more mentor
pairing-to-list = ← Pairs
pairing-to-mine = ← My pairs

# ── what the curator may do ──
pairing-manage-title =
    { $pair }
    What should be done?
pairing-order-set = Add the order’s number
pairing-order-change = Change the order
pairing-pause = ⏸ Pause
pairing-resume = End the pause
pairing-wait = Wait until…
pairing-end = End the pair
pairing-mentor-leaves = Mentor leaves: all pairs
pairing-order-ask =
    { $pair }
    The order’s number and date in one line.

    For example: 45-k of 20.11.2026
pairing-order-ask-new =
    The order’s number and date in one line.

    For example: 45-k of 20.11.2026
pairing-order-bad = That could not be read.
pairing-pause-ask =
    ⏸ { $pair }

    Pause until which day? The pair’s dates stop. Both get a message; it doesn’t name the reason.
pairing-pause-all = All pairs: { $name } · { $count }
pairing-pause-week = A week · until { $day }
pairing-pause-fortnight = Two weeks · { $day }
pairing-pause-month = A month · { $day }
pairing-other-date = Another date
pairing-pause-done = { $count ->
    [one] ⏸ Paused until { $day }: { $count } pair. The dates move by themselves.
   *[other] ⏸ Paused until { $day }: { $count } pairs. The dates move by themselves.
 }
pairing-push-paused =
    ⏸ The pair is paused until { $day }.

    { $partner }
    Dates have stopped, there will be no reminders. You may still arrange a meeting earlier.
pairing-push-resumed =
    The pause is over, the pair carries on.

    { $partner }

    The dates have moved by the length of the pause.
pairing-resumed = The pause is over, both will be told.
pairing-wait-ask =
    { $pair }
    Wait until which day? The pair won’t be among those that need attention. Nobody is told.
pairing-wait-done = Waiting until { $day }.
pairing-end-ask =
    { $pair }
    Why is the pair ending? The participants won’t see the reason.
pairing-end-agreement = By agreement
pairing-end-leftSchool = Leaving the school
pairing-end-absence = Long absence
pairing-end-conflict = Conflict
pairing-end-safety = Safety
pairing-end-cancelledBySchool = Cancelled by the school
pairing-end-mentorRefused = The mentor declined
pairing-end-rematch = Find another mentor
pairing-end-sure =
    { $pair }
    { $kind }. End the pair today? Both get the same neutral message.
pairing-end-notice =
    { $pair }
    { $kind }. Written notice is given at least 3 working days ahead: the nearest day is { $day }.
pairing-end-refused =
    { $pair }
    { $kind }. End today or from a chosen day?
pairing-end-now = End today
pairing-end-now-noticed = Today: notice was given
pairing-end-on = From { $day }
pairing-end-done = The pair has ended. Both will be told.
pairing-end-planned = The pair will end { $day }. Both will be told.
pairing-end-next = { $name } is waiting for a mentor again.
pairing-push-ended =
    The pair has ended.

    { $partner }
    Thank you for working together. The records stay with you. The curator, { $curator }, will tell you what comes next.
pairing-push-ending =
    The pair will end { $day }.

    { $partner }
    Until then everything goes on as usual. The curator, { $curator }, will tell you what comes next.
pairing-leaves-none = This mentor has no pairs now.
pairing-leaves =
    A mentor leaves: { $name } · pair { $number } of { $all }
    { $mentee } · { $stage }

    What about this pair?
pairing-leaves-rematch = Find another mentor
pairing-leaves-agreement = End by agreement
pairing-leaves-stays = Leave as it is
pairing-leaves-check =
    A mentor leaves: { $name }

    { $summary }

    Record this? The participants get neutral messages.
pairing-leaves-do = Record
pairing-leaves-done = Recorded. Waiting for a new mentor: { $count }.

# ── offers ──
pairing-reason-subject = same subject
pairing-reason-stage = same stage of school
pairing-reason-topic = strong in: { $topic }
pairing-reason-hours = hours in common: { $count }
pairing-offer-for-mentee = A mentor for you
pairing-offer-for-mentor = You’ve been asked to mentor a colleague
pairing-offer-kind = Kind of mentoring: { $kind }
pairing-offer-why = Why: { $reasons }
pairing-offer-until = You may answer until { $day }.
pairing-offer-late = The answer was due { $day }. You may still accept.
pairing-offer-remind = An offer of a pair is waiting for your answer.
pairing-offer-order = { $count ->
    [one] { $count } working day until the order: { $day }.
   *[other] { $count } working days until the order: { $day }.
 }
pairing-offer-order-today = The order comes today.
pairing-offer-brief = The offer of a pair: you may answer until { $day }
pairing-offer-silent-brief = Offer of a pair, no answer yet: { $pair }
pairing-offer-open = Open the offer
pairing-offer-accept = Accept
pairing-offer-ask = Ask the curator
pairing-offer-decline = Decline
pairing-offer-thanks = Recorded. We are waiting for the second answer, then I’ll tell you what comes next.
pairing-offer-accepted = Both agreed, the pair has started.
pairing-offer-by-paper = The curator entered your answer from paper: { $answer }.
pairing-by-paper-accepted = accepted
pairing-by-paper-declined = declined
pairing-offer-off = This match didn’t work out; the curator will suggest another.
pairing-offer-declined = Recorded. The curator will suggest another match, I’ll message you.
pairing-offer-declined-talk = Recorded. The curator will talk with you in person and suggest another match.
pairing-decline-ask = All right. Only { $reader } will see the reason; you don’t have to give one.
pairing-decline-obligatory =
    The programme is compulsory for young teachers: you may decline this mentor, we will find another.

    Only { $reader } will see the reason; you don’t have to give one.
pairing-decline-silent = Give no reason
pairing-reader-curator = the curator { $name }
pairing-reader-trusted = { $name } (trusted person)
pairing-reader-none = the curator
pairing-consent-first =
    To start working in a pair we need your consent: the other person will see your name, subject and contact.

    After that you can come back and accept the offer.
pairing-consent-open = Read the consent
pairing-offer-card =
    Offer of a pair · { $kind }
    { $pair }
pairing-offer-answer-none = { $name }: waiting for the answer
pairing-offer-answer-unreachable = { $name }: the bot’s messages don’t arrive, enter the answer from paper
pairing-offer-answer-accepted = { $name }: accepted, { $day }
pairing-offer-answer-declined = { $name }: declined, { $day }
pairing-offer-reason = Reason: { $reason }
pairing-offer-no-reason = no reason given
pairing-offer-card-until = Answers are due { $day }. The offer holds the mentor’s place.
pairing-offer-card-late = The answer was due { $day }. It may still be accepted until the offer is withdrawn.
pairing-offer-order-by = { $count ->
    [one] { $count } working day left for the order.
   *[other] { $count } working days left for the order.
 }
pairing-offer-state-accepted = The pair has started.
pairing-offer-state-declined = The offer is closed: it was declined.
pairing-offer-state-withdrawn = The offer was withdrawn.
pairing-offer-state-open = The offer is open.
pairing-offer-state-expired = The time to answer has passed.
pairing-offer-paper-accepted = Enter consent: { $name }
pairing-offer-paper-declined = Enter a decline: { $name }
pairing-offer-withdraw = Withdraw the offer
pairing-offer-withdraw-sure =
    { $pair }
    Withdraw the offer? Both get: “{ pairing-offer-off }”
pairing-offer-withdrawn = The offer is withdrawn, the mentor’s place is free.
pairing-offers-title = Offers of pairs — { $count }
pairing-offers-none = There are no open offers now.
pairing-offers-line = { $number }. { $pair }: until { $day } ({ $who })
pairing-offers-line-late = { $number }. { $pair }: no answer since { $day } ({ $who })
pairing-push-silent =
    Offer of a pair: no answer yet

    { $pair }
    Waiting for: { $who }. It was due { $day } and may still be accepted until the offer is withdrawn.
pairing-push-declined =
    Offer of a pair: there is an answer

    { $pair }
    { $name }: declined. Reason: { $reason }
pairing-push-declined-second = This is the second decline: the programme is compulsory, please talk in person.

# ── a new pair ──
pairing-choose-mentee = ➕ New pair · who needs a mentor? You may type part of a name.
pairing-choose-waiting = Waiting for a mentor: { $count }
pairing-choose-mentee-none = Nobody is waiting for a mentor now.
pairing-choose-has-mentor = has a mentor
pairing-choose-all = Show all
pairing-choose-found = For “{ $query }”: { $count }
pairing-choose-mentor = ➕ New pair · { $who }. Who will be the mentor? You may type part of a name.
pairing-choose-mentor-none = There are no approved mentors yet.
pairing-choose-seats = { $number }. { $who } · { $taken } of { $all } places taken
pairing-reason-before = offered before, didn’t work out
pairing-reason-pair = were a pair before, it has ended
pairing-choose-unreachable = the bot’s messages don’t arrive
pairing-choose-gone = This person is no longer in the list. Please choose another.
pairing-pick-mentor = Who would you like as a mentor? You may type part of a name.
pairing-pick-none = All mentors’ places are taken now. The curator will find you a match.
pairing-check =
    ➕ { $mentor } — { $mentee }
pairing-check-pick =
    Your mentor: { $mentor }
    The offer comes from you, the mentor answers it.
pairing-check-dates = The pair runs until { $end }. Answers are due { $due }.
pairing-check-full = No place: { $taken } of { $all } taken. Over the limit only with a reason, which goes into the report.
pairing-check-reason = Give the reason
pairing-check-send = Send the offer
pairing-kind-button-consultant = Consultant
pairing-kind-button-subject = Subject
pairing-over-ask =
    { $mentor }: { $taken } of { $all } places taken.
    Why one more pair? In one line; the reason will be shown in the digest and the report.
pairing-late =
    Less than 13 weeks are left until the programme ends ({ $day }). How should this pair be built?
pairing-late-only =
    Less than 4 weeks are left until the programme ends ({ $day }). That is too short for a full cycle; the pair carries on next year.
pairing-late-short = Short: stages of 3, 7, 7 days
pairing-late-nextYear = Until next year
pairing-late-ownDates = Choose the end date myself
pairing-late-chosen-short = Short programme: stages of 3, 7 and 7 days, a series of two meetings.
pairing-late-chosen-nextYear = The pair carries on next school year.
pairing-late-chosen-ownDates = An end date of its own.
pairing-end-date-ask = Until which day does the pair run? Write a date, for example: 25.04
pairing-end-date-bad = That date could not be read. Please write a day within the programme, for example: 25.04
pairing-refused-notFound = That record is no longer here.
pairing-refused-notAllowed = The curator can do that.
pairing-refused-programmeClosed = The programme is closed, so there are no new pairs now. The coordinator can open it.
pairing-refused-noMentor = This mentor is not in the mentor pool now. Please choose another.
pairing-refused-kindTaken = There is a mentor of this kind already. Please choose the other kind.
pairing-refused-alreadyOffered = There is such a pair or offer already.
pairing-refused-overLimit = The mentor has no free place. Give a reason for going over the limit or choose another.
pairing-refused-seatTaken = The last place has just been taken by another offer. You can go back and choose another mentor.
pairing-refused-noTrustedPerson = The curator is part of this pair. First name a trusted person: someone to turn to about the curator.
pairing-refused-lateChoice = First choose how to build a pair at the end of the year.
pairing-refused-badEnd = That day doesn’t fit. Please choose a day within the programme.
pairing-refused-consentFirst = First we need your consent to show your name and subject to the other person.
pairing-refused-offerClosed = This offer is closed. Here is what matters now.
pairing-refused-answered = The answer is recorded already.
pairing-refused-tooLate = This is settled already. Here is what matters now.
pairing-refused-tooSoon = First the trial meeting has to be confirmed.
pairing-refused-past = That day has passed. Please choose another.
pairing-refused-noReader = This person can’t be written to now. Please choose another.
pairing-refused-manyRequests = Five of your requests are already waiting for an answer. If it is urgent, please call or come in person.
pairing-refused-atOnceOnly = For this reason the pair ends at once; no date can be chosen.
pairing-refused-noticeFirst = Written notice of at least 3 working days is needed.

# ── help ──
pairing-help-school = 🙋 In which school is help needed?
pairing-help-kind = 🙋 What kind of help? You choose who will read it next.
pairing-help-urgentQuestion = An urgent question
pairing-help-anotherMentor = Another mentor
pairing-help-conflict = Difficulties between us
pairing-help-psychologist = Talk to the psychologist
pairing-help-concern = Uneasy in the pair
pairing-help-reader = 🙋 Who will read it? Nobody else will see it.
pairing-help-nobody = 🙋 There is nobody to write to about this now. Go back and choose another.
pairing-help-none = 🙋 There is nobody to write to yet: the school has no curator so far.
pairing-help-no-psychologist = There is no psychologist in the programme yet; these people will help you reach one.
pairing-help-role-mentor = Mentor: { $name }
pairing-help-role-curator = Curator: { $name }
pairing-help-role-trustedPerson = Trusted: { $name }
pairing-help-role-psychologist = Psychologist: { $name }
pairing-help-text =
    🙋 { $reader }
    Write in one message what help you need. Only this person will see it.
pairing-help-sent =
    🙋 Sent: { $reader }.

    The answer will come here. Nobody else will see this.
pairing-help-card = 🙋 A message for you in the mentoring programme
pairing-help-own = 🙋 Your message: { $reader }
pairing-help-from = { $name } · { $kind } · { $moment }
pairing-help-reply = Answer
pairing-help-close = Close without an answer
pairing-help-replied = ✅ The answer is sent: { $name }
pairing-help-closed-line = ✅ The request is closed.
pairing-discuss-done = ✅ The decision is recorded.
pairing-paper-kept = ✅ The answer from paper is entered.
pairing-help-closed = Closed.
pairing-help-reply-line = Answer: “{ $reply }”
pairing-help-reply-ask = Your answer in one message. Only { $name } will read it.
pairing-help-returned = There is nobody to read it any more. Who should it go to? Nobody else will see it.
pairing-help-returned-nobody = There is nobody to read it, and nobody to send it to yet. Message the curator when there is one.
pairing-preview-both = Both will get this: { $pair }
pairing-preview-one = { $name } will get this:
pairing-preview-text = <blockquote>{ $text }</blockquote>
pairing-preview-send-both = Send to both
pairing-preview-close = Send and close
pairing-help-read = 🙋 Your message has been read: { $reader }
pairing-ready-ask = Ready to wrap up? When both of you have said so, the pair goes on to the final meeting. It can’t be taken back.
pairing-ready-sure = Send: we are ready
pairing-help-answered = 🙋 An answer to your message: { $reader }
pairing-help-answered-read = If the question remains, please write again.

# ── the private answer after the trial meeting ──
pairing-trial-ask =
    Shall we carry on working in this pair?

    The other person won’t see your answer. Only { $reader } will read it.
pairing-trial-continue = Carry on
pairing-trial-discuss = Discuss it with the curator
pairing-trial-discuss-trusted = I would like to discuss it
pairing-trial-thanks = Thank you. We are waiting for the second answer, then I’ll tell you what comes next.
pairing-trial-talk =
    There will be a talk about the pair with each of you: { $reader }.

    This happens after a trial meeting. I’ll tell you both what comes next at the same time.
pairing-trial-passed = This question is settled, the pair carries on.
pairing-trial-not-yet = The private question comes when the trial meeting is confirmed.
pairing-trial-card =
    The pair is waiting for your decision
    { $pair }
pairing-trial-answer-before = { $name }: answered to the previous reader
pairing-trial-answer-none = { $name }: no answer yet
pairing-trial-answer-continue = { $name }: carry on
pairing-trial-answer-discuss = { $name }: would like to discuss
pairing-trial-card-note = They don’t see each other’s answers. “{ pairing-trial-decide-continue }” sends both the usual “Stage complete”, so please talk first.
pairing-trial-card-talk = Both know that you will talk with each of them. What did you decide?
pairing-trial-card-done = The decision is made.
pairing-trial-decide-continue = Carry on
pairing-trial-decide-talk = Talk with each
pairing-trial-decide-rematch = Find another mentor
pairing-trial-paper-continue = ✍️ Carry on: { $name }
pairing-trial-paper-discuss = ✍️ Discuss: { $name }

# ── the end of the cycle ──
pairing-push-ready =
    Ready to wrap up: { $partner }

    When both have said so and the series is confirmed, the final meeting can be arranged.
pairing-wait-until = Until { $day }
pairing-closing-takeaway =
    📝 Wrapping up · { $name }
    What do you take with you from this work? One or two sentences.
pairing-closing-takeaway-paper =
    📝 Wrapping up from paper · { $name }
    “What I take with me”, as it is on the sheet.
pairing-closing-now = Now: “{ $text }”
pairing-closing-verdict =
    { $name }: how ready for independent work?
    The answer goes into the pair’s report.
pairing-closing-verdict-own =
    How do you see your own readiness for independent work? You can skip this.
pairing-verdict-ready = Ready
pairing-verdict-readyWithSupport = Ready with support
pairing-verdict-anotherYear = Another year with a mentor
pairing-closing-continues = Carry on with this pair next year?
pairing-closing-continues-yes = Carry on
pairing-closing-continues-no = Finish here
pairing-closing-done = Recorded. The cycle is complete when both have wrapped up and the final meeting is confirmed.
pairing-closing-goals = 🎯 Wrap up the goal
pairing-refused-closingSoon = Wrapping up comes at the last stage.
pairing-leaves-gone = This pair has ended already.
pairing-leaves-anew = Go through again

# ── lists ──
pairing-list-title = 👥 Pairs: { $count } · { $lead }
pairing-list-empty = Nothing here yet.
pairing-list-filter = Filter
pairing-list-search = Find
pairing-list-offers = Offers · { $count }
pairing-list-new = ➕ New pair
pairing-search-ask = Who are you looking for? Type a surname or a name, a part will do.
pairing-filter-ask = Which pairs to show?
pairing-filter-living = All active pairs
pairing-filter-attention = Need attention
pairing-filter-acquaintance = Introduction
pairing-filter-trial = Trial
pairing-filter-planning = Planning
pairing-filter-series = Series
pairing-filter-final = Wrapping up
pairing-filter-paused = Paused
pairing-filter-past = Ended
pairing-filter-title-attention = Need attention
pairing-filter-title-acquaintance = Stage: introduction
pairing-filter-title-trial = Stage: trial
pairing-filter-title-planning = Stage: planning
pairing-filter-title-series = Stage: series
pairing-filter-title-final = Stage: wrapping up
pairing-filter-title-paused = Paused
pairing-filter-title-past = Ended
pairing-line = { $number }. { $pair }: { $state }
pairing-line-acquaintance = introduction
pairing-line-trial = trial
pairing-line-planning = planning
pairing-line-series = series
pairing-line-final = wrapping up
pairing-line-paused = paused
pairing-line-completed = cycle complete
pairing-line-ended = pair ended
pairing-line-due = { $stage }, due { $day }
pairing-line-overdue = { $stage }, waiting since { $day }
pairing-line-discuss = asked to talk
pairing-line-contradiction = answers about a meeting differ
pairing-line-oneSide = only one person marked a meeting
pairing-line-help = asked for help
pairing-line-noStep = no progress for a while
pairing-line-over = its time is over
pairing-line-pulse = lower pulse
pairing-line-missedTwice = meetings not held
pairing-line-noPlan = no plan yet
pairing-line-overLimit = over the limit
pairing-mine-title = 👥 My pairs
pairing-mine-none = No pairs yet. When the curator offers you a match, I’ll message you straight away.
pairing-ready-said = Recorded: ready to wrap up.
pairing-curator-only = The school’s curator makes pairs. The role can be given in the school’s settings.
pairing-pick-open = Choose a mentor

# ── the next step of a stage ──
pairing-next-meeting = { $who } · { $stage }: arrange a meeting, { $due }
pairing-next-goal = { $who } · { $stage }: agree on a goal, { $due }
pairing-next-plan = { $who } · { $stage }: three dated actions, { $due }
pairing-next-ready = { $who } · { $stage }: mark it when you are ready to wrap up
pairing-next-actions = { $who } · { $stage }: mark the plan actions
pairing-next-meeting-do = 📅 Arrange a meeting
pairing-next-goal-do = 🎯 Open the goal
pairing-next-plan-do = 🎯 Open the plan
pairing-next-ready-do = Ready to wrap up
pairing-next-until = until { $day }
pairing-next-was = was due { $day }
pairing-next-confirm = { $who } · { $stage }: mark the meeting, { $due }
pairing-next-answer = { $who } · { $stage }: a private question, { $due }
pairing-next-assess = { $who } · { $stage }: wrap up the goal, { $due }
pairing-next-sum-up = { $who } · { $stage }: wrap up, { $due }
pairing-next-confirm-do = 📅 Mark the meeting
pairing-next-answer-do = Answer
pairing-next-assess-do = 🎯 Wrap up the goal
pairing-next-sum-up-do = Wrap up

# A consent taken back
pairing-withdraw-programme =
    <b>Withdraw the consent and leave?</b>
    Pairs that end: { $pairs }. Offers that close: { $offers }.
    The other person and the curator get a neutral message.
    No more reminders. You can come back by the school’s link.
pairing-withdraw-last-curator = You are the only curator here: the role passes to whoever runs the school, who is told at once.
pairing-withdraw-programme-do = Withdraw and leave
pairing-withdraw-programme-done =
    The consent is withdrawn, you have left the programme.
    Pairs ended: { $pairs }. Offers closed: { $offers }. No more reminders.
    What was written before is still kept. It can be erased.
pairing-withdraw-erase = 🗑 My data
pairing-withdraw-pairContact =
    <b>Hide your name?</b>
    The other person sees “mentor” or “mentee” instead of the name, in documents too.
    No new offers; open ones close: { $offers }.
    About active pairs ({ $pairs }) I’ll ask: carry on or end.
pairing-withdraw-pairContact-do = Hide my name
pairing-withdraw-pairContact-done = The name is hidden. Offers closed: { $offers }. You can undo it in “{ people-my-consents }”.
pairing-withdraw-pairs = What about the pair: { $names }? For now it carries on.
pairing-withdraw-goes = Carry on: { $name }
pairing-withdraw-ends = End: { $name }
pairing-withdraw-goes-done = Recorded, the pair carries on without the name. The curator is told.
pairing-withdraw-ends-done = The pair has ended. The other person and the curator get a neutral message.
pairing-consent-hidden = { $name }: the name is no longer shown to the other person. No new pairs until the consent is given again.
pairing-consent-goes = { $name }: the pair carries on without the name.
pairing-consent-ended = { $name }: the pair ended by agreement.
pairing-no-consent = no consent to show the name
pairing-refused-noConsent = There is no consent to show the name to the other person. A pair can be made once it is given.
pairing-end-near =
    The pair runs until { $day }: { $partner }

    Until then you can meet and wrap up. After it the curator { $curator } decides: finish, extend, or go on next year.
pairing-end-near-brief = The pair runs until { $day }: { $partner }
pairing-end-today =
    Today is the pair’s last day: { $partner }

    Thank you for this work. The curator { $curator } will write what comes next. The pair’s records stay with you.
pairing-end-today-brief = Today is the pair’s last day: { $partner }
pairing-end-card = Pair: { $partner }
pairing-push-extended =
    The pair goes on until { $day }.

    { $partner }
    Everything continues as usual.
pairing-push-carried =
    The pair goes on in the new school year, from { $day }.

    { $partner }
    Until then no dates run and there will be no reminders. The records stay with you.
pairing-over-open = What comes next
pairing-over-extend = Extend to { $day }
pairing-over-carry = Next year
pairing-over-tells = Both are told at once, in the same words.
pairing-over-preview = { $what ->
    [end] Finish the pair’s work: { $pair }.
    [extend] Extend to { $day }: { $pair }.
   *[carry] Carry over to next year, again from { $day }: { $pair }.
 }
pairing-over-preview-told = Will be told: { $names }. In these words:
pairing-over-preview-nobody = Both are without Telegram: no message goes out, please tell them yourself.
pairing-over-send = Send
pairing-over-do = Save
pairing-over-end-done = ✅ Finished: { $pair }. Both sides will be told.
pairing-over-extend-done = ✅ Extended to { $day }: { $pair }. Both sides will be told.
pairing-over-carry-done = ✅ Carried over, again from { $day }: { $pair }. Both sides will be told.
