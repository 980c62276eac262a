# Опрос за четверть
surveys-size = { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }, { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
       *[many] { $count } вопросов
    }
surveys-invite =
    📊 Опрос за { $term } · { $size }
    Ответы без имени. Куратор увидит только общие цифры, и только если ответят не меньше 5 человек.
    Можно прерваться: каждый ответ уже сохранён. Открыт до { $closes }.
surveys-invite-chosen =
    📊 Опрос за { $term } · { $size }
    Выбрано: { $mode }
    Можно прерваться: каждый ответ уже сохранён. Открыт до { $closes }.
surveys-invite-line = 📊 Опрос за { $term } · { $size }
surveys-remind =
    📊 Опрос за { $term } ещё открыт: до { $closes }

    { $begun ->
        [yes] Осталось: { $size }. Сохранённое на месте.
       *[no] Это { $size }.
    }
surveys-remind-line = 📊 Опрос за { $term } · { $size } · открыт до { $closes }
surveys-begin = Начать
surveys-go-on = Продолжить
surveys-later = Напомнить завтра
surveys-later-done = Хорошо, напомню завтра.

surveys-few =
    📊 Опрос за { $term } · { $size }
    В программе { $role ->
        [mentor] { $count ->
            [one] { $count } наставник
            [few] { $count } наставника
           *[many] { $count } наставников
        }
       *[mentee] { $count ->
            [one] { $count } наставляемый
            [few] { $count } наставляемых
           *[many] { $count } наставляемых
        }
    }, полной анонимности быть не может. Поэтому выберите сами:
surveys-uncounted =
    📊 Опрос за { $term } · { $size }
    В цифры этого опроса входят ответы тех, кто был в программе до его начала и уже встречался в паре. Вы в программе недавно или в паре ещё не встречались, поэтому выберите сами:
surveys-few-now = Сейчас выбрано: { $mode }
surveys-how = Участвовать иначе
surveys-mode-yearOnly = Только в общий итог за год
surveys-mode-named = Куратору, с моим именем
surveys-mode-declined = Не участвовать
surveys-declined =
    📊 Опрос за { $term }
    Хорошо, вопросов не будет. Передумать можно до { $closes }.

surveys-question-place = { $place } из { $all }
surveys-scale = 1 — совсем нет, 10 — очень
surveys-scale-agree = 1 — совсем нет, 10 — полностью
surveys-yes = Да
surveys-no = Нет
surveys-frequency-veryOften = Очень часто
surveys-frequency-often = Часто
surveys-frequency-seldom = Редко
surveys-frequency-onceOrTwice = 1–2 раза
surveys-frequency-never = Никогда
surveys-text-how = Напишите сообщением или пропустите.
surveys-text-open = Без имени, но по словам Вас могут узнать.
surveys-text-named = Куратор увидит ответ с Вашим именем.
surveys-text-was = Сейчас записано: «{ $text }»
surveys-text-too-long = Получилось длинно: { $count ->
        [one] { $count } знак
        [few] { $count } знака
       *[many] { $count } знаков
    }. Оставьте, пожалуйста, до { $most } — или отправьте главное.
surveys-show-on = Показать куратору: да ☑
surveys-show-off = Показать куратору: нет ☐

surveys-done =
    📊 Готово, спасибо.
    Общие итоги куратор увидит { $day }, Вам пришлю краткую сводку.
surveys-done-named =
    📊 Готово, спасибо.
    Ответы куратор увидит с Вашим именем { $day }.
surveys-done-named-but =
    📊 Готово, спасибо.
    Ответы куратор увидит с Вашим именем { $day }. Ответ «Мне спокойно» — без имени: он войдёт только в общий итог за год.
surveys-done-year =
    📊 Готово, спасибо.
    Ответы войдут только в общий итог за год.
surveys-done-uncounted =
    📊 Готово, спасибо.
    В цифры этого опроса ответы не входят. В общий итог за год войдут, если Вы примете участие и в следующем опросе.
surveys-done-late =
    📊 Готово, спасибо.
    Опрос за { $term } уже закрыт, поэтому ответы войдут только в общий итог за год.
surveys-done-change = До { $closes } ответы можно изменить.
surveys-change = Изменить ответы
surveys-closed =
    📊 Опрос за { $term } закрыт.
    Ответы уже не меняются. Следующий откроется в конце следующего учебного периода.
surveys-closed-results = Краткую сводку пришлю { $day }.
surveys-late =
    📊 Опрос за { $term } закрыт.
    Ответить ещё можно, это { $size }. В цифры учебного периода ответы уже не войдут, только в общий итог за год.
surveys-next-sheet =
    📊 Готово. Есть ещё один короткий опрос, { $role ->
        [mentor] Вы в нём наставник
       *[mentee] о работе с Вашим наставником
    }: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
       *[many] { $count } вопросов
    }.

surveys-uneasy-about = «{ $question }»: { $score } из 10.
surveys-uneasy = Спасибо, что ответили честно. Сообщить об этом? Узнает только { $reader }.
surveys-uneasy-psychologist = Психолог школы: { $reader }. Напишу только этому человеку.
surveys-uneasy-nobody = Спасибо, что ответили честно. Написать об этом сейчас некому.
surveys-tell = Сообщить с моим именем
surveys-psychologist = Поговорить с психологом школы
surveys-only-totals = Нет, только в общие цифры
surveys-only-year = Нет, только в общий итог за год
surveys-told = Сообщено: { $reader }.
surveys-concern-text = На вопрос «Мне спокойно работать в этой паре» ответ низкий. Хочу, чтобы об этом знали.
surveys-psychologist-text = Хочу поговорить о работе в паре.

surveys-refused-closed = Опрос уже закрыт.
surveys-refused-choose = Сначала выберите, как участвовать.
surveys-refused-noReader = Сейчас написать об этом некому.
surveys-refused-consent = Для опроса нужно согласие на общие цифры.
surveys-refused-tooLate = Завтра опрос уже закроется. Ответить можно сейчас.
surveys-refused-pulseLate = Этот месяц уже закрыт. Спросим в следующем.

surveys-item-new = 📊 Опрос за { $term }, открыт до { $closes }
surveys-item-begun = 📊 Опрос за { $term }: можно продолжить до { $closes }
surveys-item-consent = 📊 Опрос за { $term }: нужно согласие на общие цифры без имени
surveys-item-consent-show = Показать согласие
surveys-item-open = Ответить на опрос

# Пульс месяца
surveys-pulse =
    Как Вам работается в паре в этом месяце?
    { $role ->
        [mentor] Пара, в которой Вы наставник. Второй участник: { $partner }.
       *[mentee] Наставник: { $partner }.
    }
    Ответ увидит { $reader }.
surveys-pulse-scale = 1 — совсем трудно, 10 — отлично
surveys-pulse-line = Как работается в паре? { $partner }
surveys-pulse-answer = Ответить
surveys-pulse-later = Не сейчас
surveys-pulse-waits = Хорошо. Вопрос подождёт на главной карточке до { $day }.
surveys-pulse-done =
    Записано: { $score } из 10. Спасибо.
    { $role ->
        [mentor] Пара, в которой Вы наставник. Второй участник: { $partner }.
       *[mentee] Наставник: { $partner }.
    }
    Ответ увидит { $reader }.
surveys-pulses-open = 📊 Пульс пары
surveys-pulses =
    📊 Пульс пары
    { $mentor } — { $mentee }
surveys-pulses-month = { $month }: наставник { $mentor } · наставляемый { $mentee }
surveys-pulses-own = { $month }: { $score }
surveys-pulses-none = Ответов пока нет. Вопрос приходит раз в месяц, когда нет опроса.
surveys-pulse-change = Изменить ответ

# Вопросы: одни и те же до, в каждой четверти и после
surveys-q-usefulness = { $wording ->
    [mentor] Насколько встречи помогают урокам коллеги?
    [mentorBefore] Насколько, по-Вашему, встречи помогут урокам коллеги?
    [menteeBefore] Насколько, по-Вашему, встречи помогут Вашим урокам?
   *[mentee] Насколько полезными были встречи для Ваших уроков?
    }
surveys-q-support = { $wording ->
    [mentor] Насколько Вы чувствуете поддержку школы в этой работе?
    [mentorBefore] Насколько Вы рассчитываете на поддержку школы в этой работе?
    [menteeBefore] Насколько Вы рассчитываете на поддержку наставника?
   *[mentee] Насколько Вы чувствуете поддержку наставника?
    }
surveys-q-practice = { $wording ->
    [mentor] Насколько коллега растёт в практике: ведение урока, работа с классом?
    [mentorBefore] Насколько, по-Вашему, коллега вырастет в практике: ведение урока, работа с классом?
    [menteeBefore] Насколько, по-Вашему, программа поможет с практикой: ведение урока, работа с классом?
   *[mentee] Насколько программа помогает с практикой: ведение урока, работа с классом?
    }
surveys-q-theory = { $wording ->
    [mentor] Насколько удаётся передать знания: методика, оценивание, документы?
    [mentorBefore] Насколько, по-Вашему, удастся передать знания: методика, оценивание, документы?
    [menteeBefore] Насколько, по-Вашему, программа даст знания: методика, оценивание, документы?
   *[mentee] Насколько программа даёт нужные знания: методика, оценивание, документы?
    }
surveys-q-adaptation = { $wording ->
    [mentor] Насколько программа помогла коллеге освоиться в школе и в должности?
    [mentorBefore] Насколько, по-Вашему, программа поможет коллеге освоиться в школе и в должности?
    [menteeBefore] Насколько, по-Вашему, программа поможет Вам освоиться в школе и в должности?
   *[mentee] Насколько программа помогла Вам освоиться в школе и в должности?
    }
surveys-q-organisation = { $wording ->
    [mentor] Насколько хорошо школа знакомит новичков с коллективом, рабочим местом и обязанностями?
    [mentorBefore] Насколько хорошо, по-Вашему, школа познакомит коллегу с коллективом, рабочим местом и обязанностями?
    [menteeBefore] Насколько хорошо, по-Вашему, школа познакомит Вас с коллективом, рабочим местом и обязанностями?
   *[mentee] Насколько хорошо школа познакомила Вас с коллективом, рабочим местом и обязанностями?
    }
# $wording: any
surveys-q-time = { $wording ->
   *[mentee] Насколько хватает времени на работу в паре?
    }
# $wording: any
surveys-q-confidence = { $wording ->
   *[mentee] Насколько уверенно Вы чувствуете себя на своих уроках?
    }
# $wording: any
surveys-q-involvement = { $wording ->
    [mentorBefore] Насколько, по-Вашему, коллега включится в общую работу?
   *[mentor] Насколько коллега включается в общую работу?
    }
# $wording: any
surveys-q-calm = { $wording ->
    [mentorBefore] Мне спокойно начинать работу в этой паре
    [menteeBefore] Мне спокойно начинать работу в этой паре
   *[mentee] Мне спокойно работать в этой паре
    }
# $wording: any
surveys-q-satisfaction = { $wording ->
   *[mentee] Насколько Вы довольны совместной работой?
    }
# $wording: any
surveys-q-effectiveness = { $wording ->
    [mentorBefore] Насколько действенной, по-Вашему, будет программа в целом?
    [menteeBefore] Насколько действенной, по-Вашему, будет программа в целом?
   *[mentee] Насколько действенной оказалась программа в целом?
    }
# $wording: any
surveys-q-expectations = { $wording ->
   *[mentee] Насколько оправдались Ваши ожидания?
    }
# $wording: any
surveys-q-frequency = { $wording ->
    [mentorBefore] Как часто, по-Вашему, нужны открытые уроки, семинары, взаимные посещения?
    [menteeBefore] Как часто, по-Вашему, нужны открытые уроки, семинары, взаимные посещения?
   *[mentee] Как часто бывают открытые уроки, семинары, взаимные посещения?
    }
# $wording: any
surveys-q-glad = { $wording ->
   *[mentee] Вы рады, что участвуете в программе?
    }
# $wording: any
surveys-q-stay = { $wording ->
   *[mentee] Хотите остаться работать в этой школе?
    }
# $wording: any
surveys-q-continue = { $wording ->
   *[mentee] Хотите продолжить работу в программе?
    }
# $wording: any
surveys-q-futureMentor = { $wording ->
   *[mentee] Хотите сами однажды стать наставником?
    }
# $wording: any
surveys-q-culture = { $wording ->
   *[mentee] Появилось желание больше участвовать в жизни школы: праздники, проекты, клубы?
    }
# $wording: any
surveys-q-growth = { $wording ->
   *[mentee] Стали ли лучше успеваемость и поведение в Ваших классах?
    }
# $wording: any
surveys-q-fewerConflicts = { $wording ->
   *[mentee] Стало ли меньше сложных ситуаций с коллегами и родителями?
    }
# $wording: any
surveys-q-ownWorks = { $wording ->
   *[mentee] Есть ли силы и желание делать своё: статью, исследование, методику?
    }
# $wording: any
surveys-q-hindered = { $wording ->
   *[mentee] Что помешало первой встрече?
    }
# $wording: any
surveys-q-valuable = { $wording ->
    [mentorBefore] Чего Вы ждёте от этой работы?
    [menteeBefore] Чего Вы ждёте от этой работы?
   *[mentee] Что для Вас самое ценное в этой работе?
    }
# $wording: any
surveys-q-missing = { $wording ->
   *[mentee] Чего не хватило?
    }
