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
pairing-step = Шаг { $step } из 5
pairing-step-due = Шаг { $step } из 5 · срок до { $day }
pairing-kind-consultant = консультант
pairing-kind-subject = предметник
pairing-status-paused = ⏸ Пауза до { $day }
pairing-status-completed = ✅ Цикл завершён { $day }
pairing-status-ended = Пара завершена { $day }
pairing-status-ending = Пара завершится { $day }

# ── messages about the steps ──
pairing-push-stage =
    ✅ Этап пройден: { $done }. Это шаг { $step } из 5.

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
pairing-push-completed-curator =
    ✅ Цикл завершён: { $pair }

    Итоги подвели обе стороны. Пара войдёт в отчёт.
pairing-schedule = 📅 Назначить встречу
pairing-log = Уже встретились
pairing-open-card = Карточка пары
pairing-open = Открыть пару

# ── a pair's card ──
pairing-card-partner = 👥 { $name } · { $kind }
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
pairing-card-ends-short = Пара до { $day }, короткая программа
pairing-card-order = Приказ: { $order }
pairing-card-order-on = Приказ: { $order } от { $day }
pairing-card-order-none = Приказ не указан
pairing-card-over = Сверх нормы: { $reason }
pairing-card-wait = Подождём до { $day }
pairing-card-paper = Без Telegram: { $name }. Подтверждает куратор по бумаге.
pairing-card-ready-one = Готовы подвести итоги: { $name }
pairing-card-ready-both = Готовы подвести итоги: обе стороны
pairing-card-trial-waits = Личный вопрос: ждём ответы
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
pairing-end = Завершить пару
pairing-mentor-leaves = Наставник уходит: все пары
pairing-order-ask =
    { $pair }
    Номер и дата приказа одной строкой.

    Например: 45-к от 20.11.2026
pairing-order-bad = Не получилось прочитать приказ. Напишите номер и дату, например: 45-к от 20.11.2026
pairing-order-saved = Приказ записан.
pairing-pause-ask =
    ⏸ { $pair }
    Пауза до какого дня? Сроки пары остановятся, обеим сторонам сообщим без причины.
pairing-pause-all = Все пары: { $name } · { $count }
pairing-pause-week = Неделя · до { $day }
pairing-pause-fortnight = Две недели · до { $day }
pairing-pause-month = Месяц · до { $day }
pairing-other-date = Другая дата
pairing-pause-sure =
    ⏸ Пауза до { $day }. У кого?
pairing-pause-one = Только эта пара
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
    Как завершается пара? Причину участники не увидят.
pairing-end-agreement = По соглашению
pairing-end-leftSchool = Уход из школы
pairing-end-absence = Долгое отсутствие
pairing-end-conflict = Конфликт
pairing-end-safety = Безопасность
pairing-end-cancelledBySchool = Отмена школой
pairing-end-mentorRefused = Отказ наставника
pairing-end-rematch = Подобрать другого
pairing-end-completed = Цикл завершён
pairing-end-sure =
    { $pair }
    { $kind }. Завершить пару сегодня? Обеим сторонам придёт одинаковое нейтральное сообщение.
pairing-end-notice =
    { $pair }
    { $kind }. О прекращении предупреждают письменно не меньше чем за 3 рабочих дня: ближайший день — { $day }.
pairing-end-refused =
    { $pair }
    { $kind }. Завершить сразу или с даты?
pairing-end-now = Завершить сегодня
pairing-end-now-noticed = Сегодня: уже предупредили
pairing-end-on = С { $day }
pairing-end-done = Пара завершена. Обеим сторонам сообщим.
pairing-end-planned = Пара завершится { $day }. Обеим сторонам сообщим.
pairing-end-next = { $name } снова ждёт наставника.
pairing-push-ended =
    Пара завершена.

    { $partner }
    Спасибо за совместную работу. Записи останутся у Вас. Куратор { $curator } расскажет, что дальше.
pairing-push-ending =
    Пара завершится { $day }.

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
