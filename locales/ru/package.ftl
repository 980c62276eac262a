# Справка куратора
summary-title = <b>Справка за период</b> · { $term }
summary-state-words = Осталось написать выводы: остальное собрано из записей.
summary-state-check = Проверьте и подтвердите справку.
summary-confirm = Подтвердить справку
summary-confirmed = Справка подтверждена.
summary-refused-words = Сначала напишите выводы.
summary-refused-nothingNew = С прошлого подтверждения ничего не изменилось.
summary-part-pairs = Пары
summary-part-meetings = Встречи
summary-part-plans = Цели и план
summary-part-surveys = Опросы
summary-part-targets = Ориентиры
summary-part-indicators = Показатели
summary-part-risks = Внимание
summary-part-achievements = Достижения
summary-part-words = Выводы
summary-name-pairs = Пары и этапы
summary-name-meetings = Встречи и посещённые уроки
summary-name-plans = Цели и действия плана
summary-name-surveys = Опросы
summary-name-targets = Ориентиры программы
summary-name-indicators = Показатели
summary-name-risks = Пары, требовавшие внимания
summary-name-achievements = Достижения
summary-name-words = Выводы и предложения куратора
summary-part-title = <b>{ $part }</b>
summary-part-none = Пока пусто.
summary-words-conclusions = Выводы
summary-words-suggestions = Предложения
summary-words-drop = Убрать
summary-words-bad = Нужен текст до 1500 знаков, например: «Программа идёт по плану, встречи регулярны».
summary-ask = { $id ->
        [conclusions] <b>Выводы</b>: что показал этот период? Напишите одним сообщением.
       *[suggestions] <b>Предложения</b>: что сделать дальше? Напишите одним сообщением.
    }
summary-table = Таблица результативности
summary-state = Пары, этапы и показатели — на { $day }, события — за весь период
summary-state-apart = Пары и этапы — на { $day }, ориентиры и показатели — на { $counted }, события — за весь период
summary-pairs = Пар в работе: { $living }, из них на паузе: { $paused }
summary-stages = По этапам: знакомство { $acquaintance }, пробная { $trial }, планирование { $planning }, серия { $series }, итоги { $final }
summary-moves = За период начали работу пар: { $started }, завершили программу: { $completed }, закончили раньше: { $ended }
summary-time-over = Вышел срок, работа закончена без итоговой встречи: { $count }
summary-over-limit = Пар сверх нормы наставника: { $count }
summary-kinds = По видам: { $kinds }
summary-lessons = Посещено и обсуждено уроков: в парах { $pairs }, между коллегами { $colleagues }
summary-goals = Согласованных целей: { $agreed }, у пар: { $pairs }
summary-results = Итоги целей: достигнуты { $achieved }, частично { $partly }, не в этот раз { $notThisTime }
summary-differ = Наставник и наставляемый оценили по-разному целей: { $count }; в итогах выше — оценка наставника
summary-survey-none = Опроса за этот период не было
summary-survey-rate = { $role ->
        [mentor] Наставники
       *[mentee] Наставляемые
    }: ответили { $answered } из { $invited }
summary-survey-whole = Показано только среднее целым числом: { $mean }
summary-target = { $percent } % (ориентир { $aim } %)
summary-chart-value = { $percent } % · { $done } из { $of }
summary-target-of = { $done } из { $of }
summary-survey-waits = Итоги ещё не подведены
summary-indicator = { $code } { $name }: было { $was }, стало { $now }{ $change }
summary-risk = { $kind ->
        [contradiction] ответы о встрече разошлись
        [oneSide] встречу отметила одна сторона
        [noFirstMeeting] нет первой встречи
        [noStep] давно без нового шага
        [missedTwice] встречи не состоялись
        [noPlan] нет плана
        [overdue] срок этапа прошёл
        [overLimit] сверх нормы
       *[other] другое
    }
summary-risks-term = Пар, требовавших внимания за период: { $count }
summary-day-made = день составления
summary-risks-now = Требуют внимания на { $day }: { $kinds }
summary-risks-none = На { $day } таких пар нет

summary-doc-title = Справка о реализации программы наставничества
summary-doc-subtitle = за { $span }
summary-doc-period = Период
summary-doc-draft = Черновик: куратор ещё не подтвердил эту справку.
summary-head-indicator = Показатель
summary-head-then = На начало программы
summary-head-now = На { $day }
summary-chart-stages = Пары по этапам
summary-chart-weeks = Подтверждённые встречи по неделям
summary-chart-targets = Ориентиры программы, %
summary-chart-now = достигнуто
summary-chart-aim = ориентир
summary-note = Три вида подтверждения встреч считаются отдельно. Имён, причин обращений, ответов отдельных людей и оценок уроков в справке нет: по правилам школы это видят только пара и куратор. Опросы приведены так, чтобы ничей ответ нельзя было узнать. Этапы и пары, требующие внимания, указаны на день, названный в начале.
summary-sign = Куратор
assessment-doc-title = Анкета куратора
assessment-doc-place = Показатель
assessment-doc-answer = Как проявляется
assessment-doc-mark = Балл

# Таблица результативности (разделы и строки — как в методике)
table-title = Таблица результативности программы наставничества
table-head-name = Показатель
table-head-then = На дату начала действия программы
table-head-now = На дату подведения итогов реализации программы (итоговых)
table-head-between = На дату подведения итогов реализации программы (промежуточных)
table-from = Дата начала действия программы
table-on = Дата подведения итогов
table-on-between = Дата подведения промежуточных итогов
table-note-empty = Прочерк: число не внесено.
table-note-counted = Показатели 1.2, 2.1, 2.2, 3.3, 3.4 подсчитаны по записям программы, остальные внёс куратор.
table-note-first = Показатель 1.1 относится к обучающимся; в программе «учитель — учитель» он не ведётся.
table-note-analyses = К таблице приложены рефлексивные самоанализы наставляемых: { $done }. Ещё не подтверждены авторами: { $missing }.
table-annex = Приложение к таблице результативности
table-sign-director = Директор
table-group-1 = Наличие мотивированных запросов от представителей образовательной организации на работу наставников
table-group-2 = Формирование сообщества наставников по запросам представителей образовательной организации
table-group-3 = Результативность взаимодействия наставнических пар по модели «учитель – учитель»
table-group-4 = Вклад организации в развитие региональной практики наставничества
table-row-1-2 = Количество педагогов, подавших запрос на работу в наставляемых парах в качестве наставляемого
table-row-2-1 = Количество педагогов, прошедших обучение по наставничеству
table-row-2-2 = Количество наставников из числа педагогов
table-row-2-3 = Количество наставников из числа выпускников
table-row-2-4 = Количество наставников — сотрудников региональных предприятий
table-row-2-5 = Количество наставников — успешных предпринимателей, общественных деятелей
table-row-2-6 = Количество наставников — сотрудников НКО, участников региональных социальных проектов
table-row-3-1 = Количество педагогов, вошедших в кадровый управленческий резерв в результате осуществления наставничества
table-row-3-2 = Количество педагогов, подготовленных в результате осуществления наставничества к руководству проектами программы развития образовательной организации, конкурсными (в том числе грантовыми) проектами
table-row-3-3 = Количество педагогов, подготовленных наставниками и участвующих в конкурсах профессионального мастерства
table-row-3-4 = Количество педагогов, сменивших статус с наставляемого на наставника
table-row-4-1 = Количество педагогических работников, принявших участие в научно-практических мероприятиях по вопросам наставничества в других организациях
table-row-4-2 = Количество представителей предприятий, предпринимателей, НКО как участников наставляемых пар организации, принявших участие в научно-практических мероприятиях по вопросам наставничества
table-row-4-3 = Количество проведённых образовательной организацией научно-практических мероприятий по вопросам наставничества
table-row-4-4 = Количество представленных практик наставничества, прошедших положительную профессионально-общественную экспертизу на региональном, всероссийском уровне

# Пакет за четверть или год
package-title = 📊 Пакет за { $name }: готово { $ready } из { $all }
package-year = год
package-all = Всё готово, можно собирать.
package-missing = Ещё не готово:
package-line = ○ { $name }{ $one ->
        [yes] {""}
       *[no] : { $done } из { $all }
    }
package-more = и ещё { $count }
package-how = Собрать можно в любой момент: в файле будет отмечено, чего не хватает.
package-stale = Справка подтверждена, но с тех пор записи изменились: в таблице и книге другие цифры.
package-renew = Обновить справку
package-gather = Собрать всё
package-reports = Отчёты пар
package-summary = Справка
package-of-term = Пакет за этот период
package-of-year = Пакет за год
package-remind = Напомнить авторам
package-reminded = { $count ->
        [0] Напоминать некому.
        [one] Напомню { $count } автору в ежедневном сообщении.
       *[other] Напомню { $count } авторам в ежедневном сообщении.
    }
package-open = Открыть пакет
package-open-of = Пакет · { $school }
package-menu = 📊 Пакет отчётов
package-home = Пакет за { $name }: готово { $ready } из { $all }
package-name-mentor = Отчёты наставников
package-name-mentee = Отчёты наставляемых
package-name-mentorYear = Итоговые отчёты наставников
package-name-menteeYear = Самоанализы наставляемых
package-name-meetings = Встречи с отметкой
package-name-figures = Результаты учеников
package-name-survey = Итоги опроса
package-name-assessment = Анкета куратора
package-name-indicators = Показатели
package-name-orders = Приказ о парах
package-name-conclusions = Выводы справки
package-name-summary = Подтверждение справки
package-act-mentor = Напомнить авторам
package-act-mentee = Напомнить авторам
package-act-mentorYear = Напомнить об итогах года
package-act-menteeYear = Напомнить об итогах года
package-act-meetings = Пары, где ждут отметки
package-act-figures = Внести результаты учеников
package-act-survey = Открыть опросы
package-act-assessment = Заполнить анкету куратора
package-act-indicators = Внести показатели
package-act-orders = Составить приказ
package-act-conclusions = Написать выводы
package-act-summary = Подтвердить справку
