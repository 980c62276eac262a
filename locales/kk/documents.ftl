# Кез келген құжатта болатын жазулар
document-page = { $pages } беттің { $page }-беті
document-date-blank = 20____ ж. «____» ______________
