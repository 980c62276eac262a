goals-title = 🎯 Мақсат және жоспар · { $partner }
goals-none = Мақсат әлі жоқ. Бес қысқа сұраққа жауап бересіз, екі минуттай уақыт алады.
goals-more = және тағы { $count }
goals-new = 🎯 Жаңа мақсат
goals-new-first = 🎯 Мақсат қою
goals-plan = Жоспар: { $done } / { $all }
goals-plan-empty = Жоспар әлі жоқ
goals-open-goal = 🎯 { $specific }
goals-status-saved = жоба, тек Сіз көресіз
goals-status-sent = екінші тараптың жауабын күтуде
goals-status-suggestion = түзету ұсынылды
goals-status-keptForMeeting = кездесуде талқылаймыз
goals-status-agreed = келісілді
goals-status-assessed = қорытындыланды
goals-status-dropped = алып тасталды

goals-step1 = 🎯 Жаңа мақсат · 5 қадамның 1-қадамы · Нақты
goals-ask-specific =
    Сабақтарыңызда не басқаша болады? Бір сөйлеммен.

    Мысалы: «7 “Б” сыныбында сабақ қоңыраудан кейін бірден басталады».
goals-examples = Тақырып бойынша мысал
goals-from-questionnaire = Анкетадан: { $topic }
goals-from-product = Оқушы өнімінен бастау
goals-examples-text =
    Тәртіп: «7 “Б” сыныбы қоңыраудан кейін бірден жұмысқа кіріседі».
    Белсенділік: «Сабақта сыныптың жартысынан көбі жауап береді».
    Бағалау: «Әр оқушы критерийлерді жұмысқа дейін біледі».
    Ата-аналар: «Ата-аналар аптасына сынып туралы бір хат алады».

    Өзіңіздікін жазыңыз, бір сөйлеммен.
goals-product-ask = Сабақ соңында оқушылар не жасайды?
goals-product-test = Тест
goals-product-cluster = Кластер
goals-product-poster = Постер
goals-product-table = Кесте
goals-product-presentation = Презентация
goals-product-independentWork = Өзіндік жұмыс
goals-product-own = Басқа
goals-product-own-ask = Оқушылар не жасайтынын бірнеше сөзбен жазыңыз.
goals-product-specific = Сабақ соңында оқушылар өздері жасайды: { $product }
goals-product-chosen =
    Оқушы өнімі: { $product }.

    Қай сабақтарда, қай сыныпта? Бір сөйлеммен жазыңыз немесе сол күйі қалдырыңыз: «{ $specific }».
goals-vague =
    Не туралы екені түсінікті. «{ $word }» дегенді әркім өзінше елестетеді. Мақсатқа жеткенде сабаққа кірген әріптес нені көреді?
goals-vague-now = Қазір: «{ $specific }»
goals-keep = Сол күйі қалдыру

goals-step2 = 🎯 5 қадамның 2-қадамы · Өлшенетін
goals-ask-measure = Қалай санаймыз?
goals-measure-lessonsOf10 = 10 сабақтың нешеуі
goals-measure-timesAWeek = Аптасына неше рет
goals-measure-shareOfPupils = Оқушылардың неше пайызы
goals-measure-selfRating = Өзін бағалау, 1-ден 10-ға
goals-measure-product = Дайын өнім: бар / жоқ
goals-measure-own = Өз бірлігім
goals-ask-unit = Немен санаймыз? Бірнеше сөз, мысалы: «айына ата-аналарға хат».
goals-ask-baseline = Қазір қанша? Шамамен болса да жарайды.
goals-ask-target = Қазір { $now }. Қанша болғанын қалайсыз?
goals-bad-value = { $from } мен { $to } арасындағы сан керек. Мысалы: { $example }.
goals-same-value = Қазір де сонша: { $now }. Мақсат қай сан болады?

goals-step3 = 🎯 5 қадамның 3-қадамы · Қолжетімді
goals-ask-helps = Не көмектеседі? Белгілеңіз немесе қосып жазыңыз — бұл жоспардың алғашқы әрекеттері болады.
goals-now-want = Қазір { $now }, қалайтыныңыз { $want }.
goals-help-watchMentorsLesson = Тәлімгер сабағын көру
goals-help-mentorVisits = Тәлімгер сабаққа келеді
goals-help-lessonStartRules = Сыныппен келісу
goals-help-jointPlanning = Сабақты бірге жоспарлау
goals-help-readOrCourse = Тақырыпқа курс, мақала
goals-help-own = ➕ Өз әрекетім
goals-ask-help-own = Әрекетті жазыңыз. Бір жол, мысалы: «Алғашқы бес минутқа карточкалар».
goals-next = Әрі қарай · { $count }
goals-next-none = Әрі қарай

goals-step4 = 🎯 5 қадамның 4-қадамы · Маңызды
goals-ask-relevance = Бұл Сізге және оқушыларға не үшін керек? Бір жолмен, өткізіп жіберуге болады.

goals-step5 = 🎯 5 қадамның 5-қадамы · Мерзім
goals-ask-due = Қай күнге дейін? Оқу жылының соңы: { $end }.
goals-due-term = Тоқсан соңы · { $day }
goals-due-weeks = Екі апта · { $day }
goals-due-month = Бір ай · { $day }
goals-due-other = Басқа күн
goals-due-pick = Күнді таңдаңыз немесе жазыңыз, мысалы: 25.12.
goals-bad-date = Күнді оқи алмадым. Мысалы, былай жазыңыз: 25.12 — немесе батырмамен таңдаңыз.
goals-date-range = Күн бүгіннен кейінгі болсын, соңғы мүмкін күн: { $end }.

goals-check-title = 🎯 Сіздің мақсатыңыз
goals-sentence = Мерзімі: { $due }. «{ $specific }» — { $measured }.
goals-measured-lessonsOf10 =
    { $count ->
       *[other] 10 сабақтан { $want }
     } (қазір { $now })
goals-measured-timesAWeek =
    { $count ->
       *[other] аптасына { $want } рет
     } (қазір { $now })
goals-measured-shareOfPupils = оқушылар үлесі: { $want } % (қазір { $now } %)
goals-measured-selfRating = өзін бағалау 10-нан { $want } (қазір { $now })
goals-measured-product = дайын өнім
goals-measured-own = { $unit }: { $want } (қазір { $now })
goals-helps = Көмектеседі: { $helps }.
goals-why = Не үшін: { $relevance }
goals-who-sees = Мәтінді Сіз және { $partner } көреді, келісілгеннен кейін — куратор.
goals-send = Жіберу: { $partner }
goals-change = Өзгерту…
goals-save = Сақтау
goals-change-what = Қай жолды өзгертеміз?
goals-change-specific = Не өзгереді
goals-change-measure = Қалай санаймыз
goals-change-helps = Не көмектеседі
goals-change-relevance = Не үшін
goals-change-due = Мерзім
goals-sent = 🎯 Мақсат жіберілді: { $partner }. Жауап болғанда жазамын.
goals-sent-paper = 🎯 Мақсат жазылды. Екінші тарапта Telegram жоқ: келісімді куратор қағаз парақ бойынша белгілейді.
goals-saved = 🎯 Мақсат сақталды. Әзірге оны тек Сіз көресіз.

goals-card-title = 🎯 Мақсат · { $status }
goals-card-comment = Пікір: «{ $comment }»
goals-card-versions = Нұсқалар: { $count }
goals-agree = Келісу
goals-suggest = Түзету ұсыну
goals-keep-for-meeting = Кездесуде талқылау
goals-agree-paper = Келісу: қағаз парақ
goals-edit = Мақсатты өзгерту
goals-send-again = Жіберу
goals-drop = Мақсатты алып тастау
goals-versions = Тарихы
goals-versions-title = 🎯 Мәтіннің тарихы
goals-version-line = { $number }. { $day }: { $specific }
goals-ask-suggestion = Нені өзгертуді ұсынасыз? Бір-екі сөйлем. Мәтін авторда қалады.
goals-reviewed-agreed = 🎯 Мақсат келісілді. Алғашқы әрекеттер жоспарда.
goals-reviewed-suggestion = Жіберілді. Автор пікірді көріп, нені өзгертетінін шешеді.
goals-reviewed-keptForMeeting = Жақсы, кездесуде талқылаңыздар. Мақсат осында қалады.
goals-dropped = Мақсат алып тасталды.

goals-push-sent = 🎯 { $name }: мақсатты келісу керек
goals-push-agreed = 🎯 { $name }: мақсат келісілді
goals-push-agreed-next = Алғашқы әрекеттер жоспарда, оларға күн қоюға болады.
goals-push-suggested = 🎯 { $name }: мақсат туралы жауап
goals-push-suggested-note = Мәтін Сізде қалды, бір жолын өзгертуге болады.
goals-push-meeting = 🎯 { $name }: мақсат кездесуде талқыланады
goals-open = Ашу

goals-assess-title = 🎯 Нәтижесі қандай?
goals-assessed-done = 🎯 Мақсат қорытындысы жазылды.
goals-assess-note = Екінші қатысушының жауабы басқаша болуы мүмкін, екеуі де сақталады.
goals-result-achieved = Қол жеткізілді
goals-result-partly = Жартылай
goals-result-notThisTime = Бұл жолы емес
goals-result-mine = Сіздің жауабыңыз: { $result }.
goals-result-other = { $name }: { $result }.

goals-plan-title = 🎯 Жоспар · { $partner }
goals-plan-none = Әрекет әлі жоқ. Жоспарлау кезеңіне күні бар үш әрекет керек.
goals-plan-need = Жоспарлау кезеңі үшін: күні бар әрекет { $dated } / 3.
goals-plan-next = Белгілеу немесе өзгерту үшін әрекетті басыңыз.
goals-action-line = { $mark } { $title } · { $due }
goals-action-due = мерзімі: { $day }
goals-action-done-on = жасалған күні: { $day }
goals-action-no-date = күні жоқ
goals-add-action = ➕ Әрекет
goals-action-title = { $mark } { $title }
goals-action-facts = { $form } · { $due } · жауапты: { $who }
goals-action-result = Жасалды: { $result }
goals-action-reason = Жасалмады: { $reason }
goals-action-carried = Келесі жылға көшірілді.
goals-action-who-you = Сіз
goals-done = ✅ Жасалды
goals-not-done = Жасалмады
goals-carry = Келесі жылға
goals-ask-done = 🎯 { $title }. Есепке бір жол: не жасалды?
goals-ask-not-done = { $title }. Қаласаңыз, бір жолмен: неге болмады?
goals-edit-title = Атауы
goals-edit-form = Жұмыс түрі
goals-edit-dueOn = Күні
goals-edit-responsible = Кім жауапты
goals-ask-title = Не істеу керек? Бір жол.
goals-ask-form = Бұл қандай жұмыс?
goals-ask-action-due = Қай күнге дейін?
goals-ask-responsible = Кім жауапты?
goals-responsible-me = Мен
goals-action-saved = Жоспарға жазылды.
goals-form-conversation = Әңгіме
goals-form-consultation = Кеңес
goals-form-lessonVisit = Сабаққа қатысу
goals-form-mutualVisit = Өзара қатысу
goals-form-jointLessonPlan = Сабақ жоспары
goals-form-coaching = Коучинг
goals-form-openLesson = Ашық сабақ
goals-form-training = Тренинг
goals-form-seminar = Семинар
goals-form-course = Курстар
goals-form-video = Видео сілтеме
goals-form-selfStudy = Өз бетімен оқу
goals-form-diagnostics = Диагностика
goals-form-other = Басқа

goals-too-short = Тым қысқа. Кемінде бір-екі сөз керек.
goals-too-long = Ұзақтау: { $max } таңбаға дейін болады, қазір { $now }. Қысқартыңызшы.
goals-refused-notFound = Бұл мақсат немесе әрекет енді жоқ.
goals-refused-notAllowed = Мұны жұптың басқа қатысушысы жасай алады.
goals-refused-tooLate = Мұнда бәрі шешілген, өзгертуге болмайды.
goals-refused-notYet = Мақсат соңғы кезеңде қорытындыланады.
goals-item-review = 🎯 { $name }: мақсат жауабыңызды күтуде · { $since }
goals-item-suggestion = 🎯 { $name }: мақсатқа түзету ұсынылды
goals-item-assess = 🎯 { $name }: мақсатты қорытындылау
goals-item-action = 🎯 { $title } · мерзімі: { $due }
goals-item-look = 🎯 Мақсатты қарау
goals-item-do = 🎯 Әрекетті белгілеу
goals-to-plan = 🎯 Жоспарды ашу
goals-refused-reworded = Автор мақсатты өзгертіп үлгерді. Жаңа мәтінді көрсетемін.
goals-refused-many = Мұнда тым көп жазылған. Барын аяқтаңыз немесе өзгертіңіз.
goals-so-far = «{ $specific }»
goals-value-ofTen = 10-нан { $value }
goals-value-timesAWeek =
    { $count ->
       *[other] аптасына { $value } рет
     }
goals-value-share = { $value } %
goals-due-trimester = Триместр · { $day }
goals-status-yours = жауабыңызды күтуде

# ── by the clock ──
goals-remind-due = 🎯 Жоспардағы әрекет: мерзімі бүгін
goals-remind-overdue = 🎯 Жоспардағы әрекет, мерзімі өтті: { $day }
goals-remind-mentor = 🎯 { $who }: жоспардағы әрекет, мерзімі өтті: { $day }
goals-remind-title = «{ $title }»
goals-remind-due-brief = 🎯 Мерзімі бүгін: { $title }
goals-remind-overdue-brief = 🎯 Мерзімі өтті ({ $day }): { $title }
goals-remind-mentor-brief = 🎯 { $who }, мерзімі өтті ({ $day }): { $title }
goals-remind-done = ✅ Жасалды: { $title }
goals-remind-open = Ашу: { $title }
goals-remind-more = 🎯 Жоспарда тағы { $count } әрекет күтіп тұр
goals-remind-saved = 🎯 Сақталған мақсат әлі жіберілген жоқ
goals-remind-draft = 🎯 Мақсат басталған, сол жерден жалғастыруға болады
goals-remind-open-goal = 🎯 Мақсатты ашу
goals-remind-go-on = 🎯 Жалғастыру
goals-checkin-lessonsOf10 = 🎯 { $goal }: қазір 10-нан нешеу? { $was }
goals-checkin-timesAWeek = 🎯 { $goal }: қазір аптасына неше рет? { $was }
goals-checkin-shareOfPupils = 🎯 { $goal }: қазір оқушылардың неше пайызы? { $was }
goals-checkin-selfRating = 🎯 { $goal }: қазір өзіңізді 1-ден 10-ға дейін қалай бағалайсыз? { $was }
goals-checkin-product = 🎯 { $goal }: дайын өнім бар ма? { $was }
goals-checkin-own = 🎯 { $goal }: қазір қанша ({ $unit })? { $was }
goals-checkin-was = Бұрын: { $was }.
goals-checkin-same = Өзгеріс жоқ
goals-checkin-type = Санын жазу
goals-checkin-there = бар
goals-checkin-not-there = жоқ
goals-checkin-goal = Мақсат
goals-checkin-brief = 🎯 { $goal }: қазір қанша?
goals-checkin-do = 🎯 Қазіргі санын белгілеу
goals-checkin-saved = Жазылды.
goals-checkin-none = Қазір белгілейтін ештеңе жоқ.
goals-card-values = 📊 { $values } (мақсат: { $want })
