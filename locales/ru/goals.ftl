goals-title = 🎯 Цель и план · { $partner }
goals-none = Цели пока нет. Пять коротких вопросов, около двух минут.
goals-more = и ещё { $count }
goals-new = 🎯 Новая цель
goals-new-first = 🎯 Поставить цель
goals-plan = План: { $done } из { $all }
goals-plan-empty = Плана пока нет
goals-open-goal = 🎯 { $specific }
goals-status-saved = черновик, видите только Вы
goals-status-sent = ждёт ответа второй стороны
goals-status-suggestion = есть предложение правки
goals-status-keptForMeeting = обсудим на встрече
goals-status-agreed = согласована
goals-status-assessed = итог подведён
goals-status-dropped = снята

goals-step1 = 🎯 Новая цель · шаг 1 из 5 · Конкретно
goals-ask-specific =
    Что будет получаться иначе на Ваших уроках? Одним предложением.

    Например: «Урок в 7 “Б” начинается сразу после звонка».
goals-examples = Примеры по темам
goals-from-questionnaire = Из анкеты: { $topic }
goals-from-product = Начать с продукта учеников
goals-examples-text =
    Дисциплина: «Класс 7 “Б” начинает работать сразу после звонка».
    Вовлечённость: «На уроке отвечает больше половины класса».
    Оценивание: «Каждый ученик знает критерии до начала работы».
    Родители: «Родители получают одно письмо о классе в неделю».

    Напишите свою, одним предложением.
goals-product-ask = Что сделают ученики в конце урока?
goals-product-test = Тест
goals-product-cluster = Кластер
goals-product-poster = Постер
goals-product-table = Таблица
goals-product-presentation = Презентация
goals-product-independentWork = Сам. работа
goals-product-own = Своё
goals-product-own-ask = Напишите, что сделают ученики. Несколько слов.
goals-product-specific = Ученики в конце урока сами делают: { $product }
goals-product-chosen =
    Продукт учеников: { $product }.

    На каких уроках и в каком классе? Одним предложением, или оставьте как есть: «{ $specific }».
goals-vague =
    Понятно, о чём речь. «{ $word }» каждый представит по-своему. Что увидит коллега, зайдя на урок, когда цель достигнута?
goals-vague-now = Сейчас: «{ $specific }»
goals-keep = Оставить как есть

goals-step2 = 🎯 Шаг 2 из 5 · Измеримо
goals-ask-measure = Как посчитаем?
goals-measure-lessonsOf10 = Сколько уроков из 10
goals-measure-timesAWeek = Сколько раз в неделю
goals-measure-shareOfPupils = Сколько учеников, %
goals-measure-selfRating = Самооценка от 1 до 10
goals-measure-product = Готовый продукт: есть / нет
goals-measure-own = Своя единица
goals-ask-unit = В чём считать? Несколько слов, например: «письма родителям в месяц».
goals-ask-baseline = Сколько сейчас? Примерно — тоже ответ.
goals-ask-target = Сейчас { $now }. Сколько хотите?
goals-bad-value = Нужно число от { $from } до { $to }. Например: { $example }.
goals-same-value = Сейчас столько же: { $now }. Какое число будет целью?

goals-step3 = 🎯 Шаг 3 из 5 · Достижимо
goals-ask-helps = Что поможет? Отметьте или допишите — это станет первыми действиями плана.
goals-now-want = Сейчас { $now }, хотите { $want }.
goals-help-watchMentorsLesson = Посмотреть урок наставника
goals-help-mentorVisits = Наставник посетит урок
goals-help-lessonStartRules = Договориться с классом
goals-help-jointPlanning = Спланировать урок вместе
goals-help-readOrCourse = Курс или статья по теме
goals-help-own = ➕ Своё действие
goals-ask-help-own = Напишите действие. Одна строка, например: «Карточки для первых пяти минут».
goals-next = Дальше · { $count }
goals-next-none = Дальше

goals-step4 = 🎯 Шаг 4 из 5 · Важно
goals-ask-relevance = Зачем это Вам и ученикам? Одной строкой, можно пропустить.

goals-step5 = 🎯 Шаг 5 из 5 · Срок
goals-ask-due = К какому дню? Учебный год — до { $end }.
goals-due-term = Конец четверти · { $day }
goals-due-weeks = Две недели · { $day }
goals-due-month = Месяц · { $day }
goals-due-other = Другая дата
goals-due-pick = Выберите день или напишите, например: 25.12.
goals-bad-date = Не получилось прочитать дату. Напишите, например: 25.12 — или выберите кнопкой.
goals-date-range = Дата должна быть после сегодняшнего дня и до { $end }.

goals-check-title = 🎯 Ваша цель
goals-sentence = К { $due }: «{ $specific }» — { $measured }.
goals-measured-lessonsOf10 =
    { $count ->
        [one] на { $want } уроке
       *[other] на { $want } уроках
     } из 10 (сейчас { $now })
goals-measured-timesAWeek =
    { $count ->
        [one] { $want } раз
        [few] { $want } раза
       *[many] { $want } раз
     } в неделю (сейчас { $now })
goals-measured-shareOfPupils = { $want } % учеников (сейчас { $now } %)
goals-measured-selfRating = самооценка { $want } из 10 (сейчас { $now })
goals-measured-product = готовый продукт
goals-measured-own = { $unit }: { $want } (сейчас { $now })
goals-helps = Поможет: { $helps }.
goals-why = Зачем: { $relevance }
goals-who-sees = Формулировку увидят Вы и { $partner }, после согласования — куратор.
goals-send = Отправить: { $partner }
goals-change = Изменить…
goals-save = Сохранить
goals-change-what = Какую строку изменить?
goals-change-specific = Что изменится
goals-change-measure = Как считаем
goals-change-helps = Что поможет
goals-change-relevance = Зачем
goals-change-due = Срок
goals-sent = 🎯 Цель отправлена: { $partner }. Напишу, когда будет ответ.
goals-sent-paper = 🎯 Цель записана. Вторая сторона без Telegram: согласие отметит куратор по бумажному листу.
goals-saved = 🎯 Цель сохранена. Пока её видите только Вы.

goals-card-title = 🎯 Цель · { $status }
goals-card-comment = Комментарий: «{ $comment }»
goals-card-versions = Версий: { $count }
goals-agree = Согласовать
goals-suggest = Предложить правку
goals-keep-for-meeting = Обсудить на встрече
goals-agree-paper = Согласовать: бумажный лист
goals-edit = Изменить цель
goals-send-again = Отправить
goals-drop = Снять цель
goals-versions = История
goals-versions-title = 🎯 История формулировки
goals-version-line = { $number }. { $day }: { $specific }
goals-ask-suggestion = Что предложите изменить? Одно-два предложения. Формулировка останется у автора.
goals-reviewed-agreed = 🎯 Цель согласована. Первые действия — в плане.
goals-reviewed-suggestion = Отправлено. Автор увидит комментарий и решит, что изменить.
goals-reviewed-keptForMeeting = Хорошо, обсудите на встрече. Цель останется здесь.
goals-dropped = Цель снята.

goals-push-sent = 🎯 { $name }: цель на согласование
goals-push-agreed = 🎯 { $name }: цель согласована
goals-push-agreed-next = Первые действия — в плане, к ним можно поставить даты.
goals-push-suggested = 🎯 { $name }: ответ о цели
goals-push-suggested-note = Формулировка осталась у Вас, можно изменить одну строку.
goals-push-meeting = 🎯 { $name }: цель обсудите на встрече
goals-open = Открыть

goals-assessed-done = 🎯 Итог цели записан.
goals-assess-title = 🎯 Чем закончилось?
goals-assess-note = Ответ второго участника может отличаться, сохранятся оба.
goals-result-achieved = Достигнута
goals-result-partly = Частично
goals-result-notThisTime = Не в этот раз
goals-result-mine = Ваш ответ: { $result }.
goals-result-other = { $name }: { $result }.

goals-plan-title = 🎯 План · { $partner }
goals-plan-none = Действий пока нет. Для этапа планирования нужны три действия с датами.
goals-plan-need = Для этапа планирования: действий с датами { $dated } из 3.
goals-plan-next = Нажмите на действие, чтобы отметить или изменить.
goals-action-line = { $mark } { $title } · { $due }
goals-action-due = срок: { $day }
goals-action-done-on = сделано: { $day }
goals-action-no-date = без даты
goals-add-action = ➕ Действие
goals-action-title = { $mark } { $title }
goals-action-facts = { $form } · { $due } · отвечает: { $who }
goals-action-result = Сделано: { $result }
goals-action-reason = Не сделано: { $reason }
goals-action-carried = Перенесено на следующий год.
goals-action-who-you = Вы
goals-done = ✅ Сделано
goals-not-done = Не сделано
goals-carry = На следующий год
goals-ask-done = 🎯 { $title }. Одна строка для отчёта: что сделано?
goals-ask-not-done = { $title }. Если хотите, одной строкой: почему не получилось?
goals-edit-title = Название
goals-edit-form = Форма работы
goals-edit-dueOn = Дата
goals-edit-responsible = Кто отвечает
goals-ask-title = Что нужно сделать? Одна строка.
goals-ask-form = Какая это работа?
goals-ask-action-due = К какому дню?
goals-ask-responsible = Кто отвечает?
goals-responsible-me = Я
goals-action-saved = Записано в план.
goals-form-conversation = Беседа
goals-form-consultation = Консультация
goals-form-lessonVisit = Посещение урока
goals-form-mutualVisit = Взаимопосещение
goals-form-jointLessonPlan = План урока
goals-form-coaching = Коучинг
goals-form-openLesson = Открытый урок
goals-form-training = Тренинг
goals-form-seminar = Семинар
goals-form-course = Курсы
goals-form-video = Видео по ссылке
goals-form-selfStudy = Самообразование
goals-form-diagnostics = Диагностика
goals-form-other = Другое

goals-too-short = Слишком коротко. Нужна хотя бы пара слов.
goals-too-long = Длинновато: можно до { $max } знаков, сейчас { $now }. Сократите, пожалуйста.
goals-refused-notFound = Этой цели или действия уже нет.
goals-refused-notAllowed = Это может сделать другой участник пары.
goals-refused-tooLate = Здесь уже всё решено, изменить нельзя.
goals-refused-notYet = Итог цели подводят на итоговом этапе.
goals-item-review = 🎯 { $name }: цель ждёт Вашего ответа с { $since }
goals-item-suggestion = 🎯 { $name }: предложена правка цели
goals-item-assess = 🎯 { $name }: подвести итог цели
goals-item-action = 🎯 { $title } · срок: { $due }
goals-item-look = 🎯 Посмотреть цель
goals-item-do = 🎯 Отметить действие
goals-to-plan = 🎯 Открыть план
goals-refused-reworded = Автор уже изменил цель. Показываю новую формулировку.
goals-refused-many = Здесь записано уже очень много. Завершите или измените то, что есть.
goals-so-far = «{ $specific }»
goals-value-ofTen = { $value } из 10
goals-value-timesAWeek =
    { $count ->
        [one] { $value } раз
        [few] { $value } раза
       *[many] { $value } раз
     } в неделю
goals-value-share = { $value } %
goals-due-trimester = Триместр · { $day }
goals-status-yours = ждёт Вашего ответа

# ── by the clock ──
goals-remind-due = 🎯 Действие плана: срок сегодня
goals-remind-overdue = 🎯 Действие плана ждёт с { $day }
goals-remind-mentor = 🎯 { $who }: действие плана ждёт с { $day }
goals-remind-title = «{ $title }»
goals-remind-due-brief = 🎯 Срок сегодня: { $title }
goals-remind-overdue-brief = 🎯 Ждёт с { $day }: { $title }
goals-remind-mentor-brief = 🎯 { $who }, ждёт с { $day }: { $title }
goals-remind-done = ✅ Сделано: { $title }
goals-remind-open = Открыть: { $title }
goals-remind-more = { $count ->
    [one] 🎯 В плане ждёт ещё { $count } действие
    [few] 🎯 В плане ждут ещё { $count } действия
   *[many] 🎯 В плане ждут ещё { $count } действий
 }
goals-remind-saved = 🎯 Сохранённая цель ещё не отправлена
goals-remind-draft = 🎯 Цель начата, можно продолжить с того же места
goals-remind-open-goal = 🎯 Открыть цель
goals-remind-go-on = 🎯 Продолжить
goals-checkin-lessonsOf10 = 🎯 { $goal }: сколько из 10 сейчас? { $was }
goals-checkin-timesAWeek = 🎯 { $goal }: сколько раз в неделю сейчас? { $was }
goals-checkin-shareOfPupils = 🎯 { $goal }: сколько процентов учеников сейчас? { $was }
goals-checkin-selfRating = 🎯 { $goal }: какая самооценка сейчас, от 1 до 10? { $was }
goals-checkin-product = 🎯 { $goal }: готовый продукт уже есть? { $was }
goals-checkin-own = 🎯 { $goal }: сколько сейчас ({ $unit })? { $was }
goals-checkin-was = Было { $was }.
goals-checkin-same = Без изменений
goals-checkin-type = Написать число
goals-checkin-there = есть
goals-checkin-not-there = нет
goals-checkin-goal = Цель
goals-checkin-brief = 🎯 { $goal }: сколько сейчас?
goals-checkin-do = 🎯 Отметить, сколько сейчас
goals-checkin-saved = Записано.
goals-checkin-none = Сейчас отмечать нечего.
goals-card-values = 📊 { $values } (цель: { $want })
