# Kinds: as a word inside a line, short for a button, with a capital at a line's start
meetings-kind-acquaintance = встреча-знакомство
meetings-kind-trial = пробная рабочая встреча
meetings-kind-planning = встреча-планирование
meetings-kind-series = встреча серии
meetings-kind-final = итоговая встреча
meetings-kind-consultation = консультация
meetings-kind-jointLesson = урок вместе
meetings-kind-lessonVisit = посещение урока
meetings-short-acquaintance = знакомство
meetings-short-trial = пробная
meetings-short-planning = планирование
meetings-short-series = серия
meetings-short-final = итоговая
meetings-short-consultation = консультация
meetings-short-jointLesson = урок вместе
meetings-short-lessonVisit = посещение урока
meetings-cycle = Встреча по циклу: { $kind }
meetings-choice-consultation = Консультация
meetings-choice-jointLesson = Урок вместе
meetings-choice-lessonVisit = Посещение урока
meetings-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[many] { $count } минут
 }
meetings-place-school = в школе
meetings-place-online = онлайн

# A new meeting
meetings-choose-pair-new = 📅 С кем назначить встречу?
meetings-choose-pair-log = ✍️ Какую встречу записать?
meetings-choose-pair-typed = 📅 { $when }. С кем эта встреча?
meetings-today-with = { $who } · сегодня
meetings-earlier-with = { $who } · раньше
meetings-no-pair = Пары сейчас нет, поэтому и встречу назначить не с кем. Когда пара появится, я напишу.
meetings-new-title = 📅 { $who } · { $kind }
meetings-new-question = Когда удобно?
meetings-new-question-due = Когда удобно? Срок — до { $day }.
meetings-new-question-agreed = На когда договорились?
meetings-new-question-other = Когда удобно? Предложено: { $was }.
meetings-new-question-move = На когда перенести? Было: { $was }.
meetings-typed-hint = Можно и написать, например: { $example }
meetings-slot = { $day } · { $time }
meetings-slot-lesson = { $day } · после { $lesson } урока, { $time }
meetings-other-day = Другой день
meetings-already-agreed = Уже договорились
meetings-already-met = Уже встретились
meetings-rather-propose = Ещё не договорились
meetings-choose-time = { $day }. Во сколько?
meetings-choose-time-hint = Можно и написать время, например: 15:30.
meetings-check = { $day }, { $time }, { $minutes }, { $place }. Верно?
meetings-clash = ⚠️ В это время у Вас уже встреча: { $who }, { $from }–{ $to }.
meetings-clash-other = ⚠️ У второго участника в это время уже есть встреча.
meetings-day-off = По календарю школы это нерабочий день.
meetings-propose = Предложить
meetings-propose-anyway = Всё равно предложить
meetings-we-agreed = Мы уже договорились
meetings-record-agreed = Записать договорённость
meetings-rather-ask = Сначала спросить
meetings-change-place = Место
meetings-change-time = Время
meetings-change-minutes = Длительность
meetings-change-kind = Вид встречи
meetings-place-question = Где встречаетесь? Выберите или напишите, например: каб. 21.
meetings-place-at-school = В школе
meetings-place-by-link = Онлайн
meetings-minutes-question = Сколько минут?
meetings-kind-question = Какая это встреча?

# Already met
meetings-past-question = ✍️ { $who } · когда встретились?
meetings-past-today = Сегодня
meetings-past-yesterday = Вчера
meetings-past-kind = ✍️ { $who } · { $day }. Что это было?
meetings-logged =
    Записано: { $day }, { $kind }, около { $minutes }.
    { $who } подтвердит — и встреча войдёт в отчёт.
meetings-logged-paper =
    Записано: { $day }, { $kind }, около { $minutes }.
    Участник без Telegram: подтверждает куратор по бумажному листу.
meetings-change-length = Изменить длительность
meetings-undo = Отменить запись
meetings-undone = Запись отменена.
meetings-same-day =
    В этот день встреча уже есть: { $when }, { $kind }.
    Это она?
meetings-same-yes = Да, она состоялась
meetings-same-no = Нет, это другая встреча

# What the one who proposes sees
meetings-proposed =
    Предложено: { $when }, { $who }
    Напишу сразу, когда придёт ответ.
meetings-recorded-agreed = Записано: { $when }. Второй участник увидит и поправит, если что-то не так.
meetings-moved-proposed =
    Предложено новое время: { $when }, { $who }
    Напишу сразу, когда придёт ответ.
meetings-paper-agreed = Записано: { $when }. Второй участник без Telegram: сообщите о встрече лично.

# A proposal and its answer
meetings-proposal = 📅 Предложение встречи: { $when }
meetings-proposal-other-time = 📅 Предложено другое время: { $when }
meetings-details = { $who } · { $kind } · { $place } · { $minutes }
meetings-suits = Подходит
meetings-other-time = Другое время
meetings-cannot = Не смогу
meetings-accepted = Договорились: { $when }. Встреча будет на главной карточке.
meetings-declined = Ответ отправлен. Назначить другой день?
meetings-agreed-claim = 📅 Записана встреча: { $when }
meetings-agreed-claim-ask = Так договорились?
meetings-right = Верно
meetings-wrong = Не так
meetings-right-done = Спасибо. Договорились: { $when }.
meetings-wrong-question =
    📅 { $when } · { $who }
    Что поправить?
meetings-wrong-time = Другое время
meetings-wrong-none = Договорённости не было

# Told to the other side
meetings-told-accepted = 📅 { $who }: подходит. { $when }.
meetings-told-declined =
    📅 { $who }: этот день не подходит.
    Встреча { $when } не состоится. Назначить другую?
meetings-told-right = 📅 { $who }: верно. { $when }.
meetings-told-cancelled =
    📅 Встреча отменена: { $when }
    { $who } · { $kind }
meetings-told-moved = 📅 Перенос встречи: { $when }
meetings-told-moved-was = Было: { $was }.
meetings-told-late =
    📅 { $who }: небольшая задержка.
    Встреча { $when } в силе.
meetings-late-sent = Второй участник получит сообщение.
meetings-propose-new = Назначить другую

# Card
meetings-card-title = 📅 { $when } · { $who }
meetings-card-facts = { $kind } · { $minutes } · { $place }
meetings-card-waiting-other = Ждём ответ: { $who }
meetings-card-agreed = Оба знают о встрече.
meetings-card-lapsed = На предложение ответа не было.
meetings-card-cancelled = Встреча отменена.
meetings-card-both = ✅ Подтверждена обоими.
meetings-card-curator = ✅ Подтверждена куратором: { $reason }.
meetings-card-one = Отмечена одной стороной. Решение за куратором.
meetings-card-not-held = Не состоялась.
meetings-card-not-counted = Не засчитана куратором.
meetings-card-moved = Перенесена.
meetings-card-answers-differ = Ответы разошлись. Решит куратор.
meetings-card-your-answer = Ваш ответ: «{ $answer }».
meetings-card-by-paper = Ваш ответ внесён куратором с бумаги: { $answer }.
meetings-card-waiting-second = Ждём ответ второй стороны.
meetings-card-correction = Поправка ({ $author }, { $day }): { $what }. { $reason }
meetings-author-curator = куратор
meetings-answer-held = Состоялась
meetings-answer-moved = Перенесли
meetings-answer-missed = Не было
meetings-move = Перенести
meetings-cancel = Отменить
meetings-withdraw = Отозвать
meetings-change-proposal = Другое время
meetings-late = Опаздываю
meetings-cancel-question =
    📅 { $when } · { $who }
    Отменить встречу?
meetings-withdraw-question =
    📅 { $when } · { $who }
    Отозвать предложение?
meetings-cancel-yes = Отменить встречу
meetings-withdraw-yes = Отозвать предложение
meetings-cancelled =
    Встреча отменена.
    Сообщение отправлено: { $who }
meetings-withdrawn = Предложение отозвано.
meetings-to-new = Открыть новую дату
meetings-propose-again = Назначить снова
meetings-nevertheless = Всё-таки состоялась

# Confirmation
meetings-question =
    📅 Встреча { $when }. { $who }
    Состоялась?
meetings-question-logged =
    📅 Запись о встрече: { $when }
    { $who } · { $kind } · около { $minutes }
    Состоялась?
meetings-held = ✅ Состоялась
meetings-moved = Перенесли
meetings-missed = Не было
meetings-recorded-held = Записано. Ждём ответ второй стороны, затем встреча войдёт в отчёт.
meetings-recorded-held-paper = Записано. Участник без Telegram: подтверждает куратор по бумажному листу.
meetings-recorded-missed = Понятно. Назначить новую?
meetings-recorded-moved = Записано: перенесли. На когда?
meetings-recorded-kept = Записано. Если ответы не сойдутся, решит куратор.
meetings-add-note = Добавить заметку для пары
meetings-next = Назначить следующую
meetings-assign = Назначить
meetings-later = Позже
meetings-fix-answer = Исправить ответ
meetings-fix-question =
    📅 Встреча { $when }. { $who }
    Ваш ответ: «{ $answer }». Как на самом деле?
meetings-trial-curator = Остался один личный вопрос — ответ увидит только { $name } (куратор).
meetings-trial-trusted = Остался один личный вопрос — ответ увидит только { $name } (доверенное лицо).
meetings-trial-answer = Ответить
meetings-both = ✅ Встреча { $day } подтверждена обоими.
meetings-both-facts = { $kind } · { $minutes }.
meetings-both-step = { $kind } · { $minutes }. Это шаг { $step } из 5.
meetings-by-curator = ✅ Встреча { $day } подтверждена куратором.
meetings-settled-not-held = 📅 Встреча { $day }: отмечено, что её не было.
meetings-settled-not-counted =
    📅 Встреча { $day } в отчёт не вошла: так решил куратор.
    Если было иначе, напишите куратору.
meetings-settled-moved = 📅 Встреча { $day } отмечена как перенесённая.
meetings-differ =
    📅 Встреча { $day }: ответы разошлись. Так бывает, проверьте, пожалуйста.
    Ваш ответ: «{ $answer }».

    Если завтра ответы не сойдутся, решит куратор.
meetings-keep = Оставить как есть
meetings-rather-held = Всё же состоялась
meetings-rather-moved = Перенесли
meetings-rather-missed = Не было

# By the clock
meetings-remind-tomorrow = 📅 Завтра встреча: { $when }
meetings-remind-day = 📅 Встреча: { $when }
meetings-remind-hour = 📅 Через час, в { $time }: { $who }, { $place }
meetings-remind-soon = 📅 Скоро, в { $time }: { $who }, { $place }
meetings-remind-silent = 📅 Встреча { $when }: состоялась? { $who }
meetings-remind-mark = 📅 Отметить: { $who }
meetings-what-about = Что обсудить

# Curator
meetings-curator-title = { $mentor } — { $mentee } · { $when }
meetings-curator-answers = { $mentor }: { $mentorAnswer } · { $mentee }: { $menteeAnswer }
meetings-curator-answer-held = состоялась
meetings-curator-answer-moved = перенесли
meetings-curator-answer-missed = не было
meetings-curator-answer-none = ответа нет
meetings-to-pair = Карточка пары
meetings-curator-hidden = Ответы видны, когда нужно решение.
meetings-curator-differ = Ответы разошлись. Как засчитать?
meetings-curator-one-sided = Второй ответ не пришёл за 5 учебных дней. Как засчитать?
meetings-curator-review-open = Оба проверяют ответы до { $until }.
meetings-ask-again = Спросить обоих ещё раз
meetings-ask-second = Спросить ещё раз
meetings-count-present = Засчитать: было при мне
meetings-count-paper = Засчитать: есть бумажный лист
meetings-count-words = Засчитать: со слов обоих
meetings-count-no = Не считать
meetings-reason-present = было при мне
meetings-reason-paper = бумажный лист
meetings-reason-words = со слов обоих
meetings-asked-again = Оба получили вопрос ещё раз. Ответ можно изменить 24 часа.
meetings-decided = Решение записано, оба получат одинаковое сообщение.
meetings-paper-title = Участник без Telegram: подтверждает куратор по бумажному листу.
meetings-paper-held = { $who }: состоялась
meetings-paper-missed = { $who }: не было
meetings-paper-done = Записано с бумажного листа.
meetings-sheet = Скачать лист

# Lists
meetings-list-title = 📅 Все встречи · { $who }
meetings-list-mine = 📅 Все встречи
meetings-list-empty = Встреч пока нет.
meetings-list-line = { $number }. { $when } · { $mark }
meetings-list-line-who = { $number }. { $when } · { $who } · { $mark }
meetings-mark-proposed = ждёт ответа
meetings-mark-agreed = назначена
meetings-mark-question = ещё не отмечена
meetings-mark-answered = ждёт второго ответа
meetings-mark-differ = ответы разошлись
meetings-mark-both = ✅ подтверждена
meetings-mark-curator = ✅ засчитана куратором
meetings-mark-oneSide = отмечена одной стороной
meetings-mark-notHeld = не состоялась
meetings-mark-moved = перенесена
meetings-mark-cancelled = отменена
meetings-mark-lapsed = без ответа
meetings-all = 📅 Все встречи
meetings-notes = Заметки пары
meetings-open = Открыть встречу

# Notes
meetings-note-question = Заметка для пары: одно сообщение. Увидите Вы и второй участник.
meetings-note-question-open = Заметка для пары: одно сообщение. Увидите Вы, второй участник и куратор: так решили оба.
meetings-note-saved = Записано. Заметку увидит только пара.
meetings-note-saved-open = Записано. Заметку увидят пара и куратор.
meetings-notes-title = Заметки пары · { $who }
meetings-notes-empty = Заметок пока нет.
meetings-notes-closed = Видит только пара.
meetings-notes-wait = Видит только пара. Куратору они откроются, когда согласятся оба.
meetings-notes-shared = Видят пара и куратор: так решили оба.
meetings-notes-item = <b>{ $day } · { $who }</b>
meetings-notes-share = Открыть куратору
meetings-notes-hide = Закрыть от куратора
meetings-told-notes =
    📅 { $who }: предложение открыть заметки пары куратору.
    Откроются, только если согласны оба. Можно ничего не делать.
meetings-add = Добавить заметку

# Correction
meetings-correct = Поправить запись
meetings-correct-question = Встреча уже подтверждена и не меняется. Рядом встанет поправка с Вашим именем. Что поправить?
meetings-correct-minutes = Длительность
meetings-correct-kind = Вид встречи
meetings-correct-held = Встречи не было
meetings-correct-heldAfterAll = Встреча всё же была
meetings-correct-reason = Почему? Одной строкой: её увидят пара и куратор.
meetings-correct-done = Поправка записана.
meetings-corrected-minutes = { $minutes }
meetings-corrected-kind = { $kind }
meetings-corrected-held = встречи не было
meetings-corrected-heldAfterAll = встреча всё же была
meetings-told-corrected = 📅 К встрече { $day } есть поправка.

# Sheet to print
meetings-sheet-file = Лист встречи
meetings-sheet-title = Лист подтверждения встречи
meetings-sheet-school = Организация
meetings-sheet-mentor = Наставник
meetings-sheet-mentee = Наставляемый
meetings-sheet-when = Дата и время
meetings-sheet-kind = Вид встречи
meetings-sheet-minutes = Длительность
meetings-sheet-held = Встреча состоялась
meetings-sheet-yes = да
meetings-sheet-no = нет
meetings-sheet-signature = Подпись
meetings-sheet-date = Дата
meetings-sheet-sent = Лист для печати ниже. После подписи отметьте ответ здесь.
meetings-sheet-hint = Подписанный лист хранит куратор: { $curator }

# Refusals
meetings-refused-tooSoon = Встреча ещё впереди: отметить можно после начала.
meetings-refused-tooSoonToDecide = Пока решать рано: участники ещё могут ответить сами.
meetings-refused-manyProposals = Десять предложенных встреч уже ждут ответа. Дождитесь его или отзовите лишние.
meetings-refused-manyMeetings = За сутки записано уже много встреч. Остальные можно записать завтра.
meetings-refused-manyCorrections = Эту встречу исправляли уже десять раз. Больше её не изменить.
meetings-refused-kindByCurator = Встречу, которая открывает этап, поправит куратор.
meetings-refused-manyNotes = Заметок в паре уже очень много. Новое можно обсудить на встрече.
meetings-refused-sameDay = В этот день встреча уже есть.
meetings-refused-notFound = Этой встречи уже нет.
meetings-refused-tooLate = Это уже решено. Показываю, как есть.
meetings-refused-inPast = Это время уже прошло. Напишите будущее, например: { $example }. Если встреча уже была, нажмите «{ meetings-already-met }».
meetings-refused-tooFar = Слишком далеко. Подойдёт день до { $day }.
meetings-refused-tooOld = Записать можно встречу за последние 14 дней. Более раннюю подтвердит куратор по бумажному листу.
meetings-refused-passed = Это время уже прошло. Выберите, пожалуйста, другое.
meetings-refused-afterYear = Слишком далеко: учебный год закончится раньше.
meetings-refused-future = Этот день ещё впереди. Подойдёт сегодня или раньше.
meetings-refused-changed = Предложение уже изменилось. Показываю, что сейчас.
meetings-refused-notActive = Пара сейчас на паузе или уже завершила работу.
meetings-refused-notYours = Это может сделать другой участник.
meetings-refused-text = Напишите, пожалуйста, одним сообщением до { $max } знаков.
meetings-refused-minutes = Напишите число минут от 5 до 480, например: 40.

meetings-about-acquaintance = Познакомиться, рассказать о классах и расписании, договориться, как и когда быть на связи. Хватит 20 минут.
meetings-about-trial = Взять одну живую задачу с уроков и попробовать решить её вместе.
meetings-about-planning = Выбрать цель, решить, как её посчитать, и записать три действия с датами.
meetings-about-series = Что получилось с прошлого раза, что мешает, какой следующий шаг. Отметить действия плана.
meetings-about-final = Посмотреть на цель: что было и что стало. Каждый скажет, что возьмёт себе и как дальше.
meetings-about-consultation = Один вопрос и его разбор.
meetings-about-jointLesson = Спланировать урок вместе: цель, продукт учеников, кто что делает.
meetings-about-lessonVisit = До урока — на что смотреть, сразу после — короткий разговор.
