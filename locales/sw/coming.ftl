### Milango ambayo bado haijajengwa.

coming-not-yet = Mlango huu bado haujajengwa.
coming-rest = Sehemu iliyobaki ya mlango huu bado haijajengwa.
coming-meanwhile = Kwa sasa, hii inaweza kusaidia:
coming-act = Hapa utaandika barua kwa viongozi, utaandaa maswali ya kuuliza kliniki, shuleni au kazini, na utapata maneno ya kusema mikutanoni, kwa lugha mbili pamoja.
coming-rights = Hapa utapata kadi ya kuomba mkalimani, maneno ya kusema ukikataliwa, na mahali pa kulalamika.
coming-organizations = Hapa mashirika pia yataangalia yanavyohudumia watu, na kuona lugha yanazokosa.
coming-link-rights = Yaliyomo kwenye maktaba kuhusu haki
coming-link-policy = Yaliyomo kwenye maktaba kuhusu kubadilisha sheria
coming-link-organizations = Mashirika yaliyomo kwenye maktaba
