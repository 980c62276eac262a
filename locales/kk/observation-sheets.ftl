# Мектептің бақылау парақтары: өз өлшемдері, бағалары, тілдері.
sheets-school-button = 👁 Бақылау парақтары
sheets-title = 👁 Мектептің бақылау парақтары
sheets-one-offered = Сабақтар осы парақ бойынша жазылады.
sheets-several-offered = Сабақ осылардың бірі бойынша жазылады: парақты сабаққа қатысқан адам таңдайды.
sheets-withdrawn = { $name } (алынған)
sheets-new = Жаңа парақ
sheets-card =
    👁 { $name } · бағалар 0–{ $max }
    Өлшем саны: { $count }
sheets-line = { $n }. { $text }
sheets-meanings = Бағалар: { $words }
sheets-card-facts = { $version }-нұсқа · осы парақпен жазылған сабақ: { $observed }
sheets-old-version = Бұл бұрынғы нұсқа: жазылған сабақтар осымен қалды.
sheets-not-offered = Қазір ұсынылмайды.
sheets-edit = Парақты өзгерту
sheets-copy = Осының негізінде жаңасы
sheets-withdraw = Ұсынылатындардан алу
sheets-offer = Қайта ұсыну
sheets-toast-withdrawn = Алынды. Жазылған сабақтар сақталды.
sheets-toast-offered = Парақ қайта ұсынылады.
sheets-saved = Парақ сақталды.
sheets-save = Парақты сақтау
sheets-check =
    👁 { $name } · бағалар 0–{ $max }
    Өлшем саны: { $count }
sheets-check-how = Дұрыс па? Өлшемді нөмірі арқылы өзгертуге болады.
sheets-check-how-version = Жаңа нұсқа сақталады, жазылған сабақтар ескісінде қалады.
sheets-set-name = Атауы
sheets-set-max = Бағалары
sheets-set-criteria = Өлшемдерді қайта жіберу
sheets-add-language =
    Қосу: { $locale ->
        [kk] Қазақша
        [en] English
       *[ru] Русский
    }
sheets-ask-name =
    👁 Жаңа бақылау парағы
    Қалай аталады? { $most } таңбаға дейін, мысалы: Математика сабағының парағы
sheets-bad-name = Атауы — { $most } таңбаға дейінгі бір жол. Мысалы: Математика сабағының парағы
sheets-ask-criteria =
    👁 Өлшемдерді жіберіңіз: әр жолда біреуі, 2-ден { $most }-ге дейін.

    Кестемен де болады: 1 МБ-қа дейінгі .xlsx не .csv файлы.
    Бірнеше тіл — бағандарда: ru; kk; en
sheets-ask-max = 👁 Қандай баға қойылады? «Қолданылмайды» әрқашан бар.
sheets-ask-scale =
    👁 Әр баға нені білдіреді? { $count } жол, 0-ден { $max }-ге дейін.

    Мысалы: байқалмады / ішінара / толық көлемде
sheets-skip-scale = Цифрлар жеткілікті
sheets-bad-scale = Жол саны { $count } болсын, әрқайсысы { $most } таңбаға дейін. Мысалы, біріншісі: байқалмады
sheets-ask-words =
    👁 { $language } Аудармасын жіберіңіз, жол саны: { $count }

    { $lines }
sheets-skip-words = Бұл тілді өткізіп жіберу
sheets-bad-words = Қанша жол көрсетілсе, сонша керек: { $count }, әрқайсысы { $most } таңбаға дейін.
sheets-ask-one =
    👁 { $n }-өлшем: «{ $text }»
    { $language } Жаңаша бір жолмен жазыңыз.
sheets-drop-one = Өлшемді алып тастау

sheets-file-tooBig = Файл 1 МБ-тан үлкен. Кішірек кесте жіберіңіз не өлшемдерді хабарламамен жазыңыз, әр жолда біреуі.
sheets-file-gone = Файл ашылмады. Тағы бір рет жіберіңізші.
sheets-file-notTable = Бұл кесте емес. .xlsx не .csv файлы жарайды; ескі .xls файлын .xlsx етіп сақтаңыз.
sheets-file-broken = Кестені оқу мүмкін болмады: файл бүлінген не құпиясөзбен жабылған. Оны .xlsx не .csv етіп қайта сақтаңыз.
sheets-file-empty = Мұнда ештеңе жоқ. Өлшемдерді бірінші парақтан іздеймін, әр жолда біреуі.
sheets-criteria-none = Мұнда бірде-бір өлшем жоқ. Әр жолға бір-бірден жазып жіберіңіз.
sheets-criteria-few = Кемінде екі өлшем керек, әр жолда біреуі.
sheets-criteria-many = Өлшем саны { $line }, ал параққа { $most } ғана сыяды. Негізгілерін қалдырып, қайта жіберіңіз.
sheets-criteria-long = { $most } таңбадан ұзын: «{ $line }…». Қысқартып, қайта жіберіңіз.
sheets-criteria-repeated = Екі рет жазылған: «{ $line }». Бірін қалдырып, қайта жіберіңіз.
sheets-criteria-columns = Баған тым көп. Тек өлшемдер керек: бір баған не үш тіл — ru; kk; en

sheets-refused-not-found = Бұл парақ енді жоқ.
sheets-refused-changed = Парақ осы арада өзгертілді. Қазіргісін көрсетемін.
sheets-refused-many = Қазір алты парақ ұсынылады. Жаңасын қосу үшін бірін алыңыз.
sheets-refused-last = Бұл жалғыз парақ: сабақтар осымен жазылады. Алдымен басқасын қосыңыз.
sheets-refused-bad = Парақ толық емес: атауы мен кемінде екі өлшем керек.
