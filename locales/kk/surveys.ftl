# Тоқсандық сауалнама
surveys-size = { $minutes } минут, { $count } сұрақ
surveys-invite =
    📊 Сауалнама · { $term } · { $size }
    Жауаптар аты-жөнсіз. Куратор тек жалпы сандарды көреді, онда да кемінде 5 адам жауап берсе ғана.
    Кез келген сәтте тоқтай аласыз: әр жауап бірден сақталады. Жабылуы: { $closes }.
surveys-invite-chosen =
    📊 Сауалнама · { $term } · { $size }
    Таңдалғаны: { $mode }
    Кез келген сәтте тоқтай аласыз: әр жауап бірден сақталады. Жабылуы: { $closes }.
surveys-invite-line = 📊 Сауалнама · { $term } · { $size }
surveys-remind = 📊 Сауалнама әлі ашық · { $term } · жабылуы: { $closes }

    { $begun ->
        [yes] Қалғаны: { $size }. Сақталғаны орнында.
       *[no] Барлығы: { $size }.
    }
surveys-remind-line = 📊 Сауалнама · { $term } · { $size } · жабылуы: { $closes }
surveys-begin = Бастау
surveys-go-on = Жалғастыру
surveys-later = Ертең еске салу
surveys-later-done = Жақсы, ертең еске саламын.

surveys-few =
    📊 Сауалнама · { $term } · { $size }
    Бағдарламада { $role ->
        [mentor] { $count } тәлімгер
       *[mentee] { $count } тәлім алушы
    } бар, сондықтан кім жауап бергенін толық жасыру мүмкін емес. Өзіңіз таңдаңыз:
surveys-uncounted = 📊 Сауалнама · { $term } · { $size }
    Бұл сауалнаманың сандарына оған дейін бағдарламада болған және жұпта кездесіп үлгерген адамдардың жауаптары кіреді. Сіз бағдарламаға жақында қосылдыңыз немесе жұпта әлі кездескен жоқсыз, сондықтан өзіңіз таңдаңыз:
surveys-few-now = Қазір таңдалғаны: { $mode }
surveys-how = Басқаша қатысу
surveys-mode-yearOnly = Тек жылдық жалпы қорытындыға
surveys-mode-named = Кураторға, менің атыммен
surveys-mode-declined = Қатыспаймын
surveys-declined =
    📊 Сауалнама · { $term }
    Жақсы, сұрақ қойылмайды. Сауалнама жабылғанша ойыңызды өзгертуге болады: { $closes }.

surveys-question-place = { $place }-сұрақ, барлығы { $all }
surveys-scale = 1 — мүлде жоқ, 10 — өте жоғары дәрежеде
surveys-scale-agree = 1 — мүлде келіспеймін, 10 — толық келісемін
surveys-yes = Иә
surveys-no = Жоқ
surveys-frequency-veryOften = Өте жиі
surveys-frequency-often = Жиі
surveys-frequency-seldom = Сирек
surveys-frequency-onceOrTwice = 1–2 рет
surveys-frequency-never = Ешқашан
surveys-text-how = Хабарлама жазыңыз немесе өткізіп жіберіңіз.
surveys-text-open = Аты-жөнсіз, бірақ сөзіңізден Сізді тануы мүмкін.
surveys-text-named = Куратор жауапты Сіздің атыңызбен көреді.
surveys-text-was = Қазір жазылғаны: «{ $text }»
surveys-text-too-long = Ұзақтау болды: { $count } таңба. { $most } таңбаға дейін қалдырыңыз немесе ең маңыздысын жазыңыз.
surveys-show-on = Кураторға көрсету: иә ☑
surveys-show-off = Кураторға көрсету: жоқ ☐

surveys-done =
    📊 Дайын, рақмет.
    Жалпы қорытындыны куратор көретін күн: { $day }. Сізге қысқаша түйінін жіберемін.
surveys-done-named =
    📊 Дайын, рақмет.
    Куратор жауаптарды Сіздің атыңызбен көретін күн: { $day }.
surveys-done-named-but =
    📊 Дайын, рақмет.
    Куратор жауаптарды Сіздің атыңызбен көретін күн: { $day }. «Маған жайлы» деген жауап атсыз: ол тек жылдық жалпы қорытындыға кіреді.
surveys-done-year =
    📊 Дайын, рақмет.
    Жауаптар тек жылдық жалпы қорытындыға кіреді.
surveys-done-uncounted =
    📊 Дайын, рақмет.
    Бұл жауаптар осы сауалнаманың сандарына кірмейді. Келесі сауалнамаға да қатыссаңыз, жылдық жалпы қорытындыға кіреді.
surveys-done-late =
    📊 Дайын, рақмет.
    Сауалнама жабылып қойған ({ $term }), сондықтан жауаптар тек жылдық жалпы қорытындыға кіреді.
surveys-done-change = Сауалнама жабылғанша жауаптарды өзгертуге болады: { $closes }.
surveys-change = Жауаптарды өзгерту
surveys-closed = 📊 Сауалнама жабылды · { $term }
    Жауаптар енді өзгермейді. Келесісі келесі оқу кезеңінің соңында ашылады.
surveys-closed-results = Қысқаша түйінін жіберетін күнім: { $day }.
surveys-late =
    📊 Сауалнама жабылды · { $term }
    Әлі де жауап беруге болады: { $size }. Жауаптар осы кезеңнің сандарына кірмейді, тек жылдық жалпы қорытындыға кіреді.
surveys-next-sheet =
    📊 Дайын. Тағы бір қысқа сауалнама бар, { $role ->
        [mentor] онда Сіз тәлімгерсіз
       *[mentee] тәлімгеріңізбен жұмыс туралы
    }: { $count } сұрақ.

surveys-uneasy-about = «{ $question }»: 10-нан { $score }.
surveys-uneasy = Ашық жауап бергеніңізге рақмет. Бұл туралы хабарлайық па? Тек { $reader } біледі.
surveys-uneasy-psychologist = Мектеп психологы: { $reader }. Тек осы адамға жазамын.
surveys-uneasy-nobody = Ашық жауап бергеніңізге рақмет. Қазір бұл туралы жазатын адам жоқ.
surveys-tell = Менің атыммен хабарлау
surveys-psychologist = Мектеп психологымен сөйлесу
surveys-only-totals = Жоқ, тек жалпы сандарға
surveys-only-year = Жоқ, тек жылдық жалпы қорытындыға
surveys-told = Хабарланды: { $reader }.
surveys-concern-text = «Бұл жұпта жұмыс істеу маған жайлы» деген сұраққа төмен баға қойдым. Осыны білгеніңізді қалаймын.
surveys-psychologist-text = Жұптағы жұмыс туралы сөйлескім келеді.

surveys-refused-closed = Сауалнама жабылып қойды.
surveys-refused-choose = Алдымен қалай қатысатыныңызды таңдаңыз.
surveys-refused-noReader = Қазір бұл туралы жазатын адам жоқ.
surveys-refused-consent = Сауалнамаға жалпы сандарға келісім керек.
surveys-refused-tooLate = Ертең сауалнама жабылады. Қазір жауап беруге болады.
surveys-refused-pulseLate = Бұл ай жабылды. Келесі айда сұраймыз.

surveys-item-new = 📊 Сауалнама · { $term }, жабылуы: { $closes }
surveys-item-begun = 📊 Сауалнама · { $term }: жалғастыруға болады, жабылуы: { $closes }
surveys-item-consent = 📊 Сауалнама · { $term }: аты-жөнсіз жалпы сандарға келісім керек
surveys-item-consent-show = Келісімді көрсету
surveys-item-open = Сауалнамаға жауап беру

# Айлық пульс
surveys-pulse =
    Осы айда жұпта жұмыс қалай жүріп жатыр?
    { $role ->
        [mentor] Сіз тәлімгер болған жұп. Екінші қатысушы: { $partner }.
       *[mentee] Тәлімгер: { $partner }.
    }
    Жауапты көретін адам: { $reader }.
surveys-pulse-scale = 1 — өте қиын, 10 — тамаша
surveys-pulse-line = Жұптағы жұмыс қалай? { $partner }
surveys-pulse-answer = Жауап беру
surveys-pulse-later = Қазір емес
surveys-pulse-waits = Жақсы. Сұрақ басты карточкада тұра береді, соңғы күні: { $day }.
surveys-pulse-done =
    Жазылды: 10 балдан { $score }. Рақмет.
    { $role ->
        [mentor] Сіз тәлімгер болған жұп. Екінші қатысушы: { $partner }.
       *[mentee] Тәлімгер: { $partner }.
    }
    Жауапты көретін адам: { $reader }.
surveys-pulses-open = 📊 Жұптың пульсі
surveys-pulses =
    📊 Жұптың пульсі
    { $mentor } — { $mentee }
surveys-pulses-month = { $month }: тәлімгер { $mentor } · тәлім алушы { $mentee }
surveys-pulses-own = { $month }: { $score }
surveys-pulses-none = Әзірге жауап жоқ. Сауалнама жоқ айларда сұрақ айына бір рет келеді.
surveys-pulse-change = Жауапты өзгерту

# Сұрақтар: дейін, әр тоқсанда және кейін бірдей
surveys-q-usefulness = { $wording ->
    [mentor] Кездесулер әріптестің сабақтарына қаншалықты көмектесіп жүр?
    [mentorBefore] Сіздіңше, кездесулер әріптестің сабақтарына қаншалықты көмектеседі?
    [menteeBefore] Сіздіңше, кездесулер сабақтарыңызға қаншалықты көмектеседі?
   *[mentee] Кездесулер сабақтарыңызға қаншалықты пайдалы болды?
    }
surveys-q-support = { $wording ->
    [mentor] Бұл жұмыста мектептің қолдауын қаншалықты сезінесіз?
    [mentorBefore] Бұл жұмыста мектептің қолдауына қаншалықты сенесіз?
    [menteeBefore] Тәлімгердің қолдауына қаншалықты сенесіз?
   *[mentee] Тәлімгердің қолдауын қаншалықты сезінесіз?
    }
surveys-q-practice = { $wording ->
    [mentor] Әріптестің тәжірибесі қаншалықты өсіп жатыр: сабақ беру, сыныппен жұмыс?
    [mentorBefore] Сіздіңше, әріптестің тәжірибесі қаншалықты өседі: сабақ беру, сыныппен жұмыс?
    [menteeBefore] Сіздіңше, бағдарлама тәжірибеде қаншалықты көмектеседі: сабақ беру, сыныппен жұмыс?
   *[mentee] Бағдарлама тәжірибеде қаншалықты көмектесіп жүр: сабақ беру, сыныппен жұмыс?
    }
surveys-q-theory = { $wording ->
    [mentor] Білгеніңізді әріптеске қаншалықты жеткізе алып жүрсіз: әдістеме, бағалау, құжаттар?
    [mentorBefore] Сіздіңше, білгеніңізді әріптеске қаншалықты жеткізе аласыз: әдістеме, бағалау, құжаттар?
    [menteeBefore] Сіздіңше, бағдарлама қаншалықты білім береді: әдістеме, бағалау, құжаттар?
   *[mentee] Бағдарлама керек білімді қаншалықты береді: әдістеме, бағалау, құжаттар?
    }
surveys-q-adaptation = { $wording ->
    [mentor] Бағдарлама әріптестің мектеп пен қызметке үйренуіне қаншалықты көмектесті?
    [mentorBefore] Сіздіңше, бағдарлама әріптестің мектеп пен қызметке үйренуіне қаншалықты көмектеседі?
    [menteeBefore] Сіздіңше, бағдарлама мектеп пен қызметке үйренуіңізге қаншалықты көмектеседі?
   *[mentee] Бағдарлама мектеп пен қызметке үйренуіңізге қаншалықты көмектесті?
    }
surveys-q-organisation = { $wording ->
    [mentor] Мектеп жаңа адамдарды ұжыммен, жұмыс орнымен, міндеттермен қаншалықты жақсы таныстырады?
    [mentorBefore] Сіздіңше, мектеп әріптесті ұжыммен, жұмыс орнымен, міндеттермен қаншалықты жақсы таныстырады?
    [menteeBefore] Сіздіңше, мектеп Сізді ұжыммен, жұмыс орнымен, міндеттермен қаншалықты жақсы таныстырады?
   *[mentee] Мектеп Сізді ұжыммен, жұмыс орнымен, міндеттермен қаншалықты жақсы таныстырды?
    }
# $wording: any
surveys-q-time = { $wording ->
   *[mentee] Жұптағы жұмысқа уақыт қаншалықты жетеді?
    }
# $wording: any
surveys-q-confidence = { $wording ->
   *[mentee] Өз сабақтарыңызда өзіңізді қаншалықты сенімді сезінесіз?
    }
# $wording: any
surveys-q-involvement = { $wording ->
    [mentorBefore] Сіздіңше, әріптес ортақ жұмысқа қаншалықты араласады?
   *[mentor] Әріптес ортақ жұмысқа қаншалықты араласып жүр?
    }
# $wording: any
surveys-q-calm = { $wording ->
    [mentorBefore] Бұл жұпта жұмысты бастау маған жайлы
    [menteeBefore] Бұл жұпта жұмысты бастау маған жайлы
   *[mentee] Бұл жұпта жұмыс істеу маған жайлы
    }
# $wording: any
surveys-q-satisfaction = { $wording ->
   *[mentee] Бірлескен жұмысқа көңіліңіз қаншалықты толады?
    }
# $wording: any
surveys-q-effectiveness = { $wording ->
    [mentorBefore] Сіздіңше, жалпы бағдарлама қаншалықты нәтижелі болады?
    [menteeBefore] Сіздіңше, жалпы бағдарлама қаншалықты нәтижелі болады?
   *[mentee] Жалпы бағдарлама қаншалықты нәтижелі болды?
    }
# $wording: any
surveys-q-expectations = { $wording ->
   *[mentee] Күткеніңіз қаншалықты ақталды?
    }
# $wording: any
surveys-q-frequency = { $wording ->
    [mentorBefore] Сіздіңше, ашық сабақтар, семинарлар, өзара сабаққа қатысу қаншалықты жиі керек?
    [menteeBefore] Сіздіңше, ашық сабақтар, семинарлар, өзара сабаққа қатысу қаншалықты жиі керек?
   *[mentee] Ашық сабақтар, семинарлар, өзара сабаққа қатысу қаншалықты жиі болады?
    }
# $wording: any
surveys-q-glad = { $wording ->
   *[mentee] Бағдарламаға қатысып жүргеніңізге қуаныштысыз ба?
    }
# $wording: any
surveys-q-stay = { $wording ->
   *[mentee] Осы мектепте жұмыс істеп қала бергіңіз келе ме?
    }
# $wording: any
surveys-q-continue = { $wording ->
   *[mentee] Бағдарламадағы жұмысты жалғастырғыңыз келе ме?
    }
# $wording: any
surveys-q-futureMentor = { $wording ->
   *[mentee] Болашақта өзіңіз тәлімгер болғыңыз келе ме?
    }
# $wording: any
surveys-q-culture = { $wording ->
   *[mentee] Мектеп өміріне көбірек араласқыңыз келе бастады ма: мерекелер, жобалар, үйірмелер?
    }
# $wording: any
surveys-q-growth = { $wording ->
   *[mentee] Сыныптарыңызда үлгерім мен тәртіп жақсарды ма?
    }
# $wording: any
surveys-q-fewerConflicts = { $wording ->
   *[mentee] Әріптестермен және ата-аналармен күрделі жағдайлар азайды ма?
    }
# $wording: any
surveys-q-ownWorks = { $wording ->
   *[mentee] Өз еңбегіңізді жасауға күш пен ниет бар ма: мақала, зерттеу, әдістеме?
    }
# $wording: any
surveys-q-hindered = { $wording ->
   *[mentee] Бірінші кездесуге не кедергі болды?
    }
# $wording: any
surveys-q-valuable = { $wording ->
    [mentorBefore] Бұл жұмыстан не күтесіз?
    [menteeBefore] Бұл жұмыстан не күтесіз?
   *[mentee] Бұл жұмыста Сіз үшін ең құндысы не?
    }
# $wording: any
surveys-q-missing = { $wording ->
   *[mentee] Не жетіспеді?
    }
