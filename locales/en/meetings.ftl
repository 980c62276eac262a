meetings-kind-acquaintance = introduction
meetings-kind-trial = trial working meeting
meetings-kind-planning = planning meeting
meetings-kind-series = meeting of the series
meetings-kind-final = final meeting
meetings-kind-consultation = consultation
meetings-kind-jointLesson = joint lesson
meetings-kind-lessonVisit = lesson visit
meetings-short-acquaintance = introduction
meetings-short-trial = trial
meetings-short-planning = planning
meetings-short-series = series
meetings-short-final = final
meetings-short-consultation = consultation
meetings-short-jointLesson = joint lesson
meetings-short-lessonVisit = lesson visit
meetings-cycle = Cycle meeting: { $kind }
meetings-choice-consultation = Consultation
meetings-choice-jointLesson = Joint lesson
meetings-choice-lessonVisit = Lesson visit
meetings-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
meetings-place-school = at school
meetings-place-online = online

meetings-choose-pair-new = 📅 Who would you like to meet?
meetings-choose-pair-log = ✍️ Which meeting shall we log?
meetings-choose-pair-typed = 📅 { $when }. Who is it with?
meetings-today-with = { $who } · today
meetings-earlier-with = { $who } · earlier
meetings-no-pair = There is no pair yet, so nobody to meet. I’ll tell you as soon as there is one.
meetings-new-title = 📅 { $who } · { $kind }
meetings-new-question = When would suit?
meetings-new-question-due = When would suit? It is due by { $day }.
meetings-new-question-agreed = What time did you agree on?
meetings-new-question-other = When would suit? Proposed: { $was }.
meetings-new-question-move = What time instead? It was: { $was }.
meetings-typed-hint = You can also type it, for example: { $example }
meetings-slot = { $day } · { $time }
meetings-slot-lesson = { $day } · after lesson { $lesson }, { $time }
meetings-other-day = Another day
meetings-already-agreed = Already agreed
meetings-already-met = Already met
meetings-rather-propose = Not agreed yet
meetings-choose-time = { $day }. What time?
meetings-choose-time-hint = You can also type the time, for example: 15:30.
meetings-check = { $day }, { $time }, { $minutes }, { $place }. Is that right?
meetings-clash = ⚠️ You already have a meeting then: { $who }, { $from }–{ $to }.
meetings-clash-other = ⚠️ The other person already has a meeting then.
meetings-day-off = It is not a working day in the school calendar.
meetings-propose = Propose
meetings-propose-anyway = Propose anyway
meetings-we-agreed = We have agreed already
meetings-record-agreed = Record what we agreed
meetings-rather-ask = Ask first
meetings-change-place = Place
meetings-change-time = Time
meetings-change-minutes = Length
meetings-change-kind = Kind of meeting
meetings-place-question = Where do you meet? Choose or type, for example: room 21.
meetings-place-at-school = At school
meetings-place-by-link = Online
meetings-minutes-question = How many minutes?
meetings-kind-question = Which meeting is it?

# Already met
meetings-past-question = ✍️ { $who } · when did you meet?
meetings-past-today = Today
meetings-past-yesterday = Yesterday
meetings-past-kind = ✍️ { $who } · { $day }. What was it?
meetings-logged =
    Recorded: { $day }, { $kind }, about { $minutes }.
    { $who } will confirm, and then it counts in the report.
meetings-logged-paper =
    Recorded: { $day }, { $kind }, about { $minutes }.
    This person isn’t on Telegram: the curator confirms from a paper sheet.
meetings-change-length = Change the length
meetings-undo = Undo
meetings-undone = The record was removed.
meetings-same-day =
    There is a meeting on that day already: { $when }, { $kind }.
    Is it this one?
meetings-same-yes = Yes, it took place
meetings-same-no = No, it is another one

# What the one who proposes sees
meetings-proposed =
    Proposed: { $when }, { $who }
    I’ll tell you as soon as the answer comes.
meetings-recorded-agreed = Recorded: { $when }. The other person sees it and can put it right.
meetings-moved-proposed =
    New time proposed: { $when }, { $who }
    I’ll tell you as soon as the answer comes.
meetings-paper-agreed = Recorded: { $when }. This person isn’t on Telegram: please tell them about the meeting yourself.

# A proposal and its answer
meetings-proposal = 📅 A meeting is proposed: { $when }
meetings-proposal-other-time = 📅 Another time is proposed: { $when }
meetings-details = { $who } · { $kind } · { $place } · { $minutes }
meetings-suits = That suits
meetings-other-time = Another time
meetings-cannot = I can’t
meetings-accepted = Agreed: { $when }. You will find it on the home card.
meetings-declined = The answer was sent. Shall we find another day?
meetings-agreed-claim = 📅 A meeting was recorded: { $when }
meetings-agreed-claim-ask = Is that what you agreed?
meetings-right = That’s right
meetings-wrong = Not quite
meetings-right-done = Thank you. Agreed: { $when }.
meetings-wrong-question =
    📅 { $when } · { $who }
    What should be put right?
meetings-wrong-time = Another time
meetings-wrong-none = We had not agreed on it

# Told to the other side
meetings-told-accepted = 📅 { $who }: that suits. { $when }.
meetings-told-declined =
    📅 { $who }: that day doesn’t suit.
    The meeting { $when } is off. Shall we find another?
meetings-told-right = 📅 { $who }: that’s right. { $when }.
meetings-told-cancelled =
    📅 The meeting is off: { $when }
    { $who } · { $kind }
meetings-told-moved = 📅 The meeting has been rescheduled: { $when }
meetings-told-moved-was = It was: { $was }.
meetings-told-late =
    📅 { $who }: running a little late.
    The meeting { $when } is still on.
meetings-late-sent = The other person will get the message.
meetings-propose-new = Arrange another

# Card
meetings-card-title = 📅 { $when } · { $who }
meetings-card-facts = { $kind } · { $minutes } · { $place }
meetings-card-waiting-other = Waiting for an answer: { $who }
meetings-card-agreed = Both know about the meeting.
meetings-card-lapsed = There was no answer to the proposal.
meetings-card-cancelled = The meeting is off.
meetings-card-both = ✅ Confirmed by both.
meetings-card-curator = ✅ Confirmed by the curator: { $reason }.
meetings-card-one = Marked by one person. The curator decides.
meetings-card-not-held = It didn’t take place.
meetings-card-not-counted = Not counted by the curator.
meetings-card-moved = Rescheduled.
meetings-card-answers-differ = The answers differ. The curator will decide.
meetings-card-your-answer = Your answer: “{ $answer }”.
meetings-card-by-paper = The curator entered your answer from paper: { $answer }.
meetings-card-waiting-second = Waiting for the other person’s answer.
meetings-card-correction = Correction ({ $author }, { $day }): { $what }. { $reason }
meetings-author-curator = curator
meetings-answer-held = It took place
meetings-answer-moved = Rescheduled
meetings-answer-missed = It didn’t happen
meetings-move = Reschedule
meetings-cancel = Cancel it
meetings-withdraw = Withdraw
meetings-change-proposal = Another time
meetings-late = I’m running late
meetings-cancel-question =
    📅 { $when } · { $who }
    Cancel the meeting?
meetings-withdraw-question =
    📅 { $when } · { $who }
    Withdraw the proposal?
meetings-cancel-yes = Cancel the meeting
meetings-withdraw-yes = Withdraw the proposal
meetings-cancelled =
    The meeting is off.
    A message was sent: { $who }
meetings-withdrawn = The proposal was withdrawn.
meetings-to-new = Open the new date
meetings-propose-again = Arrange again
meetings-nevertheless = It took place after all

# Confirmation
meetings-question =
    📅 Meeting { $when }. { $who }
    Did it take place?
meetings-question-logged =
    📅 A meeting was recorded: { $when }
    { $who } · { $kind } · about { $minutes }
    Did it take place?
meetings-held = ✅ It took place
meetings-moved = Rescheduled
meetings-missed = Didn’t happen
meetings-recorded-held = Recorded. Once the other person answers, it counts in the report.
meetings-recorded-held-paper = Recorded. This person isn’t on Telegram: the curator confirms from a paper sheet.
meetings-recorded-missed = All right. Shall we arrange a new one?
meetings-recorded-moved = Recorded: rescheduled. For when?
meetings-recorded-kept = Recorded. If the answers still differ, the curator will decide.
meetings-add-note = Add a note for the pair
meetings-next = Arrange the next one
meetings-assign = Arrange
meetings-later = Later
meetings-fix-answer = Change my answer
meetings-fix-question =
    📅 Meeting { $when }. { $who }
    Your answer: “{ $answer }”. What actually happened?
meetings-trial-curator = One private question is left; only { $name } (curator) will see the answer.
meetings-trial-trusted = One private question is left; only { $name } (trusted person) will see the answer.
meetings-trial-answer = Answer
meetings-both = ✅ The meeting of { $day } is confirmed by both.
meetings-both-facts = { $kind } · { $minutes }.
meetings-both-step = { $kind } · { $minutes }. This is step { $step } of 5.
meetings-by-curator = ✅ The meeting of { $day } is confirmed by the curator.
meetings-settled-not-held = 📅 The meeting of { $day } is marked as not held.
meetings-settled-not-counted =
    📅 The meeting of { $day } is not in the report: the curator decided so.
    If that’s wrong, message the curator.
meetings-settled-moved = 📅 The meeting of { $day } is marked as rescheduled.
meetings-differ =
    📅 Meeting of { $day }: the answers differ. It happens; please have a look.
    Your answer: “{ $answer }”.

    If they still differ tomorrow, the curator will decide.
meetings-keep = Leave it as it is
meetings-rather-held = It did take place
meetings-rather-moved = Rescheduled
meetings-rather-missed = Didn’t happen

# By the clock
meetings-remind-tomorrow = 📅 Meeting tomorrow: { $when }
meetings-remind-day = 📅 Meeting: { $when }
meetings-remind-hour = 📅 In an hour, at { $time }: { $who }, { $place }
meetings-remind-soon = 📅 Soon, at { $time }: { $who }, { $place }
meetings-remind-silent = 📅 Meeting { $when }: did it take place? { $who }
meetings-remind-mark = 📅 Mark it: { $who }
meetings-what-about = What to talk about

# Curator
meetings-curator-title = { $mentor } — { $mentee } · { $when }
meetings-curator-answers = { $mentor }: { $mentorAnswer } · { $mentee }: { $menteeAnswer }
meetings-curator-answer-held = took place
meetings-curator-answer-moved = rescheduled
meetings-curator-answer-missed = didn’t happen
meetings-curator-answer-none = no answer
meetings-to-pair = The pair’s card
meetings-curator-hidden = The answers are shown when there is something to decide.
meetings-curator-differ = The answers differ. How should it count?
meetings-curator-one-sided = The second answer hasn’t come in 5 school days. How should it count?
meetings-curator-review-open = Both are checking their answers until { $until }.
meetings-ask-again = Ask both again
meetings-ask-second = Ask once more
meetings-count-present = Count it: I was there
meetings-count-paper = Count it: paper sheet
meetings-count-words = Count it: both told me
meetings-count-no = Don’t count it
meetings-reason-present = the curator was there
meetings-reason-paper = paper sheet
meetings-reason-words = both told the curator
meetings-asked-again = Both got the question again. They can change their answers for 24 hours.
meetings-decided = Recorded; both get the same message.
meetings-paper-title = This person isn’t on Telegram: the curator confirms from a paper sheet.
meetings-paper-held = { $who }: took place
meetings-paper-missed = { $who }: didn’t happen
meetings-paper-done = Recorded from the paper sheet.
meetings-sheet = Download the sheet

# Lists
meetings-list-title = 📅 All meetings · { $who }
meetings-list-mine = 📅 All meetings
meetings-list-empty = No meetings yet.
meetings-list-line = { $number }. { $when } · { $mark }
meetings-list-line-who = { $number }. { $when } · { $who } · { $mark }
meetings-mark-proposed = waiting for an answer
meetings-mark-agreed = arranged
meetings-mark-question = not marked yet
meetings-mark-answered = waiting for the second answer
meetings-mark-differ = answers differ
meetings-mark-both = ✅ confirmed
meetings-mark-curator = ✅ counted by the curator
meetings-mark-oneSide = marked by one person
meetings-mark-notHeld = not held
meetings-mark-moved = rescheduled
meetings-mark-cancelled = off
meetings-mark-lapsed = no answer
meetings-all = 📅 All meetings
meetings-notes = Pair’s notes
meetings-open = Open the meeting

# Notes
meetings-note-question = A note for the pair: one message. You and the other person will see it.
meetings-note-question-open = A note for the pair: one message. You, the other person and the curator will see it: you both decided so.
meetings-note-saved = Recorded. Only the pair sees the note.
meetings-note-saved-open = Recorded. The pair and the curator see the note.
meetings-notes-title = Pair’s notes · { $who }
meetings-notes-empty = No notes yet.
meetings-notes-closed = Only the pair sees them.
meetings-notes-wait = Only the pair sees them. They open to the curator when both agree.
meetings-notes-shared = The pair and the curator see them: you both decided so.
meetings-notes-item = <b>{ $day } · { $who }</b>
meetings-notes-share = Open to the curator
meetings-notes-hide = Hide from the curator
meetings-told-notes =
    📅 { $who }: would like to open the pair’s notes to the curator.
    They open only if both agree. You don’t have to do anything.
meetings-add = Add a note

# Correction
meetings-correct = Correct the record
meetings-correct-question = The meeting is confirmed and doesn’t change. A correction with your name will stand beside it. What should be corrected?
meetings-correct-minutes = Length
meetings-correct-kind = Kind of meeting
meetings-correct-held = It didn’t take place
meetings-correct-heldAfterAll = It did take place
meetings-correct-reason = Why? One line: the pair and the curator will see it.
meetings-correct-done = The correction is recorded.
meetings-corrected-minutes = { $minutes }
meetings-corrected-kind = { $kind }
meetings-corrected-held = it didn’t take place
meetings-corrected-heldAfterAll = it did take place
meetings-told-corrected = 📅 There is a correction to the meeting of { $day }.

# Sheet to print
meetings-sheet-file = Meeting sheet
meetings-sheet-title = Confirmation of a meeting
meetings-sheet-school = Organisation
meetings-sheet-mentor = Mentor
meetings-sheet-mentee = Mentee
meetings-sheet-when = Day and time
meetings-sheet-kind = Kind
meetings-sheet-minutes = Length
meetings-sheet-held = The meeting took place
meetings-sheet-yes = yes
meetings-sheet-no = no
meetings-sheet-signature = Signature
meetings-sheet-date = Date
meetings-sheet-sent = Here is the sheet to print. Once it is signed, enter the answer here.
meetings-sheet-hint = The curator keeps the signed sheet: { $curator }

# Refusals
meetings-refused-tooSoon = The meeting is still ahead: it can be marked once it has begun.
meetings-refused-tooSoonToDecide = It’s too early to decide: they can still answer themselves.
meetings-refused-manyProposals = Ten proposed meetings already wait for an answer. Please wait for it or withdraw some.
meetings-refused-manyMeetings = Many meetings have been recorded within a day. The rest can be added tomorrow.
meetings-refused-manyCorrections = This meeting has been corrected ten times already. It can’t be changed any more.
meetings-refused-kindByCurator = The curator corrects the kind of a meeting that opens a stage.
meetings-refused-manyNotes = There are a lot of notes in this pair already. Please talk the new one over at a meeting.
meetings-refused-sameDay = There is a meeting on that day already.
meetings-refused-notFound = That meeting is no longer here.
meetings-refused-tooLate = That is decided already. Here is how it stands.
meetings-refused-inPast = That time has passed. Type a time ahead, for example: { $example }. If you have already met, tap “{ meetings-already-met }”.
meetings-refused-tooFar = That is too far ahead. A day up to { $day } will do.
meetings-refused-tooOld = Meetings of the last 14 days can be logged. The curator confirms earlier ones from a paper sheet.
meetings-refused-passed = That time has passed. Please choose another.
meetings-refused-afterYear = Too far ahead: the school year ends before.
meetings-refused-future = That day is still ahead. Today or earlier will do.
meetings-refused-changed = The proposal has changed. Here is how it stands.
meetings-refused-notActive = The pair is paused or has finished.
meetings-refused-notYours = The other person can do that.
meetings-refused-text = Please write one message of up to { $max } characters.
meetings-refused-minutes = Type a number of minutes from 5 to 480, for example: 40.

meetings-about-acquaintance = Get to know each other, talk about classes and timetable, agree how to keep in touch. 20 minutes will do.
meetings-about-trial = Take one real task from the lessons and try to solve it together.
meetings-about-planning = Choose a goal, decide how to count it, and write three actions with dates.
meetings-about-series = What has worked since last time, what is in the way, what the next step is. Mark the plan actions.
meetings-about-final = Look back at the goal: what was and what is. Each of you says what you take away and what comes next.
meetings-about-consultation = One question, looked at together.
meetings-about-jointLesson = Plan a lesson together: its aim, the pupils’ product, who does what.
meetings-about-lessonVisit = Before the lesson: what to look at; right after it: a short talk.
