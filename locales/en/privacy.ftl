# “My data”, erasure
privacy-mine-open = 📥 My data
privacy-mine =
    <b>My data</b>
    Two files will come: one to read (DOCX), one for programs (JSON).
    They hold everything recorded about you, and what others have shown you.
    Other people’s private answers and notes are not in them.
privacy-mine-get = Get the files
privacy-mine-file = My data
privacy-erase = Delete my data
privacy-erase-ask =
    <b>Delete my data?</b>
    At once: you leave the programme, pairs end, offers close. The other person only learns that the pair has ended.
    In { $days } days: name, account, profile form, notes, answers and files are deleted. Numbers in the school’s reports stay without a name.
    Until that day one tap keeps the data. Pairs and roles don’t come back by themselves: the school’s link lets you in again.
privacy-erase-alone =
    The school has no other curator or administrator. This role stays with you until that day: hand it over in “{ home-school }”, otherwise it passes to another member of staff.
privacy-erase-yes = Yes, delete
privacy-erase-waits =
    <b>Your data will be deleted on { $day }</b>
    You have left the programme. The data are still in place.
privacy-erase-waits-paper = By a paper of { $day }, entered by the school’s administrator.
privacy-erase-back-way = Changed your mind? One tap, and the data stay.
privacy-erase-keep = Don’t delete
privacy-erase-kept =
    The data stay.
    To take part again, open the school’s link.
privacy-erase-none = No deletion is planned, the data are in place.
privacy-paper = Delete data by a paper
privacy-paper-ask =
    On which day was the paper about deletion signed?
    For example: 25.11.2026. The participant leaves the programme at once, the data go in 30 days.
privacy-paper-done = Recorded. The data will be deleted on { $day }. Until then the participant can change their mind.
privacy-paper-elsewhere = The participant is or was in another school too, or creates schools in the bot. Only they themselves can delete the data: /privacy.
privacy-paper-back = Undo: the data stay
privacy-paper-back-toast = The data stay, the role in the school is as before. Offer pairs again.
privacy-papers-open = Erasures by paper · { $count }
privacy-card-erased = By a paper of { $paper } the data will be deleted on { $day }.
privacy-papers =
    <b>Erasures by paper</b>
    Participants without Telegram. Until that day their data can be kept, from the card.
privacy-papers-none = Nobody is being erased by a paper now.
privacy-papers-one = { $name } · { $day }
privacy-side-left =
    { $name } is no longer in the programme.
    Pairs have ended in neutral words, offers are closed.
privacy-keeper-leaves =
    { $name } is leaving the programme, and the school has no other curator or administrator.
    Within 30 days hand this role over: “{ home-school }”.

# “My data” to read: parts, names of lines, values
privacy-data-about = Everything recorded about you in the programme, and what others have shown you. Other people’s private answers are not here. Times are by the school’s clock.
privacy-data-codes = Kinds are named by the program’s codes; the text of messages is not kept.
# $table: any
privacy-data-table = { $table ->
    [Person] About me
    [Account] Telegram account
    [Membership] Roles in schools
    [Consent] Consents
    [Erasure] Requests for deletion
    [Invite] Personal links
    [PhoneMove] Moves to a new phone
    [Questionnaire] Profile form
    [SensitiveCategory] Sensitive category
    [Offer] Offers of pairs
    [Pair] Pairs
    [TrialAnswer] Answer after the trial meeting
    [Meeting] Meetings
    [Confirmation] My answers about meetings
    [MeetingCorrection] Corrections of meetings
    [Note] Notes of the pair
    [Goal] Goals
    [GoalVersion] Wordings of goals
    [GoalReview] Reviews of goals
    [GoalCheckIn] Check-ins of goals
    [GoalAssessment] My assessments of goals
    [Action] Actions of the plan
    [Closing] My closing words
    [Observation] Lesson sheets
    [ObservationMark] Marks by criteria
    [ObservationVoice] Voice notes
    [ObservationReply] Replies to lesson sheets
    [OpenLesson] My open lessons
    [OpenLessonVisit] Visits of open lessons
    [SurveyResponse] Surveys
    [SurveyAnswer] My survey answers
    [Pulse] Question of the month
    [CuratorAssessment] The curator’s assessment
    [Nudge] The curator’s words to the pair
    [Referral] Invitations to a specialist
    [Achievement] Achievements
    [TermFigures] Figures of the term
    [IndicatorValue] Indicators entered by me
    [HelpRequest] Requests for help
    [Report] Drafts of reports
    [ReportVersion] Confirmed reports
    [Export] Ordered files
    [ExportFile] Files made
    [AuditEntry] Log of acts
    [Draft] Begun and not sent
    [Dispatch] Messages from the bot
   *[other] { $table }
    }
# $column: any
privacy-data-column = { $column ->
    [fullName] Name
    [addressAs] Addressed as
    [locale] Language
    [isAdministrator] Administrator
    [pausedUntilOn] Paused until
    [bundleHour] Hour of reminders
    [digestWeekday] Day of the digest
    [digestHour] Hour of the digest
    [createdAt] Created
    [updatedAt] Changed
    [telegramId] Telegram number
    [unreachableAt] Unreachable since
    [closedUntil] Private things closed until
    [role] Role
    [status] State
    [capacity] Places for mentees
    [interviewOn] Interview
    [trainingOn] Training
    [approvedAt] Approved
    [onPaper] On paper
    [confirmedAt] Confirmed
    [endedAt] Ended
    [school] School
    [kind] Kind
    [given] Given
    [operator] Operator
    [purpose] Purpose
    [term] Term
    [decidedAt] Decided
    [withdrawnAt] Withdrawn
    [askedAt] Asked
    [dueAt] Due
    [paperOn] Date of the paper
    [takenBackAt] Withdrawn
    [expiresAt] Valid until
    [usedAt] Used
    [subjects] Subjects
    [schoolStages] Classes
    [experienceYears] Years of work
    [menteeCategory] Participant’s category
    [topics] Topics
    [mentorType] Type of mentor
    [teacherCategory] Qualification
    [strengths] Strengths
    [freeHours] Free hours
    [note] Note
    [completedAt] Completed
    [category] Category
    [recordedAt] Recorded
    [recordedBy] Recorded by
    [mentorKind] Kind of mentoring
    [dueOn] Due
    [endsOn] Until
    [orderNumber] Number of the order
    [orderOn] Date of the order
    [closedAt] Closed
    [with] With
    [answer] My answer
    [declineReason] Reason of the decline
    [stage] Stage
    [startsOn] From
    [pausedOn] Paused since
    [choice] Choice
    [startsAt] When
    [minutes] Minutes
    [place] Place
    [online] Online
    [outcome] Outcome
    [settledAt] Settled
    [cancelledAt] Cancelled
    [answeredAt] Answered
    [held] Held
    [reason] Reason
    [side] Who
    [text] Text
    [author] Author
    [sentAt] Sent
    [agreedAt] Agreed
    [number] Number
    [specific] Wording
    [product] Product
    [measure] Measure
    [unit] Unit
    [outOf] Out of
    [baseline] Now
    [target] Target
    [relevance] Why it matters
    [value] Value
    [answeredBy] Answered by
    [comment] Comment
    [result] Result
    [title] What
    [form] Form of work
    [responsible] Responsible
    [notDoneReason] Why not done
    [createdBy] Written by
    [takeaway] What I take
    [verdict] Readiness
    [continues] Will continue
    [heldOn] Day of the lesson
    [className] Class
    [subject] Subject
    [topic] Topic
    [aim] Aim of the visit
    [aimText] Own aim
    [courseStart] Beginning
    [courseMiddle] Middle
    [courseEnd] End
    [facts] Facts
    [growthPoints] Areas to develop
    [agreedStep] Agreed step
    [correctionReason] Reason of the correction
    [sharedAt] Shown to the teacher
    [observer] Observer
    [teacher] Teacher
    [criterion] Criterion
    [mark] Mark
    [seconds] Seconds
    [seenAt] Read
    [reflection] Reflection
    [reflectedAt] Reflected
    [disagreement] Disagreement
    [disagreedAt] Disagreed
    [opensSheet] Open to the curator
    [seats] Places
    [bookedAt] Booked
    [takeawayAt] Said
    [mode] Way of answering
    [invitedAt] Invited
    [startedAt] Started
    [finishedAt] Finished
    [question] Question
    [score] Score
    [mayShow] May be shown
    [month] Month
    [signedAt] Signed
    [link] Link
    [doneOn] Date
    [quality] Quality of learning, %
    [conflicts] Conflicts
    [wantsToStay] Wants to stay
    [enteredBy] Entered by
    [indicator] Indicator
    [moment] Moment
    [reply] Reply
    [reader] To whom
    [edits] My words
    [lines] Content
    [name] Name
    [action] Act
    [at] When
    [by] Who
    [answers] Typed
    [doneAt] Done
    [assessedAt] Assessed
    [look] How the question looks
   *[other] { $column }
    }
# $code: any
privacy-data-value = { $code ->
    [yes] yes
    [no] no
    [mentor] mentor
    [mentee] mentee
    [curator] curator
    [administrator] administrator
    [coordinator] coordinator
    [trustedPerson] trusted person
    [director] head teacher
    [departmentHead] head of department
    [psychologist] psychologist
    [invited] in the list
    [pending] waiting for confirmation
    [active] active
    [ended] ended
    [programme] data for the programme
    [pairContact] contact for the pair
    [surveyTotals] survey totals
    [consultant] consultant
    [subject] subject mentor
    [open] open
    [accepted] accepted
    [declined] declined
    [withdrawn] withdrawn
    [expired] expired
    [none] no answer
    [acquaintance] introduction
    [trial] trial
    [planning] planning
    [series] series
    [final] final
    [paused] paused
    [completed] completed
    [continue] continue
    [discuss] discuss with the curator
    [consultation] consultation
    [jointLesson] joint lesson
    [lessonVisit] lesson visit
    [proposed] proposed
    [agreed] agreed
    [settled] settled
    [cancelled] cancelled
    [both] confirmed by both
    [oneSide] marked by one side
    [notHeld] not held
    [moved] rescheduled
    [held] held
    [missed] missed
    [saved] draft
    [sent] sent
    [suggestion] edit suggested
    [keptForMeeting] kept for the meeting
    [assessed] assessed
    [dropped] dropped
    [achieved] achieved
    [partly] partly
    [notThisTime] not this time
    [planned] planned
    [done] done
    [notDone] not done
    [carried] carried over
    [mentorVisit] mentee’s lesson
    [menteeVisit] mentor’s lesson
    [colleagueVisit] colleague’s lesson
    [totals] in totals
    [yearOnly] only in the year’s total
    [named] with a name
    [contest] contest
    [publication] publication
    [course] course
    [talk] talk
    [openLesson] open lesson
    [selfStudy] self-study
    [urgentQuestion] urgent question
    [anotherMentor] another mentor
    [conflict] difficult situation
    [concern] concern
    [closed] closed
    [waiting] waiting
    [making] being made
    [ready] ready
    [failed] failed
    [refused] refused
    [dead] not delivered
    [unreachable] unreachable
    [personal] personal
    [newPhone] new phone
    [staff] for staff
    [school] the school’s
    [burnout] burnout
    [lifeSituation] life situation
    [health] health
    [term] for the term
    [year] for the year
    [summary] summary
    [asked] asked
    [baseline] at the start
    [now] now
    [stopped] stopped
    [ru] Russian
    [kk] Kazakh
    [en] English
    [quarterly] of a term
    [before] before
    [after] after
   *[other] { $code }
    }
