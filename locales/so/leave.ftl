### Sida degdeg looga baxo. Gaaban, degan oo run ah.

leave-told-title = Haddii qof soo galo
leave-told-how = Riix “Degdeg uga bax”, ama badhanka Shift riix saddex jeer. Bog maran ayaa isla markiiba shaashadda daboolaya, waxa aad halkan ku samaysayna waa la iloobayaa.
leave-told-button = Riix “Degdeg uga bax”. Bog maran ayaa isla markiiba shaashadda daboolaya, waxa aad halkan ku samaysayna waa la iloobayaa.
leave-told-not = Ma qarin karo in barnaamijkani kombuyuutarka ku jiro, mana qarin karo waxa qof hore u arkay.
leave-told-read = Waan fahmay
