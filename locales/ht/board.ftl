board-open = Tablo “Men lang mwen pale”
board-about = Yon fèy pou resepsyon an. Chak moun ki vini lonje dwèt sou lang li pale a, epi ou konnen ki entèprèt pou rele.
# “Lang” se tongue tou: se poutèt sa “lang ou pale a”.
board-title = Lonje dwèt ou sou lang ou pale a
board-speak = Mwen pale kreyòl ayisyen.
board-interpreter = Tanpri, jwenn yon entèprèt pou mwen.
board-staff = Pou anplwaye yo: rele entèprèt la anvan ou kontinye. Pa mande ni timoun ni fanmi pou fè entèprèt.
