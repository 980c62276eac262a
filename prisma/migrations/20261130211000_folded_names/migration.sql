-- Names are now searched without dots, and with Latin letters in a Cyrillic word taken for those they look like.
UPDATE "Person" SET "searchName" = trim(regexp_replace((
  SELECT string_agg(
    CASE WHEN word ~ '[a-z]' AND word ~ '[а-яѐ-ӿ]' THEN translate(word, 'abcehkmoptxyi', 'авсенкмортхуи') ELSE word END,
    ' ' ORDER BY place)
  FROM regexp_split_to_table("searchName", '[. ]+') WITH ORDINALITY AS words(word, place)
), ' +', ' ', 'g'))
WHERE "searchName" ~ '\.' OR ("searchName" ~ '[a-z]' AND "searchName" ~ '[а-яѐ-ӿ]');
