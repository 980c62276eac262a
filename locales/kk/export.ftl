# Жүктеп алу: не және қай мерзімге
export-button = 📊 Жүктеп алу
export-button-own = 📊 Жұптарымды жүктеу
export-whose =
    📊 Жүктеп алу
    Кімнің деректері керек?
export-whose-all = Барлық мектеп: { $count }
export-whose-mine = Менің жұптарым
export-none = Деректерді куратор, үйлестіруші, әкімші және жұптағы адамдар жүктей алады.
export-span =
    📊 Жүктеп алу · { $whose }
    Қай кезең үшін?
export-span-year = Оқу жылы
export-span-other = Басқа күндер
export-format =
    📊 Жүктеп алу · { $whose }
    { $from } – { $to }

    Қандай түрде? Файл осында келеді.
export-format-xlsx = Excel кестесі
export-format-xlsxEach = Excel: мектепке бір парақ
export-format-csv = CSV, бір парақ
export-format-ics = Кездесулер күнтізбесі
export-format-json = JSON, бағдарламаларға
export-csv =
    📊 CSV · { $whose }
    { $from } – { $to }

    Қай парақ? Файл Excel-де екі рет басқанда ашылады.
export-ask-from =
    📊 Қай күннен бастап?
    Таңдаңыз немесе жазыңыз, мысалы: 01.09.2026
export-ask-to =
    📊 Қай күнге дейін? Басы: { $from }
    Таңдаңыз немесе жазыңыз, мысалы: 25.12.2026
export-bad-day = Күнді оқу мүмкін болмады. Былай жазыңыз: 25.12.2026 — немесе батырмамен таңдаңыз.
export-bad-order = Бұл күн басынан ерте, басы { $from }. Одан ерте емес күнді жазыңыз.

# Файлдар мен парақтардың аттары
export-title = { $whose }, тәлімгерлік { $from }–{ $to }
export-title-mine = Менің жұптарым
export-title-all = Мектептер ({ $count })
export-part = { $number }-бөлім
export-calendar = Тәлімгерлік кездесулері
export-event = { $kind }: { $mentor } – { $mentee }
export-sheet-pairs = Жұптар
export-sheet-meetings = Кездесулер
export-sheet-goals = Мақсаттар
export-sheet-actions = Жоспар
export-sheet-lessons = Сабақтар
export-sheet-surveys = Сауалнамалар
export-sheet-indicators = Көрсеткіштер
export-sheet-audit = Журнал
export-sheet-definitions = Анықтамалар

# Бағандар
export-col-school = Мектеп
export-col-pair = Жұп №
export-col-mentor = Тәлімгер
export-col-mentee = Тәлім алушы
export-col-pairKind = Тәлімгер түрі
export-col-pairStatus = Күйі
export-col-stage = Кезең
export-col-startsOn = Басталуы
export-col-endsOn = Мерзімі
export-col-endedOn = Аяқталды
export-col-orderNumber = Бұйрық №
export-col-orderOn = Бұйрық күні
export-col-overLimit = Нормадан тыс
export-col-onPaper = Қағаздағы қатысушы бар
export-col-both = Кездесулер: екі тарап
export-col-curator = Кездесулер: куратор
export-col-oneSide = Кездесулер: бір тарап
export-col-minutesAll = Кездесу минуттары
export-col-goalsAgreed = Келісілген мақсаттар
export-col-actionsAll = Жоспардағы әрекеттер
export-col-actionsDone = Оның ішінде орындалды
export-col-lessons = Көрген сабақтар
export-col-startsAt = Кездесу уақыты
export-col-meetingKind = Кездесу түрі
export-col-minutes = Минут
export-col-place = Орны
export-col-online = Онлайн
export-col-result = Нәтижесі
export-col-reason = Неге есепке алынды
export-col-paper = Қағаз парақ бойынша
export-col-loggedAfter = Кейін жазылды
export-col-correctedOn = Түзетілді
export-col-goal = Мақсат
export-col-measure = Қалай өлшенеді
export-col-unit = Бірлігі
export-col-baseline = Басында
export-col-target = Көздейтіні
export-col-dueOn = Мерзімі
export-col-agreedOn = Келісілді
export-col-goalStatus = Күйі
export-col-mentorResult = Тәлімгердің бағасы
export-col-menteeResult = Тәлім алушының бағасы
export-col-action = Әрекет
export-col-form = Жұмыс түрі
export-col-responsible = Жауапты
export-col-actionStatus = Күйі
export-col-closedOn = Жабылды
export-col-actionResult = Нәтиже
export-col-heldOn = Күні
export-col-lessonKind = Қатысу түрі
export-col-observer = Кім қатысты
export-col-teacher = Кімнің сабағы
export-col-className = Сынып
export-col-subject = Пән
export-col-topic = Тақырып
export-col-points = Ұпай
export-col-pointsMax = Ең көбі
export-col-lessonsMentor = Тәлімгер тәлім алушыда
export-col-lessonsMentee = Тәлім алушы тәлімгерде
export-col-term = Кезеңі
export-col-role = Рөл
export-col-invited = Шақырылды
export-col-answered = Жауап берді
export-col-question = Сұрақ
export-col-option = Нұсқа
export-col-value = Мәні
export-col-bound = Шегі
export-col-respondents = Сұраққа жауап саны
export-col-said = Не көрсетілген
export-col-code = Код
export-col-indicator = Көрсеткіш
export-col-now = Қазір
export-col-change = Өзгеріс
export-col-source = Қайдан
export-col-at = Қашан
export-col-who = Кім
export-col-did = Не істелді
export-col-about = Не туралы
export-col-aboutId = №

# Кодтардың орнына сөздер
export-word-yes = { $code ->
   *[yes] иә
 }
export-word-pairKind = { $code ->
    [consultant] кеңесші
   *[subject] пән тәлімгері
 }
export-word-pairStatus = { $code ->
    [active] жұмыс істеп жүр
    [paused] үзілісте
    [completed] жұмысы аяқталды
   *[ended] жұмысы тоқтатылды
 }
export-word-stage = { $code ->
    [acquaintance] танысу
    [trial] сынақ
    [planning] жоспарлау
    [series] серия
   *[final] қорытынды
 }
export-word-meetingKind = { $code ->
    [acquaintance] танысу кездесуі
    [trial] сынақ жұмыс кездесуі
    [planning] жоспарлау кездесуі
    [series] серия кездесуі
    [final] қорытынды кездесу
    [consultation] кеңес
    [jointLesson] бірлескен сабақ
   *[lessonVisit] сабаққа қатысу
 }
export-word-meetingResult = { $code ->
    [both] екі тарап растады
    [curator] куратор растады
    [oneSide] бір тарап белгіледі
    [notHeld] болған жоқ
    [moved] басқа уақытқа көшті
    [cancelled] бас тартылды
    [proposed] ұсынылды
    [ahead] алда
    [corrected] болған жоқ, түзетілді
   *[waits] жауаптар әлі толық емес
 }
export-word-measure = { $code ->
    [lessonsOf10] 10 сабақтан
    [timesAWeek] аптасына неше рет
    [shareOfPupils] оқушылар, %
    [selfRating] өзін бағалау 1–10
    [product] өнім: бар / жоқ
   *[own] өз бірлігі
 }
export-word-goalStatus = { $code ->
    [open] келісілуде
    [assessed] бағаланды
   *[agreed] келісілді
 }
export-word-goalResult = { $code ->
    [achieved] қол жеткізілді
    [partly] ішінара
   *[notThisTime] бұл жолы емес
 }
export-word-form = { $code ->
    [conversation] әңгіме
    [consultation] кеңес
    [lessonVisit] сабаққа қатысу
    [mutualVisit] өзара қатысу
    [jointLessonPlan] сабақ жоспары
    [coaching] коучинг
    [openLesson] ашық сабақ
    [training] тренинг
    [seminar] семинар
    [course] курстар
    [video] сілтемедегі бейне
    [selfStudy] өздігінен оқу
    [diagnostics] диагностика
   *[other] басқа
 }
export-word-side = { $code ->
    [mentor] тәлімгер
   *[mentee] тәлім алушы
 }
export-word-actionStatus = { $code ->
    [planned] алда
    [done] орындалды
    [notDone] орындалмады
   *[carried] келесі жылға көшті
 }
export-word-lessonKind = { $code ->
    [mentorVisit] тәлімгер тәлім алушыда
    [menteeVisit] тәлім алушы тәлімгерде
   *[colleagueVisit] өзара қатысу
 }
export-word-role = { $code ->
    [mentor] тәлімгерлер
   *[mentee] тәлім алушылар
 }
export-word-bound = { $code ->
    [high] бәрі дерлік 8–10
    [low] бәрі дерлік 1–3
    [atLeast] және жоғары
    [atMost] және төмен
   *[exact] дәл
 }
export-word-said = { $code ->
    [waiting] қорытынды әлі жоқ
    [small] рөлде бестен аз адам
    [few] жауап аз
    [whole] тек жалпы орташа
    [share] жауаптар үлесі, %
   *[mean] 1-ден 10-ға дейінгі орташа
 }
export-word-source = { $code ->
    [counted] бот санайды
   *[entered] енгізілген
 }
export-word-about = { $code ->
    [Pair] жұп
    [Meeting] кездесу
    [Membership] қатысушы
    [Offer] жұп ұсынысы
    [Achievement] жетістік
    [DayOff] сабақ жоқ күндер
    [Invite] шақыру
    [OwnQuestion] мектеп сұрағы
    [School] мектеп
    [meeting] кездесу
    [Programme] бағдарлама
    [Term] кезең
    [Observation] сабақ
    [ObservationTemplate] бақылау парағы
    [OpenLesson] ашық сабақ
    [Report] есеп
    [SurveyRound] сауалнаманың парағы
    [HelpRequest] көмек сұрау
   *[other] жазба
 }
# $code: any
export-word-action = { $code ->
    [achievement-added] жетістік енгізілді
    [achievement-changed] жетістік өзгертілді
    [achievement-dropped] жетістік жойылды
    [calendar-checked] күнтізбе тексерілді
    [calendar-dayOff] сабақ жоқ күндер енгізілді
    [calendar-dayOffDropped] сабақ жоқ күндер алып тасталды
    [calendar-preset] күнтізбе таңдалды
    [calendar-term] кезең күндері өзгертілді
    [calendar-year] жыл күндері өзгертілді
    [closing-paper] қорытынды қағаздан енгізілді
    [figures-entered] қатысушы көрсеткіштері енгізілді
    [indicator] бағдарлама көрсеткіші енгізілді
    [invite-renewed] шақыру жаңартылды
    [invite-staff] қызметкер шақырылды
    [meeting-correct] кездесу жазбасы түзетілді
    [meeting-paper] кездесу жауабы қағаздан енгізілді
    [meeting-decide] кездесу болғаны шешілді
    [offer-create] жұп ұсынылды
    [offer-withdraw] жұп ұсынысы қайтарылды
    [offer-paper-accepted] келісім қағаздан енгізілді
    [offer-paper-declined] бас тарту қағаздан енгізілді
    [pair-nudge] жұпқа еске салу хабары жіберілді
    [pair-order] бұйрық енгізілді
    [pair-pause] жұп үзілісте
    [pair-proposeTime] жұпқа уақыт ұсынылды
    [pair-resume] жұп жалғастырды
    [pair-wait] жұп мерзімі шегерілді
    [pair-extend] жұп мерзімі ұзартылды
    [pair-carry] жұп жаңа жылға көшті
    [pair-end] жұптың жұмысы аяқталды
    [people-confirmed] кіру расталды
    [people-offPaper] қатысушы Telegram-да
    [people-onPaper] қатысушы қағазда
    [questionnaire-onPaper] анкета қағаздан енгізілді
    [role-administrator] әкімші тағайындалды
    [role-ended] рөлден босатылды
    [role-handedOver] рөл тапсырылды
    [role-trustedPerson] сенімді тұлға белгіленді
    [surveys-assessed] куратор анкетасына қол қойылды
    [surveys-questionAdded] мектеп сұрағы қосылды
    [surveys-questionArchived] мектеп сұрағы алып тасталды
    [document] құжат жасалды
    [report-file] есеп файлы жасалды
    [report-confirmedOnPaper] есеп қағаздан расталды
    [reports-reminded] есептер туралы еске салынды
    [summary-worded] анықтама жолы өзгертілді
    [summary-confirmed] анықтама расталды
    [observations-templateSaved] бақылау парағы сақталды
    [people-imported] қатысушылар тізімі енгізілді
    [people-refused] кіруге рұқсат берілмеді
    [people-samePerson] кіру: сол адам
    [people-otherPerson] кіру: есімі бірдей басқа адам
    [people-renamed] аты түзетілді
    [people-newEntry] жаңа кіру: телефон
    [role-byLink] рөл сілтемемен берілді
    [role-becameMentor] тәлімгер рөлі қосылды
    [school-created] мектеп құрылды
    [school-attached] мектеп желіге қосылды
    [mentor] тәлімгер туралы белгі
    [invite-school] мектеп сілтемесі жасалды
    [invite-personal] жеке сілтеме жасалды
    [invite-newPhone] жаңа телефонға сілтеме жасалды
    [phone-used] жаңа телефоннан ашылды
    [phone-moved] кіру жаңа телефонға көшірілді
    [phone-stopped] жаңа телефонға көшіру тоқтатылды
    [export-xlsx] жүктелді: кесте
    [export-csv] жүктелді: CSV
    [export-ics] жүктелді: күнтізбе
    [export-json] жүктелді: JSON
    [invite-revoked] шақыру қайтарылды
    [invite-term] шақыру мерзімі өзгерді
    [invite-limit] шақыру шегі өзгерді
    [observations-templateOffered] бақылау парағы ұсынылды
    [observations-templateWithdrawn] бақылау парағы енді ұсынылмайды
    [programme] бағдарлама баптауы өзгерді
    [school] мектеп баптауы өзгерді
    [trial] сынақ кездесуінен кейінгі шешім
    [pair-refer] маман ұсынылды
    [trial-paper] жауап қағаздан енгізілді
    [role-mentor] тәлімгер рөлі берілді
    [role-mentee] тәлім алушы рөлі берілді
    [reports-file] мектеп есептері жасалды
    [results-file] нәтижелер кестесі жасалды
    [summary-file] анықтама жасалды
    [read-sensitive] жабық белгі ашылды
    [read-namedSheet] аты көрсетілген сауалнама ашылды
    [read-notes] жұп жазбалары ашылды
    [read-lesson] сабақ парағы ашылды
    [read-help] көмек сұрау ашылды
    [consent-programme] келісім қайтарылды, бағдарламадан шықты
    [consent-pairContact] атын көрсету келісімі қайтарылды
    [people-erasureBack] қағаз бойынша жою тоқтатылды
    [people-erasurePaper] қағаз өтінішпен деректер жойылады
   *[other] { $code }
 }

# Парақта не жоқ және неге
export-note-confirmed = Екі тарап растаған, куратор растаған және бір тарап белгілеген кездесулер бөлек саналады; бір тарап белгілегені кезең ашпайды.
export-note-private = Бас тарту себептері, сынақ кездесуінен кейінгі шешімдер, пульс, жазбалар және ерекше санаттар жүктелмейді: олар бір адамға сеніп айтылған.
export-note-notes = Жұптың жазбалары мен әр тараптың жауаптары жүктелмейді: оларды тек арналған адамдар оқиды.
export-note-goals = Мұнда тек екі тарап келіскен тұжырымдар: оған дейін мақсатты жұп қана көреді.
export-note-goals-own = Қатысушылардың бірі тек өзіне сақтаған мақсат жүктелмейді.
export-note-actions = Әрекеттің неге орындалмағаны жүктелмейді: себептер жұп пен кураторда қалады.
export-note-lessons = Тақырып пен ұпай тәлім алушы парақты ашқан жерде ғана бар; парақтың мазмұны жұпта қалады. Түзетілген жазбалар саналмайды.
export-note-lessons-own = Мұнда талқыланған сабақтар. Түзетілген жазбалар саналмайды.
export-note-lessonCounts = Тек саны: бақылау парағын жұп қана көреді.
export-note-surveys = Тек жалпы сандар, чаттағыдай. Жеке жауаптар мен қатысушылардың сөздері жүктелмейді.
export-note-surveys-wall = Бестен аз жауап: тек бүтін орташа; бір не екі жауап: ештеңе. Бестен аз адамы бар рөл көрсетілмейді.
export-note-indicators = Бот санағаны — кезеңнің соңғы күніне, ал ол әлі өтпесе, жүктелген күнге; енгізілгені — соңғы енгізілген мән; «басында» — бағдарламаның басында.
export-note-audit = Ерекше санаттар, психолог, сынақ кездесуінен кейінгі шешімдер және кімнің нені оқығаны туралы жазбалар жүктелмейді.

# Анықтамалар
export-def-sheet = Парақ
export-def-column = Баған
export-def-meaning = Бұл не
export-def-what = Жүктеп алу
export-def-span = Кезең
export-def-span-is = Екі күн де кіреді. Күндер мен уақыт мектептің сағатымен.
export-def-general = Жалпы
export-def-general-both = Екі тарап растады
export-def-general-both-is = Екі тарап та «{ $held }» деп жауап берді.
export-def-general-curator = Куратор растады
export-def-general-curator-is = Бір тарап үндемеді немесе жауаптар сәйкес келмеді, куратор себебін көрсетіп есептеді. Кезеңді біріншісі сияқты ашады.
export-def-general-oneSide = Бір тарап белгіледі
export-def-general-oneSide-is = Бір тарап жауап берді, куратор растамады. Кезең ашпайды.
export-def-general-paper = Қағаз парақ бойынша
export-def-general-paper-is = Кемінде бір жауапты куратор қол қойылған парақтан енгізді.
export-def-general-left = Не жүктелмейді
export-def-general-left-is = Жазбалар, жеке себептер, пульс, сауалнаманың жауаптары, ерекше санаттар, ашылмаған бақылау парақтары: оларды тек арналған адамдар көреді.
export-def-school = Мектептің атауы.
export-def-pair = Жұптың нөмірі, барлық парақта бірдей.
export-def-mentor = Жұптың тәлімгері.
export-def-mentee = Жұптың тәлім алушысы.
export-def-pairKind = Кеңесші немесе пән тәлімгері.
export-def-pairStatus = Жүктелген күнгі күйі.
export-def-stage = Жүктелген күнгі цикл кезеңі: танысу, сынақ, жоспарлау, серия, қорытынды.
export-def-startsOn = Жұп жұмысының бірінші күні. Парақта таңдалған кезеңнің кемінде бір күнінде жұмыс істеген жұптар.
export-def-endsOn = Жұп қай күнге дейін жоспарланған.
export-def-endedOn = Жұптың жұмысы іс жүзінде қашан аяқталды не тоқтатылды.
export-def-orderNumber = Бекіту туралы бұйрық нөмірі, енгізілген болса.
export-def-orderOn = Бұйрық күні.
export-def-overLimit = Жұп тәлімгердің нормасынан тыс.
export-def-onPaper = Тәлімгер не тәлім алушы Telegram-сыз қатысады.
export-def-both = Екі тарап растаған, осы кезеңдегі кездесулер.
export-def-curator = Куратор растаған, осы кезеңдегі кездесулер.
export-def-oneSide = Бір тарап белгілеген, осы кезеңдегі кездесулер.
export-def-minutesAll = Екі тарап не куратор растаған кездесулердің ұзақтығы.
export-def-goalsAgreed = Кезең соңына дейін екі тарап келіскен мақсаттар.
export-def-actionsAll = Осы кезеңде орындалатын не жабылған әрекеттер; мерзімі жоғы — жазылған күні бойынша.
export-def-actionsDone = Оның ішінде орындалды деп белгіленгендер.
export-def-lessons = Осы кезеңде қатысқан және талқыланған сабақтар.
export-def-startsAt = Кездесудің күні мен сағаты, түзетулермен. Кейін жазылған кездесудің сағатын ешкім айтпаса, тек күні.
export-def-meetingKind = Кездесу түрі, түзетулермен.
export-def-minutes = Ұзақтығы, түзетулермен.
export-def-place = Қатысушылар айтқан орын.
export-def-online = Қашықтан өткен кездесу.
export-def-result = Немен аяқталды. «Жауаптар әлі толық емес»: уақыты өтті, бәрі жауап берген жоқ.
export-def-reason = Куратор кездесуді неге есепке алды: белгілегенде таңдаған себебі.
export-def-paper = Жауапты куратор қол қойылған парақтан енгізді.
export-def-loggedAfter = Кездесу өткеннен кейін жазылды.
export-def-correctedOn = Соңғы түзету күні. «Болған жоқ» деген түзету кездесуді саннан шығарады.
export-def-goal = Келісілген тұжырым.
export-def-measure = Немен өлшенеді.
export-def-unit = Бірлігі, егер өз бірлігі болса.
export-def-baseline = Басындағы мәні.
export-def-target = Көздейтін мәні.
export-def-dueOn = Қай күнге дейін.
export-def-agreedOn = Екі тарап қашан келісті.
export-def-goalStatus = Келісілді, бағаланды не әлі келісілуде; кезеңнен кейінгі бағалар есепке алынбаған.
export-def-mentorResult = Соңында тәлімгер мақсатты қалай бағалады.
export-def-menteeResult = Соңында тәлім алушы қалай бағалады. Бағалар әртүрлі болуы мүмкін.
export-def-action = Не істеуге шешілді.
export-def-form = Жұмыс түрі.
export-def-responsible = Әрекетке кім жауапты.
export-def-actionStatus = Алда, орындалды, орындалмады, келесі жылға көшті.
export-def-closedOn = Қашан белгіленді.
export-def-actionResult = Не шықты, жауаптының сөзімен.
export-def-heldOn = Сабақ күні.
export-def-lessonKind = Кім кімде болды.
export-def-observer = Сабаққа кім қатысты.
export-def-teacher = Сабақты кім өткізді.
export-def-className = Сынып.
export-def-subject = Пән.
export-def-topic = Сабақ тақырыбы, парақ ашылған болса.
export-def-points = Қолданылатын критерийлердің ұпай қосындысы, парақ ашылған болса.
export-def-pointsMax = Осы критерийлер бойынша ең үлкен қосынды.
export-def-lessonsMentor = Тәлім алушының қанша сабағына тәлімгер қатысты.
export-def-lessonsMentee = Тәлімгердің қанша сабағына тәлім алушы қатысты.
export-def-term = Сауалнаманың кезеңі.
export-def-role = Кімнің жауаптары.
export-def-invited = Қанша адам шақырылды.
export-def-answered = Қаншасы уақытында жауап берді.
export-def-question = Сұрақ не туралы.
export-def-option = Таңдауы бар сұрақтың нұсқасы.
export-def-value = 1-ден 10-ға дейінгі орташа немесе жауаптар үлесі, пайызбен.
export-def-bound = «Және жоғары», «және төмен»: дәл мәні әркімнің жауабын ашып қояр еді.
export-def-respondents = Осы сұраққа қанша адам жауап берді.
export-def-said = Не көрсетілген, сан жоқ болса, неге.
export-def-code = Тізбедегі көрсеткіш нөмірі.
export-def-indicator = Көрсеткіш атауы.
export-def-now = Саналғаны — кезеңнің соңғы күніне, бірақ жүктелген күннен кеш емес; енгізілгені — соңғы енгізілген мән.
export-def-change = Қазіргіден басындағысын алғанда.
export-def-source = Бот жазбалар бойынша санайды не мектеп енгізеді.
export-def-at = Күні мен сағаты.
export-def-who = Мұны кім істеді.
export-def-did = Не істелді.
export-def-about = Неге қатысты.
export-def-aboutId = Сол жазбаның нөмірі.

audit-open = 🗒 Журнал
audit-title = <b>Журнал: кім не істеді, не оқыды</b>
audit-line = { $day } · { $by } · { $act }{ $about }
audit-none = Әзірге жазба жоқ.
audit-people = Адамды таңдау
audit-days = Күнді таңдау
audit-days-ask = Қай күннің жазбалары? Қасында — жазба саны.
audit-days-none = Осы жеті күнде жазба жоқ.
audit-earlier = ‹ Ертерек
audit-later = Кейінірек ›
audit-all = Барлық жазба
audit-people-ask = Кімнің жазбалары көрсетілсін?
