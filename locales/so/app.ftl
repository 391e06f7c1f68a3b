### Waxa ku wareegsan shaashad kasta.

-app-name = Many Doors
app-name = { -app-name }
app-skip = U gudub waxa bogga ku jira
app-opening = Waa la furayaa…
app-close = Xir
app-back = Dib u noqo
app-doors = Albaabbada
app-quieter = Meelo kale
app-machine-draft = Turjumaad mashiin. Weli cidna ma hubin.
app-unreviewed = Waa la turjumay, laakiin qof labaad ma hubin.
app-source-changed = Qoraalka Ingiriisiga waa la beddelay tan iyo markii kan la turjumay.
app-source-text = Luqadda { $language }:
app-only-in = Ilaa hadda wuxuu ku qoran yahay { $language } keliya.
app-change-language = Beddel luqadda
app-text-size = Cabbirka farta
app-leave = Degdeg uga bax
app-leave-about = Isla markiiba wuxuu qarinayaa shaashaddan. Ma tirtiro waxa barnaamijyada kale xusuusan yihiin.
app-cover-back = Bilow
app-try-again = Mar kale isku day
app-still-empty = Kani weli wuu maran yahay.
