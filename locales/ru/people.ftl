# Первый экран и коды
people-guest =
    Здравствуйте. Я помогаю школам вести наставничество: пары, встречи, цели, отчёты.
    Чтобы войти, нужен код школы. Его даёт куратор наставничества, обычно это завуч. Код можно прислать прямо сюда.
people-guest-begun =
    Вход начат: { $school }.
    Всё, что Вы ответили, сохранено. Осталось немного.
people-guest-declined =
    Ваш отказ записан, до { $day } я ни о чём не спрашиваю.
    В программе можно быть и без Telegram: скажите куратору. Если решение изменится, пришлите код школы.
people-guest-no-school =
    Здравствуйте, { $name }. Сейчас у Вас нет роли ни в одной школе.
    Чтобы войти, пришлите код школы, его даёт куратор.
people-have-code = У меня есть код
people-continue-entry = Продолжить вход
people-language-ru = Русский
people-language-kk = Қазақша
people-language-en = English
people-ask-code =
    Пришлите код сообщением: 8 знаков, например NST4-7KQ2.
    Большие и маленькие буквы, пробелы и дефис значения не имеют.
people-code-unknown = Такого кода нет. Проверьте, пожалуйста: 8 знаков, например NST4-7KQ2.
people-code-revoked = Этот код больше не действует. Попросите у куратора новый.
people-code-used = Приглашение уже использовано. Если это были Вы с другого телефона, куратор нажмёт «Новый телефон».
people-code-expired = Срок приглашения вышел { $day }. Попросите у куратора новое.
people-code-full = По этой ссылке вошли все, на кого она рассчитана. Попросите у куратора новую.
people-code-declined =
    { $school }. Раньше Вы отказались от участия через бота.
    Начать вход заново? Сначала будет вопрос о согласии.
people-ask-again = Начать вход
people-join-role =
    Вы уже здесь: { $school } — { $roles }.
    Добавить вторую роль?

    Если это другой человек: одному Telegram — один участник. Скажите куратору, участвовать можно и на бумаге.
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
    В этом Telegram уже вход другого участника: { $name }.
    Один Telegram — один человек. Откройте ссылку со своего телефона или скажите куратору: участвовать можно и на бумаге.
people-personal-not-you = Эта ссылка личная, для другого человека. Попросите у куратора общий код школы.
people-row-taken = Под этим именем уже вошли с другого телефона. Если это были Вы, куратор нажмёт «Новый телефон».
people-phone-question =
    Перенести вход на этот телефон?
    Имя: { $name }. { $school }.
    Прежний телефон отключится, всё записанное останется.
people-phone-yes = Перенести вход
people-phone-no = Это не я
people-phone-not-me = Хорошо, ничего не изменилось. Скажите куратору, что ссылка пришла не туда.
people-phone-done = Готово, вход теперь на этом телефоне. Прежний отключён.
people-phone-old = Вход перенесён на другой телефон, сюда больше ничего не придёт. Если это были не Вы, сразу скажите куратору.
people-phone-here = Вход уже на этом телефоне, переносить нечего.
people-press-button = Выберите, пожалуйста, кнопкой.

# Вход
people-entry-language = Выберите язык · Тілді таңдаңыз · Choose a language
people-entry-name =
    Напишите фамилию, имя и отчество.
    Например: Асанов Тимур Маратович.
people-name-empty = Не получилось прочитать имя. Напишите буквами, например: Асанов Тимур Маратович.
people-name-tooManyWords = Слов больше пяти. Напишите только фамилию, имя и отчество, например: Асанов Тимур Маратович.
people-name-tooLong = Это длиннее имени. Напишите только фамилию, имя и отчество, например: Асанов Тимур Маратович.
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
people-entry-done = Готово, { $name }. Вы с нами: { $school }.
people-entry-declined =
    Понимаю. Ваши данные не сохранены, осталась только отметка: 30 дней не спрашивать.
    В программе можно быть и без Telegram: скажите куратору.

# Согласия
people-consent-programme =
    <b>Согласие на обработку данных</b>
    Оператор: { $operator }.
    Что: имя, роль, анкета, встречи, цели и ответы в программе.
    Зачем: { $purpose }.
    Срок: { $term }.
    Отозвать можно в любой момент: /privacy.

    Письменного согласия, которого требует трудовой закон, это не заменяет: его подписывают на бумаге.
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
people-consent-decline = Не даю
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
people-consent-programme-end = Чтобы отозвать это согласие, скажите куратору: участие в программе закончится.
people-consent-saved = Записано.
people-consent-version = Редакция { $version }.
people-paper-caption = Согласие для печати. Его подписывают и отдают куратору.
people-paper-file = soglasie.html
people-paper-title = Письменное согласие
people-paper-intro = Я, { $name }, { $role } программы наставничества ({ $school }), даю согласие:
people-paper-line-programme = на обработку моих персональных данных (имя, роль, анкета, встречи, цели и ответы в программе) с целью вести программу наставничества, на срок участия в программе и ещё один учебный год;
people-paper-line-mentor = на выполнение работы по наставничеству; содержание, сроки, форма и оплата указываются в трудовом договоре или дополнительном соглашении к нему.
people-paper-line-mentee = на участие в программе в качестве лица, в отношении которого осуществляется наставничество.
people-paper-withdraw = Согласие можно отозвать письменным заявлением.
people-paper-sign = Дата ____________     Подпись ____________     Расшифровка ________________________
people-paper-blank = ________________________________

# Роли и состояния
people-role-mentor = наставник
people-role-mentee = наставляемый
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
people-state-paper = без Telegram

# Сообщения
people-push-waiting = { $count ->
    [one] Новый вход ждёт Вашего подтверждения: { $count } человек.
    [few] Новые входы ждут Вашего подтверждения: { $count } человека.
   *[many] Новые входы ждут Вашего подтверждения: { $count } человек.
 }
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
people-push-approved =
    Вы в базе наставников. { $school }.
    Когда куратор предложит пару, я напишу сразу.
people-push-role =
    У Вас новая роль: { $role }. { $school }.
    Осталась короткая анкета для неё.
people-fill-questionnaire = Заполнить анкету
