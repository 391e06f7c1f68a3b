nav-find = Humanap ng suporta
nav-community = Kalinga ng komunidad
nav-act = Kumilos
nav-rights = Mga karapatan ko
nav-organizations = Para sa mga organisasyon
nav-settings = Mga setting
nav-about = Tungkol sa app at pagkilala
nav-safety = Ano ang maitatago at hindi
