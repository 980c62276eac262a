# Өлшемдер сабақтан сабаққа қалай өзгереді.
lesson-trend-open = 📊 Сабақтар қалай өзгерді
lesson-trend-title = 📊 Сабақтар қалай өзгерді: { $who }
lesson-trend-none = Көрініс бір парақпен жазылған, әңгімесі өткен екі сабақтан кейін шығады.
lesson-trend-facts = { $sheet }, бағалар 0–{ $max } · сабақ: { $count }, { $from } — { $to }
lesson-trend-line = { $criterion }: { $first } → { $last } · орташа { $mean }
lesson-trend-no-criteria = Әзірге бірде-бір критерий екі рет бағаланған жоқ.
lesson-trend-picture = 📈 Сурет
lesson-trend-picture-title = Сабақтар: { $who }, бағалар: 0–{ $max }
lesson-trend-caption =
    📊 { $who } · сабақ саны: { $count }
    Өскен критерий: { $up }, өзгермеген: { $same }, төмендеген: { $down }
    Мұны тек жұп көреді.
lesson-means-title = 📊 Мектеп сабақтары қалай өзгерді
lesson-means-facts = { $sheet }, бағалар 0–{ $max } · { $terms }
lesson-means-line = { $criterion }: { $means }
lesson-means-withheld = Мұғалім саны бестен аз болса, орташа көрсетілмейді.
lesson-means-how = Сабағына қатысқан мұғалімдер бойынша орташа.
lesson-means-none-yet = Орташа сандар бірінші { $kind ->
        [trimester] триместр
       *[term] тоқсан
    } аяқталған соң шығады.
lesson-means-none = { $kind ->
        [trimester] Триместрде
       *[term] Тоқсанда
    } кемінде бес мұғалімнің сабағына қатысқанда орташа сандар көрсетіледі.
lesson-means-next = Келесі сандар: { $day } өткен соң
lesson-means-picture-title = Мектеп бойынша орташа, бағалар: 0–{ $max }
lesson-means-caption =
    📊 { $sheet }: мектеп бойынша орташа
    Мұғалім саны бестен аз критерийлер көрсетілмеген.
