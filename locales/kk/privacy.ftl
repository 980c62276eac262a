# «Менің деректерім», жою
privacy-mine-open = 📥 Менің деректерім
privacy-mine =
    <b>Менің деректерім</b>
    Екі файл келеді: оқуға (DOCX) және бағдарламаларға арналған (JSON).
    Онда Сіз туралы жазылғанның бәрі және басқалар Сізге көрсеткені бар.
    Басқалардың жеке жауаптары мен жазбалары кірмейді.
privacy-mine-get = Файлдарды алу
privacy-mine-file = Менің деректерім
privacy-erase = Деректерімді жою
privacy-erase-ask =
    <b>Деректеріңіз жойылсын ба?</b>
    Бірден: Сіз бағдарламадан шығасыз, жұптардың жұмысы аяқталады, ұсыныстар жабылады. Екінші қатысушы тек жұп жұмысының аяқталғанын біледі.
    { $days } күннен кейін: аты-жөні, аккаунт, анкета, жазбалар, жауаптар мен файлдар жойылады. Мектеп есептеріндегі сандар атсыз қалады.
    Сол күнге дейін бір рет басып, деректерді қалдыра аласыз. Жұптар мен рөлдер өздігінен қайтпайды: мектеп сілтемесімен қайта кіруге болады.
privacy-erase-alone =
    Мектепте Сізден басқа куратор немесе әкімші жоқ. Бұл рөл сол күнге дейін Сізде қалады: оны басқаға беріңіз: «{ home-school }», әйтпесе ол басқа қызметкерге өтеді.
privacy-erase-yes = Иә, жойылсын
privacy-erase-waits =
    <b>Деректер жойылатын күн: { $day }</b>
    Сіз бағдарламадан шықтыңыз. Деректер әзірге орнында.
privacy-erase-waits-paper = Қағазға қол қойылған күн: { $day }, оны мектеп әкімшісі енгізді.
privacy-erase-back-way = Ойыңыз өзгерсе, бір рет бассаңыз, деректер қалады.
privacy-erase-keep = Жоймау
privacy-erase-kept =
    Деректер қалады.
    Қайта қатысу үшін мектеп сілтемесін ашыңыз.
privacy-erase-none = Жою жоспарланбаған, деректер орнында.
privacy-paper = Деректерді қағаз бойынша жою
privacy-paper-ask =
    Деректерді жою туралы қағазға қай күні қол қойылды?
    Мысалы: 25.11.2026. Қатысушы бірден бағдарламадан шығады, деректер 30 күннен кейін жойылады.
privacy-paper-done = Жазылды. Деректер жойылатын күн: { $day }. Оған дейін қатысушы ойын өзгерте алады.
privacy-paper-elsewhere = Қатысушы тағы бір мектепте бар немесе болған, не ботта мектептер ашады. Деректерін тек өзі жоя алады: /privacy.
privacy-paper-back = Қайтару: деректер қалады
privacy-paper-back-toast = Деректер қалады, мектептегі рөлі бұрынғыдай. Жұпты қайта ұсыныңыз.
privacy-papers-open = Қағаз бойынша жою · { $count }
privacy-card-erased = Қағазға қол қойылған күн: { $paper }. Деректер жойылатын күн: { $day }.
privacy-papers =
    <b>Қағаз бойынша жою</b>
    Telegram-сыз қатысушылар. Көрсетілген күнге дейін деректерді карточкадан қайтаруға болады.
privacy-papers-none = Қазір қағаз бойынша ешкім жойылмайды.
privacy-papers-one = { $name } · { $day }
privacy-side-left =
    { $name } енді бағдарламада емес.
    Жұптардың жұмысы аяқталды, екінші қатысушыға бейтарап хабар кетті; ұсыныстар жабылды.
privacy-keeper-leaves =
    { $name } бағдарламадан шығады, ал мектепте басқа куратор немесе әкімші жоқ.
    30 күн ішінде бұл рөлді басқаға беріңіз: «{ home-school }».

# «Менің деректерім» оқуға: бөлімдер, жол атаулары, мәндер
privacy-data-about = Бағдарламада Сіз туралы жазылғанның бәрі және басқалар Сізге көрсеткені. Басқалардың жеке жауаптары мұнда жоқ. Уақыт мектеп сағатымен көрсетілген.
privacy-data-codes = Түрлері бағдарлама кодымен аталған; хабарлама мәтіні сақталмайды.
# $table: any
privacy-data-table = { $table ->
    [Person] Мен туралы
    [Account] Telegram аккаунты
    [Membership] Мектептердегі рөлдер
    [Consent] Келісімдер
    [Erasure] Жою туралы өтініштер
    [Invite] Жеке сілтемелер
    [PhoneMove] Жаңа телефонға көшу
    [Questionnaire] Анкета
    [SensitiveCategory] Ерекше санат
    [Offer] Жұп ұсыныстары
    [Pair] Жұптар
    [TrialAnswer] Сынақ кездесуінен кейінгі жауап
    [Meeting] Кездесулер
    [Confirmation] Кездесулер туралы жауаптарым
    [MeetingCorrection] Кездесулердің түзетулері
    [Note] Жұптың жазбалары
    [Goal] Мақсаттар
    [GoalVersion] Мақсаттардың тұжырымдары
    [GoalReview] Мақсаттар туралы пікірлер
    [GoalCheckIn] Мақсаттар бойынша тексерулер
    [GoalAssessment] Мақсаттарға берген бағаларым
    [Action] Жоспар әрекеттері
    [Closing] Менің қорытындыларым
    [Observation] Сабақ парақтары
    [ObservationMark] Критерийлер бойынша белгілер
    [ObservationVoice] Дауыстық жазбалар
    [ObservationReply] Сабақ парақтарына жауаптар
    [OpenLesson] Менің ашық сабақтарым
    [OpenLessonVisit] Ашық сабақтарға қатысу
    [SurveyResponse] Сауалнамалар
    [SurveyAnswer] Сауалнамалардағы жауаптарым
    [Pulse] Ай сұрағы
    [CuratorAssessment] Куратордың бағдарламаға берген бағасы
    [Nudge] Куратордың жұпқа сөзі
    [Referral] Маманға шақырулар
    [Achievement] Жетістіктер
    [TermFigures] Кезең көрсеткіштері
    [IndicatorValue] Мен енгізген көрсеткіштер
    [HelpRequest] Көмек сұраулар
    [Report] Есептердің жобалары
    [ReportVersion] Расталған есептер
    [Export] Тапсырыс берілген файлдар
    [ExportFile] Дайын файлдар
    [AuditEntry] Әрекеттер журналы
    [Draft] Басталып, жіберілмегені
    [Dispatch] Боттың хабарламалары
   *[other] { $table }
    }
# $column: any
privacy-data-column = { $column ->
    [fullName] Аты-жөні
    [addressAs] Қалай атау керек
    [locale] Тіл
    [isAdministrator] Әкімші
    [pausedUntilOn] Үзіліс соңы
    [bundleHour] Еске салу сағаты
    [digestWeekday] Дайджест күні
    [digestHour] Дайджест сағаты
    [createdAt] Жасалған
    [updatedAt] Өзгертілген
    [telegramId] Telegram нөмірі
    [unreachableAt] Қолжетімсіз болған уақыты
    [closedUntil] Жеке деректер ашылатын уақыт
    [role] Рөл
    [status] Күйі
    [capacity] Тәлім алушыларға орын
    [interviewOn] Әңгімелесу
    [trainingOn] Оқыту
    [approvedAt] Мақұлданған
    [onPaper] Қағазда
    [confirmedAt] Расталған
    [endedAt] Аяқталған
    [school] Мектеп
    [kind] Түрі
    [given] Берілген
    [operator] Оператор
    [purpose] Не үшін
    [term] Мерзім
    [decidedAt] Шешілген
    [withdrawnAt] Кері қайтарылған
    [askedAt] Сұралған
    [dueAt] Мерзімі
    [paperOn] Қағаз күні
    [takenBackAt] Бас тартылған
    [expiresAt] Жарамды мерзімі
    [usedAt] Қолданылған
    [subjects] Пәндер
    [schoolStages] Сыныптар
    [experienceYears] Өтілі, жыл
    [menteeCategory] Қатысушы санаты
    [topics] Тақырыптар
    [mentorType] Тәлімгер түрі
    [teacherCategory] Біліктілік
    [strengths] Мықты жақтары
    [freeHours] Бос сағаттар
    [note] Ескертпе
    [completedAt] Толтырылған
    [category] Санат
    [recordedAt] Жазылған
    [recordedBy] Кім жазды
    [mentorKind] Тәлімгерлік түрі
    [dueOn] Мерзімі
    [endsOn] Соңғы күні
    [orderNumber] Бұйрық нөмірі
    [orderOn] Бұйрық күні
    [closedAt] Жабылған
    [with] Кіммен
    [answer] Менің жауабым
    [declineReason] Бас тарту себебі
    [stage] Кезең
    [startsOn] Басталуы
    [pausedOn] Үзіліс басы
    [choice] Таңдау
    [startsAt] Қашан
    [minutes] Минут
    [place] Орны
    [online] Онлайн
    [outcome] Қорытынды
    [settledAt] Белгіленген
    [cancelledAt] Болмайтыны белгіленген
    [answeredAt] Жауап берілген
    [held] Өтті
    [reason] Себебі
    [side] Кім
    [text] Мәтін
    [author] Авторы
    [sentAt] Жіберілген
    [agreedAt] Келісілген
    [number] Нөмірі
    [specific] Тұжырым
    [product] Өнім
    [measure] Қалай өлшенеді
    [unit] Бірлік
    [outOf] Барлығы
    [baseline] Қазір
    [target] Керегі
    [relevance] Неге маңызды
    [value] Мәні
    [answeredBy] Кім жауап берді
    [comment] Түсініктеме
    [result] Нәтиже
    [title] Не
    [form] Жұмыс түрі
    [responsible] Жауапты
    [notDoneReason] Неге орындалмады
    [createdBy] Кім жазды
    [takeaway] Өзіме не аламын
    [verdict] Дайындық
    [continues] Жалғастырамын
    [heldOn] Сабақ күні
    [className] Сынып
    [subject] Пән
    [topic] Тақырып
    [aim] Қатысу мақсаты
    [aimText] Өз мақсаты
    [courseStart] Сабақтың басы
    [courseMiddle] Сабақтың ортасы
    [courseEnd] Сабақтың соңы
    [facts] Деректер
    [growthPoints] Дамытатын тұстары
    [agreedStep] Қадам
    [correctionReason] Түзету себебі
    [sharedAt] Мұғалімге көрсетілген
    [observer] Кім қатысты
    [teacher] Мұғалім
    [criterion] Критерий
    [mark] Балл
    [seconds] Секунд
    [seenAt] Оқылған
    [reflection] Өзіндік талдау
    [reflectedAt] Талдау берілген
    [disagreement] Келіспеу
    [disagreedAt] Келіспеу айтылған
    [opensSheet] Кураторға ашық
    [seats] Орын
    [bookedAt] Жазылған
    [takeawayAt] Қашан айтылды
    [mode] Қалай жауап берді
    [invitedAt] Шақырылған
    [startedAt] Басталған
    [finishedAt] Аяқталған
    [question] Сұрақ
    [score] Баға
    [mayShow] Кураторға көрсетуге болады
    [month] Ай
    [signedAt] Қол қойылған
    [link] Сілтеме
    [doneOn] Күні
    [quality] Білім сапасы, %
    [conflicts] Қақтығыстар
    [wantsToStay] Қалғысы келеді
    [enteredBy] Кім енгізді
    [indicator] Көрсеткіш
    [moment] Қашан өлшенді
    [reply] Жауап
    [reader] Кімге
    [edits] Менің сөздерім
    [lines] Мазмұны
    [name] Атауы
    [action] Әрекет
    [at] Қашан
    [by] Кім
    [answers] Терілген
    [doneAt] Орындалған
    [assessedAt] Бағаланған
    [look] Сұрақтың көрінісі
   *[other] { $column }
    }
# $code: any
privacy-data-value = { $code ->
    [yes] иә
    [no] жоқ
    [mentor] тәлімгер
    [mentee] тәлім алушы
    [curator] куратор
    [administrator] әкімші
    [coordinator] үйлестіруші
    [trustedPerson] сенімді тұлға
    [director] директор
    [departmentHead] ӘБ жетекшісі
    [psychologist] психолог
    [invited] тізімде
    [pending] растауды күтуде
    [active] белсенді
    [ended] аяқталған
    [programme] бағдарлама деректері
    [pairContact] жұпқа байланыс дерегі
    [surveyTotals] сауалнамалардың жалпы сандары
    [consultant] кеңесші
    [subject] пән тәлімгері
    [open] ашық
    [accepted] қабылданған
    [declined] қабылданбаған
    [withdrawn] кері қайтарылған
    [expired] мерзімі өткен
    [none] жауап жоқ
    [acquaintance] танысу
    [trial] сынақ
    [planning] жоспарлау
    [series] кездесулер сериясы
    [final] қорытынды
    [paused] үзілісте
    [completed] аяқталған
    [continue] жалғастыру
    [discuss] куратормен талқылау
    [consultation] кеңес
    [jointLesson] бірлескен сабақ
    [lessonVisit] сабаққа қатысу
    [proposed] ұсынылған
    [agreed] келісілген
    [settled] белгіленген
    [cancelled] болмайды
    [both] екеуі растады
    [oneSide] бір тарап белгіледі
    [notHeld] өтпеді
    [moved] кейінге қалды
    [held] өтті
    [missed] болмады
    [saved] жоба
    [sent] жіберілген
    [suggestion] түзету ұсынылды
    [keptForMeeting] кездесуде талқылаймыз
    [assessed] бағаланған
    [dropped] алып тасталған
    [achieved] қол жеткізілді
    [partly] жартылай
    [notThisTime] бұл жолы емес
    [planned] жоспарда
    [done] орындалды
    [notDone] орындалмады
    [carried] көшірілді
    [mentorVisit] тәлім алушының сабағы
    [menteeVisit] тәлімгердің сабағы
    [colleagueVisit] әріптестің сабағы
    [totals] жалпы сандарда
    [yearOnly] тек жыл бойынша
    [named] атымен
    [contest] байқау
    [publication] жарияланым
    [course] курс
    [talk] баяндама
    [openLesson] ашық сабақ
    [selfStudy] өздігінен білім алу
    [urgentQuestion] шұғыл сұрақ
    [anotherMentor] басқа тәлімгер
    [conflict] қиын жағдай
    [concern] алаңдаушылық
    [closed] жабық
    [waiting] күтуде
    [making] дайындалуда
    [ready] дайын
    [failed] болмады
    [refused] бас тартылды
    [dead] жетпеді
    [unreachable] жеткізілмеді
    [personal] жеке
    [newPhone] жаңа телефон
    [staff] қызметкерге
    [school] мектептік
    [burnout] күйзеліс
    [lifeSituation] өмірлік жағдай
    [health] денсаулық
    [term] оқу кезеңі үшін
    [year] жыл үшін
    [summary] анықтама
    [asked] сұралды
    [baseline] басында
    [now] қазір
    [stopped] тоқтатылды
    [ru] орысша
    [kk] қазақша
    [en] ағылшынша
    [quarterly] оқу кезеңі бойынша
    [before] басталғанға дейін
    [after] аяқталғаннан кейін
   *[other] { $code }
    }
