# First screen and codes
people-guest =
    Hello. I help schools run mentoring: pairs, meetings, goals, reports.
    To come in you need the school's code. The mentoring curator gives it, usually a deputy head. You can send the code right here.
people-guest-begun =
    You have started coming in: { $school }.
    Everything you answered is kept. Only a little is left.
people-guest-declined =
    Your refusal is noted, I won't ask anything until { $day }.
    You can take part without Telegram too: tell the curator. If you change your mind, send the school's code.
people-guest-no-school =
    Hello, { $name }. You have no role in any school at the moment.
    To come in, send the school's code; the curator gives it.
people-have-code = I have a code
people-continue-entry = Continue
people-language-ru = Русский
people-language-kk = Қазақша
people-language-en = English
people-ask-code =
    Send the code as a message: 8 characters, for example NST4-7KQ2.
    Capital or small letters, spaces and the hyphen don't matter.
people-code-unknown = There is no such code. Please check it: 8 characters, for example NST4-7KQ2.
people-code-revoked = This code no longer works. Ask the curator for a new one.
people-code-used = This invitation has been used. If it was you on another phone, the curator will press “New phone”.
people-code-expired = The invitation ended on { $day }. Ask the curator for a new one.
people-code-full = Everybody this link was meant for has come in. Ask the curator for a new one.
people-code-declined =
    { $school }. You declined to take part through the bot earlier.
    Start again? The consent comes first.
people-ask-again = Start
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
people-joined-pending = Done. The curator will confirm it and I will write to you.
people-someone-else =
    Another participant uses this Telegram account: { $name }.
    One account is for one person. Open the link on your own phone or tell the curator: you can take part on paper too.
people-personal-not-you = This link is personal, for somebody else. Ask the curator for the school's common code.
people-row-taken = Somebody has come in under this name from another phone. If it was you, the curator will press “New phone”.
people-phone-question =
    Move your access to this phone?
    Name: { $name }. { $school }.
    The old phone will be disconnected; everything recorded stays.
people-phone-yes = Move it here
people-phone-no = That's not me
people-phone-not-me = Fine, nothing has changed. Tell the curator that the link went to the wrong person.
people-phone-done = Done, you are now on this phone. The old one is disconnected.
people-phone-old = Access has moved to another phone, nothing more will come here. If it was not you, tell the curator at once.
people-phone-here = You are on this phone already, there is nothing to move.
people-press-button = Please choose with a button.

# Entry
people-entry-language = Choose a language · Выберите язык · Тілді таңдаңыз
people-entry-name =
    Write your surname, first name and patronymic, if any.
    For example: Asanov Timur.
people-name-empty = I could not read a name. Use letters, for example: Asanov Timur.
people-name-tooManyWords = That is more than five words. Write only your name, for example: Asanov Timur.
people-name-tooLong = That is longer than a name. Write only your name, for example: Asanov Timur.
people-name-digits = There are digits in the name. Use letters, for example: Asanov Timur.
people-name-symbols = There are other signs in the name. Use letters, for example: Asanov Timur.
people-entry-match =
    You are on the school's list: { $name }.
    Is it you?
people-entry-match-subjects =
    You are on the school's list: { $name }, { $subjects }.
    Is it you?
people-entry-personal =
    The invitation is for: { $name }.
    Is it you?
people-yes-me = Yes, it's me
people-not-me = No
people-entry-address = How shall I address you?
people-entry-address-other =
    Write how I should address you.
    For example: Timur.
people-address-else = Another way
people-address-bad = I could not read that. Up to 40 letters, for example: Timur.
people-entry-role = What will you be in the programme?
people-want-mentor = I will be a mentor
people-want-mentee = I need a mentor
people-entry-pending = Done. The curator { $curator } will confirm it and I will write to you.
people-entry-pending-none = Done. The curator will confirm it and I will write to you.
people-entry-done = Done, { $name }. You are with us: { $school }.
people-entry-declined =
    I understand. Your data has not been kept, only a mark not to ask for 30 days.
    You can take part without Telegram too: tell the curator.

# Consents
people-consent-programme =
    <b>Consent to data processing</b>
    Operator: { $operator }.
    What: name, role, questionnaire, meetings, goals and answers in the programme.
    Why: { $purpose }.
    Term: { $term }.
    You may withdraw it at any time: /privacy.

    It doesn't replace the written consent the labour law wants: that one is signed on paper.
people-consent-pairContact =
    <b>Consent: contact for the pair</b>
    Operator: { $operator }.
    What the other side of the pair will see: name, subject and Telegram contact.
    Why: { $purpose }.
    Term: { $term }.

    A pair can't be made without it. You may withdraw it at any time: /privacy.
people-consent-surveyTotals =
    <b>Consent: survey totals</b>
    Operator: { $operator }.
    What: your answers will be part of totals without a name.
    Why: { $purpose }.
    Term: { $term }.

    It is optional and doesn't affect the pair. You may withdraw it at any time: /privacy.
people-purpose-programme = to run the school's mentoring programme
people-purpose-pairContact = to arrange meetings
people-purpose-surveyTotals = to see what helps in the programme and what doesn't
people-term-programme = while you are in the programme and one more school year
people-term-pairContact = while the pair is open
people-term-surveyTotals = one school year; totals are kept longer
people-consent-give = I consent
people-consent-decline = I don't
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
people-consent-programme-end = To withdraw this one, tell the curator: you will leave the programme.
people-consent-saved = Noted.
people-consent-version = Version { $version }.
people-paper-caption = A consent to print. It is signed and given to the curator.
people-paper-file = consent.html
people-paper-title = Written consent
people-paper-intro = I, { $name }, take part in the mentoring programme ({ $school }) as a { $role } and consent:
people-paper-line-programme = to the processing of my personal data (name, role, questionnaire, meetings, goals and answers in the programme) for running the mentoring programme, while I take part in it and one more school year;
people-paper-line-mentor = to work as a mentor; its content, term, form and pay are set out in the employment contract or an addition to it.
people-paper-line-mentee = to take part in the programme as a mentee.
people-paper-withdraw = The consent may be withdrawn in writing.
people-paper-sign = Date ____________     Signature ____________     Name ________________________
people-paper-blank = ________________________________

# Roles and states
people-role-mentor = mentor
people-role-mentee = mentee
people-role-curator = curator
people-role-coordinator = coordinator
people-role-administrator = administrator
people-role-trustedPerson = trusted person
people-role-director = director
people-role-departmentHead = head of department
people-role-psychologist = psychologist
people-state-invited = has not come in yet
people-state-pending = waits to be confirmed
people-state-ended = has left the programme
people-state-approval = to be approved
people-state-form = questionnaire not filled in
people-state-base = in the base
people-state-paper = without Telegram

# Messages
people-push-waiting = { $count ->
    [one] Somebody new waits for your confirmation: { $count } person.
   *[other] New people wait for your confirmation: { $count }.
 }
people-open-queue = Open the list
people-push-confirmed-form =
    You have been let in. { $school }.
    One short questionnaire is left before a pair is found, about two minutes.
people-push-confirmed = You have been let in. { $school }.
people-push-refused =
    You have not been let in. { $school }.
    If this is a mistake, tell the curator and send the code again.
people-push-refused-curator =
    You have not been let in. { $school }.
    If this is a mistake, say so and send the code again. Curator: { $curator }.
people-push-approved =
    You are in the base of mentors. { $school }.
    When the curator offers a pair, I will write at once.
people-push-role =
    You have a new role: { $role }. { $school }.
    One short questionnaire is left for it.
people-fill-questionnaire = Fill in the questionnaire
