# How criteria go from lesson to lesson.
lesson-trend-open = 📊 How lessons are changing
lesson-trend-title = 📊 How lessons are changing: { $who }
lesson-trend-none = The picture appears after two lessons recorded on one sheet and talked over.
lesson-trend-facts = { $sheet }, marks 0–{ $max } · lessons: { $count }, { $from } — { $to }
lesson-trend-line = { $criterion }: { $first } → { $last } · mean { $mean }
lesson-trend-no-criteria = No criterion has been marked twice yet.
lesson-trend-picture = 📈 Picture
lesson-trend-picture-title = Lessons: { $who }, marks from 0 to { $max }
lesson-trend-caption =
    📊 { $who } · lessons: { $count }
    Criteria that rose: { $up }, unchanged: { $same }, lower: { $down }
    Only the pair sees this.
lesson-means-title = 📊 How school lessons change
lesson-means-facts = { $sheet }, marks 0–{ $max } · { $terms }
lesson-means-line = { $criterion }: { $means }
lesson-means-withheld = Where there are fewer than five teachers, no mean is shown.
lesson-means-how = The mean over teachers whose lessons were visited.
lesson-means-none-yet = Means will appear when the first { $kind ->
        [trimester] trimester
       *[term] term
    } is over.
lesson-means-none = Means are shown when lessons of at least five teachers were visited in a { $kind ->
        [trimester] trimester
       *[term] term
    }.
lesson-means-next = The next numbers come after { $day }
lesson-means-picture-title = The school’s means, marks from 0 to { $max }
lesson-means-caption =
    📊 { $sheet }: the school’s means
    Criteria with fewer than five teachers are not shown.
