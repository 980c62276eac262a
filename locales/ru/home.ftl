home-day = 🏠 { $day }
home-day-school = 🏠 { $day } · { $school }
home-greeting = 🏠 Здравствуйте, { $name }!
home-waiting-title = Ждут Вас — { $count }
home-rest = { $attention ->
    [0] Дальше — по очереди
   *[other] Дальше — по очереди, в конце — пары, которым нужно внимание
 }
home-nothing = 🏠 Сейчас от Вас ничего не ждут.
home-pair-none =
    🏠 Анкета принята, { $name }.

    Куратор { $curator } подбирает Вам наставника. Обычно это занимает до 5 рабочих дней. Я напишу сразу.
home-pair-none-mentor =
    🏠 Спасибо, { $name }. Вы в базе наставников.

    Когда куратор { $curator } предложит пару, я напишу сразу.
home-pending =
    🏠 Вход ещё не подтверждён, { $name }.

    Куратор { $curator } посмотрит и подтвердит, я напишу сразу.
home-questionnaire =
    🏠 Вы с нами, { $name }.

    До подбора пары осталась короткая анкета, около двух минут. Можно прерваться на любом вопросе.
home-setup =
    🏠 { $school } готова к работе.

    Осталось { $count ->
        [one] { $count } шаг
        [few] { $count } шага
       *[many] { $count } шагов
    }:
home-setup-invite = { $done ->
    [yes] ● Люди приглашены
   *[no] ○ Пригласить людей — одна ссылка для всех
 }
home-setup-trusted = { $done ->
    [yes] ● Доверенное лицо названо
   *[no] ○ Назвать доверенное лицо (кому писать, если вопрос о кураторе)
 }
home-setup-pair = { $done ->
    [yes] ● Первая пара создана
   *[no] ○ Создать первую пару
 }
home-counts = Пары: { $all } · знакомство { $acquaintance } · пробная { $trial } · планирование { $planning } · серия { $series } · итоги { $final }
home-week = Встречи за семь дней: { $now }, за семь дней до этого: { $before }
home-hears = Просьбы о помощи, адресованные Вам, приходят сюда. Прочитаете их только Вы.
home-hears-trusted = Вы — доверенное лицо: сюда приходят просьбы о помощи и вопросы пар, в которых участвует куратор.
home-stage-of = { $who } · Шаг { $step } из 5
home-stage = Шаг { $step } из 5
home-more = Ещё
home-more-title = Что ещё можно открыть
home-queue = { -one-by-one } · { $count }
home-pairs = 👥 Пары
home-my-pairs = 👥 Мои пары · { $count }
home-all-my-pairs = 👥 Мои пары
home-past-pairs = 👥 Завершённые пары
home-new-pair = ➕ Новая пара
home-log = ✍️ Встреча
home-goal = 🎯 Цель и план
home-meetings = 📅 Все встречи
home-help = 🙋 Нужна помощь
home-move = Перенести
home-cancel = Отменить
home-fill = Заполнить анкету
home-show-link = 🔗 Показать ссылку и QR
home-name-trusted = Назвать доверенное лицо
home-calendar = Учебный календарь
home-profile = Мои данные и настройки
home-language = Язык · Тіл · Language
home-commands = Справка
home-school = Школа и программа
home-people = Люди
home-queue-empty = Очередь разобрана. Больше ничего не ждёт.
home-queue-list = Списком
home-queue-left = Очередь пройдена. Отложено на потом: { $count }.
home-fallback-text = Я понимаю кнопки и даты встреч, например: 25.11 15:30.
home-fallback-media = Файлы и стикеры я не читаю. Вот что сейчас.
home-fallback-voice = Голосовое получено. Для отчёта нужна одна строка текстом: откройте встречу и нажмите «{ meetings-add-note }».
home-fallback-long = Текст длинный, я не знаю, куда его записать. Откройте встречу или цель, там есть место для него.
home-language-question = Выберите язык. Он меняется в любой момент: /language
home-language-done = Готово, дальше по-русски.
home-help-guest =
    Я помогаю школам вести наставничество: пары, встречи, цели, отчёты.

    Чтобы войти, пришлите код школы, его даёт куратор. Пример: NST4-7KQ2.
home-help-mentee =
    <b>Как это работает для Вас</b>
    📅 Встречи: предложить, перенести, подтвердить — с главной карточки. Дату можно просто написать: 25.11 15:30.
    🎯 Цель: пять коротких вопросов, потом наставник соглашается или предлагает правку.
    🙋 Нужна помощь: Вы сами выбираете, кто прочитает.
    Заметки видит только пара.
home-help-mentor =
    <b>Как это работает для Вас</b>
    📅 После встречи нажмите «{ meetings-answer-held }», второй участник подтвердит.
    ✍️ Уже встретились: запись в три касания.
    🎯 Цель: согласовать, предложить правку или обсудить на встрече.
    Заметки видит только пара.
home-help-curator =
    <b>Как это работает для Вас</b>
    Главная карточка показывает, что ждёт Вас, самое срочное первым.
    «{ -one-by-one }» показывает дела одно за другим, на главную возвращаться не нужно.
    { home-new-pair }: наставляемый, наставник, отправить.
    Личные ответы и заметки пары Вам не видны, если пара не открыла их.
home-help-administrator =
    <b>Как это работает для Вас</b>
    Школы, ссылки и роли — в /admin. Календарь и правила — «{ home-school }».
home-help-reader =
    <b>Как это работает для Вас</b>
    📊 Дайджест: пары по этапам, встречи и цели за неделю, без имён и личных ответов.
    «Ещё»: показатели, итоги опросов, отчёты наставников.
    Заметки пар и просьбы о помощи Вам не видны.
home-help-trusted =
    <b>Как это работает для Вас</b>
    🙋 Просьбы, адресованные Вам, ждут на главной карточке. Прочитаете их только Вы.
    Если куратор сам участвует в паре, вопросы этой пары приходят Вам.
home-help-counsel =
    <b>Как это работает для Вас</b>
    🙋 Просьбы, адресованные Вам, ждут на главной карточке. Прочитаете их только Вы.
    Заметки и ответы пар Вам не видны.
home-help-commands =
    /start — главная карточка
    /language — язык
    /privacy — что обо мне хранится
    /cancel — прервать ввод
home-bot-description =
    Наставничество в школе: пары, пять встреч, цели и план, открытые уроки, отчёты.

    Чтобы войти, нужен код школы: его даёт куратор. Нажмите «Начать» и отправьте код.

    О чём Вы говорили с коллегой, видит только Ваша пара.
home-bot-short = Наставничество в школе: пары, встречи, цели, отчёты. Код для входа даёт куратор.
home-command-home = Главная карточка
home-command-help = Справка
home-command-language = Язык
home-command-pause = Тихий режим
home-command-privacy = Что обо мне хранится
home-command-cancel = Прервать ввод
home-command-digest = Дайджест школы
home-command-export = Выгрузить данные
home-command-admin = Школы и администраторы
home-open-pair = 👤 Карточка пары
home-queue-title = { $at } из { $count }
home-queue-put-off = Отложить
home-queue-later = Отложить и дальше
home-admin = Школы и администраторы
home-privacy-short = Приватность
home-first-school =
    🏠 Здравствуйте! Создадим школу: название, город, календарь.

    Это около двух минут, почти всё уже подставлено и меняется позже.
home-create-school = Создать школу
home-consent-line = Осталось согласие: показать имя и предмет второй стороне пары
home-consent-show = Посмотреть
home-approval =
    🏠 Анкета принята, { $name }.

    Осталось собеседование и обучение. Куратор { $curator } отметит их и подберёт пару.
home-pending-line = Подтвердить вход: { $name }
home-pending-role = Подтвердить роль: { $name } — { $role }
home-pending-claim = Вход под знакомым именем: { $name }
home-phone-line = Новый телефон: { $name }
home-pending-many = Подтвердить вход: { $count } чел.
home-pending-look = Посмотреть
home-approve-line = Новый наставник: { $name }, согласовать
home-attention = { $pair }: { $reason }
home-pending-all = Посмотреть всех
home-approve = Согласовать
home-meeting-line = 📅 { $when }{ $place }
home-meeting-detail = { $kind }. { $who }
home-confirm-all = Подтвердить всех: { $count }
home-confirm = Подтвердить
home-meeting-open = Что будет на встрече
home-meeting-one = 📅 Встреча: { $who }
home-proposed-line = 📅 { $who }: предложена встреча { $when }
home-proposed-one = 📅 Ответить: { $who }
home-differ-line = 📅 { $who }: { $when }, ответы разошлись
home-differ-one = Проверить: { $who }
home-held-line = { $who } · встреча { $when } — состоялась?
home-held-one = ✅ { $who }: состоялась
home-decide = Решить: { $pair }
home-decide-contradiction = { $names }: ответы о встрече разошлись, { $when }
home-decide-oneSide = { $names }: встречу отметила одна сторона, { $when }
home-decide-paper = { $names }: внести ответ с бумаги, { $when }
home-form-open = Анкета
home-offer-mentor = Для Вас есть наставник: { $name }
home-offer-mentee = Предложение пары: { $name }
home-offer-accept = Принять
home-offer-look = Посмотреть предложение
home-offer-ask = Вопрос куратору
home-offer-decline = Отказаться
home-trial = { $name }: остался личный вопрос после пробной встречи
home-answer = Ответить
home-closing = { $name }: подвести итоги
home-sum-up = Подвести итоги
home-help-asked = 🙋 { $name }: просьба о помощи
home-help-open = 🙋 Открыть просьбу
home-discuss = { $names }: просят обсудить после пробной
home-over = { $names }: срок пары вышел { $day }
home-queue-next = Дальше по очереди
home-silent-offer = { $names }: на предложение нет ответа, срок был { $due }
home-declined = { $names }: пара не сложилась, нужен другой вариант
home-paper-offer = { $names }: внести ответ с бумаги
home-today = Сегодня, { $when }
home-tomorrow = Завтра, { $when }
home-meeting-mentor = { $kind }. Наставник: { $who }
home-meeting-brief = 📅 { $who }: { $when }
home-form-line = Осталась короткая анкета, около двух минут
home-calm = Остальное спокойно. { $what }
home-own = { $side ->
    [mentor] Вы — наставник. { $line }
   *[mentee] Ваша пара. { $line }
 }
home-offer-due = Ответ можно дать до { $due }.
home-offer-late = Срок был { $due }, ответить ещё можно.
home-greeting-past =
    🏠 Здравствуйте, { $name }!

    Работа в паре завершена. Спасибо Вам за неё. Сейчас от Вас ничего не ждут. Если будет новая пара, я напишу сразу.

-one-by-one = Разобрать по очереди
