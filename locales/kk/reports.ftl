# Есептің жолдары: деректерден құралады, автор басқаша айта алады
reports-span-term = { $year } оқу жылы, { $term }
reports-span-year = { $year } оқу жылы
reports-line-meetings = Кездесулер: өткені { $held }; алдын ала белгіленгені: { $planned }
reports-line-confirmed = Екі тарап растағаны: { $both }, куратор растағаны: { $curator }; қағаз парақпен: { $paper }
reports-line-one-side = Бір тарап қана белгілегені, өткендерге қосылмайды: { $oneSide }
reports-line-unheld = Басқа уақытқа көшкені: { $moved }, өтпегені: { $notHeld }, бас тартылғаны: { $cancelled }, белгіленбегені: { $open }
reports-line-meeting = { $day }, { $kind }, { $minutes } минут: { $by ->
        [both] екі тарап растады
        [curator] куратор растады
       *[oneSide] бір тарап белгіледі
    }{ $paper ->
        [yes] , қағаз парақ
       *[no] {""}
    }{ $corrected ->
        [yes] , түзету бар
       *[no] {""}
    }
reports-line-lessons = { $count ->
        [0] Қатысқан және талқыланған сабақ болмады
       *[other] Қатысқан және талқыланған сабақтар: { $count }
    }
reports-line-lesson = { $day }, { $class }, «{ $topic }»: сабаққа қатысқан { $observer }, мұғалім { $teacher }
reports-line-lesson-held = { $day }, { $class }: сабаққа қатысқан { $observer }, мұғалім { $teacher }
reports-line-marks = { $sum } / { $max }
reports-line-goal = Мерзімі { $due }: { $specific }; { $measured }
reports-line-goals-none = Келісілген мақсат әзірге жоқ
reports-goal-now = соңғы мән: { $value }
reports-goal-mentor = тәлімгердің қорытындысы: { $result }
reports-goal-mentee = тәлім алушының қорытындысы: { $result }
reports-line-actions = Жоспардағы әрекет: { $all }; орындалғаны { $done }, орындалмағаны { $notDone }, көшірілгені { $carried }, жұмыста { $planned }
reports-line-actions-none = Бұл кезеңде жоспар әрекеті болмады
reports-line-action = { $title }
reports-line-action-due = { $title }, мерзімі { $due }
reports-action-planned = жұмыста
reports-action-done = орындалды
reports-action-notDone = орындалмады
reports-action-carried = келесі жылға көшірілді
reports-line-achievement = { $kind }: { $title }, { $day }
reports-line-achievements-none = Бұл кезеңде жетістік жазылмаған
reports-line-quality = Сыныптардағы білім сапасы: { $first }: { $from } %, { $last }: { $to } %
reports-line-quality-one = Сыныптардағы білім сапасы: { $first }: { $from } %
reports-line-quality-none = Сыныптардағы білім сапасы енгізілмеген
reports-line-work-count = { $count }
reports-line-work-meeting = { $kind }: { $count }
reports-line-work-lessons = Қатысқан және талқыланған сабақтар: { $count }
reports-line-work-action = Орындалған жоспар әрекеттері, { $form }: { $count }
reports-line-words = { $label }: { $answer }
reports-of-ten = { $value } / 10

reports-readiness-ready = Дайын
reports-readiness-supported = Қолдау болса, дайын
reports-readiness-notReady = Әзірге дайын емес
reports-trait-knowledge = Нормативтік құжаттарды біледі, қолданады
reports-trait-initiative = Ынта, дербестік және бастамашылдық
reports-trait-decisions = Шешім қабылдаудағы дербестік
reports-trait-discipline = Тәртіп пен жауапкершілік
reports-trait-short-knowledge = Нормативтік құжаттар
reports-trait-short-initiative = Ынта, бастамашылдық
reports-trait-short-decisions = Шешім қабылдау
reports-trait-short-discipline = Тәртіп
reports-trait-line = { $mark } { $text }

reports-question-difficulties = Қиындықтар
reports-question-readiness = Дайындық бағасы
reports-question-selfRating = Өзін-өзі бағалау
reports-question-proposals = Ұсыныстар
reports-question-traits = Қысқаша мінездеме
reports-question-practice = Тәжірибеде не өзгерді
reports-question-nextYear = Келесі жылға жоспар

# Экрандар
reports-what-mentor = Тәлімгердің есебі
reports-what-mentee = Тәлім алушының есебі
reports-what-mentorYear = Тәлімгердің қорытынды есебі
reports-what-menteeYear = Рефлексиялық өзіндік талдау
reports-short-mentor = тәлімгер
reports-short-mentee = тәлім алушы
reports-short-mentorYear = қорытынды
reports-short-menteeYear = өзіндік талдау
reports-title = <b>{ $what }</b> · { $span }
reports-name-meetings = Кездесулер
reports-name-lessons = Сабақтар
reports-name-goals = Мақсаттар
reports-name-actions = Жоспар
reports-name-achievements = Жетістіктер
reports-name-figures = Оқушылар нәтижесі
reports-name-works = Орындалған жұмыстар
reports-name-words = Автордың жауаптары
reports-part-meetings = Кездесулер
reports-part-lessons = Сабақтар
reports-part-goals = Мақсаттар
reports-part-actions = Жоспар
reports-part-achievements = Жетістік
reports-part-figures = Оқушылар
reports-part-works = Жұмыстар
reports-part-words = Жауаптар
reports-part-title = <b>{ $part }</b> · { $pair }
reports-part-how = Тұжырымын өзгерту үшін нөмірін басыңыз.
reports-state-open = Жолдар жазбалардан құралды. Жауап күтіп тұрған сұрақ: { $count }.
reports-state-check = Жолдарды тексеріп, есепті растаңыз.
reports-state-done = Расталды: { $day }, { $number }-нұсқа{ $paper ->
        [yes] , қағаз парақ бойынша
       *[no] {""}
    }.
reports-state-changed = Содан бері өзгеріс бар: қайта растауға болады.
reports-left-counted = Мұнда тек сандар: { $what }.
reports-left-out = Мектеп ережесі бойынша мұнда көрсетілмейді: { $what }.
reports-answer = Жауап беру · { $count } сұрақ
reports-confirm = Есепті растау
reports-confirm-again = Жаңа нұсқаны растау
reports-confirm-sheet = Парақ бойынша растау
reports-confirm-fixed = Расталған нұсқа өзгермейді; деректер өзгерсе, жаңасын растауға болады.
reports-confirm-paper = Автордың Telegram-ы жоқ: есепке қағазда қол қойылған болса, растаңыз. Бұл белгіленеді.
reports-readers-mentor = Есепті оқитындар: { $name } (бағдарламаны жүргізеді), ӘБ жетекшісі және директор. Соңғы екеуі кездесулердің тек санын көреді, сабақтарды көрмейді.
reports-readers-mentor-nobody = Есепті оқитындар: ӘБ жетекшісі және директор. Олар кездесулердің тек санын көреді, сабақтарды көрмейді.
reports-readers-mentee = Есепті оқитын жалғыз адам: { $name } (бағдарламаны жүргізеді).
reports-readers-mentee-nobody = Сенімді тұлға тағайындалғанша есепті ешкім оқымайды.
reports-readers-partner = Жұптың екінші қатысушысы есепті көрмейді: кездесулер мен жоспар ортақ, қалғаны — Сіздікі.
reports-confirmed = Есеп расталды.
reports-refused-answers = Алдымен есептің сұрақтарына жауап беріңіз.
reports-refused-nothingNew = Соңғы растаудан бері ештеңе өзгерген жоқ.
reports-file = 📄 Word

reports-ask-place = { $place }-сұрақ, барлығы { $all }
reports-ask = { $id ->
        [difficulties] Не қиын болды? Бір-екі жолмен, өткізіп жіберуге болады.
        [readiness] Әріптесіңіз өз бетімен жұмыс істеуге қаншалықты дайын?
        [selfRating] Осы кезеңдегі жұмысыңызды қалай бағалайсыз? 1 — мүлде нәтиже болмады, 10 — бәрі сәтті болды.
        [proposals] Бағдарламаға не мектепке қандай ұсынысыңыз бар? Өткізіп жіберуге болады.
        [traits] Әріптесіңіз туралы не айтуға болады? Келісетініңізді белгілеңіз.
        [practice] Бір жылда сабақтағы жұмысыңызда не өзгерді? Бір-екі жолмен.
       *[nextYear] Келесі жылға не жоспарлайсыз? Бір-екі жолмен.
    }
reports-ask-now = Қазір: { $text }
reports-ask-button = Батырмамен таңдаңыз.
reports-ask-mark = 1-ден 10-ға дейінгі сан керек, мысалы: 7.
reports-line-ask = <b>{ $part }</b> · есептің жолы
reports-line-own = ✎ { $text }
reports-line-made = Жазбалардан: { $text }
reports-line-type = Есепте қалай тұруы керек болса, жолды солай жазыңыз.
reports-line-bad = 600 таңбаға дейін бір жол керек, мысалы: «Үш кездесу өткіздік, біреуін басқа күнге көшірдік».
reports-line-back = Бұрынғыша қалдыру
reports-line-saved = Жазылды.

reports-mine = <b>Менің есептерім</b>
reports-mine-none = Әзірге жоқ: есеп тоқсанның немесе триместрдің соңғы аптасында құралады.
reports-mine-count = Барлығы { $all }, { $waits ->
        [0] бәрі расталған
       *[other] растауды күтіп тұрғаны { $waits }
    }.
reports-mine-line = { $term } · { $name }{ $year ->
        [yes] {" "}· жыл
       *[no] {""}
    }
reports-mine-open = Менің есептерім
reports-all-title = <b>Жұптардың есептері</b> · { $term }
reports-all-count = Расталғаны: { $done } / { $all }.
reports-all-read = Тәлімгерлердің расталған есебі: { $count }. Кездесулер тек санмен көрінеді.
reports-all-none = Тәлімгерлердің расталған есебі әзірге жоқ.
reports-all-missing = Растауды күтіп тұр:
reports-all-how = Батырмада алдымен автор, жақшада — жұптағы екіншісі.
reports-all-line = { $done ->
        [yes] ✓ { $author }
       *[no] { $author }
    } ({ $other }){ $year ->
        [yes] {" "}· жыл
       *[no] {""}
    }
reports-all-more = және тағы { $count }
reports-missing-line = { $name } · { $what }{ $paper ->
        [yes] , қағаз парақтан
       *[no] {""}
    }
reports-all-open = Тәлімгерлер есептері
reports-all-open-of = Есептер · { $school }

reports-remind = { $count ->
        [1] { $term }: есеп растауды күтіп тұр
       *[other] { $term }: есептер растауды күтіп тұр ({ $count })
    }
reports-remind-how = Жолдар жазбалардан құралған, оларды тексеріп, бірнеше сұраққа жауап берсеңіз болды.
reports-open = Есепті ашу
reports-open-all = Есептерді ашу
reports-home = { $count ->
        [1] { $term }: есеп растауды күтіп тұр
       *[other] { $term }: есептер растауды күтіп тұр ({ $count })
    }

# Құжаттар
reports-subtitle = { $span }
reports-doc-school = Мектеп
reports-doc-mentor = Тәлімгер
reports-doc-mentee = Тәлім алушы
reports-doc-all-term = Тәлімгерлік жұптардың есептері
reports-doc-all-year = Жұптардың қорытынды есептері мен өзіндік талдаулары
reports-doc-count = Жұп: { $pairs }. Авторлар растаған есеп: { $done }, растауды күтіп тұрғаны: { $missing }.
reports-doc-waits = Есепті автор әлі растаған жоқ.
reports-doc-withheld = Есеп расталды. Куратор — осы жұптың қатысушысы, сондықтан мәтін мұнда келтірілмейді.
reports-note-confirmed = Кездесуді растаудың үш түрі бөлек саналады; бір тарап белгілеген кездесу мен қағаз парақ сол күйінде аталған. Сабаққа қатысу ол туралы әңгіме өткен жағдайда ғана көрсетіледі; балды тек жұп көреді.
reports-note-own = * Жол есеп авторының сөзімен берілген.
reports-sign-mentor = Тәлімгер
reports-sign-mentee = Тәлім алушы
reports-sign-day = ботта расталды: { $day }, { $number }-нұсқа
reports-sign-paper = қағазда қол қойылды, куратор енгізді: { $day }, { $number }-нұсқа
