### Ang pahinang “Manatiling updated sa mga posisyon ng MHA”. Tapat ito tungkol sa kung ano ang nabasa, kailan, at ano ang hindi sinuri.

positions-name = Mga posisyon ng MHA
    .about = Kung ano ang sinasabi ng Mental Health America na pinaninindigan nito, saan ito mahahanap, at paano ito matitiyak.
positions-found = Isang posisyong gusto kong tandaan
    .hint = Ang pangalan nito, ang petsa nito, at ang araw na nabasa mo ito.
positions-title = Manatiling updated sa mga posisyon ng MHA
positions-what = Sinasabi ng isang posisyon kung ano ang gustong mabago ng Mental Health America (MHA), at kung bakit. Ang Public Policy Committee at ang Board ng MHA ang nagpapasya rito.
positions-where = Kung saan inilalathala ng MHA ang mga ito
positions-address = Page ng MHA tungkol sa patakaran: https://mhanational.org/public-policy (na-save na kopya, nabasa noong Nobyembre 27, 2026)
positions-moved = Inilipat na dati ng MHA ang mga page nito. Kung hindi gumana ang address, hanapin ang “position statements” sa mhanational.org.
positions-seen = Tatlong nabasa namin
positions-copies = Binasa namin ang simula ng bawat isa sa na-save na kopya, noong Nobyembre 27, 2026. Wala kaming nakitang petsa, kaya tiyakin ang bawat isa. Sa amin ang mga salitang ito, hindi sa MHA.
positions-culture = Position Statement 18: Dapat igalang ng pangangalaga ang mga kultura ng mga tao at tumugma ito sa mga wika nila. Dapat kasing-iba-iba ng mga taong pinaglilingkuran nila ang mga board at staff.
positions-peers = Position Statement 37: Dapat gawing bahagi ng pangangalaga ng mga state at komunidad ang suporta mula sa kapwa na may pinagdaanan din.
positions-racism = Pahayag ng Board: Sinasabi ng MHA na kumikilos ito laban sa rasismo at para sa patas na health care.
positions-packs = Mula sa mga pakete sa computer na ito
positions-dated = Petsa nito: { $date }. Galing sa isang pakete. Gumawa ng pakete: { $publisher }.
positions-old = Mahigit 12 buwan na ito. Humanap muna ng mas bagong posisyon bago mo ito gamitin.
positions-check = Bago ka gumamit ng isang posisyon
positions-check-old = Hinanap ko ang petsa nito. Kung mahigit 12 buwan na ito, o walang petsa, humanap ako ng mas bago.
positions-check-name = Binabanggit ko ang MHA, ang numero ng posisyon, at ang petsa nito.
positions-note = Posisyon, petsa nito, at araw na nabasa ko ito:
