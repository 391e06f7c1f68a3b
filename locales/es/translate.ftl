### El taller de traducción: quien sabe un idioma escribe en él las palabras del programa, texto por texto. Puede ser alguien que
### sabe poco de computadoras. Un “texto” es una frase o un rótulo del programa. Palabras sencillas en todas partes.

## El comienzo.

translate-title = Traducir
translate-about = Aquí puedes escribir las palabras de este programa en tu idioma, un texto a la vez. No necesitas cuenta ni internet. Todo lo que escribes se queda en una carpeta que tú eliges, hasta que lo entregues.
translate-folder = Carpeta para guardar tu trabajo
translate-folder-about = Una carpeta solo para esto, quizás en una memoria USB. Si ya trabajaste aquí antes, elige otra vez la misma carpeta.
translate-language-other = Un idioma que todavía no está aquí
translate-tag = Código corto del idioma
translate-tag-about = Dos o tres letras, por ejemplo so para el somalí. Si el idioma se escribe con más de un tipo de letra, agrega cuál, por ejemplo pa-Arab.
translate-own-name = Cómo se llama el idioma, escrito en sus propias letras
translate-english-name = Cómo se llama en inglés
translate-open = Abrir

## La lista de textos.

translate-counts = Cómo va el trabajo
translate-counts-all = Todos los textos
translate-counts-critical = Textos delicados
translate-critical-about = Los textos delicados los leen personas en peligro, o dicen a qué tienen derecho por ley. Tómate tu tiempo con esos.
translate-counts-total = En total
translate-standing-missing = Sin traducir
translate-standing-source_changed = El inglés cambió
translate-standing-machine = Borrador automático
translate-standing-unreviewed = Sin revisión de otra persona
translate-standing-trusted = Revisado
translate-critical = Delicado
translate-unsaved = Sin guardar
translate-search = Buscar en el inglés
translate-filter-standing = Mostrar
translate-filter-area = Parte del programa
# “Todo” aparece también en translate-none: usa la misma palabra.
translate-filter-all = Todo
translate-shown =
    { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }
translate-none = No hay ningún texto así. Elige “Todo” para ver más.
translate-more = Mostrar más
translate-undo = Deshacer lo último que guardé
translate-undone = Se deshizo lo último que guardaste.
translate-close = Cerrar el taller de traducción
translate-close-unsaved =
    { $count ->
        [one] Escribiste en { $count } texto y no guardaste. Si cierras ahora, se pierde lo que escribiste.
       *[other] Escribiste en { $count } textos y no guardaste. Si cierras ahora, se pierde lo que escribiste.
    }

## Un texto.

translate-to-list = Volver a la lista
translate-previous = Anterior
translate-next = Siguiente
translate-english = Inglés
translate-pills-about = Las palabras en un recuadro las pone el programa. Presiona una para ponerla en tu texto.
translate-notes = Notas
translate-before = El texto de antes
translate-after = El texto de después
translate-where = Dónde aparece
translate-changes = Qué cambió en el inglés
translate-changes-gone = Se quitó:
translate-changes-new = Se agregó:
translate-changes-unknown = El inglés cambió. No se guardó cómo era antes, así que léelo todo.
translate-glossary = Palabras que ya se eligieron
translate-memory = Textos parecidos
translate-memory-use = Usar estas palabras
translate-yours = En { $language }
translate-yours-part = La parte “{ $part }”
translate-one-for-all = Las mismas palabras para todas las cantidades
translate-form = Para cantidades como { $numbers }
translate-form-only = Solo para la cantidad { $number }
translate-form-rest = Para todas las demás cantidades
translate-preview = Cómo se va a ver
translate-must = Por favor, corrige esto:
translate-may = Por favor, mira esto otra vez:
translate-finding-here = Dice:
translate-finding-wanted = Debe decir:
translate-name = Tu nombre, o uno que tú elijas
translate-name-about = Se guarda junto con tus palabras. Puedes dejarlo vacío. El programa lo olvida cuando lo cierras.
translate-save = Guardar
translate-save-still = Guardar: mis palabras siguen sirviendo
translate-saved = Guardado. El programa ya lo dice así.
translate-not-saved = Todavía no está guardado. Corrige primero lo que está señalado.
translate-draft = Estas palabras todavía no están guardadas.
translate-draft-drop = Volver a las palabras guardadas
translate-review = Lo leí y respondo por este texto
translate-review-about = Esto lo hace una segunda persona que sabe el idioma, y escribe su nombre arriba. Nadie puede revisar sus propias palabras.
translate-reviewed = Anotado. Ya cuenta como revisado.
translate-made-human = Traducido por { $name }, { $date }.
translate-made-unnamed = Traducido por una persona que no dio su nombre, { $date }.
translate-made-machine = Borrador hecho por una máquina, { $date }.
translate-read-by = Leído por { $name }, { $date }.

## Ver las palabras en el programa.

translate-see = Verlo en el programa
# El nombre llega en su propio idioma; por eso va después de dos puntos.
translate-strip = Estás viendo el programa en este idioma: { $language }.
translate-strip-back = Volver al taller de traducción

## Entregar.

translate-hand-back = Entregar mi trabajo
translate-hand-back-about = Todo lo que hay en este idioma va en un solo archivo. Dáselo a las personas que te dieron el programa, en una memoria USB o como quieras.
translate-take-in = Agregar el trabajo de otra persona
translate-take-in-about = Elige el archivo que entregó la otra persona. Lo nuevo que traiga se agrega. Si tú y la otra persona cambiaron el mismo texto, aquí lo ves y tú decides.
translate-taken-in = Textos que cambiaron: { $changed }. Textos nuevos: { $added }.
translate-disputes =
    { $count ->
        [one] Tú y la otra persona cambiaron { $count } texto. ¿Qué palabras se quedan?
       *[other] Tú y la otra persona cambiaron { $count } textos. ¿Qué palabras se quedan?
    }
translate-dispute-base = Antes:
translate-dispute-ours = Dejar las mías
translate-dispute-theirs = Usar las de la otra persona
translate-dispute-done = Usar lo que elegí

## Dónde aparece un texto: imágenes de las pantallas reales, en inglés, al lado de cada texto que se traduce.

translate-where-alt = Imagen { $number } de { $total }: una pantalla del programa, con un recuadro alrededor de este texto.
translate-where-more =
    { $count ->
        [one] También está en { $count } lugar más.
       *[other] También está en { $count } lugares más.
    }
translate-where-next = Mostrar el siguiente lugar
translate-where-spoken = Este texto no se ve. Los lectores de pantalla lo dicen en voz alta cuando llegan a lo que está en el recuadro.
translate-where-none = No hay imagen de dónde aparece este texto.
