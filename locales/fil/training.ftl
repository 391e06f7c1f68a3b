### Plano para sa training, gawa ng isang organisasyon para sa sarili nitong staff at mga volunteer, at pinupunan sa papel.

training-plan-name = Plano sa training
    .about = Magplano ng training na tuloy-tuloy sa buong taon. Mga taong galing sa mga komunidad na pinaglilingkuran ninyo ang namumuno nito at binabayaran.
training-plan-topics = Tungkol saan ninyo gustong matuto?
training-plan-topics-listening = Pakikinig, at pagpapakumbaba
training-plan-topics-racism = Rasismo sa health care, noon at ngayon
training-plan-topics-language = Pagtatrabaho kasama ng mga interpreter
training-plan-topics-lgbtq = Pangangalaga sa mga queer at trans
training-plan-topics-healing = Mga paraan ng paghilom, at pagkilala sa mga taong pinanggalingan nito
training-plan-topics-crisis = Krisis, at ang nangyayari kapag may dumating na pulis
training-plan-tick = Ang mga paksa namin. Lagyan ng tsek ang bawat isa kapag nagawa na ang training.
training-plan-who = Sino mula sa mga komunidad namin ang mamumuno sa bawat paksa?
training-plan-pay = Bayaran ang mga trainer mula sa komunidad gaya ng sinumang eksperto. Bayaran din ang paghahanda at biyahe.
training-plan-budget = Bayad sa mga trainer, sa sarili nitong linya sa budget:
training-plan-needs = Ang kailangan ng mga tao para makasali, gaya ng interpreter, kuwartong walang hagdan, mag-aalaga ng bata:
training-plan-dates = Mga petsa, sa bayad na oras ng trabaho. Kailan itutuloy ang training?
training-plan-know = Paano namin malalaman na mas mabuti na ang pangangalaga? Sino ang tatanungin namin, at kailan?
