# What any document has
document-page = page { $page } of { $pages }
document-date-blank = ____ ______________ 20____
