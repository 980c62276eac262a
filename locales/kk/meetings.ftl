# Kinds: as a word inside a line, short for a button, with a capital at a line's start
meetings-kind-acquaintance = танысу кездесуі
meetings-kind-trial = сынақ жұмыс кездесуі
meetings-kind-planning = жоспарлау кездесуі
meetings-kind-series = серия кездесуі
meetings-kind-final = қорытынды кездесу
meetings-kind-consultation = кеңес беру
meetings-kind-jointLesson = бірлескен сабақ
meetings-kind-lessonVisit = сабаққа қатысу
meetings-short-acquaintance = танысу
meetings-short-trial = сынақ
meetings-short-planning = жоспарлау
meetings-short-series = серия
meetings-short-final = қорытынды
meetings-short-consultation = кеңес беру
meetings-short-jointLesson = бірлескен сабақ
meetings-short-lessonVisit = сабаққа қатысу
meetings-cycle = Цикл кездесуі: { $kind }
meetings-choice-consultation = Кеңес беру
meetings-choice-jointLesson = Бірлескен сабақ
meetings-choice-lessonVisit = Сабаққа қатысу
meetings-minutes = { $count } минут
meetings-place-school = мектепте
meetings-place-online = онлайн

# A new meeting
meetings-choose-pair-new = 📅 Кіммен кездесу белгілейсіз?
meetings-choose-pair-log = ✍️ Қай кездесуді жазамыз?
meetings-choose-pair-typed = 📅 { $when }. Бұл кіммен кездесу?
meetings-today-with = { $who } · бүгін
meetings-earlier-with = { $who } · ертерек
meetings-no-pair = Қазір жұп жоқ, сондықтан кездесу белгілеу мүмкін емес. Жұп пайда болғанда жазамын.
meetings-new-title = 📅 { $who } · { $kind }
meetings-new-question = Қашан ыңғайлы?
meetings-new-question-due = Қашан ыңғайлы? Мерзімі: { $day }.
meetings-new-question-agreed = Қай уақытқа келістіңіздер?
meetings-new-question-other = Қашан ыңғайлы? Ұсынылған: { $was }.
meetings-new-question-move = Қай уақытқа көшіреміз? Бұрын: { $was }.
meetings-typed-hint = Жазып жіберуге де болады, мысалы: { $example }
meetings-slot = { $day } · { $time }
meetings-slot-lesson = { $day } · { $lesson }-сабақтан соң, { $time }
meetings-other-day = Басқа күн
meetings-already-agreed = Келісіп қойдық
meetings-already-met = Кездесіп қойдық
meetings-rather-propose = Әлі келіскен жоқпыз
meetings-choose-time = { $day }. Сағат нешеде?
meetings-choose-time-hint = Уақытты жазуға да болады, мысалы: 15:30.
meetings-check = { $day }, { $time }, { $minutes }, { $place }. Дұрыс па?
meetings-clash = ⚠️ Бұл уақытта Сізде кездесу бар: { $who }, { $from }–{ $to }.
meetings-clash-other = ⚠️ Бұл уақытта екінші қатысушының кездесуі бар.
meetings-day-off = Мектеп күнтізбесі бойынша бұл жұмыс күні емес.
meetings-propose = Ұсыну
meetings-propose-anyway = Бәрібір ұсыну
meetings-we-agreed = Біз келісіп қойдық
meetings-record-agreed = Келісімді жазу
meetings-rather-ask = Алдымен сұрау
meetings-change-place = Орны
meetings-change-time = Уақыты
meetings-change-minutes = Ұзақтығы
meetings-change-kind = Кездесу түрі
meetings-place-question = Қайда кездесесіздер? Таңдаңыз немесе жазыңыз, мысалы: 21-каб.
meetings-place-at-school = Мектепте
meetings-place-by-link = Онлайн
meetings-minutes-question = Неше минут?
meetings-kind-question = Бұл қандай кездесу?

# Already met
meetings-past-question = ✍️ { $who } · қашан кездестіңіздер?
meetings-past-today = Бүгін
meetings-past-yesterday = Кеше
meetings-past-kind = ✍️ { $who } · { $day }. Қандай кездесу болды?
meetings-logged =
    Жазылды: { $day }, { $kind }, шамамен { $minutes }.
    { $who } растағаннан кейін кездесу есепке кіреді.
meetings-logged-paper =
    Жазылды: { $day }, { $kind }, шамамен { $minutes }.
    Telegram-сыз қатысушы: куратор қағаз парақ бойынша растайды.
meetings-change-length = Ұзақтығын өзгерту
meetings-undo = Жазбаны алып тастау
meetings-undone = Жазба алынып тасталды.
meetings-same-day =
    Бұл күні кездесу бар: { $when }, { $kind }.
    Осы ма?
meetings-same-yes = Иә, сол кездесу өтті
meetings-same-no = Жоқ, бұл басқа кездесу

# What the one who proposes sees
meetings-proposed =
    Ұсынылды: { $when }, { $who }
    Жауап келгенде бірден жазамын.
meetings-recorded-agreed = Жазылды: { $when }. Екінші қатысушы көреді, қате болса түзетеді.
meetings-moved-proposed =
    Жаңа уақыт ұсынылды: { $when }, { $who }
    Жауап келгенде бірден жазамын.
meetings-paper-agreed = Жазылды: { $when }. Екінші қатысушыда Telegram жоқ: кездесу туралы өзіңіз айтыңыз.

# A proposal and its answer
meetings-proposal = 📅 Кездесу ұсынысы: { $when }
meetings-proposal-other-time = 📅 Басқа уақыт ұсынылды: { $when }
meetings-details = { $who } · { $kind } · { $place } · { $minutes }
meetings-suits = Ыңғайлы
meetings-other-time = Басқа уақыт
meetings-cannot = Келе алмаймын
meetings-accepted = Келістік: { $when }. Кездесу басты карточкада тұрады.
meetings-declined = Жауап жіберілді. Басқа күн белгілейміз бе?
meetings-agreed-claim = 📅 Кездесу жазылды: { $when }
meetings-agreed-claim-ask = Осылай келістіңіздер ме?
meetings-right = Дұрыс
meetings-wrong = Олай емес
meetings-right-done = Рақмет. Келістік: { $when }.
meetings-wrong-question =
    📅 { $when } · { $who }
    Нені түзетеміз?
meetings-wrong-time = Басқа уақыт
meetings-wrong-none = Ондай келісім болған жоқ

# Told to the other side
meetings-told-accepted = 📅 { $who }: ыңғайлы. { $when }.
meetings-told-declined =
    📅 { $who }: бұл күн ыңғайсыз.
    Кездесу болмайды: { $when }. Басқасын белгілейміз бе?
meetings-told-right = 📅 { $who }: дұрыс. { $when }.
meetings-told-cancelled =
    📅 Кездесу болмайды: { $when }
    { $who } · { $kind }
meetings-told-moved = 📅 Кездесу басқа уақытқа көшті: { $when }
meetings-told-moved-was = Бұрын: { $was }.
meetings-told-late =
    📅 { $who }: аздап кешігеді.
    Кездесу күшінде: { $when }.
meetings-late-sent = Екінші қатысушыға хабар барады.
meetings-propose-new = Басқасын белгілеу

# Card
meetings-card-title = 📅 { $when } · { $who }
meetings-card-facts = { $kind } · { $minutes } · { $place }
meetings-card-waiting-other = Жауап күтіп тұрмыз: { $who }
meetings-card-agreed = Кездесу туралы екі тарап та біледі.
meetings-card-lapsed = Ұсынысқа жауап болмады.
meetings-card-cancelled = Кездесу болмайды.
meetings-card-both = ✅ Екі тарап растады.
meetings-card-curator = ✅ Куратор растады: { $reason }.
meetings-card-one = Бір тарап белгіледі. Шешім — кураторда.
meetings-card-not-held = Өткен жоқ.
meetings-card-not-counted = Куратор есепке алмады.
meetings-card-moved = Басқа уақытқа көшті.
meetings-card-answers-differ = Жауаптар сәйкес келмеді. Куратор шешеді.
meetings-card-your-answer = Сіздің жауабыңыз: «{ $answer }».
meetings-card-by-paper = Жауабыңызды куратор қағаздан енгізді: { $answer }.
meetings-card-waiting-second = Екінші тараптың жауабын күтіп тұрмыз.
meetings-card-correction = Түзету ({ $author }, { $day }): { $what }. { $reason }
meetings-author-curator = куратор
meetings-answer-held = Өтті
meetings-answer-moved = Кейінге қалды
meetings-answer-missed = Болмады
meetings-move = Уақытын өзгерту
meetings-cancel = Бас тарту
meetings-withdraw = Қайтарып алу
meetings-change-proposal = Басқа уақыт
meetings-late = Кешігемін
meetings-cancel-question =
    📅 { $when } · { $who }
    Кездесуден бас тартасыз ба?
meetings-withdraw-question =
    📅 { $when } · { $who }
    Ұсынысты қайтарып аламыз ба?
meetings-cancel-yes = Кездесуден бас тарту
meetings-withdraw-yes = Ұсынысты қайтарып алу
meetings-cancelled =
    Кездесу болмайды.
    Хабар жіберілді: { $who }
meetings-withdrawn = Ұсыныс қайтарып алынды.
meetings-to-new = Жаңа күнін ашу
meetings-propose-again = Қайта белгілеу
meetings-nevertheless = Кездесу бәрібір өтті

# Confirmation
meetings-question =
    📅 Кездесу: { $when }. { $who }
    Өтті ме?
meetings-question-logged =
    📅 Кездесу туралы жазба: { $when }
    { $who } · { $kind } · шамамен { $minutes }
    Өтті ме?
meetings-held = ✅ Өтті
meetings-moved = Кейінге қалды
meetings-missed = Болмады
meetings-recorded-held = Жазылды. Екінші тарап жауап бергеннен кейін кездесу есепке кіреді.
meetings-recorded-held-paper = Жазылды. Telegram-сыз қатысушы: куратор қағаз парақ бойынша растайды.
meetings-recorded-missed = Түсінікті. Жаңасын белгілейміз бе?
meetings-recorded-moved = Жазылды: кейінге қалды. Қай уақытқа?
meetings-recorded-kept = Жазылды. Жауаптар сәйкес келмесе, куратор шешеді.
meetings-add-note = Жұпқа жазба қосу
meetings-next = Келесісін белгілеу
meetings-assign = Белгілеу
meetings-later = Кейінірек
meetings-fix-answer = Жауапты түзету
meetings-fix-question =
    📅 Кездесу: { $when }. { $who }
    Сіздің жауабыңыз: «{ $answer }». Шын мәнінде қалай болды?
meetings-trial-curator = Бір жеке сұраққа жауап беріңіз — оны тек { $name } (куратор) көреді.
meetings-trial-trusted = Бір жеке сұраққа жауап беріңіз — оны тек { $name } (сенімді тұлға) көреді.
meetings-trial-answer = Жауап беру
meetings-both = ✅ Кездесуді екі тарап растады: { $day }.
meetings-both-facts = { $kind } · { $minutes }.
meetings-both-step = { $kind } · { $minutes }. Бұл — 5 қадамның { $step }-қадамы.
meetings-by-curator = ✅ Кездесуді куратор растады: { $day }.
meetings-settled-not-held = 📅 Кездесу болмаған деп белгіленді: { $day }.
meetings-settled-not-counted =
    📅 Кездесу есепке кірмеді: { $day }. Куратор солай шешті.
    Басқаша болса, кураторға жазыңыз.
meetings-settled-moved = 📅 Кездесу басқа уақытқа көшті деп белгіленді: { $day }.
meetings-differ =
    📅 Кездесу: { $day }. Жауаптар сәйкес келмеді. Ондай болып тұрады, тексеріп көріңізші.
    Сіздің жауабыңыз: «{ $answer }».

    Ертең де сәйкес келмесе, куратор шешеді.
meetings-keep = Сол күйі қалдыру
meetings-rather-held = Кездесу өткен екен
meetings-rather-moved = Кейінге қалды
meetings-rather-missed = Болмады

# By the clock
meetings-remind-tomorrow = 📅 Ертең кездесу: { $when }
meetings-remind-day = 📅 Кездесу: { $when }
meetings-remind-hour = 📅 Бір сағаттан кейін, { $time }: { $who }, { $place }
meetings-remind-soon = 📅 Сәлден соң, { $time }: { $who }, { $place }
meetings-remind-silent = 📅 Кездесу: { $when }, өтті ме? { $who }
meetings-remind-mark = 📅 Белгілеу: { $who }
meetings-what-about = Не туралы сөйлесеміз

# Curator
meetings-curator-title = { $mentor } — { $mentee } · { $when }
meetings-curator-answers = { $mentor }: { $mentorAnswer } · { $mentee }: { $menteeAnswer }
meetings-curator-answer-held = өтті
meetings-curator-answer-moved = кейінге қалды
meetings-curator-answer-missed = болмады
meetings-curator-answer-none = жауап жоқ
meetings-to-pair = Жұп карточкасы
meetings-curator-hidden = Жауаптар шешім керек болғанда көрінеді.
meetings-curator-differ = Жауаптар сәйкес келмеді. Қалай есепке аламыз?
meetings-curator-one-sided = Екінші жауап 5 оқу күні ішінде келмеді. Қалай есепке аламыз?
meetings-curator-review-open = Екі тарап жауаптарын тексеріп жатыр. Соңғы уақыты: { $until }.
meetings-ask-again = Екі тараптан қайта сұрау
meetings-ask-second = Тағы бір рет сұрау
meetings-count-present = Есепке алу: өзім көрдім
meetings-count-paper = Есепке алу: қағаз парақ бар
meetings-count-words = Есепке алу: екеуінің айтуынша
meetings-count-no = Есепке алмау
meetings-reason-present = куратор көрді
meetings-reason-paper = қағаз парақ
meetings-reason-words = екі тараптың айтуынша
meetings-asked-again = Екі тарапқа сұрақ қайта жіберілді. Жауапты 24 сағат ішінде өзгертуге болады.
meetings-decided = Шешім жазылды, екі тарап бірдей хабар алады.
meetings-paper-title = Telegram-сыз қатысушы: куратор қағаз парақ бойынша растайды.
meetings-paper-held = { $who }: өтті
meetings-paper-missed = { $who }: болмады
meetings-paper-done = Қағаз парақтан жазылды.
meetings-sheet = Парақты жүктеу

# Lists
meetings-list-title = 📅 Барлық кездесулер · { $who }
meetings-list-mine = 📅 Барлық кездесулер
meetings-list-empty = Әзірге кездесу жоқ.
meetings-list-line = { $number }. { $when } · { $mark }
meetings-list-line-who = { $number }. { $when } · { $who } · { $mark }
meetings-mark-proposed = жауап күтуде
meetings-mark-agreed = белгіленді
meetings-mark-question = әлі белгіленбеген
meetings-mark-answered = екінші жауап күтілуде
meetings-mark-differ = жауаптар сәйкес емес
meetings-mark-both = ✅ расталды
meetings-mark-curator = ✅ куратор растады
meetings-mark-oneSide = бір тарап белгіледі
meetings-mark-notHeld = өтпеді
meetings-mark-moved = басқа уақытқа көшті
meetings-mark-cancelled = болмайды
meetings-mark-lapsed = жауапсыз
meetings-all = 📅 Кездесулер
meetings-notes = Жұп жазбалары
meetings-open = Кездесуді ашу

# Notes
meetings-note-question = Жұпқа арналған жазба: бір хабарлама. Оны Сіз және екінші қатысушы көреді.
meetings-note-question-open = Жұпқа арналған жазба: бір хабарлама. Оны Сіз, екінші қатысушы және куратор көреді: екі тарап солай шешкен.
meetings-note-saved = Жазылды. Жазбаны тек жұп көреді.
meetings-note-saved-open = Жазылды. Жазбаны жұп пен куратор көреді.
meetings-notes-title = Жұп жазбалары · { $who }
meetings-notes-empty = Әзірге жазба жоқ.
meetings-notes-closed = Тек жұп көреді.
meetings-notes-wait = Тек жұп көреді. Екі тарап келіссе, кураторға ашылады.
meetings-notes-shared = Жұп пен куратор көреді: екі тарап солай шешкен.
meetings-notes-item = <b>{ $day } · { $who }</b>
meetings-notes-share = Кураторға ашу
meetings-notes-hide = Куратордан жасыру
meetings-told-notes =
    📅 { $who }: жұп жазбаларын кураторға ашу ұсынысы.
    Екі тарап келіссе ғана ашылады. Ештеңе істемесеңіз де болады.
meetings-add = Жазба қосу

# Correction
meetings-correct = Жазбаны түзету
meetings-correct-question = Кездесу расталған, ол өзгермейді. Қасына Сіздің атыңызбен түзету қойылады. Нені түзетеміз?
meetings-correct-minutes = Ұзақтығы
meetings-correct-kind = Кездесу түрі
meetings-correct-held = Кездесу болған жоқ
meetings-correct-heldAfterAll = Кездесу болған
meetings-correct-reason = Неге? Бір жолмен: оны жұп пен куратор көреді.
meetings-correct-done = Түзету жазылды.
meetings-corrected-minutes = { $minutes }
meetings-corrected-kind = { $kind }
meetings-corrected-held = кездесу болған жоқ
meetings-corrected-heldAfterAll = кездесу болған
meetings-told-corrected = 📅 Кездесуге түзету қосылды: { $day }.

# Sheet to print
meetings-sheet-file = Кездесу парағы
meetings-sheet-title = Кездесуді растау парағы
meetings-sheet-school = Ұйым
meetings-sheet-mentor = Тәлімгер
meetings-sheet-mentee = Тәлім алушы
meetings-sheet-when = Күні мен уақыты
meetings-sheet-kind = Кездесу түрі
meetings-sheet-minutes = Ұзақтығы
meetings-sheet-held = Кездесу өтті
meetings-sheet-yes = иә
meetings-sheet-no = жоқ
meetings-sheet-signature = Қолы
meetings-sheet-date = Күні
meetings-sheet-sent = Басып шығаруға арналған парақ. Қол қойылғаннан кейін жауапты осында белгілеңіз.
meetings-sheet-hint = Қол қойылған парақты куратор сақтайды: { $curator }

# Refusals
meetings-refused-tooSoon = Кездесу әлі алда: басталғаннан кейін белгілеуге болады.
meetings-refused-tooSoonToDecide = Әзірге ерте: қатысушылар әлі өздері жауап бере алады.
meetings-refused-manyProposals = Ұсынылған он кездесу жауап күтіп тұр. Жауабын күтіңіз немесе артығын қайтарып алыңыз.
meetings-refused-manyMeetings = Бір тәулікте көп кездесу жазылды. Қалғанын ертең жазуға болады.
meetings-refused-manyCorrections = Бұл кездесу он рет түзетілді. Енді өзгертілмейді.
meetings-refused-kindByCurator = Кезеңді ашатын кездесудің түрін куратор түзетеді.
meetings-refused-manyNotes = Жұпта жазба тым көп. Жаңасын кездесуде талқылаңыз.
meetings-refused-sameDay = Бұл күні кездесу бар.
meetings-refused-notFound = Бұл кездесу енді жоқ.
meetings-refused-tooLate = Бұл шешіліп қойған. Қазіргі күйін көрсетемін.
meetings-refused-inPast = Бұл уақыт өтіп кетті. Алдағы уақытты жазыңыз, мысалы: { $example }. Кездесу өткен болса, «{ meetings-already-met }» батырмасын басыңыз.
meetings-refused-tooFar = Тым алыс. Соңғы мүмкін күн: { $day }.
meetings-refused-tooOld = Соңғы 14 күндегі кездесуді жазуға болады. Одан ертерегін куратор қағаз парақ бойынша растайды.
meetings-refused-passed = Бұл уақыт өтіп кетті. Басқасын таңдаңызшы.
meetings-refused-afterYear = Тым алыс: оқу жылы одан бұрын аяқталады.
meetings-refused-future = Бұл күн әлі алда. Бүгін немесе ертерек күн жарайды.
meetings-refused-changed = Ұсыныс өзгеріп кеткен. Қазіргі күйін көрсетемін.
meetings-refused-notActive = Жұп қазір үзілісте немесе жұмысын аяқтаған.
meetings-refused-notYours = Мұны басқа қатысушы жасай алады.
meetings-refused-text = Бір хабарламамен жазыңызшы, { $max } таңбаға дейін.
meetings-refused-minutes = 5-тен 480-ге дейінгі минут санын жазыңыз, мысалы: 40.

meetings-about-acquaintance = Танысу, сыныптар мен кесте туралы айту, қалай және қашан хабарласатынын келісу. 20 минут жетеді.
meetings-about-trial = Сабақтағы бір нақты мәселені алып, бірге шешіп көру.
meetings-about-planning = Мақсатты таңдау, оны қалай өлшейтінін шешу, күні бар үш әрекет жазу.
meetings-about-series = Өткен жолдан бері не нәтиже берді, не кедергі болып тұр, келесі қадам қандай. Жоспар әрекеттерін белгілеу.
meetings-about-final = Мақсатты қарап шығу: не болды, не өзгерді. Әрқайсысы не алғанын және әрі қарай не болатынын айтады.
meetings-about-consultation = Бір сұрақ және оны талдау.
meetings-about-jointLesson = Сабақты бірге жоспарлау: мақсат, оқушы өнімі, кім не істейді.
meetings-about-lessonVisit = Сабаққа дейін — неге қарау керек, сабақтан кейін бірден — қысқа әңгіме.
