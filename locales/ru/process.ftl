# Что видит тот, кто запускает бота: одна строка о каждой причине не запуститься.
process-wrong-bot-token = BOT_TOKEN не похож на токен бота. Скопируйте его целиком из сообщения @BotFather: цифры, двоеточие, длинная строка.
process-wrong-admin-ids = ADMIN_IDS: нужны числовые номера в Telegram через запятую, например 123456789,987654321. Имя вида @anna не подходит.
process-wrong-data-dir = DATA_DIR: нужен путь к папке для данных, например ./data.
process-wrong-database-url = DATABASE_URL: нужен адрес вида postgresql://имя:пароль@сервер:5432/база.
process-wrong-webhook-url = WEBHOOK_URL: нужен адрес, который начинается с https:// и ведёт к этому боту из интернета.
process-wrong-webhook-secret = WEBHOOK_SECRET: нужно от 32 до 256 знаков: латинские буквы, цифры, «_» и «-».
process-missing-webhook-secret = Задан WEBHOOK_URL, но нет WEBHOOK_SECRET: придумайте строку из 32 знаков или больше (латинские буквы и цифры).
process-wrong-port = PORT: нужно число от 0 до 65535, обычно 3000.
process-wrong-telegram-api-root = TELEGRAM_API_ROOT: нужен адрес сервера Bot API, например https://api.telegram.org.
process-wrong-log-level = LOG_LEVEL: возможны только { $allowed }.
process-wrong-default-locale = DEFAULT_LOCALE: возможны только { $allowed }.
process-no-admins = ADMIN_IDS не задан: школу пока некому создать. Укажите там свой номер в Telegram и запустите бота снова.

process-already-runs = Бот уже работает с этой папкой или базой данных ({ $where }). Второй раз запускать не нужно; сначала остановите первый.
process-already-starting = В папке { $folder } уже идёт запуск. Подождите минуту и попробуйте ещё раз.
process-lock-lost = Связь с базой данных прерывалась, и за это время с ней начал работать другой запуск бота. Этот останавливается.
process-port-taken = Порт { $port } занят другой программой. Освободите его или укажите другой в переменной PORT.
process-port-denied = Порт { $port } этому пользователю недоступен. Укажите в переменной PORT число от 1024.

process-folder-not-writable = В папку { $folder } нельзя писать. Дайте на неё права пользователю, от которого запускаете бота, или укажите другую папку в DATA_DIR.
process-data-unreachable = PostgreSQL работает от пользователя postgres, а ему нельзя войти в папку { $folder }. Укажите в DATA_DIR другое место, например /var/lib/nastavnik, или запустите бота от обычного пользователя.
process-programs-unreachable = PostgreSQL работает от пользователя postgres, а ему нельзя войти в папку { $folder }. Перенесите бота в другое место, например в /opt/nastavnik, или запустите его от обычного пользователя.
process-no-postgres-user = PostgreSQL не работает от root, а создать пользователя postgres не получилось. Запустите бота от обычного пользователя.
process-no-postgres-here = Для этой системы ({ $system }) нет встроенного PostgreSQL. Укажите в DATABASE_URL адрес своей базы данных.
process-postgres-secret-lost = В папке { $folder } есть база данных, но нет файла postgres.json с паролем к ней. Верните его из резервной копии.
process-postgres-failed = Встроенный PostgreSQL не запустился. Подробности в файле { $file }. Последнее, что он сообщил: { $reason }
process-database-unreachable = База данных по адресу из DATABASE_URL не отвечает: { $reason }. Проверьте адрес, имя, пароль и доступность сервера.
process-database-wrong-zone = База данных не принимает часовой пояс UTC для соединения (сейчас { $zone }). Уберите свои настройки часового пояса из DATABASE_URL.
process-migration-changed = Изменение базы данных «{ $name }» уже применено, а его файл с тех пор переписан. Верните прежнюю версию программы или начните с новой базы данных.
process-migration-unknown = База данных новее программы: в ней есть изменение «{ $name }». Установите свежую версию программы.
process-migration-failed = Не удалось применить изменение базы данных «{ $name }»: { $reason }. База осталась такой, какой была.

process-starting = Запускаю «Наставника»…
process-started-bot = Бот @{ $username } работает. Состояние: { $address }/readyz. Остановить: Ctrl+C.
process-started-playground = BOT_TOKEN не задан, поэтому открыта площадка для проб. Откройте в браузере: { $address }. Остановить: Ctrl+C.
process-no-playground = BOT_TOKEN не задан, а площадки для проб в этой сборке нет. Укажите токен бота от @BotFather.
process-stopping = Останавливаюсь…
process-stopped = Остановлен.
process-unexpected = Бот остановлен из-за ошибки: { $reason }. Подробности в журнале выше.

process-setup-node = Нужен Node.js 20.19 или новее, а здесь { $version }. Возьмите свежую версию на nodejs.org.
process-setup-installing = Ставлю пакеты, это один раз и до минуты…
process-setup-install-failed = Пакеты не установились. Проверьте интернет и свободное место и запустите ту же команду снова.
process-setup-bot-runs = Пакеты пора обновить, но из этой папки сейчас работает бот (процесс { $pid }). Остановите его и запустите ту же команду снова.
process-setup-generating = Готовлю { $what }…
process-setup-generate-failed = Не получилось подготовить: { $what }. Что сказала программа, видно выше.
process-setup-client = доступ к базе данных
process-setup-texts = тексты
process-token-refused = Telegram не принимает BOT_TOKEN. Возьмите свежий токен у @BotFather и запустите бота снова.
process-second-poller = Бот с этим токеном уже работает в другом месте. Остановите его там или создайте второго бота у @BotFather.
