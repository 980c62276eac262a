# A school's observation sheets: criteria of its own, marks, languages.
sheets-school-button = 👁 Observation sheets
sheets-title = 👁 Observation sheets of the school
sheets-one-offered = Lessons are recorded on this sheet.
sheets-several-offered = Lessons are recorded on one of these: whoever visited the lesson chooses the sheet.
sheets-withdrawn = { $name } (not offered)
sheets-new = New sheet
sheets-card =
    👁 { $name } · marks 0–{ $max }
    Criteria: { $count }
sheets-line = { $n }. { $text }
sheets-meanings = Marks: { $words }
sheets-card-facts = Version { $version } · lessons on this sheet: { $observed }
sheets-old-version = This is an older version: lessons recorded on it stay as they are.
sheets-not-offered = Not offered now.
sheets-edit = Change the sheet
sheets-copy = Make a new one from it
sheets-withdraw = No longer offer it
sheets-offer = Offer it again
sheets-toast-withdrawn = No longer offered. Lessons recorded on it stay.
sheets-toast-offered = The sheet is offered again.
sheets-saved = The sheet is saved.
sheets-save = Save the sheet
sheets-check =
    👁 { $name } · marks 0–{ $max }
    Criteria: { $count }
sheets-check-how = Is this right? To change a criterion, tap its number.
sheets-check-how-version = A new version will be saved; lessons already recorded keep theirs.
sheets-set-name = Name
sheets-set-max = Marks
sheets-set-criteria = Send the criteria again
sheets-add-language =
    Add: { $locale ->
        [kk] Qazaqsha
        [en] English
       *[ru] Russian
    }
sheets-ask-name =
    👁 A new observation sheet
    What is it called? Up to { $most } characters, for example: Maths lesson sheet
sheets-bad-name = The name is one line of up to { $most } characters. For example: Maths lesson sheet
sheets-ask-criteria =
    👁 Send the criteria, one a line, from 2 to { $most }.

    A table works too: an .xlsx or .csv file of up to 1 MB.
    Several languages go in columns: ru; kk; en
sheets-ask-max = 👁 Which marks are given? “Not applicable here” is always there.
sheets-ask-scale =
    👁 What does each mark mean? { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }, from 0 to { $max }.

    For example: not seen / in part / in full
sheets-skip-scale = Numbers are enough
sheets-bad-scale = Lines needed: { $count }, each of up to { $most } characters. For example, the first: not seen
sheets-ask-words =
    👁 { $language } Send the translation, lines: { $count }

    { $lines }
sheets-skip-words = Skip this language
sheets-bad-words = As many lines as are shown are needed: { $count }, each of up to { $most } characters.
sheets-ask-one =
    👁 Criterion { $n }: “{ $text }”
    { $language } Type the new wording in one line.
sheets-drop-one = Remove the criterion

sheets-file-tooBig = The file is over 1 MB. Send a smaller table, or the criteria as a message, one a line.
sheets-file-gone = The file did not open. Please send it once more.
sheets-file-notTable = This is not a table. An .xlsx or .csv file works; save an old .xls as .xlsx.
sheets-file-broken = I could not read the table: the file is damaged or has a password. Save it again as .xlsx or .csv.
sheets-file-empty = There is nothing here. I look for criteria on the first tab, one a line.
sheets-file-tooMany = The table has more than 500 rows or 50 columns. Leave only the criteria on the first tab and send it again.
sheets-file-tooHeavy = The table is too heavy, I could not read it. Copy the criteria into a new file, or send them as a message, one a line.
sheets-file-busy = I am reading other files now. Please send it again in a minute.
sheets-criteria-none = There is no criterion here. Send them one a line.
sheets-criteria-few = At least two criteria are needed, one a line.
sheets-criteria-many = There are { $line } criteria, and a sheet has room for { $most }. Keep the main ones and send them again.
sheets-criteria-long = Longer than { $most } characters: “{ $line }…”. Make it shorter and send again.
sheets-criteria-repeated = Twice: “{ $line }”. Keep it once and send again.
sheets-criteria-columns = Too many columns. Only criteria are needed: one column, or three languages — ru; kk; en

sheets-refused-notFound = This sheet is gone.
sheets-refused-changed = The sheet was changed meanwhile. This is how it is now.
sheets-refused-many = Six sheets are offered already. Stop offering one to add another.
sheets-refused-last = This is the only sheet: lessons are recorded on it. Add another one first.
sheets-refused-bad = The sheet is not finished: a name and at least two criteria are needed.
