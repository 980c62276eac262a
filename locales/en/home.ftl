home-day = 🏠 { $day }
home-day-school = 🏠 { $day } · { $school }
home-greeting = 🏠 Hello, { $name }!
home-waiting-title = Waiting for you — { $count }
home-rest = { $attention ->
    [0] The rest one by one
   *[other] The rest one by one, pairs at risk last
 }
home-nothing = 🏠 Nothing is expected of you now.
home-pair-none =
    🏠 Profile form received, { $name }.

    The curator, { $curator }, is finding a mentor for you. It usually takes up to 5 working days. I’ll message you straight away.
home-pair-none-mentor =
    🏠 Thank you, { $name }. You are in the mentor pool.

    When the curator, { $curator }, offers you a match, I’ll message you straight away.
home-pending =
    🏠 Your registration isn’t confirmed yet, { $name }.

    The curator, { $curator }, will check and confirm it. I’ll message you straight away.
home-questionnaire =
    🏠 You’re in, { $name }.

    Before you are matched there is a short profile form, about two minutes. You can stop at any question.
home-setup =
    🏠 { $school } is ready to work.

    { $count ->
        [one] { $count } step is left:
       *[other] { $count } steps are left:
    }
home-setup-invite = { $done ->
    [yes] ● People have been invited
   *[no] ○ Invite people — one link for everybody
 }
home-setup-trusted = { $done ->
    [yes] ● The trusted person is named
   *[no] ○ Name a trusted person (someone to turn to about the curator)
 }
home-setup-pair = { $done ->
    [yes] ● The first pair is made
   *[no] ○ Make the first pair
 }
home-counts = Pairs: { $all } · introduction { $acquaintance } · trial { $trial } · planning { $planning } · series { $series } · wrap-up { $final }
home-week = Meetings in the last seven days: { $now }, in the seven before: { $before }
home-hears = Requests for help addressed to you come here. Only you read them.
home-hears-trusted = You are the trusted person: requests for help, and questions of pairs the curator is in, come here.
home-stage-of = { $who } · Step { $step } of 5
home-stage = Step { $step } of 5
home-more = More
home-more-title = What else there is
home-queue = { -one-by-one } · { $count }
home-pairs = 👥 Pairs
home-my-pairs = 👥 My pairs · { $count }
home-all-my-pairs = 👥 My pairs
home-past-pairs = 👥 Pairs that are over
home-new-pair = ➕ New pair
home-log = ✍️ Log meeting
home-goal = 🎯 Goal and plan
home-meetings = 📅 All meetings
home-help = 🙋 I need help
home-move = Move
home-cancel = Cancel
home-fill = Fill in the profile form
home-show-link = 🔗 Show the link and QR
home-name-trusted = Name the trusted person
home-calendar = School calendar
home-profile = My data and settings
home-language = Язык · Тіл · Language
home-commands = Help
home-school = School and programme
home-people = People
home-queue-empty = The queue is done. Nothing else is waiting.
home-queue-list = As a list
home-queue-left = That was the queue. Left for later: { $count }.
home-fallback-text = I understand buttons and dates of meetings, for example: 25.11 15:30.
home-fallback-media = I don’t read files and stickers. Here is what matters now.
home-fallback-voice = Voice note received. The report needs one typed line: open the meeting and tap “{ meetings-add-note }”.
home-fallback-long = The text is long and I don’t know where to put it. Open a meeting or a goal; there is a place for it.
home-language-question = Choose a language. You can change it at any time: /language
home-language-done = Done, English from here on.
home-help-guest =
    I help schools run mentoring: pairs, meetings, goals, reports.

    To join, send the school’s code; the curator has it. For example: NST4-7KQ2.
home-help-mentee =
    <b>How it works for you</b>
    📅 Meetings: propose, reschedule, confirm — from the home card. You can simply type a date: 25.11 15:30.
    🎯 Goal: five questions; the mentor agrees or suggests an edit.
    🙋 I need help: you choose who will read it.
    Only the pair sees its notes.
home-help-mentor =
    <b>How it works for you</b>
    📅 After a meeting tap “{ meetings-answer-held }”; the other person confirms.
    ✍️ Already met: logged in three taps.
    🎯 Goal: agree, suggest an edit or keep it for a meeting.
    Only the pair sees its notes.
home-help-curator =
    <b>How it works for you</b>
    The home card shows what is waiting for you, the most urgent first.
    “{ -one-by-one }” shows things one by one, with no need to go back home.
    { home-new-pair }: mentee, mentor, send.
    Private answers and the pair’s notes are not visible to you unless the pair opened them.
home-help-administrator =
    <b>How it works for you</b>
    Schools, links and roles are in /admin. The calendar and the rules are in “{ home-school }”.
home-help-reader =
    <b>How this works for you</b>
    📊 Digest: pairs by stage, the week’s meetings and goals, without names or private answers.
    “More”: indicators, survey results, mentors’ reports.
    Notes of pairs and requests for help are not visible to you.
home-help-trusted =
    <b>How this works for you</b>
    🙋 Requests addressed to you wait on the home card. Only you read them.
    Where the curator is in a pair, that pair’s questions come to you.
home-help-counsel =
    <b>How this works for you</b>
    🙋 Requests addressed to you wait on the home card. Only you read them.
    Notes and answers of pairs are not visible to you.
home-help-commands =
    /start — home card
    /language — language
    /privacy — what is kept about me
    /cancel — stop and go back
home-bot-description =
    Mentoring at school: pairs, five meetings, goals and a plan, open lessons, reports.

    You need your school’s code: the curator gives it. Tap Start and send the code.

    What you talk about with your colleague is seen by your pair only.
home-bot-short = Mentoring at school: pairs, meetings, goals, reports. Your curator gives you the code.
home-command-home = Home card
home-command-help = Help
home-command-language = Language
home-command-pause = Quiet mode
home-command-privacy = What is kept about me
home-command-cancel = Stop and go back
home-command-digest = The school’s digest
home-command-export = Export data
home-command-admin = Schools and administrators
home-open-pair = 👤 Pair card
home-queue-title = { $at } of { $count }
home-queue-put-off = Later
home-queue-later = Later, next one
home-admin = Schools and administrators
home-privacy-short = Privacy
home-first-school =
    🏠 Hello! Let’s create the school: name, city, calendar.

    About two minutes; almost everything is filled in already and can be changed later.
home-create-school = Create a school
home-consent-line = One consent is left: showing your name and subject to the other person in the pair
home-consent-show = Look at it
home-approval =
    🏠 Profile form received, { $name }.

    The interview and the training are next. The curator, { $curator }, will mark them and find you a match.
home-pending-line = Confirm registration: { $name }
home-pending-role = Confirm a role: { $name } — { $role }
home-pending-claim = Registration under a known name: { $name }
home-phone-line = New phone: { $name }
home-pending-many = Confirm registration: { $count } people
home-pending-look = Look
home-approve-line = New mentor: { $name }, to approve
home-attention = { $pair }: { $reason }
home-pending-all = Look at all
home-approve = Approve
home-meeting-line = 📅 { $when }{ $place }
home-meeting-detail = { $kind }. { $who }
home-confirm-all = Confirm all: { $count }
home-confirm = Confirm
home-meeting-open = What it is about
home-meeting-one = 📅 Meeting: { $who }
home-proposed-line = 📅 { $who }: a meeting is proposed, { $when }
home-proposed-one = 📅 Answer: { $who }
home-differ-line = 📅 { $who }: { $when }, the answers differ
home-differ-one = Check: { $who }
home-held-line = { $who } · meeting { $when } — was it held?
home-held-one = ✅ { $who }: held
home-decide = Decide: { $pair }
home-decide-contradiction = { $names }: answers about a meeting differ, { $when }
home-decide-oneSide = { $names }: only one person marked a meeting, { $when }
home-decide-paper = { $names }: enter the answer from paper, { $when }
home-form-open = Profile form
home-offer-mentor = A mentor for you: { $name }
home-offer-mentee = You’ve been offered a match: { $name }
home-offer-accept = Accept
home-offer-look = Look at the offer
home-offer-ask = Ask the curator
home-offer-decline = Decline
home-trial = { $name }: one private question after the trial meeting
home-answer = Answer
home-closing = { $name }: wrap up
home-sum-up = Wrap up
home-help-asked = 🙋 { $name }: a request for help
home-help-open = 🙋 Open the request
home-discuss = { $names }: would like to talk after the trial
home-over = { $names }: their time ended { $day }
home-queue-next = Next in the queue
home-silent-offer = { $names }: no answer to the offer, it was due { $due }
home-declined = { $names }: the match didn’t work out; another one is needed
home-paper-offer = { $names }: enter the answer from paper
home-today = Today, { $when }
home-tomorrow = Tomorrow, { $when }
home-meeting-mentor = { $kind }. Mentor: { $who }
home-meeting-brief = 📅 { $who }: { $when }
home-form-line = A short profile form to fill in, about two minutes
home-calm = Nothing else needs you. { $what }
home-own = { $side ->
    [mentor] You are the mentor. { $line }
   *[mentee] Your pair. { $line }
 }
home-offer-due = You can answer until { $due }.
home-offer-late = It was due { $due }; you can still answer.
home-greeting-past =
    🏠 Hello, { $name }!

    Your mentoring pair has finished. Thank you for taking part. Nothing is expected of you now. If there is a new match, I’ll message you straight away.

-one-by-one = One after another
