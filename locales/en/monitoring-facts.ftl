# Achievements, a term's figures, indicators and the programme's targets.
monitoring-facts-open = 🏆 Achievements
monitoring-facts-open-of = 🏆 { $school }
monitoring-facts-mine = 🏆 My achievements
monitoring-facts-of = 🏆 Achievements: { $name }
monitoring-facts-school = 🏆 Achievements this year: { $count }
monitoring-facts-none = Nothing here yet. A contest, an article, a course, a talk: all of it helps the report. What would you like to log?
monitoring-facts-none-other = Nothing has been logged yet.
monitoring-facts-add = Log another one:
monitoring-fact-line = { $n }. { $kind }: “{ $title }”, { $day }
monitoring-fact-line-of = { $n }. { $name } · { $kind }: “{ $title }”, { $day }
monitoring-fact-contest = Contest
monitoring-fact-publication = Publication
monitoring-fact-course = Course
monitoring-fact-talk = Talk
monitoring-fact-openLesson = Open lesson
monitoring-fact-selfStudy = Self-study
monitoring-fact-contest-example = For example: “Teacher’s debut”, city round
monitoring-fact-publication-example = For example: an article, “How to start a lesson”
monitoring-fact-course-example = For example: “Formative assessment”, 36 hours
monitoring-fact-talk-example = For example: a talk to the staff about starting a lesson
monitoring-fact-openLesson-example = For example: class 7 B, “Fractions around us”
monitoring-fact-selfStudy-example = For example: a book about asking questions in class
monitoring-fact-ask-title =
    🏆 { $kind }
    What is it called? One line is enough.

    { $example }
monitoring-fact-too-short = A few letters at least, please.
monitoring-fact-too-long = That is too long: 160 characters are enough.
monitoring-fact-ask-day =
    🏆 { $kind }: “{ $title }”
    When was it? You can also type the date, for example: 12.10.
monitoring-fact-today = Today
monitoring-fact-yesterday = Yesterday
monitoring-fact-bad-day = The date could not be read. Type it like this: 12.10 — or use a button.
monitoring-fact-logged-ask-proof =
    ✅ Logged: { $day }.
    Is there a file, a photo or a link? Send it here and I’ll attach it.
monitoring-fact-ask-proof = Send a file, a photo or a link in one message.
monitoring-fact-no-proof = No file
monitoring-fact-bad-proof = The link could not be read. For example: https://school5.org/news/12. A file or a photo works as well.
monitoring-fact-refused-badDay = Only what has happened within the last year can be logged. For example: 12.10.
monitoring-fact-refused-many = A hundred achievements are recorded already. A new one can take the place of one of them.
monitoring-fact-refused-notFound = This record is no longer there.
monitoring-fact-refused-notAllowed = The participant can log this.
monitoring-fact-refused-tooLate = The term is over, the record no longer changes.
monitoring-fact-saved = ✅ Logged, it will be in the report.
monitoring-fact-card =
    🏆 { $kind }
    “{ $title }”
    { $day }
monitoring-fact-has-file = A file is attached.
monitoring-fact-closed = The term is over, the record no longer changes.
monitoring-fact-show-file = 📎 Show the file
monitoring-fact-attach = Attach a file or a link
monitoring-fact-edit-title = Title
monitoring-fact-edit-day = Date
monitoring-fact-drop = Remove the record
monitoring-fact-drop-sure = Remove the record “{ $title }”?
monitoring-fact-dropped = The record is removed.

monitoring-figures-open = 📊 Figures
monitoring-figures-open-mine = 📊 My figures
monitoring-figures-open-of = 📊 My figures: { $school }
monitoring-figures-mine = 📊 Your figures: { $term }
monitoring-figures-of = 📊 { $name }: { $term }
monitoring-figures-card =
    Quality of learning in classes: { $quality }
    Conflicts: { $conflicts }
    Staying at this school: { $stay }
monitoring-figures-percent = { $value }%
monitoring-figures-card-yes = yes
monitoring-figures-card-no = rather not
monitoring-figures-stays = Wants to stay
monitoring-figures-leaves = Rather not
monitoring-figures-who = You and the curator see this, only totals go into the report.
monitoring-figures-read-by = The curator will read the answers: { $name }. Only totals go into the report.
monitoring-figures-closed = These figures can no longer be changed.
monitoring-figures-fill = Enter the figures
monitoring-figures-edit-quality = Quality
monitoring-figures-edit-conflicts = Conflicts
monitoring-figures-edit-stay = Staying at school
monitoring-figures-school =
    📊 Mentees’ figures: { $term }
    Entered: { $entered } of { $total }. Those still empty come first.
monitoring-figures-ask-quality = Quality of learning in the classes, per cent? Type a number, a rough one is fine.
monitoring-figures-bad-quality = A whole number from 0 to 100, please, for example: 64.
monitoring-figures-ask-conflicts = How many conflicts with colleagues or parents were there in this time? You can also type the number.
monitoring-figures-bad-conflicts = A whole number, please, for example: 0 or 2.
monitoring-figures-ask-stay = Would you like to go on working at this school?
monitoring-figures-ask-stay-of = Is there a wish to go on working at this school?
monitoring-figures-stay = I want to stay
monitoring-figures-leave = Rather not
monitoring-figures-choose = Please choose with a button.
monitoring-figures-saved = Saved.
monitoring-figures-refused-notFound = These figures are no longer there.
monitoring-figures-refused-tooLate = These figures can no longer be changed.
monitoring-figures-item = 📊 { $term }: three short questions about its results, half a minute

monitoring-indicators-open = 📊 Indicators
monitoring-indicators-open-of = 📊 { $school }
monitoring-indicators =
    📊 Indicators · { $school }
    Now; in brackets the programme’s start and the difference.
monitoring-indicators-ask = { $count ->
    [one] { $count } indicator has no start
   *[other] { $count } indicators have no start
 }: open it and enter what it was at the beginning.
monitoring-indicators-chart = 📈 Picture
monitoring-indicators-picture = Programme indicators
monitoring-indicators-now = now
monitoring-indicators-start = at the programme’s start
monitoring-indicator-line = { $code } { $name }: { $now } ({ $baseline }, { $change })
monitoring-indicator-line-now = { $code } { $name }: { $now }
monitoring-indicator-line-none = { $code } { $name }: —
monitoring-indicator-1-2 = Requests for a mentor
monitoring-indicator-2-1 = Trained in mentoring
monitoring-indicator-2-2 = Teacher mentors
monitoring-indicator-2-3 = Alumni mentors
monitoring-indicator-2-4 = Company mentors
monitoring-indicator-2-5 = Business mentors
monitoring-indicator-2-6 = NGO mentors
monitoring-indicator-3-1 = Entered the talent pool
monitoring-indicator-3-2 = Ready to lead projects
monitoring-indicator-3-3 = Take part in contests
monitoring-indicator-3-4 = From mentee to mentor
monitoring-indicator-4-1 = Teachers at outside events
monitoring-indicator-4-2 = Partners at outside events
monitoring-indicator-4-3 = Events of our own
monitoring-indicator-4-4 = Reviewed practices
monitoring-indicator-1-2-is = Teachers who asked for a mentor: they joined the programme as mentees this school year.
monitoring-indicator-2-1-is = Teachers trained in mentoring: those with a day of training noted.
monitoring-indicator-2-2-is = Mentors among teachers: those in the mentor pool now.
monitoring-indicator-2-3-is = Mentors who are the school’s alumni.
monitoring-indicator-2-4-is = Mentors who work for companies of the region.
monitoring-indicator-2-5-is = Mentors who are entrepreneurs or public figures.
monitoring-indicator-2-6-is = Mentors who work for NGOs or take part in social projects of the region.
monitoring-indicator-3-1-is = Teachers who entered the management talent pool as a result of mentoring.
monitoring-indicator-3-2-is = Teachers prepared by mentoring to lead the school’s projects, contests and grants among them.
monitoring-indicator-3-3-is = Mentees with a pair in the programme who logged a contest this school year.
monitoring-indicator-3-4-is = Teachers who went through the programme as mentees and became mentors.
monitoring-indicator-4-1-is = Teachers who took part in events about mentoring at other organisations.
monitoring-indicator-4-2-is = People of companies, business and NGOs from the school’s pairs who took part in events about mentoring.
monitoring-indicator-4-3-is = Events about mentoring held by the school.
monitoring-indicator-4-4-is = Mentoring practices with a positive review at the regional or national level.
monitoring-indicator-card =
    📊 Indicator { $code }
    { $what }
monitoring-indicator-numbers = Now: { $now } · at the programme’s start: { $baseline }
monitoring-indicator-counted = Counted by itself. The number at the programme’s start may be corrected, with a reason.
monitoring-indicator-entered = The curator enters this number.
monitoring-indicator-ask-now = How many now? Type a number.
monitoring-indicator-ask-baseline = How many at the programme’s start? Type a number.
monitoring-indicator-to-baseline = At the programme’s start
monitoring-indicator-to-now = Now
monitoring-indicator-bad = A whole number, please, for example: 3.
monitoring-indicator-ask-reason = At the programme’s start: { $value }. Why does it differ from the count? One sentence.
monitoring-indicator-bad-reason = Please give the reason in one sentence, up to 300 characters.

monitoring-targets-open = 🎯 Targets
monitoring-targets = 🎯 The programme’s targets
monitoring-target-line = { $n }. { $name }: { $value }
monitoring-target-card = 🎯 { $name }: { $value }
monitoring-target-competence = Competence grown
monitoring-target-selfStudy = Self-study
monitoring-target-results = Pupils’ results
monitoring-target-covered = Young teachers in pairs
monitoring-target-satisfied = Satisfied
monitoring-target-value = { $percent }% (target { $aim }%) · { $done } of { $of }
monitoring-target-reached = { $percent }% (target { $aim }%) · { $done } of { $of } ✅
monitoring-target-none = nothing to count yet, target { $aim }%
monitoring-target-few = too few answers in the survey for a share, target { $aim }%
monitoring-target-survey = comes after the survey, target { $aim }%
monitoring-targets-how = Tap a number to see how it is counted.
monitoring-target-competence-is = The share of mentees whose lessons improved: the share of points of the last two visits is above that of the first; three lessons on one sheet are needed, and at least five such mentees. Lessons are taken as at the end of the last term. For the others goals decide: at least one is nearer to what was wanted, or its result is “{ $achieved }”.
monitoring-target-selfStudy-is = The share of mentees in pairs who logged at least two items in the present term: self-study or a course.
monitoring-target-results-is = The share of mentees whose classes’ quality of learning grew against the term entered before. Counted are those with two terms entered.
monitoring-target-covered-is = The share of young teachers with a mentor: the pair is active or has finished. Young by the form: up to three years of work, or their own mark.
monitoring-target-satisfied-is = The share of mentees who answered 8, 9 or 10 to the question how satisfied they are with working together, in the latest survey. Shown only when at least five people answered and the share gives nobody away.
