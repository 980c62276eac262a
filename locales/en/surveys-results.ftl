# Results of surveys
surveys-school-button = 📊 Surveys
surveys-school = 📊 Surveys · { $school }
surveys-school-none = There has been no survey yet. The first one opens ten days before the end of the term.
surveys-school-open = { $term }: open until { $closes }, { $answered } of { $invited } answered
surveys-school-closed = { $term }: closed, { $answered } of { $invited } answered. Results: { $day }
surveys-school-ready = { $term }: results are ready, { $answered } of { $invited } answered
surveys-school-round = { $term } · { $year }
surveys-school-year = Year results { $year }
surveys-school-assess = Curator’s form
surveys-school-own = School’s questions

surveys-role = { $role ->
    [mentor] Mentors
   *[mentee] Mentees
 }
surveys-results-title = 📊 { $term } · { $role ->
        [mentor] mentors
       *[mentee] mentees
    } · { $answered } of { $invited } answered
surveys-results-open =
    📊 { $term } · survey open until { $closes }
    Mentees: { $mentees } of { $menteesAll } answered
    Mentors: { $mentors } of { $mentorsAll } answered

    While it is open this is all there is to see. Results: { $results }.
surveys-results-closed =
    📊 { $term } · survey closed
    Mentees: { $mentees } of { $menteesAll } answered
    Mentors: { $mentors } of { $mentorsAll } answered

    Results: { $results }.
surveys-results-line = { $topic }: { $now }{ $has ->
        [both] {" "}(was { $was }, expected { $expected })
        [was] {" "}(was { $was })
        [expected] {" "}(expected { $expected })
        [first] {" "}(first time)
       *[nothing] {""}
    }
surveys-results-lowest = Lowest: { $line }
surveys-results-whole = { $answered } of { $invited } answered: only the mean is shown — { $mean }.
surveys-results-few = There are few answers, so there are no numbers: nobody can be recognised.
surveys-results-small = Numbers are shown from five people who joined before the survey was planned and have met. There are fewer here: only the year’s results.
surveys-results-nobody = Nobody was asked in this role.
surveys-results-nothing = Each question was answered by fewer than five people, so there are no numbers.
surveys-results-other = { $role ->
        [mentor] Mentors
       *[mentee] Mentees
    }: { $answered } of { $invited }{ $detail ->
        [numbers] , numbers by the button below.
        [whole] {" "}— only the mean is shown: { $mean }.
        [small] . Numbers only in the year’s results: fewer than five people.
       *[scarce] {" "}— too few answers for numbers.
    }
surveys-results-words = Open answers: { $count }.
surveys-results-line-brief = 📊 { $term }: survey results are ready
surveys-results-show = See the results
surveys-results-numbers = Distribution
surveys-results-open-answers = Open answers
surveys-results-picture = 📈 Picture
surveys-results-report = To the report
surveys-results-swot = SWOT analysis
surveys-results-named = With name · { $count }

surveys-figure = { $bound ->
        [high] nearly all 8–10
        [low] nearly all 1–3
        [atLeast] { $value } or more
        [atMost] { $value } or less
       *[exact] { $value }
    }
surveys-percent = { $bound ->
        [atLeast] at least { $value }%
        [atMost] at most { $value }%
       *[exact] { $value }%
    }
surveys-numbers-title = 📊 { $term } · { $role ->
        [mentor] mentors
       *[mentee] mentees
    } · { $page } of { $pages }
surveys-numbers-score = { $topic }: { $mean }{ $bands }
surveys-numbers-band = { $from }–{ $to }: { $count }
surveys-numbers-share = { $topic }: { $shares } · { $answered } answered
surveys-numbers-few = { $topic }: shares would point at somebody, so there are none
surveys-numbers-option = { $option } { $percent }
surveys-numbers-note = { $ends ->
        [narrow] “Nearly all”: but for two people at most. Marks of 9–10 count as 9.5, of 1–2 as 1.5. Groups of fewer than three people are joined to their neighbours.
       *[wide] “Nearly all”: but for two people at most. With fewer than ten answers 8–10 count as 9, 1–3 as 2, and means are in halves: nobody can be recognised.
    }
surveys-expected = Expected: { $topic }
surveys-topic = { $id ->
        [usefulness] Use of the meetings
        [support] { $role ->
            [mentor] School’s support
           *[mentee] Mentor’s support
        }
        [practice] Growth in practice
        [theory] Knowledge needed
        [adaptation] Settling in
        [organisation] Getting to know the school
        [time] Enough time
        [confidence] Confidence in class
        [involvement] Colleague’s involvement
        [calm] At ease in the pair
        [satisfaction] Working together
        [effectiveness] The programme as a whole
        [expectations] Expectations met
        [frequency] Open lessons and seminars
        [glad] Glad to take part
        [stay] Want to stay at the school
        [continue] Want to go on
        [futureMentor] Want to become a mentor
        [culture] Part in school life
        [growth] Better results in class
        [fewerConflicts] Fewer difficult situations
        [ownWorks] Energy for own work
        [hindered] What hindered meeting
        [valuable] Most valuable
       *[missing] What was missing
    }
surveys-words-title = 📊 { $term } · open answers · { $page } of { $pages }
surveys-words-none = 📊 { $term }: open answers can’t be shown — there are none, or fewer than five people answered.
surveys-words-entry = “{ $text }”
surveys-words-about = { $about }: “{ $text }”
surveys-named-title = 📊 { $term } · with a name · { $page } of { $pages }
surveys-named-none = 📊 { $term }: there are no answers with a name.
surveys-named-who = { $role ->
        [mentor] Mentor
       *[mentee] Mentee
    }: { $name }
surveys-named-line = { $topic }: { $answer }
surveys-picture-title = { $term }: { $role ->
        [mentor] mentors
       *[mentee] mentees
    }{ $rate ->
        [said] {" "}· { $answered } of { $invited } answered
       *[none] {""}
    }
surveys-picture-now = now
surveys-picture-was = before
surveys-picture-none = A picture needs the answers of five people.
surveys-year-title = 📊 Year results { $year } · { $role ->
        [mentor] mentors
       *[mentee] mentees
    }
surveys-year-answered = Answers in the year: { $count }
surveys-year-whole = Fewer than five people answered: only the mean is shown — { $mean }.
surveys-year-few = There are few answers, so there are no numbers.
surveys-swot-title = { $half ->
        [outer] 📊 { $term } · external factors
       *[inner] 📊 { $term } · internal factors
    }
surveys-swot-field = { $field ->
        [strengths] <b>Strengths</b>
        [weaknesses] <b>Weaknesses</b>
        [opportunities] <b>Opportunities</b>
       *[threats] <b>Threats</b>
    }
surveys-swot-none = — nothing stands out in the answers
surveys-swot-high = { $topic }: { $figure } of { $of } gave 8–10 · { $role }
surveys-swot-low = { $topic }: { $figure } of { $of } gave 1–4 · { $role }
surveys-swot-mean = { $topic }: mean { $figure } · { $role }
surveys-swot-yes = { $topic }: { $figure } of { $of } · { $role }
surveys-swot-rate = Only { $figure } of { $of } answered · { $role }
surveys-swot-inner = Internal factors
surveys-swot-outer = External factors

surveys-summary =
    📊 Survey, { $term }: overall results
    Thank you for answering.
surveys-summary-few = { $answered } of { $invited } answered. That is too few to show numbers without giving anybody away, so nobody sees them.
surveys-summary-small = Nobody sees numbers of this survey: fewer than five people have met already.
surveys-summary-rate = { $role ->
        [mentor] Mentors
       *[mentee] Mentees
    }: { $answered } of { $invited } answered
surveys-summary-next = The curator sees the same numbers.
surveys-summary-line = 📊 Survey, { $term }: overall results

# The curator's form
surveys-assess-title = 📊 Curator’s form · { $term } · { $place } of 9
surveys-assess-q = { $id ->
        [1] Mentoring serves the programme’s aim and tasks
        [2] The work keeps to the programme’s principles
        [3] Up-to-date approaches and technologies are used
        [4] The staff room is calm and friendly
        [5] Mentors act consistently, understand the mentee’s situation and choose the right direction
        [6] Participants are satisfied
        [7] Partners are satisfied
        [8] Mentees are active and interested
       *[9] Mentees use what they have learnt
    }
surveys-assess-2 = Fully so
surveys-assess-1 = Partly so
surveys-assess-0 = Not so
surveys-assess-check =
    📊 Curator’s form · { $term }
    Sum: { $total } of 18 — { $level }.
    Marks in order: { $marks }

    Once signed, the form is seen with your name by all who see the results.
surveys-assess-sign = Sign
surveys-assess-signed =
    📊 Curator’s form · { $term }
    Sum: { $total } of 18 — { $level }.
    Marks in order: { $marks }
    Signed: { $name }, { $day }
surveys-assess-level = { $level ->
        [optimal] optimal level
        [acceptable] acceptable level
       *[low] unacceptable level
    }
surveys-assess-start = Fill in the form
surveys-assess-again = Fill in again
surveys-assess-empty =
    📊 Curator’s form · { $term }
    Nine indicators, one tap each: fully so, partly so or not so.
    The form is signed with a name and always shown in the report.
surveys-assess-none = { $term }: the form is not signed yet.
surveys-assess-done = The form is signed.
surveys-assess-line = Curator { $name }: { $total } of 18, { $level }
surveys-assess-item = 📊 Curator’s form, { $term }: nine taps
surveys-assess-open = Fill in the form
surveys-refused-over = The programme is over, the form no longer changes.

# The school's own questions
surveys-own-title =
    📊 The school’s own questions · { $count } of 5
    Everybody gets them with the next survey.
surveys-own-none = None yet.
surveys-own-locked = A survey is open: questions may be changed after { $closes }.
surveys-own-entry = { $n }. { $text }
surveys-own-add = Add a question
surveys-own-card =
    📊 { $text }
    { $kind } · { $who }
surveys-own-options = Options: { $options }
surveys-own-kind = { $kind ->
        [score] A mark from 1 to 10
        [choice] A choice of options
        [yesNo] Yes or no
       *[text] An open answer
    }
surveys-own-who = { $who ->
        [mentor] Mentors
        [mentee] Mentees
       *[both] Everybody
    }
surveys-own-change = Change
surveys-own-archive = Remove the question
surveys-own-archived = The question is removed. Earlier answers stay in the results.
surveys-own-saved = The question is added.
surveys-own-ask-kind =
    📊 A new question of the school
    How is it answered?
surveys-own-ask-text = Write the question in one sentence, up to { $most } characters. { $language }
surveys-own-ask-options = Write the options, each on a line of its own: 2 to 5, up to { $most } characters each.
surveys-own-ask-who = Who should be asked?
surveys-own-check = The question goes into the next survey.
surveys-own-save = Save
surveys-own-in = { $locale ->
        [kk] Add it in Kazakh
        [en] Add it in English
       *[ru] Add it in Russian
    }
surveys-own-language = { $locale ->
        [kk] In Kazakh.
        [en] In English.
       *[ru] In Russian.
    }
surveys-own-ask-other = { $language } The first line is the question{ $options ->
        [0] .
       *[other] , then the options in the same order, each on its own line.
    }
surveys-own-bad-text = One line up to { $most } characters is needed. For example: “Do you have enough teaching materials?”
surveys-own-bad-options = 2 to 5 different lines up to { $most } characters are needed. For example: “often”, and on the next line “seldom”.
surveys-own-bad-other = There must be { $count } lines: the question and the options in the same order.
surveys-refused-ownOpen = While a survey is open its questions don’t change.
surveys-refused-ownMany = There are five questions already. Remove one to make room.
