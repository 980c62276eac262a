# Ботты іске қосатын адамға арналған хабарлар: әр себепке бір жол.
process-wrong-bot-token = BOT_TOKEN бот токеніне ұқсамайды. Оны @BotFather хабарламасынан толық көшіріп алыңыз: цифрлар, қос нүкте, ұзын жол.
process-wrong-admin-ids = ADMIN_IDS: Telegram-дағы сандық нөмірлерді үтір арқылы жазыңыз, мысалы 123456789,987654321. @anna түріндегі ат жарамайды.
process-wrong-data-dir = DATA_DIR: деректер сақталатын папканың жолын жазыңыз, мысалы ./data.
process-wrong-database-url = DATABASE_URL: postgresql://аты:құпиясөз@сервер:5432/база түріндегі мекенжай керек.
process-wrong-webhook-url = WEBHOOK_URL: https:// деп басталатын және интернеттен осы ботқа апаратын мекенжай керек.
process-wrong-webhook-secret = WEBHOOK_SECRET: 32-ден 256-ға дейін таңба керек: латын әріптері, цифрлар, «_» және «-».
process-missing-webhook-secret = WEBHOOK_URL берілген, ал WEBHOOK_SECRET жоқ: кемінде 32 таңбадан тұратын жол ойлап табыңыз (латын әріптері мен цифрлар).
process-wrong-port = PORT: 0-ден 65535-ке дейінгі сан керек, әдетте 3000.
process-wrong-telegram-api-root = TELEGRAM_API_ROOT: Bot API серверінің мекенжайы керек, мысалы https://api.telegram.org.
process-wrong-log-level = LOG_LEVEL: тек мыналар болады: { $allowed }.
process-wrong-default-locale = DEFAULT_LOCALE: тек мыналар болады: { $allowed }.
process-no-admins = ADMIN_IDS берілмеген: мектепті құратын адам әзірге жоқ. Онда Telegram-дағы нөміріңізді жазып, ботты қайта іске қосыңыз.

process-already-runs = Бот осы папкамен немесе дерекқормен жұмыс істеп тұр ({ $where }). Екінші рет іске қосудың қажеті жоқ; алдымен біріншісін тоқтатыңыз.
process-already-starting = { $folder } папкасында іске қосу жүріп жатыр. Бір минут күтіп, қайталап көріңіз.
process-lock-lost = Дерекқормен байланыс үзілді, сол кезде онымен боттың басқа данасы жұмыс істей бастады. Мынау тоқтайды.
process-port-taken = { $port } порты басқа бағдарламада. Оны босатыңыз немесе PORT айнымалысында басқасын көрсетіңіз.
process-port-denied = Бұл пайдаланушыға { $port } порты қолжетімсіз. PORT айнымалысына 1024-тен бастап сан жазыңыз.

process-folder-not-writable = { $folder } папкасына жазуға болмайды. Ботты іске қосатын пайдаланушыға рұқсат беріңіз немесе DATA_DIR ішінде басқа папканы көрсетіңіз.
process-data-unreachable = PostgreSQL postgres пайдаланушысының атынан жұмыс істейді, ал ол { $folder } папкасына кіре алмайды. DATA_DIR ішінде басқа орын көрсетіңіз, мысалы /var/lib/nastavnik, немесе ботты қарапайым пайдаланушы атынан іске қосыңыз.
process-programs-unreachable = PostgreSQL postgres пайдаланушысының атынан жұмыс істейді, ал ол { $folder } папкасына кіре алмайды. Ботты басқа жерге көшіріңіз, мысалы /opt/nastavnik, немесе оны қарапайым пайдаланушы атынан іске қосыңыз.
process-no-postgres-user = PostgreSQL root атынан жұмыс істемейді, ал postgres пайдаланушысын құру мүмкін болмады. Ботты қарапайым пайдаланушы атынан іске қосыңыз.
process-no-postgres-here = Бұл жүйеге ({ $system }) кіріктірілген PostgreSQL жоқ. DATABASE_URL ішінде өз дерекқорыңыздың мекенжайын көрсетіңіз.
process-postgres-secret-lost = { $folder } папкасында дерекқор бар, бірақ оның құпиясөзі жазылған postgres.json файлы жоқ. Оны сақтық көшірмеден қайтарыңыз.
process-postgres-failed = Кіріктірілген PostgreSQL іске қосылмады. Толығырақ { $file } файлында. Соңғы хабары: { $reason }
process-database-unreachable = DATABASE_URL ішіндегі дерекқор жауап бермейді: { $reason }. Мекенжайын, атын, құпиясөзін және сервердің қосулы екенін тексеріңіз.
process-database-wrong-zone = Дерекқор байланыс үшін UTC уақыт белдеуін қабылдамайды (қазір { $zone }). DATABASE_URL ішінен уақыт белдеуінің баптауын алып тастаңыз.
process-migration-changed = Дерекқордың «{ $name }» өзгерісі қолданылып қойған, ал файлы содан кейін өзгертілген. Бағдарламаның бұрынғы нұсқасын қайтарыңыз немесе жаңа дерекқордан бастаңыз.
process-migration-unknown = Дерекқор бағдарламадан жаңарақ: онда «{ $name }» өзгерісі бар. Бағдарламаның соңғы нұсқасын орнатыңыз.
process-migration-failed = Дерекқордың «{ $name }» өзгерісін қолдану мүмкін болмады: { $reason }. Дерекқор бұрынғы қалпында қалды.

process-starting = «Наставник» іске қосылып жатыр…
process-started-bot = @{ $username } боты жұмыс істеп тұр. Күйі: { $address }/readyz. Тоқтату: Ctrl+C.
process-started-playground = BOT_TOKEN берілмеген, сондықтан сынақ алаңы ашылды. Браузерде ашыңыз: { $address }. Тоқтату: Ctrl+C.
process-no-playground = BOT_TOKEN берілмеген, ал бұл жинақта сынақ алаңы жоқ. @BotFather берген бот токенін көрсетіңіз.
process-stopping = Тоқтап жатырмын…
process-stopped = Тоқтады.
process-unexpected = Бот қатеден тоқтады: { $reason }. Толығырақ жоғарыдағы журналда.

process-setup-node = Node.js 20.19 немесе одан жаңасы керек, ал мұнда { $version }. Жаңа нұсқаны nodejs.org сайтынан алыңыз.
process-setup-installing = Пакеттерді орнатып жатырмын, бұл бір-ақ рет, бір минутқа дейін…
process-setup-install-failed = Пакеттер орнатылмады. Интернет пен бос орынды тексеріп, сол команданы қайта іске қосыңыз.
process-setup-bot-runs = Пакеттерді жаңарту керек, бірақ осы папкадан бот жұмыс істеп тұр (процесс { $pid }). Оны тоқтатып, сол команданы қайта іске қосыңыз.
process-setup-generating = Дайындап жатырмын: { $what }…
process-setup-generate-failed = Дайындау мүмкін болмады: { $what }. Бағдарламаның хабары жоғарыда.
process-setup-client = дерекқорға қолжетімділік
process-setup-texts = мәтіндер
process-token-refused = Telegram BOT_TOKEN мәнін қабылдамады. @BotFather-ден жаңа токен алып, ботты қайта іске қосыңыз.
process-second-poller = Осы токенмен бот басқа жерде жұмыс істеп тұр. Оны сол жерде тоқтатыңыз немесе @BotFather-ден екінші бот ашыңыз.
