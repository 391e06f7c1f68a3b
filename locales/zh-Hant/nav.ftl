### 五個入口和其他頁面。要很短。

nav-find = 尋找幫助
nav-community = 社群關懷
nav-act = 採取行動
nav-rights = 我的權利
nav-organizations = 機構專區
nav-settings = 設定
nav-about = 關於與致謝
nav-safety = 藏得住什麼，藏不住什麼
