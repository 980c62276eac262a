home-day = 🏠 { $day }
home-day-school = 🏠 { $day } · { $school }
home-greeting = 🏠 Сәлеметсіз бе, { $name }!
home-waiting-title = Сізді күтіп тұр — { $count }
home-rest = { $attention ->
    [0] Қалғаны — кезекпен
   *[other] Қалғаны — кезекпен, соңында — назар керек жұптар
 }
home-nothing = 🏠 Қазір Сізден ештеңе күтілмейді.
home-pair-none =
    🏠 Анкета қабылданды, { $name }.

    Куратор { $curator } Сізге тәлімгер таңдап жатыр. Әдетте бұған 5 жұмыс күніне дейін кетеді. Бірден жазамын.
home-pair-none-mentor =
    🏠 Рақмет, { $name }. Сіз тәлімгерлер базасындасыз.

    Куратор { $curator } жұп ұсынғанда бірден жазамын.
home-pending =
    🏠 Кіру әлі расталған жоқ, { $name }.

    Куратор { $curator } қарап, растайды. Бірден жазамын.
home-questionnaire =
    🏠 Сіз біздің қатарымыздасыз, { $name }.

    Жұп таңдалғанша қысқа анкетаны толтырыңыз, екі минуттай уақыт алады. Кез келген сұрақта тоқтай тұруға болады.
home-setup =
    🏠 { $school } жұмысқа дайын.

    { $count } қадам қалды:
home-setup-invite = { $done ->
    [yes] ● Адамдар шақырылды
   *[no] ○ Адамдарды шақыру — бәріне бір сілтеме
 }
home-setup-trusted = { $done ->
    [yes] ● Сенімді тұлға белгіленді
   *[no] ○ Сенімді тұлғаны белгілеу (сұрақ кураторға қатысты болса, кімге жазу керек)
 }
home-setup-pair = { $done ->
    [yes] ● Алғашқы жұп құрылды
   *[no] ○ Алғашқы жұпты құру
 }
home-counts = Жұптар: { $all } · танысу { $acquaintance } · сынақ { $trial } · жоспарлау { $planning } · серия { $series } · қорытынды { $final }
home-week = Жеті күндегі кездесулер: { $now }, оның алдындағы жеті күнде: { $before }
home-hears = Сізге жолданған көмек өтініштері осында келеді. Оларды тек Сіз оқисыз.
home-hears-trusted = Сіз — сенімді тұлғасыз: көмек өтініштері және куратордың өзі қатысатын жұптардың сұрақтары осында келеді.
home-stage-of = { $who } · 5 қадамның { $step }-қадамы
home-stage = 5 қадамның { $step }-қадамы
home-more = Тағы
home-more-title = Тағы не ашуға болады
home-queue = { -one-by-one } · { $count }
home-pairs = 👥 Жұптар
home-my-pairs = 👥 Жұптарым · { $count }
home-all-my-pairs = 👥 Менің жұптарым
home-past-pairs = 👥 Аяқталған жұптар
home-new-pair = ➕ Жаңа жұп
home-log = ✍️ Кездесу
home-goal = 🎯 Мақсат-жоспар
home-meetings = 📅 Кездесулер
home-help = 🙋 Көмек керек
home-move = Уақытын өзгерту
home-cancel = Бас тарту
home-fill = Анкетаны толтыру
home-show-link = 🔗 Сілтеме мен QR көрсету
home-name-trusted = Сенімді тұлғаны белгілеу
home-calendar = Оқу күнтізбесі
home-profile = Деректерім, баптаулар
home-language = Язык · Тіл · Language
home-commands = Анықтама
home-school = Мектеп және бағдарлама
home-people = Адамдар
home-queue-empty = Кезек қаралды. Басқа күтіп тұрған ештеңе жоқ.
home-queue-list = Тізім
home-queue-left = Кезек қаралып шықты. Кейінге қалғаны: { $count }.
home-fallback-text = Мен батырмалар мен кездесу күнін түсінемін, мысалы: 25.11 15:30.
home-fallback-media = Файл мен стикерді оқымаймын. Қазіргі жағдай мынау.
home-fallback-voice = Дауыстық хабар алынды. Есеп үшін бір жол мәтін керек: кездесуді ашып, «{ meetings-add-note }» батырмасын басыңыз.
home-fallback-long = Мәтін ұзақ, қайда жазарымды білмеймін. Кездесуді немесе мақсатты ашыңыз, онда орны бар.
home-language-question = Тілді таңдаңыз. Оны кез келген уақытта ауыстыруға болады: /language
home-language-done = Дайын, әрі қарай қазақша.
home-help-guest =
    Мен мектептерге тәлімгерлікті жүргізуге көмектесемін: жұптар, кездесулер, мақсаттар, есептер.

    Кіру үшін мектеп кодын жіберіңіз, оны куратор береді. Мысалы: NST4-7KQ2.
home-help-mentee =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    📅 Кездесулер: ұсыну, басқа уақытқа көшіру, растау — басты карточкада. Күнді жай жаза салуға болады: 25.11 15:30.
    🎯 Мақсат: бес қысқа сұраққа жауап бересіз, тәлімгер келіседі немесе түзету ұсынады.
    🙋 Көмек керек: кім оқитынын өзіңіз таңдайсыз.
    Жазбаларды тек жұп көреді.
home-help-mentor =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    📅 Кездесуден кейін «{ meetings-answer-held }» батырмасын басыңыз, екінші қатысушы растайды.
    ✍️ Кездесіп қойған болсаңыздар: үш рет бассаңыз — жазылды.
    🎯 Мақсат: келісу, түзету ұсыну немесе кездесуде талқылау.
    Жазбаларды тек жұп көреді.
home-help-curator =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    Басты карточка Сізді не күтіп тұрғанын көрсетеді, ең шұғылы — бірінші.
    «{ -one-by-one }» істерді бірінен соң бірін көрсетеді, басты бетке қайтудың қажеті жоқ.
    { home-new-pair }: тәлім алушы, тәлімгер, жіберу.
    Жеке жауаптар мен жұптың жазбалары, жұп ашпаса, Сізге көрінбейді.
home-help-administrator =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    Мектептер, сілтемелер, рөлдер — /admin ішінде. Күнтізбе мен ережелер — «{ home-school }».
home-help-reader =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    📊 Дайджест: кезеңдер бойынша жұптар, аптадағы кездесулер мен мақсаттар, есімсіз әрі жеке жауапсыз.
    «Тағы»: көрсеткіштер, сауалнама қорытындысы, тәлімгерлердің есептері.
    Жұптардың жазбалары мен көмек өтініштері Сізге көрінбейді.
home-help-trusted =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    🙋 Сізге жолданған өтініштер басты карточкада күтеді. Оларды тек Сіз оқисыз.
    Куратордың өзі жұпта болса, сол жұптың сұрақтары Сізге келеді.
home-help-counsel =
    <b>Бұл Сіз үшін қалай жұмыс істейді</b>
    🙋 Сізге жолданған өтініштер басты карточкада күтеді. Оларды тек Сіз оқисыз.
    Жұптардың жазбалары мен жауаптары Сізге көрінбейді.
home-help-commands =
    /start — басты карточка
    /language — тіл
    /privacy — мен туралы не сақталады
    /cancel — толтыруды тоқтату
home-bot-description =
    Мектептегі тәлімгерлік: жұптар, бес кездесу, мақсаттар мен жоспар, ашық сабақтар, есептер.

    Кіру үшін мектеп коды керек, оны куратор береді. «Бастау» батырмасын басып, кодты жіберіңіз.

    Әріптесіңізбен не туралы сөйлескеніңізді тек жұбыңыз көреді.
home-bot-short = Мектептегі тәлімгерлік: жұптар, кездесулер, мақсаттар, есептер. Кіру кодын куратор береді.
home-command-home = Басты карточка
home-command-help = Анықтама
home-command-language = Тіл
home-command-pause = Тыныш режим
home-command-privacy = Мен туралы не сақталады
home-command-cancel = Толтыруды тоқтату
home-command-digest = Мектеп дайджесі
home-command-export = Деректерді жүктеп алу
home-command-admin = Мектептер мен әкімшілер
home-open-pair = 👤 Жұбым
home-queue-title = { $at } / { $count }
home-queue-put-off = Кейінге қалдыру
home-queue-later = Кейінге қалдырып, келесісі
home-admin = Мектептер мен әкімшілер
home-privacy-short = Құпиялық
home-first-school =
    🏠 Сәлеметсіз бе! Мектеп құрайық: атауы, қаласы, күнтізбесі.

    Бұл екі минуттай, бәрі дерлік дайын, кейін өзгертуге болады.
home-create-school = Мектеп құру
home-consent-line = Келісіміңіз керек: атыңыз бен пәніңізді жұптың екінші тарапына көрсету
home-consent-show = Қарау
home-approval =
    🏠 Анкета қабылданды, { $name }.

    Алда — әңгімелесу мен оқыту. Куратор { $curator } оларды белгілеп, жұп таңдайды.
home-pending-line = Кіруді растау: { $name }
home-pending-role = Рөлді растау: { $name } — { $role }
home-pending-claim = Таныс есіммен кіру: { $name }
home-phone-line = Жаңа телефон: { $name }
home-pending-many = Кіруді растау: { $count } адам
home-pending-look = Қарау
home-approve-line = Жаңа тәлімгер: { $name }, мақұлдау керек
home-approve = Мақұлдау
home-attention = { $pair }: { $reason }
home-pending-all = Бәрін қарау
home-meeting-line = 📅 { $when }{ $place }
home-meeting-detail = { $kind }. { $who }
home-confirm-all = Бәрін растау: { $count }
home-confirm = Растау
home-meeting-open = Кездесуде не болады
home-meeting-one = 📅 Кездесу: { $who }
home-proposed-line = 📅 { $who }: кездесу ұсынылды, { $when }
home-proposed-one = 📅 Жауап: { $who }
home-differ-line = 📅 { $who }: { $when }, жауаптар әртүрлі
home-differ-one = Тексеру: { $who }
home-held-line = { $who } · кездесу { $when } — өтті ме?
home-held-one = ✅ { $who }: өтті
home-decide = Шешу: { $pair }
home-decide-contradiction = { $names }: кездесу туралы жауаптар әртүрлі, { $when }
home-decide-oneSide = { $names }: кездесуді бір тарап белгіледі, { $when }
home-decide-paper = { $names }: қағаздағы жауапты енгізу, { $when }
home-form-open = Анкета
home-offer-mentor = Сізге тәлімгер табылды: { $name }
home-offer-mentee = Жұп ұсынысы: { $name }
home-offer-accept = Қабылдау
home-offer-look = Ұсынысты қарау
home-offer-ask = Кураторға сұрақ
home-offer-decline = Бас тарту
home-trial = { $name }: сынақ кездесуінен кейінгі жеке сұрақ
home-answer = Жауап беру
home-closing = { $name }: жұп жұмысын қорытындылау
home-sum-up = Қорытындылау
home-help-asked = 🙋 { $name }: көмек сұрайды
home-help-open = 🙋 Өтінішті ашу
home-discuss = { $names }: сынақ кездесуінен кейін талқылауды сұрайды
home-over = { $names }: жұп мерзімі өтті, { $day }
home-queue-next = Кезек бойынша әрі
home-silent-offer = { $names }: ұсынысқа жауап жоқ, мерзімі { $due } болған
home-declined = { $names }: жұп құрылмады, басқа нұсқа керек
home-paper-offer = { $names }: қағаздағы жауапты енгізу
home-today = Бүгін, { $when }
home-tomorrow = Ертең, { $when }
home-meeting-mentor = { $kind }. Тәлімгер: { $who }
home-meeting-brief = 📅 { $who }: { $when }
home-form-line = Қысқа анкетаны толтырыңыз, екі минуттай
home-calm = Қалғаны тыныш. { $what }
home-own = { $side ->
    [mentor] Сіз — тәлімгерсіз. { $line }
   *[mentee] Сіздің жұбыңыз. { $line }
 }
home-offer-due = Жауап беру мерзімі: { $due }.
home-offer-late = Мерзімі { $due } болған, әлі де жауап беруге болады.
home-greeting-past =
    🏠 Сәлеметсіз бе, { $name }!

    Жұптағы жұмыс аяқталды, еңбегіңізге рақмет. Қазір Сізден ештеңе күтілмейді. Жаңа жұп болса, бірден жазамын.

-one-by-one = Кезекпен қарау
