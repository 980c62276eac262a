# First screen and codes
people-guest =
    Hello. I help schools run mentoring: pairs, meetings, goals, reports.
    To join you need the school’s code. The mentoring curator gives it, usually a deputy head. You can send the code right here.
people-guest-begun =
    You’ve started registering: { $school }.

    Everything you answered is kept. Only a little is left.
people-guest-declined =
    You chose not to take part; I won’t ask anything until { $day }.
    You can take part without Telegram too: tell the curator. If you change your mind, send the school’s code.
people-guest-no-school =
    Hello, { $name }. You have no role in any school at the moment.
    To join, send the school’s code; the curator gives it.
people-have-code = I have a code
people-continue-entry = Continue registering
people-language-ru = Русский
people-language-kk = Қазақша
people-language-en = English
people-ask-code =
    Send the code as a message: 8 or 12 characters, for example NST4-7KQ2.
    Capital or small letters, spaces and the hyphen don’t matter.
people-code-unknown = There is no such code. Please check it: 8 or 12 characters, for example NST4-7KQ2.
people-code-revoked = This code no longer works. Ask the curator for a new one.
people-code-used = This invitation has been used. If it was you on another phone, ask the curator to tap “{ people-new-phone }”.
people-code-expired = The invitation expired on { $day }. Ask the curator for a new one.
people-code-full = Everybody this link was meant for has joined. Ask the curator for a new one.
people-code-tooMany = Ten codes in a row didn’t work. I’ll check the next one in { $minutes } min; meanwhile ask the curator for the right code.
people-code-maker = This link no longer gives anything: the role of whoever made it ({ $name }) has changed. Ask the curator for a new one.
people-code-own = You made this link yourself, for a colleague. Nobody gives a role to themselves: another keeper can.
people-code-declined =
    { $school }. You declined to take part through the bot earlier.
    Register again? The consent comes first.
people-ask-again = Register
people-join-role =
    You are here already: { $school } — { $roles }.
    Add a second role?

    If you are another person: one Telegram account is for one participant. Tell the curator, you can take part on paper too.
people-join-school =
    You are here already: { $school } — { $roles }.
    The code is of another school: { $other }. Join it too?
people-join-staff =
    You are here already: { $school } — { $roles }.
    The link gives one more role: { $role }. Add it?
people-join-nothing = You are here already: { $school } — { $roles }. There is nothing to add.
people-join-yes = Add
people-join-enter = Join
people-join-no = No need
people-joined = Done: { $school } — { $roles }.
people-joined-pending = Done. The curator will confirm it and I’ll message you.
people-someone-else =
    This link is for somebody else, and this account is already in use: { $name }.
    One account is for one person. Open the link on your own phone or tell the curator: you can take part on paper too.
people-personal-not-you = This link is personal, for somebody else. Ask the curator for the school’s common code.
people-row-taken = Somebody has joined under this name from another phone. If it was you, ask the curator to tap “{ people-new-phone }”.
people-phone-question =
    Move your access to this phone?
    Name: { $name }. { $school }.
    The old phone will be disconnected; everything recorded stays.
people-phone-yes = Move it here
people-phone-no = That’s not me
people-phone-not-me = Fine, nothing has changed. Tell the curator that the link went to the wrong person.
people-phone-done = Done, you are now on this phone. The old one is disconnected.
people-phone-old = Access has moved to another phone, nothing more will come here. If it was not you, tap the button: within a day the access comes back here.
people-phone-here = You are on this phone already, there is nothing to move.
people-phone-it-is-me = It’s me, move it
people-phone-check = Check
people-phone-not-yet = We are still waiting: the day is not over and nobody has confirmed.
people-phone-waits =
    Access moves to this phone { $when }: { $name }.
    The role is a responsible one, so the old phone is asked first. It opens earlier if a second keeper of the school confirms.
people-phone-asks-old =
    Somebody asks to move your access to another phone. { $school }.
    The link was made by { $maker }. Without an answer it moves { $when }.
people-phone-asks-keeper =
    New phone: { $name }.
    The link was made by { $maker }. Without an answer the access moves { $when }.
    Confirm if the person told you about it themselves.
people-phone-let = Confirm the move
people-phone-let-not = Don’t move it
people-phone-let-toast = Access has moved to the new phone.
people-phone-let-not-toast = The move is cancelled.
people-phone-let-too-new = Only a colleague who has had their role for over a week, and not from the link’s author, can confirm. Otherwise the sign-in moves by itself a day after it was asked for.
people-phone-let-maker = The link’s author may no longer give it, so the move has been stopped.
people-phone-stop = Stop it
people-phone-stop-sure =
    Stop the move to another phone?
    The link stops working and there is no new one for a day. The keepers of the school will be told.
people-phone-stopped = Stopped. The link no longer works, and for a day the access moves nowhere. The keepers of the school have been told.
people-phone-taken-back = The access is on this phone again, and for a day it moves nowhere. The keepers of the school have been told.
people-phone-too-late = More than a day has passed, it can’t be brought back from here. Please tell the curator.
people-phone-not-back = Another participant is on this phone now, so the sign-in can’t return here: nothing has changed. Please tell the curator.
people-phone-gone = The access didn’t move to this phone: the old phone or the school said so. If it is a mistake, tell the curator.
people-phone-taken = There is another participant on this phone, the access can’t move here. Please tell the curator.
people-phone-blocked = The old phone answered “{ people-phone-no }”. A new link can be made after { $when }. Ask the person yourself.
people-closed =
    This phone is new here, so what only you and your pair see opens after: { $when }.
    Sooner, if the old phone answers “{ people-phone-it-was-me }”. Everything else works already.
    To leave the programme or delete data at once, hand in a paper through the curator.
people-phone-it-was-me = Yes, it’s me
people-phone-opened = Thank you. Everything is open on the new phone now.
people-push-new-entry =
    { $name }: a new sign-in, from another phone.
    Notes and private answers open there a day later. If this is unexpected, ask in person or ask the curator.
people-press-button = Please choose with a button.

# Entry
people-entry-language = Choose a language · Выберите язык · Тілді таңдаңыз
people-entry-name =
    Write your surname, first name and patronymic, if any.
    For example: Asanov Timur.
people-name-empty = I could not read a name. Use letters, for example: Asanov Timur.
people-name-tooManyWords = That is more than five words. Write only your name, for example: Asanov Timur.
people-name-tooLong = That is too long for a name. Write only your name, for example: Asanov Timur.
people-name-digits = There are digits in the name. Use letters, for example: Asanov Timur.
people-name-symbols = There are other signs in the name. Use letters, for example: Asanov Timur.
people-entry-match =
    You are on the school’s list: { $name }.
    Is it you?
people-entry-match-subjects =
    You are on the school’s list: { $name }, { $subjects }.
    Is it you?
people-entry-personal =
    The invitation is for: { $name }.
    Is it you?
people-yes-me = Yes, it’s me
people-not-me = No
people-entry-address = How shall I address you?
people-entry-address-other =
    Write how I should address you.
    For example: Timur.
people-address-else = Another way
people-address-bad = I could not read that. Up to 40 letters, for example: Timur.
people-entry-role = What will your role be in the programme?
people-want-mentor = I’ll be a mentor
people-want-mentee = I need a mentor
people-entry-pending = Done. The curator { $curator } will confirm it and I’ll message you.
people-entry-pending-none = Done. The curator will confirm it and I’ll message you.
people-entry-pending-staff = Done. { $name } will confirm the role and I’ll message you.
people-entry-done = Done, { $name }. You are with us: { $school }.
people-entry-declined =
    I understand. Your data has not been kept, only a mark not to ask for 30 days.
    You can take part without Telegram too: tell the curator.

# Consents
people-consent-programme =
    <b>Consent to data processing</b>
    Operator: { $operator }.
    What: { $data }.
    Why: { $purpose }.
    Term: { $term }.
    You may withdraw it at any time: /privacy.

    It doesn’t replace the written consent that labour law requires: that one is signed on paper.
people-consent-pairContact =
    <b>Consent: contact for the pair</b>
    Operator: { $operator }.
    What the other person in the pair will see: name, subject and Telegram contact.
    Why: { $purpose }.
    Term: { $term }.

    A pair can’t be made without it. You may withdraw it at any time: /privacy.
people-consent-surveyTotals =
    <b>Consent: survey totals</b>
    Operator: { $operator }.
    What: your answers will be part of totals without a name.
    Why: { $purpose }.
    Term: { $term }.

    It is optional and doesn’t affect the pair. You may withdraw it at any time: /privacy.
people-purpose-programme = to run the school’s mentoring programme
people-purpose-pairContact = to arrange meetings
people-purpose-surveyTotals = to see what helps in the programme and what doesn’t
people-term-programme = while you are in the programme and one more school year
people-term-pairContact = while the pair is open
people-term-surveyTotals = one school year; totals are kept longer
people-consent-give = I consent
people-consent-decline = I don’t consent
people-consent-paper = Paper consent to print
people-consent-short-programme = Data for the programme
people-consent-short-pairContact = Contact for the pair
people-consent-short-surveyTotals = Survey totals
people-consent-given = given { $day }
people-consent-not-given = not given
people-consent-withdrawn = withdrawn { $day }
people-consents =
    <b>Consents</b>
    { $lines }

    Each can be opened and read in full.
people-consent-withdraw = Withdraw
people-consent-state = Now: { $state }.
people-consent-surveys-before = { $what ->
        [both] If you withdraw: answers of a survey without results are erased and counted nowhere. Totals already shown stay, your answers under them are erased.
        [waiting] If you withdraw: answers of the survey that has no results yet are erased and counted nowhere.
        [shown] If you withdraw: totals already shown stay, and your answers under them are erased.
       *[nothing] If you withdraw: there will be no more surveys. You have no answers yet.
    }
people-consent-surveys-done = { $what ->
        [both] Consent withdrawn. Your answers are erased: without results they count nowhere; totals shown stay.
        [waiting] Consent withdrawn. Your answers are erased and counted nowhere.
        [shown] Consent withdrawn. Totals shown stay, your answers are erased.
       *[nothing] Consent withdrawn. There were no answers.
    }
people-consent-saved = Recorded.
people-consent-version = Version { $version }.
people-paper-caption = A consent to print. It is signed and given to the curator.

# Roles and states
people-role-mentor = mentor
people-role-mentee = mentee
people-me-mentee = with a mentor
people-role-curator = curator
people-role-coordinator = coordinator
people-role-administrator = administrator
people-role-trustedPerson = trusted person
people-role-director = head teacher
people-role-departmentHead = head of department
people-role-psychologist = psychologist
people-state-invited = has not joined yet
people-state-pending = waiting to be confirmed
people-state-ended = has left the programme
people-state-approval = to be approved
people-state-form = profile form not filled in
people-state-base = in the mentor pool
people-state-nameless = no consent to show the name
people-state-paper = not on Telegram

people-push-waiting =
    { $count ->
        [one] { $count } person is waiting for your confirmation.
       *[other] { $count } people are waiting for your confirmation.
     }
people-push-colleague =
    Wants to join by your link for colleagues: { $name }.
    Role: { $role }. Confirm it?
people-open-queue = Open the list
people-push-confirmed-form =
    Your registration is confirmed. { $school }.
    One short profile form is left before you are matched, about two minutes.
people-push-confirmed = Your registration is confirmed. { $school }.
people-push-refused =
    Your registration wasn’t confirmed. { $school }.
    If this is a mistake, tell the curator and send the code again.
people-push-refused-curator =
    Your registration wasn’t confirmed. { $school }.
    If this is a mistake, say so and send the code again. Curator: { $curator }.
people-push-phone-made =
    A link was made for you to sign in from a new phone. { $school }, { $maker }.
    If you asked for it, there is nothing to tap here.
people-push-phone-stopped =
    { $name }: the old phone answered “{ people-phone-no }”, the move is stopped.
    A new link can be made after { $when }. Ask the person yourself.
people-push-renamed = A name was changed: it is now “{ $name }”, { $role }. If this registration was confirmed for somebody else, ask in person.
people-push-renamed-look = Who it is
people-push-approved =
    You are in the mentor pool. { $school }.
    When the curator offers you a match, I’ll message you straight away.
people-push-role-mentor =
    You have a new role: mentor. { $school }.
    One short profile form is left for it.
people-push-role-mentee =
    You will have a mentor too. { $school }.
    One short profile form is left.
people-fill-questionnaire = Fill in the profile form

people-form-step = Profile form · { $step } of { $of }
people-form-next = Next · { $count }
people-form-line = { $what }: { $answer }
people-form-summary = <b>Your profile form</b>
people-form-summary-for = <b>Profile form</b> · { $name }
people-form-done = Save the form
people-form-saved = The form is saved.
people-open-card = Open the card
people-ask-subjects = Which subjects do you teach? Tick them or write your own.
people-ask-stages = Which grades?
people-ask-experience = How many full years have you worked as a teacher? You can write the number.
people-ask-category = Which describes you best?
people-ask-topics = What would you like help with? Tick or write your own. The curator sees it on the map of requests, the mentor in your form.
people-ask-mentorType =
    What kind of help suits you better?
    A consultant helps to settle in and to get on with the class, a subject mentor helps to teach the subject.
people-ask-teacherCategory = What is your category?
people-ask-strengths = What are you strong in and could help with? Tick or write your own.
people-ask-capacity = How many mentees can you take at the same time?
people-ask-hours = When is it convenient to meet? Choose a day, then a time, or write it: 14:30.
people-hours-chosen = Ticked: { $hours }.
people-hours-lesson = { $mark } { $time } · L{ $lesson }
people-hours-same = The same every day
people-hours-bad = I could not read the time. Write, for example: 14:30 — or choose with a button.
people-own-bad = I could not read that. Write one or several words with commas, up to 40 letters each, for example: astronomy.
people-years-bad = A number of years from 0 to 60 is needed, for example: 8.
people-capacity-bad = A number from 1 to 10 is needed, for example: 2.
people-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
people-years-first = first year
people-years-button-first = 0
people-about-years = experience: { $years }
people-line-subjects = Subjects
people-line-stages = Grades
people-line-experience = Experience
people-line-category = Situation
people-line-topics = Topics
people-line-mentorType = Help
people-line-teacherCategory = Category
people-line-strengths = Strong topics
people-line-capacity = Mentees at a time
people-line-hours = Free hours
people-edit-subjects = Subjects
people-edit-stages = Grades
people-edit-experience = Experience
people-edit-category = Situation
people-edit-topics = Topics
people-edit-mentorType = Kind of help
people-edit-teacherCategory = Category
people-edit-strengths = Strong topics
people-edit-capacity = How many
people-edit-hours = Hours
people-mentee-young = First three years of work
people-mentee-newcomer = New in this school
people-mentee-digital = New software, digital skills
people-mentee-other = Something else
people-mentor-consultant = Consultant mentor
people-mentor-subject = Subject mentor
people-mentor-both = Both
people-category-none = no category
people-category-first = first category
people-category-highest = highest category
people-category-methodologist = teacher-methodologist
people-category-mentorTitle = teacher-mentor
people-category-teacher = teacher
people-category-moderator = teacher-moderator
people-category-expert = teacher-expert
people-category-researcher = teacher-researcher
people-category-master = teacher-master
people-stage-primary = grades 1–4
people-stage-basic = grades 5–9
people-stage-senior = grades 10–11
people-subject-math = mathematics
people-subject-russian = Russian
people-subject-literature = literature
people-subject-kazakh = Kazakh
people-subject-kazakhLiterature = Kazakh literature
people-subject-english = English
people-subject-german = German
people-subject-history = history
people-subject-social = social studies
people-subject-geography = geography
people-subject-biology = biology
people-subject-chemistry = chemistry
people-subject-physics = physics
people-subject-informatics = computer science
people-subject-primary = primary school
people-subject-sport = physical education
people-subject-art = art
people-subject-music = music
people-subject-technology = technology
people-subject-psychology = psychology
people-pick-math = mathematics
people-pick-russian = Russian
people-pick-literature = literature
people-pick-kazakh = Kazakh
people-pick-kazakhLiterature = Kazakh lit.
people-pick-english = English
people-pick-german = German
people-pick-history = history
people-pick-social = social st.
people-pick-geography = geography
people-pick-biology = biology
people-pick-chemistry = chemistry
people-pick-physics = physics
people-pick-informatics = computers
people-pick-primary = primary
people-pick-sport = PE
people-pick-art = art
people-pick-music = music
people-pick-technology = technology
people-pick-psychology = psychology
people-topic-planning = lesson planning
people-topic-discipline = discipline in class
people-topic-motivation = pupils’ motivation
people-topic-assessment = assessment
people-topic-differentiation = mixed-ability class
people-topic-communication = contact with the class
people-topic-parents = talking with parents
people-topic-colleagues = contact with colleagues
people-topic-administration = questions to the management
people-topic-documents = documents and the register
people-topic-digital = digital tools
people-topic-attestation = teacher certification

# Queue and bases
people-title = People
people-queue = To be confirmed — { $count }
people-queue-line = { $n }. { $name } · { $role } · { $day }
people-queue-line-claim = { $n }. { $name } · { $role } · { $day } · a name the school knows
people-queue-empty = Nobody to confirm. Everyone has joined.
people-confirm-all = Confirm all { $count }
people-confirm-one = { $n } · Confirm
people-claim-one = { $n } · Who is it?
people-refuse-one = { $n } · Decline
people-confirmed-toast = Confirmed, the person has been told.
people-confirmed-all-toast = Confirmed: { $count }.
people-queue-changed = The list has changed, please look again.
people-refuse-sure =
    Decline { $name }’s registration?
    The person will get a short message about it.
people-alike = A similar name is there already: { $name }, { $state }. If it is one person, give them a personal link.
people-open-card-of = Card: { $name }
people-refuse-yes = Decline
people-refused-toast = Declined, the person has been told.
people-claim =
    Wants to join: <b>{ $name }</b> · { $role }
    Name in Telegram: { $telegram }
    The school knows this name already: { $known } ({ $roles }). Last entry: { $day }.

    Is it the same person? Ask them yourself. What was there before opens only after “{ people-claim-same }”.
people-claim-no-username = not given
people-claim-same = Yes, the same person
people-claim-other = No, another person
people-claim-other-toast = Recorded: another person. The registration can be confirmed.
people-claim-taken = This person has joined already. Give them a “{ people-new-phone }” link.
people-approvals = Mentors to approve — { $count }
people-approvals-empty = Nobody to approve, all mentors are in the mentor pool.
people-approve = New mentor: <b>{ $name }</b>
people-approve-strengths = Strong topics: { $strengths }
people-approve-held = Interview: { $interview } · training: { $training }
people-approve-today = Mark what has been held: today’s date will be used.
people-approve-other-day = Another day
people-not-marked = not marked yet
people-approve-both = Both done: add as a mentor
people-interview-held = ✓ Interview
people-training-held = ✓ Training
people-approve-later = Add now, training later
people-approved-toast = The mentor is in the mentor pool and has been told.
people-held-toast = Marked with today’s date.
people-not-mentor = This participant is no longer a mentor.
people-bases = <b>People</b> · { $school }
people-bases-mentors = Mentors: { $base } in the mentor pool, { $waiting } to approve
people-bases-mentees = Mentees: { $count }
people-bases-rest = To confirm: { $pending } · listed, not joined yet: { $invited }
people-to-confirm = Confirm registrations · { $count }
people-to-approve = Approve · { $count }
people-mentors = Mentors
people-mentees = Mentees
people-map-button = Map of requests
people-search = Find by name
people-roster = Not joined yet · { $count }
people-add-paper = Participant not on Telegram
people-import = Paste a list of names
people-school-link = 🔗 The school’s link
people-base-mentor = <b>Mentors</b> — { $count }
people-base-mentee = <b>Mentees</b> — { $count }
people-base-roster = <b>Listed, not joined yet</b> — { $count }
people-base-mentor-empty = No mentors yet. Give colleagues the school’s link.
people-base-mentee-empty = No mentees yet. Give colleagues the school’s link.
people-base-roster-empty = Everybody on the list has joined.
people-base-line = { $name } — { $state }
people-map = <b>Map of requests</b>. { $asked } of { $mentees } ticked topics. The number on a button is how many ask for it.
people-map-empty = No requests yet: topics are ticked in the profile form.
people-map-topic = Ask for help with: { $topic }

# Card
people-card = <b>{ $name }</b>
people-card-role = { $role } · { $state } · since { $since }
people-card-also = Other roles: { $roles }
people-card-pairs = Open pairs: { $count }
people-approve-button = Approve the mentor
people-new-pair = ➕ New pair
people-personal-link = Personal link
people-new-phone = New phone
people-fill-form = Profile form from paper
people-sensitive = Private mark
people-more = More
people-more-title = { $name } · { $role }. What shall we change?
people-give-mentor = Add a role: mentor
people-give-mentee = Add a role: mentee
people-to-paper = Move to paper
people-from-paper = Back to Telegram
people-mend-name = Correct the name
people-take-role = End the participation
people-take-sure = End the participation of { $name }, { $role }? Records stay.
people-take-yes = End the participation
people-taken-toast = The participation has ended.
people-has-pairs = First end this participant’s pairs and offers.
people-given-toast = The role is added.
people-paper-toast = Recorded.
people-paper-sure =
    { $name } uses the bot.
    They are told at once, and can undo it in one tap. Whatever you enter is shown to them as entered from paper.
people-paper-yes = Move to paper
people-paper-survey = While a survey is planned or open this can’t change. It can after { $day }.
people-push-onpaper =
    { $school }: it is noted that you take part on paper. The curator enters your answers, and you will see all of them.
    If you use the bot, tap “{ people-in-bot }”.
people-in-bot = I am in the bot
people-back-in-bot = You take part in the bot again.
people-entered =
    Entered while you were on paper:
    { $lines }
people-entered-line = • { $day }: { $what } ({ $name })
people-entered-nothing = Nothing was entered for you while you were on paper.
people-entered-more =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
people-entered-wrong = If something is wrong, please tell the curator or the administrator.
people-entered-trial = answer about the trial
people-entered-goal = result of a goal
people-entered-closing = closing answer
people-entered-report = report
people-entered-offer-accepted = pair accepted
people-entered-offer-declined = pair declined
people-entered-meeting-held = meeting was held
people-entered-meeting-moved = meeting was rescheduled
people-entered-meeting-missed = meeting was not held
people-sensitive-ask =
    { $name }: private mark.
    Only the curator sees it: no mentor, no list and no export shows it.
people-sensitive-none = none
people-sensitive-burnout = burnout, exhaustion
people-sensitive-lifeSituation = difficult circumstances
people-sensitive-health = health, special needs
people-link-copy = Copy the link
people-link-personal =
    Personal link: { $name }
    { $link }

    The code, if it is easier to say: <code>{ $code }</code>
    Send it to one person. Joining by it needs no confirmation. Valid until { $day }.
people-link-newPhone =
    Link for a new phone: { $name }
    { $link }

    The code, if it is easier to say: <code>{ $code }</code>
    Make sure that the participant asks for it: the old phone has been told. A mentor or mentee signs in at once, others after a day or when a second keeper confirms.
    Valid until { $day }, once.
people-in-already = This participant has joined already. For another phone there is “{ people-new-phone }”.
people-never-came = This participant has not joined yet. Give a personal link.
people-link-aboveYou = This person has a role that is not yours to give. The administrator or the coordinator of the school can make the link.
people-link-elsewhere = This person has a role outside this school too. Whoever creates schools in the bot can make the link.
people-search-ask = Who are you looking for? Write the beginning of a name or surname.
people-search-none = Nobody found. Try a shorter one, for example: Sab.
people-search-found = Found: { $count }
people-paper-role = A participant not on Telegram. Who is it?
people-paper-mentor = Mentor
people-paper-mentee = Mentee
people-paper-name =
    Write the participant’s surname, first name and patronymic.
    The consent is signed on paper.
people-paper-added = Added: { $name }. The curator enters their answers from paper.
people-import-role = Who is on the list?
people-import-ask = Paste the list: one name a line, up to 100 lines. When somebody joins by the school’s link, I’ll ask “Is it you?”.
people-import-check = Names read: { $good }. Not read: { $bad }.
people-import-unread = Not read: { $lines }
people-import-add = Add { $count }
people-import-again = Send the list again or add what was read.
people-import-none = No name found. One name a line, for example: Asanov Timur.
people-import-done = Added to the list: { $added }. There before: { $known }.
people-mend-ask = What is correct? Write the surname, first name and patronymic.
people-held-ask = When was it held? Write the day, for example: 20.11.
people-held-future = That day is still ahead. Write the day it was held, for example: 20.11.

# Profile
people-profile =
    <b>My data</b>
    Name: { $name }
    I call you: { $address }
people-profile-role = { $school }: { $role }
people-profile-quiet = ⏸ Quiet until { $day }
people-rename = Change name
people-change-address = What to call me
people-my-form = Profile form
people-my-form-role = Profile form · { $role }
people-become-mentor = Become a mentor too
people-became-mentor = Done, you are a mentor too. The profile form is left; interview and training are marked as for everybody.
people-my-consents = Consents
people-quiet = ⏸ Quiet mode
people-what-is-kept = What is kept about me
people-rename-ask = Write your name as it should stand in documents.
people-renamed = Recorded: { $name }.
people-consents-line = { $what } — { $state }
people-consents-school = { $school }:
people-quiet-ask = ⏸ Until which day shall I send only what you really need? Meeting reminders come anyway.
people-quiet-now = ⏸ Quiet mode until { $day }. Meeting reminders come anyway.
people-quiet-until = Until { $day }
people-quiet-off = Turn it off
people-quiet-done = Quiet mode until { $day }.
people-quiet-ended = Quiet mode is off.
people-hours = Reminders: { $hour }
people-hours-ask =
    When shall I send reminders? Now: { $hour }.
    Meeting reminders come separately, a day and an hour before.
people-hours-saved = Recorded.
people-digest = 📊 Digest: { $day }, { $hour }
people-digest-ask =
    📊 When shall I send the week’s digest?
    Now: { $day }, { $hour }.
people-remind-form =
    A short profile form is left, about two minutes.
    The curator uses it to match you.
people-remind-form-brief = A short profile form is left, about two minutes
people-remind-entry =
    Your registration isn’t finished yet.
    { $school }
people-remind-entry-brief = Your registration isn’t finished yet
people-remind-entry-do = Finish registering
people-privacy = <b>What is kept about me</b>
people-privacy-end = No phone number or address is kept.
privacy-kept = Records: { $counts }
privacy-kept-item = { $what }: { $count }
people-who-sees = Who sees what
people-terms = Terms
people-sees-text =
    <b>What is kept and who sees it</b>
    Choose what to learn about: what exactly, why, who reads it, until when.
people-terms-text =
    <b>Terms</b>
    Operator: { $operators }.
    Why: to run the school’s mentoring programme.
    Records are kept in the school’s database, messages and files go through Telegram. Nobody else gets them.
    Term: while you are in the programme and one more school year.
    To correct: “{ home-profile }”. To erase: “{ privacy-mine-open }” in /privacy.
    To withdraw a consent: “{ people-my-consents }”.
people-privacy-guest =
    Nothing is kept about you but the chosen language and a registration you began.
    To join, send the school’s code.

privacy-data-person = name, what to call you, Telegram account, roles
privacy-data-form = profile form
privacy-data-pair = pairs, meetings, notes, requests for help
privacy-data-goal = goals and plan
privacy-data-lesson = lessons and observation sheets
privacy-data-survey = surveys and pulse
privacy-data-result = achievements, figures, reports
privacy-data-file = files and voice notes
privacy-data-mark = the curator’s private mark
privacy-data-service = drafts, the bot’s messages, the log
privacy-short-person = Name, account
privacy-short-form = Profile form
privacy-short-pair = Pair, meetings
privacy-short-goal = Goals, plan
privacy-short-lesson = Lessons
privacy-short-survey = Surveys, pulse
privacy-short-result = Achievements
privacy-short-file = Files
privacy-short-mark = Private mark
privacy-short-service = The bot’s log
privacy-purpose-programme = to run the programme
privacy-purpose-meet = to match you and arrange meetings
privacy-purpose-improve = to see what helps
privacy-purpose-answer = to answer and remind
privacy-readers-school = who runs the programme; your pair sees the name too
privacy-readers-keepers = who runs the programme; your pair sees some lines
privacy-readers-pair = the pair and the curator. Notes: the pair alone until it opens them. A request for help: whom you chose
privacy-readers-goal = the pair; once agreed, the curator too
privacy-readers-lesson = you and who was at the lesson. The curator, if you opened the sheet
privacy-readers-survey = totals: who runs the programme. With your name, the pulse and the sheet if you chose so: the curator
privacy-readers-results = the curator; in reports the head teacher too
privacy-readers-self = you. The file itself stays with Telegram, the bot keeps a link to it
privacy-readers-mark = you and the curator; reading is logged
privacy-readers-log = drafts: nobody. The log: the administrator
privacy-term-year = while you are in the programme and one school year more
privacy-term-service = while it is needed for work, no longer than the rest
privacy-group =
    <b>{ $what }</b>
    Why: { $purpose }.
    Who sees it: { $readers }.
    Term: { $term }.
privacy-mark = Mark: { $what }. Entered: { $name }, { $day }.
privacy-mark-none = There is no mark.
privacy-files = Files about you were taken:
privacy-files-none = Nobody took a file about you.
privacy-file = { $day } · { $what } · { $name }, { $role }
people-remind-waits =
    Your registration still waits to be confirmed: { $school }

    I’ll remind the curator. There is no need to write again.
people-remind-waits-brief = Your registration still waits; I’ll remind the curator
people-remind-queue = { $count ->
    [one] { $count } person waits to be confirmed
   *[other] { $count } people wait to be confirmed
 }
people-remind-queue-open = Confirm the entry
