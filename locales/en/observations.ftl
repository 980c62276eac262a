# The lesson sheet: criteria and marks
observations-template-default = Lesson sheet
observations-criterion-goals = Clear aims
observations-criterion-content = Sound content
observations-criterion-methods = Variety of methods
observations-criterion-differentiation = Tasks at every level
observations-criterion-structure = Linked stages
observations-criterion-assessment = Assessment by criteria
observations-criterion-communication = Talk and atmosphere
observations-criterion-time = Use of time
# What to look at
observations-look-goals = Pupils know what they learn and how it will be checked.
observations-look-content = The material is right, within reach, linked to life.
observations-look-methods = Methods, groups and tools serve the aim and change in time.
observations-look-differentiation = There is work for those who struggle and for those who race ahead.
observations-look-structure = One thing follows from another; transitions are clear.
observations-look-assessment = Pupils know the criteria and get feedback.
observations-look-communication = The class is heard; mistakes are safe.
observations-look-time = Time goes into learning, at a pace they can keep.
observations-mark-0 = not seen
observations-mark-1 = in part
observations-mark-2 = in full
observations-mark-none = n/a
observations-mark-skip = Not applicable here
observations-points = { $sum } of { $max }

# Why a lesson is visited
observations-aim-overview = General impression
observations-aim-goal = A goal of the plan
observations-aim-request = Asked by the colleague
observations-aim-technique = One technique
observations-aim-experience = To learn from it

# Questions
observations-head = 👁 Lesson: { $who }
observations-title = 👁 { $who } · { $day }
observations-choose-pair = 👁 Whose lesson was it?
observations-ask-day = When was the lesson?
observations-ask-class = Which class? You may also type it: 7B, for example.
observations-letters = A B C D E F G H
observations-ask-letter = 👁 Year { $grade }. Which letter?
observations-letter-none = No letter
observations-ask-subject = Which subject? You may also type it.
observations-ask-topic = Topic of the lesson? One line, please.
observations-ask-aim = Aim of the visit? You may type your own.
observations-ask-sheet = Which sheet shall we use?
observations-criterion-head = 👁 { $who } · { $at } of { $of }
observations-criterion-name = <b>{ $criterion }</b>
observations-criterion-hint = A fact or an example for the mark may be sent as a message.
observations-comment-line = “{ $comment }”
observations-comment-kept = Saved. Now the mark.
observations-more =
    Marks: { $points }.

    Facts and how the lesson went are optional.
observations-more-facts = Facts
observations-more-course = How it went
observations-facts-kept = Added to the facts.
observations-ask-facts = What happened in the lesson? Facts only: who did what, how many minutes, how many pupils.
observations-ask-courseStart = The beginning: what did the teacher and the pupils do?
observations-ask-courseMiddle = The middle: what did the teacher and the pupils do?
observations-ask-courseEnd = The end: what did the teacher and the pupils do?
observations-was = Saved now: “{ $text }”
observations-leave = Leave as it is
observations-clear = Remove
observations-ask-strengths = Strengths, up to three. Tick or type them.
observations-ask-strengths-typed = Strengths, up to three. Send each as a message.
observations-ask-growthPoints = Areas to develop, up to three. Tick or type them.
observations-ask-growthPoints-typed = Areas to develop, up to three. Send each as a message.
observations-points-enough = Three are enough. To replace one, untick it first.
observations-ask-step =
    One step you agreed on. One sentence.

    If the talk is still ahead, the step can be added after it.
observations-voice-kept = Kept. In one line, for the report:
observations-voice-line = The voice note is kept, only you can hear it. In one line, for the report:

# The check before saving
observations-line-lesson = { $lesson }
observations-line-topic = Topic: { $topic }
observations-line-points = Marks: { $points }
observations-line-strengths = Strengths: { $points }
observations-line-growth = Areas to develop: { $points }
observations-line-step = Step: { $step }
observations-line-reason = Corrected: { $reason }
observations-check-saved = So far only you see the sheet.
observations-check-correction = Both of you will see the corrected sheet at once.
observations-save = Save the sheet
observations-save-correction = Save the correction
observations-change-what = What shall we change?
observations-change-day = Day
observations-change-class = Class
observations-change-subject = Subject
observations-change-topic = Topic
observations-change-aim = Aim of visit
observations-change-marks = Marks
observations-change-facts = Facts
observations-change-course = How it went
observations-change-strengths = Strengths
observations-change-growth = To develop
observations-change-step = Step
observations-marks-change = 👁 Marks: { $points }. Which one shall we change?
observations-marks-done = Done
observations-ask-reason = What are you correcting, and why? One line, both will see it. The old record stays beside it.
observations-saved = Sheet saved

# The sheet's card
observations-new = 👁 Log a lesson
observations-new-mentee = 👁 Log a lesson of my mentor
observations-open = 👁 Lessons
observations-open-sheet = Open the sheet
observations-share = We have talked it over
observations-edit = Edit
observations-drop = Delete
observations-marks = Marks
observations-facts = Facts, course
observations-answers = Answers to the sheet
observations-voices = Voice notes · { $count }
observations-correct = Correct the record
observations-newer = Open the new record
observations-older = The earlier record
observations-to-list = 👁 Lessons
observations-reflect = Write a reflection
observations-reflect-again = Edit the reflection
observations-disagree = I see it differently
observations-opened = ☑ The curator may read it
observations-closed = ☐ The curator may read it
observations-refused-termOver = The term is over and the sheet is in the school’s mean. It can’t be opened now: colleagues’ marks would follow.
observations-opened-done = The curator may now read this sheet and the answers to it.
observations-closed-done = Again only the two of you see the sheet.
observations-state-saved = Only you see the sheet. After the talk tap “We have talked it over”.
observations-state-shared = Open to your colleague since { $day }. No answer yet; none is needed.
observations-state-mine = Open to you since { $day }. Its author will see your answer.
observations-state-reflected = Your colleague has answered.
observations-state-disagreed = Your colleague sees it differently: the answer is beside the sheet.
observations-visit-held = ✅ The lesson took place
observations-visit-missed = There was no such lesson
observations-visit-held-done = Saved: the lesson took place.
observations-visit-missed-done = Saved: there was no lesson. The sheet counts nowhere.
observations-state-asked = Did this lesson take place? Until you answer, the sheet does not count in the school.
observations-state-denied = Your answer: there was no such lesson. The sheet counts nowhere.
observations-state-denied-mine = Your colleague’s answer: there was no such lesson. The sheet counts nowhere.
observations-state-unanswered = Open to your colleague since { $day }. Waiting for their word that the lesson took place.
observations-state-corrected = Replaced by a corrected record. This one does not count.
observations-mark-line = { $criterion }: <b>{ $mark }</b>
observations-nothing-said = Nothing here yet.
observations-said-facts = <b>Facts.</b> { $text }
observations-said-start = <b>Beginning.</b> { $text }
observations-said-middle = <b>Middle.</b> { $text }
observations-said-end = <b>End.</b> { $text }
observations-said-reflection = <b>Reflection.</b> { $text }
observations-said-disagreement = <b>A different view.</b> { $text }
observations-held =
    👁 Lesson: { $day }
    { $lesson }
    Teacher: { $teacher }
    Visitor: { $observer }

    The sheet itself is theirs. If it is opened to you, you will find it here.
observations-drop-sure = Delete the sheet? { $who }, { $lesson }. It can’t be brought back.
observations-drop-yes = Delete the sheet
observations-dropped = Sheet deleted

# The talk, the answer
observations-share-ask =
    👁 Have you talked it over?
    { $lesson } · { $who }

    The sheet then opens to your colleague and can’t be changed any more.
observations-share-ask-paper =
    👁 Have you talked it over?
    { $lesson } · { $who }

    The sheet can’t be changed after that. Your colleague isn’t on Telegram: show the sheet on paper.
observations-share-step = Step: { $step }
observations-share-plan = Show, step into the plan
observations-share-only = Show without an action
observations-share-yes = Show the sheet
observations-shared = The sheet is open to your colleague
observations-ask-reflection = Self-reflection: what went well? What will you do differently next time? One message, please.
observations-ask-disagreement = What do you see differently? One message, please: it stays beside the sheet and can’t be changed.

# Lists
observations-list-title = 👁 Lessons · { $who }
observations-list-empty = Visited lessons will appear here: day, class, marks and step.
observations-list-line = { $number }. { $day } · { $lesson } · { $points }
observations-list-held = { $number }. { $day } · { $lesson }
observations-list-at-mentor = { $lesson } · at the mentor’s
observations-list-saved = { $number }. { $day } · { $lesson } · not talked over yet
observations-draft-left = 👁 There is an unfinished sheet: { $lesson }. Carry on?
observations-draft-go-on = Carry on
observations-draft-anew = Delete it, start another

# Messages
observations-told-shared =
    👁 Lesson sheet, { $day }
    { $lesson }. The sheet was filled in after a visit by { $who }.

    It holds what you talked about. You may answer, but need not.
observations-told-corrected =
    👁 Lesson sheet, { $day }: new record
    { $lesson }. The earlier sheet was corrected by { $who }.
observations-told-disagreed =
    👁 Lesson sheet, { $day }: an answer
    { $lesson }. A second view is kept beside the sheet: { $who }.
observations-told-reflected =
    👁 Lesson sheet, { $day }: a reflection
    { $who }
observations-told-reflected-line = 👁 { $who }: reflection on the lesson of { $day }

# The home card
observations-item-share = 👁 Lesson logged: { $lesson } · { $who }. Have you talked it over?
observations-item-read = 👁 Lesson sheet, { $lesson }: { $who }
observations-item-draft = 👁 Unfinished lesson sheet: { $lesson } · { $who }
observations-item-draft-go-on = 👁 Finish the sheet
observations-item-read-open = 👁 Open the sheet
observations-item-look = 👁 Look at the sheet

# Refusals
observations-refused-future = That day is still ahead. Choose the day of a past lesson.
observations-refused-tooOld = That day is before the school year. Choose another.
observations-refused-class = The class could not be read. Type, for example: 7B — or choose a button.
observations-refused-shared = Your colleague can already see the sheet, so it no longer changes. A new record can correct it.
observations-refused-notShared = The sheet is not open yet: simply edit it.
observations-refused-corrected = This sheet has a corrected record already.
observations-refused-ended = This pair has finished.
observations-refused-manyLessons = Many lessons were recorded this month. A new one can be recorded later.
observations-refused-manyVisits = This colleague already has five of your sheets to answer. Please wait for the answer.
observations-refused-notYours = The sheet’s author can do that.
