organisations-role = { $role ->
    [administrator] Administrator
    [coordinator] Coordinator
    [curator] Curator
    [trustedPerson] Trusted person
    [director] Head teacher
    [departmentHead] Head of department
    [psychologist] Psychologist
    [mentor] Mentor
   *[mentee] Mentee
 }
organisations-preset = { $preset ->
    [ruTerms] Terms (Russia)
    [ruTrimesters] Trimesters (Russia)
   *[kzTerms] Terms (Kazakhstan)
 }
organisations-language = { $locale ->
    [ru] Русский
    [kk] Қазақша
   *[en] English
 }
organisations-zone = { $zone ->
    [kaliningrad] MSK−1
    [moscow] MSK
    [samara] MSK+1
    [yekaterinburg] MSK+2
    [omsk] MSK+3
    [krasnoyarsk] MSK+4
    [irkutsk] MSK+5
    [yakutsk] MSK+6
    [vladivostok] MSK+7
    [magadan] MSK+8
    [kamchatka] MSK+9
   *[kazakhstan] Kazakhstan
 } { $time }
organisations-term = { $kind ->
    [trimester] Trimester { $number }
   *[term] Term { $number }
 }
organisations-off = { $name ->
    [autumn] autumn holidays
    [winter] winter holidays
    [spring] spring holidays
    [modular] holidays
    [publicHoliday] public holiday
    [movedHoliday] moved public holiday
    [nonWorking] days without school
   *[holidays] holidays
 }
organisations-week = { $days ->
    [5] 5 days a week
   *[6] 6 days a week
 }
organisations-to-week = { $days ->
    [5] Switch to 5 days a week
   *[6] Switch to 6 days a week
 }
organisations-range = { $from } – { $to }
organisations-on = { $on ->
    [on] ☑ { $label }
   *[off] ☐ { $label }
 }
organisations-chosen = • { $label }

organisations-ask-name =
    <b>New school · step 1 of 5</b>
    What is the school called? For example: School No. 5.
organisations-bad-name = That name came out too short or too long. Please write it like this: School No. 5.
organisations-ask-city =
    <b>{ $school } · step 2 of 5</b>
    Which town or village is it in? I’ll set the clock by it. For a village, add the region.
organisations-bad-city = I couldn’t read that. Please write only the town or village, for example: Omsk.
organisations-ask-zone =
    <b>{ $city }</b>
    This place is not on my list. What time is it at the school now?
organisations-zone-button-only = Please choose the time with a button.
organisations-ask-calendar =
    <b>Step 3 of 5 · school year { $year }</b>
    { $city }, { $time } now
    { $preset }, { $week }

    { $terms }
    Holidays: { $holidays }
organisations-provisional = Provisional: please check the school’s order.
organisations-accept-calendar = Accept the calendar
organisations-use-week = { $days ->
    [5] 5 days
   *[6] 6 days
 }
organisations-use-preset = { $preset ->
    [ruTerms] Terms RU
    [ruTrimesters] Trimesters RU
   *[kzTerms] Terms KZ
 }
organisations-other-zone = Another time
organisations-ask-locales =
    <b>Step 4 of 5 · the school’s languages</b>
    Which languages are invitations and sheets in? Everybody picks their own for the bot.
organisations-ask-curator =
    <b>Step 5 of 5 · curator</b>
    Will you be the curator? The curator confirms who joins, makes pairs and sees where help is needed.
organisations-i-am-curator = I am the curator
organisations-other-curator = Somebody else is
organisations-curator-next = The school is ready. It needs a curator now: send them this link.

organisations-school =
    <b>{ $school }</b>
    { $city }, { $time } now

    Programme { $year }: { $status ->
        [open] open
       *[closed] closed
    }, { $participation ->
        [obligatory] obligatory for young and new teachers
       *[voluntary] voluntary
    }
    Languages: { $locales }
organisations-parent = Part of: { $parent }
organisations-calendar-button = School calendar
organisations-programme-button = Programme
organisations-roles-button = Roles
organisations-link-button = 🔗 Show the link and QR
organisations-edit-name = Name
organisations-edit-city = Town
organisations-edit-locales = Languages
organisations-attach-network = Network
organisations-attach-municipality = Municipality
organisations-ask-new-name = What is the school called now? So far: { $school }.
organisations-ask-new-city = Which town or village is the school in? So far: { $city }.
organisations-ask-parent =
    { $kind ->
        [network] What is the network of schools called?
       *[municipality] What is the municipality (advice point) called?
    } Schools under one name will be grouped together.
organisations-no-parent = Stand-alone school
organisations-locales =
    <b>The school’s languages</b>
    Invitations and sheets are in these. Everybody picks their own: /language.

organisations-invite =
    <b>{ $school }: join the mentoring</b>
    { $link }
    Code: <code>{ $code }</code>

    Valid until { $until }. Joined by it: { $uses } of { $limit }.
    Send it to the school’s chat or print the QR. The curator confirms everybody.
organisations-invite-sure =
    <b>Code { $code } will stop working</b>
    Neither the link in chats nor a printed QR will work any more. Those who have joined stay.
organisations-renew-now = Make a new link
organisations-revoke-now = Revoke the link
organisations-invite-none =
    <b>There is no link now</b>
    The earlier one has stopped working. Those who have joined stay in the programme.
organisations-invite-over =
    <b>The link no longer works</b>
    { $why ->
        [expired] It expired on { $until }.
       *[full] All places are taken: { $uses } of { $limit }.
    } Extend it or make a new one.
organisations-share = Send to a chat
organisations-copy = Copy link
organisations-share-text = Mentoring, { $school }. Code: { $code }
organisations-invite-settings-button = Days and places
organisations-invite-settings =
    <b>The school’s link</b>
    Code: { $code }
    Valid until { $until }. Joined by it: { $uses } of { $limit }.

    How many more days, and how many people?
organisations-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
organisations-limit = { $limit } people
organisations-renew = New link
organisations-revoke = Revoke
organisations-revoked = The link has stopped working.
organisations-staff-invites-button = Links for staff
organisations-staff-invites =
    <b>Links for staff</b>
    Each is for one person and valid for 14 days. An administrator, a coordinator and anybody in the school already must be confirmed by you.
organisations-staff-invites-waiting = Not used yet:
organisations-staff-invite-line = { $role }: { $code }, until { $until }
organisations-staff-invite =
    <b>Invitation: { $role }</b>
    { $link }
    Code: <code>{ $code }</code>

    For one person, valid until { $until }.
organisations-revoke-code = Revoke { $code }

organisations-roles =
    <b>Roles · { $school }</b>
    { $list }

    Tap a name to remove the role.
organisations-roles-line = { $role }: { $name }
organisations-nobody = nobody yet
organisations-staff-button = { $role }: { $name }
organisations-trusted-button = Name the trusted person
organisations-administrators-button = Add an administrator
organisations-hand-over-button = Hand over curatorship
organisations-colleague-button = Invite a colleague
organisations-trusted =
    <b>Trusted person</b>
    Somebody to turn to when the question is about the curator. They stand in where the curator is in a pair: usually a deputy head, the psychologist or the head teacher.

    Now: { $name }
organisations-trusted-empty = There is nobody but the curator in the school yet. Invite somebody by a link.
organisations-trusted-done = Trusted person: { $name }
organisations-administrators =
    <b>New administrator</b>
    An administrator invites curators, changes the calendar and the programme, and exports. Who should be added?
organisations-administrators-empty = There is nobody to add yet: invite somebody by a link.
organisations-hand-over =
    <b>Hand over curatorship</b>
    Who to? Pairs and the queue go to them; your role as curator ends. Requests for help go back to those who wrote them.
organisations-hand-over-sure =
    <b>Hand over curatorship?</b>
    New curator: { $name }

    You will no longer see pairs and private answers. Your other roles stay.
organisations-hand-over-now = Hand over curatorship
organisations-handed-over = The curator now: { $name }
organisations-appointed = Administrator: { $name }
organisations-staff =
    <b>{ $role }</b>
    { $name }

    { $mine ->
        [yes] This is your role.
       *[no] Without this role the person keeps the others.
    }
organisations-end-role = Remove the role
organisations-leave-role = Leave the role
organisations-role-ended = The role has been removed.
organisations-given =
    { $school }: you have a new role
    { $role ->
        [trustedPerson] Trusted person. People write to you when the question is about the curator, and you stand in where the curator is in a pair.
        [curator] Curator. Pairs and the queue are yours now.
        [administrator] Administrator. You invite curators and keep the school’s settings.
       *[other] It shows on your home card.
    }

organisations-calendar =
    <b>School calendar · { $year }</b>
    { $range }, { $week }

    { $terms }
organisations-calendar-next = Ahead: { $name }, { $range }
organisations-off-day = No school: { $day }
organisations-off-week = No school: { $from } – { $to }
organisations-off-done = Saved: dates move on, no reminders will come.
organisations-terms-button = { $kind ->
        [trimester] Trimester, year
       *[term] Terms and year
    }
organisations-days-off-button = Holidays
organisations-checked-button = Dates checked
organisations-checked = Thank you, the dates stand.
organisations-terms = <b>{ $kind ->
        [trimester] Trimesters
       *[term] Terms
    } and school year</b>
    Which dates shall we change?
organisations-year-line = School year
organisations-days-off =
    <b>Holidays and days without school</b>
    Nothing falls due on these days. Tap one to change or remove it.
organisations-days-off-empty = Not a single day yet.
organisations-add-day-off = Add days
organisations-day-off =
    <b>{ $name }</b>
    { $range }
organisations-edit-dates = Change the dates
organisations-drop-day-off = Remove: school again
organisations-lessons-button = Bells
# $now: any
organisations-ask-lessons =
    <b>Bells</b>
    When does each lesson end? In order, for example: 8:45, 9:40, 10:35. Then a meeting can be set “after lesson 6”.

    { $now ->
        [none] Not given yet.
       *[other] Now: { $now }
    }
organisations-no-lessons = Remove the bells
organisations-bad-lessons = I couldn’t read the times. Please write them in order, for example: 8:45, 9:40, 10:35.
organisations-take-preset = Use: { $preset }
organisations-preset-sure =
    <b>{ $preset }</b>
    { $terms }

    The terms and holidays there are will be replaced. Days without school that were marked stay.
organisations-preset-now = Replace the dates
# $now: any
organisations-ask-from =
    <b>{ $what } · first day</b>
    { $now ->
        [none] Choose a day or type one, for example: 25.11
       *[other] Now: { $now }. Choose another day or type one, for example: 25.11
    }
organisations-ask-to =
    <b>{ $what } · last day</b>
    First: { $from }. Choose the last one or type it, for example: 27.11
organisations-keep-day = Keep: { $day }
organisations-one-day = Only this day
organisations-bad-day = I couldn’t read the date. Please write, for example: 25.11 — or choose with a button.
organisations-new-days-off = New days without school
organisations-saved = Saved.
organisations-refused-datesOrder = The last day comes before the first, or the span is too short.
organisations-refused-datesTooLong = That is too many days. Please check both dates.
organisations-refused-datesOutside = These days lie outside the school year. Change the year’s dates first.
organisations-refused-datesOverlap = These days are taken by their neighbours. Change those first.
organisations-refused-datesInUse = This term already has reports or surveys, and the other calendar has fewer terms. Please change the dates of the terms by hand.
organisations-refused-manyLinks = Two hundred links have been made in a day. New ones can be made tomorrow.
organisations-refused-manyDays = Very many holidays and days off are recorded already. Please remove some.
organisations-refused-notFound = This is no longer there. Here is what there is now.
organisations-refused-notAllowed = A coordinator or an administrator of the school can do this.
organisations-refused-isCurator = A curator can’t stand in for themselves. Please choose somebody else.
organisations-refused-lastCurator = A school needs a curator. Hand over curatorship or invite a second one first.
organisations-refused-noReader = Otherwise the private answers of a pair with the curator would have no reader. Name another trusted person first.
organisations-refused-lastAdministrator = A school needs an administrator. Add another one first.
organisations-refused-noPhone = A message in Telegram would not reach this person, and this role needs it. Please choose somebody else.
organisations-refused-ownRole = Nobody gives a role to themselves. Another keeper of the school can.
organisations-staff-given =
    <b>{ $name }</b>: a new role in the school “{ $school }”.
    { $role }. Given by: { $by }.
    If this surprises you, ask at school.
organisations-staff-ended =
    <b>{ $name }</b>: a role in the school “{ $school }” has ended.
    { $role }. Decided by: { $by }.
organisations-staff-own-ended =
    Your role in the school “{ $school }” has ended.
    { $role }. Decided by: { $by }.
    If this surprises you, ask the school’s administrator.
organisations-staff-look = Who has which role

organisations-programme =
    <b>Programme { $year } · { $school }</b>
    { $status ->
        [open] Open: pairs can be offered.
       *[closed] Closed: no new pairs, those under way go on.
    }
    Taking part: { $participation ->
        [obligatory] obligatory for young and new teachers. One may decline a mentor, not the programme.
       *[voluntary] voluntary.
    }
    { $picks ->
        [on] Mentees pick a mentor, or the curator offers one.
       *[off] The curator offers the mentor.
    }
organisations-programme-next = The next year is ready: { $year }, not open yet.
organisations-numbers-button = Terms and numbers
organisations-forms-button = Forms of mentoring
organisations-to-obligatory = Make it obligatory
organisations-to-voluntary = Make it voluntary
organisations-picks-on = Let mentees pick
organisations-picks-off = Only the curator picks
organisations-close = Close the programme
organisations-open = Open programme { $year }
organisations-next-year = Next year
organisations-close-sure =
    <b>Close programme { $year }?</b>
    There will be no new pairs. Pairs under way, meetings and reports stay. You can open it again any day.
organisations-open-sure =
    <b>Open programme { $year }?</b>
    Pairs can be offered. Another open programme closes, its pairs go on to their end.
organisations-next-year-sure =
    <b>The next school year</b>
    I’ll carry over the settings of { $year } and set the dates by the same calendar. It stays closed until you open it.
organisations-next-year-now = Prepare the next year
organisations-next-year-done = The next year is ready. Check the dates and open it.

organisations-numbers =
    <b>Terms and numbers of the programme</b>
    For new pairs; those under way keep theirs. “Days” are the school’s: without holidays and days off.
organisations-number = { $name ->
    [offerWorkingDays] Days to answer an offer
    [acquaintanceDays] Introduction, days
    [trialDays] Trial meeting, days
    [planningDays] Planning, days
    [seriesMeetings] Meetings in the series
    [finalDueDays] Final, days before end
    [pairEndSchoolDays] Pair, days to year’s end
   *[mentorCapacity] Mentees per mentor
 }: { $value }
organisations-number-ask = { $name ->
    [offerWorkingDays] <b>Answer to an offer</b>
     How many working days are there to answer?
    [acquaintanceDays] <b>Introduction</b>
     How many days after the pair starts should it be held?
    [trialDays] <b>Trial meeting</b>
     How many days after the introduction?
    [planningDays] <b>Planning meeting</b>
     How many days after the trial?
    [seriesMeetings] <b>Series of meetings</b>
     After how many meetings can the pair wrap up?
    [finalDueDays] <b>Final meeting</b>
     How many days before the pair’s end is it due?
    [pairEndSchoolDays] <b>End of a pair</b>
     How many school days before the year’s end does a pair finish?
   *[mentorCapacity] <b>Mentees per mentor</b>
     How many is the norm? More only with the curator’s reason.
 }
organisations-value = { $value }
organisations-value-chosen = • { $value }
organisations-forms =
    <b>Forms of mentoring</b>
    One is open now: “teacher – teacher”.
organisations-form = { $form ->
    [teacherTeacher] ☑ Teacher – teacher
    [pupilPupil] Pupil – pupil
    [studentPupil] Student – pupil
    [employerPupil] Employer – pupil
   *[employerStudent] Employer – student
 }
organisations-form-open = This form is open.
organisations-form-refused = { $why ->
    [children] Children take part here. This form opens together with child protection: parents’ consent and messages an adult can see.
   *[outsiders] People from outside the school take part here. This form opens together with checks of outside mentors.
 }

organisations-admin =
    <b>Administration</b>
    { $schools ->
        [one] { $schools } school
       *[other] { $schools } schools
    }
organisations-admin-parent = { $school } · { $parent }
organisations-admin-unreachable = Not getting messages: { $count }. It is worth calling these people.
organisations-admin-dead = Not sent because of an error: { $count }.
organisations-admin-backup-failed = The nightly copy of the data failed. Check the disk and the bot’s log.
organisations-admin-backup-old = The last nightly copy of the data is more than two days old. Please check the server.
organisations-admin-healthy = All messages are arriving.
organisations-new-school = New school
organisations-invite-first = A school comes first. It takes five short steps.

# ── a request for help whose reader has left ──
role-help-returned = 🙋 Your request for help was not answered: its reader no longer runs the programme. Nobody else sees it until you choose somebody.
role-help-choose = Choose who to send it to
organisations-year-over =
    The mentoring programme { $year } is over: { $school }

    Thank you for this work. The records and papers of your pairs stay with you.
organisations-year-over-brief = The mentoring programme { $year } is over
organisations-year-over-pairs = 👥 My pairs
