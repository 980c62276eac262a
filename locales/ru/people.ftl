# Первый экран и коды
people-guest =
    Здравствуйте. Я помогаю школам вести наставничество: пары, встречи, цели, отчёты.
    Чтобы войти, нужен код школы. Его даёт куратор наставничества, обычно это завуч. Код можно прислать прямо сюда.
people-guest-begun =
    Вы начали регистрацию: { $school }.

    Всё, что Вы ответили, сохранено. Осталось немного.
people-guest-declined =
    Ваш отказ записан, до { $day } я ни о чём не спрашиваю.
    В программе можно быть и без Telegram: скажите куратору. Если решение изменится, пришлите код школы.
people-guest-no-school =
    Здравствуйте, { $name }. Сейчас у Вас нет роли ни в одной школе.
    Чтобы войти, пришлите код школы, его даёт куратор.
people-have-code = У меня есть код
people-continue-entry = Продолжить регистрацию
people-language-ru = Русский
people-language-kk = Қазақша
people-language-en = English
people-ask-code =
    Пришлите код сообщением: 8 или 12 знаков, например NST4-7KQ2.
    Большие и маленькие буквы, пробелы и дефис значения не имеют.
people-code-unknown = Такого кода нет. Проверьте, пожалуйста: 8 или 12 знаков, например NST4-7KQ2.
people-code-revoked = Этот код больше не действует. Попросите у куратора новый.
people-code-used = Приглашение уже использовано. Если это были Вы с другого телефона, попросите куратора нажать «{ people-new-phone }».
people-code-expired = Срок приглашения вышел { $day }. Попросите у куратора новое.
people-code-full = По этой ссылке вошли все, на кого она рассчитана. Попросите у куратора новую.
people-code-tooMany = Десять кодов подряд не подошли. Следующий проверю через { $minutes } мин., а пока уточните код у куратора.
people-code-maker = Эта ссылка больше ничего не даёт: роль того, кто её сделал ({ $name }), изменилась. Попросите новую у куратора.
people-code-own = Эту ссылку сделали Вы сами: она для коллеги. Роль себе не дают, её даст другой ответственный.
people-code-declined =
    { $school }. Раньше Вы отказались от участия через бота.
    Зарегистрироваться заново? Сначала будет вопрос о согласии.
people-ask-again = Начать регистрацию
people-join-role =
    Вы уже здесь: { $school } — { $roles }.
    Добавить вторую роль?

    Если Вы другой человек: один аккаунт Telegram — один участник. Скажите куратору, участвовать можно и на бумаге.
people-join-school =
    Вы уже здесь: { $school } — { $roles }.
    Код ведёт в другую школу: { $other }. Войти и туда?
people-join-staff =
    Вы уже здесь: { $school } — { $roles }.
    Ссылка даёт ещё одну роль: { $role }. Добавить?
people-join-nothing = Вы уже здесь: { $school } — { $roles }. Добавлять нечего.
people-join-yes = Добавить
people-join-enter = Войти
people-join-no = Не нужно
people-joined = Готово: { $school } — { $roles }.
people-joined-pending = Готово. Куратор подтвердит, я напишу.
people-someone-else =
    Эта ссылка для другого человека, а этим Telegram уже пользуется { $name }.
    Один Telegram — один человек. Откройте ссылку со своего телефона или скажите куратору: участвовать можно и на бумаге.
people-personal-not-you = Эта ссылка личная, для другого человека. Попросите у куратора общий код школы.
people-row-taken = Под этим именем уже вошли с другого телефона. Если это были Вы, попросите куратора нажать «{ people-new-phone }».
people-phone-question =
    Перенести вход на этот телефон?
    Имя: { $name }. { $school }.
    Прежний телефон отключится, всё записанное останется.
people-phone-yes = Перенести вход
people-phone-no = Это не я
people-phone-not-me = Хорошо, ничего не изменилось. Скажите куратору, что ссылка пришла не туда.
people-phone-done = Готово, вход теперь на этом телефоне. Прежний отключён.
people-phone-old = Вход перенесён на другой телефон, сюда больше ничего не придёт. Если это были не Вы, нажмите кнопку: в ближайшие сутки вход вернётся сюда.
people-phone-here = Вход уже на этом телефоне, переносить нечего.
people-phone-it-is-me = Это я, перенести
people-phone-check = Проверить
people-phone-not-yet = Пока ждём: сутки ещё не прошли и подтверждения нет.
people-phone-waits =
    Вход перейдёт на этот телефон { $when }: { $name }.
    Роль ответственная, поэтому сначала спрашиваем прежний телефон. Раньше вход откроется, если подтвердит второй ответственный школы.
people-phone-asks-old =
    Ваш вход просят перенести на другой телефон. { $school }.
    Ссылку сделали: { $maker }. Без ответа вход перейдёт туда { $when }.
people-phone-asks-keeper =
    Новый телефон: { $name }.
    Ссылку сделали: { $maker }. Без ответа вход перейдёт { $when }.
    Подтверждайте, если человек сам Вам об этом сказал.
people-phone-let = Подтвердить перенос
people-phone-let-not = Не переносить
people-phone-let-toast = Вход перенесён на новый телефон.
people-phone-let-not-toast = Перенос отменён.
people-phone-let-too-new = Подтвердить может коллега, у которого роль больше недели и не от автора ссылки. Иначе вход перенесётся сам через сутки после запроса.
people-phone-let-maker = Автор ссылки больше не может её дать, поэтому перенос остановлен.
people-phone-stop = Остановить
people-phone-stop-sure =
    Остановить перенос на другой телефон?
    Ссылка перестанет действовать, сутки новой не будет. Ответственные в школе узнают об этом.
people-phone-stopped = Остановлено. Ссылка больше не действует, сутки вход никуда не перенесут. Ответственным в школе написали.
people-phone-taken-back = Вход снова на этом телефоне, сутки его никуда не перенесут. Ответственным в школе написали.
people-phone-too-late = Прошло больше суток, отсюда вход уже не вернуть. Скажите, пожалуйста, куратору.
people-phone-not-back = На этом телефоне теперь другой участник, поэтому вход сюда не вернуть: ничего не изменилось. Скажите, пожалуйста, куратору.
people-phone-gone = Вход на этот телефон не перенесён: так ответили с прежнего телефона или в школе. Если это ошибка, скажите куратору.
people-phone-taken = На этом телефоне уже другой участник, вход сюда не перенести. Скажите, пожалуйста, куратору.
people-phone-blocked = С прежнего телефона ответили «{ people-phone-no }». Новую ссылку можно сделать после: { $when }. Спросите человека лично.
people-closed =
    Этот телефон здесь новый, поэтому то, что видите только Вы и Ваша пара, откроется после: { $when }.
    Раньше можно, если на прежнем телефоне ответить «{ people-phone-it-was-me }». Остальное работает уже сейчас.
    Выйти из программы или удалить данные сразу можно на бумаге, через куратора.
people-phone-it-was-me = Да, это я
people-phone-opened = Спасибо. На новом телефоне теперь открыто всё.
people-push-new-entry =
    { $name }: теперь новый вход, с другого телефона.
    Заметки и личные ответы откроются там через сутки. Если это неожиданно, спросите об этом лично или у куратора.
people-press-button = Выберите, пожалуйста, кнопкой.

# Вход
people-entry-language = Выберите язык · Тілді таңдаңыз · Choose a language
people-entry-name =
    Напишите фамилию, имя и отчество.
    Например: Асанов Тимур Маратович.
people-name-empty = Не получилось прочитать имя. Напишите буквами, например: Асанов Тимур Маратович.
people-name-tooManyWords = Слов больше пяти. Напишите только фамилию, имя и отчество, например: Асанов Тимур Маратович.
people-name-tooLong = Для имени это слишком длинно. Напишите только фамилию, имя и отчество, например: Асанов Тимур Маратович.
people-name-digits = В имени есть цифры. Напишите буквами, например: Асанов Тимур Маратович.
people-name-symbols = В имени есть лишние знаки. Напишите буквами, например: Асанов Тимур Маратович.
people-entry-match =
    Вы в списке школы: { $name }.
    Это Вы?
people-entry-match-subjects =
    Вы в списке школы: { $name }, { $subjects }.
    Это Вы?
people-entry-personal =
    Приглашение на имя: { $name }.
    Это Вы?
people-yes-me = Да, это я
people-not-me = Нет
people-entry-address = Как к Вам обращаться?
people-entry-address-other =
    Напишите, как к Вам обращаться.
    Например: Тимур Маратович.
people-address-else = Иначе
people-address-bad = Не получилось прочитать обращение. До 40 букв, например: Тимур Маратович.
people-entry-role = Кем Вы будете в программе?
people-want-mentor = Буду наставником
people-want-mentee = Мне нужен наставник
people-entry-pending = Готово. Куратор { $curator } подтвердит вход, я напишу.
people-entry-pending-none = Готово. Куратор подтвердит вход, я напишу.
people-entry-pending-staff = Готово. Роль подтвердит { $name }, я напишу.
people-entry-done = Готово, { $name }. Вы с нами: { $school }.
people-entry-declined =
    Понимаю. Ваши данные не сохранены, осталась только отметка: 30 дней не спрашивать.
    В программе можно быть и без Telegram: скажите куратору.

# Согласия
people-consent-programme =
    <b>Согласие на обработку данных</b>
    Оператор: { $operator }.
    Что: { $data }.
    Зачем: { $purpose }.
    Срок: { $term }.
    Отозвать можно в любой момент: /privacy.

    Письменного согласия по трудовому законодательству это не заменяет: его подписывают на бумаге.
people-consent-pairContact =
    <b>Согласие: контакт для пары</b>
    Оператор: { $operator }.
    Что увидит второй участник пары: имя, предмет и контакт в Telegram.
    Зачем: { $purpose }.
    Срок: { $term }.

    Без этого согласия пару создать нельзя. Отозвать можно в любой момент: /privacy.
people-consent-surveyTotals =
    <b>Согласие: общие цифры опросов</b>
    Оператор: { $operator }.
    Что: Ваши ответы войдут в общие цифры без имени.
    Зачем: { $purpose }.
    Срок: { $term }.

    Это по желанию, на пару не влияет. Отозвать можно в любой момент: /privacy.
people-purpose-programme = вести программу наставничества школы
people-purpose-pairContact = договариваться о встречах
people-purpose-surveyTotals = видеть, что в программе помогает, а что нет
people-term-programme = пока Вы в программе и ещё один учебный год
people-term-pairContact = пока пара открыта
people-term-surveyTotals = один учебный год, общие цифры хранятся дольше
people-consent-give = Даю согласие
people-consent-decline = Не даю согласия
people-consent-paper = Бумажное согласие: напечатать
people-consent-short-programme = Данные для программы
people-consent-short-pairContact = Контакт для пары
people-consent-short-surveyTotals = Общие цифры опросов
people-consent-given = дано { $day }
people-consent-not-given = не дано
people-consent-withdrawn = отозвано { $day }
people-consents =
    <b>Согласия</b>
    { $lines }

    Каждое можно открыть и прочитать целиком.
people-consent-withdraw = Отозвать
people-consent-state = Сейчас: { $state }.
people-consent-surveys-before = { $what ->
        [both] Если отозвать: ответы опроса без итогов сотрутся и нигде не посчитаются. Уже показанные общие цифры останутся, ответы под ними сотрутся.
        [waiting] Если отозвать: ответы опроса, итогов которого ещё нет, сотрутся и нигде не посчитаются.
        [shown] Если отозвать: уже показанные общие цифры останутся, а Ваши ответы под ними сотрутся.
       *[nothing] Если отозвать: опросов больше не будет. Ваших ответов пока нет.
    }
people-consent-surveys-done = { $what ->
        [both] Согласие отозвано. Ответы стёрты: где итогов ещё не было, они не посчитаются; показанные цифры остались.
        [waiting] Согласие отозвано. Ответы стёрты и нигде не посчитаются.
        [shown] Согласие отозвано. Показанные цифры остались, Ваши ответы стёрты.
       *[nothing] Согласие отозвано. Ответов не было.
    }
people-consent-saved = Записано.
people-consent-version = Редакция { $version }.
people-paper-caption = Согласие для печати. Его подписывают и отдают куратору.

# Роли и состояния
people-role-mentor = наставник
people-role-mentee = наставляемый
people-me-mentee = с наставником
people-role-curator = куратор
people-role-coordinator = координатор
people-role-administrator = администратор
people-role-trustedPerson = доверенное лицо
people-role-director = директор
people-role-departmentHead = руководитель МО
people-role-psychologist = психолог
people-state-invited = ещё нет входа
people-state-pending = вход ждёт подтверждения
people-state-ended = участие закончено
people-state-approval = на согласовании
people-state-form = анкета не заполнена
people-state-base = в базе
people-state-nameless = нет согласия показать имя
people-state-paper = без Telegram

people-push-waiting =
    { $count ->
        [one] Ждёт подтверждения: { $count } человек.
        [few] Ждут подтверждения: { $count } человека.
       *[many] Ждут подтверждения: { $count } человек.
     }
people-push-colleague =
    По Вашей ссылке для коллег хотят войти: { $name }.
    Роль: { $role }. Подтвердить?
people-open-queue = Открыть список
people-push-confirmed-form =
    Вход подтверждён. { $school }.
    До подбора пары осталась короткая анкета, около двух минут.
people-push-confirmed = Вход подтверждён. { $school }.
people-push-refused =
    Вход не подтверждён. { $school }.
    Если это ошибка, скажите куратору и пришлите код ещё раз.
people-push-refused-curator =
    Вход не подтверждён. { $school }.
    Если это ошибка, скажите об этом и пришлите код ещё раз. Куратор: { $curator }.
people-push-phone-made =
    Для Вас сделали ссылку, чтобы войти с нового телефона. { $school }, { $maker }.
    Если просили Вы, здесь ничего нажимать не нужно.
people-push-phone-stopped =
    { $name }: с прежнего телефона ответили «{ people-phone-no }», перенос остановлен.
    Новая ссылка возможна после: { $when }. Спросите человека лично.
people-push-renamed = Имя изменено: теперь «{ $name }», { $role }. Если этот вход подтверждали для другого человека, спросите лично.
people-push-renamed-look = Кто это
people-push-approved =
    Вы в базе наставников. { $school }.
    Когда куратор предложит пару, я напишу сразу.
people-push-role-mentor =
    У Вас новая роль: наставник. { $school }.
    Осталась короткая анкета для неё.
people-push-role-mentee =
    У Вас тоже будет наставник. { $school }.
    Осталась короткая анкета.
people-fill-questionnaire = Заполнить анкету

# Анкета
people-form-step = Анкета · { $step } из { $of }
people-form-next = Дальше · { $count }
people-form-line = { $what }: { $answer }
people-form-summary = <b>Ваша анкета</b>
people-form-summary-for = <b>Анкета</b> · { $name }
people-form-done = Сохранить анкету
people-form-saved = Анкета сохранена.
people-open-card = Открыть карточку
people-ask-subjects = Какие предметы Вы ведёте? Отметьте или напишите свой.
people-ask-stages = В каких классах?
people-ask-experience = Сколько полных лет Вы работаете учителем? Можно написать числом.
people-ask-category = Что из этого ближе всего к Вашей ситуации?
people-ask-topics = С чем хочется помощи? Отметьте или напишите своё. Куратор увидит это в карте запросов, наставник — в анкете.
people-ask-mentorType =
    Какую помощь Вам ближе оказывать?
    Консультант помогает освоиться и найти подход к классу, предметник — вести свой предмет.
people-ask-teacherCategory = Какая у Вас категория?
people-ask-strengths = В чём Вы сильны и можете помочь? Отметьте или напишите своё.
people-ask-capacity = Сколько наставляемых Вам по силам одновременно?
people-ask-hours = Когда удобно встречаться? Выберите день, затем время, или напишите его: 14:30.
people-hours-chosen = Отмечено: { $hours }.
people-hours-lesson = { $mark } { $time } · ур. { $lesson }
people-hours-same = Так же во все дни
people-hours-bad = Не получилось прочитать время. Напишите, например: 14:30 — или выберите кнопкой.
people-own-bad = Не получилось прочитать. Напишите одно или несколько слов через запятую, до 40 букв каждое, например: астрономия.
people-years-bad = Нужно число лет от 0 до 60, например: 8.
people-capacity-bad = Нужно число от 1 до 10, например: 2.
people-years = { $count ->
    [one] { $count } год
    [few] { $count } года
   *[many] { $count } лет
 }
people-years-first = первый год
people-years-button-first = 0
people-about-years = стаж: { $years }
people-line-subjects = Предметы
people-line-stages = Классы
people-line-experience = Стаж
people-line-category = Ситуация
people-line-topics = Темы
people-line-mentorType = Помощь
people-line-teacherCategory = Категория
people-line-strengths = Сильные темы
people-line-capacity = Сколько наставляемых
people-line-hours = Свободные часы
people-edit-subjects = Предметы
people-edit-stages = Классы
people-edit-experience = Стаж
people-edit-category = Ситуация
people-edit-topics = Темы
people-edit-mentorType = Вид помощи
people-edit-teacherCategory = Категория
people-edit-strengths = Сильные темы
people-edit-capacity = Сколько людей
people-edit-hours = Часы
people-mentee-young = Первые три года работы
people-mentee-newcomer = Недавно в этой школе
people-mentee-digital = Осваиваю новые программы, ИКТ
people-mentee-other = Другое
people-mentor-consultant = Наставник-консультант
people-mentor-subject = Наставник-предметник
people-mentor-both = И то и другое
people-category-none = без категории
people-category-first = первая категория
people-category-highest = высшая категория
people-category-methodologist = педагог-методист
people-category-mentorTitle = педагог-наставник
people-category-teacher = педагог
people-category-moderator = педагог-модератор
people-category-expert = педагог-эксперт
people-category-researcher = педагог-исследователь
people-category-master = педагог-мастер
people-stage-primary = 1–4 классы
people-stage-basic = 5–9 классы
people-stage-senior = 10–11 классы
people-subject-math = математика
people-subject-russian = русский язык
people-subject-literature = литература
people-subject-kazakh = казахский язык
people-subject-kazakhLiterature = казахская литература
people-subject-english = английский язык
people-subject-german = немецкий язык
people-subject-history = история
people-subject-social = обществознание
people-subject-geography = география
people-subject-biology = биология
people-subject-chemistry = химия
people-subject-physics = физика
people-subject-informatics = информатика
people-subject-primary = начальные классы
people-subject-sport = физическая культура
people-subject-art = изобразительное искусство
people-subject-music = музыка
people-subject-technology = технология
people-subject-psychology = психология
people-pick-math = математика
people-pick-russian = русский яз.
people-pick-literature = литература
people-pick-kazakh = казахский яз.
people-pick-kazakhLiterature = казах. лит-ра
people-pick-english = английский
people-pick-german = немецкий
people-pick-history = история
people-pick-social = общество
people-pick-geography = география
people-pick-biology = биология
people-pick-chemistry = химия
people-pick-physics = физика
people-pick-informatics = информатика
people-pick-primary = нач. классы
people-pick-sport = физкультура
people-pick-art = изо
people-pick-music = музыка
people-pick-technology = технология
people-pick-psychology = психология
people-topic-planning = планирование урока
people-topic-discipline = дисциплина на уроке
people-topic-motivation = мотивация учеников
people-topic-assessment = оценивание
people-topic-differentiation = работа с разными учениками
people-topic-communication = контакт с классом
people-topic-parents = общение с родителями
people-topic-colleagues = контакт с коллегами
people-topic-administration = вопросы к администрации
people-topic-documents = документы и журнал
people-topic-digital = цифровые инструменты
people-topic-attestation = аттестация

# Очередь и базы
people-title = Люди
people-queue = Ждут подтверждения — { $count }
people-queue-line = { $n }. { $name } · { $role } · { $day }
people-queue-line-claim = { $n }. { $name } · { $role } · { $day } · имя уже знакомо школе
people-queue-empty = Подтверждать некого: все уже вошли.
people-confirm-all = Подтвердить всех { $count }
people-confirm-one = { $n } · Подтвердить
people-claim-one = { $n } · Кто это?
people-refuse-one = { $n } · Отклонить
people-confirmed-toast = Вход подтверждён, сообщение отправлено.
people-confirmed-all-toast = Подтверждено: { $count }.
people-queue-changed = Список изменился, проверьте его ещё раз.
people-refuse-sure =
    Не подтверждать вход: { $name }?
    Человек получит об этом короткое сообщение.
people-alike = Похожее имя уже в базе: { $name }, { $state }. Если это один человек, дайте ему личную ссылку.
people-open-card-of = Карточка: { $name }
people-refuse-yes = Не подтверждать
people-refused-toast = Отклонено, сообщение отправлено.
people-claim =
    Хотят войти: <b>{ $name }</b> · { $role }
    Имя в Telegram: { $telegram }
    Школа уже знает такое имя: { $known } ({ $roles }). Последняя запись: { $day }.

    Это тот же человек? Спросите лично. Прежние записи откроются только после «{ people-claim-same }».
people-claim-no-username = не указано
people-claim-same = Да, это тот же человек
people-claim-other = Нет, другой человек
people-claim-other-toast = Записано: это другой человек. Вход можно подтвердить.
people-claim-taken = У этого человека уже есть вход. Дайте ему ссылку «{ people-new-phone }».
people-approvals = Наставники на согласовании — { $count }
people-approvals-empty = Согласовывать некого, все наставники в базе.
people-approve = Новый наставник: <b>{ $name }</b>
people-approve-strengths = Сильные темы: { $strengths }
people-approve-held = Собеседование: { $interview } · обучение: { $training }
people-approve-today = Отметьте, что уже проведено: день ставится сегодняшний.
people-approve-other-day = Другой день
people-not-marked = ещё не отмечено
people-approve-both = Проведено всё, добавить в базу
people-interview-held = ✓ Собеседование
people-training-held = ✓ Обучение
people-approve-later = В базу, обучение позже
people-approved-toast = Наставник в базе, сообщение отправлено.
people-held-toast = Отмечено сегодняшним днём.
people-not-mentor = Этот участник больше не наставник.
people-bases = <b>Люди</b> · { $school }
people-bases-mentors = Наставники: в базе { $base }, на согласовании { $waiting }
people-bases-mentees = Наставляемые: { $count }
people-bases-rest = Ждут подтверждения: { $pending } · в списке без входа: { $invited }
people-to-confirm = Подтвердить вход · { $count }
people-to-approve = Согласовать · { $count }
people-mentors = Наставники
people-mentees = Наставляемые
people-map-button = Карта запросов
people-search = Найти по имени
people-roster = Список без входа · { $count }
people-add-paper = Участник без Telegram
people-import = Вставить список имён
people-school-link = 🔗 Ссылка школы
people-base-mentor = <b>Наставники</b> — { $count }
people-base-mentee = <b>Наставляемые</b> — { $count }
people-base-roster = <b>В списке, ещё без входа</b> — { $count }
people-base-mentor-empty = Наставников пока нет. Дайте коллегам ссылку школы.
people-base-mentee-empty = Наставляемых пока нет. Дайте коллегам ссылку школы.
people-base-roster-empty = Все из списка уже вошли.
people-base-line = { $name } — { $state }
people-map = <b>Карта запросов</b>. Темы отметили { $asked } из { $mentees }. Число на кнопке — сколько человек просит об этом.
people-map-empty = Запросов пока нет: темы отмечают в анкете.
people-map-topic = Просят о помощи: { $topic }

# Карточка
people-card = <b>{ $name }</b>
people-card-role = { $role } · { $state } · с { $since }
people-card-also = Ещё роли: { $roles }
people-card-pairs = Открытых пар: { $count }
people-approve-button = Согласовать наставника
people-new-pair = ➕ Новая пара
people-personal-link = Личная ссылка
people-new-phone = Новый телефон
people-fill-form = Анкета с бумаги
people-sensitive = Закрытая отметка
people-more = Ещё
people-more-title = { $name } · { $role }. Что изменить?
people-give-mentor = Добавить роль: наставник
people-give-mentee = Добавить роль: наставляемый
people-to-paper = Перевести на бумагу
people-from-paper = Вернуть в Telegram
people-mend-name = Исправить имя
people-take-role = Закончить участие
people-take-sure = Закончить участие: { $name }, { $role }? Записи останутся.
people-take-yes = Закончить участие
people-taken-toast = Участие закончено.
people-has-pairs = Сначала завершите пары и предложения этого участника.
people-given-toast = Роль добавлена.
people-paper-toast = Записано.
people-paper-sure =
    { $name } пользуется ботом.
    Участнику сразу придёт сообщение, и участие на бумаге можно будет отменить одним нажатием. Всё, что Вы внесёте, будет показано участнику с пометкой «с бумаги».
people-paper-yes = Перевести на бумагу
people-paper-survey = Пока опрос готовится или открыт, участие не меняется. Можно после { $day }.
people-push-onpaper =
    { $school }: отмечено, что Вы участвуете на бумаге. Ответы за Вас вносит куратор, и Вы увидите всё, что внесено.
    Если Вы пользуетесь ботом, нажмите «{ people-in-bot }».
people-in-bot = Я в боте
people-back-in-bot = Вы снова участвуете в боте.
people-entered =
    Пока Вы были на бумаге, внесено:
    { $lines }
people-entered-line = • { $day }: { $what } ({ $name })
people-entered-nothing = Пока Вы были на бумаге, за Вас ничего не внесено.
people-entered-more =
    { $count ->
        [one] И ещё { $count } запись.
        [few] И ещё { $count } записи.
       *[many] И ещё { $count } записей.
    }
people-entered-wrong = Если что-то внесено неверно, скажите куратору или администратору.
people-entered-trial = ответ о пробном периоде
people-entered-goal = итог цели
people-entered-closing = ответ об итогах
people-entered-report = отчёт
people-entered-offer-accepted = согласие на пару
people-entered-offer-declined = отказ от пары
people-entered-meeting-held = встреча состоялась
people-entered-meeting-moved = встреча перенесена
people-entered-meeting-missed = встреча не состоялась
people-sensitive-ask =
    { $name }: закрытая отметка.
    Её видит только куратор: ни наставник, ни списки, ни выгрузки её не показывают.
people-sensitive-none = нет
people-sensitive-burnout = выгорание, усталость
people-sensitive-lifeSituation = трудная жизненная ситуация
people-sensitive-health = здоровье, ОВЗ
people-link-copy = Скопировать ссылку
people-link-personal =
    Личная ссылка: { $name }
    { $link }

    Код, если удобнее продиктовать: <code>{ $code }</code>
    Перешлите одному человеку. Вход по ней подтверждать не нужно. Действует до { $day }.
people-link-newPhone =
    Ссылка для нового телефона: { $name }
    { $link }

    Код, если удобнее продиктовать: <code>{ $code }</code>
    Убедитесь, что просит сам участник: на прежний телефон уже ушло сообщение. Наставник и наставляемый входят сразу, остальные — через сутки или когда подтвердит второй ответственный.
    Действует до { $day }, один раз.
people-in-already = У этого участника уже есть вход. Для другого телефона есть «{ people-new-phone }».
people-never-came = У этого участника ещё нет входа. Дайте личную ссылку.
people-link-aboveYou = У этого человека есть роль, которую даёте не Вы. Ссылку сделает администратор или координатор школы.
people-link-elsewhere = У этого человека есть роль и вне этой школы. Ссылку сделает тот, кто создаёт школы в боте.
people-search-ask = Кого ищем? Напишите начало имени или фамилии.
people-search-none = Никого не нашлось. Попробуйте короче, например: Сабит.
people-search-found = Нашлось: { $count }
people-paper-role = Участник без Telegram. Кто это?
people-paper-mentor = Наставник
people-paper-mentee = Наставляемый
people-paper-name =
    Напишите фамилию, имя и отчество участника.
    Подпись под согласием берётся на бумаге.
people-paper-added = Добавлено: { $name }. Ответы за участника вносит куратор с бумаги.
people-import-role = Кто в списке?
people-import-ask = Вставьте список: одно имя в строке, до 100 строк. Когда человек войдёт по ссылке школы, я спрошу «Это Вы?».
people-import-check = Прочитано имён: { $good }. Не получилось: { $bad }.
people-import-unread = Не прочитано: { $lines }
people-import-add = Добавить { $count }
people-import-again = Пришлите список ещё раз или добавьте прочитанное.
people-import-none = Не нашлось ни одного имени. Одно имя в строке, например: Асанов Тимур Маратович.
people-import-done = Добавлено в список: { $added }. Уже были: { $known }.
people-mend-ask = Как правильно? Напишите фамилию, имя и отчество.
people-held-ask = Когда проведено? Напишите день, например: 20.11.
people-held-future = Этот день ещё впереди. Напишите день, когда уже проведено, например: 20.11.

# Профиль
people-profile =
    <b>Мои данные</b>
    Имя: { $name }
    Обращение: { $address }
people-profile-role = { $school }: { $role }
people-profile-quiet = ⏸ Тихий режим до { $day }
people-rename = Изменить имя
people-change-address = Обращение
people-my-form = Анкета
people-my-form-role = Анкета · { $role }
people-become-mentor = Стать ещё и наставником
people-became-mentor = Готово, теперь Вы ещё и наставник. Осталась анкета; собеседование и обучение отмечаются как у всех.
people-my-consents = Согласия
people-quiet = ⏸ Тихий режим
people-what-is-kept = Что обо мне хранится
people-rename-ask = Напишите фамилию, имя и отчество, как они должны стоять в документах.
people-renamed = Записано: { $name }.
people-consents-line = { $what } — { $state }
people-consents-school = { $school }:
people-quiet-ask = ⏸ До какого дня присылать только самое нужное? О встречах напомню всё равно.
people-quiet-now = ⏸ Тихий режим до { $day }. О встречах напомню всё равно.
people-quiet-until = До { $day }
people-quiet-off = Выключить
people-quiet-done = Тихий режим до { $day }.
people-quiet-ended = Тихий режим выключен.
people-hours = Напоминания: { $hour }
people-hours-ask =
    Когда присылать напоминания? Сейчас: { $hour }.
    О встречах напоминаю отдельно, за день и за час.
people-hours-saved = Записано.
people-digest = 📊 Дайджест: { $day }, { $hour }
people-digest-ask =
    📊 Когда присылать дайджест недели?
    Сейчас: { $day }, { $hour }.
people-remind-form =
    Осталась короткая анкета, около двух минут.
    По ней куратор подберёт пару.
people-remind-form-brief = Осталась короткая анкета, около двух минут
people-remind-entry =
    Регистрация в программе не закончена, продолжим?
    { $school }
people-remind-entry-brief = Регистрация в программе не закончена
people-remind-entry-do = Закончить регистрацию
people-privacy = <b>Что обо мне хранится</b>
people-privacy-end = Телефон и адрес не хранятся.
privacy-kept = Записи: { $counts }
privacy-kept-item = { $what }: { $count }
people-who-sees = Кто что видит
people-terms = Условия
people-sees-text =
    <b>Что хранится и кто видит</b>
    Выберите, о чём узнать: что именно, зачем, кто читает и до какого срока.
people-terms-text =
    <b>Условия</b>
    Оператор: { $operators }.
    Зачем: вести программу наставничества школы.
    Записи хранятся в базе школы, сообщения и файлы идут через Telegram. Больше никому не передаются.
    Срок: пока Вы в программе и ещё один учебный год.
    Исправить: «{ home-profile }». Удалить: «{ privacy-mine-open }» в /privacy.
    Отозвать согласие: «{ people-my-consents }».
people-privacy-guest =
    О Вас ничего не хранится, кроме выбранного языка и начатой регистрации.
    Чтобы войти, пришлите код школы.

# Что хранится: один список для согласий, бумаг и /privacy
privacy-data-person = имя, обращение, аккаунт Telegram, роли
privacy-data-form = анкета
privacy-data-pair = пары, встречи, заметки, просьбы о помощи
privacy-data-goal = цели и план
privacy-data-lesson = уроки и листы наблюдения
privacy-data-survey = опросы и пульс
privacy-data-result = достижения, показатели, отчёты
privacy-data-file = файлы и голосовые
privacy-data-mark = закрытая отметка куратора
privacy-data-service = черновики, сообщения бота, журнал
privacy-short-person = Имя, аккаунт
privacy-short-form = Анкета
privacy-short-pair = Пары и встречи
privacy-short-goal = Цели и план
privacy-short-lesson = Уроки
privacy-short-survey = Опросы, пульс
privacy-short-result = Достижения
privacy-short-file = Файлы
privacy-short-mark = Скрытая отметка
privacy-short-service = Журнал бота
privacy-purpose-programme = вести программу
privacy-purpose-meet = подобрать пару и договариваться
privacy-purpose-improve = видеть, что помогает
privacy-purpose-answer = отвечать и напоминать
privacy-readers-school = кто ведёт программу; имя видит и пара
privacy-readers-keepers = кто ведёт программу; часть строк видит пара
privacy-readers-pair = пара и куратор. Заметки — только пара, пока не откроет их. Просьбу о помощи — кого выбрали
privacy-readers-goal = пара; после согласования и куратор
privacy-readers-lesson = Вы и кто был на уроке. Куратор — если Вы открыли лист
privacy-readers-survey = общие цифры — кто ведёт программу. С именем — пульс и лист, если Вы так выбрали: куратор
privacy-readers-results = куратор; в отчётах и директор
privacy-readers-self = Вы. Сам файл лежит в Telegram, у бота только ссылка на него
privacy-readers-mark = Вы и куратор; чтение записывается
privacy-readers-log = черновики — никто. Журнал — администратор
privacy-term-year = пока Вы в программе и ещё один учебный год
privacy-term-service = пока нужны для работы, не дольше остального
privacy-group =
    <b>{ $what }</b>
    Зачем: { $purpose }.
    Кто видит: { $readers }.
    Срок: { $term }.
privacy-mark = Отметка: { $what }. Внесено: { $name }, { $day }.
privacy-mark-none = Отметки нет.
privacy-files = Файлы о Вас брали:
privacy-files-none = Файлов о Вас никто не брал.
privacy-file = { $day } · { $what } · { $name }, { $role }
people-remind-waits =
    Вход ещё ждёт подтверждения: { $school }

    Куратору я об этом напомню. Писать ещё раз не нужно.
people-remind-waits-brief = Вход ещё ждёт подтверждения, куратору напомню
people-remind-queue = { $count ->
    [one] Ждёт подтверждения входа: { $count } человек
    [few] Ждут подтверждения входа: { $count } человека
   *[many] Ждут подтверждения входа: { $count } человек
 }
people-remind-queue-open = Подтвердить вход
