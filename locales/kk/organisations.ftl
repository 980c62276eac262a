organisations-role = { $role ->
    [administrator] Әкімші
    [coordinator] Үйлестіруші
    [curator] Куратор
    [trustedPerson] Сенімді тұлға
    [director] Директор
    [departmentHead] ӘБ жетекшісі
    [psychologist] Психолог
    [mentor] Тәлімгер
   *[mentee] Тәлім алушы
 }
organisations-preset = { $preset ->
    [ruTerms] РФ тоқсандары
    [ruTrimesters] РФ триместрлері
   *[kzTerms] ҚР тоқсандары
 }
organisations-language = { $locale ->
    [ru] Русский
    [kk] Қазақша
   *[en] English
 }
organisations-zone = { $zone ->
    [kaliningrad] МСК−1
    [moscow] МСК
    [samara] МСК+1
    [yekaterinburg] МСК+2
    [omsk] МСК+3
    [krasnoyarsk] МСК+4
    [irkutsk] МСК+5
    [yakutsk] МСК+6
    [vladivostok] МСК+7
    [magadan] МСК+8
    [kamchatka] МСК+9
   *[kazakhstan] Қазақстан
 } { $time }
organisations-term = { $kind ->
    [trimester] { $number }-триместр
   *[term] { $number }-тоқсан
 }
organisations-off = { $name ->
    [autumn] күзгі каникул
    [winter] қысқы каникул
    [spring] көктемгі каникул
    [modular] каникул
    [publicHoliday] мереке
    [movedHoliday] ауыстырылған мереке
    [nonWorking] сабақ жоқ күндер
   *[holidays] каникул
 }
organisations-week = { $days ->
    [5] аптасына 5 күн
   *[6] аптасына 6 күн
 }
organisations-to-week = { $days ->
    [5] Аптасына 5 күнге көшу
   *[6] Аптасына 6 күнге көшу
 }
organisations-range = { $from } – { $to }
organisations-on = { $on ->
    [on] ☑ { $label }
   *[off] ☐ { $label }
 }
organisations-chosen = • { $label }

organisations-ask-name =
    <b>Жаңа мектеп · 5 қадамның 1-қадамы</b>
    Мектептің атауы қандай? Мысалы: № 5 мектеп.
organisations-bad-name = Атауы тым қысқа не тым ұзын болып шықты. Былай жазыңыз: № 5 мектеп.
organisations-ask-city =
    <b>{ $school } · 5 қадамның 2-қадамы</b>
    Мектеп қай қалада не ауылда? Уақытты сол бойынша анықтаймын. Ауылды облысымен бірге жазыңыз.
organisations-bad-city = Оқи алмадым. Тек қаланы не ауылды жазыңыз, мысалы: Павлодар.
organisations-ask-zone =
    <b>{ $city }</b>
    Бұл жер менің тізімімде жоқ. Мектепте қазір сағат қанша?
organisations-zone-button-only = Уақытты батырмамен таңдаңыз.
organisations-ask-calendar =
    <b>5 қадамның 3-қадамы · { $year } оқу жылы</b>
    { $city }, қазір { $time }
    { $preset }, { $week }

    { $terms }
    Каникул: { $holidays }
organisations-provisional = Алдын ала қойылды, мектеп бұйрығымен салыстырыңыз.
organisations-accept-calendar = Күнтізбені қабылдау
organisations-use-week = { $days ->
    [5] 5 күн
   *[6] 6 күн
 }
organisations-use-preset = { $preset ->
    [ruTerms] РФ тоқсаны
    [ruTrimesters] РФ триместрі
   *[kzTerms] ҚР тоқсаны
 }
organisations-other-zone = Басқа уақыт
organisations-ask-locales =
    <b>5 қадамның 4-қадамы · мектеп тілдері</b>
    Шақырулар мен парақтар қай тілдерде болады? Әр қатысушы өз тілін өзі таңдайды.
organisations-ask-curator =
    <b>5 қадамның 5-қадамы · куратор</b>
    Куратор өзіңіз боласыз ба? Куратор кіруді растайды, жұптарды құрады және көмек қай жерде керегін көреді.
organisations-i-am-curator = Куратор — мен
organisations-other-curator = Куратор — басқа адам
organisations-curator-next = Мектеп құрылды. Енді куратор керек: оған осы сілтемені жіберіңіз.

organisations-school =
    <b>{ $school }</b>
    { $city }, қазір { $time }

    { $year } бағдарламасы: { $status ->
        [open] ашық
       *[closed] жабық
    }, { $participation ->
        [obligatory] жас және жаңа мұғалімдер үшін міндетті
       *[voluntary] ерікті
    }
    Тілдері: { $locales }
organisations-parent = Кіретін құрылымы: { $parent }
organisations-calendar-button = Оқу күнтізбесі
organisations-programme-button = Бағдарлама
organisations-roles-button = Рөлдер
organisations-link-button = 🔗 Сілтеме мен QR көрсету
organisations-edit-name = Атауы
organisations-edit-city = Қаласы
organisations-edit-locales = Тілдері
organisations-attach-network = Желі
organisations-attach-municipality = Білім бөлімі
organisations-ask-new-name = Мектептің жаңа атауы қандай? Қазір: { $school }.
organisations-ask-new-city = Мектеп қай қалада не ауылда? Қазір: { $city }.
organisations-ask-parent =
    { $kind ->
        [network] Мектептер желісі қалай аталады?
       *[municipality] Аудан не қала білім бөлімі (кеңес беру пункті) қалай аталады?
    } Атауы бірдей мектептер бірге болады.
organisations-no-parent = Дербес мектеп
organisations-locales =
    <b>Мектеп тілдері</b>
    Шақырулар мен парақтар осы тілдерде. Әр қатысушы өз тілін таңдайды: /language.

organisations-invite =
    <b>{ $school }: тәлімгерлікке кіру</b>
    { $link }
    Коды: <code>{ $code }</code>

    Мерзімі: { $until }. Сілтемемен келгендер: { $limit } орыннан { $uses }.
    Мектеп чатына жіберіңіз не QR-ды басып шығарыңыз. Әр кіруді куратор растайды.
organisations-invite-sure =
    <b>{ $code } коды жарамсыз болады</b>
    Чаттардағы сілтеме де, басып шығарылған QR да енді ешкімді кіргізбейді. Кіріп қойғандар қалады.
organisations-renew-now = Жаңа сілтеме жасау
organisations-revoke-now = Сілтемені жарамсыз ету
organisations-invite-none =
    <b>Қазір сілтеме жоқ</b>
    Бұрынғысы енді жарамсыз. Кіріп қойғандар бағдарламада қалады.
organisations-invite-over =
    <b>Сілтеме енді кіргізбейді</b>
    { $why ->
        [expired] Мерзімі бітті: { $until }.
       *[full] Орындар толды: { $limit } орыннан { $uses }.
    } Мерзімін ұзартыңыз не жаңасын жасаңыз.
organisations-share = Чатқа жіберу
organisations-copy = Көшіру
organisations-share-text = Тәлімгерлік, { $school }. Коды: { $code }
organisations-invite-settings-button = Мерзімі мен орындар
organisations-invite-settings =
    <b>Мектеп сілтемесі</b>
    Коды: { $code }
    Мерзімі: { $until }. Келгендер: { $limit } орыннан { $uses }.

    Тағы неше күн жарамды және неше адамды кіргізеді?
organisations-days = { $days } күн
organisations-limit = { $limit } адам
organisations-renew = Жаңа сілтеме
organisations-revoke = Жарамсыз ету
organisations-revoked = Сілтеме енді жарамсыз.
organisations-staff-invites-button = Әріптестерге сілтеме
organisations-staff-invites =
    <b>Әріптестерге сілтемелер</b>
    Әрқайсысы — бір адамға, 14 күн жарамды. Адам мектепте бұрыннан болса, рөлді Сіз растайсыз.
organisations-staff-invites-waiting = Әлі пайдаланылмаған:
organisations-staff-invite-line = { $role }: { $code }, мерзімі { $until }
organisations-staff-invite =
    <b>Шақыру: { $role }</b>
    { $link }
    Коды: <code>{ $code }</code>

    Бір адамға арналған. Мерзімі: { $until }.
organisations-revoke-code = { $code }: жарамсыз ету

organisations-roles =
    <b>Рөлдер · { $school }</b>
    { $list }

    Рөлден босату үшін есімді басыңыз.
organisations-roles-line = { $role }: { $name }
organisations-nobody = әзірге жоқ
organisations-staff-button = { $role }: { $name }
organisations-trusted-button = Сенімді тұлғаны белгілеу
organisations-administrators-button = Әкімші қосу
organisations-hand-over-button = Кураторлықты беру
organisations-colleague-button = Әріптесті шақыру
organisations-trusted =
    <b>Сенімді тұлға</b>
    Сұрақ куратор туралы болса, кімге жазамыз? Куратордың өзі жұпта болса, оны осы адам алмастырады. Әдетте оқу ісінің меңгерушісі, психолог не директор.

    Қазір: { $name }
organisations-trusted-empty = Мектепте әзірге куратордан басқа ешкім жоқ. Адамды сілтемемен шақырыңыз.
organisations-trusted-done = Сенімді тұлға: { $name }
organisations-administrators =
    <b>Жаңа әкімші</b>
    Әкімші кураторларды шақырады, күнтізбе мен бағдарламаны өзгертеді, есептерді жүктейді. Кімді қосамыз?
organisations-administrators-empty = Әзірге қосатын адам жоқ: сілтемемен шақырыңыз.
organisations-hand-over =
    <b>Кураторлықты беру</b>
    Кімге? Жұптар мен кезек сол адамға өтеді, Сіздің куратор рөліңіз аяқталады. Көмек сұраған хабарлар жазған адамдарына қайтады.
organisations-hand-over-sure =
    <b>Кураторлықты бересіз бе?</b>
    Жаңа куратор: { $name }

    Сіз жұптар мен жеке жауаптарды енді көрмейсіз. Басқа рөлдеріңіз қалады.
organisations-hand-over-now = Кураторлықты беру
organisations-handed-over = Енді куратор: { $name }
organisations-appointed = Әкімші: { $name }
organisations-staff =
    <b>{ $role }</b>
    { $name }

    { $mine ->
        [yes] Бұл — Сіздің рөліңіз.
       *[no] Бұл рөлден босатылса, адамның басқа рөлдері қалады.
    }
organisations-end-role = Рөлден босату
organisations-leave-role = Рөлден шығу
organisations-role-ended = Рөлден босатылды.
organisations-given =
    { $school }: Сізде жаңа рөл бар
    { $role ->
        [trustedPerson] Сенімді тұлға. Сұрақ куратор туралы болса, Сізге жазады; куратордың өзі жұпта болса, оны Сіз алмастырасыз.
        [curator] Куратор. Жұптар мен кезек енді Сізде.
        [administrator] Әкімші. Кураторларды шақырасыз және мектеп баптауларын жүргізесіз.
       *[other] Ол басты карточкада көрінеді.
    }

organisations-calendar =
    <b>Оқу күнтізбесі · { $year }</b>
    { $range }, { $week }

    { $terms }
organisations-calendar-next = Алда: { $name }, { $range }
organisations-off-day = Сабақ жоқ: { $day }
organisations-off-week = Сабақ жоқ: { $from } – { $to }
organisations-off-done = Белгіленді: мерзімдер жылжиды, еске салу болмайды.
organisations-terms-button = { $kind ->
        [trimester] Триместр, жыл
       *[term] Тоқсан мен жыл
    }
organisations-days-off-button = Каникулдар
organisations-checked-button = Күндер тексерілді
organisations-checked = Рақмет, күндер қабылданды.
organisations-terms = <b>{ $kind ->
        [trimester] Триместрлер
       *[term] Тоқсандар
    } мен оқу жылы</b>
    Қай күндерді өзгертеміз?
organisations-year-line = Оқу жылы
organisations-days-off =
    <b>Каникул және сабақ жоқ күндер</b>
    Бұл күндері мерзім жүрмейді. Өзгерту не алып тастау үшін басыңыз.
organisations-days-off-empty = Әзірге бірде-бір күн жоқ.
organisations-add-day-off = Күн қосу
organisations-day-off =
    <b>{ $name }</b>
    { $range }
organisations-edit-dates = Күндерді өзгерту
organisations-drop-day-off = Алып тастау: сабақ бар
organisations-lessons-button = Қоңыраулар
# $now: any
organisations-ask-lessons =
    <b>Қоңыраулар</b>
    Әр сабақ қашан бітеді? Ретімен, мысалы: 8:45, 9:40, 10:35. Сонда кездесуді «6-сабақтан кейін» деп белгілеуге болады.

    { $now ->
        [none] Әзірге көрсетілмеген.
       *[other] Қазір: { $now }
    }
organisations-no-lessons = Қоңырауларды алып тастау
organisations-bad-lessons = Уақытты оқи алмадым. Ретімен жазыңыз, мысалы: 8:45, 9:40, 10:35.
organisations-take-preset = Қолдану: { $preset }
organisations-preset-sure =
    <b>{ $preset }</b>
    { $terms }

    Бұрынғы оқу кезеңдері мен каникулдардың күндері ауысады. Белгіленген сабақ жоқ күндер қалады.
organisations-preset-now = Күндерді ауыстыру
# $now: any
organisations-ask-from =
    <b>{ $what } · бірінші күн</b>
    { $now ->
        [none] Күнді таңдаңыз не жазыңыз, мысалы: 25.11
       *[other] Қазір: { $now }. Басқа күнді таңдаңыз не жазыңыз, мысалы: 25.11
    }
organisations-ask-to =
    <b>{ $what } · соңғы күн</b>
    Біріншісі: { $from }. Соңғы күнді таңдаңыз не жазыңыз, мысалы: 27.11
organisations-keep-day = Қалсын: { $day }
organisations-one-day = Тек осы күн
organisations-bad-day = Күнді оқи алмадым. Мысалы, былай жазыңыз: 25.11 — немесе батырмамен таңдаңыз.
organisations-new-days-off = Жаңа сабақ жоқ күндер
organisations-saved = Жазылды.
organisations-refused-datesOrder = Соңғы күн біріншіден ерте не мерзім тым қысқа.
organisations-refused-datesTooLong = Күндер тым көп болып шықты. Екі күнді де тексеріңіз.
organisations-refused-datesOutside = Бұл күндер оқу жылынан тыс. Алдымен жылдың күндерін өзгертіңіз.
organisations-refused-datesOverlap = Бұл күндер көрші күндермен қабаттасады. Алдымен соларды өзгертіңіз.
organisations-refused-datesInUse = Бұл оқу кезеңі бойынша есеп не сауалнама бар, ал басқа күнтізбеде кезең азырақ. Күндерді қолмен өзгертіңіз.
organisations-refused-manyLinks = Бір тәулікте екі жүз сілтеме жасалды. Жаңасын ертең жасауға болады.
organisations-refused-manyDays = Демалыс күндері тым көп жазылған. Артығын алып тастаңыз.
organisations-refused-notFound = Бұл енді жоқ. Қазіргі жағдайды көрсетемін.
organisations-refused-notAllowed = Мұны мектептің үйлестірушісі не әкімшісі жасай алады.
organisations-refused-isCurator = Куратор өзін-өзі алмастыра алмайды. Басқа адамды таңдаңыз.
organisations-refused-lastCurator = Мектепте куратор қалуы керек. Алдымен кураторлықты беріңіз не екіншісін шақырыңыз.
organisations-refused-noReader = Әйтпесе куратор бар жұптың жеке жауаптарын оқитын адам қалмайды. Алдымен басқа сенімді тұлғаны белгілеңіз.
organisations-refused-lastAdministrator = Мектепте әкімші қалуы керек. Алдымен басқасын қосыңыз.
organisations-refused-noPhone = Бұл адамға Telegram хабары жетпейді, ал бұл рөлде онсыз болмайды. Басқа адамды таңдаңыз.
organisations-refused-ownRole = Рөлді адам өзіне бермейді. Оны мектептегі басқа жауапты береді.
organisations-staff-given =
    <b>{ $name }</b>: «{ $school }» мектебінде жаңа рөл.
    { $role }. Рөлді берген: { $by }.
    Күтпеген болсаңыз, мектептен сұраңыз.
organisations-staff-ended =
    <b>{ $name }</b>: «{ $school }» мектебіндегі рөлінен босатылды.
    { $role }. Шешкен: { $by }.
organisations-staff-own-ended =
    «{ $school }» мектебіндегі рөліңізден босатылдыңыз.
    { $role }. Шешкен: { $by }.
    Күтпеген болсаңыз, мектеп әкімшісінен сұраңыз.
organisations-staff-look = Кім қандай рөлде

organisations-programme =
    <b>{ $year } бағдарламасы · { $school }</b>
    { $status ->
        [open] Ашық: жұп ұсынуға болады.
       *[closed] Жабық: жаңа жұп жоқ, басталғандары жалғасады.
    }
    Қатысу: { $participation ->
        [obligatory] жас және жаңа мұғалімдер үшін міндетті. Тәлімгерден бас тартуға болады, бағдарламадан емес.
       *[voluntary] ерікті.
    }
    Тәлімгерді { $picks ->
        [on] тәлім алушы таңдайды немесе куратор ұсынады.
       *[off] куратор ұсынады.
    }
organisations-programme-next = Келесі жыл дайын: { $year }, әлі ашылмаған.
organisations-numbers-button = Мерзімдер мен сандар
organisations-forms-button = Тәлімгерлік түрлері
organisations-to-obligatory = Міндетті ету
organisations-to-voluntary = Ерікті ету
organisations-picks-on = Тәлімгер таңдауға рұқсат
organisations-picks-off = Таңдау — тек кураторда
organisations-close = Бағдарламаны жабу
organisations-open = { $year } бағдарламасын ашу
organisations-next-year = Келесі жыл
organisations-close-sure =
    <b>{ $year } бағдарламасын жабасыз ба?</b>
    Жаңа жұп болмайды. Басталған жұптар, кездесулер мен есептер қалады. Кез келген күні ашуға болады.
organisations-open-sure =
    <b>{ $year } бағдарламасын ашасыз ба?</b>
    Жұп ұсынуға болады. Басқа ашық бағдарлама жабылады, оның жұптары жұмысын соңына дейін жеткізеді.
organisations-next-year-sure =
    <b>Келесі оқу жылы</b>
    { $year } баптауларын көшіремін және күндерді сол күнтізбе бойынша қоямын. Өзіңіз ашқанша бағдарлама жабық тұрады.
organisations-next-year-now = Келесі жылды дайындау
organisations-next-year-done = Келесі жыл дайын. Күндерін тексеріп, ашыңыз.

organisations-numbers =
    <b>Бағдарламаның мерзімдері мен сандары</b>
    Жаңа жұптарға; басталғандары бұрынғымен жүреді. «Күн» — оқу күнтізбесі: каникул мен сабақ жоқ күндерсіз.
organisations-number = { $name ->
    [offerWorkingDays] Ұсынысқа жауап
    [acquaintanceDays] Танысу, күн
    [trialDays] Сынақ кездесуі, күн
    [planningDays] Жоспарлау, күн
    [seriesMeetings] Сериядағы кездесу
    [finalDueDays] Қорытынды, неше күн бұрын
    [pairEndSchoolDays] Жұп, жыл соңына дейін, күн
   *[mentorCapacity] Бір тәлімгердегі адам
 }: { $value }
organisations-number-ask = { $name ->
    [offerWorkingDays] <b>Жұп ұсынысына жауап</b>
     Жауапқа неше жұмыс күні беріледі?
    [acquaintanceDays] <b>Танысу кездесуі</b>
     Жұп жұмысын бастағаннан кейін неше күнде өтуі керек?
    [trialDays] <b>Сынақ жұмыс кездесуі</b>
     Танысудан кейін неше күнде?
    [planningDays] <b>Жоспарлау кездесуі</b>
     Сынақ кездесуінен кейін неше күнде?
    [seriesMeetings] <b>Кездесулер сериясы</b>
     Неше кездесуден кейін жұмысты қорытындылауға болады?
    [finalDueDays] <b>Қорытынды кездесу</b>
     Жұп жұмысын аяқтардан неше күн бұрын белгілеу керек?
    [pairEndSchoolDays] <b>Жұп жұмысының аяқталуы</b>
     Жұп жұмысын оқу жылының соңынан неше оқу күні бұрын аяқтайды?
   *[mentorCapacity] <b>Бір тәлімгердегі тәлім алушылар</b>
     Норма бойынша нешеу? Одан көбі — куратор себебін жазса ғана.
 }
organisations-value = { $value }
organisations-value-chosen = • { $value }
organisations-forms =
    <b>Тәлімгерлік түрлері</b>
    Қазір біреуі ашық: «мұғалім – мұғалім».
organisations-form = { $form ->
    [teacherTeacher] ☑ Мұғалім – мұғалім
    [pupilPupil] Оқушы – оқушы
    [studentPupil] Студент – оқушы
    [employerPupil] Жұмыс беруші – оқушы
   *[employerStudent] Жұмыс беруші – студент
 }
organisations-form-open = Бұл түрі ашық.
organisations-form-refused = { $why ->
    [children] Мұнда балалар қатысады. Бұл түрі балаларды қорғаумен бірге ашылады: ата-ана келісімі және ересек адам көретін хат алмасу.
   *[outsiders] Мұнда мектептен тыс адамдар қатысады. Бұл түрі сырттан келген тәлімгерлерді тексерумен бірге ашылады.
 }

organisations-admin =
    <b>Әкімшілік</b>
    { $schools } мектеп
organisations-admin-parent = { $school } · { $parent }
organisations-admin-unreachable = Хабар алмайтындар: { $count }. Бұл адамдарға қоңырау шалған жөн.
organisations-admin-dead = Қате салдарынан жіберілмеді: { $count }.
organisations-admin-backup-failed = Түнгі деректер көшірмесі жасалмады. Дискідегі орынды және бот журналын тексеріңіз.
organisations-admin-backup-old = Соңғы түнгі көшірмеге екі күннен асты. Серверді тексеріп көріңіз.
organisations-admin-healthy = Барлық хабар жетіп тұр.
organisations-new-school = Жаңа мектеп
organisations-invite-first = Алдымен мектеп керек. Бұл — бес қысқа қадам.

# ── a request for help whose reader has left ──
role-help-returned = 🙋 Көмек сұраған хабарыңыз жауапсыз қалды: оны оқитын адам бағдарламаны енді жүргізбейді. Өзіңіз таңдамайынша, оны басқа ешкім көрмейді.
role-help-choose = Кімге жіберуді таңдау
organisations-year-over =
    { $year } тәлімгерлік бағдарламасы аяқталды: { $school }

    Осы жұмысыңыз үшін рақмет. Жұптардың жазбалары мен құжаттары Сізде қалады.
organisations-year-over-brief = { $year } тәлімгерлік бағдарламасы аяқталды
organisations-year-over-pairs = 👥 Жұптарым
