# Алғашқы экран және кодтар
people-guest =
    Сәлеметсіз бе. Мен мектептерге тәлімгерлікті жүргізуге көмектесемін: жұптар, кездесулер, мақсаттар, есептер.
    Кіру үшін мектеп коды керек. Оны тәлімгерлік кураторы береді, әдетте бұл — директордың орынбасары. Кодты осында жібере салуға болады.
people-guest-begun =
    Сіз тіркелуді бастағансыз: { $school }.

    Жауаптарыңыздың бәрі сақталды. Аз ғана қалды.
people-guest-declined =
    Бас тартуыңыз жазылды. Мына күнге дейін ештеңе сұрамаймын: { $day }.
    Бағдарламаға Telegram-сыз да қатысуға болады: кураторға айтыңыз. Шешіміңіз өзгерсе, мектеп кодын жіберіңіз.
people-guest-no-school =
    Сәлеметсіз бе, { $name }. Қазір Сіздің бірде-бір мектепте рөліңіз жоқ.
    Кіру үшін мектеп кодын жіберіңіз, оны куратор береді.
people-have-code = Менде код бар
people-continue-entry = Тіркелуді жалғастыру
people-language-ru = Русский
people-language-kk = Қазақша
people-language-en = English
people-ask-code =
    Кодты хабарламамен жіберіңіз: 8 не 12 таңба, мысалы NST4-7KQ2.
    Бас әріп пе, кіші әріп пе, бос орын мен сызықша бар ма — маңызды емес.
people-code-unknown = Мұндай код жоқ. Тексеріп көріңізші: 8 не 12 таңба, мысалы NST4-7KQ2.
people-code-revoked = Бұл код енді жарамайды. Куратордан жаңасын сұраңыз.
people-code-used = Шақыру бұрын пайдаланылған. Егер басқа телефоннан Сіз кірген болсаңыз, кураторға «{ people-new-phone }» батырмасын басуын айтыңыз.
people-code-expired = Шақырудың мерзімі бітті: { $day }. Куратордан жаңасын сұраңыз.
people-code-full = Бұл сілтеме арналған адамдардың бәрі кіріп болды. Куратордан жаңасын сұраңыз.
people-code-tooMany = Он код қатарынан сәйкес келмеді. Келесісін { $minutes } минуттан соң тексеремін, әзірге кодты куратордан нақтылап алыңыз.
people-code-maker = Бұл сілтеме енді ештеңе бермейді: оны жасаған адамның ({ $name }) рөлі өзгерген. Куратордан жаңасын сұраңыз.
people-code-own = Бұл сілтемені өзіңіз әріптеске жасағансыз. Рөлді адам өзіне бермейді, оны басқа жауапты береді.
people-code-declined =
    { $school }. Бұрын Сіз бот арқылы қатысудан бас тартқансыз.
    Қайта тіркелесіз бе? Алдымен келісім сұралады.
people-ask-again = Тіркелуді бастау
people-join-role =
    Сіз тіркелгенсіз: { $school } — { $roles }.
    Екінші рөл қосылсын ба?

    Егер Сіз басқа адам болсаңыз: бір Telegram аккаунты — бір қатысушы. Кураторға айтыңыз, қағаз арқылы да қатысуға болады.
people-join-school =
    Сіз тіркелгенсіз: { $school } — { $roles }.
    Код басқа мектептікі: { $other }. Онда да кіресіз бе?
people-join-staff =
    Сіз тіркелгенсіз: { $school } — { $roles }.
    Сілтеме тағы бір рөл береді: { $role }. Қосылсын ба?
people-join-nothing = Сіз тіркелгенсіз: { $school } — { $roles }. Қосатын ештеңе жоқ.
people-join-yes = Қосу
people-join-enter = Кіру
people-join-no = Керек емес
people-joined = Дайын: { $school } — { $roles }.
people-joined-pending = Дайын. Куратор растаған соң жазамын.
people-someone-else =
    Бұл сілтеме басқа адамға арналған, ал бұл Telegram-ды пайдаланатын қатысушы бар: { $name }.
    Бір Telegram аккаунты — бір адам. Сілтемені өз телефоныңыздан ашыңыз немесе кураторға айтыңыз: қағаз арқылы да қатысуға болады.
people-personal-not-you = Бұл сілтеме жеке, басқа адамға арналған. Куратордан мектептің ортақ кодын сұраңыз.
people-row-taken = Бұл атпен басқа телефоннан кіріп қойған. Егер ол Сіз болсаңыз, кураторға «{ people-new-phone }» батырмасын басуын айтыңыз.
people-phone-question =
    Кіруді осы телефонға көшіреміз бе?
    Аты-жөні: { $name }. { $school }.
    Бұрынғы телефон ажыратылады, жазылғанның бәрі қалады.
people-phone-yes = Көшіру
people-phone-no = Бұл мен емес
people-phone-not-me = Жақсы, ештеңе өзгерген жоқ. Сілтеменің қате келгенін кураторға айтыңыз.
people-phone-done = Дайын, енді осы телефоннан кіресіз. Бұрынғысы ажыратылды.
people-phone-old = Кіру басқа телефонға көшірілді, мұнда енді ештеңе келмейді. Егер оны Сіз жасамаған болсаңыз, батырманы басыңыз: бір тәулік ішінде кіру осында қайтады.
people-phone-here = Осы телефоннан кіріп тұрсыз, көшіретін ештеңе жоқ.
people-phone-it-is-me = Бұл мен, көшіру
people-phone-check = Тексеру
people-phone-not-yet = Әзірге күтеміз: тәулік өткен жоқ, растау да жоқ.
people-phone-waits =
    Кіру осы телефонға көшетін уақыт: { $when }. { $name }.
    Рөліңіз жауапты, сондықтан алдымен бұрынғы телефоннан сұраймыз. Мектептегі екінші жауапты адам растаса, ертерек ашылады.
people-phone-asks-old =
    Кіруіңізді басқа телефонға көшіруді сұрап жатыр. { $school }.
    Сілтемені жасаған: { $maker }. Жауап болмаса, көшетін уақыты: { $when }.
people-phone-asks-keeper =
    Жаңа телефон: { $name }.
    Сілтемені жасаған: { $maker }. Жауап болмаса, көшетін уақыты: { $when }.
    Бұл туралы адамның өзі айтқан болса, растаңыз.
people-phone-let = Көшіруді растау
people-phone-let-not = Көшірмеу
people-phone-let-toast = Кіру жаңа телефонға көшірілді.
people-phone-let-not-toast = Көшіру тоқтатылды.
people-phone-let-too-new = Рөлі бір аптадан асқан және оны сілтеме авторынан алмаған әріптес қана растай алады. Әйтпесе кіру сұраудан кейін бір тәуліктен соң өзі көшеді.
people-phone-let-maker = Сілтеме авторының енді бұған құқығы жоқ, сондықтан көшіру тоқтатылды.
people-phone-stop = Тоқтату
people-phone-stop-sure =
    Басқа телефонға көшіру тоқтатылсын ба?
    Сілтеме жарамай қалады, бір тәулік жаңасы болмайды. Мектептегі жауапты адамдарға хабар барады.
people-phone-stopped = Тоқтатылды. Сілтеме енді жарамайды, бір тәулік кіру ешқайда көшпейді. Мектептегі жауапты адамдарға жаздым.
people-phone-taken-back = Кіру қайтадан осы телефонда, бір тәулік ешқайда көшпейді. Мектептегі жауапты адамдарға жаздым.
people-phone-too-late = Бір тәуліктен көп өтті, кіруді осы жерден қайтару мүмкін емес. Кураторға айтыңызшы.
people-phone-not-back = Бұл телефонда қазір басқа қатысушы, сондықтан кіру мұнда қайтпайды: ештеңе өзгерген жоқ. Кураторға айтыңызшы.
people-phone-gone = Кіру бұл телефонға көшірілген жоқ: бұрынғы телефоннан не мектептен солай жауап берді. Қате болса, кураторға айтыңыз.
people-phone-taken = Бұл телефонда басқа қатысушы бар, кіруді мұнда көшіру мүмкін емес. Кураторға айтыңызшы.
people-phone-blocked = Бұрынғы телефоннан «{ people-phone-no }» деп жауап берді. Жаңа сілтеме мына уақыттан кейін: { $when }. Адамның өзінен сұраңыз.
people-closed =
    Бұл телефон мұнда жаңа, сондықтан тек Сіз бен жұбыңыз көретін нәрсе мына уақыттан кейін ашылады: { $when }.
    Бұрынғы телефонда «{ people-phone-it-was-me }» деп жауап берсеңіз, ертерек ашылады. Қалғаны қазір де жұмыс істейді.
    Бағдарламадан бірден шығу не деректерді өшіру үшін куратор арқылы қағаз беріңіз.
people-phone-it-was-me = Иә, бұл мен
people-phone-opened = Рақмет. Жаңа телефонда енді бәрі ашық.
people-push-new-entry =
    { $name }: енді басқа телефоннан жаңа кіру.
    Жазбалар мен жеке жауаптар онда бір тәуліктен кейін ашылады. Күтпеген болсаңыз, өзінен не куратордан сұраңыз.
people-press-button = Батырмамен таңдаңызшы.

# Кіру
people-entry-language = Тілді таңдаңыз · Выберите язык · Choose a language
people-entry-name =
    Тегіңізді, атыңызды, әкеңіздің атын жазыңыз.
    Мысалы: Сабитова Айгерім Ерланқызы.
people-name-empty = Аты-жөніңізді оқи алмадым. Әріппен жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-name-tooManyWords = Сөз бестен көп. Тек тегіңізді, атыңызды, әкеңіздің атын жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-name-tooLong = Аты-жөн үшін тым ұзын. Тек тегіңізді, атыңызды, әкеңіздің атын жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-name-digits = Ішінде сан бар. Әріппен жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-name-symbols = Ішінде артық таңба бар. Әріппен жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-entry-match =
    Сіз мектеп тізімінде барсыз: { $name }.
    Бұл Сіз бе?
people-entry-match-subjects =
    Сіз мектеп тізімінде барсыз: { $name }, { $subjects }.
    Бұл Сіз бе?
people-entry-personal =
    Шақыру мына адамға: { $name }.
    Бұл Сіз бе?
people-yes-me = Иә, бұл мен
people-not-me = Жоқ
people-entry-address = Сізді қалай атайын?
people-entry-address-other =
    Сізді қалай атайын? Жазып жіберіңіз.
    Мысалы: Айгерім Ерланқызы.
people-address-else = Басқаша
people-address-bad = Оқи алмадым. 40 әріпке дейін жазыңыз, мысалы: Айгерім Ерланқызы.
people-entry-role = Бағдарламада кім боласыз?
people-want-mentor = Тәлімгер боламын
people-want-mentee = Маған тәлімгер керек
people-entry-pending = Дайын. Куратор { $curator } кіруді растаған соң жазамын.
people-entry-pending-none = Дайын. Куратор кіруді растаған соң жазамын.
people-entry-pending-staff = Дайын. { $name } рөліңізді растаған соң жазамын.
people-entry-done = Дайын, { $name }. Сіз біздің қатарымыздасыз: { $school }.
people-entry-declined =
    Түсінемін. Деректеріңіз сақталған жоқ, тек белгі қалды: 30 күн сұрамау.
    Бағдарламаға Telegram-сыз да қатысуға болады: кураторға айтыңыз.

# Келісімдер
people-consent-programme =
    <b>Деректерді өңдеуге келісім</b>
    Оператор: { $operator }.
    Не: { $data }.
    Не үшін: { $purpose }.
    Мерзімі: { $term }.
    Кез келген уақытта кері қайтарасыз: /privacy.

    Еңбек заңнамасы талап ететін жазбаша келісімге бөлек, қағазда қол қойылады.
people-consent-pairContact =
    <b>Келісім: жұпқа байланыс дерегі</b>
    Оператор: { $operator }.
    Жұптың екінші қатысушысы көретіні: аты-жөні, пәні, Telegram-дағы байланыс дерегі.
    Не үшін: { $purpose }.
    Мерзімі: { $term }.

    Бұл келісімсіз жұп құруға болмайды. Кез келген уақытта кері қайтарасыз: /privacy.
people-consent-surveyTotals =
    <b>Келісім: сауалнамалардың жалпы сандары</b>
    Оператор: { $operator }.
    Не: жауаптарыңыз жалпы сандарға аты-жөнсіз кіреді.
    Не үшін: { $purpose }.
    Мерзімі: { $term }.

    Бұл өз қалауыңыз, жұпқа әсер етпейді. Кез келген уақытта кері қайтарасыз: /privacy.
people-purpose-programme = мектептің тәлімгерлік бағдарламасын жүргізу
people-purpose-pairContact = кездесулер туралы келісу
people-purpose-surveyTotals = бағдарламада не көмектесетінін, не көмектеспейтінін көру
people-term-programme = бағдарламада болғаныңызша және тағы бір оқу жылы
people-term-pairContact = жұп ашық тұрғанда
people-term-surveyTotals = бір оқу жылы, жалпы сандар ұзағырақ сақталады
people-consent-give = Келісемін
people-consent-decline = Келіспеймін
people-consent-paper = Қағаз келісім: басып шығару
people-consent-short-programme = Бағдарлама деректері
people-consent-short-pairContact = Жұпқа байланыс дерегі
people-consent-short-surveyTotals = Сауалнамалардың жалпы сандары
people-consent-given = берілді: { $day }
people-consent-not-given = берілген жоқ
people-consent-withdrawn = кері қайтарылды: { $day }
people-consents =
    <b>Келісімдер</b>
    { $lines }

    Әрқайсысын ашып, толық оқуға болады.
people-consent-withdraw = Кері қайтарып алу
people-consent-state = Қазір: { $state }.
people-consent-surveys-before = { $what ->
        [both] Кері қайтарып алсаңыз: қорытындысы шықпаған сауалнаманың жауаптары өшіріледі, есептелмейді. Көрсетіліп қойған жалпы сандар қалады, жауаптарыңыз өшіріледі.
        [waiting] Кері қайтарып алсаңыз: қорытындысы шықпаған сауалнаманың жауаптары өшіріледі, есептелмейді.
        [shown] Кері қайтарып алсаңыз: көрсетіліп қойған жалпы сандар қалады, ал жауаптарыңыз өшіріледі.
       *[nothing] Кері қайтарып алсаңыз: сауалнама келмейді. Әзірге жауаптарыңыз жоқ.
    }
people-consent-surveys-done = { $what ->
        [both] Келісім кері қайтарылды. Жауаптар өшірілді: қорытындысы шықпағаны есептелмейді, көрсетілген сандар қалды.
        [waiting] Келісім кері қайтарылды. Жауаптар өшірілді, еш жерде есептелмейді.
        [shown] Келісім кері қайтарылды. Көрсетілген сандар қалды, жауаптарыңыз өшірілді.
       *[nothing] Келісім кері қайтарылды. Жауап болған жоқ.
    }
people-consent-saved = Жазылды.
people-consent-version = Редакциясы { $version }.
people-paper-caption = Басып шығаратын келісім. Қол қойып, кураторға беріледі.

# Рөлдер мен күйлер
people-role-mentor = тәлімгер
people-role-mentee = тәлім алушы
people-me-mentee = тәлімгері бар
people-role-curator = куратор
people-role-coordinator = үйлестіруші
people-role-administrator = әкімші
people-role-trustedPerson = сенімді тұлға
people-role-director = директор
people-role-departmentHead = ӘБ жетекшісі
people-role-psychologist = психолог
people-state-invited = әлі кірмеген
people-state-pending = кіруі растауды күтіп тұр
people-state-ended = қатысуы аяқталды
people-state-approval = мақұлдауды күтіп тұр
people-state-form = анкета толтырылмаған
people-state-base = базада
people-state-nameless = атын көрсетуге келісім жоқ
people-state-paper = Telegram-сыз

# Хабарламалар
people-push-waiting = Жаңадан кіргендер растауыңызды күтіп тұр: { $count } адам.
people-push-colleague =
    Әріптестерге арналған сілтемеңізбен кіргісі келеді: { $name }.
    Рөлі: { $role }. Растайсыз ба?
people-open-queue = Тізімді ашу
people-push-confirmed-form =
    Кіру расталды. { $school }.
    Жұп таңдалғанша қысқа анкетаны толтырыңыз, екі минуттай уақыт алады.
people-push-confirmed = Кіру расталды. { $school }.
people-push-refused =
    Кіру расталмады. { $school }.
    Егер бұл қате болса, кураторға айтып, кодты қайта жіберіңіз.
people-push-refused-curator =
    Кіру расталмады. { $school }.
    Егер бұл қате болса, кураторға айтып, кодты қайта жіберіңіз. Куратор: { $curator }.
people-push-phone-made =
    Жаңа телефоннан кіруіңіз үшін сілтеме жасалды. { $school }, { $maker }.
    Өзіңіз сұраған болсаңыз, мұнда ештеңе басудың қажеті жоқ.
people-push-phone-stopped =
    { $name }: бұрынғы телефоннан «{ people-phone-no }» деп жауап берді, көшіру тоқтатылды.
    Жаңа сілтеме мына уақыттан кейін: { $when }. Адамның өзінен сұраңыз.
people-push-renamed = Аты өзгерді: енді «{ $name }», { $role }. Егер бұл кіру басқа адамға расталған болса, өзінен сұраңыз.
people-push-renamed-look = Кім екенін көру
people-push-approved =
    Сіз тәлімгерлер базасындасыз. { $school }.
    Куратор жұп ұсынғанда бірден жазамын.
people-push-role-mentor =
    Сізде жаңа рөл бар: тәлімгер. { $school }.
    Осы рөлге арналған қысқа анкетаны толтырыңыз.
people-push-role-mentee =
    Сізде де тәлімгер болады. { $school }.
    Қысқа анкетаны толтырыңыз.
people-fill-questionnaire = Анкетаны толтыру

people-form-step = Анкета · { $of } сұрақтың { $step }-сұрағы
people-form-next = Әрі қарай · { $count }
people-form-line = { $what }: { $answer }
people-form-summary = <b>Сіздің анкетаңыз</b>
people-form-summary-for = <b>Анкета</b> · { $name }
people-form-done = Анкетаны сақтау
people-form-saved = Анкета сақталды.
people-open-card = Карточканы ашу
people-ask-subjects = Қандай пәндерден сабақ бересіз? Белгілеңіз немесе өзіңіз жазыңыз.
people-ask-stages = Қай сыныптарда?
people-ask-experience = Мұғалім болып толық қанша жыл жұмыс істедіңіз? Санмен жазуға болады.
people-ask-category = Жағдайыңызға қайсысы жақын?
people-ask-topics = Қандай көмек керек? Белгілеңіз немесе өзіңіз жазыңыз. Оны куратор сұраныстар картасынан, тәлімгер анкетадан көреді.
people-ask-mentorType =
    Қандай көмек көрсету Сізге жақынырақ?
    Кеңесші мектепке үйренісуге және сыныппен тіл табысуға көмектеседі, пән тәлімгері — өз пәнін оқытуға.
people-ask-teacherCategory = Санатыңыз қандай?
people-ask-strengths = Қай жағыңыз мықты, неге көмектесе аласыз? Белгілеңіз немесе өзіңіз жазыңыз.
people-ask-capacity = Бір мезгілде қанша тәлім алушыны ала аласыз?
people-ask-hours = Қашан кездескен ыңғайлы? Күнді, содан соң уақытты таңдаңыз немесе жазыңыз: 14:30.
people-hours-chosen = Белгіленді: { $hours }.
people-hours-lesson = { $mark } { $time } · { $lesson }-саб.
people-hours-same = Барлық күні осылай
people-hours-bad = Уақытты оқи алмадым. Мысалы, былай жазыңыз: 14:30 — немесе батырмамен таңдаңыз.
people-own-bad = Оқи алмадым. Бір немесе бірнеше сөзді үтірмен жазыңыз, әрқайсысы 40 әріпке дейін, мысалы: астрономия.
people-years-bad = 0 мен 60 аралығындағы жыл саны керек, мысалы: 8.
people-capacity-bad = 1 мен 10 аралығындағы сан керек, мысалы: 2.
people-years = { $count } жыл
people-years-first = алғашқы жыл
people-years-button-first = 0
people-about-years = өтілі: { $years }
people-line-subjects = Пәндері
people-line-stages = Сыныптары
people-line-experience = Өтілі
people-line-category = Жағдайы
people-line-topics = Тақырыптары
people-line-mentorType = Көмегі
people-line-teacherCategory = Санаты
people-line-strengths = Мықты тақырыптары
people-line-capacity = Қанша тәлім алушы
people-line-hours = Бос сағаттары
people-edit-subjects = Пәндер
people-edit-stages = Сыныптар
people-edit-experience = Өтілі
people-edit-category = Жағдайы
people-edit-topics = Тақырыптар
people-edit-mentorType = Көмек түрі
people-edit-teacherCategory = Санаты
people-edit-strengths = Мықты жағы
people-edit-capacity = Қанша адам
people-edit-hours = Сағаттар
people-mentee-young = Жұмыстағы алғашқы үш жыл
people-mentee-newcomer = Бұл мектепте жаңадан
people-mentee-digital = Жаңа бағдарламалар, АКТ
people-mentee-other = Басқа
people-mentor-consultant = Кеңесші тәлімгер
people-mentor-subject = Пән тәлімгері
people-mentor-both = Екеуі де
people-category-none = санатсыз
people-category-first = бірінші санат
people-category-highest = жоғары санат
people-category-methodologist = педагог-әдіскер
people-category-mentorTitle = педагог-тәлімгер
people-category-teacher = педагог
people-category-moderator = педагог-модератор
people-category-expert = педагог-сарапшы
people-category-researcher = педагог-зерттеуші
people-category-master = педагог-шебер
people-stage-primary = 1–4-сыныптар
people-stage-basic = 5–9-сыныптар
people-stage-senior = 10–11-сыныптар
people-subject-math = математика
people-subject-russian = орыс тілі
people-subject-literature = әдебиет
people-subject-kazakh = қазақ тілі
people-subject-kazakhLiterature = қазақ әдебиеті
people-subject-english = ағылшын тілі
people-subject-german = неміс тілі
people-subject-history = тарих
people-subject-social = қоғамтану
people-subject-geography = география
people-subject-biology = биология
people-subject-chemistry = химия
people-subject-physics = физика
people-subject-informatics = информатика
people-subject-primary = бастауыш сыныптар
people-subject-sport = дене шынықтыру
people-subject-art = бейнелеу өнері
people-subject-music = музыка
people-subject-technology = технология
people-subject-psychology = психология
people-pick-math = математика
people-pick-russian = орыс тілі
people-pick-literature = әдебиет
people-pick-kazakh = қазақ тілі
people-pick-kazakhLiterature = қазақ әдеб.
people-pick-english = ағылшын тілі
people-pick-german = неміс тілі
people-pick-history = тарих
people-pick-social = қоғамтану
people-pick-geography = география
people-pick-biology = биология
people-pick-chemistry = химия
people-pick-physics = физика
people-pick-informatics = информатика
people-pick-primary = бастауыш
people-pick-sport = дене шын.
people-pick-art = бейнелеу
people-pick-music = музыка
people-pick-technology = технология
people-pick-psychology = психология
people-topic-planning = сабақты жоспарлау
people-topic-discipline = сабақтағы тәртіп
people-topic-motivation = оқушыларды ынталандыру
people-topic-assessment = бағалау
people-topic-differentiation = әртүрлі оқушымен жұмыс
people-topic-communication = сыныппен қарым-қатынас
people-topic-parents = ата-анамен қарым-қатынас
people-topic-colleagues = әріптестермен байланыс
people-topic-administration = әкімшілікке қатысты сұрақ
people-topic-documents = құжаттар мен журнал
people-topic-digital = цифрлық құралдар
people-topic-attestation = аттестаттау

# Кезек пен базалар
people-title = Адамдар
people-queue = Растауды күтіп тұр — { $count }
people-queue-line = { $n }. { $name } · { $role } · { $day }
people-queue-line-claim = { $n }. { $name } · { $role } · { $day } · мектепке таныс есім
people-queue-empty = Растау керек ешкім жоқ, бәрі кіріп болды.
people-confirm-all = Барлығын растау · { $count }
people-confirm-one = { $n } · Растау
people-claim-one = { $n } · Бұл кім?
people-refuse-one = { $n } · Қабылдамау
people-confirmed-toast = Кіру расталды, хабар жіберілді.
people-confirmed-all-toast = Расталды: { $count }.
people-queue-changed = Тізім өзгерді, қайта қараңызшы.
people-refuse-sure =
    Кіру расталмасын ба: { $name }?
    Бұл адамға қысқа хабар барады.
people-alike = Базада ұқсас есім бар: { $name }, { $state }. Егер бір адам болса, оған жеке сілтеме беріңіз.
people-open-card-of = Карточка: { $name }
people-refuse-yes = Растамау
people-refused-toast = Қабылданбады, хабар жіберілді.
people-claim =
    Кіргісі келеді: <b>{ $name }</b> · { $role }
    Telegram-дағы аты: { $telegram }
    Мектепке мұндай есім таныс: { $known } ({ $roles }). Соңғы жазба: { $day }.

    Бұл сол адам ба? Өзінен сұраңыз. Бұрынғы жазбалар «{ people-claim-same }» дегеннен кейін ғана ашылады.
people-claim-no-username = көрсетілмеген
people-claim-same = Иә, бұл сол адам
people-claim-other = Жоқ, басқа адам
people-claim-other-toast = Жазылды: бұл басқа адам. Кіруді растауға болады.
people-claim-taken = Бұл адам кіріп қойған. Оған «{ people-new-phone }» сілтемесін беріңіз.
people-approvals = Мақұлдауды күтетін тәлімгерлер — { $count }
people-approvals-empty = Мақұлдау керек тәлімгер жоқ, бәрі базада.
people-approve = Жаңа тәлімгер: <b>{ $name }</b>
people-approve-strengths = Мықты тақырыптары: { $strengths }
people-approve-held = Әңгімелесу: { $interview } · оқыту: { $training }
people-approve-today = Не өткенін белгілеңіз: бүгінгі күн қойылады.
people-approve-other-day = Басқа күн
people-not-marked = әлі белгіленбеген
people-approve-both = Екеуі де өтті, базаға қосу
people-interview-held = ✓ Әңгімелесу
people-training-held = ✓ Оқыту
people-approve-later = Базаға қосу, оқыту кейін
people-approved-toast = Тәлімгер базада, хабар жіберілді.
people-held-toast = Бүгінгі күнмен белгіленді.
people-not-mentor = Бұл қатысушы енді тәлімгер емес.
people-bases = <b>Адамдар</b> · { $school }
people-bases-mentors = Тәлімгерлер: базада { $base }, мақұлдауды күтуде { $waiting }
people-bases-mentees = Тәлім алушылар: { $count }
people-bases-rest = Растауды күтуде: { $pending } · тізімде, әлі кірмеген: { $invited }
people-to-confirm = Кіруді растау · { $count }
people-to-approve = Мақұлдау · { $count }
people-mentors = Тәлімгерлер
people-mentees = Тәлім алушылар
people-map-button = Сұраныстар картасы
people-search = Аты бойынша табу
people-roster = Әлі кірмегендер · { $count }
people-add-paper = Telegram-сыз қатысушы
people-import = Есімдер тізімін қою
people-school-link = 🔗 Мектеп сілтемесі
people-base-mentor = <b>Тәлімгерлер</b> — { $count }
people-base-mentee = <b>Тәлім алушылар</b> — { $count }
people-base-roster = <b>Тізімде бар, әлі кірмеген</b> — { $count }
people-base-mentor-empty = Әзірге тәлімгер жоқ. Әріптестерге мектеп сілтемесін беріңіз.
people-base-mentee-empty = Әзірге тәлім алушы жоқ. Әріптестерге мектеп сілтемесін беріңіз.
people-base-roster-empty = Тізімдегілердің бәрі кіріп болды.
people-base-line = { $name } — { $state }
people-map = <b>Сұраныстар картасы</b>. Тақырып белгілегендер: { $mentees } адамнан { $asked }. Батырмадағы сан — қанша адам сұрайтыны.
people-map-empty = Әзірге сұраныс жоқ: тақырыптар анкетада белгіленеді.
people-map-topic = Көмек сұрайды: { $topic }

# Карточка
people-card = <b>{ $name }</b>
people-card-role = { $role } · { $state } · { $since } күнінен
people-card-also = Басқа рөлдері: { $roles }
people-card-pairs = Ашық жұптары: { $count }
people-approve-button = Тәлімгерді мақұлдау
people-new-pair = ➕ Жаңа жұп
people-personal-link = Жеке сілтеме
people-new-phone = Жаңа телефон
people-fill-form = Қағаздағы анкета
people-sensitive = Жабық белгі
people-more = Тағы
people-more-title = { $name } · { $role }. Не өзгертеміз?
people-give-mentor = Рөл қосу: тәлімгер
people-give-mentee = Рөл қосу: тәлім алушы
people-to-paper = Қағазға көшіру
people-from-paper = Telegram-ға қайтару
people-mend-name = Аты-жөнін түзету
people-take-role = Қатысуын аяқтау
people-take-sure = Қатысуы аяқталсын ба: { $name }, { $role }? Жазбалар қалады.
people-take-yes = Қатысуын аяқтау
people-taken-toast = Қатысуы аяқталды.
people-has-pairs = Алдымен осы қатысушының жұптары мен ұсыныстарын аяқтаңыз.
people-given-toast = Рөл қосылды.
people-paper-toast = Жазылды.
people-paper-sure =
    { $name } ботты пайдаланады.
    Қатысушыға бірден хабар барады, қағаз арқылы қатысуды бір басумен тоқтата алады. Сіз енгізгеннің бәрі оған «қағаздан» деген белгімен көрсетіледі.
people-paper-yes = Қағазға көшіру
people-paper-survey = Сауалнама дайындалып не ашық тұрғанда қатысу түрі өзгермейді. { $day } күнінен кейін болады.
people-push-onpaper =
    { $school }: Сіз қағаз арқылы қатысушы деп белгілендіңіз. Жауаптарыңызды куратор енгізеді, енгізілгеннің бәрін көресіз.
    Ботты пайдалансаңыз, «{ people-in-bot }» батырмасын басыңыз.
people-in-bot = Мен боттамын
people-back-in-bot = Сіз қайтадан бот арқылы қатысасыз.
people-entered =
    Қағаз арқылы қатысқан кезде енгізілгені:
    { $lines }
people-entered-line = • { $day }: { $what } ({ $name })
people-entered-nothing = Қағаз арқылы қатысқан кезде Сіз үшін ештеңе енгізілмеді.
people-entered-more = Тағы { $count } жазба.
people-entered-wrong = Бірдеңе қате енгізілсе, кураторға не әкімшіге айтыңыз.
people-entered-trial = сынақ кезеңі туралы жауап
people-entered-goal = мақсат нәтижесі
people-entered-closing = қорытынды жауап
people-entered-report = есеп
people-entered-offer-accepted = жұпқа келісім
people-entered-offer-declined = жұптан бас тарту
people-entered-meeting-held = кездесу өтті
people-entered-meeting-moved = кездесу кейінге қалды
people-entered-meeting-missed = кездесу өтпеді
people-sensitive-ask =
    { $name }: жабық белгі.
    Оны тек куратор көреді: тәлімгерге де, тізімдерде де, файлдарда да көрсетілмейді.
people-sensitive-none = жоқ
people-sensitive-burnout = шаршау, күйзеліс
people-sensitive-lifeSituation = қиын өмірлік жағдай
people-sensitive-health = денсаулығы, ЕБҚ
people-link-copy = Сілтемені көшіру
people-link-personal =
    Жеке сілтеме: { $name }
    { $link }

    Айтып беруге ыңғайлы код: <code>{ $code }</code>
    Бір адамға ғана жіберіңіз. Бұл сілтемемен кіруді растау керек емес. Соңғы күні: { $day }.
people-link-newPhone =
    Жаңа телефонға сілтеме: { $name }
    { $link }

    Айтып беруге ыңғайлы код: <code>{ $code }</code>
    Сұрап тұрған қатысушының өзі екенін тексеріңіз: бұрынғы телефонға хабар кетті. Тәлімгер мен тәлім алушы бірден кіреді, қалғандары — бір тәуліктен кейін не екінші жауапты адам растағанда.
    Бір рет жарамды, соңғы күні: { $day }.
people-in-already = Бұл қатысушы кіріп қойған. Басқа телефон үшін «{ people-new-phone }» бар.
people-never-came = Бұл қатысушы әлі кірмеген. Жеке сілтеме беріңіз.
people-link-aboveYou = Бұл адамның Сіз бере алмайтын рөлі бар. Сілтемені мектеп әкімшісі немесе үйлестірушісі жасайды.
people-link-elsewhere = Бұл адамның осы мектептен тыс та рөлі бар. Сілтемені ботта мектеп ашатын адам жасайды.
people-search-ask = Кімді іздейміз? Атының немесе тегінің басын жазыңыз.
people-search-none = Ешкім табылмады. Қысқарақ жазып көріңіз, мысалы: Сабит.
people-search-found = Табылды: { $count }
people-paper-role = Telegram-сыз қатысушы. Ол кім?
people-paper-mentor = Тәлімгер
people-paper-mentee = Тәлім алушы
people-paper-name =
    Қатысушының тегін, атын, әкесінің атын жазыңыз.
    Келісімге қол қағазда қойылады.
people-paper-added = Қосылды: { $name }. Оның жауаптарын қағаздан куратор енгізеді.
people-import-role = Тізімдегілер кім?
people-import-ask = Тізімді қойыңыз: әр жолда бір есім, 100 жолға дейін. Адам мектеп сілтемесімен кіргенде «Бұл Сіз бе?» деп сұраймын.
people-import-check = Оқылған есім: { $good }. Оқылмағаны: { $bad }.
people-import-unread = Оқылмады: { $lines }
people-import-add = Қосу · { $count }
people-import-again = Тізімді қайта жіберіңіз немесе оқылғанын қосыңыз.
people-import-none = Бірде-бір есім табылмады. Әр жолда бір есім, мысалы: Сабитова Айгерім Ерланқызы.
people-import-done = Тізімге қосылды: { $added }. Бұрын барлары: { $known }.
people-mend-ask = Қалай дұрыс? Тегін, атын, әкесінің атын жазыңыз.
people-held-ask = Қашан өтті? Күнді жазыңыз, мысалы: 20.11.
people-held-future = Бұл күн әлі келген жоқ. Өткен күнді жазыңыз, мысалы: 20.11.

# Профиль
people-profile =
    <b>Менің деректерім</b>
    Аты-жөні: { $name }
    Қалай атаймын: { $address }
people-profile-role = { $school }: { $role }
people-profile-quiet = ⏸ Тыныш режим, соңғы күні: { $day }
people-rename = Атын өзгерту
people-change-address = Қалай атау
people-my-form = Анкета
people-my-form-role = Анкета · { $role }
people-become-mentor = Тәлімгер ретінде де қатысу
people-became-mentor = Дайын, енді Сіз тәлімгерсіз де. Анкетаны толтырыңыз; әңгімелесу мен оқыту бәріндегідей белгіленеді.
people-my-consents = Келісімдер
people-quiet = ⏸ Тыныш режим
people-what-is-kept = Мен туралы не сақталады
people-rename-ask = Тегіңізді, атыңызды, әкеңіздің атын құжаттағыдай жазыңыз.
people-renamed = Жазылды: { $name }.
people-consents-line = { $what } — { $state }
people-consents-school = { $school }:
people-quiet-ask = ⏸ Қай күнге дейін ең керегін ғана жіберейін? Кездесулер туралы бәрібір еске саламын.
people-quiet-now = ⏸ Тыныш режим, соңғы күні: { $day }. Кездесулер туралы бәрібір еске саламын.
people-quiet-until = Соңғы күні: { $day }
people-quiet-off = Өшіру
people-quiet-done = Тыныш режим, соңғы күні: { $day }.
people-quiet-ended = Тыныш режим өшірілді.
people-hours = Еске салулар: { $hour }
people-hours-ask =
    Еске салуларды қашан жіберейін? Қазір: { $hour }.
    Кездесулер туралы бөлек еске саламын: бір күн және бір сағат бұрын.
people-hours-saved = Жазылды.
people-digest = 📊 Дайджест: { $day }, { $hour }
people-digest-ask =
    📊 Апталық дайджестті қашан жіберейін?
    Қазір: { $day }, { $hour }.
people-remind-form =
    Қысқа анкетаны толтырыңыз, екі минуттай уақыт алады.
    Куратор сол бойынша жұп таңдайды.
people-remind-form-brief = Қысқа анкетаны толтырыңыз, екі минуттай
people-remind-entry =
    Бағдарламаға тіркелу аяқталмаған, жалғастырамыз ба?
    { $school }
people-remind-entry-brief = Бағдарламаға тіркелу аяқталмаған
people-remind-entry-do = Тіркелуді аяқтау
people-privacy = <b>Мен туралы не сақталады</b>
people-privacy-end = Телефон мен мекенжай сақталмайды.
privacy-kept = Жазбалар: { $counts }
privacy-kept-item = { $what }: { $count }
people-who-sees = Кім нені көреді
people-terms = Шарттар
people-sees-text =
    <b>Не сақталады, кім көреді</b>
    Таңдаңыз: нақты не, не үшін, кім оқиды, қай мерзімге дейін.
people-terms-text =
    <b>Шарттар</b>
    Оператор: { $operators }.
    Не үшін: мектептің тәлімгерлік бағдарламасын жүргізу.
    Жазбалар мектеп базасында сақталады, хабарлар мен файлдар Telegram арқылы өтеді. Басқа ешкімге берілмейді.
    Мерзімі: бағдарламада болғаныңызша және тағы бір оқу жылы.
    Түзету: «{ home-profile }». Жою: /privacy ішіндегі «{ privacy-mine-open }».
    Келісімді кері қайтарып алу: «{ people-my-consents }».
people-privacy-guest =
    Сіз туралы таңдалған тіл мен басталған тіркелуден басқа ештеңе сақталмайды.
    Кіру үшін мектеп кодын жіберіңіз.

privacy-data-person = аты-жөні, Сізді қалай атау керегі, Telegram аккаунты, рөлдер
privacy-data-form = анкета
privacy-data-pair = жұптар, кездесулер, жазбалар, көмек сұраулар
privacy-data-goal = мақсат пен жоспар
privacy-data-lesson = сабақтар мен бақылау парақтары
privacy-data-survey = сауалнамалар мен пульс
privacy-data-result = жетістік, көрсеткіш, есеп
privacy-data-file = файлдар мен дауыстық хабарлар
privacy-data-mark = куратордың жабық белгісі
privacy-data-service = қаралама, бот хабарлары, журнал
privacy-short-person = Аты, аккаунт
privacy-short-form = Анкета
privacy-short-pair = Жұп, кездесу
privacy-short-goal = Мақсат, жоспар
privacy-short-lesson = Сабақтар
privacy-short-survey = Сауалнамалар
privacy-short-result = Жетістіктер
privacy-short-file = Файлдар
privacy-short-mark = Жабық белгі
privacy-short-service = Бот журналы
privacy-purpose-programme = бағдарламаны жүргізу
privacy-purpose-meet = жұп таңдап, келісу
privacy-purpose-improve = не көмектесетінін көру
privacy-purpose-answer = жауап беру және еске салу
privacy-readers-school = бағдарламаны жүргізетіндер; атыңызды жұбыңыз да көреді
privacy-readers-keepers = бағдарламаны жүргізетіндер; кейбір жолын жұбыңыз көреді
privacy-readers-pair = жұп пен куратор. Жазбаларды жұп қана, өзі ашпаса. Көмек сұрауды — Сіз таңдаған адам
privacy-readers-goal = жұп; келісілген соң куратор да
privacy-readers-lesson = Сіз және сабақта болған адам. Куратор — парақты Сіз ашсаңыз
privacy-readers-survey = жалпы санды — бағдарламаны жүргізетіндер. Атымен — пульс пен парақ, өзіңіз солай таңдасаңыз: куратор
privacy-readers-results = куратор; есепте директор да
privacy-readers-self = Сіз. Файлдың өзі Telegram-да, ботта сілтемесі ғана
privacy-readers-mark = Сіз бен куратор; оқылғаны жазылады
privacy-readers-log = қаралама — ешкім. Журнал — әкімші
privacy-term-year = Сіз бағдарламада болғанда және тағы бір оқу жылы
privacy-term-service = жұмысқа керек кезде, басқасынан ұзақ емес
privacy-group =
    <b>{ $what }</b>
    Не үшін: { $purpose }.
    Кім көреді: { $readers }.
    Мерзімі: { $term }.
privacy-mark = Белгі: { $what }. Енгізген: { $name }, { $day }.
privacy-mark-none = Белгі жоқ.
privacy-files = Сіз туралы файл алғандар:
privacy-files-none = Сіз туралы файлды ешкім алмады.
privacy-file = { $day } · { $what } · { $name }, { $role }
people-remind-waits =
    Кіру әлі расталған жоқ: { $school }

    Бұл туралы кураторға еске саламын. Қайта жазудың қажеті жоқ.
people-remind-waits-brief = Кіру әлі расталған жоқ, кураторға еске саламын
people-remind-queue = Кіруді растауды күтіп тұрғандар: { $count }
people-remind-queue-open = Кіруді растау
