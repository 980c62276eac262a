# The survey of a term
surveys-size = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
surveys-invite =
    📊 Survey · { $term } · { $size }
    No names. The curator sees totals only, and only if at least 5 people answer.
    You may stop at any time: every answer is saved at once. Open until { $closes }.
surveys-invite-chosen =
    📊 Survey · { $term } · { $size }
    Chosen: { $mode }
    You may stop at any time: every answer is saved at once. Open until { $closes }.
surveys-invite-line = 📊 Survey · { $term } · { $size }
surveys-remind =
    📊 The survey is still open · { $term } · until { $closes }

    { $begun ->
        [yes] Left: { $size }. What you saved is in place.
       *[no] It takes { $size }.
    }
surveys-remind-line = 📊 Survey · { $term } · { $size } · open until { $closes }
surveys-begin = Start
surveys-go-on = Carry on
surveys-later = Remind me tomorrow
surveys-later-done = All right, I’ll remind you tomorrow.

surveys-few =
    📊 Survey · { $term } · { $size }
    The programme has { $role ->
        [mentor] { $count ->
            [one] { $count } mentor
           *[other] { $count } mentors
        }
       *[mentee] { $count ->
            [one] { $count } mentee
           *[other] { $count } mentees
        }
    }, so full anonymity is not possible. Please choose yourself:
surveys-uncounted =
    📊 Survey · { $term } · { $size }
    A term’s numbers hold the answers of those who joined before the survey was planned and have met in their pair. You joined recently or have not met yet, so please choose:
surveys-few-now = Chosen now: { $mode }
surveys-how = Take part in another way
surveys-mode-yearOnly = Only in the year’s results
surveys-mode-named = To the curator, with my name
surveys-mode-declined = Don’t take part
surveys-declined =
    📊 Survey · { $term }
    All right, no questions. You may change your mind until { $closes }.

surveys-question-place = { $place } of { $all }
surveys-scale = 1 — not at all, 10 — very much
surveys-scale-agree = 1 — not at all, 10 — completely
surveys-yes = Yes
surveys-no = No
surveys-frequency-veryOften = Very often
surveys-frequency-often = Often
surveys-frequency-seldom = Seldom
surveys-frequency-onceOrTwice = Once or twice
surveys-frequency-never = Never
surveys-text-how = Type a message, or skip.
surveys-text-open = No name, but your words may give you away.
surveys-text-named = The curator will see the answer with your name.
surveys-text-was = Saved now: “{ $text }”
surveys-text-too-long = That is long: { $count } characters. Please keep it within { $most }, or send what matters most.
surveys-show-on = Show to the curator: yes ☑
surveys-show-off = Show to the curator: no ☐

surveys-done =
    📊 Done, thank you.
    The curator sees the totals on { $day }, and you get a short summary.
surveys-done-named =
    📊 Done, thank you.
    The curator sees the answers with your name on { $day }.
surveys-done-named-but =
    📊 Done, thank you.
    The curator sees your answers with your name on { $day }. The answer about being at ease goes only into the year’s results, without your name.
surveys-done-year =
    📊 Done, thank you.
    The answers go into the year’s results only.
surveys-done-uncounted =
    📊 Done, thank you.
    These answers are not in the term’s numbers. They go into the year’s results if you take part in the next survey too.
surveys-done-late =
    📊 Done, thank you.
    The survey is closed already ({ $term }), so the answers go into the year’s results only.
surveys-done-change = You may change the answers until { $closes }.
surveys-change = Change the answers
surveys-closed =
    📊 The survey is closed · { $term }
    Answers don’t change any more. The next one opens at the end of the next term.
surveys-closed-results = I’ll send you a short summary on { $day }.
surveys-late =
    📊 The survey is closed · { $term }
    You may still answer, { $size }. The answers no longer go into the term’s numbers, only into the year’s results.
surveys-next-sheet =
    📊 Done. There is one more short survey, { $role ->
        [mentor] about you as a mentor
       *[mentee] about the work with your mentor
    }: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.

surveys-uneasy-about = “{ $question }”: { $score } of 10.
surveys-uneasy = Thank you for an honest answer. Shall I let somebody know? Only { $reader } will be told.
surveys-uneasy-psychologist = The school’s psychologist: { $reader }. I’ll message only this person.
surveys-uneasy-nobody = Thank you for an honest answer. There is nobody to tell about it now.
surveys-tell = Tell, with my name
surveys-psychologist = Talk to the psychologist
surveys-only-totals = No, only in totals
surveys-only-year = No, only the year’s results
surveys-told = Sent to { $reader }.
surveys-concern-text = My mark for “I feel at ease working in this pair” is low. I would like you to know.
surveys-psychologist-text = I would like to talk about the work in my pair.

surveys-refused-closed = The survey is closed already.
surveys-refused-choose = First choose how to take part.
surveys-refused-noReader = There is nobody to tell about it now.
surveys-refused-consent = The survey needs your consent to totals.
surveys-refused-tooLate = Tomorrow the survey closes. You may answer now.
surveys-refused-pulseLate = This month is closed. We will ask in the next one.

surveys-item-new = 📊 Survey · { $term }, open until { $closes }
surveys-item-begun = 📊 Survey · { $term }: carry on until { $closes }
surveys-item-consent = 📊 Survey · { $term }: needs your consent to totals without names
surveys-item-consent-show = Show the consent
surveys-item-open = Answer the survey

# The month's pulse
surveys-pulse =
    How is the work in the pair going this month?
    { $role ->
        [mentor] The pair where you are the mentor. Your partner: { $partner }.
       *[mentee] Mentor: { $partner }.
    }
    { $reader } sees the answer.
surveys-pulse-scale = 1 — very hard, 10 — excellent
surveys-pulse-line = How is the pair going? { $partner }
surveys-pulse-answer = Answer
surveys-pulse-later = Not now
surveys-pulse-waits = All right. The question waits on your home card until { $day }.
surveys-pulse-done =
    Saved: { $score } out of 10. Thank you.
    { $role ->
        [mentor] The pair where you are the mentor. Your partner: { $partner }.
       *[mentee] Mentor: { $partner }.
    }
    { $reader } sees the answer.
surveys-pulses-open = 📊 Pulse of the pair
surveys-pulses =
    📊 Pulse of the pair
    { $mentor } — { $mentee }
surveys-pulses-month = { $month }: mentor { $mentor } · mentee { $mentee }
surveys-pulses-own = { $month }: { $score }
surveys-pulses-none = No answers yet. The question comes once a month when there is no survey.
surveys-pulse-change = Change the answer

# Questions: the same before, in each term and after
surveys-q-usefulness = { $wording ->
    [mentor] How much do the meetings help your colleague’s lessons?
    [mentorBefore] How much do you think the meetings will help your colleague’s lessons?
    [menteeBefore] How much do you think the meetings will help your lessons?
   *[mentee] How useful were the meetings for your lessons?
    }
surveys-q-support = { $wording ->
    [mentor] How much do you feel the school’s support in this work?
    [mentorBefore] How much do you count on the school’s support in this work?
    [menteeBefore] How much do you count on your mentor’s support?
   *[mentee] How much do you feel your mentor’s support?
    }
surveys-q-practice = { $wording ->
    [mentor] How much does your colleague grow in practice: teaching, working with a class?
    [mentorBefore] How much do you think your colleague will grow in practice: teaching, working with a class?
    [menteeBefore] How much do you think the programme will help in practice: teaching, working with a class?
   *[mentee] How much does the programme help in practice: teaching, working with a class?
    }
surveys-q-theory = { $wording ->
    [mentor] How well do you manage to pass knowledge on: methods, assessment, documents?
    [mentorBefore] How well do you think you will pass knowledge on: methods, assessment, documents?
    [menteeBefore] How much knowledge do you think the programme will give: methods, assessment, documents?
   *[mentee] How much of the knowledge you need does the programme give: methods, assessment, documents?
    }
surveys-q-adaptation = { $wording ->
    [mentor] How much did the programme help your colleague settle in the school and the job?
    [mentorBefore] How much do you think the programme will help your colleague settle in the school and the job?
    [menteeBefore] How much do you think the programme will help you settle in the school and the job?
   *[mentee] How much did the programme help you settle in the school and the job?
    }
surveys-q-organisation = { $wording ->
    [mentor] How well does the school introduce newcomers to the staff, the workplace and the duties?
    [mentorBefore] How well do you think the school will introduce your colleague to the staff, the workplace and the duties?
    [menteeBefore] How well do you think the school will introduce you to the staff, the workplace and the duties?
   *[mentee] How well did the school introduce you to the staff, the workplace and the duties?
    }
# $wording: any
surveys-q-time = { $wording ->
   *[mentee] Is there enough time for the work in the pair?
    }
# $wording: any
surveys-q-confidence = { $wording ->
   *[mentee] How sure of yourself do you feel in your lessons?
    }
# $wording: any
surveys-q-involvement = { $wording ->
    [mentorBefore] How much do you think your colleague will take part in the work?
   *[mentor] How much does your colleague take part in the work?
    }
# $wording: any
surveys-q-calm = { $wording ->
    [mentorBefore] I feel at ease starting in this pair
    [menteeBefore] I feel at ease starting in this pair
   *[mentee] I feel at ease working in this pair
    }
# $wording: any
surveys-q-satisfaction = { $wording ->
   *[mentee] How pleased are you with the work together?
    }
# $wording: any
surveys-q-effectiveness = { $wording ->
    [mentorBefore] How effective do you think the programme will be on the whole?
    [menteeBefore] How effective do you think the programme will be on the whole?
   *[mentee] How effective was the programme on the whole?
    }
# $wording: any
surveys-q-expectations = { $wording ->
   *[mentee] How far were your expectations met?
    }
# $wording: any
surveys-q-frequency = { $wording ->
    [mentorBefore] How often do you think open lessons, seminars and visits to each other are needed?
    [menteeBefore] How often do you think open lessons, seminars and visits to each other are needed?
   *[mentee] How often are there open lessons, seminars and visits to each other?
    }
# $wording: any
surveys-q-glad = { $wording ->
   *[mentee] Are you glad to take part in the programme?
    }
# $wording: any
surveys-q-stay = { $wording ->
   *[mentee] Do you want to go on working in this school?
    }
# $wording: any
surveys-q-continue = { $wording ->
   *[mentee] Do you want to go on in the programme?
    }
# $wording: any
surveys-q-futureMentor = { $wording ->
   *[mentee] Would you like to be a mentor yourself one day?
    }
# $wording: any
surveys-q-culture = { $wording ->
   *[mentee] Do you want to take more part in school life: celebrations, projects, clubs?
    }
# $wording: any
surveys-q-growth = { $wording ->
   *[mentee] Have results and behaviour in your classes improved?
    }
# $wording: any
surveys-q-fewerConflicts = { $wording ->
   *[mentee] Are there fewer difficult situations with colleagues and parents?
    }
# $wording: any
surveys-q-ownWorks = { $wording ->
   *[mentee] Do you have the will and the strength for works of your own: an article, research, a method?
    }
# $wording: any
surveys-q-hindered = { $wording ->
   *[mentee] What hindered the first meeting?
    }
# $wording: any
surveys-q-valuable = { $wording ->
    [mentorBefore] What do you expect of this work?
    [menteeBefore] What do you expect of this work?
   *[mentee] What is most valuable for you in this work?
    }
# $wording: any
surveys-q-missing = { $wording ->
   *[mentee] What was missing?
    }
