# Всё, что бывает в любом документе
document-page = стр. { $page } из { $pages }
document-date-blank = «____» ______________ 20____ г.
document-year = { $year } учебный год
document-period = с { $from } по { $to }
document-school = Школа
document-date = Дата
document-total = Всего
document-full-name = Фамилия, имя, отчество
document-signature = Подпись
document-no-date = без даты
document-role-mentor = Наставник
document-role-mentee = Наставляемый
document-role-curator = Куратор
document-role-director = Директор
document-position = учитель ({ $subjects })
document-position-any = учитель
document-person = { $name }, { $position }
document-goal = К { $due }: «{ $specific }» — { $measured }.
document-goals-none = Согласованной обеими сторонами цели пока нет.
document-goals-open = { $count ->
        [one] Ещё { $count } цель пока не согласована и в документ не входит.
        [few] Ещё { $count } цели пока не согласованы и в документ не входят.
       *[many] Ещё { $count } целей пока не согласованы и в документ не входят.
    }
document-draft = Проект: проверьте с юристом или отделом кадров
document-draft-footer = Проект, не подписан

# Встречи
document-meeting-both = Состоялась { $day }, подтверждена обоими
document-meeting-curator = Состоялась { $day }, подтверждена куратором
document-meeting-oneSide = Отмечена одной стороной: { $day }
document-meeting-ahead = Назначена на { $day }
document-meeting-corrected = { $held }; есть исправление от { $day }
document-meeting-none = Ещё не отмечена
document-meeting-none-several = Ещё не отмечены
document-held = подтверждены обоими — { $both }, куратором — { $curator }, отмечены одной стороной — { $oneSide }
document-portfolio-held = Состоялось
document-confirmed-both = Подтверждены обоими
document-confirmed-curator = Подтверждены куратором
document-confirmed-oneSide = Отмечены одной стороной

# План менторинга
document-open = 📄 Документы
document-plan-title = План менторинга (наставничества)
document-plan-footer = План менторинга: { $mentor } — { $mentee }
document-mentor-name = ФИО наставника (ментора)
document-mentee-name = ФИО наставляемого (менти)
document-plan-term = Сроки реализации плана
document-plan-aim-label = Цель
document-plan-aim = выявление приоритетных вопросов по улучшению школьной практики и разработка плана менторинга на время совместной работы
document-plan-goals = Цели пары
document-plan-criteria = Критерии успешности
document-criterion = Критерий
document-criterion-mark = Отметка
document-criterion-pair = Создана пара (ментор — менти)
document-criterion-problem = Выявлен и сфокусирован проблемный вопрос
document-criterion-strategy = Выработана стратегия действий
document-criterion-plan = Разработан план совместных действий
document-criterion-done-on = Выполнено: { $day }
document-criterion-actions = { $count ->
        [one] Выполнено: в плане { $count } действие
        [few] Выполнено: в плане { $count } действия
       *[many] Выполнено: в плане { $count } действий
    }
document-criterion-dated = { $count ->
        [one] Выполнено: цель согласована, { $count } действие с датой
        [few] Выполнено: цель согласована, { $count } действия с датой
       *[many] Выполнено: цель согласована, { $count } действий с датой
    }
document-criterion-not-yet = Ещё нет
document-plan-work = План работы
document-work-stage = Этап
document-work-form = Форма
document-work-task = Задача
document-work-result = Результат
document-stage-acquaintance = встреча-знакомство
document-stage-trial = пробная рабочая встреча
document-stage-planning = встреча-планирование
document-stage-series = комплекс последовательных встреч
document-stage-final = итоговая встреча
document-stage-actions = Действия плана
document-form-meeting = Встреча
document-form-online = Встреча онлайн
document-form-series = Встречи, консультации, совместные уроки
document-task-acquaintance = Познакомиться, договориться об ожиданиях, времени и связи
document-task-trial = Поработать вместе над одной задачей урока
document-task-planning = Согласовать цель и составить план действий
document-task-series = Выполнить действия плана, обсуждать, что получается
document-task-final = Оценить цели, подвести итоги, решить, что дальше
document-series-held = { $count ->
        [one] { $count } встреча: { $how }
        [few] { $count } встречи: { $how }
       *[many] { $count } встреч: { $how }
    }
document-action-due = Срок: { $due }. Отвечает: { $who }
document-action-who = Без даты. Отвечает: { $who }
document-action-done = Выполнено
document-action-not-done = Не выполнено
document-action-not-done-because = Не выполнено: { $reason }
document-action-carried = Перенесено на следующий год
document-action-planned = Запланировано
document-plan-note = Записи о встречах ведутся двумя сторонами; подтверждённые обоими, подтверждённые куратором и отмеченные одной стороной считаются отдельно. Содержание бесед и личные заметки пары в документ не входят.

# Персонализированная программа наставничества
document-programme-title = Персонализированная программа наставничества
document-programme-footer = Персонализированная программа: { $mentor } — { $mentee }
document-programme-mentor = Наставник (ФИО, должность)
document-programme-mentee = Наставляемый (ФИО, должность)
document-programme-term = Срок осуществления
document-programme-goals = Цели
document-order = Приказ о закреплении
document-order-blank = № ________ от ________________
document-order-given = № { $number } от { $day }
document-order-number = № { $number }
document-section-difficulties = Раздел { $number }. Анализ профессиональных трудностей и способы их преодоления
document-section-position = Раздел { $number }. Вхождение в должность
document-section-development = Раздел { $number }. Направления профессионального развития
document-section-none = Заданий этого раздела в плане пары пока нет.
document-programme-task = Проект, задание
document-programme-due = Срок
document-programme-planned = Планируемый результат
document-programme-fact = Фактический результат
document-programme-mark = Оценка наставника
document-programme-goal-mark = Цель: { $result }{ $differs ->
        [yes] ; наставляемый: { $theirs }
       *[no] {""}
    }
document-programme-note = Разделы заполнены по формам работы: беседы и диагностика — раздел 1, консультации — раздел 2, уроки, курсы и остальное — раздел 3. Планируемый результат — согласованная цель, к которой относится задание; оценка наставника — его оценка этой цели на итоговой встрече, оценка наставляемого указана, если она другая, пустые графы заполняются от руки. Форма примерная: сверьте её с Положением школы.

# Портфолио
document-portfolio-title = Портфолио наставника
document-portfolio-footer = Портфолио наставника: { $name }
document-portfolio-subjects = Предметы
document-portfolio-category = Категория
document-portfolio-years = Стаж
document-portfolio-training = Обучение наставников
document-portfolio-as-of = Данные на
document-portfolio-pairs = 1. Наставнические пары
document-portfolio-period = Период
document-portfolio-state = Итог
document-pair-active = Работа продолжается
document-pair-paused = Пауза
document-pair-completed = Полный цикл пройден
document-pair-ended = Завершена раньше срока
document-pair-over = Завершена: срок пары вышел
document-portfolio-no-pairs = Пар пока не было.
document-portfolio-meetings = 2. Встречи
document-portfolio-kind = Вид встречи
document-portfolio-no-meetings = Отмеченных встреч пока нет.
document-portfolio-plans = 3. Цели и планы
document-portfolio-goals = Целей
document-portfolio-results = Итог цели по оценке наставника
document-portfolio-actions = Действий выполнено
document-portfolio-done = { $done } из { $all }
document-portfolio-result = { $result } — { $count }
document-portfolio-not-assessed = Оценки ещё нет
document-portfolio-no-plans = Согласованных целей и действий пока нет.
document-portfolio-lessons = 4. Наблюдение уроков
document-observed-mentorVisit = Посещено уроков наставляемых, с обсуждением: { $count }
document-observed-menteeVisit = Посещено уроков у своих наставников, с обсуждением: { $count }
document-observed-colleagueVisit = Взаимопосещение, уроков коллег с обсуждением: { $count }
document-observed-visitors = Своих уроков, показанных коллегам и обсуждённых: { $count }
document-open-lessons = Открытые уроки
document-open-class = Класс, предмет
document-class-subject = { $className }, { $subject }
document-open-topic = Тема
document-open-guests = Гостей
document-portfolio-no-lessons = Обсуждённых наблюдений и открытых уроков пока нет.
document-portfolio-achievements = 5. Достижения
document-achievement-kind = Вид
document-achievement-title = Название
document-portfolio-no-achievements = Записанных достижений пока нет.
document-mentee-achievements = Достижения наставляемых за время работы пар: { $counts }.
document-takeaways = 6. «Что возьму себе»
document-takeaway = { $name }: «{ $text }»
document-portfolio-note = Встречи считаются отдельно по виду подтверждения. Оценки уроков наставляемых, тексты их целей и личные ответы не включены: они принадлежат паре. Перед передачей портфолио другим спросите согласия тех, чьи имена и слова в нём названы.

# Благодарность и сертификат
document-thanks-title = Благодарственное письмо
document-thanks-who = наставник школьной программы наставничества, { $year } учебный год
document-thanks-text = Выражаем благодарность за время, внимание и опыт, которыми Вы делитесь с коллегой
document-certificate-title = Сертификат
document-certificate-who = участник школьной программы наставничества, { $year } учебный год
document-certificate-text = Пройден полный цикл: знакомство, пробная встреча, планирование, серия встреч и подведение итогов
document-certificate-facts = { $count ->
        [one] Работа пары: { $period }, { $count } подтверждённая встреча
        [few] Работа пары: { $period }, { $count } подтверждённые встречи
       *[many] Работа пары: { $period }, { $count } подтверждённых встреч
    }

# Приказ
document-order-title = Приказ
document-order-head = от { $day } № { $number }
document-order-subject = О закреплении наставнических пар
document-order-preamble-RU = В целях профессионального становления и развития педагогических работников, в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации, с письменного согласия участников
document-order-preamble-KZ = В соответствии со статьёй 13 Закона Республики Казахстан от 27 декабря 2019 года № 293-VI «О статусе педагога» и приказом Министра образования и науки Республики Казахстан от 24 апреля 2020 года № 160 «Об утверждении Правил организации наставничества и требований к педагогам, осуществляющим наставничество»
document-order-verb = ПРИКАЗЫВАЮ:
document-order-assign = Закрепить на { $year } учебный год наставнические пары:
document-order-duty-RU = Наставникам совместно с наставляемыми составить персонализированные программы наставничества в срок до ________________.
document-order-duty-KZ = Наставникам совместно с наставляемыми составить планы работы в срок до ________________.
document-order-consent-RU = Работа по наставничеству выполняется с письменного согласия наставника; её содержание, сроки, форма и оплата указываются в трудовом договоре или дополнительном соглашении к нему. Согласия прилагаются.
document-order-consent-KZ = Педагогу, впервые приступившему к работе, наставник закрепляется на один учебный год не позднее пяти рабочих дней после приёма на работу.
document-order-terms-RU = Наставник вправе досрочно отказаться от этой работы, а школа — отменить поручение, предупредив об этом не позднее чем за три рабочих дня.
document-order-terms-KZ = Доплату за наставничество установить в соответствии с законодательством: ________________.
document-order-curator = Куратор программы наставничества: { $name }.
document-order-curator-blank = Куратор программы наставничества: ________________.
document-order-control = Контроль за исполнением приказа оставляю за собой.
document-order-acquainted = С приказом ознакомлены:
document-order-no-pairs = Пар для приказа нет.
document-order-left = { $count ->
        [one] В проект не вошла { $count } пара: у неё приказ уже указан.
        [few] В проект не вошли { $count } пары: у них приказ уже указан.
       *[many] В проект не вошли { $count } пар: у них приказ уже указан.
    }
document-order-note-RU = Проект подготовлен по данным программы. Номер и дату внесите после подписания в карточку пары.
document-order-note-KZ = Проект подготовлен по данным программы. Номер и дату внесите после подписания в карточку пары. Проверьте, что к каждому наставнику применимы требования к категории.

# Согласия
document-consent-data-title = Согласие на обработку персональных данных
document-consent-mentor-title = Согласие на работу по наставничеству
document-consent-i = Я, { $name },
document-consent-blank = ______________________________________________________
document-consent-position = должность ______________________________________________,
document-consent-person-RU = паспорт или другой документ: ________________________________, адрес: ________________________________,
document-consent-person-KZ = ИИН ______________________________________________,
document-consent-data-law-RU = в соответствии со статьёй 9 Федерального закона от 27 июля 2006 года № 152-ФЗ «О персональных данных» даю согласие оператору — { $school } — на обработку моих персональных данных.
document-consent-data-law-KZ = в соответствии с Законом Республики Казахстан от 21 мая 2013 года № 94-V «О персональных данных и их защите» даю согласие оператору — { $school } — на сбор и обработку моих персональных данных.
document-consent-data-operator-RU = Адрес оператора: ________________________________________________.
document-consent-data-operator-KZ = БИН оператора: ______________________, адрес: ______________________________.
document-consent-data-what = Какие данные: { $data }.
document-consent-data-why = Цель: ведение школьной программы наставничества и отчётность по ней. Для других целей данные не используются.
document-consent-data-how = Действия: сбор, запись, хранение, уточнение, использование, удаление, в том числе с помощью программы в мессенджере.
document-consent-data-share = Передача: сообщения и файлы проходят через Telegram, в том числе за пределами страны. Больше никому данные не передаются и в открытых источниках не публикуются.
document-consent-data-term = Срок: участие в программе и ещё один учебный год.
document-consent-data-withdraw = Согласие можно отозвать в любой момент письменным заявлением.
document-consent-data-note = Согласие на обработку данных оформляется отдельным документом, одна цель — одно согласие. Показ контакта второму участнику пары и ответы опросов требуют своих согласий.
document-consent-mentor-law = в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации даю письменное согласие на выполнение работы по наставничеству. Работодатель: { $school }.
document-consent-mentor-whom = Наставляемый: ________________________________________________. Срок: с ______________ по ______________.
document-consent-mentor-terms = Содержание, сроки и форма работы по наставничеству и её оплата указываются в трудовом договоре или дополнительном соглашении к нему: № __________ от ________________.
document-consent-mentor-end = Мне известно, что от этой работы можно отказаться досрочно, а работодатель может отменить поручение, предупредив об этом не позднее чем за три рабочих дня.
document-consent-mentor-note = Бланк подписывает наставник до издания приказа; один экземпляр остаётся у него.
document-consent-signature = Подпись участника

# Лист наблюдения
document-lesson-title = Лист наблюдения урока
document-lesson-footer = Лист наблюдения: { $teacher }, { $day }
document-lesson-kind = Вид посещения
document-lesson-mentorVisit = наставник у наставляемого
document-lesson-menteeVisit = наставляемый у наставника
document-lesson-colleagueVisit = взаимопосещение коллег
document-lesson-teacher = Учитель
document-lesson-observer = Наблюдатель
document-lesson-class = Класс
document-lesson-subject = Предмет
document-lesson-topic = Тема урока
document-lesson-aim = Цель посещения
document-lesson-criteria = Критерии
document-lesson-criterion = Критерий
document-lesson-mark = Балл
document-lesson-comment = Комментарий (факты, примеры)
document-lesson-no-marks = Баллов по критериям нет.
document-lesson-scale = Шкала: { $scale }.
document-lesson-na = н/п — не применимо к этому уроку
document-lesson-course = Ход урока
document-lesson-part = Часть урока
document-lesson-happened = Что происходило
document-lesson-start = Начало
document-lesson-middle = Середина
document-lesson-end = Конец
document-lesson-facts = Факты
document-lesson-strengths = Сильные стороны
document-lesson-growth = Точки роста
document-lesson-step = Согласованный шаг
document-lesson-step-plan = { $step } (действие плана)
document-lesson-step-due = { $step } (действие плана, срок: { $due })
document-lesson-reflection = Самоанализ учителя
document-lesson-disagreement = Несогласие учителя
document-lesson-draft = Черновик: обсуждение ещё не отмечено, учителю лист пока не показан.
document-lesson-corrected = Исправлено записью № { $number }: этот лист в подсчётах не участвует.
document-lesson-corrects = Исправляет запись № { $number }. Причина: { $reason }
document-lesson-no-reason = не указана
document-lesson-note = Лист принадлежит наблюдателю и учителю. Куратор читает его, только пока учитель этого хочет.
document-lesson-open = 📄 Лист для печати
document-lesson-screen =
    <b>📄 Лист наблюдения</b>
    { $lesson }

    Критерии, факты, согласованный шаг и ответ учителя одним файлом.
    Язык документа — в нижнем ряду.
document-make-lesson = Получить лист

# Экраны
document-pair-screen =
    <b>📄 Документы пары</b>
    { $names }

    План и программа собираются из целей, действий и встреч.
    { $due ->
        [yes] Пара прошла весь цикл: можно напечатать итоговый лист.
       *[no] Благодарность и сертификат появятся, когда пара подведёт итоги.
    }
    Язык документа — в нижнем ряду.
document-make-plan = План менторинга
document-make-programme = Программа (ППН)
document-make-thanks = Благодарность: наставник
document-make-certificate = Сертификат: наставляемый
document-not-due = Этот лист появится, когда пара подведёт итоги.
document-locale-ru = Русский
document-locale-kk = Қазақша
document-locale-en = English
document-school-open = 📄 Документы школы
document-school-open-of = 📄 { $school }
document-school-screen =
    <b>📄 Документы школы</b>
    { $school }

    Приказ и бланки — проекты: проверьте их с юристом или отделом кадров.
    { $count ->
        [0] Для приказа пока нет пар.
        [one] В приказ войдёт { $count } пара.
        [few] В приказ войдут { $count } пары.
       *[many] В приказ войдут { $count } пар.
    }
    Язык документа — в нижнем ряду.
document-make-order = Приказ о парах
document-make-consents = Бланки согласий
document-names-open = Название и директор
document-names-screen =
    <b>Для документов</b>
    Название: { $officialName }
    Директор: { $directorName }

    Пока их нет, в документах стоят обычное название школы и пустая строка.
document-names-none = ещё нет
document-edit-officialName = Название
document-edit-directorName = Директор
document-ask-officialName = Как школа называется в документах? Полностью, например: МБОУ «Средняя школа № 5».
document-ask-directorName = Фамилия, имя и отчество директора. В документах будет строка для подписи с этим именем.
document-bad-officialName = Не получилось прочитать название: от 3 до 250 знаков. Например: МБОУ «Средняя школа № 5».
document-bad-directorName = Не получилось прочитать имя. Напишите, например: Громов Алексей Иванович.
document-name-clear = Убрать
document-portfolio-open = 📄 Портфолио наставника
document-portfolio-open-of = 📄 Портфолио: { $school }
document-portfolio-screen =
    <b>📄 Портфолио наставника</b>
    { $school }

    Пары, встречи по виду подтверждения, планы, уроки и достижения одним файлом — для аттестации.
    Оценок и личных ответов наставляемых в нём нет.
    Язык документа — в нижнем ряду.
document-make-portfolio = Получить портфолио
