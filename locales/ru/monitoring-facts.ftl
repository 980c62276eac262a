# Достижения, итоги четверти, показатели и цели программы.
monitoring-facts-open = 🏆 Достижения
monitoring-facts-open-of = 🏆 { $school }
monitoring-facts-mine = 🏆 Мои достижения
monitoring-facts-of = 🏆 Достижения: { $name }
monitoring-facts-school = 🏆 Достижения с начала года: { $count }
monitoring-facts-none = Пока пусто. Конкурс, статья, курс, выступление: всё пригодится в отчёте. Что записать?
monitoring-facts-none-other = Пока ничего не записано.
monitoring-facts-add = Записать ещё:
monitoring-fact-line = { $n }. { $kind }: «{ $title }», { $day }
monitoring-fact-line-of = { $n }. { $name } · { $kind }: «{ $title }», { $day }
monitoring-fact-contest = Конкурс
monitoring-fact-publication = Публикация
monitoring-fact-course = Курс
monitoring-fact-talk = Выступление
monitoring-fact-openLesson = Открытый урок
monitoring-fact-selfStudy = Самообразование
monitoring-fact-contest-example = Например: «Педагогический дебют», муниципальный этап
monitoring-fact-publication-example = Например: статья «Как начать урок» в методическом журнале
monitoring-fact-course-example = Например: курс «Формирующее оценивание», 36 часов
monitoring-fact-talk-example = Например: доклад на педсовете о начале урока
monitoring-fact-openLesson-example = Например: урок в 7 «Б», «Дроби вокруг нас»
monitoring-fact-selfStudy-example = Например: книга о работе с вопросами на уроке
monitoring-fact-ask-title =
    🏆 { $kind }
    Как называется? Одной строкой.

    { $example }
monitoring-fact-too-short = Нужно хотя бы несколько букв.
monitoring-fact-too-long = Слишком длинно: хватит 160 знаков.
monitoring-fact-ask-day =
    🏆 { $kind }: «{ $title }»
    Когда это было? Дату можно и напечатать, например: 12.10.
monitoring-fact-today = Сегодня
monitoring-fact-yesterday = Вчера
monitoring-fact-bad-day = Не получилось прочитать дату. Напишите, например: 12.10 — или выберите кнопкой.
monitoring-fact-logged-ask-proof =
    ✅ Записано: { $day }.
    Есть файл, фото или ссылка? Пришлите сюда, приложу.
monitoring-fact-ask-proof = Пришлите файл, фото или ссылку одним сообщением.
monitoring-fact-no-proof = Без файла
monitoring-fact-bad-proof = Не получилось прочитать ссылку. Например: https://school5.ru/news/12. Можно прислать и файл или фото.
monitoring-fact-refused-badDay = Записать можно то, что уже было, за последний год. Например: 12.10.
monitoring-fact-refused-many = Достижений записано уже сто. Новое можно записать вместо одного из них.
monitoring-fact-refused-notFound = Этой записи уже нет.
monitoring-fact-refused-notAllowed = Это может записать сам участник.
monitoring-fact-refused-tooLate = Отчётный период закончился, запись больше не меняется.
monitoring-fact-saved = ✅ Записано, войдёт в отчёт.
monitoring-fact-card =
    🏆 { $kind }
    «{ $title }»
    { $day }
monitoring-fact-has-file = Файл приложен.
monitoring-fact-closed = Отчётный период закончился, запись больше не меняется.
monitoring-fact-show-file = 📎 Показать файл
monitoring-fact-attach = Приложить файл или ссылку
monitoring-fact-edit-title = Название
monitoring-fact-edit-day = Дата
monitoring-fact-drop = Убрать запись
monitoring-fact-drop-sure = Убрать запись «{ $title }»?
monitoring-fact-dropped = Запись убрана.

monitoring-figures-open = 📊 Итоги
monitoring-figures-open-mine = 📊 Мои итоги
monitoring-figures-open-of = 📊 Мои итоги: { $school }
monitoring-figures-mine = 📊 Ваши итоги: { $term }
monitoring-figures-of = 📊 { $name }: { $term }
monitoring-figures-card =
    Качество знаний в классах: { $quality }
    Конфликты: { $conflicts }
    Остаться в этой школе: { $stay }
monitoring-figures-percent = { $value } %
monitoring-figures-card-yes = есть желание
monitoring-figures-card-no = скорее нет
monitoring-figures-stays = Есть желание
monitoring-figures-leaves = Скорее нет
monitoring-figures-who = Видите Вы и куратор, в отчёт идут только общие цифры.
monitoring-figures-read-by = Ответы увидит куратор: { $name }. В отчёт идут только общие цифры.
monitoring-figures-closed = Изменить эти цифры уже нельзя.
monitoring-figures-fill = Внести итоги
monitoring-figures-edit-quality = Качество
monitoring-figures-edit-conflicts = Конфликты
monitoring-figures-edit-stay = Остаться в школе
monitoring-figures-school =
    📊 Итоги наставляемых: { $term }
    Внесено: { $entered } из { $total }. Сначала те, где пусто.
monitoring-figures-ask-quality = Качество знаний в классах, в процентах? Напишите число, примерно — тоже ответ.
monitoring-figures-bad-quality = Нужно целое число от 0 до 100, например: 64.
monitoring-figures-ask-conflicts = Сколько конфликтов с коллегами или родителями было за это время? Число можно и напечатать.
monitoring-figures-bad-conflicts = Нужно целое число, например: 0 или 2.
monitoring-figures-ask-stay = Хотите и дальше работать в этой школе?
monitoring-figures-ask-stay-of = Есть ли желание и дальше работать в этой школе?
monitoring-figures-stay = Хочу остаться
monitoring-figures-leave = Скорее нет
monitoring-figures-choose = Выберите, пожалуйста, кнопкой.
monitoring-figures-saved = Записано.
monitoring-figures-refused-notFound = Этих итогов уже нет.
monitoring-figures-refused-tooLate = Изменить эти цифры уже нельзя.
monitoring-figures-item = 📊 { $term }: три коротких вопроса об итогах, полминуты

monitoring-indicators-open = 📊 Показатели
monitoring-indicators-open-of = 📊 { $school }
monitoring-indicators =
    📊 Показатели · { $school }
    Сейчас, в скобках на начало программы и разница.
monitoring-indicators-ask = { $count ->
    [one] У { $count } показателя нет начального значения
    [few] У { $count } показателей нет начального значения
   *[other] У { $count } показателей нет начального значения
 }: откройте его и впишите, сколько было в начале.
monitoring-indicators-chart = 📈 Картинка
monitoring-indicators-picture = Показатели программы
monitoring-indicators-now = сейчас
monitoring-indicators-start = на начало программы
monitoring-indicator-line = { $code } { $name }: { $now } ({ $baseline }, { $change })
monitoring-indicator-line-now = { $code } { $name }: { $now }
monitoring-indicator-line-none = { $code } { $name }: —
monitoring-indicator-1-2 = Запросы на наставника
monitoring-indicator-2-1 = Обучены наставничеству
monitoring-indicator-2-2 = Наставники из педагогов
monitoring-indicator-2-3 = Наставники из выпускников
monitoring-indicator-2-4 = Наставники с предприятий
monitoring-indicator-2-5 = Наставники-предприниматели
monitoring-indicator-2-6 = Наставники из НКО
monitoring-indicator-3-1 = Вошли в кадровый резерв
monitoring-indicator-3-2 = Готовы вести проекты
monitoring-indicator-3-3 = Участвуют в конкурсах
monitoring-indicator-3-4 = Из наставляемых в наставники
monitoring-indicator-4-1 = Педагоги на внешних встречах
monitoring-indicator-4-2 = Партнёры на внешних встречах
monitoring-indicator-4-3 = Свои мероприятия
monitoring-indicator-4-4 = Практики с экспертизой
monitoring-indicator-1-2-is = Педагоги, которые попросили наставника: пришли в программу наставляемыми в этом учебном году.
monitoring-indicator-2-1-is = Педагоги, прошедшие обучение по наставничеству: у кого отмечен день обучения.
monitoring-indicator-2-2-is = Наставники из числа педагогов: кто сейчас в базе наставников.
monitoring-indicator-2-3-is = Наставники из числа выпускников.
monitoring-indicator-2-4-is = Наставники — сотрудники региональных предприятий.
monitoring-indicator-2-5-is = Наставники — предприниматели и общественные деятели.
monitoring-indicator-2-6-is = Наставники — сотрудники НКО, участники региональных социальных проектов.
monitoring-indicator-3-1-is = Педагоги, вошедшие в кадровый управленческий резерв в результате наставничества.
monitoring-indicator-3-2-is = Педагоги, готовые после наставничества руководить проектами школы, конкурсными и грантовыми проектами.
monitoring-indicator-3-3-is = Наставляемые с парой в программе, у которых за этот учебный год записан конкурс.
monitoring-indicator-3-4-is = Педагоги, которые прошли программу наставляемыми и стали наставниками.
monitoring-indicator-4-1-is = Педагоги, участвовавшие в мероприятиях о наставничестве в других организациях.
monitoring-indicator-4-2-is = Представители предприятий, предприниматели и сотрудники НКО из пар школы на мероприятиях о наставничестве.
monitoring-indicator-4-3-is = Мероприятия о наставничестве, которые провела школа.
monitoring-indicator-4-4-is = Практики наставничества, прошедшие положительную экспертизу на региональном или всероссийском уровне.
monitoring-indicator-card =
    📊 Показатель { $code }
    { $what }
monitoring-indicator-numbers = Сейчас: { $now } · на начало программы: { $baseline }
monitoring-indicator-counted = Считается само. Число на начало программы можно исправить, с причиной.
monitoring-indicator-entered = Это число вносит куратор.
monitoring-indicator-ask-now = Сколько сейчас? Напишите число.
monitoring-indicator-ask-baseline = Сколько было на начало программы? Напишите число.
monitoring-indicator-to-baseline = На начало программы
monitoring-indicator-to-now = Сейчас
monitoring-indicator-bad = Нужно целое число, например: 3.
monitoring-indicator-ask-reason = На начало программы: { $value }. Почему иначе, чем подсчитано? Одно предложение.
monitoring-indicator-bad-reason = Напишите причину одним предложением, до 300 знаков.

monitoring-targets-open = 🎯 Ориентиры
monitoring-targets = 🎯 Ориентиры программы
monitoring-target-line = { $n }. { $name }: { $value }
monitoring-target-card = 🎯 { $name }: { $value }
monitoring-target-competence = Компетенции выросли
monitoring-target-selfStudy = Самообразование
monitoring-target-results = Результаты учеников
monitoring-target-covered = Молодые педагоги в парах
monitoring-target-satisfied = Программой довольны
monitoring-target-value = { $percent } % (ориентир { $aim } %) · { $done } из { $of }
monitoring-target-reached = { $percent } % (ориентир { $aim } %) · { $done } из { $of } ✅
monitoring-target-none = пока не из чего считать, ориентир { $aim } %
monitoring-target-few = в опросе мало ответов для доли, ориентир { $aim } %
monitoring-target-survey = появится после опроса, ориентир { $aim } %
monitoring-targets-how = Нажмите номер — покажу, как считается.
monitoring-target-competence-is = Доля наставляемых, чьи уроки стали лучше: доля баллов двух последних посещений выше, чем первых; нужны три урока по одному листу, а таких наставляемых — от пяти. Цифры уроков — на конец прошлого учебного периода. У остальных смотрим на цели: хотя бы одна ближе к желаемому, чем вначале, или её итог «{ $achieved }».
monitoring-target-selfStudy-is = Доля наставляемых в парах, у которых за текущий учебный период записано не меньше двух дел: самообразование или курс.
monitoring-target-results-is = Доля наставляемых, у которых качество знаний в классах выросло по сравнению с прошлым внесённым разом. Считаются те, у кого внесены итоги хотя бы двух учебных периодов.
monitoring-target-covered-is = Доля молодых педагогов с наставником: пара работает или закончила работу. Молодые — по анкете: стаж до трёх лет или своя отметка.
monitoring-target-satisfied-is = Доля наставляемых, которые в последнем опросе на вопрос «Насколько Вы довольны совместной работой?» ответили 8, 9 или 10. Показывается, только если ответили не меньше пяти человек и доля никого не выдаёт.
