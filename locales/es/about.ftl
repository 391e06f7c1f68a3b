### Sobre el programa y créditos.

about-title = Programa y créditos
about-what = { -app-name } es una guía de atención de salud mental y apoyo en comunidad. Funciona sin internet y no guarda nada sobre ti.
about-why = Responde a los “Calls to Action for BIPOC Mental Health” (llamados a la acción por la salud mental de las personas negras, indígenas y de color) de Mental Health America. Sobre todo, al llamado a dar ayuda en los idiomas que habla la gente. Mental Health America no ha revisado ni aprobado este programa.
about-not-medical = No da consejos médicos ni toma el lugar de una persona que pueda ayudarte.
about-name-title = Por qué se llama “{ -app-name }”
about-name = En inglés quiere decir “muchas puertas”. Clínica, familia, círculo, fe, línea de ayuda: más de una puerta lleva a la ayuda, y ninguna es la equivocada.
about-privacy-title = Lo que guarda
about-privacy = Nada de lo que escribes, abres o buscas queda anotado. Nunca usa la red.
about-privacy-limits = No puede ocultar que el programa está instalado. Tampoco puede protegerte de un programa espía ni de alguien que mire la pantalla.
about-facts-title = Qué tanto confiar en los datos
about-facts = Fecha en que se reunieron los datos: { $date }. Salieron de las fuentes que se nombran en cada ficha. No se ha llamado a todos los números para comprobarlos. Cada ficha muestra qué tan vieja es su fuente.
about-translations-title = Traducciones
about-translations = Los textos marcados como borrador automático los escribió una máquina, y ninguna persona que hable el idioma los ha revisado. Si puedes ayudar, la carpeta “locales” explica cómo.
about-standing = { $language }: { $trusted } con revisión, { $machine } en borrador automático, { $other } en espera de revisión
about-standing-critical = Textos traducidos sobre peligro, seguridad y derechos: { $there } de { $total }.
about-credits-title = Reconocimiento
about-credits = Las prácticas de sanación pertenecen a las comunidades de donde vienen. En este programa, cada práctica lleva el nombre de su comunidad, y ese nombre la acompaña dondequiera que aparezca.
about-sources-title = Dónde se leyeron los datos
about-works-title = Obras de otras personas dentro de este programa
about-work = { $name } { $version }, { $licence }
about-licence-title = Licencias
about-licence = El programa tiene licencia MIT o Apache-2.0, la que prefieras. Sus textos y traducciones tienen licencia Creative Commons Atribución 4.0 (CC BY 4.0).
about-version = Versión { $version }
about-data-title = Datos que otras personas reunieron y que usa este programa
about-data = { $name } ({ $licence }). Fuente: { $source }
