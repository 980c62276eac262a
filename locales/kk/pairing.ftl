# ── stages ──
pairing-stage-acquaintance = Танысу
pairing-stage-trial = Сынақ
pairing-stage-planning = Жоспарлау
pairing-stage-series = Серия
pairing-stage-final = Қорытынды
pairing-stage-long-acquaintance = танысу кездесуі
pairing-stage-long-trial = сынақ жұмыс кездесуі
pairing-stage-long-planning = жоспарлау кездесуі және мақсат
pairing-stage-long-series = кездесулер сериясы
pairing-stage-long-final = қорытынды кездесу
pairing-step-due = 5 қадамның { $step }-қадамы · мерзімі: { $day }
pairing-kind-consultant = кеңесші тәлімгер
pairing-kind-subject = пән тәлімгері
pairing-status-paused = ⏸ Үзіліс, жалғасатын күні: { $day }
pairing-status-completed = ✅ Цикл аяқталды: { $day }
pairing-status-ended = Жұптың жұмысы аяқталды: { $day }
pairing-status-ending = Жұп жұмысының аяқталатын күні: { $day }

# ── messages about the steps ──
pairing-push-stage =
    ✅ Кезең аяқталды: { $done }. Енді 5 қадамның { $step }-қадамы.

    { $partner }
    Келесісі: { $next }, мерзімі: { $day }.
pairing-push-started =
    Жұп құрылды: { $partner }

    Бұл — 5 қадамның 1-қадамы: танысу кездесуі, 20 минут жеткілікті. Мерзімі: { $day }.
pairing-push-started-curator =
    Жұп құрылды: { $pair }

    Екі тарап та келісті. Бірінші кездесудің мерзімі: { $day }.
    { $order }
pairing-push-completed =
    ✅ Бес кездесуден тұратын цикл аяқталды.

    { $partner }
    Осы жұмысыңыз үшін рақмет. Жұптың жазбалары Сізде қалады.
pairing-get-thanks = 📄 Алғыс хатты алу
pairing-get-certificate = 📄 Сертификатты алу
pairing-push-completed-curator =
    ✅ Цикл аяқталды: { $pair }

    Екі тарап та қорытындылады. Жұп есепке кіреді.
pairing-schedule = 📅 Кездесу белгілеу
pairing-log = Кездесіп қойдық
pairing-open-card = Жұп карточкасы
pairing-open = Жұпты ашу

# ── a pair's card ──
pairing-card-mentor = 👥 { $name } · { $kind }
pairing-card-mentee = 👥 { $name }
pairing-trial-card-settled = Жеке жауаптар · { $pair }
pairing-card-pair = 👥 { $mentor } — { $mentee }
pairing-card-meetings = 📅 Кездесулер: { $held }
pairing-card-meetings-next = 📅 Кездесулер: { $held }, келесісі: { $moment }
pairing-card-series = 📅 Серия кездесулері: { $held } / { $all }
pairing-card-series-next = 📅 Серия кездесулері: { $held } / { $all }, келесісі: { $moment }
pairing-card-goal = 🎯 Мақсат: { $state }
pairing-card-goal-none = қойылмаған
pairing-card-goal-waits = жауап күтуде
pairing-card-goal-agreed = келісілген
pairing-card-goal-assessed = қорытындыланған
pairing-card-plan = Жоспар: { $done } / { $all }
pairing-card-plan-next = Жоспар: { $done } / { $all }, ең жақыны: { $day }
pairing-card-ends = Жұп мерзімі: { $day }
pairing-card-order = Бұйрық: { $order }
pairing-card-order-on = Бұйрық: { $order }, { $day }
pairing-card-order-none = Бұйрық деректері енгізілмеген
pairing-card-over = Нормадан тыс: { $reason }
pairing-card-wait = Күтеміз, мерзімі: { $day }
pairing-card-nudged = Куратордың хабарламасы: { $day }
pairing-card-paper = Telegram-сыз: { $name }. Куратор қағаз бойынша растайды.
pairing-card-ready-one = Қорытындыға дайындық: { $name }
pairing-card-ready-both = Қорытындыға дайындық: екі тарап та
pairing-card-final-left = Қалғаны: { $left }
pairing-left-meeting = қорытынды кездесу
pairing-left-goals = мақсаттың қорытындысы
pairing-left-actions = жоспар әрекеттерін жабу
pairing-left-closing = «өзіме не аламын»
pairing-left-goal = екі тарап келіскен мақсат
pairing-left-plan = күні бар үш әрекет
pairing-meetings = 📅 Кездесулер
pairing-goal = 🎯 Мақсат-жоспар
pairing-ready = Қорытындыға дайынбыз
pairing-trial-open = Жеке сұраққа жауап беру
pairing-closing-open = Қорытындылау
pairing-closing-paper = Қағаздан: { $name }
pairing-discuss-open = Жеке жауаптар
pairing-manage = Жұпты басқару
pairing-write-both = Екеуіне жазу
pairing-rematch = Басқасын таңдау
pairing-another = Тағы бір тәлімгер
pairing-to-list = ← Жұптар
pairing-to-mine = ← Жұптарым

# ── what the curator may do ──
pairing-manage-title =
    { $pair }
    Не істеу керек?
pairing-order-set = Бұйрық деректерін енгізу
pairing-order-change = Бұйрықты өзгерту
pairing-pause = ⏸ Үзіліс
pairing-resume = Үзілісті тоқтату
pairing-wait = Күте тұру…
pairing-end = Жұп жұмысын аяқтау
pairing-mentor-leaves = Тәлімгер кетеді: барлық жұптар
pairing-order-ask =
    { $pair }
    Бұйрықтың нөмірі мен күнін бір жолға жазыңыз.

    Мысалы: 45-к 20.11.2026
pairing-order-ask-new =
    Бұйрықтың нөмірі мен күнін бір жолға жазыңыз.

    Мысалы: 45-к 20.11.2026
pairing-order-bad = Бұйрықты оқу мүмкін болмады.
pairing-pause-ask =
    ⏸ { $pair }

    Үзілістен кейін қай күні жалғасады? Жұптың мерзімдері тоқтайды. Екі тарапқа хабар барады, себебі онда айтылмайды.
pairing-pause-all = Барлық жұбы: { $name } · { $count }
pairing-pause-week = 1 апта · { $day }
pairing-pause-fortnight = 2 апта · { $day }
pairing-pause-month = 1 ай · { $day }
pairing-other-date = Басқа күн
pairing-pause-done = { $count ->
   *[other] ⏸ Үзілісте { $count } жұп, жалғасатын күні: { $day }. Мерзімдер өзі жылжиды.
 }
pairing-push-paused =
    ⏸ Жұп үзілісте. Жалғасатын күні: { $day }.

    { $partner }
    Мерзімдер тоқтады, еске салулар болмайды. Кездесуге ертерек те келісуге болады.
pairing-push-resumed =
    Үзіліс аяқталды, жұп жұмысын жалғастырады.

    { $partner }
    Мерзімдер үзіліс уақытына жылжыды.
pairing-resumed = Үзіліс тоқтатылды, екі тарапқа хабарлаймыз.
pairing-wait-ask =
    { $pair }
    Қай күнге дейін күтеміз? Бұл жұп назар аудару керек тізімде болмайды. Қатысушыларға ештеңе келмейді.
pairing-wait-done = Күтеміз: { $day }.
pairing-end-ask =
    { $pair }
    Жұптың жұмысы не себепті аяқталады? Себебін қатысушылар көрмейді.
pairing-end-agreement = Келісім бойынша
pairing-end-leftSchool = Мектептен кету
pairing-end-absence = Ұзақ уақыт болмау
pairing-end-conflict = Келіспеушілік
pairing-end-safety = Қауіпсіздік
pairing-end-cancelledBySchool = Мектеп тоқтатады
pairing-end-mentorRefused = Тәлімгердің бас тартуы
pairing-end-rematch = Басқасын таңдау
pairing-end-sure =
    { $pair }
    { $kind }. Жұп жұмысын бүгін аяқтаймыз ба? Екі тарапқа бірдей бейтарап хабар барады.
pairing-end-notice =
    { $pair }
    { $kind }. Тоқтату туралы кемінде 3 жұмыс күні бұрын жазбаша ескертіледі: ең жақын күн — { $day }.
pairing-end-refused =
    { $pair }
    { $kind }. Бүгін аяқтаймыз ба, әлде таңдалған күннен бе?
pairing-end-now = Бүгін аяқтау
pairing-end-now-noticed = Бүгін: ескертілген
pairing-end-on = Күні: { $day }
pairing-end-done = Жұптың жұмысы аяқталды. Екі тарапқа хабарлаймыз.
pairing-end-planned = Жұп жұмысының аяқталатын күні: { $day }. Екі тарапқа хабарлаймыз.
pairing-end-next = { $name } қайтадан тәлімгер күтеді.
pairing-push-ended =
    Жұптың жұмысы аяқталды.

    { $partner }
    Бірлескен жұмыс үшін рақмет. Жазбалар Сізде қалады. Әрі қарай не болатынын куратор { $curator } айтады.
pairing-push-ending =
    Жұп жұмысының аяқталатын күні: { $day }.

    { $partner }
    Оған дейін бәрі әдеттегідей. Әрі қарай не болатынын куратор { $curator } айтады.
pairing-leaves-none = Бұл тәлімгердің қазір жұбы жоқ.
pairing-leaves =
    Тәлімгер кетеді: { $name } · жұп { $number } / { $all }
    { $mentee } · { $stage }

    Бұл жұпты не істейміз?
pairing-leaves-rematch = Басқасын таңдау
pairing-leaves-agreement = Келісім бойынша аяқтау
pairing-leaves-stays = Сол күйі қалдыру
pairing-leaves-check =
    Тәлімгер кетеді: { $name }

    { $summary }

    Жазамыз ба? Қатысушыларға бейтарап хабар барады.
pairing-leaves-do = Жазу
pairing-leaves-done = Жазылды. Жаңа тәлімгер күтетіндер: { $count }.

# ── offers ──
pairing-reason-subject = пәні бірдей
pairing-reason-stage = білім беру деңгейі бірдей
pairing-reason-topic = мықты тақырыбы — { $topic }
pairing-reason-hours = ортақ сағат: { $count }
pairing-offer-for-mentee = Сізге тәлімгер табылды
pairing-offer-for-mentor = Сізге тәлім алушы ұсынылады
pairing-offer-kind = Түрі: { $kind }
pairing-offer-why = Неліктен: { $reasons }
pairing-offer-until = Жауап беру мерзімі: { $day }.
pairing-offer-late = Жауап мерзімі — { $day }. Әлі де қабылдауға болады.
pairing-offer-remind = Жұп ұсынысы Сіздің жауабыңызды күтеді.
pairing-offer-order = Бұйрыққа дейін { $count } жұмыс күні қалды: { $day }.
pairing-offer-order-today = Бұйрық бүгін шығады.
pairing-offer-brief = Жұп ұсынысы: жауап мерзімі { $day }
pairing-offer-silent-brief = Жұп ұсынысына әзірге жауап жоқ: { $pair }
pairing-offer-open = Ұсынысты ашу
pairing-offer-accept = Қабылдау
pairing-offer-ask = Кураторға сұрақ
pairing-offer-decline = Бас тарту
pairing-offer-thanks = Жазылды. Екінші жауапты күтеміз — сосын әрі қарай не болатынын жазамын.
pairing-offer-accepted = Екі тарап та келісті, жұп жұмысын бастады.
pairing-offer-by-paper = Жауабыңызды куратор қағаздан енгізді: { $answer }.
pairing-by-paper-accepted = келісім
pairing-by-paper-declined = бас тарту
pairing-offer-off = Жұп құрылмады, куратор басқа нұсқа таңдайды.
pairing-offer-declined = Жазылды. Куратор басқа нұсқа таңдайды, мен жазамын.
pairing-offer-declined-talk = Жазылды. Куратор Сізбен жеке сөйлесіп, басқа нұсқа таңдайды.
pairing-decline-ask = Жақсы. Себебін тек { $reader } көреді, жазбауға да болады.
pairing-decline-obligatory =
    Бағдарлама жас мұғалімдерге міндетті: бұл тәлімгерден бас тартуға болады, басқасын таңдаймыз.

    Себебін тек { $reader } көреді, жазбауға да болады.
pairing-decline-silent = Себебін жазбау
pairing-reader-curator = куратор { $name }
pairing-reader-trusted = { $name } (сенімді тұлға)
pairing-reader-none = куратор
pairing-consent-first =
    Жұп құру үшін келісіміңіз керек: екінші қатысушы атыңызды, пәніңізді және байланыс дерегіңізді көреді.

    Содан кейін қайтып, ұсынысты қабылдауға болады.
pairing-consent-open = Келісімді оқу
pairing-offer-card =
    Жұп ұсынысы · { $kind }
    { $pair }
pairing-offer-answer-none = { $name }: жауап күтеміз
pairing-offer-answer-unreachable = { $name }: бот хабарламалары жетпейді, жауабын қағаздан енгізіңіз
pairing-offer-answer-accepted = { $name }: қабылданды, { $day }
pairing-offer-answer-declined = { $name }: бас тарту, { $day }
pairing-offer-reason = Себебі: { $reason }
pairing-offer-no-reason = себебі айтылмаған
pairing-offer-card-until = Жауап мерзімі: { $day }. Тәлімгердің орны осы ұсынысқа сақталады.
pairing-offer-card-late = Жауап мерзімі — { $day }. Ұсыныс қайтарылып алынғанша қабылдауға болады.
pairing-offer-order-by = { $count ->
   *[other] Бұйрыққа дейін { $count } жұмыс күні қалды.
 }
pairing-offer-state-accepted = Жұп жұмысын бастады.
pairing-offer-state-declined = Ұсыныс жабылды: бас тартылды.
pairing-offer-state-withdrawn = Ұсыныс қайтарылып алынды.
pairing-offer-state-open = Ұсыныс ашық.
pairing-offer-state-expired = Жауап мерзімі өтті.
pairing-offer-paper-accepted = Келісімін жазу: { $name }
pairing-offer-paper-declined = Бас тартуын жазу: { $name }
pairing-offer-withdraw = Ұсынысты қайтарып алу
pairing-offer-withdraw-sure =
    { $pair }
    Ұсынысты қайтарып аламыз ба? Екі тарапқа мынау барады: «{ pairing-offer-off }»
pairing-offer-withdrawn = Ұсыныс қайтарылып алынды, тәлімгердің орны бос.
pairing-offers-title = Жұп ұсыныстары — { $count }
pairing-offers-none = Қазір ашық ұсыныс жоқ.
pairing-offers-line = { $number }. { $pair }: мерзімі { $day } ({ $who })
pairing-offers-line-late = { $number }. { $pair }: жауап жоқ, мерзімі { $day } ({ $who })
pairing-push-silent =
    Жұп ұсынысы: әзірге жауап жоқ

    { $pair }
    Күтеміз: { $who }. Мерзімі { $day } болды, ұсыныс қайтарылып алынғанша қабылдауға болады.
pairing-push-declined =
    Жұп ұсынысы: жауап келді

    { $pair }
    { $name }: бас тарту. Себебі: { $reason }
pairing-push-declined-second = Бұл екінші бас тарту: бағдарлама міндетті, жеке сөйлесіңіз.

# ── a new pair ──
pairing-choose-mentee = ➕ Жаңа жұп · кімге тәлімгер керек? Атының бір бөлігін жазуға болады.
pairing-choose-waiting = Тәлімгер күтетіндер: { $count }
pairing-choose-mentee-none = Қазір тәлімгер күтіп отырған ешкім жоқ.
pairing-choose-has-mentor = тәлімгері бар
pairing-choose-all = Барлығын көрсету
pairing-choose-found = «{ $query }» сұрауы бойынша: { $count }
pairing-choose-mentor = ➕ Жаңа жұп · { $who }. Кім тәлімгер болады? Атының бір бөлігін жазуға болады.
pairing-choose-mentor-none = Базада әзірге мақұлданған тәлімгер жоқ.
pairing-choose-seats = { $number }. { $who } · алынған орын: { $taken } / { $all }
pairing-reason-before = бұрын ұсынылған, жұп құрылмаған
pairing-reason-pair = бұрын жұп болған, аяқталған
pairing-choose-unreachable = бот хабарламалары жетпейді
pairing-choose-gone = Бұл қатысушы тізімде жоқ. Басқасын таңдаңыз.
pairing-pick-mentor = Кімді тәлімгер еткіңіз келеді? Атының бір бөлігін жазуға болады.
pairing-pick-none = Қазір барлық тәлімгердің орны бос емес. Нұсқаны куратор өзі таңдайды.
pairing-check =
    ➕ { $mentor } — { $mentee }
pairing-check-pick =
    Тәлімгеріңіз: { $mentor }
    Ұсыныс Сізден барады, жауапты тәлімгер береді.
pairing-check-dates = Жұп мерзімі: { $end }. Жауап беру мерзімі: { $due }.
pairing-check-full = Орын жоқ: { $taken } / { $all } алынған. Нормадан тыс тек себебімен, ол есепке кіреді.
pairing-check-reason = Нормадан тыс себебін жазу
pairing-check-send = Ұсыныс жіберу
pairing-kind-button-consultant = Кеңесші
pairing-kind-button-subject = Пән
pairing-over-ask =
    { $mentor }: алынған орын { $taken } / { $all }.
    Неге тағы бір жұп? Бір жолмен жазыңыз, себебі дайджест пен есепте көрінеді.
pairing-late =
    Бағдарлама соңына ({ $day }) 13 аптадан аз қалды. Бұл жұпты қалай құрамыз?
pairing-late-only =
    Бағдарлама соңына ({ $day }) 4 аптадан аз қалды. Толық циклге уақыт жетпейді, жұп келесі жылы жалғасады.
pairing-late-short = Қысқа: 3, 7 және 7 күн
pairing-late-nextYear = Келесі жылға дейін
pairing-late-ownDates = Аяқталатын күнін өзім таңдаймын
pairing-late-chosen-short = Қысқа бағдарлама: кезеңдер 3, 7 және 7 күн, серияда екі кездесу.
pairing-late-chosen-nextYear = Жұп келесі оқу жылында жалғасады.
pairing-late-chosen-ownDates = Аяқталатын күні жеке таңдалған.
pairing-end-date-ask = Жұп қай күнге дейін жұмыс істейді? Күнді жазыңыз, мысалы: 25.04
pairing-end-date-bad = Күнді оқу мүмкін болмады. Бағдарлама ішіндегі күнді жазыңыз, мысалы: 25.04
pairing-refused-notFound = Бұл жазба енді жоқ.
pairing-refused-notAllowed = Мұны куратор жасай алады.
pairing-refused-programmeClosed = Бағдарлама жабық, әзірге жаңа жұп құрылмайды. Оны үйлестіруші аша алады.
pairing-refused-noMentor = Бұл тәлімгер қазір базада жоқ. Басқасын таңдаңыз.
pairing-refused-kindTaken = Бұл түрдегі тәлімгер бар. Басқа түрін таңдаңыз.
pairing-refused-alreadyOffered = Мұндай жұп немесе ұсыныс бар.
pairing-refused-overLimit = Тәлімгерде орын жоқ. Нормадан тыс себебін жазыңыз немесе басқасын таңдаңыз.
pairing-refused-seatTaken = Соңғы орынды жаңа ғана басқа ұсыныс алды. Қайтып, басқа тәлімгер таңдауға болады.
pairing-refused-noTrustedPerson = Куратор — осы жұптың бір тарапы. Алдымен сенімді тұлғаны белгілеңіз: куратор туралы сұрақ болса, кімге жазу керек.
pairing-refused-lateChoice = Алдымен жыл соңындағы жұпты қалай құратыныңызды таңдаңыз.
pairing-refused-badEnd = Бұл күн сәйкес келмейді. Бағдарлама ішіндегі күнді таңдаңыз.
pairing-refused-consentFirst = Алдымен атыңыз бен пәніңізді екінші қатысушыға көрсетуге келісім керек.
pairing-refused-offerClosed = Бұл ұсыныс жабылған. Қазіргі жағдайды көрсетемін.
pairing-refused-answered = Жауап бұрын жазылған.
pairing-refused-tooLate = Бұл шешіліп қойған. Қазіргі жағдайды көрсетемін.
pairing-refused-tooSoon = Алдымен сынақ кездесуі расталуы керек.
pairing-refused-past = Бұл күн өтіп кетті. Басқасын таңдаңыз.
pairing-refused-noReader = Бұл адамға қазір жазуға болмайды. Басқасын таңдаңыз.
pairing-refused-manyRequests = Бес өтінішіңіз жауап күтіп тұр. Шұғыл болса, қоңырау шалыңыз немесе өзіңіз барыңыз.
pairing-refused-atOnceOnly = Бұл себеппен жұп жұмысы бірден аяқталады, күн таңдалмайды.
pairing-refused-noticeFirst = Кемінде 3 жұмыс күні бұрын жазбаша ескерту керек.

# ── help ──
pairing-help-school = 🙋 Көмек қай мектепте керек?
pairing-help-kind = 🙋 Қандай көмек керек? Кім оқитынын кейін өзіңіз таңдайсыз.
pairing-help-urgentQuestion = Шұғыл сұрақ
pairing-help-anotherMentor = Басқа тәлімгер
pairing-help-conflict = Қарым-қатынастағы қиындық
pairing-help-psychologist = Психологпен сөйлесу
pairing-help-concern = Жұпта алаңдаушылық бар
pairing-help-reader = 🙋 Кім оқиды? Басқа ешкім көрмейді.
pairing-help-nobody = 🙋 Қазір бұл туралы жазатын адам жоқ. Қайтып, басқасын таңдаңыз.
pairing-help-none = 🙋 Әзірге жазатын адам жоқ: мектепте куратор әлі тағайындалмаған.
pairing-help-no-psychologist = Бағдарламада әзірге психолог жоқ, бұл адамдар байланысуға көмектеседі.
pairing-help-role-mentor = Тәлімгер: { $name }
pairing-help-role-curator = Куратор: { $name }
pairing-help-role-trustedPerson = Сенімді: { $name }
pairing-help-role-psychologist = Психолог: { $name }
pairing-help-text =
    🙋 { $reader }
    Қандай көмек керегін бір хабармен жазыңыз. Тек осы адам көреді.
pairing-help-sent =
    🙋 Жіберілді: { $reader }.

    Жауап осында келеді. Мұны басқа ешкім көрмейді.
pairing-help-card = 🙋 Сізге тәлімгерлік бағдарламасынан хабар бар
pairing-help-own = 🙋 Сіздің хабарыңыз: { $reader }
pairing-help-from = { $name } · { $kind } · { $moment }
pairing-help-reply = Жауап беру
pairing-help-close = Жауапсыз жабу
pairing-help-replied = ✅ Жауап жіберілді: { $name }
pairing-help-closed-line = ✅ Өтініш жабылды.
pairing-discuss-done = ✅ Шешім жазылды.
pairing-paper-kept = ✅ Қағаздағы жауап енгізілді.
pairing-help-closed = Жабылды.
pairing-help-reply-line = Жауап: «{ $reply }»
pairing-help-reply-ask = Жауабыңызды бір хабармен жазыңыз. Тек { $name } оқиды.
pairing-help-returned = Оны оқитын адам жоқ. Кімге жіберейік? Басқалар көрмейді.
pairing-help-returned-nobody = Оны оқитын да, жіберетін де адам әзірге жоқ. Куратор тағайындалғанда жазыңыз.
pairing-preview-both = Екеуіне де осы келеді: { $pair }
pairing-preview-one = { $name } мынаны алады:
pairing-preview-text = <blockquote>{ $text }</blockquote>
pairing-preview-send-both = Екеуіне жіберу
pairing-preview-close = Жіберіп, жабу
pairing-help-read = 🙋 Хабарыңыз оқылды: { $reader }
pairing-ready-ask = Қорытынды жасаймыз ба? Екеуіңіз де осылай десеңіз, жұп қорытынды кездесуге өтеді. Мұны кері қайтару мүмкін емес.
pairing-ready-sure = Жіберу: дайынбыз
pairing-help-answered = 🙋 Хабарыңызға жауап: { $reader }
pairing-help-answered-read = Сұрағыңыз қалса, тағы жазыңыз.

# ── the private answer after the trial meeting ──
pairing-trial-ask =
    Осы жұпта жұмысты жалғастырамыз ба?

    Екінші қатысушы жауабыңызды көрмейді. Тек { $reader } оқиды.
pairing-trial-continue = Жалғастырамыз
pairing-trial-discuss = Куратормен талқылағым келеді
pairing-trial-discuss-trusted = Талқылағым келеді
pairing-trial-thanks = Рақмет. Екінші жауапты күтеміз — сосын әрі қарай не болатынын жазамын.
pairing-trial-talk =
    Жұптағы жұмыс туралы әрқайсыңызбен бөлек сөйлеседі: { $reader }.

    Сынақ кездесуінен кейін ондай болып тұрады. Әрі қарай не болатынын екі тарапқа бірден жазамын.
pairing-trial-passed = Бұл сұрақ шешілді, жұп жұмысын жалғастырады.
pairing-trial-not-yet = Жеке сұрақ сынақ кездесуі расталғанда шығады.
pairing-trial-card =
    Жұп Сіздің шешіміңізді күтеді
    { $pair }
pairing-trial-answer-before = { $name }: жауап бұрынғы оқитын адамға берілген
pairing-trial-answer-none = { $name }: әзірге жауап жоқ
pairing-trial-answer-continue = { $name }: жалғастырамыз
pairing-trial-answer-discuss = { $name }: талқылағысы келеді
pairing-trial-card-note = Олар бір-бірінің жауабын көрмейді. «{ pairing-trial-decide-continue }» десеңіз, екеуіне де әдеттегі «Кезең аяқталды» барады, сондықтан алдымен сөйлесіңіз.
pairing-trial-card-talk = Әрқайсысымен сөйлесетініңіз екеуіне де айтылды. Не шештіңіз?
pairing-trial-card-done = Шешім қабылданды.
pairing-trial-decide-continue = Жалғастырамыз
pairing-trial-decide-talk = Әрқайсысымен сөйлесу
pairing-trial-decide-rematch = Басқасын таңдау
pairing-trial-paper-continue = ✍️ Жалғасады: { $name }
pairing-trial-paper-discuss = ✍️ Талқылау: { $name }

# ── the end of the cycle ──
pairing-push-ready =
    Қорытындыға дайындық: { $partner }

    Екі тарап та жауап беріп, серия кездесулері расталған соң, қорытынды кездесуді белгілеуге болады.
pairing-wait-until = Күні: { $day }
pairing-closing-takeaway =
    📝 Жұп қорытындысы · { $name }
    Осы жұмыстан өзіңізге не аласыз? Бір-екі сөйлеммен.
pairing-closing-takeaway-paper =
    📝 Қағаздан қорытынды · { $name }
    «Өзіме не аламын» — парақта жазылғандай.
pairing-closing-now = Қазір: «{ $text }»
pairing-closing-verdict =
    { $name }: өз бетінше жұмыс істеуге дайындығы қандай?
    Жауап жұптың есебіне кіреді.
pairing-closing-verdict-own =
    Өз бетіңізше жұмыс істеуге дайындығыңызды қалай көресіз? Өткізіп жіберуге болады.
pairing-verdict-ready = Дайын
pairing-verdict-readyWithSupport = Қолдау болса, дайын
pairing-verdict-anotherYear = Тәлімгермен тағы бір жыл
pairing-closing-continues = Бұл жұпты келесі жылы жалғастырамыз ба?
pairing-closing-continues-yes = Жалғастыру
pairing-closing-continues-no = Осымен аяқтау
pairing-closing-done = Жазылды. Екі тарап қорытындылап, қорытынды кездесу расталғанда, цикл аяқталады.
pairing-closing-goals = 🎯 Мақсат қорытындысы
pairing-refused-closingSoon = Соңғы кезеңде қорытындылауға болады.
pairing-leaves-gone = Бұл жұптың жұмысы аяқталған.
pairing-leaves-anew = Қайта өту

# ── lists ──
pairing-list-title = 👥 Жұптар: { $count } · { $lead }
pairing-list-empty = Бұл жер әзірге бос.
pairing-list-filter = Сүзгі
pairing-list-search = Іздеу
pairing-list-offers = Ұсыныстар · { $count }
pairing-list-new = ➕ Жаңа жұп
pairing-search-ask = Кімді іздейміз? Тегін немесе атын жазыңыз, бір бөлігі де жарайды.
pairing-filter-ask = Қай жұптарды көрсетейін?
pairing-filter-living = Барлық белсенді жұптар
pairing-filter-attention = Назар аудару керек
pairing-filter-acquaintance = Танысу
pairing-filter-trial = Сынақ
pairing-filter-planning = Жоспарлау
pairing-filter-series = Серия
pairing-filter-final = Қорытынды
pairing-filter-paused = Үзілісте
pairing-filter-past = Аяқталған
pairing-filter-title-attention = Назар аудару керек
pairing-filter-title-acquaintance = Кезең: танысу
pairing-filter-title-trial = Кезең: сынақ
pairing-filter-title-planning = Кезең: жоспарлау
pairing-filter-title-series = Кезең: серия
pairing-filter-title-final = Кезең: қорытынды
pairing-filter-title-paused = Үзілісте
pairing-filter-title-past = Аяқталған
pairing-line = { $number }. { $pair }: { $state }
pairing-line-acquaintance = танысу
pairing-line-trial = сынақ
pairing-line-planning = жоспарлау
pairing-line-series = серия
pairing-line-final = қорытынды
pairing-line-paused = үзіліс
pairing-line-completed = цикл аяқталды
pairing-line-ended = жұмысы аяқталды
pairing-line-due = { $stage }, мерзімі { $day }
pairing-line-overdue = { $stage }, мерзімі өтті: { $day }
pairing-line-discuss = талқылауды сұрайды
pairing-line-contradiction = кездесу туралы жауаптар сәйкес емес
pairing-line-oneSide = кездесуді бір тарап белгіледі
pairing-line-help = көмек сұралды
pairing-line-over = жұп мерзімі өтті
pairing-line-noStep = көптен жаңа қадам жоқ
pairing-line-pulse = пульс төмендеді
pairing-line-missedTwice = кездесулер өтпеді
pairing-line-noPlan = жоспар әлі жоқ
pairing-line-overLimit = нормадан тыс
pairing-mine-title = 👥 Жұптарым
pairing-mine-none = Әзірге жұп жоқ. Куратор жұп ұсынғанда, бірден жазамын.
pairing-ready-said = Жазылды: қорытындыға дайынбыз.
pairing-curator-only = Жұптарды мектеп кураторы құрады. Куратор рөлін мектеп баптауларында беруге болады.
pairing-pick-open = Тәлімгер таңдау

# ── the next step of a stage ──
pairing-next-meeting = { $who } · { $stage }: кездесу белгілеу, { $due }
pairing-next-goal = { $who } · { $stage }: мақсатты келісу, { $due }
pairing-next-plan = { $who } · { $stage }: күні бар үш әрекет керек, { $due }
pairing-next-ready = { $who } · { $stage }: қорытындылауға болғанда белгілеңіз
pairing-next-actions = { $who } · { $stage }: жоспар әрекеттерін белгілеу
pairing-next-meeting-do = 📅 Кездесу белгілеу
pairing-next-goal-do = 🎯 Мақсатты ашу
pairing-next-plan-do = 🎯 Жоспарды ашу
pairing-next-ready-do = Қорытындыға дайынбыз
pairing-next-until = мерзімі: { $day }
pairing-next-was = мерзімі өтті: { $day }
pairing-next-confirm = { $who } · { $stage }: кездесуді белгілеу, { $due }
pairing-next-answer = { $who } · { $stage }: жеке сұраққа жауап беру, { $due }
pairing-next-assess = { $who } · { $stage }: мақсат қорытындысы, { $due }
pairing-next-sum-up = { $who } · { $stage }: жұп жұмысын қорытындылау, { $due }
pairing-next-confirm-do = 📅 Кездесуді белгілеу
pairing-next-answer-do = Жауап беру
pairing-next-assess-do = 🎯 Мақсат қорытындысы
pairing-next-sum-up-do = Қорытындылау

# Келісім қайтарылды
pairing-withdraw-programme =
    <b>Келісімді кері қайтарып алып, шығасыз ба?</b>
    Жұмысы аяқталатын жұп: { $pairs }. Жабылатын ұсыныс: { $offers }.
    Екінші қатысушы мен кураторға бейтарап хабар барады.
    Еске салу келмейді. Мектеп сілтемесімен қайта кіруге болады.
pairing-withdraw-last-curator = Мұнда жалғыз куратор Сізсіз: рөл мектепті жүргізетін адамға өтеді, оған бірден хабар барады.
pairing-withdraw-programme-do = Кері қайтарып алып, шығу
pairing-withdraw-programme-done =
    Келісім кері қайтарылды, қатысу аяқталды.
    Жұмысы аяқталған жұп: { $pairs }. Жабылған ұсыныс: { $offers }. Еске салу енді келмейді.
    Бұрын жазылғаны әзірге сақталады. Оны жоюға болады.
pairing-withdraw-erase = 🗑 Менің деректерім
pairing-withdraw-pairContact =
    <b>Атыңыз көрсетілмесін бе?</b>
    Екінші қатысушы атыңыздың орнына «тәлімгер» не «тәлім алушы» деп көреді, құжатта да солай.
    Жаңа ұсыныс болмайды, ашығы жабылады: { $offers }.
    Белсенді жұп ({ $pairs }) туралы сұраймын: жалғасады ма, аяқталады ма.
pairing-withdraw-pairContact-do = Атымды көрсетпеу
pairing-withdraw-pairContact-done = Атыңыз жасырылды. Жабылған ұсыныс: { $offers }. Қайтаратын жері: «{ people-my-consents }».
pairing-withdraw-pairs = Жұппен не істейміз: { $names }? Әзірге жалғасып тұр.
pairing-withdraw-goes = Жалғастыру: { $name }
pairing-withdraw-ends = Аяқтау: { $name }
pairing-withdraw-goes-done = Жазылды, жұп атсыз жалғасады. Куратор біледі.
pairing-withdraw-ends-done = Жұптың жұмысы аяқталды. Екінші қатысушы мен кураторға бейтарап хабар барады.
pairing-consent-hidden = { $name }: аты екінші қатысушыға енді көрсетілмейді. Келісім қайта берілгенше жаңа жұп болмайды.
pairing-consent-goes = { $name }: жұп атсыз жалғасады.
pairing-consent-ended = { $name }: жұптың жұмысы келісім бойынша аяқталды.
pairing-no-consent = атын көрсетуге келісім жоқ
pairing-refused-noConsent = Атын екінші қатысушыға көрсетуге келісім жоқ. Келісім берілгенде жұп құруға болады.

# ── a pair's last weeks, and what comes after its last day ──
pairing-end-near =
    Жұп мерзімі: { $day } · { $partner }

    Осы күнге дейін кездесіп, қорытынды жасауға болады. Одан кейін куратор { $curator } шешеді: аяқтау, ұзарту немесе келесі жылы жалғастыру.
pairing-end-near-brief = Жұп мерзімі: { $day } · { $partner }
pairing-end-today =
    Бүгін — жұптың соңғы күні: { $partner }

    Осы жұмысыңыз үшін рақмет. Әрі қарай не болатынын куратор { $curator } жазады. Жұптың жазбалары Сізде қалады.
pairing-end-today-brief = Бүгін — жұптың соңғы күні: { $partner }
pairing-end-card = Жұп: { $partner }
pairing-push-extended =
    Жұп мерзімі ұзартылды: { $day }.

    { $partner }
    Бәрі бұрынғыша жалғасады.
pairing-push-carried =
    Жұп жаңа оқу жылында жалғасады, басталатын күні: { $day }.

    { $partner }
    Осы күнге дейін мерзімдер тоқтайды, еске салу болмайды. Жазбалар Сізде қалады.
pairing-over-open = Жұп әрі қарай
pairing-over-extend = Ұзарту: { $day }
pairing-over-carry = Келесі жылға
pairing-over-tells = Шешімді екі тарап та бірден, бірдей сөзбен біледі.
pairing-over-preview = { $what ->
    [end] Жұптың жұмысын аяқтау: { $pair }.
    [extend] Жаңа мерзімі { $day }: { $pair }.
   *[carry] Келесі жылға көшіру, жалғасатын күні { $day }: { $pair }.
 }
pairing-over-preview-told = Хабар алатындар: { $names }. Мәтіні:
pairing-over-preview-nobody = Екі тарап та Telegram-сыз: хабар жіберілмейді, өзіңіз айтыңыз.
pairing-over-send = Жіберу
pairing-over-do = Жазу
pairing-over-end-done = ✅ Аяқталды: { $pair }. Екі тарапқа да хабарлаймыз.
pairing-over-extend-done = ✅ Жаңа мерзім { $day }: { $pair }. Екі тарапқа да хабарлаймыз.
pairing-over-carry-done = ✅ Жалғасатын күні { $day }: { $pair }. Екі тарапқа да хабарлаймыз.
