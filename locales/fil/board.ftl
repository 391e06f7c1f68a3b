board-open = Board na “Ito ang wika ko”
board-about = Isang pahina para sa front desk ninyo. Ituturo ng bawat lalapit kung alin ang wika niya, at malalaman ninyo kung anong interpreter ang tatawagan.
# “Ituro ang wika” ay puwedeng basahing “teach”. Kaya “kung alin”.
board-title = Ituro ang wikang sinasalita mo
# “Po” sa mga sasabihin ng bisita sa staff: ganito makiusap nang magalang.
board-speak = Nagsasalita po ako ng Filipino (Tagalog).
board-interpreter = Pakihanapan po ako ng interpreter.
board-staff = Para sa staff: tawagan muna ang interpreter bago magpatuloy. Huwag gawing interpreter ang bata o kamag-anak.
