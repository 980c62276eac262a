organisations-role = { $role ->
    [administrator] Администратор
    [coordinator] Координатор
    [curator] Куратор
    [trustedPerson] Доверенное лицо
    [director] Директор
    [departmentHead] Руководитель МО
    [psychologist] Психолог
    [mentor] Наставник
   *[mentee] Наставляемый
 }
organisations-preset = { $preset ->
    [ruTerms] Четверти РФ
    [ruTrimesters] Триместры РФ
   *[kzTerms] Четверти РК
 }
organisations-language = { $locale ->
    [ru] Русский
    [kk] Қазақша
   *[en] English
 }
organisations-zone = { $zone ->
    [kaliningrad] МСК−1
    [moscow] МСК
    [samara] МСК+1
    [yekaterinburg] МСК+2
    [omsk] МСК+3
    [krasnoyarsk] МСК+4
    [irkutsk] МСК+5
    [yakutsk] МСК+6
    [vladivostok] МСК+7
    [magadan] МСК+8
    [kamchatka] МСК+9
   *[kazakhstan] Казахстан
 } { $time }
organisations-term = { $kind ->
    [trimester] { $number } триместр
   *[term] { $number } четверть
 }
organisations-off = { $name ->
    [autumn] осенние каникулы
    [winter] зимние каникулы
    [spring] весенние каникулы
    [modular] каникулы
    [publicHoliday] праздник
    [movedHoliday] перенос праздника
    [nonWorking] нерабочие дни
   *[holidays] каникулы
 }
organisations-week = { $days ->
    [5] 5 дней в неделю
   *[6] 6 дней в неделю
 }
organisations-to-week = { $days ->
    [5] Перейти на 5 дней в неделю
   *[6] Перейти на 6 дней в неделю
 }
organisations-range = { $from } – { $to }
organisations-on = { $on ->
    [on] ☑ { $label }
   *[off] ☐ { $label }
 }
organisations-chosen = • { $label }

organisations-ask-name =
    <b>Новая школа · шаг 1 из 5</b>
    Как называется школа? Например: Школа № 5.
organisations-bad-name = Название получилось слишком коротким или слишком длинным. Напишите, например: Школа № 5.
organisations-ask-city =
    <b>{ $school } · шаг 2 из 5</b>
    В каком она городе или селе? По нему определю время. Село лучше с областью: Одесское, Омская область.
organisations-bad-city = Не получилось прочитать. Напишите только город или село, например: Омск.
organisations-ask-zone =
    <b>{ $city }</b>
    Этого места нет в моём списке. Который сейчас час в школе?
organisations-zone-button-only = Выберите, пожалуйста, время кнопкой.
organisations-ask-calendar =
    <b>Шаг 3 из 5 · учебный год { $year }</b>
    { $city }, сейчас { $time }
    { $preset }, { $week }

    { $terms }
    Каникулы: { $holidays }
organisations-provisional = Предварительно, проверьте по приказу школы.
organisations-accept-calendar = Принять календарь
organisations-use-week = { $days ->
    [5] 5 дней
   *[6] 6 дней
 }
organisations-use-preset = { $preset ->
    [ruTerms] Четверти РФ
    [ruTrimesters] Триместры РФ
   *[kzTerms] Четверти РК
 }
organisations-other-zone = Другое время
organisations-ask-locales =
    <b>Шаг 4 из 5 · языки школы</b>
    На каких языках пойдут приглашения и листы? Каждый участник выберет себе свой.
organisations-ask-curator =
    <b>Шаг 5 из 5 · куратор</b>
    Вы сами будете куратором? Куратор подтверждает вход, составляет пары и видит, где нужна помощь.
organisations-i-am-curator = Куратор — я
organisations-other-curator = Куратор — другой человек
organisations-curator-next = Школа создана. Теперь нужен куратор: отправьте эту ссылку.

organisations-school =
    <b>{ $school }</b>
    { $city }, сейчас { $time }

    Программа { $year }: { $status ->
        [open] открыта
       *[closed] закрыта
    }, { $participation ->
        [obligatory] обязательна для молодых и новых учителей
       *[voluntary] добровольная
    }
    Языки: { $locales }
organisations-parent = Входит в: { $parent }
organisations-calendar-button = Учебный календарь
organisations-programme-button = Программа
organisations-roles-button = Роли
organisations-link-button = 🔗 Показать ссылку и QR
organisations-edit-name = Название
organisations-edit-city = Город
organisations-edit-locales = Языки
organisations-attach-network = Сеть
organisations-attach-municipality = Муниципалитет
organisations-ask-new-name = Как теперь называется школа? Сейчас: { $school }.
organisations-ask-new-city = В каком городе или селе школа? Сейчас: { $city }.
organisations-ask-parent =
    { $kind ->
        [network] Как называется сеть школ?
       *[municipality] Как называется муниципалитет (консультационный пункт)?
    } Школы с одним названием окажутся вместе.
organisations-no-parent = Отдельная школа
organisations-locales =
    <b>Языки школы</b>
    На них приглашения и листы. Каждый участник выбирает себе свой: /language.

organisations-invite =
    <b>{ $school }: вход в наставничество</b>
    { $link }
    Код: <code>{ $code }</code>

    Действует до { $until }. По ссылке пришли: { $uses } из { $limit }.
    Отправьте в чат школы или распечатайте QR. Вход каждого подтверждает куратор.
organisations-invite-sure =
    <b>Код { $code } перестанет действовать</b>
    И ссылка в чатах, и напечатанный QR никого больше не впустят. Кто уже вошёл, остаётся.
organisations-renew-now = Сделать новую ссылку
organisations-revoke-now = Отозвать ссылку
organisations-invite-none =
    <b>Ссылки сейчас нет</b>
    Прежняя больше не действует. Кто уже вошёл, остаётся в программе.
organisations-invite-over =
    <b>Ссылка больше не впускает</b>
    { $why ->
        [expired] Её срок вышел { $until }.
       *[full] Все места заняты: { $uses } из { $limit }.
    } Продлите её или сделайте новую.
organisations-share = Отправить в чат
organisations-copy = Скопировать
organisations-share-text = Наставничество, { $school }. Код: { $code }
organisations-invite-settings-button = Срок и число мест
organisations-invite-settings =
    <b>Ссылка школы</b>
    Код: { $code }
    Действует до { $until }. Пришли: { $uses } из { $limit }.

    Сколько дней ещё действует и скольких впустит?
organisations-days = { $days } { $days ->
    [one] день
    [few] дня
   *[many] дней
 }
organisations-limit = { $limit } чел.
organisations-renew = Новая ссылка
organisations-revoke = Отозвать
organisations-revoked = Ссылка больше не действует.
organisations-staff-invites-button = Ссылки для коллег
organisations-staff-invites =
    <b>Ссылки для коллег</b>
    Каждая — для одного человека, действует 14 дней. Если человек уже в школе, роль нужно будет подтвердить Вам.
organisations-staff-invites-waiting = Ещё не использованы:
organisations-staff-invite-line = { $role }: { $code }, до { $until }
organisations-staff-invite =
    <b>Приглашение: { $role }</b>
    { $link }
    Код: <code>{ $code }</code>

    Для одного человека, действует до { $until }.
organisations-revoke-code = Отозвать { $code }

organisations-roles =
    <b>Роли · { $school }</b>
    { $list }

    Нажмите на имя, чтобы снять роль.
organisations-roles-line = { $role }: { $name }
organisations-nobody = пока нет
organisations-staff-button = { $role }: { $name }
organisations-trusted-button = Назвать доверенное лицо
organisations-administrators-button = Добавить администратора
organisations-hand-over-button = Передать кураторство
organisations-colleague-button = Пригласить коллегу
organisations-trusted =
    <b>Доверенное лицо</b>
    Кому писать, если вопрос о кураторе? Этот человек заменяет куратора в парах, где куратор — участник. Обычно завуч, психолог или директор.

    Сейчас: { $name }
organisations-trusted-empty = В школе пока никого, кроме куратора. Пригласите человека ссылкой.
organisations-trusted-done = Доверенное лицо: { $name }
organisations-administrators =
    <b>Новый администратор</b>
    Администратор приглашает кураторов, меняет календарь и программу, делает выгрузки. Кого добавить?
organisations-administrators-empty = Добавить пока некого: пригласите человека ссылкой.
organisations-hand-over =
    <b>Передать кураторство</b>
    Кому? Пары и очередь перейдут этому человеку, Ваша роль куратора закончится. Просьбы о помощи вернутся тем, кто их написал.
organisations-hand-over-sure =
    <b>Передать кураторство?</b>
    Новый куратор: { $name }

    Вы перестанете видеть пары и личные ответы. Другие Ваши роли останутся.
organisations-hand-over-now = Передать кураторство
organisations-handed-over = Куратор теперь: { $name }
organisations-appointed = Администратор: { $name }
organisations-staff =
    <b>{ $role }</b>
    { $name }

    { $mine ->
        [yes] Это Ваша роль.
       *[no] Если снять роль, человек сохранит остальные.
    }
organisations-end-role = Снять роль
organisations-leave-role = Выйти из роли
organisations-role-ended = Роль снята.
organisations-given =
    { $school }: у Вас новая роль
    { $role ->
        [trustedPerson] Доверенное лицо. Вам напишут, если вопрос о кураторе. В парах, где куратор — участник, Вы вместо куратора.
        [curator] Куратор. Пары и очередь теперь у Вас.
        [administrator] Администратор. Вы приглашаете кураторов и ведёте настройки школы.
       *[other] Она видна на главной карточке.
    }

organisations-calendar =
    <b>Учебный календарь · { $year }</b>
    { $range }, { $week }

    { $terms }
organisations-calendar-next = Впереди: { $name }, { $range }
organisations-off-day = Не учимся: { $day }
organisations-off-week = Не учимся: { $from } – { $to }
organisations-off-done = Отмечено: сроки сдвинутся, напоминаний не будет.
organisations-terms-button = { $kind ->
        [trimester] Триместры и год
       *[term] Четверти и год
    }
organisations-days-off-button = Каникулы
organisations-checked-button = Даты проверены
organisations-checked = Спасибо, даты приняты.
organisations-terms = <b>{ $kind ->
        [trimester] Триместры
       *[term] Четверти
    } и учебный год</b>
    Какие даты изменить?
organisations-year-line = Учебный год
organisations-days-off =
    <b>Каникулы и нерабочие дни</b>
    В эти дни сроки не идут. Нажмите, чтобы изменить или убрать.
organisations-days-off-empty = Пока ни одного дня.
organisations-add-day-off = Добавить дни
organisations-day-off =
    <b>{ $name }</b>
    { $range }
organisations-edit-dates = Изменить даты
organisations-drop-day-off = Убрать: снова учимся
organisations-lessons-button = Звонки
# $now: any
organisations-ask-lessons =
    <b>Звонки</b>
    Когда заканчивается каждый урок? По порядку, например: 8:45, 9:40, 10:35. Тогда встречу можно назначить «после 6 урока».

    { $now ->
        [none] Пока не указаны.
       *[other] Сейчас: { $now }
    }
organisations-no-lessons = Убрать звонки
organisations-bad-lessons = Не получилось прочитать время. Напишите по порядку, например: 8:45, 9:40, 10:35.
organisations-take-preset = Поставить: { $preset }
organisations-preset-sure =
    <b>{ $preset }</b>
    { $terms }

    Прежние даты учебных периодов и каникул заменятся. Отмеченные нерабочие дни останутся.
organisations-preset-now = Заменить даты
# $now: any
organisations-ask-from =
    <b>{ $what } · первый день</b>
    { $now ->
        [none] Выберите день или напишите, например: 25.11
       *[other] Сейчас: { $now }. Выберите другой день или напишите, например: 25.11
    }
organisations-ask-to =
    <b>{ $what } · последний день</b>
    Первый: { $from }. Выберите последний или напишите, например: 27.11
organisations-keep-day = Оставить: { $day }
organisations-one-day = Только этот день
organisations-bad-day = Не получилось прочитать дату. Напишите, например: 25.11 — или выберите кнопкой.
organisations-new-days-off = Новые нерабочие дни
organisations-saved = Записано.
organisations-refused-datesOrder = Последний день раньше первого или срок слишком короткий.
organisations-refused-datesTooLong = Получилось слишком много дней. Проверьте, пожалуйста, обе даты.
organisations-refused-datesOutside = Эти дни вне учебного года. Сначала измените даты года.
organisations-refused-datesOverlap = Эти дни уже заняты соседними датами. Сначала измените их.
organisations-refused-datesInUse = По этому учебному периоду уже есть отчёты или опросы, а в другом календаре периодов меньше. Измените даты вручную.
organisations-refused-manyLinks = За сутки создано уже двести ссылок. Новые можно сделать завтра.
organisations-refused-manyDays = Дней и каникул записано уже очень много. Уберите лишние.
organisations-refused-notFound = Этого уже нет. Показываю, что сейчас.
organisations-refused-notAllowed = Это может сделать координатор или администратор школы.
organisations-refused-isCurator = Куратор не может заменять себя. Выберите другого человека.
organisations-refused-lastCurator = В школе должен остаться куратор. Сначала передайте кураторство или пригласите второго.
organisations-refused-noReader = Иначе личные ответы пары с куратором некому будет прочитать. Сначала назовите другое доверенное лицо.
organisations-refused-lastAdministrator = В школе должен остаться администратор. Сначала добавьте другого.
organisations-refused-noPhone = До этого человека не дойдёт сообщение в Telegram, а в этой роли без него нельзя. Выберите другого.
organisations-refused-ownRole = Роль себе не дают. Её даст другой ответственный в школе.
organisations-staff-given =
    <b>{ $name }</b>: новая роль в школе «{ $school }».
    { $role }. Роль дана: { $by }.
    Если для Вас это неожиданно, спросите в школе.
organisations-staff-ended =
    <b>{ $name }</b>: роль в школе «{ $school }» снята.
    { $role }. Так решили: { $by }.
organisations-staff-own-ended =
    Ваша роль в школе «{ $school }» снята.
    { $role }. Так решили: { $by }.
    Если для Вас это неожиданно, спросите администратора школы.
organisations-staff-look = Кто в каких ролях

organisations-programme =
    <b>Программа { $year } · { $school }</b>
    { $status ->
        [open] Открыта: можно предлагать пары.
       *[closed] Закрыта: новых пар нет, начатые продолжаются.
    }
    Участие: { $participation ->
        [obligatory] обязательное для молодых и новых учителей. Отказаться можно от наставника, не от программы.
       *[voluntary] добровольное.
    }
    Наставника { $picks ->
        [on] выбирает наставляемый или предлагает куратор.
       *[off] предлагает куратор.
    }
organisations-programme-next = Следующий год готов: { $year }, ещё не открыт.
organisations-numbers-button = Сроки и числа
organisations-forms-button = Формы наставничества
organisations-to-obligatory = Сделать обязательной
organisations-to-voluntary = Сделать добровольной
organisations-picks-on = Разрешить выбор наставника
organisations-picks-off = Выбор — только за куратором
organisations-close = Закрыть программу
organisations-open = Открыть программу { $year }
organisations-next-year = Следующий год
organisations-close-sure =
    <b>Закрыть программу { $year }?</b>
    Новых пар не будет. Начатые пары, встречи и отчёты остаются. Открыть можно в любой день.
organisations-open-sure =
    <b>Открыть программу { $year }?</b>
    Можно будет предлагать пары. Другая открытая программа закроется, её пары доведут до конца.
organisations-next-year-sure =
    <b>Следующий учебный год</b>
    Перенесу настройки { $year } и поставлю даты по тому же календарю. Программа останется закрытой, пока Вы её не откроете.
organisations-next-year-now = Подготовить следующий год
organisations-next-year-done = Следующий год готов. Проверьте даты и откройте его.

organisations-numbers =
    <b>Сроки и числа программы</b>
    Для новых пар; начатые идут по прежним. «Дней» — учебный календарь: без каникул и нерабочих дней.
organisations-number = { $name ->
    [offerWorkingDays] Ответ на предложение
    [acquaintanceDays] Знакомство, дней
    [trialDays] Пробная встреча, дней
    [planningDays] Планирование, дней
    [seriesMeetings] Встреч в серии
    [finalDueDays] Итоговая, дней до конца
    [pairEndSchoolDays] Пара, дней до конца года
   *[mentorCapacity] Наставляемых у одного
 }: { $value }
organisations-number-ask = { $name ->
    [offerWorkingDays] <b>Ответ на предложение пары</b>
     Сколько рабочих дней даётся на ответ?
    [acquaintanceDays] <b>Встреча-знакомство</b>
     Через сколько дней после начала работы пары она должна пройти?
    [trialDays] <b>Пробная рабочая встреча</b>
     Через сколько дней после знакомства?
    [planningDays] <b>Встреча-планирование</b>
     Через сколько дней после пробной?
    [seriesMeetings] <b>Серия встреч</b>
     После скольких встреч можно подводить итоги?
    [finalDueDays] <b>Итоговая встреча</b>
     За сколько дней до конца работы пары её пора назначить?
    [pairEndSchoolDays] <b>Конец работы пары</b>
     За сколько учебных дней до конца года пара заканчивает работу?
   *[mentorCapacity] <b>Наставляемых у одного наставника</b>
     Сколько по норме? Больше — только с причиной куратора.
 }
organisations-value = { $value }
organisations-value-chosen = • { $value }
organisations-forms =
    <b>Формы наставничества</b>
    Сейчас открыта одна: «учитель – учитель».
organisations-form = { $form ->
    [teacherTeacher] ☑ Учитель – учитель
    [pupilPupil] Ученик – ученик
    [studentPupil] Студент – ученик
    [employerPupil] Работодатель – ученик
   *[employerStudent] Работодатель – студент
 }
organisations-form-open = Эта форма открыта.
organisations-form-refused = { $why ->
    [children] Здесь участвуют дети. Эта форма откроется вместе с защитой детей: согласием родителей и перепиской, которую видит взрослый.
   *[outsiders] Здесь участвуют люди не из школы. Эта форма откроется вместе с проверкой внешних наставников.
 }

organisations-admin =
    <b>Администрирование</b>
    { $schools ->
        [one] { $schools } школа
        [few] { $schools } школы
       *[many] { $schools } школ
    }
organisations-admin-parent = { $school } · { $parent }
organisations-admin-unreachable = Не получают сообщений: { $count }. Этим людям стоит позвонить.
organisations-admin-dead = Не отправлено из-за ошибки: { $count }.
organisations-admin-backup-failed = Ночная копия данных не получилась. Проверьте место на диске и журнал работы бота.
organisations-admin-backup-old = Последней ночной копии данных больше двух дней. Проверьте, пожалуйста, сервер.
organisations-admin-healthy = Все сообщения доходят.
organisations-new-school = Новая школа
organisations-invite-first = Сначала нужна школа. Это пять коротких шагов.

# ── a request for help whose reader has left ──
role-help-returned = 🙋 Ваша просьба о помощи осталась без ответа: кто её читал, больше не ведёт программу. Никто другой её не увидит, пока Вы сами не выберете.
role-help-choose = Выбрать, кому отправить
organisations-year-over =
    Программа наставничества { $year } завершена: { $school }

    Спасибо за эту работу. Записи пар и документы остаются у Вас.
organisations-year-over-brief = Программа наставничества { $year } завершена
organisations-year-over-pairs = 👥 Мои пары
