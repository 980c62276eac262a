# Строки отчёта: складываются из фактов, автор может сказать иначе
reports-span-term = { $term } { $year } учебного года
reports-span-year = { $year } учебный год
reports-line-meetings = Встречи: состоялось { $held }; назначали заранее: { $planned }
reports-line-confirmed = Подтверждены обоими: { $both }, куратором: { $curator }; с бумажным листом: { $paper }
reports-line-one-side = Отмечены одной стороной, к состоявшимся не отнесены: { $oneSide }
reports-line-unheld = Перенесено: { $moved }, не состоялось: { $notHeld }, отменено: { $cancelled }, без отметки: { $open }
reports-line-meeting = { $day }, { $kind }, { $minutes } мин: { $by ->
        [both] подтверждена обоими
        [curator] подтверждена куратором
       *[oneSide] отмечена одной стороной
    }{ $paper ->
        [yes] , бумажный лист
       *[no] {""}
    }{ $corrected ->
        [yes] , есть исправление
       *[no] {""}
    }
reports-line-lessons = { $count ->
        [0] Посещённых уроков с обсуждением не было
       *[other] Посещено и обсуждено уроков: { $count }
    }
reports-line-lesson = { $day }, { $class }, «{ $topic }»: { $observer } на уроке, учитель { $teacher }
reports-line-lesson-held = { $day }, { $class }: { $observer } на уроке, учитель { $teacher }
reports-line-marks = { $sum } из { $max }
reports-line-goal = К { $due }: { $specific }; { $measured }
reports-line-goals-none = Согласованных целей пока нет
reports-goal-now = последнее значение: { $value }
reports-goal-mentor = итог наставника: { $result }
reports-goal-mentee = итог наставляемого: { $result }
reports-line-actions = Действия плана: { $all }; сделано { $done }, не сделано { $notDone }, перенесено { $carried }, в работе { $planned }
reports-line-actions-none = Действий плана за этот период не было
reports-line-action = { $title }
reports-line-action-due = { $title }, до { $due }
reports-action-planned = в работе
reports-action-done = сделано
reports-action-notDone = не сделано
reports-action-carried = перенесено на следующий год
reports-line-achievement = { $kind }: { $title }, { $day }
reports-line-achievements-none = Достижений за этот период не записано
reports-line-quality = Качество знаний в классах: { $first }: { $from } %, { $last }: { $to } %
reports-line-quality-one = Качество знаний в классах: { $first }: { $from } %
reports-line-quality-none = Качество знаний в классах не внесено
reports-line-work-count = { $count }
reports-line-work-meeting = { $kind }: { $count }
reports-line-work-lessons = Посещённые и обсуждённые уроки: { $count }
reports-line-work-action = Действия плана, { $form }: { $count }
reports-line-words = { $label }: { $answer }
reports-of-ten = { $value } из 10

reports-readiness-ready = Готовность есть
reports-readiness-supported = Готовность при поддержке
reports-readiness-notReady = Готовности пока нет
reports-trait-knowledge = Знает и применяет нормативные документы
reports-trait-initiative = Мотивация, самостоятельность и инициатива
reports-trait-decisions = Самостоятельность в решениях
reports-trait-discipline = Дисциплина и исполнительность
reports-trait-short-knowledge = Нормативные документы
reports-trait-short-initiative = Мотивация, инициатива
reports-trait-short-decisions = Решения
reports-trait-short-discipline = Дисциплина
reports-trait-line = { $mark } { $text }

reports-question-difficulties = Трудности
reports-question-readiness = Оценка готовности
reports-question-selfRating = Самооценка
reports-question-proposals = Предложения
reports-question-traits = Краткая характеристика
reports-question-practice = Что изменилось в практике
reports-question-nextYear = План на следующий год

# Экраны
reports-what-mentor = Отчёт наставника
reports-what-mentee = Отчёт наставляемого
reports-what-mentorYear = Итоговый отчёт наставника
reports-what-menteeYear = Рефлексивный самоанализ
reports-short-mentor = наставник
reports-short-mentee = наставляемый
reports-short-mentorYear = итоговый
reports-short-menteeYear = самоанализ
reports-title = <b>{ $what }</b> · { $span }
reports-name-meetings = Встречи
reports-name-lessons = Уроки
reports-name-goals = Цели
reports-name-actions = План
reports-name-achievements = Достижения
reports-name-figures = Результаты учеников
reports-name-works = Выполненные работы
reports-name-words = Ответы автора
reports-part-meetings = Встречи
reports-part-lessons = Уроки
reports-part-goals = Цели
reports-part-actions = План
reports-part-achievements = Достижения
reports-part-figures = Ученики
reports-part-works = Работы
reports-part-words = Ответы
reports-part-title = <b>{ $part }</b> · { $pair }
reports-part-how = Нажмите номер, чтобы изменить формулировку.
reports-state-open = Строки собраны из записей. Осталось { $count ->
        [one] ответить на { $count } вопрос
        [few] ответить на { $count } вопроса
       *[many] ответить на { $count } вопросов
    }.
reports-state-check = Проверьте строки и подтвердите отчёт.
reports-state-done = Подтверждено { $day }, версия { $number }{ $paper ->
        [yes] , по бумажному листу
       *[no] {""}
    }.
reports-state-changed = С тех пор есть изменения: можно подтвердить снова.
reports-left-counted = Здесь только числа: { $what }.
reports-left-out = По правилам школы здесь не показаны: { $what }.
reports-answer = { $count ->
        [one] Ответить · { $count } вопрос
        [few] Ответить · { $count } вопроса
       *[many] Ответить · { $count } вопросов
    }
reports-confirm = Подтвердить отчёт
reports-confirm-again = Подтвердить новую версию
reports-confirm-sheet = Подтвердить с листа
reports-confirm-fixed = Подтверждённая версия не меняется; если факты изменятся, можно подтвердить новую.
reports-confirm-paper = Автор без Telegram: подтвердите, если отчёт подписан на бумаге. Это будет отмечено.
reports-readers-mentor = Отчёт прочитают: { $name } (ведёт программу), руководитель МО и директор. Последние двое видят только число встреч, уроков не видят.
reports-readers-mentor-nobody = Отчёт прочитают руководитель МО и директор. Им видно только число встреч, уроки не видны.
reports-readers-mentee = Отчёт прочитает только { $name } (ведёт программу).
reports-readers-mentee-nobody = Пока не назначено доверенное лицо, отчёт не прочитает никто.
reports-readers-partner = Второй участник пары отчёта не видит: встречи и план у пары общие, остальное — Ваше.
reports-confirmed = Отчёт подтверждён.
reports-refused-answers = Сначала ответьте на вопросы отчёта.
reports-refused-nothingNew = С прошлого подтверждения ничего не изменилось.
reports-file = 📄 Word

reports-ask-place = Вопрос { $place } из { $all }
reports-ask = { $id ->
        [difficulties] Что было трудно? Одной-двумя строками, можно пропустить.
        [readiness] Готовность коллеги к самостоятельной работе?
        [selfRating] Как Вы оцениваете свою работу за этот период? 1 — совсем не удалось, 10 — удалось всё.
        [proposals] Что предложите программе или школе? Можно пропустить.
        [traits] Что можно сказать о коллеге? Отметьте то, с чем согласны.
        [practice] Что изменилось в Вашей работе на уроке за год? Одной-двумя строками.
       *[nextYear] Что в планах на следующий год? Одной-двумя строками.
    }
reports-ask-now = Сейчас: { $text }
reports-ask-button = Выберите, пожалуйста, кнопкой.
reports-ask-mark = Нужно число от 1 до 10, например: 7.
reports-line-ask = <b>{ $part }</b> · строка отчёта
reports-line-own = ✎ { $text }
reports-line-made = Из записей: { $text }
reports-line-type = Напишите строку так, как она должна стоять в отчёте.
reports-line-bad = Нужна одна строка до 600 знаков, например: «Провели три встречи, одну перенесли».
reports-line-back = Вернуть как было
reports-line-saved = Записано.

reports-mine = <b>Мои отчёты</b>
reports-mine-none = Пока ни одного: отчёт собирается в последнюю неделю четверти или триместра.
reports-mine-count = Всего { $all }, { $waits ->
        [0] все подтверждены
        [one] ждёт подтверждения { $waits }
       *[other] ждут подтверждения { $waits }
    }.
reports-mine-line = { $term } · { $name }{ $year ->
        [yes] {" "}· год
       *[no] {""}
    }
reports-mine-open = Мои отчёты
reports-all-title = <b>Отчёты пар</b> · { $term }
reports-all-count = Подтверждено { $done } из { $all }.
reports-all-read = { $count ->
        [one] Подтверждён { $count } отчёт наставника
        [few] Подтверждено { $count } отчёта наставников
       *[many] Подтверждено { $count } отчётов наставников
    }. Встречи в них видны числом.
reports-all-none = Подтверждённых отчётов наставников пока нет.
reports-all-missing = Ждут подтверждения:
reports-all-how = На кнопках первым стоит автор, в скобках — второй в паре.
reports-all-line = { $done ->
        [yes] ✓ { $author }
       *[no] { $author }
    } ({ $other }){ $year ->
        [yes] {" "}· год
       *[no] {""}
    }
reports-all-more = и ещё { $count }
reports-missing-line = { $name } · { $what }{ $paper ->
        [yes] , с бумажного листа
       *[no] {""}
    }
reports-all-open = Отчёты наставников
reports-all-open-of = Отчёты · { $school }

reports-remind = { $count ->
        [1] { $term }: отчёт ждёт подтверждения
       *[other] { $term }: отчёты ждут подтверждения ({ $count })
    }
reports-remind-how = Строки собраны из записей, останется проверить их и ответить на несколько вопросов.
reports-open = Открыть отчёт
reports-open-all = Открыть отчёты
reports-home = { $count ->
        [1] { $term }: отчёт ждёт подтверждения
       *[other] { $term }: отчёты ждут подтверждения ({ $count })
    }

# Документы
reports-subtitle = { $span }
reports-doc-school = Школа
reports-doc-mentor = Наставник
reports-doc-mentee = Наставляемый
reports-doc-all-term = Отчёты наставнических пар
reports-doc-all-year = Итоговые отчёты и самоанализы пар
reports-doc-count = Пар: { $pairs }. Отчётов подтверждено авторами: { $done }, ждут подтверждения: { $missing }.
reports-doc-waits = Отчёт ещё не подтверждён автором.
reports-doc-withheld = Отчёт подтверждён. Куратор — участник этой пары, поэтому текст здесь не приводится.
reports-note-confirmed = Три вида подтверждения встреч считаются отдельно; встреча, отмеченная одной стороной, и бумажный лист названы как есть. Посещённые уроки указаны, только если по ним прошла беседа; баллы видит только пара.
reports-note-own = * Строка в формулировке автора отчёта.
reports-sign-mentor = Наставник
reports-sign-mentee = Наставляемый
reports-sign-day = подтверждено в боте { $day }, версия { $number }
reports-sign-paper = подписано на бумаге, внесено куратором { $day }, версия { $number }
