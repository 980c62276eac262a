observations-template-default = Мектеп парағы

observations-criterion-goals = Сабақ мақсаты анық әрі қолжетімді
observations-criterion-content = Мазмұны дұрыс әрі түсінікті
observations-criterion-methods = Әдіс-тәсілдер алуан түрлі
observations-criterion-differentiation = Деңгейлік тапсырмалар бар
observations-criterion-structure = Сабақ кезеңдері байланысты
observations-criterion-assessment = Критерийлер бойынша бағалау
observations-criterion-communication = Қарым-қатынас және ахуал
observations-criterion-time = Уақыт тиімді пайдаланылады
observations-mark-0 = байқалмады
observations-mark-1 = ішінара
observations-mark-2 = байқалды
