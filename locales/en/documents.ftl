# What any document has
document-page = page { $page } of { $pages }
document-date-blank = ____ ______________ 20____
document-year = school year { $year }
document-period = { $from } to { $to }
document-school = School
document-date = Date
document-total = Total
document-full-name = Full name
document-signature = Signature
document-no-date = no date
document-role-mentor = Mentor
document-role-mentee = Mentee
document-role-curator = Curator
document-role-director = Head teacher
document-position = teacher ({ $subjects })
document-position-any = teacher
document-person = { $name }, { $position }
document-goal = By { $due }: “{ $specific }” — { $measured }.
document-goals-none = There is no goal yet that both sides have agreed on.
document-goals-open = { $count ->
        [one] One more goal is not agreed yet and is left out of this document.
       *[other] { $count } more goals are not agreed yet and are left out of this document.
    }
document-draft = Draft: check it with a lawyer or the personnel office
document-draft-footer = Draft, not signed

# Meetings
document-meeting-both = Held on { $day }, confirmed by both
document-meeting-curator = Held on { $day }, confirmed by the curator
document-meeting-oneSide = Logged by one side: { $day }
document-meeting-ahead = Set for { $day }
document-meeting-corrected = { $held }; corrected on { $day }
document-meeting-none = Not logged yet
document-meeting-none-several = None logged yet
document-held = confirmed by both: { $both }, by the curator: { $curator }, logged by one side: { $oneSide }
document-portfolio-held = Held
document-confirmed-both = Confirmed by both
document-confirmed-curator = Confirmed by the curator
document-confirmed-oneSide = Logged by one side

# Mentoring plan
document-open = 📄 Documents
document-plan-title = Mentoring plan
document-plan-footer = Mentoring plan: { $mentor } — { $mentee }
document-mentor-name = Mentor
document-mentee-name = Mentee
document-plan-term = Term of the plan
document-plan-aim-label = Aim
document-plan-aim = to find what matters most for better practice in the school, and to plan the mentoring for the time of working together
document-plan-goals = Goals of the pair
document-plan-criteria = Criteria of success
document-criterion = Criterion
document-criterion-mark = Mark
document-criterion-pair = The pair is made (mentor and mentee)
document-criterion-problem = The question to work on is found and focused
document-criterion-strategy = A strategy is worked out
document-criterion-plan = A plan of joint action is made
document-criterion-done-on = Done: { $day }
document-criterion-actions = { $count ->
        [one] Done: one action in the plan
       *[other] Done: { $count } actions in the plan
    }
document-criterion-dated = { $count ->
        [one] Done: a goal agreed, one action with a date
       *[other] Done: a goal agreed, { $count } actions with dates
    }
document-criterion-not-yet = Not yet
document-plan-work = Plan of work
document-work-stage = Stage
document-work-form = Form
document-work-task = Task
document-work-result = Result
document-stage-acquaintance = introduction
document-stage-trial = trial working meeting
document-stage-planning = planning meeting
document-stage-series = series of meetings
document-stage-final = final meeting
document-stage-actions = Actions of the plan
document-form-meeting = Meeting
document-form-online = Online meeting
document-form-series = Meetings, consultations, lessons together
document-task-acquaintance = Get acquainted, agree on expectations, time and contact
document-task-trial = Work together on one task of a lesson
document-task-planning = Agree on a goal and make a plan of action
document-task-series = Carry out the actions of the plan, talk over what works
document-task-final = Assess the goals, wrap up, decide what comes next
document-series-held = { $count ->
        [one] One meeting: { $how }
       *[other] { $count } meetings: { $how }
    }
document-action-due = Due: { $due }. Responsible: { $who }
document-action-who = No date. Responsible: { $who }
document-action-done = Done
document-action-not-done = Not done
document-action-not-done-because = Not done: { $reason }
document-action-carried = Carried over to next year
document-action-planned = Planned
document-plan-note = Both sides log the meetings; those confirmed by both, those confirmed by the curator and those logged by one side are counted apart. What was said and the pair’s own notes are not part of this document.

# Personalised programme
document-programme-title = Personalised mentoring programme
document-programme-footer = Personalised programme: { $mentor } — { $mentee }
document-programme-mentor = Mentor (name, position)
document-programme-mentee = Mentee (name, position)
document-programme-term = Term
document-programme-goals = Goals
document-order = Order of assignment
document-order-blank = No. ________ of ________________
document-order-given = No. { $number } of { $day }
document-order-number = No. { $number }
document-section-difficulties = Section { $number }. Professional difficulties and ways to overcome them
document-section-position = Section { $number }. Settling into the position
document-section-development = Section { $number }. Directions of professional development
document-section-none = The pair’s plan has no tasks of this section yet.
document-programme-task = Project, task
document-programme-due = Due
document-programme-planned = Planned result
document-programme-fact = Actual result
document-programme-mark = Mentor’s assessment
document-programme-goal-mark = Goal: { $result }{ $differs ->
        [yes] ; mentee: { $theirs }
       *[no] {""}
    }
document-programme-note = Sections are filled by the form of work: talks and diagnostics in section 1, consultations in section 2, lessons, courses and the rest in section 3. The planned result is the agreed goal a task belongs to; the mentor’s assessment is that of this goal at the final meeting, the mentee’s is given where it differs, empty cells are filled in by hand. The form is a model: compare it with the school’s own rules.

# Portfolio
document-portfolio-title = Mentor’s portfolio
document-portfolio-footer = Mentor’s portfolio: { $name }
document-portfolio-subjects = Subjects
document-portfolio-category = Category
document-portfolio-years = Experience
document-portfolio-training = Training of mentors
document-portfolio-as-of = As of
document-portfolio-pairs = 1. Pairs
document-portfolio-period = Term
document-portfolio-state = Outcome
document-pair-active = Under way
document-pair-paused = Paused
document-pair-completed = Whole cycle completed
document-pair-ended = Ended early
document-pair-over = Ended: its time was over
document-portfolio-no-pairs = There have been no pairs yet.
document-portfolio-meetings = 2. Meetings
document-portfolio-kind = Kind of meeting
document-portfolio-no-meetings = No meetings logged yet.
document-portfolio-plans = 3. Goals and plans
document-portfolio-goals = Goals
document-portfolio-results = Outcome by the mentor’s assessment
document-portfolio-actions = Actions done
document-portfolio-done = { $done } of { $all }
document-portfolio-result = { $result }: { $count }
document-portfolio-not-assessed = Not assessed yet
document-portfolio-no-plans = No goals agreed and no actions yet.
document-portfolio-lessons = 4. Observed lessons
document-observed-mentorVisit = Mentees’ lessons visited and talked over: { $count }
document-observed-menteeVisit = Own mentors’ lessons visited and talked over: { $count }
document-observed-colleagueVisit = Colleagues’ lessons visited and talked over: { $count }
document-observed-visitors = Own lessons shown to colleagues and talked over: { $count }
document-open-lessons = Open lessons
document-open-class = Class, subject
document-class-subject = { $className }, { $subject }
document-open-topic = Topic
document-open-guests = Guests
document-portfolio-no-lessons = No lessons observed and talked over, and no open lessons yet.
document-portfolio-achievements = 5. Achievements
document-achievement-kind = Kind
document-achievement-title = Title
document-portfolio-no-achievements = No achievements logged yet.
document-mentee-achievements = Achievements of mentees while the pairs worked: { $counts }.
document-takeaways = 6. “What I take away”
document-takeaway = { $name }: “{ $text }”
document-portfolio-note = Meetings are counted apart by how they were confirmed. Marks of mentees’ lessons, the wording of their goals and private answers are left out: they belong to the pair. Before you hand the portfolio on, ask those whose names and words stand in it.

# Thanks and certificate
document-thanks-title = Letter of thanks
document-thanks-who = mentor in the school mentoring programme, school year { $year }
document-thanks-text = We thank you for the time, attention and experience you share with a colleague
document-certificate-title = Certificate
document-certificate-who = participant in the school mentoring programme, school year { $year }
document-certificate-text = The whole cycle completed: introduction, trial, planning, a series of meetings and the wrap-up
document-certificate-facts = { $count ->
        [one] The pair’s work: { $period }, one confirmed meeting
       *[other] The pair’s work: { $period }, { $count } confirmed meetings
    }

# Order
document-order-title = Order
document-order-head = { $day } No. { $number }
document-order-subject = On the assignment of mentoring pairs
document-order-preamble-RU = For the professional growth of teaching staff, under article 351.8 of the Labour Code of the Russian Federation, with the participants’ written consent
document-order-preamble-KZ = Under article 13 of the Law of the Republic of Kazakhstan No. 293-VI of 27 December 2019 “On the status of teachers” and order No. 160 of the Minister of Education and Science of the Republic of Kazakhstan of 24 April 2020 “On the approval of the Rules for organising mentoring and the requirements for teachers who are mentors”
document-order-verb = I ORDER:
document-order-assign = To assign these mentoring pairs for the school year { $year }:
document-order-duty-RU = Mentors make personalised mentoring programmes together with their mentees by ________________.
document-order-duty-KZ = Mentors make plans of work together with their mentees by ________________.
document-order-consent-RU = The work of a mentor is done with the mentor’s written consent; its content, term, form and pay are set in the employment contract or an agreement to it. The consents are attached.
document-order-consent-KZ = A teacher who first starts work is given a mentor for one school year, not later than five working days after hiring.
document-order-terms-RU = The mentor may give this work up early, and the school may cancel the task with notice of at least three working days.
document-order-terms-KZ = The extra pay for mentoring is set according to the law: ________________.
document-order-curator = Curator of the mentoring programme: { $name }.
document-order-curator-blank = Curator of the mentoring programme: ________________.
document-order-control = I retain control over the execution of this order.
document-order-acquainted = Acquainted with the order:
document-order-no-pairs = There are no pairs for an order.
document-order-left = { $count ->
        [one] One pair is left out of this draft: it has an order already.
       *[other] { $count } pairs are left out of this draft: they have an order already.
    }
document-order-note-RU = The draft is made from the programme’s data. When it is signed, enter its number and date on the pair’s card.
document-order-note-KZ = The draft is made from the programme’s data. When it is signed, enter its number and date on the pair’s card. Check that each mentor meets the requirements on category.

# Consents
document-consent-data-title = Consent to the processing of personal data
document-consent-mentor-title = Consent to work as a mentor
document-consent-i = I, { $name },
document-consent-blank = ______________________________________________________
document-consent-position = position ______________________________________________,
document-consent-person-RU = passport or other document: ________________________________, address: ________________________________,
document-consent-person-KZ = individual identification number (IIN) ______________________________,
document-consent-data-law-RU = under article 9 of Federal Law No. 152-FZ of 27 July 2006 “On personal data” give the operator, { $school }, my consent to the processing of my personal data.
document-consent-data-law-KZ = under the Law of the Republic of Kazakhstan No. 94-V of 21 May 2013 “On personal data and their protection” give the operator, { $school }, my consent to the collection and processing of my personal data.
document-consent-data-operator-RU = Operator’s address: ________________________________________________.
document-consent-data-operator-KZ = Operator’s business identification number (BIN): ______________________, address: ______________________________.
document-consent-data-what = Which data: { $data }.
document-consent-data-why = Purpose: running the school’s mentoring programme and reporting on it. The data are not used for anything else.
document-consent-data-how = Actions: collection, recording, storage, correction, use, deletion, with a messenger programme among other means.
document-consent-data-share = Transfer: messages and files pass through Telegram, also outside the country. The data are passed to nobody else and are not published.
document-consent-data-term = Term: participation in the programme and one more school year.
document-consent-data-withdraw = The consent can be withdrawn at any moment in writing.
document-consent-data-note = Consent to the processing of data is a document of its own, one purpose to a consent. Showing one’s contact to the other person in the pair and survey answers need consents of their own.
document-consent-mentor-law = under article 351.8 of the Labour Code of the Russian Federation give my written consent to do the work of a mentor. Employer: { $school }.
document-consent-mentor-whom = Mentee: ________________________________________________. Term: ______________ to ______________.
document-consent-mentor-terms = The content, term and form of this work and its pay are set in the employment contract or an agreement to it: No. __________ of ________________.
document-consent-mentor-end = I know that I may give this work up early, and that the employer may cancel the task with notice of at least three working days.
document-consent-mentor-note = The mentor signs this before the order is issued and keeps one copy.
document-consent-signature = Participant’s signature

# Observation sheet
document-lesson-title = Lesson observation sheet
document-lesson-footer = Observation sheet: { $teacher }, { $day }
document-lesson-kind = Kind of visit
document-lesson-mentorVisit = mentor at the mentee’s lesson
document-lesson-menteeVisit = mentee at the mentor’s lesson
document-lesson-colleagueVisit = colleague at a colleague’s lesson
document-lesson-teacher = Teacher
document-lesson-observer = Observer
document-lesson-class = Class
document-lesson-subject = Subject
document-lesson-topic = Topic of the lesson
document-lesson-aim = Aim of the visit
document-lesson-criteria = Criteria
document-lesson-criterion = Criterion
document-lesson-mark = Mark
document-lesson-comment = Comment (facts, examples)
document-lesson-no-marks = There are no marks by criteria.
document-lesson-scale = Scale: { $scale }.
document-lesson-na = n/a — does not apply to this lesson
document-lesson-course = Course of the lesson
document-lesson-part = Part of the lesson
document-lesson-happened = What happened
document-lesson-start = Beginning
document-lesson-middle = Middle
document-lesson-end = End
document-lesson-facts = Facts
document-lesson-strengths = Strengths
document-lesson-growth = Areas to develop
document-lesson-step = Agreed step
document-lesson-step-plan = { $step } (action of the plan)
document-lesson-step-due = { $step } (action of the plan, due: { $due })
document-lesson-reflection = Teacher’s self-reflection
document-lesson-disagreement = Teacher’s disagreement
document-lesson-draft = Draft: the talk is not marked yet, the teacher has not been shown this sheet.
document-lesson-corrected = Corrected by record No. { $number }: this sheet is counted nowhere.
document-lesson-corrects = Corrects record No. { $number }. Reason: { $reason }
document-lesson-no-reason = not given
document-lesson-note = The sheet belongs to the observer and the teacher. The curator reads it only while the teacher wants it.
document-lesson-open = 📄 Sheet to print
document-lesson-screen =
    <b>📄 Observation sheet</b>
    { $lesson }

    Criteria, facts, the agreed step and the teacher’s answer in one file.
    The document’s language is in the bottom row.
document-make-lesson = Get the sheet

# Screens
document-pair-screen =
    <b>📄 Documents of the pair</b>
    { $names }

    The plan and the programme are made from goals, actions and meetings.
    { $due ->
        [yes] The pair has completed the whole cycle: the final page can be printed.
       *[no] Thanks and certificate appear when the pair has wrapped up.
    }
    The document’s language is in the bottom row.
document-make-plan = Mentoring plan
document-make-programme = Programme
document-make-thanks = Thanks: mentor
document-make-certificate = Certificate: mentee
document-not-due = This page appears when the pair has wrapped up.
document-locale-ru = Русский
document-locale-kk = Қазақша
document-locale-en = English
document-school-open = 📄 School documents
document-school-open-of = 📄 { $school }
document-school-screen =
    <b>📄 School documents</b>
    { $school }

    The order and the forms are drafts: check them with a lawyer or the personnel office.
    { $count ->
        [0] There are no pairs for an order yet.
        [one] One pair goes into the order.
       *[other] { $count } pairs go into the order.
    }
    The document’s language is in the bottom row.
document-make-order = Order on pairs
document-make-consents = Consent forms
document-names-open = Name and head teacher
document-names-screen =
    <b>For documents</b>
    Name: { $officialName }
    Head teacher: { $directorName }

    Until they are given, documents have the school’s usual name and an empty line.
document-names-none = not given yet
document-edit-officialName = Name
document-edit-directorName = Head teacher
document-ask-officialName = What is the school called in documents? In full, for example: Secondary School No. 5 of Omsk.
document-ask-directorName = The head teacher’s full name. Documents will have a line to sign on with this name.
document-bad-officialName = The name could not be read: 3 to 250 characters. For example: Secondary School No. 5 of Omsk.
document-bad-directorName = The name could not be read. For example: Alexei Gromov.
document-name-clear = Remove
document-portfolio-open = 📄 Mentor’s portfolio
document-portfolio-open-of = 📄 Portfolio: { $school }
document-portfolio-screen =
    <b>📄 Mentor’s portfolio</b>
    { $school }

    Pairs, meetings by how they were confirmed, plans, lessons and achievements in one file, for attestation.
    It has no marks and no private answers of mentees.
    The document’s language is in the bottom row.
document-make-portfolio = Get the portfolio
