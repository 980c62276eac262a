# Өлшемдер сабақтан сабаққа қалай өзгереді.
lesson-trend-open = 📊 Сабақтар қалай өзгерді
lesson-trend-title = 📊 Сабақтар қалай өзгерді: { $who }
lesson-trend-none = Бір парақ бойынша әңгімесі өткен кемінде екі сабақ керек.
lesson-trend-facts = { $sheet }, бағалар 0–{ $max } · сабақ: { $count }, { $from } — { $to }
lesson-trend-line = { $criterion }: { $first } → { $last } · орташа { $mean }
lesson-trend-no-criteria = Әзірге бірде-бір өлшем екі рет бағаланған жоқ.
lesson-trend-picture = 📈 Сурет
lesson-trend-picture-title = Сабақтар: { $who }, бағалар 0-ден { $max }-ге дейін
lesson-trend-caption =
    📊 { $who } · сабақ саны: { $count }
    Өскен өлшем: { $up }, өзгермеген: { $same }, төмендеген: { $down }
    Тек жұптың екі жағы көреді.
lesson-means-title = 📊 Мектеп сабақтары қалай өзгерді
lesson-means-facts = { $sheet }, бағалар 0–{ $max } · { $terms }
lesson-means-line = { $criterion }: { $means }
lesson-means-withheld = Мұғалім саны бестен аз болса, орташа көрсетілмейді.
lesson-means-how = Сабағына қатысқан мұғалімдер бойынша орташа.
lesson-means-none-yet = Орташа сандар бірінші тоқсан аяқталған соң шығады.
lesson-means-none = Тоқсанда кемінде бес мұғалімнің сабағына қатысқанда орташа сандар көрсетіледі.
lesson-means-next = Келесі сандар: { $day } өткен соң
lesson-means-picture-title = Мектеп бойынша орташа, бағалар 0-ден { $max }-ге дейін
lesson-means-caption =
    📊 { $sheet }: мектеп бойынша орташа
    Мұғалім саны бестен аз өлшемдер көрсетілмеген.
