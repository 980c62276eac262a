observations-template-default = Лист школы

observations-criterion-goals = Цели урока ясны и посильны
observations-criterion-content = Содержание верно и доступно
observations-criterion-methods = Приёмы и средства разнообразны
observations-criterion-differentiation = Задания разного уровня
observations-criterion-structure = Этапы урока связаны
observations-criterion-assessment = Оценивание по критериям
observations-criterion-communication = Общение и атмосфера
observations-criterion-time = Время используется с пользой
observations-mark-0 = не видно
observations-mark-1 = отчасти
observations-mark-2 = видно
