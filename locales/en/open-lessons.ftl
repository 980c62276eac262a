# The board of open lessons.
open-lessons-home = 👁 Open lessons
open-lessons-title = 👁 Open lessons
open-lessons-past-title = 👁 Past open lessons
open-lessons-none = Nobody has opened a lesson yet. Open one of yours: colleagues will see it here and sign up.
open-lessons-none-reader = Nobody has opened a lesson yet.
open-lessons-past-none = There have been no open lessons yet.
open-lessons-choose-school = 👁 Open lessons. Which school?
open-lessons-what = { $class }, { $subject }
open-lessons-mine = your lesson
open-lessons-line =
    { $n }. { $when } · { $what }
    { $host } · { $seats }
open-lessons-free = places left: { $free } of { $seats }
open-lessons-full = no places left
open-lessons-booked = you are coming
open-lessons-come =
    { $count ->
        [0] nobody has signed up yet
       *[other] signed up: { $count }
    }
open-lessons-came = guests: { $count }
open-lessons-new = Open a lesson of mine
open-lessons-to-past = Past lessons
open-lessons-to-ahead = Coming lessons
open-lessons-to-board = Open lessons
open-lessons-open = Show the lesson
open-lessons-card =
    👁 Open lesson · { $when }
    { $what } · { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    “{ $topic }”
    Taught by { $host } · { $place }
open-lessons-place-school = at school
open-lessons-is-cancelled = The lesson is cancelled.
open-lessons-is-on = The lesson is on now.
open-lessons-is-full = All places are taken. If one frees up, you can sign up.
open-lessons-seats-line = Places left: { $free } of { $seats }
open-lessons-was = The lesson was held, guests: { $count }
open-lessons-you-come = You are signed up. I’ll remind you the day before.
open-lessons-no-guests = Nobody has signed up yet.
open-lessons-guests = Guests: { $names }
open-lessons-more-guests = { $count } more
open-lessons-my-takeaway = What I take away: “{ $text }”
open-lessons-guest-takeaway = { $name }: “{ $text }”
open-lessons-takeaways = Useful to colleagues · { $count }
open-lessons-takeaways-title = 👁 What colleagues found useful, { $when }
open-lessons-book = Sign up
open-lessons-unbook = Cancel my place
open-lessons-change-time = Another time
open-lessons-change-place = Another place
open-lessons-cancel = Cancel the lesson
open-lessons-keep = Keep the lesson
open-lessons-cancel-sure =
    Cancel the open lesson, { $when }?
    { $count ->
        [0] Nobody has signed up yet.
       *[other] Signed up: { $count }. I’ll tell everyone straight away.
    }
open-lessons-say-takeaway = Say what I take away
open-lessons-change-takeaway = Change what I wrote
open-lessons-toast-booked = You have a place. I’ll remind you the day before.
open-lessons-toast-unbooked = Cancelled, the place is free again.
open-lessons-toast-cancelled = The lesson is cancelled, I’m telling the guests.
open-lessons-said-published = ✅ The lesson is open to colleagues. You will see here who is coming.
open-lessons-said-changed = ✅ Changed. I’m telling the guests straight away.
open-lessons-said-takeaway = ✅ Saved. You and the colleague who taught will read it.

open-lessons-refused-notFound = This lesson is gone.
open-lessons-refused-notYours = Only the one who opened the lesson can change it.
open-lessons-refused-own = This is your lesson: no need to sign up.
open-lessons-refused-inPast = That time is past. Type, for example: 25.11 09:25 — or choose a button.
open-lessons-refused-many = Ten open lessons of yours are planned already. Add a new one when one of them is over.
open-lessons-refused-tooFar = Nobody knows the timetable that far ahead. Choose a day within four months.
open-lessons-refused-full = The last place has just been taken. If one frees up, you can sign up.
open-lessons-refused-begun = The lesson has begun, nothing can be changed now.
open-lessons-refused-cancelled = The lesson is cancelled.
open-lessons-refused-early = The lesson is not over yet. I’ll ask after it.
open-lessons-refused-late = That lesson was too long ago to add to.

open-lessons-new-day =
    👁 Open lesson
    On which day?
open-lessons-move-day =
    👁 Another time for the lesson
    On which day?
open-lessons-typed-hint = You may also type it, for example: { $example }
open-lessons-other-day = Another day
open-lessons-new-time = { $day }. When does it begin?
open-lessons-new-time-lessons = The buttons are when lessons begin at your school. Type another time, for example: 09:25
open-lessons-new-time-hint = You may type the time, for example: 09:25
open-lessons-new-class = Which class? Choose the year or type it, for example: 7 B
open-lessons-new-topic =
    { $class }. What is the topic?
    One line, for example: Past Simple, first lesson
open-lessons-new-subject = Which subject? Choose or type.
open-lessons-check =
    👁 Open lesson
    { $when }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    { $class }, { $subject }
    “{ $topic }”
    Place: { $place } · places for guests: { $seats }

    Is this right?
open-lessons-publish = Open the lesson
open-lessons-set-time = Time
open-lessons-set-seats = Places
open-lessons-set-place = Place
open-lessons-set-subject = Subject
open-lessons-set-minutes = Length
open-lessons-ask-place = Where is the lesson? Type, for example: room 21
open-lessons-at-school = At school
open-lessons-ask-seats = How many colleagues may come? You may also type it, up to 30.
open-lessons-ask-minutes = How many minutes is the lesson? You may also type it.
open-lessons-ask-takeaway =
    👁 { $what }, { $when }
    What will you take away from this lesson? One line.

    You and the colleague who taught will read it.
open-lessons-skip = Skip
open-lessons-bad-class = I could not read the class. Type, for example: 7 B
open-lessons-bad-topic = The topic is one line of up to { $most } characters. For example: Past Simple, first lesson
open-lessons-bad-subject = A subject has up to 40 characters. For example: English
open-lessons-bad-place = The place is one line of up to { $most } characters. For example: room 21
open-lessons-bad-seats = Type a number from 1 to 30. For example: 4
open-lessons-bad-takeaway = One line of up to { $most } characters is enough. For example: I begin with a question on the board

open-lessons-told-booked =
    👁 Your open lesson: { $when }
    Coming: { $names }
open-lessons-brief-booked = 👁 Your open lesson, { $when }: signed up: { $count }
open-lessons-told-moved =
    👁 An open lesson has moved: { $when }
    { $what } · { $host } · { $place }
    It was { $was }. Your place is kept.
open-lessons-told-place =
    👁 Open lesson, { $when }: another place
    { $what } · { $host }
    Place: { $place }
open-lessons-told-cancelled =
    👁 An open lesson is cancelled: { $when }
    { $what } · { $host }
    Other lessons are in “Open lessons”.
open-lessons-told-tomorrow =
    👁 Open lesson: { $when }
    { $what } · { $host } · { $place }
    “{ $topic }”
open-lessons-told-host =
    👁 Your open lesson: { $when }
    { $what } · { $place }
    Coming: { $names }
open-lessons-told-host-alone =
    👁 Your open lesson: { $when }
    { $what } · { $place }
    Nobody has signed up yet.
open-lessons-told-takeaway =
    👁 The open lesson is over: { $what }, { $host }
    What will you take away from it? One line is enough.
open-lessons-no-takeaway = Not now
open-lessons-told-said =
    👁 After your open lesson, { $when }
    Colleagues take away:
    { $lines }
open-lessons-brief-said = 👁 Open lesson, { $when }: what colleagues found useful — { $count }

open-lessons-observe = 👁 Write an observation
open-lessons-my-sheet = 👁 My observation

colleagues-open = Colleagues’ lessons
colleagues-to-list = To the list
colleagues-title = 👁 Visits between colleagues
colleagues-none = Nothing yet. Were you at a colleague’s lesson? Record it: they see the sheet after your talk.
colleagues-line-mine = { $n }. { $day } · { $who }: { $lesson }
colleagues-line-saved = { $n }. { $day } · { $who }: { $lesson } (not talked over yet)
colleagues-line-theirs = { $n }. { $day } · at your lesson: { $who }
colleagues-new = Record a lesson
colleagues-choose =
    👁 Whose lesson was it?
    Choose, or type a surname.
colleagues-found = 👁 Found. Whose lesson was it?
colleagues-not-found = Nobody found. Type how the surname begins, for example: Lebe
colleagues-all = Show everybody
