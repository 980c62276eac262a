# Жетістіктер, тоқсан қорытындысы, көрсеткіштер және бағдарлама мақсаттары.
monitoring-facts-open = 🏆 Жетістіктер
monitoring-facts-open-of = 🏆 { $school }
monitoring-facts-mine = 🏆 Менің жетістіктерім
monitoring-facts-of = 🏆 Жетістіктер: { $name }
monitoring-facts-school = 🏆 Жыл басынан бергі жетістіктер: { $count }
monitoring-facts-none = Әзірге бос. Байқау, мақала, курс, баяндама: бәрі есепке керек болады. Нені жазамыз?
monitoring-facts-none-other = Әзірге ештеңе жазылмаған.
monitoring-facts-add = Тағы жазу:
monitoring-fact-line = { $n }. { $kind }: «{ $title }», { $day }
monitoring-fact-line-of = { $n }. { $name } · { $kind }: «{ $title }», { $day }
monitoring-fact-contest = Байқау
monitoring-fact-publication = Жарияланым
monitoring-fact-course = Курс
monitoring-fact-talk = Баяндама
monitoring-fact-openLesson = Ашық сабақ
monitoring-fact-selfStudy = Өздігінен оқу
monitoring-fact-contest-example = Мысалы: «Педагогикалық дебют», қалалық кезең
monitoring-fact-publication-example = Мысалы: әдістемелік журналдағы «Сабақты қалай бастау керек» мақаласы
monitoring-fact-course-example = Мысалы: «Қалыптастырушы бағалау» курсы, 36 сағат
monitoring-fact-talk-example = Мысалы: педкеңестегі сабақтың басталуы туралы баяндама
monitoring-fact-openLesson-example = Мысалы: 7 «Б» сыныбында, «Айналамыздағы бөлшектер»
monitoring-fact-selfStudy-example = Мысалы: сабақта сұрақпен жұмыс туралы кітап
monitoring-fact-ask-title =
    🏆 { $kind }
    Қалай аталады? Бір жолмен жазыңыз.

    { $example }
monitoring-fact-too-short = Кемінде бірнеше әріп керек.
monitoring-fact-too-long = Тым ұзын: 160 таңба жеткілікті.
monitoring-fact-ask-day =
    🏆 { $kind }: «{ $title }»
    Бұл қашан болды? Күнін жазуға да болады, мысалы: 12.10.
monitoring-fact-today = Бүгін
monitoring-fact-yesterday = Кеше
monitoring-fact-bad-day = Күнін оқу мүмкін болмады. Мысалы, былай жазыңыз: 12.10 — немесе батырмамен таңдаңыз.
monitoring-fact-logged-ask-proof =
    ✅ Жазылды: { $day }.
    Файл, фото немесе сілтеме бар ма? Осында жіберіңіз, тіркеймін.
monitoring-fact-ask-proof = Файлды, фотоны немесе сілтемені бір хабарламамен жіберіңіз.
monitoring-fact-no-proof = Файлсыз
monitoring-fact-bad-proof = Сілтемені оқу мүмкін болмады. Мысалы: https://school5.kz/news/12. Файл немесе фото жіберуге де болады.
monitoring-fact-refused-badDay = Соңғы бір жылда болған істі ғана жазуға болады. Мысалы: 12.10.
monitoring-fact-refused-many = Жүз жетістік жазылған. Жаңасын солардың бірінің орнына жаза аласыз.
monitoring-fact-refused-notFound = Бұл жазба енді жоқ.
monitoring-fact-refused-notAllowed = Мұны қатысушының өзі жаза алады.
monitoring-fact-refused-tooLate = Есептік кезең аяқталды, жазба енді өзгермейді.
monitoring-fact-saved = ✅ Жазылды, есепке кіреді.
monitoring-fact-card =
    🏆 { $kind }
    «{ $title }»
    { $day }
monitoring-fact-has-file = Файл тіркелген.
monitoring-fact-closed = Есептік кезең аяқталды, жазба енді өзгермейді.
monitoring-fact-show-file = 📎 Файлды көрсету
monitoring-fact-attach = Файл не сілтеме тіркеу
monitoring-fact-edit-title = Атауы
monitoring-fact-edit-day = Күні
monitoring-fact-drop = Жазбаны алып тастау
monitoring-fact-drop-sure = «{ $title }» жазбасын алып тастайық па?
monitoring-fact-dropped = Жазба алып тасталды.

monitoring-figures-open = 📊 Қорытынды
monitoring-figures-open-mine = 📊 Қорытындым
monitoring-figures-open-of = 📊 Қорытындым: { $school }
monitoring-figures-mine = 📊 Сіздің қорытындыңыз: { $term }
monitoring-figures-of = 📊 { $name }: { $term }
monitoring-figures-card =
    Сыныптардағы білім сапасы: { $quality }
    Жанжалдар: { $conflicts }
    Осы мектепте қалу: { $stay }
monitoring-figures-percent = { $value } %
monitoring-figures-card-yes = ниеті бар
monitoring-figures-card-no = қалмауы мүмкін
monitoring-figures-stays = Ниеті бар
monitoring-figures-leaves = Қалмауы мүмкін
monitoring-figures-who = Сіз бен куратор көресіз, есепке тек жалпы сандар кіреді.
monitoring-figures-read-by = Жауаптарды куратор көреді: { $name }. Есепке тек жалпы сандар кіреді.
monitoring-figures-closed = Бұл сандарды енді өзгертуге болмайды.
monitoring-figures-fill = Қорытынды енгізу
monitoring-figures-edit-quality = Білім сапасы
monitoring-figures-edit-conflicts = Жанжалдар
monitoring-figures-edit-stay = Мектепте қалу
monitoring-figures-school =
    📊 Тәлім алушылардың қорытындысы: { $term }
    Енгізілгені: { $entered } / { $total }. Алдымен әлі бос тұрғандар.
monitoring-figures-ask-quality = Сыныптардағы білім сапасы қанша пайыз? Санын жазыңыз, шамамен болса да жарайды.
monitoring-figures-bad-quality = 0 мен 100 аралығындағы бүтін сан керек, мысалы: 64.
monitoring-figures-ask-conflicts = Осы уақытта әріптестермен немесе ата-аналармен қанша жанжал болды? Санын жазуға да болады.
monitoring-figures-bad-conflicts = Бүтін сан керек, мысалы: 0 немесе 2.
monitoring-figures-ask-stay = Осы мектепте жұмысты жалғастырғыңыз келе ме?
monitoring-figures-ask-stay-of = Осы мектепте жұмысты жалғастыру ниеті бар ма?
monitoring-figures-stay = Қалғым келеді
monitoring-figures-leave = Қалмауым мүмкін
monitoring-figures-choose = Батырмамен таңдаңызшы.
monitoring-figures-saved = Жазылды.
monitoring-figures-refused-notFound = Бұл қорытынды енді жоқ.
monitoring-figures-refused-tooLate = Бұл сандарды енді өзгертуге болмайды.
monitoring-figures-item = 📊 { $term }: қорытынды туралы үш қысқа сұрақ, жарты минут

monitoring-indicators-open = 📊 Көрсеткіштер
monitoring-indicators-open-of = 📊 { $school }
monitoring-indicators =
    📊 Көрсеткіштер · { $school }
    Қазір, жақшада бағдарлама басындағы мәні мен айырмасы.
monitoring-indicators-ask = Бастапқы мәні жоқ көрсеткіш: { $count }. Оны ашып, басында қанша болғанын жазыңыз.
monitoring-indicators-chart = 📈 Сурет
monitoring-indicators-picture = Бағдарлама көрсеткіштері
monitoring-indicators-now = қазір
monitoring-indicators-start = бағдарлама басында
monitoring-indicator-line = { $code } { $name }: { $now } ({ $baseline }, { $change })
monitoring-indicator-line-now = { $code } { $name }: { $now }
monitoring-indicator-line-none = { $code } { $name }: —
monitoring-indicator-1-2 = Тәлімгерге сұраныс
monitoring-indicator-2-1 = Тәлімгерлікке оқығандар
monitoring-indicator-2-2 = Педагог тәлімгерлер
monitoring-indicator-2-3 = Түлек тәлімгерлер
monitoring-indicator-2-4 = Кәсіпорын тәлімгерлері
monitoring-indicator-2-5 = Кәсіпкер тәлімгерлер
monitoring-indicator-2-6 = ҮЕҰ тәлімгерлері
monitoring-indicator-3-1 = Кадр резервіне енгендер
monitoring-indicator-3-2 = Жоба жүргізуге дайындар
monitoring-indicator-3-3 = Байқауға қатысқандар
monitoring-indicator-3-4 = Тәлімгерге айналғандар
monitoring-indicator-4-1 = Сыртқы шараға барған педагог
monitoring-indicator-4-2 = Сыртқы шараға барған серіктес
monitoring-indicator-4-3 = Өз іс-шаралары
monitoring-indicator-4-4 = Сараптамадан өткен тәжірибе
monitoring-indicator-1-2-is = Тәлімгер сұраған педагогтер: осы оқу жылында бағдарламаға тәлім алушы болып келгендер.
monitoring-indicator-2-1-is = Тәлімгерлікке оқыған педагогтер: оқу күні белгіленгендер.
monitoring-indicator-2-2-is = Педагогтер арасынан шыққан тәлімгерлер: қазір тәлімгерлер базасындағылар.
monitoring-indicator-2-3-is = Түлектер арасынан шыққан тәлімгерлер.
monitoring-indicator-2-4-is = Өңір кәсіпорындарының қызметкері болып жүрген тәлімгерлер.
monitoring-indicator-2-5-is = Кәсіпкерлер мен қоғам қайраткерлері арасынан шыққан тәлімгерлер.
monitoring-indicator-2-6-is = ҮЕҰ қызметкерлері мен өңірлік әлеуметтік жобаларға қатысушылар арасынан шыққан тәлімгерлер.
monitoring-indicator-3-1-is = Тәлімгерлік нәтижесінде басқару кадр резервіне енген педагогтер.
monitoring-indicator-3-2-is = Тәлімгерліктен кейін мектеп жобаларын, конкурстық және гранттық жобаларды басқаруға дайын педагогтер.
monitoring-indicator-3-3-is = Бағдарламада жұбы бар, осы оқу жылында байқауы жазылған тәлім алушылар.
monitoring-indicator-3-4-is = Бағдарламадан тәлім алушы болып өтіп, тәлімгер болған педагогтер.
monitoring-indicator-4-1-is = Басқа ұйымдарда тәлімгерлік туралы іс-шараларға қатысқан педагогтер.
monitoring-indicator-4-2-is = Тәлімгерлік туралы іс-шараларға қатысқан кәсіпорын, кәсіпкер және ҮЕҰ өкілдері (мектеп жұптарынан).
monitoring-indicator-4-3-is = Мектеп өткізген тәлімгерлік туралы іс-шаралар.
monitoring-indicator-4-4-is = Өңірлік немесе республикалық деңгейде оң сараптамадан өткен тәлімгерлік тәжірибелері.
monitoring-indicator-card =
    📊 { $code } көрсеткіші
    { $what }
monitoring-indicator-numbers = Қазір: { $now } · бағдарлама басында: { $baseline }
monitoring-indicator-counted = Өзі есептеледі. Бағдарлама басындағы санды себебін жазып түзетуге болады.
monitoring-indicator-entered = Бұл санды куратор енгізеді.
monitoring-indicator-ask-now = Қазір қанша? Санын жазыңыз.
monitoring-indicator-ask-baseline = Бағдарлама басында қанша болды? Санын жазыңыз.
monitoring-indicator-to-baseline = Бағдарлама басында
monitoring-indicator-to-now = Қазір
monitoring-indicator-bad = Бүтін сан керек, мысалы: 3.
monitoring-indicator-ask-reason = Бағдарлама басында: { $value }. Есептелген саннан неге өзгеше? Бір сөйлеммен жазыңыз.
monitoring-indicator-bad-reason = Себебін бір сөйлеммен жазыңыз, 300 таңбаға дейін.

monitoring-targets-open = 🎯 Межелер
monitoring-targets = 🎯 Бағдарлама межелері
monitoring-target-line = { $n }. { $name }: { $value }
monitoring-target-card = 🎯 { $name }: { $value }
monitoring-target-competence = Құзыреті өскендер
monitoring-target-selfStudy = Өздігінен білім алу
monitoring-target-results = Оқушылар нәтижесі
monitoring-target-covered = Жұптағы жас педагогтер
monitoring-target-satisfied = Бағдарламаға риза
monitoring-target-value = { $percent } % (межесі { $aim } %) · { $done } / { $of }
monitoring-target-reached = { $percent } % (межесі { $aim } %) · { $done } / { $of } ✅
monitoring-target-none = әзірге есептейтін дерек жоқ, межесі { $aim } %
monitoring-target-few = сауалнамада жауап аз, межесі { $aim } %
monitoring-target-survey = сауалнамадан кейін шығады, межесі { $aim } %
monitoring-targets-how = Қалай есептелетінін көру үшін нөмірін басыңыз.
monitoring-target-competence-is = Сабағы жақсарған тәлім алушылардың үлесі: соңғы екі сабақтағы балл үлесі алғашқыдан жоғары; бір парақпен үш сабақ керек, ондай адам бесеуден кем болмауы тиіс. Сабақ сандары — өткен оқу кезеңінің соңына қарай. Қалғандарында мақсатқа қараймыз: кемінде біреуі қалаған мәнге жақындаған не оның нәтижесі «{ $achieved }».
monitoring-target-selfStudy-is = Ағымдағы оқу кезеңінде кемінде екі ісі (өздігінен оқу немесе курс) жазылған, жұптағы тәлім алушылардың үлесі.
monitoring-target-results-is = Сыныптарындағы білім сапасы бұрын енгізілген кезеңмен салыстырғанда өскен тәлім алушылардың үлесі. Кемінде екі оқу кезеңінің қорытындысы енгізілгендер есептеледі.
monitoring-target-covered-is = Тәлімгері бар жас педагогтердің үлесі: жұбы жұмыс істеп жүр немесе жұмысын аяқтаған. Жас педагог анкета бойынша: өтілі үш жылға дейін немесе өзінің белгісі.
monitoring-target-satisfied-is = Соңғы сауалнамада «Бірлескен жұмысқа көңіліңіз қаншалықты толады?» сұрағына 8, 9 немесе 10 деп жауап берген тәлім алушылардың үлесі. Кемінде бес адам жауап бергенде және үлес ешкімді білдіріп қоймаған кезде ғана көрсетіледі.
