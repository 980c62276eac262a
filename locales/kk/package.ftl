# Куратордың анықтамасы
summary-title = <b>Кезең бойынша анықтама</b> · { $term }
summary-state-words = Қорытынды жазу ғана қалды: қалғаны жазбалардан құралды.
summary-state-check = Тексеріп, анықтаманы растаңыз.
summary-confirm = Анықтаманы растау
summary-confirmed = Анықтама расталды.
summary-refused-words = Алдымен қорытынды жазыңыз.
summary-refused-nothingNew = Соңғы растаудан бері ештеңе өзгерген жоқ.
summary-part-pairs = Жұптар
summary-part-meetings = Кездесулер
summary-part-plans = Мақсат, жоспар
summary-part-surveys = Сауалнама
summary-part-targets = Межелер
summary-part-indicators = Көрсеткіштер
summary-part-risks = Назар
summary-part-achievements = Жетістіктер
summary-part-words = Қорытынды
summary-name-pairs = Жұптар мен кезеңдер
summary-name-meetings = Кездесулер мен сабаққа қатысу
summary-name-plans = Мақсаттар мен жоспар әрекеттері
summary-name-surveys = Сауалнамалар
summary-name-targets = Бағдарлама межелері
summary-name-indicators = Көрсеткіштер
summary-name-risks = Назар аударуды қажет еткен жұптар
summary-name-achievements = Жетістіктер
summary-name-words = Куратордың қорытындысы мен ұсыныстары
summary-part-title = <b>{ $part }</b>
summary-part-none = Әзірге бос.
summary-words-conclusions = Қорытынды
summary-words-suggestions = Ұсыныстар
summary-words-drop = Алып тастау
summary-words-bad = 1500 таңбаға дейінгі мәтін керек, мысалы: «Бағдарлама жоспар бойынша жүріп жатыр, кездесулер тұрақты».
summary-ask = { $id ->
        [conclusions] <b>Қорытынды</b>: бұл кезең нені көрсетті? Бір хабарламамен жазыңыз.
       *[suggestions] <b>Ұсыныстар</b>: әрі қарай не істеу керек? Бір хабарламамен жазыңыз.
    }
summary-table = Нәтижелілік кестесі
summary-state = Жұптар, кезеңдер мен көрсеткіштер — { $day } жағдайы бойынша, оқиғалар — бүкіл кезең үшін
summary-state-apart = Жұптар мен кезеңдер — { $day } жағдайы бойынша, межелер мен көрсеткіштер — { $counted } жағдайы бойынша, оқиғалар — бүкіл кезең үшін
summary-pairs = Жұмыстағы жұп: { $living }, оның ішінде үзілісте: { $paused }
summary-stages = Кезеңдер: танысу { $acquaintance }, сынақ { $trial }, жоспарлау { $planning }, серия { $series }, қорытынды { $final }
summary-moves = Кезеңде жұмысын бастаған жұп: { $started }, бағдарламаны аяқтағаны: { $completed }, ертерек тоқтағаны: { $ended }
summary-time-over = Мерзімі өтіп, қорытынды кездесусіз аяқталғаны: { $count }
summary-over-limit = Тәлімгер нормасынан тыс жұп: { $count }
summary-kinds = Түрлері: { $kinds }
summary-lessons = Қатысқан және талқыланған сабақ: жұптарда { $pairs }, әріптестер арасында { $colleagues }
summary-goals = Келісілген мақсат: { $agreed }, жұп саны: { $pairs }
summary-results = Мақсат қорытындысы: қол жеткізілді { $achieved }, ішінара { $partly }, бұл жолы болмады { $notThisTime }
summary-differ = Тәлімгер мен тәлім алушы әртүрлі бағалаған мақсаттар: { $count }; жоғарыдағы қорытындыда тәлімгердің бағасы тұр
summary-survey-none = Бұл кезеңде сауалнама болмады
summary-survey-rate = { $role ->
        [mentor] Тәлімгерлер
       *[mentee] Тәлім алушылар
    }: { $invited } адамнан { $answered } жауап берді
summary-survey-whole = Тек бүтін санмен орташа мәні көрсетіледі: { $mean }
summary-target = { $percent } % (межесі { $aim } %)
summary-chart-value = { $percent } % · { $done } / { $of }
summary-target-of = { $done } / { $of }
summary-survey-waits = Қорытындысы әлі шыққан жоқ
summary-indicator = { $code } { $name }: бастапқы { $was }, қазір { $now }{ $change }
summary-risk = { $kind ->
        [contradiction] кездесу туралы жауап екі түрлі
        [oneSide] кездесуді бір тарап белгіледі
        [noFirstMeeting] алғашқы кездесу жоқ
        [noStep] көптен жаңа қадам жоқ
        [missedTwice] кездесулер өтпеді
        [noPlan] жоспар жоқ
        [overdue] кезең мерзімі өтті
        [overLimit] нормадан тыс
       *[other] басқа
    }
summary-risks-term = Кезеңде назар аударуды қажет еткен жұп: { $count }
summary-day-made = құжат жасалған күн
summary-risks-now = { $day } жағдайы бойынша назар аударуды қажет етеді: { $kinds }
summary-risks-none = { $day } жағдайы бойынша мұндай жұп жоқ

summary-doc-title = Тәлімгерлік бағдарламасының іске асуы туралы анықтама
summary-doc-subtitle = { $span }
summary-doc-period = Кезең
summary-doc-draft = Жоба: куратор бұл анықтаманы әлі растаған жоқ.
summary-head-indicator = Көрсеткіш
summary-head-then = Бағдарлама басында
summary-head-now = { $day } жағдайы бойынша
summary-chart-stages = Кезеңдер бойынша жұптар
summary-chart-weeks = Расталған кездесулер, апта бойынша
summary-chart-targets = Бағдарлама межелері, %
summary-chart-now = қол жеткені
summary-chart-aim = меже
summary-note = Кездесуді растаудың үш түрі бөлек саналады. Анықтамада есімдер, өтініш себептері, жеке адамдардың жауаптары мен сабақ бағалары жоқ: мектеп ережесі бойынша оларды тек жұп пен куратор көреді. Сауалнамалар ешкімнің жауабы танылмайтындай етіп берілген. Кезеңдер мен назар аударуды қажет ететін жұптар басында аталған күнге көрсетілген.
summary-sign = Куратор
assessment-doc-title = Куратор анкетасы
assessment-doc-place = Көрсеткіш
assessment-doc-answer = Байқалуы
assessment-doc-mark = Балл

# Нәтижелілік кестесі
table-title = Тәлімгерлік бағдарламасының нәтижелілік кестесі
table-head-name = Көрсеткіш
table-head-then = Бағдарлама басталған күнге
table-head-now = Бағдарламаны қорытындылау күніне (қорытынды)
table-head-between = Бағдарламаны қорытындылау күніне (аралық)
table-from = Бағдарлама басталған күн
table-on = Қорытындылау күні
table-on-between = Аралық қорытынды күні
table-note-empty = Сызықша: сан енгізілмеген.
table-note-counted = 1.2, 2.1, 2.2, 3.3, 3.4 көрсеткіштері бағдарлама жазбалары бойынша саналды, қалғанын куратор енгізді.
table-note-first = 1.1 көрсеткіші оқушыларға қатысты; «мұғалім — мұғалім» бағдарламасында ол жүргізілмейді.
table-note-analyses = Кестеге тәлім алушылардың рефлексиялық өзіндік талдаулары тіркелді: { $done }. Авторлар әлі растамағаны: { $missing }.
table-annex = Нәтижелілік кестесіне қосымша
table-sign-director = Директор
table-group-1 = Білім беру ұйымы өкілдерінен тәлімгерлердің жұмысына уәжді сұраныстардың болуы
table-group-2 = Білім беру ұйымы өкілдерінің сұранысы бойынша тәлімгерлер қауымдастығын қалыптастыру
table-group-3 = «Мұғалім – мұғалім» үлгісі бойынша тәлімгерлік жұптардың өзара әрекетінің нәтижелілігі
table-group-4 = Ұйымның өңірлік тәлімгерлік тәжірибесін дамытуға қосқан үлесі
table-row-1-2 = Тәлімгерлік жұпта тәлім алушы ретінде жұмыс істеуге сұраныс берген педагогтер саны
table-row-2-1 = Тәлімгерлік бойынша оқудан өткен педагогтер саны
table-row-2-2 = Педагогтер қатарындағы тәлімгерлер саны
table-row-2-3 = Түлектер қатарындағы тәлімгерлер саны
table-row-2-4 = Өңірлік кәсіпорындар қызметкерлері қатарынан шыққан тәлімгерлер саны
table-row-2-5 = Табысты кәсіпкерлер мен қоғам қайраткерлері қатарынан шыққан тәлімгерлер саны
table-row-2-6 = ҮЕҰ қызметкерлері мен өңірлік әлеуметтік жобаларға қатысушылар қатарынан шыққан тәлімгерлер саны
table-row-3-1 = Тәлімгерлік нәтижесінде басқару кадрлары резервіне енген педагогтер саны
table-row-3-2 = Тәлімгерлік нәтижесінде білім беру ұйымын дамыту бағдарламасының жобаларын, конкурстық (оның ішінде гранттық) жобаларды басқаруға дайындалған педагогтер саны
table-row-3-3 = Тәлімгерлер дайындаған және кәсіби шеберлік байқауларына қатысатын педагогтер саны
table-row-3-4 = Тәлім алушыдан тәлімгерге ауысқан педагогтер саны
table-row-4-1 = Басқа ұйымдарда тәлімгерлік мәселелері бойынша ғылыми-практикалық іс-шараларға қатысқан педагог қызметкерлер саны
table-row-4-2 = Тәлімгерлік мәселелері бойынша ғылыми-практикалық іс-шараларға қатысқан кәсіпорын, кәсіпкер, ҮЕҰ өкілдерінің (ұйым жұптарының қатысушылары) саны
table-row-4-3 = Білім беру ұйымы өткізген тәлімгерлік мәселелері бойынша ғылыми-практикалық іс-шаралар саны
table-row-4-4 = Өңірлік, республикалық деңгейде оң кәсіби-қоғамдық сараптамадан өткен, ұсынылған тәлімгерлік тәжірибелер саны

# Тоқсан не жыл пакеті
package-title = 📊 { $name } пакеті: дайыны { $ready } / { $all }
package-year = Жыл
package-all = Бәрі дайын, жинауға болады.
package-missing = Әлі дайын емес:
package-line = ○ { $name }{ $one ->
        [yes] {""}
       *[no] : { $done } / { $all }
    }
package-more = және тағы { $count }
package-how = Кез келген уақытта жинауға болады: файлда не жетіспейтіні көрсетіледі.
package-stale = Анықтама расталған, бірақ содан бері жазбалар өзгерді: кестеде және кітапта басқа сандар.
package-renew = Анықтаманы жаңарту
package-gather = Бәрін жинау
package-reports = Жұп есептері
package-summary = Анықтама
package-of-term = Осы кезеңнің пакеті
package-of-year = Жыл пакеті
package-remind = Авторларға еске салу
package-reminded = { $count ->
        [0] Еске салатын адам жоқ.
       *[other] { $count } авторға күнделікті хабарламада еске саламын.
    }
package-open = Пакетті ашу
package-open-of = Пакет · { $school }
package-menu = 📊 Есептер пакеті
package-home = { $name } пакеті: дайыны { $ready } / { $all }
package-name-mentor = Тәлімгерлер есебі
package-name-mentee = Тәлім алушылар есебі
package-name-mentorYear = Тәлімгерлердің қорытынды есебі
package-name-menteeYear = Тәлім алушылардың өзіндік талдауы
package-name-meetings = Белгіленген кездесулер
package-name-figures = Оқушылар нәтижесі
package-name-survey = Сауалнаманың қорытындысы
package-name-assessment = Куратор анкетасы
package-name-indicators = Көрсеткіштер
package-name-orders = Жұптар туралы бұйрық
package-name-conclusions = Анықтаманың қорытындысы
package-name-summary = Анықтаманы растау
package-act-mentor = Авторларға еске салу
package-act-mentee = Авторларға еске салу
package-act-mentorYear = Жыл қорытындысын еске салу
package-act-menteeYear = Жыл қорытындысын еске салу
package-act-meetings = Белгі күтетін жұптар
package-act-figures = Оқушылар нәтижесін енгізу
package-act-survey = Сауалнамаларды ашу
package-act-assessment = Куратор анкетасын толтыру
package-act-indicators = Көрсеткіштерді енгізу
package-act-orders = Бұйрық құрастыру
package-act-conclusions = Қорытынды жазу
package-act-summary = Анықтаманы растау
