goals-title = 🎯 Goal and plan · { $partner }
goals-none = No goal yet. Five short questions, about two minutes.
goals-more = and { $count } more
goals-new = 🎯 New goal
goals-new-first = 🎯 Set a goal
goals-plan = Plan: { $done } of { $all }
goals-plan-empty = No plan yet
goals-open-goal = 🎯 { $specific }
goals-status-saved = a draft only you see
goals-status-sent = waiting for the other person
goals-status-suggestion = an edit was suggested
goals-status-keptForMeeting = to be discussed when you meet
goals-status-agreed = agreed
goals-status-assessed = wrapped up
goals-status-dropped = withdrawn

goals-step1 = 🎯 New goal · step 1 of 5 · Specific
goals-ask-specific =
    What will be different in your lessons? One sentence.

    For example: “The lesson in 7B begins right after the bell”.
goals-examples = Examples by topic
goals-from-questionnaire = From your form: { $topic }
goals-from-product = Start with the pupils’ product
goals-examples-text =
    Discipline: “7B starts working right after the bell”.
    Involvement: “More than half of the class answers in a lesson”.
    Assessment: “Every pupil knows the criteria before the work begins”.
    Parents: “Parents get one letter about the class a week”.

    Write your own, one sentence.
goals-product-ask = What will the pupils make by the end of the lesson?
goals-product-test = Test
goals-product-cluster = Cluster
goals-product-poster = Poster
goals-product-table = Table
goals-product-presentation = Presentation
goals-product-independentWork = Solo work
goals-product-own = Something else
goals-product-own-ask = Write what the pupils will make, in a few words.
goals-product-specific = By the end of the lesson the pupils make, by themselves: { $product }
goals-product-chosen =
    The pupils’ product: { $product }.

    In which lessons and class? One sentence, or leave it as it is: “{ $specific }”.
goals-vague =
    The idea is clear. Everybody imagines “{ $word }” differently. What will a colleague see in your lesson when the goal is reached?
goals-vague-now = Now: “{ $specific }”
goals-keep = Leave as it is

goals-step2 = 🎯 Step 2 of 5 · Measurable
goals-ask-measure = How shall we count it?
goals-measure-lessonsOf10 = Lessons out of 10
goals-measure-timesAWeek = Times a week
goals-measure-shareOfPupils = Share of pupils, %
goals-measure-selfRating = Self-rating from 1 to 10
goals-measure-product = Finished product: yes / no
goals-measure-own = My own unit
goals-ask-unit = Count in what? A few words, for example: “letters to parents a month”.
goals-ask-baseline = How many now? A rough number will do.
goals-ask-target = Now { $now }. What are you aiming for?
goals-bad-value = A number from { $from } to { $to } is needed. For example: { $example }.
goals-same-value = It is { $now } already. Which number will be the goal?

goals-step3 = 🎯 Step 3 of 5 · Achievable
goals-ask-helps = What will help? Tick or write: these become the first actions of the plan.
goals-now-want = Now { $now }, aiming for { $want }.
goals-help-watchMentorsLesson = Watch the mentor’s lesson
goals-help-mentorVisits = The mentor visits a lesson
goals-help-lessonStartRules = Agree rules with the class
goals-help-jointPlanning = Plan a lesson together
goals-help-readOrCourse = A course or an article
goals-help-own = ➕ An action of my own
goals-ask-help-own = Write the action. One line, for example: “Cards for the first five minutes”.
goals-next = Next · { $count }
goals-next-none = Next

goals-step4 = 🎯 Step 4 of 5 · Relevant
goals-ask-relevance = Why does it matter to you and the pupils? One line; you can skip it.

goals-step5 = 🎯 Step 5 of 5 · Date
goals-ask-due = By which day? The school year ends on { $end }.
goals-due-term = End of term · { $day }
goals-due-weeks = Two weeks · { $day }
goals-due-month = A month · { $day }
goals-due-other = Another date
goals-due-pick = Choose a day or write one, for example: 25.12.
goals-bad-date = That date could not be read. Write, for example: 25.12 — or choose with a button.
goals-date-range = The date must be after today and by { $end }.

goals-check-title = 🎯 Your goal
goals-sentence = By { $due }: “{ $specific }” — { $measured }.
goals-measured-lessonsOf10 =
    { $count ->
        [one] in { $want } lesson
       *[other] in { $want } lessons
     } of 10 (now { $now })
goals-measured-timesAWeek =
    { $count ->
        [one] { $want } time
       *[other] { $want } times
     } a week (now { $now })
goals-measured-shareOfPupils = { $want }% of pupils (now { $now }%)
goals-measured-selfRating = self-rating { $want } of 10 (now { $now })
goals-measured-product = a finished product
goals-measured-own = { $unit }: { $want } (now { $now })
goals-helps = What helps: { $helps }.
goals-why = Why: { $relevance }
goals-who-sees = You and { $partner } will see the wording; the curator, once it is agreed.
goals-send = Send: { $partner }
goals-change = Change…
goals-save = Save
goals-change-what = Which line to change?
goals-change-specific = What will be different
goals-change-measure = How it is counted
goals-change-helps = What helps
goals-change-relevance = Why
goals-change-due = Date
goals-sent = 🎯 Goal sent: { $partner }. I’ll tell you when there is an answer.
goals-sent-paper = 🎯 Goal recorded. The other person isn’t on Telegram: the curator marks the consent from paper.
goals-saved = 🎯 Goal saved. Only you see it for now.

goals-card-title = 🎯 Goal · { $status }
goals-card-comment = Comment: “{ $comment }”
goals-card-versions = Versions: { $count }
goals-agree = Agree
goals-suggest = Suggest an edit
goals-keep-for-meeting = Discuss when we meet
goals-agree-paper = Agree: paper sheet
goals-edit = Change the goal
goals-send-again = Send
goals-drop = Withdraw the goal
goals-versions = History
goals-versions-title = 🎯 History of the wording
goals-version-line = { $number }. { $day }: { $specific }
goals-ask-suggestion = What would you change? A sentence or two. The wording stays with its author.
goals-reviewed-agreed = 🎯 Goal agreed. The first actions are in the plan.
goals-reviewed-suggestion = Sent. The author will see the comment and decide what to change.
goals-reviewed-keptForMeeting = Good, discuss it when you meet. The goal stays here.
goals-dropped = The goal is withdrawn.

goals-push-sent = 🎯 { $name }: a goal for you to approve
goals-push-agreed = 🎯 { $name }: the goal is agreed
goals-push-agreed-next = The first actions are in the plan; you can set their dates.
goals-push-suggested = 🎯 { $name }: an answer about the goal
goals-push-suggested-note = The wording stays with you; one line can be changed.
goals-push-meeting = 🎯 { $name }: the goal is to be discussed at a meeting
goals-open = Open

goals-assess-title = 🎯 How did it turn out?
goals-assess-note = The other person may answer differently; both answers are kept.
goals-assessed-done = 🎯 The outcome of the goal is recorded.
goals-result-achieved = Reached
goals-result-partly = Partly
goals-result-notThisTime = Not this time
goals-result-mine = Your answer: { $result }.
goals-result-other = { $name }: { $result }.

goals-plan-title = 🎯 Plan · { $partner }
goals-plan-none = No actions yet. The planning stage needs three actions with dates.
goals-plan-need = For the planning stage: actions with dates { $dated } of 3.
goals-plan-next = Tap an action to mark or change it.
goals-action-line = { $mark } { $title } · { $due }
goals-action-due = due: { $day }
goals-action-done-on = done: { $day }
goals-action-no-date = no date
goals-add-action = ➕ Action
goals-action-title = { $mark } { $title }
goals-action-facts = { $form } · { $due } · responsible: { $who }
goals-action-result = Done: { $result }
goals-action-reason = Not done: { $reason }
goals-action-carried = Carried over to next year.
goals-action-who-you = you
goals-done = ✅ Done
goals-not-done = Not done
goals-carry = Move to next year
goals-ask-done = 🎯 { $title }. One line for the report: what was done?
goals-ask-not-done = { $title }. If you like, one line: why did it not work out?
goals-edit-title = Title
goals-edit-form = Form of work
goals-edit-dueOn = Date
goals-edit-responsible = Who is responsible
goals-ask-title = What is to be done? One line.
goals-ask-form = What kind of work is it?
goals-ask-action-due = By which day?
goals-ask-responsible = Who is responsible?
goals-responsible-me = Me
goals-action-saved = Added to the plan.
goals-form-conversation = Conversation
goals-form-consultation = Consultation
goals-form-lessonVisit = Lesson visit
goals-form-mutualVisit = Mutual visit
goals-form-jointLessonPlan = Lesson plan
goals-form-coaching = Coaching
goals-form-openLesson = Open lesson
goals-form-training = Training
goals-form-seminar = Seminar
goals-form-course = Course
goals-form-video = Video by link
goals-form-selfStudy = Self-study
goals-form-diagnostics = Diagnostics
goals-form-other = Other

goals-too-short = Too short. Please write at least a couple of words.
goals-too-long = A bit long: up to { $max } characters, now { $now }. Please shorten it.
goals-refused-notFound = That goal or action is no longer here.
goals-refused-notAllowed = The other person in the pair can do that.
goals-refused-tooLate = Everything is settled here already and can’t be changed.
goals-refused-notYet = Goals are wrapped up at the final stage.
goals-item-review = 🎯 { $name }: a goal has waited for your answer since { $since }
goals-item-suggestion = 🎯 { $name }: an edit of the goal has been suggested
goals-item-assess = 🎯 { $name }: wrap up the goal
goals-item-action = 🎯 { $title } · due: { $due }
goals-item-look = 🎯 Look at the goal
goals-item-do = 🎯 Mark the action
goals-refused-reworded = The author has changed the goal meanwhile. Here is the new wording.
goals-refused-many = There is a lot here already. Please finish or change what is there.
goals-so-far = “{ $specific }”
goals-value-ofTen = { $value } of 10
goals-value-timesAWeek =
    { $count ->
        [one] { $value } time
       *[other] { $value } times
     } a week
goals-value-share = { $value }%
goals-due-trimester = Trimester · { $day }
goals-status-yours = waiting for your answer
goals-to-plan = 🎯 Open the plan

goals-remind-due = 🎯 A plan action is due today
goals-remind-overdue = 🎯 A plan action has been due since { $day }
goals-remind-mentor = 🎯 { $who }: a plan action has been due since { $day }
goals-remind-title = “{ $title }”
goals-remind-due-brief = 🎯 Due today: { $title }
goals-remind-overdue-brief = 🎯 Due since { $day }: { $title }
goals-remind-mentor-brief = 🎯 { $who }, due since { $day }: { $title }
goals-remind-done = ✅ Done: { $title }
goals-remind-open = Open: { $title }
goals-remind-more = { $count ->
    [one] 🎯 { $count } more plan action is waiting
   *[other] 🎯 { $count } more plan actions are waiting
 }
goals-remind-saved = 🎯 A goal you saved has not been sent yet
goals-remind-draft = 🎯 You began a goal; you can carry on where you left it
goals-remind-open-goal = 🎯 Open the goal
goals-remind-go-on = 🎯 Carry on
goals-checkin-lessonsOf10 = 🎯 { $goal }: how many of 10 now? { $was }
goals-checkin-timesAWeek = 🎯 { $goal }: how many times a week now? { $was }
goals-checkin-shareOfPupils = 🎯 { $goal }: what per cent of pupils now? { $was }
goals-checkin-selfRating = 🎯 { $goal }: your own rating now, 1 to 10? { $was }
goals-checkin-product = 🎯 { $goal }: is the product ready? { $was }
goals-checkin-own = 🎯 { $goal }: how much now ({ $unit })? { $was }
goals-checkin-was = It was { $was }.
goals-checkin-same = No change
goals-checkin-type = Type a number
goals-checkin-there = yes
goals-checkin-not-there = not yet
goals-checkin-goal = The goal
goals-checkin-brief = 🎯 { $goal }: how is it now?
goals-checkin-do = 🎯 Say how it is now
goals-checkin-saved = Recorded.
goals-checkin-none = There is nothing to mark now.
goals-card-values = 📊 { $values } (goal: { $want })
