start-title = Chwazi lang ou
start-nothing-kept = Anyen ou fè isit la pa rete ekri, sof si ou mande sa.
start-go-on = Kontinye
start-machine = vèsyon machin
start-made-up = pou fè tès
