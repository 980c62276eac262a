# Как меняются критерии от урока к уроку.
lesson-trend-open = 📊 Как меняются уроки
lesson-trend-title = 📊 Как меняются уроки: { $who }
lesson-trend-none = Картина появится после двух уроков по одному листу, когда по ним прошли беседы.
lesson-trend-facts = { $sheet }, отметки 0–{ $max } · уроков: { $count }, { $from } — { $to }
lesson-trend-line = { $criterion }: { $first } → { $last } · среднее { $mean }
lesson-trend-no-criteria = Пока ни один критерий не отмечен дважды.
lesson-trend-picture = 📈 Картинка
lesson-trend-picture-title = Уроки: { $who }, отметки от 0 до { $max }
lesson-trend-caption =
    📊 { $who } · уроков: { $count }
    Критериев выросло: { $up }, без изменений: { $same }, ниже: { $down }
    Видит только пара.
lesson-means-title = 📊 Как меняются уроки школы
lesson-means-facts = { $sheet }, отметки 0–{ $max } · { $terms }
lesson-means-line = { $criterion }: { $means }
lesson-means-withheld = Где учителей меньше пяти, среднее не показывается.
lesson-means-how = Среднее по учителям, чьи уроки посетили.
lesson-means-none-yet = Средние появятся, когда закончится { $kind ->
        [trimester] первый триместр
       *[term] первая четверть
    }.
lesson-means-none = Средние показываются, когда за { $kind ->
        [trimester] триместр
       *[term] четверть
    } посетили уроки хотя бы пяти учителей.
lesson-means-next = Следующие цифры: после { $day }
lesson-means-picture-title = Средние по школе, отметки от 0 до { $max }
lesson-means-caption =
    📊 { $sheet }: средние по школе
    Критерии, по которым учителей меньше пяти, не показаны.
