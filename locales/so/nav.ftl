### Shanta albaab iyo meelaha kale. Aad u gaaban.

nav-find = Raadi taageero
nav-community = Is-daryeelka bulshada
nav-act = Tallaabo qaad
nav-rights = Xuquuqdayda
nav-organizations = Qaybta ururrada
nav-settings = Dejinta
nav-about = Ku saabsan iyo mahadnaq
nav-safety = Waxa uu qarin karo iyo waxa uusan qarin karin
