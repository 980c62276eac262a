# Лист урока: критерии и отметки
observations-template-default = Лист урока
observations-criterion-goals = Ясность целей
observations-criterion-content = Точность содержания
observations-criterion-methods = Разнообразие приёмов
observations-criterion-differentiation = Задания разного уровня
observations-criterion-structure = Связь этапов урока
observations-criterion-assessment = Оценивание по критериям
observations-criterion-communication = Общение и атмосфера
observations-criterion-time = Использование времени
# Что за критерием: на что смотреть
observations-look-goals = Ученики знают, чему учатся и как это проверят.
observations-look-content = Материал верен, понятен классу, связан с жизнью.
observations-look-methods = Приёмы, группы, средства служат цели и сменяются вовремя.
observations-look-differentiation = Есть дело и для тех, кому трудно, и для тех, кому легко.
observations-look-structure = Одно вытекает из другого, переходы понятны.
observations-look-assessment = Ученики знают критерии и получают обратную связь.
observations-look-communication = Класс слышат, ошибаться не страшно.
observations-look-time = Время уходит на учение, темп посильный.
observations-mark-0 = не проявилось
observations-mark-1 = отчасти
observations-mark-2 = в полной мере
observations-mark-none = н/п
observations-mark-skip = Не применимо к уроку
observations-points = { $sum } из { $max }

# Зачем посещают урок
observations-aim-overview = Общее впечатление
observations-aim-goal = Цель из плана
observations-aim-request = По просьбе коллеги
observations-aim-technique = Один приём
observations-aim-experience = Перенять опыт

# Вопросы
observations-head = 👁 Урок: { $who }
observations-title = 👁 { $who } · { $day }
observations-choose-pair = 👁 Чей урок?
observations-ask-day = Когда был урок?
observations-ask-class = Какой класс? Можно и написать, например: 7Б.
observations-letters = А Б В Г Д Е Ж З
observations-ask-letter = 👁 { $grade }-й класс. Какая буква?
observations-letter-none = Без буквы
observations-ask-subject = Какой предмет? Можно и написать.
observations-ask-topic = Тема урока? Напишите одной строкой.
observations-ask-aim = Цель посещения? Свою можно написать.
observations-ask-sheet = По какому листу смотрим урок?
observations-criterion-head = 👁 { $who } · { $at } из { $of }
observations-criterion-name = <b>{ $criterion }</b>
observations-criterion-hint = Факт или пример к отметке можно написать сообщением.
observations-comment-line = «{ $comment }»
observations-comment-kept = Записано. Осталась отметка.
observations-more =
    Отметки: { $points }.

    Факты и ход урока — по желанию.
observations-more-facts = Факты
observations-more-course = Ход урока
observations-facts-kept = Записано в факты.
observations-ask-facts = Что было на уроке? Только факты: кто что делал, сколько минут, сколько учеников.
observations-ask-courseStart = Ход урока, начало: что делали учитель и ученики?
observations-ask-courseMiddle = Ход урока, середина: что делали учитель и ученики?
observations-ask-courseEnd = Ход урока, конец: что делали учитель и ученики?
observations-was = Сейчас записано: «{ $text }»
observations-leave = Оставить как есть
observations-clear = Убрать
observations-ask-strengths = Сильные стороны, до трёх. Отметьте или напишите.
observations-ask-strengths-typed = Сильные стороны, до трёх. Напишите каждую сообщением.
observations-ask-growthPoints = Точки роста, до трёх. Отметьте или напишите.
observations-ask-growthPoints-typed = Точки роста, до трёх. Напишите каждую сообщением.
observations-points-enough = Трёх достаточно. Чтобы заменить, снимите отметку с одной.
observations-ask-step =
    Один шаг, о котором договорились. Одним предложением.

    Если беседа впереди, шаг можно вписать после неё.
observations-voice-kept = Записано. Одной строкой для отчёта:
observations-voice-line = Голосовое записано, услышать его сможете только Вы. Одной строкой для отчёта:

# Проверка перед сохранением
observations-line-lesson = { $lesson }
observations-line-topic = Тема: { $topic }
observations-line-points = Отметки: { $points }
observations-line-strengths = Сильные стороны: { $points }
observations-line-growth = Точки роста: { $points }
observations-line-step = Шаг: { $step }
observations-line-reason = Исправлено: { $reason }
observations-check-saved = Пока лист видите только Вы.
observations-check-correction = Исправленный лист сразу увидят оба.
observations-save = Сохранить лист
observations-save-correction = Сохранить исправление
observations-change-what = Что изменить?
observations-change-day = День
observations-change-class = Класс
observations-change-subject = Предмет
observations-change-topic = Тема
observations-change-aim = Цель посещения
observations-change-marks = Отметки
observations-change-facts = Факты
observations-change-course = Ход урока
observations-change-strengths = Сильные стороны
observations-change-growth = Точки роста
observations-change-step = Шаг
observations-marks-change = 👁 Отметки: { $points }. Какую изменить?
observations-marks-done = Готово
observations-ask-reason = Что исправляете и почему? Одной строкой, её увидят оба. Прежняя запись останется рядом.
observations-saved = Лист сохранён

# Карточка листа
observations-new = 👁 Записать урок
observations-new-mentee = 👁 Записать урок наставника
observations-open = 👁 Уроки
observations-open-sheet = Открыть лист
observations-share = Беседа состоялась
observations-edit = Изменить
observations-drop = Удалить
observations-marks = Отметки
observations-facts = Факты и ход
observations-answers = Ответ на лист
observations-voices = Голосовые записи · { $count }
observations-correct = Исправить запись
observations-newer = Открыть новую запись
observations-older = Прежняя запись
observations-to-list = 👁 Все уроки
observations-reflect = Написать самоанализ
observations-reflect-again = Изменить самоанализ
observations-disagree = Вижу иначе
observations-opened = ☑ Куратор может читать лист
observations-closed = ☐ Куратор может читать лист
observations-refused-termOver = Учебный период закончился, лист уже в среднем школы. Открыть его теперь нельзя: по нему узнали бы оценки коллег.
observations-opened-done = Теперь куратор может прочитать этот лист и ответы на него.
observations-closed-done = Лист снова видите только Вы двое.
observations-state-saved = Лист видите только Вы. После беседы нажмите «Беседа состоялась».
observations-state-shared = Лист открыт второй стороне: { $day }. Ответа пока нет, он и не обязателен.
observations-state-mine = Лист открыт Вам: { $day }. Ответ увидит автор листа.
observations-state-reflected = Вторая сторона ответила на лист.
observations-state-disagreed = Вторая сторона видит иначе: ответ рядом с листом.
observations-visit-held = ✅ Урок был
observations-visit-missed = Такого урока не было
observations-visit-held-done = Записано: урок был.
observations-visit-missed-done = Записано: урока не было. Лист нигде не считается.
observations-state-asked = Был ли этот урок? До Вашего ответа лист в школе не считается.
observations-state-denied = Ваш ответ: такого урока не было. Лист нигде не считается.
observations-state-denied-mine = Ответ коллеги: такого урока не было. Лист нигде не считается.
observations-state-unanswered = Лист открыт коллеге: { $day }. Ждём ответа, был ли урок.
observations-state-corrected = Исправлено новой записью. Эта не считается.
observations-mark-line = { $criterion }: <b>{ $mark }</b>
observations-nothing-said = Здесь пока ничего нет.
observations-said-facts = <b>Факты.</b> { $text }
observations-said-start = <b>Начало урока.</b> { $text }
observations-said-middle = <b>Середина урока.</b> { $text }
observations-said-end = <b>Конец урока.</b> { $text }
observations-said-reflection = <b>Самоанализ.</b> { $text }
observations-said-disagreement = <b>Другой взгляд.</b> { $text }
observations-held =
    👁 Урок: { $day }
    { $lesson }
    Ведёт: { $teacher }
    Посещает: { $observer }

    Сам лист видят эти двое. Если его откроют Вам, он появится здесь.
observations-drop-sure = Удалить лист? { $who }, { $lesson }. Вернуть его будет нельзя.
observations-drop-yes = Удалить лист
observations-dropped = Лист удалён

# Беседа, ответ
observations-share-ask =
    👁 Беседа состоялась?
    { $lesson } · { $who }

    После этого лист откроется второй стороне. Менять его будет нельзя.
observations-share-ask-paper =
    👁 Беседа состоялась?
    { $lesson } · { $who }

    Менять лист после этого будет нельзя. У второй стороны нет Telegram: покажите лист на бумаге.
observations-share-step = Шаг: { $step }
observations-share-plan = Показать, шаг — в план
observations-share-only = Показать без действия
observations-share-yes = Показать лист
observations-shared = Лист открыт второй стороне
observations-ask-reflection = Самоанализ: что получилось? Что сделаете иначе в следующий раз? Напишите одним сообщением.
observations-ask-disagreement = Что Вы видите иначе? Напишите одним сообщением: оно останется рядом с листом, изменить его будет нельзя.

# Списки
observations-list-title = 👁 Уроки · { $who }
observations-list-empty = Здесь будут посещённые уроки: день, класс, отметки и шаг.
observations-list-line = { $number }. { $day } · { $lesson } · { $points }
observations-list-held = { $number }. { $day } · { $lesson }
observations-list-at-mentor = { $lesson } · у наставника
observations-list-saved = { $number }. { $day } · { $lesson } · беседа впереди
observations-draft-left = 👁 Есть недописанный лист: { $lesson }. Продолжить?
observations-draft-go-on = Продолжить
observations-draft-anew = Начать другой, этот удалить

# Сообщения
observations-told-shared =
    👁 Лист урока, { $day }
    { $lesson }. Лист заполнен после посещения: { $who }.

    В нём то, о чём Вы говорили. Ответить можно, но не обязательно.
observations-told-corrected =
    👁 Лист урока, { $day }: новая запись
    { $lesson }. Прежний лист исправлен: { $who }.
observations-told-disagreed =
    👁 Лист урока, { $day }: есть ответ
    { $lesson }. Второе мнение сохранено рядом с листом: { $who }.
observations-told-reflected =
    👁 Лист урока, { $day }: есть самоанализ
    { $who }
observations-told-reflected-line = 👁 { $who }: самоанализ урока { $day }

# Главная карточка
observations-item-share = 👁 Урок записан: { $lesson } · { $who }. Беседа состоялась?
observations-item-read = 👁 Лист урока, { $lesson }: { $who }
observations-item-draft = 👁 Лист урока не дописан: { $lesson } · { $who }
observations-item-draft-go-on = 👁 Дописать лист
observations-item-read-open = 👁 Открыть лист
observations-item-look = 👁 Посмотреть лист

# Отказы
observations-refused-future = Этот день ещё впереди. Выберите день прошедшего урока.
observations-refused-tooOld = Этот день раньше учебного года. Выберите другой.
observations-refused-class = Не получилось прочитать класс. Напишите, например: 7Б — или выберите кнопкой.
observations-refused-shared = Лист уже открыт второй стороне и больше не меняется. Его можно исправить новой записью.
observations-refused-notShared = Лист ещё не открыт: его можно просто изменить.
observations-refused-corrected = У этого листа уже есть исправленная запись.
observations-refused-ended = Эта пара уже закончила работу.
observations-refused-manyLessons = За месяц записано уже много уроков. Новый можно записать позже.
observations-refused-manyVisits = У этого коллеги уже пять Ваших листов без ответа. Дождитесь его, пожалуйста.
observations-refused-notYours = Это может сделать автор листа.
