### 在視窗裡選擇檔案或資料夾，不用系統內建的對話框，因為它會記下選過什麼。

shelf-places = 在哪裡？
shelf-folder = 資料夾：
shelf-up = 上一層資料夾
shelf-start = 所有位置
shelf-kind-folder = 資料夾
shelf-kind-pack = 資料包
shelf-kind-sheet = 試算表
shelf-kind-list = 名單
shelf-kind-mapping = 欄位設定
shelf-kind-key = 私密金鑰
shelf-kind-check = 對機構的檢查
shelf-kind-size = { $kind }，{ $size }
shelf-use-folder = 使用這個資料夾
shelf-empty = 這裡沒有合適的內容。請換一個資料夾看看。
shelf-empty-here = 這裡沒有合適的內容。請打開上面的資料夾，到裡面找找。
shelf-no-folders = 這裡面沒有別的資料夾了。
shelf-no-places = 這裡找不到常用的資料夾。請在下面輸入路徑。
shelf-more = 這個資料夾裡的東西太多，無法全部顯示。如果看不到您要的，請輸入它的路徑。
shelf-opening = 正在開啟資料夾…
shelf-path = 或者輸入路徑
shelf-open = 打開
shelf-use = 使用
shelf-choose = 選擇
shelf-choose-another = 另選一個
shelf-clear = 取消選擇
shelf-nothing = 還沒有選擇
