# Доска открытых уроков.
open-lessons-home = 👁 Открытые уроки
open-lessons-title = 👁 Открытые уроки
open-lessons-past-title = 👁 Открытые уроки, которые прошли
open-lessons-none = Пока никто не открыл урок. Откройте свой: коллеги увидят его здесь и запишутся.
open-lessons-none-reader = Пока никто не открыл урок.
open-lessons-past-none = Открытых уроков ещё не было.
open-lessons-choose-school = 👁 Открытые уроки. Какая школа?
open-lessons-what = { $class }, { $subject }
open-lessons-mine = Ваш урок
open-lessons-line =
    { $n }. { $when } · { $what }
    { $host } · { $seats }
open-lessons-free = свободно мест: { $free } из { $seats }
open-lessons-full = мест нет
open-lessons-booked = Вы записаны
open-lessons-come =
    { $count ->
        [0] пока никто не записан
       *[other] записано: { $count }
    }
open-lessons-came = гостей: { $count }
open-lessons-new = Открыть свой урок
open-lessons-to-past = Прошедшие уроки
open-lessons-to-ahead = Ближайшие уроки
open-lessons-to-board = Открытые уроки
open-lessons-open = Показать урок
open-lessons-card =
    👁 Открытый урок · { $when }
    { $what } · { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
    «{ $topic }»
    Ведёт: { $host } · { $place }
open-lessons-place-school = в школе
open-lessons-is-cancelled = Урок отменён.
open-lessons-is-on = Урок идёт сейчас.
open-lessons-is-full = Все места заняты. Если место освободится, запись откроется снова.
open-lessons-seats-line = Свободно мест: { $free } из { $seats }
open-lessons-was = Урок прошёл, гостей: { $count }
open-lessons-you-come = Вы записаны. Напомню накануне.
open-lessons-no-guests = Пока никто не записан.
open-lessons-guests = Гости: { $names }
open-lessons-more-guests = ещё { $count }
open-lessons-my-takeaway = Что возьму себе: «{ $text }»
open-lessons-guest-takeaway = { $name }: «{ $text }»
open-lessons-takeaways = Что пригодилось коллегам · { $count }
open-lessons-takeaways-title = 👁 Что пригодилось коллегам, { $when }
open-lessons-book = Записаться
open-lessons-unbook = Отменить запись
open-lessons-change-time = Другое время
open-lessons-change-place = Другое место
open-lessons-cancel = Отменить урок
open-lessons-keep = Оставить урок
open-lessons-cancel-sure =
    Отменить открытый урок, { $when }?
    { $count ->
        [0] Никто ещё не записан.
       *[other] Записано: { $count }. Всем сообщу сразу.
    }
open-lessons-say-takeaway = Записать, что возьму себе
open-lessons-change-takeaway = Изменить, что возьму себе
open-lessons-toast-booked = Место за Вами. Напомню накануне.
open-lessons-toast-unbooked = Запись отменена, место свободно.
open-lessons-toast-cancelled = Урок отменён, гостям сообщаю.
open-lessons-said-published = ✅ Урок открыт для коллег. Кто записался, увидите здесь.
open-lessons-said-changed = ✅ Изменено. Гостям сообщаю сразу.
open-lessons-said-takeaway = ✅ Записано. Это увидите Вы и автор урока.

open-lessons-refused-notFound = Этого урока уже нет.
open-lessons-refused-notYours = Изменить урок может тот, кто его открыл.
open-lessons-refused-own = Это Ваш урок: записываться не нужно.
open-lessons-refused-inPast = Это время уже прошло. Напишите, например: 25.11 09:25 — или выберите кнопкой.
open-lessons-refused-many = Десять Ваших открытых уроков уже впереди. Новый можно добавить, когда один из них пройдёт.
open-lessons-refused-tooFar = Так далеко расписание ещё не ясно. Выберите день в ближайшие четыре месяца.
open-lessons-refused-full = Последнее место только что занято. Если освободится, запись откроется снова.
open-lessons-refused-begun = Урок уже начался, изменить ничего нельзя.
open-lessons-refused-cancelled = Урок отменён.
open-lessons-refused-early = Урок ещё не закончился. Спрошу после него.
open-lessons-refused-late = Урок был давно, дописать уже нельзя.

open-lessons-new-day =
    👁 Открытый урок
    В какой день?
open-lessons-move-day =
    👁 Другое время урока
    В какой день?
open-lessons-typed-hint = Можно и напечатать, например: { $example }
open-lessons-other-day = Другой день
open-lessons-new-time = { $day }. Во сколько начало?
open-lessons-new-time-lessons = Кнопки — начало уроков по расписанию школы. Другое время напишите, например: 09:25
open-lessons-new-time-hint = Время можно напечатать, например: 09:25
open-lessons-new-class = Какой класс? Выберите параллель или напишите, например: 7 Б
open-lessons-new-topic =
    { $class }. Тема урока?
    Напишите одной строкой, например: Past Simple, первый урок
open-lessons-new-subject = Какой предмет? Выберите или напишите.
open-lessons-check =
    👁 Открытый урок
    { $when }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
    { $class }, { $subject }
    «{ $topic }»
    Место: { $place } · мест для гостей: { $seats }

    Верно?
open-lessons-publish = Открыть урок
open-lessons-set-time = Время
open-lessons-set-seats = Сколько мест
open-lessons-set-place = Место
open-lessons-set-subject = Предмет
open-lessons-set-minutes = Длительность
open-lessons-ask-place = Где урок? Напишите, например: каб. 21
open-lessons-at-school = В школе
open-lessons-ask-seats = Сколько коллег могут прийти? Можно и напечатать, до 30.
open-lessons-ask-minutes = Сколько минут длится урок? Можно и напечатать.
open-lessons-ask-takeaway =
    👁 { $what }, { $when }
    Что возьмёте себе с этого урока? Одной строкой.

    Прочитаете Вы и автор урока.
open-lessons-skip = Пропустить
open-lessons-bad-class = Не получилось прочитать класс. Напишите, например: 7 Б
open-lessons-bad-topic = Тема — одна строка до { $most } знаков. Например: Past Simple, первый урок
open-lessons-bad-subject = Название предмета — до 40 знаков. Например: английский язык
open-lessons-bad-place = Место — одна строка до { $most } знаков. Например: каб. 21
open-lessons-bad-seats = Напишите число от 1 до 30. Например: 4
open-lessons-bad-takeaway = Хватит одной строки до { $most } знаков. Например: начинаю урок с вопроса на доске

open-lessons-told-booked =
    👁 Ваш открытый урок: { $when }
    Придут: { $names }
open-lessons-brief-booked = 👁 Ваш открытый урок, { $when }: записано: { $count }
open-lessons-told-moved =
    👁 Открытый урок переносится: { $when }
    { $what } · ведёт { $host } · { $place }
    Было: { $was }. Ваше место остаётся за Вами.
open-lessons-told-place =
    👁 Открытый урок, { $when }: другое место
    { $what } · ведёт { $host }
    Место: { $place }
open-lessons-told-cancelled =
    👁 Открытый урок отменён: { $when }
    { $what } · { $host }
    Другие уроки — в разделе «Открытые уроки».
open-lessons-told-tomorrow =
    👁 Открытый урок: { $when }
    { $what } · ведёт { $host } · { $place }
    «{ $topic }»
open-lessons-told-host =
    👁 Ваш открытый урок: { $when }
    { $what } · { $place }
    Придут: { $names }
open-lessons-told-host-alone =
    👁 Ваш открытый урок: { $when }
    { $what } · { $place }
    Пока никто не записан.
open-lessons-told-takeaway =
    👁 Открытый урок прошёл: { $what }, { $host }
    Что возьмёте себе? Хватит одной строки.
open-lessons-no-takeaway = Не сейчас
open-lessons-told-said =
    👁 После Вашего открытого урока, { $when }
    Коллеги возьмут себе:
    { $lines }
open-lessons-brief-said = 👁 Открытый урок, { $when }: что пригодилось коллегам — { $count }

open-lessons-observe = 👁 Записать наблюдение
open-lessons-my-sheet = 👁 Моё наблюдение

colleagues-open = Уроки коллег
colleagues-to-list = К списку
colleagues-title = 👁 Взаимопосещение: уроки коллег и Ваши
colleagues-none = Пока пусто. Были на уроке коллеги? Запишите: коллега увидит лист после беседы.
colleagues-line-mine = { $n }. { $day } · { $who }: { $lesson }
colleagues-line-saved = { $n }. { $day } · { $who }: { $lesson } (беседа впереди)
colleagues-line-theirs = { $n }. { $day } · на Вашем уроке: { $who }
colleagues-new = Записать урок коллеги
colleagues-choose =
    👁 Чей это был урок?
    Выберите или напишите фамилию.
colleagues-found = 👁 Нашлось. Чей это был урок?
colleagues-not-found = Никого не нашлось. Напишите начало фамилии, например: Лебе
colleagues-all = Показать всех
