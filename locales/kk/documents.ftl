# Кез келген құжатта болатын жазулар
document-page = { $pages } беттің { $page }-беті
document-date-blank = 20____ ж. «____» ______________
document-year = { $year } оқу жылы
document-period = { $from } — { $to }
document-school = Мектеп
document-date = Күні
document-total = Барлығы
document-full-name = Тегі, аты, әкесінің аты
document-signature = Қолы
document-no-date = күні жоқ
document-role-mentor = Тәлімгер
document-role-mentee = Тәлім алушы
document-role-curator = Куратор
document-role-director = Директор
document-position = мұғалім ({ $subjects })
document-position-any = мұғалім
document-person = { $name }, { $position }
document-goal = «{ $specific }» — { $measured }. Мерзімі: { $due }.
document-goals-none = Екі тарап келіскен мақсат әзірге жоқ.
document-goals-open = Тағы { $count } мақсат әлі келісілмеген, құжатқа кірмейді.
document-draft = Жоба: заңгермен немесе кадр бөлімімен тексеріңіз
document-draft-footer = Жоба, қол қойылмаған

# Кездесулер
document-meeting-both = Өтті: { $day }, екеуі де растады
document-meeting-curator = Өтті: { $day }, куратор растады
document-meeting-oneSide = Бір тарап белгіледі: { $day }
document-meeting-ahead = Белгіленген күні: { $day }
document-meeting-corrected = { $held }; түзету жазылған күн: { $day }
document-meeting-none = Әлі белгіленбеген
document-meeting-none-several = Әлі белгіленбеген
document-held = екеуі растаған — { $both }, куратор растаған — { $curator }, бір тарап белгілеген — { $oneSide }
document-portfolio-held = Өткені
document-confirmed-both = Екеуі растаған
document-confirmed-curator = Куратор растаған
document-confirmed-oneSide = Бір тарап белгілеген

# Тәлімгерлік жоспары
document-open = 📄 Құжаттар
document-plan-title = Тәлімгерлік жоспары
document-plan-footer = Тәлімгерлік жоспары: { $mentor } — { $mentee }
document-mentor-name = Тәлімгердің (ментордың) аты-жөні
document-mentee-name = Тәлім алушының (ментидің) аты-жөні
document-plan-term = Жоспарды іске асыру мерзімі
document-plan-aim-label = Мақсаты
document-plan-aim = мектеп тәжірибесін жақсартудың басым мәселелерін анықтау және бірлескен жұмыс кезеңіне тәлімгерлік жоспарын әзірлеу
document-plan-goals = Жұптың мақсаттары
document-plan-criteria = Жетістік критерийлері
document-criterion = Критерий
document-criterion-mark = Белгі
document-criterion-pair = Жұп құрылды (ментор — менти)
document-criterion-problem = Проблемалық мәселе анықталып, нақтыланды
document-criterion-strategy = Әрекет стратегиясы таңдалды
document-criterion-plan = Бірлескен әрекеттер жоспары әзірленді
document-criterion-done-on = Орындалды: { $day }
document-criterion-actions = Орындалды: жоспарда { $count } әрекет бар
document-criterion-dated = Орындалды: мақсат келісілді, күні бар { $count } әрекет
document-criterion-not-yet = Әлі жоқ
document-plan-work = Жұмыс жоспары
document-work-stage = Кезең
document-work-form = Түрі
document-work-task = Міндет
document-work-result = Нәтиже
document-stage-acquaintance = танысу кездесуі
document-stage-trial = сынақ жұмыс кездесуі
document-stage-planning = жоспарлау кездесуі
document-stage-series = кезекті кездесулер кешені
document-stage-final = қорытынды кездесу
document-stage-actions = Жоспар әрекеттері
document-form-meeting = Кездесу
document-form-online = Онлайн кездесу
document-form-series = Кездесулер, кеңестер, бірлескен сабақтар
document-task-acquaintance = Танысу, өзара күтулер, уақыт және байланыс туралы келісу
document-task-trial = Сабақтың бір міндетімен бірге жұмыс істеп көру
document-task-planning = Мақсатты келісу және әрекеттер жоспарын құру
document-task-series = Жоспар әрекеттерін орындау, нәтижесін талқылау
document-task-final = Мақсаттарды бағалау, жұмысты қорытындылау, әрі қарай не болатынын шешу
document-series-held = { $count } кездесу: { $how }
document-action-due = Мерзімі: { $due }. Жауапты: { $who }
document-action-who = Күні жоқ. Жауапты: { $who }
document-action-done = Орындалды
document-action-not-done = Орындалмады
document-action-not-done-because = Орындалмады: { $reason }
document-action-carried = Келесі жылға көшірілді
document-action-planned = Жоспарланған
document-plan-note = Кездесулер туралы жазбаны екі тарап жүргізеді; екеуі растаған, куратор растаған және бір тарап белгілеген кездесулер бөлек саналады. Әңгіме мазмұны мен жұптың жеке жазбалары құжатқа кірмейді.

# Дербестендірілген тәлімгерлік бағдарламасы
document-programme-title = Дербестендірілген тәлімгерлік бағдарламасы
document-programme-footer = Дербестендірілген бағдарлама: { $mentor } — { $mentee }
document-programme-mentor = Тәлімгер (аты-жөні, лауазымы)
document-programme-mentee = Тәлім алушы (аты-жөні, лауазымы)
document-programme-term = Іске асыру мерзімі
document-programme-goals = Мақсаттар
document-order = Бекіту туралы бұйрық
document-order-blank = № ________, ________________
document-order-given = № { $number }, { $day }
document-order-number = № { $number }
document-section-difficulties = { $number }-бөлім. Кәсіби қиындықтарды талдау және оларды еңсеру жолдары
document-section-position = { $number }-бөлім. Лауазымға кірісу
document-section-development = { $number }-бөлім. Кәсіби даму бағыттары
document-section-none = Жұптың жоспарында бұл бөлімнің тапсырмалары әзірге жоқ.
document-programme-task = Жоба, тапсырма
document-programme-due = Мерзімі
document-programme-planned = Күтілетін нәтиже
document-programme-fact = Нақты нәтиже
document-programme-mark = Тәлімгердің бағасы
document-programme-goal-mark = Мақсат: { $result }{ $differs ->
        [yes] ; тәлім алушы: { $theirs }
       *[no] {""}
    }
document-programme-note = Бөлімдер жұмыс түрі бойынша толтырылған: әңгіме мен диагностика — 1-бөлім, кеңестер — 2-бөлім, сабақтар, курстар және қалғаны — 3-бөлім. Күтілетін нәтиже — тапсырма қатысты келісілген мақсат; тәлімгердің бағасы — оның осы мақсатқа қорытынды кездесуде берген бағасы, тәлім алушының бағасы өзгеше болса көрсетілген, бос бағандар қолмен толтырылады. Нысан үлгі ретінде берілген: мектептің Ережесімен салыстырыңыз.

# Портфолио
document-portfolio-title = Тәлімгердің портфолиосы
document-portfolio-footer = Тәлімгердің портфолиосы: { $name }
document-portfolio-subjects = Пәндер
document-portfolio-category = Санаты
document-portfolio-years = Еңбек өтілі
document-portfolio-training = Тәлімгерлерді оқыту
document-portfolio-as-of = Деректер күні
document-portfolio-pairs = 1. Тәлімгерлік жұптары
document-portfolio-period = Кезең
document-portfolio-state = Қорытынды
document-pair-active = Жұмыс жалғасуда
document-pair-paused = Үзіліс
document-pair-completed = Толық цикл аяқталды
document-pair-ended = Мерзімінен бұрын аяқталды
document-pair-over = Аяқталды: жұптың мерзімі өтті
document-portfolio-no-pairs = Жұптар әзірге болған жоқ.
document-portfolio-meetings = 2. Кездесулер
document-portfolio-kind = Кездесу түрі
document-portfolio-no-meetings = Белгіленген кездесу әзірге жоқ.
document-portfolio-plans = 3. Мақсаттар мен жоспарлар
document-portfolio-goals = Мақсат саны
document-portfolio-results = Тәлімгердің бағасы бойынша мақсат қорытындысы
document-portfolio-actions = Орындалған әрекет
document-portfolio-done = { $done } / { $all }
document-portfolio-result = { $result } — { $count }
document-portfolio-not-assessed = Баға әлі жоқ
document-portfolio-no-plans = Келісілген мақсаттар мен әрекеттер әзірге жоқ.
document-portfolio-lessons = 4. Сабақтарды бақылау
document-observed-mentorVisit = Тәлім алушылардың сабағына қатысып, талқылау: { $count }
document-observed-menteeVisit = Өз тәлімгерлерінің сабағына қатысып, талқылау: { $count }
document-observed-colleagueVisit = Өзара қатысу, әріптестер сабағын талқылау: { $count }
document-observed-visitors = Әріптестер қатысқан және талқыланған өз сабақтары: { $count }
document-open-lessons = Ашық сабақтар
document-open-class = Сынып, пән
document-class-subject = { $className }, { $subject }
document-open-topic = Тақырып
document-open-guests = Қонақ саны
document-portfolio-no-lessons = Талқыланған бақылаулар мен ашық сабақтар әзірге жоқ.
document-portfolio-achievements = 5. Жетістіктер
document-achievement-kind = Түрі
document-achievement-title = Атауы
document-portfolio-no-achievements = Жазылған жетістіктер әзірге жоқ.
document-mentee-achievements = Жұптар жұмыс істеген кездегі тәлім алушылардың жетістіктері: { $counts }.
document-takeaways = 6. «Өзіме не аламын»
document-takeaway = { $name }: «{ $text }»
document-portfolio-note = Кездесулер растау түрі бойынша бөлек саналады. Тәлім алушылар сабақтарының бағалары, мақсаттарының мәтіні және жеке жауаптары енгізілмеген: олар жұптікі. Портфолионы басқаға бермес бұрын онда аты мен сөзі аталған адамдардан келісім сұраңыз.

# Алғыс хат және сертификат
document-thanks-title = Алғыс хат
document-thanks-who = мектеп тәлімгерлік бағдарламасының тәлімгері, { $year } оқу жылы
document-thanks-text = Әріптесіңізге арнаған уақытыңыз, назарыңыз және бөліскен тәжірибеңіз үшін алғыс білдіреміз
document-certificate-title = Сертификат
document-certificate-who = мектеп тәлімгерлік бағдарламасының қатысушысы, { $year } оқу жылы
document-certificate-text = Толық цикл аяқталды: танысу, сынақ кездесуі, жоспарлау, кездесулер сериясы және қорытынды
document-certificate-facts = Жұптың жұмысы: { $period }, расталған кездесу саны: { $count }

# Бұйрық
document-order-title = Бұйрық
document-order-head = { $day } № { $number }
document-order-subject = Тәлімгерлік жұптарын бекіту туралы
document-order-preamble-RU = Педагог қызметкерлердің кәсіби қалыптасуы мен дамуы мақсатында, Ресей Федерациясы Еңбек кодексінің 351.8-бабына сәйкес, қатысушылардың жазбаша келісімімен
document-order-preamble-KZ = «Педагог мәртебесі туралы» Қазақстан Республикасының 2019 жылғы 27 желтоқсандағы № 293-VI Заңының 13-бабына және Қазақстан Республикасы Білім және ғылым министрінің 2020 жылғы 24 сәуірдегі «Тәлімгерлікті ұйымдастыру қағидаларын және тәлімгерлікті жүзеге асыратын педагогтерге қойылатын талаптарды бекіту туралы» № 160 бұйрығына сәйкес
document-order-verb = БҰЙЫРАМЫН:
document-order-assign = { $year } оқу жылына мынадай тәлімгерлік жұптары бекітілсін:
document-order-duty-RU = Тәлімгерлер тәлім алушылармен бірге дербестендірілген тәлімгерлік бағдарламаларын ________________ мерзіміне дейін құрсын.
document-order-duty-KZ = Тәлімгерлер тәлім алушылармен бірге жұмыс жоспарларын ________________ мерзіміне дейін құрсын.
document-order-consent-RU = Тәлімгерлік жұмысы тәлімгердің жазбаша келісімімен орындалады; оның мазмұны, мерзімі, нысаны және ақысы еңбек шартында немесе оған қосымша келісімде көрсетіледі. Келісімдер қоса беріледі.
document-order-consent-KZ = Алғаш рет жұмысқа кіріскен педагогке тәлімгер жұмысқа қабылданғаннан кейін бес жұмыс күнінен кешіктірілмей, бір оқу жылына бекітіледі.
document-order-terms-RU = Тәлімгер бұл жұмыстан мерзімінен бұрын бас тарта алады, мектеп тапсырманы кемінде үш жұмыс күні бұрын ескертіп, тоқтата алады.
document-order-terms-KZ = Тәлімгерлік үшін қосымша ақы заңнамаға сәйкес белгіленсін: ________________.
document-order-curator = Тәлімгерлік бағдарламасының кураторы: { $name }.
document-order-curator-blank = Тәлімгерлік бағдарламасының кураторы: ________________.
document-order-control = Бұйрықтың орындалуын бақылауды өзіме қалдырамын.
document-order-acquainted = Бұйрықпен таныстым:
document-order-no-pairs = Бұйрыққа кіретін жұп жоқ.
document-order-left = Жобаға { $count } жұп кірмеді: олардың бұйрығы бар.
document-order-note-RU = Жоба бағдарлама деректері бойынша дайындалды. Қол қойылғаннан кейін нөмірі мен күнін жұптың карточкасына енгізіңіз.
document-order-note-KZ = Жоба бағдарлама деректері бойынша дайындалды. Қол қойылғаннан кейін нөмірі мен күнін жұптың карточкасына енгізіңіз. Әр тәлімгердің санатына қойылатын талаптарды тексеріңіз.

# Келісімдер
document-consent-data-title = Дербес деректерді өңдеуге келісім
document-consent-mentor-title = Тәлімгерлік жұмысына келісім
document-consent-i = Мен, { $name },
document-consent-blank = ______________________________________________________
document-consent-position = лауазымым ______________________________________________,
document-consent-person-RU = төлқұжатым немесе басқа құжатым: ________________________________, мекенжайым: ________________________________,
document-consent-person-KZ = ЖСН ______________________________________________,
document-consent-data-law-RU = «Дербес деректер туралы» 2006 жылғы 27 шілдедегі № 152-ФЗ Федералдық заңның 9-бабына сәйкес операторға — { $school } — дербес деректерімді өңдеуге келісім беремін.
document-consent-data-law-KZ = «Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңына сәйкес операторға — { $school } — дербес деректерімді жинауға және өңдеуге келісім беремін.
document-consent-data-operator-RU = Оператордың мекенжайы: ________________________________________________.
document-consent-data-operator-KZ = Оператордың БСН: ______________________, мекенжайы: ______________________________.
document-consent-data-what = Қандай деректер: { $data }.
document-consent-data-why = Мақсаты: мектептің тәлімгерлік бағдарламасын жүргізу және ол бойынша есеп беру. Деректер басқа мақсатта пайдаланылмайды.
document-consent-data-how = Әрекеттер: жинау, жазу, сақтау, нақтылау, пайдалану, жою, оның ішінде мессенджердегі бағдарлама арқылы.
document-consent-data-share = Беру: хабарламалар мен файлдар Telegram арқылы, оның ішінде елден тыс жерде өтеді. Деректер басқа ешкімге берілмейді және жалпыға қолжетімді көздерде жарияланбайды.
document-consent-data-term = Мерзімі: бағдарламаға қатысу уақыты және тағы бір оқу жылы.
document-consent-data-withdraw = Келісімді кез келген уақытта жазбаша өтінішпен кері қайтарып алуға болады.
document-consent-data-note = Деректерді өңдеуге келісім бөлек құжатпен рәсімделеді, бір мақсат — бір келісім. Байланыс дерегін жұптың екінші қатысушысына көрсету және сауалнаманың жауаптары өз келісімін талап етеді.
document-consent-mentor-law = Ресей Федерациясы Еңбек кодексінің 351.8-бабына сәйкес тәлімгерлік жұмысын орындауға жазбаша келісім беремін. Жұмыс беруші: { $school }.
document-consent-mentor-whom = Тәлім алушы: ________________________________________________. Мерзімі: ______________ — ______________.
document-consent-mentor-terms = Тәлімгерлік жұмысының мазмұны, мерзімі, нысаны және ақысы еңбек шартында немесе оған қосымша келісімде көрсетіледі: № __________, ________________.
document-consent-mentor-end = Бұл жұмыстан мерзімінен бұрын бас тартуға болатыны, жұмыс беруші тапсырманы кемінде үш жұмыс күні бұрын ескертіп тоқтата алатыны маған белгілі.
document-consent-mentor-note = Бланкіге тәлімгер бұйрық шыққанға дейін қол қояды; бір данасы өзінде қалады.
document-consent-signature = Қатысушының қолы

# Бақылау парағы
document-lesson-title = Сабақты бақылау парағы
document-lesson-footer = Бақылау парағы: { $teacher }, { $day }
document-lesson-kind = Қатысу түрі
document-lesson-mentorVisit = тәлімгер тәлім алушының сабағында
document-lesson-menteeVisit = тәлім алушы тәлімгердің сабағында
document-lesson-colleagueVisit = әріптестердің өзара қатысуы
document-lesson-teacher = Мұғалім
document-lesson-observer = Бақылаушы
document-lesson-class = Сынып
document-lesson-subject = Пән
document-lesson-topic = Сабақтың тақырыбы
document-lesson-aim = Қатысу мақсаты
document-lesson-criteria = Критерийлер
document-lesson-criterion = Критерий
document-lesson-mark = Балл
document-lesson-comment = Түсініктеме (деректер, мысалдар)
document-lesson-no-marks = Критерийлер бойынша балл жоқ.
document-lesson-scale = Шкала: { $scale }.
document-lesson-na = «—»: бұл сабаққа қолданылмайды
document-lesson-course = Сабақтың барысы
document-lesson-part = Сабақ бөлігі
document-lesson-happened = Не болды
document-lesson-start = Басы
document-lesson-middle = Ортасы
document-lesson-end = Соңы
document-lesson-facts = Деректер
document-lesson-strengths = Күшті жақтары
document-lesson-growth = Дамытатын тұстары
document-lesson-step = Келісілген қадам
document-lesson-step-plan = { $step } (жоспар әрекеті)
document-lesson-step-due = { $step } (жоспар әрекеті, мерзімі: { $due })
document-lesson-reflection = Мұғалімнің өзіндік талдауы
document-lesson-disagreement = Мұғалімнің келіспеуі
document-lesson-draft = Жоба: талқылау әлі белгіленбеген, парақ мұғалімге көрсетілмеген.
document-lesson-corrected = № { $number } жазбамен түзетілді: бұл парақ есепке алынбайды.
document-lesson-corrects = № { $number } жазбаны түзетеді. Себебі: { $reason }
document-lesson-no-reason = көрсетілмеген
document-lesson-note = Парақ бақылаушы мен мұғалімге тиесілі. Куратор оны мұғалім қалаған кезде ғана оқиды.
document-lesson-open = 📄 Басып шығару парағы
document-lesson-screen =
    <b>📄 Бақылау парағы</b>
    { $lesson }

    Критерийлер, деректер, келісілген қадам және мұғалімнің жауабы бір файлда.
    Құжат тілі — төменгі қатарда.
document-make-lesson = Парақты алу

# Экрандар
document-pair-screen =
    <b>📄 Жұптың құжаттары</b>
    { $names }

    Жоспар мен бағдарлама мақсаттардан, әрекеттерден және кездесулерден құралады.
    { $due ->
        [yes] Жұп бүкіл циклден өтті: қорытынды парақты басып шығаруға болады.
       *[no] Алғыс хат пен сертификат жұп жұмысын қорытындылағанда пайда болады.
    }
    Құжат тілі — төменгі қатарда.
document-make-plan = Тәлімгерлік жоспары
document-make-programme = Дербес бағдарлама
document-make-thanks = Алғыс хат: тәлімгер
document-make-certificate = Сертификат: тәлім алушы
document-not-due = Бұл парақ жұп жұмысын қорытындылағанда пайда болады.
document-locale-ru = Русский
document-locale-kk = Қазақша
document-locale-en = English
document-school-open = 📄 Мектеп құжаттары
document-school-open-of = 📄 { $school }
document-school-screen =
    <b>📄 Мектеп құжаттары</b>
    { $school }

    Бұйрық пен бланкілер — жоба: оларды заңгермен немесе кадр бөлімімен тексеріңіз.
    { $count ->
        [0] Бұйрыққа кіретін жұп әзірге жоқ.
       *[other] Бұйрыққа { $count } жұп кіреді.
    }
    Құжат тілі — төменгі қатарда.
document-make-order = Жұптар туралы бұйрық
document-make-consents = Келісім бланкілері
document-names-open = Атауы және директор
document-names-screen =
    <b>Құжаттар үшін</b>
    Атауы: { $officialName }
    Директор: { $directorName }

    Олар жоқ кезде құжаттарда мектептің әдеттегі атауы мен бос жол тұрады.
document-names-none = әлі жоқ
document-edit-officialName = Атауы
document-edit-directorName = Директор
document-ask-officialName = Мектеп құжаттарда қалай аталады? Толық жазыңыз, мысалы: «№ 5 жалпы білім беретін мектеп» КММ.
document-ask-directorName = Директордың тегі, аты, әкесінің аты. Құжаттарда осы атпен қол қоятын жол болады.
document-bad-officialName = Атауын оқу мүмкін болмады: 3-тен 250 таңбаға дейін. Мысалы: «№ 5 жалпы білім беретін мектеп» КММ.
document-bad-directorName = Атын оқу мүмкін болмады. Мысалы: Сәрсенов Ержан Қайратұлы.
document-name-clear = Алып тастау
document-portfolio-open = 📄 Тәлімгер портфолиосы
document-portfolio-open-of = 📄 Портфолио: { $school }
document-portfolio-screen =
    <b>📄 Тәлімгердің портфолиосы</b>
    { $school }

    Жұптар, растау түрі бойынша кездесулер, жоспарлар, сабақтар және жетістіктер бір файлда — аттестаттау үшін.
    Онда тәлім алушылардың бағалары мен жеке жауаптары жоқ.
    Құжат тілі — төменгі қатарда.
document-make-portfolio = Портфолионы алу
