# Алғашқы экран және кодтар
people-guest =
    Сәлеметсіз бе. Мен мектептерге тәлімгерлікті жүргізуге көмектесемін: жұптар, кездесулер, мақсаттар, есептер.
    Кіру үшін мектеп коды керек. Оны тәлімгерлік кураторы береді, әдетте бұл — директордың орынбасары. Кодты осында жібере салуға болады.
people-guest-begun =
    Кіру басталған: { $school }.
    Жауаптарыңыздың бәрі сақталды. Аз ғана қалды.
people-guest-declined =
    Бас тартуыңыз жазылды, { $day } дейін ештеңе сұрамаймын.
    Бағдарламаға Telegram-сыз да қатысуға болады: кураторға айтыңыз. Шешіміңіз өзгерсе, мектеп кодын жіберіңіз.
people-guest-no-school =
    Сәлеметсіз бе, { $name }. Қазір Сіздің бірде-бір мектепте рөліңіз жоқ.
    Кіру үшін мектеп кодын жіберіңіз, оны куратор береді.
people-have-code = Менде код бар
people-continue-entry = Кіруді жалғастыру
people-language-ru = Русский
people-language-kk = Қазақша
people-language-en = English
people-ask-code =
    Кодты хабарламамен жіберіңіз: 8 таңба, мысалы NST4-7KQ2.
    Бас әріп пе, кіші әріп пе, бос орын мен сызықша бар ма — маңызды емес.
people-code-unknown = Мұндай код жоқ. Тексеріп көріңізші: 8 таңба, мысалы NST4-7KQ2.
people-code-revoked = Бұл код енді жарамайды. Куратордан жаңасын сұраңыз.
people-code-used = Шақыру бұрын пайдаланылған. Егер басқа телефоннан Сіз кірген болсаңыз, куратор «Жаңа телефон» батырмасын басады.
people-code-expired = Шақырудың мерзімі { $day } бітті. Куратордан жаңасын сұраңыз.
people-code-full = Бұл сілтеме арналған адамдардың бәрі кіріп болды. Куратордан жаңасын сұраңыз.
people-code-declined =
    { $school }. Бұрын Сіз бот арқылы қатысудан бас тартқансыз.
    Кіруді қайта бастайсыз ба? Алдымен келісім сұралады.
people-ask-again = Кіруді бастау
people-join-role =
    Сіз осындасыз: { $school } — { $roles }.
    Екінші рөл қосылсын ба?

    Егер бұл басқа адам болса: бір Telegram — бір қатысушы. Кураторға айтыңыз, қағаз арқылы да қатысуға болады.
people-join-school =
    Сіз осындасыз: { $school } — { $roles }.
    Код басқа мектептікі: { $other }. Онда да кіресіз бе?
people-join-staff =
    Сіз осындасыз: { $school } — { $roles }.
    Сілтеме тағы бір рөл береді: { $role }. Қосылсын ба?
people-join-nothing = Сіз осындасыз: { $school } — { $roles }. Қосатын ештеңе жоқ.
people-join-yes = Қосу
people-join-enter = Кіру
people-join-no = Керек емес
people-joined = Дайын: { $school } — { $roles }.
people-joined-pending = Дайын. Куратор растаған соң жазамын.
people-someone-else =
    Бұл Telegram-да басқа қатысушы кірген: { $name }.
    Бір Telegram — бір адам. Сілтемені өз телефоныңыздан ашыңыз немесе кураторға айтыңыз: қағаз арқылы да қатысуға болады.
people-personal-not-you = Бұл сілтеме жеке, басқа адамға арналған. Куратордан мектептің ортақ кодын сұраңыз.
people-row-taken = Бұл атпен басқа телефоннан кіріп қойған. Егер ол Сіз болсаңыз, куратор «Жаңа телефон» батырмасын басады.
people-phone-question =
    Кіруді осы телефонға көшіреміз бе?
    Аты-жөні: { $name }. { $school }.
    Бұрынғы телефон ажыратылады, жазылғанның бәрі қалады.
people-phone-yes = Көшіру
people-phone-no = Бұл мен емес
people-phone-not-me = Жақсы, ештеңе өзгерген жоқ. Сілтеменің қате келгенін кураторға айтыңыз.
people-phone-done = Дайын, енді осы телефоннан кіресіз. Бұрынғысы ажыратылды.
people-phone-old = Кіру басқа телефонға көшірілді, мұнда енді ештеңе келмейді. Егер оны Сіз жасамаған болсаңыз, кураторға бірден айтыңыз.
people-phone-here = Осы телефоннан кіріп тұрсыз, көшіретін ештеңе жоқ.
people-press-button = Батырмамен таңдаңызшы.

# Кіру
people-entry-language = Тілді таңдаңыз · Выберите язык · Choose a language
people-entry-name =
    Тегіңізді, атыңызды, әкеңіздің атын жазыңыз.
    Мысалы: Сабитова Айгерім Ерланқызы.
people-name-empty = Аты-жөніңізді оқи алмадым. Әріппен жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-name-tooManyWords = Сөз бестен көп. Тек тегіңізді, атыңызды, әкеңіздің атын жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
people-name-tooLong = Бұл аты-жөнінен ұзын. Тек тегіңізді, атыңызды, әкеңіздің атын жазыңыз, мысалы: Сабитова Айгерім Ерланқызы.
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
people-entry-address = Сізге қалай жүгінейін?
people-entry-address-other =
    Сізге қалай жүгінейін? Жазып жіберіңіз.
    Мысалы: Айгерім Ерланқызы.
people-address-else = Басқаша
people-address-bad = Оқи алмадым. 40 әріпке дейін жазыңыз, мысалы: Айгерім Ерланқызы.
people-entry-role = Бағдарламада кім боласыз?
people-want-mentor = Тәлімгер боламын
people-want-mentee = Маған тәлімгер керек
people-entry-pending = Дайын. Куратор { $curator } кіруді растаған соң жазамын.
people-entry-pending-none = Дайын. Куратор кіруді растаған соң жазамын.
people-entry-done = Дайын, { $name }. Сіз біздің қатардасыз: { $school }.
people-entry-declined =
    Түсінемін. Деректеріңіз сақталған жоқ, тек «30 күн сұрамау» деген белгі қалды.
    Бағдарламаға Telegram-сыз да қатысуға болады: кураторға айтыңыз.

# Келісімдер
people-consent-programme =
    <b>Деректерді өңдеуге келісім</b>
    Оператор: { $operator }.
    Не: аты-жөні, рөлі, сауалнамасы, бағдарламадағы кездесулері, мақсаттары мен жауаптары.
    Не үшін: { $purpose }.
    Мерзімі: { $term }.
    Кез келген уақытта қайтарып алуға болады: /privacy.

    Бұл еңбек заңы талап ететін жазбаша келісімді алмастырмайды: оған қағазда қол қойылады.
people-consent-pairContact =
    <b>Келісім: жұпқа арналған байланыс</b>
    Оператор: { $operator }.
    Жұптың екінші қатысушысы көретіні: аты-жөні, пәні, Telegram-дағы байланысы.
    Не үшін: { $purpose }.
    Мерзімі: { $term }.

    Бұл келісімсіз жұп құруға болмайды. Кез келген уақытта қайтарып алуға болады: /privacy.
people-consent-surveyTotals =
    <b>Келісім: сауалнамалардың жалпы сандары</b>
    Оператор: { $operator }.
    Не: жауаптарыңыз жалпы сандарға аты-жөнсіз кіреді.
    Не үшін: { $purpose }.
    Мерзімі: { $term }.

    Бұл өз қалауыңыз, жұпқа әсер етпейді. Кез келген уақытта қайтарып алуға болады: /privacy.
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
people-consent-short-pairContact = Жұпқа арналған байланыс
people-consent-short-surveyTotals = Сауалнаманың жалпы сандары
people-consent-given = берілді: { $day }
people-consent-not-given = берілген жоқ
people-consent-withdrawn = қайтарылды: { $day }
people-consents =
    <b>Келісімдер</b>
    { $lines }

    Әрқайсысын ашып, толық оқуға болады.
people-consent-withdraw = Қайтарып алу
people-consent-state = Қазір: { $state }.
people-consent-programme-end = Бұл келісімді қайтарып алу үшін кураторға айтыңыз: бағдарламаға қатысу аяқталады.
people-consent-saved = Жазылды.
people-consent-version = Редакциясы { $version }.
people-paper-caption = Басып шығаратын келісім. Қол қойып, кураторға беріледі.
people-paper-file = kelisim.html
people-paper-title = Жазбаша келісім
people-paper-intro = Мен, { $name }, тәлімгерлік бағдарламасының қатысушысымын ({ $school }, рөлі: { $role }), мыналарға келісім беремін:
people-paper-line-programme = тәлімгерлік бағдарламасын жүргізу мақсатында дербес деректерімді (аты-жөні, рөлі, сауалнамасы, бағдарламадағы кездесулері, мақсаттары мен жауаптары) бағдарламаға қатысу мерзіміне және тағы бір оқу жылына өңдеуге;
people-paper-line-mentor = тәлімгерлік жұмысын атқаруға; мазмұны, мерзімі, нысаны мен ақысы еңбек шартында немесе оған қосымша келісімде көрсетіледі.
people-paper-line-mentee = бағдарламаға тәлім алушы ретінде қатысуға.
people-paper-withdraw = Келісімді жазбаша өтінішпен қайтарып алуға болады.
people-paper-sign = Күні ____________     Қолы ____________     Аты-жөні ________________________
people-paper-blank = ________________________________

# Рөлдер мен күйлер
people-role-mentor = тәлімгер
people-role-mentee = тәлім алушы
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
people-state-approval = келісуде
people-state-form = сауалнама толтырылмаған
people-state-base = базада
people-state-paper = Telegram-сыз

# Хабарламалар
people-push-waiting = Жаңадан кіргендер растауыңызды күтіп тұр: { $count } адам.
people-open-queue = Тізімді ашу
people-push-confirmed-form =
    Кіру расталды. { $school }.
    Жұп таңдауға дейін қысқа сауалнама қалды, екі минуттай.
people-push-confirmed = Кіру расталды. { $school }.
people-push-refused =
    Кіру расталмады. { $school }.
    Егер бұл қате болса, кураторға айтып, кодты қайта жіберіңіз.
people-push-refused-curator =
    Кіру расталмады. { $school }.
    Егер бұл қате болса, кураторға айтып, кодты қайта жіберіңіз. Куратор: { $curator }.
people-push-approved =
    Сіз тәлімгерлер базасындасыз. { $school }.
    Куратор жұп ұсынғанда бірден жазамын.
people-push-role =
    Сізде жаңа рөл бар: { $role }. { $school }.
    Соған арналған қысқа сауалнама қалды.
people-fill-questionnaire = Сауалнаманы толтыру
