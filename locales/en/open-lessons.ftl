# The board of open lessons.
open-lessons-home = 👁 Open lessons
open-lessons-title = 👁 Open lessons
open-lessons-past-title = 👁 Open lessons that were held
open-lessons-none = Nobody has opened a lesson yet. Open one of yours: colleagues will see it here and book a seat.
open-lessons-none-reader = Nobody has opened a lesson yet.
open-lessons-past-none = There have been no open lessons yet.
open-lessons-choose-school = 👁 Open lessons. Which school?
open-lessons-what = { $class }, { $subject }
open-lessons-mine = your lesson
open-lessons-line =
    { $n }. { $when } · { $what }
    { $host } · { $seats }
open-lessons-free = seats free: { $free } of { $seats }
open-lessons-full = no seats left
open-lessons-booked = you are coming
open-lessons-come =
    { $count ->
        [0] nobody has booked yet
       *[other] booked: { $count }
    }
open-lessons-came = guests: { $count }
open-lessons-new = Open a lesson of mine
open-lessons-to-past = Lessons that were held
open-lessons-to-ahead = Lessons to come
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
open-lessons-is-cancelled = The lesson is called off.
open-lessons-is-on = The lesson is on now.
open-lessons-is-full = All seats are taken. If one is given back, booking opens again.
open-lessons-seats-line = Seats free: { $free } of { $seats }
open-lessons-was = The lesson was held, guests: { $count }
open-lessons-you-come = You have a seat. I will remind you the day before.
open-lessons-no-guests = Nobody has booked yet.
open-lessons-guests = Guests: { $names }
open-lessons-more-guests = { $count } more
open-lessons-my-takeaway = What I take with me: “{ $text }”
open-lessons-guest-takeaway = { $name }: “{ $text }”
open-lessons-takeaways = What colleagues took · { $count }
open-lessons-takeaways-title = 👁 What colleagues took from it, { $when }
open-lessons-book = Book a seat
open-lessons-unbook = Give the seat back
open-lessons-change-time = Another time
open-lessons-change-place = Another place
open-lessons-cancel = Call the lesson off
open-lessons-keep = Keep the lesson
open-lessons-cancel-sure =
    Call off the open lesson, { $when }?
    { $count ->
        [0] Nobody has booked yet.
       *[other] Booked: { $count }. I will tell them all at once.
    }
open-lessons-say-takeaway = Say what I take with me
open-lessons-change-takeaway = Change what I wrote
open-lessons-toast-booked = The seat is yours. I will remind you the day before.
open-lessons-toast-unbooked = The seat is free again.
open-lessons-toast-cancelled = The lesson is called off, I am telling the guests.
open-lessons-said-published = ✅ The lesson is on the board. You will see here who comes.
open-lessons-said-changed = ✅ Changed. I am telling the guests at once.
open-lessons-said-takeaway = ✅ Saved. You and the colleague who taught will read it.

open-lessons-refused-notFound = This lesson is gone.
open-lessons-refused-notYours = Only the one who opened the lesson can change it.
open-lessons-refused-own = This is your lesson: you need no seat.
open-lessons-refused-inPast = That time is past. Write, for example: 25.11 09:25 — or choose a button.
open-lessons-refused-many = Ten open lessons of yours are ahead already. Add a new one when one of them is over.
open-lessons-refused-tooFar = Nobody knows the timetable that far ahead. Choose a day within four months.
open-lessons-refused-full = The last seat has just been taken. If one is given back, booking opens again.
open-lessons-refused-begun = The lesson has begun, nothing can be changed now.
open-lessons-refused-cancelled = The lesson is called off.
open-lessons-refused-early = The lesson is not over yet. I will ask after it.
open-lessons-refused-late = The lesson was long ago, this is closed.

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
    Place: { $place } · seats for guests: { $seats }

    Is this right?
open-lessons-publish = Open the lesson
open-lessons-set-time = Time
open-lessons-set-seats = Seats
open-lessons-set-place = Place
open-lessons-set-subject = Subject
open-lessons-set-minutes = Length
open-lessons-ask-place = Where is the lesson? Type, for example: room 21
open-lessons-at-school = At school
open-lessons-ask-seats = How many colleagues may come? You may also type it, up to 30.
open-lessons-ask-minutes = How many minutes is the lesson? You may also type it.
open-lessons-ask-takeaway =
    👁 { $what }, { $when }
    What will you take from this lesson? One line.

    You and the colleague who taught will read it.
open-lessons-skip = Skip
open-lessons-bad-class = I could not read the class. Write, for example: 7 B
open-lessons-bad-topic = The topic is one line of up to { $most } characters. For example: Past Simple, first lesson
open-lessons-bad-subject = A subject has up to 40 characters. For example: English
open-lessons-bad-place = The place is one line of up to { $most } characters. For example: room 21
open-lessons-bad-seats = Type a number from 1 to 30. For example: 4
open-lessons-bad-takeaway = One line of up to { $most } characters will do. For example: I begin with a question on the board

open-lessons-told-booked =
    👁 Your open lesson: { $when }
    Coming: { $names }
open-lessons-brief-booked = 👁 Your open lesson, { $when }: booked { $count }
open-lessons-told-moved =
    👁 An open lesson moves: { $when }
    { $what } · { $host } · { $place }
    It was { $was }. Your seat stays yours.
open-lessons-told-place =
    👁 Open lesson, { $when }: another place
    { $what } · { $host }
    Place: { $place }
open-lessons-told-cancelled =
    👁 An open lesson is called off: { $when }
    { $what } · { $host }
    Other lessons are on the board.
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
    Nobody has booked yet.
open-lessons-told-takeaway =
    👁 The open lesson is over: { $what }, { $host }
    What will you take from it? One line will do.
open-lessons-no-takeaway = Not now
open-lessons-told-said =
    👁 After your open lesson, { $when }
    Colleagues take with them:
    { $lines }
open-lessons-brief-said = 👁 Open lesson, { $when }: what colleagues take — { $count }

open-lessons-observe = 👁 Write an observation
open-lessons-my-sheet = 👁 My observation

colleagues-open = At a colleague’s lesson
colleagues-to-list = To the list
colleagues-title = 👁 Visits between colleagues
colleagues-none = Nothing yet. Were you at a colleague’s lesson? Write it down: they see the sheet after your talk.
colleagues-line-mine = { $n }. { $day } · { $who }: { $lesson }
colleagues-line-saved = { $n }. { $day } · { $who }: { $lesson } (no talk yet)
colleagues-line-theirs = { $n }. { $day } · at your lesson: { $who }
colleagues-new = Write down a lesson
colleagues-choose =
    👁 Whose lesson was it?
    Choose, or type a surname.
colleagues-found = 👁 Found. Whose lesson was it?
colleagues-not-found = Nobody was found. Type how the surname begins, for example: Lebe
colleagues-all = Show everybody
