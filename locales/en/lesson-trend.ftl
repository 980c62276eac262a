# How criteria go from lesson to lesson.
lesson-trend-open = 📊 How the lessons go
lesson-trend-title = 📊 How the lessons go: { $who }
lesson-trend-none = At least two lessons on one sheet are needed, talked over afterwards.
lesson-trend-facts = { $sheet }, marks 0–{ $max } · lessons: { $count }, { $from } — { $to }
lesson-trend-line = { $criterion }: { $first } → { $last } · mean { $mean }
lesson-trend-no-criteria = No criterion has been marked twice yet.
lesson-trend-picture = 📈 Picture
lesson-trend-picture-title = Lessons: { $who }, marks from 0 to { $max }
lesson-trend-caption =
    📊 { $who } · lessons: { $count }
    Criteria that rose: { $up }, unchanged: { $same }, lower: { $down }
    Only the two of the pair see this.
lesson-means-title = 📊 How the school’s lessons go
lesson-means-facts = { $sheet }, marks 0–{ $max } · { $terms }
lesson-means-line = { $criterion }: { $means }
lesson-means-withheld = Where there are fewer than five teachers, no mean is shown.
lesson-means-how = The mean over teachers whose lessons were visited.
lesson-means-none-yet = Means will appear when the first term is over.
lesson-means-none = Means are shown when lessons of at least five teachers were visited in a term.
lesson-means-next = The next numbers come after { $day }
lesson-means-picture-title = The school’s means, marks from 0 to { $max }
lesson-means-caption =
    📊 { $sheet }: the school’s means
    Criteria with fewer than five teachers are not shown.
