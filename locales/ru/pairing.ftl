# ── stages ──
pairing-stage-acquaintance = Знакомство
pairing-stage-trial = Пробная
pairing-stage-planning = Планирование
pairing-stage-series = Серия
pairing-stage-final = Итоги
pairing-stage-long-acquaintance = встреча-знакомство
pairing-stage-long-trial = пробная рабочая встреча
pairing-stage-long-planning = встреча-планирование и цель
pairing-stage-long-series = серия встреч
pairing-stage-long-final = итоговая встреча
pairing-step-due = Шаг { $step } из 5 · срок до { $day }
pairing-kind-consultant = консультант
pairing-kind-subject = предметник
pairing-status-paused = ⏸ Пауза до { $day }
pairing-status-completed = ✅ Цикл завершён { $day }
pairing-status-ended = Работа пары завершена { $day }
pairing-status-ending = Работа пары завершится { $day }

# ── messages about the steps ──
pairing-push-stage =
    ✅ Этап пройден: { $done }. Теперь шаг { $step } из 5.

    { $partner }
    Дальше: { $next }, срок до { $day }.
pairing-push-started =
    Пара сложилась: { $partner }

    Это шаг 1 из 5: встреча-знакомство, хватит 20 минут. Срок — до { $day }.
pairing-push-started-curator =
    Пара сложилась: { $pair }

    Обе стороны согласны. Первая встреча — до { $day }.
    { $order }
pairing-push-completed =
    ✅ Цикл из пяти встреч завершён.

    { $partner }
    Спасибо за эту работу. Записи пары останутся у Вас.
pairing-get-thanks = 📄 Получить благодарность
pairing-get-certificate = 📄 Получить сертификат
pairing-push-completed-curator =
    ✅ Цикл завершён: { $pair }

    Итоги подвели обе стороны. Пара войдёт в отчёт.
pairing-schedule = 📅 Назначить встречу
pairing-log = Уже встретились
pairing-open-card = Карточка пары
pairing-open = Открыть пару

# ── a pair's card ──
pairing-card-mentor = 👥 { $name } · наставник-{ $kind }
pairing-card-mentee = 👥 { $name }
pairing-trial-card-settled = Личные ответы · { $pair }
pairing-card-pair = 👥 { $mentor } — { $mentee }
pairing-card-meetings = 📅 Встречи: { $held }
pairing-card-meetings-next = 📅 Встречи: { $held }, следующая { $moment }
pairing-card-series = 📅 Встречи серии: { $held } из { $all }
pairing-card-series-next = 📅 Встречи серии: { $held } из { $all }, следующая { $moment }
pairing-card-goal = 🎯 Цель: { $state }
pairing-card-goal-none = не поставлена
pairing-card-goal-waits = ждёт ответа
pairing-card-goal-agreed = согласована
pairing-card-goal-assessed = итог подведён
pairing-card-plan = План: { $done } из { $all }
pairing-card-plan-next = План: { $done } из { $all }, ближайшее { $day }
pairing-card-ends = Пара до { $day }
pairing-card-order = Приказ: { $order }
pairing-card-order-on = Приказ: { $order } от { $day }
pairing-card-order-none = Приказ не указан
pairing-card-over = Сверх нормы: { $reason }
pairing-card-wait = Подождём до { $day }
pairing-card-nudged = Сообщение куратора: { $day }
pairing-card-paper = Без Telegram: { $name }. Подтверждает куратор по бумаге.
pairing-card-ready-one = Готовность подвести итоги: { $name }
pairing-card-ready-both = Готовность подвести итоги: обе стороны
pairing-card-final-left = Осталось: { $left }
pairing-left-meeting = итоговая встреча
pairing-left-goals = итог цели
pairing-left-actions = закрыть действия плана
pairing-left-closing = «что возьму себе»
pairing-left-goal = цель, согласованная обоими
pairing-left-plan = три действия с датами
pairing-meetings = 📅 Встречи
pairing-goal = 🎯 Цель и план
pairing-ready = Готовы подвести итоги
pairing-trial-open = Ответить на личный вопрос
pairing-closing-open = Подвести итоги
pairing-closing-paper = Итоги с бумаги: { $name }
pairing-discuss-open = Личные ответы
pairing-manage = Управление парой
pairing-write-both = Написать обоим
pairing-rematch = Подобрать другого
pairing-another = Ещё один наставник
pairing-to-list = ← Пары
pairing-to-mine = ← Мои пары

# ── what the curator may do ──
pairing-manage-title =
    { $pair }
    Что нужно сделать?
pairing-order-set = Указать приказ
pairing-order-change = Изменить приказ
pairing-pause = ⏸ Пауза
pairing-resume = Снять паузу
pairing-wait = Подождём до…
pairing-end = Завершить работу пары
pairing-mentor-leaves = Наставник уходит: все пары
pairing-order-ask =
    { $pair }
    Номер и дата приказа одной строкой.

    Например: 45-к от 20.11.2026
pairing-order-ask-new =
    Номер и дата приказа одной строкой.

    Например: 45-к от 20.11.2026
pairing-order-bad = Не получилось прочитать приказ.
pairing-pause-ask =
    ⏸ { $pair }

    Пауза до какого дня? Сроки пары остановятся. Обеим сторонам придёт сообщение, причину в нём не назовём.
pairing-pause-all = Все пары: { $name } · { $count }
pairing-pause-week = Неделя · до { $day }
pairing-pause-fortnight = Две недели · до { $day }
pairing-pause-month = Месяц · до { $day }
pairing-other-date = Другая дата
pairing-pause-done = { $count ->
    [one] ⏸ На паузе до { $day }: { $count } пара. Сроки передвинутся сами.
    [few] ⏸ На паузе до { $day }: { $count } пары. Сроки передвинутся сами.
   *[many] ⏸ На паузе до { $day }: { $count } пар. Сроки передвинутся сами.
 }
pairing-push-paused =
    ⏸ Пара на паузе до { $day }.

    { $partner }
    Сроки остановлены, напоминаний не будет. Договориться о встрече можно и раньше.
pairing-push-resumed =
    Пауза закончилась, пара продолжает работу.

    { $partner }
    Сроки передвинуты на время паузы.
pairing-resumed = Пауза снята, обеим сторонам сообщим.
pairing-wait-ask =
    { $pair }
    До какого дня подождать? Пара не будет среди тех, кто требует внимания. Участникам ничего не придёт.
pairing-wait-done = Подождём до { $day }.
pairing-end-ask =
    { $pair }
    Почему завершается работа пары? Причину участники не увидят.
pairing-end-agreement = По соглашению
pairing-end-leftSchool = Уход из школы
pairing-end-absence = Долгое отсутствие
pairing-end-conflict = Конфликт
pairing-end-safety = Безопасность
pairing-end-cancelledBySchool = Отмена школой
pairing-end-mentorRefused = Отказ наставника
pairing-end-rematch = Подобрать другого
pairing-end-sure =
    { $pair }
    { $kind }. Завершить работу пары сегодня? Обеим сторонам придёт одинаковое нейтральное сообщение.
pairing-end-notice =
    { $pair }
    { $kind }. О прекращении предупреждают письменно не позднее чем за 3 рабочих дня: ближайший день — { $day }.
pairing-end-refused =
    { $pair }
    { $kind }. Завершить сегодня или с выбранного дня?
pairing-end-now = Завершить сегодня
pairing-end-now-noticed = Сегодня: уже предупредили
pairing-end-on = С { $day }
pairing-end-done = Работа пары завершена. Обеим сторонам сообщим.
pairing-end-planned = Работа пары завершится { $day }. Обеим сторонам сообщим.
pairing-end-next = { $name } снова ждёт наставника.
pairing-push-ended =
    Работа пары завершена.

    { $partner }
    Спасибо за совместную работу. Записи останутся у Вас. Куратор { $curator } расскажет, что дальше.
pairing-push-ending =
    Работа пары завершится { $day }.

    { $partner }
    До этого дня всё идёт как обычно. Куратор { $curator } расскажет, что дальше.
pairing-leaves-none = У этого наставника сейчас нет пар.
pairing-leaves =
    Наставник уходит: { $name } · пара { $number } из { $all }
    { $mentee } · { $stage }

    Что с этой парой?
pairing-leaves-rematch = Подобрать другого
pairing-leaves-agreement = Завершить по соглашению
pairing-leaves-stays = Оставить как есть
pairing-leaves-check =
    Наставник уходит: { $name }

    { $summary }

    Записать? Участникам придут нейтральные сообщения.
pairing-leaves-do = Записать
pairing-leaves-done = Записано. Ждут нового наставника: { $count }.

# ── offers ──
pairing-reason-subject = тот же предмет
pairing-reason-stage = та же ступень
pairing-reason-topic = сильная тема — { $topic }
pairing-reason-hours = общие часы: { $count }
pairing-offer-for-mentee = Для Вас есть наставник
pairing-offer-for-mentor = Вам предлагают вести коллегу
pairing-offer-kind = Вид: наставник-{ $kind }
pairing-offer-why = Почему: { $reasons }
pairing-offer-until = Ответ можно дать до { $day }.
pairing-offer-late = Срок ответа — { $day }. Принять ещё можно.
pairing-offer-remind = Предложение пары ждёт Вашего ответа.
pairing-offer-order = { $count ->
    [one] До приказа о закреплении { $count } рабочий день: { $day }.
    [few] До приказа о закреплении { $count } рабочих дня: { $day }.
   *[many] До приказа о закреплении { $count } рабочих дней: { $day }.
 }
pairing-offer-order-today = Приказ — сегодня.
pairing-offer-brief = Предложение пары: ответ можно дать до { $day }
pairing-offer-silent-brief = Предложение пары, ответа пока нет: { $pair }
pairing-offer-open = Открыть предложение
pairing-offer-accept = Принять
pairing-offer-ask = Вопрос куратору
pairing-offer-decline = Отказаться
pairing-offer-thanks = Записано. Ждём второй ответ — потом я напишу, что дальше.
pairing-offer-accepted = Обе стороны согласны, пара начала работу.
pairing-offer-by-paper = С бумаги куратор внёс Ваш ответ: { $answer }.
pairing-by-paper-accepted = согласие
pairing-by-paper-declined = отказ
pairing-offer-off = Пара не сложилась, куратор подберёт другой вариант.
pairing-offer-declined = Записано. Куратор подберёт другой вариант, я напишу.
pairing-offer-declined-talk = Записано. Куратор поговорит с Вами лично и подберёт другой вариант.
pairing-decline-ask = Хорошо. Причину увидит только { $reader }, можно не писать.
pairing-decline-obligatory =
    Программа для молодых учителей обязательна: можно отказаться от этого наставника, подберём другого.

    Причину увидит только { $reader }, можно не писать.
pairing-decline-silent = Не называть причину
pairing-reader-curator = куратор { $name }
pairing-reader-trusted = { $name } (доверенное лицо)
pairing-reader-none = куратор
pairing-consent-first =
    Чтобы начать работу в паре, нужно Ваше согласие: второй участник увидит имя, предмет и контакт.

    После него можно вернуться и принять предложение.
pairing-consent-open = Прочитать согласие
pairing-offer-card =
    Предложение пары · { $kind }
    { $pair }
pairing-offer-answer-none = { $name }: ждём ответ
pairing-offer-answer-unreachable = { $name }: сообщения бота не доходят, ответ внесите с бумаги
pairing-offer-answer-accepted = { $name }: принято, { $day }
pairing-offer-answer-declined = { $name }: отказ, { $day }
pairing-offer-reason = Причина: { $reason }
pairing-offer-no-reason = без причины
pairing-offer-card-until = Ответ ждём до { $day }. Место у наставника занято предложением.
pairing-offer-card-late = Срок ответа — { $day }. Принять ещё можно, пока предложение не отозвано.
pairing-offer-order-by = { $count ->
    [one] До приказа: { $count } рабочий день.
    [few] До приказа: { $count } рабочих дня.
   *[many] До приказа: { $count } рабочих дней.
 }
pairing-offer-state-accepted = Пара начала работу.
pairing-offer-state-declined = Предложение закрыто: есть отказ.
pairing-offer-state-withdrawn = Предложение отозвано.
pairing-offer-state-open = Предложение открыто.
pairing-offer-state-expired = Срок ответа вышел.
pairing-offer-paper-accepted = Внести согласие: { $name }
pairing-offer-paper-declined = Внести отказ: { $name }
pairing-offer-withdraw = Отозвать предложение
pairing-offer-withdraw-sure =
    { $pair }
    Отозвать предложение? Обеим сторонам придёт: «{ pairing-offer-off }»
pairing-offer-withdrawn = Предложение отозвано, место у наставника свободно.
pairing-offers-title = Предложения пар — { $count }
pairing-offers-none = Открытых предложений сейчас нет.
pairing-offers-line = { $number }. { $pair }: ждём до { $day } ({ $who })
pairing-offers-line-late = { $number }. { $pair }: нет ответа с { $day } ({ $who })
pairing-push-silent =
    Предложение пары: ответа пока нет

    { $pair }
    Ждём: { $who }. Срок был { $day }, принять ещё можно, пока предложение не отозвано.
pairing-push-declined =
    Предложение пары: есть ответ

    { $pair }
    { $name }: отказ. Причина: { $reason }
pairing-push-declined-second = Это второй отказ: программа обязательна, поговорите лично.

# ── a new pair ──
pairing-choose-mentee = ➕ Новая пара · кому нужен наставник? Можно написать часть имени.
pairing-choose-waiting = Ждут наставника: { $count }
pairing-choose-mentee-none = Сейчас никто не ждёт наставника.
pairing-choose-has-mentor = есть наставник
pairing-choose-all = Показать всех
pairing-choose-found = По запросу «{ $query }»: { $count }
pairing-choose-mentor = ➕ Новая пара · { $who }. Кто будет наставником? Можно написать часть имени.
pairing-choose-mentor-none = В базе пока нет согласованных наставников.
pairing-choose-seats = { $number }. { $who } · занято { $taken } из { $all }
pairing-reason-before = уже предлагали, пара не сложилась
pairing-reason-pair = уже была пара, завершена
pairing-choose-unreachable = сообщения бота не доходят
pairing-choose-gone = Этого участника уже нет в списке. Выберите другого.
pairing-pick-mentor = Кого Вы хотели бы видеть наставником? Можно написать часть имени.
pairing-pick-none = Сейчас у всех наставников места заняты. Куратор подберёт вариант сам.
pairing-check =
    ➕ { $mentor } — { $mentee }
pairing-check-pick =
    Ваш наставник: { $mentor }
    Предложение уйдёт от Вас, ответ даст наставник.
pairing-check-dates = Пара — до { $end }. Ответить можно до { $due }.
pairing-check-full = Мест нет: занято { $taken } из { $all }. Сверх нормы — только с причиной, она войдёт в отчёт.
pairing-check-reason = Указать причину сверх нормы
pairing-check-send = Отправить предложение
pairing-kind-button-consultant = Консультант
pairing-kind-button-subject = Предметник
pairing-over-ask =
    { $mentor }: занято { $taken } из { $all }.
    Почему ещё одна пара? Одной строкой, причина будет видна в дайджесте и отчёте.
pairing-late =
    До конца программы ({ $day }) меньше 13 недель. Как построить эту пару?
pairing-late-only =
    До конца программы ({ $day }) меньше 4 недель. Полный цикл не успеть, пара продолжится в следующем году.
pairing-late-short = Короткая: этапы 3, 7 и 7 дней
pairing-late-nextYear = До следующего года
pairing-late-ownDates = Своя дата окончания
pairing-late-chosen-short = Короткая программа: этапы 3, 7 и 7 дней, две встречи серии.
pairing-late-chosen-nextYear = Пара продолжится в следующем учебном году.
pairing-late-chosen-ownDates = Своя дата окончания.
pairing-end-date-ask = До какого дня работает пара? Напишите дату, например: 25.04
pairing-end-date-bad = Не получилось прочитать дату. Напишите день внутри программы, например: 25.04
pairing-refused-notFound = Этой записи уже нет.
pairing-refused-notAllowed = Это может сделать куратор.
pairing-refused-programmeClosed = Программа закрыта, новых пар пока нет. Открыть её может координатор.
pairing-refused-noMentor = Этот наставник сейчас не в базе. Выберите другого.
pairing-refused-kindTaken = Наставник этого вида уже есть. Выберите другой вид.
pairing-refused-alreadyOffered = Такая пара или предложение уже есть.
pairing-refused-overLimit = Мест у наставника нет. Укажите причину сверх нормы или выберите другого.
pairing-refused-seatTaken = Последнее место только что занято другим предложением. Можно вернуться и выбрать другого наставника.
pairing-refused-noTrustedPerson = Куратор — сторона этой пары. Сначала назовите доверенное лицо: кому писать, если вопрос о кураторе.
pairing-refused-lateChoice = Сначала выберите, как построить пару в конце года.
pairing-refused-badEnd = Этот день не подходит. Выберите день внутри программы.
pairing-refused-consentFirst = Сначала нужно согласие показать Ваше имя и предмет второму участнику.
pairing-refused-offerClosed = Это предложение уже закрыто. Показываю, что сейчас.
pairing-refused-answered = Ответ уже записан.
pairing-refused-tooLate = Это уже решено. Показываю, что сейчас.
pairing-refused-tooSoon = Сначала нужно подтвердить пробную встречу.
pairing-refused-past = Этот день уже прошёл. Выберите другой.
pairing-refused-noReader = Этому участнику сейчас нельзя написать. Выберите другого.
pairing-refused-manyRequests = Пять Ваших просьб уже ждут ответа. Если срочно, позвоните или подойдите лично.
pairing-refused-atOnceOnly = По этой причине пара завершает работу сразу, день выбрать нельзя.
pairing-refused-noticeFirst = Предупредить нужно письменно, не позднее чем за 3 рабочих дня.

# ── help ──
pairing-help-school = 🙋 В какой школе нужна помощь?
pairing-help-kind = 🙋 С чем помочь? Дальше Вы выберете, кто прочитает.
pairing-help-urgentQuestion = Срочный вопрос
pairing-help-anotherMentor = Другой наставник
pairing-help-conflict = Сложности в общении
pairing-help-psychologist = Поговорить с психологом
pairing-help-concern = Неспокойно в паре
pairing-help-reader = 🙋 Кто прочитает? Больше никто не увидит.
pairing-help-nobody = 🙋 Сейчас написать об этом некому. Вернитесь и выберите другое.
pairing-help-none = 🙋 Пока написать некому: куратора в школе ещё нет.
pairing-help-no-psychologist = Психолога в программе пока нет, эти люди помогут связаться.
pairing-help-role-mentor = Наставник: { $name }
pairing-help-role-curator = Куратор: { $name }
pairing-help-role-trustedPerson = Дов. лицо: { $name }
pairing-help-role-psychologist = Психолог: { $name }
pairing-help-text =
    🙋 { $reader }
    Напишите одним сообщением, чем помочь. Увидит только этот человек.
pairing-help-sent =
    🙋 Отправлено: { $reader }.

    Ответ придёт сюда. Больше никто этого не увидит.
pairing-help-card = 🙋 Вам написали в программе наставничества
pairing-help-own = 🙋 Ваше сообщение: { $reader }
pairing-help-from = { $name } · { $kind } · { $moment }
pairing-help-reply = Ответить
pairing-help-close = Закрыть без ответа
pairing-help-replied = ✅ Ответ отправлен: { $name }
pairing-help-closed-line = ✅ Просьба закрыта.
pairing-discuss-done = ✅ Решение записано.
pairing-paper-kept = ✅ Ответ с бумаги внесён.
pairing-help-closed = Закрыто.
pairing-help-reply-line = Ответ: «{ $reply }»
pairing-help-reply-ask = Ваш ответ одним сообщением. Прочитает только { $name }.
pairing-help-returned = Прочитать больше некому. Кому отправить? Остальные не увидят.
pairing-help-returned-nobody = Прочитать больше некому, и отправить пока тоже. Напишите куратору, когда он появится.
pairing-preview-both = Это придёт обоим: { $pair }
pairing-preview-one = Это получит { $name }:
pairing-preview-text = <blockquote>{ $text }</blockquote>
pairing-preview-send-both = Отправить обоим
pairing-preview-close = Отправить и закрыть
pairing-help-read = 🙋 Ваше сообщение прочитано: { $reader }
pairing-ready-ask = Подводим итоги? Когда так скажете Вы оба, пара перейдёт к итоговой встрече. Отменить это нельзя.
pairing-ready-sure = Отправить: готовы
pairing-help-answered = 🙋 Ответ на Ваше сообщение: { $reader }
pairing-help-answered-read = Если вопрос остался, напишите ещё раз.

# ── the private answer after the trial meeting ──
pairing-trial-ask =
    Продолжаем работать в этой паре?

    Второй участник Вашего ответа не увидит. Прочитает только { $reader }.
pairing-trial-continue = Продолжаем
pairing-trial-discuss = Хочу обсудить с куратором
pairing-trial-discuss-trusted = Хочу обсудить
pairing-trial-thanks = Спасибо. Ждём второй ответ — потом я напишу, что дальше.
pairing-trial-talk =
    О работе в паре с каждым отдельно поговорит { $reader }.

    Так бывает после пробной встречи. Дальше я напишу обоим сразу.
pairing-trial-passed = Этот вопрос уже решён, пара продолжает работу.
pairing-trial-not-yet = Личный вопрос появится, когда пробная встреча будет подтверждена.
pairing-trial-card =
    Пара ждёт Вашего решения
    { $pair }
pairing-trial-answer-before = { $name }: ответ дан тому, кто читал раньше
pairing-trial-answer-none = { $name }: ответа пока нет
pairing-trial-answer-continue = { $name }: продолжаем
pairing-trial-answer-discuss = { $name }: хочу обсудить
pairing-trial-card-note = Ответов друг друга они не видят. «{ pairing-trial-decide-continue }»: обоим придёт обычное «Этап пройден», поэтому сначала поговорите.
pairing-trial-card-talk = Обоим сообщено, что Вы поговорите с каждым. Что решили?
pairing-trial-card-done = Решение принято.
pairing-trial-decide-continue = Продолжаем
pairing-trial-decide-talk = Поговорить с каждым
pairing-trial-decide-rematch = Подобрать другого
pairing-trial-paper-continue = ✍️ Продолжаем: { $name }
pairing-trial-paper-discuss = ✍️ Обсудить: { $name }

# ── the end of the cycle ──
pairing-push-ready =
    Готовность подвести итоги: { $partner }

    Когда ответят обе стороны и встречи серии подтверждены, можно назначать итоговую.
pairing-wait-until = До { $day }
pairing-closing-takeaway =
    📝 Итоги пары · { $name }
    Что возьмёте себе из этой работы? Одним-двумя предложениями.
pairing-closing-takeaway-paper =
    📝 Итоги с бумаги · { $name }
    «Что возьму себе» — как написано на листе.
pairing-closing-now = Сейчас: «{ $text }»
pairing-closing-verdict =
    { $name }: готовность к самостоятельной работе?
    Ответ войдёт в отчёт пары.
pairing-closing-verdict-own =
    Как Вы сами видите свою готовность к самостоятельной работе? Можно пропустить.
pairing-verdict-ready = Готовность есть
pairing-verdict-readyWithSupport = Готовность при поддержке
pairing-verdict-anotherYear = Ещё год с наставником
pairing-closing-continues = Продолжать работу в этой паре в следующем году?
pairing-closing-continues-yes = Продолжать
pairing-closing-continues-no = На этом завершить
pairing-closing-done = Записано. Цикл завершится, когда итоги подведут обе стороны и будет подтверждена итоговая встреча.
pairing-closing-goals = 🎯 Подвести итог цели
pairing-refused-closingSoon = Итоги можно подвести на последнем этапе.
pairing-leaves-gone = Работа этой пары уже завершена.
pairing-leaves-anew = Пройти заново

# ── lists ──
pairing-list-title = 👥 Пары: { $count } · { $lead }
pairing-list-empty = Здесь пока пусто.
pairing-list-filter = Фильтр
pairing-list-search = Найти
pairing-list-offers = Предложения · { $count }
pairing-list-new = ➕ Новая пара
pairing-search-ask = Кого найти? Напишите фамилию или имя, можно часть.
pairing-filter-ask = Какие пары показать?
pairing-filter-living = Все действующие пары
pairing-filter-attention = Требуют внимания
pairing-filter-acquaintance = Знакомство
pairing-filter-trial = Пробная
pairing-filter-planning = Планирование
pairing-filter-series = Серия
pairing-filter-final = Итоги
pairing-filter-paused = На паузе
pairing-filter-past = Завершённые
pairing-filter-title-attention = Требуют внимания
pairing-filter-title-acquaintance = Этап: знакомство
pairing-filter-title-trial = Этап: пробная
pairing-filter-title-planning = Этап: планирование
pairing-filter-title-series = Этап: серия
pairing-filter-title-final = Этап: итоги
pairing-filter-title-paused = На паузе
pairing-filter-title-past = Завершённые
pairing-line = { $number }. { $pair }: { $state }
pairing-line-acquaintance = знакомство
pairing-line-trial = пробная
pairing-line-planning = планирование
pairing-line-series = серия
pairing-line-final = итоги
pairing-line-paused = пауза
pairing-line-completed = цикл завершён
pairing-line-ended = работа завершена
pairing-line-due = { $stage }, до { $day }
pairing-line-overdue = { $stage }, ждёт с { $day }
pairing-line-discuss = просят обсудить
pairing-line-contradiction = ответы о встрече разошлись
pairing-line-oneSide = встречу отметила одна сторона
pairing-line-help = просят о помощи
pairing-line-over = срок пары вышел
pairing-line-noStep = давно без нового шага
pairing-line-pulse = пульс ниже
pairing-line-missedTwice = встречи не состоялись
pairing-line-noPlan = ещё нет плана
pairing-line-overLimit = сверх нормы
pairing-mine-title = 👥 Мои пары
pairing-mine-none = Пар пока нет. Когда куратор предложит пару, я напишу сразу.
pairing-ready-said = Записано: готовы подвести итоги.
pairing-curator-only = Пары создаёт куратор школы. Роль куратора можно дать в настройках школы.
pairing-pick-open = Выбрать наставника

# ── the next step of a stage ──
pairing-next-meeting = { $who } · { $stage }: назначить встречу, { $due }
pairing-next-goal = { $who } · { $stage }: согласовать цель, { $due }
pairing-next-plan = { $who } · { $stage }: нужны три действия с датами, { $due }
pairing-next-ready = { $who } · { $stage }: отметьте, когда можно подводить итоги
pairing-next-actions = { $who } · { $stage }: отметить действия плана
pairing-next-meeting-do = 📅 Назначить встречу
pairing-next-goal-do = 🎯 Открыть цель
pairing-next-plan-do = 🎯 Открыть план
pairing-next-ready-do = Готовы подвести итоги
pairing-next-until = можно до { $day }
pairing-next-was = срок был { $day }
pairing-next-confirm = { $who } · { $stage }: отметить встречу, { $due }
pairing-next-answer = { $who } · { $stage }: остался личный вопрос, { $due }
pairing-next-assess = { $who } · { $stage }: подвести итог цели, { $due }
pairing-next-sum-up = { $who } · { $stage }: подвести итоги пары, { $due }
pairing-next-confirm-do = 📅 Отметить встречу
pairing-next-answer-do = Ответить
pairing-next-assess-do = 🎯 Подвести итог цели
pairing-next-sum-up-do = Подвести итоги

# Согласие отозвано
pairing-withdraw-programme =
    <b>Отозвать согласие и выйти?</b>
    Завершится работа пар: { $pairs }. Предложения закроются: { $offers }.
    Второму участнику и куратору придёт нейтральное сообщение.
    Напоминаний не будет. Войти снова можно по ссылке школы.
pairing-withdraw-last-curator = Вы здесь один куратор: роль перейдёт к тому, кто ведёт школу, и ему сразу придёт сообщение.
pairing-withdraw-programme-do = Отозвать и выйти
pairing-withdraw-programme-done =
    Согласие отозвано, участие закончено.
    Завершена работа пар: { $pairs }. Закрыто предложений: { $offers }. Напоминаний больше не будет.
    То, что записано раньше, пока хранится. Это можно удалить.
pairing-withdraw-erase = 🗑 Мои данные
pairing-withdraw-pairContact =
    <b>Не показывать имя?</b>
    Второй участник увидит вместо имени «наставник» или «наставляемый», и в документах тоже.
    Новых предложений не будет, открытые закроются: { $offers }.
    О действующих парах ({ $pairs }) спрошу: продолжать или закончить.
pairing-withdraw-pairContact-do = Не показывать имя
pairing-withdraw-pairContact-done = Имя скрыто. Закрыто предложений: { $offers }. Вернуть можно здесь: «{ people-my-consents }».
pairing-withdraw-pairs = Как быть с парой: { $names }? Пока она продолжается.
pairing-withdraw-goes = Продолжать: { $name }
pairing-withdraw-ends = Закончить: { $name }
pairing-withdraw-goes-done = Записано, пара продолжается без имени. Куратор узнает.
pairing-withdraw-ends-done = Работа пары завершена. Второй участник и куратор получат нейтральное сообщение.
pairing-consent-hidden = { $name }: имя второму участнику больше не показывается. Новых пар не будет, пока согласие не дано снова.
pairing-consent-goes = { $name }: пара продолжается без имени.
pairing-consent-ended = { $name }: работа пары завершена по соглашению.
pairing-no-consent = нет согласия показать имя
pairing-refused-noConsent = Нет согласия показать имя второму участнику. Пару можно создать, когда согласие дано.

# ── a pair's last weeks, and what comes after its last day ──
pairing-end-near =
    Пара до { $day }: { $partner }

    До этого дня можно встретиться и подвести итоги. Потом куратор { $curator } решит: завершить, продлить или продолжить в следующем году.
pairing-end-near-brief = Пара до { $day }: { $partner }
pairing-end-today =
    Сегодня последний день пары: { $partner }

    Спасибо за эту работу. Что дальше, напишет куратор { $curator }. Записи пары останутся у Вас.
pairing-end-today-brief = Сегодня последний день пары: { $partner }
pairing-end-card = Пара: { $partner }
pairing-push-extended =
    Пара продлена до { $day }.

    { $partner }
    Всё идёт как обычно.
pairing-push-carried =
    Пара продолжится в новом учебном году, с { $day }.

    { $partner }
    До этого дня сроки стоят, напоминаний не будет. Записи остаются у Вас.
pairing-over-open = Что с парой дальше
pairing-over-extend = Продлить до { $day }
pairing-over-carry = На следующий год
pairing-over-tells = О решении обе стороны узнают сразу, одинаковыми словами.
pairing-over-preview = { $what ->
    [end] Завершить работу пары: { $pair }.
    [extend] Продлить до { $day }: { $pair }.
   *[carry] Перенести на следующий год, снова с { $day }: { $pair }.
 }
pairing-over-preview-told = Получат: { $names }. Вот эти слова:
pairing-over-preview-nobody = Обе стороны без Telegram: сообщение не уйдёт, скажите им сами.
pairing-over-send = Отправить
pairing-over-do = Записать
pairing-over-end-done = ✅ Завершено: { $pair }. Обеим сторонам сообщим.
pairing-over-extend-done = ✅ Продлено до { $day }: { $pair }. Обеим сторонам сообщим.
pairing-over-carry-done = ✅ Перенесено, снова с { $day }: { $pair }. Обеим сторонам сообщим.
