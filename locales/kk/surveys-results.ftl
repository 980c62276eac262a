# Сауалнаманың қорытындысы
surveys-school-button = 📊 Сауалнамалар
surveys-school = 📊 Сауалнамалар · { $school }
surveys-school-none = Сауалнама әлі болған жоқ. Біріншісі оқу кезеңі аяқталардан он күн бұрын ашылады.
surveys-school-open = { $term }: жабылатын уақыты { $closes }, { $invited } адамнан { $answered } жауап берді
surveys-school-closed = { $term }: жабық, { $invited } адамнан { $answered } жауап берді. Қорытынды: { $day }
surveys-school-ready = { $term }: қорытынды дайын, { $invited } адамнан { $answered } жауап берді
surveys-school-round = { $term } · { $year }
surveys-school-year = { $year } оқу жылы: қорытынды
surveys-school-assess = Куратор анкетасы
surveys-school-own = Мектеп сұрақтары

surveys-role = { $role ->
    [mentor] Тәлімгерлер
   *[mentee] Тәлім алушылар
 }
surveys-results-title = 📊 { $term } · { $role ->
        [mentor] тәлімгерлер
       *[mentee] тәлім алушылар
    } · { $invited } адамнан { $answered } жауап берді
surveys-results-open =
    📊 { $term } · сауалнама ашық, жабылатын уақыты: { $closes }
    Тәлім алушылар: { $menteesAll } адамнан { $mentees } жауап берді
    Тәлімгерлер: { $mentorsAll } адамнан { $mentors } жауап берді

    Сауалнама ашық кезде тек осы көрінеді. Қорытынды шығатын күн: { $results }.
surveys-results-closed =
    📊 { $term } · сауалнама жабық
    Тәлім алушылар: { $menteesAll } адамнан { $mentees } жауап берді
    Тәлімгерлер: { $mentorsAll } адамнан { $mentors } жауап берді

    Қорытынды шығатын күн: { $results }.
surveys-results-line = { $topic }: { $now }{ $has ->
        [both] {" "}(бұрын { $was }, күткені { $expected })
        [was] {" "}(бұрын { $was })
        [expected] {" "}(күткені { $expected })
        [first] {" "}(алғаш рет)
       *[nothing] {""}
    }
surveys-results-lowest = Ең төмені: { $line }
surveys-results-whole = { $invited } адамнан { $answered } жауап берді: тек орташа мәнді көрсетеміз — { $mean }.
surveys-results-few = Жауап аз, сондықтан сан жоқ: осылай ешкім танылмайды.
surveys-results-small = Сандар сауалнамаға дейін бағдарламада болған және кездесіп үлгерген бес адамнан бастап көрсетіледі. Мұнда олар аз: тек жылдық жалпы қорытынды.
surveys-results-nobody = Бұл рөлде ешкімнен сұралған жоқ.
surveys-results-nothing = Әр сұраққа бес адамнан аз жауап берді, сондықтан сан жоқ.
surveys-results-other = { $role ->
        [mentor] Тәлімгерлер
       *[mentee] Тәлім алушылар
    }: { $invited } адамнан { $answered }{ $detail ->
        [numbers] , сандар төмендегі батырмада.
        [whole] {" "}— тек орташа мәнді көрсетеміз: { $mean }.
        [small] . Сандар тек жылдық қорытындыда: қатысушы бесеуден аз.
       *[scarce] {" "}— сан көрсетуге жауап аз.
    }
surveys-results-words = Ашық жауаптар: { $count }.
surveys-results-line-brief = 📊 { $term }: сауалнаманың қорытындысы дайын
surveys-results-show = Қорытындыны көру
surveys-results-numbers = Бөлінісі
surveys-results-open-answers = Ашық жауаптар
surveys-results-picture = 📈 Сурет
surveys-results-report = Есепке
surveys-results-swot = SWOT-талдау
surveys-results-named = Атымен · { $count }

surveys-figure = { $bound ->
        [high] бәрі дерлік 8–10
        [low] бәрі дерлік 1–3
        [atLeast] { $value } және жоғары
        [atMost] { $value } және төмен
       *[exact] { $value }
    }
surveys-percent = { $bound ->
        [atLeast] кемінде { $value } %
        [atMost] көп дегенде { $value } %
       *[exact] { $value } %
    }
surveys-numbers-title = 📊 { $term } · { $role ->
        [mentor] тәлімгерлер
       *[mentee] тәлім алушылар
    } · { $page } / { $pages }
surveys-numbers-score = { $topic }: { $mean }{ $bands }
surveys-numbers-band = { $from }–{ $to }: { $count }
surveys-numbers-share = { $topic }: { $shares } · жауап бергендер: { $answered }
surveys-numbers-few = { $topic }: үлестер біреуді танытар еді, сондықтан көрсетілмейді
surveys-numbers-option = { $option } { $percent }
surveys-numbers-note = { $ends ->
        [narrow] «Бәрі дерлік» — екеуінен басқасының бәрі болуы мүмкін. 9–10 бағасы 9,5, 1–2 бағасы 1,5 деп есептеледі. Үш адамнан аз топтар көршісіне қосылған.
       *[wide] «Бәрі дерлік» — екеуінен басқасының бәрі болуы мүмкін. Жауап оннан аз, сондықтан 8–10 бағасы 9, 1–3 бағасы 2 деп есептеледі, орташа мән жарты балға дейін: осылай ешкім танылмайды.
    }
surveys-expected = Күткені: { $topic }
surveys-topic = { $id ->
        [usefulness] Кездесу пайдасы
        [support] { $role ->
            [mentor] Мектеп қолдауы
           *[mentee] Тәлімгер қолдауы
        }
        [practice] Тәжірибедегі өсу
        [theory] Қажетті білім
        [adaptation] Мектепке бейімделу
        [organisation] Мектеппен танысу
        [time] Уақыт жетеді
        [confidence] Сабақтағы сенімділік
        [involvement] Әріптестің белсенділігі
        [calm] Жұпта жайлы
        [satisfaction] Бірлескен жұмыс
        [effectiveness] Жалпы бағдарлама
        [expectations] Күткені ақталды
        [frequency] Ашық сабақ, семинар
        [glad] Қатысқанына қуанышты
        [stay] Мектепте қалғысы келеді
        [continue] Жалғастырғысы келеді
        [futureMentor] Тәлімгер болғысы келеді
        [culture] Мектеп өміріне қатысу
        [growth] Үлгерім жақсарды
        [fewerConflicts] Қиын жағдай азайды
        [ownWorks] Өз ісіне күші бар
        [hindered] Кездесуге не кедергі болды
        [valuable] Ең құндысы
       *[missing] Не жетіспеді
    }
surveys-words-title = 📊 { $term } · ашық жауаптар · { $page } / { $pages }
surveys-words-none = 📊 { $term }: ашық жауаптарды көрсетуге болмайды — олар жоқ немесе бес адамнан аз жауап берді.
surveys-words-entry = «{ $text }»
surveys-words-about = { $about }: «{ $text }»
surveys-named-title = 📊 { $term } · атымен · { $page } / { $pages }
surveys-named-none = 📊 { $term }: атымен берілген жауап жоқ.
surveys-named-who = { $role ->
        [mentor] Тәлімгер
       *[mentee] Тәлім алушы
    }: { $name }
surveys-named-line = { $topic }: { $answer }
surveys-picture-title = { $term }: { $role ->
        [mentor] тәлімгерлер
       *[mentee] тәлім алушылар
    }{ $rate ->
        [said] {" "}· жауап: { $answered } / { $invited }
       *[none] {""}
    }
surveys-picture-now = қазір
surveys-picture-was = бұрын
surveys-picture-none = Сурет үшін бес адамның жауабы керек.
surveys-year-title = 📊 { $year } оқу жылының қорытындысы · { $role ->
        [mentor] тәлімгерлер
       *[mentee] тәлім алушылар
    }
surveys-year-answered = Жылдағы жауап саны: { $count }
surveys-year-whole = Бес адамнан аз жауап берді: тек орташа мәнді көрсетеміз — { $mean }.
surveys-year-few = Жауап аз, сондықтан сан жоқ.
surveys-swot-title = { $half ->
        [outer] 📊 { $term } · сыртқы факторлар
       *[inner] 📊 { $term } · ішкі факторлар
    }
surveys-swot-field = { $field ->
        [strengths] <b>Күшті жақтары</b>
        [weaknesses] <b>Әлсіз жақтары</b>
        [opportunities] <b>Мүмкіндіктер</b>
       *[threats] <b>Қауіптер</b>
    }
surveys-swot-none = — жауаптардан ештеңе байқалмайды
surveys-swot-high = { $topic }: { $of } адамнан 8–10 қойғандар { $figure } · { $role }
surveys-swot-low = { $topic }: { $of } адамнан 1–4 қойғандар { $figure } · { $role }
surveys-swot-mean = { $topic }: орташа { $figure } · { $role }
surveys-swot-yes = { $topic }: { $of } адамнан { $figure } · { $role }
surveys-swot-rate = Жауап бергендер: { $of } адамнан тек { $figure } · { $role }
surveys-swot-inner = Ішкі факторлар
surveys-swot-outer = Сыртқы факторлар

surveys-summary =
    📊 Сауалнама · { $term }: жалпы қорытынды
    Жауап бергеніңізге рақмет.
surveys-summary-few = { $invited } адамнан { $answered } жауап берді. Ешкімді танытпай сан көрсетуге бұл аз, сондықтан оларды ешкім көрмейді.
surveys-summary-small = Бұл сауалнаманың сандарын ешкім көрмейді: кездесіп үлгерген қатысушы бесеуден аз.
surveys-summary-rate = { $role ->
        [mentor] Тәлімгерлер
       *[mentee] Тәлім алушылар
    }: { $invited } адамнан { $answered } жауап берді
surveys-summary-next = Куратор да осы сандарды көреді.
surveys-summary-line = 📊 Сауалнама · { $term }: жалпы қорытынды

# Куратор сауалнамасы
surveys-assess-title = 📊 Куратор анкетасы · { $term } · { $place } / 9
surveys-assess-q = { $id ->
        [1] Тәлімгерлік бағдарламаның мақсаты мен міндеттеріне сай
        [2] Ұйымдастыру бағдарлама қағидаттарына сүйенеді
        [3] Заманауи тәсілдер мен технологиялар қолданылады
        [4] Ұжымдағы ахуал жайлы әрі мейірімді
        [5] Тәлімгерлер жүйелі жұмыс істейді, тәлім алушының жағдайын түсінеді және бағытты дұрыс таңдайды
        [6] Қатысушылар жұмысқа риза
        [7] Серіктестер ынтымақтастыққа риза
        [8] Тәлім алушылар белсенді әрі қызығушылық танытады
       *[9] Тәлім алушылар үйренгенін қолданады
    }
surveys-assess-2 = Толық көрінеді
surveys-assess-1 = Ішінара көрінеді
surveys-assess-0 = Көрінбейді
surveys-assess-check =
    📊 Куратор анкетасы · { $term }
    Қосындысы: 18-ден { $total } — { $level }.
    Бағалар ретімен: { $marks }

    Қол қойылған соң анкетаны Сіздің атыңызбен қорытынды көретіндердің бәрі көреді.
surveys-assess-sign = Қол қою
surveys-assess-signed =
    📊 Куратор анкетасы · { $term }
    Қосындысы: 18-ден { $total } — { $level }.
    Бағалар ретімен: { $marks }
    Қолы: { $name }, { $day }
surveys-assess-level = { $level ->
        [optimal] оңтайлы деңгей
        [acceptable] жеткілікті деңгей
       *[low] жеткіліксіз деңгей
    }
surveys-assess-start = Анкетаны толтыру
surveys-assess-again = Қайта толтыру
surveys-assess-empty =
    📊 Куратор анкетасы · { $term }
    Тоғыз көрсеткіш, әрқайсысы бір рет басумен: толық, ішінара көрінеді немесе көрінбейді.
    Анкетаға аты-жөнімен қол қойылады, есепте ол әрқашан көрінеді.
surveys-assess-none = { $term }: анкетаға әлі қол қойылған жоқ.
surveys-assess-done = Анкетаға қол қойылды.
surveys-assess-line = Куратор { $name }: 18-ден { $total }, { $level }
surveys-assess-item = 📊 Куратор анкетасы · { $term }: тоғыз рет басу
surveys-assess-open = Анкетаны толтыру
surveys-refused-over = Бағдарлама аяқталды, анкета өзгермейді.

# Мектеп сұрақтары
surveys-own-title =
    📊 Мектептің өз сұрақтары · { $count } / 5
    Олар кезекті сауалнамамен бірге бәріне барады.
surveys-own-none = Әзірге біреуі де жоқ.
surveys-own-locked = Сауалнама ашық: сұрақтарды ол жабылған соң өзгертуге болады. Жабылатын уақыты: { $closes }.
surveys-own-entry = { $n }. { $text }
surveys-own-add = Сұрақ қосу
surveys-own-card =
    📊 { $text }
    { $kind } · { $who }
surveys-own-options = Нұсқалар: { $options }
surveys-own-kind = { $kind ->
        [score] 1-ден 10-ға дейінгі баға
        [choice] Нұсқалардан таңдау
        [yesNo] Иә немесе жоқ
       *[text] Ашық жауап
    }
surveys-own-who = { $who ->
        [mentor] Тәлімгерлерге
        [mentee] Тәлім алушыларға
       *[both] Бәріне
    }
surveys-own-change = Өзгерту
surveys-own-archive = Сұрақты алып тастау
surveys-own-archived = Сұрақ сауалнамадан алып тасталды. Бұрынғы жауаптар қорытындыда қалады.
surveys-own-saved = Сұрақ қосылды.
surveys-own-ask-kind =
    📊 Мектептің жаңа сұрағы
    Оған қалай жауап береді?
surveys-own-ask-text = Сұрақты бір сөйлеммен жазыңыз, { $most } таңбаға дейін. { $language }
surveys-own-ask-options = Жауап нұсқаларын жазыңыз, әрқайсысын жаңа жолдан: 2–5 нұсқа, әрқайсысы { $most } таңбаға дейін.
surveys-own-ask-who = Бұл сұрақ кімге қойылады?
surveys-own-check = Сұрақ келесі сауалнамаға кіреді.
surveys-own-save = Сақтау
surveys-own-in = { $locale ->
        [kk] Қазақшасын қосу
        [en] Ағылшыншасын қосу
       *[ru] Орысшасын қосу
    }
surveys-own-language = { $locale ->
        [kk] Қазақ тілінде.
        [en] Ағылшын тілінде.
       *[ru] Орыс тілінде.
    }
surveys-own-ask-other = { $language } Бірінші жол — сұрақ{ $options ->
        [0] .
       *[other] , одан кейін нұсқалар сол ретпен, әрқайсысы жаңа жолдан.
    }
surveys-own-bad-text = { $most } таңбаға дейінгі бір жол керек. Мысалы: «Әдістемелік материалдар жеткілікті ме?»
surveys-own-bad-options = 2–5 әртүрлі жол керек, әрқайсысы { $most } таңбаға дейін. Мысалы: «жиі», келесі жолда «сирек».
surveys-own-bad-other = Жол саны { $count } болуы керек: сұрақ және нұсқалар сол ретпен.
surveys-refused-ownOpen = Сауалнама ашық кезде сұрақтар өзгермейді.
surveys-refused-ownMany = Өз сұрақтарыңыз бесеу болды. Біреуін алып тастасаңыз, орын босайды.
