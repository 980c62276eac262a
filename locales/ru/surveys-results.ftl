# Итоги опросов
surveys-school-button = 📊 Опросы
surveys-school = 📊 Опросы · { $school }
surveys-school-none = Опросов ещё не было. Первый откроется за десять дней до конца учебного периода.
surveys-school-open = { $term }: открыт до { $closes }, ответили { $answered } из { $invited }
surveys-school-closed = { $term }: закрыт, ответили { $answered } из { $invited }. Итоги: { $day }
surveys-school-ready = { $term }: итоги готовы, ответили { $answered } из { $invited }
surveys-school-round = { $term } · { $year }
surveys-school-year = Итоги { $year } учебного года
surveys-school-assess = Анкета куратора
surveys-school-own = Вопросы школы

surveys-role = { $role ->
    [mentor] Наставники
   *[mentee] Наставляемые
 }
surveys-results-title = 📊 { $term } · { $role ->
        [mentor] наставники
       *[mentee] наставляемые
    } · ответили { $answered } из { $invited }
surveys-results-open =
    📊 { $term } · опрос открыт до { $closes }
    Наставляемые: ответили { $mentees } из { $menteesAll }
    Наставники: ответили { $mentors } из { $mentorsAll }

    Пока опрос идёт, видно только это. Итоги будут { $results }.
surveys-results-closed =
    📊 { $term } · опрос закрыт
    Наставляемые: ответили { $mentees } из { $menteesAll }
    Наставники: ответили { $mentors } из { $mentorsAll }

    Итоги будут { $results }.
surveys-results-line = { $topic }: { $now }{ $has ->
        [both] {" "}(было { $was }, ждали { $expected })
        [was] {" "}(было { $was })
        [expected] {" "}(ждали { $expected })
        [first] {" "}(первый раз)
       *[nothing] {""}
    }
surveys-results-lowest = Ниже всего: { $line }
surveys-results-whole = Ответили { $answered } из { $invited }: показываем только среднее — { $mean }.
surveys-results-few = Ответов мало, поэтому цифр нет: так никого не узнать.
surveys-results-small = Цифры показываем с пяти человек, которые в программе до начала опроса и уже встречались. Здесь их меньше: только общий итог за год.
surveys-results-nobody = В этой роли никого не спрашивали.
surveys-results-nothing = На каждый вопрос ответили меньше пяти человек, поэтому цифр нет.
surveys-results-other = { $role ->
        [mentor] Наставники
       *[mentee] Наставляемые
    }: { $answered } из { $invited }{ $detail ->
        [numbers] , цифры по кнопке ниже.
        [whole] {" "}— показываем только среднее: { $mean }.
        [small] . Цифры только в итоге за год: участников меньше пяти.
       *[scarce] {" "}— для цифр ответов мало.
    }
surveys-results-words = Открытых ответов: { $count }.
surveys-results-line-brief = 📊 { $term }: итоги опроса готовы
surveys-results-show = Посмотреть итоги
surveys-results-numbers = Распределение
surveys-results-open-answers = Открытые ответы
surveys-results-picture = 📈 Картинка
surveys-results-report = В отчёт
surveys-results-swot = SWOT-анализ
surveys-results-named = С именем · { $count }

surveys-figure = { $bound ->
        [high] почти все 8–10
        [low] почти все 1–3
        [atLeast] { $value } и выше
        [atMost] { $value } и ниже
       *[exact] { $value }
    }
surveys-percent = { $bound ->
        [atLeast] не меньше { $value } %
        [atMost] не больше { $value } %
       *[exact] { $value } %
    }
surveys-numbers-title = 📊 { $term } · { $role ->
        [mentor] наставники
       *[mentee] наставляемые
    } · { $page } из { $pages }
surveys-numbers-score = { $topic }: { $mean }{ $bands }
surveys-numbers-band = { $from }–{ $to }: { $count }
surveys-numbers-share = { $topic }: { $shares } · ответили { $answered }
surveys-numbers-few = { $topic }: доли выдали бы кого-то, их нет
surveys-numbers-option = { $option } { $percent }
surveys-numbers-note = { $ends ->
        [narrow] «Почти все»: кроме, может быть, двух. Оценки 9–10 считаются как 9,5, а 1–2 как 1,5. Группы меньше трёх человек соединены с соседними.
       *[wide] «Почти все»: кроме, может быть, двух. Ответов меньше десяти, поэтому 8–10 считаются как 9, 1–3 как 2, среднее с точностью до половины: так никого не узнать.
    }
surveys-expected = Ожидание · { $topic }
surveys-topic = { $id ->
        [usefulness] Польза встреч
        [support] { $role ->
            [mentor] Поддержка школы
           *[mentee] Поддержка наставника
        }
        [practice] Рост в практике
        [theory] Нужные знания
        [adaptation] Освоение в школе
        [organisation] Знакомство со школой
        [time] Хватает времени
        [confidence] Уверенность на уроках
        [involvement] Включённость коллеги
        [calm] Спокойно в паре
        [satisfaction] Совместная работа
        [effectiveness] Программа в целом
        [expectations] Оправдались ожидания
        [frequency] Открытые уроки и семинары
        [glad] Рады участию
        [stay] Хотят остаться в школе
        [continue] Хотят продолжить
        [futureMentor] Хотят стать наставником
        [culture] Участие в жизни школы
        [growth] Лучше успеваемость
        [fewerConflicts] Меньше сложных ситуаций
        [ownWorks] Есть силы на своё
        [hindered] Что помешало встретиться
        [valuable] Самое ценное
       *[missing] Чего не хватило
    }
surveys-words-title = 📊 { $term } · открытые ответы · { $page } из { $pages }
surveys-words-none = 📊 { $term }: открытых ответов показать нельзя — их нет или ответили меньше пяти человек.
surveys-words-entry = «{ $text }»
surveys-words-about = { $about }: «{ $text }»
surveys-named-title = 📊 { $term } · с именем · { $page } из { $pages }
surveys-named-none = 📊 { $term }: ответов с именем нет.
surveys-named-who = { $role ->
        [mentor] Наставник
       *[mentee] Наставляемый
    }: { $name }
surveys-named-line = { $topic }: { $answer }
surveys-picture-title = { $term }: { $role ->
        [mentor] наставники
       *[mentee] наставляемые
    }{ $rate ->
        [said] {" "}· ответили { $answered } из { $invited }
       *[none] {""}
    }
surveys-picture-now = сейчас
surveys-picture-was = было
surveys-picture-none = Для картинки нужны ответы пяти человек.
surveys-year-title = 📊 Итоги { $year } учебного года · { $role ->
        [mentor] наставники
       *[mentee] наставляемые
    }
surveys-year-answered = Ответов за год: { $count }
surveys-year-whole = Отвечали меньше пяти человек: показываем только среднее — { $mean }.
surveys-year-few = Ответов мало, поэтому цифр нет.
surveys-swot-title = { $half ->
        [outer] 📊 { $term } · внешние факторы
       *[inner] 📊 { $term } · внутренние факторы
    }
surveys-swot-field = { $field ->
        [strengths] <b>Сильные стороны</b>
        [weaknesses] <b>Слабые стороны</b>
        [opportunities] <b>Возможности</b>
       *[threats] <b>Угрозы</b>
    }
surveys-swot-none = — ничего заметного в ответах
surveys-swot-high = { $topic }: 8–10 поставили { $figure } из { $of } · { $role }
surveys-swot-low = { $topic }: 1–4 поставили { $figure } из { $of } · { $role }
surveys-swot-mean = { $topic }: среднее { $figure } · { $role }
surveys-swot-yes = { $topic }: { $figure } из { $of } · { $role }
surveys-swot-rate = Ответили только { $figure } из { $of } · { $role }
surveys-swot-inner = Внутренние факторы
surveys-swot-outer = Внешние факторы

surveys-summary =
    📊 Опрос за { $term }: общие итоги
    Спасибо, что ответили.
surveys-summary-few = Ответили { $answered } из { $invited }. Этого мало, чтобы показать цифры и никого не выдать, поэтому их не увидит никто.
surveys-summary-small = Цифр этого опроса нет ни у кого: участников, которые уже встречались, меньше пяти.
surveys-summary-rate = { $role ->
        [mentor] Наставники
       *[mentee] Наставляемые
    }: ответили { $answered } из { $invited }
surveys-summary-next = Эти же цифры видит куратор.
surveys-summary-line = 📊 Опрос за { $term }: общие итоги

# Анкета куратора
surveys-assess-title = 📊 Анкета куратора · { $term } · { $place } из 9
surveys-assess-q = { $id ->
        [1] Наставничество отвечает цели и задачам программы
        [2] Организация держится принципов программы
        [3] Используются современные подходы и технологии
        [4] В коллективе спокойно и доброжелательно
        [5] Наставники действуют последовательно, понимают положение наставляемых и верно выбирают направление
        [6] Участники довольны работой
        [7] Партнёры довольны сотрудничеством
        [8] Наставляемые активны и заинтересованы
       *[9] Наставляемые применяют то, чему научились
    }
surveys-assess-2 = Проявляется полностью
surveys-assess-1 = Проявляется частично
surveys-assess-0 = Не проявляется
surveys-assess-check =
    📊 Анкета куратора · { $term }
    Сумма: { $total } из 18 — { $level }.
    Оценки по порядку: { $marks }

    После подписи анкету с Вашим именем увидят все, кому видны итоги.
surveys-assess-sign = Подписать
surveys-assess-signed =
    📊 Анкета куратора · { $term }
    Сумма: { $total } из 18 — { $level }.
    Оценки по порядку: { $marks }
    Подпись: { $name }, { $day }
surveys-assess-level = { $level ->
        [optimal] оптимальный уровень
        [acceptable] допустимый уровень
       *[low] недопустимый уровень
    }
surveys-assess-start = Заполнить анкету
surveys-assess-again = Заполнить заново
surveys-assess-empty =
    📊 Анкета куратора · { $term }
    Девять показателей, каждый — одним нажатием: проявляется полностью, частично или нет.
    Анкету подписывают именем, в отчёте она видна всегда.
surveys-assess-none = Анкета за { $term } ещё не подписана.
surveys-assess-done = Анкета подписана.
surveys-assess-line = Куратор { $name }: { $total } из 18, { $level }
surveys-assess-item = 📊 Анкета куратора за { $term }: девять нажатий
surveys-assess-open = Заполнить анкету
surveys-refused-over = Программа уже закончилась, анкета не меняется.

# Вопросы школы
surveys-own-title =
    📊 Свои вопросы школы · { $count } из 5
    Их получат все вместе с очередным опросом.
surveys-own-none = Пока ни одного.
surveys-own-locked = Опрос открыт: менять вопросы можно после { $closes }.
surveys-own-entry = { $n }. { $text }
surveys-own-add = Добавить вопрос
surveys-own-card =
    📊 { $text }
    { $kind } · { $who }
surveys-own-options = Варианты: { $options }
surveys-own-kind = { $kind ->
        [score] Оценка от 1 до 10
        [choice] Выбор из вариантов
        [yesNo] Да или нет
       *[text] Открытый ответ
    }
surveys-own-who = { $who ->
        [mentor] Наставникам
        [mentee] Наставляемым
       *[both] Всем
    }
surveys-own-change = Изменить
surveys-own-archive = Убрать вопрос
surveys-own-archived = Вопрос убран. Прежние ответы остаются в итогах.
surveys-own-saved = Вопрос добавлен.
surveys-own-ask-kind =
    📊 Новый вопрос школы
    Как на него отвечают?
surveys-own-ask-text = Напишите вопрос одним предложением, до { $most } знаков. { $language }
surveys-own-ask-options = Напишите варианты ответа, каждый с новой строки: от 2 до 5, до { $most } знаков каждый.
surveys-own-ask-who = Кому задать этот вопрос?
surveys-own-check = Вопрос войдёт в следующий опрос.
surveys-own-save = Сохранить
surveys-own-in = { $locale ->
        [kk] Добавить по-казахски
        [en] Добавить по-английски
       *[ru] Добавить по-русски
    }
surveys-own-language = { $locale ->
        [kk] На казахском языке.
        [en] На английском языке.
       *[ru] На русском языке.
    }
surveys-own-ask-other = { $language } Первая строка — вопрос{ $options ->
        [0] .
       *[other] , дальше варианты в том же порядке, каждый с новой строки.
    }
surveys-own-bad-text = Нужна одна строка до { $most } знаков. Например: «Хватает ли Вам методических материалов?»
surveys-own-bad-options = Нужно от 2 до 5 разных строк до { $most } знаков. Например: «часто», на следующей строке «редко».
surveys-own-bad-other = Строк должно быть { $count }: вопрос и варианты в том же порядке.
surveys-refused-ownOpen = Пока опрос открыт, вопросы не меняются.
surveys-refused-ownMany = Своих вопросов уже пять. Уберите один, и место появится.
