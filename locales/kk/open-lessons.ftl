# Ашық сабақтар тақтасы.
open-lessons-home = 👁 Ашық сабақтар
open-lessons-title = 👁 Ашық сабақтар
open-lessons-past-title = 👁 Өткен ашық сабақтар
open-lessons-none = Әзірге ешкім сабағын ашқан жоқ. Өз сабағыңызды ашыңыз: әріптестер осы жерден көріп, жазылады.
open-lessons-none-reader = Әзірге ешкім сабағын ашқан жоқ.
open-lessons-past-none = Ашық сабақ әлі болған жоқ.
open-lessons-choose-school = 👁 Ашық сабақтар. Қай мектеп?
open-lessons-what = { $class }, { $subject }
open-lessons-mine = Сіздің сабағыңыз
open-lessons-line =
    { $n }. { $when } · { $what }
    { $host } · { $seats }
open-lessons-free = бос орын: { $free } / { $seats }
open-lessons-full = орын жоқ
open-lessons-booked = Сіз жазылдыңыз
open-lessons-come =
    { $count ->
        [0] әзірге ешкім жазылмады
       *[other] жазылғаны: { $count }
    }
open-lessons-came = қонақ саны: { $count }
open-lessons-new = Өз сабағымды ашу
open-lessons-to-past = Өткен сабақтар
open-lessons-to-ahead = Алдағы сабақтар
open-lessons-to-board = Ашық сабақтар
open-lessons-open = Сабақты көрсету
open-lessons-card =
    👁 Ашық сабақ · { $when }
    { $what } · { $minutes } минут
    «{ $topic }»
    Өткізетін: { $host } · { $place }
open-lessons-place-school = мектепте
open-lessons-is-cancelled = Сабақ болмайды.
open-lessons-is-on = Сабақ қазір жүріп жатыр.
open-lessons-is-full = Барлық орын толды. Орын босаса, жазылу қайта ашылады.
open-lessons-seats-line = Бос орын: { $free } / { $seats }
open-lessons-was = Сабақ өтті, қонақ саны: { $count }
open-lessons-you-come = Сіз жазылдыңыз. Бір күн бұрын еске саламын.
open-lessons-no-guests = Әзірге ешкім жазылмады.
open-lessons-guests = Қонақтар: { $names }
open-lessons-more-guests = тағы { $count }
open-lessons-my-takeaway = Өзіме не аламын: «{ $text }»
open-lessons-guest-takeaway = { $name }: «{ $text }»
open-lessons-takeaways = Әріптестерге пайдасы · { $count }
open-lessons-takeaways-title = 👁 Әріптестерге не пайдалы болды, { $when }
open-lessons-book = Жазылу
open-lessons-unbook = Жазылудан бас тарту
open-lessons-change-time = Басқа уақыт
open-lessons-change-place = Басқа орын
open-lessons-cancel = Сабақтан бас тарту
open-lessons-keep = Сабақты қалдыру
open-lessons-cancel-sure =
    Ашық сабақтан бас тартасыз ба, { $when }?
    { $count ->
        [0] Әзірге ешкім жазылмаған.
       *[other] Жазылғаны: { $count }. Бәріне бірден хабарлаймын.
    }
open-lessons-say-takeaway = Өзіме не алатынымды жазу
open-lessons-change-takeaway = Жазғанымды өзгерту
open-lessons-toast-booked = Орын Сіздікі. Бір күн бұрын еске саламын.
open-lessons-toast-unbooked = Жазылу жойылды, орын босады.
open-lessons-toast-cancelled = Сабақ болмайды, қонақтарға хабарлаймын.
open-lessons-said-published = ✅ Сабақ әріптестерге ашылды. Кім жазылғанын осы жерден көресіз.
open-lessons-said-changed = ✅ Өзгертілді. Қонақтарға бірден хабарлаймын.
open-lessons-said-takeaway = ✅ Жазылды. Мұны Сіз және сабақ авторы көреді.

open-lessons-refused-notFound = Бұл сабақ енді жоқ.
open-lessons-refused-notYours = Сабақты оны ашқан адам ғана өзгерте алады.
open-lessons-refused-own = Бұл Сіздің сабағыңыз: жазылудың қажеті жоқ.
open-lessons-refused-inPast = Бұл уақыт өтіп кетті. Мысалы, былай жазыңыз: 25.11 09:25 — немесе батырмамен таңдаңыз.
open-lessons-refused-many = Алда он ашық сабағыңыз бар. Біреуі өткен соң жаңасын қосасыз.
open-lessons-refused-tooFar = Ол кездің кестесі әлі белгісіз. Алдағы төрт айдың ішінен күн таңдаңыз.
open-lessons-refused-full = Соңғы орын жаңа ғана толды. Босаса, жазылу қайта ашылады.
open-lessons-refused-begun = Сабақ басталып кетті, енді өзгертуге болмайды.
open-lessons-refused-cancelled = Сабақ болмайды.
open-lessons-refused-early = Сабақ әлі аяқталған жоқ. Содан кейін сұраймын.
open-lessons-refused-late = Сабақ өткелі көп болды, енді жазуға болмайды.

open-lessons-new-day =
    👁 Ашық сабақ
    Қай күні?
open-lessons-move-day =
    👁 Сабақтың басқа уақыты
    Қай күні?
open-lessons-typed-hint = Жазып жіберуге де болады, мысалы: { $example }
open-lessons-other-day = Басқа күн
open-lessons-new-time = { $day }. Сағат нешеде басталады?
open-lessons-new-time-lessons = Батырмалар — мектеп кестесіндегі сабақтардың басталуы. Басқа уақытты жазыңыз, мысалы: 09:25
open-lessons-new-time-hint = Уақытты жазып жіберуге болады, мысалы: 09:25
open-lessons-new-class = Қай сынып? Параллельді таңдаңыз немесе жазыңыз, мысалы: 7 Б
open-lessons-new-topic =
    { $class }. Сабақтың тақырыбы?
    Бір жолмен жазыңыз, мысалы: Past Simple, бірінші сабақ
open-lessons-new-subject = Қай пән? Таңдаңыз немесе жазыңыз.
open-lessons-check =
    👁 Ашық сабақ
    { $when }, { $minutes } минут
    { $class }, { $subject }
    «{ $topic }»
    Өтетін жері: { $place } · қонаққа орын: { $seats }

    Дұрыс па?
open-lessons-publish = Сабақты ашу
open-lessons-set-time = Уақыты
open-lessons-set-seats = Орын саны
open-lessons-set-place = Өтетін жері
open-lessons-set-subject = Пәні
open-lessons-set-minutes = Ұзақтығы
open-lessons-ask-place = Сабақ қайда өтеді? Жазыңыз, мысалы: 21-кабинет
open-lessons-at-school = Мектепте
open-lessons-ask-seats = Неше әріптес келе алады? Санын жазуға да болады, 30-ға дейін.
open-lessons-ask-minutes = Сабақ неше минут? Санын жазуға да болады.
open-lessons-ask-takeaway =
    👁 { $what }, { $when }
    Бұл сабақтан өзіңізге не аласыз? Бір жолмен.

    Оны Сіз және сабақ авторы оқиды.
open-lessons-skip = Өткізіп жіберу
open-lessons-bad-class = Сыныпты оқу мүмкін болмады. Мысалы, былай жазыңыз: 7 Б
open-lessons-bad-topic = Тақырып — { $most } таңбаға дейінгі бір жол. Мысалы: Past Simple, бірінші сабақ
open-lessons-bad-subject = Пән атауы 40 таңбадан аспасын. Мысалы: ағылшын тілі
open-lessons-bad-place = Орын — { $most } таңбаға дейінгі бір жол. Мысалы: 21-кабинет
open-lessons-bad-seats = 1-ден 30-ға дейінгі санды жазыңыз. Мысалы: 4
open-lessons-bad-takeaway = { $most } таңбаға дейінгі бір жол жетеді. Мысалы: сабақты тақтадағы сұрақтан бастаймын

open-lessons-told-booked =
    👁 Сіздің ашық сабағыңыз: { $when }
    Келетіндер: { $names }
open-lessons-brief-booked = 👁 Сіздің ашық сабағыңыз, { $when }: жазылғаны: { $count }
open-lessons-told-moved =
    👁 Ашық сабақ басқа уақытқа көшті: { $when }
    { $what } · өткізетін { $host } · { $place }
    Бұрынғы уақыты: { $was }. Орныңыз сақталды.
open-lessons-told-place =
    👁 Ашық сабақ, { $when }: басқа орында
    { $what } · өткізетін { $host }
    Орны: { $place }
open-lessons-told-cancelled =
    👁 Ашық сабақ болмайды: { $when }
    { $what } · { $host }
    Басқа сабақтар — «Ашық сабақтар» бөлімінде.
open-lessons-told-tomorrow =
    👁 Ашық сабақ: { $when }
    { $what } · өткізетін { $host } · { $place }
    «{ $topic }»
open-lessons-told-host =
    👁 Сіздің ашық сабағыңыз: { $when }
    { $what } · { $place }
    Келетіндер: { $names }
open-lessons-told-host-alone =
    👁 Сіздің ашық сабағыңыз: { $when }
    { $what } · { $place }
    Әзірге ешкім жазылмады.
open-lessons-told-takeaway =
    👁 Ашық сабақ өтті: { $what }, { $host }
    Өзіңізге не аласыз? Бір жол жетеді.
open-lessons-no-takeaway = Қазір емес
open-lessons-told-said =
    👁 Ашық сабағыңыздан кейін, { $when }
    Әріптестер өздеріне алады:
    { $lines }
open-lessons-brief-said = 👁 Ашық сабақ, { $when }: әріптестерге пайдасы — { $count }

open-lessons-observe = 👁 Бақылау парағын жазу
open-lessons-my-sheet = 👁 Менің бақылауым

colleagues-open = Әріптестер сабағы
colleagues-to-list = Тізімге
colleagues-title = 👁 Өзара қатысу: әріптестер сабағы және Сіздікі
colleagues-none = Әзірге бос. Әріптестің сабағында болдыңыз ба? Жазыңыз: ол парақты әңгімеден кейін көреді.
colleagues-line-mine = { $n }. { $day } · { $who }: { $lesson }
colleagues-line-saved = { $n }. { $day } · { $who }: { $lesson } (әңгіме алда)
colleagues-line-theirs = { $n }. { $day } · Сіздің сабағыңызда: { $who }
colleagues-new = Әріптестің сабағын жазу
colleagues-choose =
    👁 Бұл кімнің сабағы болды?
    Таңдаңыз немесе тегін жазыңыз.
colleagues-found = 👁 Табылды. Бұл кімнің сабағы болды?
colleagues-not-found = Ешкім табылмады. Тегінің басын жазыңыз, мысалы: Лебе
colleagues-all = Бәрін көрсету
