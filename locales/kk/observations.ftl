# Сабақ парағы: критерийлер мен бағалар
observations-template-default = Сабақ парағы
observations-criterion-goals = Мақсаттың анықтығы
observations-criterion-content = Мазмұнның дәлдігі
observations-criterion-methods = Әдістердің әралуандығы
observations-criterion-differentiation = Деңгейлік тапсырмалар
observations-criterion-structure = Кезеңдердің байланысы
observations-criterion-assessment = Критериалды бағалау
observations-criterion-communication = Қарым-қатынас, ахуал
observations-criterion-time = Уақытты пайдалану
# Критерийде неге қараймыз
observations-look-goals = Оқушылар не үйренетінін және оның қалай тексерілетінін біледі.
observations-look-content = Материал дұрыс, сыныпқа түсінікті, өмірмен байланысты.
observations-look-methods = Әдістер, топтар, құралдар мақсатқа сай, уақытында ауысады.
observations-look-differentiation = Қиналатын оқушыға да, тез орындайтынға да тапсырма бар.
observations-look-structure = Бірі екіншісінен туындайды, ауысуы түсінікті.
observations-look-assessment = Оқушылар критерийлерді біледі, кері байланыс алады.
observations-look-communication = Сынып тыңдалады, қателесуден қорықпайды.
observations-look-time = Уақыт оқуға жұмсалады, қарқыны шамаға сай.
observations-mark-0 = байқалмады
observations-mark-1 = ішінара
observations-mark-2 = толық көлемде
observations-mark-none = —
observations-mark-skip = Бұл сабаққа қолданылмайды
observations-points = { $sum } / { $max }

# Сабаққа не үшін қатысады
observations-aim-overview = Жалпы әсер
observations-aim-goal = Жоспардағы мақсат
observations-aim-request = Әріптестің өтініші бойынша
observations-aim-technique = Бір әдіс
observations-aim-experience = Тәжірибе алу

# Сұрақтар
observations-head = 👁 Сабақ: { $who }
observations-title = 👁 { $who } · { $day }
observations-choose-pair = 👁 Кімнің сабағы?
observations-ask-day = Сабақ қашан болды?
observations-ask-class = Қай сынып? Жазуға да болады, мысалы: 7Б.
observations-letters = А Ә Б В Г Ғ Д Е
observations-ask-letter = 👁 { $grade }-сынып. Қай әрпі?
observations-letter-none = Әріпсіз
observations-ask-subject = Қай пән? Жазуға да болады.
observations-ask-topic = Сабақтың тақырыбы? Бір жолмен жазыңыз.
observations-ask-aim = Қатысу мақсаты? Өзіңіздікін жазуға болады.
observations-ask-sheet = Сабақты қай парақ бойынша бақылаймыз?
observations-criterion-head = 👁 { $who } · { $at } / { $of }
observations-criterion-name = <b>{ $criterion }</b>
observations-criterion-hint = Бағаға қатысты дерек не мысалды хабарламамен жазуға болады.
observations-comment-line = «{ $comment }»
observations-comment-kept = Жазылды. Енді бағаны таңдаңыз.
observations-more =
    Бағалар: { $points }.

    Деректер мен сабақ барысын қалауыңызша жазасыз.
observations-more-facts = Деректер
observations-more-course = Сабақ барысы
observations-facts-kept = Деректерге жазылды.
observations-ask-facts = Сабақта не болды? Тек деректер: кім не істеді, неше минут, неше оқушы.
observations-ask-courseStart = Сабақтың басы: мұғалім мен оқушылар не істеді?
observations-ask-courseMiddle = Сабақтың ортасы: мұғалім мен оқушылар не істеді?
observations-ask-courseEnd = Сабақтың соңы: мұғалім мен оқушылар не істеді?
observations-was = Қазір жазылғаны: «{ $text }»
observations-leave = Сол күйінде қалдыру
observations-clear = Алып тастау
observations-ask-strengths = Күшті жақтары, үшке дейін. Белгілеңіз немесе жазыңыз.
observations-ask-strengths-typed = Күшті жақтары, үшке дейін. Әрқайсысын хабарламамен жазыңыз.
observations-ask-growthPoints = Дамытатын тұстары, үшке дейін. Белгілеңіз немесе жазыңыз.
observations-ask-growthPoints-typed = Дамытатын тұстары, үшке дейін. Әрқайсысын хабарламамен жазыңыз.
observations-points-enough = Үшеуі жеткілікті. Басқасын қосу үшін бірінің белгісін алып тастаңыз.
observations-ask-step =
    Келісілген бір қадам. Бір сөйлеммен.

    Әңгіме әлі алда болса, қадамды кейін жазуға болады.
observations-voice-kept = Жазылды. Есеп үшін бір жолмен:
observations-voice-line = Дауыстық хабарлама сақталды, оны тек Сіз тыңдай аласыз. Есеп үшін бір жолмен:

# Сақтау алдында тексеру
observations-line-lesson = { $lesson }
observations-line-topic = Тақырып: { $topic }
observations-line-points = Бағалар: { $points }
observations-line-strengths = Күшті жақтары: { $points }
observations-line-growth = Дамытатын тұстары: { $points }
observations-line-step = Қадам: { $step }
observations-line-reason = Түзетілді: { $reason }
observations-check-saved = Әзірге парақты тек Сіз көресіз.
observations-check-correction = Түзетілген парақты екеуі де бірден көреді.
observations-save = Парақты сақтау
observations-save-correction = Түзетуді сақтау
observations-change-what = Нені өзгерту керек?
observations-change-day = Күні
observations-change-class = Сынып
observations-change-subject = Пән
observations-change-topic = Тақырып
observations-change-aim = Қатысу мақсаты
observations-change-marks = Бағалар
observations-change-facts = Деректер
observations-change-course = Сабақ барысы
observations-change-strengths = Күшті жақтары
observations-change-growth = Даму тұстары
observations-change-step = Қадам
observations-marks-change = 👁 Бағалар: { $points }. Қайсысын өзгерту керек?
observations-marks-done = Дайын
observations-ask-reason = Нені және неге түзетесіз? Бір жолмен, оны екеуі де көреді. Бұрынғы жазба қасында қалады.
observations-saved = Парақ сақталды

# Парақ карточкасы
observations-new = 👁 Сабақты жазу
observations-new-mentee = 👁 Тәлімгер сабағын жазу
observations-open = 👁 Сабақтар
observations-open-sheet = Парақты ашу
observations-share = Әңгіме өтті
observations-edit = Өзгерту
observations-drop = Жою
observations-marks = Бағалар
observations-facts = Дерек, барысы
observations-answers = Параққа жауап
observations-voices = Дауыстық жазбалар · { $count }
observations-correct = Жазбаны түзету
observations-newer = Жаңа жазбаны ашу
observations-older = Бұрынғы жазба
observations-to-list = 👁 Сабақтар
observations-reflect = Өзіндік талдау жазу
observations-reflect-again = Өзіндік талдауды өзгерту
observations-disagree = Пікірім басқа
observations-opened = ☑ Куратор парақты оқи алады
observations-closed = ☐ Куратор парақты оқи алады
observations-refused-termOver = Оқу кезеңі аяқталды, парақ мектептің орташа мәніне кірді. Енді ашуға болмайды: әріптестердің бағасы танылып қалар еді.
observations-opened-done = Енді куратор бұл парақты және оған берілген жауаптарды оқи алады.
observations-closed-done = Парақты қайтадан тек екеуіңіз көресіздер.
observations-state-saved = Парақты тек Сіз көресіз. Әңгімеден кейін «Әңгіме өтті» дегенді басыңыз.
observations-state-shared = Парақ екінші тарапқа ашылған күн: { $day }. Әзірге жауап жоқ, ол міндетті де емес.
observations-state-mine = Парақ Сізге ашылған күн: { $day }. Жауапты парақ авторы көреді.
observations-state-reflected = Екінші тарап параққа жауап берді.
observations-state-disagreed = Екінші тараптың пікірі басқа: жауабы парақтың қасында.
observations-visit-held = ✅ Сабақ болды
observations-visit-missed = Мұндай сабақ болған жоқ
observations-visit-held-done = Жазылды: сабақ болды.
observations-visit-missed-done = Жазылды: сабақ болмаған. Парақ еш жерде есептелмейді.
observations-state-asked = Бұл сабақ болды ма? Жауап бергенше парақ мектепте есептелмейді.
observations-state-denied = Жауабыңыз: мұндай сабақ болған жоқ. Парақ еш жерде есептелмейді.
observations-state-denied-mine = Әріптестің жауабы: мұндай сабақ болған жоқ. Парақ еш жерде есептелмейді.
observations-state-unanswered = Парақ әріптеске ашылған күн: { $day }. Сабақтың болғаны туралы жауап күтілуде.
observations-state-corrected = Жаңа жазбамен түзетілді. Бұл есепке алынбайды.
observations-mark-line = { $criterion }: <b>{ $mark }</b>
observations-nothing-said = Мұнда әзірге ештеңе жоқ.
observations-said-facts = <b>Деректер.</b> { $text }
observations-said-start = <b>Сабақтың басы.</b> { $text }
observations-said-middle = <b>Сабақтың ортасы.</b> { $text }
observations-said-end = <b>Сабақтың соңы.</b> { $text }
observations-said-reflection = <b>Өзіндік талдау.</b> { $text }
observations-said-disagreement = <b>Басқа пікір.</b> { $text }
observations-held =
    👁 Сабақ: { $day }
    { $lesson }
    Өткізеді: { $teacher }
    Қатысады: { $observer }

    Парақтың өзін осы екеуі көреді. Сізге ашса, ол осында шығады.
observations-drop-sure = Парақты жою керек пе? { $who }, { $lesson }. Оны қайтару мүмкін емес.
observations-drop-yes = Парақты жою
observations-dropped = Парақ жойылды

# Әңгіме, жауап
observations-share-ask =
    👁 Әңгіме өтті ме?
    { $lesson } · { $who }

    Осыдан кейін парақ екінші тарапқа ашылады. Оны өзгертуге болмайды.
observations-share-ask-paper =
    👁 Әңгіме өтті ме?
    { $lesson } · { $who }

    Осыдан кейін парақты өзгертуге болмайды. Екінші тарапта Telegram жоқ: парақты қағазда көрсетіңіз.
observations-share-step = Қадам: { $step }
observations-share-plan = Көрсету, қадам — жоспарға
observations-share-only = Әрекетсіз көрсету
observations-share-yes = Парақты көрсету
observations-shared = Парақ екінші тарапқа ашылды
observations-ask-reflection = Өзіндік талдау: не жақсы шықты? Келесіде нені басқаша істейсіз? Бір хабарламамен жазыңыз.
observations-ask-disagreement = Нені басқаша көресіз? Бір хабарламамен жазыңыз: ол парақтың қасында қалады, оны өзгертуге болмайды.

# Тізімдер
observations-list-title = 👁 Сабақтар · { $who }
observations-list-empty = Мұнда қатысқан сабақтар болады: күні, сыныбы, бағалары және қадамы.
observations-list-line = { $number }. { $day } · { $lesson } · { $points }
observations-list-held = { $number }. { $day } · { $lesson }
observations-list-at-mentor = { $lesson } · тәлімгерде
observations-list-saved = { $number }. { $day } · { $lesson } · әңгіме алда
observations-draft-left = 👁 Аяқталмаған парақ бар: { $lesson }. Жалғастырасыз ба?
observations-draft-go-on = Жалғастыру
observations-draft-anew = Мұны жойып, басқасын бастау

# Хабарламалар
observations-told-shared =
    👁 Сабақ парағы, { $day }
    { $lesson }. Парақ сабаққа қатысқаннан кейін толтырылды: { $who }.

    Онда екеуіңіз сөйлескен жайт бар. Жауап беруге болады, бірақ міндетті емес.
observations-told-corrected =
    👁 Сабақ парағы, { $day }: жаңа жазба
    { $lesson }. Бұрынғы парақ түзетілді: { $who }.
observations-told-disagreed =
    👁 Сабақ парағы, { $day }: жауап бар
    { $lesson }. Екінші пікір парақтың қасында сақталды: { $who }.
observations-told-reflected =
    👁 Сабақ парағы, { $day }: өзіндік талдау бар
    { $who }
observations-told-reflected-line = 👁 { $who }: сабақтың өзіндік талдауы, { $day }

# Басты карточка
observations-item-share = 👁 Сабақ жазылды: { $lesson } · { $who }. Әңгіме өтті ме?
observations-item-read = 👁 Сабақ парағы, { $lesson }: { $who }
observations-item-draft = 👁 Сабақ парағы аяқталмаған: { $lesson } · { $who }
observations-item-draft-go-on = 👁 Парақты аяқтау
observations-item-read-open = 👁 Парақты ашу
observations-item-look = 👁 Парақты қарау

# Бас тарту
observations-refused-future = Бұл күн әлі алда. Өткен сабақтың күнін таңдаңыз.
observations-refused-tooOld = Бұл күн оқу жылынан бұрын. Басқасын таңдаңыз.
observations-refused-class = Сыныпты оқу мүмкін болмады. Мысалы, былай жазыңыз: 7Б — немесе батырмамен таңдаңыз.
observations-refused-shared = Парақ екінші тарапқа ашылған, енді өзгермейді. Оны жаңа жазбамен түзетуге болады.
observations-refused-notShared = Парақ әлі ашылмаған: оны жай ғана өзгертуге болады.
observations-refused-corrected = Бұл парақтың түзетілген жазбасы бар.
observations-refused-ended = Бұл жұп жұмысын аяқтаған.
observations-refused-manyLessons = Бір айда сабақ көп жазылды. Жаңасын кейін жазуға болады.
observations-refused-manyVisits = Осы әріптесте Сіздің бес парағыңыз жауап күтіп тұр. Алдымен жауабын күтіңіз.
observations-refused-notYours = Мұны парақтың авторы істей алады.
