monitoring-unreachable-line = Хабарлама жетпейді: { $name }
monitoring-unreachable = Хабарлар жетпейді: { $name }. Мүмкін, бот бұғатталған немесе телефоны ауысқан. Кездескенде сұраңызшы.

# ── the digest ──
monitoring-still = Алты апта бойы қозғалыс жоқ: { $pair }{ $more ->
        [0] .
       *[other] , тағы { $more }.
    } Жұппен не істейміз?
monitoring-still-end = Аяқтау
monitoring-still-other = Басқа тәлімгер
monitoring-digest-title = 📊 { $week } аптасы
monitoring-digest-title-school = 📊 { $week } аптасы · { $school }
monitoring-digest-pairs = Жұптар: { $all } · кезеңдер: танысу { $acquaintance } · сынақ { $trial } · жоспарлау { $planning } · серия { $series } · қорытынды { $final }
monitoring-digest-meetings = Кездесулер: расталғаны { $confirmed } ({ $compare }), алда { $ahead }, жауапсыз { $silent }
monitoring-digest-meetings-alone = Кездесулер: расталғаны { $confirmed }, алда { $ahead }, жауапсыз { $silent }
monitoring-digest-more = { $span ->
    [month] алдыңғы аймен салыстырғанда +{ $n }
   *[week] алдыңғы аптамен салыстырғанда +{ $n }
 }
monitoring-digest-less = { $span ->
    [month] алдыңғы аймен салыстырғанда −{ $n }
   *[week] алдыңғы аптамен салыстырғанда −{ $n }
 }
monitoring-digest-same = { $span ->
    [month] алдыңғы айдағыдай
   *[week] алдыңғы аптадағыдай
 }
monitoring-digest-goals = Мақсаттар: { $pairs } жұпта келісілді · орындалған әрекеттер: { $done } / { $all }
monitoring-digest-attention = Назар аудару керек — { $count }
monitoring-digest-line = { $number }. { $pair }: { $reason }
monitoring-digest-better = Алдыңғы аптадан жақсы: { $count } жұп кестеге қайта оралды.
monitoring-digest-better-last = Өткен жолғыдан жақсы: { $count } жұп кестеге қайта оралды.
monitoring-digest-quiet = 📊 { $week } аптасы: { $pairs }, { $meetings }. Сізден ештеңе қажет емес.
monitoring-digest-quiet-pairs = { $count } жұптың бәрі кестеде
monitoring-digest-quiet-meetings = { $count } кездесу расталды
monitoring-digest-resting = Үзілісте немесе күтіп тұрмыз: { $count } жұп.
monitoring-digest-none = 📊 Жұптар әзірге жоқ. Дайджест алғашқы жұптан басталады.
monitoring-digest-which = 📊 Қай мектептің дайджесі?
monitoring-digest-own = 📊 Сіз куратордың орнында жүрген жұптар
monitoring-digest-own-calm = 📊 Сіз куратордың орнында жүрген жұптар қазір назар аударуды қажет етпейді.
monitoring-risks-none = Барлық жұп кестеде. Қазір назар аударатын жұп жоқ.
monitoring-holidays = 📊 Каникул, соңғы күні: { $until }. Мерзімдер тоқтатылды, еске салу болмайды. Дайджест: { $next }.
monitoring-holidays-last = 📊 Каникул, соңғы күні: { $until }. Мерзімдер тоқтатылды, еске салу болмайды.
monitoring-holidays-brief = Каникул, соңғы күні { $until }, дайджест: { $next }
monitoring-few-line = { $pair } · { $stage }: { $state }
monitoring-few-meeting = кездесу { $day }
monitoring-few-goal = { $days ->
    [0] мақсат жауап күтуде
   *[other] мақсат { $days } күн жауап күтуде
 }
monitoring-few-series = кездесулер { $held } / { $all }
monitoring-few-wait = күтеміз, мерзімі { $day }
monitoring-few-due = мерзімі { $day }
monitoring-few-calm = Бәрі ойдағыдай.
monitoring-few-calm-goal = Бәрі ойдағыдай. Мақсат туралы еске салуға болады.
monitoring-few-remind = Еске салу: { $name }
monitoring-few-time = Кездесу: { $pair }
monitoring-few-write = Жазу: { $pair }
monitoring-few-open = Ашу: { $pair }

# ── why a pair asks for attention: in a line, and on its card ──
monitoring-reason-help = көмек сұралды
monitoring-reason-discuss = талқылауды сұрайды
monitoring-reason-contradiction = кездесу туралы жауаптар сәйкес емес
monitoring-reason-oneSide = кездесуді бір тарап белгіледі
monitoring-reason-over = жұп мерзімі өтті
monitoring-reason-noFirstMeeting = { $days } күн бойы алғашқы кездесу жоқ
monitoring-reason-noStep = { $days } күн бойы жаңа қадам жоқ
monitoring-reason-pulse = пульс { $was } → { $now }
monitoring-reason-missedTwice = бір айда { $count } кездесу өтпеді
monitoring-reason-noPlan = { $days } күн бойы жоспар жоқ
monitoring-reason-overdue = { $stage }, мерзімі өтті: { $day }
monitoring-few-overdue = мерзімі өтті: { $day }
monitoring-reason-overLimit = нормадан тыс
monitoring-why-help = 🙋 Жұптан көмек сұралды.
monitoring-why-discuss = Сынақ кездесуінен кейін талқылауды сұрайды.
monitoring-why-contradiction = Кездесу туралы жауаптар сәйкес емес.
monitoring-why-oneSide = Кездесуді бір тарап белгіледі.
monitoring-why-noFirstMeeting = Танысу кездесуі әлі белгіленбеген (мерзімі өтті: { $day }).
monitoring-why-over = Жұп мерзімі өтті.
monitoring-why-noStep = { $days } күн бойы жаңа қадам жоқ: кездесу де, мақсат та, әрекет те.
monitoring-why-pulse = Пульс төмендеді: { $was } → { $now }. Мұны тек кураторлар көреді.
monitoring-why-missedTwice = 30 күнде өтпеген кездесулер: { $count }.
monitoring-why-noPlan = Жоспар әлі жоқ, жұп { $days } күн жұмыс істеп келеді.
monitoring-why-overdue = «{ $stage }» кезеңі әлі жүріп жатыр, мерзімі өтті: { $day }.
monitoring-why-overLimit = Жұп тәлімгер нормасынан тыс.
monitoring-why-calm = Жұп кестеде.
monitoring-why-also = Тағы: { $reasons }

# ── the curator's acts ──
monitoring-act-time = { $number } · Уақыт ұсыну
monitoring-act-write = { $number } · Екеуіне жазу
monitoring-act-open = { $number } · Ашу
monitoring-more = Тағы { $count }
monitoring-all-pairs = Барлық жұп
monitoring-reports = Есептер
monitoring-picture = 📈 Сурет
monitoring-digest-back = ← Дайджест
monitoring-home-digest = 📊 Дайджест
monitoring-home-referral = Куратордың сұрағы жауабыңызды күтіп тұр
monitoring-home-referral-look = Сұрақты көру
monitoring-card = { $pair } · бірге жұмыс басталды: { $day }
monitoring-card-nudged = Екеуіне хабарлама жіберілген: { $day } ({ $author })
monitoring-card-text = Екеуіне арналған мәтін, өзгертуге болады:
monitoring-quote = «{ $text }»
monitoring-send = Екеуіне жіберу
monitoring-send-again = Тағы бір рет жіберу
monitoring-edit = Мәтінді өзгерту
monitoring-time = Уақыт ұсыну
monitoring-refer = Психолог / медиатор
monitoring-help-open = 🙋 Өтінішті ашу
monitoring-meeting-open = 📅 Кездесуді қарау
monitoring-ready-firstMeeting = Әріптестер, сәлеметсіздер ме. Танысу кездесуін белгілейік, 20 минут жеткілікті.
monitoring-ready-meeting = Әріптестер, сәлеметсіздер ме. Келесі кездесуді белгілейік: { $kind }.
monitoring-ready-missed = Әріптестер, сәлеметсіздер ме. Күндер сәйкес келмей қалады ғой. Екеуіңізге де ыңғайлы уақыт таңдайық.
monitoring-ready-step = Әріптестер, сәлеметсіздер ме. Жұмыс қалай жүріп жатыр? Ыңғайлы болса, кездесу белгілеңіздер немесе не істелгенін көрсетіңіздер: бірер рет басу жеткілікті.
monitoring-ready-plan = Әріптестер, сәлеметсіздер ме. Келесі қадам — мақсат пен күні бар үш әрекет. Бұл бірнеше минут, кездесу үстінде де жасауға болады.
monitoring-ready-goal = Әріптестер, сәлеметсіздер ме. Мақсат жауап күтуде: екі рет басып келісуге немесе түзету ұсынуға болады.
monitoring-ready-talk = Әріптестер, сәлеметсіздер ме. Бірге жұмыс қалай болып жатыр? Бірдеңені өзгерткіңіз келсе немесе көмек керек болса, маған жазыңыздар.
monitoring-ready-slot = { $text } Мысалы, { $slot } — ыңғайлы ма?
monitoring-text-ask =
    { $pair }
    Екеуіне арналған хабарламаны жазыңыз, 300 таңбаға дейін. Дәл солай, Сіздің атыңызбен барады.
monitoring-text-check = Екеуі мынаны көреді:
monitoring-text-again = Басқаша жазу
monitoring-text-bad = 300 таңбаға дейінгі мәтін керек. Мысалы: «Әріптестер, осы аптада кездесейік».
monitoring-time-ask =
    { $pair }
    Екеуіне қандай уақыт ұсынамыз? Жазуға да болады, мысалы: { $example }.
monitoring-time-check = { $day }, { $time }. Екеуіне ұсынамыз ба?
monitoring-time-bad = Күн мен уақыт керек. Мысалы: { $example }.
monitoring-time-send = Екеуіне ұсыну
monitoring-time-other = Басқа уақыт
monitoring-sent =
    Жіберілді: { $names }

    «{ $text }»
monitoring-sent-time =
    Жіберілді: { $names }

    Ұсынылған уақыт: { $when }. «Ыңғайлы» дегенді бірінші басқан адам кездесуді екіншісіне ұсынады.
monitoring-sent-already = Жіберіліп қойған.
monitoring-nudge-curator = Екеуіңізге арналған хабарлама. Куратор: { $name }
monitoring-nudge-trusted = Екеуіңізге арналған хабарлама. Сенімді тұлға: { $name }
monitoring-nudge-time = 📅 Ұсынылған уақыт: { $when }
monitoring-nudge-fits = Ыңғайлы
monitoring-nudge-proposed = Екінші тарапқа ұсынылды.
monitoring-nudge-agreed = Келісілді.
monitoring-refer-ask =
    { $pair }
    Алдымен сұраймыз: { $mentee }. Келіссе ғана { $who } біледі, онда да тек сөйлесу өтінішін.
monitoring-refer-sure = Сұрау
monitoring-referred = Сұрақ жіберілді: { $mentee }. Жауабы Сізге келеді.
monitoring-referral-psychologist =
    Куратордың сұрағы: { $curator }

    Мектеп психологымен сөйлескіңіз келе ме? { $who } бұл туралы тек Сіз келіссеңіз біледі.
monitoring-referral-trusted =
    Куратордың сұрағы: { $curator }

    Мектептің сенімді тұлғасымен сөйлескіңіз келе ме? { $who } бұл туралы тек Сіз келіссеңіз біледі.
monitoring-referral-agree = Айтуға болады
monitoring-referral-decline = Әзірге керек емес
monitoring-referral-thanks-agreed = Рақмет. { $who } біледі және Сізбен хабарласады.
monitoring-referral-thanks-declined = Жақсы. Ешкімге ештеңе айтылмады, бұған кез келген уақытта оралуға болады: «🙋 Көмек керек».
monitoring-referral-known =
    Сізге жаңа өтініш: сөйлесу

    { $mentee } Сізбен сөйлесуге қарсы емес. Куратордың ұсынысы: { $curator }.
monitoring-referral-answer-agreed =
    Ұсынысыңызға жауап: { $mentee }

    Келісім бар. { $who } хабардар.
monitoring-referral-answer-declined =
    Ұсынысыңызға жауап: { $mentee }

    Әзірге керек емес.
monitoring-refused-onPaper = Екеуінде де Telegram жоқ: өзіңіз айтыңыз.
monitoring-refused-menteePaper = Тәлім алушыда Telegram жоқ: өзіңіз сұраңыз.
monitoring-refused-notActive = Жұп қазір жұмыс істемейді.
monitoring-refused-inPast = Бұл уақыт өтіп кетті. Басқасын таңдаңыз.
monitoring-refused-many = Жұпқа бүгін бес рет жазылды. Қалғанын ертең немесе жеке айтқан жөн.
monitoring-refused-tooFar = Бұл оқу жылынан кейін. Басқа күнді таңдаңыз.
monitoring-refused-nobody = Мектепте әзірге психолог та, сенімді тұлға да жоқ. Оларды «Мектеп және бағдарлама» бөлімінде белгілеңіз.
monitoring-refused-answered = Жауап жазылып қойған.

# ── a mentor's week, a director's month ──
monitoring-mentor-week = Тәлімгер аптасы: Сізді { $count } іс күтіп тұр
monitoring-week-again = Бірнеше апта күткенді басқаша шешуге болады: үзіліс, басқа тәлімгер немесе жұпты аяқтау.
monitoring-week-again-do = 🙋 Не істейміз: { $who }
monitoring-mentor-line = { $number }. { $line }
monitoring-month-title = 📊 { $month } · { $school }
monitoring-month-attention = Назар аудару керек: { $count }

# ── pictures ──
monitoring-picture-stages = Кезеңдердегі жұптар: { $all }
monitoring-picture-weeks = Апталар бойынша расталған кездесулер
monitoring-picture-stages-caption = 📈 { $school }. Кезеңдердегі жұптар: танысу { $acquaintance } · сынақ { $trial } · жоспарлау { $planning } · серия { $series } · қорытынды { $final }
monitoring-picture-weeks-caption = 📈 { $school }. Апталар бойынша расталған кездесулер: { $numbers }
monitoring-picture-by-week = 📈 Апталық кездесулер
monitoring-picture-by-stage = 📈 Кезеңдердегі жұптар

# ── the turn of a school year ──
monitoring-year-closing-line = { $year } оқу жылын жабу
monitoring-year-starting-line = { $year } оқу жылын бастау
monitoring-year-closing-open = Жыл соңына не қалды
monitoring-year-starting-open = Жаңа жылды неден бастау
monitoring-year-closing = <b>{ $year } оқу жылы аяқталып келеді</b>
monitoring-year-starting = <b>Жаңа оқу жылы: { $year }</b>
monitoring-year-pairs = { $done ->
    [yes] ✅ Мерзімі өткен жұптар: бәрі шешілді
   *[no] ○ Мерзімі өткен жұптар: { $count }. Әрқайсысына бір рет басу жеткілікті: аяқтау, ұзарту немесе келесі жылға көшіру.
 }
monitoring-year-package = { $done ->
    [yes] ✅ Жылдық құжаттар жиналды
   *[no] ○ Жылдық құжаттарды жинау
 }
monitoring-year-prepared = { $done ->
    [yes] ✅ { $year } бағдарламасы дайын
   *[no] ○ { $year } бағдарламасын дайындау: баптаулар сол қалпы, күнтізбе үлгі бойынша
 }
monitoring-year-close = { $done ->
    [yes] ✅ Бағдарлама жабылды
   *[no] ○ Бағдарламаны жабу. Қатысушыларға хабар барады.
 }
monitoring-year-begin = { $done ->
    [yes] ✅ Бағдарлама ашылды
   *[no] ○ Бағдарламаны ашу
 }
monitoring-year-people = ○ Адамдар: мектептен кім кетті. Тәлім алушы «Менің деректерім» бөлімінде өзі тәлімгер бола алады.
monitoring-year-prepare = { $year } дайындау
monitoring-year-programme = Бағдарлама, оқу жылы
monitoring-year-settle = Кезекпен шешу
monitoring-year-papers = Жылдық құжаттар
monitoring-year-who = Адамдар
monitoring-year-done = Оқу жылы бойынша бәрі дайын.
