### Ce qu’il est bon de savoir sur ce que vous avez donné. Jamais des pannes.

notice-query_cut = Votre question était très longue. Nous n’avons utilisé que le début.
notice-characters_removed = Votre question contenait des caractères invisibles. Nous les avons laissés de côté.
notice-locale_unknown = La langue « { $tag } » n’existe pas ici. L’anglais s’affiche à la place.
notice-library_damaged = La bibliothèque de cet ordinateur était abîmée. Elle a été mise de côté, pas supprimée, et la bibliothèque incluse dans le programme la remplace.
notice-library_too_new = La bibliothèque de cet ordinateur a été faite par une version plus récente de ce programme. La bibliothèque incluse dans le programme la remplace.
notice-library_nowhere = Il n’y a pas d’endroit où écrire sur cet ordinateur. La bibliothèque incluse dans le programme sert à la place.
notice-locale_broken = { $file }, ligne { $line } : cette partie ne peut pas être lue, le texte inclus dans le programme la remplace. { $detail }
notice-locale_too_big = { $file } dépasse 1 MB et n’a pas été pris en compte.
notice-locale_too_deep = { $file } a trop de niveaux imbriqués et n’a pas été pris en compte.
notice-locale_not_text = { $file } n’est pas du texte UTF-8 et n’a pas été pris en compte.
notice-locale_bad_tag = « { $folder } » n’est pas le nom d’une langue. Les dossiers s’appellent par exemple es ou zh-Hans.
