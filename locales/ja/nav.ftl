### 五つの扉と、そのほかの場所。

nav-find = 助けをさがす
nav-community = コミュニティの支え合い
nav-act = 行動する
nav-rights = わたしの権利
nav-organizations = 団体の方へ
nav-settings = 設定
nav-about = このアプリと出典
nav-safety = 隠せること、隠せないこと
