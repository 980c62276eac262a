# What whoever runs the bot sees: one line for each reason not to start.
process-wrong-bot-token = BOT_TOKEN does not look like a bot token. Copy all of it from @BotFather’s message: digits, a colon, a long string.
process-wrong-admin-ids = ADMIN_IDS must hold numeric Telegram ids separated by commas, such as 123456789,987654321. A name like @anna will not do.
process-wrong-data-dir = DATA_DIR must be the path of a folder for the data, such as ./data.
process-wrong-database-url = DATABASE_URL must look like postgresql://name:password@server:5432/database.
process-wrong-webhook-url = WEBHOOK_URL must start with https:// and lead to this bot from the internet.
process-wrong-webhook-secret = WEBHOOK_SECRET must have 32 to 256 characters: Latin letters, digits, “_” and “-”.
process-missing-webhook-secret = WEBHOOK_URL is set but WEBHOOK_SECRET is not: make up 32 or more Latin letters and digits.
process-wrong-port = PORT must be a number from 0 to 65535, usually 3000.
process-wrong-telegram-api-root = TELEGRAM_API_ROOT must be the address of a Bot API server, such as https://api.telegram.org.
process-wrong-log-level = LOG_LEVEL must be one of { $allowed }.
process-wrong-default-locale = DEFAULT_LOCALE must be one of { $allowed }.
process-no-admins = ADMIN_IDS is not set: nobody can create a school yet. Put your Telegram id there and start the bot again.

process-already-runs = The bot already runs with this folder or database ({ $where }). There is no need to start it twice; stop the first one before starting another.
process-already-starting = A start is already going on in { $folder }. Wait a minute and try again.
process-lock-lost = The connection to the database was lost, and meanwhile another start of the bot took over. This one stops.
process-port-taken = Port { $port } is used by another program. Free it or name another in the variable PORT.
process-port-denied = This user may not use port { $port }. Put a number from 1024 up into the variable PORT.

process-folder-not-writable = The folder { $folder } can’t be written to. Give the user who starts the bot rights to it, or name another folder in DATA_DIR.
process-data-unreachable = PostgreSQL runs as the user postgres, who can’t enter the folder { $folder }. Name another place in DATA_DIR, such as /var/lib/nastavnik, or start the bot as an ordinary user.
process-programs-unreachable = PostgreSQL runs as the user postgres, who can’t enter the folder { $folder }. Move the bot elsewhere, for example to /opt/nastavnik, or start it as an ordinary user.
process-no-postgres-user = PostgreSQL does not run as root, and the user postgres could not be created. Start the bot as an ordinary user.
process-no-postgres-here = There is no built-in PostgreSQL for this system ({ $system }). Put the address of your own database into DATABASE_URL.
process-postgres-secret-lost = The folder { $folder } holds a database but not the file postgres.json with its password. Bring it back from a backup.
process-postgres-failed = The built-in PostgreSQL did not start. See the file { $file }. The last thing it said: { $reason }
process-database-unreachable = The database at DATABASE_URL does not answer: { $reason }. Check the address, the name, the password and that the server is up.
process-database-wrong-zone = The database refuses the time zone UTC for a connection (it is { $zone }). Remove time zone settings from DATABASE_URL.
process-migration-changed = The database change “{ $name }” is applied already, but its file was rewritten since. Bring back the previous version of the program or start with a new database.
process-migration-unknown = The database is newer than the program: it has the change “{ $name }”. Install the current version of the program.
process-migration-failed = The database change “{ $name }” failed: { $reason }. The database was left as it was.

process-starting = Starting Nastavnik…
process-started-bot = The bot @{ $username } is running. Its state: { $address }/readyz. To stop: Ctrl+C.
process-started-playground = BOT_TOKEN is not set, so the playground is open. Open in a browser: { $address }. To stop: Ctrl+C.
process-no-playground = BOT_TOKEN is not set, and this build has no playground. Set the bot’s token from @BotFather.
process-stopping = Stopping…
process-stopped = Stopped.
process-unexpected = The bot was stopped by an error: { $reason }. Details are in the log above.

process-setup-node = Node.js 20.19 or newer is needed, and this is { $version }. Get a current version from nodejs.org.
process-setup-installing = Installing packages: once only, up to a minute…
process-setup-install-failed = The packages could not be installed. Check the internet connection and free space, and run the same command again.
process-setup-bot-runs = The packages need updating, but a bot runs from this folder (process { $pid }). Stop it and run the same command again.
process-setup-generating = Preparing { $what }…
process-setup-generate-failed = Could not prepare { $what }. What the program said is above.
process-setup-client = access to the database
process-setup-texts = texts
process-token-refused = Telegram does not accept BOT_TOKEN. Take a fresh token from @BotFather and start the bot again.
process-second-poller = A bot with this token is already running elsewhere. Stop it there or make a second bot with @BotFather.
