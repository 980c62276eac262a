# Всё, что бывает в любом документе
document-page = стр. { $page } из { $pages }
document-date-blank = «____» ______________ 20____ г.
