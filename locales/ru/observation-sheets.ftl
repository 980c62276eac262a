# Листы наблюдения школы: свои критерии, отметки, языки.
sheets-school-button = 👁 Листы наблюдения
sheets-title = 👁 Листы наблюдения школы
sheets-one-offered = По этому листу записывают уроки.
sheets-several-offered = Уроки записывают по одному из них: лист выбирает тот, кто был на уроке.
sheets-withdrawn = { $name } (убран)
sheets-new = Новый лист
sheets-card =
    👁 { $name } · отметки 0–{ $max }
    Критериев: { $count }
sheets-line = { $n }. { $text }
sheets-meanings = Отметки: { $words }
sheets-card-facts = Версия { $version } · уроков по листу: { $observed }
sheets-old-version = Это прежняя версия: по ней остались записанные уроки.
sheets-not-offered = Сейчас не предлагается.
sheets-edit = Изменить лист
sheets-copy = Сделать новый на его основе
sheets-withdraw = Убрать из предлагаемых
sheets-offer = Снова предлагать
sheets-toast-withdrawn = Убран. Записанные уроки остались.
sheets-toast-offered = Лист снова предлагается.
sheets-saved = Лист сохранён.
sheets-save = Сохранить лист
sheets-check =
    👁 { $name } · отметки 0–{ $max }
    Критериев: { $count }
sheets-check-how = Верно? Критерий можно изменить по его номеру.
sheets-check-how-version = Сохранится новая версия; записанные уроки останутся на прежней.
sheets-set-name = Название
sheets-set-max = Отметки
sheets-set-criteria = Прислать критерии заново
sheets-add-language =
    Добавить: { $locale ->
        [kk] Қазақша
        [en] English
       *[ru] Русский
    }
sheets-ask-name =
    👁 Новый лист наблюдения
    Как он называется? До { $most } знаков, например: Лист урока математики
sheets-bad-name = Название — одна строка до { $most } знаков. Например: Лист урока математики
sheets-ask-criteria =
    👁 Пришлите критерии, по одному в строке, от 2 до { $most }.

    Можно таблицей: файл .xlsx или .csv до 1 МБ.
    Несколько языков — в столбцах: ru; kk; en
sheets-ask-max = 👁 Какие отметки ставить? «Не применимо» есть всегда.
sheets-ask-scale =
    👁 Что значит каждая отметка? { $count ->
        [one] { $count } строка
        [few] { $count } строки
       *[many] { $count } строк
    }, от 0 до { $max }.

    Например: не наблюдалось / отчасти / в полной мере
sheets-skip-scale = Хватит цифр
sheets-bad-scale = Нужно строк: { $count }, каждая до { $most } знаков. Например, первая: не наблюдалось
sheets-ask-words =
    👁 { $language } Пришлите перевод, строк: { $count }

    { $lines }
sheets-skip-words = Пропустить этот язык
sheets-bad-words = Нужно столько же строк, сколько показано: { $count }, каждая до { $most } знаков.
sheets-ask-one =
    👁 Критерий { $n }: «{ $text }»
    { $language } Напишите его по-новому одной строкой.
sheets-drop-one = Убрать критерий

sheets-file-tooBig = Файл больше 1 МБ. Пришлите таблицу поменьше или критерии сообщением, по одному в строке.
sheets-file-gone = Файл не открылся. Пришлите его ещё раз.
sheets-file-notTable = Это не таблица. Подойдёт файл .xlsx или .csv; старый .xls сохраните как .xlsx.
sheets-file-broken = Не получилось прочитать таблицу: файл повреждён или закрыт паролем. Сохраните его заново как .xlsx или .csv.
sheets-file-empty = Здесь пусто. Критерии ищу на первом листе, по одному в строке.
sheets-criteria-none = Здесь нет ни одного критерия. Пришлите их по одному в строке.
sheets-criteria-few = Нужно хотя бы два критерия, по одному в строке.
sheets-criteria-many = Критериев { $line }, а на листе помещается { $most }. Оставьте главные и пришлите ещё раз.
sheets-criteria-long = Длиннее { $most } знаков: «{ $line }…». Скажите короче и пришлите ещё раз.
sheets-criteria-repeated = Дважды: «{ $line }». Оставьте один раз и пришлите снова.
sheets-criteria-columns = Слишком много столбцов. Нужны только критерии: один столбец или три языка — ru; kk; en

sheets-refused-not-found = Этого листа уже нет.
sheets-refused-changed = Лист тем временем изменён. Показываю, что есть сейчас.
sheets-refused-many = Предлагается уже шесть листов. Уберите один, чтобы добавить новый.
sheets-refused-last = Это единственный лист: уроки записывают по нему. Сначала добавьте другой.
sheets-refused-bad = Лист не дописан: нужны название и хотя бы два критерия.
