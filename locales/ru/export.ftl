# Выгрузка: что и за какой срок
export-button = 📊 Выгрузить
export-button-own = 📊 Выгрузить мои пары
export-whose =
    📊 Выгрузка
    Чьи данные выгрузить?
export-whose-all = Все школы: { $count }
export-whose-mine = Мои пары
export-none = Выгрузка доступна куратору, координатору, администратору и участникам пар.
export-span =
    📊 Выгрузка · { $whose }
    За какой период?
export-span-year = Учебный год
export-span-other = Другие даты
export-format =
    📊 Выгрузка · { $whose }
    { $from } – { $to }

    В каком виде? Файл придёт сюда.
export-format-xlsx = Таблица Excel
export-format-xlsxEach = Excel: лист на школу
export-format-csv = CSV, один лист
export-format-ics = Календарь встреч
export-format-json = JSON для программ
export-csv =
    📊 CSV · { $whose }
    { $from } – { $to }

    Какой лист? Файл откроется в Excel двойным щелчком.
export-ask-from =
    📊 С какого дня выгрузить?
    Выберите или напишите, например: 01.09.2026
export-ask-to =
    📊 По какой день? Начало: { $from }
    Выберите или напишите, например: 25.12.2026
export-bad-day = Не получилось прочитать дату. Напишите, например: 25.12.2026 — или выберите кнопкой.
export-bad-order = Этот день раньше начала, { $from }. Напишите день не раньше него.

# Названия файлов и листов
export-title = { $whose }, наставничество { $from }–{ $to }
export-title-mine = Мои пары
export-title-all = Школы ({ $count })
export-part = часть { $number }
export-calendar = Встречи наставничества
export-event = { $kind }: { $mentor } – { $mentee }
export-sheet-pairs = Пары
export-sheet-meetings = Встречи
export-sheet-goals = Цели
export-sheet-actions = План
export-sheet-lessons = Уроки
export-sheet-surveys = Опросы
export-sheet-indicators = Показатели
export-sheet-audit = Журнал
export-sheet-definitions = Определения

# Столбцы
export-col-school = Школа
export-col-pair = № пары
export-col-mentor = Наставник
export-col-mentee = Наставляемый
export-col-pairKind = Вид наставника
export-col-pairStatus = Состояние
export-col-stage = Этап
export-col-startsOn = Начало
export-col-endsOn = Срок
export-col-endedOn = Завершена
export-col-orderNumber = Приказ №
export-col-orderOn = Дата приказа
export-col-overLimit = Сверх нормы
export-col-onPaper = Есть участник на бумаге
export-col-both = Встречи: обоими
export-col-curator = Встречи: куратором
export-col-oneSide = Встречи: одной стороной
export-col-minutesAll = Минут встреч
export-col-goalsAgreed = Целей согласовано
export-col-actionsAll = Действий плана
export-col-actionsDone = Из них сделано
export-col-lessons = Уроков посещено
export-col-startsAt = Начало встречи
export-col-meetingKind = Вид встречи
export-col-minutes = Минут
export-col-place = Место
export-col-online = Онлайн
export-col-result = Итог
export-col-reason = Почему засчитана
export-col-paper = По бумажному листу
export-col-loggedAfter = Записана после
export-col-correctedOn = Исправлена
export-col-goal = Цель
export-col-measure = Как считается
export-col-unit = Единица
export-col-baseline = В начале
export-col-target = Хотят
export-col-dueOn = Срок
export-col-agreedOn = Согласована
export-col-goalStatus = Состояние
export-col-mentorResult = Оценка наставника
export-col-menteeResult = Оценка наставляемого
export-col-action = Действие
export-col-form = Форма работы
export-col-responsible = Ответственный
export-col-actionStatus = Состояние
export-col-closedOn = Закрыто
export-col-actionResult = Результат
export-col-heldOn = День
export-col-lessonKind = Вид посещения
export-col-observer = Кто посетил
export-col-teacher = Чей урок
export-col-className = Класс
export-col-subject = Предмет
export-col-topic = Тема
export-col-points = Баллы
export-col-pointsMax = Из скольких
export-col-lessonsMentor = Наставник у наставляемого
export-col-lessonsMentee = Наставляемый у наставника
export-col-term = Период
export-col-role = Роль
export-col-invited = Приглашено
export-col-answered = Ответило
export-col-question = Вопрос
export-col-option = Вариант
export-col-value = Значение
export-col-bound = Граница
export-col-respondents = Ответов на вопрос
export-col-said = Что показано
export-col-code = Код
export-col-indicator = Показатель
export-col-now = Сейчас
export-col-change = Изменение
export-col-source = Откуда
export-col-at = Когда
export-col-who = Кто
export-col-did = Действие
export-col-about = О чём
export-col-aboutId = №

# Слова вместо кодов
export-word-yes = { $code ->
   *[yes] да
 }
export-word-pairKind = { $code ->
    [consultant] консультант
   *[subject] предметник
 }
export-word-pairStatus = { $code ->
    [active] работает
    [paused] на паузе
    [completed] работа завершена
   *[ended] работа прекращена
 }
export-word-stage = { $code ->
    [acquaintance] знакомство
    [trial] пробная
    [planning] планирование
    [series] серия
   *[final] итоги
 }
export-word-meetingKind = { $code ->
    [acquaintance] встреча-знакомство
    [trial] пробная рабочая
    [planning] встреча-планирование
    [series] встреча серии
    [final] итоговая
    [consultation] консультация
    [jointLesson] урок вместе
   *[lessonVisit] посещение урока
 }
export-word-meetingResult = { $code ->
    [both] подтверждена обоими
    [curator] подтверждена куратором
    [oneSide] отмечена одной стороной
    [notHeld] не состоялась
    [moved] перенесена
    [cancelled] отменена
    [proposed] предложена
    [ahead] впереди
    [corrected] не состоялась, исправлено
   *[waits] ответы ещё не собраны
 }
export-word-measure = { $code ->
    [lessonsOf10] уроков из 10
    [timesAWeek] раз в неделю
    [shareOfPupils] учеников, %
    [selfRating] самооценка 1–10
    [product] продукт: есть / нет
   *[own] своя единица
 }
export-word-goalStatus = { $code ->
    [open] на согласовании
    [assessed] оценена
   *[agreed] согласована
 }
export-word-goalResult = { $code ->
    [achieved] достигнута
    [partly] частично
   *[notThisTime] не в этот раз
 }
export-word-form = { $code ->
    [conversation] беседа
    [consultation] консультация
    [lessonVisit] посещение урока
    [mutualVisit] взаимопосещение
    [jointLessonPlan] план урока
    [coaching] коучинг
    [openLesson] открытый урок
    [training] тренинг
    [seminar] семинар
    [course] курсы
    [video] видео по ссылке
    [selfStudy] самообразование
    [diagnostics] диагностика
   *[other] другое
 }
export-word-side = { $code ->
    [mentor] наставник
   *[mentee] наставляемый
 }
export-word-actionStatus = { $code ->
    [planned] впереди
    [done] сделано
    [notDone] не сделано
   *[carried] перенесено на год
 }
export-word-lessonKind = { $code ->
    [mentorVisit] наставник у наставляемого
    [menteeVisit] наставляемый у наставника
   *[colleagueVisit] взаимопосещение
 }
export-word-role = { $code ->
    [mentor] наставники
   *[mentee] наставляемые
 }
export-word-bound = { $code ->
    [high] почти все 8–10
    [low] почти все 1–3
    [atLeast] и выше
    [atMost] и ниже
   *[exact] точно
 }
export-word-said = { $code ->
    [waiting] итогов ещё нет
    [small] роль меньше пяти человек
    [few] ответов мало
    [whole] только общее среднее
    [share] доля ответов, %
   *[mean] среднее от 1 до 10
 }
export-word-source = { $code ->
    [counted] считает бот
   *[entered] внесено
 }
export-word-about = { $code ->
    [Pair] пара
    [Meeting] встреча
    [Membership] участник
    [Offer] предложение пары
    [Achievement] достижение
    [DayOff] нерабочие дни
    [Invite] приглашение
    [OwnQuestion] вопрос школы
    [School] школа
    [meeting] встреча
    [Programme] программа
    [Term] период
    [Observation] урок
    [ObservationTemplate] лист наблюдения
    [OpenLesson] открытый урок
    [Report] отчёт
    [SurveyRound] лист опроса
    [HelpRequest] просьба о помощи
   *[other] запись
 }
# $code: any
export-word-action = { $code ->
    [achievement-added] внесено достижение
    [achievement-changed] изменено достижение
    [achievement-dropped] убрано достижение
    [calendar-checked] календарь проверен
    [calendar-dayOff] внесены нерабочие дни
    [calendar-dayOffDropped] убраны нерабочие дни
    [calendar-preset] выбран календарь
    [calendar-term] изменены даты периода
    [calendar-year] изменены даты года
    [closing-paper] итоги внесены с бумаги
    [figures-entered] внесены показатели участника
    [indicator] внесён показатель программы
    [invite-renewed] обновлено приглашение
    [invite-staff] приглашён сотрудник
    [meeting-correct] исправлена запись о встрече
    [meeting-paper] ответ о встрече внесён с бумаги
    [meeting-decide] решено, состоялась ли встреча
    [offer-create] предложена пара
    [offer-withdraw] отозвано предложение пары
    [offer-paper-accepted] согласие внесено с бумаги
    [offer-paper-declined] отказ внесён с бумаги
    [pair-nudge] отправлено напоминание паре
    [pair-order] внесён приказ
    [pair-pause] пара на паузе
    [pair-proposeTime] паре предложено время
    [pair-resume] пара продолжает работу
    [pair-wait] срок пары отложен
    [pair-extend] пара продлена
    [pair-carry] пара перенесена на новый год
    [pair-end] работа пары завершена
    [people-confirmed] подтверждён вход
    [people-offPaper] участник в Telegram
    [people-onPaper] участник на бумаге
    [questionnaire-onPaper] анкета внесена с бумаги
    [role-administrator] назначен администратор
    [role-ended] снята роль
    [role-handedOver] роль передана
    [role-trustedPerson] названо доверенное лицо
    [surveys-assessed] подписана анкета куратора
    [surveys-questionAdded] добавлен вопрос школы
    [surveys-questionArchived] убран вопрос школы
    [document] сделан документ
    [report-file] сделан файл отчёта
    [report-confirmedOnPaper] отчёт подтверждён с бумаги
    [reports-reminded] отправлено напоминание об отчётах
    [summary-worded] изменена строка справки
    [summary-confirmed] подтверждена справка
    [observations-templateSaved] сохранён лист наблюдения
    [people-imported] внесён список участников
    [people-refused] отказано во входе
    [people-samePerson] вход: тот же человек
    [people-otherPerson] вход: другой человек с тем же именем
    [people-renamed] исправлено имя
    [people-newEntry] новый вход: телефон
    [role-byLink] роль дана по ссылке
    [role-becameMentor] добавлена роль наставника
    [school-created] создана школа
    [school-attached] школа присоединена к сети
    [mentor] отметка о наставнике
    [invite-school] создана ссылка школы
    [invite-personal] создана личная ссылка
    [invite-newPhone] создана ссылка для нового телефона
    [phone-used] вход открыт на новом телефоне
    [phone-moved] вход перенесён на новый телефон
    [phone-stopped] перенос на новый телефон остановлен
    [export-xlsx] выгрузка: таблица
    [export-csv] выгрузка: CSV
    [export-ics] выгрузка: календарь
    [export-json] выгрузка: JSON
    [invite-revoked] отозвано приглашение
    [invite-term] изменён срок приглашения
    [invite-limit] изменён предел приглашения
    [observations-templateOffered] лист наблюдения предложен
    [observations-templateWithdrawn] лист наблюдения больше не предлагается
    [programme] изменены настройки программы
    [school] изменены настройки школы
    [trial] решение после пробной встречи
    [pair-refer] предложен специалист
    [trial-paper] ответ внесён с бумаги
    [role-mentor] дана роль наставника
    [role-mentee] дана роль наставляемого
    [reports-file] сделаны отчёты школы
    [results-file] сделана таблица результатов
    [summary-file] сделана справка
    [read-sensitive] открыта закрытая отметка
    [read-namedSheet] открыт опрос с именем
    [read-notes] открыты заметки пары
    [read-lesson] открыт лист урока
    [read-help] открыта просьба о помощи
    [consent-programme] отозвано согласие, выход из программы
    [consent-pairContact] отозвано согласие показывать имя
    [people-erasureBack] удаление по бумаге отменено
    [people-erasurePaper] удаление данных по заявлению на бумаге
   *[other] { $code }
 }

# Чего нет на листе и почему
export-note-confirmed = Встречи, подтверждённые обоими, куратором и отмеченные одной стороной, считаются отдельно; отмеченные одной стороной этапов не открывают.
export-note-private = Причины отказов, решения после пробной встречи, пульс, заметки и особые категории не выгружаются: они доверены одному человеку.
export-note-notes = Заметки пары и ответы каждой стороны не выгружаются: их читают только те, кому они адресованы.
export-note-goals = Здесь только формулировки, согласованные обеими сторонами: до согласования цель видит пара.
export-note-goals-own = Цель, которую один из участников только сохранил для себя, не выгружается.
export-note-actions = Причины, почему действие не сделано, не выгружаются: они остаются у пары и куратора.
export-note-lessons = Тема и баллы есть только там, где наставляемый открыл лист; содержание листа остаётся у пары. Исправленные записи не считаются.
export-note-lessons-own = Здесь уроки, о которых уже поговорили. Исправленные записи не считаются.
export-note-lessonCounts = Только количество: сам лист наблюдения видит пара.
export-note-surveys = Только общие цифры, те же, что в чате. Отдельных ответов и слов участников в выгрузке нет.
export-note-surveys-wall = Меньше пяти ответов: только среднее целым числом; один или два: ничего. Роль меньше пяти человек не показывается.
export-note-indicators = Подсчитанные ботом — на последний день периода или на день выгрузки, если она раньше; внесённые — как внесены последними; «в начале» — на начало программы.
export-note-audit = Записи об особых категориях, о психологе, о решениях после пробной встречи и о том, кто что читал, не выгружаются.

# Определения
export-def-sheet = Лист
export-def-column = Столбец
export-def-meaning = Что это
export-def-what = Выгрузка
export-def-span = Период
export-def-span-is = Оба дня входят. Дни и время — по часам школы.
export-def-general = Общее
export-def-general-both = Подтверждена обоими
export-def-general-both-is = Обе стороны ответили «{ $held }».
export-def-general-curator = Подтверждена куратором
export-def-general-curator-is = Одна сторона промолчала или ответы разошлись, и куратор засчитал встречу с причиной. Этапы открывает наравне с первой.
export-def-general-oneSide = Отмечена одной стороной
export-def-general-oneSide-is = Ответила одна сторона, куратор не подтвердил. Этапов не открывает.
export-def-general-paper = По бумажному листу
export-def-general-paper-is = Хотя бы один ответ внёс куратор с подписанного листа.
export-def-general-left = Чего нет в выгрузке
export-def-general-left-is = Заметок, личных причин, пульса, ответов опроса, особых категорий, листов наблюдения, которые не открыты: их видят только те, кому они адресованы.
export-def-school = Название школы.
export-def-pair = Номер пары: один и тот же на всех листах.
export-def-mentor = Наставник пары.
export-def-mentee = Наставляемый пары.
export-def-pairKind = Консультант или предметник.
export-def-pairStatus = Состояние на день выгрузки.
export-def-stage = Этап цикла на день выгрузки: знакомство, пробная, планирование, серия, итоги.
export-def-startsOn = С какого дня работает пара. На листе — пары, которые работали хотя бы один день выбранного периода.
export-def-endsOn = До какого дня пара рассчитана.
export-def-endedOn = Когда работа пары завершена или прекращена на деле.
export-def-orderNumber = Номер приказа о закреплении, если внесён.
export-def-orderOn = День приказа.
export-def-overLimit = Пара создана сверх нормы наставника.
export-def-onPaper = Наставник или наставляемый участвует без Telegram.
export-def-both = Встречи за период, подтверждённые обоими.
export-def-curator = Встречи за период, подтверждённые куратором.
export-def-oneSide = Встречи за период, отмеченные одной стороной.
export-def-minutesAll = Длительность встреч, подтверждённых обоими или куратором.
export-def-goalsAgreed = Цели, согласованные обоими к концу периода.
export-def-actionsAll = Действия, у которых в этот период день исполнения или закрытия; без срока — день записи.
export-def-actionsDone = Из них отмечены сделанными.
export-def-lessons = Уроки, которые посетили в этот период и о которых уже поговорили.
export-def-startsAt = День и час встречи с учётом исправлений. У записанной после, если часа никто не назвал, только день.
export-def-meetingKind = Вид встречи с учётом исправлений.
export-def-minutes = Длительность с учётом исправлений.
export-def-place = Как назвали место участники.
export-def-online = Встреча на расстоянии.
export-def-result = Чем закончилась. «Ответы ещё не собраны»: время прошло, ответили не все.
export-def-reason = Почему куратор засчитал встречу: что он выбрал, когда отметил её.
export-def-paper = Ответ внесён куратором с подписанного листа.
export-def-loggedAfter = Встречу записали, когда она уже прошла.
export-def-correctedOn = День последнего исправления. Исправление «не состоялась» снимает встречу со счёта.
export-def-goal = Согласованная формулировка.
export-def-measure = В чём измеряется.
export-def-unit = Единица, если она своя.
export-def-baseline = Значение в начале.
export-def-target = Значение, к которому идут.
export-def-dueOn = К какому дню.
export-def-agreedOn = Когда согласовали обе стороны.
export-def-goalStatus = Согласована, оценена или ещё на согласовании; оценки после периода не учтены.
export-def-mentorResult = Как цель оценил наставник в конце.
export-def-menteeResult = Как цель оценил наставляемый в конце. Оценки могут различаться.
export-def-action = Что решено сделать.
export-def-form = Форма работы.
export-def-responsible = Кто отвечает за действие.
export-def-actionStatus = Впереди, сделано, не сделано, перенесено на следующий год.
export-def-closedOn = Когда отметили.
export-def-actionResult = Что получилось, словами ответственного.
export-def-heldOn = День урока.
export-def-lessonKind = Кто у кого был.
export-def-observer = Кто посетил урок.
export-def-teacher = Кто вёл урок.
export-def-className = Класс.
export-def-subject = Предмет.
export-def-topic = Тема урока, если лист открыт.
export-def-points = Сумма баллов по критериям, которые применимы, если лист открыт.
export-def-pointsMax = Наибольшая возможная сумма по этим критериям.
export-def-lessonsMentor = Сколько уроков наставляемого посетил наставник.
export-def-lessonsMentee = Сколько уроков наставника посетил наставляемый.
export-def-term = За какой период опрос.
export-def-role = Чьи ответы.
export-def-invited = Сколько человек приглашено.
export-def-answered = Сколько ответило вовремя.
export-def-question = О чём вопрос.
export-def-option = Вариант ответа, если вопрос с выбором.
export-def-value = Среднее от 1 до 10 или доля ответов в процентах.
export-def-bound = «И выше», «и ниже»: точное значение выдало бы ответ каждого.
export-def-respondents = Сколько человек ответило на этот вопрос.
export-def-said = Что показано, а если цифр нет, то почему.
export-def-code = Номер показателя в перечне.
export-def-indicator = Название показателя.
export-def-now = Подсчитанное — на последний день периода, но не позже дня выгрузки; внесённое — как внесено последним.
export-def-change = Сейчас минус в начале.
export-def-source = Считает бот по записям или вносит школа.
export-def-at = День и час.
export-def-who = Кто это сделал.
export-def-did = Что сделано.
export-def-about = К чему относится.
export-def-aboutId = Номер этой записи.

audit-open = 🗒 Журнал
audit-title = <b>Журнал: кто что делал и читал</b>
audit-line = { $day } · { $by } · { $act }{ $about }
audit-none = Записей пока нет.
audit-people = Выбрать человека
audit-days = Выбрать день
audit-days-ask = За какой день? Рядом — сколько записей.
audit-days-none = В эти семь дней записей нет.
audit-earlier = ‹ Раньше
audit-later = Позже ›
audit-all = Все записи
audit-people-ask = Чьи записи показать?
