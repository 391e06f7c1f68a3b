settings-title = Reglaj
settings-language = Lang
settings-change-language = Chwazi yon lòt lang
settings-text-size = Gwosè lèt yo
settings-percent = { $percent }%
settings-theme = Koulè
settings-theme-system = Menm jan ak òdinatè sa a
settings-theme-light = Klè
settings-theme-dark = Fonse
settings-theme-high_contrast = Gwo kontras
settings-motion = Mouvman
settings-reduce-motion = Mwens mouvman sou ekran an
settings-portable-title = Sou yon USB
settings-portable-about = Pwogram nan ap mache sou yon USB, oswa nan yon dosye ki vwayaje avè l. Tout sa l kenbe nan dosye “many_doors_data” ki bò kote l. Kote paj sa a di “òdinatè sa a”, se dosye sa a li vle di.
settings-portable-notes = Fèmen fenèt la anvan ou rale USB a. Moun ki gen USB a ka li sa ki sere sou li; se sèl nòt prive yo ki fèmen ak kle. Òdinatè sa a ka note poukont li ke yo te konekte yon USB epi pwogram sa a te ouvè.
settings-keep-title = Sonje sou òdinatè sa a
settings-keep = Sonje lang mwen, gwosè lèt yo ak koulè yo sou òdinatè sa a
settings-keep-about = Si sa etenn, pwogram nan pa kenbe anyen, epi l ap mande lang nan ankò lè ou louvri l. Yon moun k ap fouye nan òdinatè sa a ka jwenn ti fichye sa kreye a.
settings-kept = Òdinatè sa a ap sonje reglaj sa yo.
settings-not-kept = Reglaj sa yo ap efase lè ou fèmen fenèt la.
settings-folder-title = Lang ki nan yon dosye
settings-folder-about = Tradiktè ka eseye travay yo isit la. Ekri chemen dosye ki gen yon dosye pou chak lang.
settings-folder-label = Chemen dosye a
settings-folder-use = Sèvi ak dosye sa a
settings-folder-none = Sèvi sèlman ak lang ki anndan pwogram nan
settings-folder-problems =
    { $count ->
        [0] Nou li dosye a. Pa gen pwoblèm.
       *[other] Nou li dosye a. { $count } pwoblèm:
    }
settings-leave-title = Soti vit
settings-leave-about = Bouton ki anwo a kache ekran sa a menm kote a. Li pa ka kache sa lòt pwogram, konpayi entènèt la oswa yon lojisyèl espyon te gentan wè.
settings-leave-keys = Kouvri ekran an lè m peze Shift twa fwa
settings-leave-keys-about = Twa fwa yo dwe fèt nan senk segonn, san okenn lòt touch nan mitan. Etenn sa si ou konn peze Shift san ou pa vle.
