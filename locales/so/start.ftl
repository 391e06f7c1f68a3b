### Shaashadda ugu horreysa: doorashada luqadda.

start-title = Dooro luqaddaada
start-nothing-kept = Waxa aad halkan ku samayso lama qoro, haddii aadan adigu codsan.
start-go-on = Sii wad
start-machine = turjumaad mashiin
start-made-up = tijaabo ah
