### Cómo salir rápido, dicho una sola vez en la primera pantalla. Corto, tranquilo y honesto.

leave-told-title = Si alguien entra en el cuarto
# En los teclados de Estados Unidos la tecla dice “Shift”. “Mayús” se confunde con Caps Lock.
leave-told-how = Usa el botón “Salir rápido”, o presiona tres veces la tecla Shift. Una página en blanco cubre la pantalla de inmediato, y lo que hiciste aquí se olvida.
leave-told-button = Usa el botón “Salir rápido”. Una página en blanco cubre la pantalla de inmediato, y lo que hiciste aquí se olvida.
leave-told-not = No puede ocultar que este programa está en la computadora, ni lo que alguien ya vio.
leave-told-read = Entiendo
