### 系統顯示的標題。故意寫得中性。

window-title = { -app-name }
window-cover = 載入中…
