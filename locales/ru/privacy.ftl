# «Мои данные», удаление
privacy-mine-open = 📥 Мои данные
privacy-mine =
    <b>Мои данные</b>
    Придут два файла: для чтения (DOCX) и для программ (JSON).
    В них всё, что записано о Вас, и то, что Вам показали другие.
    Чужих личных ответов и заметок в них нет.
privacy-mine-get = Получить файлы
privacy-mine-file = Мои данные
privacy-erase = Удалить мои данные
privacy-erase-ask =
    <b>Удалить мои данные?</b>
    Сразу: Вы выходите из программы, работа пар завершается, предложения закрываются. Второй участник узнает только, что работа пары завершена.
    Через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }: имя, аккаунт, анкета, заметки, ответы и файлы удаляются. Числа в отчётах школы останутся без имени.
    До этого дня данные можно оставить одним нажатием. Пары и роли сами не вернутся: снова войти можно по ссылке школы.
privacy-erase-alone =
    Кроме Вас в школе нет куратора или администратора. Эта роль останется с Вами до того дня: передайте её: «{ home-school }», иначе она перейдёт к другому сотруднику.
privacy-erase-yes = Да, удалить
privacy-erase-waits =
    <b>Данные будут удалены { $day }</b>
    Вы вышли из программы. Данные пока на месте.
privacy-erase-waits-paper = По бумаге от { $day }, её внёс администратор школы.
privacy-erase-back-way = Передумали? Одно нажатие, и данные останутся.
privacy-erase-keep = Не удалять
privacy-erase-kept =
    Данные остаются.
    Чтобы снова участвовать, откройте ссылку школы.
privacy-erase-none = Удаление не запланировано, данные на месте.
privacy-paper = Удалить данные по бумаге
privacy-paper-ask =
    Какого числа подписана бумага об удалении данных?
    Например: 25.11.2026. Участник сразу выйдет из программы, данные удалятся через 30 дней.
privacy-paper-done = Записано. Данные будут удалены { $day }. До этого участник может передумать.
privacy-paper-elsewhere = Участник состоит или состоял ещё в одной школе или создаёт школы в боте. Удалить его данные может только он сам: /privacy.
privacy-paper-back = Вернуть: данные остаются
privacy-paper-back-toast = Данные остаются, роль в школе прежняя. Пары предложите заново.
privacy-papers-open = Удаления по бумаге · { $count }
privacy-card-erased = По бумаге от { $paper } данные удалятся { $day }.
privacy-papers =
    <b>Удаления по бумаге</b>
    Участники без Telegram. До названного дня данные можно вернуть из карточки.
privacy-papers-none = По бумаге сейчас никого не удаляют.
privacy-papers-one = { $name } · { $day }
privacy-side-left =
    { $name } больше не в программе.
    Работа пар завершена, второму участнику сказано нейтрально; предложения закрыты.
privacy-keeper-leaves =
    { $name } выходит из программы, а другого куратора или администратора в школе нет.
    В течение 30 дней передайте эту роль: «{ home-school }».

# «Мои данные» для чтения: части, названия строк, значения
privacy-data-about = Всё, что записано о Вас в программе, и то, что Вам показали другие. Чужих личных ответов здесь нет. Отметки времени указаны по часам школы.
privacy-data-codes = Виды названы кодами программы; текст сообщений не хранится.
# $table: any
privacy-data-table = { $table ->
    [Person] Обо мне
    [Account] Аккаунт Telegram
    [Membership] Роли в школах
    [Consent] Согласия
    [Erasure] Просьбы об удалении
    [Invite] Личные ссылки
    [PhoneMove] Переезды на новый телефон
    [Questionnaire] Анкета
    [SensitiveCategory] Особая категория
    [Offer] Предложения пар
    [Pair] Пары
    [TrialAnswer] Ответ после пробной встречи
    [Meeting] Встречи
    [Confirmation] Мои ответы о встречах
    [MeetingCorrection] Исправления встреч
    [Note] Заметки пары
    [Goal] Цели
    [GoalVersion] Формулировки целей
    [GoalReview] Отзывы о целях
    [GoalCheckIn] Сверки по целям
    [GoalAssessment] Мои оценки целей
    [Action] Действия плана
    [Closing] Мои итоги
    [Observation] Листы уроков
    [ObservationMark] Отметки по критериям
    [ObservationVoice] Голосовые заметки
    [ObservationReply] Ответы на листы уроков
    [OpenLesson] Мои открытые уроки
    [OpenLessonVisit] Посещения открытых уроков
    [SurveyResponse] Опросы
    [SurveyAnswer] Мои ответы в опросах
    [Pulse] Вопрос месяца
    [CuratorAssessment] Оценка программы куратором
    [Nudge] Слова куратора паре
    [Referral] Приглашения к специалисту
    [Achievement] Достижения
    [TermFigures] Показатели за период
    [IndicatorValue] Показатели, внесённые мной
    [HelpRequest] Просьбы о помощи
    [Report] Черновики отчётов
    [ReportVersion] Подтверждённые отчёты
    [Export] Заказанные файлы
    [ExportFile] Готовые файлы
    [AuditEntry] Журнал действий
    [Draft] Начатое и не отправленное
    [Dispatch] Сообщения от бота
   *[other] { $table }
    }
# $column: any
privacy-data-column = { $column ->
    [fullName] Имя
    [addressAs] Обращение
    [locale] Язык
    [isAdministrator] Администратор
    [pausedUntilOn] Пауза до
    [bundleHour] Час напоминаний
    [digestWeekday] День дайджеста
    [digestHour] Час дайджеста
    [createdAt] Создано
    [updatedAt] Изменено
    [telegramId] Номер в Telegram
    [unreachableAt] Недоступен с
    [closedUntil] Личное закрыто до
    [role] Роль
    [status] Состояние
    [capacity] Мест для наставляемых
    [interviewOn] Собеседование
    [trainingOn] Обучение
    [approvedAt] Одобрено
    [onPaper] На бумаге
    [confirmedAt] Подтверждено
    [endedAt] Завершено
    [school] Школа
    [kind] Вид
    [given] Дано
    [operator] Оператор
    [purpose] Зачем
    [term] Срок
    [decidedAt] Решено
    [withdrawnAt] Отозвано
    [askedAt] Запрошено
    [dueAt] Срок
    [paperOn] Дата бумаги
    [takenBackAt] Отменено
    [expiresAt] Действует до
    [usedAt] Использовано
    [subjects] Предметы
    [schoolStages] Классы
    [experienceYears] Стаж, лет
    [menteeCategory] Категория участника
    [topics] Темы
    [mentorType] Тип наставника
    [teacherCategory] Квалификация
    [strengths] Сильные стороны
    [freeHours] Свободные часы
    [note] Примечание
    [completedAt] Заполнено
    [category] Категория
    [recordedAt] Записано
    [recordedBy] Кто записал
    [mentorKind] Вид наставничества
    [dueOn] Срок
    [endsOn] До
    [orderNumber] Номер приказа
    [orderOn] Дата приказа
    [closedAt] Закрыто
    [with] С кем
    [answer] Мой ответ
    [declineReason] Причина отказа
    [stage] Этап
    [startsOn] С
    [pausedOn] Пауза с
    [choice] Выбор
    [startsAt] Когда
    [minutes] Минут
    [place] Место
    [online] Онлайн
    [outcome] Итог
    [settledAt] Отмечено
    [cancelledAt] Отменено
    [answeredAt] Отвечено
    [held] Состоялась
    [reason] Причина
    [side] Кто
    [text] Текст
    [author] Автор
    [sentAt] Отправлено
    [agreedAt] Согласовано
    [number] Номер
    [specific] Формулировка
    [product] Продукт
    [measure] Мера
    [unit] Единица
    [outOf] Из
    [baseline] Сейчас
    [target] Нужно
    [relevance] Почему важно
    [value] Значение
    [answeredBy] Кто ответил
    [comment] Комментарий
    [result] Результат
    [title] Что
    [form] Форма работы
    [responsible] Ответственный
    [notDoneReason] Почему не сделано
    [createdBy] Кто записал
    [takeaway] Что возьму себе
    [verdict] Готовность
    [continues] Продолжу
    [heldOn] Дата урока
    [className] Класс
    [subject] Предмет
    [topic] Тема
    [aim] Цель посещения
    [aimText] Своя цель
    [courseStart] Начало урока
    [courseMiddle] Середина урока
    [courseEnd] Конец урока
    [facts] Факты
    [growthPoints] Точки роста
    [agreedStep] Шаг
    [correctionReason] Причина исправления
    [sharedAt] Показано учителю
    [observer] Кто посетил
    [teacher] Учитель
    [criterion] Критерий
    [mark] Балл
    [seconds] Секунд
    [seenAt] Прочитано
    [reflection] Самоанализ
    [reflectedAt] Самоанализ дан
    [disagreement] Несогласие
    [disagreedAt] Несогласие дано
    [opensSheet] Открыто куратору
    [seats] Мест
    [bookedAt] Записан
    [takeawayAt] Когда сказано
    [mode] Как ответил
    [invitedAt] Приглашён
    [startedAt] Начато
    [finishedAt] Закончено
    [question] Вопрос
    [score] Оценка
    [mayShow] Можно показать куратору
    [month] Месяц
    [signedAt] Подписано
    [link] Ссылка
    [doneOn] Дата
    [quality] Качество знаний, %
    [conflicts] Конфликты
    [wantsToStay] Хочет остаться
    [enteredBy] Кто внёс
    [indicator] Показатель
    [moment] Когда измерено
    [reply] Ответ
    [reader] Кому
    [edits] Мои слова
    [lines] Содержание
    [name] Название
    [action] Действие
    [at] Когда
    [by] Кто
    [answers] Набрано
    [doneAt] Сделано
    [assessedAt] Оценено
    [look] Вид вопроса
   *[other] { $column }
    }
# $code: any
privacy-data-value = { $code ->
    [yes] да
    [no] нет
    [mentor] наставник
    [mentee] наставляемый
    [curator] куратор
    [administrator] администратор
    [coordinator] координатор
    [trustedPerson] доверенное лицо
    [director] директор
    [departmentHead] руководитель МО
    [psychologist] психолог
    [invited] в списке
    [pending] ждёт подтверждения
    [active] действует
    [ended] завершено
    [programme] данные для программы
    [pairContact] контакт для пары
    [surveyTotals] общие цифры опросов
    [consultant] консультант
    [subject] предметник
    [open] открыто
    [accepted] принято
    [declined] отклонено
    [withdrawn] отозвано
    [expired] срок прошёл
    [none] нет ответа
    [acquaintance] знакомство
    [trial] пробная
    [planning] планирование
    [series] серия встреч
    [final] итоговая
    [paused] на паузе
    [completed] завершено
    [continue] продолжить
    [discuss] обсудить с куратором
    [consultation] консультация
    [jointLesson] совместный урок
    [lessonVisit] посещение урока
    [proposed] предложено
    [agreed] согласовано
    [settled] отмечено
    [cancelled] отменено
    [both] подтвердили оба
    [oneSide] отметила одна сторона
    [notHeld] не состоялась
    [moved] перенесли
    [held] состоялась
    [missed] не было
    [saved] черновик
    [sent] отправлено
    [suggestion] предложена правка
    [keptForMeeting] обсудим на встрече
    [assessed] оценено
    [dropped] снято
    [achieved] достигнуто
    [partly] частично
    [notThisTime] не в этот раз
    [planned] в плане
    [done] сделано
    [notDone] не сделано
    [carried] перенесено
    [mentorVisit] урок наставляемого
    [menteeVisit] урок наставника
    [colleagueVisit] урок коллеги
    [totals] в общих цифрах
    [yearOnly] только за год
    [named] с именем
    [contest] конкурс
    [publication] публикация
    [course] курсы
    [talk] выступление
    [openLesson] открытый урок
    [selfStudy] самообразование
    [urgentQuestion] срочный вопрос
    [anotherMentor] другой наставник
    [conflict] сложная ситуация
    [concern] беспокойство
    [closed] закрыто
    [waiting] ждёт
    [making] готовится
    [ready] готов
    [failed] не получилось
    [refused] отказано
    [dead] не дошло
    [unreachable] не доставлено
    [personal] личная
    [newPhone] новый телефон
    [staff] для сотрудника
    [school] школьная
    [burnout] выгорание
    [lifeSituation] жизненная ситуация
    [health] здоровье
    [term] за учебный период
    [year] за год
    [summary] справка
    [asked] спросили
    [baseline] в начале
    [now] сейчас
    [stopped] остановлено
    [ru] русский
    [kk] казахский
    [en] английский
    [quarterly] за учебный период
    [before] до начала
    [after] после
   *[other] { $code }
    }
