coming-not-yet = Hindi pa tapos gawin ang pintong ito.
coming-meanwhile = Habang wala pa, baka makatulong ito:
coming-act = Dito ka makakasulat ng mga liham sa mga opisyal, makakapaghanda ng mga tanong para sa klinika, paaralan, o trabaho, at makakahanap ng mga salitang masasabi sa mga miting. Magkatabi ang dalawang wika.
coming-rights = Dito mo makikita ang isang card na humihiling ng interpreter, ang puwedeng sabihin kapag tinanggihan ka, at kung saan magrereklamo.
coming-organizations = Dito matitingnan ng mga organisasyon kung paano sila naglilingkod sa mga tao at kung anong mga wika ang kulang nila. Makakapag-print at makakapagbahagi rin sila ng mga listahan.
coming-link-rights = Ang nasa talaan tungkol sa mga karapatan
coming-link-policy = Ang nasa talaan tungkol sa pagbabago ng mga patakaran
coming-link-organizations = Mga organisasyon sa talaan
