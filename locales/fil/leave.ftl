### Kung paano umalis agad, minsan lang sinasabi sa unang screen. Maikli, mahinahon, at tapat.

leave-told-title = Kung may pumasok sa kuwarto
leave-told-how = Pindutin ang “Umalis agad”, o pindutin nang tatlong beses ang Shift key. Matatakpan agad ng blangkong pahina ang screen, at makakalimutan ang ginawa mo rito.
leave-told-button = Pindutin ang “Umalis agad”. Matatakpan agad ng blangkong pahina ang screen, at makakalimutan ang ginawa mo rito.
leave-told-not = Hindi nito maitatago na nasa computer ang app na ito, at hindi rin ang nakita na ng iba.
leave-told-read = Naiintindihan ko
