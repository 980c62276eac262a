monitoring-unreachable-line = Не доходят сообщения: { $name }
monitoring-unreachable = Сообщения не доходят: { $name }. Возможно, бот заблокирован или сменился телефон. Спросите при встрече.

# ── the digest ──
monitoring-still = Без движения шесть недель: { $pair }{ $more ->
        [0] .
       *[other] {" "}и ещё { $more }.
    } Как быть с парой?
monitoring-still-end = Завершить
monitoring-still-other = Другой наставник
monitoring-digest-title = 📊 Неделя { $week }
monitoring-digest-title-school = 📊 Неделя { $week } · { $school }
monitoring-digest-pairs = Пары: { $all } · на этапах: знакомство { $acquaintance } · пробная { $trial } · планирование { $planning } · серия { $series } · итоги { $final }
monitoring-digest-meetings = Встречи: подтверждено { $confirmed } ({ $compare }), впереди { $ahead }, без ответа { $silent }
monitoring-digest-meetings-alone = Встречи: подтверждено { $confirmed }, впереди { $ahead }, без ответа { $silent }
monitoring-digest-more = { $span ->
    [month] на { $n } больше, чем месяцем раньше
   *[week] на { $n } больше, чем неделей раньше
 }
monitoring-digest-less = { $span ->
    [month] на { $n } меньше, чем месяцем раньше
   *[week] на { $n } меньше, чем неделей раньше
 }
monitoring-digest-same = { $span ->
    [month] столько же, сколько месяцем раньше
   *[week] столько же, сколько неделей раньше
 }
monitoring-digest-goals = { $pairs ->
    [one] Цели: согласованы у { $pairs } пары · действий сделано { $done } из { $all }
   *[many] Цели: согласованы у { $pairs } пар · действий сделано { $done } из { $all }
 }
monitoring-digest-attention = Требуют внимания — { $count }
monitoring-digest-line = { $number }. { $pair }: { $reason }
monitoring-digest-better = { $count ->
    [one] Лучше, чем неделей раньше: { $count } пара вернулась в график.
    [few] Лучше, чем неделей раньше: { $count } пары вернулись в график.
   *[many] Лучше, чем неделей раньше: { $count } пар вернулись в график.
 }
monitoring-digest-better-last = { $count ->
    [one] Лучше, чем в прошлый раз: { $count } пара вернулась в график.
    [few] Лучше, чем в прошлый раз: { $count } пары вернулись в график.
   *[many] Лучше, чем в прошлый раз: { $count } пар вернулись в график.
 }
monitoring-digest-quiet = 📊 Неделя { $week }: { $pairs }, { $meetings }. От Вас ничего не нужно.
monitoring-digest-quiet-pairs = { $count ->
    [one] { $count } пара в графике
    [few] все { $count } пары в графике
   *[many] все { $count } пар в графике
 }
monitoring-digest-quiet-meetings = { $count ->
    [one] { $count } встреча подтверждена
    [few] { $count } встречи подтверждены
   *[many] { $count } встреч подтверждено
 }
monitoring-digest-resting = { $count ->
    [one] На паузе или ждём: { $count } пара.
    [few] На паузе или ждём: { $count } пары.
   *[many] На паузе или ждём: { $count } пар.
 }
monitoring-digest-none = 📊 Пар пока нет. Дайджест начнётся с первой пары.
monitoring-digest-which = 📊 Дайджест какой школы?
monitoring-digest-own = 📊 Пары, в которых Вы вместо куратора
monitoring-digest-own-calm = 📊 Пары, где Вы вместо куратора, внимания сейчас не требуют.
monitoring-risks-none = Все пары в графике. Внимания сейчас никто не требует.
monitoring-holidays = 📊 Каникулы до { $until }. Сроки остановлены, напоминаний не будет. Дайджест — { $next }.
monitoring-holidays-last = 📊 Каникулы до { $until }. Сроки остановлены, напоминаний не будет.
monitoring-holidays-brief = Каникулы до { $until }, дайджест — { $next }
monitoring-few-line = { $pair } · { $stage }: { $state }
monitoring-few-meeting = встреча { $day }
monitoring-few-goal = { $days ->
    [0] цель ждёт ответа
    [one] цель ждёт ответа { $days } день
    [few] цель ждёт ответа { $days } дня
   *[many] цель ждёт ответа { $days } дней
 }
monitoring-few-series = { $held ->
    [one] { $held } встреча из { $all }
    [few] { $held } встречи из { $all }
   *[many] { $held } встреч из { $all }
 }
monitoring-few-wait = подождём до { $day }
monitoring-few-due = срок до { $day }
monitoring-few-calm = Всё идёт по плану.
monitoring-few-calm-goal = Всё идёт по плану. Можно напомнить о цели.
monitoring-few-remind = Напомнить: { $name }
monitoring-few-time = Назначить: { $pair }
monitoring-few-write = Написать: { $pair }
monitoring-few-open = Открыть: { $pair }

# ── why a pair asks for attention: in a line, and on its card ──
monitoring-reason-help = просят о помощи
monitoring-reason-discuss = просят обсудить
monitoring-reason-contradiction = ответы о встрече разошлись
monitoring-reason-oneSide = встречу отметила одна сторона
monitoring-reason-over = срок пары вышел
monitoring-reason-noFirstMeeting = { $days ->
    [one] нет первой встречи { $days } день
    [few] нет первой встречи { $days } дня
   *[many] нет первой встречи { $days } дней
 }
monitoring-reason-noStep = { $days ->
    [one] нет шага { $days } день
    [few] нет шага { $days } дня
   *[many] нет шага { $days } дней
 }
monitoring-reason-pulse = пульс { $was } → { $now }
monitoring-reason-missedTwice = { $count ->
    [2] две встречи не состоялись за месяц
    [one] { $count } встреча не состоялась за месяц
    [few] { $count } встречи не состоялись за месяц
   *[many] { $count } встреч не состоялись за месяц
 }
monitoring-reason-noPlan = { $days ->
    [one] нет плана { $days } день
    [few] нет плана { $days } дня
   *[many] нет плана { $days } дней
 }
monitoring-reason-overdue = { $stage }, срок был { $day }
monitoring-few-overdue = срок был { $day }
monitoring-reason-overLimit = сверх нормы
monitoring-why-help = 🙋 В паре просят о помощи.
monitoring-why-discuss = После пробной встречи просят обсудить.
monitoring-why-contradiction = Ответы о встрече разошлись.
monitoring-why-oneSide = Встречу отметила одна сторона.
monitoring-why-over = Срок пары вышел.
monitoring-why-noFirstMeeting = Встреча-знакомство ещё не назначена (срок был { $day }).
monitoring-why-noStep = { $days ->
    [one] Нового шага нет { $days } день: ни встречи, ни цели, ни действия.
    [few] Нового шага нет { $days } дня: ни встречи, ни цели, ни действия.
   *[many] Нового шага нет { $days } дней: ни встречи, ни цели, ни действия.
 }
monitoring-why-pulse = Пульс стал ниже: { $was } → { $now }. Это видят только кураторы.
monitoring-why-missedTwice = За 30 дней не состоялось встреч: { $count }.
monitoring-why-noPlan = { $days ->
    [one] Плана ещё нет, пара работает { $days } день.
    [few] Плана ещё нет, пара работает { $days } дня.
   *[many] Плана ещё нет, пара работает { $days } дней.
 }
monitoring-why-overdue = Этап «{ $stage }» ещё идёт, срок был { $day }.
monitoring-why-overLimit = Пара сверх нормы наставника.
monitoring-why-calm = Пара в графике.
monitoring-why-also = Ещё: { $reasons }

# ── the curator's acts ──
monitoring-act-time = { $number } · Предложить время
monitoring-act-write = { $number } · Написать обоим
monitoring-act-open = { $number } · Открыть
monitoring-more = Ещё { $count }
monitoring-all-pairs = Все пары
monitoring-reports = Отчёты
monitoring-picture = 📈 Картинка
monitoring-digest-back = ← Дайджест
monitoring-home-digest = 📊 Дайджест
monitoring-home-referral = Вопрос от куратора ждёт Вашего ответа
monitoring-home-referral-look = Посмотреть вопрос
monitoring-card = { $pair } · пара с { $day }
monitoring-card-nudged = Сообщение обоим уже было: { $day } ({ $author })
monitoring-card-text = Текст для обоих, можно изменить:
monitoring-quote = «{ $text }»
monitoring-send = Отправить обоим
monitoring-send-again = Отправить ещё раз
monitoring-edit = Изменить текст
monitoring-time = Предложить время
monitoring-refer = Психолог / медиатор
monitoring-help-open = 🙋 Открыть просьбу
monitoring-meeting-open = 📅 Разобрать встречу
monitoring-ready-firstMeeting = Коллеги, добрый день. Давайте назначим встречу-знакомство, хватит 20 минут.
monitoring-ready-meeting = Коллеги, добрый день. Давайте назначим следующую встречу: { $kind }.
monitoring-ready-missed = Коллеги, добрый день. Бывает, что дни не совпадают. Давайте подберём время, которое подойдёт обоим.
monitoring-ready-step = Коллеги, добрый день. Как идёт работа? Если удобно, назначьте встречу или отметьте, что уже сделано: хватит пары нажатий.
monitoring-ready-plan = Коллеги, добрый день. Следующий шаг — цель и три действия с датами. Это несколько минут, можно прямо на встрече.
monitoring-ready-goal = Коллеги, добрый день. Цель ждёт ответа: её можно согласовать или предложить правку в два нажатия.
monitoring-ready-talk = Коллеги, добрый день. Как работается вместе? Если хочется что-то поменять или нужна помощь, напишите мне.
monitoring-ready-slot = { $text } Например, { $slot } — подойдёт?
monitoring-text-ask =
    { $pair }
    Напишите сообщение для обоих, до 300 знаков. Придёт как написано, с Вашим именем.
monitoring-text-check = Так увидят оба:
monitoring-text-again = Написать иначе
monitoring-text-bad = Нужен текст до 300 знаков. Например: «Коллеги, давайте встретимся на этой неделе».
monitoring-time-ask =
    { $pair }
    Какое время предложить обоим? Можно написать, например: { $example }.
monitoring-time-check = { $day }, { $time }. Предложить обоим?
monitoring-time-bad = Нужны день и время. Например: { $example }.
monitoring-time-send = Предложить обоим
monitoring-time-other = Другое время
monitoring-sent =
    Отправлено: { $names }

    «{ $text }»
monitoring-sent-time =
    Отправлено: { $names }

    Предложено время: { $when }. Кто первым нажмёт «Подходит», предложит встречу второму.
monitoring-sent-already = Уже отправлено.
monitoring-nudge-curator = Сообщение обоим в паре. Куратор: { $name }
monitoring-nudge-trusted = Сообщение обоим в паре. Доверенное лицо: { $name }
monitoring-nudge-time = 📅 Предлагается время: { $when }
monitoring-nudge-fits = Подходит
monitoring-nudge-proposed = Предложено второй стороне.
monitoring-nudge-agreed = Договорились.
monitoring-refer-ask =
    { $pair }
    Сначала спросим: { $mentee }. Только с согласия узнает { $who }, и только о просьбе поговорить.
monitoring-refer-sure = Спросить
monitoring-referred = Вопрос отправлен: { $mentee }. Ответ придёт Вам.
monitoring-referral-psychologist =
    Вопрос от куратора: { $curator }

    Хотите поговорить с психологом школы? { $who } узнает об этом, только если Вы согласны.
monitoring-referral-trusted =
    Вопрос от куратора: { $curator }

    Хотите поговорить с доверенным лицом школы? { $who } узнает об этом, только если Вы согласны.
monitoring-referral-agree = Можно сообщить
monitoring-referral-decline = Пока не нужно
monitoring-referral-thanks-agreed = Спасибо. { $who } узнает и свяжется с Вами.
monitoring-referral-thanks-declined = Хорошо. Никому ничего не передано, вернуться к этому можно в любой момент: «🙋 Нужна помощь».
monitoring-referral-known =
    Новая просьба для Вас: поговорить

    { $mentee } не против разговора с Вами. Предложение куратора: { $curator }.
monitoring-referral-answer-agreed =
    Ответ на Ваше предложение: { $mentee }

    Согласие есть. { $who } уже знает.
monitoring-referral-answer-declined =
    Ответ на Ваше предложение: { $mentee }

    Пока не нужно.
monitoring-refused-onPaper = У обоих нет Telegram: скажите лично.
monitoring-refused-menteePaper = У наставляемого нет Telegram: спросите лично.
monitoring-refused-notActive = Пара сейчас не работает.
monitoring-refused-inPast = Это время уже прошло. Выберите другое.
monitoring-refused-many = Паре сегодня написали уже пять раз. Остальное лучше завтра или лично.
monitoring-refused-tooFar = Это уже после учебного года. Выберите другой день.
monitoring-refused-nobody = В школе пока нет психолога и доверенного лица. Назовите их в «Школа и программа».
monitoring-refused-answered = Ответ уже записан.

# ── a mentor's week, a director's month ──
monitoring-mentor-week = { $count ->
    [one] Неделя наставника: ждёт Вас { $count } дело
    [few] Неделя наставника: ждут Вас { $count } дела
   *[many] Неделя наставника: ждут Вас { $count } дел
 }
monitoring-week-again = Что ждёт не первую неделю, можно решить иначе: пауза, другой наставник или завершить пару.
monitoring-week-again-do = 🙋 Что делать: { $who }
monitoring-mentor-line = { $number }. { $line }
monitoring-month-title = 📊 { $month } · { $school }
monitoring-month-attention = Требуют внимания: { $count }

# ── pictures ──
monitoring-picture-stages = Пары по этапам: { $all }
monitoring-picture-weeks = Подтверждённые встречи по неделям
monitoring-picture-stages-caption = 📈 { $school }. Пары по этапам: знакомство { $acquaintance } · пробная { $trial } · планирование { $planning } · серия { $series } · итоги { $final }
monitoring-picture-weeks-caption = 📈 { $school }. Подтверждённые встречи по неделям: { $numbers }
monitoring-picture-by-week = 📈 Встречи по неделям
monitoring-picture-by-stage = 📈 Пары по этапам

# ── the turn of a school year ──
monitoring-year-closing-line = Закрыть { $year } учебный год
monitoring-year-starting-line = Начать { $year } учебный год
monitoring-year-closing-open = Что осталось до конца года
monitoring-year-starting-open = С чего начать новый год
monitoring-year-closing = <b>{ $year } учебный год заканчивается</b>
monitoring-year-starting = <b>Новый учебный год: { $year }</b>
monitoring-year-pairs = { $done ->
    [yes] ✅ Пары, срок которых вышел: все решены
   *[no] ○ Пары, срок которых вышел: { $count }. По каждой одно касание: завершить, продлить или перенести.
 }
monitoring-year-package = { $done ->
    [yes] ✅ Пакет за год собран
   *[no] ○ Собрать пакет за год
 }
monitoring-year-prepared = { $done ->
    [yes] ✅ Программа { $year } подготовлена
   *[no] ○ Подготовить программу { $year }: настройки те же, календарь по образцу
 }
monitoring-year-close = { $done ->
    [yes] ✅ Программа закрыта
   *[no] ○ Закрыть программу. Участники узнают об этом.
 }
monitoring-year-begin = { $done ->
    [yes] ✅ Программа открыта
   *[no] ○ Открыть программу
 }
monitoring-year-people = ○ Люди: кто ушёл из школы. Наставляемый становится наставником сам, в «Мои данные».
monitoring-year-prepare = Подготовить { $year }
monitoring-year-programme = Программа и учебный год
monitoring-year-settle = Решить по очереди
monitoring-year-papers = Пакет за год
monitoring-year-who = Люди
monitoring-year-done = С учебным годом всё сделано.
