### Lub thav duab ntawm txhua lub screen.

# keep: lub npe ntawm qhov program
-app-name = Many Doors
# keep: lub npe ntawm qhov program
app-name = { -app-name }
app-skip = Hla mus rau tej lus hauv nplooj no
app-opening = Tab tom qhib…
app-close = Kaw
app-back = Rov qab
app-doors = Cov qhov rooj
app-quieter = Lwm qhov chaw
app-machine-draft = Computer txhais. Tseem tsis tau muaj neeg xyuas.
app-unreviewed = Txhais lawm, tab sis tus thib ob tsis tau xyuas.
app-source-changed = Cov lus Askiv tau hloov tom qab txhais qhov no.
app-source-text = Ua { $language }:
app-only-in = Tam sim no tsuas muaj ua { $language } xwb.
app-change-language = Hloov hom lus
app-text-size = Ntawv loj me
app-leave = Tawm sai
app-leave-about = Zais lub screen no tam sid. Nws tsis lwv tej uas lwm cov program nco.
app-cover-back = Pib
app-try-again = Sim dua
app-still-empty = Qhov no tseem khoob.
