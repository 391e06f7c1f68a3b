### Una computadora compartida en un centro comunitario. Tranquilo y sencillo: lo leen de pie personas desconocidas.

kiosk-touch = Toca la pantalla o cualquier tecla para empezar
kiosk-erases = Lo que haces aquí se borra cuando te vas.
# “Cifras”, porque “números” son los de teléfono.
kiosk-tally = Este centro cuenta qué tipos de ayuda busca la gente, y en qué idioma. Las cifras se cambian un poco a propósito. Nunca se guarda lo que escribes ni quién eres. Nunca se cuenta nada sobre crisis, violencia o inmigración.
kiosk-done = Ya terminé: borrar
kiosk-done-about = Termina tu visita y borra lo que hiciste aquí.
kiosk-warning-title = ¿Sigues aquí?
kiosk-warning-left =
    { $seconds ->
        [one] Tu visita se borrará en { $seconds } segundo.
       *[other] Tu visita se borrará en { $seconds } segundos.
    }
kiosk-warning-how = Toca la pantalla o cualquier tecla para seguir.
kiosk-stay = Sigo aquí
kiosk-print-about = La hoja sale por la impresora del centro. Llévatela: cualquiera que pase puede leer lo que queda en la bandeja.
kiosk-print-none = En este centro no se puede imprimir. Puedes leer el número en la pantalla, o escanear el código cuadrado con un teléfono.
kiosk-staff-title = Para el personal
kiosk-staff-about = Esta parte se abre con un número. Quienes visitan el centro no la necesitan.
# keep: se dice igual en español
kiosk-staff-pin = PIN
kiosk-staff-update = Buscar paquetes más nuevos
kiosk-staff-close = Cerrar el programa
kiosk-staff-done = Listo.
kiosk-staff-wrong = Ese no es el número.
kiosk-staff-early = Es demasiado pronto para intentar otra vez.
kiosk-staff-wait =
    { $minutes ->
        [one] Intenta otra vez en { $minutes } minuto.
       *[other] Intenta otra vez en { $minutes } minutos.
    }
kiosk-staff-tally = Mostrar lo que se contó
kiosk-staff-take = Poner las cifras en la memoria USB
kiosk-staff-taken = Guardado en la memoria USB: { $file }
kiosk-tally-title = Lo que la gente no encontró, { $quarter }
kiosk-tally-early = Todavía no han terminado los primeros tres meses. Después se podrán mostrar cifras.
kiosk-tally-none = No hay ninguna cifra lo bastante grande para mostrarla.
kiosk-tally-need = Se buscó
kiosk-tally-language = Idioma
kiosk-tally-not-found = No se encontró
kiosk-tally-found = Se encontró
kiosk-tally-hidden = menos de { $least }
kiosk-tally-doubt = puede ser casualidad
kiosk-tally-about = Cada cifra se cambió un poco a propósito. La mayoría de las cifras verdaderas quedan a no más de { $margin } por encima o por debajo de la que se muestra. Se hizo así para que nadie pueda saber por ellas quién estuvo aquí.
kiosk-tally-other = Otros idiomas

kiosk-staff-brief = Poner un resumen de una página en la memoria USB
kiosk-staff-brief-print = Imprimir un resumen de una página
kiosk-brief-title = Lo que la gente necesitaba aquí y no encontró
kiosk-brief-what = En una computadora compartida de este centro comunitario, la gente busca ayuda para la salud mental en su propio idioma. Esta página muestra lo que buscó cuando la computadora no conocía ninguna ayuda en ese idioma.
kiosk-brief-table = Cuántas visitas terminaron sin ayuda en ese idioma. Cuanto más larga la barra, más visitas. Una barra vacía puede ser casualidad.
kiosk-brief-none = Ninguna cifra de estos tres meses es lo bastante grande para mostrarla. Eso protege a quienes estuvieron aquí: una cifra pequeña podría señalar a una sola persona. No significa que nadie necesitara nada.
kiosk-brief-are = Qué son estas cifras
kiosk-brief-visits = Cuentan visitas, no personas. Quien vino dos veces cuenta dos veces, y una sola visita puede contar para hasta tres tipos de ayuda.
kiosk-brief-hidden = Las cifras de menos de { $least } no se muestran, y no hay totales. Así nadie puede calcular una cifra oculta.
kiosk-brief-are-not = Qué no son estas cifras
kiosk-brief-never = Nunca se cuenta nada sobre crisis, violencia o inmigración. Esta página no dice nada de cuántas personas necesitan ayuda con eso.
kiosk-brief-absent = Esta página no lo muestra todo. Solo aparecen las cifras más grandes, y quienes nunca usaron esta computadora no están en ellas.
kiosk-brief-made = Hecho el { $date } con { -app-name }.
