### Hacer un papel eligiendo y escribiendo: las preguntas de antes, y lo que se puede hacer con sus palabras.

make-forgotten = Lo que elijas y escribas aquí se olvida cuando cierras esta ventana o usas “Salir rápido”.
make-line-hint = Puedes dejarlo vacío. Entonces el papel tiene una línea para escribir.
make-text-hint = Tus palabras quedan en el papel tal como las escribes. El programa no las traduce.
make-see = Verlo en papel
make-anew = Empezar de nuevo
make-lead-english = El inglés va primero: es para la oficina que lo lee. Tu idioma va al lado.
make-keep-how = Para guardar en tus notas privadas lo que escribiste aquí, ábrelas primero y después regresa.
